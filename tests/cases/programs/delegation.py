def inner():
    x = yield 1
    print('inner got', x)
    return x
def outer():
    r = yield from inner()
    print('outer got', r)
    yield r
it = outer()
print(next(it))
print(it.send('hello'))
#> 1
#> inner got hello
#> outer got hello
#> hello
#---
def inner():
    try:
        yield 1
    except ValueError as e:
        print('inner caught', e)
        yield 'handled'
    return 'r'
def outer():
    r = yield from inner()
    yield r
it = outer()
next(it)
print(it.throw(ValueError('v')))
print(next(it))
#> inner caught v
#> handled
#> r
#---
def inner():
    try:
        yield 1
    finally:
        print('inner closed')
def outer():
    try:
        yield from inner()
    finally:
        print('outer closed')
it = outer()
next(it)
it.close()
print('done')
#> inner closed
#> outer closed
#> done
#---
def inner():
    yield 1
def outer():
    try:
        yield from inner()
    except KeyError as e:
        print('outer caught', e)
        yield 'fallback'
it = outer()
next(it)
print(it.throw(KeyError('k')))
#> outer caught 'k'
#> fallback
#---
def inner():
    try:
        yield 1
    except GeneratorExit:
        yield 'no'
def outer():
    yield from inner()
it = outer()
next(it)
it.close()
#! RuntimeError: generator ignored GeneratorExit
#---
def inner():
    try:
        yield 1
    except GeneratorExit:
        print('swallowed')
        return 'value'
def outer():
    r = yield from inner()
    print('not reached', r)
it = outer()
next(it)
print(it.close())
#> swallowed
#> None
#---
def outer():
    r = yield from [1, 2, 3]
    print('r', r)
it = outer()
print(list(it))
#> r None
#> [1, 2, 3]
#---
def outer():
    yield from [1, 2]
it = outer()
next(it)
it.send('x')
#! AttributeError: 'list_iterator' object has no attribute 'send'
#---
def outer():
    try:
        yield from [1, 2]
    except ValueError:
        yield 'caught'
it = outer()
next(it)
it.throw(ValueError)
#= 'caught'
#---
def outer():
    yield from 5
list(outer())
#! TypeError: 'int' object is not iterable
#---
def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t
tree([1, [2, [3, [4, [5]]], 6], [], [[7]]])
#= 1
#= 2
#= 3
#= 4
#= 5
#= 6
#= 7
#---
def tree(t):
    if t is None:
        return 0
    left = yield from tree(t[0])
    yield t[1]
    right = yield from tree(t[2])
    return left + right + 1
def run():
    n = yield from tree(((None, 1, None), 2, ((None, 3, None), 4, None)))
    print('nodes', n)
run()
#= 1
#= 2
#= 3
#= 4
#> nodes 4
#---
def a():
    yield 1
    return 'a'
def b():
    x = yield from a()
    return x + 'b'
def c():
    x = yield from b()
    return x + 'c'
def d():
    print((yield from c()))
list(d())
#> abc
#= 1
#---
def a():
    try:
        yield 1
    finally:
        print('a')
def b():
    try:
        yield from a()
    finally:
        print('b')
def c():
    for x in b():
        yield x
it = c()
print(next(it))
del it
print('gone')
#> 1
#> a
#> b
#> gone
#---
def a():
    raise StopIteration(3)
    yield
def b():
    yield from a()
list(b())
#! RuntimeError: generator raised StopIteration
#---
def a():
    yield 1
    raise ValueError('from a')
def b():
    try:
        yield from a()
    except ValueError as e:
        print('b:', e)
        raise KeyError('from b') from e
try:
    list(b())
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
#> b: from a
#> KeyError('from b') ValueError('from a') ValueError('from a')
#---
def inner():
    yield 1
    yield 2
def outer(it):
    yield from it
shared = inner()
a, b = outer(shared), outer(shared)
print(next(a), next(b), next(a, 'end'), next(b, 'end'))
#> 1 2 end end
#---
def gen():
    yield from (x * x for x in range(3))
    yield from 'ab'
    yield from {'k': 1}
    yield from range(2)
    yield from ()
list(gen())
#= 0
#= 1
#= 4
#= 'a'
#= 'b'
#= 'k'
#= 0
#= 1
#---
def inner():
    yield 1
    return 'x'
def outer():
    print((yield from inner()), (yield from inner()))
list(outer())
#> x x
#= 1
#= 1
#---
def outer():
    x = [(yield from 'ab'), (yield 'c')]
    yield x
it = outer()
list(it)
#= 'a'
#= 'b'
#= 'c'
#= [None, None]
#---
def inner():
    try:
        x = yield 1
        print(x)
    except Exception as e:
        print('in', repr(e))
        raise RuntimeError('changed') from None
def outer():
    try:
        yield from inner()
    except RuntimeError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
        yield 'ok'
it = outer()
next(it)
it.throw(ValueError('first'))
#> in ValueError('first')
#> None ValueError('first') True
#= 'ok'
#---
def inner():
    return 5
    yield
def outer():
    return (yield from inner())
def top():
    yield (yield from outer())
top()
#= 5
#---
def f():
    yield from f2()
def f2():
    yield 1
    yield from f3()
def f3():
    x = 1 / 0
    yield x
try:
    for x in f():
        print(x)
except ZeroDivisionError as e:
    print('top', e)
#> 1
#> top division by zero
#---
def chain(*its):
    for it in its:
        yield from it
list(chain('ab', [1], (x for x in 'z')))
#= 'a'
#= 'b'
#= 1
#= 'z'
#---
def numbers():
    try:
        i = 0
        while True:
            i += 1
            yield i
    finally:
        print('numbers closed at', i)
def first(n, it):
    for _ in range(n):
        yield next(it)
print(list(first(3, numbers())))
print('end')
#> numbers closed at 3
#> [1, 2, 3]
#> end
#---
def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print('numbers closed')
def wrap():
    yield from numbers()
    print('wrap ends')
for x in wrap():
    if x == 2:
        break
print('after loop')
#> numbers closed
#> after loop
#---
def g():
    try:
        yield from g2()
    except ValueError as e:
        print('g', e)
    yield 'after'
def g2():
    yield 1
    raise ValueError('g2')
list(g())
#> g g2
#= 1
#= 'after'
#---
def deep(n):
    if n == 0:
        x = yield 'bottom'
        return x
    r = yield from deep(n - 1)
    return r + 1
def run():
    print('result', (yield from deep(20)))
it = run()
print(next(it))
next(it, it.send(5)) if False else None
try:
    it.send(5)
except StopIteration:
    print('stop')
#> bottom
#> result 25
#> stop
#---
def outer():
    it = iter([1, 2, 3])
    yield next(it)
    yield from it
list(outer())
#= 1
#= 2
#= 3
#---
def g():
    try:
        yield 1
    finally:
        print('g finally')
def h():
    it = g()
    yield next(it)
    yield 'second'
    print('h ends')
list(h())
#> h ends
#> g finally
#= 1
#= 'second'
#---
