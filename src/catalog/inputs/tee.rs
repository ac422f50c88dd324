//! `tee`: several iterators over one upstream, each of which sees all of its items.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use crate::catalog::each::fact;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{
    Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, StageInfo, StageRecord, StageState, Step, WaitFor,
    World,
};
use crate::value::{Exc, ExcType, Exception, Value, value_error};

pub(super) static TEE: StageDef = StageDef {
    doc: StageDoc {
        name: "tee",
        keywords: &["branch", "split", "fork", "duplicate", "copy"],
        class: Class::Inputs,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("n", "how many iterators there are").or("2"),
        ],
        summary: "independent iterators over the same items, as a tuple",
        doc: "Gives a tuple of n iterators, each of which gives every item. Upstream is asked once for each, by whoever \
              comes first; what the slowest has yet to read is held for it, so that iterators that drift far apart hold \
              as much as a list would. One that is let go is waited for no longer. A failure upstream is met by the one \
              that asked. (Python, itertools.tee)",
        asks: "n for n, of the one that is furthest ahead",
        example: Example { text: "zip(*tee([1, 2, 3]))", output: &["(1, 1)", "(2, 2)", "(3, 3)"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let n = usize::try_from(bound.int("n")?.unwrap_or(2)).map_err(|_| value_error("n must be >= 0"))?;
    let upstream = bound.iter("iterable", world)?;
    let inputs = [upstream.clone()];
    let shared = Rc::new(RefCell::new(Shared { upstream: Some(upstream), ..Shared::default() }));
    let branch = |number| {
        shared.borrow_mut().branches.push(Some(Place::default()));
        let info = StageInfo { name: "tee".to_owned(), holds: Holds::Some, ..StageInfo::default() };
        let iter = Iter::new(world, info, Box::new(Branch { shared: Rc::clone(&shared), number, owed: 1 }), &inputs);
        if let Some(Some(place)) = shared.borrow_mut().branches.last_mut() {
            place.record = Some(Rc::clone(iter.record()));
        }
        iter
    };
    Ok(Built::several((0..n).map(branch).collect()))
}

/// How far a branch is.
#[derive(Debug, Default)]
struct Place {
    /// How many items it has given.
    given: u64,
    record: Option<Rc<StageRecord>>,
}

/// What the branches have in common. Never borrowed across a step.
#[derive(Debug, Default)]
struct Shared {
    /// None once it has ended.
    upstream: Option<Iter>,
    /// What the slowest has yet to give.
    items: VecDeque<Value>,
    /// Bytes that those items hold on the heap.
    heap: usize,
    /// How many items stood before them.
    gone: u64,
    /// None for one that was let go.
    branches: Vec<Option<Place>>,
    /// The branch that is asking upstream.
    asking: Option<usize>,
    /// How often it was told that they have drifted apart.
    told: usize,
}

/// How many items apart the iterators are when it is told, once each.
const APART: &[(usize, &str)] = &[(1000, "1 000"), (100_000, "100 000"), (10_000_000, "10 000 000")];

impl Shared {
    fn place(&mut self, number: usize) -> &mut Place {
        self.branches[number].as_mut().expect("a branch has its place until it is dropped")
    }

    fn places(&self) -> impl Iterator<Item = &Place> {
        self.branches.iter().flatten()
    }

    /// At most `n` items that were read for others before.
    fn behind(&mut self, number: usize, n: usize) -> Option<Chunk> {
        let at = (self.place(number).given - self.gone) as usize;
        let n = n.min(self.items.len() - at);
        if n == 0 {
            return None;
        }
        let items: Vec<Value> = self.items.range(at..at + n).cloned().collect();
        self.give(number, n);
        Some(if n == 1 { items.into_iter().next().map(Chunk::one)? } else { items.into() })
    }

    /// Items have come for this branch, which was in front.
    fn came(&mut self, number: usize, items: &mut Chunk) {
        items.make();
        self.asking = None;
        if self.places().count() > 1 {
            for item in items.clone() {
                let item = item.compact();
                self.heap += item.heap_bytes();
                self.items.push_back(item);
            }
        } else {
            self.gone += items.len() as u64;
        }
        self.give(number, items.len());
    }

    fn give(&mut self, number: usize, n: usize) {
        self.place(number).given += n as u64;
        self.let_go();
    }

    /// Lets go of what every branch has given.
    fn let_go(&mut self) {
        let slowest = self.places().map(|place| place.given).min().unwrap_or(u64::MAX);
        while self.gone < slowest {
            let Some(item) = self.items.pop_front() else { break };
            self.heap = self.heap.saturating_sub(item.heap_bytes());
            self.gone += 1;
        }
        if self.items.is_empty() {
            self.items = VecDeque::new();
            self.heap = 0;
        }
        // Whoever changes what is held need not be the one to whom it is charged.
        let held = self.held_bytes();
        if let Some(record) = self.places().next().and_then(|place| place.record.as_ref()) {
            record.meter.held.set(held);
            record.meter.peak.set(record.meter.peak.get().max(held));
        }
    }

    fn held_bytes(&self) -> usize {
        self.items.capacity() * size_of::<Value>() + self.heap
    }

    /// The first branch that is left has what all of them hold on its account.
    fn is_charged(&self, number: usize) -> bool {
        self.branches.iter().position(Option::is_some) == Some(number)
    }
}

/// One of the iterators.
#[derive(Debug)]
struct Branch {
    shared: Rc<RefCell<Shared>>,
    number: usize,
    owed: usize,
}

impl Branch {
    fn go_on(&self) -> Step {
        let shared = &mut *self.shared.borrow_mut();
        if let Some(items) = shared.behind(self.number, self.owed) {
            return Step::Emit(items);
        }
        let Some(upstream) = shared.upstream.clone() else { return Step::Return(Value::None) };
        if shared.asking.is_some_and(|asking| asking != self.number) {
            // Another branch asked and waits aside, where several inputs are waited for at once.
            if upstream.record().state.get() == StageState::Waiting {
                let what = upstream.record().waiting.borrow().clone();
                return Step::Wait(WaitFor::new(what.unwrap_or_else(|| "the other iterators of tee".to_owned())));
            }
            let text = "cannot re-enter the tee iterator";
            return Step::Raise(Exception::with_message(ExcType::RuntimeError, text));
        }
        shared.asking = Some(self.number);
        Step::Ask(upstream, Request::Next(Demand::new(self.owed)))
    }
}

impl Coroutine for Branch {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(mut items) => {
                cx.spend(items.len() as u64);
                let shared = &mut *self.shared.borrow_mut();
                shared.came(self.number, &mut items);
                if let Some((apart, shown)) = APART.get(shared.told)
                    && shared.items.len() >= *apart
                {
                    shared.told += 1;
                    cx.notice(format!(
                        "its iterators are {shown} items apart: what the slowest has yet to read is held; \
                         list() in place of tee() holds no more, and taking from them in turns holds less"
                    ));
                }
                return Step::Emit(items);
            }
            Resume::End(_) => {
                let shared = &mut *self.shared.borrow_mut();
                (shared.asking, shared.upstream) = (None, None);
                return Step::Return(Value::None);
            }
            Resume::Raised(exc) => {
                self.shared.borrow_mut().asking = None;
                return Step::Raise(exc);
            }
            Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            Resume::Next(demand) => self.owed = demand.get(),
            Resume::Send(_) => self.owed = 1,
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => {}
        }
        self.go_on()
    }

    fn held_bytes(&self) -> usize {
        let shared = self.shared.borrow();
        if shared.is_charged(self.number) { shared.held_bytes() } else { 0 }
    }

    fn facts(&self) -> Vec<(String, String)> {
        let shared = self.shared.borrow();
        let Some(Some(own)) = shared.branches.get(self.number) else { return Vec::new() };
        let furthest = shared.places().map(|place| place.given).max().unwrap_or(0);
        let slowest = shared.places().map(|place| place.given).min().unwrap_or(0);
        let mut facts = vec![
            fact("iterator", format!("{} of {}", self.number + 1, shared.branches.len())),
            fact("behind the fastest", (furthest - own.given).to_string()),
            fact("ahead of the slowest", (own.given - slowest).to_string()),
            fact("held for the slowest", format!("{} items, {} bytes", shared.items.len(), shared.held_bytes())),
        ];
        let account = if shared.is_charged(self.number) { "here" } else { "at another: shared" };
        facts.push(fact("counted as held", account));
        facts
    }

    fn remaining(&self) -> Option<usize> {
        let shared = self.shared.borrow();
        let own = shared.branches.get(self.number)?.as_ref()?;
        let behind = shared.items.len() - (own.given - shared.gone) as usize;
        Some(behind + shared.upstream.as_ref().map_or(Some(0), Iter::remaining)?)
    }
}

