def fibonacci(n):
    a, b = 0, 1
    for i in range(n):
        yield a
        a, b = b, a + b
fibonacci(4)
#@ created - {n=4}
#@ suspended 4 {a=0, b=1, i=0, n=4}
#@ suspended 4 {a=1, b=1, i=1, n=4}
#@ suspended 4 {a=1, b=2, i=2, n=4}
#@ suspended 4 {a=2, b=3, i=3, n=4}
#@ closed
#---
def two(x):
    yield x
    y = x + 1
    yield y
two(5)
#@ created - {x=5}
#@ suspended 2 {x=5}
#@ suspended 4 {x=5, y=6}
#@ closed
#---
def nothing():
    return
    yield
nothing()
#@ created - {}
#@ closed
#---
def sent():
    x = yield 1
    y = (yield 2,
         x)
    z = [
        (yield 3),
        (yield
         4),
    ]
    yield z
sent()
#@ created - {}
#@ suspended 2 {}
#@ suspended 3 {x=None}
#@ suspended 6 {x=None, y=None}
#@ suspended 7 {x=None, y=None}
#@ suspended 10 {x=None, y=None, z=[None, None]}
#@ closed
#---
def inner(k):
    yield k
    k += 1
    yield k
def outer():
    before = 'b'
    r = yield from inner(1)
    after = r
    yield from [8, 9]
    yield from 'z'
outer()
#@ created - {}
#@ suspended 7 {before='b'} -> inner
#@ suspended 7 {before='b'} -> inner
#@ suspended 9 {after=None, before='b', r=None} -> list_iterator
#@ suspended 9 {after=None, before='b', r=None} -> list_iterator
#@ suspended 10 {after=None, before='b', r=None} -> str_ascii_iterator
#@ closed
#---
def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        leaf = t
        yield leaf
tree([1, [2, 3]])
#@ created - {t=[1, [2, 3]]}
#@ suspended 4 {t=[1, [2, 3]], x=1} -> tree
#@ suspended 4 {t=[1, [2, 3]], x=[2, 3]} -> tree
#@ suspended 4 {t=[1, [2, 3]], x=[2, 3]} -> tree
#@ closed
#---
def cells():
    n = 0
    def more():
        nonlocal n
        n += 1
        return n
    while more() < 3:
        last = n
        yield n
cells()
#@ created - {}
#@ suspended 9 {last=1, more=<function cells.<locals>.more>, n=1}
#@ suspended 9 {last=2, more=<function cells.<locals>.more>, n=2}
#@ closed
#---
def shadows(x):
    y = [x for x in range(3)]
    yield x
    del y
    yield x
    x = 'new'
    yield x
shadows('old')
#@ created - {x='old'}
#@ suspended 3 {x='old', y=[0, 1, 2]}
#@ suspended 5 {x='old'}
#@ suspended 7 {x='new'}
#@ closed
#---
def tries():
    for i in range(2):
        try:
            yield i
            raise ValueError(i)
        except ValueError as e:
            yield 'caught'
        finally:
            done = i
            yield 'finally'
tries()
#@ created - {}
#@ suspended 4 {i=0}
#@ suspended 7 {e=ValueError(0), i=0}
#@ suspended 10 {done=0, i=0}
#@ suspended 4 {done=0, i=1}
#@ suspended 7 {done=0, e=ValueError(1), i=1}
#@ suspended 10 {done=1, i=1}
#@ closed
#---
def raises(n):
    yield n
    1 / 0
raises(3)
#@ created - {n=3}
#@ suspended 2 {n=3}
#@ closed
#---
def conditional(flag):
    if flag:
        kind = 'yes'
        yield kind
    else:
        kind = 'no'
        yield kind
    while flag:
        flag -= 1
        yield (
            flag
        )
conditional(2)
#@ created - {flag=2}
#@ suspended 4 {flag=2, kind='yes'}
#@ suspended 10 {flag=1, kind='yes'}
#@ suspended 10 {flag=0, kind='yes'}
#@ closed
#---
def parameters(a, b=2, *args, c, d=4, **kwargs):
    yield a
    e = sum(args)
    yield e
parameters(1, 2, 3, c=5, z=6)
#@ created - {a=1, args=(3,), b=2, c=5, d=4, kwargs={'z': 6}}
#@ suspended 2 {a=1, args=(3,), b=2, c=5, d=4, kwargs={'z': 6}}
#@ suspended 4 {a=1, args=(3,), b=2, c=5, d=4, e=3, kwargs={'z': 6}}
#@ closed
#---
(x * 2 for x in [1, 2])
#@ created - {}
#@ suspended 1 {x=1}
#@ suspended 1 {x=2}
#@ closed
#---
(x + y for x in 'ab' for y in 'cd' if y)
#@ created - {}
#@ suspended 1 {x='a', y='c'}
#@ suspended 1 {x='a', y='d'}
#@ suspended 1 {x='b', y='c'}
#@ suspended 1 {x='b', y='d'}
#@ closed
#---
def decorated(f):
    return f
@decorated
def g(n):
    while n:
        yield n
        n -= 1
g(2)
#@ created - {n=2}
#@ suspended 6 {n=2}
#@ suspended 6 {n=1}
#@ closed
#---
def nested_loops():
    for i in range(2):
        for j in 'ab':
            pair = (i, j)
            yield pair
nested_loops()
#@ created - {}
#@ suspended 5 {i=0, j='a', pair=(0, 'a')}
#@ suspended 5 {i=0, j='b', pair=(0, 'b')}
#@ suspended 5 {i=1, j='a', pair=(1, 'a')}
#@ suspended 5 {i=1, j='b', pair=(1, 'b')}
#@ closed
#---
def multi(a):
    yield (a +
           1)
    yield f'{a}' \
        'x'
    yield {
        'k': a,
    }
multi(1)
#@ created - {a=1}
#@ suspended 2 {a=1}
#@ suspended 4 {a=1}
#@ suspended 6 {a=1}
#@ closed
#---
def consumer(it):
    total = 0
    for x in it:
        total += x
        yield total
consumer([1, 2, 3])
#@ created - {it=[1, 2, 3]}
#@ suspended 5 {it=[1, 2, 3], total=1, x=1}
#@ suspended 5 {it=[1, 2, 3], total=3, x=2}
#@ suspended 5 {it=[1, 2, 3], total=6, x=3}
#@ closed
#---
def unpacks():
    (a, *b), c = 'xyz', 1
    yield a
    for d, (e, f) in [(1, (2, 3))]:
        yield d
unpacks()
#@ created - {}
#@ suspended 3 {a='x', b=['y', 'z'], c=1}
#@ suspended 5 {a='x', b=['y', 'z'], c=1, d=1, e=2, f=3}
#@ closed
#---
def walrus(xs):
    while (n := len(xs)) > 1:
        xs = xs[1:]
        yield n
    yield from (y := xs)
walrus([1, 2, 3])
#@ created - {xs=[1, 2, 3]}
#@ suspended 4 {n=3, xs=[2, 3]}
#@ suspended 4 {n=2, xs=[3]}
#@ suspended 5 {n=1, xs=[3], y=[3]} -> list_iterator
#@ closed
#---
def asserts(x):
    yield x
    assert x > 5, 'small'
    yield 'unreached'
asserts(1)
#@ created - {x=1}
#@ suspended 2 {x=1}
#@ closed
#---
def returns():
    try:
        yield 1
        return 5
    finally:
        x = 6
        yield 2
returns()
#@ created - {}
#@ suspended 3 {}
#@ suspended 7 {x=6}
#@ closed
#---
