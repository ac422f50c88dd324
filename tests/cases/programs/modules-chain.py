from collections import ChainMap
base, over = {'a': 1, 'b': 2}, {'b': 3, 'c': 4}
c = ChainMap(over, base)
print(c, c['a'], c['b'], c['c'], len(c), 'a' in c, 'z' in c, c.get('z', 5), c.get('a'), bool(c), bool(ChainMap()), ChainMap())
print(list(c), list(c.keys()), list(c.values()), list(c.items()), dict(c), {**c}, sorted(c), c.keys(), c.items(), c.values())
c['n'] = 9; del c['b']; print(c, over, base, c['b'], c.maps, c.parents)
child = c.new_child(); child['a'] = 'child'; print(child, c['a'], c.new_child({'x': 1}), c.new_child(y=2), c.new_child({'x': 1}, z=3))
print(c == dict(c), c == ChainMap(dict(c)), c == {}, c != {}, c.copy(), c.copy().maps[1] is base, c.pop('n'), c.popitem(), c)
print(ChainMap({'a': 1}) | {'b': 2}, {'b': 2} | ChainMap({'a': 1}), ChainMap({'a': 1}) | ChainMap({'b': 2}), ChainMap.fromkeys('ab', 1), c.setdefault('a', 0), c.setdefault('q', 7), c)
c |= {'m': 1}; c.update(z=2); print(c, isinstance(c, ChainMap), isinstance(c, dict), type(c))
c.maps.append({'late': 1}); print(c['late'], c.maps)
def f(**k):
    return sorted(k.items())
print(f(**ChainMap({'x': 1}, {'x': 2, 'y': 3})))
#> ChainMap({'b': 3, 'c': 4}, {'a': 1, 'b': 2}) 1 3 4 3 True False 5 1 True False ChainMap({})
#> ['a', 'b', 'c'] ['a', 'b', 'c'] [1, 3, 4] [('a', 1), ('b', 3), ('c', 4)] {'a': 1, 'b': 3, 'c': 4} {'a': 1, 'b': 3, 'c': 4} ['a', 'b', 'c'] KeysView(ChainMap({'b': 3, 'c': 4}, {'a': 1, 'b': 2})) ItemsView(ChainMap({'b': 3, 'c': 4}, {'a': 1, 'b': 2})) ValuesView(ChainMap({'b': 3, 'c': 4}, {'a': 1, 'b': 2}))
#> ChainMap({'c': 4, 'n': 9}, {'a': 1, 'b': 2}) {'c': 4, 'n': 9} {'a': 1, 'b': 2} 2 [{'c': 4, 'n': 9}, {'a': 1, 'b': 2}] ChainMap({'a': 1, 'b': 2})
#> ChainMap({'a': 'child'}, {'c': 4, 'n': 9}, {'a': 1, 'b': 2}) 1 ChainMap({'x': 1}, {'c': 4, 'n': 9}, {'a': 1, 'b': 2}) ChainMap({'y': 2}, {'c': 4, 'n': 9}, {'a': 1, 'b': 2}) ChainMap({'x': 1, 'z': 3}, {'c': 4, 'n': 9}, {'a': 1, 'b': 2})
#> True True False True ChainMap({'c': 4, 'n': 9}, {'a': 1, 'b': 2}) True 9 ('c', 4) ChainMap({}, {'a': 1, 'b': 2})
#> ChainMap({'a': 1, 'b': 2}) ChainMap({'b': 2, 'a': 1}) ChainMap({'a': 1, 'b': 2}) ChainMap({'a': 1, 'b': 1}) 1 7 ChainMap({'q': 7}, {'a': 1, 'b': 2})
#> ChainMap({'q': 7, 'm': 1, 'z': 2}, {'a': 1, 'b': 2}) True False <class 'collections.ChainMap'>
#> 1 [{'q': 7, 'm': 1, 'z': 2}, {'a': 1, 'b': 2}, {'late': 1}]
#> [('x', 1), ('y', 3)]
#---
from collections import ChainMap, defaultdict, Counter
import copy
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c = ChainMap({'a': [1]})
t(lambda: c['z']); t(lambda: c.pop('z')); t(lambda: ChainMap().popitem()); t(lambda: c.__delitem__('z') if hasattr(c, '__delitem__') else None); t(lambda: c[[]]); t(lambda: hash(c)); t(lambda: c.foo); t(lambda: len(ChainMap(1))); t(lambda: ChainMap(1)); t(lambda: c | 5)
def delete():
    del c['z']
t(delete)
d = ChainMap({}, defaultdict(list)); print(d['new'], d, 'new' in d, d.get('other'))
print(ChainMap(Counter('aab'))['zz'], copy.copy(c), copy.deepcopy(c), copy.copy(c)['a'] is c['a'], copy.deepcopy(c)['a'] is c['a'])
print(ChainMap({'a': 1}, ChainMap({'b': 2}, {'a': 3}))['b'], list(ChainMap({'a': 1}, ChainMap({'b': 2}, {'c': 3}))))
#> KeyError 'z'
#> KeyError "Key not found in the first mapping: 'z'"
#> KeyError 'No keys found in the first mapping.'
#> KeyError "Key not found in the first mapping: 'z'"
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'ChainMap'
#> AttributeError 'ChainMap' object has no attribute 'foo'
#> TypeError 'int' object is not iterable
#> ChainMap(1)
#> TypeError unsupported operand type(s) for |: 'ChainMap' and 'int'
#> KeyError "Key not found in the first mapping: 'z'"
#> [] ChainMap({}, defaultdict(<class 'list'>, {'new': []})) True None
#> 0 ChainMap({'a': [1]}) ChainMap({'a': [1]}) True False
#> 2 ['c', 'b', 'a']
#---
from collections import OrderedDict, Counter, defaultdict
class LRU(OrderedDict):
    def __init__(self, size, *args, **kw):
        self.size = size
        super().__init__(*args, **kw)
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            oldest = next(iter(self))
            del self[oldest]
