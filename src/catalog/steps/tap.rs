//! `tap`: looks at each item and passes it on.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Value};
use crate::vm::Callback;

pub(super) static TAP: StageDef = StageDef {
    doc: StageDoc {
        name: "tap",
        keywords: &["side_effect", "peek", "inspect", "do", "spy"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("function", "what is done with each item; what it returns is not used"),
            Param::iterable("where the items come from"),
        ],
        summary: "calls a function with each item, and passes the item on",
        doc: "Calls the function with each item as it passes, for what that does, and gives the item itself. It is asked \
              for one item at a time, and so is all below it. An item at which the function raises ends the run, or is \
              skipped and counted with `--on-error skip`. (more-itertools: side_effect)",
        asks: "1 for n",
        example: Example { text: "[3, 4] | tap(print) | sum()", output: &["7"] },
    },
    class: None,
    effectful: true,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let function = bound.required_callback("function")?;
    let upstream = bound.iter("iterable", world)?;
    Ok(Built::new(Each::new(Tap { function }, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Tap {
    function: Callback,
}

impl EachItem for Tap {
    /// One, so that nothing is done for an item before the one ahead of it has gone on.
    fn asks(&self, _: usize) -> usize {
        1
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        Taken::of(self.function.call(item.clone(), cx), |_| Taken::Pass)
    }

    fn called(&mut self, _: &Value, _: Value, _: &mut Context<'_>) -> Taken {
        Taken::Pass
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        upstream
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, counted, failing_at, list, outside};
    use crate::value::Value;

    #[test]
    fn the_item_goes_on_whatever_the_function_returns() {
        let (function, calls) = counted(|_| Value::None);
        let trial = Trial::of("tap", vec![function, list([1, 2, 3])]);
        assert_eq!(trial.some(1), ["1"]);
        assert_eq!(calls(), 1);
        assert_eq!(trial.all(10), ["2", "3"]);
        assert_eq!(Trial::of("tap", vec![outside(|_| Value::None), list([1, 2])]).all(10), ["1", "2"]);
        assert!(trial.iter().is_effectful());
    }

    #[test]
    fn what_raises_may_be_skipped() {
        let trial = Trial::of("tap", vec![failing_at(2, true), list([1, 2, 3])]);
        assert_eq!(trial.all(10), ["1", "ValueError: no 2"]);
        assert_eq!(trial.all(10), ["3"]);
        let trial = Trial::of("tap", vec![failing_at(2, true), list([1, 2, 3])]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["1", "3"]);
    }
}
