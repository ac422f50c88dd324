class CountUp:
    """An iterator over the numbers from start to stop."""

    def __init__(self, start, stop):
        self.current = start
        self.stop = stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.current > self.stop:
            raise StopIteration
        value = self.current
        self.current += 1
        return value


for n in CountUp(1, 5):
    print(n)

counter = CountUp(1, 3)
print(next(counter), next(counter), next(counter))
try:
    next(counter)
except StopIteration:
    print("used up")
print(list(counter))
#> 1
#> 2
#> 3
#> 4
#> 5
#> 1 2 3
#> used up
#> []
#---
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1

    def __reversed__(self):
        n = 1
        while n <= self.start:
            yield n
            n += 1


launch = Countdown(4)
for pair in zip(launch, reversed(launch)):
    print(pair)
print([a * b for a in launch for b in launch if a < b])
print(sum(launch), max(launch), 3 in launch, 9 in launch)
first, *rest = launch
print(first, rest)
launch
#> (4, 1)
#> (3, 2)
#> (2, 3)
#> (1, 4)
#> [12, 8, 6, 4, 3, 2]
#> 10 4 True False
#> 4 [3, 2, 1]
#= 4
#= 3
#= 2
#= 1
#---
class Fibonacci:
    def __init__(self, limit):
        self.limit = limit
        self.count = 0
        self.a, self.b = 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        if self.count >= self.limit:
            raise StopIteration("no more numbers")
        self.count += 1
        result = self.a
        self.a, self.b = self.b, self.a + self.b
        return result


fib = Fibonacci(8)
print(f"{fib.count=}")
print(next(fib), next(fib), f"{fib.count=}, {fib.a=}")
for value in fib:
    if value > 4:
        break
    print("small:", value)
print("left over:", list(fib))
try:
    next(fib)
except StopIteration as stop:
    print("stopped with", stop.value, stop.args)
#> fib.count=0
#> 0 1 fib.count=2, fib.a=1
#> small: 1
#> small: 2
#> small: 3
#> left over: [8, 13]
#> stopped with no more numbers ('no more numbers',)
#---
class Sentence:
    def __init__(self, text):
        self.text = text
        self.words = text.split()

    def __repr__(self):
        return f"{type(self).__name__}({self.text!r})"

    def __iter__(self):
        return SentenceIterator(self.words)


class SentenceIterator:
    def __init__(self, words):
        self.words = words
        self.index = 0

    def __next__(self):
        try:
            word = self.words[self.index]
        except IndexError:
            raise StopIteration()
        self.index += 1
        return word

    def __iter__(self):
        return self


s = Sentence("the time has come")
print(s)
for word in s:
    print(word, end=" ")
print()
it = iter(s)
while True:
    try:
        print(next(it).upper())
    except StopIteration:
        del it
        break
print(list(map(len, s)))
#> Sentence('the time has come')
#> the time has come 
#> THE
#> TIME
#> HAS
#> COME
#> [3, 4, 3, 4]
#---
class OldStyle:
    """Iterable through __getitem__ alone."""

    def __init__(self, *values):
        self.values = values

    def __getitem__(self, index):
        print("asked for", index)
        return self.values[index]


letters = OldStyle("a", "b", "c")
for letter in letters:
    print(letter)
print("b" in letters)
it = iter(letters)
print(next(it))
print(type(it).__name__)
x, y, z = letters
print(x + y + z)
#> asked for 0
#> a
#> asked for 1
#> b
#> asked for 2
#> c
#> asked for 3
#> asked for 0
#> asked for 1
#> True
#> asked for 0
#> a
#> iterator
#> asked for 0
#> asked for 1
#> asked for 2
#> asked for 3
#> abc
#---
numbers = [10, 20, 30]
it = iter(numbers)
print(it is iter(it), iter(numbers) is iter(numbers))
print(next(it))
numbers.append(40)
print(list(it))
print(next(it, "nothing"))

for bad in (5, None, 2.5, len):
    try:
        iter(bad)
    except TypeError as error:
        print("TypeError:", error)
try:
    next([1, 2])
except TypeError as error:
    print("TypeError:", error)
#> True False
#> 10
#> [20, 30, 40]
#> nothing
#> TypeError: 'int' object is not iterable
#> TypeError: 'NoneType' object is not iterable
#> TypeError: 'float' object is not iterable
#> TypeError: 'builtin_function_or_method' object is not iterable
#> TypeError: 'list' object is not an iterator
#---
import random

random.seed(7)
rolls = iter(lambda: random.randint(1, 6), 6)
print(type(rolls).__name__)
throws = list(rolls)
print(6 in throws, len(throws) >= 0)

lines = iter(["alpha", "beta", "", "gamma"])
header = list(iter(lambda: next(lines), ""))
print(header)
print(list(lines))
#> callable_iterator
#> False True
#> ['alpha', 'beta']
#> ['gamma']
#---
class Repeater:
    def __init__(self, value, times=None):
        self.value = value
        self.times = times

    def __iter__(self):
        return RepeaterIterator(self)


class RepeaterIterator:
    def __init__(self, source):
        self.source = source
        self.done = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.source.times is not None and self.done >= self.source.times:
            raise StopIteration
        self.done += 1
        return self.source.value


for item in Repeater("Hello", 3):
    print(item)
forever = iter(Repeater("again"))
print([next(forever) for _ in range(4)])
print(len(list(Repeater(None, 100))))
for index, item in enumerate(Repeater("x")):
    if index == 2:
        break
