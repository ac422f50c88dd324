class Point:
    """A point."""
    dims = 2
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def norm(self):
        return self.x * self.x + self.y * self.y
    def moved(self, dx=0, *, dy=0):
        return Point(self.x + dx, self.y + dy)
p = Point(3, 4)
print(p.x, p.y, p.norm(), p.dims, Point.dims)
q = p.moved(1, dy=2)
print(q.x, q.y, Point.norm(q))
print(Point.__name__, Point.__doc__, Point.__qualname__, Point.__module__)
print(p.__class__ is Point, type(p) is Point, isinstance(p, Point), isinstance(p, object))
print(p.__dict__, vars(p))
Point.dims = 3
print(p.dims, q.dims)
p.dims = 9
print(p.dims, q.dims, 'dims' in vars(p))
del p.dims
print(p.dims)
p.__dict__['z'] = 7
print(p.z)
#> 3 4 25 2 2
#> 4 6 52
#> Point A point. Point __main__
#> True True True True
#> {'x': 3, 'y': 4} {'x': 3, 'y': 4}
#> 3 3
#> 9 3 True
#> 3
#> 7
#---
class A:
    pass
a = A()
a.x = 1
print(a.x, hasattr(a, 'x'), hasattr(a, 'y'), getattr(a, 'y', 'none'))
setattr(a, 'y', 2)
print(a.y, getattr(a, 'y'))
delattr(a, 'y')
print(hasattr(a, 'y'))
try:
    a.y
except AttributeError as e:
    print(e)
try:
    del a.y
except AttributeError as e:
    print(e)
try:
    A.nope
except AttributeError as e:
    print(e)
try:
    getattr(a, 'zz')
except AttributeError as e:
    print(e)
a.missing
#> 1 True False none
#> 2 2
#> False
#> 'A' object has no attribute 'y'
#> 'A' object has no attribute 'y'
#> type object 'A' has no attribute 'nope'
#> 'A' object has no attribute 'zz'
#! AttributeError: 'A' object has no attribute 'missing'
#---
class A:
    def f(self): return 1
    def g(self, x, y=1): return x, y
    def h(self, *a, **k): return a, k
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls, x
a = A()
def t(f, *args, **named):
    try:
        print(f(*args, **named))
    except TypeError as e:
        print('TypeError:', e)
t(a.f, 1)
t(A.f)
t(A.f, 1, 2)
t(a.g)
t(a.g, 1, 2, 3)
t(a.g, 1, z=2)
t(a.g, 1, x=2)
t(a.h, 1, b=2)
t(a.s)
t(a.c)
t(a.c, 1)
t(A.c, 1)
t(A.c, 1, 2)
t(A, 1)
t(A, x=1)
#> TypeError: A.f() takes 1 positional argument but 2 were given
#> TypeError: A.f() missing 1 required positional argument: 'self'
#> TypeError: A.f() takes 1 positional argument but 2 were given
#> TypeError: A.g() missing 1 required positional argument: 'x'
#> TypeError: A.g() takes from 2 to 3 positional arguments but 4 were given
#> TypeError: A.g() got an unexpected keyword argument 'z'
#> TypeError: A.g() got multiple values for argument 'x'
#> ((1,), {'b': 2})
#> TypeError: A.s() missing 1 required positional argument: 'x'
#> TypeError: A.c() missing 1 required positional argument: 'x'
#> (<class '__main__.A'>, 1)
#> (<class '__main__.A'>, 1)
#> TypeError: A.c() takes 2 positional arguments but 3 were given
#> TypeError: A() takes no arguments
#> TypeError: A() takes no arguments
#---
class A:
    def __init__(self, x, y): self.x = x
def t(f, *args, **named):
    try:
        print(f(*args, **named).x)
    except TypeError as e:
        print('TypeError:', e)
