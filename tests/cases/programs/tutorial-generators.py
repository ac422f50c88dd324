def countdown(n):
    print("Starting to count from", n)
    while n > 0:
        yield n
        n -= 1
    print("Done!")


c = countdown(3)
print("nothing has run yet")
print(next(c))
print(next(c))
print(next(c))
try:
    next(c)
except StopIteration:
    print("StopIteration")
for i in countdown(2):
    print("T-minus", i)
#> nothing has run yet
#> Starting to count from 3
#> 3
#> 2
#> 1
#> Done!
#> StopIteration
#> Starting to count from 2
#> T-minus 2
#> T-minus 1
#> Done!
#---
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, iterable):
    for _, item in zip(range(n), iterable):
        yield item


def evens(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n


print(list(take(10, fibonacci())))
print(list(take(5, evens(fibonacci()))))
total = 0
for n in evens(fibonacci()):
    if n > 4_000_000:
        break
    total += n
print(total)
take(4, evens(fibonacci()))
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#> [0, 2, 8, 34, 144]
#> 4613732
#= 0
#= 2
#= 8
#= 34
#---
def my_range(start, stop=None, step=1):
    if stop is None:
        start, stop = 0, start
    if step == 0:
        raise ValueError("step must not be zero")
    while (start < stop) if step > 0 else (start > stop):
        yield start
        start += step


print(list(my_range(5)))
print(list(my_range(2, 11, 3)))
print(list(my_range(5, 0, -2)))
print([*my_range(3, 3)])
bad = my_range(1, 5, 0)
print("made without complaint:", bad.__name__)
try:
    next(bad)
except ValueError as e:
    print("ValueError:", e)
print(next(bad, "it is over now"))
#> [0, 1, 2, 3, 4]
#> [2, 5, 8]
#> [5, 3, 1]
#> []
#> made without complaint: my_range
#> ValueError: step must not be zero
#> it is over now
#---
squares_list = [x * x for x in range(6)]
squares_gen = (x * x for x in range(6))
print(squares_list)
print(type(squares_gen))
print(sum(squares_gen))
print(sum(squares_gen), "the second time")

import sys

big = (x for x in range(10**9))
print(sys.getsizeof(squares_list) > 0, next(big), next(big))
print(any(x > 3 for x in big))
print("then comes", next(big))
print(max((len(w), w) for w in "generators are lazy by nature".split()))
print(",".join(str(x) for x in range(5)), set(x % 3 for x in range(9)))
print(dict((x, x * x) for x in range(3)))
#> [0, 1, 4, 9, 16, 25]
#> <class 'generator'>
#> 55
#> 0 the second time
#> True 0 1
#> True
#> then comes 5
#> (10, 'generators')
#> 0,1,2,3,4 {0, 1, 2}
#> {0: 0, 1: 1, 2: 4}
#---
def primes():
    found = []
    candidate = 2
    while True:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
            yield candidate
        candidate += 1


def until(limit, numbers):
    for n in numbers:
        if n > limit:
            return
        yield n


print(list(until(50, primes())))
p = primes()
try:
    twins = ((a, b) for a, b in pairs(p) if b - a == 2)
except NameError as e:
    print("NameError", e)


def pairs(iterable):
    it = iter(iterable)
    previous = next(it)
    for item in it:
        yield previous, item
        previous = item


twins = ((a, b) for a, b in pairs(p) if b - a == 2)
print(next(twins), next(twins))
print([pair for pair in until((40, 40), pairs(primes())) if pair[1] - pair[0] == 2])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
#> NameError name 'pairs' is not defined
#> (3, 5) (5, 7)
#> [(3, 5), (5, 7), (11, 13), (17, 19), (29, 31)]
#---
def windowed(items, size):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


def moving_average(values, size):
    for window in windowed(values, size):
        yield sum(window) / size


temperatures = [21.5, 22.0, 19.5, 18.0, 24.5, 30.0]
for average in moving_average(temperatures, 3):
    print(f"{average:6.2f} {'#' * int(average)}")
print(list(windowed("abcd", 2)), list(windowed("ab", 3)))
moving_average(range(0, 50, 10), 2)
#>  21.00 #####################
#>  19.83 ###################
#>  20.67 ####################
#>  24.17 ########################
#> [('a', 'b'), ('b', 'c'), ('c', 'd')] []
#= 5.0
#= 15.0
#= 25.0
#= 35.0
#---
import inspect


def worker():
    yield "first"
    yield "second"


w = worker()
print(inspect.getgeneratorstate(w), w.gi_running, w.gi_frame is None)
next(w)
print(inspect.getgeneratorstate(w))
list(w)
print(inspect.getgeneratorstate(w), w.gi_frame)
print(inspect.isgeneratorfunction(worker), inspect.isgeneratorfunction(len), inspect.isgenerator(w))
print(worker.__name__, w.__name__, w.__qualname__)
#> GEN_CREATED False False
#> GEN_SUSPENDED
#> GEN_CLOSED None
#> True False True
#> worker worker worker
#---
def reader(text):
    for number, line in enumerate(text.splitlines(), start=1):
        yield number, line


def non_empty(lines):
    for number, line in lines:
        if line.strip():
            yield number, line


def parse(lines):
    for number, line in lines:
        key, separator, value = line.partition("=")
        if not separator:
            raise SyntaxError(f"line {number}: no '=' in {line!r}")
        yield key.strip(), value.strip()


text = """
name = drip
colour = blue

broken line
size = 3
"""
settings = {}
try:
    for key, value in parse(non_empty(reader(text))):
        settings[key] = value
except SyntaxError as e:
    print("error:", e)
print(settings)
#> error: line 5: no '=' in 'broken line'
#> {'name': 'drip', 'colour': 'blue'}
#---
def squares(n):
    """Yield the squares below n."""
    for i in range(n):
        print(f"  computing {i}**2")
        yield i ** 2


print("as a list:")
for value in [v for v in squares(3)]:
    print("got", value)
print("as a generator:")
for value in (v for v in squares(3)):
    print("got", value)
print(squares.__doc__)
it = squares(10)
print(next(v for v in it if v > 3))
print(next(it))
#> as a list:
#>   computing 0**2
#>   computing 1**2
#>   computing 2**2
#> got 0
#> got 1
#> got 4
#> as a generator:
#>   computing 0**2
#> got 0
#>   computing 1**2
#> got 1
#>   computing 2**2
#> got 4
#> Yield the squares below n.
#>   computing 0**2
#>   computing 1**2
#>   computing 2**2
#> 4
#>   computing 3**2
#> 9
#---
def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


def subsets(items):
    if not items:
        yield ()
    else:
        for rest in subsets(items[1:]):
            yield rest
            yield (items[0],) + rest


print(["".join(p) for p in permutations("abc")])
print(sum(1 for _ in permutations(list(range(5)))))
print(sorted(subsets("xyz"), key=lambda s: (len(s), s)))
permutations([1, 2])
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#> 120
#> [(), ('x',), ('y',), ('z',), ('x', 'y'), ('x', 'z'), ('y', 'z'), ('x', 'y', 'z')]
#= [1, 2]
#= [2, 1]
#---
def early():
    return "no items at all"
    yield


def gen_with_result():
    total = 0
    for i in range(4):
        total += i
        yield i
    return total


print(list(early()))
try:
    next(early())
except StopIteration as s:
    print(repr(s.value))
g = gen_with_result()
items = []
while True:
    try:
        items.append(next(g))
    except StopIteration as s:
        print(items, "sum", s.value)
        break
def bad():
    yield 1
    raise StopIteration("sneaky")
try:
    print(list(bad()))
except RuntimeError as e:
    print("RuntimeError:", e, "| cause:", repr(e.__cause__))
#> []
#> 'no items at all'
#> [0, 1, 2, 3] sum 6
#> RuntimeError: generator raised StopIteration | cause: StopIteration('sneaky')
#---
data = [3, 8, 2]
doubled = (x * 2 for x in data)
data.append(5)
print(list(doubled))
data = [1, 1]
lazy = (x + offset for x in data)
offset = 100
data = []
print(list(lazy))
adders = [lambda x: x + n for n in range(3)]
print([f(10) for f in adders])
fixed = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in fixed])
nested = ((i, j) for i in range(3) for j in range(i))
print(list(nested))
#> [6, 16, 4, 10]
#> [101, 101]
#> [12, 12, 12]
#> [10, 11, 12]
#> [(1, 0), (2, 0), (2, 1)]
#---
def bounded_repeater(value, max_repeats):
    for _ in range(max_repeats):
        yield value


def infinite_sequence():
    num = 0
    while True:
        yield num
        num += 1


def is_palindrome(num):
    if num // 10 == 0:
        return False
    temp, reversed_num = num, 0
    while temp != 0:
        reversed_num = reversed_num * 10 + temp % 10
        temp //= 10
    return num if num == reversed_num else False


for x in bounded_repeater("Hi", 3):
    print(x)
found = []
for i in infinite_sequence():
    pal = is_palindrome(i)
    if pal:
        found.append(pal)
    if len(found) == 12:
        break
print(found, "after", i)
#> Hi
#> Hi
#> Hi
#> [11, 22, 33, 44, 55, 66, 77, 88, 99, 101, 111, 121] after 121
#---
class Once:
    def __init__(self, source):
        self.source = source
        self.pulled = 0

    def __iter__(self):
        for item in self.source:
            self.pulled += 1
            yield item


source = Once(range(1000))
first_big = next(n for n in source if n * n > 200)
print(first_big, source.pulled)
print(all(n < 5 for n in source), source.pulled)
a, b, *_ = [n for n in source if n > 997] + [0]
print(a, b, source.pulled)
#> 15 16
#> False 22
#> 998 999 1022
#---
