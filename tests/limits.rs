//! What would take too much of memory, time or stack ends in a clear error at once: in a debug build, on a thread with a
//! stack of 2 MiB.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Hurry, Pace, Waker};

const STACK: usize = 2 << 20;
const FUEL: u64 = 20_000_000;

/// How much of an endless program is tried: it is left with that much fuel spent, and closed.
const SLICE: u64 = 100_000;

/// Reprs of the items and the error in which a program ends, on a small stack.
fn run(text: &str) -> Vec<String> {
    run_with(text, STACK)
}

fn run_with(text: &str, stack: usize) -> Vec<String> {
    let text = text.to_owned();
    let run = move || {
        let mut session = match Session::new(&text, Waker::default()) {
            Ok(session) => session,
            Err(problems) => return vec![problems[0].message.clone()],
        };
        let mut seen = Vec::new();
        loop {
            match session.advance(Demand::ONE, Pace::Answer, FUEL) {
                Progress::Items(items) => seen.extend(items.map(|item| item.repr())),
                Progress::End => break,
                Progress::Raised(exc) => {
                    seen.push(exc.headline());
                    break;
                }
                other => panic!("{other:?}: {text}"),
            }
        }
        session.close(FUEL);
        seen
    };
    let thread = std::thread::Builder::new().stack_size(stack).spawn(run).expect("a thread");
    thread.join().expect("no panic")
}

fn fails(text: &str, class: &str) {
    let seen = run(text);
    let last = seen.last().expect("something").clone();
    assert!(last.starts_with(class), "{}: {}", &text[..text.len().min(80)], &last[..last.len().min(200)]);
}

#[test]
fn what_does_not_fit_the_memory_is_refused() {
    for expression in [
        "10**10**10",
        "2**10**9",
        "1 << 10**12",
        "'x' * 10**12",
        "[0] * 10**12",
        "(0,) * 10**12",
        "b'x' * 10**12",
        "' '.ljust(10**12)",
        "'%1000000000000d' % 1",
        "f'{1:1000000000000}'",
        "'{:1000000000000}'.format(1)",
        "'a'.zfill(10**12)",
        "bytes(10**12)",
        "'ab'.replace('', 'x' * 10**9)",
        "','.join(['x' * 10**8] * 10**3)",
        "('x' * 2**30) + 'x'",
        "('a' * 10**5).translate({97: 'x' * 10**5})",
        "('a' * 10**8).split('a')",
    ] {
        let seen = run(&format!("def f():\n    return {expression}\n[f()]"));
        let last = seen.last().expect("something");
        assert!(
            ["MemoryError", "OverflowError", "ValueError"].iter().any(|class| last.starts_with(class)),
            "{expression}: {}",
            &last[..last.len().min(200)]
        );
    }
}

#[test]
fn endless_recursion_is_an_error() {
    fails("def f(n):\n    return f(n + 1)\n[f(0)]", "RecursionError: maximum recursion depth exceeded");
    fails("f = lambda n: f(n)\n[f(0)]", "RecursionError");
    fails("def f(n):\n    return [f(x) for x in [n]]\n[f(0)]", "RecursionError");
    fails("def f(n):\n    return max([n], key=f)\n[f(0)]", "RecursionError");
    fails("def f(n):\n    return list(map(f, [n]))\n[f(0)]", "RecursionError");
    fails("def f(n):\n    return sorted([n, 2], key=f)\n[f(0)]", "RecursionError");
    fails("def g():\n    yield from g()\ng()", "RecursionError");
    fails("def g():\n    for x in g():\n        yield x\ng()", "RecursionError");
}

