//! Looking for an item in a list or a tuple, where items may have to be asked whether they equal it.

use super::compared;
use crate::machine::{Called, Context};
use crate::value::asking::{Attempt, attempt, may_ask};
use crate::value::{self, CompareOp, Exc, ExcType, Exception, Value, equal, identical, place_in};
use crate::vm::pulling::{Answer, Turn, Turns, asked_from, called, in_turns};

/// How many items are gone through between two looks at the fuel.
const AT_ONCE: u32 = 256;
/// How many items may come while a list is gone through.
const MAX_GROWTH: usize = 100_000;

/// `item in container`, where the container tells without pulling; `None` for the others.
pub(crate) fn contains(container: &Value, item: &Value, cx: &mut Context<'_>) -> Option<Called> {
    if !may_ask() {
        return value::contains(container, item).map(|found| called(found.map(Value::Bool)));
    }
    let mut pulls = false;
    let look = || match value::contains(container, item) {
        Some(found) => found.map(Value::Bool),
        None => {
            pulls = true;
            Ok(Value::None)
        }
    };
    let question = match attempt(look) {
        Attempt::Done(_) if pulls => return None,
        Attempt::Done(result) => return Some(called(result)),
        Attempt::Asks(question) => question,
    };
    let (container, item) = (container.plain().clone(), item.clone());
    Some(match &container {
        Value::List(_) | Value::Tuple(_) => in_turns(Search::new(container, item, 0, usize::MAX, Wanted::Any), cx),
        _ => {
            let look = move || value::contains(&container, &item).unwrap_or(Ok(false)).map(Value::Bool);
            asked_from(question, look, cx)
        }
    })
}

/// The first place of an item that equals `wanted`, from `start` to before `stop`, in a list or a tuple; None where there is none.
pub(crate) fn place(container: &Value, wanted: Value, start: usize, stop: usize, cx: &mut Context<'_>) -> Called {
    let plainly = || Ok(first(container, &wanted, start, stop)?.map_or(Value::None, Value::from));
    match attempt(plainly) {
        Attempt::Done(result) => called(result),
        Attempt::Asks(_) => in_turns(Search::new(container.clone(), wanted, start, stop, Wanted::Place), cx),
    }
}

/// How many items of a list or a tuple equal `wanted`.
pub(crate) fn places(container: &Value, wanted: Value, cx: &mut Context<'_>) -> Called {
    let plainly = || {
        let (mut from, mut n) = (0, 0);
        while let Some(at) = first(container, &wanted, from, usize::MAX)? {
            (from, n) = (at + 1, n + 1);
        }
        Ok(Value::Int(n))
    };
    match attempt(plainly) {
        Attempt::Done(result) => called(result),
        Attempt::Asks(_) => in_turns(Search::new(container.clone(), wanted, 0, usize::MAX, Wanted::Count(0)), cx),
    }
}

fn first(container: &Value, wanted: &Value, start: usize, stop: usize) -> Result<Option<usize>, Exc> {
    match container {
        Value::List(list) => place_in(list, wanted, start, stop),
        Value::Tuple(tuple) => {
            for (at, item) in tuple.items.iter().enumerate().take(stop).skip(start) {
                if identical(item, wanted) || equal(item, wanted)? {
                    return Ok(Some(at));
                }
            }
            Ok(None)
        }
        _ => Ok(None),
    }
}

/// What is wanted of the items that equal.
enum Wanted {
    /// Whether there is one.
    Any,
    /// The place of the first.
    Place,
    /// How many there are.
    Count(i64),
}

struct Search {
    container: Value,
    wanted: Value,
    at: usize,
    stop: usize,
    /// So many items are enough: a list that grows is not followed without end.
    most: usize,
    result: Wanted,
    /// The item at hand is being asked.
    asks: bool,
}

impl Search {
    fn new(container: Value, wanted: Value, at: usize, stop: usize, result: Wanted) -> Self {
        let len = match &container {
            Value::List(list) => list.items.borrow().len(),
            Value::Tuple(tuple) => tuple.items.len(),
            _ => 0,
        };
        Self { container, wanted, at, stop, most: len.saturating_add(MAX_GROWTH), result, asks: false }
    }

    /// The item at hand equals what is wanted: how the search ends, where it does.
    fn found(&mut self) -> Option<Turn> {
        match &mut self.result {
            Wanted::Any => Some(Turn::value(Value::Bool(true))),
            Wanted::Place => Some(Turn::value(Value::from(self.at))),
            Wanted::Count(n) => {
                *n += 1;
                None
            }
        }
    }

    fn end(&self) -> Turn {
        Turn::value(match self.result {
            Wanted::Any => Value::Bool(false),
            Wanted::Place => Value::None,
            Wanted::Count(n) => Value::Int(n),
        })
    }

    fn item(&self) -> Option<Value> {
        match &self.container {
            _ if self.at >= self.stop => None,
            Value::List(list) => list.items.borrow().get(self.at).cloned(),
            Value::Tuple(tuple) => tuple.items.get(self.at).cloned(),
            _ => None,
        }
    }
}

impl Turns for Search {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if std::mem::take(&mut self.asks) {
            if answer.is_true()
                && let Some(turn) = self.found()
            {
                return turn;
            }
            self.at += 1;
        }
        if self.at > self.most {
            let text = "a list keeps growing while its items are compared";
            return Turn::raise(Exception::with_message(ExcType::RuntimeError, text));
        }
        for _ in 0..AT_ONCE {
            let Some(item) = self.item() else { return self.end() };
            let equals = match attempt(|| Ok(identical(&item, &self.wanted) || equal(&item, &self.wanted)?)) {
                Attempt::Done(Ok(equals)) => equals,
                Attempt::Done(Err(exc)) => return Turn::raise(exc),
                Attempt::Asks(_) => {
                    self.asks = true;
                    return Turn::Call(compared(CompareOp::Eq, &item, &self.wanted, cx));
                }
            };
            if equals && let Some(turn) = self.found() {
                return turn;
            }
            self.at += 1;
        }
        cx.spend(u64::from(AT_ONCE / 8));
        Turn::Again
    }
}
