d = {}
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        len(d); list(d)
        return isinstance(other, Key) and self.n == other.n
a, b = Key(1), Key(2)
d[a] = 1
d[b] = 2
d[Key(1)] = 3
[d.get(Key(2)), d[Key(1)], len(d), Key(3) in d, d.pop(Key(1)), d.setdefault(Key(2), 9), len(d)]
#= 2
#= 3
#= 2
#= False
#= 3
#= 2
#= 1
#---
d = {}
class Key:
    def __hash__(self):
        d["hashed"] = 1
        return 1
    def __eq__(self, other): return True
d[Key()] = 2
d[Key()] = 3
print(len(d), d["hashed"])
del d[Key()]
[d]
#> 2 1
#= {'hashed': 1}
#---
d = {}
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return self.n == other.n
d[Key(1)] = 1
d[Key(1)] = 2
print(len(d))
print(d.get(Key(2)))
d[Key(1)] = 3
print(d.pop(Key(1), "gone"))
[len(d)]
#> 1
#> None
#> gone
#= 0
#---
s = set()
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 7
    def __eq__(self, other):
        list(s)
        return self.n == other.n
    def __repr__(self): return f"K{self.n}"
s.add(Key(1)); s.add(Key(2)); s.add(Key(1))
other = {Key(2), Key(3)}
print(len(s), Key(2) in s, len(s | other), s & other, len(s - other), len(s ^ other))
print(s <= other, s == {Key(2), Key(1)}, s.isdisjoint(other), {Key(1)} <= s, {Key(1)}.issubset(s))
s.discard(Key(1)); s.update(other)
print(len(s))
s.intersection_update({Key(3)})
[s]
#> 2 True 3 {K2} 1 2
#> False True False True True
#> 2
#= {K3}
#---
s = set()
class Key:
    def __hash__(self): return 7
    def __eq__(self, other):
        s.clear()
        return False
s.add(Key())
s.add(Key())
s.discard(Key())
[len(s) <= 2, Key() in s]
#= True
#= False
#---
from collections import Counter, defaultdict
c = Counter()
class Key:
    def __hash__(self):
        c["asked"] += 1
        return 3
    def __eq__(self, other): return type(other) is Key
c[Key()] += 1
c.update([Key(), Key()])
print(len(c))
d = defaultdict(lambda: len(d) and d.setdefault("a", 1))
d["b"] = 0
[d["c"], dict(d)]
#> 2
#= 1
#= {'b': 0, 'a': 1, 'c': 1}
#---
calls = []
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self):
        calls.append("hash")
        return self.n
    def __eq__(self, other):
        calls.append("eq")
        return self.n == other.n
d = {Key(n): n for n in range(50)}
calls.clear()
print(d[Key(3)], calls)
print(Key(77) in d, calls)
x = Key(8)
d[x] = 1
calls.clear()
d[x]
print(calls.count("hash"))
t = {(x, 1): 2}
calls.clear()
print(t[(Key(8), 1)], calls)
[len(d)]
#> 3 ['hash', 'eq']
#> False ['hash', 'eq', 'hash']
#> 1
#> 2 ['hash', 'eq']
#= 50
#---
class Key:
    def __hash__(self): return 5
    def __eq__(self, other): return other == 5
    def __repr__(self): return "five"
d = {5: "five"}
print(d[Key()], Key() in {5, 6}, {(5, 1): 2}[(Key(), 1)])
d[Key()] = "own"
print(d)
[dict.fromkeys([Key(), 5], 0)]
#> five True 2
#> {5: 'own'}
#= {five: 0}
#---
from functools import lru_cache
class Key:
    def __hash__(self): return 1
    def __eq__(self, other):
        f(1)
        return True
@lru_cache(maxsize=3)
def f(x):
    return 1 if x == 1 else 2
a, b = Key(), Key()
print(f(2), f(3))
[f(4), f(5), f(6)]
#> 2 2
#= 2
#= 2
#= 2
#---
class Bad:
    n = 0
    def __hash__(self):
        Bad.n += 1
        if Bad.n > 1:
            raise ValueError("no more")
        return 1
    def __repr__(self): return "Bad"
d = {1: 1, Bad(): 2}
e = {3: 4}
e.update(d)
[e]
#= {3: 4, 1: 1, Bad: 2}
#---
class Bad:
    def __hash__(self): return 1
    def __eq__(self, other): raise ValueError("not comparable")
d = {Bad(): 1}
found = []
def attempt(f):
    try:
        found.append(f())
    except ValueError as e:
        found.append(str(e))
attempt(lambda: d[Bad()])
attempt(lambda: d.pop(Bad(), 1))
attempt(lambda: d.update({Bad(): 2}))
attempt(lambda: Bad() in {Bad()})
attempt(lambda: len({Bad()} & {Bad()}))
attempt(lambda: {Bad()} == {Bad()})
attempt(lambda: {Bad()} <= {Bad()})
attempt(lambda: {Bad(), Bad()})
attempt(lambda: {1: 2} == {1: 2})
found
#= 'not comparable'
#= 'not comparable'
#= 'not comparable'
#= 'not comparable'
#= 'not comparable'
#= 'not comparable'
#= 'not comparable'
#= 'not comparable'
#= True
#---
d = {}
class Shows:
    def __repr__(self):
        d.clear()
        return "S"
d["a"] = Shows()
[repr(d), d]
#= "{'a': S}"
#= {}
#---
s = set()
class Shows:
    def __repr__(self):
        s.clear()
        return "S"
s.add(Shows())
[repr(s), s]
#= '{S}'
#= set()
#---
d = {}
def gen():
    try:
        yield 1
    finally:
        d["over"] = len(d)
d["a"] = gen()
next(d["a"])
d["a"] = 1
[d]
#= {'a': 1, 'over': 1}
#---