t(A)
t(A, 1)
t(A, 1, 2)
t(A, 1, 2, 3)
t(A, 1, y=2)
t(A, 1, z=2)
t(A, x=1, y=2)
#> TypeError: A.__init__() missing 2 required positional arguments: 'x' and 'y'
#> TypeError: A.__init__() missing 1 required positional argument: 'y'
#> 1
#> TypeError: A.__init__() takes 3 positional arguments but 4 were given
#> 1
#> TypeError: A.__init__() got an unexpected keyword argument 'z'
#> 1
#---
class A:
    def __init__(self): return 1
A()
#! TypeError: __init__() should return None, not 'int'
#---
class A:
    x = 1
    y = x + 1
    z = [x for _ in range(2)]
#! NameError: name 'x' is not defined
#---
x = 'global'
class A:
    print(x)
    x = 'own'
    print(x)
    def f(self):
        return x
    l = [i * 2 for i in range(3)]
    for n in range(3):
        if n == 1:
            marker = n
    else:
        done = True
    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    with_lambda = lambda self: self.x
print(A().f(), A.x, A.l, A.n, A.marker, A.done, A.caught, hasattr(A, 'e'), A().with_lambda())
#> global
#> own
#> global own [0, 2, 4] 2 1 True division by zero False own
#---
class A:
    y = x
#! NameError: name 'x' is not defined
#---
def outer(n):
    class Inner:
        base = n
        def get(self):
            return n + self.base
        def bump(self):
            nonlocal n
            n += 1
            return n
    return Inner
I = outer(5)
i = I()
print(i.get(), i.bump(), i.get(), I.__qualname__, I.__name__)
J = outer(1)
print(J().get(), I is J, I.get.__qualname__)
#> 10 6 11 outer.<locals>.Inner Inner
#> 2 False outer.<locals>.Inner.get
#---
class Outer:
    class Inner:
        def hello(self): return 'hello'
        class Deep:
            v = 3
    def make(self): return self.Inner()
print(Outer().make().hello(), Outer.Inner.Deep.v, Outer.Inner.Deep.__qualname__, Outer.Inner)
print(Outer.Inner().hello())
#> hello 3 Outer.Inner.Deep <class '__main__.Outer.Inner'>
#> hello
#---
class A:
    __secret = 1
    def __init__(self):
        self.__x = 2
        self._y = 3
        self.__z__ = 4
    def get(self):
        return self.__x, A.__secret, self.__hidden()
    def __hidden(self): return 'hidden'
a = A()
print(a.get(), sorted(vars(a)), a._A__x, a._A__hidden(), A._A__secret)
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 20
b = B()
print(b.get(), sorted(vars(b)))
a.__x
#> (2, 1, 'hidden') ['_A__x', '__z__', '_y'] 2 hidden 1
#> (2, 1, 'hidden') ['_A__x', '_B__x', '__z__', '_y']
#! AttributeError: 'A' object has no attribute '__x'
#---
class _A:
    def __init__(self): self.__v = 1
class __:
    def __init__(self): self.__v = 1
print(vars(_A()), vars(__()))
#> {'_A__v': 1} {'__v': 1}
#---
def deco(cls):
    cls.tag = 'tagged'
    return cls
def named(name):
    def wrap(cls):
        cls.label = name
        return cls
    return wrap
@deco
@named('x')
class A: pass
print(A.tag, A.label)
def replace(cls): return 42
@replace
class B: pass
print(B)
registry = {}
def register(cls):
    registry[cls.__name__] = cls
    return cls
@register
class C:
    v = 1
print(registry['C']().v, list(registry))
#> tagged x
#> 42
#> 1 ['C']
#---
class Counter:
    """Decorator class."""
    def __init__(self, f):
        self.f = f
        self.calls = 0
    def __call__(self, *args, **named):
        self.calls += 1
        return self.f(*args, **named)
@Counter
def add(a, b=1): return a + b
print(add(1), add(1, b=5), add(*[3, 4]), add.calls, callable(add), callable(object()))
print(list(map(add, [1, 2])), add.calls, sorted([3, 1, 2], key=Counter(lambda x: -x)))
#> 2 6 7 3 True False
#> [2, 3] 5 [3, 2, 1]
#---
class A:
    pass
