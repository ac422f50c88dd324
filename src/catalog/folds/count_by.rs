//! `count_by`: how many items there are of each key.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::rc::Rc;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::Fold;
use crate::catalog::keyed::KeyFunction;
use crate::catalog::refreshing::{self, LIVE, Running};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Dict, Exc, Key, Map, TextKey, Value, short_repr};

/// How many keys are shown while it counts.
const SHOWN: usize = 12;
/// Up to how many keys are compared each time somebody looks.
const FEW: usize = 1000;

pub(super) static COUNT_BY: StageDef = StageDef {
    doc: StageDoc {
        name: "count_by",
        keywords: &["counter", "frequency", "tally", "group count", "distribution", "value_counts"],
        class: Class::Fold,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("key", "what to count by; None: the item itself").or("None"),
            LIVE,
        ],
        summary: "how many items there are of each key, as one dict",
        doc: "Counts the items by what the function makes of them and gives one dict of key and count once there are no \
              more, the keys in the order in which each came first; of nothing it is an empty dict. Keys that are equal \
              are one, and a key that cannot be hashed is a TypeError. An item at which the function raises ends the \
              run, or is skipped and counted with `--on-error skip`. It holds a key and a number for each different \
              key. With live the counts so far are given too, once in so many seconds in which anything came. (Python, collections.Counter)",
        asks: "everything",
        example: Example { text: r#"["ok", "no", "ok"] | count_by()"#, output: &["{'ok': 2, 'no': 1}"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let key = KeyFunction::of(bound, "key")?;
    let pure = key.is_pure();
    let stage = CountBy { key, counts: Map::default(), counted: 0, heap: 0, leaders: RefCell::default() };
    refreshing::fold(stage, bound, upstream, pure)
}

#[derive(Debug)]
struct CountBy {
    key: KeyFunction,
    /// Counts are ints of 64 bits.
    counts: Map,
    counted: u64,
    /// Bytes that the keys hold on the heap.
    heap: usize,
    leaders: RefCell<Leaders>,
}

/// Which keys had the highest counts when all were last compared.
#[derive(Debug, Default)]
struct Leaders {
    /// Where they stand among the counts: a key stays where it is.
    places: Vec<usize>,
    /// How many items are to be counted before all are compared again.
    again_at: u64,
}

impl CountBy {
    #[inline]
    fn count(&mut self, key: Value) -> Result<(), Exc> {
        let key = Key::new(key)?;
        self.counted += 1;
        if let Some(Value::Int(count)) = self.counts.get_mut(&key) {
            *count += 1;
            return Ok(());
        }
        let key = key.into_value().compact();
        self.heap += key.heap_bytes();
        self.counts.insert(Key::new(key)?, Value::Int(1));
        Ok(())
    }

    /// Counts a key, which need not be made where it is a text that was counted before.
    fn count_value(&mut self, value: &Value) -> Result<(), Exc> {
        if let Value::Str(text) = value
            && let Some(Value::Int(count)) = self.counts.get_mut(&TextKey(text.as_bytes()))
        {
            *count += 1;
            self.counted += 1;
            return Ok(());
        }
        self.count(value.clone())
    }

    /// Counts keys up to the first that cannot be one; answers how many.
    fn count_front(&mut self, keys: &Chunk) -> usize {
        let asks = Key::any_asks();
        if let Some(values) = keys.as_values().filter(|_| !asks) {
            return values.iter().map_while(|value| self.count_value(value).ok()).count();
        }
        let Some(texts) = keys.as_texts().filter(|_| !asks) else {
            return (0..keys.len()).map_while(|at| self.count(keys.get(at)?).ok()).count();
        };
        // A text that was counted before need not be made.
        for (at, text) in texts.iter_bytes().enumerate() {
            match self.counts.get_mut(&TextKey(text)) {
                Some(Value::Int(count)) => {
                    *count += 1;
                    self.counted += 1;
                }
                _ => {
                    let made = texts.get(at).and_then(|text| self.count(Value::Str(text)).ok());
                    made.expect("a text can be a key");
                }
            }
        }
        texts.len()
    }

    /// The keys with the highest counts, those first, and their counts.
    fn most(&self, n: usize) -> impl Iterator<Item = (String, String)> {
        let count = |at: &usize| match self.counts.get_index(*at) {
            Some((_, Value::Int(count))) => Reverse(*count),
            _ => Reverse(0),
        };
        let leaders = &mut *self.leaders.borrow_mut();
        // Looking at all of many keys pays once a quarter more has been counted: which keys lead changes slowly by then.
        if self.counts.len() <= FEW || self.counted >= leaders.again_at {
            let mut all: Vec<usize> = (0..self.counts.len()).collect();
            if all.len() > SHOWN {
                all.select_nth_unstable_by_key(SHOWN, count);
                all.truncate(SHOWN);
            }
            *leaders = Leaders { places: all, again_at: self.counted + self.counted / 4 };
        }
        leaders.places.sort_by_key(count);
        let most = leaders.places.iter().take(n).filter_map(|at| self.counts.get_index(*at));
        most.map(|(key, count)| (short_repr(key.value(), 60), count.repr())).collect::<Vec<_>>().into_iter()
    }

    fn taken(&mut self, key: Value) -> Taken {
        self.count(key).map_or_else(Taken::Fail, |()| Taken::Keep)
    }
}

impl Fold for CountBy {
    fn chunk(&mut self, items: &mut Chunk, cx: &mut Context<'_>) -> bool {
        // Where the first cannot be a key, it says so by itself.
        let counted = match self.key.is_identity() {
            true => self.count_front(items),
            false => self.key.front(items, cx).map_or(0, |keys| self.count_front(&keys)),
        };
        if counted > 0 {
            let _counted = items.split_front(counted);
        }
        counted > 0
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.key.call(item, cx);
        Taken::of(called, |key| self.taken(key))
    }

    fn called(&mut self, _: &Value, key: Value, _: &mut Context<'_>) -> Taken {
        self.taken(key)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        self.heap = 0;
        self.leaders.take();
        Ok(Dict::from_map(std::mem::take(&mut self.counts)).into())
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn held_bytes(&self) -> usize {
        self.counts.capacity() * (size_of::<(usize, Key, Value)>() + 9) + self.heap
    }

    fn so_far(&self) -> Option<String> {
        let most: Vec<String> = self.most(3).map(|(key, count)| format!("{key} {count}")).collect();
        (!most.is_empty()).then(|| most.join(", "))
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![fact("counted", self.counted.to_string()), fact("keys", self.counts.len().to_string())];
        facts.extend(self.most(SHOWN));
        facts
    }
}

impl Running for CountBy {
    fn value_so_far(&mut self) -> Result<Value, Exc> {
        Ok(Dict::from_map(self.counts.clone()).into())
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, failing_at, function, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn keys_stand_in_the_order_in_which_they_came_first() {
        assert_eq!(Trial::of("count_by", vec![list([3, 1, 3, 2, 3])]).all(10), ["{3: 3, 1: 1, 2: 1}"]);
        for key in [function(tens), outside(tens)] {
            assert_eq!(Trial::of("count_by", vec![list([25, 3, 21, 4, 5]), key]).all(1), ["{2: 2, 0: 3}"]);
        }
        assert_eq!(Trial::of("count_by", vec![list([])]).all(10), ["{}"]);
    }

    #[test]
    fn keys_that_are_equal_are_one() {
        let items = Value::list(vec![Value::Int(1), Value::Float(1.0), Value::Bool(true), Value::from("1")]);
        assert_eq!(Trial::of("count_by", vec![items]).all(10), ["{1: 3, '1': 1}"]);
    }

    #[test]
    fn what_cannot_be_hashed_is_cpython_s_error_and_may_be_skipped() {
        let items = || Value::list(vec![Value::Int(1), list([2]), Value::Int(1)]);
        let trial = Trial::of("count_by", vec![items()]);
        assert_eq!(trial.all(10), ["TypeError: unhashable type: 'list'"]);
        assert_eq!(trial.error_item().as_deref(), Some("[2]"));
        let trial = Trial::of("count_by", vec![items()]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["{1: 2}"]);
        let trial = Trial::of("count_by", vec![list([1, 2, 1]), failing_at(2, true)]);
        assert_eq!(trial.all(10), ["{1: 2}"]);
    }

    #[test]
    fn the_counts_so_far_are_shown_the_greatest_first_and_held() {
        let upstream = Trial::of("map", vec![function(|items| items[0].clone()), Trial::waiting_after(30)]);
        let trial = Trial::of("count_by", vec![upstream.iter().to_value(), function(tens)]);
        assert_eq!(trial.all(1), ["waiting for more"]);
        assert_eq!(trial.fact("counted").as_deref(), Some("30"));
        assert_eq!(trial.fact("keys").as_deref(), Some("3"));
        assert_eq!(trial.fact("2").as_deref(), Some("10"));
        assert!(trial.held() > 0);
    }
}
