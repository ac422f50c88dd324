from itertools import islice, chain, repeat, count, starmap, cycle
from collections import deque
def first_n(n, items):
    return list(islice(items, n))
def put_before(item, items):
    return chain([item], items)
def tabulated(function, start=0):
    return map(function, count(start))
def again(function, times=None, *args):
    return starmap(function, repeat(args) if times is None else repeat(args, times))
def flat(lists):
    return chain.from_iterable(lists)
def n_times(items, n):
    return chain.from_iterable(repeat(tuple(items), n))
def loop(n):
    for _ in repeat(None, n):
        yield 'round'
def last_n(n, items):
    return iter(deque(items, maxlen=n))
def eat(iterator, n=None):
    if n is None:
        deque(iterator, maxlen=0)
    else:
        next(islice(iterator, n, n), None)
def item_at(items, n, default=None):
    return next(islice(items, n, None), default)
print(first_n(3, count(5)), list(put_before(0, [1, 2])), first_n(4, tabulated(lambda x: x * x)), first_n(2, tabulated(str, 8)))
print(list(again(max, 2, 3, 9)), first_n(3, again(lambda: 'x')), list(flat([[1, 2], [], 'ab'])), list(n_times('ab', 3)), list(n_times([], 9)), list(loop(3)))
print(list(last_n(3, 'abcdefg')), list(last_n(9, 'ab')))
it = iter(range(10))
eat(it, 3); print(next(it)); eat(it); print(next(it, 'over'))
print(item_at('abcde', 2), item_at('abc', 9), item_at('abc', 9, 'none'))
#> [5, 6, 7] [0, 1, 2] [0, 1, 4, 9] ['8', '9']
#> [9, 9] ['x', 'x', 'x'] [1, 2, 'a', 'b'] ['a', 'b', 'a', 'b', 'a', 'b'] [] ['round', 'round', 'round']
#> ['e', 'f', 'g'] ['a', 'b']
#> 3
#> over
#> c None none
#---
from itertools import groupby, filterfalse, islice
from operator import itemgetter
def quantify(items, test=bool):
    return sum(map(test, items))
def first_true(items, default=False, test=None):
    return next(filter(test, items), default)
def all_equal(items, key=None):
    return len(list(islice(groupby(items, key), 2))) <= 1
def just_seen(items, key=None):
    if key is None:
        return map(itemgetter(0), groupby(items))
    return map(next, map(itemgetter(1), groupby(items, key)))
def ever_seen(items, key=None):
    seen = set()
    if key is None:
        for item in filterfalse(seen.__contains__ if hasattr(seen, '__contains__') else (lambda x: x in seen), items):
            seen.add(item)
            yield item
    else:
        for item in items:
            k = key(item)
            if k not in seen:
                seen.add(k)
                yield item
def unique(items, key=None, reverse=False):
    return just_seen(sorted(items, key=key, reverse=reverse), key=key)
print(quantify([1, 0, 2]), quantify(range(10), lambda x: x > 6), first_true([0, '', 3, 4]), first_true([0], 'none'), first_true(range(9), test=lambda x: x > 4))
print(all_equal('aaa'), all_equal('aab'), all_equal([]), all_equal('aAa', key=str.casefold), all_equal([4, 4.0, True + 3]))
print(''.join(just_seen('AAAABBBCCDAABBB')), ''.join(just_seen('ABBcCAD', str.casefold)), ''.join(ever_seen('AAAABBBCCDAABBB')), ''.join(ever_seen('ABBcCAD', str.casefold)))
print(list(unique([[1, 2], [3, 4], [1, 2]])), list(unique('bAaB', key=str.lower)), list(unique([3, 1, 3, 2], reverse=True)))
#> 2 3 3 none 5
#> True False True True True
#> ABCDAB ABcAD ABCD ABcD
#> [[1, 2], [3, 4]] ['A', 'b'] [3, 2, 1]
#---
from itertools import islice, zip_longest, cycle, tee, filterfalse, chain, combinations, starmap
from collections import deque
def windows(items, n):
    it = iter(items)
    window = deque(islice(it, n - 1), maxlen=n)
    for item in it:
        window.append(item)
        yield tuple(window)
