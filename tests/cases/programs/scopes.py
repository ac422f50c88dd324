def f():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [g() for g in fs]
f()
#= 2
#= 2
#= 2
#---
[g() for g in [lambda: i for i in range(3)]]
#= 2
#= 2
#= 2
#---
[g() for g in [lambda i=i: i for i in range(3)]]
#= 0
#= 1
#= 2
#---
fs = []
for i in range(3):
    fs.append(lambda: i)
i = 10
[g() for g in fs]
#= 10
#= 10
#= 10
#---
def make():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def get():
        return n
    return inc, get
inc, get = make()
inc(); inc()
other, _get = make()
[inc(), get(), other(), _get()]
#= 3
#= 3
#= 1
#= 1
#---
def f():
    x = 1
    def g():
        def h():
            nonlocal x
            x += 1
            return x
        return h()
    g()
    return x, g()
print(f())
#> (2, 3)
#---
x = 1
def f():
    global x
    x = 2
    def g():
        x = 3
        return x
    return x, g()
print(f(), x)
#> (2, 3) 2
#---
def f():
    global fresh
    fresh = 'made'
f()
print(fresh)
#> made
#---
def f():
    print(x)
    x = 1
x = 0
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
def f():
    def g():
        return x
    g()
    x = 1
f()
#! NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope
#---
def f():
    x = 1
    def g():
        return x
    del x
    g()
f()
#! NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope
#---
def f():
    if False:
        x = 1
    return x
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
def f(a):
    del a
    return a
f(1)
#! UnboundLocalError: cannot access local variable 'a' where it is not associated with a value
#---
def f():
    x += 1
x = 1
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
def f():
    for i in []:
        pass
    return i
f()
#! UnboundLocalError: cannot access local variable 'i' where it is not associated with a value
#---
def f():
    x = 1
    def g():
        x = x + 1
        return x
    return g()
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
x = 'global'
def f():
    x = 'f'
    return [x for _y in range(1)], [x + y for y in 'ab'], list(x + z for z in 'c')
print(f())
#> (['f'], ['fa', 'fb'], ['fc'])
#---
x = 'outer'
print([x for x in range(3)], x)
#> [0, 1, 2] outer
#---
def f():
    x = 'outer'
    y = [x for x in range(3)]
    return x, y
print(f())
#> ('outer', [0, 1, 2])
#---
def f():
    return [[x * y for x in range(3)] for y in range(3)]
print(f())
#> [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#---
print([(x, y) for x in range(3) for y in range(x)])
print([(x, y) for x in range(3) if x for y in range(4) if y % x == 0])
print({x: y for x, y in zip('abc', range(3))})
print({x % 3 for x in range(10)})
#> [(1, 0), (2, 0), (2, 1)]
#> [(1, 0), (1, 1), (1, 2), (1, 3), (2, 0), (2, 2)]
#> {'a': 0, 'b': 1, 'c': 2}
#> {0, 1, 2}
#---
def f(n):
    return [lambda x, k=k: x + k + n for k in range(3)]
print([g(10) for g in f(100)])
#> [110, 111, 112]
#---
def f():
    return [(lambda: (i, j))() for i in range(2) for j in range(2)]
print(f())
#> [(0, 0), (0, 1), (1, 0), (1, 1)]
#---
def f():
    fs = [[lambda: (i, j) for i in range(2)] for j in range(2)]
    return [[g() for g in row] for row in fs]
print(f())
#> [[(1, 1), (1, 1)], [(1, 1), (1, 1)]]
#---
gs = [(lambda: x) for x in range(3)]
hs = ((lambda: x) for x in range(3))
print([g() for g in gs], [h() for h in hs])
#> [2, 2, 2] [0, 1, 2]
#---
hs = list((lambda: x) for x in range(3))
print([h() for h in hs])
#> [2, 2, 2]
#---
x = 5
g = (x for _i in range(3))
x = 6
list(g)
#= 6
#= 6
#= 6
#---
n = 2
g = (n * i for i in range(n))
n = 5
list(g)
#= 0
#= 5
#---
def f():
    n = 2
    g = (n * i for i in range(n))
    n = 5
    return list(g)
