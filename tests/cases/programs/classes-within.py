class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print([a, b] == [P(1), P(2)], [a, b] != [P(1), P(3)], [a] == [a, b])
#> eq 1 1
#> eq 2 2
#> eq 1 1
#> eq 2 3
#> True True False
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print((a, b) == (P(1), P(5), c), (a, b) < (P(1), P(3)), (a,) < (a, b), [b] >= [b])
#> eq 1 1
#> eq 2 5
#> eq 1 1
#> eq 2 3
#> lt 2 3
#> False True True True
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print([[a, (b,)]] == [[P(1), (P(2),)]], {'x': [a]} == {'x': [P(1)]}, {'x': a, 'y': [b]} != {'x': P(1), 'y': [c]})
#> eq 1 1
#> eq 2 2
#> eq 1 1
#> eq 1 1
#> eq 2 3
#> True True True
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print(P(2) in [a, b, c], [a, b].index(P(2)), [a, b, a].count(P(1)), (a, b).index(P(2)), (a, a).count(P(1)), P(7) not in (a, b))
#> eq 1 2
#> eq 2 2
#> eq 1 2
#> eq 2 2
#> eq 1 1
#> eq 2 1
#> eq 1 1
#> eq 1 2
#> eq 2 2
#> eq 1 1
#> eq 1 1
#> eq 1 7
#> eq 2 7
#> True 1 2 1 2 True
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
l = [a, b, c]
l.remove(P(2))
print(l)
try:
    l.index(P(9), 1)
except ValueError as e:
    print(e)
#> eq 1 2
#> eq 2 2
#> repr 1
#> repr 3
#> [P(1), P(3)]
#> eq 3 9
#> repr 9
#> P(9) is not in list
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print({a: 1, b: 2, P(1): 3})
d = {}
d[a] = 1
d[P(1)] = 2
print(d.get(P(1)), P(3) in d, d.pop(P(1)), d, d.setdefault(c, 4), d.setdefault(P(3), 5))
del d[P(3)]
try:
    d[P(3)]
except KeyError as e:
    print(repr(e))
