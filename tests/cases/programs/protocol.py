def g():
    yield 1
    yield 2
it = g()
print(next(it), next(it), next(it, 'end'), next(it, None))
list(it)
#> 1 2 end None
#---
def g():
    x = yield 1
    print('got', x)
    y = yield x
    print('got', y)
    return 'done'
it = g()
print(next(it))
print(it.send('a'))
try:
    it.send('b')
except StopIteration as e:
    print('value', e.value, e.args)
#> 1
#> got a
#> a
#> got b
#> value done ('done',)
#---
def g():
    yield 1
it = g()
it.send(5)
#! TypeError: can't send non-None value to a just-started generator
#---
def g():
    yield 1
it = g()
print(it.send(None))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
next(it)
#> 1
#> StopIteration() None
#! StopIteration
#---
def g():
    try:
        yield 1
        yield 2
    finally:
        print('closing')
it = g()
next(it)
print(it.close())
print(it.close())
print(list(it))
#> closing
#> None
#> None
#> []
#---
def g():
    try:
        yield 1
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('finally')
it = g()
next(it)
it.close()
print('after')
#> exit
#> finally
#> after
#---
def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2
it = g()
next(it)
it.close()
#! RuntimeError: generator ignored GeneratorExit
#---
def g():
    try:
        yield 1
    except GeneratorExit:
        return 7
it = g()
next(it)
print(it.close())
#> None
#---
def g():
    yield 1
it = g()
it.close()
next(it)
#! StopIteration
#---
def g():
    print('started')
    yield 1
it = g()
try:
    it.throw(ValueError('early'))
except ValueError as e:
    print('caught', e)
print(list(it))
#> caught early
#> []
#---
def g():
    try:
        yield 1
    except ValueError as e:
        print('inside', e)
        yield 'recovered'
    yield 'more'
it = g()
next(it)
print(it.throw(ValueError('boo')))
print(list(it))
#> inside boo
#> recovered
#> ['more']
#---
def g():
    try:
        yield 1
    except ValueError as e:
        pass
it = g()
next(it)
try:
    it.throw(ValueError)
except StopIteration as e:
    print('stop', e.value)
#> stop None
#---
def g():
    yield 1
it = g()
list(it)
try:
    it.throw(KeyError('late'))
except KeyError as e:
    print('late', e)
it.throw(TypeError)
#> late 'late'
#! TypeError
#---
def g():
    raise StopIteration('inner')
    yield
try:
    next(g())
except RuntimeError as e:
    print(e, '|', repr(e.__cause__), '|', repr(e.__context__))
#> generator raised StopIteration | StopIteration('inner') | StopIteration('inner')
#---
def g(it):
    while True:
        yield next(it)
list(g(iter([1, 2])))
#! RuntimeError: generator raised StopIteration
#---
def g():
    try:
        yield next(iter([]))
    except StopIteration:
        yield 'caught'
g()
#= 'caught'
#---
def g():
    yield from ()
    return 3
def outer():
    print((yield from g()))
    yield 1
outer()
#> 3
#= 1
#---
def g():
    yield next(it)
it = g()
next(it)
#! ValueError: generator already executing
#---
def g():
    yield from it
it = g()
list(it)
#! ValueError: generator already executing
#---
def g():
    for x in it:
        yield x
it = g()
try:
    next(it)
except ValueError as e:
    print('ValueError', e)
print(list(it))
#> ValueError generator already executing
#> []
#---
def g():
    it.close()
    yield 1
it = g()
next(it)
#! ValueError: generator already executing
#---
def g():
    it.send(None)
    yield 1
it = g()
next(it)
#! ValueError: generator already executing
#---
n = 0
def f():
    global n
    n += 1
    return n
print(list(iter(f, 4)))
it = iter(f, 7)
[next(it), next(it), next(it, 'out'), next(it, 'out')]
#> [1, 2, 3]
#= 5
#= 6
#= 'out'
#= 'out'
#---
def f():
    raise ValueError('f')
