# A special method by which an attribute can only be set, or only be deleted, forbids the other.
class OnlySet:
    def __set__(self, o, v): print("set", v)
class OnlyDelete:
    def __delete__(self, o): print("deleted")
class C:
    a = OnlySet()
    b = OnlyDelete()
c = C()
c.a = 1
del c.b
for f in (lambda: delattr(c, "a"), lambda: setattr(c, "b", 2)):
    try: f()
    except AttributeError as e: print("AttributeError", e)
print(vars(c))
#> set 1
#> deleted
#> AttributeError __delete__
#> AttributeError __set__
#> {}
#---
# What was assigned to `__dict__` and the object are one.
class Borg:
    shared = {}
    def __init__(self): self.__dict__ = self.shared
a, b = Borg(), Borg()
a.x = 5
print(b.x, Borg.shared, vars(b) is Borg.shared)
b.shared["y"] = 6
print(a.y, hasattr(a, "z"))
del a.x
print(Borg.shared)
class Attributes(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self
d = Attributes(name="ann", age=3)
d.city = "Rome"
d["zip"] = 1
print(d, d.name, d.zip, d["city"])
del d.age
print(sorted(d), [Attributes(n=i).n for i in range(3)])
try: a.__dict__ = 5
except TypeError as e: print(e)
#> 5 {'x': 5} True
#> 6 False
#> {'y': 6}
#> {'name': 'ann', 'age': 3, 'city': 'Rome', 'zip': 1} ann 1 Rome
#> ['city', 'name', 'zip'] [0, 1, 2]
#> __dict__ must be set to a dictionary, not a 'int'
#---
from collections import OrderedDict, Counter, defaultdict
class LRU(OrderedDict):
    def __init__(self, maxsize=2, /, *args, **kwargs):
        self.maxsize = maxsize
        super().__init__(*args, **kwargs)
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.maxsize: del self[next(iter(self))]
m = LRU()
m["a"] = 1
m["b"] = 2
m["c"] = 3
print(m, LRU(), OrderedDict(), OrderedDict(a=1))
class O(OrderedDict): pass
class K(Counter):
    def __repr__(self): return "K!"
class D(defaultdict): pass
print(type(O(a=1).copy()).__name__, O(a=1).copy(), K("aab").copy(), type(D(list, a=[]).copy()).__name__, D(int).copy().default_factory)
#> LRU([('b', 2), ('c', 3)]) LRU() OrderedDict() OrderedDict([('a', 1)])
#> O O([('a', 1)]) K! D <class 'int'>
#---
import operator, functools
class Trie(dict):
    def __missing__(self, key):
        self[key] = made = Trie()
        return made
t = Trie()
functools.reduce(operator.getitem, "cat", t)["$"] = True
functools.reduce(operator.getitem, "car", t)["$"] = True
print(t, operator.itemgetter("z")(t), len(t))
#> {'c': {'a': {'t': {'$': True}, 'r': {'$': True}}}, 'z': {}} {} 2
#---
from functools import cached_property
class Closed:
    __slots__ = ()
    @cached_property
    def pi(self): print("counting"); return 3
try: Closed().pi
except TypeError as e: print(e)
#> No '__dict__' attribute on 'Closed' instance to cache 'pi' property.
#---
from functools import singledispatch
from collections.abc import Mapping, Sequence, Sized
import numbers
@singledispatch
def show(x): return "object"
@show.register
def _(x: numbers.Real): return "real"
@show.register(Mapping)
def _(x): return "mapping"
@show.register(Sized)
def _(x): return "sized"
@show.register
def _(x: int): return "int"
class Has:
    def __len__(self): return 3
print([show(x) for x in (1, True, 2.5, {}, [], Has(), None, 1j, "s")])
#> ['int', 'int', 'real', 'mapping', 'sized', 'sized', 'object', 'object', 'sized']
#---
from dataclasses import dataclass, field, asdict, astuple, make_dataclass, fields, replace, is_dataclass
from collections import namedtuple, defaultdict
@dataclass(unsafe_hash=True)
class P: x: int; y: str = "a"
print(hash(P(1)) == hash((1, "a")), hash(P(-1)) == hash((-1, "a")))
Q = make_dataclass("Q", [("x", int), "y", ("z", list, field(default_factory=list))], namespace={"total": lambda self: self.x + self.y}, frozen=True)
print(Q(1, 2), Q(1, 2).total(), Q.__name__, [f.name for f in fields(Q)], is_dataclass(Q))
try: Q(1, 2).x = 5
except Exception as e: print(type(e).__name__, e)
for wrong in (["a", "a"], ["class"], ["1x"], [("a", int, 1, 2)]):
    try: make_dataclass("R", wrong)
    except TypeError as e: print(e)
N = namedtuple("N", "a b")
@dataclass
class Tree:
    v: int
    kids: list = field(default_factory=list)
t = Tree(1, [Tree(2), {"k": Tree(3)}, N(Tree(4), (5,))])
print(asdict(t), astuple(t), sep="\n")
print(asdict(t, dict_factory=lambda pairs: {k.upper(): v for k, v in pairs}), astuple(Tree(1), tuple_factory=list))
for f in (lambda: asdict(3), lambda: asdict(Tree), lambda: astuple("x")):
    try: f()
    except TypeError as e: print(e)
@dataclass
class KW: a: int; b: int = field(default=1, kw_only=True)
try: KW(1, 2, b=3)
except TypeError as e: print(e)
#> True True
#> Q(x=1, y=2, z=[]) 3 Q ['x', 'y', 'z'] True
#> FrozenInstanceError cannot assign to field 'x'
#> Field name duplicated: 'a'
#> Field names must not be keywords: 'class'
#> Field names must be valid identifiers: '1x'
#> Invalid field: ('a', <class 'int'>, 1, 2)
#> {'v': 1, 'kids': [{'v': 2, 'kids': []}, {'k': {'v': 3, 'kids': []}}, N(a={'v': 4, 'kids': []}, b=(5,))]}
#> (1, [(2, []), {'k': (3, [])}, N(a=(4, []), b=(5,))])
#> {'V': 1, 'KIDS': [{'V': 2, 'KIDS': []}, {'k': {'V': 3, 'KIDS': []}}, N(a={'V': 4, 'KIDS': []}, b=(5,))]} [1, []]
#> asdict() should be called on dataclass instances
#> asdict() should be called on dataclass instances
#> astuple() should be called on dataclass instances
#> KW.__init__() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#---
from enum import Enum, IntEnum, StrEnum, Flag, verify, UNIQUE, CONTINUOUS, show_flag_values, auto
class Level(IntEnum):
    LOW = 1
    HIGH = 5
    def __str__(self): return "level " + self.name
print(f"{Level.LOW}|{Level.HIGH:>4}|{format(Level.LOW)}", str(Level.HIGH), "%s %d" % (Level.LOW, Level.LOW))
class Word(StrEnum):
    A = auto()
    def __str__(self): return "word " + self.name
print(f"{Word.A}|{Word.A:>5}|", str(Word.A))
for check, body in ((UNIQUE, dict(A=1, B=1)), (CONTINUOUS, dict(A=1, B=4)), (CONTINUOUS, dict(A=1, B=2))):
    try: print(list(verify(check)(Enum("E", body))))
    except ValueError as e: print(e)
print(show_flag_values(11))
#> level LOW|   5|level LOW level HIGH level LOW 1
#> word A|    a| word A
#> aliases found in <enum 'E'>: B -> A
#> invalid enum 'E': missing values 2, 3
#> [<E.A: 1>, <E.B: 2>]
#> [1, 2, 8]
#---
class A:
    def __divmod__(self, o): return NotImplemented
class B:
    def __rdivmod__(self, o): return "reflected"
print(divmod(A(), B()), divmod(1, B()))
for f in (lambda: divmod(A(), 1), lambda: divmod(1, A()), lambda: bytearray(b"x") + 1, lambda: bytearray(b"x") + A(), lambda: {frozenset(): 1}[set()]):
    try: f()
    except TypeError as e: print(e)
class S(set): pass
try: {S(): 1}
except TypeError as e: print(e)
class Big:
    def __hash__(self): return 2 ** 61 + 5
class Minus:
    def __hash__(self): return -1
print(hash(Big()), hash(Minus()))
#> reflected reflected
#> unsupported operand type(s) for divmod(): 'A' and 'int'
#> unsupported operand type(s) for divmod(): 'int' and 'A'
#> can't concat int to bytearray
#> can't concat A to bytearray
#> unhashable type: 'set'
#> unhashable type: 'S'
#> 2305843009213693957 -2
#---
import sys
def show(): print(repr(sys.exc_info()[1]))
def inner():
    try: raise KeyError("k")
    except KeyError: show()
    show()
show()
try: 1 / 0
except ZeroDivisionError:
    show()
    inner()
    show()
show()
#> None
#> ZeroDivisionError('division by zero')
#> KeyError('k')
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')
#> None
#---
from typing import Protocol, runtime_checkable
@runtime_checkable
class Closeable(Protocol):
    def close(self): ...
class Door:
    def close(self): return "shut"
class Wall: pass
print(issubclass(Door, Closeable), issubclass(Wall, Closeable), isinstance(Door(), Closeable), issubclass(int, Closeable))
#> True False True False
#---
class F(float):
    def __init__(self, x): super().__init__(x)
class T(str):
    def __init__(self, x): super().__init__()
for f in (lambda: F(2.5), lambda: T("ok")):
    try: print(f())
    except TypeError as e: print(e)
from dataclasses import dataclass
@dataclass(slots=True)
class S: x: int
try: vars(S(1))
except TypeError as e: print(e)
import numbers
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational), issubclass(F, numbers.Real), issubclass(str, numbers.Number), isinstance(F, type))
#> object.__init__() takes exactly one argument (the instance to initialize)
#> ok
#> vars() argument must have __dict__ attribute
#> True False True False True
#---
from collections import OrderedDict
class Loud(OrderedDict):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
d = Loud([("a", 1), ("b", 2)], c=3)
d.update(a=5)
print(d, Loud(d) == d)
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
l = LastUpdated(a=1, b=2); l["a"] = 3; print(l, list(l))
class Small(float):
    def __index__(self): return 2
