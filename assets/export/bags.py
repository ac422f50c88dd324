"""What a program for dask.bag needs where a Bag has no method of its own."""

import json
from fractions import Fraction

from dask import bag as db


def lines_of(*paths):
    """A Bag of the lines of files, without their ends; large files in pieces, compressed ones whole."""
    packed = any(str(path).endswith(".gz") for path in paths)
    decoding = {"encoding": "utf-8-sig", "errors": "surrogateescape", "linedelimiter": "\n"}
    return db.read_text(list(paths), blocksize=None if packed else "32MiB", **decoding).map(without_end)


def listed(function, *arguments, **named):
    """All items of what a function returns: one partition of a Bag."""
    return list(function(*arguments, **named))


def json_values(lines):
    """The value of each line of JSON; empty lines are skipped."""
    for line in lines:
        if line.strip():
            yield json.loads(line)


def merged_counts(parts):
    """The counts of all partitions as one dict, the keys in the order in which they came first."""
    counts = {}
    for part in parts:
        for key, count in part.items():
            counts[key] = counts.get(key, 0) + count
    return counts


def exact_sum(numbers):
    """The sum of a partition's numbers without rounding, how many there are, and whether all are ints."""
    total, count, whole = Fraction(0), 0, True
    for number in numbers:
        total, count, whole = total + Fraction(number), count + 1, whole and isinstance(number, int)
    return total, count, whole


def mean_of_sums(parts):
    """The average of the numbers of all partitions, rounded once; of ints it is an int where it is whole."""
    parts = list(parts)
    count = sum(count for _, count, _ in parts)
    if count == 0:
        raise ValueError("mean requires at least one data point")
    average = sum(total for total, _, _ in parts) / count
    whole = all(whole for _, _, whole in parts) and average.denominator == 1
    return int(average) if whole else float(average)
