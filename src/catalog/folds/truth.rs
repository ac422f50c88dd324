//! `any` and `all`: whether one, or every, item is true.

use crate::catalog::each::Taken;
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds};
use crate::value::{Exc, Value};

const PARAMS: &[Param] = &[Param::iterable("where the items come from")];

pub(super) static ANY: StageDef = StageDef {
    doc: StageDoc {
        name: "any",
        keywords: &["some", "exists", "or"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: PARAMS,
        summary: "whether any item is true",
        doc: "Gives True at the first item that is true, without asking for more, and False where there is none. \
              (Python, Built-in Functions: any)",
        asks: "1, until it knows",
        example: Example { text: "count() | map(_ > 3) | any()", output: &["True"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        Ok(Built::new(Folding::over(Truth { decides: true }, &upstream), vec![upstream]))
    },
};

pub(super) static ALL: StageDef = StageDef {
    doc: StageDoc {
        name: "all",
        keywords: &["every", "and"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: PARAMS,
        summary: "whether every item is true",
        doc: "Gives False at the first item that is false, without asking for more, and True where there is none. \
              (Python, Built-in Functions: all)",
        asks: "1, until it knows",
        example: Example { text: "[1, 2, 3] | all()", output: &["True"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        Ok(Built::new(Folding::over(Truth { decides: false }, &upstream), vec![upstream]))
    },
};

#[derive(Debug)]
struct Truth {
    /// The truth of an item that decides it.
    decides: bool,
}

impl Fold for Truth {
    /// Any item may decide it.
    fn asks(&self) -> usize {
        1
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        Taken::by_truth(item, cx, |truth, _| {
            if truth == self.decides { Taken::GiveLast(Value::Bool(self.decides)) } else { Taken::Keep }
        })
    }

    fn called(&mut self, _: &Value, truth: Value, cx: &mut Context<'_>) -> Taken {
        self.item(&truth, cx)
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        Ok(Value::Bool(!self.decides))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn one_item_may_decide_it_and_upstream_is_let_go() {
        for (name, items, answer, taken) in [
            ("any", [0, 1, 0], "True", 2),
            ("any", [0, 0, 0], "False", 3),
            ("all", [1, 0, 1], "False", 2),
            ("all", [1, 1, 1], "True", 3),
        ] {
            let (source, gone) = Trial::watched(items);
            let trial = Trial::of(name, vec![source]);
            assert_eq!(trial.some(1), [answer]);
            assert!(gone());
            assert_eq!(trial.iter().record().meter.items_in.get(), taken);
            assert!(trial.all(10).is_empty());
        }
        assert_eq!(Trial::of("any", vec![list([])]).all(10), ["False"]);
        assert_eq!(Trial::of("all", vec![list([])]).all(10), ["True"]);
    }
}
