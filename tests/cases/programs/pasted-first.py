import re
from collections import namedtuple
Token = namedtuple("Token", ["type", "value", "line", "column"])
def tokenize(code):
    keywords = {"IF", "THEN", "ENDIF", "FOR", "NEXT"}
    spec = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    tok_regex = "|".join("(?P<%s>%s)" % pair for pair in spec)
    line_num, line_start = 1, 0
    for mo in re.finditer(tok_regex, code):
        kind, value, column = mo.lastgroup, mo.group(), mo.start() - line_start
        if kind == "NUMBER": value = float(value) if "." in value else int(value)
        elif kind == "ID" and value in keywords: kind = value
        elif kind == "NEWLINE":
            line_start, line_num = mo.end(), line_num + 1
            continue
        elif kind == "SKIP": continue
        elif kind == "MISMATCH": raise RuntimeError(f"{value!r} unexpected on line {line_num}")
        yield Token(kind, value, line_num, column)
list(tokenize("IF quantity THEN\n  total := total + price * 1.5;\nENDIF; ?"[:-2]))
#= Token(type='IF', value='IF', line=1, column=0)
#= Token(type='ID', value='quantity', line=1, column=3)
#= Token(type='THEN', value='THEN', line=1, column=12)
#= Token(type='ID', value='total', line=2, column=2)
#= Token(type='ASSIGN', value=':=', line=2, column=8)
#= Token(type='ID', value='total', line=2, column=11)
#= Token(type='OP', value='+', line=2, column=17)
#= Token(type='ID', value='price', line=2, column=19)
#= Token(type='OP', value='*', line=2, column=25)
#= Token(type='NUMBER', value=1.5, line=2, column=27)
#= Token(type='END', value=';', line=2, column=30)
#= Token(type='ENDIF', value='ENDIF', line=3, column=0)
#= Token(type='END', value=';', line=3, column=5)
#---
import operator
class Calc:
    ops = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "^": (3, operator.pow)}
    def __init__(self, text):
        self.tokens = iter(text.replace("(", " ( ").replace(")", " ) ").split())
        self.current = next(self.tokens, None)
    def advance(self):
        token, self.current = self.current, next(self.tokens, None)
        return token
    def atom(self):
        token = self.advance()
        if token == "(":
            value = self.expression(0)
            if self.advance() != ")": raise SyntaxError("expected )")
            return value
        if token == "-": return -self.expression(2)
        return float(token) if "." in token else int(token)
    def expression(self, least):
        left = self.atom()
        while (op := self.current) in self.ops and self.ops[op][0] >= least:
            self.advance()
            precedence, function = self.ops[op]
            right = self.expression(precedence + (op != "^"))
            left = function(left, right)
        return left
