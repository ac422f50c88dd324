# Dataclasses, enums, abstract classes and protocols as the documentation shows them
from dataclasses import dataclass, field, asdict, astuple, replace, fields, InitVar, KW_ONLY, make_dataclass
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
from abc import ABC, abstractmethod
from typing import ClassVar, Protocol, runtime_checkable
@dataclass(order=True)
class Item:
    name: str = field(compare=False)
    price: float
    tags: list = field(default_factory=list, repr=False)
    count: ClassVar[int] = 0
    total: float = field(init=False)
    scale: InitVar[int] = 1
    def __post_init__(self, scale): self.total = self.price * scale; Item.count += 1
a, b = Item("a", 2.0, scale=3), Item("b", 1.5)
print(a, b, a > b, a == Item("z", 2.0, scale=3), asdict(a), astuple(b), [f.name for f in fields(a)], Item.count)
try: replace(a, price=5.0)
except ValueError as e: print(e)
print(replace(a, price=5.0, scale=2).total)
@dataclass(frozen=True, slots=True)
class P:
    x: int
    _: KW_ONLY
    y: int = 0
p = P(1, y=2); print(p, hash(p) == hash(P(1, y=2)), P.__slots__, P.__match_args__)
for f in (lambda: setattr(p, "x", 1), lambda: P(1, 2), lambda: P()):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try:
    @dataclass
    class Bad: x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e: print(e)
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"add": lambda s: s.x + s.z}); print(C(1, 2), C(1, 2).add())
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def surface_gravity(self): return 6.67300E-11 * self.mass / (self.radius * self.radius)
print(Planet.EARTH.value, round(Planet.EARTH.surface_gravity, 3), Planet((3.303e+23, 2.4397e6)), [m.name for m in Planet])
class Color(Flag):
    RED = auto(); GREEN = auto(); BLUE = auto(); WHITE = RED | GREEN | BLUE
print(Color.RED | Color.BLUE, Color.WHITE, ~Color.RED, Color.RED in Color.WHITE, list(Color.WHITE), Color(3), bool(Color(0)), Color.RED ^ Color.RED, len(Color.WHITE))
class Perm(IntFlag): R = 4; W = 2; X = 1
print(Perm.R | Perm.W, int(Perm.R | 8), Perm(7), Perm.R + 1, f"{Perm.R}", repr(Perm(0)))
class S(StrEnum): A = auto(); B = "bee"
print(S.A, S.B.upper(), S("bee"), repr(S.A), S.A == "a", f"{S.B:>5}")
class N(IntEnum):
    ONE = 1; TWO = 2; UNO = 1
    @classmethod
    def _missing_(cls, v): return cls.TWO if v == "two" else None
