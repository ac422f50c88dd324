//! `count`: numbers without end.

use crate::catalog::counter::Counter;
use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Holds, Resume, Step};
use crate::value::custom::special;
use crate::value::{BinaryOp, Type, Value, binary, number, type_error};

pub(super) static COUNT: StageDef = StageDef {
    doc: StageDoc {
        name: "count",
        keywords: &["numbers", "naturals", "infinite", "sequence"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: true,
        params: &[Param::value("start", "the first number").or("0"), Param::value("step", "what is added").or("1")],
        summary: "numbers without end",
        doc: "Gives start, start + step, start + 2 * step and so on, without end and without bound; floats add up one \
              after the other, with their rounding. (Python, itertools.count)",
        asks: "nothing: it is a source",
        example: Example { text: "count(10, 5) | islice(3)", output: &["10", "15", "20"] },
    },
    class: Some(Type::Count),
    effectful: false,
    live: false,
    build: |bound, _| {
        let start = bound.get("start").cloned().unwrap_or(Value::Int(0));
        let step = bound.get("step").cloned().unwrap_or(Value::Int(1));
        if !is_number(&start) || !is_number(&step) {
            return Err(type_error("a number is required"));
        }
        let whole = |value: &Value| number(value).and_then(|number| number.to_big());
        let count = match (whole(&start), whole(&step)) {
            (Some(first), Some(by)) => Count::Whole(Counter::new(first, by)),
            _ => Count::Added { next: start, step },
        };
        Ok(Built::new(count, Vec::new()))
    },
};

/// Whether it counts as a number: objects of the program's classes say so by `__int__`, `__float__` or `__index__`.
fn is_number(value: &Value) -> bool {
    let says = |name: &'static str| special(value, name).is_some();
    number(value).is_some()
        || value.type_of() == Type::Complex
        || ["__int__", "__float__", "__index__"].iter().any(|name| says(name))
}

#[derive(Debug)]
enum Count {
    Whole(Counter),
    /// A float is among them.
    Added {
        next: Value,
        step: Value,
    },
}

impl Coroutine for Count {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let n = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            _ => 1,
        };
        cx.spend(n as u64);
        match self {
            Self::Whole(counter) => Step::Emit(counter.chunk(n)),
            Self::Added { next, step } => {
                let mut numbers = Vec::with_capacity(n);
                while numbers.len() < n {
                    match binary(BinaryOp::Add, next, step) {
                        Ok(after) => numbers.push(std::mem::replace(next, after)),
                        Err(exc) if numbers.is_empty() => return Step::Raise(exc),
                        Err(_) => break,
                    }
                }
                Step::Emit(if n == 1 { Chunk::one(numbers.remove(0)) } else { numbers.into() })
            }
        }
    }

    fn next_leaf(&mut self) -> Option<Option<Value>> {
        match self {
            Self::Whole(counter) => Some(Some(counter.advance())),
            // Adding may fail.
            Self::Added { .. } => None,
        }
    }

    fn shown(&self) -> Option<String> {
        let (next, step) = match self {
            Self::Whole(counter) => (counter.peek(), counter.step()),
            Self::Added { next, step } => (next.clone(), step.clone()),
        };
        // CPython leaves out a step of one where it is an int.
        let is_one = matches!(step, Value::Int(1));
        Some(if is_one {
            format!("count({})", next.repr())
        } else {
            format!("count({}, {})", next.repr(), step.repr())
        })
    }

    fn facts(&self) -> Vec<(String, String)> {
        let next = match self {
            Self::Whole(counter) => counter.peek(),
            Self::Added { next, .. } => next.clone(),
        };
        vec![fact("next number", next.repr())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, big};
    use crate::value::Value;

    #[test]
    fn floats_add_up_one_after_the_other() {
        // python3: list(islice(count(0.1, 0.1), 4))
        let trial = Trial::of("count", vec![Value::Float(0.1), Value::Float(0.1)]);
        let third = (0.1_f64 + 0.1) + 0.1;
        let items = trial.values(4);
        assert!(matches!(items[2], Value::Float(x) if x == third));
    }

    #[test]
    fn numbers_have_no_bound() {
        let trial = Trial::of("count", vec![Value::Int(i64::MAX)]);
        assert_eq!(trial.some(2), ["9223372036854775807", "9223372036854775808"]);
        let trial = Trial::of("count", vec![big("99999999999999999999"), Value::Int(-1)]);
        assert_eq!(trial.some(2), ["99999999999999999999", "99999999999999999998"]);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert_eq!(Trial::refused("count", vec![Value::from("a")]), "TypeError: a number is required");
    }
}
