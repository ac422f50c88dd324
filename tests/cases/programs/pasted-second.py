class Field:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls): return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f"{self.name}: expected {self.kind.__name__}")
        obj.__dict__[self.name] = value
class ModelMeta(type):
    registry = {}
    def __new__(mcls, name, bases, ns, *, table=None, **kw):
        cls = super().__new__(mcls, name, bases, ns, **kw)
        cls._fields = [k for k, v in ns.items() if isinstance(v, Field)]
        cls._table = table or name.lower()
        mcls.registry[name] = cls
        return cls
    def __call__(cls, **kw):
        obj = super().__call__()
        for k, v in kw.items(): setattr(obj, k, v)
        return obj
    def __iter__(cls): return iter(cls._fields)
    def __len__(cls): return len(cls._fields)
    def __getattr__(cls, name): return f"<{cls.__name__}.{name}>"
class Model(metaclass=ModelMeta):
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in type(self))})"
class User(Model, table="users"):
    name = Field(str, "anon"); age = Field(int)
u = User(name="Ana", age=3); print(u, User._table, len(User), User.objects, Model._table, list(ModelMeta.registry), type(User), User.__mro__)
for bad in (dict(age="x"), dict(name=3)):
    try: User(**bad)
    except TypeError as e: print(e)
class Plugin:
    plugins = []
    def __init_subclass__(cls, /, key=None, **kw): super().__init_subclass__(**kw); cls.key = key or cls.__name__; Plugin.plugins.append(cls)
class A(Plugin, key="a"): pass
class B(A): pass
print([p.key for p in Plugin.plugins], Field.__get__(User.name, None, User) is User.name)
class Vec:
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
print(Vec[3], Vec[int, str])
class Once(type):
    _i = {}
    def __call__(cls, *a): return cls._i.setdefault(cls, super().__call__(*a)) if cls not in cls._i else cls._i[cls]
class Conf(metaclass=Once):
    def __init__(self, v=1): self.v = v
print(Conf(5) is Conf(6), Conf().v, isinstance(Conf, Once))
print(type("Dyn", (Plugin,), {"x": 1, "f": lambda self: self.x})().f(), Plugin.plugins[-1].key)
#> User(name='Ana', age=3) users 2 <User.objects> model ['Model', 'User'] <class '__main__.ModelMeta'> (<class '__main__.User'>, <class '__main__.Model'>, <class 'object'>)
#> age: expected int
#> name: expected str
#> ['a', 'B'] True
#> Vec[3] Vec[(<class 'int'>, <class 'str'>)]
#> True 5 True
#> 1 Dyn
#---
from typing import *
T = TypeVar("T"); K = TypeVar("K", bound="Comparable")
class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, item: T) -> "Stack[T]": self._items.append(item); return self
    def pop(self) -> T: return self._items.pop()
    def __bool__(self) -> bool: return bool(self._items)
s = Stack[int](); s.push(1).push(2); print(s.pop(), Stack[int], Optional[int], Union[int, str, None], list[dict[str, int]], Callable[[int], str], Literal["a", 1], tuple[int, ...])
class Shape(Protocol):
    def area(self) -> float: ...
class Movie(TypedDict, total=False):
    title: str; year: int
class Emp(NamedTuple):
    name: str
    id: int = 3
    def hi(self): return f"hi {self.name}"
print(Movie(title="x"), Emp("a"), Emp("b", 4).hi(), get_origin(list[int]), get_args(Dict[str, int]))
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
UserId = NewType("UserId", int); print(UserId(5), f(3), cast(int, "x"), TYPE_CHECKING, Final, Any, ClassVar[int], Annotated[int, "m"], Type[int])
def g(a: int, *args: str, b: "float" = 1.0, **kw: Any) -> None: "doc"
print(g.__kwdefaults__, g.__defaults__, g.__doc__)
@final
class Z: pass

def assert_never_(v): 
    try: assert_never(v)
    except AssertionError as e: print(e)
assert_never_(3)
#> 2 __main__.Stack[int] typing.Optional[int] typing.Union[int, str, NoneType] list[dict[str, int]] typing.Callable[[int], str] typing.Literal['a', 1] tuple[int, ...]
#> {'title': 'x'} Emp(name='a', id=3) hi b <class 'list'> (<class 'str'>, <class 'int'>)
#> 5 3 x False typing.Final typing.Any typing.ClassVar[int] typing.Annotated[int, 'm'] typing.Type[int]
#> {'b': 1.0} None doc
#> Expected code to be unreachable, but got: 3
#---
import heapq, bisect
graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}
def dijkstra(graph, start):
    dist, seen, heap, prev = {start: 0}, set(), [(0, start)], {}
    while heap:
        d, node = heapq.heappop(heap)
        if node in seen: continue
        seen.add(node)
        for n, w in graph[node].items():
            if (nd := d + w) < dist.get(n, float("inf")):
                dist[n], prev[n] = nd, node
                heapq.heappush(heap, (nd, n))
    return dist, prev
