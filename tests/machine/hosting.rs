//! What runs within the code that asks it comes to the same as what the machine runs on its stack.

use drip::machine::Pace;

use crate::run::{Manner, PLENTY, Ran, drain, finish, session};

/// By turns of the machine for every step: whoever wants to be told of each event is told of it.
const BY_TURNS: Manner = Manner { pace: Pace::Event, ..Manner::STEP };

/// What came of a run, and how many items went over within another, or were made there before each was asked for.
fn ran(text: &str, manner: Manner) -> (Ran, u64) {
    let mut session = session(text);
    let told = drain(&mut session, manner, usize::MAX);
    let machine = session.machine();
    let hosted = machine.hosted() + machine.made_ahead();
    (finish(session, told), hosted)
}

/// Programs, and how often one runs within another at least.
const PROGRAMS: &[(&str, u64)] = &[
    // Code asks code, plainly and through others that delegate to it.
    (
        "def up(n):\n    for i in range(n):\n        yield i\ndef twice(xs):\n    for x in xs:\n        yield x\n        yield x\nprint(sum(twice(up(50))))",
        140,
    ),
    (
        "def walk(n):\n    if n:\n        yield from walk(n - 1)\n        yield n\n        yield from walk(n - 1)\nfor x in walk(5):\n    print(x)",
        100,
    ),
    (
        "def walk(n):\n    yield from range(n)\n    return n\ndef all(n):\n    for i in range(n):\n        got = yield from walk(i)\n        print('got', got)\nprint(list(all(4)))",
        10,
    ),
    // Those that delegate to one another rest together; one of them is asked, looked at, thrown at, closed and dropped on its own.
    (
        "def inner():\n    for i in range(9):\n        yield i\ndef outer(it):\n    got = yield from it\n    print('outer', got)\ndef most(it):\n    got = yield from outer(it)\n    print('most', got)\nit = inner()\ntop = most(it)\nfor x in top:\n    print(x)\n    if x == 2:\n        print('aside', next(it))\n    if x == 5:\n        break\nprint(next(it), next(top), list(it), list(top))",
        15,
    ),
    (
        "import inspect\ndef inner():\n    for i in range(3):\n        print(inspect.getgeneratorstate(it), inspect.getgeneratorstate(top))\n        yield i\ndef most(it):\n    yield from it\nit = inner()\ntop = most(it)\nfor x in top:\n    print(x, inspect.getgeneratorstate(it), inspect.getgeneratorstate(top), top.gi_yieldfrom is it, it.gi_frame.f_locals)\nprint(inspect.getgeneratorstate(it))",
        4,
    ),
    (
        "def inner():\n    try:\n        for i in range(9):\n            yield i\n    except KeyError as error:\n        yield repr(error)\n    finally:\n        print('inner over')\ndef most(n):\n    try:\n        if n:\n            yield from most(n - 1)\n        else:\n            yield from inner()\n    finally:\n        print('over', n)\ntop = most(4)\nfor x in top:\n    print(x)\n    if x == 2:\n        print(top.throw(KeyError('k')))\ntop = most(3)\nprint(next(top), next(top))\ntop.close()\ntop = most(2)\nprint(next(top), next(top))\ntop = None\ntop = most(2)\nfor x in top:\n    if x == 2:\n        break\nprint('end')",
        15,
    ),
    (
        "def inner():\n    yield 1\n    try:\n        next(top)\n    except ValueError as error:\n        yield error\n    yield 2\ndef on(it):\n    yield from it\ntop = on(on(on(inner())))\nfor x in top:\n    print(x)",
        5,
    ),
    (
        "def inner():\n    yield 1\n    yield 2\n    raise KeyError('k')\ndef on(it):\n    try:\n        yield from it\n    except KeyError as error:\n        yield repr(error)\n        for x in on(iter([1, 2])):\n            yield x\n        yield from on(iter([3, 4]))\nfor x in on(on(inner())):\n    print(x)",
        4,
    ),
    (
        "def echo():\n    got = None\n    while got != 'stop':\n        got = yield got\n    return 'over'\ndef on(it):\n    return (yield from it)\ntop = on(on(echo()))\nprint(next(top), next(top), top.send(5), next(top), top.send(6))\ntry:\n    top.send('stop')\nexcept StopIteration as stop:\n    print(stop.value)",
        5,
    ),
    (
        "def inner():\n    yield 1\n    yield 2\n    yield 3\nit = inner()\ndef on(it):\n    yield from it\n    yield 'then'\na = on(it)\nb = on(it)\nprint(next(a), next(b), next(a), next(b), list(a), list(b))",
        4,
    ),
    (
        "def inner():\n    for i in range(9):\n        yield i\ndef on(it):\n    yield from it\ntop = on(on(inner()))\nprint(next(top), next(top), next(top))\nfor x in on(on(top)):\n    print(x)",
        10,
    ),
    // Code asks stages, which ask code.
    ("def up(n):\n    for i in range(n):\n        yield i\nfor at, x in enumerate(up(30)):\n    print(at, x)", 60),
    ("def up(n):\n    for i in range(n):\n        yield i\nfor a, b in zip(up(30), up(20)):\n    print(a, b)", 60),
    (
        "def up(n):\n    for i in range(n):\n        yield i\nfor x in filter(lambda x: x % 3, map(lambda x: x + 1, up(40))):\n    print(x)",
        60,
    ),
    (
        "from itertools import islice, chain, takewhile\ndef up(n):\n    for i in range(n):\n        yield i\nfor x in islice(chain(up(5), takewhile(lambda x: x < 9, up(30))), 12):\n    print(x)",
        30,
    ),
    (
        "from itertools import groupby\ndef up(n):\n    for i in range(n):\n        yield i\nfor key, xs in groupby(up(20), key=lambda x: x // 6):\n    print(key, list(xs))",
        5,
    ),
    // Calls that ask.
    (
        "def up(n):\n    for i in range(n):\n        yield i\nprint(sum(up(20)), list(up(3)), max(up(9)), 5 in up(9), sorted(up(5)), '-'.join(str(x) for x in up(4)), [*up(3)])",
        40,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\nprint(sum(sum(up(x)) for x in up(6)), any(x > 3 for x in up(10)))",
        20,
    ),
    // Objects that are iterators.
    (
        "class Down:\n    def __init__(self, n):\n        self.n = n\n    def __iter__(self):\n        return self\n    def __next__(self):\n        if self.n <= 0:\n            raise StopIteration\n        self.n -= 1\n        return self.n\nfor x in Down(30):\n    print(x)\nprint(list(Down(4)), sum(Down(9)))",
        40,
    ),
    (
        "class Down:\n    def __init__(self, n):\n        self.n = n\n    def __iter__(self):\n        while self.n:\n            self.n -= 1\n            yield self.n\nfor x in Down(30):\n    print(x)",
        30,
    ),
    // What is sent in.
    (
        "def averager():\n    total = count = 0\n    while True:\n        got = yield total\n        if got is None:\n            return 'over'\n        total += got\nit = averager()\nnext(it)\nfor x in range(20):\n    print(it.send(x))\ntry:\n    it.send(None)\nexcept StopIteration as stop:\n    print(stop.value)",
        20,
    ),
    // Faults, caught below, in between and nowhere.
    (
        "def up(n):\n    for i in range(n):\n        if i == 7:\n            raise ValueError(i)\n        yield i\ndef on(xs):\n    try:\n        yield from xs\n    except ValueError as error:\n        yield repr(error)\nprint(list(on(up(20))))",
        8,
    ),
    (
        "def up(n):\n    for i in range(n):\n        if i == 7:\n            raise ValueError(i)\n        yield i\nfor x in enumerate(up(20)):\n    print(x)",
        8,
    ),
    ("def up():\n    yield 1\n    next(iter([]))\nfor x in map(str, up()):\n    print(x)", 2),
    (
        "def f(x):\n    return 6 // (3 - x)\nit = map(f, (x for x in range(6)))\nfor again in range(2):\n    try:\n        for x in it:\n            print(x)\n    except ZeroDivisionError as error:\n        print(error)",
        5,
    ),
    // What is being handled around the one that asks is what a bare `raise` within raises again.
    (
        "def again():\n    yield 1\n    raise\ntry:\n    raise KeyError('k')\nexcept KeyError:\n    for x in again():\n        print(x)",
        1,
    ),
    (
        "def again(x):\n    raise\ntry:\n    raise KeyError('k')\nexcept KeyError:\n    for x in map(again, (x for x in [1])):\n        print(x)",
        0,
    ),
    // Closing what was dropped in the middle comes before the next instruction.
    (
        "def held(name):\n    try:\n        while True:\n            yield name\n    finally:\n        print('closed', name)\ndef swap():\n    it = held('a')\n    yield next(it)\n    it = held('b')\n    yield next(it)\n    print('after')\nfor x in swap():\n    print(x)\nfor x in enumerate(held('c')):\n    break\nx = None\nprint('end')",
        4,
    ),
    // Items go over at once, until something else comes: an error, a look from elsewhere, an early end, a throw.
    ("def up(n):\n    for i in range(n):\n        yield i\nprint(sum(x * 2 for x in up(300) if x % 3))", 300),
    (
        "def mixed():\n    yield 1\n    yield 2\n    try:\n        yield 'a'\n    finally:\n        print('closed')\ntry:\n    print(sum(mixed()))\nexcept TypeError as error:\n    print(error)\nprint(list(mixed()), set(mixed()) == {1, 2, 'a'}, dict((x, x) for x in mixed()))",
        9,
    ),
    (
        "def up():\n    i = 0\n    try:\n        while True:\n            yield i\n            i += 1\n    finally:\n        print('closed at', i)\nprint(any(x > 70 for x in up()))\nprint(5 in up())\nprint(next(x for x in up() if x > 66))\nprint(all(up()))",
        140,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\nit = enumerate(up(200), 5)\nfor at, x in it:\n    if x == 90:\n        print(next(it), at)\n    if x == 150:\n        break\nprint(list(it)[-1], sum(at for at, x in enumerate(up(100))))",
        400,
    ),
    (
        "def fails():\n    for i in range(70):\n        yield i\n    raise KeyError('k')\ntry:\n    for at, x in enumerate(fails()):\n        last = at\nexcept KeyError as error:\n    print(last, error)\ntry:\n    print(max(fails()))\nexcept KeyError as error:\n    print(error)",
        140,
    ),
    (
        "import inspect\ndef up(n):\n    for i in range(n):\n        yield i\n        states.append(inspect.getgeneratorstate(it))\nstates = []\nit = up(5)\nfor x in it:\n    states.append(inspect.getgeneratorstate(it))\nprint(states)\nstates.clear()\nit = up(4)\nprint(max(it, key=lambda x: inspect.getgeneratorstate(it) == 'GEN_SUSPENDED'), states)\nit = up(4)\nprint(list(zip(it, it)), sum(x + next(it) for x in (it := up(6))))",
        10,
    ),
    (
        "def total():\n    so_far = 0\n    while True:\n        try:\n            got = yield so_far\n        except KeyError as error:\n            got = 1000\n        so_far += got\nit = total()\nnext(it)\nfor i in range(100):\n    it.send(i)\nprint(it.send(0), it.throw(KeyError('k')), it.send(1))\nit.close()\nprint(list(it))",
        100,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\ndef parts(xs):\n    for x in xs:\n        try:\n            yield 6 // (x % 3)\n        except ZeroDivisionError as error:\n            yield -1\n            for y in up(x % 5):\n                yield y\nprint(sum(parts(up(100))), sorted(parts(up(9)), reverse=True), ''.join(str(x) for x in parts(up(7))))",
        200,
    ),
    (
        "def leaves(tree):\n    for item in tree:\n        if isinstance(item, list):\n            yield from leaves(item)\n        else:\n            yield item\ntree = [1, [2, [3, [4, 5]], 6], [[7]], 8]\nprint(sum(leaves(tree)), list(enumerate(leaves(tree))))\nfor x in leaves(tree):\n    if x == 5:\n        break\nprint(x)",
        20,
    ),
    // A generator rests with the loop that asks it, as long as nobody can tell; then somebody looks, asks, breaks off, raises or returns.
    (
        "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\ntotal = 0\nfor x in held(200):\n    total += x\n    if x == 150:\n        break\nprint(total)",
        150,
    ),
    (
        "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\ndef first(n, xs):\n    for x in xs:\n        if x == n:\n            return x\nprint(first(150, held(200)))\nprint('end')",
        150,
    ),
    (
        "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\ndef on(xs):\n    for x in xs:\n        yield x\ndef until(n, xs):\n    for x in xs:\n        if x > n:\n            return\n        yield x\nprint(sum(until(90, on(held(200)))))\nfor x in until(80, on(on(held(300)))):\n    last = x\nprint(last)",
        400,
    ),
    (
        "import inspect\ndef up(n):\n    for i in range(n):\n        yield i\nit = up(200)\ntotal = 0\nfor x in it:\n    total += x\n    if x % 70 == 5:\n        print(x, inspect.getgeneratorstate(it), it.gi_frame.f_locals)\nprint(total, inspect.getgeneratorstate(it))",
        190,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\nit = up(200)\ntotal = 0\nfor x in it:\n    total += x\n    if x % 50 == 7:\n        total += next(it) * 1000\n    if x == 120:\n        for y in it:\n            total -= y\n            if y == 150:\n                break\nprint(total)",
        190,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\ntotal = 0\nfor a in up(40):\n    for b in up(a):\n        total += b\n        if b == 30:\n            break\nprint(total)",
        700,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\ndef down(n):\n    while n:\n        n -= 1\n        yield n\ndef most(xs):\n    best = -1\n    for x in xs:\n        if x > best:\n            best = x\n    return best\ntotal = 0\nfor a in up(20):\n    total += most(down(a + 70)) + most(up(a))\nprint(total)",
        1500,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\ntotal = 0\nfor x in up(150):\n    try:\n        total += 100 // (x - 100)\n    except ZeroDivisionError as error:\n        print(x, error)\nprint(total)",
        140,
    ),
    (
        "def up(n):\n    for i in range(n):\n        yield i\nd = {0: 0}\ntotal = 0\nfor x in up(90):\n    total += x\n    try:\n        for k in d:\n            if x == 80:\n                d[x] = x\n    except RuntimeError as error:\n        print(x, error)\nprint(total, d)",
        80,
    ),
    (
        "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\nit = held(100)\nfor x in it:\n    it = None\nprint(x)\nfor x in held(100):\n    if x == 70:\n        raise KeyError(x)",
        160,
    ),
    (
        "def held(n):\n    try:\n        for i in range(n):\n            yield i\n    finally:\n        print('closed')\ndef on(xs):\n    total = 0\n    for x in xs:\n        total += x\n        if x % 9 == 0:\n            yield total\ntop = on(held(100))\nprint(next(top), next(top))\nfor x in top:\n    if x > 900:\n        break\ntop.close()\nprint(x)\ntop = on(held(100))\nfor x in top:\n    pass\nprint(x)",
        100,
    ),
    (
        "class Up:\n    def __init__(self, n):\n        self.n = n\n    def __iter__(self):\n        i = 0\n        while i < self.n:\n            yield i\n            i += 1\ntotal = 0\nfor a in Up(9):\n    for b in iter([1, 2, 3]):\n        for c, d in enumerate(Up(b * 20)):\n            total += a * c + d\nprint(total)",
        1000,
    ),
    // One that asks itself.
    (
        "def loop():\n    yield 1\n    yield next(it)\nit = loop()\nprint(next(it))\ntry:\n    next(it)\nexcept ValueError as error:\n    print(error)",
        1,
    ),
];

