//! Every stage of the catalog with something to work on, and what it asks of its upstream.

use std::rc::Rc;

use drip::machine::{Iter, Machine, World};
use drip::value::{Dict, Value};

use crate::rig::{ask, function, stage, weight};

type Arguments = (Vec<Value>, Vec<(&'static str, Value)>);

/// A stage with arguments, over sources.
pub(crate) struct Case {
    pub(crate) stage: &'static str,
    /// The items of each source.
    pub(crate) inputs: Vec<Vec<Value>>,
    /// The arguments, given the sources.
    pub(crate) arguments: Box<dyn Fn(Vec<Value>) -> Arguments>,
    /// What the first source is asked for first, for a demand, where it is pure and its length is not known.
    pub(crate) asks: Vec<(usize, usize)>,
    /// Whether what it gives are iterators, of which the first is tried.
    pub(crate) branch: bool,
}

impl Case {
    /// The stage over these sources.
    pub(crate) fn build(&self, world: &Rc<World>, sources: Vec<Value>) -> Iter {
        let (positional, named) = (self.arguments)(sources);
        let iter = stage(world, self.stage, positional, named).expect("a case can be built");
        if !self.branch {
            return iter;
        }
        let first = ask(&mut Machine::new(Rc::clone(world)), &iter, 1).expect("it gives iterators").next();
        first.as_ref().and_then(Iter::from_value).expect("what it gives are iterators")
    }
}

fn ints(items: impl IntoIterator<Item = i64>) -> Vec<Value> {
    items.into_iter().map(Value::Int).collect()
}

fn texts<const N: usize>(items: [&str; N]) -> Vec<Value> {
    items.map(Value::from).to_vec()
}

fn test(body: fn(i64) -> bool) -> Value {
    function(false, move |items| Ok(Value::Bool(body(weight(&items[0])))))
}

/// The sources, and then these.
fn then(sources: Vec<Value>, more: &[Value]) -> Vec<Value> {
    sources.into_iter().chain(more.iter().cloned()).collect()
}

/// The function, and then the sources.
fn calling(function: Value, sources: Vec<Value>) -> Vec<Value> {
    std::iter::once(function).chain(sources).collect()
}

fn case(
    stage: &'static str,
    inputs: Vec<Vec<Value>>,
    asks: &[(usize, usize)],
    arguments: impl Fn(Vec<Value>) -> Vec<Value> + 'static,
) -> Case {
    let arguments = Box::new(move |sources| (arguments(sources), Vec::new()));
    Case { stage, inputs, arguments, asks: asks.to_vec(), branch: false }
}

fn named(mut case: Case, name: &'static str, value: Value) -> Case {
    let before = case.arguments;
    case.arguments = Box::new(move |sources| {
        let (positional, mut named) = before(sources);
        named.push((name, value.clone()));
        (positional, named)
    });
    case
}

/// By a time that is the item itself.
fn timed(case: Case) -> Case {
    named(case, "time", function(false, |items| Ok(items[0].clone())))
}

/// The first source, a key, the second.
fn joined(sources: Vec<Value>, key: fn(i64) -> i64) -> Vec<Value> {
    let key = function(false, move |items| Ok(Value::Int(key(weight(&items[0])))));
    let mut sources = sources.into_iter();
    let first = sources.next().unwrap_or_default();
    [first, key].into_iter().chain(sources).collect()
}

/// What a stage asks that forwards the demand.
const AS_MANY: &[(usize, usize)] = &[(1, 1), (7, 7), (1000, 1000)];
/// What a stage asks whose every item may be the last.
const ONE: &[(usize, usize)] = &[(1, 1), (7, 1), (1000, 1)];
/// What a stage asks that needs everything.
const EVERYTHING: &[(usize, usize)] = &[(1, 1024), (1000, 1024)];

pub(crate) fn all() -> Vec<Case> {
    let some = || ints([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
    let nested = || {
        let deep = Value::list(vec![Value::Int(4), Value::tuple(ints([5, 6])), Value::list(vec![])]);
        vec![Value::Int(1), Value::list(ints([2, 3])), deep, Value::list(vec![]), Value::Int(7)]
    };
    let runs = || ints([1, 1, 2, 2, 2, 3, 1, 1]);
    let pairs = || [(1, 2), (3, 4), (5, 6)].map(|(a, b)| Value::tuple(ints([a, b]))).to_vec();
    let record = |n| {
        let fields = [("n", n), ("m", n + 1)].map(|(name, n)| (Value::from(name), Value::Int(n)));
        Value::from(Dict::from_pairs(fields).expect("texts can be keys"))
    };
    let list = |stage| case(stage, vec![some()], EVERYTHING, |sources| sources);
    vec![
        case("map", vec![some()], AS_MANY, |sources| {
            calling(function(false, |items| Ok(Value::Int(weight(&items[0]) + 1))), sources)
        }),
        case("map", vec![some(), some()], ONE, |sources| {
            calling(function(true, |items| Ok(Value::tuple(items.to_vec()))), sources)
        }),
        case("filter", vec![some()], AS_MANY, |sources| calling(test(|n| n % 3 == 0), sources)),
        case("filter", vec![some()], AS_MANY, |sources| calling(Value::None, sources)),
        case("filterfalse", vec![some()], AS_MANY, |sources| calling(test(|n| n < 5), sources)),
        case("takewhile", vec![some()], ONE, |sources| calling(test(|n| n < 9), sources)),
        case("dropwhile", vec![some()], AS_MANY, |sources| calling(test(|n| n < 5), sources)),
        case("enumerate", vec![some()], AS_MANY, |sources| sources),
        case("accumulate", vec![some()], AS_MANY, |sources| sources),
        named(case("accumulate", vec![some()], &[(1, 1), (7, 7)], |sources| sources), "initial", Value::Int(100)),
        case("batch", vec![some()], &[(1, 5), (2, 10), (1000, 1024)], |sources| then(sources, &[Value::Int(5)])),
        case("batched", vec![some()], &[(1, 4), (3, 12), (1000, 1024)], |sources| then(sources, &[Value::Int(4)])),
        case("islice", vec![some()], &[(1, 1), (4, 4), (1000, 5)], |sources| then(sources, &[Value::Int(5)])),
        case("islice", vec![some()], &[(1, 3), (2, 6), (1000, 10)], |sources| {
            then(sources, &[Value::Int(2), Value::Int(10), Value::Int(3)])
        }),
        case("islice", vec![some()], &[(1, 1), (1000, 5)], |sources| {
            then(sources, &[Value::Int(0), Value::Int(5), Value::Int(3)])
        }),
        case("unique", vec![some()], AS_MANY, |sources| sources),
        case("unique", vec![some()], AS_MANY, |sources| {
            then(sources, &[function(false, |items| Ok(Value::Int(weight(&items[0]) % 3)))])
        }),
        case("dedup", vec![runs()], AS_MANY, |sources| sources),
        case("pairwise", vec![some()], &[(1, 2), (7, 8), (1000, 1001)], |sources| sources),
        case("windowed", vec![some()], &[(1, 3), (2, 4), (1000, 1002)], |sources| then(sources, &[Value::Int(3)])),
        case("windowed", vec![some()], &[(1, 2), (2, 7), (1000, 1024)], |sources| {
            then(sources, &[Value::Int(2), Value::None, Value::Int(5)])
        }),
        case("starmap", vec![pairs()], AS_MANY, |sources| {
            calling(function(false, |items| Ok(Value::list(items.to_vec()))), sources)
        }),
        case("compress", vec![some(), runs()], ONE, |sources| sources),
        case("tap", vec![some()], ONE, |sources| calling(function(true, |_| Ok(Value::None)), sources)),
        // So fast that there is nothing to wait for.
        case("throttle", vec![some()], ONE, |sources| calling(Value::Float(1e12), sources)),
        case("context", vec![some()], ONE, |sources| calling(test(|n| n % 5 == 4), sources)),
        case("multiline", vec![texts(["a", " b", "c", "d", " e"])], ONE, |sources| sources),
        case("progress", vec![some()], AS_MANY, |sources| sources),
        case("chain.from_iterable", vec![pairs()], ONE, |sources| sources),
        case("flatten", vec![nested()], ONE, |sources| sources),
        case("groupby", vec![runs()], ONE, |sources| sources),
        case("groupby", vec![runs()], ONE, |sources| {
            then(sources, &[function(false, |items| Ok(Value::Int(weight(&items[0]) / 2)))])
        }),
        case("parse_json", vec![texts(["1", "[2, 3]", "{}", "4"])], AS_MANY, |sources| sources),
        case("parse", vec![texts(["a=1", "b=2", "c=3"])], AS_MANY, |sources| {
            then(sources, &[Value::from("{name}={value}")])
        }),
        case("parse_csv", vec![texts(["a,1", "b,2", "c,3"])], AS_MANY, |sources| sources),
        case("parse_logfmt", vec![texts(["a=1", "b=2", "c"])], AS_MANY, |sources| sources),
        case("parse_log", vec![texts(["a=1", "b=2", "c=3"])], AS_MANY, |sources| sources),
        case("parse_time", vec![texts(["2026-11-22", "1000000000", "2026-11-23"])], AS_MANY, |sources| sources),
        case("parse_re", vec![texts(["a1", "b2", "c3"])], AS_MANY, |sources| {
            then(sources, &[Value::from(r"(?P<n>\d)")])
        }),
        case("select", vec![vec![record(1), record(2)]], AS_MANY, |sources| then(sources, &[Value::from("n")])),
        case("split", vec![texts(["a b", "c", ""])], AS_MANY, |sources| sources),
        case("strip", vec![texts([" a ", "c", ""])], AS_MANY, |sources| sources),
        case("decode", vec![vec![Value::Bytes(b"a".as_slice().into())]], AS_MANY, |sources| sources),
        case("print", vec![some()], AS_MANY, |sources| sources),
        case("write_csv", vec![vec![record(1), record(2)]], AS_MANY, |sources| {
            then(sources, &[Value::from("/dev/null")])
        }),
        case("write_jsonl", vec![some()], AS_MANY, |sources| then(sources, &[Value::from("/dev/null")])),
        case("write_lines", vec![texts(["a", "b", "c"])], AS_MANY, |sources| {
            then(sources, &[Value::from("/dev/null")])
        }),
        case("cycle", vec![some()], &[(1, 1), (7, 7)], |sources| sources),
        case("chain", vec![some(), some()], AS_MANY, |sources| sources),
        case("zip", vec![some(), ints(0..5)], ONE, |sources| sources),
        case("zip", vec![ints(0..5), some(), some()], ONE, |sources| sources),
        named(case("zip", vec![some(), some()], ONE, |sources| sources), "strict", Value::Bool(true)),
        case("merge", vec![some(), ints(0..5)], ONE, |sources| sources),
        named(
            case("merge", vec![ints([1, 4, 9]), ints([0, 4, 5])], ONE, |sources| sources),
            "key",
            function(false, |items| Ok(Value::Int(weight(&items[0])))),
        ),
        case("interleave", vec![some(), ints(0..5), ints([])], ONE, |sources| sources),
        case("zip_longest", vec![some(), ints(0..15)], ONE, |sources| sources),
        case("merge_sorted", vec![ints([1, 4, 4, 9]), ints([0, 4, 5])], ONE, |sources| sources),
        named(
            case("merge_sorted", vec![ints([1, 4, 9]), ints([0, 4, 5])], ONE, |sources| sources),
            "key",
            function(true, |items| Ok(Value::Int(weight(&items[0]) / 2))),
        ),
        // Other is the second: read whole first, and then n for n where keys are told apart.
        case("join_on", vec![some(), ints([1, 5, 9])], AS_MANY, |sources| joined(sources, |n| n)),
        case("join_on", vec![some(), ints([1, 5, 9])], ONE, |sources| joined(sources, |n| n % 4)),
        Case { branch: true, ..case("tee", vec![some()], AS_MANY, |sources| sources) },
        case("tail_n", vec![some()], EVERYTHING, |sources| then(sources, &[Value::Int(4)])),
        case("nth", vec![some()], &[(1, 4), (7, 4)], |sources| then(sources, &[Value::Int(3)])),
        list("sorted"),
        named(list("sorted"), "key", function(false, |items| Ok(Value::Int(-weight(&items[0]))))),
        list("list"),
        list("reversed"),
        list("sum"),
        list("ilen"),
        list("min"),
        list("max"),
        list("last"),
        list("count_by"),
        list("stats"),
        list("histogram"),
        case("top", vec![some()], EVERYTHING, |sources| then(sources, &[Value::Int(3)])),
        list("mean"),
        timed(case("window", vec![some()], AS_MANY, |sources| then(sources, &[Value::Int(2)]))),
        timed(named(
            case("window", vec![some()], ONE, |sources| then(sources, &[Value::Int(4)])),
            "every",
            Value::Int(2),
        )),
        timed(named(
            case("window", vec![some()], ONE, |sources| then(sources, &[Value::Int(2)])),
            "grace",
            Value::Int(3),
        )),
        case("window", vec![some()], ONE, |sources| then(sources, &[Value::Int(2)])),
        timed(case("rate", vec![some()], AS_MANY, |sources| then(sources, &[Value::Int(2)]))),
        case("rate", vec![some()], ONE, |sources| sources),
        list("median"),
        list("quantiles"),
        case("reduce", vec![some()], EVERYTHING, |sources| {
            calling(function(true, |items| Ok(Value::Int(weight(&items[0]) * 3 % 17 + weight(&items[1])))), sources)
        }),
        case("join", vec![texts(["a", "b", "c"])], EVERYTHING, |sources| then(sources, &[Value::from("-")])),
        case("product", vec![ints(0..3), ints(0..5)], EVERYTHING, |sources| sources),
        case("permutations", vec![ints(0..4)], EVERYTHING, |sources| sources),
        case("combinations", vec![ints(0..6)], EVERYTHING, |sources| then(sources, &[Value::Int(3)])),
        case("combinations_with_replacement", vec![ints(0..4)], EVERYTHING, |sources| then(sources, &[Value::Int(2)])),
        case("first", vec![some()], ONE, |sources| sources),
        case("any", vec![ints([0, 0, 1, 0])], ONE, |sources| sources),
        case("all", vec![ints([1, 1, 0, 1])], ONE, |sources| sources),
        case("all", vec![some()], ONE, |sources| sources),
    ]
}
