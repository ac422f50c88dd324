//! `batch` and `batched`: so many items at a time, as a list or a tuple.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Value, type_error, value_error};

const PARAMS: &[Param] =
    &[Param::iterable("where the items come from"), Param::value("n", "how many items go together, at least 1")];

pub(super) static BATCH: StageDef = StageDef {
    doc: StageDoc {
        name: "batch",
        keywords: &["chunk", "group", "bulk", "lists"],
        class: Class::Step,
        holds: Holds::Some,
        endless: false,
        params: PARAMS,
        summary: "n items at a time, as lists",
        doc: "Gives lists of n items; the last may be shorter. A list is given as soon as it is full. Like Python's \
              `itertools.batched`, but with lists, which can be changed. Items of a batch that upstream fails to \
              complete are lost.",
        asks: "n * size for n",
        example: Example { text: "range(5) | batch(2)", output: &["[0, 1]", "[2, 3]", "[4]"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, Value::list, false),
};

pub(super) static BATCHED: StageDef = StageDef {
    doc: StageDoc {
        name: "batched",
        keywords: &["chunk", "group", "bulk", "tuples"],
        class: Class::Step,
        holds: Holds::Some,
        endless: false,
        params: &[
            PARAMS[0],
            PARAMS[1],
            Param::value("strict", "whether a shorter batch at the end is an error").or("False").by_keyword(),
        ],
        summary: "n items at a time, as tuples",
        doc: "Gives tuples of n items; the last may be shorter. A tuple is given as soon as it is full. Items of a \
              batch that upstream fails to complete are lost. (Python 3.13, itertools.batched)",
        asks: "n * size for n",
        example: Example { text: r#""ABCDE" | batched(2)"#, output: &["('A', 'B')", "('C', 'D')", "('E',)"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, Value::tuple, bound.flag("strict").unwrap_or(false)),
};

fn build(bound: &Bound, world: &Rc<World>, whole: fn(Vec<Value>) -> Value, strict: bool) -> Result<Built, Exc> {
    let size = bound.int("n")?.ok_or_else(|| type_error("'NoneType' object cannot be interpreted as an integer"))?;
    let size = usize::try_from(size).ok().filter(|n| *n > 0).ok_or_else(|| value_error("n must be at least one"))?;
    let upstream = bound.iter("iterable", world)?;
    let stage = Batch { size, whole, strict, items: Vec::new(), heap: 0, last: None };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Batch {
    size: usize,
    /// Makes a list or a tuple of the items.
    whole: fn(Vec<Value>) -> Value,
    /// A shorter one at the end is an error.
    strict: bool,
    items: Vec<Value>,
    /// Bytes that the items hold on the heap.
    heap: usize,
    /// The shorter one at the end.
    last: Option<Value>,
}

impl Batch {
    /// How many slots are made ready at once, whatever the size.
    const READY: usize = 1024;

    #[inline]
    fn add(&mut self, item: Value) -> Option<Value> {
        if self.items.capacity() == 0 {
            self.items.reserve_exact(self.size.min(Self::READY));
        }
        self.heap += item.heap_bytes();
        self.items.push(item);
        (self.items.len() == self.size).then(|| self.finish())
    }

    fn finish(&mut self) -> Value {
        self.heap = 0;
        let items = std::mem::take(&mut self.items);
        (self.whole)(items)
    }
}

impl EachItem for Batch {
    fn asks(&self, owed: usize) -> usize {
        owed.saturating_mul(self.size).saturating_sub(self.items.len())
    }

    fn ready(&mut self, _: usize) -> Option<Chunk> {
        self.last.take().map(Chunk::one)
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        let mut full = Vec::with_capacity((self.items.len() + items.len()) / self.size);
        full.extend(items.by_ref().filter_map(|item| self.add(item)));
        Some(if full.len() == 1 { Chunk::one(full.remove(0)) } else { full.into() })
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.add(item.clone()).map_or(Taken::Keep, Taken::Give)
    }

    fn end(&mut self) -> Result<(), Exc> {
        if self.strict && !self.items.is_empty() {
            return Err(value_error("batched(): incomplete batch"));
        }
        if !self.items.is_empty() {
            self.last = Some(self.finish());
        }
        Ok(())
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.items.capacity() * size_of::<Value>() + self.heap
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("in the batch", format!("{} of {}", self.items.len(), self.size))]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn the_last_may_be_shorter() {
        assert_eq!(Trial::of("batch", vec![list([1, 2, 3]), Value::Int(2)]).all(10), ["[1, 2]", "[3]"]);
        assert_eq!(Trial::of("batched", vec![list([1, 2, 3]), Value::Int(2)]).all(10), ["(1, 2)", "(3,)"]);
        assert_eq!(Trial::of("batch", vec![list([1, 2]), Value::Int(2)]).all(10), ["[1, 2]"]);
        assert!(Trial::of("batch", vec![list([]), Value::Int(2)]).all(10).is_empty());
    }

    #[test]
    fn a_size_of_none_is_refused() {
        assert_eq!(Trial::refused("batch", vec![list([1]), Value::Int(0)]), "ValueError: n must be at least one");
    }

    #[test]
    fn what_is_in_the_batch_is_held() {
        let trial = Trial::of("batch", vec![Trial::waiting_after(3), Value::Int(5)]);
        assert!(trial.all(1).last().is_some_and(|outcome| outcome.starts_with("waiting")));
        assert_eq!(trial.fact("in the batch").as_deref(), Some("3 of 5"));
        assert_eq!(trial.held(), 5 * size_of::<Value>());
    }
}