for text in ["1 + 2 * 3", "( 1 + 2 ) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "- 2 ^ 2", "( 1", "1 + x"]:
    try: print(text, "=", Calc(text).expression(0))
    except (SyntaxError, ValueError, AttributeError, TypeError) as e: print(text, "->", type(e).__name__, e)
#> 1 + 2 * 3 = 7
#> ( 1 + 2 ) * 3 = 9
#> 2 ^ 3 ^ 2 = 512
#> 10 / 4 - 1 = 1.5
#> - 2 ^ 2 = -4
#> ( 1 -> SyntaxError expected )
#> 1 + x -> ValueError invalid literal for int() with base 10: 'x'
#---
from dataclasses import dataclass, field, replace, fields, asdict, astuple, KW_ONLY, InitVar
from typing import ClassVar, Optional
@dataclass(order=True, frozen=True)
class Version:
    major: int; minor: int = 0; patch: int = 0
    label: str = field(default="", compare=False, repr=False)
    @classmethod
    def parse(cls, text):
        main, _, label = text.partition("-")
        return cls(*map(int, main.split(".")), label=label)
    def __str__(self): return f"{self.major}.{self.minor}.{self.patch}" + (f"-{self.label}" if self.label else "")
vs = [Version.parse(t) for t in "1.2.3 1.10.0-rc1 1.2 2.0.0".split()]
print(sorted(vs)); print(max(vs), str(min(vs)), vs[0] < vs[1], replace(vs[1], label=""), {vs[0]: "x"}[Version(1, 2, 3, "other")])
@dataclass
class Inventory:
    name: str
    _: KW_ONLY
    price: float = 0.0
    tags: list = field(default_factory=list)
    total: ClassVar[int] = 0
    stock: InitVar[Optional[int]] = None
    count: int = field(init=False)
    def __post_init__(self, stock):
        self.count = stock or 1
        Inventory.total += self.count
i = Inventory("pen", price=1.5, stock=3)
print(i, Inventory.total, [f.name for f in fields(i)], asdict(i), astuple(i))
try: Inventory("a", 2.0)
except TypeError as e: print(e)
try: vs[0].major = 3
except Exception as e: print(type(e).__name__, e)
try:
    @dataclass
    class Bad:
        a: list = []
except ValueError as e: print(e)
@dataclass(slots=True)
class P:
    x: int; y: int = 2
p = P(1)
try: p.z = 3
except AttributeError as e: print(e)
match p:
    case P(1, y): print("matched", y)
@dataclass(eq=False, repr=False)
class Q: a: int = 1
print(Q() == Q(), "object" in repr(Q()))
#> [Version(major=1, minor=2, patch=0), Version(major=1, minor=2, patch=3), Version(major=1, minor=10, patch=0), Version(major=2, minor=0, patch=0)]
#> 2.0.0 1.2.0 True 1.10.0 x
#> Inventory(name='pen', price=1.5, tags=[], count=3) 3 ['name', 'price', 'tags', 'count'] {'name': 'pen', 'price': 1.5, 'tags': [], 'count': 3} ('pen', 1.5, [], 3)
#> Inventory.__init__() takes 2 positional arguments but 3 were given
#> FrozenInstanceError cannot assign to field 'major'
#> mutable default <class 'list'> for field a is not allowed: use default_factory
#> 'P' object has no attribute 'z'
#> matched 2
#> False True
#---
from contextlib import contextmanager, ExitStack, redirect_stdout, suppress, nullcontext, closing
import io, time
log = []
@contextmanager
def tag(name, **attrs):
    log.append(f"<{name}{''.join(f' {k}={v!r}' for k, v in attrs.items())}>")
    try: yield name.upper()
    except ValueError as e: log.append(f"!{e}")
    finally: log.append(f"</{name}>")
with tag("html") as h, tag("body", cls="x") as b:
    log.append(h + b)
    with tag("p"): raise ValueError("swallowed")
print(log)
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "abc"]
    stack.callback(print, "callback", sep="")
    stack.push(lambda *exc: print("pushed", exc[0]))
    print(names)
buf = io.StringIO()
with redirect_stdout(buf): print("hidden"); print("too")
print(repr(buf.getvalue()))
with suppress(KeyError, IndexError): [][1]
@tag("decorated")
def f(): log.append("in f"); return 5
print(f(), log[-3:])
with nullcontext(3) as n: print(n)
class Managed:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *exc): print("exit", exc[0].__name__ if exc[0] else None); return False
try:
    with Managed() as m, Managed():
        raise RuntimeError("through")
except RuntimeError as e: print("caught", e)
with (Managed() as a, Managed() as b,): print(a is b)
#> ['<html>', "<body cls='x'>", 'HTMLBODY', '<p>', '!swallowed', '</p>', '</body>', '</html>']
#> ['A', 'B', 'C']
#> pushed None
#> callback
#> 'hidden\ntoo\n'
#> 5 ['<decorated>', 'in f', '</decorated>']
#> 3
#> enter
#> enter
#> exit RuntimeError
#> exit RuntimeError
#> caught through
#> enter
#> enter
#> False
#> exit None
#> exit None
#---
from itertools import *
import operator
def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def sliding_window(iterable, n):
    it = iter(iterable)
    from collections import deque
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)
def roundrobin(*iterables):
    num_active, nexts = len(iterables), cycle(iter(it).__next__ for it in iterables)
    while num_active:
        try:
            for next_ in nexts: yield next_()
        except StopIteration:
            num_active -= 1
            nexts = cycle(islice(nexts, num_active))
def partition(pred, iterable):
    t1, t2 = tee(iterable)
    return filterfalse(pred, t1), filter(pred, t2)
print(list(powerset("abc")), list(sliding_window(range(5), 3)), list(roundrobin("ABC", "D", "EF")))
evens, odds = partition(lambda n: n % 2, range(8)); print(list(evens), list(odds))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 6), operator.mul, initial=1)), list(starmap(pow, [(2, 5), (3, 2)])))
print([(k, len(list(g))) for k, g in groupby("aaabbc")], list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(zip_longest("AB", "xyz", fillvalue="-")), list(product("ab", repeat=2)), list(permutations([1, 2, 3], 2))[:4], list(combinations_with_replacement("AB", 2)), list(pairwise("ABCD")))
def iter_except(func, exception, first=None):
    try:
        if first is not None: yield first()
        while True: yield func()
    except exception: pass
s = [1, 2, 3]; print(list(iter_except(s.pop, IndexError)), sum(1 for _ in takewhile(str.isalpha, "abc1d")))
def triplewise(it):
    for (a, _), (b, c) in pairwise(pairwise(it)): yield a, b, c
