import sys
class Bank:
    class InsufficientFunds(Exception):
        def __init__(self, need, have): super().__init__(f"need {need}, have {have}"); self.need, self.have = need, have
    def __init__(self): self.accounts = {}
    def withdraw(self, name, n):
        have = self.accounts.get(name, 0)
        if n > have: raise self.InsufficientFunds(n, have)
        self.accounts[name] = have - n
b = Bank(); b.accounts["x"] = 5
try: b.withdraw("x", 9)
except Bank.InsufficientFunds as e: print(e, e.need - e.have, e.args, repr(e), type(e).__qualname__)
def f():
    try: return "try"
    finally: print("finally runs")
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print("f", i)
    else: print("never")
    return i
print(f(), g())
try:
    try: raise KeyError("a")
    except KeyError as e: raise ValueError("b") from e
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__, e.__context__ is e.__cause__)
try: raise ExceptionGroup("eg", [ValueError(1), TypeError(2), ExceptionGroup("in", [OSError(3)])])
except* ValueError as eg: print("V", eg.exceptions)
except* OSError as eg: print("O", eg, eg.exceptions[0].exceptions)
except* TypeError: print("T")
e = ValueError("x"); e.add_note("n1"); print(e.__notes__, isinstance(e, Exception), issubclass(KeyError, LookupError), [c.__name__ for c in FileNotFoundError.__mro__])
try: raise SystemExit("bye")
except SystemExit as e: print(e.code)
try: int("x")
except (TypeError, ValueError) as err: msg = str(err)
print(msg)
def reraise():
    try: 1 / 0
    except ZeroDivisionError: print(sys.exc_info()[0].__name__); raise
try: reraise()
except ArithmeticError as e: print(type(e).__name__)
try: raise StopIteration(5)
except StopIteration as e: print(e.value)
class Quiet:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print("exit", t and t.__name__); return t is KeyError
with Quiet(): {}["k"]
try:
    with Quiet(): raise OSError(2, "No such", "file.txt")
except OSError as e: print(e, e.errno, e.strerror, e.filename, type(e).__name__)
#> need 9, have 5 4 ('need 9, have 5',) InsufficientFunds('need 9, have 5') Bank.InsufficientFunds
#> finally runs
#> f 0
#> f 1
#> f 2
#> try 2
#> KeyError('a') True True
#> V (ValueError(1),)
#> O eg (1 sub-exception) (OSError(3),)
#> T
#> ['n1'] True True ['FileNotFoundError', 'OSError', 'Exception', 'BaseException', 'object']
#> bye
#> invalid literal for int() with base 10: 'x'
#> ZeroDivisionError
#> ZeroDivisionError
#> 5
#> exit KeyError
#> exit FileNotFoundError
#> [Errno 2] No such: 'file.txt' 2 No such file.txt FileNotFoundError
#---
class LinkedList:
    class _Node:
        __slots__ = "value", "next"
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, it=()): self.head = None; self._len = 0; [self.push(x) for x in reversed(list(it))]
    def push(self, v): self.head = self._Node(v, self.head); self._len += 1
    def __iter__(self):
        n = self.head
        while n is not None: yield n.value; n = n.next
    def __len__(self): return self._len
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += len(self)
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError("list index out of range")
    def __reversed__(self): return iter(list(self)[::-1])
    def __repr__(self): return " -> ".join(map(repr, self)) or "empty"
    def __eq__(self, o): return list(self) == list(o)
    def __add__(self, o): return LinkedList([*self, *o])
    def __delitem__(self, i): l = list(self); del l[i]; self.__init__(l)
    def __contains__(self, v): return any(x == v for x in self)
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev; return self
l = LinkedList("abc"); l.push("z"); print(l, len(l), l[-1], l[1:3], list(reversed(l)), "b" in l, l + [1], l == list("zabc"), l.reverse(), bool(LinkedList()), LinkedList())
del l[0]; a, *r = l; print(l, a, r, sorted(l), max(l), "".join(l), [*enumerate(l, 1)], dict(zip(l, range(9))))
try: l[10]
except IndexError as e: print(e)
try: l._Node(1).other = 3
except AttributeError as e: print(e)
class Trie:
    def __init__(self): self.root = {}
    def add(self, w):
        n = self.root
        for c in w: n = n.setdefault(c, {})
        n["$"] = w
    def find(self, p):
        n = self.root
        for c in p:
            if c not in n: return
            n = n[c]
        stack = [n]
        while stack:
            cur = stack.pop()
            for k, v in sorted(cur.items(), reverse=True):
                if k == "$": yield v
                else: stack.append(v)
