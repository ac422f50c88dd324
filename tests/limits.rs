//! What would take too much of memory, time or stack ends in a clear error at once: in a debug build, on a thread with a
//! stack of 2 MiB.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

const STACK: usize = 2 << 20;
const FUEL: u64 = 20_000_000;

/// Reprs of the items and the error in which a program ends, on a small stack.
fn run(text: &str) -> Vec<String> {
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
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
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
