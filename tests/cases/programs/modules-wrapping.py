from functools import wraps, update_wrapper, partial
def log(f):
    """The decorator."""
    @wraps(f)
    def inner(*args, **kw):
        """The inner one."""
        print('call', f.__name__, args, kw)
        return f(*args, **kw)
    return inner
@log
def add(a, b=1):
    """Adds."""
    return a + b
print(add(1), add(2, b=3), add.__name__, add.__doc__, add.__qualname__, add.__wrapped__(5))
def twice(f):
    f.tag = 'tagged'
    @wraps(f, assigned=('__name__',))
    def g(x):
        return f(f(x))
    return g
@twice
def inc(x):
    """Doc."""
    return x + 1
print(inc(1), inc.__name__, inc.__doc__, inc.tag, inc.__wrapped__.tag)
p = partial(max, 1)
update_wrapper(inc, len); print(inc.__name__, inc.__wrapped__ is len)
class Count:
    def __init__(self, f):
        update_wrapper(self, f)
        self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def hello(who):
    """Says hello."""
    return 'hello ' + who
print(hello('a'), hello('b'), hello.n, hello.__name__, hello.__doc__)
def repeat(times):
    def deco(f):
        @wraps(f)
        def run(*a):
            return [f(*a) for _ in range(times)]
        return run
    return deco
@repeat(2)
@log
def f(x):
    return x
print(f(1), f.__name__, f.__wrapped__.__wrapped__(9))
#> call add (1,) {}
#> call add (2,) {'b': 3}
#> 2 5 add Adds. add 6
#> 3 inc None tagged tagged
#> len True
#> hello a hello b 2 hello Says hello.
#> call f (1,) {}
#> call f (1,) {}
#> [1, 1] f 9
#---
from functools import cached_property, lru_cache, partial
class Data:
    def __init__(self, n):
        self.n = n
    @cached_property
    def total(self):
        """The total."""
        print('computing')
        return sum(range(self.n))
d = Data(5)
print(d.total, d.total, d.__dict__, Data.total.__doc__, Data.total.attrname)
d.total = 99; print(d.total)
del d.total; print(d.total)
e = Data(3); print(e.total, d.total)
class Bad:
    @cached_property
    def boom(self):
        return 1 / 0
b = Bad()
for _ in range(2):
    try:
        b.boom
    except ZeroDivisionError as x:
        print(x)
#> computing
#> 10 10 {'n': 5, 'total': 10} The total. total
#> 99
#> computing
#> 10
#> computing
#> 3 10
#> division by zero
#> division by zero
#---
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return self.n < other.n
a, b = V(1), V(2)
print(a < b, a <= b, a > b, a >= b, a <= V(1), a >= V(1), a != b, sorted([b, a])[0].n, max(a, b).n)
for name in ['__le__', '__gt__', '__ge__']:
    def make(name):
        def compare(self, other):
            return {'__le__': self.n <= other.n, '__gt__': self.n > other.n, '__ge__': self.n >= other.n}[name]
        return compare
    class W:
        def __init__(self, n):
            self.n = n
        def __eq__(self, other):
            return self.n == other.n
    setattr(W, name, make(name))
    W = total_ordering(W)
    x, y, z = W(1), W(2), W(2)
    print(name, x < y, x <= y, x > y, x >= y, y <= z, y >= z, y < z, y > z)
try:
    @total_ordering
    class N:
        pass
except ValueError as e:
    print(e)
@total_ordering
class M:
    def __lt__(self, other):
        return NotImplemented
try:
    M() > M()
except TypeError as e:
    print(e)
#> lt 1 2
#> lt 1 2
#> lt 1 2
#> lt 1 2
#> lt 1 1
#> lt 1 1
#> lt 1 2
#> lt 2 1
#> True True False False True True True 1 2
#> __le__ True True False False True True False False
#> __gt__ True True False False True True False False
#> __ge__ True True False False True True False False
#> must define at least one ordering operation: < > <= >=
#> '>' not supported between instances of 'M' and 'M'
#---
from functools import singledispatch
@singledispatch
def show(x, *rest):
    """Shows."""
    return f'object {x!r}'
@show.register(int)
def _(x, *rest):
    return f'int {x}'
@show.register(list)
def show_list(x, *rest):
    return 'list of ' + ', '.join(map(show, x))
@show.register(float)
@show.register(complex if False else str)
def _(x, *rest):
    return f'text or float {x}'
show.register(type(None), lambda x: 'nothing')
class Base:
    pass
class Derived(Base):
    pass
show.register(Base, lambda x: 'base')
print(show(1), show(True), show('a'), show(1.5), show([1, 'a', []]), show(None), show((1,)), show(Derived()), show(Base()), show({}))
print(show.dispatch(bool)(3), show.dispatch(dict) is show.dispatch(object), sorted(c.__name__ for c in show.registry), show.__name__, show.__doc__, show_list([1]))
try:
    show()
except TypeError as e:
    print(e)
#> int 1 int True text or float a text or float 1.5 list of int 1, text or float a, list of  nothing object (1,) base base object {}
#> int 3 True ['Base', 'NoneType', 'float', 'int', 'list', 'object', 'str'] show Shows. list of int 1
#> show requires at least 1 positional argument
#---
from typing import NamedTuple
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    def norm(self):
        return abs(self.x) + abs(self.y)
p = Point(3)
print(p, p.x, p._fields, Point(1, 2) == (1, 2), p.norm(), p._replace(y=5), Point.__doc__, Point._field_defaults, isinstance(p, tuple), [*p], p._asdict(), Point._make([1, 2]))
class Row(NamedTuple):
    name: str
    tags: list = []
print(Row('a'), Row(name='b', tags=[1]), sorted([Row('z'), Row('c')]))
try:
    Point()
except TypeError as e:
    print(e)
try:
    p.x = 1
except AttributeError as e:
    print(e)
#> Point(x=3, y=0) 3 ('x', 'y') True 3 Point(x=3, y=5) A point. {'y': 0} True [3, 0] {'x': 3, 'y': 0} Point(x=1, y=2)
#> Row(name='a', tags=[]) Row(name='b', tags=[1]) [Row(name='c', tags=[]), Row(name='z', tags=[])]
#> Point.__new__() missing 1 required positional argument: 'x'
#> can't set attribute
#---
from functools import partial, reduce, partialmethod
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, note=''):
        self.alive = state
        return self, note
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note='dead')
c = Cell()
print(c.set_alive()[1], c.alive, c.set_dead()[1], c.alive, c.set_alive(note='n')[1])
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)('-5'), list(map(partial(int, base=2), ['1', '10'])))
#>  True dead False n
#> 5 [1, 2]
#---
