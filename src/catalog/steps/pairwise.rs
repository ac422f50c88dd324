//! `pairwise`: each item with the one before it.

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds};
use crate::value::{Type, Value, short_repr};

pub(super) static PAIRWISE: StageDef = StageDef {
    doc: StageDoc {
        name: "pairwise",
        keywords: &["neighbours", "deltas", "previous", "lag"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("where the items come from")],
        summary: "each item with the one before it, as tuples",
        doc: "Gives tuples of an item and the one after it, one tuple fewer than there are items, and nothing for fewer \
              than two. A failure upstream is the end. (Python, itertools.pairwise)",
        asks: "n for n, and one more at first",
        example: Example { text: r#""ABC" | pairwise()"#, output: &["('A', 'B')", "('B', 'C')"] },
    },
    class: Some(Type::Pairwise),
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        Ok(Built::new(Each::new(Pairwise { before: None }, &upstream), vec![upstream]))
    },
};

#[derive(Debug)]
struct Pairwise {
    before: Option<Value>,
}

impl EachItem for Pairwise {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, _: &Value) -> bool {
        false
    }

    fn asks(&self, owed: usize) -> usize {
        owed + usize::from(self.before.is_none())
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        match self.before.replace(item.clone()) {
            Some(before) => Taken::Give(Value::pair(before, item.clone())),
            None => Taken::Keep,
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.before.as_ref().map_or(0, Value::heap_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.before.iter().map(|item| fact("before", short_repr(item, 60))).collect()
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        Some(if self.before.is_some() { upstream? } else { upstream?.saturating_sub(1) })
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn one_pair_fewer_than_items() {
        for demand in [1, 2, 10] {
            let trial = Trial::of("pairwise", vec![list([1, 2, 3, 4])]);
            assert_eq!(trial.all(demand), ["(1, 2)", "(2, 3)", "(3, 4)"]);
        }
        assert!(Trial::of("pairwise", vec![list([1])]).all(10).is_empty());
    }

    #[test]
    fn the_first_pair_takes_two_items_and_each_other_one() {
        let trial = Trial::of("pairwise", vec![Trial::stage("range", vec![Value::Int(4)])]);
        assert_eq!(trial.some(1), ["(0, 1)"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 2);
        assert_eq!(trial.iter().remaining(), Some(2));
        assert_eq!(trial.some(1), ["(1, 2)"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 3);
    }

    #[test]
    fn a_failure_upstream_is_the_end_as_in_cpython() {
        let trial = Trial::of("pairwise", vec![Trial::failing_after(2)]);
        assert_eq!(trial.all(1), ["(0, 1)", "ValueError: source"]);
        assert!(trial.all(1).is_empty());
    }
}
