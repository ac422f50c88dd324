//! `progress`: passes items on, and counts them for whoever watches.

use std::rc::Rc;
use std::time::Duration;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Value};

pub(super) static PROGRESS: StageDef = StageDef {
    doc: StageDoc {
        name: "progress",
        keywords: &["tqdm", "pv", "meter", "count", "rate", "bar", "speed"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("where the items come from")],
        summary: "counts items as they pass, and how many come in a second",
        doc: "Passes each item on as it is. In `drip run` a line on the standard error tells, once a second and at the \
              end, how many items have passed here and how many a second, over the time since the first; on the canvas the stage shows both. \
              Items and order are as without it. (tqdm, pv)",
        asks: "n for n",
        example: Example { text: "range(5) | progress() | sum()", output: &["10"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let progress = Progress { items: 0, began: None, latest: Duration::ZERO };
    Ok(Built::new(Each::new(progress, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Progress {
    items: u64,
    /// When the first item passed.
    began: Option<Duration>,
    latest: Duration,
}

impl Progress {
    fn count(&mut self, items: u64, cx: &Context<'_>) {
        self.latest = cx.world().clock().monotonic();
        self.began.get_or_insert(self.latest);
        self.items += items;
    }
}

impl EachItem for Progress {
    fn chunk(&mut self, items: &mut Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        self.count(items.len() as u64, cx);
        Some(std::mem::take(items))
    }

    fn item(&mut self, _: &Value, cx: &mut Context<'_>) -> Taken {
        self.count(1, cx);
        Taken::Pass
    }

    fn facts(&self) -> Vec<(String, String)> {
        let passed = self.latest - self.began.unwrap_or(self.latest);
        let mut facts = vec![fact("items", self.items.to_string())];
        if !passed.is_zero() {
            facts.push(fact("a second", format!("{:.0}", self.items as f64 / passed.as_secs_f64())));
        }
        facts
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        upstream
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn items_pass_as_they_are_and_are_counted() {
        for demand in [1, 2, 10] {
            let trial = Trial::of("progress", vec![list([3, 1, 2])]);
            assert_eq!(trial.some(2.min(demand)).len(), 2.min(demand));
            assert_eq!(trial.fact("items").unwrap(), 2.min(demand).to_string());
            assert_eq!(trial.all(demand), ["3", "1", "2"][2.min(demand)..]);
            assert_eq!(trial.iter().record().meter.items_in.get(), 3);
        }
    }
}
