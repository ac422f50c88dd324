//! `windowed`: a window that slides over the items.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Value, check_size, type_error, value_error};

pub(super) static WINDOWED: StageDef = StageDef {
    doc: StageDoc {
        name: "windowed",
        keywords: &["sliding_window", "rolling", "moving", "ngrams"],
        class: Class::Step,
        holds: Holds::Some,
        endless: false,
        params: &[
            Param::iterable("where the items come from"),
            Param::value("n", "how many items a window holds"),
            Param::value("fillvalue", "what stands for the items that a window lacks at the end").or("None"),
            Param::value("step", "how many items it moves on each time, at least 1").or("1"),
        ],
        summary: "n neighbouring items at a time, as tuples that overlap",
        doc: "Gives a tuple of the first n items, and then one each time so many more have come as step says. A last \
              window that lacks items is filled up with fillvalue; so is the only one, where there are fewer than n \
              items. With a step of more than n, the items between two windows are dropped. A window of 0 is one empty \
              tuple. (more-itertools: windowed)",
        asks: "n at first, step for each window after it",
        example: Example { text: "range(1, 6) | windowed(3, step=2)", output: &["(1, 2, 3)", "(3, 4, 5)"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let size = bound.int("n")?.ok_or_else(|| type_error("'NoneType' object cannot be interpreted as an integer"))?;
    let size = usize::try_from(size).map_err(|_| value_error("n must be >= 0"))?;
    let step = bound.int("step")?.unwrap_or(1);
    let step = usize::try_from(step).ok().filter(|n| *n > 0).ok_or_else(|| value_error("step must be >= 1"))?;
    let fill = bound.get("fillvalue").cloned().unwrap_or_default();
    let upstream = bound.iter("iterable", world)?;
    let stage = Windowed {
        size,
        step,
        fill,
        window: VecDeque::new(),
        heap: 0,
        missing: size,
        ready: (size == 0).then(|| Value::tuple(Vec::new())),
    };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Windowed {
    size: usize,
    step: usize,
    fill: Value,
    window: VecDeque<Value>,
    /// Bytes that the items of the window hold on the heap.
    heap: usize,
    /// How many items have to come before the next window is given.
    missing: usize,
    /// Given without asking.
    ready: Option<Value>,
}

impl Windowed {
    fn push(&mut self, item: Value) {
        if self.window.len() == self.size
            && let Some(gone) = self.window.pop_front()
        {
            self.heap = self.heap.saturating_sub(gone.heap_bytes());
        }
        self.heap += item.heap_bytes();
        self.window.push_back(item);
    }

    fn whole(&self) -> Value {
        Value::tuple(self.window.iter().cloned().collect())
    }
}

impl EachItem for Windowed {
    fn asks(&self, owed: usize) -> usize {
        if self.size == 0 { 0 } else { self.step.saturating_mul(owed - 1).saturating_add(self.missing) }
    }

    fn ready(&mut self, _: usize) -> Option<Chunk> {
        self.ready.take().map(Chunk::one)
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.missing -= 1;
        if self.missing >= self.size {
            return Taken::Drop;
        }
        self.push(item.clone());
        if self.missing > 0 {
            return Taken::Keep;
        }
        self.missing = self.step;
        Taken::Give(self.whole())
    }

    fn end(&mut self) -> Result<(), Exc> {
        let is_first = self.window.len() < self.size;
        let begun = if is_first { !self.window.is_empty() } else { self.missing < self.step.min(self.size) };
        if begun {
            check_size(self.size.checked_mul(size_of::<Value>()))?;
            for _ in 0..self.missing {
                self.push(self.fill.clone());
            }
            self.ready = Some(self.whole());
        }
        self.window = VecDeque::new();
        self.heap = 0;
        Ok(())
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.window.capacity() * size_of::<Value>() + self.heap
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![
            fact("in the window", format!("{} of {}", self.window.len(), self.size)),
            fact("items to the next", self.missing.to_string()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    fn windows(items: i64, n: i64, step: i64) -> Vec<String> {
        let arguments = vec![list(1..=items), Value::Int(n), Value::from("x"), Value::Int(step)];
        let one_by_one = Trial::of("windowed", arguments.clone()).all(1);
        assert_eq!(Trial::of("windowed", arguments).all(100), one_by_one);
        one_by_one
    }

    #[test]
    fn gives_what_more_itertools_gives() {
        assert_eq!(windows(5, 3, 1), ["(1, 2, 3)", "(2, 3, 4)", "(3, 4, 5)"]);
        assert_eq!(windows(6, 3, 2), ["(1, 2, 3)", "(3, 4, 5)", "(5, 6, 'x')"]);
        assert_eq!(windows(8, 3, 3), ["(1, 2, 3)", "(4, 5, 6)", "(7, 8, 'x')"]);
        assert_eq!(windows(2, 3, 1), ["(1, 2, 'x')"]);
        assert_eq!(windows(3, 2, 3), ["(1, 2)"]);
        assert_eq!(windows(4, 2, 3), ["(1, 2)", "(4, 'x')"]);
        assert_eq!(windows(6, 2, 5), ["(1, 2)", "(6, 'x')"]);
        assert_eq!(windows(0, 3, 1), Vec::<String>::new());
        assert_eq!(windows(3, 0, 1), ["()"]);
    }

    #[test]
    fn items_between_two_windows_are_dropped() {
        let arguments = vec![list(0..10), Value::Int(2), Value::None, Value::Int(5)];
        let trial = Trial::of("windowed", arguments);
        assert_eq!(trial.all(3), ["(0, 1)", "(5, 6)"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 6);
    }

    #[test]
    fn what_is_in_the_window_is_held() {
        let trial = Trial::of("windowed", vec![Trial::waiting_after(2), Value::Int(3)]);
        assert_eq!(trial.all(1), ["waiting for more"]);
        assert_eq!(trial.fact("in the window").as_deref(), Some("2 of 3"));
        assert!(trial.held() >= 2 * size_of::<Value>());
    }

    #[test]
    fn sizes_that_cannot_be_are_refused() {
        assert_eq!(Trial::refused("windowed", vec![list([]), Value::Int(-1)]), "ValueError: n must be >= 0");
        let arguments = vec![list([]), Value::Int(1), Value::None, Value::Int(0)];
        assert_eq!(Trial::refused("windowed", arguments), "ValueError: step must be >= 1");
    }
}
