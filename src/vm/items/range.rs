//! Items and slices of ranges, whose ints have no bound.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::Signed;

use crate::value::{
    Exc, Number, Range, Slice, Value, custom, index_error, int_from_big, number, type_error, value_error,
};

/// `range[key]`.
pub(super) fn get(range: &Rc<Range>, key: &Value) -> Result<Value, Exc> {
    let len = range.len();
    if let Value::Slice(slice) = key {
        return slice_of(range, slice, &len);
    }
    let Some(at) = index(key)? else {
        let class = key.type_name();
        return Err(type_error(format!("range indices must be integers or slices, not {class}")));
    };
    let at = if at.is_negative() { at + &len } else { at };
    if at.is_negative() || at >= len {
        return Err(index_error("range object index out of range"));
    }
    Ok(int_from_big(&range.start + at * &range.step))
}

fn slice_of(range: &Range, slice: &Slice, len: &BigInt) -> Result<Value, Exc> {
    let bound = |value: &Value| match value {
        Value::None => Ok(None),
        value => match index(value)? {
            Some(n) => Ok(Some(n)),
            None => Err(type_error("slice indices must be integers or None or have an __index__ method")),
        },
    };
    let step = bound(&slice.step)?.unwrap_or_else(|| BigInt::from(1));
    if step == BigInt::ZERO {
        return Err(value_error("slice step cannot be zero"));
    }
    let (lowest, highest) = if step.is_negative() { (BigInt::from(-1), len - 1) } else { (BigInt::ZERO, len.clone()) };
    let clamp = |n: BigInt| if n.is_negative() { (n + len).max(lowest.clone()) } else { n.min(highest.clone()) };
    let start = bound(&slice.start)?.map(clamp);
    let stop = bound(&slice.stop)?.map(clamp);
    let (first, last) =
        if step.is_negative() { (highest.clone(), lowest.clone()) } else { (lowest.clone(), highest.clone()) };
    let (start, stop) = (start.unwrap_or(first), stop.unwrap_or(last));
    let place = |at: BigInt| &range.start + at * &range.step;
    Ok(Value::Range(Rc::new(Range { start: place(start), stop: place(stop), step: &range.step * step })))
}

/// The value as an int, by its `__index__` where it is no number; `None` where it has neither.
fn index(value: &Value) -> Result<Option<BigInt>, Exc> {
    let asked = match custom::index(value) {
        Some(index) => index?,
        None => value.clone(),
    };
    Ok(match number(&asked) {
        Some(n @ (Number::Small(_) | Number::Big(_))) => n.to_big(),
        _ => None,
    })
}
