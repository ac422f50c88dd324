# dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, InitVar, FrozenInstanceError, KW_ONLY, is_dataclass
from typing import ClassVar, Optional, List
import functools
@dataclass(order=True)
class Point:
    x: float
    y: float = 0.0
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
print(Point(1, 2), Point(1) < Point(1, 1), Point(1, 2) == Point(1, 2), Point(3) + Point(4, 5))
@dataclass(frozen=True)
class Item:
    name: str
    price: float
    tags: List[str] = field(default_factory=list, compare=False)
    count: ClassVar[int] = 0
i = Item("pen", 1.5)
try:
    i.name = "x"
except FrozenInstanceError as e:
    print(type(e).__name__, e)
print(i, hash(i) == hash(Item("pen", 1.5, ["q"])), replace(i, price=2), asdict(i), astuple(i))
@dataclass
class Stock:
    symbol: str
    shares: int
    price: float
    cost: float = field(init=False)
    note: Optional[str] = field(default=None, repr=False)
    rate: InitVar[float] = 1.0
    def __post_init__(self, rate):
        if self.shares < 0:
            raise ValueError(f"negative shares: {self.shares}")
        self.cost = self.shares * self.price * rate
print(Stock("ACME", 10, 2.5, rate=2), [f.name for f in fields(Stock)])
try:
    Stock("X", -1, 1)
except ValueError as e: print(e)
try:
    Stock("X")
except TypeError as e: print(e)
@dataclass
class Base:
    a: int
    _: KW_ONLY
    b: int = 2
@dataclass
class Derived(Base):
    c: int = 3
print(Derived(1, 5, b=9), is_dataclass(Derived))
try: Derived(1, 2, 3)
except TypeError as e: print(e)
@dataclass(eq=False, repr=False)
class Plain: x: int
print(Plain(1) == Plain(1))
@dataclass(slots=True)
class Slotted: x: int; y: int = 1
try: Slotted(1).z = 3
except AttributeError as e: print(e)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e: print(e)
match Point(0, 3):
    case Point(0, y): print("on y axis", y)
@dataclass
class Tree:
    v: int
    kids: "list[Tree]" = field(default_factory=list)
print(Tree(1, [Tree(2), Tree(3, [Tree(4)])]))
print(asdict(Tree(1, [Tree(2)])))
print(sorted([Point(2, 1), Point(1, 5), Point(1, 2)]), min(Point(3), Point(2)))
try: Point(1) < 3
except TypeError as e: print(e)
print(Point.__match_args__, Point.__eq__ is not object.__eq__)
#> Point(x=1, y=2) True True Point(x=7, y=5.0)
#> FrozenInstanceError cannot assign to field 'name'
#> Item(name='pen', price=1.5, tags=[]) True Item(name='pen', price=2, tags=[]) {'name': 'pen', 'price': 1.5, 'tags': []} ('pen', 1.5, [])
#> Stock(symbol='ACME', shares=10, price=2.5, cost=50.0) ['symbol', 'shares', 'price', 'cost', 'note']
#> negative shares: -1
#> Stock.__init__() missing 2 required positional arguments: 'shares' and 'price'
#> Derived(a=1, b=9, c=5) True
#> Derived.__init__() takes from 2 to 3 positional arguments but 4 were given
#> False
#> 'Slotted' object has no attribute 'z'
#> mutable default <class 'list'> for field x is not allowed: use default_factory
#> non-default argument 'y' follows default argument
#> on y axis 3
#> Tree(v=1, kids=[Tree(v=2, kids=[]), Tree(v=3, kids=[Tree(v=4, kids=[])])])
#> {'v': 1, 'kids': [{'v': 2, 'kids': []}]}
#> [Point(x=1, y=2), Point(x=1, y=5), Point(x=2, y=1)] Point(x=2, y=0.0)
#> '<' not supported between instances of 'Point' and 'int'
#> ('x', 'y') True
#---
# enum
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum, IntFlag
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    @classmethod
    def parse(cls, s): return cls[s.upper()]
    @property
    def pretty(self): return self.name.title()
    def __str__(self): return f"<{self.name}>"
print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], list(Color), Color.CRIMSON is Color.RED, Color.parse("green").pretty)
print(Color.RED == 1, Color.RED in Color, len(Color), {Color.RED: "r"}[Color(1)], Color.__members__.keys())
try: Color(9)
except ValueError as e: print(e)
try: Color["PINK"]
except KeyError as e: print(repr(e))
try: Color.RED = 5
except AttributeError as e: print(e)
class Prio(IntEnum):
    LOW = auto(); MID = auto(); HIGH = 10; TOP = auto()