print(N.UNO is N.ONE, N("two"), N.__members__, sorted(N, reverse=True), N.ONE < 2, N["UNO"], N.TWO.name, isinstance(N.ONE, int), hash(N.ONE) == hash(1))
for f in (lambda: N(7), lambda: N["X"], lambda: setattr(N, "ONE", 3), lambda: unique(N)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    def show(self): return f"{type(self).__name__} {self.area}"
class Sq(Shape):
    area = 4
    @classmethod
    def make(cls): return cls()
print(Sq.make().show(), Shape.__abstractmethods__ == {"area", "make"})
try: Shape()
except TypeError as e: print(e)
@runtime_checkable
class Closable(Protocol):
    def close(self): ...
class F:
    def close(self): pass
print(isinstance(F(), Closable), isinstance(1, Closable), issubclass(F, Closable))
#> Item(name='a', price=2.0, total=6.0) Item(name='b', price=1.5, total=1.5) True True {'name': 'a', 'price': 2.0, 'tags': [], 'total': 6.0} ('b', 1.5, [], 1.5) ['name', 'price', 'tags', 'total'] 3
#> 10.0
#> P(x=1, y=2) True ('x', 'y') ('x',)
#> FrozenInstanceError cannot assign to field 'x'
#> TypeError P.__init__() takes 2 positional arguments but 3 were given
#> TypeError P.__init__() missing 1 required positional argument: 'x'
#> mutable default <class 'list'> for field x is not allowed: use default_factory
#> non-default argument 'y' follows default argument
#> C(x=1, y=2, z=5) 6
#> (5.976e+24, 6378140.0) 9.803 Planet.MERCURY ['MERCURY', 'EARTH']
#> Color.RED|BLUE Color.WHITE Color.GREEN|BLUE True [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 4>] Color.RED|GREEN False Color(0) 3
#> 6 12 7 5 4 <Perm: 0>
#> a BEE bee <S.A: 'a'> True   bee
#> True 2 {'ONE': <N.ONE: 1>, 'TWO': <N.TWO: 2>, 'UNO': <N.ONE: 1>} [<N.TWO: 2>, <N.ONE: 1>] True 1 TWO True True
#> ValueError 7 is not a valid N
#> KeyError 'X'
#> AttributeError cannot reassign member 'ONE'
#> ValueError duplicate values found in <enum 'N'>: UNO -> ONE
#> Sq 4 True
#> Can't instantiate abstract class Shape with abstract methods area, make
#> True False True
#---
# Exceptions: groups, notes, chaining, else and finally, hierarchies, attributes
import sys, traceback
class AppError(Exception):
    def __init__(self, code, *args): super().__init__(*args); self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
class NetError(AppError): pass
try: raise NetError(7, "down", "now")
except AppError as e: print(e, repr(e), e.args, e.code, isinstance(e, NetError), e.__class__.__mro__[1].__name__)
def process(x):
    try:
        if x == 1: raise ValueError("one")
        if x == 2: return "two"
        if x == 3: raise KeyError("k")
    except ValueError as e: return f"handled {e}"
    else: return "else"
    finally: print("finally", x, end="; ")
for i in range(4):
    try: print(process(i))
    except KeyError as e: print("out", e)
def f():
    excs = []
    for n in ("1", "x", None, "y"):
        try: int(n)
        except Exception as e: e.add_note(f"for {n!r}"); excs.append(e)
    raise ExceptionGroup("conversions", excs)
try: f()
except* ValueError as eg: print(len(eg.exceptions), eg, [e.__notes__ for e in eg.exceptions])
except* TypeError as eg: print(eg.exceptions[0])
try:
    try: raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), OSError(3)])])
    except* TypeError as e: print("types", e.exceptions)
except ExceptionGroup as rest:
    print(repr(rest), rest.split(OSError)[0], rest.subgroup(lambda e: isinstance(e, ValueError)), rest.derive([KeyError(1)]))
try:
    try: {}["a"]
    except KeyError as e: raise RuntimeError("wrapped") from e
except RuntimeError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("hidden") from None
except ValueError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try: raise ValueError
except ValueError as e: err = e
print(repr(err), err.args)
try: e
except NameError as x: print(x)
e = ValueError("a"); e.args = ("b", "c"); e.extra = 5; print(e, e.extra, repr(e))
try: raise e
except ValueError as got: print(got is e, sys.exception() is e, sys.exc_info()[0])
def tb():
    try: 1 / 0
    except ZeroDivisionError as e: return [(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)], traceback.format_exception_only(e)
print(tb())
for bad in ("raise 1", "assert"):
    try:
        if bad == "assert": assert 1 == 2, "math"
        raise 1
    except (TypeError, AssertionError) as e: print(type(e).__name__, e)
try:
    try: raise KeyError("x")
    except ValueError: pass
    finally: print("cleanup")