t = Trie(); [t.add(w) for w in "car card care cat dog".split()]; print(list(t.find("car")), sorted(t.find("")), list(t.find("x")))
#> 'c' -> 'b' -> 'a' -> 'z' 4 c 'a' -> 'b' ['c', 'b', 'a', 'z'] True 'z' -> 'a' -> 'b' -> 'c' -> 1 True 'c' -> 'b' -> 'a' -> 'z' False empty
#> 'b' -> 'a' -> 'z' b ['a', 'z'] ['a', 'b', 'z'] z baz [(1, 'b'), (2, 'a'), (3, 'z')] {'b': 0, 'a': 1, 'z': 2}
#> list index out of range
#> '_Node' object has no attribute 'other'
#> ['car', 'card', 'care'] ['car', 'card', 'care', 'cat', 'dog'] []
#---
import abc, numbers
from collections.abc import *
class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...
    @abc.abstractmethod
    def scale(self, k): "Scale."
    @classmethod
    def __subclasshook__(cls, C): return True if any("area" in B.__dict__ for B in C.__mro__) else NotImplemented
class Sq(Shape):
    def __init__(self, a): self.a = a
    @property
    def area(self): return self.a ** 2
    def scale(self, k): return type(self)(self.a * k)
class Duck: area = 3
class Half(Shape):
    @property
    def area(self): return 0
for c in (Shape, Half):
    try: c()
    except TypeError as e: print(e)
print(Sq(2).scale(3).area, isinstance(Duck(), Shape), issubclass(int, Shape), Shape.__abstractmethods__ == frozenset({"area", "scale"}))
class Range2(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n: raise IndexError(i)
        return i * i
r = Range2(4); print(list(r), 9 in r, r.index(4), r.count(1), list(reversed(r)), isinstance(r, Iterable), isinstance(r, Hashable))
class Bag(MutableMapping):
    def __init__(self, **k): self.d = dict(k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
b = Bag(a=1); b["B"] = 2; b.update(C=3); print(b["b"], "A" in b, b.pop("C"), b.get("q", 0), b.setdefault("Z", 9), dict(b), b == {"a": 1, "b": 2, "z": 9}, list(b.items()), b.popitem())
class LowSet(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(x.lower() for x in it))
    def __contains__(self, x): return x.lower() in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x): self.s.append(x.lower()) if x not in self else None
    def discard(self, x): self.s.remove(x.lower()) if x in self else None
s = LowSet("aBc"); s.add("A"); s |= LowSet("D"); print(sorted(s & LowSet("AX")), sorted(s - LowSet("b")), s <= LowSet("abcdE"), s.isdisjoint(LowSet("q")), s == {"a", "b", "c", "d"}, sorted(s ^ LowSet("az")))
print(isinstance(3, numbers.Integral), isinstance(2.5, numbers.Real), isinstance(lambda: 0, Callable), isinstance({}, Mapping), isinstance("", Sequence), isinstance((x for x in ()), Generator), isinstance([], Reversible), issubclass(dict, MutableMapping), isinstance(range(3), Sequence), isinstance({}.keys(), KeysView))
@Sequence.register
class Reg: pass
print(isinstance(Reg(), Sequence))
#> Can't instantiate abstract class Shape with abstract methods area, scale
#> Can't instantiate abstract class Half with abstract method scale
#> 36 True False True
#> [0, 1, 4, 9] True 2 1 [9, 4, 1, 0] True True
#> 2 True 3 0 9 {'a': 1, 'b': 2, 'z': 9} True [('a', 1), ('b', 2), ('z', 9)] ('a', 1)
#> ['a'] ['a', 'c', 'd'] True True True ['b', 'c', 'd', 'z']
#> True True True True True True True True True True
#> True
#---
text = """\
# comment
[server]
host = localhost
port=8080
tags = a, b ,c

[paths]
home = /home/%(user)s
"""
def parse_ini(lines):
    section, out = None, {}
    for no, line in enumerate(lines, 1):
        line = line.strip()
        if not line or line.startswith(("#", ";")): continue
        if line[0] == "[" and line[-1] == "]": section = out.setdefault(line[1:-1], {})
        elif "=" in line:
            key, _, value = map(str.strip, line.partition("="))
            if section is None: raise ValueError(f"line {no}: no section")
            section[key] = [v.strip() for v in value.split(",")] if "," in value else int(value) if value.isdigit() else value
        else: raise ValueError(f"line {no}: {line!r}")
    return out
conf = parse_ini(text.splitlines()); print(conf, conf["paths"]["home"] % {"user": "bo"})
for bad in ("x=1", "[a]\nnonsense"):
    try: parse_ini(bad.split("\n"))
    except ValueError as e: print(e)
words = "It was the best of times, it was the worst of times".lower().replace(",", "").split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda p: (-p[1], p[0])): print(f"{w:<6}{'#' * n:>4} {n / len(words):6.1%}")
table = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25)]
widths = [max(len(str(r[i])) for r in table) for i in range(3)]
for r in table: print(" | ".join(f"{str(c):{'>' if isinstance(c, (int, float)) else '<'}{w}}" for c, w in zip(r, widths)))
print("-+-".join("-" * w for w in widths)); total = sum(q * p for _, q, p in table[1:]); print(f"{'total':>{widths[0]}}: {total:,.2f}".rjust(20, "."))
def rle(s):
    from itertools import groupby
    return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))
