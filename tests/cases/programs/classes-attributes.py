class C:
    def __init__(self): self._t = 0
    @property
    def temp(self):
        """The temperature."""
        print('get')
        return self._t
    @temp.setter
    def temp(self, v):
        print('set', v)
        if v < -273: raise ValueError('too cold')
        self._t = v
    @temp.deleter
    def temp(self):
        print('del')
        self._t = None
    @property
    def ro(self): return 1
c = C()
c.temp = 5
c.temp += 2
print(c.temp, C.temp.__doc__)
del c.temp
print(c._t)
try:
    c.temp = -300
except ValueError as e:
    print(e)
def t(f):
    try:
        f()
    except AttributeError as e:
        print(e)
def s(): c.ro = 2
def d(): del c.ro
t(s)
t(d)
t(lambda: setattr(c, 'ro', 3))
print(type(C.temp).__name__, hasattr(c, 'ro'), C.ro.fset, C.ro.fget(c))
C.temp = 9
print(c.temp)
#> set 5
#> get
#> set 7
#> get
#> 7 The temperature.
#> del
#> None
#> set -300
#> too cold
#> property 'ro' of 'C' object has no setter
#> property 'ro' of 'C' object has no deleter
#> property 'ro' of 'C' object has no setter
#> property True None 1
#> 9
#---
class A:
    def getx(self): return self._x
    def setx(self, v): self._x = v
    x = property(getx, setx, doc='the x')
    y = property()
    w = property(None, setx)
a = A()
a.x = 3
print(a.x, A.x.__doc__)
def t(f):
    try:
        print(f())
    except AttributeError as e:
        print(e)
t(lambda: a.y)
t(lambda: a.w)
a.w = 4
print(a.x)
#> 3 the x
#> property 'y' of 'A' object has no getter
#> property 'w' of 'A' object has no getter
#> 4
#---
class A:
    @property
    def bad(self): raise ValueError('inside')
    @property
    def worse(self): return self.nothing
a = A()
try:
    a.bad
except ValueError as e:
    print(e)
print(hasattr(a, 'worse'), getattr(a, 'worse', 'default'))
a.worse
#> inside
#> False default
#! AttributeError: 'A' object has no attribute 'nothing'
#---
class A:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith('no'): raise AttributeError(f'no {name}')
        print('getattr', name)
        return name.upper()
    @property
    def p(self): raise AttributeError('p fails')
a = A()
print(a.real, a.other, a.p, hasattr(a, 'nope'), hasattr(a, 'yes'), getattr(a, 'nothing', 7))
a.method
a.nope
#> getattr other
#> getattr p
#> getattr yes
#> 1 OTHER P False True 7
#> getattr method
#! AttributeError: no nope
#---
class A:
    def __getattr__(self, name):
        def call(*args): return name, args
        return call
a = A()
print(a.anything(1, 2), a.x(), a.y(*'ab'))
#> ('anything', (1, 2)) ('x', ()) ('y', ('a', 'b'))
#---
class A:
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value * 2)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
    def __init__(self): self.x = 1
a = A()
a.y = 5
a.y += 1
print(vars(a))
del a.y
setattr(a, 'z', 3)
delattr(a, 'z')
print(vars(a))
del a.nope
#> set x 1
#> set y 5
#> set y 11
#> {'x': 2, 'y': 22}
#> del y
#> set z 3
#> del z
#> {'x': 2}
#> del nope
#! AttributeError: 'A' object has no attribute 'nope'
#---
class Frozen:
    def __init__(self, **named):
        for k, v in named.items(): object.__setattr__(self, k, v)
    def __setattr__(self, name, value): raise AttributeError(f'cannot assign {name!r}')
    def __delattr__(self, name): raise AttributeError(f'cannot delete {name!r}')
f = Frozen(a=1, b=2)
print(f.a + f.b)
try:
    del f.a
except AttributeError as e:
    print(e)
f.a = 3
#> 3
#> cannot delete 'a'
#! AttributeError: cannot assign 'a'
#---
class A:
    x = 1
    def __init__(self): self.y = 2
    def __getattribute__(self, name):
        if name != '__dict__': print('>', name)
        return super().__getattribute__(name)
    def f(self): return self.y
    def __len__(self): return 3
a = A()
print(a.x, a.y, a.f(), len(a), hasattr(a, 'q'))
a.z = 5
a.z += 1
#> > x
#> > y
#> > f
#> > y
#> > q
#> 1 2 2 3 False
#> > z
#---
class A:
    def __getattribute__(self, name):
        if name == 'known': return 1
        raise AttributeError(name)
    def __getattr__(self, name):
        return 'fallback ' + name
a = A()
print(a.known, a.other, a.f)
#> 1 fallback other fallback f
#---
class A:
    def __getattribute__(self, name): return object.__getattribute__(self, '_' + name)
a = A()
a._v = 3
print(a.v)
a.w
#> 3
#! AttributeError: 'A' object has no attribute '_w'
#---
class D:
    def __set_name__(self, owner, name):
        print('name', owner.__name__, name)
        self.name = '_' + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        print('get', self.name)
        return getattr(obj, self.name, None)
    def __set__(self, obj, value):
        print('set', self.name, value)
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        print('delete', self.name)
        delattr(obj, self.name)
class A:
    x = D()
    y = D()
    def __init__(self): self.x = 1
a = A()
a.y = a.x + 1
print(a.x, a.y, sorted(vars(a)), type(A.x).__name__)
del a.y
print(a.y)
a.__dict__['x'] = 'shadow'
print(a.x)
#> name A x
#> name A y
#> set _x 1
#> get _x
#> set _y 2
#> get _x
#> get _y
#> 1 2 ['_x', '_y'] D
#> delete _y
#> get _y
#> None
#> get _x
#> 1
#---
class NonData:
    def __get__(self, obj, owner): return ('nondata', obj is None, owner.__name__)