#[test]
fn it_comes_to_the_same_as_by_turns_of_the_machine() {
    for (text, least) in PROGRAMS {
        let (turns, none) = ran(text, BY_TURNS);
        assert_eq!(none, 0, "{text}");
        let (plain, hosted) = ran(text, Manner::STEP);
        assert_eq!(plain, turns, "{text}");
        assert!(hosted >= *least, "it is the machine that runs: {hosted} times only\n{text}");
    }
}

#[test]
fn it_can_go_over_to_the_machine_in_the_middle() {
    for (text, _) in PROGRAMS {
        let (turns, _) = ran(text, BY_TURNS);
        for fuel in [1, 2, 3, 5, 11, 40] {
            let (starved, _) = ran(text, Manner { fuel, ..Manner::STEP });
            assert_eq!(starved, turns, "fuel {fuel}:\n{text}");
        }
        // Every other stretch is told of its events.
        let mut session = session(text);
        let mut told = Vec::new();
        for fuel in [3, 20, PLENTY] {
            for pace in [Pace::Answer, Pace::Event] {
                told.extend(drain(&mut session, Manner { demand: 1, fuel, pace }, 3));
            }
        }
        told.dedup_by(|a, b| a == "end" && b == "end");
        let mixed = finish(session, told);
        assert_eq!(mixed.counts, turns.counts, "{text}");
    }
}