#[test]
fn deep_programs_are_refused_or_run() {
    fails(&format!("[{}1{}]", "(".repeat(100_000), ")".repeat(100_000)), "SyntaxError");
    fails(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)), "SyntaxError");
    fails(&"(".repeat(100_000), "SyntaxError");
    fails(&format!("{}1", "-".repeat(100_000)), "SyntaxError");
    fails(&format!("{}1", "not ".repeat(100_000)), "SyntaxError");
    fails(&format!("{}1", "lambda: ".repeat(100_000)), "SyntaxError");
    fails(&format!("1{}", "+1".repeat(100_000)), "SyntaxError");
    fails(&format!("x{}", ".a".repeat(100_000)), "SyntaxError");
    fails(&format!("x{}", "[0]".repeat(100_000)), "SyntaxError");
    fails(&format!("x{}", "()".repeat(100_000)), "SyntaxError");
    fails(&format!("1{}", " if 1 else 1".repeat(100_000)), "SyntaxError");
    fails(&format!("1{}", " < 1".repeat(100_000)), "SyntaxError");
    fails(&format!("[1]{}", " | list".repeat(100_000)), "SyntaxError");
    let nested: String = (0..1000).map(|depth| format!("{}if 1:\n", " ".repeat(depth))).collect();
    fails(&format!("{nested}{}pass", " ".repeat(1000)), "IndentationError: too many levels of indentation");
    let loops: String = (0..90).map(|depth| format!("{}for x in [1]:\n", " ".repeat(depth))).collect();
    assert_eq!(run(&format!("{loops}{}y = 5\n[y]", " ".repeat(90))), ["5"]);
    assert_eq!(run(&format!("[1{}]", "+1".repeat(150))), ["151"]);
    assert_eq!(run(&format!("[{}1{}]", "(".repeat(90), ")".repeat(90))), ["1"]);
    let branches: String = (0..2000).map(|n| format!("elif x == {n}:\n    y = {n}\n")).collect();
    assert_eq!(run(&format!("x = 1999\nif x == -1:\n    y = -1\n{branches}[y]")), ["1999"]);
    let lines: String = (0..20_000).map(|n| format!("x = {n}\n")).collect();
    assert_eq!(run(&format!("{lines}[x]")), ["19999"]);
}

#[test]
fn deep_values_are_compared_shown_and_dropped() {
    let deep = "def deep(n):\n    x = []\n    for i in range(n):\n        x = [x]\n    return x\n";
    assert_eq!(run(&format!("{deep}x = deep(200000)\n[len(x)]")), ["1"]);
    fails(&format!("{deep}[deep(200000) == deep(200000)]"), "RecursionError: maximum recursion depth exceeded");
    fails(&format!("{deep}[deep(200000) < deep(200000)]"), "RecursionError");
    fails(&format!("{deep}[hash((deep(200000),))]"), "TypeError: unhashable type: 'list'");
    assert_eq!(run(&format!("{deep}[deep(200000) is None]")), ["False"]);
    assert_eq!(run(&format!("{deep}[len(str(deep(100)))]")), ["202"]);
    let tuples = "def deep(n):\n    x = ()\n    for i in range(n):\n        x = (x,)\n    return x\n";
    fails(&format!("{tuples}[hash(deep(200000))]"), "RecursionError");
    fails(&format!("{tuples}[{{deep(200000): 1}}]"), "RecursionError");
    assert_eq!(run(&format!("{tuples}[isinstance(1, deep(200000))]")), ["False"]);
    fails(&format!("{deep}[json_of(deep(200000))]"), "NameError");
    let dicts = "def deep(n):\n    x = {}\n    for i in range(n):\n        x = {'k': x}\n    return x\n";
    fails(&format!("{dicts}[deep(200000) == deep(200000)]"), "RecursionError");
    assert!(run(&format!("{dicts}[deep(200000)]"))[0].starts_with("{'k': {'k': "));
    let closures =
        "def deep(n):\n    f = None\n    for i in range(n):\n        f = (lambda g: lambda: g)(f)\n    return f\n";
    assert_eq!(run(&format!("{closures}x = deep(100000)\nx = None\n[1]")), ["1"]);
    let chain = "def deep(n):\n    it = iter([1])\n    for i in range(n):\n        it = map(abs, it)\n    return it\n";
    assert_eq!(run(&format!("{chain}x = deep(100000)\nx = None\n[1]")), ["1"]);
    fails(&format!("{chain}x = deep(100000)\n[next(x)]"), "RecursionError");
    let raised = "def f(n):\n    try:\n        1 / 0\n    except ZeroDivisionError as e:\n        x = e\n    for i in range(n):\n        try:\n            raise ValueError(i) from x\n        except ValueError as e:\n            x = e\n    return 'done'\n";
    assert_eq!(run(&format!("{raised}[f(100000)]")), ["'done'"]);
}

