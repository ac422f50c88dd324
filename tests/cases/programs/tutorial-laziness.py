def integers():
    n = 1
    while True:
        print("  make", n)
        yield n
        n += 1


def squares(numbers):
    for n in numbers:
        print("  square", n)
        yield n * n


def evens(numbers):
    for n in numbers:
        print("  test", n)
        if n % 2 == 0:
            yield n


stream = evens(squares(integers()))
print("nothing yet")
print("first:", next(stream))
print("second:", next(stream))
evens(squares(range(5)))
#> nothing yet
#>   make 1
#>   square 1
#>   test 1
#>   make 2
#>   square 2
#>   test 4
#> first: 4
#>   make 3
#>   square 3
#>   test 9
#>   make 4
#>   square 4
#>   test 16
#> second: 16
#>   square 0
#>   test 0
#= 0
#>   square 1
#>   test 1
#>   square 2
#>   test 4
#= 4
#>   square 3
#>   test 9
#>   square 4
#>   test 16
#= 16
#---
def noisy(label, items):
    for item in items:
        print(f"{label} gives {item}")
        yield item
    print(f"{label} is done")


print("zip:")
print(list(zip(noisy("left", "ab"), noisy("right", "xyz"))))
print("any:", any(n > 1 for n in noisy("any", range(4))))
print("all:", all(n < 1 for n in noisy("all", range(4))))
print("in:", 2 in noisy("in", range(5)))
print("or:", next(filter(None, noisy("or", ["", 0, "yes", "no"]))))
print("min:", min(noisy("min", [3, 1]), default=None))
a, *b = noisy("star", "pq")
print(a, b)
print("join:", "-".join(noisy("join", "12")))
noisy("last", "z")
#> zip:
#> left gives a
#> right gives x
#> left gives b
#> right gives y
#> left is done
#> [('a', 'x'), ('b', 'y')]
#> any gives 0
#> any gives 1
#> any gives 2
#> any: True
#> all gives 0
#> all gives 1
#> all: False
#> in gives 0
#> in gives 1
#> in gives 2
#> in: True
#> or gives 
#> or gives 0
#> or gives yes
#> or: yes
#> min gives 3
#> min gives 1
#> min is done
#> min: 1
#> star gives p
#> star gives q
#> star is done
#> p ['q']
#> join gives 1
#> join gives 2
#> join is done
#> join: 1-2
#> last gives z
#= 'z'
#> last is done
#---
from itertools import tee, islice, chain, takewhile


def loud(n):
    for i in range(n):
        print("produced", i)
        yield i


a, b = tee(loud(3))
print("teed")
print("a", next(a))
print("b", next(b))
print("b", next(b))
print(list(a), list(b))
first = islice(loud(10), 2)
print("sliced", list(first))
it = loud(4)
print(list(takewhile(lambda n: n < 1, it)), "and then", next(it))
print(list(chain(loud(1), loud(1))))
m = map(lambda x: print("mapped", x) or x, loud(2))
print("before map")
for x in m:
    print("loop", x)
