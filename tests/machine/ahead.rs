//! A generator that makes items before each of them is asked for comes to the same as one that does not.

use drip::machine::Pace;

use crate::run::{Manner, PLENTY, Ran, drain, finish, session};

const UP: &str = "def up(n):\n    for i in range(n):\n        yield i\n";
const ON: &str = "def on(xs):\n    for x in xs:\n        yield x\n";
const THIRDS: &str = "def thirds(xs):\n    for x in xs:\n        if x % 3 == 0:\n            yield x\n";

/// What came of a run, and how many items were made ahead.
fn ran(text: &str, manner: Manner) -> (Ran, u64) {
    let mut session = session(text);
    let told = drain(&mut session, manner, usize::MAX);
    let ahead = session.machine().made_ahead();
    (finish(session, told), ahead)
}

/// What comes after the three functions, and how many items are made ahead at least.
const PROGRAMS: &[(&str, u64)] = &[
    // Stages over generators, generators over stages, and both in turn.
    ("up(3000) | filter(_ % 3 == 0) | ilen", 2900),
    ("range(3000) | on | thirds | map(_ * 2) | on | sum", 4000),
    ("range(100) | map(str(_)) | on | batch(7)", 90),
    ("up(50) | map(_ % 7) | count_by", 45),
    (
        "def rows(xs):\n    for x in xs:\n        yield [x, str(x), {'n': x}]\nrange(500) | rows | filter(_[0] % 2) | map(_[2]['n']) | sum",
        490,
    ),
    (
        "def numbered(xs):\n    for i, x in enumerate(xs):\n        yield i, x\nrange(500) | map(_ * 2) | numbered | map(_[0] + _[1]) | sum",
        450,
    ),
    ("(x * x for x in range(1000) if x % 3) | filter(_ % 2) | sum", 600),
    (
        "def words(lines):\n    for line in lines:\n        for word in line.split():\n            yield word\nrange(300) | map(f'{_} a b') | words | count_by | map(len(_))",
        600,
    ),
    // It takes more than one for each that it yields, or fewer, or ends before they do.
    (
        "def firsts(xs):\n    for x in xs:\n        if x > 700:\n            return\n        yield x\nrange(2000) | on | firsts | map(_ + 1) | sum",
        600,
    ),
    (
        "def firsts(xs):\n    for x in xs:\n        if x > 700:\n            break\n        yield x\n    yield -1\nrange(2000) | firsts | islice(900) | sum",
        600,
    ),
    (
        "def twice(xs):\n    for x in xs:\n        yield x\n        yield -x\nrange(900) | map(_ + 1) | twice | islice(1001) | sum",
        900,
    ),
    (
        "def pairs(xs):\n    xs = iter(xs)\n    for x in xs:\n        yield x, next(xs, None)\nrange(901) | map(_ + 1) | pairs | islice(400) | ilen",
        0,
    ),
    (
        "def either(xs):\n    for x in xs:\n        if x % 2:\n            yield x\n        else:\n            yield -x\nrange(900) | map(_ + 1) | either | islice(601) | sum",
        500,
    ),
    (
        "def tried(xs):\n    for x in xs:\n        try:\n            yield 100 // (x % 5)\n        except ZeroDivisionError:\n            yield 0\nrange(900) | map(_ + 1) | tried | islice(601) | sum",
        400,
    ),
    (
        "def tried(xs):\n    try:\n        for x in xs:\n            yield 100 // (x - 50)\n    except ZeroDivisionError:\n        yield 'over'\nrange(900) | map(_ + 1) | tried | map(str(_))",
        40,
    ),
    ("range(5000) | on | takewhile(_ < 1500) | sum", 0),
    ("range(5000) | on | map(_ + 1) | islice(1500) | sum", 1400),
    ("zip(range(900) | on, up(700)) | map(_[0] + _[1]) | sum", 0),
    ("chain(up(300), range(400) | on) | batch(3) | ilen", 600),
    ("up(900) | groupby(_ // 100) | map(sum(_[1]))", 0),
    // Items that read what the generator reads have to be read in turns.
    (
        "from itertools import chain as both, islice as cut\ndef pieces(xs, n):\n    xs = iter(xs)\n    for x in xs:\n        yield both([x], cut(xs, n - 1))\nrange(100) | pieces(7) | map(list(_))",
        0,
    ),
    (
        "def pieces(xs):\n    for x in xs:\n        yield x, xs\nrange(20) | map(_ + 1) | pieces | map([_[0], *zip(_[1], range(2))])",
        0,
    ),
    (
        "def named(groups):\n    for key, group in groups:\n        yield key, group\nrange(100) | groupby(_ // 7) | named | map((_[0], sum(_[1])))",
        0,
    ),
    ("def rows(xs):\n    for x in xs:\n        yield [x, (y for y in range(x))]\nrange(30) | rows | map(sum(_[1]))", 0),
    (
        "def sums(xs):\n    for x in xs:\n        yield sum(y for y in range(x % 9))\nrange(300) | map(_ + 1) | sums | sum",
        290,
    ),
    // What goes through all there is of what it made itself, or of a container, is pure; so is a key that is.
    ("range(300) | on | batch(7) | map(sum(_)) | on | filter(any(y > 5 for y in range(_ % 9)))", 300),
    (
        "def ranked(rows):\n    for row in rows:\n        yield sorted(row, key=lambda x: -x), max(row, key=abs), min(row, default=0)\nrange(300) | map([_, -_ % 7, 3]) | ranked | map((sum(_[0]), _[1] - _[2])) | count_by",
        290,
    ),
    (
        "def told(rows):\n    for row in rows:\n        yield ' '.join(str(x) for x in row), dict((x, x) for x in row), {*row}\nrange(300) | map([_, _ % 7]) | told | map((_[0], list(_[1]), tuple(_[2]))) | ilen",
        290,
    ),
    // One that has effects is not, whoever goes through it.
    (
        "def aloud(xs):\n    for x in xs:\n        yield sum((print(x), y)[1] for y in range(2))\nrange(9) | aloud | map([y for y in (print('b', z) for z in range(_))])",
        0,
    ),
    (
        "def by_print(xs):\n    for x in xs:\n        yield sorted(x, key=print)\nrange(9) | map([_, 0]) | by_print | map(sorted(_, key=lambda x: print('b')))",
        0,
    ),
    ("range(9) | map([_, _]) | map(sum(print('a', x) is None for x in _)) | map(all(print('b') for x in range(_)))", 0),
    // Items that hold one iterator, or iterators that are heard, are treated one by one by those that pull from them.
    (
        "it = iter(range(60))\ndef first(xs):\n    for x in xs:\n        return x\n[(it, it)] * 9 | map((_[1], first(_[0]))) | map((_[1], first(_[0])))",
        0,
    ),
    (
        "it = iter(range(60))\ndef first(xs):\n    for x in xs:\n        return x\n[1, 2, (it, it), 3, (it, it)] | filter(_ == 3 or first(_[0]) if _ not in [1, 2] else True) | map(first(_[1]) if _ not in [1, 2, 3] else _)",
        0,
    ),
    (
        "def heard(n):\n    for i in range(n):\n        print(n, i)\n        yield i\n[(heard(n), heard(n + 5)) for n in range(4)] | map((sum(_[0]), _[1])) | filter(_[0] != 1) | map((_[0], 7 in _[1])) | map((_[0], [*reversed([_[1]])]))",
        0,
    ),
    (
        "def heard(n):\n    for i in range(n):\n        print(n, i)\n        yield i\ndef sums(pairs):\n    for a, b in pairs:\n        yield b, sum(a)\n[(heard(n), heard(n + 5)) for n in range(4)] | sums | map((_[1], list(_[0])))",
        0,
    ),
    ("tee(range(9), 2) | map(list(_)) | map(sum(_))", 0),
    ("a, b = tee(up(20))\n[(a, b), (b, a)] | map((next(iter(_[0])), *_)) | map((_[0], sum(_[1]), sum(_[2])))", 19),
    ("up(60) | groupby(_ // 10) | map((_[0], list(_[1]))) | map(sum(_[1])) | tap(print) | map(_ + 1)", 0),
    ("range(9) | map([_, 1]) | map(sum(_)) | tap(print) | map(list(range(_))) | tap(print)", 0),
    // One source for two, and a generator that a name holds.
    (
        "def turns(a, b):\n    for x in a:\n        for y in b:\n            yield x, y\n            break\nit = iter(range(300))\nturns(it, it) | map(_[0] * _[1]) | sum",
        0,
    ),
    ("it = up(300)\nchain(it | islice(100), it | map(-_)) | batch(50) | map(sum(_))", 250),
    ("a, b = tee(up(500))\nzip(a, b | map(_ * 2)) | map(_[1] - _[0]) | sum", 0),
    // What it reads is changed by what comes after it: it is read in turns.
    (
        "seen = []\ndef looks(xs):\n    for x in xs:\n        yield x, len(seen)\ndef note(x):\n    seen.append(x)\n    return x\nrange(9) | looks | map(note)",
        0,
    ),
    (
        "seen = []\ndef looks(xs):\n    for x in xs:\n        yield x, len(seen)\ndef note(x):\n    seen.append(x)\n    return x[1]\nrange(9) | looks | count_by(note)",
        0,
    ),
    ("def aloud(xs):\n    for x in xs:\n        print(x)\n        yield x\nrange(9) | aloud | map(_ + 1)", 0),
    ("range(9) | on | tap(print) | map(_ + 1) | thirds", 0),
    // What is sent in counts.
    (
        "def sent():\n    got = None\n    for i in range(90):\n        got = yield i, got\nsent() | map(_[1]) | count_by",
        0,
    ),
    // It fails at one in the middle, and so does what is below.
    (
        "def fails(xs):\n    for x in xs:\n        yield 600 // (450 - x)\nrange(900) | fails | map(_ + 1) | filter(_ > 1)",
        400,
    ),
    ("range(900) | on | map(600 // (450 - _)) | filter(_ > 1)", 800),
    (
        "def fails(xs):\n    for x in xs:\n        if x == 450:\n            raise ValueError(x)\n        yield x\nup(900) | fails | batch(100)",
        400,
    ),
    ("def ends(xs):\n    for x in xs:\n        yield x\n    return 'over'\nup(90) | ends | tail_n(3)", 80),
];

