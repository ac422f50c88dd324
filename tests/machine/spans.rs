//! Generators that a loop has all to itself, from the first item to the end, come to the same as ones that the machine asks.

use crate::linking::{BY_TURNS, left_at_each_instruction, ran, same_as_by_turns};
use crate::run::{Manner, drain, session};

const BEFORE: &str = "\
import inspect
def few(n):
    yield n
    yield n + 1
def none():
    return 5
    yield
def up(n):
    for i in range(n):
        yield i
def held(n):
    try:
        for i in range(n):
            yield i
    finally:
        print('closed', n)
def fails(n):
    yield n
    raise KeyError(n)
def tree(depth):
    if depth:
        for x in tree(depth - 1):
            yield x
        yield depth
        for x in tree(depth - 1):
            yield -x
";

/// What comes after these functions, and whether items go over as calls return.
const PROGRAMS: &[(&str, bool)] = &[
    // Made, asked and over within one loop, and within two of one function.
    (
        "def f(n):\n    t = 0\n    for i in range(n):\n        for x in few(i):\n            t += x\n    return t\nprint(f(90))",
        true,
    ),
    (
        "def f(n):\n    t = 0\n    for i in up(n):\n        for x in few(i):\n            for y in few(x):\n                t += x * y\n    return t\nprint(f(60))",
        true,
    ),
    ("t = 0\nfor i in up(60):\n    for x in few(i):\n        t += x\nprint(t)", true),
    (
        "def f():\n    for _ in none():\n        print('never')\n    for _ in none():\n        pass\n    else:\n        return 'else'\nprint(f())",
        false,
    ),
    // Generators that loop over generators that they make.
    ("t = 0\nfor x in tree(7):\n    t = t * 3 % 1009 + x\nprint(t)", true),
    (
        "def flat(xs):\n    for x in xs:\n        if isinstance(x, list):\n            for y in flat(x):\n                yield y\n        else:\n            yield x\nprint(list(flat([1, [2, [3, [4] * 30], 5] * 9, [], [[[6]]]])))",
        true,
    ),
    ("print(sum(y for x in up(60) for y in few(x)), [y for x in up(4) for y in few(x) if y % 2])", true),
    ("print(sum(sum(z for z in few(y)) for x in up(30) for y in few(x)))", true),
    // It is left in the middle, in the inner loop and in the outer one.
    (
        "def f(n):\n    for i in held(n):\n        for x in held(3):\n            if x == 1:\n                break\n        if i == n - 2:\n            return i\nprint(f(3))\nprint('end')",
        false,
    ),
    (
        "def f(n):\n    for i in up(n):\n        for x in few(i):\n            if x == n - 3:\n                return x\nprint(f(90))",
        true,
    ),
    (
        "def f(n):\n    t = 0\n    for i in up(n):\n        for x in up(i):\n            if x > 3:\n                break\n            t += x\n        else:\n            t += 100\n    return t\nprint(f(30))",
        false,
    ),
    // It fails, at once, later, within another one's loop; the loop handles that, or who called it.
    (
        "def f(n):\n    t = 0\n    for i in up(n):\n        try:\n            for x in fails(i):\n                t += x\n        except KeyError as error:\n            t += error.args[0]\n    return t\nprint(f(60))",
        true,
    ),
    (
        "def f(n):\n    for i in up(n):\n        for x in fails(i):\n            pass\ntry:\n    f(3)\nexcept KeyError as error:\n    print('f', error)\nprint('end')",
        false,
    ),
    ("def g(n):\n    for x in fails(n):\n        yield x\ndef f():\n    for x in g(4):\n        print(x)\nf()", false),
    ("def stops():\n    yield 1\n    raise StopIteration\nfor x in stops():\n    print(x)", false),
    // What it returns, and what it holds, go in order; what it holds is closed.
    (
        "def keeps():\n    a = held(2)\n    next(a)\n    b = held(3)\n    next(b)\n    yield 1\n    return held(4)\ndef f():\n    for x in keeps():\n        print(x)\n    print('over')\nf()\nfor x in keeps():\n    print(x)",
        false,
    ),
    (
        "def f():\n    for x in held(2):\n        for y in held(1):\n            print(x, y)\n        print('inner over')\n    print('outer over')\nf()",
        false,
    ),
    // Somebody else has it, too: it is over for all, or goes on elsewhere.
    (
        "def f():\n    g = up(9)\n    for x in g:\n        if x == 3:\n            break\n    t = 0\n    for x in g:\n        t += x\n    print(t, next(g, 'over'), inspect.getgeneratorstate(g))\nf()",
        false,
    ),
    ("g = few(1)\nfor x in g:\n    for y in g:\n        print(x, y)\nprint(next(g, None), list(g))", false),
    (
        "def f(g):\n    for x in g:\n        yield inspect.getgeneratorstate(g), next(g, None)\nfor pair in f(up(5)):\n    print(pair)",
        false,
    ),
    (
        "def own():\n    for x in me:\n        yield x\nme = own()\ntry:\n    for x in me:\n        print(x)\nexcept ValueError as error:\n    print(error)",
        false,
    ),
    (
        "a, b = up(60), up(60)\ndef f(a, b):\n    t = 0\n    for x in a:\n        for y in b:\n            t += x * y\n            if y % 7 == 6:\n                t += next(a, 0)\n    return t\nprint(f(a, b))",
        false,
    ),
    // While an exception is handled, and across calls.
    (
        "def f(n):\n    t = 0\n    try:\n        raise ValueError\n    except ValueError:\n        for x in up(n):\n            for y in few(x):\n                t += y\n    return t\nprint(f(60))",
        false,
    ),
    (
        "def total(n):\n    t = 0\n    for x in few(n):\n        t += x\n    return t\nt = 0\nfor x in up(60):\n    t += total(x)\nprint(t)",
        true,
    ),
    (
        "def total(n):\n    t = 0\n    for x in few(n):\n        t += x\n    return t\ndef totals(n):\n    for x in up(n):\n        yield total(x)\nprint(sum(totals(60)), max(totals(30)))",
        true,
    ),
    // Delegates, natives and classes between them.
    (
        "def deep(n):\n    if n:\n        yield from deep(n - 1)\n        for x in few(n):\n            yield x\nt = 0\nfor x in deep(30):\n    for y in few(x):\n        t += y\nprint(t)",
        true,
    ),
    (
        "from itertools import chain, islice\nt = 0\nfor x in chain.from_iterable(few(i) for i in up(60)):\n    for y in islice(up(9), x % 4):\n        t += y\nprint(t)",
        false,
    ),
    (
        "class Node:\n    def __init__(self, value, *below):\n        self.value, self.below = value, below\n    def __iter__(self):\n        yield self.value\n        for node in self.below:\n            for value in node:\n                yield value\nnode = Node(1, Node(2, Node(3), Node(4)), Node(5))\nfor _ in range(9):\n    node = Node(7, node, Node(8))\nprint(list(node), sum(x for x in node))",
        false,
    ),
];

