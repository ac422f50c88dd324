def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def hailstone_table(limit):
    for n in range(1, limit):
        path = list(collatz(n))
        yield n, len(path) - 1, max(path)


print(*collatz(6), sep=" -> ")
for n, steps, peak in hailstone_table(10):
    print(f"{n:>3}{steps:>5}{peak:>6}")
print(max(hailstone_table(100), key=lambda row: row[1]))
collatz(5)
#> 6 -> 3 -> 10 -> 5 -> 16 -> 8 -> 4 -> 2 -> 1
#>   1    0     1
#>   2    1     2
#>   3    7    16
#>   4    2     4
#>   5    5    16
#>   6    8    16
#>   7   16    52
#>   8    3     8
#>   9   19    52
#> (97, 118, 9232)
#= 5
#= 16
#= 8
#= 4
#= 2
#= 1
#---
import math


def gcd(a, b):
    while b:
        print(f"  {a} = {a // b} * {b} + {a % b}")
        a, b = b, a % b
    return a


def factors(n):
    d = 2
    while d * d <= n:
        while n % d == 0:
            yield d
            n //= d
        d += 1
    if n > 1:
        yield n


print(gcd(1071, 462), math.gcd(1071, 462), math.lcm(4, 6))
for n in (360, 97, 2**31 - 1, 1001):
    print(n, "=", " * ".join(map(str, factors(n))))
perfect = (n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n)
print(list(perfect))
print(math.prod(factors(5040)), math.isqrt(99), math.comb(6, 2), pow(3, 200, 13), 2**100)
factors(84)
#>   1071 = 2 * 462 + 147
#>   462 = 3 * 147 + 21
#>   147 = 7 * 21 + 0
#> 21 21 12
#> 360 = 2 * 2 * 2 * 3 * 3 * 5
#> 97 = 97
#> 2147483647 = 2147483647
#> 1001 = 7 * 11 * 13
#> [6, 28, 496]
#> 5040 9 15 9 1267650600228229401496703205376
#= 2
#= 2
#= 3
#= 7
#---
def e_digits():
    total, term, n = 0.0, 1.0, 0
    while total + term != total:
        total += term
        n += 1
        term /= n
        yield total


def newton(x, guess=1.0):
    while abs(guess * guess - x) > 1e-12:
        yield guess
        guess = (guess + x / guess) / 2
    yield guess


def pi_series():
    sign, n, total = 1, 1, 0.0
    while True:
        total += sign * 4 / n
        yield total
        sign, n = -sign, n + 2


def aitken(series):
    a, b = next(series), next(series)
    for c in series:
        yield c - (c - b) ** 2 / (a - 2 * b + c)
        a, b = b, c


*_, e = e_digits()
print(e)
for guess in newton(2):
    print(f"{guess:.10f}")
import itertools
print([round(p, 5) for p in itertools.islice(pi_series(), 4)])
print([round(p, 5) for p in itertools.islice(aitken(aitken(pi_series())), 4)])
newton(9)
#> 2.7182818284590455
#> 1.0000000000
#> 1.5000000000
#> 1.4166666667
#> 1.4142156863
#> 1.4142135624
#> 1.4142135624
#> [4.0, 2.66667, 3.46667, 2.89524]
#> [3.14211, 3.14145, 3.14164, 3.14157]
#= 1.0
#= 5.0
#= 3.4
#= 3.023529411764706
#= 3.00009155413138
#= 3.000000001396984
#= 3.0
#---
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), (10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


digits = pi_digits()
print(str(next(digits)) + "." + "".join(str(next(digits)) for _ in range(40)))


def look_and_say(term="1"):
    from itertools import groupby
    while True:
        yield term
        term = "".join(f"{len(list(g))}{d}" for d, g in groupby(term))


for _, term in zip(range(6), look_and_say()):
    print(term)


def fizzbuzz(n):
    for i in range(1, n + 1):
        yield "Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)


print(" ".join(fizzbuzz(15)))
fizzbuzz(5)
#> 3.1415926535897932384626433832795028841971
#> 1
#> 11
#> 21
#> 1211
#> 111221
#> 312211
#> 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
#= '1'
#= '2'
#= 'Fizz'
#= '4'
#= 'Buzz'
#---
def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def power(matrix, n):
    result = [[int(i == j) for j in range(len(matrix))] for i in range(len(matrix))]
    while n:
        if n & 1:
            result = matmul(result, matrix)
        matrix, n = matmul(matrix, matrix), n >> 1
    return result


def spiral(matrix):
    while matrix:
        yield from matrix[0]
        matrix = list(zip(*matrix[1:]))[::-1]


def show(matrix):
    for row in matrix:
        print(" ".join(f"{x:>4}" for x in row))


m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
show(matmul(m, m))
show(zip(*m))
print(list(spiral(m)), power([[1, 1], [1, 0]], 90)[0][1])
magic = [[8, 1, 6], [3, 5, 7], [4, 9, 2]]
sums = {sum(line) for line in [*magic, *zip(*magic), [magic[i][i] for i in range(3)], [magic[i][2 - i] for i in range(3)]]}
print("magic" if len(sums) == 1 else "plain", sums)
spiral([[1, 2], [3, 4]])
#>   30   36   42
#>   66   81   96
#>  102  126  150
#>    1    4    7
#>    2    5    8
#>    3    6    9
#> [1, 2, 3, 6, 9, 8, 7, 4, 5] 2880067194370816120
#> magic {15}
#= 1
#= 2
#= 4
#= 3
#---
def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while n:
        n, r = divmod(n, base)
        out = digits[r] + out
    return out or "0"


def roman(n):
    for value, text in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        while n >= value:
            yield text
            n -= value


def armstrong(limit):
    return (n for n in range(1, limit) if n == sum(int(d) ** len(str(n)) for d in str(n)))


def gray(bits):
    for n in range(1 << bits):
        yield f"{n ^ (n >> 1):0{bits}b}"


print(to_base(255, 2), to_base(255, 16), int("zz", 36), bin(10), oct(8), hex(255), 0b1010 ^ 0o17)
print(["".join(roman(y)) for y in (1994, 2024, 49)])
print(list(armstrong(1000)), list(gray(2)))
print((-7) // 2, -7 % 3, divmod(-7, 2), round(2.5), round(-1.555, 2), 7 / 2, 0.1 + 0.2, int(-3.9))
print((1023).bit_length(), (3.75).as_integer_ratio(), float("inf") > 10**400, complex(1, 2) * 1j)
gray(3)
#> 11111111 ff 1295 0b1010 0o10 0xff 5
#> ['MCMXCIV', 'MMXXIV', 'XLIX']
#> [1, 2, 3, 4, 5, 6, 7, 8, 9, 153, 370, 371, 407] ['00', '01', '11', '10']
#> -4 2 (-4, 1) 2 -1.55 3.5 0.30000000000000004 -3
#> 10 (15, 4) True (-2+1j)
#= '000'
#= '001'
#= '011'
#= '010'
#= '110'
#= '111'
#= '101'
#= '100'
#---
def life(cells):
    from collections import Counter
    while True:
        yield cells
        near = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        cells = {cell for cell, n in near.items() if n == 3 or (n == 2 and cell in cells)}


def draw(cells, size=5):
    for y in range(size):
        print("".join("#" if (x, y) in cells else "." for x in range(size)))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation, cells in enumerate(life(glider)):
    print("generation", generation, len(cells))
    draw(cells)
    if generation == 2:
        break


def rule(number, row, steps):
    for _ in range(steps):
        yield "".join(" #"[c] for c in row)
        row = [number >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % len(row)]) & 1 for i in range(len(row))]