print(list(Prio), Prio.LOW < Prio.HIGH, Prio.TOP + 1, sorted([Prio.HIGH, Prio.LOW]), f"{Prio.MID} {Prio.MID!r} {Prio.MID:03d}")
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, ~p, p & Perm.X, p ^ Perm.R, Perm.RW, bool(Perm(0)), Perm(0), list(p))
class S(StrEnum):
    A = auto(); B = "bee"
print(S.A, S.B.upper(), S.A == "a", repr(S.B), f"{S.B:>6}")
try:
    @unique
    class D(Enum):
        A = 1; B = 1
except ValueError as e: print(e)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return 6.67300E-11 * self.mass / self.radius ** 2
print(Planet.EARTH.value, round(Planet.EARTH.gravity, 2), Planet.MERCURY.mass)
class State(Enum):
    IDLE = "idle"; RUN = "run"; DONE = "done"
    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]
s = State.IDLE
for _ in range(4):
    print(s.name, s.value, end=" "); s = s.next()
print()
match s:
    case State.RUN: print("running")
    case State.IDLE | State.DONE: print("not")
    case _: print("?")
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value)
class F(IntFlag):
    A = 1; B = 2; C = 4
print(F.A | F.B, F(7), F.A | 8, F.C.value, int(F.B), F.A + 1)
#> <RED> <Color.RED: 1> <GREEN> <BLUE> [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] True Green
#> False True 3 r dict_keys(['RED', 'GREEN', 'BLUE', 'CRIMSON'])
#> 9 is not a valid Color
#> KeyError('PINK')
#> cannot reassign member 'RED'
#> [<Prio.LOW: 1>, <Prio.MID: 2>, <Prio.HIGH: 10>, <Prio.TOP: 11>] True 12 [<Prio.LOW: 1>, <Prio.HIGH: 10>] 2 <Prio.MID: 2> 002
#> Perm.R|X <Perm.R|X: 5> True False Perm.W Perm.X Perm.X Perm.RW False Perm(0) [<Perm.R: 1>, <Perm.X: 4>]
#> a BEE True <S.B: 'bee'>    bee
#> duplicate values found in <enum 'D'>: B -> A
#> (5.976e+24, 6378140.0) 9.8 3.303e+23
#> IDLE idle RUN run DONE done IDLE idle 
#> running
#> [<Animal.CAT: 1>, <Animal.DOG: 2>] 1
#> 3 7 9 4 2 2
#---
# typing and protocols
from __future__ import annotations
from typing import Generic, TypeVar, Protocol, Iterable, Iterator, Generator, Callable, Any, Optional, Union, NamedTuple, TypedDict, Literal, Final, overload, runtime_checkable, cast, AsyncIterator, Tuple, Dict, List, TYPE_CHECKING, get_type_hints
from collections.abc import Mapping, Sequence, MutableMapping, Hashable, Sized, Container, Callable as C2, Iterator as I2, Generator as G2
if TYPE_CHECKING:
    import numpy
T = TypeVar("T"); K = TypeVar("K", bound=int)
class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, x: T) -> None: self._items.append(x)
    def pop(self) -> T: return self._items.pop()
    def __len__(self): return len(self._items)
s = Stack[int](); s.push(1); print(s.pop(), len(s), T, repr(T))
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closer), isinstance(5, Closer))
class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    def hello(self): return f"hi {self.name}"
e = Emp("G"); print(e, e.hello(), e._asdict(), Emp.__doc__, Emp._field_defaults, e == ("G", 3))
class Movie(TypedDict, total=False):
    name: str
    year: int
m: Movie = {"name": "x"}; print(m, Movie(name="q", year=1))
def gen() -> Generator[int, str, bool]:
    got = yield 1
    return got == "x"