try:
    A()()
except TypeError as e:
    print(e)
A().x()
#> 'A' object is not callable
#! AttributeError: 'A' object has no attribute 'x'
#---
class A:
    count = 0
    items = []
    def __init__(self):
        A.count += 1
        self.items.append(A.count)
    def bump(self): self.count += 10
a, b = A(), A()
print(A.count, A.items, a.items is b.items)
a.bump()
print(a.count, b.count, A.count, vars(a), vars(b))
#> 2 [1, 2] True
#> 12 2 2 {'count': 12} {}
#---
T = type('T', (), {'x': 1, 'f': lambda self: self.x + 1})
t = T()
print(T.__name__, t.x, t.f(), type(t) is T, type(T) is type, T.__bases__)
S = type('S', (T,), dict(y=2))
print(S().x, S().y, S.__mro__, issubclass(S, T))
def init(self, v): self.v = v
U = type('U', (), {'__init__': init, '__repr__': lambda self: f'U({self.v})'})
print(U(3), [U(1), U(2)])
#> T 1 2 True True (<class 'object'>,)
#> 1 2 (<class '__main__.S'>, <class '__main__.T'>, <class 'object'>) True
#> U(3) [U(1), U(2)]
#---
print(type(1), type('a'), type(None), type(type), type(int), type([]) is list, type(lambda: 0).__name__)
class A: pass
print(type(A), A, type(A()), type(A).__name__)
print(int.__name__, A.__bases__, A.__base__, bool.__base__, bool.__mro__)
print(isinstance(True, int), issubclass(bool, int), isinstance(A, type), isinstance(int, type), isinstance(1, (str, (float, int))))
#> <class 'int'> <class 'str'> <class 'NoneType'> <class 'type'> <class 'type'> True function
#> <class 'type'> <class '__main__.A'> <class '__main__.A'> type
#> int (<class 'object'>,) <class 'object'> <class 'int'> (<class 'bool'>, <class 'int'>, <class 'object'>)
#> True True True True True
#---
class A: pass
class B(A): pass
print(isinstance(B(), A | int), isinstance(1, A | int), isinstance('x', A | int), isinstance(None, int | None), isinstance(1, int | str))
print(issubclass(B, A | str), issubclass(bool, (A, int)), int | str, A | None == None | A)
def t(*a):
    try:
        print(isinstance(*a))
    except TypeError as e:
        print(e)
t(1, 2)
t(1, (int, 2))
t('x', (int, 2))
try:
    issubclass(1, int)
except TypeError as e:
    print(e)
issubclass(int, 3)
#> True True False True True
#> True True int | str True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> True
#> isinstance() arg 2 must be a type, a tuple of types, or a union
#> issubclass() arg 1 must be a class
#! TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#---
class A:
    b = 1
    def __init__(self): self.a = 2
    def c(self): pass
a = A()
print([n for n in dir(a) if not n.startswith('__')])
print([n for n in dir(A) if not n.startswith('__')])
print('__init__' in dir(a), '__class__' in dir(a), '__dict__' in dir(a))
#> ['a', 'b', 'c']
#> ['b', 'c']
#> True True True
#---
class A:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
a = A()
print(a.x, hasattr(a, 'y'))
a.y = 2
print(a.y)
#> 1 False
#> 2
#---
class A:
    x: int = 1
    y: str
    def f(self, a: int) -> str: return a
print(A.x, hasattr(A, 'y'), list(A.__annotations__), A().f(3))
#> 1 False ['x', 'y'] 3
#---
class Node:
    def __init__(self, v, next=None):
        self.v = v
        self.next = next
class Linked:
    def __init__(self): self.head = None; self.n = 0
    def push(self, v):
        self.head = Node(v, self.head)
        self.n += 1
        return self
    def __iter__(self):
        at = self.head
        while at:
            yield at.v
            at = at.next
    def __len__(self): return self.n
