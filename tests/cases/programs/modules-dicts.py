from collections import defaultdict
d = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]:
    d[k].append(v)
print(d, d['zz'], d, len(d), d.get('q'), 'q' in d, d.default_factory)
n = defaultdict(int)
for ch in 'hello':
    n[ch] += 1
print(n, dict(n), sorted(n.items()), n.copy(), type(n.copy()))
n.default_factory = None
try:
    n['nope']
except KeyError as e:
    print(repr(e))
#> defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2], 'zz': []}) [] defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2], 'zz': []}) 3 None False <class 'list'>
#> defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) {'h': 1, 'e': 1, 'l': 2, 'o': 1} [('e', 1), ('h', 1), ('l', 2), ('o', 1)] defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) <class 'collections.defaultdict'>
#> KeyError('nope')
#---
from collections import defaultdict
calls = []
def factory():
    calls.append(len(calls))
    print('called')
    return calls[-1]
d = defaultdict(factory, a='x')
print(d['a'], d['b'], d['b'], d['c'])
d['e'] += 10
print(sorted(d.items()), calls)
tree = lambda: defaultdict(tree)
t = tree()
t['a']['b']['c'] = 1
print(t['a']['b']['c'], list(t), list(t['a']), len(t['x']['y']))
#> called
#> called
#> x 0 0 1
#> called
#> [('a', 'x'), ('b', 0), ('c', 1), ('e', 12)] [0, 1, 2]
#> 1 ['a'] ['b'] 0
#---
from collections import defaultdict
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: defaultdict(1)); t(lambda: defaultdict(None, {'a': 1})); t(lambda: defaultdict(list, a=1)); t(lambda: defaultdict()['x']); t(lambda: defaultdict(list, 1, 2)); t(lambda: defaultdict(list, 1))
t(lambda: defaultdict(int).__missing__(3)); t(lambda: defaultdict(None).__missing__(3)); t(lambda: defaultdict(int) | {'a': 1}); t(lambda: {'a': 1} | defaultdict(int)); t(lambda: defaultdict(int) | [1])
t(lambda: defaultdict(int).foo); t(lambda: defaultdict.fromkeys('ab', 1)); t(lambda: defaultdict(len)['x']); t(lambda: defaultdict(int)[[]]); t(lambda: defaultdict(lambda: 1 / 0)['x'])
t(lambda: isinstance(defaultdict(int), dict)); t(lambda: type(defaultdict(int))); t(lambda: defaultdict); t(lambda: defaultdict(int) == {}); t(lambda: defaultdict(list, {'a': [1]}).pop('a'))
d = defaultdict(list); d['me'] = d; print(d)
#> TypeError first argument must be callable or None
#> defaultdict(None, {'a': 1})
#> defaultdict(<class 'list'>, {'a': 1})
#> KeyError 'x'
#> TypeError dict expected at most 1 argument, got 2
#> TypeError 'int' object is not iterable
#> 0
#> KeyError 3
#> defaultdict(<class 'int'>, {'a': 1})
#> defaultdict(<class 'int'>, {'a': 1})
#> TypeError unsupported operand type(s) for |: 'collections.defaultdict' and 'list'
#> AttributeError 'collections.defaultdict' object has no attribute 'foo'
#> defaultdict(None, {'a': 1, 'b': 1})
#> TypeError len() takes exactly one argument (0 given)
#> TypeError unhashable type: 'list'
#> ZeroDivisionError division by zero
#> True
#> <class 'collections.defaultdict'>
#> <class 'collections.defaultdict'>
#> True
#> [1]
#> defaultdict(<class 'list'>, {'me': defaultdict(<class 'list'>, {...})})
#---
from collections import defaultdict
def group(items, key):
    groups = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups
print(group(['a', 'bb', 'c', 'dd', 'eee'], len))
index = defaultdict(set)
for n, line in enumerate(['a b', 'b c']):
    for word in line.split():
        index[word].add(n)
