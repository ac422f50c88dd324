//! `takewhile`: the items up to the first that does not pass.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Type, Value};
use crate::vm::Callback;

pub(super) static TAKEWHILE: StageDef = StageDef {
    doc: StageDoc {
        name: "takewhile",
        keywords: &["until", "take_while"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::function("predicate", "the test that items have to pass"),
            Param::iterable("where the items come from"),
        ],
        summary: "the items up to the first that fails a test",
        doc: "Gives items as long as the predicate returns something true. The first for which it does not is taken \
              from upstream and lost, and nothing is asked for after it. (Python, itertools.takewhile)",
        asks: "1 for n",
        example: Example { text: "count(1) | takewhile(_ * _ < 20)", output: &["1", "2", "3", "4"] },
    },
    class: Some(Type::TakeWhile),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let predicate = bound.required_callback("predicate")?;
    let upstream = bound.iter("iterable", world)?;
    let pure = predicate.is_pure();
    Ok(Built::calling(Each::new(TakeWhile { predicate }, &upstream), vec![upstream], pure))
}

#[derive(Debug)]
struct TakeWhile {
    predicate: Callback,
}

fn judge(value: &Value, cx: &mut Context<'_>) -> Taken {
    Taken::by_truth(value, cx, |truth, _| if truth { Taken::Pass } else { Taken::Stop })
}

impl EachItem for TakeWhile {
    fn is_plain(&self) -> bool {
        true
    }

    fn may_look_back(&self, item: &Value) -> bool {
        self.predicate.may_look_back(item)
    }

    /// Any item may be the last that is wanted.
    fn asks(&self, _: usize) -> usize {
        1
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        Taken::of(self.predicate.call(item.clone(), cx), |value| judge(&value, cx))
    }

    fn called(&mut self, _: &Value, value: Value, cx: &mut Context<'_>) -> Taken {
        judge(&value, cx)
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, function, list};
    use crate::value::Value;

    #[test]
    fn the_first_that_fails_is_taken_and_lost() {
        let below_3 = function(|items| Value::Bool(matches!(items[0], Value::Int(n) if n < 3)));
        let trial = Trial::of("takewhile", vec![below_3, list([1, 2, 3, 1])]);
        assert_eq!(trial.all(10), ["1", "2"]);
        let meter = &trial.iter().record().meter;
        assert_eq!((meter.items_in.get(), meter.items_out.get(), meter.dropped.get()), (3, 2, 1));
    }
}