list(iter(f, 1))
#! ValueError: f
#---
iter(3)
#! TypeError: 'int' object is not iterable
#---
next([1])
#! TypeError: 'list' object is not an iterator
#---
next(iter([]))
#! StopIteration
#---
it = iter([1, 2, 3])
print(it is iter(it))
g = (x for x in it)
print(g is iter(g))
list(g)
#> True
#> True
#= 1
#= 2
#= 3
#---
a = iter([1, 2, 3, 4])
list(zip(a, a))
#= (1, 2)
#= (3, 4)
#---
def g():
    yield 1
type(g()).__name__
#= 'generator'
#---
def g():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received
it = g()
next(it)
it.send('a'); it.send('b')
try:
    it.send('c')
except StopIteration as stop:
    print(stop.value)
#> ['a', 'b', 'c']
#---
def averager():
    total, n, mean = 0, 0, None
    while True:
        x = yield mean
        total += x
        n += 1
        mean = total / n
a = averager()
next(a)
[a.send(10), a.send(30), a.send(5)]
#= 10.0
#= 20.0
#= 15.0
#---
def g():
    x = 1
    while x < 100:
        step = (yield x) or 1
        x += step
it = g()
[next(it), it.send(10), next(it), it.send(50), next(it)]
#= 1
#= 11
#= 12
#= 62
#= 63
#---
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, None))
#> 1 2
#> 3 None
#---
d = {'a': 1, 'b': 2}
for k in d:
    d[k + k] = 1
#! RuntimeError: dictionary changed size during iteration
#---
d = {'a': 1, 'b': 2}
for k in d:
    del d[k]
#! RuntimeError: dictionary changed size during iteration
#---
s = {1, 2, 3}
for k in s:
    s.add(k + 10)
#! RuntimeError: Set changed size during iteration
#---
l = [1, 2, 3]
out = []
for x in l:
    if x < 3:
        l.append(x + 10)
    out.append(x)
out
#= 1
#= 2
#= 3
#= 11
#= 12
#---
l = [1, 2, 3, 4]
it = iter(l)
next(it); l.pop(); l.pop()
list(it)
#= 2
#---
it = iter([])
print(next(it, 'a'))
it2 = iter([1])
print(list(it2), list(it2))
#> a
#> [1] []
#---
l = [1]
it = iter(l)
print(list(it))
l.append(2)
print(list(it), next(it, 'still over'))
#> [1]
#> [] still over
#---
def g():
    try:
        yield 1
    finally:
        return 5
it = g()
next(it)
print(it.close())
#> None
#---
def g():
    try:
        yield 1
    finally:
        raise KeyError('in finally')
it = g()
next(it)
it.close()
#! KeyError: 'in finally'
#---
def g():
    try:
        yield 1
    finally:
        yield 2
it = g()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
print(next(it, 'over'))
#> generator ignored GeneratorExit
#! GeneratorExit
#---
def g():
    while True:
        try:
            x = yield
            print('x', x)
        except ValueError as e:
            print('value error', e)
        except KeyError:
            print('key error')
            return 'r'
it = g()
next(it)
it.send(1)
it.throw(ValueError('v'))
it.send(2)
it.throw(ValueError)
try:
    it.throw(KeyError)
except StopIteration as e:
    print(e.value)
#> x 1
#> value error v
#> x 2
#> value error 
#> key error
#> r
#---
def g():
    yield 1
it = g()
next(it)
it.throw('not an exception')
#! TypeError: exceptions must be classes or instances deriving from BaseException, not str
#---
def g():
    yield 1
it = g()
next(it)
it.throw(GeneratorExit)
#! GeneratorExit
#---
def g():
    try:
        yield 1
    except BaseException as e:
        print(type(e).__name__)
        raise
it = g()
next(it)
try:
    it.throw(StopIteration('thrown'))
except RuntimeError as e:
    print(e, repr(e.__cause__))
#> StopIteration
#> generator raised StopIteration StopIteration('thrown')
#---
(x for x in 5)
#! TypeError: 'int' object is not iterable
#---
g = (print('item', x) for x in [1, 2])
print('made')
next(g)
print('one')
list(g)
#> made
#> item 1
#> one
#> item 2
#= None
#---
def f():
    print('called')
    return [1, 2]