print(range(Small(2.5)), [1, 2, 3][Small(0)], "ab" * Small(1.5) if False else "")
#> set a 1
#> set b 2
#> set c 3
#> set a 5
#> set a 5
#> set b 2
#> set c 3
#> Loud([('a', 5), ('b', 2), ('c', 3)]) True
#> LastUpdated([('b', 2), ('a', 3)]) ['b', 'a']
#> range(0, 2) 3 
#---
import math, heapq
from fractions import Fraction as F
from decimal import Decimal as D
print(math.log(F(1, 3)), math.log(D("2.5")), math.log2(F(8)), math.log10(D(100)), math.sqrt(F(1, 4)), math.floor(D("2.7")), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), heapq.nlargest(-1, [1, 2], key=abs), heapq.nsmallest(0, "ab"))
class HasFloat:
    def __float__(self): return 2.5
print(math.floor(HasFloat()), math.ceil(HasFloat()), math.log(HasFloat()), math.sin(HasFloat()))
for f in (lambda: math.log("x"), lambda: math.floor("x"), lambda: math.log(F(-1))):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> -1.0986122886681098 0.9162907318741551 3.0 2.0 0.5 2 4 -3 [] []
#> 2 3 0.9162907318741551 0.5984721441039565
#> TypeError must be real number, not str
#> TypeError must be real number, not str
#> ValueError math domain error
#---
