def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs
print(f(1, c=3))
print(f(1, 2, 3, 4, c=5, e=6))
print(f(*[1, 2, 3], **{'c': 4, 'z': 5}))
print(f(1, *[2], *(3, 4), c=1, **{'d': 2}, **{'x': 1}))
print(f(c=1, a=2))
#> (1, 2, (), 3, 4, {})
#> (1, 2, (3, 4), 5, 4, {'e': 6})
#> (1, 2, (3,), 4, 4, {'z': 5})
#> (1, 2, (3, 4), 1, 2, {'x': 1})
#> (2, 2, (), 1, 4, {})
#---
def f(a, /, b, *, c):
    return a, b, c
print(f(1, 2, c=3), f(1, b=2, c=3))
f(a=1, b=2, c=3)
#> (1, 2, 3) (1, 2, 3)
#! TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'
#---
def f(a, /, **k):
    return a, k
print(f(1, a=2))
#> (1, {'a': 2})
#---
def f(): pass
f(1)
#! TypeError: f() takes 0 positional arguments but 1 was given
#---
def f(): pass
f(1, 2)
#! TypeError: f() takes 0 positional arguments but 2 were given
#---
def f(a): pass
f()
#! TypeError: f() missing 1 required positional argument: 'a'
#---
def f(a): pass
f(1, 2)
#! TypeError: f() takes 1 positional argument but 2 were given
#---
def f(a, b): pass
f(1)
#! TypeError: f() missing 1 required positional argument: 'b'
#---
def f(a, b, c): pass
f()
#! TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
#---
def f(a, b, c, d): pass
f()
#! TypeError: f() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#---
def f(a, b=1): pass
f(1, 2, 3)
#! TypeError: f() takes from 1 to 2 positional arguments but 3 were given
#---
def f(a, b=1): pass
f()
#! TypeError: f() missing 1 required positional argument: 'a'
#---
def f(a, *, b): pass
f(1)
#! TypeError: f() missing 1 required keyword-only argument: 'b'
#---
def f(a, *, b, c): pass
f(1)
#! TypeError: f() missing 2 required keyword-only arguments: 'b' and 'c'
#---
def f(a, *, b, c, d): pass
f(1)
#! TypeError: f() missing 3 required keyword-only arguments: 'b', 'c', and 'd'
#---
def f(a, *, b): pass
f(1, 2)
#! TypeError: f() takes 1 positional argument but 2 were given
#---
def f(a, *, b=1): pass
f(1, 2, b=3)
#! TypeError: f() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#---
def f(a): pass
f(1, a=2)
#! TypeError: f() got multiple values for argument 'a'
#---
def f(a): pass
f(b=2)
#! TypeError: f() got an unexpected keyword argument 'b'
#---
def f(a): pass
f(1, b=2)
#! TypeError: f() got an unexpected keyword argument 'b'
#---
def f(a, *args): pass
f(a=1, *[2])
#! TypeError: f() got multiple values for argument 'a'
#---
def f(**k): pass
f(**{1: 2})
#! TypeError: keywords must be strings
#---
def f(**k): pass
f(a=1, **{'a': 2})
#! TypeError: __main__.f() got multiple values for keyword argument 'a'
#---
def f(*a): pass
f(*5)
#! TypeError: __main__.f() argument after * must be an iterable, not int
#---
def f(**a): pass
f(**5)
#! TypeError: __main__.f() argument after ** must be a mapping, not int
#---
def f(*a, **k):
    return a, k
print(f(*'ab', *range(2), **{'x': 1}, y=2))
print(f(*(x for x in 'pq')))
print(f(**{}), f(*[]))
#> (('a', 'b', 0, 1), {'x': 1, 'y': 2})
#> (('p', 'q'), {})
#> ((), {}) ((), {})
#---
def f(*args):
    print(args)
    return args
f(*(print(x) or x for x in range(3)))
#> 0
#> 1
#> 2
#> (0, 1, 2)
#= 0
#= 1
#= 2
#---
f = lambda: 1
print(f())
f = lambda x, *y, z=3, **w: (x, y, z, w)
print(f(1), f(1, 2, z=5, q=6))
print((lambda *a: a)(1, 2), (lambda **k: k)(a=1))
#> 1
#> (1, (), 3, {}) (1, (2,), 5, {'q': 6})
#> (1, 2) {'a': 1}
#---
f = lambda x: x
f()
#! TypeError: <lambda>() missing 1 required positional argument: 'x'
#---
5()
#! TypeError: 'int' object is not callable
#---
'a'()
#! TypeError: 'str' object is not callable
#---
None.x
#! AttributeError: 'NoneType' object has no attribute 'x'
#---
(5).upper()
#! AttributeError: 'int' object has no attribute 'upper'
#---
[].nothing
#! AttributeError: 'list' object has no attribute 'nothing'
#---
'abc'.uper()
#! AttributeError: 'str' object has no attribute 'uper'
#---
len()
#! TypeError: len() takes exactly one argument (0 given)
#---
len(5)
#! TypeError: object of type 'int' has no len()
#---
len(1, 2)
#! TypeError: len() takes exactly one argument (2 given)
#---
int('a', 'b')
#! TypeError: 'str' object cannot be interpreted as an integer
#---
def f(n):
    return g(n) + 1
def g(n):
    return n * 2
print(f(f(f(1))))
#> 15
#---
def compose(*fs):
    def composed(x):
        for f in fs:
            x = f(x)
        return x
    return composed
print(compose(str, len, lambda n: n + 1)(12345))
#> 6
#---
def f(a, b, c):
    return a + b + c