print(isinstance([], Iterable), isinstance({}, Mapping), isinstance("", Sequence), isinstance(gen(), Iterator), isinstance(gen(), G2), isinstance(5, Hashable), isinstance([], Hashable), isinstance({}, MutableMapping), isinstance(s, Sized), isinstance(len, C2), isinstance(range(3), Sequence), issubclass(list, Sequence), isinstance({1}, Container), isinstance(iter([]), I2))
def f(x: Optional[int] = None, y: Union[int, str] = 1, *a: Any) -> list[dict[str, int]]: return [x, y]
print(f(), cast(int, "a"), Optional[int], List[int], Dict[str, int], Callable[[int], str], Union[int, None], Literal["a"], Tuple[int, ...], int | None, Any)
class Range(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if not -self.n <= i < self.n: raise IndexError
        return i % self.n
r = Range(4); print(list(r), 2 in r, r.index(3), r.count(1), list(reversed(r)), isinstance(r, Iterable))
class Cased(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
c = Cased(A=1, B=2); print(c["a"], "B" in c, c.get("z", 0), c.pop("a"), dict(c), c.setdefault("Q", 9), list(c.items()), list(c.keys()), c == {"b": 2, "q": 9}, len(c)); c.clear(); print(len(c))
try: c["x"]
except KeyError as e: print(repr(e))
class Bad(Sequence): pass
try: Bad()
except TypeError as e: print(e)
from collections.abc import Set, Iterator as It2
class MySet(Set):
    def __init__(self, it): self.l = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
a, b = MySet("abc"), MySet("bcd"); print(sorted(a & b), sorted(a | b), sorted(a - b), a <= b, a == MySet("cba"), sorted(a ^ b), a.isdisjoint("xyz"))
class Cnt(It2):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
print(list(Cnt(3)), iter(c2 := Cnt(1)) is c2)
#> 1 0 ~T ~T
#> True False
#> Emp(name='G', id=3) hi G {'name': 'G', 'id': 3} An employee. {'id': 3} True
#> {'name': 'x'} {'name': 'q', 'year': 1}
#> True True True True True True False True True True True True True True
#> [None, 1] a typing.Optional[int] typing.List[int] typing.Dict[str, int] typing.Callable[[int], str] typing.Optional[int] typing.Literal['a'] typing.Tuple[int, ...] int | None typing.Any
#> [0, 1, 2, 3] True 3 1 [3, 2, 1, 0] True
#> 1 True 0 1 {'b': 2} 9 [('b', 2), ('q', 9)] ['b', 'q'] True 2
#> 0
#> KeyError('x')
#> Can't instantiate abstract class Bad with abstract methods __getitem__, __len__
#> ['b', 'c'] ['a', 'b', 'c', 'd'] ['a'] False True ['a', 'd'] True
#> [2, 1, 0] True
#---
# descriptors, properties, slots, class attributes
class Positive:
    def __set_name__(self, owner, name): self.public, self.private = name, "_" + name
    def __get__(self, obj, objtype=None): return self if obj is None else getattr(obj, self.private)
    def __set__(self, obj, v):
        if v <= 0: raise ValueError(f"{self.public} must be > 0")
        setattr(obj, self.private, v)
class Order:
    qty, price = Positive(), Positive()
    def __init__(self, qty, price): self.qty, self.price = qty, price
    total = property(lambda self: self.qty * self.price)
o = Order(2, 3.5); print(o.total, vars(o), type(Order.qty).__name__)
try: o.qty = -1
except ValueError as e: print(e)
try: o.total = 5
except AttributeError as e: print(e)
class LazyProperty:
    def __init__(self, f): self.f = f; self.__doc__ = f.__doc__
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        v = self.f(o); o.__dict__[self.n] = v; print("computed"); return v
class Data:
    @LazyProperty
    def big(self): "doc"; return 42
d = Data(); print(d.big, d.big, Data.big.__doc__)
class S:
    __slots__ = ("a", "_b")
    def __init__(self): self.a = 1
    @property
    def b(self): return self._b
    @b.setter
    def b(self, v): self._b = v
s = S(); s.b = 3; print(s.a, s.b, S.__slots__, hasattr(s, "__dict__"))
try: s.c = 1
except AttributeError as e: print(e)
del s.a
try: s.a
except AttributeError as e: print(e)
class Child(S): pass
c = Child(); c.anything = 1; print(c.anything)
class Static:
    count = 0; items = []
    def __init__(self): type(self).count += 1; self.items.append(1)
Static(); Static(); x = Static(); x.count = 99; print(Static.count, Static.items, x.count)
class Base:
    registry = {}
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); cls.registry[cls.__name__] = cls
class A(Base): pass
class B(A): pass
print(sorted(Base.registry))
try:
    class C(Base, wrong=1): pass
except TypeError as e: print(e)
class Meth:
    def __init__(self): self.calls = []
    def __getattr__(self, name): return lambda *a: self.calls.append((name, a)) or self
m = Meth(); m.foo(1).bar(2, 3); print(m.calls)
class Ga:
    def __getattribute__(self, n):
        if n == "secret": return "intercepted"
        return object.__getattribute__(self, n)
print(Ga().secret); g = Ga(); g.x = 5; print(g.x)
class Frozen:
    def __init__(self, x): object.__setattr__(self, "x", x)
    def __setattr__(self, n, v): raise AttributeError(f"cannot set {n}")
    def __delattr__(self, n): raise AttributeError(f"cannot del {n}")
f = Frozen(1)
for act in (lambda: setattr(f, "x", 2), lambda: delattr(f, "x")):
    try: act()
    except AttributeError as e: print(e, f.x)
class Prop:
    def __init__(self): self._v = 0
    @property
    def v(self): "the v"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @classmethod
    def make(cls, v): p = cls(); p.v = v; return p
class SubProp(Prop):
    @property
    def v(self): return super().v * 2
    @v.setter
    def v(self, x): Prop.v.fset(self, x + 1)
print(SubProp.make(4).v, Prop.v.__doc__, Prop.v.fget.__name__)
class Op:
    def __init__(self, v): self.v = v
    def __add__(self, o): print("add"); return NotImplemented
    def __radd__(self, o): print("radd"); return Op(self.v + getattr(o, "v", o))
    def __eq__(self, o): print("eq"); return NotImplemented
    def __hash__(self): return 1
    def __repr__(self): return f"Op({self.v})"
class Op2(Op):
    def __radd__(self, o): print("radd2"); return "sub"
print(1 + Op(2), Op(1) + Op2(2)); print(Op(1) == Op(1), Op(1) != 5)
try: Op(1) + 1
except TypeError as e: print(e)
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, p): return Chain(f"{self.path}/{p}")
    def __str__(self): return self.path
    def __call__(self, **k): return f"{self.path}?{'&'.join(f'{a}={b}' for a, b in k.items())}"
    __repr__ = __str__
