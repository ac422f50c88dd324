//! `tail_n`: the last items.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Demand, Holds, World};
use crate::value::{Exc, Value, type_error, value_error};

pub(super) static TAIL_N: StageDef = StageDef {
    doc: StageDoc {
        name: "tail_n",
        keywords: &["tail", "last n", "end", "deque", "newest"],
        class: Class::Barrier,
        holds: Holds::Some,
        endless: false,
        params: &[Param::iterable("where the items come from"), Param::value("n", "how many of them to give")],
        summary: "the last n items",
        doc: "Reads everything, holds the n items that came last, and gives them in their order once there are no more; \
              all, where there are not so many. (Python, itertools recipes: tail)",
        asks: "everything",
        example: Example { text: "range(100) | tail_n(3)", output: &["97", "98", "99"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let n = bound.int("n")?.ok_or_else(|| type_error("'NoneType' object cannot be interpreted as an integer"))?;
    let most = usize::try_from(n).map_err(|_| value_error("n must be non-negative"))?;
    let upstream = bound.iter("iterable", world)?;
    let stage = TailN { most, items: VecDeque::new(), heap: 0, ended: false };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct TailN {
    most: usize,
    items: VecDeque<Value>,
    /// Bytes that the items hold on the heap.
    heap: usize,
    ended: bool,
}

impl TailN {
    fn keep(&mut self, item: &Value) {
        let item = item.clone().compact();
        self.heap += item.heap_bytes();
        self.items.push_back(item);
    }

    /// Lets go of the first item.
    fn pop(&mut self) -> Option<Value> {
        let item = self.items.pop_front()?;
        self.heap = self.heap.saturating_sub(item.heap_bytes());
        Some(item)
    }
}

impl EachItem for TailN {
    fn asks(&self, _: usize) -> usize {
        Demand::FULL.get()
    }

    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        if !self.ended || self.items.is_empty() {
            return None;
        }
        let n = owed.min(self.items.len());
        let items: Vec<Value> = (0..n).filter_map(|_| self.pop()).collect();
        if self.items.is_empty() {
            (self.items, self.heap) = (VecDeque::new(), 0);
        }
        Some(items.into())
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        if self.most == 0 {
            return Taken::Drop;
        }
        if self.items.len() == self.most {
            self.pop();
            cx.drop_items(1);
        }
        self.keep(item);
        Taken::Keep
    }

    fn end(&mut self) -> Result<(), Exc> {
        self.ended = true;
        Ok(())
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.items.capacity() * size_of::<Value>() + self.heap
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("kept", format!("{} of {}", self.items.len(), self.most))]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn the_last_in_their_order() {
        for demand in [1, 2, 10] {
            let trial = Trial::of("tail_n", vec![list(0..10), Value::Int(3)]);
            assert_eq!(trial.all(demand), ["7", "8", "9"]);
            assert_eq!(trial.iter().record().meter.dropped.get(), 7);
            assert_eq!(trial.held(), 0);
        }
        assert_eq!(Trial::of("tail_n", vec![list([1, 2]), Value::Int(5)]).all(10), ["1", "2"]);
        assert!(Trial::of("tail_n", vec![list([1, 2]), Value::Int(0)]).all(10).is_empty());
        assert_eq!(Trial::refused("tail_n", vec![list([]), Value::Int(-1)]), "ValueError: n must be non-negative");
    }

    #[test]
    fn no_more_than_so_many_are_held() {
        let trial = Trial::of("tail_n", vec![Trial::waiting_after(1000), Value::Int(4)]);
        assert_eq!(trial.all(1), ["waiting for more"]);
        assert_eq!(trial.fact("kept").as_deref(), Some("4 of 4"));
        assert!(trial.held() <= 8 * size_of::<Value>());
    }
}
