//! Nothing is pulled that item-by-item execution would not have pulled to serve the same demand.

use std::rc::Rc;

use drip::catalog::{Role, definitions};
use drip::machine::{Iter, Machine};

use crate::cases::{Case, all};
use crate::rig::{Log, Manner, Other, Probe, ask, counts, source, world};

/// So many items are tried of what never ends.
const LIMIT: usize = 2000;

/// A case that has been built.
struct Tried {
    iter: Iter,
    probes: Vec<Rc<Probe>>,
    machine: Machine,
    log: Log,
}

impl Tried {
    fn new(case: &Case, manner: Manner) -> Self {
        let (world, log) = (world(), Log::default());
        let (sources, probes): (Vec<_>, Vec<_>) = case
            .inputs
            .iter()
            .enumerate()
            .map(|(number, items)| {
                let (iter, probe) = source(&world, number, items.clone(), manner, &log);
                (iter.to_value(), probe)
            })
            .unzip();
        let iter = case.build(&world, sources);
        Self { iter, probes, machine: Machine::new(world), log }
    }

    fn pulls(&self) -> Vec<usize> {
        self.probes.iter().map(|probe| probe.pulls.get()).collect()
    }

    /// The next items; the end after [`LIMIT`] of them.
    fn ask(&mut self, demand: usize) -> Result<Vec<String>, Other> {
        let given = self.iter.record().meter.items_out.get() as usize;
        if given >= LIMIT {
            return Err(Other::End);
        }
        let demand = demand.min(LIMIT - given);
        ask(&mut self.machine, &self.iter, demand).map(|items| items.map(|item| item.repr()).collect())
    }
}

/// What item-by-item execution comes to.
struct Reference {
    items: Vec<String>,
    /// How it ended.
    end: Other,
    /// Pulls of each source after so many `next()` calls, the one that ended it included.
    pulls: Vec<Vec<usize>>,
    counts: Vec<(String, [u64; 4])>,
    log: Vec<usize>,
}

fn one_by_one(case: &Case, manner: Manner) -> Reference {
    // A source that gives one item at a time: who asks it for more than needed gets no more than needed.
    let mut tried = Tried::new(case, Manner { most: 1, ..manner });
    let mut items = Vec::new();
    let mut pulls = vec![tried.pulls()];
    loop {
        let answer = tried.ask(1);
        pulls.push(tried.pulls());
        match answer {
            Ok(more) => items.extend(more),
            Err(end) => {
                let (counts, log) = (counts(tried.iter.record()), tried.log.borrow().clone());
                return Reference { items, end, pulls, counts, log };
            }
        }
    }
}

fn manners() -> Vec<Manner> {
    let mut manners = Vec::new();
    for most in [1, 3, usize::MAX] {
        for sized in [false, true] {
            for effectful in [false, true] {
                manners.push(Manner { most, sized, effectful });
            }
        }
    }
    manners
}

#[test]
fn every_stage_that_asks_anybody_has_a_case() {
    let cases = all();
    let lacking: Vec<&str> = definitions()
        .iter()
        .filter(|def| def.doc.params.iter().any(|param| param.role == Role::Iterable && param.default.is_none()))
        .map(|def| def.doc.name)
        .filter(|name| !cases.iter().any(|case| case.stage == *name))
        .collect();
    assert!(lacking.is_empty(), "no laziness case for {lacking:?}: add one to cases.rs");
}

#[test]
fn no_demand_pulls_more_than_item_by_item_execution_would_to_serve_it() {
    for (number, case) in all().iter().enumerate() {
        for manner in manners() {
            let reference = one_by_one(case, manner);
            for plan in [&[2][..], &[3], &[5, 1], &[1000], &[7, 2, 1]] {
                let mut tried = Tried::new(case, manner);
                let mut items = Vec::new();
                let mut plan = plan.iter().cycle();
                let label = format!("case {number}, {} with {manner:?}", case.stage);
                let end = loop {
                    let demand = *plan.next().expect("a cycle");
                    let served = (items.len() + demand).min(reference.pulls.len() - 1);
                    let answer = tried.ask(demand);
                    for (pulled, allowed) in tried.pulls().iter().zip(&reference.pulls[served]) {
                        assert!(
                            pulled <= allowed,
                            "{label}: {pulled} pulls for {demand} after {}, not {allowed}",
                            items.len()
                        );
                    }
                    match answer {
                        Ok(more) => items.extend(more),
                        Err(end) => break end,
                    }
                };
                assert_eq!((&items, &end), (&reference.items, &reference.end), "{label}");
                assert_eq!(counts(tried.iter.record()), reference.counts, "{label}");
                if manner.effectful {
                    assert_eq!(*tried.log.borrow(), reference.log, "{label}: the order of pulls");
                }
            }
        }
    }
}

#[test]
fn a_demand_is_forwarded_as_the_table_says() {
    let manner = Manner { most: usize::MAX, sized: false, effectful: false };
    for case in all() {
        assert!(!case.asks.is_empty(), "{} has no row", case.stage);
        for (demand, wanted) in &case.asks {
            let mut tried = Tried::new(&case, manner);
            while tried.probes[0].asked.borrow().is_empty() {
                tried.ask(*demand).expect("it asks before it ends");
            }
            assert_eq!(tried.probes[0].asked.borrow()[0], *wanted, "{} asked for {demand}", case.stage);
        }
    }
}

#[test]
fn zip_forwards_a_demand_only_over_inputs_of_known_length() {
    let case = all().into_iter().find(|case| case.stage == "zip").expect("zip has a case");
    let most = usize::MAX;
    for (sized, effectful, wanted) in [(true, false, 5), (false, false, 1), (true, true, 1)] {
        let mut tried = Tried::new(&case, Manner { most, sized, effectful });
        tried.ask(100).expect("there are rows");
        assert_eq!(tried.probes[0].asked.borrow()[0], wanted, "sized: {sized}, effectful: {effectful}");
    }
}

#[test]
fn whoever_has_effects_is_asked_for_one_item_at_a_time() {
    let manner = Manner { most: usize::MAX, sized: true, effectful: true };
    for case in all() {
        let mut tried = Tried::new(&case, manner);
        while tried.ask(1000).is_ok() {}
        for probe in &tried.probes {
            assert!(probe.asked.borrow().iter().all(|asked| *asked == 1), "{}: {:?}", case.stage, probe.asked);
        }
    }
}
