//! Natives between code and code, through which items go without any of them being resumed, come to the same as ones that the machine asks.

use drip::machine::{Pace, Recording};

use crate::run::{Manner, PLENTY, Ran, drain, drain_watching, finish, session};

/// By turns of the machine for every step.
const BY_TURNS: Manner = Manner { pace: Pace::Event, ..Manner::STEP };

const BEFORE: &str = "\
import inspect
from itertools import accumulate, chain, compress, dropwhile, filterfalse, groupby, islice, pairwise, starmap, takewhile
seen = [0]
def up(n):
    for i in range(n):
        seen[0] += 1
        yield i
def on(xs):
    for x in xs:
        seen[0] += x
        yield x
def held(n):
    try:
        for i in range(n):
            yield i
    finally:
        print('closed')
def fails(n, at):
    for i in range(n):
        if i == at:
            raise KeyError(i)
        yield i
";

/// What comes after these functions, and whether most of the items go over without anybody being borrowed for each.
const PROGRAMS: &[(&str, bool)] = &[
    // One native between code and code, or between code and what takes all of it.
    ("print(sum(islice(up(900), 800)), sum(islice(up(900), 100, None, 3)))", true),
    ("print(sum(x for x in islice(up(900), 100, 800, 3)))", true),
    ("print(sum(chain(up(300), on(up(300)), [5], up(300))))", true),
    ("print(sum(x * 2 for x in chain(up(300), on(up(300)), [5], up(300))))", true),
    ("print(sum(1 for _ in takewhile(lambda x: x < 700, up(900))))", true),
    ("print(sum(x for x in dropwhile(lambda x: x < 100, up(900))))", true),
    ("print(max(accumulate(up(900))), sum(accumulate(up(900), initial=7)))", true),
    ("print(sum(x for x in accumulate(up(900), lambda a, b: (a + b) % 17)))", false),
    ("print(sum(x for x in map(abs, up(900))), sum(map(lambda x: x * 3, on(up(900)))))", true),
    ("print(sum(x for x in filter(None, on(up(900)))), sum(filterfalse(lambda x: x % 3, up(900))))", true),
    ("print(sum(a * b for a, b in pairwise(up(900))), len(list(compress(up(900), up(900)))))", true),
    ("print(sum(x for x in starmap(lambda a, b: a - b, zip(up(900), up(900)))))", false),
    ("total = 0\nfor at, x in enumerate(on(up(900))):\n    total += at * x\nprint(total)", true),
    ("print([(key, sum(group)) for key, group in groupby(up(900), key=lambda x: x // 100)])", true),
    (
        "print([(key, [x for x in group if x % 50 == 0]) for key, group in groupby(up(900), key=lambda x: x // 300)])",
        true,
    ),
    ("print(sum(x for x in chain.from_iterable(on(range(50)) for i in up(20))))", false),
    // An object whose `__iter__` is a generator, or gives one, and one that delegates to others of its kind.
    (
        "class Has:\n    def __init__(self, n, more=None):\n        self.n, self.more = n, more\n    def __iter__(self):\n        yield from up(self.n)\n        if self.more is not None:\n            yield from self.more\n    def twice(self):\n        for x in self:\n            yield x * 2\nhas = Has(300, Has(200, Has(100)))\nprint(sum(at * x for at, x in enumerate(has)), sum(has.twice()), max(map(abs, has)), list(zip(has, has.twice()))[-1])",
        true,
    ),
    (
        "class Gives:\n    def __iter__(self):\n        return on(up(300))\ntotal = 0\nfor at, x in enumerate(islice(Gives(), 250)):\n    total += at * x\nprint(total, seen)",
        true,
    ),
    // Several inputs in turn.
    ("print(sum(a * b for a, b in zip(up(900), on(up(800)))))", true),
    (
        "for a, b, c in zip(up(400), map(abs, up(300)), on(islice(up(900), 350))):\n    last = (a, b, c)\nprint(last)",
        true,
    ),
    ("it = on(up(300))\nprint(sum(a - b for a, b in zip(it, it)))", true),
    ("it = on(up(300))\nprint(sum(a - b for a, b in zip(it, map(abs, it))), list(it))", true),
    ("print(sum(x[0] for x in zip(zip(up(300), up(300)), up(290)) for x in x))", false),
    // One above the other.
    ("print(sum(x for x in islice(filter(lambda x: x % 3, map(lambda x: x + 1, on(up(900)))), 400)))", true),
    (
        "total = 0\nfor at, x in enumerate(filter(None, map(abs, islice(on(up(900)), 700)))):\n    total += at - x\nprint(total)",
        true,
    ),
    ("print(sum(enumerate_ and x for enumerate_, x in enumerate(on(map(abs, on(filter(None, on(up(300)))))))))", true),
    (
        "def most(xs):\n    for x in map(abs, xs):\n        if x % 2:\n            yield x\nprint(sum(most(most(islice(on(up(600)), 500)))))",
        true,
    ),
    // Each ends, breaks off, raises, returns in the middle, above or below; what is left is closed.
    ("for x in islice(held(200), 150):\n    last = x\nprint(last)", true),
    ("for x in map(abs, filter(None, held(200))):\n    if x == 150:\n        break\nprint(x)\nprint('end')", true),
    (
        "def until(n, xs):\n    for x in map(abs, xs):\n        if x == n:\n            return x\nprint(until(150, on(held(200))))\nprint('end')",
        true,
    ),
    (
        "try:\n    for x in map(abs, fails(200, 150)):\n        last = x\nexcept KeyError as error:\n    print(last, repr(error))",
        true,
    ),
    (
        "try:\n    for x in map(lambda x: 600 // (150 - x), held(200)):\n        last = x\nexcept ZeroDivisionError as error:\n    print(last, error)\nprint('end')",
        true,
    ),
    (
        "it = map(lambda x: 600 // (150 - x), up(300))\ntotal = 0\nwhile True:\n    try:\n        for x in it:\n            total += x\n        break\n    except ZeroDivisionError as error:\n        print(error)\nprint(total)",
        true,
    ),
    (
        "def stop(x):\n    if x == 150:\n        raise StopIteration\n    return x\nprint(sum(map(stop, up(200))), list(filter(stop, up(5))))",
        false,
    ),
    ("for a, b in zip(held(100), up(50)):\n    last = a\nprint(last)", true),
    ("for a, b in zip(up(50), held(100)):\n    last = a\nprint(last)", true),
    (
        "try:\n    for a, b in zip(up(200), fails(200, 150), strict=True):\n        last = a\nexcept KeyError as error:\n    print(last, repr(error))",
        true,
    ),
    (
        "try:\n    print(sum(a for a, b in zip(up(200), up(150), strict=True)))\nexcept ValueError as error:\n    print(error)",
        true,
    ),
    ("try:\n    print(sum(accumulate(chain(up(100), ['a']))))\nexcept TypeError as error:\n    print(error)", true),
    (
        "for key, group in groupby(held(200), lambda x: x // 50):\n    for x in group:\n        if x % 50 == 20:\n            break\n    print(key, x)",
        false,
    ),
    // What is called for an item looks at those that gave it, asks them, or has effects.
    (
        "it = on(up(200))\ndef look(x):\n    return (x, inspect.getgeneratorstate(it))\nprint(list(map(look, it))[150:153])",
        false,
    ),
    ("it = on(up(200))\ndef more(x):\n    return x + next(it, 0)\nprint(sum(map(more, it)))", false),
    (
        "it = on(up(200))\nprint([x for x in map(lambda x: (x, it.gi_frame.f_lineno), filter(lambda x: x % 40 == 0, it))])",
        false,
    ),
    (
        "its = [up(100), on(up(100))]\ndef look(x):\n    return x and [inspect.getgeneratorstate(it) for it in its]\nprint([x for x in map(look, (a * b for a, b in zip(*its)))][50:52])",
        false,
    ),
    ("rest = up(200)\nprint(sum(1 for x in filter(lambda x: x in rest, up(100))), list(rest)[:3])", false),
    (
        "def loud(x):\n    if x % 60 == 0:\n        print('got', x)\n    return x\nprint(sum(map(loud, on(up(200)))))",
        false,
    ),
    (
        "class Odd:\n    def __init__(self, n):\n        self.n = n\n    def __bool__(self):\n        return self.n % 2 == 1\nprint(sum(x.n for x in filter(None, (Odd(x) for x in up(200)))))",
        false,
    ),
    (
        "class Sum:\n    def __init__(self, n):\n        self.n = n\n    def __add__(self, other):\n        return Sum(self.n + other.n)\nprint([x.n for x in accumulate(Sum(x) for x in up(200))][-1])",
        false,
    ),
    (
        "def counter():\n    seen = 0\n    def count(x):\n        nonlocal seen\n        seen += 1\n        return x % 2\n    return count, lambda: seen\ncount, seen = counter()\nprint(sum(filter(count, up(200))), seen())",
        false,
    ),
    (
        "def asks(xs):\n    for x in map(abs, xs):\n        got = yield x\n        if got:\n            print('got', got)\nit = asks(on(up(100)))\nprint(next(it), it.send('a'), sum(islice(it, 50)), it.send('b'))",
        false,
    ),
    (
        "it = on(up(200))\nother = zip(it, map(abs, up(200)))\nprint(next(other), next(it), next(other), inspect.getgeneratorstate(it), sum(a - b for a, b in other))",
        true,
    ),
    (
        "it = on(up(100))\ndef again():\n    for x in map(abs, it):\n        yield x\n        if x == 60:\n            try:\n                next(run)\n            except ValueError as error:\n                print(error)\nrun = again()\nprint(sum(run))",
        false,
    ),
    // Something is being handled where it is asked.
    (
        "def again(x):\n    raise\ntry:\n    raise KeyError('k')\nexcept KeyError:\n    try:\n        for x in map(again, on(up(9))):\n            print(x)\n    except KeyError as error:\n        print('again', error)",
        false,
    ),
    (
        "def most(xs):\n    try:\n        raise KeyError('k')\n    except KeyError:\n        yield from map(abs, xs)\n    yield from islice(map(abs, xs), 50)\nit = on(up(200))\nprint(sum(islice(most(it), 100)), sum(it))",
        false,
    ),
    (
        "def raises():\n    yield 1\n    yield 2\n    yield 3\n    raise\nit = map(abs, raises())\ntry:\n    for x in it:\n        try:\n            raise KeyError(x)\n        except KeyError:\n            for y in it:\n                print(x, y)\nexcept (KeyError, RuntimeError) as error:\n    print(repr(error))",
        false,
    ),
    (
        "it = on(up(200))\nfor x in map(abs, it):\n    try:\n        600 // (x % 60)\n    except ZeroDivisionError as error:\n        print(x, error, next(it))\n        for y in it:\n            break",
        true,
    ),
    // Delegating.
    (
        "def all(xs):\n    got = yield from xs\n    return got\nprint(sum(x for x in map(abs, all(all(up(300))))), sum(islice(all(up(300)), 200)))",
        true,
    ),
    // Many levels.
    (
        "it = up(300)\nfor i in range(40):\n    it = map(abs, it)\nprint(sum(it), sum(x for x in islice(up(300), 200)))",
        true,
    ),
    ("it = up(200)\nfor i in range(30):\n    it = on(filter(None, it))\nprint(sum(it))", true),
];