print(list(triplewise("ABCDE")), next(islice(count(10, 5), 3, None)), list(repeat("x", 3)))
def sieve(n):
    data = bytearray((0, 1)) * (n // 2); data[:3] = 0, 0, 0
    limit = int(n ** 0.5) + 1
    for p in compress(range(limit), data): data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return list(compress(range(n), data))
print(sieve(40))
#> [(), ('a',), ('b',), ('c',), ('a', 'b'), ('a', 'c'), ('b', 'c'), ('a', 'b', 'c')] [(0, 1, 2), (1, 2, 3), (2, 3, 4)] ['A', 'D', 'E', 'B', 'F', 'C']
#> [0, 2, 4, 6] [1, 3, 5, 7]
#> [3, 3, 4, 4, 5] [1, 1, 2, 6, 24, 120] [32, 9]
#> [('a', 3), ('b', 2), ('c', 1)] ['A', 'C', 'E', 'F'] [6, 4, 1]
#> [('A', 'x'), ('B', 'y'), ('-', 'z')] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [(1, 2), (1, 3), (2, 1), (2, 3)] [('A', 'A'), ('A', 'B'), ('B', 'B')] [('A', 'B'), ('B', 'C'), ('C', 'D')]
#> [3, 2, 1] 3
#> [('A', 'B', 'C'), ('B', 'C', 'D'), ('C', 'D', 'E')] 25 ['x', 'x', 'x']
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#---
import asyncio
async def worker(name, queue, results):
    while True:
        item = await queue.get()
        if item is None:
            queue.task_done(); break
        await asyncio.sleep(item / 100)
        results.append((name, item * item))
        queue.task_done()
async def main():
    queue, results = asyncio.Queue(), []
    tasks = [asyncio.create_task(worker(f"w{i}", queue, results)) for i in range(2)]
    for n in [3, 1, 2]: await queue.put(n)
    for _ in tasks: await queue.put(None)
    await queue.join()
    await asyncio.gather(*tasks)
    print(sorted(r[1] for r in results))
    try: await asyncio.wait_for(asyncio.sleep(5), timeout=0.01)
    except asyncio.TimeoutError: print("timeout")
    lock, sem = asyncio.Lock(), asyncio.Semaphore(2)
    async def guarded(n):
        async with sem:
            async with lock: return n
    print(await asyncio.gather(*(guarded(i) for i in range(3))))
    results = await asyncio.gather(guarded(1), asyncio.sleep(0, "x"), fail(), return_exceptions=True)
    print(results)
    event = asyncio.Event()
    async def waiter(): await event.wait(); return "woken"
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); event.set(); print(await t)
    t = asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.01, 1)), asyncio.create_task(asyncio.sleep(1, 2))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    for p in pending: p.cancel()
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(guarded(7)); b = tg.create_task(guarded(8))
    print(a.result() + b.result())
    async for x in agen(3): print(x, end=" ")
    print([x async for x in agen(4) if x % 2], {x: y async for x, y in pairs()})
    async with asyncio.timeout(1): print("in time")
    for c in asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0.01, "quick")]): print(await c)
async def fail(): raise ValueError("no")
async def agen(n):
    for i in range(n): yield i; await asyncio.sleep(0)
async def pairs(): yield 1, 2; yield 3, 4
asyncio.run(main())
#> [1, 4, 9]
#> timeout
#> [0, 1, 2]
#> [1, 'x', ValueError('no')]
#> woken
#> cancelled True
#> 1 1 1
#> 15
#> 0 1 2 [1, 3] {1: 2, 3: 4}
#> in time
#> quick
#> slow
#---
import functools
def memoize(f):
    cache = {}
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        key = (args, frozenset(kwargs.items()))
        if key not in cache: cache[key] = f(*args, **kwargs)
        return cache[key]
    wrapper.cache = cache
    return wrapper
def validate(**types):
    def decorate(f):
        @functools.wraps(f)
        def inner(*args, **kw):
            names = f.__wrapped__.__code__.co_varnames if hasattr(f, "__wrapped__") else f.__code__.co_varnames
            for name, value in [*zip(names, args), *kw.items()]:
                if name in types and not isinstance(value, types[name]):
                    raise TypeError(f"{f.__name__}(): {name} must be {types[name].__name__}, not {type(value).__name__}")
            return f(*args, **kw)
        return inner
    return decorate
@memoize
def fib(n):
    "Fibonacci."
    return n if n < 2 else fib(n - 1) + fib(n - 2)
@validate(a=int, b=(str))
def join(a, b="x", *rest, sep="-", **opts): return sep.join([str(a), b, *map(str, rest)])
print(fib(50), fib.__name__, fib.__doc__, len(fib.cache), join(1, "b", 2, sep="+"))
try: join("1")
except TypeError as e: print(e)
class CountCalls:
    def __init__(self, f): functools.update_wrapper(self, f); self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls=None): return self if obj is None else functools.partial(self, obj)
