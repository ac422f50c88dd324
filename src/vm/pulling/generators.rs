//! One request to one iterator: `next`, `send`, `throw`, `close`.

use crate::machine::{Called, Context, Coroutine, Demand, Iter, Request, Resume, Step};
use crate::value::{Exc, ExcType, Exception, Value};

/// What the end of the iterator means.
#[derive(Debug)]
enum End {
    /// `StopIteration` with the generator's value.
    Stop,
    /// A value.
    Value(Value),
}

/// One request under way.
#[derive(Debug)]
struct One {
    end: Option<End>,
}

/// `StopIteration` with what a generator returned: without arguments where that is None.
pub fn stop_iteration(value: Value) -> Exc {
    let args = if matches!(value, Value::None) { Vec::new() } else { vec![value] };
    Exception::new(ExcType::StopIteration, args)
}

fn ended(end: Option<End>, value: Value) -> Step {
    match end {
        Some(End::Value(value)) => Step::Return(value),
        _ => Step::Raise(stop_iteration(value)),
    }
}

impl Coroutine for One {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let _ = cx;
        match with {
            Resume::Items(mut items) => match items.next() {
                Some(item) => Step::Return(item),
                None => ended(self.end.take(), Value::None),
            },
            Resume::End(value) => ended(self.end.take(), value),
            Resume::Raised(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}

fn request(iter: Iter, request: Request, end: End) -> Called {
    Called::Unfinished(Box::new(One { end: Some(end) }), Box::new(Step::Ask(iter, request)))
}

/// `next(iter)`, or `next(iter, default)`: `StopIteration` at the end, where there is no default.
pub fn next(iter: Iter, default: Option<Value>) -> Called {
    let end = default.map_or(End::Stop, End::Value);
    if iter.in_flight() == 0
        && let Some(answer) = iter.next_leaf()
    {
        return match (answer, end) {
            (Some(item), _) => Called::Value(item),
            (None, End::Value(default)) => Called::Value(default),
            (None, End::Stop) => Called::Raised(stop_iteration(Value::None)),
        };
    }
    request(iter, Request::Next(Demand::ONE), end)
}

/// `iter.send(value)`
pub fn send(iter: Iter, value: Value) -> Called {
    request(iter, Request::Send(value), End::Stop)
}

/// `iter.throw(exception)`
pub fn throw(iter: Iter, exc: Exc) -> Called {
    request(iter, Request::Throw(exc), End::Stop)
}

/// `iter.close()`
pub fn close(iter: Iter) -> Called {
    request(iter, Request::Close, End::Value(Value::None))
}