#> hash 1
#> hash 2
#> hash 1
#> eq 1 1
#> repr 1
#> repr 2
#> {P(1): 3, P(2): 2}
#> hash 1
#> hash 1
#> eq 1 1
#> hash 1
#> eq 1 1
#> hash 3
#> eq 1 3
#> hash 1
#> eq 1 1
#> hash 3
#> hash 3
#> eq 3 3
#> 2 False 2 repr 3
#> {P(3): 4} 4 4
#> hash 3
#> eq 3 3
#> hash 3
#> repr 3
#> KeyError(P(3))
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
s = {a}
s.add(P(3))
s.add(P(1))
print(len(s), P(3) in s)
s.discard(P(1))
s.remove(P(3))
print(s, len({P(n) for n in range(5)}), len(frozenset([(P(1), 2), (P(1), 2)])))
#> hash 1
#> hash 3
#> eq 1 3
#> hash 1
#> eq 1 1
#> hash 3
#> eq 1 3
#> eq 3 3
#> 2 True
#> hash 1
#> eq 1 1
#> hash 3
#> eq 3 3
#> hash 0
#> hash 1
#> hash 2
#> eq 0 2
#> hash 3
#> eq 1 3
#> hash 4
#> eq 0 4
#> eq 2 4
#> hash 1
#> hash 1
#> eq 1 1
#> set() 5 1
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print(sorted([(c, 1), (a, 2), (b, 0), (a, 0)]))
#> eq 1 3
#> lt 1 3
#> eq 2 1
#> lt 2 1
#> eq 2 3
#> lt 2 3
#> eq 2 1
#> lt 2 1
#> eq 1 2
#> lt 1 2
#> repr 1
#> repr 1
#> repr 2
#> repr 3
#> [(P(1), 0), (P(1), 2), (P(2), 0), (P(3), 1)]
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print(max([(1, a), (1, b)]), min((1, [b]), (1, [a])), min([[c], [a, b]]), sorted([[b], [a]], reverse=True))
#> eq 2 1
#> lt 1 2
#> eq 1 2
#> eq 1 2
#> lt 1 2
#> eq 1 3
#> lt 1 3
#> eq 2 1
#> lt 2 1
#> repr 2
#> (1, P(2)) repr 1
#> (1, [P(1)]) repr 1
#> repr 2
#> [P(1), P(2)] repr 2
#> repr 1
#> [[P(2)], [P(1)]]
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print(f'{[a, b]}', '%s %r' % ([a], {1: b}), '{} {!r:>12}'.format([a], (b,)), str({1: [a]}), repr({b}), f'{[a]!s:>9}|{(b,)!a}')
#> repr 1
#> repr 2
#> repr 1
#> repr 2
#> repr 1
#> repr 2
#> repr 1
#> hash 2
#> repr 2
#> repr 1
#> repr 2
#> [P(1), P(2)] [P(1)] {1: P(2)} [P(1)]      (P(2),) {1: [P(1)]} {P(2)}    [P(1)]|(P(2),)
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print({P(n): n for n in range(4)})
x = dict.fromkeys([a, b, P(1)], 0)
x.update([(P(2), 5), (c, 6)])
print(x)
#> hash 0
#> hash 1
#> hash 2
#> eq 0 2
#> hash 3
#> eq 1 3
#> repr 0
#> repr 1
#> repr 2
#> repr 3
#> {P(0): 0, P(1): 1, P(2): 2, P(3): 3}
#> hash 1
#> hash 2
#> hash 1
#> eq 1 1
#> hash 2
#> eq 2 2
#> hash 3
#> eq 1 3
#> repr 1
#> repr 2
#> repr 3
#> {P(1): 0, P(2): 5, P(3): 6}
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
from collections import defaultdict, Counter, deque
dd = defaultdict(list)
dd[a].append(1)
dd[P(1)].append(2)
print(dd)
n = Counter([a, b, P(1)])
print(n[P(1)], sum(n.values()))
#> hash 1
#> hash 1
#> hash 1
#> eq 1 1
#> repr 1
#> defaultdict(<class 'list'>, {P(1): [1, 2]})
#> hash 1
#> hash 2
#> hash 1
#> eq 1 1
#> eq 1 1
#> hash 1
#> eq 1 1
#> 2 3
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
from collections import deque
q = deque([a, b])
print(P(2) in q, q.index(P(2)), q.count(P(1)), q == deque([P(1), P(2)]))
q.remove(P(1))
print(q)
#> eq 1 2
#> eq 2 2
#> eq 1 2
#> eq 2 2
#> eq 1 1
#> eq 2 1
#> eq 1 1
#> eq 2 2
#> True 1 1 True
#> eq 1 1
#> repr 2
#> deque([P(2)])
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
print(hash((a, b)) == hash((P(1), P(2))), hash((1, (a,))) == hash((1, (P(1),))))
#> hash 1
#> hash 2
#> hash 1
#> hash 2
#> hash 1
#> hash 1
#> True True
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
x = [a]
x.append(x)
print(x, {1: x, 2: (a, x)})
#> repr 1
#> [P(1), [...]] repr 1
#> repr 1
#> repr 1
#> {1: [P(1), [...]], 2: (P(1), [P(1), [...]])}
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
from dataclasses import dataclass, field
@dataclass(order=True)
class D:
    p: P
    q: list = field(default_factory=list)
print(D(a, [b]) == D(P(1), [P(2)]), D(a, [b]) < D(P(1), [P(3)]), D(a, [D(b)]), [D(a)], {1: D(a)})
#> eq 1 1
#> eq 2 2
#> eq 1 1
#> eq 2 3
#> eq 2 3
#> lt 2 3
#> True True repr 1
#> repr 2
#> D(p=P(1), q=[D(p=P(2), q=[])]) repr 1
#> [D(p=P(1), q=[])] repr 1
#> {1: D(p=P(1), q=[])}
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
from dataclasses import dataclass
@dataclass(frozen=True)
class F:
    p: object
    q: tuple = ()