c = LRU(2)
c['a'] = 1; c['b'] = 2; print(c['a']); c['c'] = 3
print(list(c), isinstance(c, OrderedDict), isinstance(c, dict), len(c), c.size)
class Bag(Counter):
    def biggest(self):
        return self.most_common(1)[0][0]
b = Bag('hello'); b.update('lo'); print(b.biggest(), b['l'], b['zz'], sorted(b.items()), isinstance(b, Counter))
class Deep(defaultdict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]
d = Deep(); print(d[4], dict(d))
class Plain(defaultdict):
    pass
p = Plain(list); p['x'].append(1); print(p['x'], p.default_factory, dict(p))
#> 1
#> ['a', 'c'] True True 2 2
#> l 3 0 [('e', 1), ('h', 1), ('l', 3), ('o', 2)] True
#> 8 {4: 8}
#> [1] <class 'list'> {'x': [1]}
#---
import heapq, bisect
from functools import cmp_to_key
class Task:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name
    def __lt__(self, other):
        print('cmp', self.name, other.name)
        return self.priority < other.priority
    def __repr__(self):
        return f'Task({self.priority}, {self.name!r})'
h = []
for p, n in [(3, 'c'), (1, 'a'), (2, 'b')]:
    heapq.heappush(h, Task(p, n))
print(h)
while h:
    print(heapq.heappop(h))
l = [Task(1, 'x'), Task(5, 'y')]
bisect.insort(l, Task(3, 'm')); print(l, heapq.nsmallest(1, l), sorted(l, reverse=True), min(l), max(l))
heapq.heapify(l); print(l)
#> cmp a c
#> cmp b a
#> [Task(1, 'a'), Task(3, 'c'), Task(2, 'b')]
#> cmp b c
#> Task(1, 'a')
#> Task(2, 'b')
#> Task(3, 'c')
#> cmp m y
#> cmp m x
#> cmp m x
#> cmp y x
#> cmp m y
#> cmp x m
#> cmp m x
#> cmp y x
#> cmp x m
#> cmp m y
#> [Task(1, 'x'), Task(3, 'm'), Task(5, 'y')] [Task(1, 'x')] [Task(5, 'y'), Task(3, 'm'), Task(1, 'x')] Task(1, 'x') Task(5, 'y')
#> cmp m y
#> cmp x m
#> [Task(1, 'x'), Task(3, 'm'), Task(5, 'y')]
#---
import heapq
class P:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return NotImplemented if not isinstance(other, P) else self.n == other.n
    def __gt__(self, other):
        return self.n > other.n
    def __repr__(self):
        return f'P{self.n}'
print(sorted([P(3), P(1), P(2)]), heapq.nlargest(2, [P(3), P(1), P(2)]), list(heapq.merge([P(1), P(4)], [P(2)])))
class Q:
    pass
try:
    sorted([Q(), Q()])
except TypeError as e:
    print(e)
try:
    heapq.heapify([Q(), Q()])
except TypeError as e:
    print(e)
from collections import deque, Counter
d = deque([P(1), P(2)]); print(P(2) in d, d.index(P(2)), d.count(P(1)), d == deque([P(1), P(2)])); d.remove(P(1)); print(d)
#> [P1, P2, P3] [P3, P2] [P1, P2, P4]
#> '<' not supported between instances of 'Q' and 'Q'
#> '<' not supported between instances of 'Q' and 'Q'
#> True 1 1 True
#> deque([P2])
#---
import copy
class Point:
    def __init__(self, x, parts):
        self.x, self.parts = x, parts
    def __repr__(self):
        return f'Point({self.x}, {self.parts})'
p = Point(1, [[2]])
q, r = copy.copy(p), copy.deepcopy(p)
p.parts[0].append(3); p.x = 9
print(p, q, r, type(r) is Point, q.parts is p.parts)
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
a = Node(1); a.next = Node(2, a)
b = copy.deepcopy(a); print(b.next.next is b, b is a, b.next.value)
class Own:
    def __copy__(self):
        print('copy'); return 'copied'
    def __deepcopy__(self, memo):
        print('deepcopy', type(memo)); return 'deep'
print(copy.copy(Own()), copy.deepcopy([Own(), (Own(),)]))
class L(list):
    pass
l = L([[1]]); l.tag = 'x'; m = copy.deepcopy(l); n = copy.copy(l); l[0].append(2); print(m, m.tag, type(m) is L, n, n.tag)
class E(Exception):
    pass
e = copy.copy(E('a', 1)); print(repr(e), type(e) is E)
chain = None
for i in range(60):
    chain = Node(i, chain)
print(copy.deepcopy(chain).next.next.value)
#> Point(9, [[2, 3]]) Point(1, [[2, 3]]) Point(1, [[2]]) True True
#> True False 2
#> copy
#> deepcopy <class 'dict'>
#> deepcopy <class 'dict'>
#> copied ['deep', ('deep',)]
#> [[1]] x True [[1, 2]] x
#> E('a', 1) True
#> 57
#---