import re
print(rle("aaabccd"), re.sub(r"(\d+)(\D)", lambda m: int(m[1]) * m[2], rle("aaabccd")), "racecar" == "racecar"[::-1], sorted("listen") == sorted("silent"), "".join(sorted(set("mississippi"), key="mississippi".index)))
print("camelCaseString", re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseString").lower(), "".join(w.title() if i else w for i, w in enumerate("snake_case_here".split("_"))), "{:>10}|{:^10}|{:<10}|".format("r", "c", "l"), "ab".ljust(5, ".") + "cd".rjust(5, "."), "x".join(["1", "2"]), "%c%c" % (72, "i"), "\u00e9\N{GREEK SMALL LETTER ALPHA}\x41", r"\n", len("😀"), "é".encode(), ascii("é😀"), repr("it's \"q\""), "tab\there".expandtabs(), "A" < "a" < "é", "straße".upper(), "ǅ".lower(), "١٢".isdigit(), "½".isnumeric(), "²".isdecimal(), "_a1".isidentifier(), " ".isspace(), "Ab".istitle(), "1.5".replace(".", "", 1).isdigit())
#> {'server': {'host': 'localhost', 'port': 8080, 'tags': ['a', 'b', 'c']}, 'paths': {'home': '/home/%(user)s'}} /home/bo
#> line 1: no section
#> line 2: 'nonsense'
#> it      ##  16.7%
#> of      ##  16.7%
#> the     ##  16.7%
#> times   ##  16.7%
#> was     ##  16.7%
#> best     #   8.3%
#> worst    #   8.3%
#> name  | qty | price
#> apple |   3 |   1.5
#> kiwi  |  12 |  0.25
#> ------+-----+------
#> .........total: 7.50
#> 3a1b2c1d aaabccd True True misp
#> camelCaseString camel_case_string snakeCaseHere          r|    c     |l         | ab......cd 1x2 Hi éαA \n 1 b'\xc3\xa9' '\xe9\U0001f600' 'it\'s "q"' tab     here True STRASSE ǆ True True False True True True True
#---
import asyncio
class AsyncCounter:
    def __init__(self, n): self.n = n
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1; await asyncio.sleep(0); return self.i
class Conn:
    async def __aenter__(self): print("open"); return self
    async def __aexit__(self, t, v, tb): print("close", t and t.__name__); return t is ConnectionError
    async def query(self, q): await asyncio.sleep(0.001); return f"<{q}>"
def retry(n):
    def deco(f):
        async def inner(*a):
            for k in range(n):
                try: return await f(*a)
                except ValueError as e: print("try", k, e); await asyncio.sleep(0)
            return "gave up"
        return inner
    return deco
calls = 0
@retry(3)
async def flaky():
    global calls; calls += 1
    if calls < 3: raise ValueError(calls)
    return "ok"
async def producer(q, n):
    for i in range(n): await q.put(i); print("put", i)
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None: print("got", x); yield_ = await asyncio.sleep(0)
async def main():
    async with Conn() as c: print(await asyncio.gather(*[c.query(i) for i in range(3)]))
    async with Conn(): raise ConnectionError
    print(await flaky(), [x async for x in AsyncCounter(3)], sum([x async for x in AsyncCounter(4) if x % 2]))
    q = asyncio.Queue(maxsize=1); await asyncio.gather(producer(q, 2), consumer(q))
    async def gen():
        try:
            for i in range(5): yield i
        finally: print("gen closed")
    g = gen()
    async for x in g:
        if x == 1: break
    await g.aclose()
    t = asyncio.create_task(asyncio.sleep(0, "res"), name="T1"); t.add_done_callback(lambda t: print("done", t.get_name(), t.result())); await t; await asyncio.sleep(0)
    fut = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_soon(fut.set_result, 7); print(await fut)
    try: await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.05)), 0.001)
    except TimeoutError as e: print("timeout", repr(e))
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(boom("a")); tg.create_task(asyncio.sleep(9))
    except* ValueError as eg: print(eg.exceptions)
    cond = asyncio.Condition()
    async def w():
        async with cond: await cond.wait(); return "notified"
    tasks = [asyncio.create_task(w()) for _ in range(2)]; await asyncio.sleep(0)
    async with cond: cond.notify_all()
    print(await asyncio.gather(*tasks))
    return "end"