impl Drop for Branch {
    fn drop(&mut self) {
        let shared = &mut *self.shared.borrow_mut();
        shared.branches[self.number] = None;
        if shared.asking == Some(self.number) {
            shared.asking = None;
        }
        shared.let_go();
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Then, Trial, list, source};
    use crate::value::Value;

    fn tee(upstream: Value, n: i64) -> Vec<Trial> {
        let trial = Trial::of("tee", vec![upstream, Value::Int(n)]);
        trial.values(n as usize).iter().map(|branch| trial.over(branch)).collect()
    }

    #[test]
    fn each_gives_every_item_and_upstream_is_asked_once() {
        let (upstream, pulled, _) = source((0..5).map(Value::Int).collect(), Then::End, false);
        let branches = tee(upstream.to_value(), 3);
        assert_eq!(branches[0].some(2), ["0", "1"]);
        assert_eq!(branches[1].some(3), ["0", "1", "2"]);
        assert_eq!(pulled.get(), 3);
        assert_eq!(branches[2].all(2), ["0", "1", "2", "3", "4"]);
        assert_eq!(branches[0].all(10), ["2", "3", "4"]);
        assert_eq!(branches[1].all(10), ["3", "4"]);
        assert_eq!(pulled.get(), 6);
    }

    #[test]
    fn what_the_slowest_has_yet_to_read_is_held_by_the_first() {
        let texts = (0..10).map(|n| Value::from(format!("{n:0100}"))).collect();
        let branches = tee(Value::list(texts), 2);
        assert_eq!(branches[1].some(10).len(), 10);
        assert!(branches[0].held() > 1000 && branches[1].held() == 0);
        assert_eq!(branches[0].iter().record().meter.held.get(), branches[0].held());
        assert_eq!(branches[0].fact("behind the fastest").as_deref(), Some("10"));
        assert_eq!(branches[1].fact("ahead of the slowest").as_deref(), Some("10"));
        assert_eq!(branches[0].some(10).len(), 10);
        assert_eq!(branches[0].held(), 0);
        assert!(branches[0].iter().record().meter.peak.get() > 1000);
    }

