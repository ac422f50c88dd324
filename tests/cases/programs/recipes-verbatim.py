# The recipes of the itertools documentation of Python 3.13, as they stand there.
from collections import Counter, deque
from contextlib import suppress
from functools import reduce
from math import comb, isqrt, prod
import math
import operator
from operator import getitem, is_not, itemgetter, mul, neg
import itertools
from itertools import *
import random
import functools

def take(n, iterable):
    "Return first n items of the iterable as a list."
    return list(islice(iterable, n))

def prepend(value, iterable):
    "Prepend a single value in front of an iterable."
    # prepend(1, [2, 3, 4]) → 1 2 3 4
    return chain([value], iterable)

def tabulate(function, start=0):
    "Return function(0), function(1), ..."
    return map(function, count(start))

def repeatfunc(function, times=None, *args):
    "Repeat calls to a function with specified arguments."
    if times is None:
        return starmap(function, repeat(args))
    return starmap(function, repeat(args, times))

def flatten(list_of_lists):
    "Flatten one level of nesting."
    return chain.from_iterable(list_of_lists)

def ncycles(iterable, n):
    "Returns the sequence elements n times."
    return chain.from_iterable(repeat(tuple(iterable), n))

def loops(n):
    "Loop n times. Like range(n) but without creating integers."
    # for _ in loops(100): ...
    return repeat(None, n)

def tail(n, iterable):
    "Return an iterator over the last n items."
    # tail(3, 'ABCDEFG') → E F G
    try:
        size = len(iterable)
    except TypeError:
        return iter(deque(iterable, maxlen=n))
    else:
        return islice(iterable, max(0, size - n), None)

def consume(iterator, n=None):
    "Advance the iterator n-steps ahead. If n is None, consume entirely."
    # Use functions that consume iterators at C speed.
    if n is None:
        deque(iterator, maxlen=0)
    else:
        next(islice(iterator, n, n), None)

def nth(iterable, n, default=None):
    "Returns the nth item or a default value."
    return next(islice(iterable, n, None), default)

def quantify(iterable, predicate=bool):
    "Given a predicate that returns True or False, count the True results."
    return sum(map(predicate, iterable))

def first_true(iterable, default=False, predicate=None):
    "Returns the first true value or the *default* if there is no true value."
    # first_true([a,b,c], x) → a or b or c or x
    # first_true([a,b], x, f) → a if f(a) else b if f(b) else x
    return next(filter(predicate, iterable), default)

def all_equal(iterable, key=None):
    "Returns True if all the elements are equal to each other."
    # all_equal('4٤௪౪໔', key=int) → True
    return len(take(2, groupby(iterable, key))) <= 1

def unique_justseen(iterable, key=None):
    "Yield unique elements, preserving order. Remember only the element just seen."
    # unique_justseen('AAAABBBCCDAABBB') → A B C D A B
    # unique_justseen('ABBcCAD', str.casefold) → A B c A D
    if key is None:
        return map(itemgetter(0), groupby(iterable))
    return map(next, map(itemgetter(1), groupby(iterable, key)))

def unique_everseen(iterable, key=None):
    "Yield unique elements, preserving order. Remember all elements ever seen."
    # unique_everseen('AAAABBBCCDAABBB') → A B C D
    # unique_everseen('ABBcCAD', str.casefold) → A B c D
    seen = set()
    if key is None:
        for element in filterfalse(seen.__contains__, iterable):
            seen.add(element)
            yield element
    else:
        for element in iterable:
            k = key(element)
            if k not in seen:
                seen.add(k)
                yield element

def unique(iterable, key=None, reverse=False):
   "Yield unique elements in sorted order. Supports unhashable inputs."
   # unique([[1, 2], [3, 4], [1, 2]]) → [1, 2] [3, 4]
   sequenced = sorted(iterable, key=key, reverse=reverse)
   return unique_justseen(sequenced, key=key)

def sliding_window(iterable, n):
    "Collect data into overlapping fixed-length chunks or blocks."
    # sliding_window('ABCDEFG', 4) → ABCD BCDE CDEF DEFG
    iterator = iter(iterable)
    window = deque(islice(iterator, n - 1), maxlen=n)
    for x in iterator:
        window.append(x)
        yield tuple(window)