#[test]
fn a_loop_without_end_can_be_left_between_any_two_instructions() {
    for text in [
        "while True:\n    pass",
        "for x in iter(int, 1):\n    pass",
        "[x for x in iter(int, 1)]",
        "sum(iter(int, 1))\n",
        "def f():\n    while 1:\n        try:\n            continue\n        finally:\n            pass\nf()\n",
    ] {
        let mut session = Session::new(text, Waker::default()).expect("it checks");
        for _ in 0..100 {
            assert!(matches!(session.advance(Demand::ONE, Pace::Answer, 100), Progress::OutOfFuel), "{text}");
        }
        session.close(100);
    }
}

#[test]
fn a_run_that_is_hurried_comes_to_rest_at_its_next_instruction_and_closing_does_not() {
    let hurry = Hurry::default();
    let text = "def g():\n    try:\n        yield from iter(int, 1)\n    finally:\n        print(sum(range(100)))\n\
                it = g()\nlast(it)\n";
    let mut session = Session::new(text, Waker::default().hurried_by(hurry.clone())).expect("it checks");
    hurry.ask();
    for _ in 0..100 {
        assert!(matches!(session.advance(Demand::ONE, Pace::Answer, FUEL), Progress::OutOfFuel));
    }
    assert!(session.machine().spent() < 10_000, "{}", session.machine().spent());
    session.close(FUEL);
    let printed: String = session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
    assert_eq!(printed, "4950\n");
}

#[test]
fn what_calls_nothing_is_left_where_the_fuel_ends() {
    for text in [
        "import re\n[len(re.findall('a', 'a' * 100000))]",
        "import re\n[len(re.sub('a', 'b', 'a' * 100000))]",
        "import json\n[len(json.dumps([[0]] * 100000))]",
    ] {
        let mut session = Session::new(text, Waker::default()).expect("it checks");
        let mut turns = 0;
        let last = loop {
            match session.advance(Demand::ONE, Pace::Answer, 1_000) {
                Progress::OutOfFuel => turns += 1,
                other => break other,
            }
        };
        assert!(matches!(last, Progress::Items(_)), "{text}: {last:?}");
        assert!(turns > 10, "{text}: {turns}");
    }
}

#[test]
fn what_goes_on_through_objects_ends_however_many_there_are() {
    let many = |start: &str, wrap: &str, then: &str| {
        run(&format!("import csv, functools, types\nf = {start}\nfor _ in range(20000):\n    f = {wrap}\n{then}"))
    };
    let ends = |seen: Vec<String>, expected: &str| {
        let last = seen.last().expect("something");
        assert!(last.starts_with(expected), "{expected}: {}", &last[..last.len().min(200)]);
    };
    let too_deep = "RecursionError: maximum recursion depth exceeded";
    ends(many("iter([])", "csv.reader(f)", "f = None\n[1]"), "1");
    ends(many("1", "functools.cmp_to_key(len)(f)", "f = None\n[1]"), "1");
    ends(many("len", "staticmethod(f)", "[f('abc')]"), too_deep);
    ends(many("len", "classmethod(f)", "[f.__name__]"), "AttributeError");
    ends(many("len", "types.MethodType(f, 1)", "[f.__name__]"), "AttributeError");
    ends(many("len", "functools.lru_cache(f)", "[f('abc')]"), too_deep);
    ends(many("int", "list[f]", "[f == list[f.__args__[0]]]"), too_deep);
    ends(many("1", "frozenset([f])", "[f == frozenset(list(f))]"), "True");
    ends(many("1", "frozenset([f])", "[hash(f)]"), too_deep);
    ends(many("1", "{1: f}.items()", "[f == {1: f}.items()]"), too_deep);
    ends(many("1", "ValueError(f)", "[str(f)]"), "'...'");
    ends(run("class A:\n    pass\nA.__call__ = A()\n[A()()]"), too_deep);
    ends(run("class A:\n    def __call__(self, x):\n        return x\nclass B:\n    __call__ = A()\n[B()(5)]"), "5");
}