print(f())
#> [0, 5]
#---
gs = [(x * i for x in range(3)) for i in range(3)]
[list(g) for g in gs]
#= [0, 2, 4]
#= [0, 2, 4]
#= [0, 2, 4]
#---
def f():
    gs = [(x * i for x in range(3)) for i in range(3)]
    return [list(g) for g in gs]
print(f())
#> [[0, 2, 4], [0, 2, 4], [0, 2, 4]]
#---
def f(rows):
    return [sum(y for y in row if y > m) for m, row in enumerate(rows)]
print(f([[1, 2], [0, 1, 2, 3], [1, 2, 3, 4]]))
#> [3, 5, 7]
#---
print([y := 5, y ** 2, y])
print([last := x for x in range(4)], last)
#> [5, 25, 5]
#> [0, 1, 2, 3] 3
#---
def f():
    total = 0
    running = [total := total + x for x in range(5)]
    return running, total
print(f())
#> ([0, 1, 3, 6, 10], 10)
#---
def f():
    if any((found := x) > 2 for x in range(5)):
        return found
print(f())
#> 3
#---
def f():
    def g():
        return [y := x for x in range(3)], y
    return g()
print(f())
#> ([0, 1, 2], 2)
#---
while (n := len('abc')) and n < 3:
    pass
print(n)
#> 3
#---
def f(x):
    return (x := x + 1) + (x := x * 2) + x
print(f(3))
#> 20
#---
def f(x):
    return x + (x := 10) + x
print(f(1))
#> 21
#---
def f(x):
    return [x, (x := 2), x, [x, (x := 3)], x]
print(f(1))
#> [1, 2, 2, [2, 3], 3]
#---
def f(x):
    return x < (x := 5) < (x := 6), x
print(f(1))
#> (True, 6)
#---
def f(x):
    return x[(x := 1)]
print(f([5, 6]))
#> 6
#---
def f(x, y):
    return {x: (x := 3), x: (y := x)}, y
print(f(1, 2))
#> ({1: 3, 3: 3}, 3)
#---
def f(x):
    return (lambda a, b: (a, b))(x, (x := 2))
print(f(1))
#> (1, 2)
#---
def f(x):
    return x.join([(x := 'y'), x])
print(f('-'))
#> y-y
#---
def f(x):
    return f'{x}{(x := 2)}{x}'
print(f(1))
#> 122
#---
def f(x):
    x += (x := 5)
    return x
print(f(1))
#> 6
#---
def f(x):
    return x if (x := x - 1) else 'zero', x
print(f(1), f(5))
#> ('zero', 0) (4, 4)
#---
def f(x):
    return x and (x := 0) or x
print(f(1))
#> 0
#---
def f(x):
    x = x and x + 1 and [x]
    return x
print(f(3), f(0))
#> [3] 0
#---
def f(x):
    x = [x, x, [x for x in range(2)], x]
    return x
print(f(1))
#> [1, 1, [0, 1], 1]
#---
def f(a, b):
    a, b = b, a
    return a, b
print(f(1, 2))
#> (2, 1)
#---
def f(i, l):
    i, l[i] = 1, 'x'
    return i, l
print(f(0, [0, 0]))
#> (1, [0, 'x'])
#---
def f():
    i = 0
    l = [0, 0, 0]
    i = l[i] = 2
    return i, l
print(f())
#> (2, [0, 0, 2])
#---
def f():
    a = b = c = []
    a.append(1)
    return a, b, c, a is c
print(f())
#> ([1], [1], [1], True)
#---
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)
print(fact(30))
#> 265252859812191058636308480000000
#---
def f():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact(10)
print(f())
#> 3628800
#---
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print(even(10), odd(7), even(401))
#> True True False
#---
def f(n):
    return f(n + 1)
f(0)
#! RecursionError: maximum recursion depth exceeded
#---
def f(n):
    return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print('too deep:', e)
#> too deep: maximum recursion depth exceeded
#---
def deco(f):
    print('decorating', f.__name__)
    def wrapped(*args):
        print('call', args)
        return f(*args)
    return wrapped
