//! Taking items until one decides: `any`, `all`, `in`.

use std::ops::ControlFlow;

use super::{Consumer, drive};
use crate::machine::{Called, Context, Demand};
use crate::value::{Exc, Value, custom, equal, identical, type_error, value_error};
use crate::vm::comparing;

/// What ends the search, and what it came to.
struct Search {
    wanted: Wanted,
    seen: i64,
}

enum Wanted {
    /// An item whose truth is this.
    Truth(bool),
    /// An item that equals this: whether there is one.
    Equal(Value),
    /// The place of an item that equals this.
    Place(Value),
    /// An item that is in this set: whether there is none.
    Member(Value),
    /// How many equal this.
    Count(Value, i64),
}

fn same(item: &Value, wanted: &Value) -> Result<bool, Exc> {
    Ok(identical(item, wanted) || equal(item, wanted)?)
}

impl Consumer for Search {
    const ASKS: bool = true;

    fn demand(&self) -> Demand {
        if matches!(self.wanted, Wanted::Count(..)) { Demand::FULL } else { Demand::ONE }
    }

    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc> {
        let decided = match &mut self.wanted {
            Wanted::Truth(truth) => (custom::truth(&item)? == *truth).then_some(Value::Bool(*truth)),
            Wanted::Equal(wanted) => same(&item, wanted)?.then_some(Value::Bool(true)),
            Wanted::Member(set) => {
                crate::value::contains(set, &item).unwrap_or(Ok(false))?.then_some(Value::Bool(false))
            }
            Wanted::Place(wanted) => same(&item, wanted)?.then_some(Value::Int(self.seen)),
            Wanted::Count(wanted, n) => {
                *n += i64::from(same(&item, wanted)?);
                None
            }
        };
        self.seen += 1;
        Ok(decided.map_or(ControlFlow::Continue(()), ControlFlow::Break))
    }

    fn finish(&mut self, _: &mut Context<'_>) -> Called {
        match &self.wanted {
            Wanted::Truth(truth) => Called::Value(Value::Bool(!truth)),
            Wanted::Equal(_) => Called::Value(Value::Bool(false)),
            Wanted::Member(_) => Called::Value(Value::Bool(true)),
            Wanted::Place(_) => Called::Raised(value_error("sequence.index(x): x not in sequence")),
            Wanted::Count(_, n) => Called::Value(Value::Int(*n)),
        }
    }
}

/// `any(value)`
pub(crate) fn some(value: &Value, cx: &mut Context<'_>) -> Called {
    drive(value, Search { wanted: Wanted::Truth(true), seen: 0 }, cx)
}

/// `all(value)`
pub(crate) fn every(value: &Value, cx: &mut Context<'_>) -> Called {
    drive(value, Search { wanted: Wanted::Truth(false), seen: 0 }, cx)
}

/// `item in container`, whatever the container; pulling an iterator stops at the item.
pub fn contains(container: &Value, item: Value, cx: &mut Context<'_>) -> Called {
    match comparing::contains(container, &item, cx) {
        Some(found) => found,
        None if crate::vm::is_iterable(container) => {
            drive(container, Search { wanted: Wanted::Equal(item), seen: 0 }, cx)
        }
        None => Called::Raised(type_error(format!("argument of type '{}' is not iterable", container.type_name()))),
    }
}

/// `set.isdisjoint(value)`.
pub(crate) fn none_in(value: &Value, set: Value, cx: &mut Context<'_>) -> Called {
    drive(value, Search { wanted: Wanted::Member(set), seen: 0 }, cx)
}

/// `operator.indexOf(value, item)`
pub(crate) fn position_of(value: &Value, item: Value, cx: &mut Context<'_>) -> Called {
    drive(value, Search { wanted: Wanted::Place(item), seen: 0 }, cx)
}

/// `operator.countOf(value, item)`
pub(crate) fn count_of(value: &Value, item: Value, cx: &mut Context<'_>) -> Called {
    drive(value, Search { wanted: Wanted::Count(item, 0), seen: 0 }, cx)
}
