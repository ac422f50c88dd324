//! `list` and `reversed`: all items, once there are no more, as they came or the other way round.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::kept::{Given, Items, Kept};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Demand, Holds, World};
use crate::value::{Exc, Value};

pub(super) static LIST: StageDef = StageDef {
    doc: StageDoc {
        name: "list",
        keywords: &["eager", "collect", "materialize", "barrier"],
        class: Class::Barrier,
        holds: Holds::All,
        endless: false,
        params: &[Param::iterable("where the items come from")],
        summary: "collects all items, then passes them on",
        doc: "Reads everything before it gives anything, and then gives the items in their order: what `list()` does \
              to a lazy pipeline, made visible. (Python, Built-in Functions: list)",
        asks: "everything",
        example: Example { text: "range(3) | list()", output: &["0", "1", "2"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, false),
};

pub(super) static REVERSED: StageDef = StageDef {
    doc: StageDoc {
        name: "reversed",
        keywords: &["backwards", "tac", "last first"],
        class: Class::Barrier,
        holds: Holds::All,
        endless: false,
        params: &[Param::iterable("where the items come from")],
        summary: "all items, the last first",
        doc: "Reads everything before it gives anything, and then gives the items from the last to the first. Unlike \
              Python's `reversed`, which wants a sequence, it takes anything that ends.",
        asks: "everything",
        example: Example { text: r#""abc" | reversed()"#, output: &["'c'", "'b'", "'a'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, true),
};

fn build(bound: &Bound, world: &Rc<World>, backwards: bool) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let stage = Collect { kept: Kept::default(), given: Given::default(), backwards };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Collect {
    kept: Kept,
    given: Given,
    backwards: bool,
}

impl EachItem for Collect {
    fn asks(&self, _: usize) -> usize {
        Demand::FULL.get()
    }

    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        self.given.next_chunk(owed)
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        self.kept.extend(items);
        Some(Chunk::default())
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.kept.push(item.clone());
        Taken::Keep
    }

    fn end(&mut self) -> Result<(), Exc> {
        if self.backwards {
            match &mut self.kept.items {
                Items::Ints(ints) => ints.reverse(),
                Items::Values(values) => values.reverse(),
            }
        }
        self.given = self.kept.give();
        Ok(())
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.kept.held_bytes() + self.given.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("collected", self.kept.len().to_string()), fact("still to give", self.given.len().to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn everything_is_read_before_anything_is_given() {
        let trial = Trial::of("list", vec![list([1, 2, 3])]);
        assert_eq!(trial.some(1), ["1"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 3);
        assert_eq!(trial.all(1), ["2", "3"]);
        assert_eq!(trial.held(), 0);
    }

    #[test]
    fn reversed_turns_any_items_round() {
        assert_eq!(Trial::of("reversed", vec![list([1, 2, 3])]).all(2), ["3", "2", "1"]);
        assert_eq!(Trial::of("reversed", vec![Trial::stage("range", vec![Value::Int(3)])]).all(2), ["2", "1", "0"]);
        assert_eq!(Trial::of("reversed", vec![Value::from("añ")]).all(2), ["'ñ'", "'a'"]);
    }

    #[test]
    fn a_failure_upstream_is_the_end() {
        let trial = Trial::of("list", vec![Trial::failing_after(2)]);
        assert_eq!(trial.all(10), ["ValueError: source"]);
        assert!(trial.all(10).is_empty());
    }
}
