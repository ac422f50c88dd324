//! `reduce`: what a function of two makes of all items.

use std::rc::Rc;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Value, short_repr, type_error};
use crate::vm::Callback;

pub(super) static REDUCE: StageDef = StageDef {
    doc: StageDoc {
        name: "reduce",
        keywords: &["fold", "aggregate", "inject", "foldl"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("function", "makes the next total of the total so far and an item"),
            Param::iterable("where the items come from"),
            Param::value("initial", "the total before the first item; not given: the first item is").or("None"),
        ],
        summary: "one value, made by a function of the total so far and each item",
        doc: "Calls the function with the total so far and each item, and gives the last total once there are no more. \
              The first total is initial, or else the first item; of nothing, without initial, it is a TypeError. \
              (Python, functools.reduce)",
        asks: "everything",
        example: Example { text: "[1, 2, 3] | reduce(lambda total, n: total * 10 + n)", output: &["123"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let function = bound.required_callback("function")?;
    let upstream = bound.iter("iterable", world)?;
    let pure = function.is_pure();
    let stage = Reduce { function, total: bound.get("initial").cloned() };
    Ok(Built::calling(Folding::over(stage, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct Reduce {
    function: Callback,
    total: Option<Value>,
}

impl Reduce {
    fn keep(&mut self, total: Value) -> Taken {
        self.total = Some(total);
        Taken::Keep
    }
}

impl Fold for Reduce {
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        match self.total.clone() {
            None => self.keep(item.clone().compact()),
            Some(total) => {
                let called = self.function.call_with(vec![total, item.clone()], cx);
                Taken::of(called, |total| self.keep(total))
            }
        }
    }

    fn called(&mut self, _: &Value, total: Value, _: &mut Context<'_>) -> Taken {
        self.keep(total)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        let total = self.total.take();
        total.ok_or_else(|| type_error("reduce() of empty iterable with no initial value"))
    }

    fn held_bytes(&self) -> usize {
        self.total.as_ref().map_or(0, Value::heap_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.total.iter().map(|total| fact("so far", short_repr(total, 60))).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, function, list, outside};
    use crate::value::Value;

    fn pair(items: &[Value]) -> Value {
        Value::tuple(items.to_vec())
    }

    #[test]
    fn the_function_gets_the_total_and_the_item() {
        for pair in [function(pair), outside(pair)] {
            let trial = Trial::of("reduce", vec![pair.clone(), list([1, 2, 3])]);
            assert_eq!(trial.all(10), ["((1, 2), 3)"]);
            let trial = Trial::of("reduce", vec![pair, list([1]), Value::None]);
            assert_eq!(trial.all(10), ["(None, 1)"]);
        }
    }

    #[test]
    fn of_nothing_it_is_the_initial_value_or_cpython_s_error() {
        assert_eq!(Trial::of("reduce", vec![function(pair), list([]), Value::Int(7)]).all(10), ["7"]);
        let error = "TypeError: reduce() of empty iterable with no initial value";
        assert_eq!(Trial::of("reduce", vec![function(pair), list([])]).all(10), [error]);
    }
}
