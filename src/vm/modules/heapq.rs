//! `heapq`: heaps in lists, with CPython's comparisons in CPython's order.

use std::rc::Rc;

use super::library::Library;
use crate::machine::{Called, Context};
use crate::value::{Exc, List, Value, index_error, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::comparing::less;
use crate::vm::pulling::{Answer, Turn, Turns, in_turns, then};

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("heapq") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("heapify", Shape::One, |mut a, cx| {
        on_heap(a.required(0), "heapify() argument", |heap| {
            let half = heap.items.borrow().len() / 2;
            match half.checked_sub(1) {
                Some(last) => Sift { next: last.checked_sub(1), ..Sift::up(heap, last, Value::None) }.run(cx),
                None => Called::Value(Value::None),
            }
        })
    })
    .of("_heapq"),
    Builtin::effectful("heappop", Shape::One, |mut a, cx| {
        on_heap(a.required(0), "heappop() argument", |heap| pop(heap, cx))
    })
    .of("_heapq"),
    Builtin::effectful("heappush", Shape::Between(2, 2), |mut a, cx| {
        let item = a.required(1);
        on_heap(a.required(0), "heappush() argument 1", |heap| {
            let at = heap.items.borrow().len();
            heap.items.borrow_mut().push(item);
            Sift { heap, root: 0, at, step: Step::Down, next: None, result: Value::None }.run(cx)
        })
    }),
    Builtin::effectful("heappushpop", Shape::Between(2, 2), |mut a, cx| {
        let item = a.required(1);
        on_heap(a.required(0), "heappushpop() argument 1", |heap| push_pop(heap, item, cx))
    }),
    Builtin::effectful("heapreplace", Shape::Between(2, 2), |mut a, cx| {
        let item = a.required(1);
        on_heap(a.required(0), "heapreplace() argument 1", |heap| replace(heap, item, cx))
    }),
    Builtin::effectful("nlargest", Shape::Any, |a, cx| super::extremes::extremes(a, true, cx)),
    Builtin::effectful("nsmallest", Shape::Any, |a, cx| super::extremes::extremes(a, false, cx)),
];

fn on_heap(value: Value, what: &str, run: impl FnOnce(Rc<List>) -> Called) -> Called {
    match value {
        Value::List(heap) => run(heap),
        other => Called::Raised(type_error(format!("{what} must be list, not {}", other.type_name()))),
    }
}

fn out_of_range() -> Exc {
    index_error("index out of range")
}

fn pop(heap: Rc<List>, cx: &mut Context<'_>) -> Called {
    let Some(last) = heap.items.borrow_mut().pop() else { return Called::Raised(out_of_range()) };
    if heap.items.borrow().is_empty() {
        return Called::Value(last);
    }
    replace(heap, last, cx)
}

/// Puts `item` in the place of the least, which it answers.
fn replace(heap: Rc<List>, item: Value, cx: &mut Context<'_>) -> Called {
    let least = match heap.items.borrow_mut().first_mut() {
        Some(first) => std::mem::replace(first, item),
        None => return Called::Raised(out_of_range()),
    };
    Sift::up(heap, 0, least).run(cx)
}

fn push_pop(heap: Rc<List>, item: Value, cx: &mut Context<'_>) -> Called {
    let Some(least) = heap.items.borrow().first().cloned() else { return Called::Value(item) };
    let answer = less(&least, &item, cx);
    then(answer, |holds, cx| if holds.is_true() { replace(heap, item, cx) } else { Called::Value(item) }, cx)
}

/// Where a sift stands.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// On the way to a leaf: the lesser child comes up.
    Up,
    /// Which child is the lesser one has been asked.
    Children,
    /// Back towards the root it came from: up past parents that are greater.
    Down,
    /// Whether it is less than its parent has been asked.
    Parent,
}

/// An item on its way to its place: CPython's `siftup`, which ends in its `siftdown`.
#[derive(Debug)]
struct Sift {
    heap: Rc<List>,
    root: usize,
    at: usize,
    step: Step,
    /// The root to sift after this one.
    next: Option<usize>,
    result: Value,
}

impl Sift {
    fn up(heap: Rc<List>, root: usize, result: Value) -> Self {
        Self { heap, root, at: root, step: Step::Up, next: None, result }
    }

    fn run(self, cx: &mut Context<'_>) -> Called {
        in_turns(self, cx)
    }

    fn less(&self, a: usize, b: usize, cx: &mut Context<'_>) -> Turn {
        let (a, b) = {
            let items = self.heap.items.borrow();
            match (items.get(a), items.get(b)) {
                (Some(a), Some(b)) => (a.clone(), b.clone()),
                _ => return Turn::raise(out_of_range()),
            }
        };
        Turn::Call(less(&a, &b, cx))
    }

    fn swap_with(&mut self, other: usize) {
        let items = &mut *self.heap.items.borrow_mut();
        if other.max(self.at) < items.len() {
            items.swap(self.at, other);
        }
        self.at = other;
    }

    /// The item is in its place: the next one, or the end.
    fn placed(&mut self) -> Option<Turn> {
        match self.next {
            Some(root) => {
                (self.root, self.at, self.step) = (root, root, Step::Up);
                self.next = root.checked_sub(1);
                None
            }
            None => Some(Turn::value(std::mem::take(&mut self.result))),
        }
    }
}

impl Turns for Sift {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        match self.step {
            Step::Children => {
                self.swap_with(2 * self.at + 1 + usize::from(!answer.is_true()));
                self.step = Step::Up;
            }
            Step::Parent if answer.is_true() => {
                self.swap_with((self.at - 1) / 2);
                self.step = Step::Down;
            }
            Step::Parent => {
                if let Some(end) = self.placed() {
                    return end;
                }
            }
            Step::Up | Step::Down => {}
        }
        loop {
            let len = self.heap.items.borrow().len();
            match self.step {
                Step::Up if self.at < len / 2 => {
                    let child = 2 * self.at + 1;
                    if child + 1 < len {
                        self.step = Step::Children;
                        return self.less(child, child + 1, cx);
                    }
                    self.swap_with(child);
                }
                Step::Up => self.step = Step::Down,
                _ if self.at > self.root => {
                    self.step = Step::Parent;
                    return self.less(self.at, (self.at - 1) / 2, cx);
                }
                _ => {
                    if let Some(end) = self.placed() {
                        return end;
                    }
                }
            }
        }
    }
}
