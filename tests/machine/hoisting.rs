//! Loops over natives over what has its items at hand: an item is taken there and goes up in one go, and that comes to the same as by turns of
//! the machine.

use crate::towers::{left_at_each_instruction, same_as_by_turns, same_while_watched};

const BEFORE: &str = "\
import inspect
from itertools import accumulate, chain, combinations, compress, count, islice, pairwise, product, repeat, starmap, takewhile, zip_longest
numbers = list(range(700))
def told(x):
    print('told', x)
    return x
class Odd:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return told(self.n)
def on(xs):
    for at, x in enumerate(xs):
        yield x + at
";

/// What comes after these functions, and whether most of the items go over without anybody being borrowed at length for each.
const PROGRAMS: &[(&str, bool)] = &[
    // One native over a list, a range, a text, a dict.
    ("n = 0\nfor at, x in enumerate(numbers):\n    n += at * x\nprint(n)", true),
    ("n = 0\nfor x, y in zip(numbers, range(3, 2000)):\n    n += x * y\nprint(n)", true),
    ("n = 0\nfor x, y, z in zip(numbers, 'ab' * 300, (5,) * 650):\n    n += x * z + ord(y)\nprint(n)", true),
    ("n = 0\nfor x in map(abs, numbers):\n    n += x\nprint(n)", true),
    ("for x in filter(None, [0, 1, 0, 0, 2] * 200):\n    last = x\nprint(last)", true),
    (
        "for at, (key, value) in enumerate({n: str(n) for n in numbers}.items()):\n    last = at, key, value\nprint(last)",
        true,
    ),
    ("n = 0\nfor x in islice(numbers, 20, 600, 7):\n    n += x\nprint(n)", false),
    ("n = 0\nfor a, b in pairwise(numbers):\n    n += a * b\nprint(n)", true),
    ("n = 0\nfor x in accumulate(numbers):\n    n += x\nprint(n)", true),
    // What is a stage itself, and has its items at hand.
    ("n = 0\nfor x in reversed(numbers):\n    n = n * 3 % 1000003 + x\nprint(n)", true),
    ("n = 0\nfor a, b in product(range(30), 'abcdefghijklmnopqrst'):\n    n += a * ord(b)\nprint(n)", true),
    ("n = 0\nfor a, b in combinations(range(40), 2):\n    n += a * b\nprint(n)", true),
    ("n = 0\nfor x in islice(count(5, 3), 700):\n    n += x\nprint(n)", true),
    ("n = 0\nfor x, y in zip(repeat(7, 600), count()):\n    n += x * y\nprint(n)", true),
    ("for x in count(0.5, 0.25):\n    if x > 90:\n        break\nprint(x)", false),
    // One over the other.
    (
        "n = 0\nfor at, (x, y) in enumerate(zip(map(abs, numbers), reversed(numbers))):\n    n += at * x - y\nprint(n)",
        true,
    ),
    (
        "n = 0\nfor x in filter(None, map(abs, islice(accumulate(enumerate(numbers), lambda a, b: b), 1))):\n    n += 1\nprint(n)",
        false,
    ),
    (
        "n = 0\nfor x in chain(map(abs, numbers), filter(None, numbers), reversed(numbers)):\n    n = n * 3 % 1000003 + x\nprint(n)",
        false,
    ),
    (
        "n = 0\nfor x in map(abs, map(abs, map(abs, map(abs, map(abs, map(abs, numbers)))))):\n    n += x\nprint(n)",
        false,
    ),
    // Loops in loops, in functions, in generators that are asked by loops.
    ("n = 0\nfor x in range(30):\n    for at, y in enumerate(numbers[x:x + 90]):\n        n += at * y\nprint(n)", true),
    ("print(sum(on(numbers)), sum(x for x in on(on(numbers))), [x for x in on(on(range(9)))])", true),
    ("n = 0\nfor x in on(numbers):\n    for y, z in zip((x, 1, 2), numbers):\n        n += y * z\nprint(n)", false),
    (
        "for x in on(on(numbers)):\n    for at, y in enumerate(reversed([x, x])):\n        last = at, x, y\nprint(last)",
        false,
    ),
    // It ends, and is asked on; the end of one comes before the other's.
    ("it = enumerate([5, 6])\nfor x in it:\n    print(x)\nprint(list(it), next(it, 'over'))", false),
    ("a = iter(numbers)\nfor x in zip(range(3), a):\n    print(x)\nprint(next(a))", false),
    ("a = iter(numbers)\nfor x in zip(a, range(3)):\n    print(x)\nprint(next(a))", false),
    ("for x in zip(range(3), range(4), strict=True):\n    print(x)", false),
    ("for x in zip_longest('ab', [1, 2, 3], fillvalue=0):\n    print(x)", false),
    // The same iterator in several places, also asked in the loop.
    ("a = iter(numbers)\nfor x, y in zip(a, a):\n    last = x, y\nprint(last)", true),
    (
        "it = map(abs, numbers)\nfor x in it:\n    if x % 3 == 0:\n        last = x, next(it, None), next(it, None)\nprint(last)",
        false,
    ),
    (
        "it = enumerate(numbers)\nfor x in it:\n    for y in it:\n        if y[0] % 5 == 0:\n            break\nprint(x, y)",
        false,
    ),
    ("a = iter(numbers)\nit = enumerate(a)\nfor at, x in it:\n    last = at, x, next(a, None)\nprint(last)", false),
    // Pairs that are spread at once: one of the two has nothing at hand, ends first, fails, or is asked elsewhere, too.
    ("n = 0\nfor x, y in zip(numbers, on(numbers)):\n    n += x * y\nprint(n)", true),
    ("n = 0\nfor x, y in zip(map(abs, numbers), filter(None, numbers)):\n    n += x * y\nprint(n)", false),
    ("n = 0\nfor x, y in zip(numbers, map(abs, numbers)):\n    n += x * y\nprint(n)", true),
    ("n = 0\nfor at, (x, y) in enumerate(zip(numbers, enumerate(numbers))):\n    n += at * x + y[0]\nprint(n)", true),
    (
        "n = 0\nfor (a, x), (b, y) in zip(enumerate(numbers), enumerate('ab' * 400)):\n    n += a * x + b\nprint(n, y)",
        true,
    ),
    ("a = iter(numbers)\nfor x, y in zip(a, range(90)):\n    last = x, y\nprint(last, next(a))", false),
    ("a = iter(numbers)\nfor x, y in zip(range(90), a):\n    last = x, y\nprint(last, next(a))", false),
    (
        "a = iter(numbers)\nit = zip(a, map(int, ['1', '2', 'x', '4', '5']))\nfor i in range(4):\n    try:\n        for x, y in it:\n            print(x, y, next(a))\n    except ValueError as e:\n        print(e)\nprint(next(a))",
        false,
    ),
    (
        "d = dict.fromkeys(range(9))\na = iter(numbers)\ntry:\n    for x, key in zip(a, d):\n        print(x, key)\n        if x == 5:\n            d[9] = 9\nexcept RuntimeError as e:\n    print(e, next(a))",
        false,
    ),
    (
        "it = zip(numbers, on(numbers))\nfor x, y in it:\n    if x % 9 == 0:\n        print(next(it), y, [p for p, _ in zip(it, range(2))])\n    if x > 300:\n        break\nprint(list(it)[-1])",
        false,
    ),
    (
        "def both():\n    for x, y in zip(numbers, numbers[1:]):\n        yield x + y\n    for x, y in enumerate(numbers, 5):\n        yield x - y\nprint(sum(both()), sum(a * b for a, b in zip(both(), numbers)), {a: b for a, b in enumerate('abc')})",
        true,
    ),
    ("for pair in zip(numbers, numbers):\n    x, y = pair\n    last = pair\nprint(last)", true),
    // What fails, and what is asked again after it.
    (
        "it = map(int, ['1', 'x', '3'])\ntry:\n    for x in it:\n        print(x)\nexcept ValueError as e:\n    print(e, next(it))",
        false,
    ),
    (
        "d = dict.fromkeys(range(5))\nfor at, key in enumerate(d):\n    print(at, key)\n    if at == 2:\n        d[9] = 9",
        false,
    ),
    ("try:\n    for x in map(abs, [1, 2, 'a', 4]):\n        print(x)\nexcept TypeError as e:\n    print(e)", false),
    (
        "def f():\n    try:\n        1 / 0\n    except ZeroDivisionError:\n        for at, x in enumerate(numbers):\n            last = at, x\n        print(last)\n        raise\ntry:\n    f()\nexcept ZeroDivisionError as e:\n    print(e)",
        false,
    ),
    // Natives that take in all there is of others, with functions that change what others see.
    ("seen = []\nprint(sum(map(lambda x: seen.append(x) or x, numbers)), len(seen))", false),
    ("seen = []\nprint(max(filter(lambda x: seen.append(x) or x % 7, map(abs, numbers))), len(seen))", false),
    (
        "seen = []\nprint(any(map(lambda x: seen.append(x) or x > 300, numbers)), len(seen), sum(map(len, [seen, 'ab'])))",
        false,
    ),
    (
        "seen = []\nit = map(lambda x: seen.append(x) or 10 // (x - 50), numbers)\nfor k in range(3):\n    try:\n        print(sum(it), len(seen))\n    except ZeroDivisionError as e:\n        print(e, seen[-1], next(it))",
        false,
    ),
    (
        "it = enumerate(numbers)\nprint(sum(map(lambda pair: pair[0] + next(it)[1], it)), sum(zip(*[iter(numbers)] * 2), ())[-1])",
        false,
    ),
    // Functions that are called for each item, and ones that look at whom the item came from.
    ("n = 0\nfor x in map(lambda x: x * 2, numbers):\n    n += x\nprint(n)", false),
    ("for x in map(chr, [Odd(65), 66, Odd(67)]):\n    print(x)", false),
    ("for x in takewhile(lambda x: x < 5, map(told, numbers)):\n    print(x)", false),
    (
        "g = on([1, 2, 3])\nfor x in g:\n    for state in map(inspect.getgeneratorstate, [g, g]):\n        print(x, state)",
        false,
    ),
    (
        "it = enumerate(numbers)\nfor x in it:\n    if x[0] == 3:\n        break\nprint(it.__reduce__()[1][1] if hasattr(it, '__reduce__') else 4)",
        false,
    ),
    (
        "items = [1, 2, 3]\nfor at, x in enumerate(items):\n    if at < 500:\n        items.append(at)\nprint(len(items), x)",
        true,
    ),
];

#[test]
fn it_comes_to_the_same_as_by_turns_of_the_machine() {
    same_as_by_turns(BEFORE, PROGRAMS);
}

#[test]
fn it_can_be_left_at_each_instruction() {
    left_at_each_instruction(BEFORE, PROGRAMS);
}

#[test]
fn it_comes_to_the_same_while_it_is_watched() {
    same_while_watched(BEFORE, PROGRAMS);
}
