from collections import deque
d = deque('abc')
d.append('d'); d.appendleft('z'); print(d, len(d), d[0], d[-1], d[2])
print(d.pop(), d.popleft(), d)
d.extend(range(2)); d.extendleft('xy'); print(d)
d.rotate(2); print(d); d.rotate(-3); print(d); d.rotate(); print(d)
d.reverse(); print(d, list(reversed(d)))
print(d.count('a'), d.index('b'), 'c' in d, 9 in d)
d.remove('b'); d.insert(1, 'new'); d.insert(-100, 'first'); d.insert(100, 'last'); print(d)
del d[0]; d[0] = 'set'; del d[-1]; print(d)
c = d.copy(); d.clear(); print(c, d, bool(c), bool(d))
#> deque(['z', 'a', 'b', 'c', 'd']) 5 z d b
#> d z deque(['a', 'b', 'c'])
#> deque(['y', 'x', 'a', 'b', 'c', 0, 1])
#> deque([0, 1, 'y', 'x', 'a', 'b', 'c'])
#> deque(['x', 'a', 'b', 'c', 0, 1, 'y'])
#> deque(['y', 'x', 'a', 'b', 'c', 0, 1])
#> deque([1, 0, 'c', 'b', 'a', 'x', 'y']) ['y', 'x', 'a', 'b', 'c', 0, 1]
#> 1 3 True False
#> deque(['first', 1, 'new', 0, 'c', 'a', 'x', 'y', 'last'])
#> deque(['set', 'new', 0, 'c', 'a', 'x', 'y'])
#> deque(['set', 'new', 0, 'c', 'a', 'x', 'y']) deque([]) True False
#---
from collections import deque
d = deque(range(10), maxlen=3)
print(d, d.maxlen)
d.append(10); print(d); d.appendleft(0); print(d); d.extend([1, 2, 3, 4]); print(d); d.extendleft('ab'); print(d)
print(d + deque([5, 6]), d * 2, 2 * d, d.copy().maxlen)
d += 'xyz'; print(d); d *= 2; print(d)
e = deque(maxlen=0); e.append(1); e.extend('abc'); print(e, len(e))
print(deque([1], None), deque(iterable=[1], maxlen=5), deque())
#> deque([7, 8, 9], maxlen=3) 3
#> deque([8, 9, 10], maxlen=3)
#> deque([0, 8, 9], maxlen=3)
#> deque([2, 3, 4], maxlen=3)
#> deque(['b', 'a', 2], maxlen=3)
#> deque([2, 5, 6], maxlen=3) deque(['b', 'a', 2], maxlen=3) deque(['b', 'a', 2], maxlen=3) 3
#> deque(['x', 'y', 'z'], maxlen=3)
#> deque(['x', 'y', 'z'], maxlen=3)
#> deque([], maxlen=0) 0
#> deque([1]) deque([1], maxlen=5) deque([])
#---
from collections import deque
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([1, 2, 3])
t(deque().pop); t(deque().popleft); t(d.remove, 9); t(d.index, 9); t(d.index, 1, 1); t(d.index, 3, -1, 10)
t(lambda: d[5]); t(lambda: d['a']); t(lambda: d[0:1]); t(lambda: d + [1]); t(lambda: 1 + d); t(lambda: d * 'a'); t(lambda: d * 1.5)
t(lambda: d < [1]); t(lambda: {d: 1}); t(lambda: hash(d)); t(deque, 5); t(deque, [1], -1); t(deque, [1], 'a'); t(deque, [1], 2, 3)
t(deque([1], 1).insert, 0, 2); t(d.rotate, 'a'); t(d.rotate, 1, 2); t(d.append); t(d.append, 1, 2); t(d.append, x=1); t(d.pop, 1)
t(lambda: d.maxlen); t(d.extend, 5); t(lambda: d.foo); t(d.index); t(d.insert, 1)
#> IndexError pop from an empty deque
#> IndexError pop from an empty deque
#> ValueError 9 is not in deque
#> ValueError 9 is not in deque
#> ValueError 1 is not in deque
#> 2
#> IndexError deque index out of range
#> TypeError sequence index must be integer, not 'str'
#> TypeError sequence index must be integer, not 'slice'
#> TypeError can only concatenate deque (not "list") to deque
#> TypeError unsupported operand type(s) for +: 'int' and 'collections.deque'
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError '<' not supported between instances of 'collections.deque' and 'list'
#> TypeError unhashable type: 'collections.deque'
#> TypeError unhashable type: 'collections.deque'
#> TypeError 'int' object is not iterable
#> ValueError maxlen must be non-negative
#> TypeError an integer is required
#> TypeError deque() takes at most 2 arguments (3 given)
#> IndexError deque already at its maximum size
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError deque.rotate expected at most 1 argument, got 2
#> TypeError deque.append() takes exactly one argument (0 given)
#> TypeError deque.append() takes exactly one argument (2 given)
#> TypeError deque.append() takes no keyword arguments
#> TypeError deque.pop() takes no arguments (1 given)
#> None
#> TypeError 'int' object is not iterable
#> AttributeError 'collections.deque' object has no attribute 'foo'
#> TypeError index() takes at least 1 argument (0 given)
#> TypeError insert() takes exactly 2 arguments (1 given)
#---
from collections import deque
print(deque([1, 2]) == deque([1, 2]), deque([1, 2]) == deque([1, 2], 5), deque([1]) == [1], deque([1]) != deque([2]))
print(deque([1, 2]) < deque([1, 3]), deque([1]) <= deque([1]), deque([2]) > deque([1, 9]), deque() >= deque([1]))
d = deque([1]); d.append(d); print(d)
d = deque([[1, (2,)], {'a': deque('x', 2)}]); print(d, str(d), f'{d}')
print(type(d), type(d).__name__, isinstance(d, deque), isinstance(d, list), deque, deque is type(d))
a, *b = deque('xyz'); print(a, b, [*deque('12')], sorted(deque([3, 1, 2])), sum(deque([1, 2])), max(deque('ab')), list(zip(deque('ab'), deque('cd'))))
#> True True False True
#> True True True False
#> deque([1, [...]])
#> deque([[1, (2,)], {'a': deque(['x'], maxlen=2)}]) deque([[1, (2,)], {'a': deque(['x'], maxlen=2)}]) deque([[1, (2,)], {'a': deque(['x'], maxlen=2)}])
#> <class 'collections.deque'> deque True False <class 'collections.deque'> True
#> x ['y', 'z'] ['1', '2'] [1, 2, 3] 3 b [('a', 'c'), ('b', 'd')]
#---
from collections import deque
d = deque('abc')
for x in d:
    print(x)
    if x == 'b':
        d.append('z')
