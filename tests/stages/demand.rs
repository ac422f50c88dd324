//! The same pipeline under any demand: the same items, errors, counts and effects, in the same order.

use std::rc::Rc;
use std::sync::{Arc, Mutex};

use drip::machine::{Iter, Machine, World};
use drip::value::{Exc, Value, value_error};
use proptest::prelude::*;

use crate::rig::{Log, Manner, Other, ask, counts, function, source, stage, tap, weight, world};

/// A stage over what is above it.
#[derive(Clone, Debug)]
enum Op {
    Map { outside: bool },
    MapTwo,
    Fail { at: i64, outside: bool },
    Tap,
    Filter(i64),
    FilterFalse(i64),
    TakeWhile(i64),
    DropWhile(i64),
    Islice(usize, usize, usize),
    Enumerate,
    Accumulate { initial: bool },
    Batch(usize),
    Batched(usize),
    Flatten,
    Groups(i64),
    Cycle(usize),
    Sorted { reverse: bool },
    SortedBy(i64),
    Fold(&'static str),
    Chain(usize),
    ZipRange(usize),
    ZipCount,
    ZipItself,
    ZipTapped(usize),
    Merge(usize),
    Window { seconds: usize, every: usize, grace: usize },
    Rate(usize),
    JoinOn { others: usize, residue: i64, left: bool },
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        any::<bool>().prop_map(|outside| Op::Map { outside }),
        Just(Op::MapTwo),
        (-2..12_i64, any::<bool>()).prop_map(|(at, outside)| Op::Fail { at, outside }),
        Just(Op::Tap),
        (2..5_i64).prop_map(Op::Filter),
        (2..5_i64).prop_map(Op::FilterFalse),
        (0..20_i64).prop_map(Op::TakeWhile),
        (0..20_i64).prop_map(Op::DropWhile),
        (0..6_usize, 0..20_usize, 1..4_usize).prop_map(|(start, stop, step)| Op::Islice(start, stop, step)),
        Just(Op::Enumerate),
        any::<bool>().prop_map(|initial| Op::Accumulate { initial }),
        (1..6_usize).prop_map(Op::Batch),
        (1..6_usize).prop_map(Op::Batched),
        Just(Op::Flatten),
        (1..4_i64).prop_map(Op::Groups),
        (0..20_usize).prop_map(Op::Cycle),
        any::<bool>().prop_map(|reverse| Op::Sorted { reverse }),
        (1..4_i64).prop_map(Op::SortedBy),
        prop::sample::select(vec!["list", "reversed", "sum", "ilen", "min", "max", "any", "all", "first", "last"])
            .prop_map(Op::Fold),
        (0..6_usize).prop_map(Op::Chain),
        (0..12_usize).prop_map(Op::ZipRange),
        Just(Op::ZipCount),
        Just(Op::ZipItself),
        (0..12_usize).prop_map(Op::ZipTapped),
        (0..6_usize).prop_map(Op::Merge),
        (1..5_usize, 1..5_usize, 0..4_usize).prop_map(|(seconds, every, grace)| Op::Window { seconds, every, grace }),
        (1..5_usize).prop_map(Op::Rate),
        (0..6_usize, 1..8_i64, any::<bool>()).prop_map(|(others, residue, left)| Op::JoinOn { others, residue, left }),
    ]
}

type Effects = Arc<Mutex<Vec<String>>>;

/// Builds stages, one over the other.
struct Builder {
    world: Rc<World>,
    effects: Effects,
    log: Log,
    taps: usize,
}

impl Builder {
    fn stage(&self, name: &str, positional: Vec<Value>) -> Result<Iter, Exc> {
        stage(&self.world, name, positional, Vec::new())
    }

    fn tap(&mut self, above: Value) -> Result<Iter, Exc> {
        self.taps += 1;
        self.stage("map", vec![tap(self.taps, &self.effects), above])
    }

    fn range(&self, n: usize) -> Result<Value, Exc> {
        Ok(self.stage("range", vec![Value::from(n)])?.to_value())
    }

