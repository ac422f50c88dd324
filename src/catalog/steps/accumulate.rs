//! `accumulate`: the running total, or whatever a function of two makes of it.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{BinaryOp, Exc, Type, Value, binary, short_repr};
use crate::vm::Callback;

pub(super) static ACCUMULATE: StageDef = StageDef {
    doc: StageDoc {
        name: "accumulate",
        keywords: &["running", "scan", "cumulative", "total"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::function("func", "makes the next total of the total and an item; None adds").or("None"),
            Param::value("initial", "the first total, given before any item is asked for").or("None").by_keyword(),
        ],
        summary: "the running total",
        doc: "Gives the first item, then for each item what the function makes of the total so far and the item; \
              without a function, their sum. With initial, that is the first total and there is one more of them than \
              items. (Python, itertools.accumulate)",
        asks: "n for n",
        example: Example { text: "[3, 4, 5] | accumulate()", output: &["3", "7", "12"] },
    },
    class: Some(Type::Accumulate),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let function = bound.callback("func")?;
    let pure = function.as_ref().is_none_or(Callback::is_pure);
    let stage = Accumulate { function, initial: bound.given("initial").cloned(), total: None };
    Ok(Built::calling(Each::new(stage, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct Accumulate {
    function: Option<Callback>,
    /// The first total, until it has been given.
    initial: Option<Value>,
    total: Option<Value>,
}

impl Accumulate {
    fn advance(&mut self, total: Value) -> Taken {
        self.total = Some(total.clone());
        Taken::Give(total)
    }
}

impl EachItem for Accumulate {
    fn is_plain(&self) -> bool {
        self.initial.is_none()
    }

    fn may_look_back(&self, item: &Value) -> bool {
        self.function.is_some() || !item.is_scalar()
    }

    fn may_pull(&self) -> bool {
        self.function.as_ref().is_some_and(Callback::may_pull)
    }

    fn ready(&mut self, _: usize) -> Option<Chunk> {
        let initial = self.initial.take()?;
        self.total = Some(initial.clone());
        Some(Chunk::one(initial))
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        let (None, Some(Value::Int(total)), Some(ints)) = (&self.function, &self.total, items.as_ints()) else {
            return None;
        };
        let mut total = *total;
        let mut totals = Vec::with_capacity(ints.len());
        for n in ints {
            total = total.checked_add(*n)?;
            totals.push(total);
        }
        self.total = Some(Value::Int(total));
        *items = Chunk::default();
        Some(totals.into())
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let Some(total) = self.total.clone() else { return self.advance(item.clone()) };
        match &mut self.function {
            None => match binary(BinaryOp::Add, &total, item) {
                Ok(total) => self.advance(total),
                Err(exc) => Taken::Fail(exc),
            },
            Some(function) => {
                let called = function.call_with(vec![total, item.clone()], cx);
                Taken::of(called, |value| self.advance(value))
            }
        }
    }

    fn called(&mut self, _: &Value, value: Value, _: &mut Context<'_>) -> Taken {
        self.advance(value)
    }

    fn held_bytes(&self) -> usize {
        self.total.as_ref().map_or(0, Value::heap_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.total.iter().map(|total| fact("total", short_repr(total, 60))).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, function, list, outside};
    use crate::value::Value;

    fn product(items: &[Value]) -> Value {
        crate::value::binary(crate::value::BinaryOp::Mul, &items[0], &items[1]).unwrap()
    }

    #[test]
    fn without_a_function_it_adds() {
        assert_eq!(Trial::of("accumulate", vec![list([3, 4, 5])]).all(10), ["3", "7", "12"]);
        assert_eq!(Trial::of("accumulate", vec![list([i64::MAX, 1])]).all(10)[1], "9223372036854775808");
    }

    #[test]
    fn the_function_gets_the_total_and_the_item() {
        for product in [function(product), outside(product)] {
            assert_eq!(Trial::of("accumulate", vec![list([2, 3, 4]), product]).all(10), ["2", "6", "24"]);
        }
    }

    #[test]
    fn the_initial_total_is_given_before_anything_is_asked() {
        let trial = Trial::named("accumulate", vec![list([1, 2])], &[("initial", Value::Int(100))]);
        assert_eq!(trial.some(1), ["100"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 0);
        assert_eq!(trial.all(10), ["101", "103"]);
        let empty = Trial::named("accumulate", vec![list([])], &[("initial", Value::Int(100))]);
        assert_eq!(empty.all(10), ["100"]);
    }

    #[test]
    fn a_total_that_cannot_be_is_an_error_and_the_total_stays() {
        let items = Value::list(vec![Value::Int(1), Value::from("a"), Value::Int(2)]);
        let trial = Trial::of("accumulate", vec![items]);
        assert_eq!(trial.all(10), ["1", "TypeError: unsupported operand type(s) for +: 'int' and 'str'"]);
        assert_eq!(trial.all(10), ["3"]);
    }
}
