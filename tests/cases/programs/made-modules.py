from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([], 3)
t(d.count, 4)
print(d)
t(lambda: d + deque([3]))
print(d)
t(d.remove, 1)
print(d)
t(d.append, 3)
print(d)
t(lambda: 4 in d)
print(d)
t(d.pop)
print(d)
t(d.append, 3)
print(d)
t(d.extend, [3, 5])
print(d)
t(d.appendleft, 1)
print(d)
t(deepcopy, d)
print(d)
t(copy, d)
print(d)
t(d.count, 4)
print(d)
#> 0
#> deque([], maxlen=3)
#> deque([3], maxlen=3)
#> deque([], maxlen=3)
#> ValueError 1 is not in deque
#> deque([], maxlen=3)
#> None
#> deque([3], maxlen=3)
#> False
#> deque([3], maxlen=3)
#> 3
#> deque([], maxlen=3)
#> None
#> deque([3], maxlen=3)
#> None
#> deque([3, 3, 5], maxlen=3)
#> None
#> deque([1, 3, 3], maxlen=3)
#> deque([1, 3, 3], maxlen=3)
#> deque([1, 3, 3], maxlen=3)
#> deque([1, 3, 3], maxlen=3)
#> deque([1, 3, 3], maxlen=3)
#> 0
#> deque([1, 3, 3], maxlen=3)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'e': 1, 'a': -1}), Counter({'e': 3, 'd': -1, 'c': -1})
t(lambda: c <= o)
print(c)
t(c.subtract, 'cab')
print(c)
t(lambda: c | o)
print(c)
t(lambda: c | o)
print(c)
t(lambda: -c)
print(c)
del c['b']
print(c)
t(lambda: c['a'])
print(c)
t(lambda: c & o)
print(c)
#> False
#> Counter({'e': 1, 'a': -1})
#> None
#> Counter({'e': 1, 'c': -1, 'b': -1, 'a': -2})
#> Counter({'e': 3})
#> Counter({'e': 1, 'c': -1, 'b': -1, 'a': -2})
#> Counter({'e': 3})
#> Counter({'e': 1, 'c': -1, 'b': -1, 'a': -2})
#> Counter({'a': 2, 'c': 1, 'b': 1})
#> Counter({'e': 1, 'c': -1, 'b': -1, 'a': -2})
#> Counter({'e': 1, 'c': -1, 'a': -2})
#> -2
#> Counter({'e': 1, 'c': -1, 'a': -2})
#> Counter({'e': 1})
#> Counter({'e': 1, 'c': -1, 'a': -2})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('d', 0), ('e', 1)])
t(d.pop, 'b')
print(d)
t(list, d.items())
print(d)
t(d.popitem, True)
print(d)
t(list, reversed(d))
print(d)
t(copy, d)
print(d)
t(list, d.items())
print(d)
t(d.setdefault, 'c')
print(d)
t(d.popitem, True)
print(d)
t(list, d.items())
print(d)
t(d.get, 'd')
print(d)
#> KeyError 'b'
#> OrderedDict([('d', 0), ('e', 1)])
#> [('d', 0), ('e', 1)]
#> OrderedDict([('d', 0), ('e', 1)])
#> ('e', 1)
#> OrderedDict([('d', 0)])
#> ['d']
#> OrderedDict([('d', 0)])
#> OrderedDict([('d', 0)])
#> OrderedDict([('d', 0)])
#> [('d', 0)]
#> OrderedDict([('d', 0)])
#> None
#> OrderedDict([('d', 0), ('c', None)])
#> ('c', None)
#> OrderedDict([('d', 0)])
#> [('d', 0)]
#> OrderedDict([('d', 0)])
#> 0
#> OrderedDict([('d', 0)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [8, 8, 1, 3, 8]
heapify(h)
print(h)
print(len(h))
print(h)
t(heappush, h, 4)
print(h)
s = sorted(h); t(bisect, s, 5); t(bisect_left, s, 5); insort(s, 5); print(s)
print(h)
t(heapreplace, h, 0)
print(h)
t(heappushpop, h, 6)
print(h)
t(heapreplace, h, 0)
print(h)
s = sorted(h); t(bisect, s, 7); t(bisect_left, s, 7); insort(s, 7); print(s)
print(h)
s = sorted(h); t(bisect, s, 1); t(bisect_left, s, 1); insort(s, 1); print(s)
print(h)
#> [1, 3, 8, 8, 8]
#> 5
#> [1, 3, 8, 8, 8]
#> None
#> [1, 3, 4, 8, 8, 8]
#> 3
#> 3
#> [1, 3, 4, 5, 8, 8, 8]
#> [1, 3, 4, 8, 8, 8]
#> 1
#> [0, 3, 4, 8, 8, 8]
#> 0
#> [3, 6, 4, 8, 8, 8]
#> 3
#> [0, 6, 4, 8, 8, 8]
#> 3
#> 3
#> [0, 4, 6, 7, 8, 8, 8]
#> [0, 6, 4, 8, 8, 8]
#> 1
#> 1
#> [0, 1, 4, 6, 8, 8, 8]
#> [0, 6, 4, 8, 8, 8]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(str)
t(len, deepcopy(d))
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: 'c' in d)
print(dict(d))
t(d.get, 'b')
print(dict(d))
t(lambda: d['a'])
print(dict(d))
t(d.setdefault, 'b', 1)
print(dict(d))
t(lambda: d | {'a': 0} == d)
print(dict(d))
#> 0
#> {}
#> 0
#> {}
#> 0
#> {}
#> False
#> {}
#> None
#> {}
#> 
#> {'a': ''}
#> 1
#> {'a': '', 'b': 1}
#> False
#> {'a': '', 'b': 1}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([2, 2, 3], 1)
t(d.index, 2, 2)
print(d)
t(d.extendleft, [1, 2])
print(d)
t(sorted, d)
print(d)
t(d.index, 4, 4)
print(d)
t(list, reversed(d))
print(d)
t(d.remove, 3)
print(d)
t(lambda: d + deque([1]))
print(d)
t(deepcopy, d)
print(d)
t(d.index, 0, 4)
print(d)
t(d.appendleft, 0)
print(d)
t(d.index, 0)
print(d)
d.reverse()
print(d)
#> ValueError 2 is not in deque
#> deque([3], maxlen=1)
#> None
#> deque([2], maxlen=1)
#> [2]
#> deque([2], maxlen=1)
#> ValueError 4 is not in deque
#> deque([2], maxlen=1)
#> [2]
#> deque([2], maxlen=1)
#> ValueError 3 is not in deque
#> deque([2], maxlen=1)
#> deque([1], maxlen=1)
#> deque([2], maxlen=1)
#> deque([2], maxlen=1)
#> deque([2], maxlen=1)
#> ValueError 0 is not in deque
#> deque([2], maxlen=1)
#> None
#> deque([0], maxlen=1)
#> 0
#> deque([0], maxlen=1)
#> deque([0], maxlen=1)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({}), Counter({'b': 2, 'c': -1})
t(lambda: c > o)
print(c)
t(lambda: c > o)
print(c)
t(lambda: c | o)
print(c)
t(lambda: +c)
print(c)
t(lambda: c <= o)
print(c)
t(lambda: +c)
print(c)
c['c'] += 1
print(c)
t(lambda: c == o)
print(c)
#> False
#> Counter()
#> False
#> Counter()
#> Counter({'b': 2})
#> Counter()
#> Counter()
#> Counter()
#> False
#> Counter()
#> Counter()
#> Counter()
#> Counter({'c': 1})
#> False
#> Counter({'c': 1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('c', 0), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
t(lambda: d | {'c': 0})
print(d)
d['c'] = 8
print(d)
t(lambda: d | {'b': 0})
print(d)
t(lambda: d | {'a': 0})
print(d)
t(lambda: d == OrderedDict(d=1))
print(d)
t(d.get, 'b')
print(d)
t(lambda: d | {'c': 0})
print(d)
t(list, d.items())
print(d)
t(list, reversed(d))
print(d)
t(list, reversed(d))
print(d)
#> OrderedDict([('c', 0), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 0), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 8), ('d', 1), ('b', 0), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4), ('a', 0)])
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> False
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> 2
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 0), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> [('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)]
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> ['f', 'e', 'b', 'd', 'c']
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#> ['f', 'e', 'b', 'd', 'c']
#> OrderedDict([('c', 8), ('d', 1), ('b', 2), ('e', 3), ('f', 4)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [6, 4, 0, 0, 6, 6]
heapify(h)
print(h)
t(nlargest, 3, h)
print(h)
t(heapreplace, h, 2)
print(h)
t(heappop, h)
print(h)
print(len(h))
print(h)
t(heappop, h)
print(h)
s = sorted(h); t(bisect, s, 1); t(bisect_left, s, 1); insort(s, 1); print(s)
print(h)
t(heapreplace, h, 7)
print(h)
t(heappop, h)
print(h)
#> [0, 0, 6, 4, 6, 6]
#> [6, 6, 6]
#> [0, 0, 6, 4, 6, 6]
#> 0
#> [0, 2, 6, 4, 6, 6]
#> 0
#> [2, 4, 6, 6, 6]
#> 5
#> [2, 4, 6, 6, 6]
#> 2
#> [4, 6, 6, 6]
#> 0
#> 0
#> [1, 4, 6, 6, 6]
#> [4, 6, 6, 6]
#> 4
#> [6, 6, 7, 6]
#> 6
#> [6, 6, 7]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(lambda: [0])
t(len, deepcopy(d))
print(dict(d))
t(d.pop, 'c')
print(dict(d))
t(d.pop, 'c')
print(dict(d))
t(lambda: 'b' in d)
print(dict(d))
t(lambda: 'b' in d)
print(dict(d))
t(lambda: d | {'b': 0} == d)
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
#> 0
#> {}
#> KeyError 'c'
#> {}
#> KeyError 'c'
#> {}
#> False
#> {}
#> False
#> {}
#> False
#> {}
#> 0
#> {}
#> []
#> {}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([4])
t(d.pop)
print(d)
t(list, reversed(d))
print(d)
t(d.popleft)
print(d)
t(d.appendleft, 0)
print(d)
t(lambda: d + deque([4]))
print(d)
t(lambda: d * 1)
print(d)
t(d.remove, 0)
print(d)
t(d.insert, -2, 1)
print(d)
t(d.appendleft, 3)
print(d)
t(d.append, 2)
print(d)
t(copy, d)
print(d)
d += (0, 3)
print(d)
#> 4
#> deque([])
#> []
#> deque([])
#> IndexError pop from an empty deque
#> deque([])
#> None
#> deque([0])
#> deque([0, 4])
#> deque([0])
#> deque([0])
#> deque([0])
#> None
#> deque([])
#> None
#> deque([1])
#> None
#> deque([3, 1])
#> None
#> deque([3, 1, 2])
#> deque([3, 1, 2])
#> deque([3, 1, 2])
#> deque([3, 1, 2, 0, 3])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({}), Counter({'b': -2})
t(c.most_common, 3)
print(c)
c &= o
print(c)
t(c.pop, 'a')
print(c)
t(lambda: c | o)
print(c)
t(c.total)
print(c)
c += o
print(c)
t(list, c.elements())
print(c)
t(lambda: c == o)
print(c)
#> []
#> Counter()
#> Counter()
#> KeyError 'a'
#> Counter()
#> Counter()
#> Counter()
#> 0
#> Counter()
#> Counter()
#> []
#> Counter()
#> False
#> Counter()
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('c', 0)])
d['a'] = 2
print(d)
t(d.move_to_end, 'a', False)
print(d)
t(d.setdefault, 'd')
print(d)
t(d.get, 'c')
print(d)
t(lambda: d | {'c': 0})
print(d)
t(list, d.items())
print(d)
d['d'] = 0
print(d)
t(d.move_to_end, 'z', True)
print(d)
t(d.get, 'c')
print(d)
t(lambda: d | {'c': 0})
print(d)
#> OrderedDict([('c', 0), ('a', 2)])
#> None
#> OrderedDict([('a', 2), ('c', 0)])
#> None
#> OrderedDict([('a', 2), ('c', 0), ('d', None)])
#> 0
#> OrderedDict([('a', 2), ('c', 0), ('d', None)])
#> OrderedDict([('a', 2), ('c', 0), ('d', None)])
#> OrderedDict([('a', 2), ('c', 0), ('d', None)])
#> [('a', 2), ('c', 0), ('d', None)]
#> OrderedDict([('a', 2), ('c', 0), ('d', None)])
#> OrderedDict([('a', 2), ('c', 0), ('d', 0)])
#> KeyError 'z'
#> OrderedDict([('a', 2), ('c', 0), ('d', 0)])
#> 0
#> OrderedDict([('a', 2), ('c', 0), ('d', 0)])
#> OrderedDict([('a', 2), ('c', 0), ('d', 0)])
#> OrderedDict([('a', 2), ('c', 0), ('d', 0)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = ['e', 'g']
heapify(h)
print(h)
t(nlargest, 3, h)
print(h)
t(nsmallest, 2, h)
print(h)
t(heappush, h, 'c')
print(h)
t(nlargest, 3, h)
print(h)
print(len(h))
print(h)
t(nsmallest, 2, h)
print(h)
s = sorted(h); t(bisect, s, 'a'); t(bisect_left, s, 'a'); insort(s, 'a'); print(s)
print(h)
t(nlargest, 3, h)
print(h)
#> ['e', 'g']
#> ['g', 'e']
#> ['e', 'g']
#> ['e', 'g']
#> ['e', 'g']
#> None
#> ['c', 'g', 'e']
#> ['g', 'e', 'c']
#> ['c', 'g', 'e']
#> 3
#> ['c', 'g', 'e']
#> ['c', 'e']
#> ['c', 'g', 'e']
#> 0
#> 0
#> ['a', 'c', 'e', 'g']
#> ['c', 'g', 'e']
#> ['g', 'e', 'c']
#> ['c', 'g', 'e']
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(int)
t(lambda: d['a'])
print(dict(d))
t(d.pop, 'c')
print(dict(d))
t(d.setdefault, 'b', 1)
print(dict(d))
t(d.get, 'a')
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: 'c' in d)
print(dict(d))
t(d.pop, 'b')
print(dict(d))
d['a'] = 5
print(dict(d))
#> 0
#> {'a': 0}
#> KeyError 'c'
#> {'a': 0}
#> 1
#> {'a': 0, 'b': 1}
#> 0
#> {'a': 0, 'b': 1}
#> 2
#> {'a': 0, 'b': 1}
#> False
#> {'a': 0, 'b': 1}
#> 1
#> {'a': 0}
#> {'a': 5}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([3], 1)
t(lambda: d[2])
print(d)
t(d.index, 4)
print(d)
t(d.extendleft, [0, 3])
print(d)
t(d.popleft)
print(d)
t(d.rotate, -2)
print(d)
t(d.popleft)
print(d)
t(d.rotate, 3)
print(d)
t(d.popleft)
print(d)
t(d.count, 2)
print(d)
t(d.remove, 4)
print(d)
t(deepcopy, d)
print(d)
t(d.appendleft, 4)
print(d)
#> IndexError deque index out of range
#> deque([3], maxlen=1)
#> ValueError 4 is not in deque
#> deque([3], maxlen=1)
#> None
#> deque([3], maxlen=1)
#> 3
#> deque([], maxlen=1)
#> None
#> deque([], maxlen=1)
#> IndexError pop from an empty deque
#> deque([], maxlen=1)
#> None
#> deque([], maxlen=1)
#> IndexError pop from an empty deque
#> deque([], maxlen=1)
#> 0
#> deque([], maxlen=1)
#> ValueError 4 is not in deque
#> deque([], maxlen=1)
#> deque([], maxlen=1)
#> deque([], maxlen=1)
#> None
#> deque([4], maxlen=1)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'a': 1}), Counter({'d': -2, 'a': 3, 'e': 0, 'b': 3})
c &= o
print(c)
t(lambda: -c)
print(c)
c['z'] += 1
print(c)
c += o
print(c)
t(lambda: -c)
print(c)
c += o
print(c)
t(lambda: -c)
print(c)
c -= o
print(c)
#> Counter({'a': 1})
#> Counter()
#> Counter({'a': 1})
#> Counter({'a': 1, 'z': 1})
#> Counter({'a': 4, 'b': 3, 'z': 1})
#> Counter()
#> Counter({'a': 4, 'b': 3, 'z': 1})
#> Counter({'a': 7, 'b': 6, 'z': 1})
#> Counter()
#> Counter({'a': 7, 'b': 6, 'z': 1})
#> Counter({'a': 4, 'b': 3, 'd': 2, 'z': 1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('a', 0), ('b', 1)])
t(d.pop, 'a')
print(d)
d['a'] = 3
print(d)
t(d.setdefault, 'a')
print(d)
t(d.move_to_end, 'd', False)
print(d)
t(lambda: d == OrderedDict(a=1))
print(d)
t(copy, d)
print(d)
t(copy, d)
print(d)
t(list, d.items())
print(d)
t(lambda: d == OrderedDict(z=1))
print(d)
t(lambda: d == OrderedDict(a=1))
print(d)
#> 0
#> OrderedDict([('b', 1)])
#> OrderedDict([('b', 1), ('a', 3)])
#> 3
#> OrderedDict([('b', 1), ('a', 3)])
#> KeyError 'd'
#> OrderedDict([('b', 1), ('a', 3)])
#> False
#> OrderedDict([('b', 1), ('a', 3)])
#> OrderedDict([('b', 1), ('a', 3)])
#> OrderedDict([('b', 1), ('a', 3)])
#> OrderedDict([('b', 1), ('a', 3)])
#> OrderedDict([('b', 1), ('a', 3)])
#> [('b', 1), ('a', 3)]
#> OrderedDict([('b', 1), ('a', 3)])
#> False
#> OrderedDict([('b', 1), ('a', 3)])
#> False
#> OrderedDict([('b', 1), ('a', 3)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [3, 2, True, 2]
heapify(h)
print(h)
t(heappush, h, 1.5)
print(h)
t(nsmallest, 2, h)
print(h)
s = sorted(h); t(bisect, s, True); t(bisect_left, s, True); insort(s, True); print(s)
print(h)
t(heappushpop, h, True)
print(h)
t(heappop, h)
print(h)
t(heapreplace, h, 0)
print(h)
t(heappushpop, h, 2)
print(h)
t(heappop, h)
print(h)
#> [True, 2, 3, 2]
#> None
#> [True, 1.5, 3, 2, 2]
#> [True, 1.5]
#> [True, 1.5, 3, 2, 2]
#> 1
#> 0
#> [True, True, 1.5, 2, 2, 3]
#> [True, 1.5, 3, 2, 2]
#> True
#> [True, 1.5, 3, 2, 2]
#> True
#> [1.5, 2, 3, 2]
#> 1.5
#> [0, 2, 3, 2]
#> 0
#> [2, 2, 3, 2]
#> 2
#> [2, 2, 3]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(lambda: [0])
t(lambda: d | {'a': 0} == d)
print(dict(d))
t(lambda: d['c'])
print(dict(d))
t(lambda: 'b' in d)
print(dict(d))
t(d.setdefault, 'a', 1)
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: d['a'])
print(dict(d))
d['b'] = 5
print(dict(d))
t(d.setdefault, 'c', 1)
print(dict(d))
#> False
#> {}
#> [0]
#> {'c': [0]}
#> False
#> {'c': [0]}
#> 1
#> {'c': [0], 'a': 1}
#> 2
#> {'c': [0], 'a': 1}
#> 1
#> {'c': [0], 'a': 1}
#> {'c': [0], 'a': 1, 'b': 5}
#> [0]
#> {'c': [0], 'a': 1, 'b': 5}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([4, 2, 1, 1, 2])
t(lambda: d * -1)
print(d)
t(list, reversed(d))
print(d)
t(d.extendleft, [1, 4])
print(d)
t(d.remove, 0)
print(d)
t(d.index, 3)
print(d)
t(d.rotate, 0)
print(d)
t(copy, d)
print(d)
t(lambda: d < deque([4]))
print(d)
t(lambda: d * 0)
print(d)
t(lambda: 4 in d)
print(d)
t(lambda: 0 in d)
print(d)
d.reverse()
print(d)
#> deque([])
#> deque([4, 2, 1, 1, 2])
#> [2, 1, 1, 2, 4]
#> deque([4, 2, 1, 1, 2])
#> None
#> deque([4, 1, 4, 2, 1, 1, 2])
#> ValueError 0 is not in deque
#> deque([4, 1, 4, 2, 1, 1, 2])
#> ValueError 3 is not in deque
#> deque([4, 1, 4, 2, 1, 1, 2])
#> None
#> deque([4, 1, 4, 2, 1, 1, 2])
#> deque([4, 1, 4, 2, 1, 1, 2])
#> deque([4, 1, 4, 2, 1, 1, 2])
#> False
#> deque([4, 1, 4, 2, 1, 1, 2])
#> deque([])
#> deque([4, 1, 4, 2, 1, 1, 2])
#> True
#> deque([4, 1, 4, 2, 1, 1, 2])
#> False
#> deque([4, 1, 4, 2, 1, 1, 2])
#> deque([2, 1, 1, 2, 4, 1, 4])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'a': 0, 'b': -1}), Counter({'c': -2, 'b': 0})
t(lambda: -c)
print(c)
t(c.subtract, 'zab')
print(c)
t(lambda: c == o)
print(c)
c = Counter({'e': -1, 'a': 0, 'b': 2})
print(c)
del c['a']
print(c)
c -= o
print(c)
c = Counter({'e': 2, 'c': -1, 'd': 3, 'a': 2})
print(c)
c = Counter({'d': -2, 'c': 1, 'a': -2, 'b': 2})
print(c)
#> Counter({'b': 1})
#> Counter({'a': 0, 'b': -1})
#> None
#> Counter({'a': -1, 'z': -1, 'b': -2})
#> False
#> Counter({'a': -1, 'z': -1, 'b': -2})
#> Counter({'b': 2, 'a': 0, 'e': -1})
#> Counter({'b': 2, 'e': -1})
#> Counter({'b': 2, 'c': 2})
#> Counter({'d': 3, 'e': 2, 'a': 2, 'c': -1})
#> Counter({'b': 2, 'c': 1, 'd': -2, 'a': -2})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([])
t(d.setdefault, 'z')
print(d)
t(lambda: d | {'z': 0})
print(d)
t(lambda: d | {'b': 0})
print(d)
t(d.setdefault, 'c')
print(d)
d['c'] = 6
print(d)
t(d.pop, 'd')
print(d)
d['b'] = 6
print(d)
t(lambda: d | {'c': 0})
print(d)
t(d.move_to_end, 'z', True)
print(d)
t(d.pop, 'd')
print(d)
#> None
#> OrderedDict([('z', None)])
#> OrderedDict([('z', 0)])
#> OrderedDict([('z', None)])
#> OrderedDict([('z', None), ('b', 0)])
#> OrderedDict([('z', None)])
#> None
#> OrderedDict([('z', None), ('c', None)])
#> OrderedDict([('z', None), ('c', 6)])
#> KeyError 'd'
#> OrderedDict([('z', None), ('c', 6)])
#> OrderedDict([('z', None), ('c', 6), ('b', 6)])
#> OrderedDict([('z', None), ('c', 0), ('b', 6)])
#> OrderedDict([('z', None), ('c', 6), ('b', 6)])
#> None
#> OrderedDict([('c', 6), ('b', 6), ('z', None)])
#> KeyError 'd'
#> OrderedDict([('c', 6), ('b', 6), ('z', None)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = []
heapify(h)
print(h)
t(nlargest, 3, h)
print(h)
t(heappop, h)
print(h)
t(heappushpop, h, 0)
print(h)
t(nlargest, 3, h)
print(h)
print(len(h))
print(h)
s = sorted(h); t(bisect, s, 2); t(bisect_left, s, 2); insort(s, 2); print(s)
print(h)
print(len(h))
print(h)
t(heappushpop, h, 1.5)
print(h)
#> []
#> []
#> []
#> IndexError index out of range
#> []
#> 0
#> []
#> []
#> []
#> 0
#> []
#> 0
#> 0
#> [2]
#> []
#> 0
#> []
#> 1.5
#> []
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(None)
t(lambda: d | {'b': 0} == d)
print(dict(d))
t(d.get, 'a')
print(dict(d))
t(d.setdefault, 'a', 1)
print(dict(d))
d['c'] = 5
print(dict(d))
t(d.get, 'c')
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(d.get, 'a')
print(dict(d))
t(lambda: d['b'])
print(dict(d))
#> False
#> {}
#> None
#> {}
#> 1
#> {'a': 1}
#> {'a': 1, 'c': 5}
#> 5
#> {'a': 1, 'c': 5}
#> 2
#> {'a': 1, 'c': 5}
#> 1
#> {'a': 1, 'c': 5}
#> KeyError 'b'
#> {'a': 1, 'c': 5}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([], 1)
t(d.extend, [4, 0])
print(d)
t(deepcopy, d)
print(d)
t(lambda: d[5])
print(d)
t(list, reversed(d))
print(d)
t(d.append, 4)
print(d)
t(d.extendleft, [2, 0])
print(d)
t(list, reversed(d))
print(d)
t(d.insert, 5, 1)
print(d)
t(lambda: d + deque([-3]))
print(d)
t(sorted, d)
print(d)
t(lambda: d + deque([5]))
print(d)
t(d.count, 3)
print(d)
#> None
#> deque([0], maxlen=1)
#> deque([0], maxlen=1)
#> deque([0], maxlen=1)
#> IndexError deque index out of range
#> deque([0], maxlen=1)
#> [0]
#> deque([0], maxlen=1)
#> None
#> deque([4], maxlen=1)
#> None
#> deque([0], maxlen=1)
#> [0]
#> deque([0], maxlen=1)
#> IndexError deque already at its maximum size
#> deque([0], maxlen=1)
#> deque([-3], maxlen=1)
#> deque([0], maxlen=1)
#> [0]
#> deque([0], maxlen=1)
#> deque([5], maxlen=1)
#> deque([0], maxlen=1)
#> 0
#> deque([0], maxlen=1)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'a': 2, 'c': -2, 'e': 3}), Counter({})
t(lambda: c['z'])
print(c)
c -= o
print(c)
c &= o
print(c)
del c['z']
print(c)
t(lambda: c == o)
print(c)
t(lambda: c + o)
print(c)
t(lambda: -c)
print(c)
t(c.update, 'zab')
print(c)
#> 0
#> Counter({'e': 3, 'a': 2, 'c': -2})
#> Counter({'e': 3, 'a': 2})
#> Counter()
#> Counter()
#> True
#> Counter()
#> Counter()
#> Counter()
#> Counter()
#> Counter()
#> None
#> Counter({'z': 1, 'a': 1, 'b': 1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('a', 0), ('d', 1)])
t(d.move_to_end, 'd', False)
print(d)
t(copy, d)
print(d)
t(d.move_to_end, 'b', False)
print(d)
t(d.get, 'a')
print(d)
t(d.setdefault, 'z')
print(d)
t(list, reversed(d))
print(d)
t(d.popitem, True)
print(d)
t(lambda: d == OrderedDict(b=1))
print(d)
t(lambda: d == OrderedDict(b=1))
print(d)
t(lambda: d | {'d': 0})
print(d)
#> None
#> OrderedDict([('d', 1), ('a', 0)])
#> OrderedDict([('d', 1), ('a', 0)])
#> OrderedDict([('d', 1), ('a', 0)])
#> KeyError 'b'
#> OrderedDict([('d', 1), ('a', 0)])
#> 0
#> OrderedDict([('d', 1), ('a', 0)])
#> None
#> OrderedDict([('d', 1), ('a', 0), ('z', None)])
#> ['z', 'a', 'd']
#> OrderedDict([('d', 1), ('a', 0), ('z', None)])
#> ('z', None)
#> OrderedDict([('d', 1), ('a', 0)])
#> False
#> OrderedDict([('d', 1), ('a', 0)])
#> False
#> OrderedDict([('d', 1), ('a', 0)])
#> OrderedDict([('d', 0), ('a', 0)])
#> OrderedDict([('d', 1), ('a', 0)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [0, 2, 2, True, 3]
heapify(h)
print(h)
t(heappop, h)
print(h)
s = sorted(h); t(bisect, s, 2); t(bisect_left, s, 2); insort(s, 2); print(s)
print(h)
t(nlargest, 3, h)
print(h)
s = sorted(h); t(bisect, s, 2); t(bisect_left, s, 2); insort(s, 2); print(s)
print(h)
t(nlargest, 3, h)
print(h)
t(heappush, h, 0)
print(h)
t(nsmallest, 2, h)
print(h)
s = sorted(h); t(bisect, s, 0); t(bisect_left, s, 0); insort(s, 0); print(s)
print(h)
#> [0, True, 2, 2, 3]
#> 0
#> [True, 2, 2, 3]
#> 3
#> 1
#> [True, 2, 2, 2, 3]
#> [True, 2, 2, 3]
#> [3, 2, 2]
#> [True, 2, 2, 3]
#> 3
#> 1
#> [True, 2, 2, 2, 3]
#> [True, 2, 2, 3]
#> [3, 2, 2]
#> [True, 2, 2, 3]
#> None
#> [0, True, 2, 3, 2]
#> [0, True]
#> [0, True, 2, 3, 2]
#> 1
#> 0
#> [0, 0, True, 2, 2, 3]
#> [0, True, 2, 3, 2]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(str)
t(lambda: 'a' in d)
print(dict(d))
t(d.pop, 'a')
print(dict(d))
t(lambda: d['b'])
print(dict(d))
t(d.pop, 'c')
print(dict(d))
d['b'] = 5
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: d | {'c': 0} == d)
print(dict(d))
d['a'] = 5
print(dict(d))
#> False
#> {}
#> KeyError 'a'
#> {}
#> 
#> {'b': ''}
#> KeyError 'c'
#> {'b': ''}
#> {'b': 5}
#> 1
#> {'b': 5}
#> False
#> {'b': 5}
#> {'b': 5, 'a': 5}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([])
t(list, reversed(d))
print(d)
t(d.extend, [3, 3])
print(d)
t(lambda: d < deque([4]))
print(d)
t(d.extendleft, [4, 3])
print(d)
t(d.count, 2)
print(d)
t(d.extendleft, [4, 2])
print(d)
t(d.index, 0, -2)
print(d)
t(d.index, 2, -2)
print(d)
t(lambda: d[2])
print(d)
t(lambda: d < deque([4]))
print(d)
t(d.index, 4, 4)
print(d)
t(lambda: d + deque([2]))
print(d)
#> []
#> deque([])
#> None
#> deque([3, 3])
#> True
#> deque([3, 3])
#> None
#> deque([3, 4, 3, 3])
#> 0
#> deque([3, 4, 3, 3])
#> None
#> deque([2, 4, 3, 4, 3, 3])
#> ValueError 0 is not in deque
#> deque([2, 4, 3, 4, 3, 3])
#> ValueError 2 is not in deque
#> deque([2, 4, 3, 4, 3, 3])
#> 3
#> deque([2, 4, 3, 4, 3, 3])
#> True
#> deque([2, 4, 3, 4, 3, 3])
#> ValueError 4 is not in deque
#> deque([2, 4, 3, 4, 3, 3])
#> deque([2, 4, 3, 4, 3, 3, 2])
#> deque([2, 4, 3, 4, 3, 3])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'e': 3, 'b': -2}), Counter({'b': 1, 'e': -1, 'd': -1})
t(lambda: -c)
print(c)
t(lambda: c - o)
print(c)
del c['c']
print(c)
t(lambda: c | o)
print(c)
t(lambda: c <= o)
print(c)
t(lambda: c & o)
print(c)
c |= o
print(c)
c &= o
print(c)
#> Counter({'b': 2})
#> Counter({'e': 3, 'b': -2})
#> Counter({'e': 4, 'd': 1})
#> Counter({'e': 3, 'b': -2})
#> Counter({'e': 3, 'b': -2})
#> Counter({'e': 3, 'b': 1})
#> Counter({'e': 3, 'b': -2})
#> False
#> Counter({'e': 3, 'b': -2})
#> Counter()
#> Counter({'e': 3, 'b': -2})
#> Counter({'e': 3, 'b': 1})
#> Counter({'b': 1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('b', 0), ('c', 1), ('d', 2), ('a', 3)])
t(lambda: d == OrderedDict(d=1))
print(d)
t(lambda: d | {'a': 0})
print(d)
t(lambda: d == OrderedDict(c=1))
print(d)
d['c'] = 3
print(d)
t(d.pop, 'z')
print(d)
t(d.move_to_end, 'c', True)
print(d)
d['b'] = 1
print(d)
t(d.get, 'd')
print(d)
t(d.popitem, False)
print(d)
t(d.setdefault, 'a')
print(d)
#> False
#> OrderedDict([('b', 0), ('c', 1), ('d', 2), ('a', 3)])
#> OrderedDict([('b', 0), ('c', 1), ('d', 2), ('a', 0)])
#> OrderedDict([('b', 0), ('c', 1), ('d', 2), ('a', 3)])
#> False
#> OrderedDict([('b', 0), ('c', 1), ('d', 2), ('a', 3)])
#> OrderedDict([('b', 0), ('c', 3), ('d', 2), ('a', 3)])
#> KeyError 'z'
#> OrderedDict([('b', 0), ('c', 3), ('d', 2), ('a', 3)])
#> None
#> OrderedDict([('b', 0), ('d', 2), ('a', 3), ('c', 3)])
#> OrderedDict([('b', 1), ('d', 2), ('a', 3), ('c', 3)])
#> 2
#> OrderedDict([('b', 1), ('d', 2), ('a', 3), ('c', 3)])
#> ('b', 1)
#> OrderedDict([('d', 2), ('a', 3), ('c', 3)])
#> 3
#> OrderedDict([('d', 2), ('a', 3), ('c', 3)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [3]
heapify(h)
print(h)
t(heappush, h, 2)
print(h)
t(nsmallest, 2, h)
print(h)
t(heappush, h, True)
print(h)
s = sorted(h); t(bisect, s, 2); t(bisect_left, s, 2); insort(s, 2); print(s)
print(h)
t(heapreplace, h, 1.5)
print(h)
s = sorted(h); t(bisect, s, 2); t(bisect_left, s, 2); insort(s, 2); print(s)
print(h)
t(heapreplace, h, 0)
print(h)
t(heappushpop, h, True)
print(h)
#> [3]
#> None
#> [2, 3]
#> [2, 3]
#> [2, 3]
#> None
#> [True, 3, 2]
#> 2
#> 1
#> [True, 2, 2, 3]
#> [True, 3, 2]
#> True
#> [1.5, 3, 2]
#> 2
#> 1
#> [1.5, 2, 2, 3]
#> [1.5, 3, 2]
#> 1.5
#> [0, 3, 2]
#> 0
#> [True, 3, 2]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(None)
t(d.get, 'a')
print(dict(d))
t(d.setdefault, 'c', 1)
print(dict(d))
d['b'] = 5
print(dict(d))
t(d.setdefault, 'b', 1)
print(dict(d))
t(d.pop, 'b')
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
t(lambda: 'b' in d)
print(dict(d))
t(d.get, 'a')
print(dict(d))
#> None
#> {}
#> 1
#> {'c': 1}
#> {'c': 1, 'b': 5}
#> 5
#> {'c': 1, 'b': 5}
#> 5
#> {'c': 1}
#> ['c']
#> {'c': 1}
#> False
#> {'c': 1}
#> None
#> {'c': 1}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([])
t(copy, d)
print(d)
t(deepcopy, d)
print(d)
t(d.index, 2, 4)
print(d)
t(sorted, d)
print(d)
t(d.appendleft, 1)
print(d)
t(d.pop)
print(d)
t(d.append, 4)
print(d)
t(d.count, 4)
print(d)
t(lambda: 4 in d)
print(d)
d += (1, -1)
print(d)
t(d.popleft)
print(d)
t(d.popleft)
print(d)
#> deque([])
#> deque([])
#> deque([])
#> deque([])
#> ValueError 2 is not in deque
#> deque([])
#> []
#> deque([])
#> None
#> deque([1])
#> 1
#> deque([])
#> None
#> deque([4])
#> 1
#> deque([4])
#> True
#> deque([4])
#> deque([4, 1, -1])
#> 4
#> deque([1, -1])
#> 1
#> deque([-1])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({}), Counter({})
c = Counter({'e': -2, 'a': 0, 'd': 3, 'c': -1})
print(c)
t(c.total)
print(c)
t(c.most_common, 3)
print(c)
t(list, c.elements())
print(c)
t(lambda: c['c'])
print(c)
t(c.pop, 'c')
print(c)
t(lambda: c + o)
print(c)
t(lambda: c | o)
print(c)
#> Counter({'d': 3, 'a': 0, 'c': -1, 'e': -2})
#> 0
#> Counter({'d': 3, 'a': 0, 'c': -1, 'e': -2})
#> [('d', 3), ('a', 0), ('c', -1)]
#> Counter({'d': 3, 'a': 0, 'c': -1, 'e': -2})
#> ['d', 'd', 'd']
#> Counter({'d': 3, 'a': 0, 'c': -1, 'e': -2})
#> -1
#> Counter({'d': 3, 'a': 0, 'c': -1, 'e': -2})
#> -1
#> Counter({'d': 3, 'a': 0, 'e': -2})
#> Counter({'d': 3})
#> Counter({'d': 3, 'a': 0, 'e': -2})
#> Counter({'d': 3})
#> Counter({'d': 3, 'a': 0, 'e': -2})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('c', 0), ('d', 1), ('a', 2), ('e', 3), ('f', 4)])
t(d.move_to_end, 'a', True)
print(d)
t(d.get, 'b')
print(d)
t(copy, d)
print(d)
t(d.move_to_end, 'z', False)
print(d)
t(lambda: d | {'z': 0})
print(d)
t(list, d.items())
print(d)
t(d.move_to_end, 'z', True)
print(d)
t(copy, d)
print(d)
t(copy, d)
print(d)
t(d.get, 'z')
print(d)
#> None
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> None
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> KeyError 'z'
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2), ('z', 0)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> [('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)]
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> KeyError 'z'
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#> None
#> OrderedDict([('c', 0), ('d', 1), ('e', 3), ('f', 4), ('a', 2)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = ['e']
heapify(h)
print(h)
t(heappushpop, h, 'c')
print(h)
print(len(h))
print(h)
t(heapreplace, h, 'a')
print(h)
t(heappushpop, h, 'c')
print(h)
t(heappushpop, h, 'b')
print(h)
s = sorted(h); t(bisect, s, 'c'); t(bisect_left, s, 'c'); insort(s, 'c'); print(s)
print(h)
t(nsmallest, 2, h)
print(h)
t(nlargest, 3, h)
print(h)
#> ['e']
#> c
#> ['e']
#> 1
#> ['e']
#> e
#> ['a']
#> a
#> ['c']
#> b
#> ['c']
#> 1
#> 0
#> ['c', 'c']
#> ['c']
#> ['c']
#> ['c']
#> ['c']
#> ['c']
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(None)
t(len, deepcopy(d))
print(dict(d))
t(d.pop, 'b')
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: d['b'])
print(dict(d))
t(lambda: 'b' in d)
print(dict(d))
t(d.pop, 'b')
print(dict(d))
t(d.pop, 'c')
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
#> 0
#> {}
#> KeyError 'b'
#> {}
#> 0
#> {}
#> KeyError 'b'
#> {}
#> False
#> {}
#> KeyError 'b'
#> {}
#> KeyError 'c'
#> {}
#> []
#> {}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([0, 3, 3], 3)
t(list, reversed(d))
print(d)
t(lambda: d + deque([3]))
print(d)
t(lambda: d < deque([4]))
print(d)
t(d.extendleft, [4, 2])
print(d)
t(lambda: d + deque([3]))
print(d)
t(lambda: 4 in d)
print(d)
t(lambda: d < deque([4]))
print(d)
t(lambda: 4 in d)
print(d)
t(lambda: d[3])
print(d)
t(lambda: d < deque([0]))
print(d)
t(d.rotate, -2)
print(d)
t(d.extend, [1, -2])
print(d)
#> [3, 3, 0]
#> deque([0, 3, 3], maxlen=3)
#> deque([3, 3, 3], maxlen=3)
#> deque([0, 3, 3], maxlen=3)
#> True
#> deque([0, 3, 3], maxlen=3)
#> None
#> deque([2, 4, 0], maxlen=3)
#> deque([4, 0, 3], maxlen=3)
#> deque([2, 4, 0], maxlen=3)
#> True
#> deque([2, 4, 0], maxlen=3)
#> True
#> deque([2, 4, 0], maxlen=3)
#> True
#> deque([2, 4, 0], maxlen=3)
#> IndexError deque index out of range
#> deque([2, 4, 0], maxlen=3)
#> False
#> deque([2, 4, 0], maxlen=3)
#> None
#> deque([0, 2, 4], maxlen=3)
#> None
#> deque([4, 1, -2], maxlen=3)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'d': -2}), Counter({'e': 2, 'b': -2, 'a': 3})
t(lambda: c & o)
print(c)
t(lambda: c + o)
print(c)
c['d'] += 1
print(c)
t(lambda: +c)
print(c)
t(lambda: c - o)
print(c)
t(c.update, 'zab')
print(c)
t(lambda: c == o)
print(c)
t(c.update, 'cab')
print(c)
#> Counter()
#> Counter({'d': -2})
#> Counter({'a': 3, 'e': 2})
#> Counter({'d': -2})
#> Counter({'d': -1})
#> Counter()
#> Counter({'d': -1})
#> Counter({'b': 2})
#> Counter({'d': -1})
#> None
#> Counter({'z': 1, 'a': 1, 'b': 1, 'd': -1})
#> False
#> Counter({'z': 1, 'a': 1, 'b': 1, 'd': -1})
#> None
#> Counter({'a': 2, 'b': 2, 'z': 1, 'c': 1, 'd': -1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('a', 0), ('c', 1)])
t(copy, d)
print(d)
t(d.move_to_end, 'c', True)
print(d)
t(lambda: d | {'a': 0})
print(d)
t(d.get, 'a')
print(d)
t(list, d.items())
print(d)
t(d.pop, 'a')
print(d)
d['c'] = 0
print(d)
t(d.pop, 'c')
print(d)
t(lambda: d == OrderedDict(d=1))
print(d)
t(d.move_to_end, 'c', False)
print(d)
#> OrderedDict([('a', 0), ('c', 1)])
#> OrderedDict([('a', 0), ('c', 1)])
#> None
#> OrderedDict([('a', 0), ('c', 1)])
#> OrderedDict([('a', 0), ('c', 1)])
#> OrderedDict([('a', 0), ('c', 1)])
#> 0
#> OrderedDict([('a', 0), ('c', 1)])
#> [('a', 0), ('c', 1)]
#> OrderedDict([('a', 0), ('c', 1)])
#> 0
#> OrderedDict([('c', 1)])
#> OrderedDict([('c', 0)])
#> 0
#> OrderedDict()
#> False
#> OrderedDict()
#> KeyError 'c'
#> OrderedDict()
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = ['d', 'f']
heapify(h)
print(h)
s = sorted(h); t(bisect, s, 'f'); t(bisect_left, s, 'f'); insort(s, 'f'); print(s)
print(h)
print(len(h))
print(h)
t(heapreplace, h, 'd')
print(h)
t(nsmallest, 2, h)
print(h)
t(heapreplace, h, 'b')
print(h)
t(nlargest, 3, h)
print(h)
t(nlargest, 3, h)
print(h)
t(heappush, h, 'b')
print(h)
#> ['d', 'f']
#> 2
#> 1
#> ['d', 'f', 'f']
#> ['d', 'f']
#> 2
#> ['d', 'f']
#> d
#> ['d', 'f']
#> ['d', 'f']
#> ['d', 'f']
#> d
#> ['b', 'f']
#> ['f', 'b']
#> ['b', 'f']
#> ['f', 'b']
#> ['b', 'f']
#> None
#> ['b', 'f', 'b']
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(lambda: [0])
t(len, deepcopy(d))
print(dict(d))
t(lambda: 'c' in d)
print(dict(d))
t(d.setdefault, 'b', 1)
print(dict(d))
t(d.get, 'c')
print(dict(d))
t(d.pop, 'c')
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
t(lambda: d | {'a': 0} == d)
print(dict(d))
#> 0
#> {}
#> False
#> {}
#> 1
#> {'b': 1}
#> None
#> {'b': 1}
#> KeyError 'c'
#> {'b': 1}
#> ['b']
#> {'b': 1}
#> ['b']
#> {'b': 1}
#> False
#> {'b': 1}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([0], 5)
t(d.rotate, -3)
print(d)
t(d.pop)
print(d)
d.reverse()
print(d)
d.reverse()
print(d)
t(lambda: d < deque([0]))
print(d)
t(lambda: d + deque([2]))
print(d)
d.reverse()
print(d)
t(d.insert, -3, 1)
print(d)
t(sorted, d)
print(d)
t(d.pop)
print(d)
t(d.insert, 1, 1)
print(d)
t(d.index, 2)
print(d)
#> None
#> deque([0], maxlen=5)
#> 0
#> deque([], maxlen=5)
#> deque([], maxlen=5)
#> deque([], maxlen=5)
#> True
#> deque([], maxlen=5)
#> deque([2], maxlen=5)
#> deque([], maxlen=5)
#> deque([], maxlen=5)
#> None
#> deque([1], maxlen=5)
#> [1]
#> deque([1], maxlen=5)
#> 1
#> deque([], maxlen=5)
#> None
#> deque([1], maxlen=5)
#> ValueError 2 is not in deque
#> deque([1], maxlen=5)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'e': 2, 'd': 0, 'b': 2}), Counter({'d': 1, 'a': 3})
t(lambda: c & o)
print(c)
t(c.subtract, 'aab')
print(c)
c |= o
print(c)
c |= o
print(c)
t(lambda: +c)
print(c)
del c['a']
print(c)
t(lambda: -c)
print(c)
t(lambda: -c)
print(c)
#> Counter()
#> Counter({'e': 2, 'b': 2, 'd': 0})
#> None
#> Counter({'e': 2, 'b': 1, 'd': 0, 'a': -2})
#> Counter({'a': 3, 'e': 2, 'd': 1, 'b': 1})
#> Counter({'a': 3, 'e': 2, 'd': 1, 'b': 1})
#> Counter({'a': 3, 'e': 2, 'd': 1, 'b': 1})
#> Counter({'a': 3, 'e': 2, 'd': 1, 'b': 1})
#> Counter({'e': 2, 'd': 1, 'b': 1})
#> Counter()
#> Counter({'e': 2, 'd': 1, 'b': 1})
#> Counter()
#> Counter({'e': 2, 'd': 1, 'b': 1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('b', 0)])
t(copy, d)
print(d)
t(copy, d)
print(d)
d['z'] = 8
print(d)
d['d'] = 2
print(d)
t(d.get, 'z')
print(d)
t(d.move_to_end, 'c', True)
print(d)
t(lambda: d | {'d': 0})
print(d)
t(d.move_to_end, 'd', False)
print(d)
t(d.setdefault, 'c')
print(d)
t(d.setdefault, 'd')
print(d)
#> OrderedDict([('b', 0)])
#> OrderedDict([('b', 0)])
#> OrderedDict([('b', 0)])
#> OrderedDict([('b', 0)])
#> OrderedDict([('b', 0), ('z', 8)])
#> OrderedDict([('b', 0), ('z', 8), ('d', 2)])
#> 8
#> OrderedDict([('b', 0), ('z', 8), ('d', 2)])
#> KeyError 'c'
#> OrderedDict([('b', 0), ('z', 8), ('d', 2)])
#> OrderedDict([('b', 0), ('z', 8), ('d', 0)])
#> OrderedDict([('b', 0), ('z', 8), ('d', 2)])
#> None
#> OrderedDict([('d', 2), ('b', 0), ('z', 8)])
#> None
#> OrderedDict([('d', 2), ('b', 0), ('z', 8), ('c', None)])
#> 2
#> OrderedDict([('d', 2), ('b', 0), ('z', 8), ('c', None)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = ['c', 'a', 'e', 'h', 'a']
heapify(h)
print(h)
print(len(h))
print(h)
s = sorted(h); t(bisect, s, 'c'); t(bisect_left, s, 'c'); insort(s, 'c'); print(s)
print(h)
t(heapreplace, h, 'g')
print(h)
t(heappushpop, h, 'f')
print(h)
print(len(h))
print(h)
print(len(h))
print(h)
t(heappushpop, h, 'a')
print(h)
t(nsmallest, 2, h)
print(h)
#> ['a', 'a', 'e', 'h', 'c']
#> 5
#> ['a', 'a', 'e', 'h', 'c']
#> 3
#> 2
#> ['a', 'a', 'c', 'c', 'e', 'h']
#> ['a', 'a', 'e', 'h', 'c']
#> a
#> ['a', 'c', 'e', 'h', 'g']
#> a
#> ['c', 'f', 'e', 'h', 'g']
#> 5
#> ['c', 'f', 'e', 'h', 'g']
#> 5
#> ['c', 'f', 'e', 'h', 'g']
#> a
#> ['c', 'f', 'e', 'h', 'g']
#> ['c', 'e']
#> ['c', 'f', 'e', 'h', 'g']
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(lambda: [0])
t(d.pop, 'b')
print(dict(d))
t(d.setdefault, 'b', 1)
print(dict(d))
d['a'] = 5
print(dict(d))
t(lambda: d['c'])
print(dict(d))
t(lambda: d | {'a': 0} == d)
print(dict(d))
t(d.setdefault, 'a', 1)
print(dict(d))
t(d.pop, 'b')
print(dict(d))
t(d.setdefault, 'c', 1)
print(dict(d))
#> KeyError 'b'
#> {}
#> 1
#> {'b': 1}
#> {'b': 1, 'a': 5}
#> [0]
#> {'b': 1, 'a': 5, 'c': [0]}
#> False
#> {'b': 1, 'a': 5, 'c': [0]}
#> 5
#> {'b': 1, 'a': 5, 'c': [0]}
#> 1
#> {'a': 5, 'c': [0]}
#> [0]
#> {'a': 5, 'c': [0]}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([0, 4], 5)
t(copy, d)
print(d)
d.reverse()
print(d)
t(lambda: 1 in d)
print(d)
t(d.extendleft, [0, -2])
print(d)
t(lambda: d < deque([3]))
print(d)
t(d.insert, -1, 2)
print(d)
t(lambda: d * 0)
print(d)
t(d.pop)
print(d)
t(d.appendleft, 2)
print(d)
t(lambda: d * -2)
print(d)
t(deepcopy, d)
print(d)
t(lambda: d < deque([4]))
print(d)
#> deque([0, 4], maxlen=5)
#> deque([0, 4], maxlen=5)
#> deque([4, 0], maxlen=5)
#> False
#> deque([4, 0], maxlen=5)
#> None
#> deque([-2, 0, 4, 0], maxlen=5)
#> True
#> deque([-2, 0, 4, 0], maxlen=5)
#> None
#> deque([-2, 0, 4, 2, 0], maxlen=5)
#> deque([], maxlen=5)
#> deque([-2, 0, 4, 2, 0], maxlen=5)
#> 0
#> deque([-2, 0, 4, 2], maxlen=5)
#> None
#> deque([2, -2, 0, 4, 2], maxlen=5)
#> deque([], maxlen=5)
#> deque([2, -2, 0, 4, 2], maxlen=5)
#> deque([2, -2, 0, 4, 2], maxlen=5)
#> deque([2, -2, 0, 4, 2], maxlen=5)
#> True
#> deque([2, -2, 0, 4, 2], maxlen=5)
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'c': -1}), Counter({})
t(lambda: c - o)
print(c)
t(c.pop, 'd')
print(c)
t(lambda: -c)
print(c)
c += o
print(c)
t(lambda: c & o)
print(c)
c['z'] += 1
print(c)
del c['a']
print(c)
t(lambda: c <= o)
print(c)
#> Counter()
#> Counter({'c': -1})
#> KeyError 'd'
#> Counter({'c': -1})
#> Counter({'c': 1})
#> Counter({'c': -1})
#> Counter()
#> Counter()
#> Counter()
#> Counter({'z': 1})
#> Counter({'z': 1})
#> False
#> Counter({'z': 1})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('b', 0), ('e', 1), ('c', 2), ('a', 3), ('f', 4)])
t(lambda: d | {'b': 0})
print(d)
t(d.pop, 'a')
print(d)
t(lambda: d == OrderedDict(c=1))
print(d)
t(d.get, 'b')
print(d)
t(list, reversed(d))
print(d)
t(lambda: d | {'a': 0})
print(d)
t(d.popitem, False)
print(d)
t(list, d.items())
print(d)
t(d.popitem, False)
print(d)
t(list, d.items())
print(d)
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('a', 3), ('f', 4)])
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('a', 3), ('f', 4)])
#> 3
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('f', 4)])
#> False
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('f', 4)])
#> 0
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('f', 4)])
#> ['f', 'c', 'e', 'b']
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('f', 4)])
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('f', 4), ('a', 0)])
#> OrderedDict([('b', 0), ('e', 1), ('c', 2), ('f', 4)])
#> ('b', 0)
#> OrderedDict([('e', 1), ('c', 2), ('f', 4)])
#> [('e', 1), ('c', 2), ('f', 4)]
#> OrderedDict([('e', 1), ('c', 2), ('f', 4)])
#> ('e', 1)
#> OrderedDict([('c', 2), ('f', 4)])
#> [('c', 2), ('f', 4)]
#> OrderedDict([('c', 2), ('f', 4)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [2, 0]
heapify(h)
print(h)
t(heapreplace, h, 3)
print(h)
t(nsmallest, 2, h)
print(h)
s = sorted(h); t(bisect, s, 0); t(bisect_left, s, 0); insort(s, 0); print(s)
print(h)
t(nsmallest, 2, h)
print(h)
s = sorted(h); t(bisect, s, 0); t(bisect_left, s, 0); insort(s, 0); print(s)
print(h)
t(nsmallest, 2, h)
print(h)
s = sorted(h); t(bisect, s, 1.5); t(bisect_left, s, 1.5); insort(s, 1.5); print(s)
print(h)
t(heappushpop, h, 2)
print(h)
#> [0, 2]
#> 0
#> [2, 3]
#> [2, 3]
#> [2, 3]
#> 0
#> 0
#> [0, 2, 3]
#> [2, 3]
#> [2, 3]
#> [2, 3]
#> 0
#> 0
#> [0, 2, 3]
#> [2, 3]
#> [2, 3]
#> [2, 3]
#> 0
#> 0
#> [1.5, 2, 3]
#> [2, 3]
#> 2
#> [2, 3]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(lambda: [0])
t(lambda: sorted(d))
print(dict(d))
t(lambda: 'b' in d)
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
t(lambda: 'c' in d)
print(dict(d))
t(d.setdefault, 'b', 1)
print(dict(d))
t(lambda: d | {'b': 0} == d)
print(dict(d))
t(d.pop, 'b')
print(dict(d))
d['c'] = 5
print(dict(d))
#> []
#> {}
#> False
#> {}
#> []
#> {}
#> False
#> {}
#> 1
#> {'b': 1}
#> False
#> {'b': 1}
#> 1
#> {}
#> {'c': 5}
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([0, 0, 4])
t(d.appendleft, 4)
print(d)
t(list, reversed(d))
print(d)
t(sorted, d)
print(d)
t(lambda: d * 1)
print(d)
t(lambda: d * 2)
print(d)
t(deepcopy, d)
print(d)
t(d.index, 2, 2)
print(d)
t(d.extendleft, [4, 1])
print(d)
t(d.extend, [0, -2])
print(d)
t(d.extendleft, [2, -1])
print(d)
d += (1, -1)
print(d)
t(d.index, 0, -2)
print(d)
#> None
#> deque([4, 0, 0, 4])
#> [4, 0, 0, 4]
#> deque([4, 0, 0, 4])
#> [0, 0, 4, 4]
#> deque([4, 0, 0, 4])
#> deque([4, 0, 0, 4])
#> deque([4, 0, 0, 4])
#> deque([4, 0, 0, 4, 4, 0, 0, 4])
#> deque([4, 0, 0, 4])
#> deque([4, 0, 0, 4])
#> deque([4, 0, 0, 4])
#> ValueError 2 is not in deque
#> deque([4, 0, 0, 4])
#> None
#> deque([1, 4, 4, 0, 0, 4])
#> None
#> deque([1, 4, 4, 0, 0, 4, 0, -2])
#> None
#> deque([-1, 2, 1, 4, 4, 0, 0, 4, 0, -2])
#> deque([-1, 2, 1, 4, 4, 0, 0, 4, 0, -2, 1, -1])
#> ValueError 0 is not in deque
#> deque([-1, 2, 1, 4, 4, 0, 0, 4, 0, -2, 1, -1])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
c, o = Counter({'a': -1, 'c': -1, 'b': 3, 'e': 0}), Counter({'b': 0})
t(lambda: c + o)
print(c)
c &= o
print(c)
t(c.pop, 'c')
print(c)
t(lambda: c & o)
print(c)
t(c.total)
print(c)
del c['d']
print(c)
t(lambda: c & o)
print(c)
c = Counter({'b': 3, 'a': 3})
print(c)
#> Counter({'b': 3})
#> Counter({'b': 3, 'e': 0, 'a': -1, 'c': -1})
#> Counter()
#> KeyError 'c'
#> Counter()
#> Counter()
#> Counter()
#> 0
#> Counter()
#> Counter()
#> Counter()
#> Counter()
#> Counter({'b': 3, 'a': 3})
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = OrderedDict([('e', 0), ('a', 1), ('d', 2), ('b', 3), ('c', 4)])
t(lambda: d | {'a': 0})
print(d)
t(list, d.items())
print(d)
t(lambda: d == OrderedDict(a=1))
print(d)
t(d.move_to_end, 'a', False)
print(d)
t(d.get, 'd')
print(d)
d['z'] = 4
print(d)
t(lambda: d | {'b': 0})
print(d)
t(copy, d)
print(d)
t(d.get, 'c')
print(d)
t(list, reversed(d))
print(d)
#> OrderedDict([('e', 0), ('a', 0), ('d', 2), ('b', 3), ('c', 4)])
#> OrderedDict([('e', 0), ('a', 1), ('d', 2), ('b', 3), ('c', 4)])
#> [('e', 0), ('a', 1), ('d', 2), ('b', 3), ('c', 4)]
#> OrderedDict([('e', 0), ('a', 1), ('d', 2), ('b', 3), ('c', 4)])
#> False
#> OrderedDict([('e', 0), ('a', 1), ('d', 2), ('b', 3), ('c', 4)])
#> None
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4)])
#> 2
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4)])
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4), ('z', 4)])
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 0), ('c', 4), ('z', 4)])
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4), ('z', 4)])
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4), ('z', 4)])
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4), ('z', 4)])
#> 4
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4), ('z', 4)])
#> ['z', 'c', 'b', 'd', 'e', 'a']
#> OrderedDict([('a', 1), ('e', 0), ('d', 2), ('b', 3), ('c', 4), ('z', 4)])
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
h = [9]
heapify(h)
print(h)
t(heappush, h, 6)
print(h)
s = sorted(h); t(bisect, s, 0); t(bisect_left, s, 0); insort(s, 0); print(s)
print(h)
print(len(h))
print(h)
t(heappop, h)
print(h)
t(heappushpop, h, 2)
print(h)
s = sorted(h); t(bisect, s, 5); t(bisect_left, s, 5); insort(s, 5); print(s)
print(h)
print(len(h))
print(h)
t(heapreplace, h, 5)
print(h)
#> [9]
#> None
#> [6, 9]
#> 0
#> 0
#> [0, 6, 9]
#> [6, 9]
#> 2
#> [6, 9]
#> 6
#> [9]
#> 2
#> [9]
#> 0
#> 0
#> [5, 9]
#> [9]
#> 1
#> [9]
#> 9
#> [5]
#---
from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(None)
t(d.get, 'b')
print(dict(d))
t(lambda: d['a'])
print(dict(d))
d['a'] = 5
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
d['a'] = 5
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
t(len, deepcopy(d))
print(dict(d))
t(lambda: sorted(d))
print(dict(d))
#> None
#> {}
#> KeyError 'a'
#> {}
#> {'a': 5}
#> 1
#> {'a': 5}
#> {'a': 5}
#> ['a']
#> {'a': 5}
#> 1
#> {'a': 5}
#> ['a']
#> {'a': 5}
#---