    fn add(&mut self, above: &Iter, op: &Op) -> Result<Iter, Exc> {
        let above = above.to_value();
        let residue = |n: i64| function(false, move |items| Ok(Value::Int(weight(&items[0]).rem_euclid(n))));
        let below = |n: i64| function(false, move |items| Ok(Value::Bool(weight(&items[0]) < n)));
        match *op {
            Op::Map { outside } => {
                let double = function(outside, |items| Ok(Value::Int(weight(&items[0]).wrapping_mul(2))));
                self.stage("map", vec![double, above])
            }
            Op::MapTwo => {
                let pair = function(false, |items| Ok(Value::tuple(items.to_vec())));
                let numbers = self.stage("count", vec![])?.to_value();
                self.stage("map", vec![pair, above, numbers])
            }
            Op::Fail { at, outside } => {
                let fail = function(outside, move |items| match weight(&items[0]) {
                    n if n == at => Err(value_error(format!("no {n}"))),
                    _ => Ok(items[0].clone()),
                });
                self.stage("map", vec![fail, above])
            }
            Op::Tap => self.tap(above),
            Op::Filter(n) => self.stage("filter", vec![residue(n), above]),
            Op::FilterFalse(n) => self.stage("filterfalse", vec![residue(n), above]),
            Op::TakeWhile(n) => self.stage("takewhile", vec![below(n), above]),
            Op::DropWhile(n) => self.stage("dropwhile", vec![below(n), above]),
            Op::Islice(start, stop, step) => {
                self.stage("islice", vec![above, Value::from(start), Value::from(stop), Value::from(step)])
            }
            Op::Enumerate => self.stage("enumerate", vec![above]),
            Op::Accumulate { initial: false } => self.stage("accumulate", vec![above]),
            Op::Accumulate { initial: true } => {
                stage(&self.world, "accumulate", vec![above], vec![("initial", Value::Int(10))])
            }
            Op::Batch(n) => self.stage("batch", vec![above, Value::from(n)]),
            Op::Batched(n) => self.stage("batched", vec![above, Value::from(n)]),
            Op::Flatten => self.stage("flatten", vec![above]),
            Op::Groups(n) => {
                let groups = self.stage("groupby", vec![above, residue(n)])?.to_value();
                self.stage("flatten", vec![groups])
            }
            Op::Cycle(n) => {
                let cycle = self.stage("cycle", vec![above])?.to_value();
                self.stage("islice", vec![cycle, Value::from(n)])
            }
            Op::Sorted { reverse } => {
                stage(&self.world, "sorted", vec![above], vec![("reverse", Value::Bool(reverse))])
            }
            Op::SortedBy(n) => stage(&self.world, "sorted", vec![above], vec![("key", residue(n))]),
            Op::Fold(name) => self.stage(name, vec![above]),
            Op::Chain(n) => {
                let range = self.range(n)?;
                self.stage("chain", vec![above, range])
            }
            Op::ZipRange(n) => {
                let range = self.range(n)?;
                self.stage("zip", vec![range, above])
            }
            Op::ZipCount => {
                let numbers = self.stage("count", vec![])?.to_value();
                self.stage("zip", vec![above, numbers])
            }
            Op::ZipItself => self.stage("zip", vec![above.clone(), above]),
            Op::ZipTapped(n) => {
                let range = self.range(n)?;
                let tapped = self.tap(range)?.to_value();
                self.stage("zip", vec![above, tapped])
            }
            Op::Window { seconds, every, grace } => {
                let count = function(false, |items| Ok(Value::Int(weight(&items[0]))));
                let named = vec![
                    ("every", Value::from(every)),
                    ("grace", Value::from(grace)),
                    ("time", function(true, |items| Ok(Value::Int(weight(&items[0]).rem_euclid(1000))))),
                ];
                stage(&self.world, "window", vec![above, Value::from(seconds), count], named)
            }
            Op::Rate(seconds) => {
                let time = function(false, |items| Ok(Value::Int(weight(&items[0]).rem_euclid(1000))));
                stage(&self.world, "rate", vec![above, Value::from(seconds)], vec![("time", time)])
            }
            Op::JoinOn { others, residue: n, left } => {
                let others = self.range(others)?;
                let how = Value::from(if left { "left" } else { "inner" });
                stage(&self.world, "join_on", vec![above, residue(n), others], vec![("how", how)])
            }
            Op::Merge(n) => {
                let range = self.range(n)?;
                self.stage("merge", vec![above, range])
            }
        }
    }
}