fn whole(text: &str) -> String {
    format!("{UP}{ON}{THIRDS}{text}")
}

#[test]
fn it_comes_to_the_same_as_item_by_item() {
    for (text, least) in PROGRAMS {
        let text = whole(text);
        let (step, none) = ran(&text, Manner::STEP);
        let (turns, by_turns) = ran(&text, Manner { pace: Pace::Event, ..Manner::FULL });
        let (full, ahead) = ran(&text, Manner::FULL);
        assert_eq!(by_turns, 0, "{text}");
        assert_eq!(full.told, step.told, "{text}");
        assert_eq!(turns.told, step.told, "{text}");
        assert!(ahead >= *least, "{ahead} were made ahead, and {none} where one is wanted\n{text}");
        if *least == 0 {
            assert_eq!(ahead, 0, "{text}");
        }
        // Where it ends in an error, those above may have counted up to a chunk more.
        if step.told.last().is_some_and(|last| last == "end") {
            assert_eq!((full.counts, full.pulls), (step.counts, step.pulls), "{text}");
        }
    }
}

#[test]
fn it_pauses_anywhere_with_nothing_lost() {
    for (text, _) in PROGRAMS {
        let text = whole(text);
        let (plenty, _) = ran(&text, Manner::FULL);
        for fuel in [1, 2, 3, 5, 7, 11, 17, 23, 40, 333] {
            let (starved, _) = ran(&text, Manner { fuel, ..Manner::FULL });
            assert_eq!(starved.told, plenty.told, "fuel {fuel}:\n{text}");
            if plenty.told.last().is_some_and(|last| last == "end") {
                assert_eq!(
                    (starved.counts, starved.pulls),
                    (plenty.counts.clone(), plenty.pulls),
                    "fuel {fuel}:\n{text}"
                );
            }
        }
    }
}

