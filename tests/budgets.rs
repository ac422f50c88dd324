//! A run ends in an error in words where it takes more than its budgets: memory, depth, steps.

use std::process::{Command, Output, Stdio};

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Limits, Pace, Waker};

/// What this process may hold in these tests: several times what it holds anyway.
const MEMORY: usize = 400 << 20;
const FUEL: u64 = 2_000_000;
/// More turns than anything here needs within its budget.
const TURNS: usize = 2_000;

/// Reprs of the items, what was printed, and the error in which a program ends.
fn run(text: &str, limits: Limits) -> Vec<String> {
    let mut session = Session::new(text, Waker::default()).expect("it checks");
    session.set_limits(limits);
    let mut seen = Vec::new();
    for turn in 0.. {
        assert!(turn < TURNS, "it does not end: {text}");
        let progress = session.advance(Demand::ONE, Pace::Answer, FUEL);
        seen.extend(session.world().take_printed().iter().map(|text| text.to_text().trim_end().to_owned()));
        match progress {
            Progress::Items(items) => seen.extend(items.map(|item| item.repr())),
            Progress::OutOfFuel => {}
            Progress::End => break,
            Progress::Raised(exc) => {
                seen.push(exc.headline());
                break;
            }
            other => panic!("{other:?}: {text}"),
        }
    }
    session.close(FUEL);
    seen.extend(session.world().take_printed().iter().map(|text| text.to_text().trim_end().to_owned()));
    seen
}

fn holding(memory: usize) -> Limits {
    Limits { memory, ..Limits::default() }
}

