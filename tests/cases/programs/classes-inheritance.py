class Animal:
    def __init__(self, name): self.name = name
    def speak(self): return f'{self.name} makes {self.sound()}'
    def sound(self): return 'a noise'
class Dog(Animal):
    def sound(self): return 'woof'
class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def sound(self): return super().sound() + '!'
for a in (Animal('x'), Dog('d'), Puppy('p', 1)):
    print(a.speak(), isinstance(a, Dog), issubclass(type(a), Animal))
print(Puppy.__mro__, Puppy.__bases__, [c.__name__ for c in Puppy.mro()])
#> x makes a noise False True
#> d makes woof True True
#> p makes woof! True True
#> (<class '__main__.Puppy'>, <class '__main__.Dog'>, <class '__main__.Animal'>, <class 'object'>) (<class '__main__.Dog'>,) ['Puppy', 'Dog', 'Animal', 'object']
#---
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
print(D().f(), [c.__name__ for c in D.__mro__])
class E(D): pass
print(E().f(), super(E, E()).f(), super(B, D()).f())
#> ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object']
#> ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A'] ['C', 'A']
#---
class Root:
    def __init__(self, **named):
        print('root', named)
class A(Root):
    def __init__(self, a=0, **named):
        print('a', a)
        super().__init__(**named)
        self.a = a
class B(Root):
    def __init__(self, b=0, **named):
        print('b', b)
        super().__init__(**named)
        self.b = b
class C(A, B):
    def __init__(self, c=0, **named):
        print('c', c)
        super().__init__(**named)
        self.c = c
o = C(a=1, b=2, c=3)
print(vars(o))
#> c 3
#> a 1
#> b 2
#> root {}
#> {'b': 2, 'a': 1, 'c': 3}
#---
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(str(e).split())
#> ['Cannot', 'create', 'a', 'consistent', 'method', 'resolution', 'order', '(MRO)', 'for', 'bases', 'X,', 'Y']
#---
class A: pass
class B(A, A): pass
#! TypeError: duplicate base class A
#---
try:
    class A(object, list): pass
except TypeError as e:
    print(str(e).split())
#> ['Cannot', 'create', 'a', 'consistent', 'method', 'resolution', 'order', '(MRO)', 'for', 'bases', 'object,', 'list']
#---
class A(list, dict): pass
#! TypeError: multiple bases have instance lay-out conflict
#---
try:
    class A(1): pass
except TypeError:
    print('no base')
#> no base
#---
class A(bool): pass
#! TypeError: type 'bool' is not an acceptable base type
#---
class A(type(None)): pass
#! TypeError: type 'NoneType' is not an acceptable base type
#---
class A(range): pass
#! TypeError: type 'range' is not an acceptable base type
#---
class A:
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def twice(x): return x * 2
    def __init__(self, v=0): self.v = v
class B(A):
    @classmethod
    def make(cls, *a):
        o = super().make(*a)
        o.extra = True
        return o
    @staticmethod
    def twice(x): return A.twice(x) + 1
b = B.make(3)
print(type(b).__name__, b.v, b.extra, B.twice(4), b.twice(4), A.make().v, type(A.make()).__name__)
#> B 3 True 9 9 0 A
#---
class A:
    def f(self): return 'A.f'
    x = 'A.x'
class B(A):
    def f(self): return 'B.f'
    x = 'B.x'
    def g(self): return super().f(), super().x, super(B, self).f()
b = B()
print(b.g())
super(B, b).nothing
#> ('A.f', 'A.x', 'A.f')
#! AttributeError: 'super' object has no attribute 'nothing'
#---
class A: pass
class B(A): pass
super(B, A())
#! TypeError: super(type, obj): obj must be an instance or subtype of type
#---
def f(): return super()
f()
#! RuntimeError: super(): no arguments
#---
class A:
    def f(self):
        return super().missing()
A().f()
#! AttributeError: 'super' object has no attribute 'missing'
#---
class A:
    def run(self):
        g = (super(A, self).__repr__ is not None for _ in range(1))
        return list(g)
    def nested(self):
        def inner():
            return super(A, self).__eq__(self)
        return inner()
print(A().run(), A().nested())
#> [True] True
#---
class Base:
    def template(self):
        return f'{self.before()}-{self.after()}'
    def before(self): raise NotImplementedError('before')
    def after(self): return 'after'
class Impl(Base):
    def before(self): return 'before'
print(Impl().template())
Base().template()
#> before-after
#! NotImplementedError: before
#---
class Mixin:
    def describe(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in vars(self).items())})'
class Loud:
    def shout(self): return self.describe().upper()
class Thing(Mixin, Loud):
    def __init__(self, **named): self.__dict__.update(named)
t = Thing(a=1, b='x')
print(t.describe(), t.shout())
#> Thing(a=1, b='x') THING(A=1, B='X')
#---
class A:
    def __init__(self): print('A')
class B(A):
    pass
class C(B):
    def __init__(self):
        A.__init__(self)
        B.__init__(self)
        super().__init__()
        object.__init__(self)
c = C()
#> A
#> A
#> A
#---
class A:
    v = 1
class B(A): pass
class C(A): v = 3
class D(B, C): pass
print(D.v)
A.v = 10
print(B.v, D.v)
B.v = 5
print(D.v)
del B.v
print(D.v, B.v)
del B.v
#> 3
#> 10 3
#> 5
#> 3 10
#! AttributeError: type object 'B' has no attribute 'v'
#---
class Shape:
    registry = {}
    def __init_subclass__(cls, **named):
        super().__init_subclass__(**named)
        Shape.registry[cls.__name__.lower()] = cls
    @classmethod
    def of(cls, name, *a): return cls.registry[name](*a)
class Square(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3 * self.r ** 2
print([Shape.of('square', 3).area(), Shape.of('circle', 2).area()], sorted(Shape.registry))
#> [9, 12] ['circle', 'square']
#---
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, A) and self.x == o.x
class B(A):
    def __eq__(self, o):
        print('B.eq')
        return super().__eq__(o)
print(A(1) == B(1), B(1) == A(1), A(1) != B(2), B(1) == B(1), A(1) == 1)
#> B.eq
#> B.eq
#> B.eq
#> B.eq
#> True True True True False
#---
class P:
    def __new__(cls, *a, **k):
        print('P.new', a, k)
        return super().__new__(cls)
class Q(P):
    def __init__(self, a, b=2): print('Q.init', a, b)
Q(1, b=3)
Q(5)
p = P(1)
#> P.new (1,) {'b': 3}
#> Q.init 1 3
#> P.new (5,) {}
#> Q.init 5 2
#> P.new (1,) {}
#---
class P:
    def __init__(self, a): pass
    def __new__(cls, *a): return super().__new__(cls, *a)
try:
    P(1)
except TypeError as e:
    print(e)
class Q:
    def __new__(cls): return super().__new__(cls)
Q(1)
#> object.__new__() takes exactly one argument (the type to instantiate)
#! TypeError: Q.__new__() takes 1 positional argument but 2 were given
#---
class A:
    x = property(lambda self: 'A.x')
    def f(self): return 1
class B(A):
    @property
    def x(self): return 'B ' + super().x
    @property
    def f(self): return super().f()
print(B().x, B().f)
#> B A.x 1
#---
class Temp:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'
print(Temp[3], Temp['x'])
class Plain: pass
Plain[int]
#> Temp[3] Temp[x]
#! TypeError: type 'Plain' is not subscriptable
#---
