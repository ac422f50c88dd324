"""Steps of drip's catalog: one item at a time, or a few neighbours; and those with several inputs, and
barriers.
"""

import time
from collections import deque
from collections.abc import Iterator
from itertools import islice


def batch(iterable, n):
    """n items at a time, as lists; the last may be shorter."""
    items = iter(iterable)
    while some := list(islice(items, n)):
        yield some


def batched(iterable, n, *, strict=False):
    """n items at a time, as tuples; the last may be shorter, unless strict."""
    items = iter(iterable)
    while some := tuple(islice(items, n)):
        if strict and len(some) < n:
            raise ValueError("batched(): incomplete batch")
        yield some


def context(function, iterable, *, before=5, after=5):
    """Items that pass a test, with so many before and after each; none twice, and all in order."""
    held, left = deque(maxlen=before), 0
    for item in iterable:
        if function(item):
            yield from held
            held.clear()
            yield item
            left = after
        elif left > 0:
            yield item
            left -= 1
        else:
            held.append(item)


def dedup(iterable, key=None):
    """Each run of the same items once, as uniq does."""
    last = nothing = object()
    for item in iterable:
        this = item if key is None else key(item)
        if last is nothing or this != last:
            yield item
        last = this


def unique(iterable, key=None):
    """Each item once: the first of those that are the same."""
    seen, unhashable = set(), []
    for item in iterable:
        this = item if key is None else key(item)
        try:
            is_new = this not in seen
            if is_new:
                seen.add(this)
        except TypeError:
            is_new = this not in unhashable
            if is_new:
                unhashable.append(this)
        if is_new:
            yield item


def flatten(iterable):
    """What is in lists, tuples, sets, ranges and iterators in place of them, however deep; texts, bytes and
    dicts are items.
    """
    for item in iterable:
        if isinstance(item, (list, tuple, set, frozenset, range, Iterator)):
            yield from flatten(item)
        else:
            yield item


def windowed(iterable, n, fillvalue=None, step=1):
    """n neighbouring items at a time, as tuples that overlap; a last window that lacks items is filled up."""
    if n == 0:
        yield ()
        return
    items = iter(iterable)
    window = deque(islice(items, n), maxlen=n)
    if not window:
        return
    yield tuple(window) + (fillvalue,) * (n - len(window))
    while len(window) == n:
        new = list(islice(items, step))
        if not new:
            return
        window.extend(new)
        if len(new) < step:
            window.extend([fillvalue] * (step - len(new)))
            if len(new) + n > step:
                yield tuple(window)
            return
        yield tuple(window)


def tap(function, iterable):
    """Calls a function with each item, for what that does, and passes the item on."""
    for item in iterable:
        function(item)
        yield item


def throttle(per_second, iterable):
    """Passes no more than so many items a second; waits before it asks."""
    items, due = iter(iterable), time.monotonic()
    while True:
        time.sleep(max(0, due - time.monotonic()))
        due = max(due, time.monotonic() - 0.02) + 1 / per_second
        try:
            yield next(items)
        except StopIteration:
            return


def progress(iterable):
    """Passes each item on; drip counts them here, on the standard error."""
    yield from iterable


def interleave(*iterables):
    """An item of each input in turn, until all have ended."""
    inputs = [iter(iterable) for iterable in iterables]
    while inputs:
        for items in list(inputs):
            try:
                yield next(items)
            except StopIteration:
                inputs.remove(items)


def join_on(iterable, key, other, *, other_key=None, how="inner"):
    """Items of two inputs that have the same key, side by side. The other is read whole, and held by key."""
    def key_of(by):
        return by if callable(by) else lambda item: item[by]

    def merged(item, match):
        if not isinstance(item, dict) or not (match is None or isinstance(match, dict)):
            return (item, match)
        right = dict.fromkeys(columns) if match is None else match
        same = not callable(key) and key == (key if other_key is None else other_key)
        both = dict(item)
        for name, part in right.items():
            if not (same and name == key):
                both[f"{name}_right" if name in item else name] = part
        return both

    own, theirs = key_of(key), key_of(key if other_key is None else other_key)
    table, columns = {}, []
    for item in other:
        if not table and isinstance(item, dict):
            columns = list(item)
        table.setdefault(theirs(item), []).append(item)
    for item in iterable:
        matches = table.get(own(item), [None] if how == "left" else [])
        for match in matches:
            yield merged(item, match)


def backwards(iterable):
    """All items, the last first."""
    yield from reversed(list(iterable))


def tail_n(iterable, n):
    """The last n items."""
    yield from deque(iterable, maxlen=n)