print(Chain().users.list, Chain().get.x(a=1, b="q"))
class Meter:
    def __init__(self, v=0.0): self.value = float(v)
    def __get__(self, i, o): return self.value
    def __set__(self, i, v): self.value = float(v)
class Foot:
    def __get__(self, i, o): return i.meter * 3.2808
    def __set__(self, i, v): i.meter = float(v) / 3.2808
class Distance: meter, foot = Meter(), Foot()
d = Distance(); d.meter = 1; print(d.foot); d.foot = 10; print(round(d.meter, 3))
class Nested:
    class Inner:
        def __init__(self, v): self.v = v
        def __repr__(self): return f"{type(self).__qualname__}({self.v})"
    def make(self): return self.Inner(3)
print(Nested().make(), Nested.Inner.__qualname__, [Nested.Inner(i) for i in range(2)])
def with_attr(): with_attr.calls += 1
with_attr.calls = 0; with_attr(); with_attr(); print(with_attr.calls, with_attr.__dict__)
class Del:
    def __delitem__(self, k): print("del", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __missing__(self, k): return "m"
x = Del(); x[1:2] = 3; del x["a"], x[0]
class DD(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
dd = DD(a=1); print(dd["a"], dd["zz"], dd, dd.get("q"), isinstance(dd, dict), type(dd).__name__)
class L(list):
    def __getitem__(self, i): return super().__getitem__(i) * 10
    def append(self, x): super().append(x); return self
l = L([1, 2]); l.append(3).append(4); print(l, l[0], list(l), len(l), l + [1], type(l + [1]), sum(l))
class U(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
    def shout(self): return self + "!"
u = U("abc"); print(u, u.shout(), type(u.lower()), u == "ABC", {u: 1}["ABC"], repr(u), len(u), isinstance(u, str))
class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 1)
    def __repr__(self): return f"I<{int(self)}>"
print(I(3) + 4, 4 + I(3), I(5), [I(1)], I(7) % 4, str(I(3)), f"{I(3)}", f"{I(3):>4}", I("12"), sum([I(1), I(2)]), max(I(3), 2), hash(I(3)) == 3)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
t = T(1, 2, 3); print(t, t.first, t[1:], len(t), t == (1, 2, 3))
#> 7.0 {'_qty': 2, '_price': 3.5} Positive
#> qty must be > 0
#> property 'total' of 'Order' object has no setter
#> computed
#> 42 42 doc
#> 1 3 ('a', '_b') False
#> 'S' object has no attribute 'c'
#> 'S' object has no attribute 'a'
#> 1
#> 3 [1, 1, 1] 99
#> ['A', 'B']
#> C.__init_subclass__() takes no keyword arguments
#> [('foo', (1,)), ('bar', (2, 3))]
#> intercepted
#> 5
#> cannot set x 1
#> cannot del x 1
#> 10 the v v
#> radd
#> radd2
#> Op(3) sub
#> eq
#> eq
#> eq
#> False True
#> add
#> unsupported operand type(s) for +: 'Op' and 'int'
#> /users/list /get/x?a=1&b=q
#> 3.2808
#> 3.048
#> Nested.Inner(3) Nested.Inner [Nested.Inner(0), Nested.Inner(1)]
#> 2 {'calls': 2}
#> set slice(1, 2, None) 3
#> del a
#> del 0
#> 1 zzzz {'a': 1, 'zz': 'zzzz'} None True DD
#> [1, 2, 3, 4] 10 [1, 2, 3, 4] 4 [1, 2, 3, 4, 1] <class 'list'> 10
#> ABC ABC! <class 'str'> True 1 'ABC' 3 True
#> I<8> 7 I<5> [I<1>] 3 I<3> I<3>    3 I<12> 3 I<3> True
#> (1, 2, 3) 1 (2, 3) 3 True
#---
