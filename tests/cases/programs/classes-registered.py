# Abstract base classes, virtual subclasses, subclass hooks
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Sized, Iterable, Sequence, MutableMapping, Hashable, Callable, Iterator, Container, Mapping, Set

class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...
    @classmethod
    @abstractmethod
    def parse(cls, text): ...
    def describe(self):
        return f"{type(self).__name__} of {self.area:.2f}"

class Square(Shape):
    def __init__(self, side): self.side = side
    @property
    def area(self): return self.side ** 2
    @classmethod
    def parse(cls, text): return cls(float(text))
print(Square.parse("2.5").describe())
try:
    Shape()
except TypeError as e:
    print(e)
class Half(Shape):
    @property
    def area(self): return 0
try:
    Half()
except TypeError as e:
    print(e)
print(sorted(Shape.__abstractmethods__), Square.__abstractmethods__)

class Drawable(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Drawable:
            print("hook", other.__name__)
            return hasattr(other, "draw") or NotImplemented
        return NotImplemented
class Pen:
    def draw(self): return "line"
print(issubclass(Pen, Drawable), isinstance(Pen(), Drawable), issubclass(int, Drawable))

class Plugin(ABC):
    @abstractmethod
    def run(self): ...
@Plugin.register
class Foreign:
    def run(self): return "foreign"
print(issubclass(Foreign, Plugin), isinstance(Foreign(), Plugin), Plugin in Foreign.__mro__)
Plugin.register(tuple)
print(isinstance((), Plugin), isinstance([], Plugin))

class Sizey:
    def __len__(self): return 3
print(isinstance(Sizey(), Sized), issubclass(Sizey, Sized), isinstance(Sizey(), Iterable))
class Deck(Sequence):
    def __init__(self, cards): self.cards = list(cards)
    def __getitem__(self, i): return self.cards[i]
    def __len__(self): return len(self.cards)
d = Deck("abcab")
print(d.index("c"), d.count("a"), list(reversed(d)), "b" in d, isinstance(d, Sequence))
class Lower(MutableMapping):
    def __init__(self, *a, **k):
        self.data = {}
        self.update(*a, **k)
    def __getitem__(self, k): return self.data[k.lower()]
    def __setitem__(self, k, v): self.data[k.lower()] = v
    def __delitem__(self, k): del self.data[k.lower()]
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)
m = Lower({"A": 1}, B=2)
print(m["a"], m.get("X", 0), sorted(m), m.pop("b"), dict(m), "A" in m, m.setdefault("Q", 9), len(m), m == {"a": 1, "q": 9})
print(isinstance(m, Mapping), isinstance({}, MutableMapping), issubclass(dict, Mapping), isinstance(len, Callable), isinstance([], Hashable), isinstance(iter([]), Iterator))
#> Square of 6.25
#> Can't instantiate abstract class Shape with abstract methods area, parse
#> Can't instantiate abstract class Half with abstract method parse
#> ['area', 'parse'] frozenset()
#> hook Pen
#> hook int
#> True True False
#> True True False
#> True False
#> True True False
#> 2 2 ['b', 'a', 'c', 'b', 'a'] True True
#> 1 0 ['a', 'b'] 2 {'a': 1} True 9 2 True
#> True True True True False True
#---
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import *
class Base(ABC):
    @abstractmethod
    def a(self): "doc"
    @staticmethod
    @abstractmethod
    def s(): ...
class Impl(Base):
    def a(self): return super().a() or "impl"
    @staticmethod
    def s(): return 1
print(Impl().a(), Impl.s(), type(Base), type(Impl), isinstance(Impl, ABCMeta), ABC, ABCMeta, type(ABC), ABC.__mro__, ABCMeta.__mro__)
try: Base()
except TypeError as e: print(e)
class M(ABCMeta):
    def __new__(mcls, name, bases, ns): print("M", name); return super().__new__(mcls, name, bases, ns)
class X(Base, metaclass=M):
    def a(self): return 1
try: X()
except TypeError as e: print(e)
class S(type): pass
try:
    class Y(ABC, metaclass=S): pass
except TypeError as e: print(e)
try: Base.register(5)
except TypeError as e: print(e)
try: Base.register(Base), print("same ok")
except Exception as e: print(e)
class R: pass
print(Base.register(R) is R, issubclass(R, Base), isinstance(R(), Base), isinstance(R(), Impl), isinstance(R(), (int, Base)))
try: Impl.register(Base)
except RuntimeError as e: print(e)
class W(Base):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is W: return any("wave" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class H:
    def wave(self): pass
class HH(H): pass
print(issubclass(H, W), isinstance(HH(), W), issubclass(int, W), issubclass(W, Base))
@Sequence.register
class Seq:
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
print(isinstance(Seq(), Sequence), isinstance(Seq(), Sized), isinstance(Seq(), Collection), issubclass(Seq, Reversible))
match Seq():
    case [*x]: print("seq", x)
    case _: print("no")
class V(Mapping):
    def __getitem__(self, k): return {"a": 1}[k]
    def __len__(self): return 1
    def __iter__(self): return iter(["a"])
match V():
    case {"a": n}: print("map", n)
class Partial(MutableSequence):
    def __len__(self): return 0
try: Partial()
except TypeError as e: print(e)
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), isinstance(It(), Iterable), iter(i := It()) is i)
print(sorted(Base.__abstractmethods__), Base.__subclasses__())
class ISet(Set):
    def __init__(self, it): self.e = list(dict.fromkeys(it))
    def __iter__(self): return iter(self.e)
    def __contains__(self, v): return v in self.e
    def __len__(self): return len(self.e)
    def __repr__(self): return f"ISet({self.e})"
