//! What lists and tuples have in common, and the methods of `tuple`.

use super::table::Method;
use crate::machine::{Called, Context};
use crate::value::{Exc, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, slice_bound};
use crate::vm::comparing;
use crate::vm::pulling::then;

pub(super) static TUPLE: &[Method] = &[
    Method::resumable("count", Shape::One, |this, mut arguments, cx| {
        comparing::places(this, arguments.required(0), cx)
    }),
    Method::resumable("index", Shape::Between(1, 3), |this, arguments, cx| {
        let wanted = arguments.get(0).cloned().unwrap_or_default();
        let (start, stop) = match bounds(items(this).len(), &arguments) {
            Ok(bounds) => bounds,
            Err(exc) => return Called::Raised(exc),
        };
        let tell = |found: Value, _: &mut Context<'_>| match found {
            Value::None => Called::Raised(value_error("tuple.index(x): x not in tuple")),
            at => Called::Value(at),
        };
        then(comparing::place(this, wanted, start, stop, cx), tell, cx)
    }),
];

fn items(this: &Value) -> &[Value] {
    match this {
        Value::Tuple(tuple) => &tuple.items,
        _ => unreachable!("the table is that of tuple"),
    }
}

/// Where to look for what is wanted: from the first of the bounds given after it to before the second.
pub(super) fn bounds(len: usize, arguments: &Bound) -> Result<(usize, usize), Exc> {
    let bound = |at: usize, default: i64| match arguments.get(at) {
        None => Ok(default),
        Some(Value::None | Value::Str(_) | Value::Float(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_)) => {
            Err(type_error("slice indices must be integers or have an __index__ method"))
        }
        some => slice_bound(some).map(|bound| bound.unwrap_or(default)),
    };
    let len = len as i64;
    let clamp = |n: i64| if n < 0 { n.saturating_add(len).max(0) } else { n.min(len) };
    Ok((clamp(bound(1, 0)?) as usize, clamp(bound(2, i64::MAX)?) as usize))
}