def grouper(iterable, n, *, incomplete='fill', fillvalue=None):
    "Collect data into non-overlapping fixed-length chunks or blocks."
    # grouper('ABCDEFG', 3, fillvalue='x') → ABC DEF Gxx
    # grouper('ABCDEFG', 3, incomplete='strict') → ABC DEF ValueError
    # grouper('ABCDEFG', 3, incomplete='ignore') → ABC DEF
    iterators = [iter(iterable)] * n
    match incomplete:
        case 'fill':
            return zip_longest(*iterators, fillvalue=fillvalue)
        case 'strict':
            return zip(*iterators, strict=True)
        case 'ignore':
            return zip(*iterators)
        case _:
            raise ValueError('Expected fill, strict, or ignore')

def roundrobin(*iterables):
    "Visit input iterables in a cycle until each is exhausted."
    # roundrobin('ABC', 'D', 'EF') → A D E B F C
    # Algorithm credited to George Sakkis
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)

def subslices(seq):
    "Return all contiguous non-empty subslices of a sequence."
    # subslices('ABCD') → A AB ABC ABCD B BC BCD C CD D
    slices = starmap(slice, combinations(range(len(seq) + 1), 2))
    return map(getitem, repeat(seq), slices)

def iter_index(iterable, value, start=0, stop=None):
    "Return indices where a value occurs in a sequence or iterable."
    # iter_index('AABCADEAF', 'A') → 0 1 4 7
    seq_index = getattr(iterable, 'index', None)
    if seq_index is None:
        iterator = islice(iterable, start, stop)
        for i, element in enumerate(iterator, start):
            if element is value or element == value:
                yield i
    else:
        stop = len(iterable) if stop is None else stop
        i = start
        with suppress(ValueError):
            while True:
                yield (i := seq_index(value, i, stop))
                i += 1

def iter_except(function, exception, first=None):
    "Convert a call-until-exception interface to an iterator interface."
    # iter_except(d.popitem, KeyError) → non-blocking dictionary iterator
    with suppress(exception):
        if first is not None:
            yield first()
        while True:
            yield function()

def partition(predicate, iterable):
    """Partition entries into false entries and true entries.

    If *predicate* is slow, consider wrapping it with functools.lru_cache().
    """
    # partition(is_odd, range(10)) → 0 2 4 6 8   and  1 3 5 7 9
    t1, t2, p = tee(iterable, 3)
    p1, p2 = tee(map(predicate, p))
    return compress(t1, map(operator.not_, p1)), compress(t2, p2)

def powerset(iterable):
    "Subsequences of the iterable from shortest to longest."
    # powerset([1,2,3]) → () (1,) (2,) (3,) (1,2) (1,3) (2,3) (1,2,3)
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s)+1))

def sum_of_squares(iterable):
    "Add up the squares of the input values."
    # sum_of_squares([10, 20, 30]) → 1400
    return math.sumprod(*tee(iterable))

def reshape(matrix, columns):
    "Reshape a 2-D matrix to have a given number of columns."
    # reshape([(0, 1), (2, 3), (4, 5)], 3) →  (0, 1, 2), (3, 4, 5)
    return batched(chain.from_iterable(matrix), columns, strict=True)

def transpose(matrix):
    "Swap the rows and columns of a 2-D matrix."
    # transpose([(1, 2, 3), (11, 22, 33)]) → (1, 11) (2, 22) (3, 33)
    return zip(*matrix, strict=True)

def matmul(m1, m2):
    "Multiply two matrices."
    # matmul([(7, 5), (3, 5)], [(2, 5), (7, 9)]) → (49, 80), (41, 60)
    n = len(m2[0])
    return batched(starmap(math.sumprod, product(m1, transpose(m2))), n)

def convolve(signal, kernel):
    """Discrete linear convolution of two iterables.
    Equivalent to polynomial multiplication.
    """
    # convolve([1, -1, -20], [1, -3]) → 1 -4 -17 60
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    padded_signal = chain(repeat(0, n-1), signal, repeat(0, n-1))
    windowed_signal = sliding_window(padded_signal, n)
    return map(math.sumprod, repeat(kernel), windowed_signal)

