class CountUp:
    def __init__(self, a, b): self.a, self.b = a, b
    def __iter__(self): return self
    def __next__(self):
        if self.a >= self.b: raise StopIteration
        self.a += 1
        return self.a - 1
for n in CountUp(1, 6): print(n)
print(list(CountUp(0, 3)), [*CountUp(0, 3)], sum(CountUp(0, 5)), sorted(CountUp(0, 3), reverse=True), list(zip(CountUp(0, 3), 'abc')), list(map(str, CountUp(0, 2))))
a, b, c = CountUp(0, 3)
print(a, b, c, 2 in CountUp(0, 5), 9 in CountUp(0, 5), max(CountUp(0, 4)), tuple(CountUp(0, 2)), set(CountUp(0, 2)), dict(enumerate(CountUp(5, 7))))
it = CountUp(0, 3)
print(next(it), next(it), next(it), next(it, 'end'), iter(it) is it)
def g():
    r = yield from CountUp(0, 2)
    print('r', r)
print(list(g()), any(CountUp(0, 2)), all(CountUp(0, 2)), ','.join(map(str, CountUp(0, 3))))
CountUp(3, 6)
#> 1
#> 2
#> 3
#> 4
#> 5
#> [0, 1, 2] [0, 1, 2] 10 [2, 1, 0] [(0, 'a'), (1, 'b'), (2, 'c')] ['0', '1']
#> 0 1 2 True False 3 (0, 1) {0, 1} {0: 5, 1: 6}
#> 0 1 2 end True
#> r None
#> [0, 1] True False 0,1,2
#= 3
#= 4
#= 5
#---
class R:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print('iter')
        for i in range(self.n): yield i
r = R(3)
print(list(r), list(r))
for a in r:
    for b in r:
        if b > a: break
        print(a, b)
print({x: x for x in r}, {*r}, [x for x in r if x], *r)
x, *y = r
print(x, y)
r
#> iter
#> iter
#> [0, 1, 2] [0, 1, 2]
#> iter
#> iter
#> 0 0
#> iter
#> 1 0
#> 1 1
#> iter
#> 2 0
#> 2 1
#> 2 2
#> iter
#> iter
#> iter
#> iter
#> {0: 0, 1: 1, 2: 2} {0, 1, 2} [1, 2] 0 1 2
#> iter
#> 0 [1, 2]
#> iter
#= 0
#= 1
#= 2
#---
class Seq:
    def __init__(self, items): self.items = items
    def __getitem__(self, i):
        print('item', i)
        return self.items[i]
    def __len__(self): return len(self.items)
s = Seq('abc')
print(list(s))
for x in s: print(x)
print('b' in s, 'z' in s, list(reversed(s)), list(enumerate(s)))
it = iter(s)
print(next(it), type(it).__name__)
a, b, c = s
list(s)
#> item 0
#> item 1
#> item 2
#> item 3
#> ['a', 'b', 'c']
#> item 0
#> a
#> item 1
#> b
#> item 2
#> c
#> item 3
#> item 0
#> item 1
#> item 0
#> item 1
#> item 2
#> item 3
#> item 2
#> item 1
#> item 0
#> item 0
#> item 1
#> item 2
#> item 3
#> True False ['c', 'b', 'a'] [(0, 'a'), (1, 'b'), (2, 'c')]
#> item 0
#> a iterator
#> item 0
#> item 1
#> item 2
#> item 3
#> item 0
#> item 1
#> item 2
#> item 3
#= 'a'
#= 'b'
#= 'c'
#---
class Bad:
    def __getitem__(self, i):
        if i == 2: raise KeyError('two')
        return i
try:
    list(Bad())
except KeyError as e:
    print('KeyError', e)
class Stop:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop()))
for x in Bad(): print(x)
#> KeyError 'two'
#> [0, 1]
#> 0
#> 1
#! KeyError: 'two'
#---
class R:
    def __reversed__(self): return iter([3, 2, 1])
    def __iter__(self): return iter([1, 2, 3])
