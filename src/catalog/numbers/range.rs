//! `range`: numbers from one to another.

use num_traits::ToPrimitive;

use crate::catalog::counter::Counter;
use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Holds, Resume, Step};
use crate::value::{Range, Type, Value, number, type_error, value_error};

pub(super) static RANGE: StageDef = StageDef {
    doc: StageDoc {
        name: "range",
        keywords: &["numbers", "seq", "from to", "interval"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::value("start_or_stop", "alone: where to stop, from 0; with stop: the first number"),
            Param::value("stop", "the number to stop before").or("None"),
            Param::value("step", "what is added, not 0").or("1"),
        ],
        summary: "numbers from one to another",
        doc: "`range(stop)` gives 0, 1 and so on, below stop; `range(start, stop, step)` gives start, start + step and \
              so on, short of stop. Bounds may be of any size. (Python, Built-in Types: range)",
        asks: "nothing: it is a source",
        example: Example { text: "range(1, 10, 4)", output: &["1", "5", "9"] },
    },
    class: Some(Type::RangeIterator),
    effectful: false,
    live: false,
    build: |bound, _| {
        let whole = |value: &Value| match number(value).and_then(|n| n.to_big()) {
            Some(n) => Ok(n),
            None => Err(type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
        };
        let first = bound.get("start_or_stop").unwrap_or(&Value::None);
        let (start, stop) = match bound.get("stop") {
            None => (&Value::Int(0), first),
            Some(stop) => (first, stop),
        };
        let step = bound.get("step").map_or(Ok(1.into()), whole)?;
        let range = Range { start: whole(start)?, stop: whole(stop)?, step };
        if range.step == 0.into() {
            return Err(value_error("range() arg 3 must not be zero"));
        }
        // More than 64 bits can count is more than anybody takes.
        let left = range.len().to_u64().unwrap_or(u64::MAX);
        Ok(Built::new(Numbers { left, numbers: Counter::new(range.start, range.step) }, Vec::new()))
    },
};

#[derive(Debug)]
struct Numbers {
    numbers: Counter,
    left: u64,
}

impl Coroutine for Numbers {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let n = match with {
            Resume::Next(demand) => self.left.min(demand.get() as u64),
            Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => 0,
            _ => self.left.min(1),
        };
        if n == 0 {
            return Step::Return(Value::None);
        }
        cx.spend(n);
        self.left -= n;
        Step::Emit(self.numbers.chunk(n as usize))
    }

    fn next_leaf(&mut self) -> Option<Option<Value>> {
        if self.left == 0 {
            return Some(None);
        }
        self.left -= 1;
        Some(Some(self.numbers.advance()))
    }

    fn remaining(&self) -> Option<usize> {
        usize::try_from(self.left).ok()
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("next number", self.numbers.peek().repr()), fact("left", self.left.to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, big};
    use crate::value::Value;

    #[test]
    fn counts_as_python_s_does() {
        for (bounds, wanted) in [
            (vec![3], vec!["0", "1", "2"]),
            (vec![2, 4], vec!["2", "3"]),
            (vec![5, 0, -2], vec!["5", "3", "1"]),
            (vec![0], vec![]),
            (vec![5, 2], vec![]),
            (vec![i64::MAX - 1, i64::MAX], vec!["9223372036854775806"]),
        ] {
            let bounds = bounds.into_iter().map(Value::Int).collect();
            assert_eq!(Trial::of("range", bounds).all(2), wanted);
        }
    }

    #[test]
    fn bounds_may_be_of_any_size() {
        let trial = Trial::of("range", vec![big("100000000000000000000"), big("100000000000000000003")]);
        assert_eq!(trial.all(2).len(), 3);
        let trial = Trial::of("range", vec![big("1000000000000000000000000000000")]);
        assert_eq!(trial.some(2), ["0", "1"]);
    }

    #[test]
    fn refuses_what_python_refuses_in_its_words() {
        let bounds = vec![Value::Int(1), Value::Int(2), Value::Int(0)];
        assert_eq!(Trial::refused("range", bounds), "ValueError: range() arg 3 must not be zero");
        let error = "TypeError: 'float' object cannot be interpreted as an integer";
        assert_eq!(Trial::refused("range", vec![Value::Float(1.5)]), error);
    }
}