except KeyError: print("propagated")
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print("exit", t.__name__, v, tb is not None); return True
with Ctx(): raise LookupError("gone")
def recurse(n): return recurse(n + 1)
try: recurse(0)
except RecursionError as e: print(type(e).__name__, str(e).split(" in ")[0])
print(issubclass(ModuleNotFoundError, ImportError), issubclass(TimeoutError, OSError), OSError(2, "m").__class__.__name__, BaseExceptionGroup("g", [KeyboardInterrupt()]).__class__.__name__, StopIteration(4).value)
#> [7] ('down', 'now') NetError('down', 'now') ('down', 'now') 7 True AppError
#> finally 0; else
#> finally 1; handled one
#> finally 2; two
#> finally 3; out 'k'
#> 2 conversions (2 sub-exceptions) [["for 'x'"], ["for 'y'"]]
#> int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> types (ExceptionGroup('inner', [TypeError(2)]),)
#> ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [OSError(3)])]) outer (1 sub-exception) outer (1 sub-exception) outer (1 sub-exception)
#> KeyError('a') True True
#> None ZeroDivisionError('division by zero') True
#> ValueError() ()
#> name 'e' is not defined
#> ('b', 'c') 5 ValueError('b', 'c')
#> True True <class 'ValueError'>
#> ([('tb', 51)], ['ZeroDivisionError: division by zero\n'])
#> TypeError exceptions must derive from BaseException
#> AssertionError math
#> cleanup
#> propagated
#> exit LookupError gone True
#> RecursionError maximum recursion depth exceeded
#> True True FileNotFoundError BaseExceptionGroup 4
#---
# Classes that act like others: total_ordering, __getattr__, __slots__, __new__, operators, containers
import functools, operator, copy, math
from collections import UserDict, UserList, OrderedDict, defaultdict
@functools.total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, o): return self.parts == o.parts if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.parts < o.parts if isinstance(o, Version) else NotImplemented
    def __repr__(self): return ".".join(map(str, self.parts))
vs = [Version(t) for t in ("1.10", "1.2", "1.2.1")]
print(sorted(vs), max(vs), vs[0] >= vs[1], Version("1") == 1, Version("1.2") in vs)
try: Version("1") < 5
except TypeError as e: print(e)
class Proxy:
    def __init__(self, o): object.__setattr__(self, "_o", o)
    def __getattr__(self, n): print("get", n); return getattr(self._o, n)
    def __setattr__(self, n, v): print("set", n); setattr(self._o, n, v)
    def __delattr__(self, n): print("del", n); delattr(self._o, n)
class T: pass
t = T(); pr = Proxy(t); pr.a = 1; print(pr.a, t.a); del pr.a
try: pr.a
except AttributeError as e: print(e)
class Celsius:
    __slots__ = ("_d",)
    def __init__(self, d): self._d = d
    degrees = property(lambda s: s._d, lambda s, v: setattr(s, "_d", v), lambda s: delattr(s, "_d"), "the degrees")
    fahrenheit = degrees.getter(lambda s: s._d * 9 / 5 + 32)
