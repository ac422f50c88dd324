//! `map`: what a function makes of each item.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::inputs::zip_unseen;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Type, Value, type_error};
use crate::vm::Callback;

pub(super) static MAP: StageDef = StageDef {
    doc: StageDoc {
        name: "map",
        keywords: &["apply", "transform", "each", "convert"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("function", "what to make of each item"),
            Param::iterables("where the items come from; with several, the function gets one of each"),
        ],
        summary: "what a function makes of each item",
        doc: "Calls the function with each item and gives what it returns. With several iterables the function gets \
              one item of each and the shortest ends it, as in Python's `map`. An item at which the function raises \
              ends the run, or is skipped and counted with `--on-error skip`. (Python, Built-in Functions: map)",
        asks: "n for n; one by one with several iterables",
        example: Example { text: r#"["a", "b"] | map(_.upper())"#, output: &["'A'", "'B'"] },
    },
    class: Some(Type::Map),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let function = bound.required_callback("function")?;
    let pure = function.is_pure();
    let inputs = bound.iters(world)?;
    Ok(match inputs.as_slice() {
        [] => return Err(type_error("map() must have at least two arguments.")),
        [upstream] => Built::calling(Each::new(Map { function }, upstream), inputs, pure),
        several => {
            let rows = zip_unseen(several, world);
            Built::calling(Each::new(MapRows { function }, &rows), inputs, pure)
        }
    })
}

#[derive(Debug)]
struct Map {
    function: Callback,
}

impl EachItem for Map {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, item: &Value) -> bool {
        self.function.may_look_back(item)
    }

    fn may_pull(&self) -> bool {
        self.function.may_pull()
    }

    fn chunk(&mut self, items: &mut Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        let mapped = self.function.map_front(items, cx)?;
        let _treated = items.split_front(mapped.len());
        Some(mapped)
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        Taken::of(self.function.call(item.clone(), cx), Taken::Give)
    }

    fn called(&mut self, _: &Value, value: Value, _: &mut Context<'_>) -> Taken {
        Taken::Give(value)
    }

    fn skips_errors(&self) -> bool {
        true
    }
}

/// Over several iterables: an item is a row of theirs.
#[derive(Debug)]
struct MapRows {
    function: Callback,
}

impl EachItem for MapRows {
    /// One, so that rows never wait on an edge that is not seen.
    fn asks(&self, _: usize) -> usize {
        1
    }

    fn item(&mut self, row: &Value, cx: &mut Context<'_>) -> Taken {
        let arguments = match row {
            Value::Tuple(row) => row.items.to_vec(),
            other => vec![other.clone()],
        };
        Taken::of(self.function.call_with(arguments, cx), Taken::Give)
    }

    fn called(&mut self, _: &Value, value: Value, _: &mut Context<'_>) -> Taken {
        Taken::Give(value)
    }

    fn skips_errors(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, failing_at, function, list, outside};
    use crate::value::Value;

    fn double(items: &[Value]) -> Value {
        crate::value::binary(crate::value::BinaryOp::Mul, &items[0], &Value::Int(2)).unwrap()
    }

    #[test]
    fn gives_what_the_function_returns() {
        let trial = Trial::of("map", vec![function(double), list([1, 2, 3])]);
        assert_eq!(trial.all(10), ["2", "4", "6"]);
    }

    #[test]
    fn goes_on_where_a_call_did_not_finish_in_place() {
        let trial = Trial::of("map", vec![outside(double), list([1, 2, 3])]);
        assert_eq!(trial.all(10), ["2", "4", "6"]);
    }

    #[test]
    fn with_several_iterables_the_shortest_ends_it() {
        let add = function(|items| Value::tuple(items.to_vec()));
        let trial = Trial::of("map", vec![add, list([1, 2, 3]), list([10, 20])]);
        assert_eq!(trial.all(10), ["(1, 10)", "(2, 20)"]);
    }

    #[test]
    fn what_came_before_a_failure_goes_out_first_and_what_comes_after_is_still_there() {
        for fails in [failing_at(3, false), failing_at(3, true)] {
            let trial = Trial::of("map", vec![fails, list([1, 2, 3, 4])]);
            assert_eq!(trial.all(10), ["1", "2", "ValueError: no 3"]);
            assert_eq!(trial.error_item().as_deref(), Some("3"));
            assert_eq!(trial.all(10), ["4"]);
        }
    }

    #[test]
    fn a_failing_item_is_skipped_and_counted_where_the_run_says_so() {
        for fails in [failing_at(2, false), failing_at(2, true)] {
            let trial = Trial::of("map", vec![fails, list([1, 2, 3])]);
            trial.world().set_skip_errors(true);
            assert_eq!(trial.all(10), ["1", "3"]);
            let meter = &trial.iter().record().meter;
            assert_eq!((meter.dropped.get(), meter.errors.get()), (1, 1));
        }
    }

    #[test]
    fn without_an_iterable_it_says_so_in_python_s_words() {
        let error = Trial::refused("map", vec![function(double)]);
        assert_eq!(error, "TypeError: map() must have at least two arguments.");
        assert_eq!(Trial::refused("map", vec![Value::Int(5), list([1])]), "TypeError: 'int' object is not callable");
    }
}
