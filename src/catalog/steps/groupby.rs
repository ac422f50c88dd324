//! `groupby`: consecutive items of one key, as groups that share the upstream.

use std::cell::RefCell;
use std::collections::HashSet;
use std::hash::BuildHasher;
use std::rc::Rc;

use crate::catalog::each::fact;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{
    Called, Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, StageInfo, Step, TakenOne, World,
};
use crate::value::{Exc, ExcType, HashState, Key, Type, Value, equal, identical, short_repr};
use crate::vm::Callback;

pub(super) static GROUPBY: StageDef = StageDef {
    doc: StageDoc {
        name: "groupby",
        keywords: &["group", "consecutive", "runs", "sections"],
        class: Class::Step,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("key", "what neighbours have to have in common; None: the item itself").or("None"),
        ],
        summary: "consecutive items of one key, as (key, group)",
        doc: "Gives a tuple of a key and an iterator over the items that follow each other with that key; sort by the \
              key first to get each key once. The groups share the upstream: asking for the next group skips what is \
              left of the one before, whose iterator has ended then. A key that comes back after others is told in a \
              notice, among the first 4096 keys. (Python, itertools.groupby)",
        asks: "1 for n; a group as it is read",
        example: Example {
            text: r#""AABA" | groupby() | map((_[0], list(_[1])))"#,
            output: &["('A', ['A', 'A'])", "('B', ['B'])", "('A', ['A'])"],
        },
    },
    class: Some(Type::GroupBy),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let key = bound.callback("key")?;
    let pure = key.as_ref().is_none_or(Callback::is_pure);
    let shared = Rc::new(RefCell::new(Shared { upstream: Some(upstream.clone()), ..Shared::default() }));
    let body =
        GroupBy { reader: Reader { shared, key, at_hand: None }, target: None, groups: 0, seen: Seen::default() };
    Ok(Built::calling(body, vec![upstream], pure))
}

/// What the groups and the stage have in common. Never borrowed across a step.
#[derive(Debug, Default)]
struct Shared {
    /// None once it has ended.
    upstream: Option<Iter>,
    /// The item that was read last, until a group gives it or it is skipped.
    item: Option<Value>,
    /// The key of the item that was read last.
    key: Option<Value>,
    /// The number of the group that is current; 0: none.
    current: u64,
}

/// Reads an item and its key: for the stage, which skips, and for the groups.
#[derive(Debug)]
struct Reader {
    shared: Rc<RefCell<Shared>>,
    key: Option<Callback>,
    /// The item whose key is being made.
    at_hand: Option<Value>,
}

/// What came of reading.
enum Read {
    /// An item and its key stand in what is shared.
    Item,
    /// There are no more.
    End,
    /// This first.
    Step(Step),
}

impl Reader {
    fn ask(&self) -> Read {
        match &self.shared.borrow().upstream {
            Some(upstream) => Read::Step(Step::Ask(upstream.clone(), Request::Next(Demand::ONE))),
            None => Read::End,
        }
    }

    fn came(&mut self, with: Resume, cx: &mut Context<'_>) -> Read {
        match with {
            Resume::Items(mut items) => {
                cx.spend(1);
                let item = items.next().unwrap_or_default();
                let called = match &mut self.key {
                    None => Called::Value(item.clone()),
                    Some(key) => key.call(item.clone(), cx),
                };
                match called {
                    Called::Value(key) => self.keep(item, key),
                    Called::Raised(exc) => Self::failed(&item, exc),
                    Called::Unfinished(body, step) => {
                        self.at_hand = Some(item);
                        Read::Step(Step::Enter(body, step))
                    }
                }
            }
            Resume::Returned(key) => {
                let item = self.at_hand.take().unwrap_or_default();
                self.keep(item, key)
            }
            Resume::End(_) => {
                self.shared.borrow_mut().upstream = None;
                Read::End
            }
            Resume::Raised(exc) => match self.at_hand.take() {
                Some(item) => Self::failed(&item, exc),
                None => Read::Step(Step::Raise(exc)),
            },
            Resume::Throw(exc) => Read::Step(Step::Raise(exc)),
            Resume::Close => Read::End,
            _ => self.ask(),
        }
    }

    fn keep(&self, item: Value, key: Value) -> Read {
        let mut shared = self.shared.borrow_mut();
        shared.item = Some(item);
        shared.key = Some(key);
        Read::Item
    }