print(F(a) in {F(P(1)): 1}, len({F(1), F(1), F(a), F(P(1))}), F((a,), (F(b),)))
#> hash 1
#> hash 1
#> eq 1 1
#> hash 1
#> eq 1 1
#> hash 1
#> eq 1 1
#> eq 1 1
#> True 2 repr 1
#> repr 2
#> F(p=(P(1),), q=(F(p=P(2), q=()),))
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
class Q:
    def __init__(self, it): self.it = it
    def __eq__(self, o): return next(self.it)
    def __repr__(self): return 'Q' + str([len(list(range(2)))])
def answers():
    yield 0
    print('asked')
    yield []
    yield 'x'
    yield 1
q = Q(answers())
print([q, q] == [1, 2], [q] == [[3]], [q, [q]] == [4, [5]], [q, {2: q}])
try:
    [q] == [6]
except StopIteration as e:
    print('stop', e)
#> asked
#> False False True [Q[2], {2: Q[2]}]
#> stop 
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
class Bad:
    def __eq__(self, o): raise ValueError('eq')
    def __hash__(self): raise TypeError('hash')
    def __repr__(self): raise KeyError('repr')
    def __lt__(self, o): raise OSError('lt')
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = Bad()
for f in (lambda: [x] == [1], lambda: 1 in [x], lambda: {x: 1}, lambda: {(1, x)}, lambda: [[x]] < [[1]], lambda: repr([x]), lambda: f'{(x,)}', lambda: '%s' % [x],
          lambda: sorted([(x, 1), (x, 2)]), lambda: sorted([[Bad()], [Bad()]]), lambda: [x].index(2), lambda: {1: x} == {1: 2}, lambda: x in {1, 2}, lambda: x in [x], lambda: [x] == [x], lambda: str({1: x})):
    t(f)
#> ValueError eq
#> ValueError eq
#> TypeError hash
#> TypeError hash
#> ValueError eq
#> KeyError 'repr'
#> KeyError 'repr'
#> KeyError 'repr'
#> KeyError 'repr'
#> ValueError eq
#> ValueError eq
#> ValueError eq
#> TypeError hash
#> True
#> True
#> KeyError 'repr'
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, list(kids)
    def __eq__(self, o): return (self.v, self.kids) == (o.v, o.kids)
    def __hash__(self): return hash((self.v, tuple(self.kids)))
    def __repr__(self): return f'Tree({self.v}{"".join(f", {k!r}" for k in self.kids)})'
    def __lt__(self, o): return (self.v, self.kids) < (o.v, o.kids)
t = Tree(1, Tree(2), Tree(3, Tree(4)))
u = Tree(1, Tree(2), Tree(3, Tree(4)))
print(t == u, t != u, {t: 1}[u], t, [t, {'k': t}], t < Tree(1, Tree(2), Tree(3, Tree(5))), len({t, u}))
#> True False 1 Tree(1, Tree(2), Tree(3, Tree(4))) [Tree(1, Tree(2), Tree(3, Tree(4))), {'k': Tree(1, Tree(2), Tree(3, Tree(4)))}] True 1
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
class Cycle:
    def __init__(self): self.items = [self]
    def __repr__(self): return f'Cycle{self.items}'
print(Cycle(), [Cycle()])
#> Cycle[Cycle[...]] [Cycle[Cycle[...]]]
#---
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print('eq', self.n, getattr(o, 'n', o))
        return self.n == o.n if isinstance(o, P) else NotImplemented
    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n
    def __hash__(self):
        print('hash', self.n)
        return hash(self.n % 2)
    def __repr__(self):
        print('repr', self.n)
        return f'P({self.n})'
