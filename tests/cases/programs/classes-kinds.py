from collections.abc import Iterable, Iterator, Generator, Sequence, Mapping, Callable, Hashable, Sized, Container, MutableMapping, MutableSequence, Set
def gen(): yield 1
class I:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class C:
    def __call__(self): pass
    def __len__(self): return 1
    def __contains__(self, x): return True
class NoHash:
    __hash__ = None
values = [1, 'a', [1], (1,), {1: 2}, {1}, frozenset(), range(3), gen(), gen, len, int, None, I(), C(), NoHash(), iter([1])]
for kind in (Iterable, Iterator, Generator, Sequence, Mapping, Callable, Hashable, Sized, Container, MutableMapping, MutableSequence, Set):
    print(kind.__name__, [isinstance(v, kind) for v in values])
print(isinstance([], (Mapping, Sequence)), isinstance(3, Iterable | int))
#> Iterable [False, True, True, True, True, True, True, True, True, False, False, False, False, True, False, False, True]
#> Iterator [False, False, False, False, False, False, False, False, True, False, False, False, False, True, False, False, True]
#> Generator [False, False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False]
#> Sequence [False, True, True, True, False, False, False, True, False, False, False, False, False, False, False, False, False]
#> Mapping [False, False, False, False, True, False, False, False, False, False, False, False, False, False, False, False, False]
#> Callable [False, False, False, False, False, False, False, False, False, True, True, True, False, False, True, False, False]
#> Hashable [True, True, False, True, False, False, True, True, True, True, True, True, True, True, True, False, True]
#> Sized [False, True, True, True, True, True, True, True, False, False, False, False, False, False, True, False, False]
#> Container [False, True, True, True, True, True, True, True, False, False, False, False, False, False, True, False, False]
#> MutableMapping [False, False, False, False, True, False, False, False, False, False, False, False, False, False, False, False, False]
#> MutableSequence [False, False, True, False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> Set [False, False, False, False, False, True, True, False, False, False, False, False, False, False, False, False, False]
#> True True
#---
from collections.abc import Iterator, Iterable
class Count(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), sum(Count(4)), isinstance(Count(1), Iterable))
class Rows(Iterable):
    def __iter__(self): yield from 'ab'
print(list(Rows()))
class Bad(Iterator): pass
Bad()
#> [2, 1, 0] 6 True
#> ['a', 'b']
#! TypeError: Can't instantiate abstract class Bad with abstract method __next__
#---
from collections.abc import Sequence
class Deck(Sequence):
    def __init__(self, items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
d = Deck('abcab')
print(list(d), 'b' in d, 'z' in d, d.index('b'), d.count('a'), list(reversed(d)), isinstance(d, Sequence), len(d), d[1:3])
try:
    d.index('z')
except ValueError as e:
    print('ValueError')
a, *rest = d
print(a, rest, sorted(d), max(d))
class Half(Sequence):
    def __len__(self): return 1
Half()
#> ['a', 'b', 'c', 'a', 'b'] True False 1 2 ['b', 'a', 'c', 'b', 'a'] True 5 bc
#> ValueError
#> a ['b', 'c', 'a', 'b'] ['a', 'a', 'b', 'b', 'c'] c
#! TypeError: Can't instantiate abstract class Half with abstract method __getitem__
#---
from collections.abc import Mapping, MutableMapping
class Lower(Mapping):
    def __init__(self, d): self.d = {k.lower(): v for k, v in d.items()}
    def __getitem__(self, k): return self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Lower({'A': 1, 'B': 2})
print(m['a'], 'B' in m, 'c' in m, m.get('c'), m.get('A', 0), m.get('x', 5), list(m.keys()), list(m.values()), list(m.items()), len(m), dict(m), {**m})
for k, v in m.items(): print(k, v)
try:
    m['zz']
except KeyError as e:
    print('KeyError', e)
print(isinstance(m, Mapping), isinstance(m, MutableMapping))
#> 1 True False None 1 5 ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] 2 {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#> a 1
#> b 2
#> KeyError 'zz'
#> True False
#---