    fn failed(item: &Value, exc: Exc) -> Read {
        if exc.class.is_subclass_of(ExcType::StopIteration) {
            return Read::End;
        }
        exc.place.set_item(|| short_repr(item, 120));
        Read::Step(Step::Raise(exc))
    }

    /// Whether the key that was read last is `key`; None before anything was read.
    fn is_at(&self, key: &Value) -> Option<Result<bool, Exc>> {
        let read = self.shared.borrow().key.clone()?;
        Some(if identical(key, &read) { Ok(true) } else { equal(key, &read) })
    }
}

#[derive(Debug)]
struct GroupBy {
    reader: Reader,
    /// The key of the group that was given last.
    target: Option<Value>,
    groups: u64,
    seen: Seen,
}

/// How many keys are remembered, to say that one has come back.
const REMEMBERED: usize = 4096;

/// Hashes of the first keys.
#[derive(Debug, Default)]
struct Seen {
    hashes: HashSet<u64, HashState>,
    state: HashState,
    back: u64,
}

impl Seen {
    /// Whether an equal key has had its group before, as far as is remembered.
    fn has_come_back(&mut self, key: &Value) -> bool {
        let Ok(key) = Key::new(key.clone()) else { return false };
        let hash = self.state.hash_one(&key);
        let back = self.hashes.contains(&hash);
        if !back && self.hashes.len() < REMEMBERED {
            self.hashes.insert(hash);
        }
        self.back += u64::from(back);
        back
    }

    fn held_bytes(&self) -> usize {
        self.hashes.capacity() * (size_of::<u64>() + 1)
    }
}

impl GroupBy {
    /// CPython's `groupby_next`: reads on to the first item of another key.
    fn skip(&mut self, cx: &mut Context<'_>) -> Read {
        let same = match &self.target {
            None if self.reader.shared.borrow().key.is_none() => Ok(true),
            None => Ok(false),
            Some(target) => self.reader.is_at(target).unwrap_or(Ok(true)),
        };
        match same {
            Ok(false) => Read::Item,
            Ok(true) => {
                if self.reader.shared.borrow_mut().item.take().is_some() {
                    cx.drop_items(1);
                }
                self.reader.ask()
            }
            Err(exc) => Read::Step(Step::Raise(exc)),
        }
    }

    fn group(&mut self, cx: &Context<'_>) -> Step {
        self.groups += 1;
        let (key, upstream) = {
            let mut shared = self.reader.shared.borrow_mut();
            shared.current = self.groups;
            (shared.key.clone().unwrap_or_default(), shared.upstream.clone())
        };
        if self.seen.has_come_back(&key) {
            cx.notice("a key came back after others: groups are of neighbours alone; sorted(key=...) before it, or count_by, brings equal keys together");
        }
        self.target = Some(key.clone());
        let function = self.reader.key.as_ref().map(|key| Callback::new(key.function().clone())).transpose();
        let function = match function {
            Ok(function) => function,
            Err(exc) => return Step::Raise(exc),
        };
        let info = StageInfo {
            name: "group".to_owned(),
            effectful: function.as_ref().is_some_and(|key| !key.is_pure()),
            ..StageInfo::default()
        };
        let reader = Reader { shared: Rc::clone(&self.reader.shared), key: function, at_hand: None };
        let body = Group { reader, key: key.clone(), number: self.groups };
        let inputs: Vec<Iter> = upstream.into_iter().collect();
        let group = Iter::new(cx.world(), info, Box::new(body), &inputs);
        Step::Emit(Chunk::one(Value::pair(key, group.to_value())))
    }
}

impl Coroutine for GroupBy {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let read = match with {
            Resume::Next(_) | Resume::Send(_) => {
                self.reader.shared.borrow_mut().current = 0;
                self.skip(cx)
            }
            with => match self.reader.came(with, cx) {
                Read::Item => self.skip(cx),
                other => other,
            },
        };
        match read {
            Read::Item => self.group(cx),
            Read::End => Step::Return(Value::None),
            Read::Step(step) => step,
        }
    }

    fn held_bytes(&self) -> usize {
        self.reader.shared.borrow().item.as_ref().map_or(0, Value::heap_bytes) + self.seen.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![fact("groups", self.groups.to_string())];
        facts.extend(self.target.as_ref().map(|key| fact("key", short_repr(key, 60))));
        if self.seen.back > 0 {
            facts.push(fact("keys come back", self.seen.back.to_string()));
        }
        facts
    }
}