    #[test]
    fn one_that_is_let_go_is_waited_for_no_longer() {
        let mut branches = tee(list(0..10), 2);
        let second = branches.remove(1);
        assert_eq!(second.some(5).len(), 5);
        drop(branches);
        assert_eq!(second.held(), 0);
        assert_eq!(second.some(2), ["5", "6"]);
        assert_eq!(second.held(), 0);
        let (upstream, gone) = Trial::watched([1]);
        let branches = tee(upstream, 2);
        drop(branches);
        assert!(gone());
    }

    #[test]
    fn a_failure_is_met_by_the_one_that_asked() {
        let branches = tee(Trial::failing_after(1), 2);
        assert_eq!(branches[0].all(1), ["0", "ValueError: source"]);
        assert_eq!(branches[1].all(1), ["0", "ValueError: source"]);
    }

    #[test]
    fn merged_again_over_a_source_that_waits_nobody_fails() {
        let branches = tee(Trial::waiting_after(2), 2);
        let inputs = branches.iter().map(|branch| branch.iter().to_value()).collect();
        let trial = Trial::of("merge", inputs);
        drop(branches);
        assert_eq!(trial.all(1), ["0", "0", "1", "1", "waiting for more"]);
    }

    #[test]
    fn of_none_is_an_empty_tuple() {
        assert!(tee(list([1]), 0).is_empty());
        assert_eq!(Trial::refused("tee", vec![list([1]), Value::Int(-1)]), "ValueError: n must be >= 0");
    }

    #[test]
    fn iterators_that_drift_apart_are_told_of_once() {
        let branches = tee(list(0..3000), 2);
        assert_eq!(branches[0].some(999).len(), 999);
        assert!(branches[0].world().notices().is_empty());
        assert_eq!(branches[0].some(2001).len(), 2001);
        let notices = branches[0].world().notices();
        assert_eq!(notices.len(), 1);
        assert!(notices[0].text.starts_with("its iterators are 1 000 items apart"), "{}", notices[0].text);
    }
}
