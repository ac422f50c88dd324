import copy
a = [1, [2, 3], {'k': [4]}, (5, [6])]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append('new'); a[2]['k'].append('new'); a[3][1].append('new')
print(a, b, c, b is a, b[1] is a[1], c[1] is a[1], sep='\n')
l = [1]; l.append(l); m = copy.deepcopy(l); print(m, m[1] is m, m is l)
shared = [1]; pair = copy.deepcopy([shared, shared]); pair[0].append(2); print(pair, shared)
t = (1, 'a', (2,)); print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy(([],)))
d = {}; d['me'] = d; e = copy.deepcopy(d); print(e, e['me'] is e)
#> [1, [2, 3, 'new'], {'k': [4, 'new']}, (5, [6, 'new'])]
#> [1, [2, 3, 'new'], {'k': [4, 'new']}, (5, [6, 'new'])]
#> [1, [2, 3], {'k': [4]}, (5, [6])]
#> False
#> True
#> False
#> [1, [...]] True False
#> [[1, 2], [1, 2]] [1]
#> True True ([],)
#> {'me': {...}} True
#---
import copy
from collections import deque, Counter, defaultdict, OrderedDict
for x in [deque([[1]], 3), Counter('aab'), defaultdict(list, a=[1]), OrderedDict(a=[1]), {1, 2}, frozenset([1, (2,)]), range(3), slice(1, 2), b'ab', 'text', None, 1.5, 10**30, ValueError('a', [1])]:
    print(copy.copy(x), copy.deepcopy(x), type(copy.copy(x)) is type(x), type(copy.deepcopy(x)) is type(x))
d = defaultdict(list, a=[1]); e = copy.deepcopy(d); e['a'].append(2); e['new'].append(3); print(d, e)
q = deque([[1]], 2); r = copy.deepcopy(q); r[0].append(2); s = copy.copy(q); s[0].append(9); print(q, r, s)
#> deque([[1]], maxlen=3) deque([[1]], maxlen=3) True True
#> Counter({'a': 2, 'b': 1}) Counter({'a': 2, 'b': 1}) True True
#> defaultdict(<class 'list'>, {'a': [1]}) defaultdict(<class 'list'>, {'a': [1]}) True True
#> OrderedDict([('a', [1])]) OrderedDict([('a', [1])]) True True
#> {1, 2} {1, 2} True True
#> frozenset({1, (2,)}) frozenset({1, (2,)}) True True
#> range(0, 3) range(0, 3) True True
#> slice(1, 2, None) slice(1, 2, None) True True
#> b'ab' b'ab' True True
#> text text True True
#> None None True True
#> 1.5 1.5 True True
#> 1000000000000000000000000000000 1000000000000000000000000000000 True True
#> ('a', [1]) ('a', [1]) True True
#> defaultdict(<class 'list'>, {'a': [1]}) defaultdict(<class 'list'>, {'a': [1, 2], 'new': [3]})
#> deque([[1, 9]], maxlen=2) deque([[1, 2]], maxlen=2) deque([[1, 9]], maxlen=2)
#---
import copy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
t(copy.copy, (x for x in [])); t(copy.deepcopy, [(x for x in [])]); t(copy.copy); t(copy.deepcopy); t(copy.copy, 1, 2); t(copy.copy, {}.keys()); t(copy.deepcopy, {}.keys())
deep = []
for _ in range(300):
    deep = [deep]
out = copy.deepcopy(deep); n = 0
while out:
    out = out[0]; n += 1
print(n, copy.deepcopy(len) is len, copy.deepcopy(int) is int)
#> TypeError cannot pickle 'generator' object
#> TypeError cannot pickle 'generator' object
#> TypeError copy() missing 1 required positional argument: 'x'
#> TypeError deepcopy() missing 1 required positional argument: 'x'
#> TypeError copy() takes 1 positional argument but 2 were given
#> TypeError cannot pickle 'dict_keys' object
#> TypeError cannot pickle 'dict_keys' object
#> 300 True True
#---