fn ran(text: &str, manner: Manner) -> (Ran, u64, u64) {
    let mut session = session(text);
    let told = drain(&mut session, manner, usize::MAX);
    let (hosted, lent) = (session.machine().hosted(), session.machine().hosted_at_length());
    (finish(session, told), hosted, lent)
}

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

/// Each of the programs, after these functions, comes to what it comes to by turns of the machine; where it is said so, by borrowing nobody
/// at length for most items.
pub(crate) fn same_as_by_turns(before: &str, programs: &[(&str, bool)]) {
    for (program, most) in programs {
        let text = format!("{before}{program}\n");
        let wanted = ran(&text, BY_TURNS).0;
        for manner in [Manner::STEP, Manner::FULL] {
            let (got, hosted, lent) = ran(&text, manner);
            assert_eq!(got, wanted, "{text}");
            assert!(!most || lent * 4 < hosted, "of {hosted} items {lent} went over at length:\n{text}");
        }
    }
}

/// The same, however little fuel there is for a turn.
pub(crate) fn left_at_each_instruction(before: &str, programs: &[(&str, bool)]) {
    for (program, _) in programs {
        let text = format!("{before}{program}\n");
        let wanted = ran(&text, Manner { fuel: PLENTY, ..Manner::STEP }).0;
        for fuel in [2, 7, 31, 150] {
            assert_eq!(ran(&text, Manner { fuel, ..Manner::STEP }).0, wanted, "with fuel for {fuel}:\n{text}");
        }
    }
}