#[test]
fn what_takes_long_goes_on_without_the_machine_after_each_pause() {
    let programs = [
        "def up(n):\n    for i in range(n):\n        yield i\nprint(sum(up(2000)))",
        "def up(n):\n    for i in range(n):\n        yield i\nprint(max(x % 7 for x in up(2000)), len(list(up(2000))))",
        "def up(n):\n    for i in range(n):\n        yield i\ndef on(xs):\n    yield from xs\nfor x in on(on(up(2000))):\n    pass\nprint(x)",
    ];
    for text in programs {
        let (plain, whole) = ran(text, Manner::STEP);
        let (starved, hosted) = ran(text, Manner { fuel: 200, ..Manner::STEP });
        assert_eq!(starved, plain, "{text}");
        assert!(hosted > whole / 2, "{hosted} times only, of {whole}\n{text}");
    }
}

#[test]
fn a_generator_rests_with_the_loop_that_asks_it_where_nobody_can_tell() {
    let up = "def up(n):\n    for i in range(n):\n        yield i\n";
    let on = "def on(xs):\n    for x in xs:\n        yield x\n";
    let programs = [
        ("total = 0\nfor x in up(1000):\n    total += x", true),
        ("for x in on(on(up(1000))):\n    pass", true),
        (
            "def most(xs):\n    best = 0\n    for x in xs:\n        best = x if x > best else best\n    return best\nmost(up(1000))",
            true,
        ),
        // What is done between two items might look.
        ("for x in up(1000):\n    print(x)", false),
    ];
    for (text, rests) in programs {
        let text = format!("{up}{on}{text}\n");
        let mut session = session(&text);
        drain(&mut session, Manner::STEP, usize::MAX);
        let (hosted, borrowed) = (session.machine().hosted(), session.machine().borrowed());
        assert!(hosted >= 1000, "hosted {hosted} times\n{text}");
        // Bytes held are measured at one of 64 answers, with the body at hand.
        assert_eq!(borrowed < hosted / 20, rests, "{borrowed} of {hosted} with the body borrowed\n{text}");
    }
}

