//! `enumerate`: each item with its number.

use std::rc::Rc;

use crate::catalog::counter::Counter;
use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Type, Value, number, type_error};

pub(super) static ENUMERATE: StageDef = StageDef {
    doc: StageDoc {
        name: "enumerate",
        keywords: &["number", "index", "nl"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("where the items come from"), Param::value("start", "the first number").or("0")],
        summary: "each item with its number",
        doc: "Gives tuples of a number and an item, the numbers counting up from start without bound. (Python, \
              Built-in Functions: enumerate)",
        asks: "n for n",
        example: Example { text: r#""ab" | enumerate(start=1)"#, output: &["(1, 'a')", "(2, 'b')"] },
    },
    class: Some(Type::Enumerate),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let start = bound.get("start").cloned().unwrap_or(Value::Int(0));
    let Some(start) = number(&start).and_then(|n| n.to_big()) else {
        return Err(type_error(format!("'{}' object cannot be interpreted as an integer", start.type_name())));
    };
    let stage = Enumerate { numbers: Counter::new(start, 1.into()) };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Enumerate {
    numbers: Counter,
}

impl EachItem for Enumerate {
    fn may_look_back(&self, _: &Value) -> bool {
        false
    }

    fn is_plain(&self) -> bool {
        true
    }

    const PAIRS: bool = true;

    fn pair(&mut self, item: Value) -> (Value, Value) {
        (self.numbers.advance(), item)
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        Taken::Give(Value::pair(self.numbers.advance(), item.clone()))
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("next number", self.numbers.peek().repr())]
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        upstream
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, big, list};
    use crate::value::Value;

    #[test]
    fn numbers_have_no_bound() {
        let trial = Trial::of("enumerate", vec![list([7, 8, 9]), Value::Int(i64::MAX)]);
        let max = i64::MAX;
        assert_eq!(
            trial.all(10),
            [format!("({max}, 7)"), "(9223372036854775808, 8)".into(), "(9223372036854775809, 9)".into()]
        );
        let trial = Trial::of("enumerate", vec![list([7]), big("100000000000000000000")]);
        assert_eq!(trial.all(10), ["(100000000000000000000, 7)"]);
    }

    #[test]
    fn a_start_that_is_no_int_is_refused() {
        let error = Trial::refused("enumerate", vec![list([1]), Value::Float(1.5)]);
        assert_eq!(error, "TypeError: 'float' object cannot be interpreted as an integer");
    }
}