def grouper(items, n, *, incomplete='fill', fillvalue=None):
    args = [iter(items)] * n
    if incomplete == 'fill':
        return zip_longest(*args, fillvalue=fillvalue)
    if incomplete == 'strict':
        return zip(*args, strict=True)
    if incomplete == 'ignore':
        return zip(*args)
    raise ValueError('Expected fill, strict, or ignore')
def round_robin(*iterables):
    its = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        its = cycle(islice(its, active))
        yield from map(next, its)
def partition(test, items):
    a, b = tee(items)
    return filterfalse(test, a), filter(test, b)
def subslices(seq):
    return (seq[i:j] for i, j in combinations(range(len(seq) + 1), 2))
print([''.join(w) for w in windows('ABCDEFG', 4)], list(windows([1, 2], 3)), list(windows([1, 2, 3], 1)))
print([''.join(g) for g in grouper('ABCDEFG', 3, fillvalue='x')], [''.join(g) for g in grouper('ABCDEFG', 3, incomplete='ignore')])
try:
    print(list(grouper('ABCDEFG', 3, incomplete='strict')))
except ValueError as e:
    print(e)
print(''.join(round_robin('ABC', 'D', 'EF')), list(round_robin()), [list(p) for p in partition(lambda x: x % 2, range(10))], list(subslices('ABCD')))
#> ['ABCD', 'BCDE', 'CDEF', 'DEFG'] [] [(1,), (2,), (3,)]
#> ['ABC', 'DEF', 'Gxx'] ['ABC', 'DEF']
#> zip() argument 2 is shorter than argument 1
#> ADEBFC [] [[0, 2, 4, 6, 8], [1, 3, 5, 7, 9]] ['A', 'AB', 'ABC', 'ABCD', 'B', 'BC', 'BCD', 'C', 'CD', 'D']
#---
from itertools import islice, chain, combinations
def positions(items, value, start=0, stop=None):
    index = getattr(items, 'index', None)
    if index is None:
        for i, item in enumerate(islice(items, start, stop), start):
            if item is value or item == value:
                yield i
    else:
        stop = len(items) if stop is None else stop
        i = start
        try:
            while True:
                yield (i := index(value, i, stop))
                i += 1
        except ValueError:
            pass
def until_raised(function, exception, first=None):
    try:
        if first is not None:
            yield first()
        while True:
            yield function()
    except exception:
        pass
def powerset(items):
    pool = list(items)
    return chain.from_iterable(combinations(pool, r) for r in range(len(pool) + 1))
print(list(positions('AABCADEAF', 'A')), list(positions(iter('AABCADEAF'), 'A', 1)), list(positions([1, 2, 1], 1, 1)), list(positions('AAA', 'A', 0, 2)))
stack = [1, 2, 3]
print(list(until_raised(stack.pop, IndexError)), list(until_raised({1: 2}.popitem, KeyError)), list(until_raised([1].pop, IndexError, lambda: 'first')))
print(list(powerset([1, 2, 3])), len(list(powerset(range(8)))))
#> [0, 1, 4, 7] [1, 4, 7] [2] [0, 1]
#> [3, 2, 1] [(1, 2)] ['first', 1]
#> [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)] 256
#---
from itertools import batched, chain, islice, repeat, starmap, accumulate, count, compress, takewhile
from collections import deque, Counter
import math, operator
def sumprod(p, q):
    return sum(a * b for a, b in zip(p, q, strict=True))
def sum_of_squares(items):
    items = list(items)
    return sumprod(items, items)
def reshape(matrix, columns):
    return batched(chain.from_iterable(matrix), columns)
def transpose(matrix):
    return zip(*matrix, strict=True)
def multinomial(*counts):
    return math.prod(map(math.comb, accumulate(counts), counts))
def matmul(a, b):
    n = len(b[0])
    return batched((sumprod(row, column) for row in a for column in transpose(b)), n)
