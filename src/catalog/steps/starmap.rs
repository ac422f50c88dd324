//! `starmap`: what a function of several arguments makes of each item.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Type, Value};
use crate::vm::Callback;
use crate::vm::pulling::collect_then;

pub(super) static STARMAP: StageDef = StageDef {
    doc: StageDoc {
        name: "starmap",
        keywords: &["spread", "unpack", "apply", "splat"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("function", "what to make of the items' parts, each an argument"),
            Param::iterable("where the items come from: tuples, or anything to take arguments from"),
        ],
        summary: "what a function makes of each item, its parts as arguments",
        doc: "Calls function(*item) for each item and gives what it returns. An item at which that raises ends the run, \
              or is skipped and counted with `--on-error skip`. (Python, itertools.starmap)",
        asks: "n for n",
        example: Example { text: "starmap(pow, [(2, 5), (3, 2)])", output: &["32", "9"] },
    },
    class: Some(Type::Starmap),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let function = bound.required_callback("function")?;
    let upstream = bound.iter("iterable", world)?;
    let pure = function.is_pure();
    Ok(Built::calling(Each::new(Starmap { function }, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct Starmap {
    function: Callback,
}

impl EachItem for Starmap {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_pull(&self) -> bool {
        true
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = match item {
            Value::Tuple(tuple) => self.function.call_with(tuple.items.to_vec(), cx),
            other => {
                let function = self.function.function().clone();
                collect_then(other, move |parts, cx| cx.world().call(&function, parts.into(), cx), cx)
            }
        };
        Taken::of(called, Taken::Give)
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
    use crate::catalog::trial::{Trial, function, list, outside};
    use crate::value::Value;

    fn backwards(items: &[Value]) -> Value {
        Value::list(items.iter().rev().cloned().collect())
    }

    #[test]
    fn the_parts_of_an_item_are_the_arguments() {
        let rows = || {
            let numbers = Trial::stage("range", vec![Value::Int(3)]);
            let upstream = Trial::of("map", vec![function(|items| items[0].clone()), list([7])]).iter().to_value();
            Value::list(vec![Value::tuple(vec![Value::Int(1), Value::Int(2)]), numbers, Value::from("ab"), upstream])
        };
        for backwards in [function(backwards), outside(backwards)] {
            let trial = Trial::of("starmap", vec![backwards, rows()]);
            assert_eq!(trial.all(10), ["[2, 1]", "[2, 1, 0]", "['b', 'a']", "[7]"]);
        }
    }

    #[test]
    fn an_item_without_parts_is_cpython_s_error_and_the_next_is_still_there() {
        let rows = || Value::list(vec![Value::Int(5), Value::tuple(vec![Value::Int(1)])]);
        let trial = Trial::of("starmap", vec![function(backwards), rows()]);
        assert_eq!(trial.all(10), ["TypeError: 'int' object is not iterable"]);
        assert_eq!(trial.all(10), ["[1]"]);
        let trial = Trial::of("starmap", vec![function(backwards), rows()]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["[1]"]);
    }
}
