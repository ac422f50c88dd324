//! `repeat`: the same item again and again.

use crate::catalog::each::fact;
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Holds, Resume, Step};
use crate::value::{Type, Value, number, type_error, value_error};

pub(super) static REPEAT: StageDef = StageDef {
    doc: StageDoc {
        name: "repeat",
        keywords: &["same", "constant", "yes"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: true,
        params: &[
            Param::value("object", "the item"),
            Param::value("times", "how often; not given: without end").or("None"),
        ],
        summary: "the same item again and again",
        doc: "Gives the very same object each time, so many times or without end. (Python, itertools.repeat)",
        asks: "nothing: it is a source",
        example: Example { text: r#"repeat("ho", 3)"#, output: &["'ho'", "'ho'", "'ho'"] },
    },
    class: Some(Type::Repeat),
    effectful: false,
    live: false,
    build: |bound, _| {
        let left = match bound.get("times") {
            None => None,
            Some(times) => match number(times).and_then(|n| n.to_big()) {
                Some(n) if n <= 0.into() => Some(0),
                Some(n) => Some(u64::try_from(n).map_err(|_| value_error("repeat() argument 'times' is too large"))?),
                None => {
                    let class = times.type_name();
                    return Err(type_error(format!("'{class}' object cannot be interpreted as an integer")));
                }
            },
        };
        let object = bound.get("object").cloned().unwrap_or_default();
        let bounded = left.is_some();
        Ok(Built { bounded, ..Built::new(Repeat { object, left }, Vec::new()) })
    },
};

#[derive(Debug)]
struct Repeat {
    object: Value,
    /// How often it is still given; `None`: without end.
    left: Option<u64>,
}

impl Coroutine for Repeat {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let n = match with {
            Resume::Next(demand) => demand.get() as u64,
            Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            _ => 1,
        };
        let n = self.left.map_or(n, |left| left.min(n));
        self.left = self.left.map(|left| left - n);
        cx.spend(n);
        match (n, &self.object) {
            (0, _) => Step::Return(Value::None),
            (1, object) => Step::Emit(Chunk::one(object.clone())),
            (n, Value::Int(int)) => Step::Emit(vec![*int; n as usize].into()),
            (n, object) => Step::Emit(vec![object.clone(); n as usize].into()),
        }
    }

    fn next_leaf(&mut self) -> Option<Option<Value>> {
        match &mut self.left {
            Some(0) => return Some(None),
            Some(left) => *left -= 1,
            None => {}
        }
        Some(Some(self.object.clone()))
    }

    fn held_bytes(&self) -> usize {
        self.object.heap_bytes()
    }

    fn remaining(&self) -> Option<usize> {
        usize::try_from(self.left?).ok()
    }

    fn shown(&self) -> Option<String> {
        let object = self.object.repr();
        Some(self.left.map_or_else(|| format!("repeat({object})"), |left| format!("repeat({object}, {left})")))
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("left", self.left.map_or_else(|| "no end".to_owned(), |left| left.to_string()))]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    #[test]
    fn ends_only_where_it_is_told_to() {
        let trial = Trial::of("repeat", vec![Value::from("x"), Value::Int(3)]);
        assert_eq!(trial.all(2), ["'x'", "'x'", "'x'"]);
        assert!(!trial.iter().record().info.endless);
        assert!(Trial::of("repeat", vec![Value::Int(1), Value::Int(-1)]).all(2).is_empty());
        let endless = Trial::of("repeat", vec![Value::Int(1)]);
        assert_eq!(endless.some(3), ["1", "1", "1"]);
        assert!(endless.iter().record().info.endless);
    }
}