#[test]
fn classes_that_are_held_many_times_over_are_asked_once() {
    let shared = |start: &str, wrap: &str, then: &str| {
        run(&format!("x = {start}\nfor _ in range(60):\n    x = {wrap}\n[{then}]"))
    };
    assert_eq!(shared("(int,)", "(x, x)", "isinstance('', x)"), ["False"]);
}

#[test]
fn long_hierarchies_have_their_order_at_once() {
    let chain = "class A:\n    def f(self):\n        return 1\nfor _ in range(1000):\n    class A(A):\n        pass\n";
    assert_eq!(run(&format!("{chain}[A().f(), len(A.__mro__)]")), ["1", "1002"]);
    let wide = "bases = [type(f'B{n}', (), {}) for n in range(500)]\nX = type('X', tuple(bases), {})\n";
    assert_eq!(run(&format!("{wide}[len(X.__mro__), X.__mro__[1].__name__]")), ["502", "'B0'"]);
}

#[test]
fn ints_that_would_take_for_ever_are_refused_and_large_ones_are_right() {
    for expression in [
        "pow(3, 10**300000, 10**300000 + 1)",
        "math.gcd(3**1000000, 7**1000000)",
        "math.isqrt(1 << 16000000)",
        "(1 << 16000000) // ((1 << 8000000) + 1)",
    ] {
        fails(&format!("import math\n[{expression}]"), "MemoryError: ");
    }
    assert_eq!(
        run("import math\nn = 7**20000\nr = math.isqrt(n)\n[r * r <= n < (r + 1) * (r + 1), math.isqrt(r * r) == r, \
             math.isqrt(r * r - 1) == r - 1]"),
        ["True", "True", "True"]
    );
    assert_eq!(
        run("import math\n[math.gcd(6 * 7**20000, 10), math.gcd(10, -6 * 7**20000), math.gcd(0, -(2**80)), \
             math.gcd(2**80, 0) == 2**80, math.lcm(*range(1, 2000)) % 10**9]"),
        ["2", "2", &(1_u128 << 80).to_string(), "True", "463680000"]
    );
    assert_eq!(run("[pow(3, 10**50, 10**20)]").len(), 1);
}

#[test]
fn endless_special_methods_are_an_error() {
    fails("class A:\n    def __repr__(self):\n        return repr(self)\n[repr(A())]", "RecursionError");
    fails("class A:\n    def __str__(self):\n        return f'{self}'\n[str(A())]", "RecursionError");
    fails("class A:\n    def __eq__(self, other):\n        return other == self\n[A() == A()]", "RecursionError");
    fails(
        "class A:\n    def __lt__(self, other):\n        return sorted([self, other])\n[sorted([A(), A()])]",
        "RecursionError",
    );
    fails("class A:\n    def __hash__(self):\n        return hash(self)\n[{A(): 1}]", "RecursionError");
    fails("class A:\n    def __bool__(self):\n        return not self\n[not A()]", "RecursionError");
    fails("class A:\n    def __getattr__(self, name):\n        return getattr(self, name)\n[A().x]", "RecursionError");
    fails("class A:\n    def __iter__(self):\n        return iter(self)\n[list(A())]", "RecursionError");
    fails("class A:\n    def __call__(self):\n        return self()\n[A()()]", "RecursionError");
    fails("class A:\n    def __add__(self, other):\n        return self + other\n[A() + 1]", "RecursionError");
    fails("class A:\n    def __init__(self):\n        self.a = A()\n[A()]", "RecursionError");
}

#[test]
fn what_would_run_for_ever_can_be_left_while_it_runs() {
    let nested = "(a*)*".repeat(13_000);
    let sorting = "class N:\n    def __init__(self, n):\n        self.n = n\n    def __lt__(self, other):\n        return self.n < other.n\n";
    for text in [
        "[list(range(10**12))]".to_owned(),
        "[sum(range(10**12))]".to_owned(),
        "[max(x for x in iter(int, 1))]".to_owned(),
        "[-1 in iter(int, 1)]".to_owned(),
        "count() | filter(_ < 0)".to_owned(),
        format!("import re\n[re.match('{nested}b', 'a' * 1000)]"),
        "import re\n[re.match('(a+)+(b|c)\\\\1$', 'a' * 60)]".to_owned(),
        format!("{sorting}[len(sorted([N(n * 7919 % 1000003) for n in range(10**6)]))]"),
        "x = []\nwhile True:\n    x.append(0)".to_owned(),
    ] {
        let run = move || {
            let short: String = text.chars().take(80).collect();
            let mut session = Session::new(&text, Waker::default()).expect("it checks");
            let mut turns = 0;
            for _ in 0..5 {
                match session.advance(Demand::ONE, Pace::Answer, SLICE) {
                    Progress::OutOfFuel => turns += 1,
                    Progress::Raised(_) => break,
                    other => panic!("{other:?}: {short}"),
                }
            }
            assert!(turns == 5 || text.contains("re.match"), "{short}: it ended by itself");
            session.close(SLICE);
        };
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
        thread.join().expect("no panic");
    }
}