/// The same, recorded as a screen does that shows a run at full speed: a little is remembered of what passes, and time is measured; now and
/// then for some turns every chunk is.
pub(crate) fn same_while_watched(before: &str, programs: &[(&str, bool)]) {
    for (program, _) in programs {
        let text = format!("{before}{program}\n");
        let wanted = ran(&text, BY_TURNS).0;
        for fuel in [60, 1000] {
            let mut session = session(&text);
            session.set_clock(|| 1);
            let told = drain_watching(&mut session, Manner { fuel, ..Manner::STEP }, usize::MAX, |session, turn| {
                session.record(if turn % 3 == 0 { Recording::Chunks } else { Recording::Sampled });
            });
            assert_eq!(finish(session, told), wanted, "with fuel for {fuel}:\n{text}");
        }
    }
}

/// What is dropped of a list takes a turn now and then, too.
#[test]
fn it_pauses_where_nothing_comes_out_for_long() {
    for program in [
        "n = 0\nfor x in filter(None, [1] * 3 + [0] * 100000):\n    n += x\nprint(n - 3)",
        "def on(xs):\n    for x in xs:\n        yield x\nprint(sum(1 for x in on(filter(None, map(abs, iter([0] * 100000))))))",
        "def zeros():\n    for i in range(100000):\n        yield 0\nprint(sum(1 for x in filter(None, zeros())))",
    ] {
        let mut session = session(program);
        let mut turns = 0;
        let told =
            drain_watching(&mut session, Manner { fuel: 1000, ..Manner::STEP }, usize::MAX, |_, turn| turns = turn);
        assert_eq!(told, ["> 0", "end"]);
        assert!(turns >= 50, "{turns} turns: {program}");
    }
}
