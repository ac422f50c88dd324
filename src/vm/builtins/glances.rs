//! What builtins come to for arguments at which it is enough to look: plain numbers and truths, and short lists of such.

use crate::value::integer::{Int, IntRef, int_divmod};
use crate::value::{Str, Value};
use crate::vm::pulling::Extreme;

/// Of so many items a list is gone through at a glance: as many as cost no fuel otherwise.
const MOST: usize = 63;

/// `min(numbers)`, `max(numbers)`, of two or more, or of a list of them: all ints, or all floats.
pub(super) fn extreme(row: &[Option<Value>], which: Extreme) -> Option<Value> {
    match row {
        [Some(list)] => in_list(list, |items| best(items.iter(), which).cloned()),
        [_, _, ..] if row.iter().all(Option::is_some) => best(row.iter().flatten(), which).cloned(),
        _ => None,
    }
}

/// The first of the least or greatest.
fn best<'v>(mut values: impl Iterator<Item = &'v Value>, which: Extreme) -> Option<&'v Value> {
    let first = values.next()?;
    if !matches!(first, Value::Int(_) | Value::Float(_)) {
        return None;
    }
    values.try_fold(first, |best, value| {
        let order = match (value, best) {
            (Value::Int(value), Value::Int(best)) => value.cmp(best),
            (Value::Float(value), Value::Float(best)) => value.partial_cmp(best)?,
            _ => return None,
        };
        let is_better = match which {
            Extreme::Least => order.is_lt(),
            Extreme::Greatest => order.is_gt(),
        };
        Some(if is_better { value } else { best })
    })
}

/// `sum(ints)`
pub(super) fn sum(row: &[Option<Value>]) -> Option<Value> {
    let [Some(list)] = row else { return None };
    in_list(list, |items| {
        let total = items.iter().try_fold(0_i64, |total, item| match item {
            Value::Int(n) => total.checked_add(*n),
            _ => None,
        });
        total.map(Value::Int)
    })
}

/// `any(truths)`, where `wanted` is true, and `all(truths)`, where it is false.
pub(super) fn truths(row: &[Option<Value>], wanted: bool) -> Option<Value> {
    let [Some(list)] = row else { return None };
    in_list(list, |items| {
        for item in items {
            let truth = match item {
                Value::None => false,
                Value::Bool(truth) => *truth,
                Value::Int(n) => *n != 0,
                Value::Str(text) => text.byte_len() > 0,
                _ => return None,
            };
            if truth == wanted {
                return Some(Value::Bool(wanted));
            }
        }
        Some(Value::Bool(!wanted))
    })
}

fn in_list(list: &Value, look: impl FnOnce(&[Value]) -> Option<Value>) -> Option<Value> {
    let Value::List(list) = list else { return None };
    let items = list.items.borrow();
    if list.own.is_some() || items.len() > MOST { None } else { look(&items) }
}

/// The items of a list, a tuple or a range that is short.
pub(super) fn items(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::List(list) if list.own.is_none() && list.items.borrow().len() <= MOST => {
            Some(list.items.borrow().to_vec())
        }
        Value::Tuple(tuple) if tuple.own.is_none() && tuple.items.len() <= MOST => Some(tuple.items.to_vec()),
        Value::Range(range) => {
            let (start, stop, step) = range.as_small()?;
            let fits = (stop.checked_sub(start)?).unsigned_abs() / step.unsigned_abs() < MOST as u64;
            let before_end = |n: &i64| if step > 0 { *n < stop } else { *n > stop };
            fits.then(|| {
                std::iter::successors(Some(start), |n| n.checked_add(step))
                    .take_while(before_end)
                    .map(Value::Int)
                    .collect()
            })
        }
        _ => None,
    }
}

/// `divmod(int, int)`
pub(super) fn divided(row: &[Option<Value>]) -> Option<Value> {
    let [Some(Value::Int(a)), Some(Value::Int(b))] = row else { return None };
    let (quotient, remainder) = int_divmod(IntRef::Small(*a), IntRef::Small(*b)).ok()?;
    match (quotient, remainder) {
        (Int::Small(quotient), Int::Small(remainder)) => Some(Value::pair(Value::Int(quotient), Value::Int(remainder))),
        _ => None,
    }
}

/// `ord(character)`, of ASCII.
pub(super) fn ord(row: &[Option<Value>]) -> Option<Value> {
    match row {
        [Some(Value::Str(text))] => match *text.as_bytes() {
            [byte] => Some(Value::Int(i64::from(byte))),
            _ => None,
        },
        _ => None,
    }
}

/// `chr(code)`, of ASCII.
pub(super) fn chr(row: &[Option<Value>]) -> Option<Value> {
    let [Some(Value::Int(code))] = row else { return None };
    let byte = u8::try_from(*code).ok().filter(u8::is_ascii)?;
    Some(Value::Str(Str::from(std::str::from_utf8(&[byte]).ok()?)))
}

/// `len(container)`
pub(super) fn length(row: &[Option<Value>]) -> Option<Value> {
    match row {
        [Some(Value::List(list))] if list.own.is_none() => Some(Value::from(list.items.borrow().len())),
        [Some(Value::Tuple(tuple))] if tuple.own.is_none() => Some(Value::from(tuple.items.len())),
        [Some(Value::Str(text))] if text.is_ascii() => Some(Value::from(text.byte_len())),
        [Some(Value::Dict(dict))] if dict.own().is_none() => Some(Value::from(dict.len())),
        [Some(value @ Value::Set(set))] if value.instance().is_none() => Some(Value::from(set.items.borrow().len())),
        _ => None,
    }
}
