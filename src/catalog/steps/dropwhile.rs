//! `dropwhile`: the items from the first that does not pass.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Type, Value};
use crate::vm::Callback;

pub(super) static DROPWHILE: StageDef = StageDef {
    doc: StageDoc {
        name: "dropwhile",
        keywords: &["skip_while", "from"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("predicate", "the test of the items to drop"),
            Param::iterable("where the items come from"),
        ],
        summary: "the items from the first that fails a test",
        doc: "Drops items as long as the predicate returns something true; then gives that item and all that come \
              after it, without asking the predicate again. (Python, itertools.dropwhile)",
        asks: "n for n, and on until the first that is not dropped",
        example: Example { text: "[1, 5, 2, 7] | dropwhile(_ < 4)", output: &["5", "2", "7"] },
    },
    class: Some(Type::DropWhile),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let predicate = bound.required_callback("predicate")?;
    let upstream = bound.iter("iterable", world)?;
    let pure = predicate.is_pure();
    Ok(Built::calling(Each::new(DropWhile { predicate: Some(predicate) }, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct DropWhile {
    /// None once an item did not pass.
    predicate: Option<Callback>,
}

impl DropWhile {
    fn judge(&mut self, value: &Value, cx: &mut Context<'_>) -> Taken {
        Taken::by_truth(value, cx, |truth, _| {
            if truth {
                return Taken::Drop;
            }
            self.predicate = None;
            Taken::Pass
        })
    }
}

impl EachItem for DropWhile {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, item: &Value) -> bool {
        self.predicate.as_ref().is_some_and(|predicate| predicate.may_look_back(item))
    }

    fn may_pull(&self) -> bool {
        self.predicate.as_ref().is_some_and(Callback::may_pull)
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        self.predicate.is_none().then(|| std::mem::take(items))
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        match &mut self.predicate {
            None => Taken::Pass,
            Some(predicate) => {
                let called = predicate.call(item.clone(), cx);
                Taken::of(called, |value| self.judge(&value, cx))
            }
        }
    }

    fn called(&mut self, _: &Value, value: Value, cx: &mut Context<'_>) -> Taken {
        self.judge(&value, cx)
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("dropping", if self.predicate.is_some() { "yes" } else { "no longer" })]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, counted, function, list};
    use crate::value::Value;

    #[test]
    fn the_predicate_is_not_asked_again_once_an_item_failed() {
        let (below_3, calls) = counted(|items| Value::Bool(matches!(items[0], Value::Int(n) if n < 3)));
        let trial = Trial::of("dropwhile", vec![below_3, list([1, 2, 3, 1, 9])]);
        assert_eq!(trial.all(10), ["3", "1", "9"]);
        assert_eq!(calls(), 3);
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
    }

    #[test]
    fn all_may_be_dropped() {
        let trial = Trial::of("dropwhile", vec![function(|_| Value::Bool(true)), list([1, 2])]);
        assert!(trial.all(10).is_empty());
    }
}