for line in rule(90, [0] * 8 + [1] + [0] * 8, 6):
    print(line.rstrip())
#> generation 0 5
#> .#...
#> ..#..
#> ###..
#> .....
#> .....
#> generation 1 5
#> .....
#> #.#..
#> .##..
#> .#...
#> .....
#> generation 2 5
#> .....
#> ..#..
#> #.#..
#> .##..
#> .....
#>         #
#>        # #
#>       #   #
#>      # # # #
#>     #       #
#>    # #     # #
#---
def mean(values):
    total = n = 0
    for n, value in enumerate(values, 1):
        total += value
    if not n:
        raise ValueError("mean of nothing")
    return total / n


def welford():
    n, mu, m2 = 0, 0.0, 0.0
    while True:
        x = yield (mu, (m2 / n) ** 0.5 if n else 0.0)
        n += 1
        d = x - mu
        mu += d / n
        m2 += d * (x - mu)


import statistics

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(mean(iter(data)), statistics.median(data), statistics.mode(data), statistics.pstdev(data))
running = welford()
next(running)
for x in data:
    mu, sigma = running.send(x)
print(f"{mu:.3f} {sigma:.3f}")
try:
    mean(x for x in data if x > 100)
except ValueError as e:
    print(e)


def binary_search(items, target, low=0, high=None):
    high = len(items) if high is None else high
    while low < high:
        middle = (low + high) // 2
        yield middle, items[middle]
        if items[middle] == target:
            return
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle


for step in binary_search(list(range(0, 100, 7)), 63):
    print(step)
#> 5.0 4.5 4 2.0
#> 5.000 2.000
#> mean of nothing
#> (7, 49)
#> (11, 77)
#> (9, 63)
#---
def bubble(items):
    items = list(items)
    for end in range(len(items), 1, -1):
        swapped = False
        for i in range(end - 1):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        yield tuple(items)
        if not swapped:
            return


def merge(a, b):
    a, b = iter(a), iter(b)
    nothing = object()
    x, y = next(a, nothing), next(b, nothing)
    while x is not nothing and y is not nothing:
        if y < x:
            yield y
            y = next(b, nothing)
        else:
            yield x
            x = next(a, nothing)
    if x is not nothing:
        yield x
    if y is not nothing:
        yield y
    yield from a
    yield from b


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return list(merge(merge_sort(items[:middle]), merge_sort(items[middle:])))


def quick(items):
    if items:
        pivot, *rest = items
        yield from quick([x for x in rest if x < pivot])
        yield pivot
        yield from quick([x for x in rest if x >= pivot])


for state in bubble([5, 1, 4, 2, 8]):
    print(state)
print(merge_sort([38, 27, 43, 3, 9, 82, 10]), list(quick("sorting")))
people = [("Bo", 25), ("Ana", 30), ("Cy", 25), ("Di", 30)]
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted("b A c B".split(), key=str.lower), min(people, key=lambda p: len(p[0])))
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)
quick([3, 1, 2])
#> (1, 4, 2, 5, 8)
#> (1, 2, 4, 5, 8)
#> (1, 2, 4, 5, 8)
#> [3, 9, 10, 27, 38, 43, 82] ['g', 'i', 'n', 'o', 'r', 's', 't']
#> [('Ana', 30), ('Di', 30), ('Bo', 25), ('Cy', 25)]
#> [('Ana', 30), ('Di', 30), ('Bo', 25), ('Cy', 25)]
#> ['A', 'b', 'B', 'c'] ('Bo', 25)
#> '<' not supported between instances of 'str' and 'int'
#= 1
#= 2
#= 3
#---
