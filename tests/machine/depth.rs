//! Depth and numbers: nothing overflows, and what is made and dropped by the thousand leaves nothing behind.

use std::rc::Rc;

use drip::debugger::Session;

use crate::run::{Manner, drain, finish, run, session};

#[test]
fn asking_too_deep_is_a_recursion_error() {
    let text = "
def deeper(n):
    yield from deeper(n + 1)
deeper(0)
";
    let told = run(text, Manner::STEP).told;
    assert!(told[0].starts_with("RecursionError: maximum recursion depth exceeded"), "{told:?}");
}

#[test]
fn a_function_that_calls_itself_through_a_builtin_is_a_recursion_error() {
    for call in ["max([x], key=f)", "sorted([x], key=f)", "list(map(f, [x]))", "f(*[x])", "sum(f(y) for y in [x])"] {
        let text = format!("def f(x):\n    return {call}\n[1] | map(f)");
        let told = run(&text, Manner::STEP).told;
        assert!(told[0].starts_with("RecursionError"), "{call}: {told:?}");
    }
}

#[test]
fn a_hundred_thousand_stages_are_built_asked_and_dropped() {
    for (stages, first) in [
        (5_000, "1"),
        (100_000, "RecursionError: maximum recursion depth exceeded: too many iterators ask one another"),
    ] {
        let text = format!("it = iter([1])\nfor i in range({stages}):\n    it = map(abs, it)\nit");
        let told = run(&text, Manner::STEP).told;
        assert_eq!(told[0], first);
    }
}

#[test]
fn a_look_above_a_hundred_thousand_stages_neither_recurses_nor_takes_for_ever() {
    for made in ["zip(it)", "zip(it, it)", "enumerate(it)", "itertools.chain(it, it)"] {
        let text = format!(
            "import itertools, operator\nit = iter(range(3))\nfor i in range(100000):\n    it = {made}\n\
             print(operator.length_hint(it, 7))\n[1] | zip(it)"
        );
        let end = "RecursionError: maximum recursion depth exceeded: too many iterators ask one another";
        assert_eq!(run(&text, Manner::STEP).told, ["> 7", end], "{made}");
    }
}

#[test]
fn deep_data_is_dropped_without_recursion() {
    let text = "
x = []
for i in range(200000):
    x = [x]
y = ()
for i in range(200000):
    y = (y,)
def g(inner):
    try:
        yield inner
    finally:
        pass
z = None
for i in range(20000):
    z = g(z)
    next(z)
1
";
    assert_eq!(run(text, Manner::STEP).told[0], "1");
}

#[test]
fn a_walk_of_a_large_tree_is_linear_and_leaves_nothing() {
    let text = "
def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield from walk(depth - 1)
    yield depth
walk(14) | filter(_ == 14)
";
    let ran = run(text, Manner::FULL);
    assert_eq!(ran.told, ["14", "end"]);
    assert!(ran.counts.len() < 300, "{}", ran.counts.len());
}

/// How many records of iterators made while running are held by whoever shows stages.
fn made(session: &Session) -> usize {
    session.machine().made_stages().iter().map(Rc::strong_count).sum()
}

#[test]
fn iterators_made_by_the_thousand_keep_a_bounded_number_of_places() {
    let mut session = session("def g(x):\n    yield x\ndef f(x):\n    return next(g(x))\ncount() | map(f)");
    let told = drain(&mut session, Manner::STEP, 20_000);
    assert_eq!(told.len(), 20_000);
    assert!(session.machine().made_stages().len() <= 256);
    assert!(made(&session) < 1_000);
    assert!(session.machine().made_dropped() > 19_000);
    finish(session, Vec::new());
}
