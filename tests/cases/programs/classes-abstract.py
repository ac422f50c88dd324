from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def name(self): return 'shape'
    def describe(self): return f'{self.name()} of {self.area()}'
class Square(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
    def name(self): return 'square after ' + super().name()
class Half(Shape):
    def area(self): return 1
print(Square(2).describe(), isinstance(Square(1), Shape), issubclass(Half, Shape), Square.__mro__)
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(e)
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), sorted(Square.__abstractmethods__))
Shape()
#> square after shape of 4 True True (<class '__main__.Square'>, <class '__main__.Shape'>, <class 'abc.ABC'>, <class 'object'>)
#> Can't instantiate abstract class Shape with abstract methods area, name
#> Can't instantiate abstract class Half with abstract method name
#> ['area', 'name'] ['name'] []
#! TypeError: Can't instantiate abstract class Shape with abstract methods area, name
#---
from abc import ABCMeta, abstractmethod
class A(metaclass=ABCMeta):
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
class B(A):
    p = 1
    def c(self): return 'c'
    s = staticmethod(lambda: 's')
print(B().p, B().c(), B.s())
A()
#> 1 c s
#! TypeError: Can't instantiate abstract class A with abstract methods c, p, s
#---
import abc
class NoMeta:
    @abc.abstractmethod
    def f(self): return 'fine'
print(NoMeta().f())
class Base(abc.ABC):
    @abc.abstractmethod
    def f(self): return 'base'
class Mid(Base): pass
class Leaf(Mid):
    def f(self): return 'leaf ' + super().f()
print(Leaf().f())
class Mixin:
    def f(self): return 'mixin'
class Both(Mixin, Base): pass
print(Both().f())
Mid()
#> fine
#> leaf base
#> mixin
#! TypeError: Can't instantiate abstract class Mid with abstract method f
#---
from typing import Generic, TypeVar, Protocol, Iterator
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
b = Box[int](3)
print(b.get(), Box('x').get(), isinstance(b, Box))
class Sub(Box[str]): pass
print(Sub('s').get(), Sub.__name__)
class Named(Protocol):
    def name(self) -> str: ...
class Impl(Named):
    def name(self): return 'impl'
print(Impl().name())
#> 3 x True
#> s Sub
#> impl
#---
from abc import ABC, abstractmethod
class Source(ABC):
    @abstractmethod
    def items(self): ...
    def __iter__(self): return iter(self.items())
class Numbers(Source):
    def __init__(self, n): self.n = n
    def items(self):
        for i in range(self.n): yield i
print(list(Numbers(3)), sum(Numbers(4)))
Numbers(2)
#> [0, 1, 2] 6
#= 0
#= 1
#---