async def boom(x): raise ValueError(x)
print(asyncio.run(main()))
c = boom(1)
try: c.send(None)
except ValueError as e: print("raw", e)
#> open
#> ['<0>', '<1>', '<2>']
#> close None
#> open
#> close ConnectionError
#> try 0 1
#> try 1 2
#> ok [1, 2, 3] 4
#> put 0
#> got 0
#> put 1
#> got 1
#> gen closed
#> done T1 res
#> 7
#> timeout TimeoutError()
#> (ValueError('a'),)
#> ['notified', 'notified']
#> end
#> raw 1
#---
import json
from datetime import datetime, date, timedelta
from collections import defaultdict
from itertools import groupby
from operator import itemgetter
orders = json.loads('''[{"id": 1, "customer": "ann", "date": "2024-01-05", "items": [{"sku": "A", "qty": 2, "price": 9.99}, {"sku": "B", "qty": 1, "price": 5}]},
 {"id": 2, "customer": "bob", "date": "2024-01-20", "items": []}, {"id": 3, "customer": "ann", "date": "2024-02-02", "items": [{"sku": "A", "qty": 10, "price": 8.5}]}]''')
def total(o): return sum(i["qty"] * i["price"] for i in o["items"])
per = defaultdict(float)
for o in orders: per[o["customer"]] += total(o)
print(dict(per), {k: round(v, 1) for k, v in per.items()}, max(orders, key=total)["id"])
by_month = {m: [o["id"] for o in g] for m, g in groupby(sorted(orders, key=itemgetter("date")), key=lambda o: datetime.strptime(o["date"], "%Y-%m-%d").strftime("%b %Y"))}
print(by_month)
class Enc(json.JSONEncoder):
    def default(self, o): return o.isoformat() if isinstance(o, (date, datetime)) else super().default(o)
print(json.dumps({"when": date(2024, 1, 1), "n": [datetime(2024, 1, 1, 2)]}, cls=Enc), json.dumps(orders[0], indent=1)[:40])
def walk(x, path=""):
    match x:
        case dict():
            for k, v in x.items(): yield from walk(v, f"{path}.{k}" if path else k)
        case list():
            for i, v in enumerate(x): yield from walk(v, f"{path}[{i}]")
        case _: yield path, x