print(list(reversed(R())), list(R()))
class L:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(L())))
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
reversed(N())
#> [3, 2, 1] [1, 2, 3]
#> [20, 10, 0]
#! TypeError: 'N' object is not reversible
#---
class C:
    def __contains__(self, x): print('contains', x); return x > 5
print(3 in C(), 7 in C(), 7 not in C())
class I:
    def __iter__(self): return iter([1, 2])
print(1 in I(), 3 in I(), 1 not in I())
class N(I):
    __contains__ = None
1 in N()
#> contains 3
#> contains 7
#> contains 7
#> False True False
#> True False False
#! TypeError: 'N' object is not a container
#---
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return i
list(NoIter())
#! TypeError: 'NoIter' object is not iterable
#---
class A:
    def __iter__(self): return [1, 2]
for x in A(): pass
#! TypeError: iter() returned non-iterator of type 'list'
#---
class A:
    def __iter__(self): return self
list(A())
#! TypeError: iter() returned non-iterator of type 'A'
#---
class A:
    def __next__(self): return 1
print(next(A()))
iter(A())
#> 1
#! TypeError: 'A' object is not iterable
#---
class A:
    def __iter__(self): raise ValueError('in iter')
def t(f):
    try:
        print(f())
    except ValueError as e:
        print(e)
t(lambda: list(A()))
t(lambda: [*A()])
t(lambda: sum(A()))
t(lambda: 1 in A())
t(lambda: dict(A()))
t(lambda: sorted(A()))
t(lambda: ','.join(A()))
t(lambda: list(zip([1], A())))
t(lambda: max(A()))
t(lambda: print(*A()))
for x in A(): pass
#> in iter
#> in iter
#> in iter
#> in iter
#> in iter
#> in iter
#> in iter
#> in iter
#> in iter
#> in iter
#! ValueError: in iter
#---
class A:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise ValueError('third')
        return self.n
got = []
try:
    for x in A(): got.append(x)
except ValueError as e:
    print(got, e)
A()
#> [1, 2] third
#= 1
#= 2
#! ValueError: third
#---
class Gen:
    def __iter__(self): return self
    def __next__(self): return 1
    def send(self, v): print('send', v); return v
    def throw(self, e): print('throw', repr(e)); return 'thrown'
def g():
    yield from Gen()
it = g()
print(next(it), next(it))
#> 1 1
#---
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
    def depth(self): return 1 + max((k.depth() for k in self.kids), default=0)
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), t.depth(), sum(t), [x * 2 for x in t])
t
#> [1, 2, 3, 4] 3 10 [2, 4, 6, 8]
#= 1
#= 2
#= 3
#= 4
#---
class Closing:
    def __init__(self): self.n = 0
    def __iter__(self):
        try:
            while True:
                self.n += 1
                yield self.n
        finally:
            print('closed at', self.n)
for x in Closing():
    if x == 3: break