def polynomial_from_roots(roots):
    """Compute a polynomial's coefficients from its roots.

       (x - 5) (x + 4) (x - 3)  expands to:   x³ -4x² -17x + 60
    """
    # polynomial_from_roots([5, -4, 3]) → [1, -4, -17, 60]
    factors = zip(repeat(1), map(operator.neg, roots))
    return list(functools.reduce(convolve, factors, [1]))

def polynomial_eval(coefficients, x):
    """Evaluate a polynomial at a specific value.

    Computes with better numeric stability than Horner's method.
    """
    # Evaluate x³ -4x² -17x + 60 at x = 5
    # polynomial_eval([1, -4, -17, 60], x=5) → 0
    n = len(coefficients)
    if not n:
        return type(x)(0)
    powers = map(pow, repeat(x), reversed(range(n)))
    return math.sumprod(coefficients, powers)

def polynomial_derivative(coefficients):
    """Compute the first derivative of a polynomial.

       f(x)  =  x³ -4x² -17x + 60
       f'(x) = 3x² -8x  -17
    """
    # polynomial_derivative([1, -4, -17, 60]) → [3, -8, -17]
    n = len(coefficients)
    powers = reversed(range(1, n))
    return list(map(operator.mul, coefficients, powers))

def sieve(n):
    "Primes less than n."
    # sieve(30) → 2 3 5 7 11 13 17 19 23 29
    if n > 2:
        yield 2
    data = bytearray((0, 1)) * (n // 2)
    for p in iter_index(data, 1, start=3, stop=math.isqrt(n) + 1):
        data[p*p : n : p+p] = bytes(len(range(p*p, n, p+p)))
    yield from iter_index(data, 1, start=3)

def factor(n):
    "Prime factors of n."
    # factor(99) → 3 3 11
    # factor(1_000_000_000_000_007) → 47 59 360620266859
    # factor(1_000_000_000_000_403) → 1000000000000403
    for prime in sieve(math.isqrt(n) + 1):
        while not n % prime:
            yield prime
            n //= prime
            if n == 1:
                return
    if n > 1:
        yield n

def totient(n):
    "Count of natural numbers up to n that are coprime to n."
    # https://mathworld.wolfram.com/TotientFunction.html
    # totient(12) → 4 because len([1, 5, 7, 11]) == 4
    for prime in set(factor(n)):
        n -= n // prime
    return n

def multinomial(*counts):
    "Number of distinct arrangements of a multiset."
    # Counter('abracadabra').values() → 5 2 2 1 1
    # multinomial(5, 2, 2, 1, 1) → 83160
    return math.prod(map(math.comb, itertools.accumulate(counts), counts))

print(take(10, count()), list(prepend(1, [2, 3, 4])), list(islice(tabulate(lambda x: 2*x), 4)))
for _ in loops(5): print('hi', end=' ')
print()
print(list(tail(3, 'ABCDEFG')), list(tail(3, iter('ABCDEFG'))))
it = iter(range(10)); consume(it, 3); print(next(it)); consume(it); print(next(it, 'Done'))
print(nth('abcde', 3), nth('abcde', 9) is None, nth(iter('abcde'), 3))
print(all_equal('4٤௪౪໔', key=int), [all_equal(s) for s in ('', 'A', 'AAAA', 'AAAB', 'AAABA')])
print(quantify([True, False, False, True, True]), list(flatten([[0, 1], [2, 3]])), list(ncycles('abc', 3)))
print(list(repeatfunc(pow, 5, 2, 3)), take(5, map(int, repeatfunc(random.random))))
print(list(iter_index('AABCADEAF', 'A')), list(iter_index('AABCADEAF', 'A', 1, 7)), list(iter_index('AABCADEAF', 'A', 1)), list(iter_index(iter('AABCADEAF'), 'C')))
print(list(sliding_window('ABCDEFG', 4)), list(sliding_window('AB', 3)), list(islice(sliding_window(count(), 100), 1))[0][-1])
print(list(grouper('ABCDEFG', n=3, fillvalue='x')), list(grouper('ABCDEFG', 3, incomplete='ignore')))
try: print(list(grouper('ABCDEFG', 3, incomplete='strict')))
except ValueError as e: print(e)
print(list(roundrobin('abc', 'd', 'ef')), [''.join(s) for s in subslices('ABCD')])
evens, odds = partition(lambda x: x % 2 == 1, range(10)); print(list(evens), list(odds))
print(list(unique_everseen('AAAABBBCCDAABBB')), list(unique_everseen('ABBCcAD', str.casefold)), list(unique_justseen('AAAABBBCCDAABBB')), list(unique_justseen('ABBCcAD', str.casefold)))
print(list(unique([[1, 2], [3, 4], [1, 2]])), list(unique('ABBcCAD', str.casefold)), list(unique('ABBcCAD', str.casefold, reverse=True)))
d = dict(a=1, b=2, c=3); print(list(iter_except(d.popitem, KeyError)), list(iter_except([1, 2].pop, IndexError, first=lambda: 'f')))
print(first_true('ABC0DEF1', '9', str.isdigit), first_true('ABCDEF', '9', str.isdigit), list(powerset([1, 2, 3])), len(list(powerset(range(12)))))
print(list(sieve(30)), sum(1 for _ in sieve(10000)), list(factor(99)), list(factor(1_000_007)), totient(36), multinomial(5, 2, 2, 1, 1), multinomial(*Counter('abracadabra').values()))
print(polynomial_from_roots([5, -4, 3]), polynomial_eval([1, -4, -17, 60], x=5), polynomial_derivative([1, -4, -17, 60]), polynomial_eval([], 3.0))
print(sum_of_squares([10, 20, 30]), list(reshape([(0, 1), (2, 3), (4, 5)], 3)), list(transpose([(1, 2, 3), (11, 22, 33)])), list(matmul([(7, 5), (3, 5)], [(2, 5), (7, 9)])), list(convolve([1, -1, -20], [1, -3])))
try: print(list(reshape([(0, 1), (2, 3), (4, 5)], 4)))
except ValueError as e: print(e)
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [1, 2, 3, 4] [0, 2, 4, 6]
#> hi hi hi hi hi 
#> ['E', 'F', 'G'] ['E', 'F', 'G']
#> 3
#> Done
#> d True d
#> True [True, True, True, False, False]
#> 3 [0, 1, 2, 3] ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c']
#> [8, 8, 8, 8, 8] [0, 0, 0, 0, 0]
#> [0, 1, 4, 7] [1, 4] [1, 4, 7] [3]
#> [('A', 'B', 'C', 'D'), ('B', 'C', 'D', 'E'), ('C', 'D', 'E', 'F'), ('D', 'E', 'F', 'G')] [] 99
#> [('A', 'B', 'C'), ('D', 'E', 'F'), ('G', 'x', 'x')] [('A', 'B', 'C'), ('D', 'E', 'F')]
#> zip() argument 2 is shorter than argument 1
#> ['a', 'd', 'e', 'b', 'f', 'c'] ['A', 'AB', 'ABC', 'ABCD', 'B', 'BC', 'BCD', 'C', 'CD', 'D']
#> [0, 2, 4, 6, 8] [1, 3, 5, 7, 9]
#> ['A', 'B', 'C', 'D'] ['A', 'B', 'C', 'D'] ['A', 'B', 'C', 'D', 'A', 'B'] ['A', 'B', 'C', 'A', 'D']
#> [[1, 2], [3, 4]] ['A', 'B', 'c', 'D'] ['D', 'c', 'B', 'A']
#> [('c', 3), ('b', 2), ('a', 1)] ['f', 2, 1]
#> 0 9 [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)] 4096
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 1229 [3, 3, 11] [29, 34483] 12 83160 83160
#> [1, -4, -17, 60] 0 [3, -8, -17] 0.0
#> 1400 [(0, 1, 2), (3, 4, 5)] [(1, 11), (2, 22), (3, 33)] [(49, 80), (41, 60)] [1, -4, -17, 60]
#> batched(): incomplete batch
#---