print(dict(walk(orders[0])))
def merge(a, b): return {k: merge(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b.get(k, a.get(k)) for k in [*a, *(k for k in b if k not in a)]}
print(merge({"x": {"y": 1, "z": 2}, "q": 1}, {"x": {"y": 9}, "r": [1]}))
start = date(2024, 1, 29); print([str(start + timedelta(days=i)) for i in range(4)], (start.replace(day=1) + timedelta(days=32)).replace(day=1), [d.strftime("%a") for d in (start,)], (datetime(2024, 3, 1) - datetime(2024, 2, 1)).days, sorted(["2024-10-1", "2024-9-30"], key=lambda s: tuple(map(int, s.split("-")))))
#> {'ann': 109.98, 'bob': 0.0} {'ann': 110.0, 'bob': 0.0} 3
#> {'Jan 2024': [1, 2], 'Feb 2024': [3]}
#> {"when": "2024-01-01", "n": ["2024-01-01T02:00:00"]} {
#>  "id": 1,
#>  "customer": "ann",
#>  "date":
#> {'id': 1, 'customer': 'ann', 'date': '2024-01-05', 'items[0].sku': 'A', 'items[0].qty': 2, 'items[0].price': 9.99, 'items[1].sku': 'B', 'items[1].qty': 1, 'items[1].price': 5}
#> {'x': {'y': 9, 'z': 2}, 'q': 1, 'r': [1]}
#> ['2024-01-29', '2024-01-30', '2024-01-31', '2024-02-01'] 2024-02-01 ['Mon'] 29 ['2024-9-30', '2024-10-1']
#---
import functools, time
class Meta(type):
    def __prepare__(name, bases): print("prepare", name); return {}
    def __instancecheck__(cls, o): return hasattr(o, "quack")
    def __contains__(cls, x): return x == 3
    def __getitem__(cls, k): return k * 2
    def __repr__(cls): return f"<class {cls.__name__}!>"
    @property
    def version(cls): return 7
class D(metaclass=Meta):
    quack = 1
print(D, 3 in D, D[4], D.version, isinstance(D(), D), isinstance(3, D), type(D) is Meta)
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, c=None):
        if o is None: return self
        print("compute", self.n); v = o.__dict__[self.n] = self.f(o); return v
class Circle:
    def __init__(self, r): self.r = r
    @Lazy
    def area(self): return round(3.14159 * self.r ** 2, 2)
    def __format__(self, spec): return f"Circle({self.r:{spec or '.1f'}})"
    def __bytes__(self): return b"c"
    def __complex__(self): return complex(self.r)
    def __float__(self): return float(self.r)
    def __int__(self): return int(self.r)
    def __index__(self): return int(self.r)
    def __round__(self, n=None): return ("rounded", n)
    def __call__(self, *a, **k): return a, k
    def __sizeof__(self): return 100
    def __divmod__(self, o): return "dm"
    def __rsub__(self, o): return ("rsub", o)
    def __and__(self, o): return "and"
    def __lshift__(self, o): return "<<"
    def __invert__(self): return "inv"
    def __pos__(self): return "pos"
    def __length_hint__(self): return 5
    def __missing__(self, k): return k