#[test]
fn items_go_over_at_once_where_nothing_else_has_to_be_done() {
    let up = "def up(n):\n    for i in range(n):\n        yield i\n";
    let on = "def on(xs):\n    yield from xs\n";
    let programs = [
        "for x in up(1000):\n    pass",
        "it = up(1000)\nfor i in range(1000):\n    next(it)",
        "def last():\n    got = None\n    while True:\n        got = yield got\nit = last()\nnext(it)\nfor i in range(1000):\n    it.send(i)",
        "for at, x in enumerate(up(1000)):\n    pass",
        "for x in on(on(up(1000))):\n    pass",
        "sum(up(1000))",
        "list(x for x in up(1000))",
        "set(on(up(1000)))",
        "any(x < 0 for x in up(1000))",
        "-1 in up(1000)",
        "max(up(1000))",
        "tuple(up(1000))",
        "','.join(str(x) for x in up(1000))",
    ];
    for text in programs {
        let text = format!("{up}{on}{text}\n");
        let mut session = session(&text);
        drain(&mut session, Manner::STEP, usize::MAX);
        let machine = session.machine();
        let (hosted, at_length) = (machine.hosted() + machine.made_ahead(), machine.hosted_at_length());
        assert!(hosted >= 1000, "hosted {hosted} times\n{text}");
        // Bytes held are measured at one of 64 answers, with all that there is to it.
        assert!(at_length < hosted / 20, "{at_length} of {hosted} at length\n{text}");
    }
}