#> a
#> b
#! RuntimeError: deque mutated during iteration
#---
from collections import deque
d = deque('abc')
it = iter(d)
print(next(it))
d.rotate(0)
d[1] = 'q'
print(next(it))
d.pop()
try:
    next(it)
except RuntimeError as e:
    print(e)
#> a
#! RuntimeError: deque mutated during iteration
#---
from collections import deque
d = deque([1, 2, 3])
for x in reversed(d):
    print(x)
d.extend(d); print(d)
d.extendleft(d); print(d)
def g():
    for i in range(3):
        print('making', i)
        yield i
e = deque(g(), 2); print(e)
e.extend(x * 2 for x in g()); print(e)
#> 3
#> 2
#> 1
#> deque([1, 2, 3, 1, 2, 3])
#> deque([3, 2, 1, 3, 2, 1, 1, 2, 3, 1, 2, 3])
#> making 0
#> making 1
#> making 2
#> deque([1, 2], maxlen=2)
#> making 0
#> making 1
#> making 2
#> deque([2, 4], maxlen=2)
#---
from collections import deque
def moving(items, n):
    window = deque(maxlen=n)
    for item in items:
        window.append(item)
        if len(window) == n:
            yield sum(window) / n
moving([1, 2, 3, 4, 5], 3)
#= 2.0
#= 3.0
#= 4.0
#---
from collections import deque
def bfs(graph, start):
    seen, queue = {start}, deque([start])
    while queue:
        node = queue.popleft()
        yield node
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
bfs({'a': 'bc', 'b': 'd', 'c': 'd', 'd': 'a'}, 'a')
#= 'a'
#= 'b'
#= 'c'
#= 'd'
#---
from collections import deque
def josephus(n, k):
    ring = deque(range(1, n + 1))
    while ring:
        ring.rotate(1 - k)
        yield ring.popleft()
josephus(7, 3)
#= 3
#= 6
#= 2
#= 7
#= 5
#= 1
#= 4
#---
import collections
print(collections.deque([1]), collections.Counter('a'))
try:
    collections.nothing
except AttributeError as e:
    print(e)
from collections import deque as dq, Counter
print(dq, Counter)
#> deque([1]) Counter({'a': 1})
#> module 'collections' has no attribute 'nothing'
#> <class 'collections.deque'> <class 'collections.Counter'>
#---