#> teed
#> produced 0
#> a 0
#> b 0
#> produced 1
#> b 1
#> produced 2
#> [1, 2] [2]
#> produced 0
#> produced 1
#> sliced [0, 1]
#> produced 0
#> produced 1
#> produced 2
#> [0] and then 2
#> produced 0
#> produced 0
#> [0, 0]
#> before map
#> produced 0
#> mapped 0
#> loop 0
#> produced 1
#> mapped 1
#> loop 1
#---
class Lazy:
    """Compute on first use."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print("computing", self.name)
        value = self.function(instance)
        instance.__dict__[self.name] = value
        return value


class Data:
    def __init__(self, values):
        self.values = values

    @Lazy
    def total(self):
        return sum(self.values)

    @Lazy
    def mean(self):
        return self.total / len(self.values)


d = Data([1, 2, 3])
print(d.mean)
print(d.mean, d.total)
from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("area of", self.r)
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area)
c.r = 5
print(c.area)
del c.area
print(c.area)
#> computing mean
#> computing total
#> 2.0
#> 2.0 6
#> area of 2
#> 12 12
#> 12
#> area of 5
#> 75
#---
class LazyList:
    def __init__(self, iterable):
        self._it, self._seen = iter(iterable), []

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(index.start or 0, index.stop, index.step or 1)]
        while len(self._seen) <= index:
            try:
                self._seen.append(next(self._it))
            except StopIteration:
                raise IndexError(index) from None
        return self._seen[index]

    def __repr__(self):
        return f"<{', '.join(map(repr, self._seen))}, ...>"


def powers():
    n = 1
    while True:
        print("*", end="")
        yield n
        n *= 2


p = LazyList(powers())
print(p)
print(p[3], p)
print(p[1:6:2])
print(p[2])
short = LazyList("ab")
for item in short:
    print(item)
print("b" in short, short)
#> <, ...>
#> ****8 <1, 2, 4, 8, ...>
#> **[2, 8, 32]
#> 4
#> a
#> b
#> True <'a', 'b', ...>
#---
import sys


def read_in_chunks(text, size):
    at = 0
    while chunk := text[at : at + size]:
        yield chunk
        at += size


def parse(chunks):
    rest = ""
    for chunk in chunks:
        *records, rest = (rest + chunk).split(";")
        yield from records
    if rest:
        yield rest


peak = current = 0


def measured(records):
    global peak, current
    for record in records:
        current = len(record)
        peak = max(peak, current)
        yield record


text = ";".join(f"record {n}" for n in range(100))
count = sum(1 for _ in measured(parse(read_in_chunks(text, 16))))
print(count, "records, at most", peak, "characters at once")
print(sys.getsizeof(range(10**6)) < 100, sum(range(10**5)))
gen = (n for n in [1, 2, 3])
print(2 in gen, 1 in gen, list(gen))
z = zip(range(3), "abc")
print(dict(z), list(z))
m = map(str, range(3))
print(len(list(m)), len(list(m)))
try:
    len(x for x in "abc")
except TypeError as e:
    print(e)
try:
    (x for x in "abc")[0]
except TypeError as e:
    print(e)
#> 100 records, at most 9 characters at once
#> True 4999950000
#> True False []
#> {0: 'a', 1: 'b', 2: 'c'} []
#> 3 0
#> object of type 'generator' has no len()
#> 'generator' object is not subscriptable
#---
def running(label):
    def decorate(function):
        def inner(items):
            for n, item in enumerate(items):
                value = function(item)
                print(f"{label}[{n}] {item!r} -> {value!r}")
                yield value
        return inner
    return decorate


@running("clean")
def clean(text):
    return text.strip().lower()


@running("length")
def length(text):
    return len(text)


@running("flag")
def flag(n):
    return "long" if n > 3 else "short"


words = ["  Alpha", "BE ", " gamma "]
for result in flag(length(clean(words))):
    print("=>", result)
    if result == "short":
        break
clean(words[:1])
#> clean[0] '  Alpha' -> 'alpha'
#> length[0] 'alpha' -> 5
#> flag[0] 5 -> 'long'
#> => long
#> clean[1] 'BE ' -> 'be'
#> length[1] 'be' -> 2
#> flag[1] 2 -> 'short'
#> => short
#> clean[0] '  Alpha' -> 'alpha'
#= 'alpha'
#---
registry = []


def tracked(name):
    registry.append(name + " started")
    try:
        while True:
            yield name
    finally:
        registry.append(name + " finished")


def use():
    for item in tracked("for"):
        return item


print(use(), registry)
registry.clear()
a = tracked("a")
print(next(a))
a = None
print(registry)
registry.clear()
next(tracked("temporary"))
print(registry)
registry.clear()
never = tracked("never")
del never
print(registry)
registry.clear()
try:
    for item in tracked("raise"):
        raise KeyError(item)
except KeyError:
    pass
print(registry)
x, y = (n for n in (tracked("p"), tracked("q")))
print(next(x), next(y), registry)
#> for ['for started', 'for finished']
#> a
#> ['a started', 'a finished']
#> ['temporary started', 'temporary finished']
#> []
#> ['raise started', 'raise finished']
#> p q ['raise started', 'raise finished', 'p started', 'q started']
#---
