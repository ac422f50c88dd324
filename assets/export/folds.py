"""Folds of drip's catalog: one value of all items."""

import heapq
import math
import statistics
from collections import deque
from itertools import islice


NOT_GIVEN = object()


def ilen(iterable):
    """How many items there are."""
    return sum(1 for _ in iterable)


def first(iterable, default=NOT_GIVEN):
    """The first item; without items the default, or else a ValueError."""
    for item in iterable:
        return item
    if default is NOT_GIVEN:
        raise ValueError("first() was called on an empty iterable, and no default value was provided.")
    return default


def last(iterable, default=NOT_GIVEN):
    """The last item; without items the default, or else a ValueError."""
    held = deque(iterable, maxlen=1)
    if not held and default is NOT_GIVEN:
        raise ValueError("last() was called on an empty iterable, and no default value was provided.")
    return held[0] if held else default


def nth(iterable, n, default=None):
    """The item at a position, counted from 0."""
    return next(islice(iterable, n, None), default)


def join(iterable, sep=""):
    """All texts as one, with a text between each two."""
    return sep.join(iterable)


def mean(iterable):
    """The average of numbers; the mean of ints that is whole is an int."""
    return statistics.mean(iterable)


def median(iterable):
    """The number in the middle."""
    return statistics.median(iterable)


def quantiles(iterable, n=4, *, method="exclusive"):
    """The n - 1 numbers that cut all numbers into n parts of the same size, as a list."""
    return statistics.quantiles(iterable, n=n, method=method)


def count_by(iterable, key=None):
    """How many items there are of each key, as one dict, the keys in the order in which they came first."""
    counts = {}
    for item in iterable:
        this = item if key is None else key(item)
        counts[this] = counts.get(this, 0) + 1
    return counts


def top(iterable, n, key=None):
    """The n greatest items, as a list with the greatest first."""
    return heapq.nlargest(n, iterable, key=key)


def histogram(iterable, value=None, *, bins=10):
    """How many numbers there are in each of so many ranges of the same width, as a list of records."""
    numbers = [item if value is None else value(item) for item in iterable]
    if not numbers:
        return []
    low, high = float(min(numbers)), float(max(numbers))
    if low == high:
        low, high = low - 0.5, high + 0.5
    width = (high - low) / bins
    edges = [low + width * number for number in range(bins)] + [high]
    counts = [0] * bins
    for number in numbers:
        place = min(int((number - low) / width), bins - 1)
        while place > 0 and number < edges[place]:
            place -= 1
        while place < bins - 1 and number >= edges[place + 1]:
            place += 1
        counts[place] += 1
    return [
        {"from": edges[place], "to": edges[place + 1], "count": count} for place, count in enumerate(counts)
    ]


def stats(iterable, value=None, *, by=None):
    """Count, sum, min, max, mean and stdev of numbers, of all or by key, as one dict. It holds the numbers."""
    groups = {} if by else {None: []}
    for item in iterable:
        group = groups.setdefault(by(item) if by else None, [])
        group.append(item if value is None else value(item))
    made = {key: summary(numbers) for key, numbers in groups.items()}
    return made if by else made[None]


def summary(numbers):
    """Count, sum, min, max, mean and stdev of a list of numbers; stdev by Welford's method, which goes
    through them once.
    """
    if not numbers:
        return dict.fromkeys(("count", "sum", "min", "max", "mean", "stdev")) | {"count": 0}
    running = squares = 0.0
    for count, number in enumerate(numbers, 1):
        difference = number - running
        running += difference / count
        squares += difference * (number - running)
    return {
        "count": len(numbers),
        "sum": sum(numbers) if all(isinstance(number, int) for number in numbers) else math.fsum(numbers),
        "min": min(numbers),
        "max": max(numbers),
        "mean": statistics.mean(numbers),
        "stdev": math.sqrt(squares / (len(numbers) - 1)) if len(numbers) > 1 else None,
    }