@deco
def add(a, b):
    return a + b
print(add(1, 2))
#> decorating add
#> call (1, 2)
#> 3
#---
def tag(t):
    print('tag', t)
    def deco(f):
        print('apply', t)
        return lambda *a: f'<{t}>{f(*a)}</{t}>'
    return deco
@tag('b')
@tag('i')
def hi(n):
    return n
print(hi('x'))
#> tag b
#> tag i
#> apply i
#> apply b
#> <b><i>x</i></b>
#---
def f():
    def deco(g):
        return lambda: g() + 1
    @deco
    def h():
        return 1
    return h()
print(f())
#> 2
#---
def f(x=[]):
    x.append(1)
    return x
print(f(), f(), f([]))
#> [1, 1] [1, 1] [1]
#---
n = 1
def f(a=n, b=n + 1):
    return a, b
n = 10
print(f())
#> (1, 2)
#---
def f():
    x = 1
    class_like = {'x': lambda: x, 'set': None}
    def set_x(v):
        nonlocal x
        x = v
    class_like['set'] = set_x
    class_like['set'](5)
    return class_like['x']()
print(f())
#> 5
#---
def f(a):
    def g(b):
        def h(c):
            return a, b, c
        return h
    return g
print(f(1)(2)(3))
#> (1, 2, 3)
#---
def f():
    x = 1
    g = lambda: (x, [x for x in 'ab'], x)
    x = 2
    return g()
print(f())
#> (2, ['a', 'b'], 2)
#---
def counter():
    n = 0
    while True:
        n += 1
        yield lambda: n
c = counter()
a, b = next(c), next(c)
print(a(), b())
#> 2 2
#---
def f():
    try:
        undefined_later
    except NameError as e:
        print(type(e).__name__, e)
    global undefined_later
#! SyntaxError: name 'undefined_later' is used prior to global declaration
#---
len = lambda x: 'mine'
print(len([1]))
#> mine
#---
def f(list):
    return list
print(f(3), list('ab'))
#> 3 ['a', 'b']
#---
if len('a') == 5:
    sum = 3
print(sum([1, 2]))
#> 3
#---
del nothing
#! NameError: name 'nothing' is not defined
#---
x = 1
del x
x
#! NameError: name 'x' is not defined
#---
def f():
    x = 1
    del x
    del x
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
l = [1, 2, 3, 4, 5]
del l[0], l[-1]
print(l)
del l[::2]
print(l)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
del d['zz']
#> [2, 3, 4]
#> [3]
#> {'b': 2}
#! KeyError: 'zz'
#---
x: int = 5
y: 'list[int]'
print(x)
y
#> 5
#! NameError: name 'y' is not defined
#---
def f(a: int, b: str = 'x', *c: float, d: bool = True, **e) -> None:
    z: int = 3
    return a, b, c, d, e, z
print(f(1), f(1, 2, 3, d=4, g=5))
#> (1, 'x', (), True, {}, 3) (1, 2, (3,), 4, {'g': 5}, 3)
#---
_ = 5
print(_ + 1)
#> 6
#---
for _ in range(3):
    pass
print(_)
#> 2
#---
def f():
    for _, x in [(1, 2), (3, 4)]:
        print(_ + x)
    return _
print(f())
#> 3
#> 7
#> 3
#---
a, (b, *c), [d, e] = 1, (2, 3, 4), 'de'
print(a, b, c, d, e)
*a, b = 'xyz'
print(a, b)
(a), = [5]
print(a)
[a, [b, [c]]] = [1, [2, [3]]]
print(a, b, c)
#> 1 2 [3, 4] d e
#> ['x', 'y'] z
#> 5
#> 1 2 3
#---
a, b = 1
#! TypeError: cannot unpack non-iterable int object
#---
a, b = 1, 2, 3
#! ValueError: too many values to unpack (expected 2)
#---
a, b, *c = [1]
#! ValueError: not enough values to unpack (expected at least 2, got 1)
#---
a, b = 'x'
#! ValueError: not enough values to unpack (expected 2, got 1)
#---
a, b = {'k': 1, 'j': 2}
print(a, b)
#> k j
#---
for i, (a, *b) in enumerate(['xyz', 'uv', 'w']):
    print(i, a, b)
