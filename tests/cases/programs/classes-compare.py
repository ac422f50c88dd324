class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o):
        if not isinstance(o, P): return NotImplemented
        return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f'P({self.x}, {self.y})'
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
ps = [P(2, 1), P(1, 5), P(1, 2), P(2, 1)]
print(sorted(ps), min(ps), max(ps), P(1, 2) in ps, ps.index(P(1, 2)), ps.count(P(2, 1)))
print({P(1, 1): 'a', P(1, 1): 'b'}, len(set(ps)), P(2, 1) in set(ps), {P(1, 5): 3}[P(1, 5)])
print(P(1, 1) == P(1, 1), P(1, 1) != P(1, 1), P(1, 1) == 5, P(1, 1) != 5, P(1, 1) > P(0, 0), [P(1, 1)] == [P(1, 1)], (1, P(0, 0)) == (1, P(0, 0)), {'a': P(1, 1)} == {'a': P(1, 1)})
ps.remove(P(1, 5))
print(ps, sorted(ps, reverse=True), sorted(ps, key=lambda p: p.y), max(ps, key=lambda p: p.y))
ps.sort()
print(ps, list(dict.fromkeys(ps)))
d = {}
for p in ps: d.setdefault(p, []).append(p.x)
print(d, d.get(P(9, 9)), d.pop(P(2, 1)))
P(1, 1) <= P(1, 1)
#> [P(1, 2), P(1, 5), P(2, 1), P(2, 1)] P(1, 2) P(2, 1) True 2 2
#> {P(1, 1): 'b'} 3 True 3
#> True False False True True True True True
#> [P(2, 1), P(1, 2), P(2, 1)] [P(2, 1), P(2, 1), P(1, 2)] [P(2, 1), P(2, 1), P(1, 2)] P(1, 2)
#> [P(1, 2), P(2, 1), P(2, 1)] [P(1, 2), P(2, 1)]
#> {P(1, 2): [1]} None [2, 2]
#! TypeError: '<=' not supported between instances of 'P' and 'P'
#---
class A:
    def __eq__(self, o): return True
a = A()
print(a == 1, 1 == a, a != 1, a in [1], 5 in [a], [a] == [3])
hash(a)
#> True True False True True True
#! TypeError: unhashable type: 'A'
#---
class A:
    def __eq__(self, o): return True
{A(): 1}
#! TypeError: unhashable type: 'A'
#---
class A:
    def __eq__(self, o): return True
{A()}
#! TypeError: unhashable type: 'A'
#---
class A:
    __hash__ = None
class B(A): pass
[A()].index(3) if False else None
hash(B())
#! TypeError: unhashable type: 'B'
#---
class A:
    def __eq__(self, o): return self is o
    __hash__ = object.__hash__
a = A()
print({a: 1}[a], a in {a}, len({a, A(), a}))
#> 1 True 2
#---
class A: pass
a, b = A(), A()
print(a == a, a == b, a != b, len({a, b, a}), {a: 1, b: 2}[b], [a, b].index(b), a in [b], hash(a) == hash(a))
#> True False True 2 2 1 False True
#---
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return NotImplemented
    def __ne__(self, o): print('ne', self.v); return NotImplemented
    def __lt__(self, o): print('lt', self.v); return NotImplemented
    def __gt__(self, o): print('gt', self.v); return NotImplemented
a, b = Eq('a'), Eq('b')
print(a == b, a == a, a != b, a == 1, 1 == a)
try:
    a < b
except TypeError as e:
    print(e)
try:
    1 < a
except TypeError as e:
    print(e)
a <= b
#> eq a
#> eq b
#> eq a
#> eq a
#> ne a
#> ne b
#> eq a
#> eq a
#> False True True False False
#> lt a
#> gt b
#> '<' not supported between instances of 'Eq' and 'Eq'
#> gt a
#> '<' not supported between instances of 'int' and 'Eq'
#! TypeError: '<=' not supported between instances of 'Eq' and 'Eq'
#---
class Base:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print('Base.lt'); return self.n < o.n
    def __gt__(self, o): print('Base.gt'); return self.n > o.n
    def __eq__(self, o): print('Base.eq'); return self.n == o.n
class Sub(Base):
    def __gt__(self, o): print('Sub.gt'); return self.n > o.n
    def __eq__(self, o): print('Sub.eq'); return self.n == o.n
print(Base(1) < Sub(2), Base(1) == Sub(1), Sub(1) == Base(1), Base(1) > Sub(0), Base(1) != Sub(1))
#> Sub.gt
#> Sub.eq
#> Sub.eq
#> Base.lt
#> Sub.eq
#> True True True True False
#---
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v, o.v]
    def __lt__(self, o): return ''
    def __ne__(self, o): return 'ne'
    def __ge__(self, o): return None
