//! `nth`: the item at a position.

use std::rc::Rc;

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Exc, Value, type_error, value_error};

pub(super) static NTH: StageDef = StageDef {
    doc: StageDoc {
        name: "nth",
        keywords: &["at", "index", "position", "pick"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("n", "the position, from 0"),
            Param::value("default", "what to give where there are not so many items").or("None"),
        ],
        summary: "the item at a position, counted from 0",
        doc: "Drops the items before the position, gives the one at it and lets go of its upstream. Where there are not \
              so many it gives default. (Python, itertools recipes: nth)",
        asks: "n + 1, whatever is asked for",
        example: Example { text: "count(100) | nth(7)", output: &["107"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let n = bound.int("n")?.ok_or_else(|| type_error("'NoneType' object cannot be interpreted as an integer"))?;
    let refusal = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let left = u64::try_from(n).map_err(|_| value_error(refusal))?;
    let upstream = bound.iter("iterable", world)?;
    let stage = Nth { left, default: bound.get("default").cloned().unwrap_or_default() };
    Ok(Built::new(Folding::over(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Nth {
    /// How many items are dropped before the one that is given.
    left: u64,
    default: Value,
}

impl Fold for Nth {
    fn asks(&self) -> usize {
        usize::try_from(self.left).unwrap_or(usize::MAX).saturating_add(1)
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Taken::Drop
            }
            None => Taken::GiveLast(item.clone()),
        }
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        Ok(std::mem::take(&mut self.default))
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("items before it", self.left.to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn gives_one_item_and_asks_for_nothing_after_it() {
        let (source, gone) = Trial::watched([1, 2, 3, 4]);
        let trial = Trial::of("nth", vec![source, Value::Int(2)]);
        assert_eq!(trial.all(10), ["3"]);
        assert!(gone());
        let meter = &trial.iter().record().meter;
        assert_eq!((meter.items_in.get(), meter.dropped.get()), (3, 2));
    }

    #[test]
    fn where_there_are_not_so_many_it_gives_the_default() {
        assert_eq!(Trial::of("nth", vec![list([1]), Value::Int(5)]).all(10), ["None"]);
        assert_eq!(Trial::of("nth", vec![list([1]), Value::Int(1), Value::from("x")]).all(10), ["'x'"]);
        let error = "ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        assert_eq!(Trial::refused("nth", vec![list([1]), Value::Int(-1)]), error);
    }
}
