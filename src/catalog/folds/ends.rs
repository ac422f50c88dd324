//! `first` and `last`: one item from either end.

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds};
use crate::value::{Exc, Value, short_repr, value_error};

const PARAMS: &[Param] = &[
    Param::iterable("where the items come from"),
    Param::value("default", "what to give where there are no items; not given: a ValueError").or("None"),
];

pub(super) static FIRST: StageDef = StageDef {
    doc: StageDoc {
        name: "first",
        keywords: &["head", "one", "front"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: PARAMS,
        summary: "the first item",
        doc: "Gives the first item and lets go of its upstream. Without items it gives default, or is a ValueError. \
              (more-itertools: first)",
        asks: "1",
        example: Example { text: "count(7) | first()", output: &["7"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        let stage = First { default: bound.get("default").cloned() };
        Ok(Built::new(Folding::over(stage, &upstream), vec![upstream]))
    },
};

pub(super) static LAST: StageDef = StageDef {
    doc: StageDoc {
        name: "last",
        keywords: &["final", "end", "newest"],
        class: Class::Fold,
        holds: Holds::Some,
        endless: false,
        params: PARAMS,
        summary: "the last item",
        doc: "Reads everything, keeps one item at a time, and gives the last. Without items it gives default, or is a \
              ValueError. (more-itertools: last)",
        asks: "everything",
        example: Example { text: "range(100) | last()", output: &["99"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        let stage = Last { default: bound.get("default").cloned(), newest: None };
        Ok(Built::new(Folding::over(stage, &upstream), vec![upstream]))
    },
};

fn empty(name: &str) -> Exc {
    value_error(format!("{name}() was called on an empty iterable, and no default value was provided."))
}

#[derive(Debug)]
struct First {
    default: Option<Value>,
}

impl Fold for First {
    fn asks(&self) -> usize {
        1
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        Taken::GiveLast(item.clone())
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        self.default.take().ok_or_else(|| empty("first"))
    }
}

#[derive(Debug)]
struct Last {
    default: Option<Value>,
    newest: Option<Value>,
}

impl Fold for Last {
    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> bool {
        let Some(last) = items.len().checked_sub(1) else { return false };
        self.newest = items.get(last);
        *items = Chunk::default();
        true
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.newest = Some(item.clone());
        Taken::Keep
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        let newest = self.newest.take().or_else(|| self.default.take());
        newest.ok_or_else(|| empty("last"))
    }

    fn held_bytes(&self) -> usize {
        self.newest.as_ref().map_or(0, Value::heap_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.newest.iter().map(|item| fact("newest", short_repr(item, 60))).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn one_item_from_either_end() {
        let (source, gone) = Trial::watched([1, 2, 3]);
        let first = Trial::of("first", vec![source]);
        assert_eq!(first.some(1), ["1"]);
        assert!(gone());
        assert_eq!(first.iter().record().meter.items_in.get(), 1);
        assert!(first.all(10).is_empty());
        assert_eq!(Trial::of("last", vec![list([1, 2, 3])]).all(10), ["3"]);
    }

    #[test]
    fn without_items_the_default_or_an_error() {
        for name in ["first", "last"] {
            let error =
                format!("ValueError: {name}() was called on an empty iterable, and no default value was provided.");
            assert_eq!(Trial::of(name, vec![list([])]).all(10), [error]);
            assert_eq!(Trial::of(name, vec![list([]), Value::Int(7)]).all(10), ["7"]);
        }
    }
}
