//! `join_on`: records of two inputs that have the same key, side by side.

mod table;

use std::rc::Rc;

use self::table::{JoinKey, Table};
use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Called, Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, World};
use crate::value::{Dict, Exc, Key, Str, Value, short_repr, value_error};

/// How long the repr of the item that an exception names may get, in bytes.
const ITEM_REPR: usize = 120;

pub(super) static JOIN_ON: StageDef = StageDef {
    doc: StageDoc {
        name: "join_on",
        keywords: &["join", "inner join", "left join", "lookup", "merge by key", "enrich", "sql"],
        class: Class::Inputs,
        holds: Holds::All,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("key", "what both sides have alike: a function of the item, or the name of a field"),
            Param {
                name: "other",
                default: None,
                variadic: false,
                keyword_only: false,
                role: Role::Iterable,
                doc: "the items that are looked up; read whole, and held",
            },
            Param::function("other_key", "the same of an item of other, where it differs").or("None").by_keyword(),
            Param::value("how", "inner: only items that find others; left: the rest too, with None")
                .or("\"inner\"")
                .by_keyword(),
        ],
        summary: "items of two inputs that have the same key, side by side",
        doc: "Reads other whole at the first pull and holds it by key; then gives for each item, in order, one result for \
              each item of other with an equal key, in the order in which those came. Two records become one: the fields \
              of the first, then those of the other, without its key where that is a field of the same name; a field that \
              both have is the other's with _right behind its name. Anything else becomes a pair. With how=\"left\" an \
              item that finds none goes on with None in the other's fields, as its first record has them, or as a pair with \
              None. It holds other, and streams the rest: put the smaller input there. A key that cannot be hashed is a \
              TypeError, and an item at which the key raises ends the run, or is skipped and counted with \
              `--on-error skip`. (SQL's hash join; names as in Polars)",
        asks: "everything of other, once; then n for n, 1 where others have the same key",
        example: Example {
            text: "[{\"id\": 1, \"who\": 7}, {\"id\": 2, \"who\": 8}] | join_on(\"who\", [{\"who\": 7, \"name\": \"Ada\"}])",
            output: &["{'id': 1, 'who': 7, 'name': 'Ada'}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let left = match bound.text("how")?.as_ref().map(Str::to_text).as_deref() {
        None | Some("inner") => false,
        Some("left") => true,
        Some(other) => {
            let exc =
                value_error(format!("join_on() knows how='inner' and how='left', not {}", Value::from(other).repr()));
            exc.advise("change the sides for a right join");
            return Err(exc);
        }
    };
    let key = JoinKey::of(bound.get("key").unwrap_or(&Value::None))?;
    let other_key = JoinKey::of(bound.given("other_key").or(bound.get("key")).unwrap_or(&Value::None))?;
    let (upstream, other) = (bound.iter("iterable", world)?, bound.iter("other", world)?);
    let pure = key.is_pure() && other_key.is_pure();
    let shared = other_key.field().cloned().filter(|name| key.field() == Some(name));
    let probe = Probe { key, table: Table::default(), shared, left, found: 0, missed: 0, ready: Vec::new() };
    let stage = JoinOn {
        building: Some(other.clone()),
        other_key,
        at_hand: None,
        owed: Demand::ONE,
        probe: Each::new(probe, &upstream),
    };
    Ok(Built::calling(stage, vec![upstream, other], pure))
}

/// The second half: items meet the table.
#[derive(Debug)]
struct Probe {
    key: JoinKey,
    table: Table,
    /// The field that both sides have as their key.
    shared: Option<Str>,
    left: bool,
    found: u64,
    missed: u64,
    /// Results of the newest item after its first, the next one last.
    ready: Vec<Value>,
}

impl Probe {
    fn meet(&mut self, item: &Value, key: Value) -> Result<Taken, Exc> {
        let key = Key::new(key)?;
        let Some(others) = self.table.by_key.get(&key) else {
            self.missed += 1;
            return Ok(if self.left { Taken::Give(self.alone(item)?) } else { Taken::Drop });
        };
        self.found += 1;
        let mut joined = others.iter().map(|other| self.joined(item, other)).collect::<Result<Vec<_>, Exc>>()?;
        if joined.len() == 1 {
            return Ok(Taken::Give(joined.remove(0)));
        }
        joined.reverse();
        self.ready = joined;
        Ok(Taken::Keep)
    }

    fn joined(&self, item: &Value, other: &Value) -> Result<Value, Exc> {
        let (Value::Dict(first), Value::Dict(second)) = (item, other) else {
            return Ok(Value::tuple(vec![item.clone(), other.clone()]));
        };
        let record = first.copied();
        for (name, value) in second.pairs() {
            self.set(&record, name, value)?;
        }
        Ok(record.into())
    }

    /// An item that found none.
    fn alone(&self, item: &Value) -> Result<Value, Exc> {
        let Value::Dict(first) = item else { return Ok(Value::tuple(vec![item.clone(), Value::None])) };
        let record = first.copied();
        for name in &self.table.fields {
            self.set(&record, name.clone(), Value::None)?;
        }
        Ok(record.into())
    }

    fn set(&self, record: &Dict, name: Value, value: Value) -> Result<(), Exc> {
        if let (Value::Str(name), Some(shared)) = (&name, &self.shared)
            && name == shared
        {
            return Ok(());
        }
        match &name {
            Value::Str(text) if record.get(&name)?.is_some() => {
                record.set(Value::from(format!("{}_right", text.to_text())), value)
            }
            _ => record.set(name, value),
        }
    }

    fn taken(&mut self, item: &Value, key: Value) -> Taken {
        self.meet(item, key).unwrap_or_else(Taken::Fail)
    }
}

impl EachItem for Probe {
    fn asks(&self, owed: usize) -> usize {
        // What one finds goes out before the next is asked for.
        if self.table.most > 1 { 1 } else { owed }
    }

    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        if self.ready.is_empty() {
            return None;
        }
        let rest = self.ready.len().saturating_sub(owed);
        let mut given = self.ready.split_off(rest);
        given.reverse();
        Some(given.into())
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.key.call(item, cx);
        Taken::of(called, |key| self.taken(item, key))
    }

    fn called(&mut self, item: &Value, key: Value, _: &mut Context<'_>) -> Taken {
        self.taken(item, key)
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn held_bytes(&self) -> usize {
        self.table.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![
            fact("items of other", self.table.items.to_string()),
            fact("keys of other", self.table.by_key.len().to_string()),
            fact("found others", self.found.to_string()),
            fact("found none", self.missed.to_string()),
        ]
    }
}

/// The first half: other is read.
#[derive(Debug)]
struct JoinOn {
    /// None once it has been read.
    building: Option<Iter>,
    other_key: JoinKey,
    /// The item whose key is being made outside.
    at_hand: Option<Value>,
    owed: Demand,
    probe: Each<Probe>,
}

impl JoinOn {
    fn ask(other: &Iter) -> Step {
        Step::Ask(other.clone(), Request::Next(Demand::FULL))
    }

    /// Keeps what is read; a step where it has to wait.
    fn add(&mut self, mut items: Chunk, other: &Iter, cx: &mut Context<'_>) -> Step {
        cx.spend(items.len() as u64);
        while let Some(item) = items.next() {
            let kept = match self.other_key.call(&item, cx) {
                Called::Value(key) => self.probe.stage_mut().table.add(key, &item),
                Called::Raised(exc) => Err(exc),
                Called::Unfinished(body, step) => {
                    cx.put_back(other, items);
                    self.at_hand = Some(item);
                    return Step::Enter(body, step);
                }
            };
            if let Err(exc) = kept
                && let Some(step) = refused(exc, &item, cx)
            {
                cx.put_back(other, items);
                return step;
            }
        }
        Self::ask(other)
    }
}

fn refused(exc: Exc, item: &Value, cx: &Context<'_>) -> Option<Step> {
    exc.place.set_item(|| short_repr(item, ITEM_REPR));
    if cx.skip(&exc) { None } else { Some(Step::Raise(exc)) }
}

impl Coroutine for JoinOn {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let Some(other) = self.building.clone() else { return self.probe.resume(with, cx) };
        match with {
            Resume::Next(demand) => {
                self.owed = demand;
                Self::ask(&other)
            }
            Resume::Send(_) => {
                self.owed = Demand::ONE;
                Self::ask(&other)
            }
            Resume::Items(items) => self.add(items, &other, cx),
            Resume::End(_) => {
                self.building = None;
                self.probe.resume(Resume::Next(self.owed), cx)
            }
            Resume::Returned(key) => match self.at_hand.take() {
                Some(item) => match self.probe.stage_mut().table.add(key, &item) {
                    Ok(()) => Self::ask(&other),
                    Err(exc) => refused(exc, &item, cx).unwrap_or_else(|| Self::ask(&other)),
                },
                None => Self::ask(&other),
            },
            Resume::Raised(exc) => match self.at_hand.take() {
                Some(item) => refused(exc, &item, cx).unwrap_or_else(|| Self::ask(&other)),
                None => Step::Raise(exc),
            },
            Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Pending | Resume::Wake | Resume::Continue => Self::ask(&other),
        }
    }

    fn held_bytes(&self) -> usize {
        self.probe.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = self.probe.facts();
        let doing = if self.building.is_some() { "reading other" } else { "looking up" };
        facts.insert(0, fact("doing", doing));
        facts
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, failing_at, function, list, outside};
    use crate::value::{Dict, Value};

    fn record(fields: &[(&str, i64)]) -> Value {
        let pairs = fields.iter().map(|(name, n)| (Value::from(*name), Value::Int(*n)));
        Dict::from_pairs(pairs).unwrap().into()
    }

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn one_result_for_each_that_has_the_same_key() {
        for demand in [1, 2, 10] {
            for key in [function(tens), outside(tens)] {
                let trial = Trial::of("join_on", vec![list([11, 25, 30]), key, list([20, 31, 22, 12])]);
                assert_eq!(trial.all(demand), ["(11, 12)", "(25, 20)", "(25, 22)", "(30, 31)"]);
            }
        }
    }

    #[test]
    fn records_become_one_and_names_that_both_have_are_told_apart() {
        let first = Value::list(vec![record(&[("id", 1), ("n", 5)]), record(&[("id", 2), ("n", 6)])]);
        let other = Value::list(vec![record(&[("id", 1), ("n", 7), ("m", 8)])]);
        let arguments = || vec![first.clone(), Value::from("id"), other.clone()];
        assert_eq!(Trial::of("join_on", arguments()).all(10), ["{'id': 1, 'n': 5, 'n_right': 7, 'm': 8}"]);
        let left = [("how", Value::from("left"))];
        let wanted = ["{'id': 1, 'n': 5, 'n_right': 7, 'm': 8}", "{'id': 2, 'n': 6, 'n_right': None, 'm': None}"];
        assert_eq!(Trial::named("join_on", arguments(), &left).all(1), wanted);
        let other_key = [("other_key", Value::from("m"))];
        let trial =
            Trial::named("join_on", vec![first, Value::from("id"), Value::list(vec![record(&[("m", 2)])])], &other_key);
        assert_eq!(trial.all(10), ["{'id': 2, 'n': 6, 'm': 2}"]);
    }

    #[test]
    fn of_no_others_a_left_join_gives_pairs_with_none() {
        let left = [("how", Value::from("left"))];
        let trial = Trial::named("join_on", vec![list([1]), function(tens), list([])], &left);
        assert_eq!(trial.all(10), ["(1, None)"]);
        assert!(Trial::of("join_on", vec![list([1]), function(tens), list([])]).all(10).is_empty());
    }

    #[test]
    fn what_it_holds_is_shown() {
        let upstream = Trial::stage("count", vec![]);
        let others = Value::list((0..100).map(|n| Value::from(format!("{n:0100}"))).collect());
        let trial = Trial::of("join_on", vec![upstream, function(|_| Value::Int(0)), others]);
        assert_eq!(trial.some(3).len(), 3);
        assert!(trial.held() > 10_000, "{}", trial.held());
        assert_eq!(trial.fact("items of other").as_deref(), Some("100"));
        assert_eq!(trial.fact("keys of other").as_deref(), Some("1"));
        assert_eq!(trial.fact("doing").as_deref(), Some("looking up"));
    }

    #[test]
    fn a_bad_key_on_either_side_is_an_error_or_is_skipped() {
        for outside in [false, true] {
            let arguments = || vec![list([1, 2, 3]), failing_at(2, outside), list([3, 2, 1])];
            let trial = Trial::of("join_on", arguments());
            assert_eq!(trial.all(10)[0], "ValueError: no 2");
            let trial = Trial::of("join_on", arguments());
            trial.world().set_skip_errors(true);
            assert_eq!(trial.all(10), ["(1, 1)", "(3, 3)"]);
            trial.world().set_skip_errors(false);
        }
        let identity = function(|items| items[0].clone());
        let trial = Trial::of("join_on", vec![Value::list(vec![list([1])]), identity, list([1])]);
        assert_eq!(trial.all(10), ["TypeError: unhashable type: 'list'"]);
    }

    #[test]
    fn another_kind_of_join_is_refused() {
        let arguments = vec![list([]), Value::from("id"), list([])];
        let refused = crate::catalog::trial::build("join_on", arguments, &[("how", Value::from("outer"))]);
        assert_eq!(
            refused.unwrap_err().headline(),
            "ValueError: join_on() knows how='inner' and how='left', not 'outer'"
        );
        assert_eq!(
            Trial::refused("join_on", vec![list([]), Value::Int(1), list([])]),
            "TypeError: 'int' object is not callable"
        );
    }
}
