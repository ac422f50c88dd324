//! `min` and `max`: the least and the greatest item.

use std::rc::Rc;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Value, partial_order, short_repr, value_error};
use crate::vm::Callback;

const PARAMS: &[Param] = &[
    Param::iterable("where the items come from"),
    Param::function("key", "what to compare by; None: the item itself").or("None").by_keyword(),
    Param::value("default", "what to give where there are no items; not given: a ValueError").or("None").by_keyword(),
];

pub(super) static MIN: StageDef = StageDef {
    doc: StageDoc {
        name: "min",
        keywords: &["least", "smallest", "lowest", "minimum"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: PARAMS,
        summary: "the least item",
        doc: "Gives the least item, of several equals the first. Without items it gives default, or is a ValueError. \
              (Python, Built-in Functions: min)",
        asks: "everything",
        example: Example { text: r#"["pear", "fig"] | min(key=len(_))"#, output: &["'fig'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, false),
};

pub(super) static MAX: StageDef = StageDef {
    doc: StageDoc {
        name: "max",
        keywords: &["greatest", "largest", "highest", "maximum"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: PARAMS,
        summary: "the greatest item",
        doc: "Gives the greatest item, of several equals the first. Without items it gives default, or is a \
              ValueError. (Python, Built-in Functions: max)",
        asks: "everything",
        example: Example { text: "[3, 9, 4] | max()", output: &["9"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, true),
};

fn build(bound: &Bound, world: &Rc<World>, greatest: bool) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let key = bound.callback("key")?;
    let pure = key.as_ref().is_none_or(Callback::is_pure);
    let stage = Extreme { greatest, key, default: bound.get("default").cloned(), best: None };
    Ok(Built::calling(Folding::over(stage, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct Extreme {
    greatest: bool,
    key: Option<Callback>,
    default: Option<Value>,
    /// The best key so far, and its item.
    best: Option<(Value, Value)>,
}

impl Extreme {
    fn weigh(&mut self, item: &Value, key: Value) -> Taken {
        if let Some((best, _)) = &self.best {
            let symbol = if self.greatest { ">" } else { "<" };
            match partial_order(&key, best, symbol) {
                Ok(Some(order)) if if self.greatest { order.is_gt() } else { order.is_lt() } => {}
                Ok(_) => return Taken::Keep,
                Err(exc) => return Taken::Fail(exc),
            }
        }
        self.best = Some((key.compact(), item.clone().compact()));
        Taken::Keep
    }
}

impl Fold for Extreme {
    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> bool {
        let Some(ints) = items.as_ints().filter(|_| self.key.is_none()) else { return false };
        let best = if self.greatest { ints.iter().max() } else { ints.iter().min() };
        let Some(best) = best.copied().map(Value::Int) else { return false };
        let kept = matches!(self.weigh(&best.clone(), best), Taken::Keep);
        if kept {
            *items = Chunk::default();
        }
        kept
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        match &mut self.key {
            None => self.weigh(item, item.clone()),
            Some(key) => {
                let called = key.call(item.clone(), cx);
                Taken::of(called, |key| self.weigh(item, key))
            }
        }
    }

    fn called(&mut self, item: &Value, key: Value, _: &mut Context<'_>) -> Taken {
        self.weigh(item, key)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        let name = if self.greatest { "max" } else { "min" };
        let best = self.best.take().map(|(_, item)| item).or_else(|| self.default.take());
        best.ok_or_else(|| value_error(format!("{name}() arg is an empty sequence")))
    }

    fn held_bytes(&self) -> usize {
        self.best.as_ref().map_or(0, |(key, item)| match self.key {
            Some(_) => key.heap_bytes() + item.heap_bytes(),
            None => item.heap_bytes(),
        })
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.best.iter().map(|(_, item)| fact("so far", short_repr(item, 60))).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn of_several_equals_the_first() {
        assert_eq!(Trial::of("min", vec![list([3, 1, 2])]).all(10), ["1"]);
        assert_eq!(Trial::of("max", vec![Trial::stage("range", vec![Value::Int(5)])]).all(10), ["4"]);
        for (name, best) in [("min", "12"), ("max", "25")] {
            let trial = Trial::named(name, vec![list([12, 25, 11, 21])], &[("key", outside(tens))]);
            assert_eq!(trial.all(10), [best]);
        }
    }

    #[test]
    fn without_items_the_default_or_cpython_s_error() {
        assert_eq!(Trial::of("min", vec![list([])]).all(10), ["ValueError: min() arg is an empty sequence"]);
        assert_eq!(Trial::named("max", vec![list([])], &[("default", Value::None)]).all(10), ["None"]);
    }

    #[test]
    fn what_cannot_be_compared_is_cpython_s_error() {
        let items = Value::list(vec![Value::Int(1), Value::from("a")]);
        for (name, symbol) in [("min", "<"), ("max", ">")] {
            let error = format!("TypeError: '{symbol}' not supported between instances of 'str' and 'int'");
            assert_eq!(Trial::of(name, vec![items.clone()]).all(10), [error]);
        }
    }
}
