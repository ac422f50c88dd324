//! **A pause can fall between any two steps**: with the least fuel everything comes to the same.

use drip::machine::Pace;

use crate::run::{Manner, run};

const PROGRAMS: &[&str] = &[
    "range(20) | map(_ * 2) | filter(_ % 3 == 0) | islice(4)",
    "def key(x):\n    return sum(y for y in range(x % 5))\nrange(12) | sorted(key=key)",
    "def key(x):\n    return sorted([x, 1], key=lambda y: -y)[0]\nrange(5) | map(key)",
    "def f(x):\n    return max([x, 3], key=lambda y: sum(z for z in range(y)))\nrange(5) | map(f)",
    "def f(x):\n    return [y for y in range(200)][x]\nrange(5) | groupby(f(_) // 2) | map(list(_[1]))",
    "def walk(n):\n    if n:\n        yield from walk(n - 1)\n        yield n\n        yield from walk(n - 1)\nwalk(4)",
    "def g():\n    try:\n        x = yield 1\n        print(x)\n        yield 2\n    finally:\n        print('closed')\nit = g()\nprint(next(it))\nprint(it.send('sent'))\nit.close()\nprint('after')",
    "def f(x):\n    print('f', x)\n    return x\nzip(range(3) | map(f), range(5) | map(f) | batch(2))",
    "chain([1, 2], (x for x in range(3))) | accumulate | enumerate",
    "merge(range(3) | map(str), ['a', 'b'])",
    "[[1, [2, [3]]], 4] | flatten | sum",
    "def f(x):\n    if x == 3:\n        raise ValueError(x)\n    return x\nrange(6) | map(f)",
    "print(sorted(x for x in [3, 1, 2]), max(x for x in [1, 5]), [*(x for x in [1])], 3 in (x for x in range(9)))",
    "def f(*xs):\n    return list(xs)\nprint(f(*(x for x in range(3))))\na, *b = (x for x in range(4))\nprint(a, b)",
    "def outer():\n    inner = g()\n    next(inner)\n    yield 1\ndef g():\n    try:\n        yield 0\n    finally:\n        print('inner', sum(x for x in range(50)))\nouter() | map(_ + 1)",
];

#[test]
fn a_pause_between_any_two_steps_changes_nothing() {
    for text in PROGRAMS {
        for demand in [1, 1024] {
            let plenty = run(text, Manner { demand, ..Manner::STEP });
            for fuel in [1, 2, 3, 7] {
                for pace in [Pace::Answer, Pace::Event] {
                    let starved = run(text, Manner { demand, fuel, pace });
                    assert_eq!(starved, plenty, "fuel {fuel}, {pace:?}:\n{text}");
                }
            }
        }
    }
}
