//! A generator whose frame stands on that of the loop which asks it comes to the same as one that the machine asks.

use drip::machine::Pace;

use crate::run::{Manner, PLENTY, Ran, drain, finish, session};

/// By turns of the machine for every step.
pub(crate) const BY_TURNS: Manner = Manner { pace: Pace::Event, ..Manner::STEP };

const UP: &str = "def up(n):\n    for i in range(n):\n        yield i\n";
const ON: &str = "def on(xs):\n    for x in xs:\n        yield x\n";
const HELD: &str =
    "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\n";

const DOWN: &str = "class Down:\n    def __init__(self, left):\n        self.left = left\n    def __iter__(self):\n        return self\n    def __next__(self):\n        if self.left <= 0:\n            raise StopIteration\n        self.left -= 1\n        return self.left\n";

/// What came of a run, and how many items went over as calls return.
pub(crate) fn ran(text: &str, manner: Manner) -> (Ran, u64) {
    let mut session = session(text);
    let told = drain(&mut session, manner, usize::MAX);
    let linked = session.machine().linked();
    (finish(session, told), linked)
}

/// What comes after the three functions and the class, and whether some of the items are given so.
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
    // Whom a frame asks for one item: it goes back to its iterator with the item.
    (
        "def averager():\n    total, count, average = 0.0, 0, None\n    while True:\n        value = yield average\n        if value is None:\n            return total\n        total += value\n        count += 1\n        average = total / count\nco = averager()\nnext(co)\nlast = 0\nfor n in range(200):\n    last = co.send(n % 7)\ntry:\n    co.send(None)\nexcept StopIteration as stop:\n    print(last, stop.value)",
        true,
    ),
    (
        "def echo(xs):\n    got = None\n    try:\n        for x in xs:\n            got = yield (x, got)\n            if got == 70:\n                print('seventy', x)\n            if got == 130:\n                raise KeyError(x)\n    finally:\n        print('out', got)\nco = echo(on(up(400)))\nnext(co)\ntry:\n    for n in range(300):\n        last = co.send(n)\nexcept KeyError as error:\n    print(error, last)\nprint(next(co, 'over'))",
        false,
    ),
    (
        "co = held(300)\nfor n in range(150):\n    x = next(co)\nco = None\nprint('after')\nco = held(70)\nfor n in range(60):\n    x = co.send(None)\nco = held(2)\nprint(x, list(co))",
        true,
    ),
    (
        "def passes(xs):\n    while True:\n        x = next(xs)\n        got = yield x\n        if got:\n            x = xs.send(None)\ndef drawn(n):\n    a = passes(up(n))\n    b = passes(a)\n    next(b)\n    while True:\n        yield b.send(1) + next(a, 0)\ntotal = 0\nfor x in on(drawn(500)):\n    total += x\n    if x > 300:\n        break\nprint(total)",
        true,
    ),
    (
        "def itself():\n    n = 0\n    while True:\n        n += 1\n        if n == 80:\n            try:\n                next(it)\n            except ValueError as error:\n                yield error\n        yield n\nit = itself()\nfor n in range(120):\n    x = next(it)\n    if isinstance(x, ValueError):\n        print(x, n)\nprint(x)",
        true,
    ),
    (
        "import inspect\ndef looked():\n    n = 0\n    while True:\n        n += 1\n        if n % 60 == 0:\n            print(inspect.getgeneratorstate(it), it.gi_frame.f_locals)\n        yield n\nit = looked()\nfor n in range(200):\n    x = it.send(None)\n    if n % 70 == 9:\n        print(inspect.getgeneratorstate(it), it.gi_frame.f_lineno)\nprint(x)",
        true,
    ),
    (
        "def dropped():\n    global it\n    for n in range(100):\n        if n == 75:\n            it = None\n        yield n\n    print('end')\nit = dropped()\nseen = 0\ntry:\n    while True:\n        seen = next(it)\nexcept TypeError as error:\n    print(seen, error)",
        true,
    ),
    (
        "def deep(n):\n    it = up(3)\n    next(it)\n    def inner():\n        x = next(it)\n        yield 0\n        yield x if n == 0 else deep(n - 1)\n    g = inner()\n    next(g)\n    return n + next(g)\nprint(deep(60))",
        false,
    ),
    // A loop calls the `__next__` of an object.
    ("for x in Down(200):\n    last = x\nprint(last, x)", true),
    ("def most(n):\n    for x in on(Down(n)):\n        yield x * 2\nprint(sum(x + 1 for x in most(300)))", true),
    (
        "class Odd(Down):\n    def __next__(self):\n        self.left -= 1\n        if self.left == 150:\n            print('half')\n        if self.left == 40:\n            raise KeyError(self.left)\n        return self.half(self.left)\n    def half(self, n):\n        return n / 2\ntotal = 0\ntry:\n    for x in Odd(300):\n        total += x\nexcept KeyError as error:\n    print(error, total, x)",
        true,
    ),
    (
        "class Drawn:\n    def __init__(self, it):\n        self.it = it\n    def __iter__(self):\n        return self\n    def __next__(self):\n        return next(self.it)\nit = Drawn(on(held(250)))\ntotal = 0\nfor x in it:\n    total += x\n    if x == 180:\n        break\nprint(total, next(it), list(it)[-1])",
        true,
    ),
    (
        "def count(n):\n    return 0 if n == 0 else 1 + count(n - 1)\nclass Calls(Down):\n    def __next__(self):\n        self.left -= 1\n        return count(2000 if self.left == 90 else 3) * self.left\nlast = 0\ntry:\n    for x in Calls(200):\n        last = x\nexcept RecursionError:\n    print('deep', last)",
        true,
    ),
    (
        "class Nested(Down):\n    def __next__(self):\n        self.left -= 1\n        if self.left <= 0:\n            raise StopIteration\n        total = 0\n        for x in Down(4):\n            total += x\n        for x in up(3):\n            total += x\n        return total\nprint(sum(Nested(90)))\ntotal = 0\nfor a in Nested(120):\n    for b in Down(3):\n        total += a * b\nprint(total)",
        true,
    ),
    (
        "class Caught(Down):\n    def __next__(self):\n        try:\n            self.left -= 1\n            return 100 // self.left\n        except ZeroDivisionError:\n            raise StopIteration from None\ntotal = 0\nfor x in Caught(200):\n    total += x\nprint(total)",
        true,
    ),
    (
        "class Yields(Down):\n    def __next__(self):\n        for x in up(5):\n            yield x\nat = 0\nfor x in Yields(9):\n    at += 1\n    if at == 90:\n        break\nprint(at, list(x))",
        false,
    ),
    // Through what hands on something for each item.
    (
        "def numbered(xs):\n    for at, x in enumerate(xs):\n        if at > 250:\n            return\n        yield at * x\ntotal = 0\nfor x in numbered(on(held(300))):\n    total += x\nprint(total)",
        true,
    ),
    (
        "import inspect\nlow = held(300)\nit = enumerate(low)\nfor at, x in it:\n    if at % 70 == 9:\n        print(at, x, inspect.getgeneratorstate(low), low.gi_frame.f_locals, low.gi_frame.f_lineno)\n    if at == 200:\n        break\nprint(next(it), next(low))",
        true,
    ),
    (
        "low = on(up(400))\nit = enumerate(low, 3)\ntotal = 0\nfor at, x in it:\n    total += at * x\n    if at == 150:\n        total += next(low) + next(it)[0]\n    if at == 230:\n        low.close()\nprint(total, list(it))",
        true,
    ),
    (
        "def fails(n):\n    for i in range(n):\n        yield 600 // (150 - i)\ndef summed(xs):\n    total = 0\n    for at, x in enumerate(xs):\n        total += at * x\n    return total\ntry:\n    print(summed(fails(120)))\n    print(summed(fails(200)))\nexcept ZeroDivisionError as error:\n    print(error)",
        true,
    ),
    (
        "it = enumerate(held(300))\nfor at, x in it:\n    if at == 150:\n        it = None\nprint(at, it)\nfor at, (i, x) in enumerate(enumerate(on(up(90)))):\n    last = at + i + x\nprint(last)",
        true,
    ),
    (
        "it = enumerate(held(300))\ntotal = 0\nfor at, x in it:\n    for b, y in it:\n        total += at * y\n        if b % 80 == 0:\n            break\nprint(total)\ndef passes(xs):\n    for pair in enumerate(xs):\n        yield pair\nfor (a, x), (b, y) in zip(passes(up(200)), enumerate(passes(up(300)))):\n    total += a * b + x\nprint(total, y)",
        true,
    ),
];

fn text(program: &str) -> String {
    format!("{UP}{ON}{HELD}{DOWN}{program}\n")
}

#[test]
fn it_comes_to_the_same_as_by_turns_of_the_machine() {
    same_as_by_turns(PROGRAMS, text);
}

#[test]
fn it_can_be_left_at_each_instruction() {
    left_at_each_instruction(PROGRAMS, text);
}

/// Each of the programs, of which `text` makes the whole text, comes to what it comes to by turns of the machine; where it is said so, with
/// items that go over as calls return.
pub(crate) fn same_as_by_turns(programs: &[(&str, bool)], text: impl Fn(&str) -> String) {
    for (program, linked) in programs {
        let text = text(program);
        let (turns, none) = ran(&text, BY_TURNS);
        assert_eq!(none, 0, "{text}");
        let (plain, items) = ran(&text, Manner::STEP);
        assert_eq!(plain, turns, "{text}");
        assert!(!linked || items >= 50, "{items} items only\n{text}");
    }
}

/// The same, however little fuel there is for a turn, and whatever the turns are.
pub(crate) fn left_at_each_instruction(programs: &[(&str, bool)], text: impl Fn(&str) -> String) {
    for (program, _) in programs {
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
