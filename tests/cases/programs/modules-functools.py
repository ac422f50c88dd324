from functools import lru_cache, cache
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib(80))
@cache
def slow(x, y=2):
    print('computing', x, y)
    return x * y
print(slow(3), slow(3), slow(3, 2), slow(3, y=2), slow(x=3), slow(3, y=2))
slow.cache_clear()
print(slow(3), slow.__name__, slow.__wrapped__(5), slow.cache_parameters(), fib.cache_parameters())
#> 832040 23416728348467685
#> computing 3 2
#> computing 3 2
#> computing 3 2
#> computing 3 2
#> 6 6 6 6 6 6
#> computing 3 2
#> computing 5 2
#> 6 slow 10 {'maxsize': None, 'typed': False} {'maxsize': None, 'typed': False}
#---
from functools import lru_cache
@lru_cache(2)
def f(x):
    print('f', x)
    return x
for x in [1, 2, 1, 3, 2, 1, 1]:
    f(x)
@lru_cache(maxsize=2, typed=True)
def g(x):
    print('g', repr(x))
g(1); g(1.0); g(1); g(True); g(1.0)
@lru_cache
def h(*args, **kw):
    print('h', args, kw)
h(1); h(1.0); h(1, 2); h(1, 2); h(a=1, b=2); h(b=2, a=1); h(a=1, b=2)
@lru_cache(0)
def z(x):
    print('z', x)
z(1); z(1)
#> f 1
#> f 2
#> f 3
#> f 2
#> f 1
#> g 1
#> g 1.0
#> g True
#> g 1.0
#> h (1,) {}
#> h (1.0,) {}
#> h (1, 2) {}
#> h () {'a': 1, 'b': 2}
#> h () {'b': 2, 'a': 1}
#> z 1
#> z 1
#---
from functools import lru_cache, cache
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
f = cache(lambda x: 10 // x)
t(f, []); t(f, 0); t(f, 0); t(f, 5); t(f); t(lru_cache, 'a'); t(lru_cache, 1.5); t(lru_cache(5), 1); t(cache, 1); t(f, 1, 2)
calls = []
@cache
def fact(n):
    calls.append(n)
    return n * fact(n - 1) if n else 1
print(fact(10), fact(5), fact(12), calls)
#> TypeError unhashable type: 'list'
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> 2
#> TypeError <lambda>() missing 1 required positional argument: 'x'
#> TypeError Expected first argument to be an integer, a callable, or None
#> TypeError Expected first argument to be an integer, a callable, or None
#> TypeError the first argument must be callable
#> TypeError the first argument must be callable
#> TypeError <lambda>() takes 1 positional argument but 2 were given
#> 3628800 120 479001600 [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 12, 11]
#---
from functools import reduce, partial
import operator
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(max, 'abc', 'z'), reduce(operator.add, [], 5))
basetwo = partial(int, base=2)
print(basetwo('101'), basetwo, basetwo.func, basetwo.args, basetwo.keywords)
p = partial(partial(max, 1), 2)
print(p.args, p, p(0), p(5), partial, type(p), isinstance(p, partial))
q = partial(dict, a=1, b=2)
print(q(b=3, c=4), q.keywords, partial(sorted, reverse=True)([1, 3, 2]), list(map(partial(pow, 2), range(4))))
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(partial); t(partial, 1); t(partial(max, 1), x=2); t(lambda: p.foo); t(reduce); t(reduce, max, []); t(reduce, 5, [1, 2]); t(reduce, 5, [1]); t(reduce, max, 5)
def f(a, b, c=0):
    return a, b, c
print(partial(f, 1)(2), partial(f, b=1)(2), partial(f, 1, c=5)(2), partial(f, c=1)(2, 3))
t(partial(f, a=1), 2)
#> 6 1200 z 5
#> 5 functools.partial(<class 'int'>, base=2) <class 'int'> () {'base': 2}
#> (1, 2) functools.partial(<built-in function max>, 1, 2) 2 5 <class 'functools.partial'> <class 'functools.partial'> True
#> {'a': 1, 'b': 3, 'c': 4} {'a': 1, 'b': 2} [3, 2, 1] [1, 2, 4, 8]
#> TypeError type 'partial' takes at least one argument
#> TypeError the first argument must be callable
#> TypeError 'x' is an invalid keyword argument for max()
#> AttributeError 'functools.partial' object has no attribute 'foo'
#> TypeError reduce expected at least 2 arguments, got 0
#> TypeError reduce() of empty iterable with no initial value
#> TypeError 'int' object is not callable
#> 1
#> TypeError reduce() arg 2 must support iteration
#> (1, 2, 0) (2, 1, 0) (1, 2, 5) (2, 3, 1)
#> TypeError f() got multiple values for argument 'a'
#---
from functools import cmp_to_key
def compare(a, b):
    print('cmp', a, b)
    return (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(compare)))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted('bca', key=cmp_to_key(lambda a, b: ord(a) - ord(b)), reverse=True))
l = ['bb', 'a', 'ccc', 'dd', 'e']
l.sort(key=cmp_to_key(lambda a, b: len(a) - len(b))); print(l)
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(1) == K(1), K(3) <= K(2), K(3) != K(2), K(5).obj, K(1) >= K(1), K(2) > K(1))
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: K(1) < 3); t(lambda: hash(K(1))); t(lambda: sorted([2, 1], key=cmp_to_key(lambda a, b: 'x'))); t(lambda: sorted([2, 1], key=cmp_to_key(lambda a: 0))); t(cmp_to_key)
#> cmp 1 3
#> cmp 2 1
#> cmp 2 3
#> cmp 2 1
#> [1, 2, 3]
#> [3, 2, 1] ['c', 'b', 'a']
#> ['a', 'e', 'bb', 'dd', 'ccc']
#> True True False True 5 True True
#> TypeError other argument must be K instance
#> TypeError unhashable type: 'functools.KeyWrapper'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#> TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
#---
from functools import cmp_to_key
seed = 7
items = []
for _ in range(150):
    seed = seed * 1103515245 + 12345 & 0x7fffffff
    items.append((seed >> 8) % 40)
pairs = list(enumerate(items))
by = cmp_to_key(lambda a, b: a[1] - b[1])
print(sorted(pairs, key=by) == sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=by, reverse=True) == sorted(pairs, key=lambda p: p[1], reverse=True))
def number(a, b):
    return int(b + a) - int(a + b)
print(''.join(sorted(['3', '30', '34', '5', '9'], key=cmp_to_key(number))))
#> True True
#> 9534330
#---
