//! `top`: the greatest items.

use std::rc::Rc;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::Fold;
use crate::catalog::keyed::KeyFunction;
use crate::catalog::refreshing::{self, LIVE, Running};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Value, partial_order, short_repr, type_error};
use crate::vm::sort;

/// How many of the greatest are shown while it reads.
const SHOWN: usize = 5;

pub(super) static TOP: StageDef = StageDef {
    doc: StageDoc {
        name: "top",
        keywords: &["nlargest", "greatest", "highest", "best", "leaderboard"],
        class: Class::Fold,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("n", "how many of them to give"),
            Param::function("key", "what to order by; None: the item itself").or("None"),
            LIVE,
        ],
        summary: "the n greatest items, as a list with the greatest first",
        doc: "Reads everything and gives one list of the n greatest items, those that are equal in the order in which \
              they came: what sorting in descending order and taking the first n would give, holding no more than twice \
              n at a time. The key is made once per item. An item at which the key raises ends the run, or is skipped \
              and counted with `--on-error skip`. With live the greatest so far are given too, once in so many seconds in \
              which anything came. (Python, heapq.nlargest)",
        asks: "everything",
        example: Example { text: r#"["fig", "pear", "apple"] | top(2, key=len(_))"#, output: &["['apple', 'pear']"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let n = bound.int("n")?.ok_or_else(|| type_error("'NoneType' object cannot be interpreted as an integer"))?;
    let upstream = bound.iter("iterable", world)?;
    let key = KeyFunction::of(bound, "key")?;
    let pure = key.is_pure();
    // None of a negative number of items is one of them, as in heapq.
    let most = usize::try_from(n).unwrap_or(0);
    let stage = Top { most, key, pairs: Vec::new(), heap: 0, least: None };
    refreshing::fold(stage, bound, upstream, pure)
}

#[derive(Debug)]
struct Top {
    most: usize,
    key: KeyFunction,
    /// Keys and items: among them the greatest so far, and others until there are twice as many as are wanted.
    pairs: Vec<(Value, Value)>,
    /// Bytes that keys and items hold on the heap.
    heap: usize,
    /// The least key of the greatest, when they were last set apart: what is not above it is none of them.
    least: Option<Value>,
}

impl Top {
    fn weigh(&mut self, item: &Value, key: Value) -> Taken {
        match self.keep(item, key) {
            Ok(true) => Taken::Keep,
            Ok(false) => Taken::Drop,
            Err(exc) => Taken::Fail(exc),
        }
    }

    fn keep(&mut self, item: &Value, key: Value) -> Result<bool, Exc> {
        if self.most == 0 {
            return Ok(false);
        }
        if let Some(least) = &self.least
            && !partial_order(least, &key, "<")?.is_some_and(|order| order.is_lt())
        {
            return Ok(false);
        }
        let (item, key) = (item.clone().compact(), key.compact());
        self.heap += self.pair_bytes(&key, &item);
        self.pairs.push((key, item));
        if self.pairs.len() >= self.most.saturating_mul(2) {
            self.set_apart()?;
        }
        Ok(true)
    }

    /// Keeps the greatest alone, in descending order.
    fn set_apart(&mut self) -> Result<(), Exc> {
        self.pairs = sort(std::mem::take(&mut self.pairs), |pair| &pair.0, true)?;
        self.pairs.truncate(self.most);
        self.heap = self.pairs.iter().map(|(key, item)| self.pair_bytes(key, item)).sum();
        self.least = if self.pairs.len() == self.most { self.pairs.last().map(|(key, _)| key.clone()) } else { None };
        Ok(())
    }

    fn pair_bytes(&self, key: &Value, item: &Value) -> usize {
        item.heap_bytes() + if self.key.is_identity() { 0 } else { key.heap_bytes() }
    }
}

impl Fold for Top {
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.key.call(item, cx);
        Taken::of(called, |key| self.weigh(item, key))
    }

    fn called(&mut self, item: &Value, key: Value, _: &mut Context<'_>) -> Taken {
        self.weigh(item, key)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        self.set_apart()?;
        self.heap = 0;
        let pairs = std::mem::take(&mut self.pairs);
        Ok(Value::list(pairs.into_iter().map(|(_, item)| item).collect()))
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn held_bytes(&self) -> usize {
        self.pairs.capacity() * size_of::<(Value, Value)>() + self.heap
    }

    fn so_far(&self) -> Option<String> {
        let greatest: Vec<String> = self.facts().into_iter().skip(1).take(3).map(|(_, item)| item).collect();
        (!greatest.is_empty()).then(|| greatest.join(", "))
    }

    fn facts(&self) -> Vec<(String, String)> {
        // The first of them are in order; of those that came since, the ones above them are few.
        let mut greatest: Vec<&(Value, Value)> = Vec::new();
        for pair in &self.pairs {
            let above = |other: &&(Value, Value)| partial_order(&pair.0, &other.0, "<").ok().flatten();
            let place = greatest.iter().take_while(|other| above(other).is_none_or(|order| order.is_le())).count();
            if place < SHOWN.min(self.most) {
                greatest.insert(place, pair);
                greatest.truncate(SHOWN.min(self.most));
            }
        }
        let mut facts = vec![fact("kept", self.pairs.len().min(self.most).to_string())];
        facts.extend(greatest.iter().zip(1..).map(|(pair, at)| fact(&format!("{at}."), short_repr(&pair.1, 60))));
        facts
    }
}

impl Running for Top {
    fn value_so_far(&mut self) -> Result<Value, Exc> {
        self.set_apart()?;
        Ok(Value::list(self.pairs.iter().map(|(_, item)| item.clone()).collect()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::catalog::trial::{Trial, failing_at, function, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    proptest! {
        #[test]
        fn what_sorting_and_taking_the_first_would_give(
            items in proptest::collection::vec(0..60_i64, 0..60),
            n in 0..10_usize,
        ) {
            let mut wanted = items.clone();
            wanted.sort_by_key(|item| -(item / 10));
            wanted.truncate(n);
            for key in [function(tens), outside(tens)] {
                let given = Trial::of("top", vec![list(items.clone()), Value::from(n), key]).all(10);
                prop_assert_eq!(given, vec![format!("{wanted:?}")]);
            }
        }
    }

    #[test]
    fn no_more_than_twice_as_many_are_held_and_the_greatest_are_shown() {
        let trial = Trial::of("top", vec![Trial::waiting_after(10_000), Value::Int(3)]);
        assert_eq!(trial.all(1), ["waiting for more"]);
        assert!(trial.held() <= 8 * size_of::<(Value, Value)>());
        let shown: Vec<_> = ["1.", "2.", "3.", "4."].iter().map(|name| trial.fact(name)).collect();
        let wanted = ["9999", "9998", "9997"].map(|text| Some(text.to_owned()));
        assert_eq!((&shown[..3], &shown[3]), (&wanted[..], &None));
    }

    #[test]
    fn what_cannot_be_compared_is_an_error_and_a_key_that_raises_may_be_skipped() {
        let items = Value::list(vec![Value::Int(1), Value::from("a")]);
        let error = "TypeError: '<' not supported between instances of 'int' and 'str'";
        assert_eq!(Trial::of("top", vec![items, Value::Int(1)]).all(10), [error]);
        let trial = Trial::of("top", vec![list([1, 2, 3]), Value::Int(2), failing_at(3, true)]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["[2, 1]"]);
    }
}