dist, prev = dijkstra(graph, "A"); print(dist, prev)
def path(prev, node):
    while node: yield node; node = prev.get(node)
print(" -> ".join([*path(prev, "D")][::-1]))
def toposort(g):
    seen, out = set(), []
    def visit(n):
        if n in seen: return
        seen.add(n)
        for m in sorted(g[n]): visit(m)
        out.append(n)
    for n in sorted(g): visit(n)
    return out[::-1]
print(toposort(graph))
def bfs(grid, start, goal):
    from collections import deque
    q, came = deque([start]), {start: None}
    while q:
        r, c = cur = q.popleft()
        if cur == goal: break
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nxt = r + dr, c + dc
            if 0 <= nxt[0] < len(grid) and 0 <= nxt[1] < len(grid[0]) and grid[nxt[0]][nxt[1]] != "#" and nxt not in came:
                came[nxt] = cur; q.append(nxt)
    else: return None
    steps = []
    while cur: steps.append(cur); cur = came[cur]
    return steps[::-1]
print(bfs(["..#", ".#.", "..."], (0, 0), (2, 2)), bfs(["#.", ".#"], (0, 1), (1, 0)))
print([ "FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90, 100)], heapq.nlargest(2, [3, 1, 4, 1, 5], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3], reverse=False)))
l = [1, 3, 5]; bisect.insort(l, 4); bisect.insort_left(l, 3, key=lambda x: x); print(l, bisect.bisect_left([(1, "a"), (2, "b")], 2, key=lambda p: p[0]))
def permute(xs):
    if len(xs) <= 1: yield xs
    else:
        for i, x in enumerate(xs):
            for rest in permute(xs[:i] + xs[i + 1:]): yield [x, *rest]
print(len(list(permute(list(range(5))))), next(permute("abc"[:2] and ["a", "b"])))
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: yield cols; return
    for c in range(n):
        if c not in cols and row - c not in d1 and row + c not in d2: yield from queens(n, row + 1, cols + (c,), d1 + (row - c,), d2 + (row + c,))
print(list(queens(5))[:3], sum(1 for _ in queens(6)))
#> {'A': 0, 'B': 1, 'C': 3, 'D': 4} {'B': 'A', 'C': 'B', 'D': 'C'}
#> A -> B -> C -> D
#> ['A', 'B', 'C', 'D']
#> [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)] None
#> ['F', 'A', 'C', 'C', 'B', 'A', 'A'] [1, 1] [1, 2, 3, 4]
#> [1, 3, 3, 4, 5] 1
#> 120 ['a', 'b']
#> [(0, 2, 4, 1, 3), (0, 3, 1, 4, 2), (1, 3, 0, 2, 4)] 4
#---
def averager():
    total = count = 0; average = None
    while True:
        try: term = yield average
        except ZeroDivisionError: print("reset"); total = count = 0; continue
        if term is None: return (count, average)
        total += term; count += 1; average = total / count
def grouper(results, key):
    while True: results[key] = yield from averager()
data = {"girls": [40.9, 38.5], "boys": [39.0, 40.8, 43.2]}
results = {}
for key, values in data.items():
    group = grouper(results, key); next(group)
    for v in values: group.send(v)
    group.send(None)
print(results)
a = averager(); next(a); a.send(10); a.throw(ZeroDivisionError); print(a.send(4))
try: a.send(None)
except StopIteration as e: print(e.value, e)
def coroutine(f):
    def start(*args):
        g = f(*args); next(g); return g
    return start
@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line: target.send(line)
    except GeneratorExit: print("grep closed"); target.close()
@coroutine
def printer():
    try:
        while True: print("got", (yield))
    finally: print("printer closed")
g = grep("py", printer())
for line in ["python", "ruby", "pypy"]: g.send(line)
g.close()
def inner():
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
    except ValueError as e: print("inner caught", e); yield "recovered"
    return "result"
def outer():
    r = yield from inner()
    print("r =", r); yield r
o = outer(); print(next(o), o.send("hello"), o.throw(ValueError("oops")), next(o))
try: next(o)
except StopIteration: print("done")
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print([*Tree(4, Tree(2, Tree(1)), Tree(6))], sum(Tree(1, Tree(2))), max(Tree(3, None, Tree(9))), 2 in Tree(1, Tree(2)))
def countdown(n):
    while n:
        reset = yield n
        n = reset if reset is not None else n - 1
c = countdown(3); print(next(c), c.send(10), list(c)); print(c.gi_frame, c.gi_running)
#> {'girls': (2, 39.7), 'boys': (3, 41.0)}
#> reset
#> 4.0
#> (1, 4.0) (1, 4.0)
#> got python
#> got pypy
#> grep closed
#> printer closed
#> inner got hello
#> inner caught oops
#> r = result
#> 1 2 recovered result
#> done
#> [1, 2, 4, 6] 3 9 True
#> 3 10 [9, 8, 7, 6, 5, 4, 3, 2, 1]
#> None False
#---
import string, textwrap, pprint, difflib, html, base64, hashlib, struct, uuid, urllib.parse as up, secrets
t = string.Template("$who likes ${what}s for $$5, $missing"); print(t.safe_substitute(who="tim", what="kung pao"))
try: t.substitute(who="x")
except KeyError as e: print("missing", e)
print(string.capwords("hello  wORLD"), string.hexdigits, string.punctuation)
pprint.pprint({"name": ["x" * 30, "y" * 30, {"z": (1, 2, [3])}], "b": {i: i * i for i in range(20)}}, width=60, compact=True)
print("\n".join(difflib.unified_diff(["a", "b", "c"], ["a", "x", "c"], "old", "new", lineterm="")), difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3))
print(html.escape("<a href='x'>&</a>"), html.unescape("&lt;&eacute;&#8364;"), base64.b64encode(b"hello").decode(), base64.b32decode("NBSWY3DP"), hashlib.sha256(b"x").hexdigest()[:16], hashlib.md5("é".encode()).hexdigest())
print(struct.pack(">IhB", 1, -2, 255), struct.unpack("<f", struct.pack("<f", 1.5)), struct.calcsize("=Iq"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), up.urlparse("https://u:p@h.com:80/a/b;c?q=1&r=a%20b#f"), up.parse_qs("a=1&a=2&b="), up.quote("a b/é"), up.urlencode({"q": "x y", "l": [1, 2]}, doseq=True), up.urljoin("http://a/b/c", "../d"))
print(textwrap.dedent("""
    a
      b
    """).strip(), textwrap.shorten("hello big world", 12, placeholder="..."), textwrap.wrap("aaa bbb ccc ddd", 7), len(secrets.token_hex(4)))
#> tim likes kung paos for $5, $missing
#> missing 'what'
#> Hello World 0123456789abcdefABCDEF !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
#> {'b': {0: 0,
#>        1: 1,
#>        2: 4,
#>        3: 9,
#>        4: 16,
#>        5: 25,
#>        6: 36,
#>        7: 49,
#>        8: 64,
#>        9: 81,
#>        10: 100,
#>        11: 121,
#>        12: 144,
#>        13: 169,
#>        14: 196,
#>        15: 225,
#>        16: 256,
#>        17: 289,
#>        18: 324,
#>        19: 361},
#>  'name': ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#>           'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
#>           {'z': (1, 2, [3])}]}
#> --- old
#> +++ new
#> @@ -1,3 +1,3 @@
#>  a
#> -b
#> +x
#>  c ['apple', 'ape'] 0.75
#> &lt;a href=&#x27;x&#x27;&gt;&amp;&lt;/a&gt; <é€ aGVsbG8= b'hello' 2d711642b726b044 66ddcd97cfdeabb2f6fb8a999b4bc76f
#> b'\x00\x00\x00\x01\xff\xfe\xff' (1.5,) 12 886313e1-3b8a-5372-9b90-0c9aee199e5d ParseResult(scheme='https', netloc='u:p@h.com:80', path='/a/b', params='c', query='q=1&r=a%20b', fragment='f') {'a': ['1', '2']} a%20b/%C3%A9 q=x+y&l=1&l=2 http://a/d
#> a
#>   b hello big... ['aaa bbb', 'ccc ddd'] 8
#---
from fractions import Fraction as F
from decimal import Decimal as D, getcontext, ROUND_HALF_UP, localcontext, InvalidOperation
import math
print(F(3, 4) + F("0.25"), F(0.1).limit_denominator(10), F(7, 3) // 1, divmod(F(7, 3), F(1, 2)), round(F(7, 3), 2), math.floor(F(-1, 2)), F("1e-3"), F(1, 3) ** -2, float(F(1, 3)), F(1, 2) == 0.5, hash(F(1, 2)) == hash(0.5), F(3) in {3})
print(D("1.10") + D("2.2"), D("1") / D("7"), D("2.675").quantize(D("0.01"), rounding=ROUND_HALF_UP), D("1E+3").normalize(), D(3).sqrt(), D("-0"), D("NaN").is_nan(), D("123.456").as_tuple(), D(0.1), f"{D('1234567.891'):,.2f}", D("1.0") == 1, D("10") % 3, -D(1), abs(D("-2.5")), int(D("3.9")), round(D("2.5")), round(D("2.345"), 2), max(D(1), D(2)), sum([D("0.1")] * 3))
with localcontext() as ctx: ctx.prec = 5; print(D(1) / 3)
for f in (lambda: D("x"), lambda: D(1) / 0, lambda: D(1) + 1.5, lambda: F(1, 0), lambda: F("a"), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: 1 % 0, lambda: 2.0 ** 10000, lambda: int("1_0_"), lambda: float("1e"), lambda: complex("1+"), lambda: math.comb(3, -1), lambda: 0 ** -1, lambda: round("x"), lambda: divmod(1, 0.0), lambda: 1 << -1, lambda: pow(2, -1, 4), lambda: int("zz", 36) and int("12", 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(math.isclose(0.1 + 0.2, 0.3), math.gcd(12, 18, 27), math.lcm(4, 6), math.prod([2, 3]), math.perm(5, 2), math.dist((0, 0), (3, 4)), math.hypot(1, 2, 2), math.fsum([.1] * 10), math.modf(-3.5), math.frexp(8), math.ldexp(.5, 3), math.copysign(1, -0.0), math.nextafter(1, 2), math.ulp(1), math.isqrt(17), math.trunc(-2.7), math.remainder(7, 4), math.log(8, 2), math.log1p(0), math.degrees(math.pi), math.e, math.inf, -math.nan)
print((-7) // 2, -7 % 3, 7 // -2.0, 2 ** -1, 0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-7, 5e-324, float("inf"), -0.0, 1.0, 100000000000000000000.0, round(2.5), round(-1.5), round(2.675, 2), round(1234, -2), (3).bit_length(), (-5).bit_count(), int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(2, "little"), 0b1010 ^ 0x3, ~5, 1_000, (0.5).as_integer_ratio(), (2.0).is_integer(), float.fromhex("0x1.8p1"), (1.5).hex(), complex(1, -2).conjugate(), (1 + 2j) * (3 - 1j), abs(3 + 4j), True + True, int(True), bool("0"), int(-3.9), int("  42\n"), int("0x1f", 0), hex(-255), bin(5), oct(8), 10 ** 25, -3 ** 2, 1 < 2 < 3, 1 if 0 else 2, not 0 == 0.0)
#> 1 1/10 2 (4, Fraction(1, 3)) 233/100 -1 1/1000 9 0.3333333333333333 True True True
#> 3.30 0.1428571428571428571428571429 2.68 1E+3 1.732050807568877293527446342 -0 True DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-3) 0.1000000000000000055511151231257827021181583404541015625 1,234,567.89 True 1 -1 2.5 3 2 2.34 2 0.3
#> 0.33333
#> InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> ZeroDivisionError Fraction(1, 0)
#> ValueError Invalid literal for Fraction: 'a'
#> ValueError math domain error
#> ValueError math domain error
#> ValueError factorial() not defined for negative values
#> ZeroDivisionError integer modulo by zero
#> OverflowError (34, 'Numerical result out of range')
#> ValueError invalid literal for int() with base 10: '1_0_'
#> ValueError could not convert string to float: '1e'
#> ValueError complex() arg is a malformed string
#> ValueError k must be a non-negative integer
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> TypeError type str doesn't define __round__ method
#> ZeroDivisionError float divmod()
#> ValueError negative shift count
#> ValueError base is not invertible for the given modulus
#> ValueError invalid literal for int() with base 2: '12'
#> True 3 12 6 20 5.0 3.0 1.0 (-0.5, -3.0) (0.5, 4) 4.0 -1.0 1.0000000000000002 2.220446049250313e-16 4 -2 -1.0 3.0 0.0 180.0 2.718281828459045 inf nan
#> -4 2 -4.0 0.5 0.30000000000000004 1e+16 1000000000000000.0 123456789.12345679 1e-07 5e-324 inf -0.0 1.0 1e+20 2 -2 2.67 1200 2 2 256 b'\xe8\x03' 9 -6 1000 (1, 2) True 3.0 0x1.8000000000000p+0 (1+2j) (5+5j) 5.0 2 1 True -3 42 31 -0xff 0b101 0o10 10000000000000000000000000 -9 True 2 False
#---
class Account:
    rate = 0.02
    def __init__(self, owner, balance=0): self.owner, self._balance, self.__pin = owner, balance, 1234
    @property
    def balance(self): "The balance."; return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError("Negative balance")
        self._balance = v
    @classmethod
    def from_dict(cls, d): return cls(**d)
    @staticmethod
    def valid(n): return n > 0
    def __eq__(self, o): return NotImplemented if not isinstance(o, Account) else self.owner == o.owner
    def __hash__(self): return hash(self.owner)
    def __lt__(self, o): return self._balance < o._balance
    def __iadd__(self, n): self.balance += n; return self
    def __getattr__(self, name):
        if name.startswith("get_"): return lambda: getattr(self, name[4:])
        raise AttributeError(f"{type(self).__name__!r} has no {name!r}")
    def __setattr__(self, name, value):
        if name == "frozen": raise AttributeError("can't set")
        super().__setattr__(name, value)
    def __dir__(self): return ["a", "b"]
class Savings(Account):
    def __init__(self, *args, bonus=5, **kw): super().__init__(*args, **kw); self.bonus = bonus
    def __repr__(self): return f"{self.__class__.__qualname__}<{self.owner}:{self.balance}>"
    balance = Account.balance.getter(lambda self: self._balance + self.bonus)
s = Savings("Bo", 10); s += 20; print(s, s._balance, s.get_owner(), s._Account__pin, Account.valid(3), Savings.from_dict({"owner": "x", "bonus": 1}), dir(s), vars(s))
for f in (lambda: s.nothing, lambda: setattr(s, "frozen", 1), lambda: setattr(s, "balance", -500), lambda: s.__pin, lambda: Account(), lambda: Savings("a", 1, 2), lambda: s > 3, lambda: Account.balance.fget(s), lambda: s.valid(), lambda: Account.from_dict({"z": 1})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sorted([Savings("b", 3), Savings("a", 1)]), len({Account("q"), Account("q")}), Account("q") == Account("q"), Account("q") != 3, max(Savings("m", 9), s), isinstance(s, Account), issubclass(Savings, object), Savings.__bases__, Savings.__mro__[1].__name__, Account.balance.__doc__, s.__class__.rate, getattr(s, "zip", "none"), callable(s.get_x), Account.__init__.__qualname__, s.__init__.__self__ is s, type(Account.__dict__["from_dict"]).__name__)
s.rate = 1; print(Account.rate, s.rate); del s.rate; print(s.rate, hasattr(s, "bonus")); delattr(s, "bonus"); print(hasattr(s, "bonus"))
#> Savings<Bo:40> 35 Bo 1234 True Savings<x:1> ['a', 'b'] {'owner': 'Bo', '_balance': 35, '_Account__pin': 1234, 'bonus': 5}
#> AttributeError 'Savings' has no 'nothing'
#> AttributeError can't set
#> ValueError Negative balance
#> AttributeError 'Savings' has no '__pin'
#> TypeError Account.__init__() missing 1 required positional argument: 'owner'
#> TypeError Account.__init__() takes from 2 to 3 positional arguments but 4 were given
#> TypeError '>' not supported between instances of 'Savings' and 'int'
#> 35
#> TypeError Account.valid() missing 1 required positional argument: 'n'
#> TypeError Account.__init__() got an unexpected keyword argument 'z'
#> [Savings<a:6>, Savings<b:8>] 1 True True Savings<Bo:40> True True (<class '__main__.Account'>,) Account The balance. 0.02 none True Account.__init__ True classmethod
#> 0.02 1
#> 0.02 True
#> False
#---
import copy, operator, types, inspect
def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int: "Doc."; return (a, b, c, args, d, e, kw)
print(f(1, d=4), f(1, 2, 3, 4, d=0, z=1), f.__code__.co_argcount, f.__kwdefaults__, inspect.getdoc(f), inspect.isfunction(f))
for call in (lambda: f(), lambda: f(1), lambda: f(1, d=1, a=2), lambda: f(a=1, d=2), lambda: f(1, 2, c=3, d=4, **{"c": 5}), lambda: (lambda x: x)(1, 2), lambda: (lambda: 0)(x=1), lambda: print(end=3), lambda: len(), lambda: [].append(1, 2), lambda: int(x=3), lambda: {}.get(), lambda: "a".join(1), lambda: sorted(3), lambda: max(), lambda: sum(["a"]), lambda: zip(1), lambda: range("a"), lambda: "x" + 1, lambda: 1 + "x", lambda: [1] + (2,), lambda: {}["k"], lambda: [][0], lambda: (1, 2)["a"], lambda: "abc"[5], lambda: None.x, lambda: 5(), lambda: {[]: 1}, lambda: 3 in 5, lambda: iter(3), lambda: next([]), lambda: [*3], lambda: {**3}, lambda: f(*3), lambda: abs("x"), lambda: -"x", lambda: [] < {}, lambda: chr(-1), lambda: ord("ab"), lambda: bytes([256]), lambda: "a".encode("ascii2"), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: isinstance(1, 2), lambda: setattr(1, "a", 2), lambda: hash([]), lambda: [1, 2].index(3), lambda: [].pop(), lambda: {}.popitem(), lambda: set().pop(), lambda: [1].remove(2), lambda: "a".index("b"), lambda: int("x"), lambda: float("x"), lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: list(map(lambda a: a, 3)), lambda: dict([1]), lambda: dict(a=1, **{"a": 2}), lambda: slice(), lambda: "abc".replace("a"), lambda: open("/nonexistent/file"), lambda: [1, 2, 3][::0], lambda: "a" * "b", lambda: object() < object(), lambda: type("X", (int, str), {}), lambda: super().x, lambda: 10 ** 400 * 1.0, lambda: (1).foo, lambda: reversed({1}), lambda: "{:d}".format("x"), lambda: format(1, "z"), lambda: "{:>{w}}".format(1)):
    try: print(call())
    except Exception as e: print(type(e).__name__, "|", e)
#> (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4,), 0, 5, {'z': 1}) 3 {'e': 5} Doc. True
#> TypeError | f() missing 1 required positional argument: 'a'
#> TypeError | f() missing 1 required keyword-only argument: 'd'
#> (1, 2, 3, (), 1, 5, {'a': 2})
#> TypeError | f() missing 1 required positional argument: 'a'
#> TypeError | __main__.f() got multiple values for keyword argument 'c'
#> TypeError | <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#> TypeError | <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'x'
#> TypeError | end must be None or a string, not int
#> TypeError | len() takes exactly one argument (0 given)
#> TypeError | list.append() takes exactly one argument (2 given)
#> TypeError | 'x' is an invalid keyword argument for int()
#> TypeError | get expected at least 1 argument, got 0
#> TypeError | can only join an iterable
#> TypeError | 'int' object is not iterable
#> TypeError | max expected at least 1 argument, got 0
#> TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> TypeError | 'int' object is not iterable
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | can only concatenate str (not "int") to str
#> TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> TypeError | can only concatenate list (not "tuple") to list
#> KeyError | 'k'
#> IndexError | list index out of range
#> TypeError | tuple indices must be integers or slices, not str
#> IndexError | string index out of range
#> AttributeError | 'NoneType' object has no attribute 'x'
#> TypeError | 'int' object is not callable
#> TypeError | unhashable type: 'list'
#> TypeError | argument of type 'int' is not iterable
#> TypeError | 'int' object is not iterable
#> TypeError | 'list' object is not an iterator
#> TypeError | Value after * must be an iterable, not int
#> TypeError | 'int' object is not a mapping
#> TypeError | __main__.f() argument after * must be an iterable, not int
#> TypeError | bad operand type for abs(): 'str'
#> TypeError | bad operand type for unary -: 'str'
#> TypeError | '<' not supported between instances of 'list' and 'dict'
#> ValueError | chr() arg not in range(0x110000)
#> TypeError | ord() expected a character, but string of length 2 found
#> ValueError | bytes must be in range(0, 256)
#> LookupError | unknown encoding: ascii2
#> UnicodeEncodeError | 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> UnicodeDecodeError | 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union
#> AttributeError | 'int' object has no attribute 'a'
#> TypeError | unhashable type: 'list'
#> ValueError | 3 is not in list
#> IndexError | pop from empty list
#> KeyError | 'popitem(): dictionary is empty'
#> KeyError | 'pop from an empty set'
#> ValueError | list.remove(x): x not in list
#> ValueError | substring not found
#> ValueError | invalid literal for int() with base 10: 'x'
#> ValueError | could not convert string to float: 'x'
#> TypeError | %d format: a real number is required, not str
#> TypeError | not enough arguments for format string
#> TypeError | 'int' object is not iterable
#> TypeError | cannot convert dictionary update sequence element #0 to a sequence
#> TypeError | dict() got multiple values for keyword argument 'a'
#> TypeError | slice expected at least 1 argument, got 0
#> TypeError | replace expected at least 2 arguments, got 1
#> FileNotFoundError | [Errno 2] No such file or directory: '/nonexistent/file'
#> ValueError | slice step cannot be zero
#> TypeError | can't multiply sequence by non-int of type 'str'
#> TypeError | '<' not supported between instances of 'object' and 'object'
#> TypeError | multiple bases have instance lay-out conflict
#> RuntimeError | super(): no arguments
#> OverflowError | int too large to convert to float
#> AttributeError | 'int' object has no attribute 'foo'
#> TypeError | 'set' object is not reversible
#> ValueError | Unknown format code 'd' for object of type 'str'
#> ValueError | Negative zero coercion (z) not allowed in integer format specifier
#> KeyError | 'w'
#---
import copy, operator
class Node:
    def __init__(self, v): self.v, self.next, self.items = v, None, [v]
a = Node(1); b = Node(2); a.next, b.next = b, a
c = copy.copy(a); d = copy.deepcopy(a); print(c.next is b, d.next is not b, d.next.next is d, c.items is a.items, d.items == a.items)
class Config:
    def __init__(self): self.cache, self.data = object(), {"k": [1]}
    def __deepcopy__(self, memo): new = Config(); new.data = copy.deepcopy(self.data, memo); new.copied = True; return new
    def __copy__(self): return "shallow"
x = Config(); y = copy.deepcopy([x, x]); print(y[0].copied, y[0] is y[1], copy.copy(x), y[0].data is x.data)
rows = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
print(sorted(rows, key=operator.itemgetter("v", "n")), sorted(rows, key=lambda r: (-r["v"], r["n"]))[0], min(rows, key=operator.itemgetter("n")), operator.attrgetter("next.v", "v")(a), operator.methodcaller("upper")("x"), list(map(operator.itemgetter(1, slice(0, 2)), ["abc"])))
first, *mid, (last, _) = [1, 2, 3, (4, 5)]; print(first, mid, last); (q, w), e = "xy", 3; print(q, w, e)
l = list(range(10)); l[2:5] = "ab"; del l[::3]; l[1:1] = [99]; print(l, l[-3:], l[::-2], l.index(99)); l *= 2; l.sort(key=str, reverse=True); print(l)
m = [[0] * 3 for _ in range(2)]; m[0][1] = 5; print(m, list(zip(*m)), [x for r in m for x in r if x], {k: v for k, v in zip("abc", m[0]) if v or k != "a"}, {x % 3 for x in range(9)}, [[y for y in range(x)] for x in range(3)])
s = {1, 2, 3}; s |= {9}; s -= {1}; s ^= {2, 7}; print(sorted(s), s >= {3}, s.isdisjoint([4]), frozenset([1]) | {2}, sorted(s.symmetric_difference([3, 4])), {1} < {1, 2}, set("aab") == {"a", "b"})
dd = {"a": 1} | {"b": 2}; dd |= [("c", 3)]; print(dd, dd.setdefault("d", []), dd.pop("zz", None), list(dd.items())[::-1], dict.fromkeys("ab", 0), {**dd, "a": 9}, dd.keys() & {"a", "x"}, list(reversed(dd)), dd.items() >= {("a", 1)})
for i, (k, v) in enumerate(sorted(dd.items(), key=lambda kv: str(kv[1])), 1): print(i, k, v, end="; ")
else: print("end")
try:
    for k in dd: dd["new"] = 1
except RuntimeError as e: print(e)
print(any(x > 2 for x in l), all([]), list(filter(None, [0, "", 1])), list(map(max, [1, 5], [3, 2])), sum([[1], [2]], []), list(zip([1, 2], "ab", strict=True)), *reversed("abc"), sep=",")
try: list(zip([1], [1, 2], strict=True))
except ValueError as e: print(e)
while True:
    try: n = l.pop()
    except IndexError: break
    else:
        if n == 99: continue
    finally: count = len(l)
print(count, bytes("hé", "utf8"), bytearray(b"abc")[1:], b"a,b".split(b","), bytes.fromhex("ff 00").hex(":"))
#> True True True True True
#> True True shallow False
#> [{'n': 'c', 'v': 1}, {'n': 'a', 'v': 2}, {'n': 'b', 'v': 2}] {'n': 'a', 'v': 2} {'n': 'a', 'v': 2} (2, 1) X [('b', 'ab')]
#> 1 [2, 3] 4
#> x y 3
#> [1, 99, 'a', 5, 6, 8, 9] [6, 8, 9] [9, 6, 'a', 1] 1
#> ['a', 'a', 99, 99, 9, 9, 8, 8, 6, 6, 5, 5, 1, 1]
#> [[0, 5, 0], [0, 0, 0]] [(0, 0), (5, 0), (0, 0)] [5] {'b': 5, 'c': 0} {0, 1, 2} [[], [0], [0, 1]]
#> [3, 7, 9] True True frozenset({1, 2}) [4, 7, 9] True True
#> {'a': 1, 'b': 2, 'c': 3, 'd': []} [] None [('d', []), ('c', 3), ('b', 2), ('a', 1)] {'a': 0, 'b': 0} {'a': 9, 'b': 2, 'c': 3, 'd': []} {'a'} ['d', 'c', 'b', 'a'] True
#> 1 a 1; 2 b 2; 3 c 3; 4 d []; end
#> dictionary changed size during iteration
#! TypeError: '>' not supported between instances of 'str' and 'int'
#---
import io, os.path, pathlib, random, time, calendar
print(os.path.join("a", "/b", "c"), os.path.splitext("x.tar.gz"), os.path.split("/a/b/"), os.path.basename("a/b.py"), os.path.normpath("a//b/../c/."), os.path.commonpath(["/a/b", "/a/c"]), os.path.relpath("/a/b", "/a/c"), os.path.isabs("x"), os.sep)
p = pathlib.PurePosixPath("/usr/lib/python3.11/site.py"); print(p.name, p.stem, p.suffix, p.parent, p.parts, p.parents[1], p.with_suffix(".txt"), p.relative_to("/usr"), p / ".." / "x", p.match("*.py"), p.with_name("q"), p.is_relative_to("/usr"), pathlib.PurePosixPath("a.tar.gz").suffixes, repr(p), p == pathlib.PurePosixPath("/usr/lib/python3.11/site.py"))
random.seed(42); print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 3), random.shuffle(x := list(range(5))), x, random.uniform(1, 2), random.choices(["a", "b"], weights=[1, 9], k=5), random.gauss(0, 1), random.randrange(0, 100, 10), random.getrandbits(8), random.betavariate(1, 2), random.expovariate(1), random.triangular(), random.Random(1).random())
f = io.StringIO("line1\nline2\nline3"); print(f.readline(), f.read(3), f.tell(), f.seek(0), f.readlines(), list(f)); b = io.BytesIO(b"abc"); b.seek(1); b.write(b"XY"); print(b.getvalue(), b.read())
print(calendar.month(2024, 2), calendar.isleap(2100), calendar.monthrange(2023, 2), time.strftime("%Y-%m-%d", time.gmtime(0)), time.gmtime(86400).tm_mday, calendar.timegm((1970, 1, 2, 0, 0, 0)))
#> /b/c ('x.tar', '.gz') ('/a/b', '') b.py a/c /a ../b False /
#> site.py site .py /usr/lib/python3.11 ('/', 'usr', 'lib', 'python3.11', 'site.py') /usr/lib /usr/lib/python3.11/site.txt lib/python3.11/site.py /usr/lib/python3.11/site.py/../x True /usr/lib/python3.11/q True ['.tar', '.gz'] PurePosixPath('/usr/lib/python3.11/site.py') True
#> 0.6394267984578837 1 c [35, 31, 28] None [4, 3, 2, 0, 1] 1.5904925124490397 ['a', 'a', 'b', 'b', 'b'] -0.32940019966100226 60 56 0.34084879078196345 1.4221593582513252 0.28254142738445465 0.13436424411240122
#> line1
#>  lin 9 0 ['line1\n', 'line2\n', 'line3'] []
#> b'aXY' b''
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#>  False (2, 28) 1970-01-01 2 86400
#---
def fizz(n):
    match (n % 3, n % 5):
        case (0, 0): return "FizzBuzz"
        case (0, _): return "Fizz"
        case (_, 0): return "Buzz"
        case _: return n
print(*map(fizz, range(1, 16)))
def handle(cmd):
    match cmd:
        case {"action": "move", "by": [x, y], **rest}: return f"move {x},{y} {rest}"
        case {"action": "quit" | "exit" as how}: return how
        case [("add" | "plus"), int(a), int() | float() as b]: return a + b
        case ["echo", *words] if words: return " ".join(words)
        case str() as s if s.isdigit(): return int(s)
        case [] | None: return "empty"
        case [[a, *_], *_, {"z": z}]: return (a, z)
        case -1 | 0.5: return "number"
        case bool(): return "bool"
        case _: return f"? {cmd!r}"
for c in ({"action": "move", "by": (1, 2), "fast": True}, {"action": "exit"}, ["plus", 1, 2.5], ["echo", "a", "b"], ["echo"], "12", [], None, [[1, 2], 3, {"z": 9, "y": 0}], -1, 0.5, True, {1}): print(handle(c))
class Pt:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
match Pt(0, 5):
    case Pt(x=0, y=0): print("origin")
    case Pt(0, y) if y > 3: print("axis", y)
import sys
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(6)), max((len(list(collatz(n))), n) for n in range(1, 30)))
def roman(n): return "".join(s * (n // v) for (v, s), n in zip([(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")], _rem(n)))
def _rem(n):
    for v in (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1):
        yield n
        n %= v
print(roman(1994), roman(2024))
caesar = lambda s, k: "".join(chr((ord(c) - (b := 65 if c.isupper() else 97) + k) % 26 + b) if c.isalpha() else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("abc", 5), -5))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], []])), sys.maxsize > 2**32, sys.version_info >= (3, 10), sys.getrecursionlimit() > 100)
global_x = 1
def outer():
    x = "outer"
    def inner():
        nonlocal x; global global_x
        x += "!"; global_x += 1
        return [lambda: x, lambda i=global_x: i]
    fs = inner(); x = "changed"
    return [f() for f in fs], (lambda: (yield))().__class__.__name__
print(outer(), [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
try:
    def bad():
        print(u); u = 1
    bad()
except UnboundLocalError as e: print(e)
try: assert 1 > 2, ("tuple", 1)
except AssertionError as e: print(e.args)
print([*range(3)] == [0, 1, 2], (1,) < (1, 0), "a" "b" * 2, not [], None is None, 1 == 1.0 == True, [1, 2] is [1, 2], "a" in "abc", x := 5) if False else print(x := 5, x)
#> 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
#> move 1,2 {'fast': True}
#> exit
#> 3.5
#> a b
#> ? ['echo']
#> 12
#> empty
#> empty
#> (1, 9)
#> number
#> number
#> bool
#> ? {1}
#> axis 5
#> [6, 3, 10, 5, 16, 8, 4, 2, 1] (112, 27)
#> MCMXCIV MMXXIV
#> Khoor, Zruog! abc
#> [1, 2, 3, 4] True True True
#> (['changed', 2], 'generator') [2, 2, 2] [0, 1, 2]
#> cannot access local variable 'u' where it is not associated with a value
#> (('tuple', 1),)
#> 5 5
#---
