//! `join`: all texts as one.

use std::rc::Rc;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Str, Value, check_size, short_repr, type_error};

pub(super) static JOIN: StageDef = StageDef {
    doc: StageDoc {
        name: "join",
        keywords: &["concatenate", "paste", "text", "glue"],
        class: Class::Fold,
        holds: Holds::All,
        endless: false,
        params: &[
            Param::iterable("texts, or bytes where sep is bytes"),
            Param::value("sep", "what stands between two of them").or(r#""""#),
        ],
        summary: "all texts as one, with a text between each two",
        doc: "Gives one text of all items in their order, with sep between each two, once there are no more; of nothing \
              the empty text. An item that is no str is a TypeError that says which: map(str) makes texts of other \
              items. (Python, str.join)",
        asks: "everything",
        example: Example { text: r#""abc" | join("-")"#, output: &["'a-b-c'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let (sep, is_bytes) = match bound.get("sep") {
        None => (Vec::new(), false),
        Some(Value::Str(sep)) => (sep.as_bytes().to_vec(), false),
        Some(Value::Bytes(sep)) => (sep.to_vec(), true),
        Some(other) => {
            return Err(type_error(format!("join() argument 'sep' must be str, not {}", other.type_name())));
        }
    };
    let upstream = bound.iter("iterable", world)?;
    let stage = Join { sep, is_bytes, joined: Vec::new(), count: 0 };
    Ok(Built::new(Folding::over(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Join {
    sep: Vec<u8>,
    is_bytes: bool,
    /// In WTF-8, or as they are.
    joined: Vec<u8>,
    count: u64,
}

impl Join {
    fn add(&mut self, part: &[u8]) -> Taken {
        let sep = if self.count == 0 { &[][..] } else { &self.sep };
        if let Err(exc) = check_size(self.joined.len().checked_add(sep.len() + part.len())) {
            return Taken::Fail(exc);
        }
        self.joined.extend_from_slice(sep);
        self.joined.extend_from_slice(part);
        self.count += 1;
        Taken::Keep
    }
}

impl Fold for Join {
    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        match item {
            Value::Str(text) if !self.is_bytes => self.add(text.as_bytes()),
            Value::Bytes(bytes) if self.is_bytes => self.add(bytes),
            other => {
                let (at, class) = (self.count, other.type_name());
                let wanted = if self.is_bytes { "a bytes-like object" } else { "str instance" };

                let exc = type_error(format!("sequence item {at}: expected {wanted}, {class} found"));
                exc.advise("map(str) makes texts of other items");
                Taken::Fail(exc)
            }
        }
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        let joined = std::mem::take(&mut self.joined);
        Ok(if self.is_bytes { Value::Bytes(joined.into()) } else { Value::Str(Str::from_wtf8_vec(joined)) })
    }

    fn held_bytes(&self) -> usize {
        self.joined.capacity()
    }

    fn facts(&self) -> Vec<(String, String)> {
        const SHOWN: usize = 60;
        let start = &self.joined[..self.joined.len().min(SHOWN)];
        let shown = if self.is_bytes { Value::Bytes(start.into()) } else { Str::decode(start).into() };
        vec![
            fact("joined", self.count.to_string()),
            fact("bytes", self.joined.len().to_string()),
            fact("begins", short_repr(&shown, SHOWN)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn the_separator_stands_between_each_two() {
        let texts = || Value::list(vec![Value::from("a"), Value::from(""), Value::from("ñ")]);
        assert_eq!(Trial::of("join", vec![texts(), Value::from(", ")]).all(10), ["'a, , ñ'"]);
        assert_eq!(Trial::of("join", vec![texts()]).all(10), ["'añ'"]);
        assert_eq!(Trial::of("join", vec![list([]), Value::from("-")]).all(10), ["''"]);
        let bytes = |text: &str| Value::Bytes(text.as_bytes().into());
        let parts = Value::list(vec![bytes("a"), bytes("b")]);
        assert_eq!(Trial::of("join", vec![parts, bytes("--")]).all(10), ["b'a--b'"]);
    }

    #[test]
    fn what_is_no_text_is_cpython_s_error() {
        let items = Value::list(vec![Value::from("a"), Value::Int(1)]);
        let trial = Trial::of("join", vec![items, Value::from("-")]);
        assert_eq!(trial.all(10), ["TypeError: sequence item 1: expected str instance, int found"]);
        let trial = Trial::of("join", vec![list([7]), Value::Bytes([].into())]);
        assert_eq!(trial.all(10), ["TypeError: sequence item 0: expected a bytes-like object, int found"]);
    }
}