a, b, c = P(1), P(2), P(3)
class Seen:
    def __init__(self, v, c): self.v, self.c = v, c
    def __eq__(self, o):
        self.c.append(len(self.c))
        return False
xs = []
xs += [Seen(1, xs), Seen(2, [])]
print(Seen(0, []) in xs, len(xs))
#> False 3
#---
class N(int):
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented if isinstance(o, str) else 'mul'
    def __lt__(self, o): return NotImplemented
    def __sub__(self, o): return N(int(self) - o)
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
def add():
    n = N(1)
    n += 5
    return n
for f in (lambda: N(3) + 4, lambda: 4 + N(3), lambda: N(3) + 4.5, lambda: N(3) + 'x', lambda: N(3) + N(4), lambda: N(3) * 2, lambda: N(3) * 'ab', lambda: 'ab' * N(3), lambda: N(3) < 4,
          lambda: 3 < N(3), lambda: N(3) < N(4), lambda: sorted([N(3), N(1), 2]), lambda: N(3) - 1, lambda: [N(3)] == [3], lambda: (N(3), 1) < (3, 2), lambda: max(N(1), 5, N(3)), add,
          lambda: divmod(N(7), 2), lambda: sum([N(1), N(2)])):
    t(f)
#> 7
#> 7
#> 7.5
#> TypeError unsupported operand type(s) for +: 'N' and 'str'
#> TypeError unsupported operand type(s) for +: 'N' and 'N'
#> 'mul'
#> 'ababab'
#> 'ababab'
#> True
#> False
#> True
#> [1, 2, 3]
#> 2
#> True
#> True
#> 5
#> 6
#> (3, 1)
#> 3
#---
class S(str):
    def __add__(self, o): return NotImplemented
    def __mod__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    __hash__ = str.__hash__
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: S('a') + 'b', lambda: 'a' + S('b'), lambda: S('a') == 'a', lambda: 'a' == S('a'), lambda: S('a') != 'a', lambda: S('%s') % 3, lambda: {S('a'): 1}['a'], lambda: {'a': 1}[S('a')], lambda: [S('a')] == ['a'], lambda: S('a') in ['a']):
    t(f)
#> TypeError unsupported operand type(s) for +: 'S' and 'str'
#> 'ab'
#> True
#> True
#> False
#> TypeError unsupported operand type(s) for %: 'S' and 'int'
#> 1
#> 1
#> True
#> True
#---
class M(float):
    def __truediv__(self, o): return NotImplemented
    def __rtruediv__(self, o): return NotImplemented
    def __eq__(self, o): return False
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: M(3) / 2, lambda: 3 / M(2), lambda: M(3) / 2.0, lambda: 3.0 / M(2), lambda: M(3) / None, lambda: M(3) == 3, lambda: M(3) != 3, lambda: 3 == M(3)):
    t(f)
#> TypeError unsupported operand type(s) for /: 'M' and 'int'
#> TypeError unsupported operand type(s) for /: 'int' and 'M'
#> 1.5
#> 1.5
#> TypeError unsupported operand type(s) for /: 'M' and 'NoneType'
#> False
#> False
#> False
#---
class L(list):
    def __add__(self, o): return NotImplemented
class T(tuple):
    def __lt__(self, o): return NotImplemented
class D(dict):
    def __eq__(self, o): return NotImplemented
    def __or__(self, o): return NotImplemented
class X(set):
    def __and__(self, o): return NotImplemented
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: L([1]) + [2], lambda: [2] + L([1]), lambda: T((1,)) < (2,), lambda: T((1,)) > (2,), lambda: D(a=1) == {'a': 1}, lambda: D(a=1) | {'b': 1}, lambda: X([1]) & {1}, lambda: X([1]) | {2} == {1, 2}):
    t(f)
#> TypeError unsupported operand type(s) for +: 'L' and 'list'
#> [2, 1]
#> True
#> False
#> True
#> {'a': 1, 'b': 1}
#> {1}
#> True
#---