l = Linked().push(1).push(2).push(3)
print(list(l), len(l), sum(l), max(l), sorted(l), 2 in l, [*l], tuple(l))
a, *b = l
print(a, b)
l
#> [3, 2, 1] 3 6 3 [1, 2, 3] True [3, 2, 1] (3, 2, 1)
#> 3 [2, 1]
#= 3
#= 2
#= 1
#---
class Stack:
    def __init__(self): self._items = []
    def push(self, x): self._items.append(x)
    def pop(self):
        if not self._items: raise IndexError('pop from an empty stack')
        return self._items.pop()
    @property
    def top(self): return self._items[-1]
    def __bool__(self): return bool(self._items)
s = Stack()
for c in 'abc': s.push(c)
print(s.top, bool(s))
while s: print(s.pop())
s.pop()
#> c True
#> c
#> b
#> a
#! IndexError: pop from an empty stack
#---
class A:
    def f(self): return 'f'
    def g(self): return self.f()
a = A()
a.f = lambda: 'instance'
print(a.g(), A().g())
m = a.g
print(m(), m.__self__ is a, m.__func__ is A.g, m.__name__, A.f.__name__)
fs = [A().f, A().g]
print([f() for f in fs])
A.h = lambda self, n: n * 2
print(a.h(4))
print(a.g == a.g, a.g is a.g, A.f is A.f)
#> instance f
#> instance True True g f
#> ['f', 'f']
#> 8
#> True False True
#---
class A:
    def gen(self, n):
        for i in range(n):
            yield i * self.k
    k = 3
    def __iter__(self): return self.gen(3)
print(list(A()), list(A().gen(2)))
A().gen(4)
#> [0, 3, 6] [0, 3]
#= 0
#= 3
#= 6
#= 9
#---
class A:
    def __new__(cls, *args):
        print('new', cls.__name__, args)
        self = super().__new__(cls)
        self.made = True
        return self
    def __init__(self, *args):
        print('init', args, self.made)
class B(A): pass
A(1)
B(1, 2)
class Single:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
print(Single() is Single())
class Other:
    def __new__(cls): return 5
    def __init__(self): print('never')
print(Other())
class Sub(A):
    def __new__(cls, x): return object.__new__(cls)
Sub.made = 'class'
s = Sub(3)
#> new A (1,)
#> init (1,) True
#> new B (1, 2)
#> init (1, 2) True
#> True
#> 5
#> init (3,) class
#---
class Base:
    subs = []
    def __init_subclass__(cls, tag=None, **named):
        super().__init_subclass__(**named)
        cls.tag = tag
        Base.subs.append(cls.__name__)
class A(Base, tag='a'): pass
class B(Base): pass
class C(A, tag='c'): pass
print(Base.subs, A.tag, B.tag, C.tag)
class D(Base, nope=1): pass
#> ['A', 'B', 'C'] a None c
#! TypeError: D.__init_subclass__() takes no keyword arguments
#---
class A(x=1): pass
#! TypeError: A.__init_subclass__() takes no keyword arguments
#---
class A:
    def __del__(self): pass
a = A()
del a
print('gone')
#> gone
#---
class A:
    def f(self):
        return __class__
    @classmethod
    def g(cls): return cls.__name__, __class__.__name__
class B(A): pass
print(B().f().__name__, B.g(), B().g())
#> A ('B', 'A') ('B', 'A')
#---
class Empty: pass
print(Empty.__name__)
#> Empty
#---
class A:
    x = 1
    def __init__(self): self.v = [1, 2]
a = A()
a.v[0] += 5
a.v += [3]
a.x += 1
a.x **= 3
print(a.v, a.x, A.x)
class H: pass
h = H()
h.a = h.b = H()
h.a.c = 5
h.a.c -= 1
print(h.b.c)
for h.i in range(3): pass
print(h.i)
[h.p, h.q], *h.r = [1, 2], 3, 4
print(h.p, h.q, h.r)
with_none = getattr(h, 'no', None)
print(with_none)
#> [6, 2, 3] 8 1
#> 4
#> 2
#> 1 2 [3, 4]
#> None
#---
