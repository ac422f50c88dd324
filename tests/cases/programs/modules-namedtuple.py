from collections import namedtuple
Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), list(p), p + (3,), p[0:1], hash(p) == hash((1, 2)), {p: 'k'}[(1, 2)], isinstance(p, tuple), type(p), Point.__name__, Point._fields, p._fields)
x, y = p; print(x, y, p._asdict(), p._replace(x=9), p, Point._make([7, 8]), Point(*[5, 6]), Point(**{'x': 1, 'y': 0}), p < Point(1, 3), sorted([Point(2, 1), Point(1, 5)]), max(p), p.count(1), p.index(2), 1 in p)
Q = namedtuple('Q', 'a, b c', defaults=[10, 20]); print(Q(1), Q(1, 2), Q(1, c=3), Q._field_defaults, Q(b=1, a=2), Q.__doc__, Q.__match_args__)
R = namedtuple('R', 'x class x _y ok', rename=True); print(R._fields, R(1, 2, 3, 4, 5))
print(namedtuple('E', '')(), [Point(1, [2]), {'p': Point(None, 'a')}], f'{p}', str(p), Point('a', Point(1, 2)), '%s %s' % p)
#> Point(x=1, y=2) 1 2 True 2 [1, 2] (1, 2, 3) (1,) True k True <class '__main__.Point'> Point ('x', 'y') ('x', 'y')
#> 1 2 {'x': 1, 'y': 2} Point(x=9, y=2) Point(x=1, y=2) Point(x=7, y=8) Point(x=5, y=6) Point(x=1, y=0) True [Point(x=1, y=5), Point(x=2, y=1)] 2 1 1 True
#> Q(a=1, b=10, c=20) Q(a=1, b=2, c=20) Q(a=1, b=10, c=3) {'b': 10, 'c': 20} Q(a=2, b=1, c=20) Q(a, b, c) ('a', 'b', 'c')
#> ('x', '_1', '_2', '_3', 'ok') R(x=1, _1=2, _2=3, _3=4, ok=5)
#> E() [Point(x=1, y=[2]), {'p': Point(x=None, y='a')}] Point(x=1, y=2) Point(x=1, y=2) Point(x='a', y=Point(x=1, y=2)) 1 2
#---
from collections import namedtuple
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
P = namedtuple('P', 'x y'); Q = namedtuple('Q', 'x y z', defaults=[1, 2])
p = P(1, 2)
def assign():
    p.x = 5
for f in [lambda: P(1), lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=3), lambda: P(1, 2, x=3), lambda: Q(), lambda: Q(1, 2, 3, 4), lambda: P._make([1]), lambda: P._make(), lambda: P._make(5), lambda: p._replace(z=1), lambda: p._replace(1), assign, lambda: p.foo, lambda: P.foo]:
    t(f)
for args, kw in [(('A', 'class'), {}), (('1a', 'x'), {}), (('A', 'x x'), {}), (('A', '_x'), {}), (('A', 'x'), {'defaults': [1, 2]}), (('A', 5), {}), (('A',), {}), ((), {}), ((5, 'x'), {}), (('A', 'x'), {'foo': 1}), (('A', 'x', True), {})]:
    t(lambda: namedtuple(*args, **kw))