args = [1, 2, 3]
print(f(*args), f(*args[:2], c=10), f(**{'a': 1, 'b': 2, 'c': 3}))
#> 6 13 6
#---
print(sorted(['b', 'A', 'c'], key=str.lower), sorted([3, 1, 2], reverse=True))
print(max([1, 5, 3], key=lambda x: -x), min('b', 'a'), max([], default='none'))
print(sum([1, 2], 10), sum([[1], [2]], []))
print(list(map(lambda x, y: x + y, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, '', 'a'])))
print(list(zip('ab', [1, 2], (True, False))), list(enumerate('ab', 5)), list(reversed([1, 2])))
print(abs(-3), divmod(7, -2), pow(2, 10), pow(2, 10, 7), round(2.5), round(2.567, 2))
print(isinstance(1, int), isinstance('a', (int, str)), type(1), type('a') is str)
print(any([]), all([]), bool([]), bool('a'), ord('a'), chr(97), hex(255), oct(8), bin(5))
print(list(range(5)), list(range(2, 5)), list(range(5, 0, -2)), range(3), range(1, 10, 2))
print(repr('a'), str(5), int('7'), float('2.5'), list('ab'), tuple([1]), set([1]), dict(a=1), frozenset())
print(callable(len), callable(5), hash('a') == hash('a'), id(1) == id(1))
#> ['A', 'b', 'c'] [3, 2, 1]
#> 1 a none
#> 13 [1, 2]
#> [4, 6] [1, 'a']
#> [('a', 1, True), ('b', 2, False)] [(5, 'a'), (6, 'b')] [2, 1]
#> 3 (-4, -1) 1024 2 2 2.57
#> True True <class 'int'> True
#> False True False True 97 a 0xff 0o10 0b101
#> [0, 1, 2, 3, 4] [2, 3, 4] [5, 3, 1] range(0, 3) range(1, 10, 2)
#> 'a' 5 7 2.5 ['a', 'b'] (1,) {1} {'a': 1} frozenset()
#> True False True True
#---
print(1, 2, sep='-', end='!\n')
print()
print('a', 'b', sep='')
print(*[1, 2, 3], sep=', ')
print('no newline', end='')
print(' continued')
print(None, True, 1.0, [1, 'a'], ('x',), {'k': 'v'}, {1}, set())
#> 1-2!
#> 
#> ab
#> 1, 2, 3
#> no newline continued
#> None True 1.0 [1, 'a'] ('x',) {'k': 'v'} {1} set()
#---
def f(x, y=(1, 2), *, z={'a': 1}):
    return x, y, z
print(f(0), f(0, 1), f(0, z=None))
#> (0, (1, 2), {'a': 1}) (0, 1, {'a': 1}) (0, (1, 2), None)
#---
def outer(f, *args, **kwargs):
    return f(*args, **kwargs)
print(outer(lambda a, b=0: (a, b), 1, b=2))
print(outer(outer, outer, max, 1, 2))
#> (1, 2)
#> 2
#---
def f(a, b):
    return a - b
print(f(b=1, a=5))
print((lambda a, b: a - b)(b=1, a=5))
#> 4
#> 4
#---
def f(*, a):
    return a
f(b=1)
#! TypeError: f() got an unexpected keyword argument 'b'
#---
def f(a=1, *, b):
    return a, b
f()
#! TypeError: f() missing 1 required keyword-only argument: 'b'
#---
def f(a, a2): return a
f(1, 2, 3, 4)
#! TypeError: f() takes 2 positional arguments but 4 were given
#---
def gen(a, b=2):
    yield a
    yield b
print(list(gen(1)), list(gen(b=5, a=4)))
gen()
#> [1, 2] [4, 5]
#! TypeError: gen() missing 1 required positional argument: 'a'
#---
def gen(a):
    yield a
gen(1, 2)
#! TypeError: gen() takes 1 positional argument but 2 were given
#---
def f(a):
    a = a + 1
    return a
x = 1
print(f(x), x)
#> 2 1
#---
def f(l):
    l.append(1)
    l = []
    l.append(2)
    return l
x = []
print(f(x), x)
#> [2] [1]
#---
print((lambda f: f(f, 5))(lambda self, n: 1 if n == 0 else n * self(self, n - 1)))
#> 120
#---
print('{} {b} {0}'.format(1, b=2), '{:>5}|{!r}'.format('a', 'b'))
print('%s %d %5.2f %r %%' % ('a', 5, 1.234, 'x'), '%(k)s' % {'k': 1})
#! ValueError: cannot switch from automatic field numbering to manual field specification
#---
def f():
    return 1, 2
a, b = f()
print(a, b, f()[0], *f())
#> 1 2 1 1 2
#---
def f():
    pass
print(f())
#> None
#---
def f(x):
    if x > 0:
        return 'pos'
    elif x < 0:
        return 'neg'
    else:
        return 'zero'
print([f(x) for x in (1, -1, 0)])
#> ['pos', 'neg', 'zero']
#---
def f(n):
    while n > 0:
        n -= 1
        if n == 5: continue
        if n == 2: break
        print(n, end=' ')
    else:
        return 'else'
    return 'broke'
print(f(8), f(0))
#> 7 6 4 3 broke else
#---
print([f(3) for f in (lambda x: x, lambda x: x * 2, str)])
#> [3, 6, '3']
#---
import itertools
print(list(itertools.islice(itertools.count(5), 3)), list(itertools.chain('a', 'b')))
#> [5, 6, 7] ['a', 'b']
#---
import nowhere
#! ModuleNotFoundError: No module named 'nowhere'
#---
from itertools import nothing_like_it
#! ImportError: cannot import name 'nothing_like_it' from 'itertools' (unknown location)
#---
