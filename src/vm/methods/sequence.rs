//! What lists and tuples have in common, and the methods of `tuple`.

use super::table::Method;
use crate::value::{Exc, Value, equal, identical, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, slice_bound};

pub(super) static TUPLE: &[Method] = &[
    Method::new("count", Shape::One, |this, mut arguments| count(items(this), &arguments.required(0))),
    Method::new("index", Shape::Between(1, 3), |this, arguments| {
        let wanted = arguments.get(0).cloned().unwrap_or_default();
        place(items(this), &wanted, &arguments)?.ok_or_else(|| value_error("tuple.index(x): x not in tuple"))
    }),
];

fn items(this: &Value) -> &[Value] {
    match this {
        Value::Tuple(tuple) => &tuple.items,
        _ => unreachable!("the table is that of tuple"),
    }
}

/// How many items equal `wanted`.
fn count(items: &[Value], wanted: &Value) -> Result<Value, Exc> {
    let mut n = 0;
    for item in items {
        n += i64::from(identical(item, wanted) || equal(item, wanted)?);
    }
    Ok(Value::Int(n))
}

/// The first place of `wanted`, within the bounds given after it.
fn place(items: &[Value], wanted: &Value, arguments: &Bound) -> Result<Option<Value>, Exc> {
    let (start, stop) = bounds(items.len(), arguments)?;
    for (at, item) in items.iter().enumerate().take(stop).skip(start) {
        if identical(item, wanted) || equal(item, wanted)? {
            return Ok(Some(Value::from(at)));
        }
    }
    Ok(None)
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