#> TypeError P.__new__() missing 1 required positional argument: 'y'
#> TypeError P.__new__() missing 2 required positional arguments: 'x' and 'y'
#> TypeError P.__new__() takes 3 positional arguments but 4 were given
#> TypeError P.__new__() got an unexpected keyword argument 'z'
#> TypeError P.__new__() got multiple values for argument 'x'
#> TypeError Q.__new__() missing 1 required positional argument: 'x'
#> TypeError Q.__new__() takes from 2 to 4 positional arguments but 5 were given
#> TypeError Expected 2 arguments, got 1
#> TypeError P._make() missing 1 required positional argument: 'iterable'
#> TypeError 'int' object is not iterable
#> ValueError Got unexpected field names: ['z']
#> TypeError P._replace() takes 1 positional argument but 2 were given
#> AttributeError can't set attribute
#> AttributeError 'P' object has no attribute 'foo'
#> AttributeError type object 'P' has no attribute 'foo'
#> ValueError Type names and field names cannot be a keyword: 'class'
#> ValueError Type names and field names must be valid identifiers: '1a'
#> ValueError Encountered duplicate field name: 'x'
#> ValueError Field names cannot start with an underscore: '_x'
#> TypeError Got more default values than field names
#> TypeError 'int' object is not iterable
#> TypeError namedtuple() missing 1 required positional argument: 'field_names'
#> TypeError namedtuple() missing 2 required positional arguments: 'typename' and 'field_names'
#> ValueError Type names and field names must be valid identifiers: '5'
#> TypeError namedtuple() got an unexpected keyword argument 'foo'
#> TypeError namedtuple() takes 2 positional arguments but 3 were given
#---
from collections import namedtuple
class Point(namedtuple('PointBase', 'x y', defaults=(0,))):
    """A point."""
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    @property
    def swapped(self):
        return Point(self.y, self.x)
    @classmethod
    def origin(cls):
        return cls(0, 0)
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
p = Point(3, 4)
print(p, p.norm(), p.swapped, Point.origin(), p + p, Point(1), p._replace(y=0), type(p._replace(y=0)) is Point, Point._make([1, 2]), isinstance(p, tuple), p == (3, 4), p._asdict(), Point.__doc__)
class Loud(namedtuple('Loud', 'a')):
    def __repr__(self):
        return 'Loud!' + super().__repr__()
    def __new__(cls, a):
        print('new', a)
        return super().__new__(cls, a * 2)
print(Loud(2), Loud(a=3).a)
#> Point(x=3, y=4) 5.0 Point(x=4, y=3) Point(x=0, y=0) Point(x=6, y=8) Point(x=1, y=0) Point(x=3, y=0) True Point(x=1, y=2) True True {'x': 3, 'y': 4} A point.
#> new 2
#> new 3
#> Loud!Loud(a=4) 6
#---
from collections import namedtuple
from operator import attrgetter, itemgetter
Row = namedtuple('Row', 'name dept pay')
rows = [Row('ann', 'x', 3), Row('bob', 'y', 1), Row('cy', 'x', 2)]
print(sorted(rows, key=attrgetter('dept', 'pay')), max(rows, key=lambda r: r.pay).name, list(map(itemgetter(0), rows)), sum(r.pay for r in rows))
for name, dept, pay in rows:
    print(name, dept, pay)
def describe(r):
    match r:
        case Row(name='bob'):
            return 'bob!'
        case Row(n, 'x', pay):
            return n, pay
print([describe(r) for r in rows])
(r._replace(pay=r.pay * 2) for r in map(Row._make, [('a', 'b', 1), ('c', 'd', 2)]))
#> [Row(name='cy', dept='x', pay=2), Row(name='ann', dept='x', pay=3), Row(name='bob', dept='y', pay=1)] ann ['ann', 'bob', 'cy'] 6
#> ann x 3
#> bob y 1
#> cy x 2
#> [('ann', 3), 'bob!', ('cy', 2)]
#= Row(name='a', dept='b', pay=2)
#= Row(name='c', dept='d', pay=4)
#---
from functools import lru_cache
@lru_cache(maxsize=3)
def f(x):
    return x * 2
for i in [1, 2, 1, 3, 4, 1]:
    f(i)
info = f.cache_info()
print(info, info.hits, info.misses, info[2], info._asdict(), type(info).__name__)
hits, *rest = info; print(hits, rest, info == (2, 4, 3, 3))
f.cache_clear(); print(f.cache_info(), lru_cache(None)(len).cache_info())
class Squares:
    @lru_cache
    def of(self, n):
        print('computing', n)
        return n * n
s = Squares(); print(s.of(3), s.of(3), Squares.of.cache_info().hits)
#> CacheInfo(hits=2, misses=4, maxsize=3, currsize=3) 2 4 3 {'hits': 2, 'misses': 4, 'maxsize': 3, 'currsize': 3} CacheInfo
#> 2 [4, 3, 3] True
#> CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)
#> computing 3
#> 9 9 1
#---
from collections import namedtuple
class C:
    @property
    def p(self):
        return 1
    @p.deleter
    def p(self):
        print('deleted')
c = C()
c.x = 5
del c.x
print(hasattr(c, 'x'), c.__dict__)
del c.p
P = namedtuple('P', 'x')
try:
    del P(1).x
except AttributeError as e:
    print(e)
try:
    del c.nope
except AttributeError as e:
    print(e)
#> False {}
#> deleted
#> can't delete attribute
#> 'C' object has no attribute 'nope'
#---