a, b = V(1), V(2)
print(a == b, a < b, a != b, a >= b, not (a < b), 'yes' if a == b else 'no')
print(a < b < a, a == b == a)
if a < b: print('never')
print([a] == [b], a in [b])
#> [1, 2]  ne None True yes
#>  [2, 1]
#> True True
#---
class W:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'W{self.v}'
import heapq
h = []
for v in [5, 1, 4, 2, 3]: heapq.heappush(h, W(v))
print([heapq.heappop(h) for _ in range(5)])
print(heapq.nsmallest(2, map(W, [3, 1, 2])), list(heapq.merge([W(1), W(4)], [W(2)])))
#> [W1, W2, W3, W4, W5]
#> [W1, W2] [W1, W2, W4]
#---
class W:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return f'W{self.v}'
ws = [W(v) for v in [3, 1, 2, 1]]
print(sorted(ws), sorted(ws, reverse=True), min(ws), max(ws), min(ws, key=lambda w: -w.v))
print(sorted([(W(2), 'b'), (W(1), 'a')], key=lambda t: t[0]))
print(sorted({'x': W(2), 'y': W(1)}.items(), key=lambda kv: kv[1]))
print([(1, W(1))] < [(1, W(2))])
#> [W1, W1, W2, W3] [W3, W2, W1, W1] W1 W3 W3
#> [(W1, 'a'), (W2, 'b')]
#> [('y', W1), ('x', W2)]
#> True
#---
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): raise ValueError('cannot compare')
try:
    sorted([K(1), K(2)])
except ValueError as e:
    print(e)
l = [K(1), K(2)]
try:
    l.sort()
except ValueError as e:
    print(e, len(l))
min(K(1), K(2))
#> cannot compare
#> cannot compare 2
#! ValueError: cannot compare
#---
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError('no eq')
    def __hash__(self): return 1
print(K(1) in [], [K(1)].count(3) if False else 'skip')
try:
    K(1) in [K(2)]
except ValueError as e:
    print(e)
try:
    {K(1), K(2)}
except ValueError as e:
    print(e)
k = K(1)
print(k in [k], {k: 1}[k], [k] == [k])
[K(1)] == [K(2)]
#> False skip
#> no eq
#> no eq
#> True 1 True
#! ValueError: no eq
#---
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return self.v % 2
    def __eq__(self, o): print('eq', self.v, o.v); return self.v == o.v
d = {H(1): 'a'}
d[H(2)] = 'b'
print(d[H(1)])
print(H(2) in d)
try:
    d[H(4)]
except KeyError as e:
    print('KeyError')
#> hash 1
#> hash 2
#> hash 1
#> eq 1 1
#> a
#> hash 2
#> eq 2 2
#> True
#> hash 4
#> eq 2 4
#> KeyError
#---
class CI(object):
    def __init__(self, s): self.s = s
    def __eq__(self, o): return isinstance(o, CI) and self.s.lower() == o.s.lower()
    def __hash__(self): return hash(self.s.lower())
    def __repr__(self): return repr(self.s)
words = [CI(w) for w in 'The the CAT cat dog'.split()]
from collections import Counter
from itertools import groupby
print(Counter(words).most_common(), [(k, len(list(g))) for k, g in groupby(words)], list(dict.fromkeys(words)))
print(len({*words}), {CI('A')} == {CI('a')}, {CI('a')} & {CI('A'), CI('b')}, {CI('a')} | {CI('A')}, CI('DOG') in words)
#> [('The', 2), ('CAT', 2), ('dog', 1)] [('The', 2), ('CAT', 2), ('dog', 1)] ['The', 'CAT', 'dog']
#> 3 True {'a'} {'a'} True
#---
class N:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash(self.v)
print(N(1) == 1, 1 == N(1), {1: 'int'}[N(1)], N(1) in {1, 2}, 1 in {N(1)}, N('a') in 'abc'.split('b'), [1, 2, 3].index(N(3)), (1, 2).count(N(2)))
#> True True int True True True 2 1
#---
class A:
    def __lt__(self, o): return True
print(A() < 1, 1 > A())
try:
    A() > 1
except TypeError as e:
    print(e)
1 < A()
#> True True
#> '>' not supported between instances of 'A' and 'int'
#! TypeError: '<' not supported between instances of 'int' and 'A'
#---
import functools
@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.v < o.v
print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) == V(1), V(1) != V(1))
print(max([V(1), V(3), V(2)]).v, [v.v for v in sorted([V(3), V(1)], reverse=True)])
V(1) >= 3
#> True True True False True False
#> 3 [3, 1]
#! TypeError: '>=' not supported between instances of 'V' and 'int'
#---
import functools
@functools.total_ordering
class G:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __ge__(self, o): return self.v >= o.v
print(G(1) < G(2), G(1) <= G(1), G(2) > G(1), G(1) >= G(2))
@functools.total_ordering
class Bad:
    pass
#> True True True False
#! ValueError: must define at least one ordering operation: < > <= >=
#---
class Ver:
    def __init__(self, s): self.parts = tuple(map(int, s.split('.')))
    def __eq__(self, o): return self.parts == o.parts
    def __lt__(self, o): return self.parts < o.parts
    def __le__(self, o): return self.parts <= o.parts
    def __str__(self): return '.'.join(map(str, self.parts))
vs = [Ver(s) for s in '1.10 1.2 1.2.1 0.9'.split()]
print(*sorted(vs)); print(str(max(vs)), Ver('1.0') <= Ver('1.0') <= Ver('2.0'), Ver('2') > Ver('1.9'))
[str(v) for v in sorted(vs, reverse=True)]
#> 0.9 1.2 1.2.1 1.10
#> 1.10 True True
#= '1.10'
#= '1.2.1'
#= '1.2'
#= '0.9'
#---