#> 0 x ['y', 'z']
#> 1 u ['v']
#> 2 w []
#---
for x in [1, 2, 3]:
    pass
else:
    print('else', x)
for x in []:
    pass
else:
    print('empty', x)
while x:
    x -= 1
    if x == 1:
        break
else:
    print('not reached')
while x:
    x -= 1
else:
    print('while else', x)
#> else 3
#> empty 3
#> while else 0
#---
for l in [[1]]:
    for l[0] in range(3):
        print(l)
#> [0]
#> [1]
#> [2]
#---
d = {}
for d['k'] in 'ab':
    print(d)
#> {'k': 'a'}
#> {'k': 'b'}
#---
def primes():
    n = 2
    while True:
        for p in range(2, n):
            if n % p == 0:
                break
        else:
            yield n
        n += 1
it = primes()
[next(it) for i in range(10)]
#= 2
#= 3
#= 5
#= 7
#= 11
#= 13
#= 17
#= 19
#= 23
#= 29
#---
x = 3
x += 1; x -= 2; x *= 10; x //= 3; x **= 2; x %= 7; x <<= 4; x >>= 1; x |= 1; x ^= 3; x &= 6
print(x)
x /= 4
print(x)
#> 2
#> 0.5
#---
l = [1]
m = l
l += [2]
print(m, l is m)
l = l + [3]
print(m, l)
l *= 2
print(l)
t = (1,)
u = t
t += (2,)
print(t, u)
s = 'a'
s += 'b'
s *= 3
print(s)
l += 'xy'
l += (i for i in range(2))
print(l)
d = {'a': 1}
e = d
d |= {'b': 2}
print(e)
s = {1}
q = s
s |= {2}; s -= {1}; s ^= {2, 3}; s &= {3}
print(s, q)
#> [1, 2] True
#> [1, 2] [1, 2, 3]
#> [1, 2, 3, 1, 2, 3]
#> (1, 2) (1,)
#> ababab
#> [1, 2, 3, 1, 2, 3, 'x', 'y', 0, 1]
#> {'a': 1, 'b': 2}
#> {3} {3}
#---
l = [[0]]
l[0] += [1]
print(l)
t = ([0],)
try:
    t[0] += [1]
except TypeError as e:
    print(e)
print(t)
#> [[0, 1]]
#> 'tuple' object does not support item assignment
#> ([0, 1],)
#---
def idx():
    print('idx')
    return 0
l = [5]
l[idx()] += 1
print(l)
#> idx
#> [6]
#---
def f(x):
    print('f', x)
    return x
d = {}
d[f('key')] = f('value')
d[f('a')], d[f('b')] = f(1), f(2)
print(d)
print({f(1): f(2), f(3): f(4)})
print(f(1) + f(2) * f(3) - f(4))
print(f(1) < f(2) < f(0) < f(9))
print([f(1), *[f(2), f(3)], f(4)])
print(f(len)(f("abc")))
#> f value
#> f key
#> f 1
#> f 2
#> f a
#> f b
#> {'key': 'value', 'a': 1, 'b': 2}
#> f 1
#> f 2
#> f 3
#> f 4
#> {1: 2, 3: 4}
#> f 1
#> f 2
#> f 3
#> f 4
#> 3
#> f 1
#> f 2
#> f 0
#> False
#> f 1
#> f 2
#> f 3
#> f 4
#> [1, 2, 3, 4]
#> f <built-in function len>
#> f abc
#> 3
#---
def f(x):
    print('f', x)
    return x
f(0) and f(1)
f(1) and f(2)
f(0) or f(1)
f(1) or f(2)
not f(0) and f(3) or f(4)
f(1) if f(0) else f(2)
x = f([1, 2, 3])[f(0):f(2)]
x = f('a') in f('abc')
#> f 0
#> f 1
#> f 2
#> f 0
#> f 1
#> f 1
#> f 0
#> f 3
#> f 0
#> f 2
#> f [1, 2, 3]
#> f 0
#> f 2
#> f a
#> f abc
#---