c = Circle(2); print(c.area, c.area, f"{c} {c:.3f}", bytes(c), complex(c), float(c), int(c), [1, 2, 3][c], hex(c), round(c), round(c, 2), c(1, a=2), divmod(c, 1), 10 - c, c & 1, c << 2, ~c, +c, range(c))
class DD(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
d = DD(a=1); print(d["b"], d, d.get("zz"), "{a} {q}".format_map(d))
class Chain:
    def __init__(self, *p): self.p = p
    def __getattr__(self, n): return Chain(*self.p, n)
    def __truediv__(self, o): return Chain(*self.p, str(o))
    def __str__(self): return "/".join(self.p)
print(Chain("api").users.posts / 3, str(Chain().a.b))
class Temp:
    def __init__(self): self.log = []
    def __enter__(self): self.log.append("in"); return self
    def __exit__(self, *a): self.log.append("out")
    def __iter__(self): return iter(self.log)
with Temp() as t: t.log.append("x")
print(*t, sep="-"); print(*map(lambda f: f.__name__, [len, Circle.area.f, functools.reduce, Temp]))
class Inf:
    def __eq__(self, o): return True
    def __hash__(self): return 1
    __lt__ = __gt__ = lambda s, o: "cmp"
print(Inf() == 3, 3 == Inf(), Inf() != 3, Inf() < 1, 1 < Inf(), Inf() in [5], [5].index(Inf()), {Inf(): 1} == {1: 1})
@functools.total_ordering
class V:
    def __init__(s, n): s.n = n
    def __eq__(s, o): return s.n == o.n
    def __lt__(s, o): return s.n < o.n
print(V(1) <= V(1), V(2) >= V(3), sorted([V(3), V(1)], reverse=True)[0].n, V(1) != V(2))
#> prepare D
#> <class D!> True 8 7 True False True
#> compute area
#> 12.57 12.57 Circle(2.0) Circle(2.000) b'c' (2+0j) 2.0 2 3 0x2 ('rounded', None) ('rounded', 2) ((1,), {'a': 2}) dm ('rsub', 10) and << inv pos range(0, 2)
#> bb {'a': 1, 'b': 'bb', 'q': 'qq'} None 1 qq
#> api/users/posts/3 a/b
#> in-x-out
#> len area reduce Temp
#> True True False cmp cmp True 0 True
#> True False 3 True
#---
def parse(tokens):
    def expr():
        node = term()
        while tokens and tokens[0] in "+-": node = (tokens.pop(0), node, term())
        return node
    def term():
        node = factor()
        while tokens and tokens[0] in "*/": node = (tokens.pop(0), node, factor())
        return node
    def factor():
        t = tokens.pop(0)
        if t == "(":
            node = expr(); assert tokens.pop(0) == ")", "unbalanced"; return node
        return float(t) if "." in t else int(t)
    return expr()
def ev(n): return n if not isinstance(n, tuple) else {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}[n[0]](ev(n[1]), ev(n[2]))
import re
for s in ["1+2*3", "(1+2)*3-4/2", "2*(3+(4-1.5))"]: t = parse(re.findall(r"[\d.]+|[-+*/()]", s)); print(t, ev(t))
try: parse(list("(1+2"))
except (AssertionError, IndexError) as e: print(type(e).__name__, e)
def brackets(s):
    stack, pairs = [], dict(zip(")]}", "([{"))
    for i, c in enumerate(s):
        if c in pairs.values(): stack.append((c, i))
        elif c in pairs and (not stack or stack.pop()[0] != pairs[c]): return i
    return stack[-1][1] if stack else -1
print([brackets(x) for x in ("([]{})", "([)]", "((", "")])
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n - 1, a, c, b); yield f"{a}{c}"; yield from hanoi(n - 1, b, a, c)
print(*hanoi(3)); print(sum(1 for _ in hanoi(8)))
def life(cells):
    from collections import Counter
    near = Counter((r + i, c + j) for r, c in cells for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
    return {p for p, n in near.items() if n == 3 or n == 2 and p in cells}
g = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for _ in range(4): g = life(g)
print(sorted(g)); print("\n".join("".join(".#"[(r, c) in g] for c in range(4)) for r in range(4)))
def qsort(x): return x if len(x) < 2 else qsort([y for y in x[1:] if y < x[0]]) + [x[0]] + qsort([y for y in x[1:] if y >= x[0]])
def merge_sort(x):
    if len(x) <= 1: return x
    a, b = merge_sort(x[:len(x) // 2]), merge_sort(x[len(x) // 2:]); out = []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
print(qsort([3, 1, 2, 3]), merge_sort([5, 2, 9, 1]), (lambda f: f(f, 5))(lambda s, n: 1 if n < 2 else n * s(s, n - 1)))
def primes():
    D, q = {}, 2
    while True:
        if q not in D: yield q; D[q * q] = [q]
        else:
            for p in D.pop(q): D.setdefault(p + q, []).append(p)
        q += 1
from itertools import islice, takewhile, count
print(list(islice(primes(), 10)), list(takewhile(lambda p: p < 20, primes())), [n for n in range(2, 30) if all(n % d for d in range(2, int(n ** .5) + 1))][-1])
def lcs(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): t[i + 1][j + 1] = t[i][j] + 1 if x == y else max(t[i][j + 1], t[i + 1][j])
    return t[-1][-1]
print(lcs("AGGTAB", "GXTXAYB"))
m = [[2, 1], [1, 3]]; print([list(r) for r in zip(*m)], [[sum(a * b for a, b in zip(x, y)) for y in zip(*m)] for x in m], list(map(list, zip(*m[::-1]))), sum(m, []), [r[:] for r in m] == m)
#> ('+', 1, ('*', 2, 3)) 7
#> ('-', ('*', ('+', 1, 2), 3), ('/', 4, 2)) 7.0
#> ('*', 2, ('+', 3, ('-', 4, 1.5))) 11.0
#> IndexError pop from empty list
#> [-1, 2, 1, -1]
#> AC AB CB AC BA BC AC
#> 255
#> [(1, 2), (2, 3), (3, 1), (3, 2), (3, 3)]
#> ....
#> ..#.
#> ...#
#> .###
#> [1, 2, 3, 3] [1, 2, 5, 9] 120
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] [2, 3, 5, 7, 11, 13, 17, 19] 29
#> 4
#> [[2, 1], [1, 3]] [[5, 5], [5, 10]] [[1, 2], [3, 1]] [2, 1, 1, 3] True
#---
