//! `finally` blocks run when CPython would run them.

use crate::run::{Manner, drain, finish, run, session, told};

const GENERATOR: &str = "
def g(n):
    try:
        yield n
        yield n
    finally:
        print('close', n)
";

fn with(body: &str) -> Vec<String> {
    told(&format!("{GENERATOR}{body}"))
}

#[test]
fn locals_are_closed_in_their_order_when_a_function_returns() {
    let body = "
def f():
    a = g(1)
    b = g(2)
    next(a)
    next(b)
f()
print('after')
";
    assert_eq!(with(body), ["> close 1", "> close 2", "> after", "end"]);
}

#[test]
fn a_list_of_generators_is_closed_from_its_last_and_a_dict_from_its_first() {
    let body = "
xs = [g(1), g(2), g(3)]
for x in xs:
    next(x)
del x
del xs
d = {'a': g(4), 'b': g(5)}
for x in d.values():
    next(x)
del x
del d
print('after')
";
    let closed = ["> close 3", "> close 2", "> close 1", "> close 4", "> close 5"];
    assert_eq!(with(body), [&closed[..], &["> after", "end"]].concat());
}

#[test]
fn globals_are_closed_in_their_order_at_the_end() {
    let body = "
a = g(1)
b = g(2)
next(a)
next(b)
print('last')
";
    assert_eq!(with(body), ["> last", "end", "> close 1", "> close 2"]);
}

#[test]
fn what_a_function_held_is_closed_before_its_caller_goes_on() {
    let body = "
def f(x):
    it = g(x)
    next(it)
    return x
[1, 2] | map(f)
";
    assert_eq!(with(body), ["> close 1", "1", "> close 2", "2", "end"]);
}

#[test]
fn closing_one_that_drops_another_closes_that_within_it() {
    let body = "
def outer():
    inner = g('inner')
    next(inner)
    try:
        yield 1
    finally:
        print('outer begins')
        del inner
        print('outer ends')
it = outer()
next(it)
del it
print('after')
";
    assert_eq!(with(body), ["> outer begins", "> close inner", "> outer ends", "> after", "end"]);
}

#[test]
fn a_finally_may_ask_other_iterators() {
    let body = "
def h(rows):
    try:
        yield 1
    finally:
        print('rest', sum(rows))
h(x for x in range(4)) | islice(1)
";
    assert_eq!(with(body), ["1", "> rest 6", "end"]);
}

#[test]
fn one_that_yields_while_it_is_closed_is_told_so() {
    let body = "
def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('no')
it = stubborn()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
print(next(it))
";
    let told = with(body);
    assert_eq!(told[..3], ["> no", "> generator ignored GeneratorExit", "> 1"]);
}

#[test]
fn one_that_returned_late_after_ignoring_its_closing_keeps_its_value() {
    let body = "
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
    return 'value'
it = stubborn()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
try:
    next(it)
except StopIteration as e:
    print(e.value)
";
    assert_eq!(with(body), ["> generator ignored GeneratorExit", "> value", "end"]);
}

#[test]
fn a_finally_that_raises_while_nobody_asks_becomes_a_notice() {
    let body = "
def bad():
    try:
        yield 1
    finally:
        raise ValueError('late')
it = bad()
next(it)
del it
print('after')
";
    assert_eq!(with(body), ["> after", "end", "! exception ignored while closing: ValueError: late"]);
}

#[test]
fn one_that_holds_itself_is_closed_with_the_session() {
    let body = "
def ring():
    me = yield
    try:
        yield 1
    finally:
        print('closed')
def f():
    it = ring()
    next(it)
    it.send(it)
f()
print('last')
";
    assert_eq!(with(body), ["> last", "end", "> closed"]);
}

#[test]
fn a_finally_longer_than_a_slice_of_fuel_runs_to_its_end() {
    let text = "
def g():
    try:
        yield 1
        yield 2
    finally:
        n = 0
        for i in range(3000):
            n += i
        print('done', n)
g() | islice(1)
";
    let manner = Manner { fuel: 1000, ..Manner::STEP };
    assert_eq!(run(text, manner).told, ["1", "> done 4498500", "end"]);
}

#[test]
fn what_was_under_way_when_the_session_is_closed_runs_its_finally() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    std::fs::write(&path, "1\n").unwrap();
    let text = format!(
        "
def inner(rows):
    try:
        for row in rows:
            yield row
    finally:
        print('inner')
def outer(rows):
    try:
        yield from inner(rows)
    finally:
        print('outer')
tail({:?}) | outer
",
        path.to_str().unwrap()
    );
    for manner in [Manner::STEP, Manner::FULL] {
        let mut session = session(&text);
        let mut told = drain(&mut session, manner, 10);
        told.truncate(1);
        assert_eq!(finish(session, told).told, ["'1'", "> inner", "> outer"]);
    }
}

#[test]
fn a_sink_that_waits_for_items_keeps_them_when_it_is_closed() {
    let directory = tempfile::tempdir().unwrap();
    let (from, to) = (directory.path().join("x.log"), directory.path().join("out.txt"));
    std::fs::write(&from, "1\n2\n").unwrap();
    let text = format!("[[1, 2]] | map(_) | flatten | chain(tail({from:?})) | map(str) | write_lines({to:?})");
    let mut session = session(&text);
    let told = drain(&mut session, Manner::FULL, 10);
    assert_eq!(told[..4], ["'1'", "'2'", "'1'", "'2'"], "{told:?}");
    finish(session, told);
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "1\n2\n1\n2\n");
}
