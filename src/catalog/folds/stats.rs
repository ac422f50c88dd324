//! `stats`: count, sum, least, greatest, mean and deviation, of all items or of each key's.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::Fold;
use crate::catalog::folds::exact::ExactSum;
use crate::catalog::keyed::KeyFunction;
use crate::catalog::refreshing::{self, LIVE, Running};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Called, Context, Holds, World};
use crate::value::{Dict, Exc, HashState, Key, Map, Value, number, partial_order, short_repr};

/// How many keys are shown while it reads.
const SHOWN: usize = 8;

pub(super) static STATS: StageDef = StageDef {
    doc: StageDoc {
        name: "stats",
        keywords: &["summary", "describe", "aggregate", "group by", "average", "stdev"],
        class: Class::Fold,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("value", "the number of an item; None: the item itself").or("None"),
            Param::function("by", "what to tell them apart by; None: all together").or("None").by_keyword(),
            LIVE,
        ],
        summary: "count, sum, min, max, mean and stdev of numbers, of all or by key, as one dict",
        doc: "Gives one dict with count, sum, min, max, mean and stdev of the numbers; with by, a dict of such dicts by \
              key, in the order in which the keys came first. Sum and mean are rounded once, as statistics.mean and \
              math.fsum do; stdev is that of a sample (Welford's method) and None below two numbers. Of nothing the \
              count is 0 and the others are None, with by the dict is empty. What is no number ends the run, or is \
              skipped and counted with `--on-error skip`. It holds no items, and with by a summary for each key. \
              With live what is known so far is given too, once in so many seconds in which anything came. (Python, statistics)",
        asks: "everything",
        example: Example {
            text: r#"[("a", 1), ("b", 5), ("a", 3)] | stats(_[1], by=_[0]) | map(_["a"]["mean"])"#,
            output: &["2"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let (value, by) = (KeyFunction::of(bound, "value")?, KeyFunction::of(bound, "by")?);
    let pure = value.is_pure() && by.is_pure();
    let groups = if by.is_identity() { Groups::One(Summary::default()) } else { Groups::ByKey(IndexMap::default()) };
    let stage = Stats { value, by, groups, heap: 0, at_hand: None };
    refreshing::fold(stage, bound, upstream, pure)
}

/// What is known of some numbers.
#[derive(Debug, Default)]
struct Summary {
    sum: ExactSum,
    least: Option<Value>,
    greatest: Option<Value>,
    /// Welford's running mean, and the sum of squares of differences from it.
    mean: f64,
    squares: f64,
}

impl Summary {
    fn add(&mut self, value: &Value) -> Result<(), Exc> {
        self.sum.add(value)?;
        let x = number(value).map_or(Ok(0.0), |number| number.to_f64())?;
        let before = x - self.mean;
        self.mean += before / self.sum.count() as f64;
        self.squares += before * (x - self.mean);
        let beyond = |known: &Option<Value>, sign| match known {
            None => Ok(true),
            Some(known) => partial_order(value, known, "<").map(|order| order == Some(sign)),
        };
        if beyond(&self.least, std::cmp::Ordering::Less)? {
            self.least = Some(value.clone());
        }
        if beyond(&self.greatest, std::cmp::Ordering::Greater)? {
            self.greatest = Some(value.clone());
        }
        Ok(())
    }

    fn fields(&self) -> Result<[(&'static str, Value); 6], Exc> {
        let count = self.sum.count();
        let none_or = |value: Result<Value, Exc>| if count == 0 { Ok(Value::None) } else { value };
        let stdev = (count > 1).then(|| Value::Float((self.squares / (count - 1) as f64).sqrt()));
        Ok([
            ("count", Value::Int(i64::try_from(count).unwrap_or(i64::MAX))),
            ("sum", none_or(self.sum.sum())?),
            ("min", self.least.clone().unwrap_or_default()),
            ("max", self.greatest.clone().unwrap_or_default()),
            ("mean", none_or(self.sum.over(count.max(1)))?),
            ("stdev", stdev.unwrap_or_default()),
        ])
    }

    fn to_value(&self) -> Result<Value, Exc> {
        let map: Map = self.fields()?.into_iter().map(|(name, value)| (Key::text(name.into()), value)).collect();
        Ok(Dict::from_map(map).into())
    }

    fn mean_in_words(&self) -> String {
        let mean = self.sum.over(self.sum.count().max(1));
        mean.map_or_else(|_| "beyond what a float holds".to_owned(), |mean| format!("mean {}", short_repr(&mean, 24)))
    }

    fn in_words(&self) -> String {
        let Ok(fields) = self.fields() else { return "beyond what a float holds".to_owned() };
        let words: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name} {}", short_repr(value, 24))).collect();
        words.join(", ")
    }
}

#[derive(Debug)]
enum Groups {
    One(Summary),
    ByKey(IndexMap<Key, Summary, HashState>),
}

#[derive(Debug)]
struct Stats {
    value: KeyFunction,
    by: KeyFunction,
    groups: Groups,
    /// Bytes that keys and sums hold on the heap.
    heap: usize,
    /// The number of the item whose key is being made.
    at_hand: Option<Value>,
}

impl Stats {
    fn valued(&mut self, item: &Value, value: Value, cx: &mut Context<'_>) -> Taken {
        if self.by.is_identity() {
            return self.add(&value, None);
        }
        let called = self.by.call(item, cx);
        let taken = Taken::of(called, |key| self.add(&value, Some(key)));
        if let Taken::Enter(..) = taken {
            self.at_hand = Some(value);
        }
        taken
    }

    fn add(&mut self, value: &Value, key: Option<Value>) -> Taken {
        self.try_add(value, key).map_or_else(Taken::Fail, |()| Taken::Keep)
    }

    fn try_add(&mut self, value: &Value, key: Option<Value>) -> Result<(), Exc> {
        let summary = match (&mut self.groups, key) {
            (Groups::One(summary), _) => summary,
            (Groups::ByKey(groups), key) => {
                let key = Key::new(key.unwrap_or_default())?;
                if !groups.contains_key(&key) {
                    // A number that is none makes no group.
                    ExactSum::default().add(value)?;
                    let key = key.value().clone().compact();
                    self.heap += key.heap_bytes();
                    groups.insert(Key::new(key)?, Summary::default());
                }
                groups.get_mut(&key).expect("it was put there just above")
            }
        };
        let before = summary.sum.heap_bytes();
        summary.add(value)?;
        self.heap = self.heap + summary.sum.heap_bytes() - before;
        Ok(())
    }
}

impl Fold for Stats {
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        self.at_hand = None;
        match self.value.call(item, cx) {
            Called::Value(value) => self.valued(item, value, cx),
            other => Taken::of(other, |_| Taken::Keep),
        }
    }

    fn called(&mut self, item: &Value, made: Value, cx: &mut Context<'_>) -> Taken {
        match self.at_hand.take() {
            None => self.valued(item, made, cx),
            Some(value) => self.add(&value, Some(made)),
        }
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        self.heap = 0;
        match std::mem::replace(&mut self.groups, Groups::One(Summary::default())) {
            Groups::One(summary) => summary.to_value(),
            Groups::ByKey(groups) => {
                let groups = groups.into_iter().map(|(key, summary)| Ok((key, summary.to_value()?)));
                Ok(Dict::from_map(groups.collect::<Result<Map, Exc>>()?).into())
            }
        }
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn held_bytes(&self) -> usize {
        let slots = match &self.groups {
            Groups::One(_) => 0,
            Groups::ByKey(groups) => groups.capacity() * (size_of::<(usize, Key, Summary)>() + 9),
        };
        slots + self.heap
    }

    fn so_far(&self) -> Option<String> {
        match &self.groups {
            Groups::One(summary) => (summary.sum.count() > 0).then(|| summary.mean_in_words()),
            Groups::ByKey(groups) => {
                let words = |(key, summary): (&Key, &Summary)| {
                    format!("{}: {}", short_repr(key.value(), 40), summary.mean_in_words())
                };
                (!groups.is_empty()).then(|| groups.iter().take(3).map(words).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        match &self.groups {
            Groups::One(summary) => {
                let fields = summary.fields().into_iter().flatten();
                fields.map(|(name, value)| fact(name, value.repr())).collect()
            }
            Groups::ByKey(groups) => {
                let shown = groups.iter().take(SHOWN);
                let shown = shown.map(|(key, summary)| (short_repr(key.value(), 40), summary.in_words()));
                std::iter::once(fact("keys", groups.len().to_string())).chain(shown).collect()
            }
        }
    }
}

impl Running for Stats {
    fn value_so_far(&mut self) -> Result<Value, Exc> {
        match &self.groups {
            Groups::One(summary) => summary.to_value(),
            Groups::ByKey(groups) => {
                let groups = groups.iter().map(|(key, summary)| Ok((key.clone(), summary.to_value()?)));
                Ok(Dict::from_map(groups.collect::<Result<Map, Exc>>()?).into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, function, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn of_all_numbers() {
        // statistics.stdev([1, 2, 3, 4]) == 1.2909944487358056
        let wanted = "{'count': 4, 'sum': 10, 'min': 1, 'max': 4, 'mean': 2.5, 'stdev': 1.2909944487358056}";
        assert_eq!(Trial::of("stats", vec![list([3, 1, 4, 2])]).all(10), [wanted]);
        let one = Value::list(vec![Value::Float(0.5)]);
        let wanted = "{'count': 1, 'sum': 0.5, 'min': 0.5, 'max': 0.5, 'mean': 0.5, 'stdev': None}";
        assert_eq!(Trial::of("stats", vec![one]).all(10), [wanted]);
        let wanted = "{'count': 0, 'sum': None, 'min': None, 'max': None, 'mean': None, 'stdev': None}";
        assert_eq!(Trial::of("stats", vec![list([])]).all(10), [wanted]);
    }

    #[test]
    fn by_key_in_the_order_in_which_keys_came_first() {
        let identity: fn(&[Value]) -> Value = |items| items[0].clone();
        for (value, by) in [(function(identity), outside(tens)), (outside(identity), outside(tens))] {
            let trial = Trial::named("stats", vec![list([21, 3, 23]), value], &[("by", by)]);
            let wanted = "{2: {'count': 2, 'sum': 44, 'min': 21, 'max': 23, 'mean': 22, 'stdev': 1.4142135623730951}, \
                          0: {'count': 1, 'sum': 3, 'min': 3, 'max': 3, 'mean': 3, 'stdev': None}}";
            assert_eq!(trial.all(10), [wanted]);
        }
        assert_eq!(Trial::named("stats", vec![list([])], &[("by", function(tens))]).all(10), ["{}"]);
    }

    #[test]
    fn what_is_no_number_is_an_error_or_is_skipped_and_makes_no_group() {
        let items = || Value::list(vec![Value::from("a"), Value::Int(1)]);
        let error = "TypeError: can't convert type 'str' to numerator/denominator";
        assert_eq!(Trial::of("stats", vec![items()]).all(10), [error]);
        let by = function(|items| items[0].clone());
        let trial = Trial::named("stats", vec![items()], &[("by", by)]);
        trial.world().set_skip_errors(true);
        assert!(trial.all(10)[0].starts_with("{1: {'count': 1,"));
    }

    #[test]
    fn what_is_known_so_far_is_shown() {
        let trial = Trial::of("stats", vec![Trial::waiting_after(5)]);
        assert_eq!(trial.all(1), ["waiting for more"]);
        assert_eq!(trial.fact("mean").as_deref(), Some("2"));
        assert_eq!(trial.fact("max").as_deref(), Some("4"));
    }
}