#[test]
fn the_limits_that_the_readme_names_are_those_that_hold() {
    let readme = include_str!("../README.md");
    let named = |what: &str| -> usize {
        let row = readme.lines().find(|line| line.starts_with(&format!("| {what} |"))).expect(what);
        let number: String =
            row.split('|').nth(2).expect("a limit").chars().skip_while(|c| !c.is_ascii_digit()).collect();
        number.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).expect(what)
    };
    // The bounds are those of the stack that the program's own thread has.
    let run = |text: &str| run_with(text, 64 << 20);
    let fails = |text: &str, class: &str| {
        let seen = run(text);
        assert!(seen.last().is_some_and(|last| last.starts_with(class)), "{}: {seen:?}", &text[..text.len().min(80)]);
    };
    let inner = |open: &str, core: &str, close: &str, n: usize| format!("{}{core}{}", open.repeat(n), close.repeat(n));
    let brackets = named("brackets in one another");
    assert_eq!(run(&inner("(", "[7]", ")", brackets - 1)), ["7"]);
    fails(&inner("(", "[7]", ")", brackets + 1), "SyntaxError");
    let operators = named("operators in one expression");
    assert_eq!(run(&format!("[0{}]", "+1".repeat(operators - 10))), [(operators - 10).to_string()]);
    fails(&format!("[0{}]", "+1".repeat(operators + 10)), "SyntaxError");
    let blocks = named("blocks in one another");
    let nested = |n: usize| {
        let lines: String = (0..n).map(|depth| format!("{}if 1:\n", " ".repeat(depth))).collect();
        format!("{lines}{}x = 7\n[x]", " ".repeat(n))
    };
    assert_eq!(run(&nested(blocks - 2)), ["7"]);
    fails(&nested(blocks + 2), "IndentationError");
    let digits = named("digits of an int written or read");
    assert_eq!(run(&format!("[len(str(int('9' * {digits})))]")), [digits.to_string()]);
    fails(&format!("[int('9' * {})]", digits + 1), "ValueError");
    let calls = named("calls in one another");
    let deep = "def f(n):\n    return n and f(n - 1)\n";
    assert_eq!(run(&format!("{deep}[f({})]", calls - 10)), ["0"]);
    fails(&format!("{deep}[f({})]", calls + 10), "RecursionError");
    let lists = "def deep(n):\n    x = []\n    for i in range(n):\n        x = [x]\n    return x\n";
    let compared = named("containers compared in depth");
    assert_eq!(run(&format!("{lists}[deep({0}) == deep({0})]", compared - 10)), ["True"]);
    fails(&format!("{lists}[deep({0}) == deep({0})]", compared + 10), "RecursionError");
    let tuples = "def deep(n):\n    x = ()\n    for i in range(n):\n        x = (x,)\n    return x\n";
    let hashed = named("containers hashed in depth");
    assert_eq!(run(&format!("{tuples}[hash(deep({0})) == hash(deep({0}))]", hashed - 10)), ["True"]);
    fails(&format!("{tuples}[hash(deep({}))]", hashed + 10), "RecursionError");
    let shown = named("containers shown in depth");
    assert_eq!(
        run(&format!("{lists}['...' in repr(deep({})), '...' in repr(deep({}))]", shown - 10, shown + 10)),
        ["False", "True"]
    );
    let groups = named("groups of a regular expression");
    fails(&format!("import re\n[re.compile('(a)' * {})]", groups + 10), "error");
}
