from heapq import heappush, heappop, heapify, heapreplace, heappushpop, nlargest, nsmallest, merge
h = []
for n in [5, 3, 8, 1, 9, 2, 7]:
    heappush(h, n)
    print(h)
print(heapreplace(h, 4), h, heappushpop(h, 0), heappushpop(h, 10), h)
while h:
    print(heappop(h), h)
#> [5]
#> [3, 5]
#> [3, 5, 8]
#> [1, 3, 8, 5]
#> [1, 3, 8, 5, 9]
#> [1, 3, 2, 5, 9, 8]
#> [1, 3, 2, 5, 9, 8, 7]
#> 1 [3, 5, 4, 10, 9, 8, 7] 0 2 [3, 5, 4, 10, 9, 8, 7]
#> 3 [4, 5, 7, 10, 9, 8]
#> 4 [5, 8, 7, 10, 9]
#> 5 [7, 8, 9, 10]
#> 7 [8, 10, 9]
#> 8 [9, 10]
#> 9 [10]
#> 10 []
#---
from heapq import heapify, heappop
h = [9, 1, 8, 2, 7, 3, 6, 4, 5, 0]
heapify(h); print(h)
print([heappop(h) for _ in range(len(h))])
h = [(2, 'b'), (1, 'z'), (1, 'a'), (3, '')]
heapify(h); print(h, heappop(h), h)
h = list('heapsort'); heapify(h); print(''.join(heappop(h) for _ in range(8)))
h = []; heapify(h); print(h)
#> [0, 1, 3, 2, 7, 8, 6, 4, 5, 9]
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#> [(1, 'z'), (3, ''), (2, 'b')] (1, 'a') [(1, 'z'), (3, ''), (2, 'b')]
#> aehoprst
#> []
#---
import heapq
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(heapq.heappush, (1,), 2); t(heapq.heappush, [1]); t(heapq.heappush, [1], 'a'); t(heapq.heappop, []); t(heapq.heappop, ()); t(heapq.heapify, ()); t(heapq.heapify); t(heapq.heapreplace, [], 1); t(heapq.heapreplace, (), 1); t(heapq.heappushpop, [], 1); t(heapq.heappushpop, (), 1)
t(heapq.nlargest, 2, [1, 5, 3]); t(heapq.nlargest, 'a', [1]); t(heapq.nlargest, 2, 5); t(heapq.nlargest, 0, [3]); t(heapq.nlargest, -1, [3]); t(heapq.nsmallest, 2, [1, 'a', 3]); t(heapq.nsmallest, 1.5, [1, 2, 3]); t(heapq.nlargest, 2); t(heapq.nlargest, n=2, iterable=[1, 2, 3]); t(heapq.nlargest, 2, ['a', 'bbb', 'cc'], key=len); t(heapq.nlargest, 2, [1], 5, 6); t(heapq.nlargest, 2, [1], k=6)
#> TypeError heappush() argument 1 must be list, not tuple
#> TypeError heappush expected 2 arguments, got 1
#> TypeError '<' not supported between instances of 'str' and 'int'
#> IndexError index out of range
#> TypeError heappop() argument must be list, not tuple
#> TypeError heapify() argument must be list, not tuple
#> TypeError _heapq.heapify() takes exactly one argument (0 given)
#> IndexError index out of range
#> TypeError heapreplace() argument 1 must be list, not tuple
#> 1
#> TypeError heappushpop() argument 1 must be list, not tuple
#> [5, 3]
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
#> []
#> []
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError nlargest() missing 1 required positional argument: 'iterable'
#> [3, 2]
#> ['bbb', 'cc']
#> TypeError nlargest() takes from 2 to 3 positional arguments but 4 were given
#> TypeError nlargest() got an unexpected keyword argument 'k'
#---
from heapq import nlargest, nsmallest
words = 'the quick brown fox jumps over the lazy dog again'.split()
print(nlargest(3, words), nsmallest(3, words), nlargest(2, words, key=len), nsmallest(4, words, key=len), nlargest(100, [2, 1, 3]), nsmallest(1, words), nlargest(1, []), nsmallest(3, (x * x % 31 for x in range(200))))
def g():
    for i in [3, 1, 2]:
        print('pull', i)
        yield i
def key(x):
    print('key', x)
    return -x
