import itertools
class Money:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
    def __hash__(self): return hash(self.n)
    def __str__(self): return f"${self.n}"
    def __bool__(self): return self.n > 0
    @property
    def half(self): return self.n / 2
    @half.setter
    def half(self, x): self.n = x * 2
purse = [Money(n) for n in (3, 0, 2, 3, 5)]
print(sum(map(lambda m: m.n * 2, purse)), [str(m) for m in purse if m], list(map(str, sorted(purse))), len(set(purse)))
for m, h in zip(purse, map(lambda m: m.half, purse)):
    print(m, h)
    for other in purse: other.half = other.half + 1
upstream = iter(purse)
print(any(m.n > 9 for m in upstream), [m.n for m in upstream], max(purse).n, min(purse, key=lambda m: -m.n).n)
print(next(map(lambda m: m == Money(9), purse)), list(filter(lambda m: m < Money(10), purse)) == [Money(9)], f"{purse[0]}{purse[1]:>1}" if False else f"{purse[0]}")
#> 26 ['$3', '$2', '$3', '$5'] ['$0', '$2', '$3', '$3', '$5'] 4
#> $3 1.5
#> $2.0 1.0
#> $6.0 3.0
#> $9.0 4.5
#> $13.0 6.5
#> True [10.0, 12.0, 13.0, 15.0] 15.0 15.0
#> False False $13.0
#---
class Loud:
    def __init__(self, n): self.n = n
    def __add__(self, other):
        print("add", self.n)
        return self.n + other
for x in map(lambda a: a + 1, [Loud(1), Loud(2)]): print("got", x)
class Counted:
    reads = 0
    @property
    def x(self):
        Counted.reads += 1
        return Counted.reads
things = [Counted() for _ in range(5)]
print(any(t.x > 2 for t in things), Counted.reads, sum(map(lambda t: t.x, things)), Counted.reads)
for value in map(lambda t: t.x, things): print(value, Counted.reads)
#> add 1
#> got 2
#> add 2
#> got 3
#> True 3 30 8
#> 9 9
#> 10 10
#> 11 11
#> 12 12
#> 13 13
#---
import itertools
class Bag:
    ids = itertools.count()
    def __init__(self, it): self.it = it
    def __contains__(self, x): return x in self.it
class Box:
    it = iter(range(10))
bag = Bag(iter(range(10)))
print(any(map(lambda x: x in bag.it, [1, 3, 5])), list(bag.it))
print(any(map(lambda x: x in Box.it, [1, 3, 5])), list(Box.it))
bags = [Bag(iter(range(4))) for _ in range(3)]
print(any(3 in b for b in bags), [list(b.it) for b in bags], next(Bag.ids), next(Bag.ids))
for found in map(lambda b: 0 in b, [Bag(iter([0, 1])), Bag(iter([2, 3]))]): print(found)
#> True [2, 3, 4, 5, 6, 7, 8, 9]
#> True [2, 3, 4, 5, 6, 7, 8, 9]
#> True [[], [0, 1, 2, 3], [0, 1, 2, 3]] 0 1
#> True
#> False
#---
from dataclasses import dataclass, field
from enum import Enum
class Kind(Enum):
    A = "a"
    B = "b"
@dataclass(order=True)
class Row:
    kind: Kind = field(compare=False)
    n: int
    tags: list = field(default_factory=list, compare=False)
rows = [Row(Kind.A, 3), Row(Kind.B, 1, ["x"]), Row(Kind.A, 2)]
print(list(map(lambda r: r.n + len(r.tags), rows)), [r.kind.value for r in rows if r.kind is Kind.A], sorted(rows)[0].n)
seen = []
for r in filter(lambda r: r.n not in seen, rows + rows):
    seen.append(r.n)
    print(r.kind.name, r.n)
def total(rows):
    yield from (r.n for r in rows if r.kind == Kind.A)
print(sum(total(rows)), max(rows, key=lambda r: r.n) == rows[0])
#> [3, 2, 2] ['a', 'a'] 1
#> A 3
#> B 1
#> A 2
#> 5 True
#---
class Quiet(Exception):
    def __init__(self, n):
        super().__init__(f"quiet {n}")
        self.n = n
def check(n):
    if n > 2: raise Quiet(n)
    return n
got = []
try:
    for n in map(lambda n: check(n) + 1, range(5)): got.append(n)
except Quiet as e: print(got, e, e.n)
class Odd:
    def __eq__(self, other):
        if other == 3: raise ValueError("three")
        return other == 2
    __hash__ = None
try: print([x == Odd() for x in range(5)])
except ValueError as e: print(e)
numbers = iter(range(6))
odd = Odd()
try: print(sum(odd == n for n in numbers))
except ValueError as e: print(e, list(numbers))
#> [1, 2, 3] quiet 3 3
#> three
#> three [4, 5]
#---
class Total:
    def __init__(self): self.n = 0
    def get(self, n):
        self.n += n
        return self.n
total = Total()
for n in map(lambda n: total.get(n), range(4)): print(n, total.n)
class Late: pass
def shout(self, other):
    print("late", other)
    return other
Late.__radd__ = shout
late = Late()
for n in map(lambda n: n + late, range(2)): print(n)
for n in map(lambda a: a + 1, [type("Made", (), {"__add__": shout})()] * 2): print(n)
#> 0 0
#> 1 1
#> 3 3
#> 6 6
#> late 0
#> 0
#> late 1
#> 1
#> late 1
#> 1
#> late 1
#> 1
#---