class S:
    @CountCalls
    def m(self, x): return x * 2
    @functools.cached_property
    def slow(self): print("computing"); return 42
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v + 1
    @p.deleter
    def p(self): print("deleting"); del self._p
s = S(); print(s.m(2), s.m(3), S.m.n, s.slow, s.slow); s.p = 4; print(s.p); del s.p; print(hasattr(s, "p"))
@functools.lru_cache(maxsize=2)
def sq(x): return x * x
sq(1); sq(2); sq(1); sq(3); sq(2); print(sq.cache_info())
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5"), functools.partial(int, base=2)("101"))
@functools.singledispatch
def show(x): return f"? {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x): return f"seq {len(x)}"
print(show(1), show([1]), show((1, 2)), show("s"), show(True))
#> 12586269025 fib Fibonacci. 51 1+b+2
#> join(): a must be int, not str
#> computing
#> 4 6 2 42 42
#> 5
#> deleting
#> False
#> CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
#> 5 5
#> int 1 seq 1 seq 2 ? s int True
#---
import json, csv, io
text = """name,age,city
"Smith, John",42,"New ""York"""
Ana,,Madrid
"multi
line",7,x
"""
rows = list(csv.DictReader(io.StringIO(text)))
print(json.dumps(rows, indent=2)); print(json.dumps({"b": [1, 2.5, None, True], "a": {"é": "\u20ac\n"}}, sort_keys=True, ensure_ascii=False, separators=(",", ":")))
out = io.StringIO(newline="")
w = csv.DictWriter(out, fieldnames=["name", "age"], extrasaction="ignore", quoting=csv.QUOTE_NONNUMERIC)
w.writeheader(); w.writerows(rows[:2]); print(repr(out.getvalue()))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if isinstance(o, complex): return {"re": o.real, "im": o.imag}
        return super().default(o)
print(json.dumps({"s": {3, 1}, "c": 1 + 2j}, cls=Enc))
try: json.dumps({"x": object})
except TypeError as e: print(e)
def hook(d): return complex(d["re"], d["im"]) if "re" in d else d
print(json.loads('{"c": {"re": 1, "im": 2}, "n": [1e3, -0.5, "\\u0041"]}', object_hook=hook), json.loads("[1.1]", parse_float=str), json.loads('{"a":1,"a":2}', object_pairs_hook=list))
for bad in ['{"a": }', "[1, 2", "{'a': 1}", "", "nul", '"\t"', "[1] x"]:
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno)
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")), list(csv.reader(["a\tb"], dialect="excel-tab")))
csv.register_dialect("pipes", delimiter="|", skipinitialspace=True)
print(list(csv.reader(["a| b|c"], "pipes")), csv.list_dialects())
print(json.dumps([float("inf"), float("nan")]), json.dumps("a/b\x7f"), json.dumps((1, 2)), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
#! SyntaxError: unterminated string literal (detected at line 5)
#---
from datetime import *
d = date(2024, 2, 29)
print(d.isoformat(), d.strftime("%A %d %B %Y, week %W, day %j"), d.isocalendar(), d.weekday(), d + timedelta(days=366), d.replace(year=2023, day=1))
try: d.replace(year=2023)
except ValueError as e: print(e)
a = datetime(2024, 3, 10, 8, 30, 15, 123456, tzinfo=timezone.utc)
b = a.astimezone(timezone(timedelta(hours=5, minutes=30), "IST"))
print(a, b, b.tzname(), a == b, b.isoformat(timespec="minutes"), repr(b))
print(datetime.strptime("12/Mar/2023:14:05:59 +0200", "%d/%b/%Y:%H:%M:%S %z"), datetime.fromisoformat("2023-01-02T03:04:05.678+01:00"))
t = timedelta(days=-1, hours=5, microseconds=3); print(t, repr(t), abs(t), t.total_seconds(), divmod(timedelta(hours=7), timedelta(hours=2)), timedelta(1) / 3, -t // 2)
print(date.fromisoformat("2020-12-31").timetuple().tm_yday, date.fromordinal(737000), datetime.min, date.max, (date(2024, 12, 25) - date(2024, 1, 1)).days)
def business_days(start, end):
    while start <= end:
        if start.weekday() < 5: yield start
        start += timedelta(1)
print([f"{x:%a %d.%m.}" for x in business_days(date(2024, 3, 1), date(2024, 3, 6))])
print(time(14, 5).strftime("%I:%M %p"), time.fromisoformat("04:05:06"), datetime.combine(d, time(1, 2)), f"{a:%H:%M:%S.%f}", format(d, ""))
for bad in (lambda: date(2023, 13, 1), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2020 1", "%Y"), lambda: timedelta(days=10**10), lambda: a - datetime(2020, 1, 1), lambda: date(2020, 1, 1) < datetime(2020, 1, 1), lambda: date.fromisoformat("2020-1-1")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
#> 2024-02-29 Thursday 29 February 2024, week 09, day 060 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 3 2025-03-01 2023-02-01
#> day is out of range for month
#> 2024-03-10 08:30:15.123456+00:00 2024-03-10 14:00:15.123456+05:30 IST True 2024-03-10T14:00+05:30 datetime.datetime(2024, 3, 10, 14, 0, 15, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800), 'IST'))
#> 2023-03-12 14:05:59+02:00 2023-01-02 03:04:05.678000+01:00
#> -1 day, 5:00:00.000003 datetime.timedelta(days=-1, seconds=18000, microseconds=3) 18:59:59.999997 -68399.999997 (3, datetime.timedelta(seconds=3600)) 8:00:00 9:29:59.999998
#> 366 2018-11-02 0001-01-01 00:00:00 9999-12-31 359
#> ['Fri 01.03.', 'Mon 04.03.', 'Tue 05.03.', 'Wed 06.03.']
#> 02:05 PM 04:05:06 2024-02-29 01:02:00 08:30:15.123456 2024-02-29
#> ValueError month must be in 1..12
#> ValueError time data 'x' does not match format '%Y'
#> ValueError unconverted data remains:  1
#> OverflowError Python int too large to convert to C int
#> TypeError can't subtract offset-naive and offset-aware datetimes
#> TypeError can't compare datetime.datetime to datetime.date
#> ValueError Invalid isoformat string: '2020-1-1'
#---
print(f"{3.14159:10.3f}|{42:<8}|{42:^8}|{42:>08}|{1234567.891:,.2f}|{255:#x} {255:#010b} {255:o}|{0.25:.1%}|{1e10:g} {1e-5:e}")
name, width, value = "x", 12, 3.5
print(f"{name!r:>{width}}|{value:{width}.{2}f}|{value=}|{value = :.2f}|{name.upper()=}|{'a' 'b'}|{{}}|{{{value}}}")
print("{0} {1} {0} {key[0]} {obj.real} {lst[1]}".format("a", "b", key="xyz", obj=3 + 4j, lst=[1, 2]), "{:*^20}".format("centered"), "{!s:>5}|{!r}".format("s", "r"))
print("%5.2f|%-10s|%+d|%x|%o|%e|%%|%c|%r|%s" % (3.14159, "left", 5, 255, 8, 12345.678, "A", "q", None), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%*d" % (5, 42), "%.3s" % "abcdef")
for bad in ("{}", "{0} {}", "{x}", "{", "{0.a}"):
    try: print(bad.format(*([] if bad != "{0} {}" and bad != "{0.a}" else [1])))
    except Exception as e: print(bad, type(e).__name__, e)
print(f"{'nested ' + f'{1 + 1}'}", f"{[x for x in range(3)]}", f"{(lambda x: x * 2)(3)}", f"{ {'a': 1}['a'] }", f"{10**6:_}", f"{-5:+d} {5: d}", f"{True:d} {True}", f"{'é':\u00b7^5}")
class Money:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return f"${self.v:,.2f}" if spec == "m" else format(self.v, spec)
    def __str__(self): return "money"
print(f"{Money(1234.5):m} {Money(2):05.1f} {Money(1)!s:>8}", "{:m}".format(Money(3)), format(Money(1), "m"))
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "k=v=w".partition("="), "abc".center(9, "*"), "title case here".title(), "Swap".swapcase(), "x".zfill(3), "-5".zfill(4), "tab\tx".expandtabs(4))
print("hello world".translate(str.maketrans("lo", "01", "d")), "ß".casefold(), "abcabc".replace("b", "X", 1), "prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"), "aXbX".count("X"), "abc".find("z"), "a\nb\r\nc".splitlines(), "abc".startswith(("x", "a")), "%s" % (("t",),))
#>      3.142|42      |   42   |00000042|1,234,567.89|0xff 0b11111111 377|25.0%|1e+10 1.000000e-05
#>          'x'|        3.50|value=3.5|value = 3.50|name.upper()='X'|ab|{}|{3.5}
#> a b a x 3.0 2 ******centered******     s|'r'
#>  3.14|left      |+5|ff|10|1.234568e+04|%|A|'q'|None 1-002    42 abc
#> {} IndexError Replacement index 0 out of range for positional args tuple
#> {0} {} ValueError cannot switch from manual field specification to automatic field numbering
#> {x} KeyError 'x'
#> { ValueError Single '{' encountered in format string
#> {0.a} AttributeError 'int' object has no attribute 'a'
#> nested 2 [0, 1, 2] 6 1 1_000_000 -5  5 1 True ··é··
#> $1,234.50 002.0    money $3.00 $1.00
#> ['a', 'b', '', 'c'] ['a', 'b'] ['a-b', 'c'] ('k', '=', 'v=w') ***abc*** Title Case Here sWAP 00x -005 tab x
#> he001 w1r0 ss aXcabc x x 2 -1 ['a', 'b', 'c'] True ('t',)
#---
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __mul__(self, k): return Matrix([[a * k for a in r] for r in self.rows]) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __imatmul__(self, o): self.rows = (self @ o).rows; return self
    def __pow__(self, n, mod=None):
        result = Matrix.identity(len(self.rows))
        for _ in range(n): result @= self
        return result
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            return [row[c] for row in self.rows[r]] if isinstance(r, slice) else self.rows[r][c]
        return self.rows[key]
    def __setitem__(self, key, v): self.rows[key[0]][key[1]] = v
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __repr__(self): return f"Matrix({self.rows})"
    def __neg__(self): return self * -1
    def __abs__(self): return self[0, 0] * self[1, 1] - self[0, 1] * self[1, 0]
    def __bool__(self): return any(map(any, self.rows))
    def __len__(self): return len(self.rows)
    def __iter__(self): return iter(self.rows)
    def __contains__(self, x): return any(x in r for r in self.rows)
    T = property(lambda self: Matrix(zip(*self.rows)))
m = Matrix([[1, 2], [3, 4]])
print(m @ m, m ** 5, 2 * m, -m, m.T, abs(m), m[:, 1], m[0, 1], 3 in m, bool(Matrix([[0]])), m == Matrix([[1, 2], [3, 4]]), [*m])
m[0, 0] = 9; m @= Matrix.identity(2); print(m, len(m))
for f in (lambda: m * "x", lambda: "x" * m, lambda: m + 1, lambda: m < m, lambda: hash(m), lambda: m // 2, lambda: +m, lambda: m @ 3):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> Matrix([[7, 10], [15, 22]]) Matrix([[1069, 1558], [2337, 3406]]) Matrix([[2, 4], [6, 8]]) Matrix([[-1, -2], [-3, -4]]) Matrix([[1, 3], [2, 4]]) -2 [2, 4] 2 True False True [[1, 2], [3, 4]]
#> Matrix([[9, 2], [3, 4]]) 2
#> TypeError can't multiply sequence by non-int of type 'Matrix'
#> TypeError can't multiply sequence by non-int of type 'Matrix'
#> AttributeError 'int' object has no attribute 'rows'
#> TypeError '<' not supported between instances of 'Matrix' and 'Matrix'
#> TypeError unhashable type: 'Matrix'
#> TypeError unsupported operand type(s) for //: 'Matrix' and 'int'
#> TypeError bad operand type for unary +: 'Matrix'
#> AttributeError 'int' object has no attribute 'rows'
#---
from collections import *
text = "the quick brown fox jumps over the lazy dog the end"
c = Counter(text.split()); print(c.most_common(2), c["missing"], c - Counter(the=2), c & Counter(the=1, fox=5), sum(c.values()), Counter("abca") | Counter("bbb"), +Counter(a=-1, b=2), sorted(c.elements())[:4], c.total())
c.subtract(["the", "fox"]); c.update(fox=3); del c["dog"]; print(c)
groups = defaultdict(lambda: defaultdict(list))
for w in text.split(): groups[len(w)][w[0]].append(w)
print({k: dict(v) for k, v in groups.items()})
d = deque(range(5), maxlen=4); d.appendleft(9); d.rotate(2); d.extendleft([1]); print(d, d.index(3), d.count(1), list(reversed(d)))
od = OrderedDict(a=1, b=2, c=3); od.move_to_end("a"); od.move_to_end("c", last=False); print(od, od.popitem(last=False), list(od), od == OrderedDict(b=2, a=1), od == {"a": 1, "b": 2})
cm = ChainMap({"x": 1}, {"x": 2, "y": 3}); child = cm.new_child({"z": 0}); child["x"] = 10; print(child["x"], child["y"], dict(child), child.parents, cm)
P = namedtuple("P", "x y z", defaults=[0, 0]); p = P(1, z=5); print(p, p._replace(y=2), p._asdict(), P._fields, P._make([1, 2, 3]), P._field_defaults, p + (1,), p > P(0))
class Point(P):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __str__(self): return f"<{self.x},{self.y}>"
print(Point(3, 4).norm, Point(3, 4), repr(Point(3, 4)), f"{Point(1, 2)}", *Point(7))
class LRU(OrderedDict):
    def __init__(self, size): self.size = size; super().__init__()
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k)
        if len(self) > self.size: self.popitem(last=False)
l = LRU(2); l["a"] = 1; l["b"] = 2; l["a"] = 3; l["c"] = 4; print(l, list(l.items()))
try: namedtuple("Bad", "class x")
except ValueError as e: print(e)
print(namedtuple("Ok", "class x x", rename=True)._fields)
#> [('the', 3), ('quick', 1)] 0 Counter({'the': 1, 'quick': 1, 'brown': 1, 'fox': 1, 'jumps': 1, 'over': 1, 'lazy': 1, 'dog': 1, 'end': 1}) Counter({'the': 1, 'fox': 1}) 11 Counter({'b': 3, 'a': 2, 'c': 1}) Counter({'b': 2}) ['brown', 'dog', 'end', 'fox'] 11
#> Counter({'fox': 3, 'the': 2, 'quick': 1, 'brown': 1, 'jumps': 1, 'over': 1, 'lazy': 1, 'end': 1})
#> {3: {'t': ['the', 'the', 'the'], 'f': ['fox'], 'd': ['dog'], 'e': ['end']}, 5: {'q': ['quick'], 'b': ['brown'], 'j': ['jumps']}, 4: {'o': ['over'], 'l': ['lazy']}}
#> deque([1, 2, 3, 9], maxlen=4) 2 1 [9, 3, 2, 1]
#> OrderedDict([('b', 2), ('a', 1)]) ('c', 3) ['b', 'a'] True True
#> 10 3 {'x': 10, 'y': 3, 'z': 0} ChainMap({'x': 1}, {'x': 2, 'y': 3}) ChainMap({'x': 1}, {'x': 2, 'y': 3})
#> P(x=1, y=0, z=5) P(x=1, y=2, z=5) {'x': 1, 'y': 0, 'z': 5} ('x', 'y', 'z') P(x=1, y=2, z=3) {'y': 0, 'z': 0} (1, 0, 5, 1) True
#> 5.0 <3,4> Point(x=3, y=4, z=0) <1,2> 7 0 0
#> LRU([('a', 3), ('c', 4)]) [('a', 3), ('c', 4)]
#> Type names and field names cannot be a keyword: 'class'
#> ('_0', 'x', '_2')
#---
import re
log = '''127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
10.0.0.5 - - [11/Oct/2000:14:00:01 -0700] "POST /form HTTP/1.1" 404 -
garbage line'''
pattern = re.compile(r'''(?P<ip>[\d.]+)\s-\s(?P<user>\S+)\s\[(?P<when>[^\]]+)\]\s"
    (?P<method>[A-Z]+)\s(?P<path>\S+)\s[^"]*"\s(?P<status>\d{3})\s(?P<size>\d+|-)'''.replace("\n    ", ""), re.VERBOSE | re.IGNORECASE)
pattern = re.compile(r'(?P<ip>[\d.]+) - (?P<user>\S+) \[(?P<when>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+)[^"]*" (?P<status>\d{3}) (?P<size>\d+|-)')
for line in log.splitlines():
    if m := pattern.match(line): print(m.groupdict(), m.span("status"), m["path"], m.group(1, 4), m.lastindex, m.lastgroup)
    else: print("no match:", line)
print(re.sub(r"(\w+)@(\w+)\.com", r"\2 at \g<1>", "bob@site.com, al@x.com", count=1), re.subn("a", lambda m: m.group().upper() + str(m.start()), "banana"), re.split(r"([,;])\s*", "a, b;c"), re.findall(r"(\d)(\w)?", "1a2 3b"))
print(re.fullmatch(r"(?:(\d+)|([a-z]+))+", "12ab34").groups(), re.search(r"(?<=\$)\d+(?=\.)", "cost $45.99").group(), re.findall(r"(?i)\bthe\b", "The other the"), re.split(r"\s+", " a b ", maxsplit=1), re.escape("a.b*c"))
print(re.sub(r"(?m)^(\s*)", r"\1> ", "a\n  b"), re.findall(r"(?s)<b>(.*?)</b>", "<b>x\ny</b><b>z</b>"), re.match(r"(a)(?P<n>b)?", "a").groupdict(default="none"), bool(re.match(r"\w+$", "naïve")), re.compile("x", re.A | re.M))
for bad in ("(", "[a", "a**", "(?P<1>x)", r"\1", "(?P=x)", "x{3,1}", "(?<=a+)b"):
    try: re.compile(bad)
    except re.error as e: print(bad, "->", e, e.pos)
scanner = re.compile(r"\d+"); print([m.group() for m in scanner.finditer("a1b22c333", 2, 7)], scanner.search("x9", 1).start(), scanner.pattern, scanner.flags, scanner.groups)
print(m := re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05-06"), m.expand(r"\g<m>/\g<y>"), m.re.groupindex, m.string[m.end():], m.pos, m.endpos, m.regs)
#> {'ip': '127.0.0.1', 'user': 'frank', 'when': '10/Oct/2000:13:55:36 -0700', 'method': 'GET', 'path': '/apache_pb.gif', 'status': '200', 'size': '2326'} (77, 80) /apache_pb.gif ('127.0.0.1', 'GET') 7 size
#> {'ip': '10.0.0.5', 'user': '-', 'when': '11/Oct/2000:14:00:01 -0700', 'method': 'POST', 'path': '/form', 'status': '404', 'size': '-'} (64, 67) /form ('10.0.0.5', 'POST') 7 size
#> no match: garbage line
#> site at bob, al@x.com ('bA1nA3nA5', 3) ['a', ',', 'b', ';', 'c'] [('1', 'a'), ('2', ''), ('3', 'b')]
#> ('34', 'ab') 45 ['The', 'the'] ['', 'a b '] a\.b\*c
#> > a
#>   > b ['x\ny', 'z'] {'n': 'none'} True re.compile('x', re.MULTILINE|re.ASCII)
#> ( -> missing ), unterminated subpattern at position 0 0
#> [a -> unterminated character set at position 0 0
#> a** -> multiple repeat at position 2 2
#> (?P<1>x) -> bad character in group name '1' at position 4 4
#> \1 -> invalid group reference 1 at position 1 1
#> (?P=x) -> unknown group name 'x' at position 4 4
#> x{3,1} -> min repeat greater than max repeat at position 2 2
#> (?<=a+)b -> look-behind requires fixed-width pattern None
#> ['22', '3'] 1 \d+ 32 0
#> <re.Match object; span=(0, 7), match='2024-05'> 05/2024 {'y': 1, 'm': 2} -06 0 10 ((0, 7), (0, 4), (5, 7))
#---
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
class Color(Enum):
    RED = 1; GREEN = "g"; BLUE = auto() if False else 3; CRIMSON = 1
    @property
    def pretty(self): return self.name.title()
    @classmethod
    def default(cls): return cls.RED
    def __str__(self): return f"Color<{self.value}>"
print(list(Color), Color.CRIMSON is Color.RED, Color("g"), Color["BLUE"].pretty, Color.RED, repr(Color.RED), f"{Color.RED}", Color.default(), Color.__members__.keys(), len(Color), Color.RED in Color)
class Perm(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(Perm.R | Perm.X, Perm.RW & Perm.W, ~Perm.R, Perm(5), bool(Perm.R & Perm.W), Perm.R in Perm.RW, list(Perm.RW), Perm.RW.name, Perm(0))
class Pri(IntEnum): LOW = 1; HIGH = 10
print(sorted([Pri.HIGH, Pri.LOW]), Pri.HIGH > 5, Pri.LOW + 1, f"{Pri.LOW}", [10, 20][Pri.LOW], Pri(10), isinstance(Pri.LOW, int), str(Pri.LOW))
class S(StrEnum): ONE = auto(); TWO = "2"
print(S.ONE, S.TWO == "2", S("one"), S.ONE.upper(), repr(S.ONE))
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print(Planet.EARTH.g, Planet.MARS.value, [p.name for p in Planet])
for f in (lambda: Color(99), lambda: Color["X"], lambda: setattr(Color.RED, "value", 2), lambda: Pri("x"), lambda: Perm(64)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e: print(e)
class Shape(Enum):
    SQ = "square"; CI = "circle"
    @classmethod
    def _missing_(cls, v): return next((m for m in cls if m.value == str(v).lower()), None)
print(Shape("SQUARE"), {Shape.SQ: 1}[Shape("square")], Shape.CI.name, Enum("Dyn", "A B")["B"], Enum("D2", {"X": 5}).X.value)
#> [<Color.RED: 1>, <Color.GREEN: 'g'>, <Color.BLUE: 3>] True Color<g> Blue Color<1> <Color.RED: 1> Color<1> Color<1> dict_keys(['RED', 'GREEN', 'BLUE', 'CRIMSON']) 3 True
#> Perm.R|X Perm.W Perm.W|X Perm.R|X False True [<Perm.R: 1>, <Perm.W: 2>] RW Perm(0)
#> [<Pri.LOW: 1>, <Pri.HIGH: 10>] True 2 1 20 10 True 1
#> one True one ONE <S.ONE: 'one'>
#> 9.81 (6.4e+23, 3400000.0) ['EARTH', 'MARS']
#> ValueError 99 is not a valid Color
#> KeyError 'X'
#> AttributeError <enum 'Enum'> cannot set attribute 'value'
#> ValueError 'x' is not a valid Pri
#> ValueError <flag 'Perm'> invalid value 64
#>     given 0b0 1000000
#>   allowed 0b0 0000111
#> duplicate values found in <enum 'U'>: B -> A
#> Shape.SQ 1 CI Dyn.B 5
#---