a, b = ISet("abc"), ISet("bcd")
print(a & b, a | b, a - b, a ^ b, a <= b, a.isdisjoint("xyz"), a == {"a", "b", "c"}, isinstance(a, Set))
class C(ABC):
    @property
    @abstractmethod
    def x(self): ...
    @x.setter
    @abstractmethod
    def x(self, v): ...
class D(C):
    @property
    def x(self): return 1
print(D().x)
print(isinstance(lambda: 0, Callable), isinstance((i for i in ()), Generator), issubclass(list, Sequence), issubclass(str, Hashable), issubclass(list, Hashable))
#> impl 1 <class 'abc.ABCMeta'> <class 'abc.ABCMeta'> True <class 'abc.ABC'> <class 'abc.ABCMeta'> <class 'abc.ABCMeta'> (<class 'abc.ABC'>, <class 'object'>) (<class 'abc.ABCMeta'>, <class 'type'>, <class 'object'>)
#> Can't instantiate abstract class Base with abstract methods a, s
#> M X
#> Can't instantiate abstract class X with abstract method s
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> Can only register classes
#> same ok
#> True True True False True
#> Refusing to create an inheritance cycle
#> True True False True
#> True True True True
#> seq []
#> map 1
#> Can't instantiate abstract class Partial with abstract methods __delitem__, __getitem__, __setitem__, insert
#> [1, 2, 3] True True
#> ['a', 's'] [<class '__main__.Impl'>, <class '__main__.X'>, <class '__main__.W'>]
#> ISet(['b', 'c']) ISet(['a', 'b', 'c', 'd']) ISet(['a']) ISet(['a', 'd']) False True True True
#> 1
#> True True True True False
#---
# __init_subclass__, __class_getitem__, __set_name__, class decorators
class Base:
    registry = {}
    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.kind = kind or cls.__name__.lower()
        Base.registry[cls.kind] = cls
        print("subclass", cls.__name__, cls.kind)
class A(Base): pass
class B(Base, kind="bee"): pass
class C(B, kind="sea"): pass
print(Base.registry)
try:
    class D(Base, colour="red"): pass
except TypeError as e:
    print(e)
try:
    class E(colour="red"): pass
except TypeError as e:
    print(e)

class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__ if isinstance(item, type) else item}]"
print(Box[int], Box["x"], Box[int, str])

class Field:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get("_fields") is None and setattr(owner, "_fields", [])
        owner._fields.append(name)
    def __get__(self, obj, owner):
        if obj is None: return self
        return obj.__dict__.get(self.name)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        print("deleting", self.name)
        del obj.__dict__[self.name]
class Model:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
    def __repr__(self):
        return f"{self.__class__.__qualname__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self._fields)})"
class User(Model):
    name = Field(str)
    age = Field(int)
u = User(name="Ann", age=30)
print(u, User._fields)
try:
    u.age = "old"
except TypeError as e:
    print(e)
del u.age
print(u)
try:
    del u.age
except KeyError as e:
    print("KeyError", e)

def add_repr(cls):
    def __repr__(self):
        return f"<{cls.__name__} {vars(self)}>"
    cls.__repr__ = __repr__
    return cls
def register(table):
    def inner(cls):
        table.append(cls.__name__)
        return cls
    return inner
seen = []
@register(seen)
@add_repr
class Thing:
    def __init__(self): self.a = 1; self.b = [2]
print(Thing(), seen)
print([name for name in dir(Thing()) if not name.startswith("__")])
print([name for name in dir(User) if not name.startswith("_")])
#> subclass A a
#> subclass B bee
#> subclass C sea
#> {'a': <class '__main__.A'>, 'bee': <class '__main__.B'>, 'sea': <class '__main__.C'>}
#> D.__init_subclass__() takes no keyword arguments
#> E.__init_subclass__() takes no keyword arguments
#> Box[int] Box[x] Box[(<class 'int'>, <class 'str'>)]
#> User(name='Ann', age=30) ['name', 'age']
#> age must be int, not str
#> deleting age
#> User(name='Ann', age=None)
#> deleting age
#> KeyError 'age'
#> <Thing {'a': 1, 'b': [2]}> ['Thing']
#> ['a', 'b']
#> ['age', 'name']
#---