fn text(program: &str) -> String {
    format!("{BEFORE}{program}\n")
}

#[test]
fn it_comes_to_the_same_as_by_turns_of_the_machine() {
    same_as_by_turns(PROGRAMS, text);
}

#[test]
fn it_can_be_left_at_each_instruction() {
    left_at_each_instruction(PROGRAMS, text);
}

/// A generator that is made, asked and over within a loop needs no turn of the machine, and no guest.
#[test]
fn nobody_is_borrowed_for_it() {
    let text = text(
        "def f(n):\n    t = 0\n    for i in up(n):\n        for x in few(i):\n            t += x\n    return t\nf(60)",
    );
    let mut session = session(&text);
    drain(&mut session, Manner::STEP, usize::MAX);
    assert_eq!(session.machine().hosted_at_length(), 0, "{text}");
}

#[test]
fn one_that_asks_another_of_itself_without_end_is_a_recursion_error() {
    let program = "def rec(n):\n    for x in rec(n + 1):\n        yield x\ntry:\n    for x in rec(0):\n        pass\nexcept RecursionError as error:\n    print(error)";
    let text = text(program);
    let (turns, _) = ran(&text, BY_TURNS);
    let (plain, _) = ran(&text, Manner::STEP);
    assert!(plain.told.iter().any(|told| told.contains("maximum recursion depth exceeded")), "{:?}", plain.told);
    assert_eq!(plain.told, turns.told, "{text}");
}
