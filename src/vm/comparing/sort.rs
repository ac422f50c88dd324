//! The stable sort, where comparing two keys may call: the same comparisons as [`crate::vm::sorting`], suspended in between.

use super::{calls, less};
use crate::machine::{Called, Context};
use crate::value::{Exc, Value};
use crate::vm::pulling::{Answer, Turn, Turns, called, in_turns};
use crate::vm::sorting::{self, INSERTION};

/// Hands `finish` the places of `keys` in ascending order, or descending; equal ones stay in order either way.
pub(crate) fn sorted_by(
    keys: Vec<Value>,
    reverse: bool,
    finish: impl FnOnce(Vec<usize>) -> Result<Value, Exc> + 'static,
    cx: &mut Context<'_>,
) -> Called {
    if !keys.iter().any(calls) {
        return called(sorting::order_of(&keys, reverse).and_then(finish));
    }
    let mut order: Vec<usize> = (0..keys.len()).collect();
    if reverse {
        order.reverse();
    }
    let tasks = vec![Task::Sort(0, keys.len())];
    in_turns(Sort { keys, order, tasks, at: At::Task, reverse, finish: Some(Box::new(finish)) }, cx)
}

/// What is made of the places in order.
type Finish = Box<dyn FnOnce(Vec<usize>) -> Result<Value, Exc>>;

/// What is left to do, the next last.
#[derive(Clone, Copy, Debug)]
enum Task {
    /// Bring this part into order.
    Sort(usize, usize),
    /// Merge two parts that are.
    Merge(usize, usize, usize),
}

/// Which comparison was made last.
#[derive(Debug)]
enum At {
    /// None: the next task begins.
    Task,
    /// Whether the run at the beginning of a part goes on.
    Run { low: usize, high: usize, len: usize, descending: Option<bool> },
    /// Where in what stands before it an item belongs.
    Insert { low: usize, high: usize, item: usize, from: usize, to: usize },
    /// Whether two parts have to be merged at all.
    Overlap { low: usize, middle: usize, high: usize },
    /// Which of two parts gives the next item.
    Merge { left: Vec<usize>, from_left: usize, from_right: usize, to: usize, high: usize },
}

struct Sort {
    keys: Vec<Value>,
    order: Vec<usize>,
    tasks: Vec<Task>,
    at: At,
    reverse: bool,
    finish: Option<Finish>,
}

impl Sort {
    /// Whether the item at one place comes before the one at another, both of the present order.
    fn before(&self, a: usize, b: usize, cx: &mut Context<'_>) -> Turn {
        Turn::Call(less(&self.keys[self.order[a]], &self.keys[self.order[b]], cx))
    }

    fn end(&mut self) -> Turn {
        let mut order = std::mem::take(&mut self.order);
        if self.reverse {
            order.reverse();
        }
        Turn::Done(called(self.finish.take().map_or(Ok(Value::None), |finish| finish(order))))
    }

    /// Begins the next task: `None` where it needs no comparison.
    fn begin(&mut self, task: Task) -> Option<At> {
        match task {
            Task::Sort(low, high) if high - low < 2 => None,
            Task::Sort(low, high) if high - low <= INSERTION => Some(At::Run { low, high, len: 1, descending: None }),
            Task::Sort(low, high) => {
                let middle = low + (high - low) / 2;
                self.tasks.extend([Task::Merge(low, middle, high), Task::Sort(middle, high), Task::Sort(low, middle)]);
                None
            }
            Task::Merge(low, middle, high) => Some(At::Overlap { low, middle, high }),
        }
    }

    /// The comparison that has to be made now; `None` where the task is over.
    fn ask(&self, cx: &mut Context<'_>) -> Option<Turn> {
        match &self.at {
            At::Task => None,
            At::Run { low, high, len, .. } => (low + len < *high).then(|| self.before(low + len, low + len - 1, cx)),
            At::Insert { item, from, to, .. } => {
                let middle = from + (to - from) / 2;
                (from < to).then(|| self.before(*item, middle, cx))
            }
            At::Overlap { middle, .. } => Some(self.before(*middle, middle - 1, cx)),
            At::Merge { left, from_left, from_right, high, .. } => {
                let more = *from_left < left.len() && from_right < high;
                more.then(|| {
                    let (right, left) = (self.order[*from_right], left[*from_left]);
                    Turn::Call(less(&self.keys[right], &self.keys[left], cx))
                })
            }
        }
    }

    /// Takes the answer in.
    fn take(&mut self, holds: bool) {
        match &mut self.at {
            At::Task => {}
            At::Run { low, high, len, descending } => match *descending {
                None => {
                    *descending = Some(holds);
                    *len += 1;
                }
                Some(known) if known == holds => *len += 1,
                Some(_) => {
                    let (low, high, len) = (*low, *high, *len);
                    self.insert_rest(low, high, len, !holds);
                }
            },
            At::Insert { item, from, to, .. } => {
                let _ = item;
                let middle = *from + (*to - *from) / 2;
                if holds {
                    *to = middle;
                } else {
                    *from = middle + 1;
                }
            }
            At::Overlap { low, middle, high } => {
                let (low, middle, high) = (*low, *middle, *high);
                self.at = if holds {
                    let left = self.order[low..middle].to_vec();
                    At::Merge { left, from_left: 0, from_right: middle, to: low, high }
                } else {
                    At::Task
                };
            }
            At::Merge { left, from_left, from_right, to, .. } => {
                self.order[*to] = if holds { self.order[*from_right] } else { left[*from_left] };
                if holds {
                    *from_right += 1;
                } else {
                    *from_left += 1;
                }
                *to += 1;
            }
        }
    }

    /// The run is known: what comes after it is put in, one by one.
    fn insert_rest(&mut self, low: usize, high: usize, len: usize, descending: bool) {
        if descending {
            self.order[low..low + len].reverse();
        }
        let item = low + len;
        self.at = if item < high { At::Insert { low, high, item, from: low, to: item } } else { At::Task };
    }

    /// No comparison is left in what is under way: ends it, or goes on with its next item.
    fn pass_on(&mut self) {
        match std::mem::replace(&mut self.at, At::Task) {
            At::Run { low, high, len, descending } => {
                self.insert_rest(low, high, len, descending.unwrap_or(false));
            }
            At::Insert { low, high, item, from, .. } => {
                let pivot = self.order[item];
                self.order.copy_within(from..item, from + 1);
                self.order[from] = pivot;
                let item = item + 1;
                if item < high {
                    self.at = At::Insert { low, high, item, from: low, to: item };
                }
            }
            At::Merge { left, from_left, to, .. } => {
                let rest = &left[from_left..];
                self.order[to..to + rest.len()].copy_from_slice(rest);
            }
            At::Task | At::Overlap { .. } => {}
        }
    }
}

impl Turns for Sort {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Answer::Value(holds) = &answer {
            self.take(holds.is_true());
        }
        loop {
            if let Some(turn) = self.ask(cx) {
                return turn;
            }
            self.pass_on();
            if matches!(self.at, At::Task) {
                let Some(task) = self.tasks.pop() else { return self.end() };
                self.at = self.begin(task).unwrap_or(At::Task);
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.keys.capacity() * size_of::<Value>() + self.order.capacity() * size_of::<usize>()
    }
}
