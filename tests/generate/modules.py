"""Answers the cases of the modules in tests/cases/programs: the written ones (modules-*.py), and made-modules.py, which is made here.

A made program does random things to a container of `collections`, to a heap or to a sorted list, and prints what it is after each.
Run: python3 tests/generate/modules.py
"""
import random

import programs

HEAD = """from collections import deque, Counter, OrderedDict, defaultdict
from heapq import heapify, heappush, heappop, heapreplace, heappushpop, nlargest, nsmallest
from bisect import bisect, bisect_left, insort
from copy import copy, deepcopy
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
"""


def deque_program(pick):
    most = pick.choice(["", "", ", 3", ", 5", ", 1"])
    lines = [f"d = deque({[pick.randrange(5) for _ in range(pick.randrange(6))]}{most})"]
    for _ in range(12):
        n, m = pick.randrange(-3, 6), pick.randrange(5)
        lines += [pick.choice([
            f"t(d.append, {m})", f"t(d.appendleft, {m})", "t(d.pop)", "t(d.popleft)", f"t(d.rotate, {n})", f"t(d.insert, {n}, {m})",
            f"t(d.remove, {m})", f"t(d.index, {m})", f"t(d.index, {m}, {n})", f"t(d.count, {m})", f"t(lambda: d[{n}])", f"t(d.extend, [{m}, {n}])",
            f"t(d.extendleft, [{m}, {n}])", "d.reverse()", f"t(lambda: {m} in d)", f"t(lambda: d < deque([{m}]))", f"t(lambda: d + deque([{n}]))",
            f"t(lambda: d * {n})", "t(copy, d)", "t(deepcopy, d)", f"d += ({m}, {n})", "t(sorted, d)", "t(list, reversed(d))"])]
        lines += ["print(d)"]
    return lines


def counter_program(pick):
    def counts():
        return {k: pick.randrange(-2, 4) for k in pick.sample("abcde", pick.randrange(5))}
    lines = [f"c, o = Counter({counts()}), Counter({counts()})"]
    for _ in range(8):
        k = pick.choice("abcdz")
        lines += [pick.choice([
            "t(lambda: c + o)", "t(lambda: c - o)", "t(lambda: c & o)", "t(lambda: c | o)", "t(lambda: +c)", "t(lambda: -c)", "c += o", "c -= o", "c |= o", "c &= o",
            f"t(c.update, '{k}ab')", f"t(c.subtract, '{k}ab')", f"t(lambda: c['{k}'])", f"c['{k}'] += 1", f"del c['{k}']", f"t(c.most_common, {pick.randrange(4)})",
            "t(c.total)", "t(lambda: c == o)", "t(lambda: c <= o)", "t(lambda: c > o)", "t(list, c.elements())", f"t(c.pop, '{k}')", f"c = Counter({counts()})"])]
        lines += ["print(c)"]
    return lines


def ordered_program(pick):
    lines = [f"d = OrderedDict({[(k, i) for i, k in enumerate(pick.sample('abcdef', pick.randrange(6)))]})"]
    for _ in range(10):
        k, last = pick.choice("abcdz"), pick.choice([True, False])
        lines += [pick.choice([
            f"t(d.move_to_end, '{k}', {last})", f"t(d.popitem, {last})", f"d['{k}'] = {pick.randrange(9)}", f"t(d.pop, '{k}')", f"t(d.setdefault, '{k}')",
            f"t(lambda: d == OrderedDict({k}=1))", f"t(lambda: d | {{'{k}': 0}})", "t(list, reversed(d))", "t(list, d.items())", "t(copy, d)", f"t(d.get, '{k}')"])]
        lines += ["print(d)"]
    return lines


def heap_program(pick):
    pool = pick.choice([range(10), "abcdefgh", [1.5, 2, 3, True, 0]])
    lines = [f"h = {[pick.choice(pool) for _ in range(pick.randrange(9))]}", "heapify(h)", "print(h)"]
    for _ in range(8):
        x = repr(pick.choice(pool))
        lines += [pick.choice([f"t(heappush, h, {x})", "t(heappop, h)", f"t(heapreplace, h, {x})", f"t(heappushpop, h, {x})", "t(nlargest, 3, h)", "t(nsmallest, 2, h)",
                               f"s = sorted(h); t(bisect, s, {x}); t(bisect_left, s, {x}); insort(s, {x}); print(s)", "print(len(h))"])]
        lines += ["print(h)"]
    return lines


def default_program(pick):
    lines = [f"d = defaultdict({pick.choice(['list', 'int', 'str', 'None', 'lambda: [0]'])})"]
    for _ in range(8):
        k = pick.choice("abc")
        lines += [pick.choice([f"t(lambda: d['{k}'])", f"t(d.get, '{k}')", f"d['{k}'] = 5", f"t(d.pop, '{k}')", f"t(lambda: '{k}' in d)", "t(lambda: sorted(d))",
                               f"t(d.setdefault, '{k}', 1)", f"t(lambda: d | {{'{k}': 0}} == d)", "t(len, deepcopy(d))"])]
        lines += ["print(dict(d))"]
    return lines


def made(seed, count):
    pick = random.Random(seed)
    kinds = [deque_program, counter_program, ordered_program, heap_program, default_program]
    return [HEAD + "\n".join(kinds[i % len(kinds)](pick)) for i in range(count)]


if __name__ == "__main__":
    for path in sorted(programs.folder.glob("modules-*.py")):
        programs.write(path.stem, programs.by_hand(path))
    programs.write("made-modules", made(23, 60))
