class L(list):
    def total(self): return sum(self)
    def append(self, x):
        print('append', x)
        super().append(x * 10)
l = L([1, 2])
l.append(3)
print(l, len(l), l[0], l.total(), l == [1, 2, 30], isinstance(l, list), type(l).__name__, l[1:], type(l[1:]).__name__, l + [4], type(l + l).__name__)
l.extra = 'attr'
print(l.extra, sorted(l, reverse=True), 2 in l, l.index(30), list(l), [*l], bool(L()), L('ab'))
l[0] = 9
del l[1]
l += [5]
print(l, type(l).__name__, l * 2, l.copy(), type(l.copy()).__name__, [1] + l, l < [10])
for x in l: print(x)
l
#> append 3
#> [1, 2, 30] 3 1 33 True True L [2, 30] list [1, 2, 30, 4] list
#> attr [30, 2, 1] True 2 [1, 2, 30] [1, 2, 30] False ['a', 'b']
#> [9, 30, 5] L [9, 30, 5, 9, 30, 5] [9, 30, 5] list [1, 9, 30, 5] True
#> 9
#> 30
#> 5
#= 9
#= 30
#= 5
#---
class D(dict):
    def __missing__(self, key):
        print('missing', key)
        return key * 2
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)
d = D(a=1)
print(d['a'], d['zz'], d.a, d.get('q'), 'q' in d, len(d), d == {'a': 1}, dict(d), {**d}, type(d).__name__)
d['b'] = 2
print(d, list(d), d.keys(), sorted(d.items()), d | {'c': 3}, type(d | {}).__name__, d.copy(), type(d.copy()).__name__)
for k, v in d.items(): print(k, v)
d
#> missing zz
#> 1 zzzz 1 None False 1 True {'a': 1} {'a': 1} D
#> {'a': 1, 'b': 2} ['a', 'b'] dict_keys(['a', 'b']) [('a', 1), ('b', 2)] {'a': 1, 'b': 2, 'c': 3} dict {'a': 1, 'b': 2} dict
#> a 1
#> b 2
#= {'a': 1, 'b': 2}
#---
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())
    def __contains__(self, k): return super().__contains__(k.upper())
u = Upper()
u['a'] = 1
u['a'] += 5
u.update(b=2)
print(u, u['a'], 'A' in u, 'a' in u, 'z' in u, u.get('A'), u.get('a'))
u['zz']
#> {'A': 6, 'b': 2} 6 True True False 6 None
#! KeyError: 'ZZ'
#---
class S(set):
    def add_all(self, *xs):
        for x in xs: self.add(x)
        return self
s = S([1]).add_all(2, 3)
print(s, len(s), 2 in s, s | {4}, type(s | {4}).__name__, s & {1}, s == {1, 2, 3}, isinstance(s, set), sorted(s), S())
class T(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    @property
    def first(self): return self[0]
t = T(1, 2, 3)
print(t, t.first, len(t), t[1:], t + (4,), type(t + (4,)).__name__, t == (1, 2, 3), hash(t) == hash((1, 2, 3)), {t: 1}[(1, 2, 3)], list(t))
a, b, c = t
print(a, b, c, t.x if hasattr(t, 'x') else 'no x', t < (2,), isinstance(t, tuple), t.count(1), t.index(2))
t.x = 5
print(t.x)
#> S({1, 2, 3}) 3 True {1, 2, 3, 4} set {1} True True [1, 2, 3] S()
#> (1, 2, 3) 1 3 (2, 3) (1, 2, 3, 4) tuple True True 1 [1, 2, 3]
#> 1 2 3 no x True True 1 1
#> 5
#---
class F(frozenset): pass
f = F([1, 2])
print(f, hash(f) == hash(frozenset([1, 2])), {f: 1}[frozenset([2, 1])], f | {3}, 1 in f)
#> F({1, 2}) True 1 frozenset({1, 2, 3}) True
#---
class P(tuple):
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)
    def __repr__(self): return f'P{tuple(self)}'
p = P(1, 2) + P(3, 4)
print(p, p.x, p[1], [*p], p == (4, 6), sorted([P(2, 1), P(1, 2)]), max(P(2, 1), P(1, 9)))
x, y = p
p.x = 1
#> P(4, 6) 4 6 [4, 6] True [P(1, 2), P(2, 1)] P(2, 1)
#! AttributeError: property 'x' of 'P' object has no setter
#---
class Defaults(dict):
    def __init__(self, factory, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory
    def __missing__(self, k):
        v = self[k] = self.factory()
        return v
d = Defaults(list, z=[0])
d['a'].append(1)
d['a'].append(2)
print(d, d.factory is list)
#> {'z': [0], 'a': [1, 2]} True
#---
class Counter2(dict):
    def __init__(self, it=()):
        super().__init__()
        for x in it: self[x] = self.get(x, 0) + 1
    def most(self): return sorted(self.items(), key=lambda kv: (-kv[1], kv[0]))
print(Counter2('mississippi').most())
#> [('i', 4), ('s', 4), ('p', 2), ('m', 1)]
#---
class Stack(list):
    push = list.append
    @property
    def top(self): return self[-1]
    def __bool__(self): return len(self) > 1
s = Stack()
s.push(1)
print(bool(s), s.top, not s)
s.push(2)
print(bool(s), s)
class Iter(list):
    def __iter__(self):
        for i in range(len(self)): yield self[i] * 2
i = Iter([1, 2, 3])
print(list(i), sum(i), [*i], [x for x in i], tuple(i), max(i), i)
i
#> False 1 True
#> True [1, 2]
#> [2, 4, 6] 12 [2, 4, 6] [2, 4, 6] (2, 4, 6) 6 [1, 2, 3]
#= 2
#= 4
#= 6
#---
class L(list):
    def __getitem__(self, i): return ('got', list.__getitem__(self, i))
    def __len__(self): return 99
    def __contains__(self, x): return x == 'magic'
    def __eq__(self, o): return 'eq'
l = L([1, 2])
print(l[0], len(l), 'magic' in l, 1 in l, l == 3, list(l), l[-1], l[0:1])
#> ('got', 1) 99 True False eq [1, 2] ('got', 2) ('got', [1])
#---
