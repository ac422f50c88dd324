//! Taking everything: collect all items and then finish, or fold them one by one.

use std::ops::ControlFlow;

use super::{Consumer, called, drive};
use crate::machine::{Called, Context, Demand};
use crate::value::{Exc, Value, check_size};

/// What is done with all items.
type Finish = Box<dyn FnOnce(Vec<Value>, &mut Context<'_>) -> Called>;

struct Collect {
    items: Vec<Value>,
    /// So many are enough.
    most: Option<usize>,
    finish: Option<Finish>,
}

impl Consumer for Collect {
    fn demand(&self) -> Demand {
        self.most.map_or(Demand::FULL, |most| Demand::new(most.saturating_sub(self.items.len())))
    }

    fn is_full(&self) -> bool {
        self.most.is_some_and(|most| self.items.len() >= most)
    }

    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc> {
        if self.items.len() == self.items.capacity() {
            check_size(self.items.len().checked_mul(size_of::<Value>()))?;
        }
        self.items.push(item);
        Ok(ControlFlow::Continue(()))
    }

    fn finish(&mut self, cx: &mut Context<'_>) -> Called {
        let items = std::mem::take(&mut self.items);
        match self.finish.take() {
            Some(finish) => finish(items, cx),
            None => Called::Value(Value::None),
        }
    }
}

/// Collects all items of `value`, then calls `finish` with them. What needs no pulling is done at once.
/// `TypeError` where the value cannot be iterated over, `MemoryError` where the items are over the budget.
pub fn collect(
    value: &Value,
    finish: impl FnOnce(Vec<Value>, &mut Context<'_>) -> Result<Value, Exc> + 'static,
    cx: &mut Context<'_>,
) -> Called {
    collect_then(value, |items, cx| called(finish(items, cx)), cx)
}

/// As [`collect`], where finishing may itself have to ask or call.
pub fn collect_then(
    value: &Value,
    finish: impl FnOnce(Vec<Value>, &mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    match value {
        Value::List(list) if list.own.is_none() => {
            let items = list.items.borrow().clone();
            finish(items, cx)
        }
        Value::Tuple(tuple) if tuple.own.is_none() => finish(tuple.items.to_vec(), cx),
        _ => drive(value, Collect { items: Vec::new(), most: None, finish: Some(Box::new(finish)) }, cx),
    }
}

/// As [`collect`], where `most` items are enough: no more are pulled.
pub fn collect_at_most(
    value: &Value,
    most: Option<usize>,
    finish: impl FnOnce(Vec<Value>, &mut Context<'_>) -> Result<Value, Exc> + 'static,
    cx: &mut Context<'_>,
) -> Called {
    let finish: Finish = Box::new(|items, cx| called(finish(items, cx)));
    drive(value, Collect { items: Vec::new(), most, finish: Some(finish) }, cx)
}

struct Fold<S> {
    state: Option<S>,
    take: fn(&mut S, Value) -> Result<(), Exc>,
    finish: fn(S) -> Result<Value, Exc>,
}

impl<S> Consumer for Fold<S> {
    const ASKS: bool = true;

    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc> {
        match &mut self.state {
            Some(state) => (self.take)(state, item).map(ControlFlow::Continue),
            None => Ok(ControlFlow::Break(Value::None)),
        }
    }

    fn finish(&mut self, _: &mut Context<'_>) -> Called {
        called(self.state.take().map_or(Ok(Value::None), self.finish))
    }
}

/// Takes every item of `value` into `state`, then finishes with it; an error ends it where it stands.
pub(crate) fn fold<S: 'static>(
    value: &Value,
    state: S,
    take: fn(&mut S, Value) -> Result<(), Exc>,
    finish: fn(S) -> Result<Value, Exc>,
    cx: &mut Context<'_>,
) -> Called {
    drive(value, Fold { state: Some(state), take, finish }, cx)
}
