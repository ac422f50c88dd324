from itertools import accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest
import operator
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=5)), list(accumulate([])), list(accumulate('abc')), list(accumulate([2, 3], func=operator.mul)), list(accumulate([1, 2, 3], None)))
print(list(chain('ab', [1], ())), list(chain()), list(chain.from_iterable(['ab', [1]])), list(combinations('abcd', 2)), list(combinations([1], 2)), list(combinations('ab', 0)), list(combinations_with_replacement('ab', 2)))
print(list(compress('abcdef', [1, 0, 1, 0, 1, 1])), list(islice(count(), 3)), list(islice(count(5), 3)), list(islice(count(1, 2), 3)), list(islice(count(0.5, 0.25), 4)), list(islice(count(3, -1), 3)), list(islice(count(start=1, step=10), 2)))
print(list(islice(cycle('ab'), 5)), list(cycle([])), list(dropwhile(lambda x: x < 3, [1, 4, 2])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(filterfalse(None, [0, 1, '', 'a'])), list(filterfalse(lambda x: x % 2, range(5))))
print([(k, list(g)) for k, g in groupby('aabbbc')], [(k, list(g)) for k, g in groupby([1, 3, 2, 4], key=lambda x: x % 2)], list(islice('abcdefg', 2)), list(islice('abcdefg', 2, 4)), list(islice('abcdefg', 2, None)), list(islice('abcdefg', 0, None, 3)))
print(list(pairwise('abc')), list(pairwise([1])), list(permutations('abc', 2)), list(permutations(range(3))), list(permutations('ab', 3)), list(product('ab', [1, 2])), list(product('ab', repeat=2)), list(product()), list(product('a', [])))
print(list(repeat(5, 3)), list(repeat(1, times=0)), list(repeat(1, -2)), list(starmap(pow, [(2, 5), (3, 2)])), list(zip_longest('abc', 'x')), list(zip_longest('abc', 'x', fillvalue='-')), list(zip_longest()))
print(list(batched('abcdefg', 3)), list(batched([], 2)), list(batched('abcd', 2, strict=True)), list(batched(iterable='abc', n=2)))
#> [1, 3, 6] [3, 3, 3] [10, 11, 13] [5] [] ['a', 'ab', 'abc'] [2, 6] [1, 3, 6]
#> ['a', 'b', 1] [] ['a', 'b', 1] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()] [('a', 'a'), ('a', 'b'), ('b', 'b')]
#> ['a', 'c', 'e', 'f'] [0, 1, 2] [5, 6, 7] [1, 3, 5] [0.5, 0.75, 1.0, 1.25] [3, 2, 1] [1, 11]
#> ['a', 'b', 'a', 'b', 'a'] [] [4, 2] [1] [0, ''] [0, 2, 4]
#> [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])] [(1, [1, 3]), (0, [2, 4])] ['a', 'b'] ['c', 'd'] ['c', 'd', 'e', 'f', 'g'] ['a', 'd', 'g']
#> [('a', 'b'), ('b', 'c')] [] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] [] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [()] []
#> [5, 5, 5] [] [] [32, 9] [('a', 'x'), ('b', None), ('c', None)] [('a', 'x'), ('b', '-'), ('c', '-')] []
#> [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [] [('a', 'b'), ('c', 'd')] [('a', 'b'), ('c',)]
#---
import itertools
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(list(r))
    except Exception as e:
        print(type(e).__name__, e)
t(itertools.islice, 'abc', -1); t(itertools.islice, 'abc', 1, -1); t(itertools.islice, 'abc', 0, 2, 0); t(itertools.islice, 'abc', 'x'); t(itertools.combinations, 'ab', -1); t(itertools.permutations, 'ab', -1); t(itertools.combinations_with_replacement, 'ab', -1)
t(itertools.batched, 'abc', 0); t(itertools.batched, 'abc', 2, strict=True); t(itertools.accumulate, 5); t(itertools.accumulate, [1, 'a']); t(itertools.starmap, pow, [1]); t(itertools.starmap, 5, [(1,)]); t(itertools.cycle, 5); t(itertools.chain, 5); t(itertools.chain.from_iterable, 5); t(itertools.chain.from_iterable, [5])
t(itertools.count, 'a'); t(itertools.tee, 'ab', -1); t(itertools.compress, 5, [1]); t(itertools.takewhile, 5, [1]); t(itertools.dropwhile, None, [1]); t(itertools.pairwise, 5); t(itertools.product, 5); t(itertools.product, 'a', repeat=-1); t(itertools.zip_longest, 'a', 5); t(itertools.groupby, 5)
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError r must be non-negative
#> ValueError r must be non-negative
#> ValueError r must be non-negative
#> ValueError n must be at least one
#> ValueError batched(): incomplete batch
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError a number is required
#> ValueError n must be >= 0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError 'NoneType' object is not callable
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> ValueError repeat argument cannot be negative
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#---
from itertools import tee, islice
def g():
    for i in range(4):
        print('made', i)
        yield i
a, b = tee(g())
print(next(a), next(a), next(b))
c, d = tee(b)
print(list(c), next(d), list(a), list(d), list(b))
x, y, z = tee('ab', 3); print(list(x), list(y), list(z), tee('ab', 0), [list(i) for i in tee([1], 1)])
#> made 0
#> made 1
#> 0 1 0
#> made 2
#> made 3
#> [1, 2, 3] 1 [2, 3] [2, 3] []
#> ['a', 'b'] ['a', 'b'] ['a', 'b'] () [[1]]
#---
from itertools import groupby
def g():
    for x in 'aabbc':
        print('pull', x)
        yield x
it = groupby(g())
k1, g1 = next(it)
print(k1, next(g1))
k2, g2 = next(it)
print(k2, list(g1), list(g2))
for k, group in it:
    print(k, sum(1 for _ in group))
#> pull a
#> a a
#> pull a
#> pull b
#> pull b
#> pull c
#> b [] ['b', 'b']
#> c 1
#---
from itertools import chain, cycle, islice, repeat, count, zip_longest, takewhile
def g(n):
    for i in range(n):
        print('g', n, i)
        yield i
print(list(islice(chain(g(2), g(1)), 2)))
print(list(islice(cycle(g(2)), 5)))
it = g(5)
print(list(takewhile(lambda x: x < 1, it)), list(it))
print(list(zip_longest(g(1), g(2))), list(zip(repeat('x'), 'ab')), list(map(pow, count(2), repeat(2, 3))))
print(count(10), repeat(3), repeat(3, 2), count(1, 2), count(1.5))
#> g 2 0
#> g 2 1
#> [0, 1]
#> g 2 0
#> g 2 1
#> [0, 1, 0, 1, 0]
#> g 5 0
#> g 5 1
#> g 5 2
#> g 5 3
#> g 5 4
#> [0] [2, 3, 4]
#> g 1 0
#> g 2 0
#> g 2 1
#> [(0, 0), (None, 1)] [('x', 'a'), ('x', 'b')] [4, 9, 16]
#> count(10) repeat(3) repeat(3, 2) count(1, 2) count(1.5)
#---
from itertools import accumulate, product, permutations, combinations
def f(a, b):
    print('f', a, b)
    return a + b
print(list(accumulate([1, 2, 3], f, initial=0)))
print(sum(1 for _ in product(range(3), repeat=3)), list(product('ab', 'cd', repeat=1))[:3], len(list(permutations(range(4)))), [''.join(c) for c in combinations('abcd', 3)])
it = combinations(range(3), 2)
print(next(it), next(it), list(it), list(it))
#> f 0 1
#> f 1 2
#> f 3 3
#> [0, 1, 3, 6]
#> 27 [('a', 'c'), ('a', 'd'), ('b', 'c')] 24 ['abc', 'abd', 'acd', 'bcd']
#> (0, 1) (0, 2) [(1, 2)] []
#---