#[test]
#[cfg(target_os = "linux")]
fn what_grows_without_end_is_a_memory_error() {
    let over = format!("MemoryError: the run would hold more than its memory budget of {} MiB", MEMORY >> 20);
    for text in [
        "x = []\nwhile True:\n    x.append([0] * 1000)",
        "x = []\nwhile True:\n    x.append((1, 2, 3, len(x)))",
        "x = {}\nn = 0\nwhile True:\n    n += 1\n    x[n] = str(n)",
        "def f():\n    x = []\n    while True:\n        x.append('a' * 10**6)\n        yield len(x)\nfor n in f():\n    pass",
        "import itertools\nitertools.count() | map(str(_) * 50) | sorted()",
        "x = 'a'\nwhile True:\n    x = [x, x * 1]",
    ] {
        assert_eq!(run(text, holding(MEMORY)).last(), Some(&over), "{text}");
    }
    // What is let go of is not held: the same sizes, one after the other.
    let text = "n = 0\nfor _ in range(300):\n    n += len([0] * 10**6)\nprint(n)";
    // More than what the runs before may have left with the allocator, much less than all of it together.
    assert_eq!(run(text, holding(2 << 30)), ["300000000"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_memory_error_can_be_handled_and_finally_runs() {
    let text = "
def grow():
    x = []
    try:
        while True:
            x.append([0] * 1000)
    except MemoryError:
        print('caught', len(x) > 100)
    finally:
        x.clear()
        print('let go')
grow()
print('on')";
    assert_eq!(run(text, holding(MEMORY)), ["caught True", "let go", "on"]);
}

#[test]
fn a_single_value_that_is_too_large_is_refused_at_once() {
    for expression in ["10**10**10", "'x' * 10**12", "[0] * 10**12"] {
        let seen = run(&format!("def f():\n    return {expression}\n[f()]"), Limits::default());
        assert!(seen[0].starts_with("MemoryError: "), "{expression}: {seen:?}");
    }
}

#[test]
fn the_depth_of_calls_is_a_budget() {
    let deep = "def f(n):\n    return n and f(n - 1)\n";
    let depth = |depth| Limits { depth, ..Limits::default() };
    assert_eq!(run(&format!("{deep}[f(40)]"), depth(50)), ["0"]);
    assert_eq!(run(&format!("{deep}[f(60)]"), depth(50)), ["RecursionError: maximum recursion depth exceeded"]);
    assert_eq!(run(&format!("{deep}[f(30000)]"), depth(100_000)), ["0"]);
    let set = format!("import sys\nsys.setrecursionlimit(5000)\n{deep}print(sys.getrecursionlimit())\n[f(4000)]");
    assert_eq!(run(&set, Limits::default()), ["5000", "0"]);
}

#[test]
fn the_steps_of_a_run_are_a_budget() {
    let steps = |steps| Limits { steps: Some(steps), ..Limits::default() };
    let over = "RuntimeError: the run took more than its budget of 10000 steps";
    for text in [
        "while True:\n    pass",
        "count() | filter(_ < 0)",
        "def f():\n    while True:\n        try:\n            while True:\n                pass\n        except RuntimeError:\n            pass\nf()",
    ] {
        assert_eq!(run(text, steps(10_000)), [over], "{text}");
    }
    assert_eq!(run("range(5) | map(_ + 1) | sum()", steps(10_000)), ["15"]);
}

#[test]
fn a_comparison_of_the_users_is_left_where_the_fuel_ends() {
    let class = "class N:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
    def __repr__(self):
        return f'N{self.n}'
xs = [N(i * 7919 % 1009) for i in range(1000)]
";
    let pauses = |line: &str, answer: &str| {
        let mut session = Session::new(&format!("{class}{line}"), Waker::default()).expect("it checks");
        let mut pauses = 0;
        let first = loop {
            match session.advance(Demand::ONE, Pace::Answer, 50) {
                Progress::OutOfFuel => pauses += 1,
                Progress::Items(mut items) => break items.next().expect("an item").repr(),
                other => panic!("{line}: {other:?}"),
            }
        };
        assert_eq!(first, answer, "{line}");
        session.close(FUEL);
        pauses
    };
    let before = pauses("[xs[0]]", "N0");
    for (line, answer) in [
        ("sorted(xs)[:2]", "N0"),
        ("sorted(xs, key=lambda x: x)[:1]", "N0"),
        ("xs | sorted | islice(1)", "N0"),
        ("xs | sorted(key=lambda x: x) | islice(1)", "N0"),
        ("[min(xs)]", "N0"),
        ("[max(xs, key=lambda x: x)]", "N1008"),
        ("[xs.sort() or xs[0]]", "N0"),
    ] {
        // 999 comparisons at the least, each of them of several steps.
        assert!(pauses(line, answer) > before + 3 * 999 / 50, "{line}");
    }
}

/// What the program prints, and in how many turns of little fuel.
fn printed(text: &str) -> (Vec<String>, usize) {
    let mut session = Session::new(text, Waker::default()).expect("it checks");
    let mut seen = Vec::new();
    for turn in 0..200_000 {
        let progress = session.advance(Demand::ONE, Pace::Answer, 500);
        seen.extend(session.world().take_printed().iter().map(|text| text.to_text().trim_end().to_owned()));
        match progress {
            Progress::OutOfFuel => {}
            Progress::End => return (seen, turn),
            other => panic!("{other:?}: {text}"),
        }
    }
    panic!("it does not end: {text}");
}

const ENDLESS: &str = "class X:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        while True: pass
    __lt__ = __hash__ = __repr__ = __format__ = __bool__ = lambda self, *o: self == 1
x, y = X(1), X(2)
";

#[test]
fn endless_special_methods_within_containers_are_left_where_the_fuel_ends() {
    for line in [
        "[x] == [y]",
        "[[(x,)]] == [[(y,)]]",
        "{1: x} == {1: y}",
        "(x, 1) < (y, 1)",
        "y in [x]",
        "[1, x].index(y)",
        "[1, x].remove(y)",
        "(1, x).count(y)",
        "hash((1, (x,)))",
        "{x: 1}",
        "{(1, x)}",
        "d = {}\nd[x] = 1",
        "set([x])",
        "dict([(x, 1)])",
        "sorted([(x, 1), (y, 2)])",
        "max([[x], [y]])",
        "repr([x])",
        "str({1: (x,)})",
        "print([[x]])",
        "f'{[x]}'",
        "'{}'.format((x,))",
        "'%s' % [x]",
        "import collections\ncollections.deque([x]).index(y)",
    ] {
        let mut session = Session::new(&format!("{ENDLESS}{line}\n0"), Waker::default()).expect("it checks");
        for turn in 0..200 {
            let progress = session.advance(Demand::ONE, Pace::Answer, 500);
            assert!(matches!(progress, Progress::OutOfFuel), "{line}: {progress:?} in turn {turn}");
        }
        session.close(FUEL);
    }
}

#[test]
fn many_objects_in_a_container_cost_what_they_are() {
    let class = "class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f'P{self.n}'
xs, ys = [P(n) for n in range(1000)], [P(n) for n in range(1000)]
";
    let nothing = printed(&format!("{class}print(1)")).1;
    for (line, answer) in [
        ("xs == ys, [xs] == [ys], {1: xs} == {1: ys}, tuple(xs) == tuple(ys)", "(True, True, True, True)"),
        ("xs.index(ys[-1]), ys[-1] in xs, xs.count(ys[1])", "(999, True, 1)"),
        ("set(xs) == set(ys), len(set(xs) & set(ys)), len(set(xs) ^ set(ys[1:]))", "(True, 1000, 1)"),
        ("len(dict(zip(xs, ys))), sum(1 for x in xs if x in {y: 1 for y in ys[::500]})", "(1000, 2)"),
        ("len(repr(xs)), len(str([xs])), len(f'{(xs,)}')", "(5890, 5892, 5893)"),
        ("min((x, 1) for x in ys), sorted([(x, 1) for x in reversed(xs)])[0]", "((P0, 1), (P0, 1))"),
    ] {
        let (seen, turns) = printed(&format!("{class}print(({line}))"));
        assert_eq!(seen, [answer], "{line}");
        assert!(turns < nothing + 2_000, "{line}: {turns} turns");
    }
}

#[test]
fn objects_that_nest_without_end_are_a_recursion_error() {
    let class = "class Node:
    def __init__(self, kids): self.kids = kids
    def __eq__(self, o): return self.kids == o.kids
    def __repr__(self): return f'N({self.kids})'
    def __hash__(self): return hash(tuple(self.kids))
def chain(n):
    x = Node([])
    for _ in range(n):
        x = Node([x])
    return x
def t(f):
    try:
        print(f())
    except RecursionError:
        print('too deep')
";
    for (deep, expected) in [("300", ["True", "1502", "True"]), ("10**5", ["too deep"; 3])] {
        let text = format!(
            "{class}t(lambda: chain({deep}) == chain({deep}))\nt(lambda: len(repr(chain({deep}))))\n\
             t(lambda: hash(chain({deep})) == hash(chain({deep})))"
        );
        let limits = Limits { depth: 1_000, ..Limits::default() };
        assert_eq!(run(&text, limits), expected, "{deep}");
    }
}

fn drip(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_drip")).args(arguments).stdin(Stdio::null()).output().expect("the binary starts")
}

#[test]
fn budgets_are_flags_and_help_names_them() {
    let help = drip(&["run", "--help"]);
    let help = String::from_utf8_lossy(&help.stdout);
    for flag in ["--max-memory", "--max-depth", "--max-steps", "Budgets:"] {
        assert!(help.contains(flag), "{flag} in {help}");
    }
    let cases: [(&[&str], &str); 3] = [
        (&["--max-steps", "1000", "-e", "count() | filter(_ < 0)"], "RuntimeError: the run took more than its budget"),
        (&["--max-depth", "10", "-e", "f = lambda n: f(n)\n[f(0)]"], "RecursionError"),
        (&["--max-memory", "100M", "-e", "[['x' * 10**8] * 2, 'y' * 10**9]"], "MemoryError"),
    ];
    for (arguments, expected) in cases {
        let ran = drip(&[&["run"], arguments].concat());
        let err = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(1), "{arguments:?}: {err}");
        assert!(err.contains(expected), "{arguments:?}: {err}");
    }
    assert_eq!(drip(&["run", "--max-memory", "lots", "-e", "[1]"]).status.code(), Some(2));
}