print('after')
import itertools
print(list(itertools.islice(Closing(), 2)))
print(next(iter(Closing())))
first, second = itertools.islice(Closing(), 2)
print(first, second)
#> closed at 3
#> after
#> closed at 2
#> [1, 2]
#> closed at 1
#> 1
#> closed at 2
#> 1 2
#---
import itertools
class C:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
print(list(itertools.chain(C(2), C(1))), list(itertools.zip_longest(C(1), C(2))), list(itertools.product(C(2), repeat=2)))
print(list(itertools.accumulate(C(4))), list(itertools.starmap(pow, zip(C(3), C(3)))), [list(x) for x in itertools.tee(C(2))])
print(list(filter(None, C(3))), list(map(lambda a, b: a + b, C(3), C(2))), list(itertools.takewhile(lambda x: x < 2, C(9))), list(itertools.chain.from_iterable([C(1), C(2)])))
print(' '.join(str(x) for x in C(3)), bytes(C(3)), list(itertools.pairwise(C(3))), list(itertools.combinations(C(3), 2)))
#> [0, 1, 0] [(0, 0), (None, 1)] [(0, 0), (0, 1), (1, 0), (1, 1)]
#> [0, 1, 3, 6] [1, 1, 4] [[0, 1], [0, 1]]
#> [1, 2] [0, 2] [0, 1] [0, 0, 1]
#> 0 1 2 b'\x00\x01\x02' [(0, 1), (1, 2)] [(0, 1), (0, 2), (1, 2)]
#---
class It:
    def __init__(self): self.l = [1, 2, 3]
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def __bool__(self): return False
i = It()
print(len(i), bool(i), list(i), 'empty' if not i else 'full')
l = [0]
l += i
l.extend(i)
l[1:1] = i
print(l)
s = {0}
s.update(i)
print(s, s.issuperset(i), {1, 2}.union(i), {1, 9}.intersection(i), tuple(i) + (4,))
def f(*args): return args
print(f(*i, *i), [*i, *i], {**dict.fromkeys(i)})
#> 3 False [1, 2, 3] empty
#> [0, 1, 2, 3, 1, 2, 3, 1, 2, 3]
#> {0, 1, 2, 3} True {1, 2, 3} {1} (1, 2, 3, 4)
#> (1, 2, 3, 1, 2, 3) [1, 2, 3, 1, 2, 3] {1: None, 2: None, 3: None}
#---
class Keys:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
print({**Keys()}, dict(Keys()), dict(**Keys()))
d = {}
d.update(Keys())
print(d)
def f(**named): return named
print(f(**Keys()))
#> {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'}
#> {'a': 'aa', 'b': 'bb'}
#> {'a': 'aa', 'b': 'bb'}
#---
class Pipe:
    def __init__(self, items, ops=()): self.items, self.ops = items, ops
    def map(self, f): return Pipe(self.items, self.ops + ((map, f),))
    def where(self, f): return Pipe(self.items, self.ops + ((filter, f),))
    def __iter__(self):
        it = iter(self.items)
        for op, f in self.ops: it = op(f, it)
        return it
p = Pipe(range(6)).map(lambda x: x * x).where(lambda x: x % 2)
print(list(p), sum(p))
p
#> [1, 9, 25] 35
#= 1
#= 9
#= 25
#---
class Once:
    def __init__(self): self.done = False
    def __iter__(self): return self
    def __next__(self):
        if self.done: raise StopIteration('bye')
        self.done = True
        return 'once'
def g():
    v = yield from Once()
    print('value', v)
print(list(g()))
o = Once()
next(o)
try:
    next(o)
except StopIteration as e:
    print('stop', e.value)
#> value bye
#> ['once']
#> stop bye
#---
class S(StopIteration): pass
class I:
    def __iter__(self): return self
    def __next__(self): raise S(5)
def g():
    print((yield from I()))
print(list(I()), list(g()), next(I(), 'd'))
for x in I(): print('no')
#> 5
#> [] [] d
#---
class FileLike:
    def __init__(self, text): self.lines = text.split('\n')
    def __iter__(self): return self
    def __next__(self):
        if not self.lines: raise StopIteration
        return self.lines.pop(0)
    def readline(self): return self.lines.pop(0) if self.lines else ''
f = FileLike('a\nb\nc')
print(next(f))
for line in iter(f.readline, ''): print('line', line)
#> a
#> line b
#> line c
#---
class Matrix:
    def __init__(self, rows): self.rows = rows
    def __iter__(self): return iter(self.rows)
    def __getitem__(self, at):
        if isinstance(at, tuple):
            r, c = at
            return self.rows[r][c]
        return self.rows[at]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o)] for r in self])
    def __repr__(self): return f'Matrix({self.rows})'
m = Matrix([[1, 2], [3, 4]])
print(m @ m, m[0, 1], m[1], list(zip(*m)), [x for row in m for x in row])
(a, b), (c, d) = m
print(a, b, c, d)
#> Matrix([[7, 10], [15, 22]]) 2 [3, 4] [(1, 3), (2, 4)] [1, 2, 3, 4]
#> 1 2 3 4
#---