/// The items of one group.
#[derive(Debug)]
struct Group {
    reader: Reader,
    key: Value,
    number: u64,
}

impl Group {
    /// Gives the item that was read last, where it is still of this group.
    fn give(&self) -> Step {
        match self.reader.is_at(&self.key) {
            Some(Ok(true)) => match self.reader.shared.borrow_mut().item.take() {
                Some(item) => Step::Emit(Chunk::one(item)),
                None => Step::Return(Value::None),
            },
            Some(Err(exc)) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}

impl Coroutine for Group {
    fn relays(&mut self) -> Option<Iter> {
        let shared = self.reader.shared.borrow();
        match shared.current == self.number && shared.item.is_none() {
            true => shared.upstream.clone(),
            false => None,
        }
    }

    fn take_one(&mut self, item: Value, cx: &mut Context<'_>) -> TakenOne {
        match self.resume(Resume::Items(Chunk::one(item)), cx) {
            Step::Emit(mut items) if items.len() == 1 => TakenOne::Give(items.next().unwrap_or_default()),
            step => TakenOne::Step(step),
        }
    }

    fn may_look_back(&self, item: &Value) -> bool {
        self.reader.key.as_ref().is_some_and(|key| key.may_look_back(item)) || !item.is_scalar()
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let read = match with {
            Resume::Next(_) | Resume::Send(_) => {
                let shared = self.reader.shared.borrow();
                if shared.current != self.number {
                    return Step::Return(Value::None);
                }
                if shared.item.is_some() { Read::Item } else { self.reader.ask() }
            }
            with => self.reader.came(with, cx),
        };
        match read {
            Read::Item => self.give(),
            Read::End => Step::Return(Value::None),
            Read::Step(step) => step,
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("key", short_repr(&self.key, 60))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::trial::{Trial, function, list, outside};

    /// The key, and the group to read on.
    fn next_group(trial: &Trial) -> Option<(String, Trial)> {
        let Value::Tuple(pair) = trial.values(1).pop()? else { return None };
        Some((pair.items[0].repr(), trial.over(&pair.items[1])))
    }

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn groups_are_runs_of_one_key() {
        for key in [function(tens), outside(tens)] {
            let trial = Trial::of("groupby", vec![list([1, 2, 11, 3]), key]);
            let mut groups = Vec::new();
            while let Some((key, group)) = next_group(&trial) {
                groups.push((key, group.all(10)));
            }
            let wanted = [("0", vec!["1", "2"]), ("1", vec!["11"]), ("0", vec!["3"])];
            assert_eq!(groups.len(), wanted.len());
            for ((key, items), (wanted_key, wanted_items)) in groups.iter().zip(wanted) {
                assert_eq!((key.as_str(), items.iter().map(String::as_str).collect()), (wanted_key, wanted_items));
            }
        }
    }

    #[test]
    fn the_next_group_skips_what_is_left_and_ends_the_one_before() {
        let trial = Trial::of("groupby", vec![list([1, 1, 1, 2, 2])]);
        let (_, ones) = next_group(&trial).unwrap();
        assert_eq!(ones.some(1), ["1"]);
        let (key, twos) = next_group(&trial).unwrap();
        assert_eq!(key, "2");
        assert!(ones.all(10).is_empty());
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
        assert_eq!(twos.all(10), ["2", "2"]);
        assert!(next_group(&trial).is_none());
    }

    #[test]
    fn a_group_outlives_the_stage() {
        let trial = Trial::of("groupby", vec![list([1, 1, 2])]);
        let (_, ones) = next_group(&trial).unwrap();
        drop(trial);
        assert_eq!(ones.all(10), ["1", "1"]);
    }

    #[test]
    fn a_key_that_comes_back_is_told() {
        let trial = Trial::of("groupby", vec![list([1, 2, 2, 1, 3])]);
        assert_eq!(trial.values(4).len(), 4);
        assert_eq!(trial.fact("keys come back").as_deref(), Some("1"));
        let notices = trial.world().notices();
        assert!(notices[0].text.starts_with("a key came back after others") && notices[0].times == 1);
        let trial = Trial::of("groupby", vec![list([1, 1, 2])]);
        assert_eq!(trial.values(2).len(), 2);
        assert_eq!(trial.fact("groups").as_deref(), Some("2"));
        assert_eq!(trial.fact("keys come back"), None);
    }
}