g = (x for x in f())
print('built')
g
#> called
#> built
#= 1
#= 2
#---
def g():
    return
    yield
list(g())
#---
def g():
    yield
list(g())
#= None
#---
def g():
    yield 1,
    yield (2, 3)
    yield 4, *[5, 6]
g()
#= (1,)
#= (2, 3)
#= (4, 5, 6)
#---
def g():
    a, b = yield 'pair'
    yield a + b
it = g()
next(it)
it.send((1, 2))
#= 3
#---
def g():
    x = yield (yield 1)
    yield x
it = g()
[next(it), it.send('a'), it.send('b')]
#= 1
#= 'a'
#= 'b'
#---
def g():
    print('sum', (yield 1) + (yield 2))
it = g()
next(it); it.send(10)
next(it, None)
try:
    pass
finally:
    print('end')
#! TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#---
def g():
    print([(yield 1), (yield 2)], {(yield 3): (yield 4)})
    yield 'last'
it = g()
next(it)
[it.send(x) for x in 'abcd']
#> ['a', 'b'] {'c': 'd'}
#= 2
#= 3
#= 4
#= 'last'
#---
def g():
    if (yield 'ask'):
        yield 'yes'
    else:
        yield 'no'
for answer in (True, False):
    it = g()
    next(it)
    print(it.send(answer))
#> yes
#> no
#---
def g():
    yield f"{(yield 1)}-{(yield 2)!r:>5}"
it = g()
next(it); it.send('a')
it.send('b')
#= "a-  'b'"
#---
def f(*a, **k):
    return a, k
def g():
    yield f((yield 1), *(yield 2), k=(yield 3), **(yield 4))
it = g()
next(it); it.send('a'); it.send([1, 2]); it.send('kk')
it.send({'z': 0})
#= ('a', 1, 2)
#= {'k': 'kk', 'z': 0}
#---
def g():
    x = 5
    yield x + (yield x)
it = g()
[next(it), it.send(3)]
#= 5
#= 8
#---
def g():
    x = [1]
    x[(yield 'index')] = (yield 'value')
    yield x
it = g()
next(it)
print(it.send(9))
print(it.send(0))
#> index
#> [9]
#---
def g():
    assert (yield 1), (yield 2)
it = g()
next(it); it.send(False)
it.send('message')
#! AssertionError: message
#---
def g():
    yield lambda: 3
[f() for f in g()]
#= 3
#---
def g(n):
    if n:
        yield n
        yield from g(n - 1)
list(g(50))[-3:]
#= 3
#= 2
#= 1
#---
class_of = type(iter([]))
print(class_of.__name__, type(iter('')).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(())).__name__, type(iter(range(2))).__name__)
#> list_iterator str_ascii_iterator dict_keyiterator set_iterator tuple_iterator range_iterator
#---
it = iter('abc')
print('b' in it, list(it))
it = iter([1, 2, 3, 4])
print(9 in it, list(it))
#> True ['c']
#> False []
#---
it = iter(range(10))
a, b, *c = it
print(a, b, c)
a, b = iter([1, 2, 3])
#> 0 1 [2, 3, 4, 5, 6, 7, 8, 9]
#! ValueError: too many values to unpack (expected 2)
#---
def g():
    yield 1
    print('asked too far')
    yield 2
    print('further')
    yield 3
    print('too far')
try:
    a, b = g()
except ValueError as e:
    print(e)
#> asked too far
#> further
#> too many values to unpack (expected 2)
#---
max(iter([])) if False else sum(x for x in range(5))
#= 10
#---
any(print(x) or x > 1 for x in range(5))
#> 0
#> 1
#> 2
#= True
#---
all(print(x) or x < 2 for x in range(5))
#> 0
#> 1
#> 2
#= False
#---
it = iter([3, 1, 2])
print(sorted(it), list(it))
#> [1, 2, 3] []
#---
def countdown(n):
    while n:
        yield n
        n -= 1
    return 'liftoff'
def run():
    r = yield from countdown(3)
    yield r
list(run())
#= 3
#= 2
#= 1
#= 'liftoff'
#---
