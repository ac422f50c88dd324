//! A generator whose frame stands on that of the loop which asks it comes to the same as one that the machine asks.

use drip::machine::Pace;

use crate::run::{Manner, PLENTY, Ran, drain, finish, session};

/// By turns of the machine for every step.
const BY_TURNS: Manner = Manner { pace: Pace::Event, ..Manner::STEP };

const UP: &str = "def up(n):\n    for i in range(n):\n        yield i\n";
const ON: &str = "def on(xs):\n    for x in xs:\n        yield x\n";
const HELD: &str =
    "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\n";

/// What came of a run, and how many items went over as calls return.
fn ran(text: &str, manner: Manner) -> (Ran, u64) {
    let mut session = session(text);
    let told = drain(&mut session, manner, usize::MAX);
    let linked = session.machine().linked();
    (finish(session, told), linked)
}

/// What comes after the three functions, and whether some of the items are given so.
const PROGRAMS: &[(&str, bool)] = &[
    // What keeps to the frames: numbers, texts, tuples, dicts, calls of plain functions.
    ("total = 0\nfor x in on(on(up(900))):\n    total += x\nprint(total)", true),
    (
        "def f(a, b=2):\n    return a * b\ntotal = 0\nfor x in on(up(900)):\n    total += f(x) + f(x, 3)\nprint(total)",
        true,
    ),
    (
        "pairs = ((x, f'{x % 7}') for x in up(900))\nseen = {}\nfor x, name in pairs:\n    seen[name] = seen.get(name, 0) + len(name)\nprint(seen)",
        true,
    ),
    (
        "rows = ({'id': x, 'ok': x % 3 != 0} for x in up(900))\nmore = ({**row, 'twice': row['id'] * 2} for row in rows if row['ok'])\ntotal = 0\nfor row in more:\n    total += row['twice']\nprint(total)",
        true,
    ),
    ("print(sum(x * x for x in on(up(900)) if x % 3))", true),
    // More is done between two items: they go over otherwise.
    ("for x in up(90):\n    print(x)", false),
    (
        "def on_aloud(xs):\n    for x in xs:\n        print(x)\n        yield x\nfor x in on_aloud(up(90)):\n    pass",
        false,
    ),
    ("for at, x in enumerate(on(on(up(300)))):\n    last = at + x\nprint(last)", false),
    // It ends, breaks off, raises, returns, in the middle and at each depth.
    ("for x in on(on(held(200))):\n    if x == 150:\n        break\nprint(x)", true),
    (
        "def until(n, xs):\n    for x in xs:\n        if x == n:\n            return x\nprint(until(150, on(held(200))))\nprint('end')",
        true,
    ),
    (
        "def fails(xs):\n    for x in xs:\n        yield 600 // (150 - x)\ntry:\n    for x in on(fails(held(200))):\n        last = x\nexcept ZeroDivisionError as error:\n    print(last, error)\nprint('end')",
        false,
    ),
    (
        "def caught(xs):\n    total = 0\n    for x in xs:\n        total += 600 // (150 - x)\n    return total\ndef most(xs):\n    try:\n        return caught(xs)\n    except ZeroDivisionError as error:\n        return error\nprint(most(on(held(200))))",
        true,
    ),
    (
        "total = 0\nfor a in on(up(30)):\n    for b in on(up(a)):\n        total += a * b\n        if b == 20:\n            break\nprint(total)",
        false,
    ),
    // Somebody looks, asks, sends or closes while it is linked; it asks itself.
    (
        "import inspect\nit = on(held(200))\nfor x in it:\n    if x % 70 == 5:\n        print(x, inspect.getgeneratorstate(it), it.gi_frame.f_locals, it.gi_frame.f_lineno)\nprint(x)",
        true,
    ),
    (
        "it = up(300)\ntotal = 0\nfor x in on(it):\n    total += x\n    if x == 200:\n        total += next(it) * 1000\n        it.close()\nprint(total, list(it))",
        true,
    ),
    (
        "def looks(xs):\n    for x in xs:\n        if x == 130:\n            try:\n                next(top)\n            except ValueError as error:\n                yield error\n        yield x\ntop = on(looks(up(200)))\nfor x in top:\n    if isinstance(x, ValueError):\n        print(x)\nprint(x)",
        false,
    ),
    // What a name means changes while it is linked.
    (
        "def f(x):\n    return x\ndef g(x):\n    return -x\ntotal = 0\nfor x in on(up(300)):\n    total += f(x)\n    if x == 200:\n        f = g\nprint(total)",
        true,
    ),
    (
        "f = len\ntotal = 0\nfor x in on(up(300)):\n    total += f((x, x))\n    if x == 200:\n        f = lambda pair: pair[0]\nprint(total)",
        true,
    ),
    ("it = on(held(300))\nfor x in it:\n    if x == 100:\n        it = None\nprint(x, it)", true),
    // Functions that call too deep while generators are linked below them.
    (
        "def deep(n):\n    return n if n == 0 else deep(n - 1)\ntotal = 0\nfor x in on(up(200)):\n    try:\n        total += deep(x if x < 190 else 2000)\n    except RecursionError as error:\n        total -= 1\nprint(total)",
        false,
    ),
    (
        "def deep(n):\n    for x in up(n):\n        last = x\n    return 0 if n == 0 else n + deep(n - 1)\nprint(deep(40))",
        false,
    ),
    // Frames that inner functions share variables of.
    (
        "def adder(n):\n    def add(x):\n        nonlocal n\n        n += x\n        return n\n    return add\nadd = adder(1)\nfor x in on(up(300)):\n    last = add(x) + add(-x)\nprint(last)",
        true,
    ),
    // Towers that are asked one item at a time: what is linked within them rests with them.
    (
        "def thinned(xs, p):\n    for x in xs:\n        if x % p:\n            yield x\ndef primes():\n    xs = (n for n in range(2, 10 ** 6))\n    while True:\n        p = next(xs)\n        yield p\n        xs = thinned(xs, p)\nfound = []\nfor p in primes():\n    found.append(p)\n    if len(found) == 40:\n        break\nprint(found)",
        true,
    ),
    (
        "import inspect\ninner = held(300)\nouter = on(on(on(inner)))\nfor n in range(290):\n    x = next(outer)\n    if n % 70 == 9:\n        print(x, inspect.getgeneratorstate(inner), inner.gi_frame.f_locals, inner.gi_frame.f_lineno, inspect.getgeneratorstate(outer))\nprint(x)",
        true,
    ),
    (
        "inner = held(300)\nouter = on(on(inner))\ntotal = 0\nfor n in range(200):\n    total += next(outer)\n    if n % 90 == 60:\n        total += next(inner) * 1000\n        print(next(inner))\ninner.close()\nprint(total, next(outer, 'over'), list(inner))",
        true,
    ),
    (
        "inner = on(held(300))\nouter = on(on(inner))\nfor n in range(150):\n    x = next(outer)\nouter = None\nprint(x, next(inner))\ninner = None\nprint('after')",
        true,
    ),
    (
        "outer = on(on(held(300)))\nfor n in range(150):\n    x = next(outer)\nouter = on(on(held(200)))\nprint('after')\nfor n in range(150):\n    x = next(outer)\nprint('end')",
        true,
    ),
    (
        "inner = on(held(300))\na, b = on(inner), on(on(inner))\ntotal = 0\nfor n in range(140):\n    total += next(a) * n\n    if n % 20 == 7:\n        total -= next(b) * n\nprint(total)\na.close()\nprint(next(b))",
        true,
    ),
    (
        "def fails(xs):\n    for x in xs:\n        yield 600 // (150 - x)\ndef take(xs, n):\n    for at in range(n):\n        last = next(xs)\n    return last\nouter = on(fails(on(held(300))))\nprint(take(outer, 150))\ntry:\n    print(take(outer, 9))\nexcept ZeroDivisionError as error:\n    print(error, next(outer, 'over'))\nouter = on(on(held(200)))\nprint(take(outer, 120))\ntry:\n    outer.throw(ValueError('no'))\nexcept ValueError as error:\n    print(error)",
        true,
    ),
    (
        "def mixed(xs):\n    yield next(xs)\n    yield from xs\nouter = on(on(up(400)))\ntotal = 0\nfor n in range(90):\n    total += next(outer)\nfor x in mixed(outer):\n    total += x\n    if x == 200:\n        break\nfor n in range(60):\n    total += outer.send(None)\nprint(total, sum(outer))",
        true,
    ),
    (
        "def looks(xs):\n    for x in xs:\n        if x == 130:\n            try:\n                next(top)\n            except ValueError as error:\n                yield error\n        yield x\nlow = on(up(200))\ntop = on(looks(on(low)))\nwhile True:\n    x = next(top, None)\n    if isinstance(x, ValueError):\n        print(x, next(low))\n    if x is None:\n        break\n    last = x\nprint(last)",
        false,
    ),
    (
        "def pairs(xs):\n    while True:\n        try:\n            yield next(xs), next(xs)\n        except StopIteration:\n            return\ntotal = 0\nfor a, b in on(pairs(on(on(up(300))))):\n    total += a * b\nprint(total)",
        false,
    ),
    (
        "import itertools\nouter = on(on(held(300)))\ntotal = 0\nfor n in range(80):\n    total += next(outer)\nprint(total, sum(itertools.islice(outer, 50)), list(itertools.islice(outer, 3)))\nfor n in range(80):\n    total += next(outer)\nprint(total)",
        true,
    ),
];