print(index)
#> Hello
#> Hello
#> Hello
#> ['again', 'again', 'again', 'again']
#> 100
#> 2
#---
class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def __iter__(self):
        for row in self.rows:
            yield from row

    def columns(self):
        return (list(column) for column in zip(*self.rows))

    def diagonal(self):
        for i, row in enumerate(self.rows):
            yield row[i]

    def __len__(self):
        return sum(len(row) for row in self.rows)

    def __contains__(self, value):
        return any(value in row for row in self.rows)


m = Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
print(list(m), len(m), 5 in m, 50 in m)
for column in m.columns():
    print("column", column)
print("trace", sum(m.diagonal()))
print([*m][::-1])
print(dict(zip("abc", m)))
#> [1, 2, 3, 4, 5, 6, 7, 8, 9] 9 True False
#> column [1, 4, 7]
#> column [2, 5, 8]
#> column [3, 6, 9]
#> trace 15
#> [9, 8, 7, 6, 5, 4, 3, 2, 1]
#> {'a': 1, 'b': 2, 'c': 3}
#---
class Peekable:
    """Look at the next item without taking it."""

    _missing = object()

    def __init__(self, iterable):
        self._it = iter(iterable)
        self._head = self._missing

    def __iter__(self):
        return self

    def peek(self, default=None):
        if self._head is self._missing:
            try:
                self._head = next(self._it)
            except StopIteration:
                return default
        return self._head

    def __next__(self):
        if self._head is not self._missing:
            head, self._head = self._head, self._missing
            return head
        return next(self._it)

    def __bool__(self):
        return self.peek(self._missing) is not self._missing


p = Peekable("abc")
print(p.peek(), p.peek(), next(p))
while p:
    print("next up:", p.peek())
    print("took:", next(p))
print(p.peek("nothing left"), list(p))
runs = []
source = Peekable([1, 1, 2, 3, 3, 3, 1])
while source:
    value = next(source)
    length = 1
    while source.peek() == value:
        next(source)
        length += 1
    runs.append((value, length))
print(runs)
#> a a a
#> next up: b
#> took: b
#> next up: c
#> took: c
#> nothing left []
#> [(1, 2), (2, 1), (3, 3), (1, 1)]
#---
class Range2D:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def __iter__(self):
        return ((x, y) for y in range(self.height) for x in range(self.width))

    def __len__(self):
        return self.width * self.height

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(f"index {index} out of range")
        return index % self.width, index // self.width


grid = Range2D(3, 2)
print(list(grid))
print(grid[4], grid[-1], grid[1:6:2])
try:
    grid[6]
except IndexError as e:
    print(e)
print(list(reversed(grid)))
grid
#> [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)]
#> (1, 1) (2, 1) [(1, 0), (0, 1), (2, 1)]
#> index 6 out of range
#> [(2, 1), (1, 1), (0, 1), (2, 0), (1, 0), (0, 0)]
#= (0, 0)
#= (1, 0)
#= (2, 0)
#= (0, 1)
#= (1, 1)
#= (2, 1)
#---
class Alternating:
    def __init__(self, *iterables):
        self.iterators = [iter(i) for i in iterables]
        self.turn = 0

    def __iter__(self):
        return self

    def __next__(self):
        while self.iterators:
            self.turn %= len(self.iterators)
            try:
                value = next(self.iterators[self.turn])
            except StopIteration:
                del self.iterators[self.turn]
                continue
            self.turn += 1
            return value
        raise StopIteration


print("".join(Alternating("ACE", "bd", "123")))
print(list(Alternating([1], [], range(10, 13))))
Alternating("xyz", (0.5, 1.5))
#> Ab1Cd2E3
#> [1, 10, 11, 12]
#= 'x'
#= 0.5
#= 'y'
#= 1.5
#= 'z'
#---
class Broken:
    def __iter__(self):
        return 42


class NoNext:
    def __iter__(self):
        return self


for thing in (Broken(), NoNext()):
    try:
        for item in thing:
            print(item)
    except TypeError as e:
        print(f"{type(thing).__name__}: {e}")
for attribute in ("__iter__", "__next__"):
    print(attribute, hasattr(NoNext, attribute), hasattr([], attribute), hasattr(iter([]), attribute))
#> Broken: iter() returned non-iterator of type 'int'
#> NoNext: iter() returned non-iterator of type 'NoNext'
#> __iter__ True True True
#> __next__ False False True
#---
from collections.abc import Iterable, Iterator, Sequence, Generator


class Squares(Iterator):
    def __init__(self, n):
        self.i, self.n = 0, n

    def __next__(self):
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i ** 2


class Deck(Sequence):
    def __init__(self, cards):
        self._cards = list(cards)

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, i):
        return self._cards[i]


def gen():
    yield 1


print(list(Squares(4)), isinstance(Squares(1), Iterable))
deck = Deck("AKQJ")
print(deck.index("Q"), deck.count("K"), "J" in deck, list(reversed(deck)))
for value in ([], "x", {}, gen(), iter([]), 3):
    print(type(value).__name__, isinstance(value, Iterable), isinstance(value, Iterator), isinstance(value, Generator))
try:
    Sequence()
except TypeError as e:
    print(str(e).split(" with")[0])
#> [1, 4, 9, 16] True
#> 2 1 True ['J', 'Q', 'K', 'A']
#> list True False False
#> str True False False
#> dict True False False
#> generator True True True
#> list_iterator True True False
#> int False False False
#> Can't instantiate abstract class Sequence
#---