class A:
    x = NonData()
class B(A): pass
a = B()
print(a.x, A.x, B.x)
a.x = 5
print(a.x)
del a.x
print(a.x)
#> ('nondata', False, 'B') ('nondata', True, 'A') ('nondata', True, 'B')
#> 5
#> ('nondata', False, 'B')
#---
class Positive:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner): return obj.__dict__[self.name]
    def __set__(self, obj, value):
        if value <= 0: raise ValueError(f'{self.name} must be positive, not {value}')
        obj.__dict__[self.name] = value
class Item:
    price = Positive()
    n = Positive()
    def __init__(self, price, n): self.price, self.n = price, n
    def total(self): return self.price * self.n
i = Item(3, 4)
print(i.total(), vars(i))
i.n = 5
print(i.total())
Item(1, 0)
#> 12 {'price': 3, 'n': 4}
#> 15
#! ValueError: n must be positive, not 0
#---
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        print('computing', self.name)
        v = obj.__dict__[self.name] = self.f(obj)
        return v
class A:
    @Lazy
    def big(self): return 42
a = A()
print(a.big, a.big)
#> computing big
#> 42 42
#---
class ReadOnly:
    def __get__(self, obj, owner): return 7
    def __set__(self, obj, v): raise AttributeError("can't set")
class A: x = ReadOnly()
print(A().x, A.x)
A().x = 1
#> 7 7
#! AttributeError: can't set
#---
class NoGet:
    def __set__(self, obj, v): obj.__dict__['x'] = v + 1
class A: x = NoGet()
a = A()
print(type(a.x).__name__)
a.x = 1
print(a.x)
#> NoGet
#> 2
#---
class Deco:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner):
        print('bind')
        return lambda *a: self.f(obj, *a)
class A:
    @Deco
    def m(self, x): return self.v + x
    v = 10
print(A().m(5))
g = A().m
print(g(1), g(2))
#> bind
#> 15
#> bind
#> 11 12
#---
class A:
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def st(): return 'st'
    @property
    def pr(self): return 'pr'
print(type(A.__dict__['make']).__name__, type(A.__dict__['st']).__name__, type(A.__dict__['pr']).__name__)
print(A.make(), A().make(), A.st(), A().st(), A().pr)
print(A.make.__self__ is A, list(map(A.st, [])))
class B(A): pass
print(B.make(), B().make())
A.st = staticmethod(lambda: 'new')
print(A.st(), B().st())
#> classmethod staticmethod property
#> A A st st pr
#> True []
#> B B
#> new new
#---
class A:
    pass
a = A()
def f(self): return 'f'
a.f = f
A.g = f
print(a.g(), a.f(1))
import functools
A.h = functools.partial(f, 1)
print(a.h())
class K: pass
A.k = K
print(type(a.k()).__name__)
A.n = len
print(a.n('abc'))
a.f()
#> f f
#> f
#> K
#> 3
#! TypeError: f() missing 1 required positional argument: 'self'
#---
class Record:
    _fields = ('a', 'b')
    def __init__(self, *values):
        for name, value in zip(self._fields, values): setattr(self, name, value)
    def __getitem__(self, key):
        if isinstance(key, str): return getattr(self, key)
        return getattr(self, self._fields[key])
    def __setitem__(self, key, value): setattr(self, key, value)
    def __delitem__(self, key): delattr(self, key)
r = Record(1, 2)
r['b'] = 5
r['b'] += 1
print(r['a'], r[1], list(r))
del r['a']
r['a']
#> 1 6 [1, 6]
#! AttributeError: 'Record' object has no attribute 'a'
#---
class A:
    def __dir__(self): return ['b', 'a']
print(dir(A()))
#> ['a', 'b']
#---
class A:
    x = 1
print(A.__dict__['x'], 'x' in A.__dict__, 'y' in A.__dict__)
A.y = 2
print(A.y, 'y' in vars(A), A.__doc__, A().__doc__, A().__module__)
a = A()
#> 1 True False
#> 2 True None None __main__
#---
class A: pass
a = A()
a.__dict__ = {'x': 3}
print(a.x, vars(a))
A.__name__ = 'Renamed'
print(A.__name__, A)
#> 3 {'x': 3}
#> Renamed <class '__main__.A'>
#---
class A:
    def f(self): "docs of f"
    def __init__(self): self.x = 1
print(A.f.__doc__, A().f.__doc__, A.f.__name__, A().f.__qualname__, A.__init__.__name__)
print(A.f.__get__(A())() is None)
#> docs of f docs of f f A.f __init__
#> True
#---
int.x = 1
#! TypeError: cannot set 'x' attribute of immutable type 'int'
#---
class A:
    def f(self): pass
a = A()
a.f.x = 1
#! AttributeError: 'method' object has no attribute 'x'
#---
x = 5
x.y = 1
#! AttributeError: 'int' object has no attribute 'y'
#---
[].foo = 1
#! AttributeError: 'list' object has no attribute 'foo'
#---
def f(): pass
f.x = 5
f.x += 1
print(f.x, hasattr(f, 'y'), f.__dict__)
del f.x
f.x
#> 6 False {'x': 6}
#! AttributeError: 'function' object has no attribute 'x'
#---
class Meta:
    def __getattr__(self, name): raise KeyError(name)
try:
    Meta().x
except KeyError as e:
    print('KeyError', e)
hasattr(Meta(), 'y')
#> KeyError 'x'
#! KeyError: 'y'
#---
