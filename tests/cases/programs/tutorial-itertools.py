from itertools import *

print(list(islice(count(10, 5), 4)))
print(list(islice(cycle("AB"), 5)))
print(list(repeat("x", 3)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(accumulate([1, 2, 3], lambda a, b: a * b, initial=100)))
print(list(chain("ab", [1, 2])), list(chain.from_iterable(["xy", "z"])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(takewhile(lambda x: x < 5, [1, 4, 6, 3, 8])))
print(list(filterfalse(lambda x: x < 5, [1, 4, 6, 3, 8])))
print([(k, "".join(g)) for k, g in groupby("AAAABBBCCDAABBB")])
print(list(pairwise("ABCD")), list(starmap(pow, [(2, 5), (3, 2)])))
print(list(zip_longest("ABCD", "xy", fillvalue="-")))
print(["".join(p) for p in product("ab", "12")], list(product([0, 1], repeat=2)))
print(["".join(p) for p in permutations("abc", 2)])
print(["".join(c) for c in combinations("ABCD", 3)], ["".join(c) for c in combinations_with_replacement("AB", 2)])
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
#> [10, 15, 20, 25]
#> ['A', 'B', 'A', 'B', 'A']
#> ['x', 'x', 'x']
#> [1, 3, 6, 10] [3, 3, 4, 4, 5]
#> [100, 100, 200, 600]
#> ['a', 'b', 1, 2] ['x', 'y', 'z']
#> ['A', 'C', 'E', 'F']
#> [6, 3, 8] [1, 4]
#> [6, 8]
#> [('A', 'AAAA'), ('B', 'BBB'), ('C', 'CC'), ('D', 'D'), ('A', 'AA'), ('B', 'BBB')]
#> [('A', 'B'), ('B', 'C'), ('C', 'D')] [32, 9]
#> [('A', 'x'), ('B', 'y'), ('C', '-'), ('D', '-')]
#> ['a1', 'a2', 'b1', 'b2'] [(0, 0), (0, 1), (1, 0), (1, 1)]
#> ['ab', 'ac', 'ba', 'bc', 'ca', 'cb']
#> ['ABC', 'ABD', 'ACD', 'BCD'] ['AA', 'AB', 'BB']
#> 1 [1, 2, 3] [2, 3]
#---
import collections
import functools
import math
import operator
import random
from itertools import chain, combinations, count, cycle, filterfalse, groupby, islice, repeat, starmap, tee, zip_longest


def take(n, iterable):
    return list(islice(iterable, n))


def tabulate(function, start=0):
    return map(function, count(start))


def tail(n, iterable):
    return iter(collections.deque(iterable, maxlen=n))


def consume(iterator, n=None):
    if n is None:
        collections.deque(iterator, maxlen=0)
    else:
        next(islice(iterator, n, n), None)


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def all_equal(iterable):
    g = groupby(iterable)
    return next(g, True) and not next(g, False)


def quantify(iterable, pred=bool):
    return sum(map(pred, iterable))


def ncycles(iterable, n):
    return chain.from_iterable(repeat(tuple(iterable), n))


def dotproduct(vec1, vec2):
    return sum(map(operator.mul, vec1, vec2))


def grouper(iterable, n, fillvalue=None):
    args = [iter(iterable)] * n
    return zip_longest(*args, fillvalue=fillvalue)


print(take(3, "abcdef"), take(4, tabulate(math.factorial)))
print(list(tail(3, range(10))))
it = iter(range(10))
consume(it, 3)
print(next(it), nth("abc", 1), nth("abc", 9, "?"))
print(all_equal([1, 1.0, True]), all_equal("aab"), all_equal([]))
print(quantify([1, 0, 3, ""]), "".join(ncycles("ab", 3)), dotproduct([1, 2], [3, 4]))
print(["".join(g) for g in grouper("ABCDEFG", 3, "x")])
#> ['a', 'b', 'c'] [1, 1, 2, 6]
#> [7, 8, 9]
#> 3 b ?
#> True False True
#> 2 ababab 11
#> ['ABC', 'DEF', 'Gxx']
#---
import operator
from collections import deque
from itertools import chain, combinations, cycle, filterfalse, islice, tee, starmap, repeat


def roundrobin(*iterables):
    num_active = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while num_active:
        try:
            for next in nexts:
                yield next()
        except StopIteration:
            num_active -= 1
            nexts = cycle(islice(nexts, num_active))


def partition(pred, iterable):
    t1, t2 = tee(iterable)
    return filterfalse(pred, t1), filter(pred, t2)


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def unique_everseen(iterable, key=None):
    seen = set()
    for element in iterable:
        k = element if key is None else key(element)
        if k not in seen:
            seen.add(k)
            yield element


def sliding_window(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


def iter_except(func, exception, first=None):
    try:
        if first is not None:
            yield first()
        while True:
            yield func()
    except exception:
        pass


def repeatfunc(func, times=None, *args):
    if times is None:
        return starmap(func, repeat(args))
    return starmap(func, repeat(args, times))


print("".join(roundrobin("ABC", "D", "EF")))
small, large = partition(lambda n: n > 4, [1, 8, 3, 9, 4])
print(list(small), list(large))
print(list(powerset([1, 2, 3])))
print("".join(unique_everseen("ABBCcAD", str.lower)))
print(["".join(w) for w in sliding_window("ABCDEFG", 4)])
stack = [3, 2, 1]
print(list(iter_except(stack.pop, IndexError)), stack)
print(list(repeatfunc(divmod, 2, 17, 5)))
roundrobin("ab", [1, 2, 3])
#> ADEBFC
#> [1, 3, 4] [8, 9]
#> [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)]
#> ABCD
#> ['ABCD', 'BCDE', 'CDEF', 'DEFG']
#> [1, 2, 3] []
#> [(3, 2), (3, 2)]
#= 'a'
#= 1
#= 'b'
#= 2
#= 3
#---
from itertools import groupby
from operator import itemgetter

sales = [
    ("north", "2024-01-03", 120), ("south", "2024-01-03", 80), ("north", "2024-01-04", 95),
    ("east", "2024-01-04", 60), ("south", "2024-01-05", 130), ("north", "2024-01-05", 10),
]
for region, entries in groupby(sorted(sales), key=itemgetter(0)):
    entries = list(entries)
    print(f"{region}: {len(entries)} sales, {sum(e[2] for e in entries)} total")
    for _, day, amount in entries:
        print(f"   {day} {amount:>5}")
by_day = {day: [s[0] for s in group] for day, group in groupby(sales, itemgetter(1))}
print(by_day)
groups = [(k, g) for k, g in groupby("aab")]
print([(k, list(g)) for k, g in groups])
numbers = [1, 2, 3, 7, 8, 10]
for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
    run = [n for _, n in run]
    print(f"{run[0]}-{run[-1]}" if len(run) > 1 else run[0])
#> east: 1 sales, 60 total
#>    2024-01-04    60
#> north: 3 sales, 225 total
#>    2024-01-03   120
#>    2024-01-04    95
#>    2024-01-05    10
#> south: 2 sales, 210 total
#>    2024-01-03    80
#>    2024-01-05   130
#> {'2024-01-03': ['north', 'south'], '2024-01-04': ['north', 'east'], '2024-01-05': ['south', 'north']}
#> [('a', []), ('b', [])]
#> 1-3
#> 7-8
#> 10
#---
def pascal(rows):
    row = [1]
    for _ in range(rows):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


width = len(" ".join(map(str, list(pascal(7))[-1])))
for row in pascal(7):
    print(" ".join(map(str, row)).center(width))
print([sum(row) for row in pascal(8)])
import itertools

triangles = itertools.accumulate(itertools.count(1))
print(list(itertools.takewhile(lambda t: t < 60, triangles)))
pascal(4)
#>        1        
#>       1 1       
#>      1 2 1      
#>     1 3 3 1     
#>    1 4 6 4 1    
#>  1 5 10 10 5 1  
#> 1 6 15 20 15 6 1
#> [1, 2, 4, 8, 16, 32, 64, 128]
#> [1, 3, 6, 10, 15, 21, 28, 36, 45, 55]
#= [1]
#= [1, 1]
#= [1, 2, 1]
#= [1, 3, 3, 1]
#---
from itertools import count, islice, takewhile, compress


def sieve(n):
    data = [1] * n
    data[:2] = 0, 0
    limit = int(n ** 0.5) + 1
    for i in compress(range(limit), data):
        data[i * i : n : i] = [0] * len(range(i * i, n, i))
    return compress(range(n), data)


def eratosthenes():
    composites = {}
    for q in count(2):
        p = composites.pop(q, None)
        if p is None:
            composites[q * q] = q
            yield q
        else:
            x = q + p
            while x in composites:
                x += p
            composites[x] = p


def filtered():
    numbers = count(2)
    while True:
        p = next(numbers)
        yield p
        numbers = filter(lambda n, p=p: n % p, numbers)


print(list(sieve(40)))
print(list(islice(eratosthenes(), 12)))
print(list(takewhile(lambda p: p < 40, filtered())))
print(list(sieve(60)) == list(takewhile(lambda p: p < 60, eratosthenes())))
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#> True
#---
from itertools import permutations


def solve(puzzle):
    left, right = puzzle.split(" == ")
    words = left.split(" + ") + [right]
    letters = sorted(set("".join(words)))
    leading = {w[0] for w in words}
    for digits in permutations(range(10), len(letters)):
        table = dict(zip(letters, digits))
        if any(table[c] == 0 for c in leading):
            continue
        value = lambda word: int("".join(str(table[c]) for c in word))
        if sum(map(value, words[:-1])) == value(words[-1]):
            yield table


for solution in solve("TO + GO == OUT"):
    print(solution)
    break
#> {'G': 8, 'O': 1, 'T': 2, 'U': 0}
#---
from itertools import permutations, combinations, product


def queens(n):
    for columns in permutations(range(n)):
        if n == len({c + i for i, c in enumerate(columns)}) == len({c - i for i, c in enumerate(columns)}):
            yield columns


first = next(queens(6))
for column in first:
    print("." * column + "Q" + "." * (5 - column))
print(sum(1 for _ in queens(5)))
dice = [sum(pair) for pair in product(range(1, 7), repeat=2)]
for total in range(2, 13):
    print(f"{total:>2} {'*' * dice.count(total)}")
print([c for c in combinations(range(1, 10), 3) if sum(c) == 15])
#> .Q....
#> ...Q..
#> .....Q
#> Q.....
#> ..Q...
#> ....Q.
#> 10
#>  2 *
#>  3 **
#>  4 ***
#>  5 ****
#>  6 *****
#>  7 ******
#>  8 *****
#>  9 ****
#> 10 ***
#> 11 **
#> 12 *
#> [(1, 5, 9), (1, 6, 8), (2, 4, 9), (2, 5, 8), (2, 6, 7), (3, 4, 8), (3, 5, 7), (4, 5, 6)]
#---
import itertools as it

suits, ranks = "♠♥♦♣", ["A", *map(str, range(2, 11)), *"JQK"]
deck = list(it.product(ranks, suits))
print(len(deck), deck[:2], deck[-1])


def cut(deck, n):
    deck1, deck2 = it.tee(deck, 2)
    return it.chain(it.islice(deck2, n, None), it.islice(deck1, n))


def deal(deck, hands, size):
    iters = [iter(deck)] * hands
    return tuple(zip(*(tuple(it.islice(itr, size)) for itr in iters)))


cards = cut(deck, 26)
print(next(cards))
p1, p2 = deal(cards, 5, 2)
print(" ".join(r + s for r, s in p1))
print(len(list(cards)))
print(list(it.islice(it.zip_longest(*[iter(range(7))] * 3), 3)))


def fastest(events):
    for name, group in it.groupby(sorted(events, key=lambda e: (e[0], e[1])), key=lambda e: e[0]):
        yield name, next(group)[1]


print(list(fastest([("b", 3.2), ("a", 2.9), ("b", 3.0), ("a", 3.1)])))
#> 52 [('A', '♠'), ('A', '♥')] ('K', '♣')
#> ('7', '♦')
#> 7♣ 8♥ 8♣ 9♥ 9♣
#> 41
#> [(0, 1, 2), (3, 4, 5), (6, None, None)]
#> [('a', 2.9), ('b', 3.0)]
#---
from itertools import accumulate, chain, repeat, starmap
from operator import mul, add, sub


def polynomial_eval(coefficients, x):
    n = len(coefficients)
    powers = map(pow, repeat(x), reversed(range(n)))
    return sum(map(mul, coefficients, powers))


def balances(opening, movements):
    return accumulate(movements, initial=opening)


def first_order(p, q, initial):
    return accumulate(repeat(initial), lambda s, _: p * s + q)


print(polynomial_eval([1, -4, -17, 60], x=5))
for month, balance in enumerate(balances(100, [20, -50, 5.5])):
    print(month, balance)
odd = first_order(1, 2, 1)
print([next(odd) for _ in range(5)])
loan = accumulate(chain([1000], repeat(-90, 4)), lambda bal, pay: round(bal * 1.05, 2) + pay)
print([f"{b:.2f}" for b in loan])
drops = [(hi - x) / hi for x, hi in zip([5, 8, 6, 9, 3], accumulate([5, 8, 6, 9, 3], max))]
print(f"{max(drops):.1%}")
#> 0
#> 0 100
#> 1 120
#> 2 70
#> 3 75.5
#> [1, 3, 5, 7, 9]
#> ['1000.00', '960.00', '918.00', '873.90', '827.60']
#> 66.7%
#---
from itertools import tee, islice, chain


def with_neighbours(iterable):
    before, here, after = tee(iterable, 3)
    return zip(chain([None], before), here, chain(islice(after, 1, None), [None]))


def mark_last(iterable):
    it = iter(iterable)
    try:
        held = next(it)
    except StopIteration:
        return
    for item in it:
        yield held, False
        held = item
    yield held, True


for before, here, after in with_neighbours("abc"):
    print(before, here, after)
print("".join(f"{w} and " if last is None else f"{w}{'.' if last else ', '}" for w, last in mark_last(["a", "b", "c"])))
print(list(mark_last([])))
peaks = [h for b, h, a in with_neighbours([1, 5, 2, 8, 8, 3]) if b is not None and a is not None and b < h > a]
print(peaks)
with_neighbours(range(3))
#> None a b
#> a b c
#> b c None
#> a, b, c.
#> []
#> [5]
#= (None, 0, 1)
#= (0, 1, 2)
#= (1, 2, None)
#---