c = Celsius(10); c.degrees += 5; print(c.degrees, c.fahrenheit, Celsius.degrees.__doc__, hasattr(c, "__dict__"))
try: c.other = 1
except AttributeError as e: print(e)
del c.degrees
try: c.degrees
except AttributeError as e: print(e)
class Frac(tuple):
    def __new__(cls, n, d=1):
        g = math.gcd(n, d)
        return super().__new__(cls, (n // g, d // g))
    def __add__(self, o): o = o if isinstance(o, Frac) else Frac(o); return Frac(self[0] * o[1] + o[0] * self[1], self[1] * o[1])
    __radd__ = __add__
    def __repr__(self): return "%d/%d" % self
print(Frac(2, 4), Frac(1, 2) + Frac(1, 3), 1 + Frac(1, 2), sum([Frac(1, 2), Frac(1, 2)]), Frac(1, 2) == (1, 2))
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __missing__(self, k): return f"no {k}"
l = Lower({"A": 1}, B=2); l.update(C=3); print(l, l["zz"], "a" in l, l.setdefault("D", 4), sorted(l), l | {"E": 5}, l.pop("a"))
class LRU(OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def __getitem__(self, k): self.move_to_end(k); return super().__getitem__(k)
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n: print("evict", self.popitem(last=False))
r = LRU(2); r["a"] = 1; r["b"] = 2; r["a"]; r["c"] = 3; print(r, list(r))
class Matrix:
    def __init__(self, rows): self.rows = rows
    def __matmul__(self, o): return Matrix([[sum(map(operator.mul, r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij): return self.rows[ij[0]][ij[1]] if isinstance(ij, tuple) else self.rows[ij]
    def __ipow__(self, n):
        r = self
        for _ in range(n - 1): r = r @ self
        return r
    def __call__(self, f): return Matrix([[f(x) for x in r] for r in self.rows])
    def __invert__(self): return Matrix([list(r) for r in zip(*self.rows)])
    def __repr__(self): return f"M{self.rows}"
m = Matrix([[1, 1], [1, 0]]); m **= 5; print(m, m[0, 1], m[1], ~Matrix([[1, 2], [3, 4]]), m(lambda x: -x))
class Deep:
    def __init__(self): self.l = [1]; self.me = self
    def __deepcopy__(self, memo): d = Deep(); memo[id(self)] = d; d.l = copy.deepcopy(self.l, memo); return d
d = Deep(); s, k = copy.copy(d), copy.deepcopy({"x": d, "y": d}); print(s.l is d.l, k["x"].l is d.l, k["x"] is k["y"])
dd = defaultdict(lambda: defaultdict(int))
for a, b in ["xy", "xz", "xy"]: dd[a][b] += 1
print({k: dict(v) for k, v in dd.items()}, dd.default_factory.__name__)
class Meta(type):
    def __iter__(cls): return iter(cls.registry)
    def __len__(cls): return len(cls.registry)
    def __contains__(cls, x): return x in cls.registry
    def __getitem__(cls, i): return cls.registry[i]
class Reg(metaclass=Meta):
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.registry.append((cls.__name__, tag))
class R1(Reg, tag="one"): pass
class R2(Reg): pass
print(list(Reg), len(Reg), ("R2", None) in Reg, Reg[0])
class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()
print(D().who(), [k.__name__ for k in D.__mro__], super(B, D()).who())
try: type("X", (A, D), {})
except TypeError as e: print(str(e).split("\n")[0])
#> [1.2, 1.2.1, 1.10] 1.10 True False True
#> '<' not supported between instances of 'Version' and 'int'
#> set a
#> get a
#> 1 1
#> del a
#> get a
#> 'T' object has no attribute 'a'
#> 15 59.0 the degrees False
#> 'Celsius' object has no attribute 'other'
#> 'Celsius' object has no attribute '_d'
#> 1/2 5/6 3/2 1/1 True
#> {'b': 2, 'c': 3} no zz True no D ['a', 'b', 'c'] {'a': 1, 'b': 2, 'c': 3, 'e': 5} 1
#> evict ('b', 2)
#> LRU([('a', 1), ('c', 3)]) ['a', 'c']
#> M[[8, 5], [5, 3]] 5 [5, 3] M[[1, 3], [2, 4]] M[[-8, -5], [-5, -3]]
#> True False True
#> {'x': {'y': 2, 'z': 1}} <lambda>
#> [('R1', 'one'), ('R2', None)] 2 True ('R1', 'one')
#> ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object'] ['C', 'A']
#> Cannot create a consistent method resolution
#---
# Numbers: ints, floats, decimals, fractions, statistics and random as documented
import math, random, statistics, decimal, fractions
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP
from fractions import Fraction
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 2 ** -1, (-8) ** (1/3), 10 ** 20, 0.1 + 0.2, 1e308 * 10, -0.0, round(2.5), round(-3.5), round(2.675, 2), round(1234, -2))
print((255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (10).bit_length(), (0b1011).bit_count(), int("z", 36), int("0x1f", 0), 1_000, float("1e-3"), (0.5).as_integer_ratio(), (3.0).is_integer(), float.fromhex("0x1.8p1"), (2.5).hex())
print(math.comb(5, 2), math.perm(5, 2), math.prod([1, 2, 3]), math.isqrt(17), math.lcm(4, 6), math.dist((0, 0), (3, 4)), math.fsum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3), math.frexp(8), math.modf(2.5), math.trunc(-2.7), math.ceil(2.1), math.copysign(1, -0.0), math.nextafter(1, 2), math.ulp(1.0), math.log2(8), math.exp2(3))
with localcontext() as ctx:
    ctx.prec = 6
    print(Decimal(1) / Decimal(7), Decimal("1.10") + Decimal("2.20"))
print(Decimal("7.325").quantize(Decimal(".01"), rounding=ROUND_HALF_UP), Decimal(3.14), Decimal("1e3"), Decimal("-0"), Decimal("NaN"), Decimal("1.20").normalize(), Decimal("123.456").as_tuple(), Decimal(2).sqrt(), Decimal("0.1") + 1, Decimal("1") == 1.0, max(Decimal("1.0"), Decimal("2")), f"{Decimal('1234.5'):,.2f}")
for f in (lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Decimal(1) + 1.5, lambda: Fraction(1, 0), lambda: math.sqrt(-1), lambda: math.factorial(-1), lambda: int("12a"), lambda: float("q"), lambda: int(float("inf")), lambda: 1 % 0, lambda: 0.0 ** -1, lambda: math.exp(1000), lambda: "1" + 1, lambda: 1 << -1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(Fraction(16, -10), Fraction("3/7"), Fraction("1.5"), Fraction(0.5), Fraction(1.1).limit_denominator(100), Fraction(1, 3) + 1, Fraction(1, 2) * 0.5, Fraction(7, 2) // 1, round(Fraction(7, 2)), Fraction(3, 4) ** 2, Fraction(1, 2) < 0.6, hash(Fraction(1, 2)) == hash(0.5))
print(statistics.mean([1, 2, 3, 4]), statistics.median([1, 3, 5, 7]), statistics.mode("aabbb"), statistics.multimode([1, 1, 2, 2]), round(statistics.stdev([1, 2, 3, 4]), 6), statistics.quantiles(range(1, 10), n=4), statistics.fmean([1.5, 2]), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([1, 4]), statistics.NormalDist(0, 1).cdf(0))
random.seed(42); print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(10), 3), random.uniform(1, 2), random.gauss(0, 1), random.choices("ab", [1, 3], k=4), random.getrandbits(16), random.randrange(0, 100, 5))
x = [1, 2, 3, 4, 5]; random.Random("seed").shuffle(x); print(x, complex(1, 2) * 1j, abs(3 + 4j), (1 + 2j).conjugate(), complex("1+2j"), 1j ** 2, (2 + 0j) == 2)
#> 3 -4 -2 2 (-4, 1) 0.5 (1.0000000000000002+1.7320508075688772j) 100000000000000000000 0.30000000000000004 inf -0.0 2 -4 2.67 1200
#> b'\x00\xff' 1 4 3 35 31 1000 0.001 (1, 2) True 3.0 0x1.4000000000000p+1
#> 10 20 6 4 12 5.0 1.0 True (0.5, 4) (0.5, 2.0) -2 3 -1.0 1.0000000000000002 2.220446049250313e-16 3.0 8.0
#> 0.142857 3.30
#> 7.33 3.140000000000000124344978758017532527446746826171875 1E+3 -0 NaN 1.2 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-3) 1.414213562373095048801688724 1.1 True 2 1,234.50
#> InvalidOperation [<class 'decimal.ConversionSyntax'>]
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> ZeroDivisionError Fraction(1, 0)
#> ValueError math domain error
#> ValueError factorial() not defined for negative values
#> ValueError invalid literal for int() with base 10: '12a'
#> ValueError could not convert string to float: 'q'
#> OverflowError cannot convert float infinity to integer
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> OverflowError math range error
#> TypeError can only concatenate str (not "int") to str
#> ValueError negative shift count
#> -8/5 3/7 3/2 1/2 11/10 4/3 0.25 3 4 9/16 True True
#> 2.5 4.0 b [1, 2] 1.290994 [2.5, 5.0, 7.5] 1.75 48.0 2.0 0.5
#> 0.6394267984578837 1 c [4, 3, 8] 1.139537928525144 1.3138731944620898 ['b', 'b', 'a', 'a'] 15247 80
#> [3, 5, 4, 1, 2] (-2+1j) 5.0 (1-2j) (1+2j) (-1+0j) True
#---
# Scopes, closures, decorators and first-class functions in one long tour
import functools, inspect
x = "global"
def outer():
    x = "outer"
    def inner():
        nonlocal x
        x += "+inner"
        def innermost(): return x
        return innermost
    f = inner()
    return f, lambda: x
f, g = outer(); print(f(), g(), x)
class K:
    x = "class"
    y = [x for _ in range(1)] if False else x
    def m(self): return x
print(K.y, K().m())
try:
    class Q:
        n = 3
        l = [n for _ in range(1)]
except NameError as e: print(e)
def count_calls(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        wrapper.calls += 1
        return f(*a, **k)
    wrapper.calls = 0
    return wrapper
@count_calls
def hello(name: str, *rest, punct="!", **kw) -> str:
    "Says hello."
    return f"hello {name}{punct}"
hello("a"); hello("b", punct="?"); print(hello.calls, hello.__name__, hello.__doc__, hello.__annotations__, inspect.signature(hello), hello.__kwdefaults__)
print(inspect.signature(lambda a, /, b, *, c=1, **d: 0), [(p.name, p.kind.name, p.default) for p in inspect.signature(hello).parameters.values() if p.default is not p.empty])
def compose(*fs): return functools.reduce(lambda f, g: lambda *a: f(g(*a)), fs)
print(compose(str, abs, lambda n: n - 10)(3), list(map(compose(len, str), [1, 22, 333])))
def curry(f, n=None):
    n = n or f.__code__.co_argcount
    def curried(*args): return f(*args) if len(args) >= n else lambda *more: curried(*args, *more)
    return curried
print(curry(lambda a, b, c: (a, b, c))(1)(2, 3), curry(lambda a, b: a + b)(1)(2))
def memo(f, cache={}):
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return w
@memo
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact.__closure__ is not None, [c.cell_contents for c in fact.__closure__ if isinstance(c.cell_contents, dict)][0][3])
def deco(*dargs):
    print("factory", dargs)
    def real(f):
        print("wrapping", f.__name__)
        return functools.partial(f, *dargs)
    return real
@deco(1, 2)
@deco()
def add(*a): return sum(a)
print(add(3)) if not isinstance(add.func, functools.partial) else print(add(3))
print((lambda *, a, b=2: (a, b))(a=1), (lambda: (yield 5))().__next__(), [*map(lambda p: p[0], {"k": 1}.items())])
del x
try: x
except NameError as e: print(e)
def gen_locals():
    a = 1
    b = yield a
    c = a + (b or 0)
    yield c
gl = gen_locals(); next(gl); print(inspect.getgeneratorstate(gl), inspect.getgeneratorlocals(gl), gl.gi_frame.f_lineno - gl.gi_code.co_firstlineno); gl.send(5); print(inspect.getgeneratorlocals(gl)); gl.close(); print(inspect.getgeneratorstate(gl), gl.gi_frame)
if (n := len("walrus")) > 5 and (m := n * 2): print(n, m)
print([y := 1, y ** 2], [last := i for i in range(3)], last, {k: v for k, v in zip("ab", range(2))}, (lambda q: (q := q + 1))(1))
def flow():
    for i in range(5):
        if i == 1: continue
        if i == 3: break
    else: print("no break")
    while True:
        i += 1
        if i > 5: break
    else: print("never")
    return i
print(flow(), [i for i in range(10) if i % 2 if i > 3], not 1 < 2 < 3 > 2, 1 if [] else 2, [] or 0 or "x", 1 and "" and 2, 3 is not None, *[1, 2], sep="|")
def unpacking(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(unpacking(1, c=3), unpacking(*(1, 2, 3), **{"c": 4, "e": 5}), unpacking(*"ab", *"cd", c=0, **{"x": 1}, **{"y": 2}))
for bad in (lambda: unpacking(1), lambda: unpacking(c=1), lambda: unpacking(1, c=1, **{"c": 2}), lambda: unpacking(1, *5, c=1), lambda: unpacking(**{1: 2}), lambda: unpacking(1, 2, a=3, c=1)):
    try: bad()
    except TypeError as e: print(e)
#> outer+inner outer+inner global
#> class global
#> name 'n' is not defined
#> 2 hello Says hello. {'name': <class 'str'>, 'return': <class 'str'>} (name: str, *rest, punct='!', **kw) -> str None
#> (a, /, b, *, c=1, **d) [('punct', 'KEYWORD_ONLY', '!')]
#> 7 [1, 2, 3]
#> (1, 2, 3) 3
#> 2432902008176640000 True 6
#> factory (1, 2)
#> factory ()
#> wrapping add
#! AttributeError: 'functools.partial' object has no attribute '__name__'
#---