/// What a run came to.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    items: Vec<String>,
    others: Vec<Other>,
    effects: Vec<String>,
    counts: Option<Vec<(String, [u64; 4])>>,
}

/// A pipeline and how it is run.
#[derive(Clone, Debug)]
struct Pipeline {
    items: Vec<i64>,
    most: usize,
    sized: bool,
    ops: Vec<Op>,
    skip_errors: bool,
}

/// After so many failures nobody goes on asking.
const FAILURES: usize = 3;

impl Pipeline {
    /// The same over a source that never gives more than one item at once.
    fn item_by_item(&self) -> Self {
        Self { most: 1, ..self.clone() }
    }

    /// Runs it to its end, or for `at_most` items, asking for what `demands` say in turn.
    fn run(&self, demands: &[usize], at_most: usize) -> Run {
        let world = world();
        world.set_skip_errors(self.skip_errors);
        let manner = Manner { most: self.most, sized: self.sized, effectful: false };
        let mut builder = Builder { world, effects: Effects::default(), log: Log::default(), taps: 0 };
        let items = self.items.iter().copied().map(Value::Int).collect();
        let (mut iter, _) = source(&builder.world, 0, items, manner, &builder.log);
        for op in &self.ops {
            iter = builder.add(&iter, op).expect("a pipeline can be built");
        }
        let mut machine = Machine::new(Rc::clone(&builder.world));
        let (mut items, mut others) = (Vec::new(), Vec::new());
        let mut demands = demands.iter().cycle();
        while items.len() < at_most {
            let demand = (*demands.next().expect("there are demands")).min(at_most - items.len());
            match ask(&mut machine, &iter, demand) {
                Ok(more) => items.extend(more.map(|item| item.repr())),
                Err(Other::End) => {
                    others.push(Other::End);
                    break;
                }
                Err(raised) => {
                    others.push(raised);
                    if others.len() == FAILURES {
                        break;
                    }
                }
            }
        }
        // Where it fails, pure stages above may have counted up to a chunk more.
        let failed = others.iter().any(|other| *other != Other::End);
        let counts = (!failed).then(|| counts(iter.record()));
        let effects = builder.effects.lock().expect("nobody panicked").clone();
        Run { items, others, effects, counts }
    }
}

fn pipeline() -> impl Strategy<Value = Pipeline> {
    let most = prop_oneof![Just(1), Just(3), Just(usize::MAX)];
    (prop::collection::vec(-3..20_i64, 0..30), most, any::<bool>(), prop::collection::vec(op(), 0..6), any::<bool>())
        .prop_map(|(items, most, sized, ops, skip_errors)| Pipeline { items, most, sized, ops, skip_errors })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_demand_gives_the_same_items_counts_and_effects(
        pipeline in pipeline(),
        demands in prop::collection::vec(1..40_usize, 1..5),
    ) {
        let one_by_one = pipeline.item_by_item().run(&[1], usize::MAX);
        prop_assert_eq!(&pipeline.run(&[1000], usize::MAX), &one_by_one);
        prop_assert_eq!(&pipeline.run(&demands, usize::MAX), &one_by_one);
    }

    #[test]
    fn so_many_items_cost_the_same_under_any_demand(pipeline in pipeline(), n in 0..20_usize) {
        prop_assert_eq!(&pipeline.run(&[1000], n), &pipeline.item_by_item().run(&[1], n));
        prop_assert_eq!(&pipeline.run(&[1], n), &pipeline.item_by_item().run(&[1], n));
    }
}