print(nlargest(2, g(), key=key), nsmallest(2, g(), key))
rows = [{'n': i * 37 % 101, 'i': i} for i in range(300)]
print([r['i'] for r in nlargest(5, rows, key=lambda r: r['n'])], [r['i'] for r in nsmallest(5, rows, key=lambda r: r['n'])])
#> ['the', 'the', 'quick'] ['again', 'brown', 'dog'] ['quick', 'brown'] ['the', 'fox', 'the', 'dog'] [3, 2, 1] ['again'] [] [0, 0, 0]
#> pull 3
#> key 3
#> pull 1
#> key 1
#> pull 2
#> key 2
#> pull 3
#> key 3
#> pull 1
#> key 1
#> pull 2
#> key 2
#> [1, 2] [3, 2]
#> [30, 131, 232, 60, 161] [0, 101, 202, 71, 172]
#---
from heapq import merge
print(list(merge([1, 4, 7], [2, 5], [], [3])), list(merge([7, 4], [5, 2], reverse=True)), list(merge(['a', 'ccc'], ['bb'], key=len)), list(merge()))
def g(name, *items):
    for i in items:
        print(name, i)
        yield i
for x in merge(g('a', 1, 3), g('b', 2)):
    print('->', x)
#> [1, 2, 3, 4, 5, 7] [7, 5, 4, 2] ['a', 'bb', 'ccc'] []
#> a 1
#> b 2
#> -> 1
#> a 3
#> -> 2
#> -> 3
#---
from heapq import heappush, heappop
def dijkstra(graph, start):
    queue, done = [(0, start)], {}
    while queue:
        cost, node = heappop(queue)
        if node in done:
            continue
        done[node] = cost
        yield node, cost
        for other, weight in graph[node].items():
            heappush(queue, (cost + weight, other))
dijkstra({'a': {'b': 7, 'c': 1}, 'b': {}, 'c': {'b': 2, 'd': 9}, 'd': {}}, 'a')
#= ('a', 0)
#= ('c', 1)
#= ('b', 3)
#= ('d', 10)
#---
from heapq import heapify, heappop
from functools import cmp_to_key
def desc(a, b):
    print('cmp', a, b)
    return b - a
h = [cmp_to_key(desc)(x) for x in (3, 1, 4, 1, 5)]
heapify(h)
print([k.obj for k in h], heappop(h).obj, [k.obj for k in h])
#> cmp 1 5
#> cmp 1 5
#> cmp 5 4
#> cmp 1 1
#> cmp 3 1
#> cmp 3 5
#> cmp 3 4
#> cmp 1 4
#> [5, 3, 4, 1, 1] 5 [4, 3, 1, 1]
#---
import bisect
a = [1, 2, 2, 2, 5]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 2, 0, 2), bisect.bisect_left(a, 2, lo=2), bisect.bisect_left(a=a, x=5), bisect.bisect([], 1))
bisect.insort(a, 3); bisect.insort_left(a, 2); bisect.insort_right(a, 2.0); print(a)
print(bisect.bisect_left('abd', 'c'), bisect.bisect_left((1, 3), 2), bisect.bisect_left(range(0, 100, 10), 35))
words = ['a', 'ccc']; bisect.insort(words, 'bb', key=len); print(words, bisect.bisect(words, 2, key=len), bisect.bisect_left(words, 2, key=len))
def grade(score, points=[60, 70, 80, 90], grades='FDCBA'):
    return grades[bisect.bisect(points, score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
#> 4 1 0 5 2 2 4 0
#> [1, 2, 2, 2, 2, 2.0, 3, 5]
#> 2 1 4
#> ['a', 'bb', 'ccc'] 2 1
#> ['F', 'A', 'C', 'C', 'B', 'A', 'A']
#---
import bisect
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
b = bisect.bisect_left
t(b, [1, 2], 1, -1); t(b, [1, 2], 9, 0, 10); t(b, [1, 2], 'a'); t(b, 5, 1); t(b, [1]); t(b); t(b, [1, 2], 1, 'a'); t(b, [1, 2], 1, 0, 'a'); t(b, [1, 2], 1, key=5); t(b, [1, 2], 1, foo=5); t(b, [1, 2, 3], 2, 0, 3, None); t(bisect.insort, (1, 2), 3); t(bisect.insort, [1, 2], 'a'); t(bisect.insort, 'abc', 'b')
def key(x):
    print('key', x)
    return x
print(b([1, 3, 5, 7], 4, key=key))
l = [1, 3, 5]; bisect.insort(l, 4, key=key); print(l)
from collections import deque
d = deque([1, 3]); bisect.insort(d, 2); print(d)
#> ValueError lo must be non-negative
#> IndexError list index out of range
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError object of type 'int' has no len()
#> TypeError bisect_left() missing required argument 'x' (pos 2)
#> TypeError bisect_left() missing required argument 'a' (pos 1)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> TypeError 'int' object is not callable
#> TypeError 'foo' is an invalid keyword argument for bisect_left()
#> TypeError bisect_left() takes at most 4 positional arguments (5 given)
#> AttributeError 'tuple' object has no attribute 'insert'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> AttributeError 'str' object has no attribute 'insert'
#> key 5
#> key 3
#> 2
#> key 4
#> key 3
#> key 5
#> [1, 3, 4, 5]
#> deque([1, 2, 3])
#---