def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    padded = chain(repeat(0, n - 1), signal, repeat(0, n - 1))
    window = deque(islice(padded, n - 1), maxlen=n)
    for x in padded:
        window.append(x)
        yield sumprod(kernel, window)
print(sum_of_squares([10, 20, 30]), list(reshape([(0, 1), (2, 3), (4, 5)], 3)), list(transpose([(1, 2, 3), (11, 22, 33)])), multinomial(5, 2, 2, 1, 1), list(matmul([(7, 5), (3, 5)], [(2, 5), (7, 9)])))
print(list(convolve([1, -1, -20], [1, -3])), list(convolve([1, 2, 3], [0.25] * 4)), list(convolve([1, 2], [1])))
try:
    list(transpose([(1, 2), (3,)]))
except ValueError as e:
    print(e)
#> 1400 [(0, 1, 2), (3, 4, 5)] [(1, 11), (2, 22), (3, 33)] 83160 [(49, 80), (41, 60)]
#> [1, -4, -17, 60] [0.25, 0.75, 1.5, 1.5, 1.25, 0.75] [1, 2]
#> zip() argument 2 is shorter than argument 1
#---
from itertools import repeat, chain, islice, accumulate, compress, count, starmap, takewhile
from functools import reduce
from operator import mul
import math
def convolve(a, b):
    out = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += x * y
    return out
def polynomial_from_roots(roots):
    return reduce(convolve, ([1, -r] for r in roots), [1])
def polynomial_eval(coefficients, x):
    n = len(coefficients)
    if not n:
        return type(x)(0)
    return sum(map(mul, coefficients, map(pow, repeat(x), reversed(range(n)))))
def polynomial_derivative(coefficients):
    return list(map(mul, coefficients, reversed(range(1, len(coefficients)))))
def sieve(n):
    if n > 2:
        yield 2
    data = bytes([0, 1]) * (n // 2)
    data = list(data)
    for p in range(3, math.isqrt(n) + 1, 2):
        if data[p]:
            data[p * p:n:2 * p] = [0] * len(range(p * p, n, 2 * p))
    yield from (i for i in compress(range(n), data) if i > 2)
def factor(n):
    for prime in sieve(math.isqrt(n) + 1):
        while not n % prime:
            yield prime
            n //= prime
            if n == 1:
                return
    if n > 1:
        yield n
def totient(n):
    for prime in set(factor(n)):
        n -= n // prime
    return n
print(polynomial_from_roots([5, -4, 3]), polynomial_eval([1, -4, -17, 60], x=5), polynomial_eval([], 2.5), polynomial_derivative([1, -4, -17, 60]))
print(list(sieve(30)), len(list(sieve(500))), list(factor(99)), list(factor(1_000_003)), list(factor(1)), list(factor(2 ** 10)), totient(12), totient(97))
#> [1, -4, -17, 60] 0 0.0 [3, -8, -17]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 95 [3, 3, 11] [1000003] [] [2, 2, 2, 2, 2, 2, 2, 2, 2, 2] 4 96
#---
from itertools import accumulate, count, takewhile, groupby, chain, islice, pairwise
def loops_of(n):
    return [i for i in takewhile(lambda i: i < n, count())]
def runs(items):
    return [(k, len(list(g))) for k, g in groupby(items)]
def ranks(items):
    ordered = sorted(items)
    return {x: i for i, x in enumerate(k for k, _ in groupby(ordered))}
def differences(items):
    return [b - a for a, b in pairwise(items)]
def triangle(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in pairwise(chain([0], row, [0]))]
print(loops_of(4), runs('aaabccd'), ranks([30, 10, 20, 10]), differences([1, 4, 9, 16]), list(triangle(5)), list(accumulate([5, -2, 3], min)))
#> [0, 1, 2, 3] [('a', 3), ('b', 1), ('c', 2), ('d', 1)] {10: 0, 20: 1, 30: 2} [3, 5, 7] [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]] [5, -2, -2]
#---