fn text(program: &str) -> String {
    format!("{UP}{ON}{HELD}{program}\n")
}

#[test]
fn it_comes_to_the_same_as_by_turns_of_the_machine() {
    for (program, linked) in PROGRAMS {
        let text = text(program);
        let (turns, none) = ran(&text, BY_TURNS);
        assert_eq!(none, 0, "{text}");
        let (plain, items) = ran(&text, Manner::STEP);
        assert_eq!(plain, turns, "{text}");
        assert!(!linked || items >= 50, "{items} items only\n{text}");
    }
}

#[test]
fn it_can_be_left_at_each_instruction() {
    for (program, _) in PROGRAMS {
        let text = text(program);
        let (turns, _) = ran(&text, BY_TURNS);
        for fuel in [1, 2, 3, 7, 13, 60, 500] {
            let (starved, _) = ran(&text, Manner { fuel, ..Manner::STEP });
            assert_eq!(starved, turns, "fuel {fuel}:\n{text}");
        }
        let mut session = session(&text);
        let mut told = Vec::new();
        for fuel in [30, 900, PLENTY] {
            for pace in [Pace::Answer, Pace::Event] {
                told.extend(drain(&mut session, Manner { demand: 1, fuel, pace }, 3));
            }
        }
        told.dedup_by(|a, b| a == "end" && b == "end");
        assert_eq!(finish(session, told).counts, turns.counts, "{text}");
    }
}