print({k: sorted(v) for k, v in index.items()})
matrix = defaultdict(lambda: defaultdict(int))
matrix[1][2] += 5
print(matrix[1][2], matrix[3][4], sorted(matrix))
#> defaultdict(<class 'list'>, {1: ['a', 'c'], 2: ['bb', 'dd'], 3: ['eee']})
#> {'a': [0], 'b': [0, 1], 'c': [1]}
#> 5 0 [1, 3]
#---
from collections import defaultdict
import operator
d = defaultdict(lambda: 'made')
print(operator.getitem(d, 'a'), operator.itemgetter('b', 'c')(d), sorted(d))
#> made ('made', 'made') ['a', 'b', 'c']
#---
from collections import OrderedDict
d = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
d.move_to_end('a'); print(d); d.move_to_end('c', last=False); print(d); d.move_to_end('b', False); print(d)
print(d.popitem(), d.popitem(last=False), d)
d['z'] = 0; d['b' if 'b' in d else 'a'] = 9; d.update(q=5); print(d, list(reversed(d)), list(d), d.pop('q'), d.pop('nope', 'default'), d.pop('nope', default=1))
print(OrderedDict(), OrderedDict(x=1), OrderedDict({'a': [1]}), OrderedDict.fromkeys('ab'), OrderedDict.fromkeys('ab', 0))
print(d.keys(), d.values(), d.items(), d.copy(), type(d.copy()), type(d.keys()))
#> OrderedDict([('b', 2), ('c', 3), ('a', 1)])
#> OrderedDict([('c', 3), ('b', 2), ('a', 1)])
#> OrderedDict([('b', 2), ('c', 3), ('a', 1)])
#> ('a', 1) ('b', 2) OrderedDict([('c', 3)])
#> OrderedDict([('c', 3), ('z', 0), ('a', 9)]) ['q', 'a', 'z', 'c'] ['c', 'z', 'a', 'q'] 5 default 1
#> OrderedDict() OrderedDict([('x', 1)]) OrderedDict([('a', [1])]) OrderedDict([('a', None), ('b', None)]) OrderedDict([('a', 0), ('b', 0)])
#> odict_keys(['c', 'z', 'a']) odict_values([3, 0, 9]) odict_items([('c', 3), ('z', 0), ('a', 9)]) OrderedDict([('c', 3), ('z', 0), ('a', 9)]) <class 'collections.OrderedDict'> <class 'odict_keys'>
#---
from collections import OrderedDict
a, b = OrderedDict([('x', 1), ('y', 2)]), OrderedDict([('y', 2), ('x', 1)])
print(a == b, a == dict(b), dict(a) == b, a != b, a == OrderedDict(a), a | {'z': 3}, {'z': 3} | a, a | b)
a |= {'k': 1}; print(a, isinstance(a, dict), isinstance(a, OrderedDict), isinstance({}, OrderedDict))
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: OrderedDict(1)); t(lambda: OrderedDict([1], 2)); t(lambda: a.move_to_end('nope')); t(lambda: a.move_to_end()); t(lambda: OrderedDict().popitem()); t(lambda: a.pop('nope')); t(lambda: a['nope']); t(lambda: a.foo); t(lambda: hash(a)); t(lambda: a.pop('nope', default=3))
d = OrderedDict(a=1); d['me'] = d; print(d)
#> False True True True True OrderedDict([('x', 1), ('y', 2), ('z', 3)]) OrderedDict([('z', 3), ('x', 1), ('y', 2)]) OrderedDict([('x', 1), ('y', 2)])
#> OrderedDict([('x', 1), ('y', 2), ('k', 1)]) True True False
#> TypeError 'int' object is not iterable
#> TypeError expected at most 1 arguments, got 2
#> KeyError 'nope'
#> TypeError move_to_end() missing required argument 'key' (pos 1)
#> KeyError 'dictionary is empty'
#> KeyError 'nope'
#> KeyError 'nope'
#> AttributeError 'collections.OrderedDict' object has no attribute 'foo'
#> TypeError unhashable type: 'collections.OrderedDict'
#> 3
#> OrderedDict([('a', 1), ('me', ...)])
#---
from collections import OrderedDict
d = OrderedDict(a=1, b=2)
for k in d:
    print(k)
    d['new'] = 1
#> a
#! RuntimeError: OrderedDict mutated during iteration
#---
from collections import OrderedDict
class_like = OrderedDict()
def put(cache, key, value, size=2):
    cache[key] = value
    cache.move_to_end(key)
    if len(cache) > size:
        print('evicted', cache.popitem(last=False))
for i in 'abacd':
    put(class_like, i, i.upper())
print(class_like)
#> evicted ('b', 'B')
#> evicted ('a', 'A')
#> OrderedDict([('c', 'C'), ('d', 'D')])
#---
