//! `compress`: the items beside which something true stands.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::inputs::zip_unseen;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Type, Value};

pub(super) static COMPRESS: StageDef = StageDef {
    doc: StageDoc {
        name: "compress",
        keywords: &["mask", "select by", "selectors", "where"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param { name: "data", ..Param::iterable("where the items come from") },
            Param { name: "selectors", ..Param::iterable("one for each item: whether it goes on") },
        ],
        summary: "the items beside which something true stands",
        doc: "Asks for an item and then for a selector, and gives the item where the selector is true. The shorter of \
              both ends it. (Python, itertools.compress)",
        asks: "1 for n, of both",
        example: Example { text: r#""ABCDEF" | compress([1, 0, 1, 0, 1, 1])"#, output: &["'A'", "'C'", "'E'", "'F'"] },
    },
    class: Some(Type::Compress),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let inputs = vec![bound.iter("data", world)?, bound.iter("selectors", world)?];
    let rows = zip_unseen(&inputs, world);
    Ok(Built::new(Each::new(Compress, &rows), inputs))
}

/// An item is a row: the item and its selector.
#[derive(Debug)]
struct Compress;

impl EachItem for Compress {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, _: &Value) -> bool {
        false
    }

    /// One, so that rows never wait on an edge that is not seen.
    fn asks(&self, _: usize) -> usize {
        1
    }

    fn item(&mut self, row: &Value, _: &mut Context<'_>) -> Taken {
        match row {
            Value::Tuple(row) if row.items[1].is_true() => Taken::Give(row.items[0].clone()),
            _ => Taken::Drop,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn gives_what_is_selected_until_the_shorter_ends() {
        let trial = Trial::of("compress", vec![list([1, 2, 3, 4]), list([0, 7, 1])]);
        assert_eq!(trial.all(10), ["2", "3"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 1);
        assert_eq!(Trial::of("compress", vec![list([1]), list([1, 1, 1])]).all(10), ["1"]);
    }

    #[test]
    fn both_are_let_go_with_it() {
        let (data, data_gone) = Trial::watched([1, 2]);
        let (selectors, selectors_gone) = Trial::watched([1]);
        let trial = Trial::of("compress", vec![data, selectors]);
        assert_eq!(trial.all(1), ["1"]);
        assert!(data_gone() && selectors_gone());
    }
}