#[test]
fn stepping_goes_on_where_running_stood_and_running_where_stepping_did() {
    for (text, _) in PROGRAMS {
        let text = whole(text);
        let (step, _) = ran(&text, Manner::STEP);
        if step.told.last().is_none_or(|last| last != "end") {
            continue;
        }
        for fuel in [7, 61, 999] {
            let mut session = session(&text);
            let mut told = Vec::new();
            let manners = [
                Manner { fuel, ..Manner::FULL },
                Manner { pace: Pace::Event, ..Manner::STEP },
                Manner { demand: 40, ..Manner::FULL },
                Manner::STEP,
            ];
            for manner in manners.into_iter().cycle() {
                let more = drain(&mut session, manner, 2);
                let over = more.is_empty() || more.last().is_some_and(|last| last == "end") || session.is_over();
                told.extend(more);
                if over || told.len() > 3000 {
                    break;
                }
            }
            let mixed = finish(session, told);
            assert_eq!(mixed.told, step.told, "fuel {fuel}:\n{text}");
        }
    }
}

#[test]
fn a_quiet_source_holds_back_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    std::fs::write(&path, "1\n2\n3\n").unwrap();
    for stage in ["on", "words"] {
        let text = format!(
            "{ON}def words(lines):\n    for line in lines:\n        for word in line.split():\n            yield word\n            yield '+'\ntail({path:?}) | {stage} | map(_ + '!')"
        );
        let mut session = session(&text);
        let told = drain(&mut session, Manner { fuel: PLENTY, ..Manner::FULL }, usize::MAX);
        let expected = if stage == "on" {
            vec!["'1!'", "'2!'", "'3!'"]
        } else {
            vec!["'1!'", "'+!'", "'2!'", "'+!'", "'3!'", "'+!'"]
        };
        assert_eq!(told[..told.len() - 1], expected);
        assert!(told.last().is_some_and(|last| last.starts_with("waiting for")), "{told:?}");
    }
}
