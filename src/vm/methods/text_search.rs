//! `find`, `index`, `count`, `startswith`, `replace` of `str` and `bytes`.

use std::borrow::Cow;

use super::text::{bytes_wanted, like, view, written};
use crate::value::code_points::Units;
use crate::value::str_find;
use crate::value::{Exc, Number, Value, check_size, number, type_error, value_error};
use crate::vm::arguments::{Bound, index, shown_class, slice_bound};

/// What is looked for: for `bytes` a number serves as well.
fn needle<'v>(this: &Value, value: &'v Value) -> Result<Cow<'v, [u8]>, Exc> {
    match (this, value) {
        (Value::Str(_), _) => {
            like(this, value, || format!("must be str, not {}", value.type_name())).map(Cow::Borrowed)
        }
        (_, Value::Bytes(bytes)) => Ok(Cow::Borrowed(bytes)),
        _ => match number(value) {
            Some(Number::Small(byte)) => match u8::try_from(byte) {
                Ok(byte) => Ok(Cow::Owned(vec![byte])),
                Err(_) => Err(value_error("byte must be in range(0, 256)")),
            },
            Some(Number::Big(_)) => Err(value_error("byte must be in range(0, 256)")),
            _ => {
                Err(type_error(format!("argument should be integer or bytes-like object, not '{}'", value.type_name())))
            }
        },
    }
}

type Find = fn(&[u8], &[u8], Units, Option<i64>, Option<i64>) -> Option<usize>;

fn searched(this: &Value, mut arguments: Bound, search: Find) -> Result<Option<usize>, Exc> {
    let (start, end) = (slice_bound(arguments.get(1))?, slice_bound(arguments.get(2))?);
    let wanted = arguments.required(0);
    let wanted = needle(this, &wanted)?;
    let (text, units) = view(this);
    Ok(search(text, &wanted, units, start, end))
}

/// As `find` or `index` of `bytes`, in bytes that need not be held by a value.
pub(super) fn found_in(bytes: &[u8], mut arguments: Bound, backwards: bool) -> Result<Option<usize>, Exc> {
    let (start, end) = (slice_bound(arguments.get(1))?, slice_bound(arguments.get(2))?);
    let wanted = arguments.required(0);
    let none = Value::Bytes(std::rc::Rc::new([]));
    let wanted = needle(&none, &wanted)?;
    let search: Find = if backwards { str_find::rfind } else { str_find::find };
    Ok(search(bytes, &wanted, Units::Bytes, start, end))
}

pub(super) fn or_minus_one(found: Option<usize>) -> Value {
    found.map_or(Value::Int(-1), Value::from)
}

fn or_refused(this: &Value, found: Option<usize>) -> Result<Value, Exc> {
    found.map(Value::from).ok_or_else(|| str_find::not_found(view(this).1).into())
}

pub(super) fn find(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    searched(this, arguments, str_find::find).map(or_minus_one)
}

pub(super) fn rfind(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    searched(this, arguments, str_find::rfind).map(or_minus_one)
}

pub(super) fn index_of(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    or_refused(this, searched(this, arguments, str_find::find)?)
}

pub(super) fn rindex(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    or_refused(this, searched(this, arguments, str_find::rfind)?)
}

pub(super) fn count(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let count: Find = |text, needle, units, start, end| Some(str_find::count_of(text, needle, units, start, end));
    searched(this, arguments, count).map(or_minus_one)
}

type Ends = fn(&[u8], &[u8], Units, Option<i64>, Option<i64>) -> bool;

fn at_end(this: &Value, mut arguments: Bound, name: &str, test: Ends) -> Result<Value, Exc> {
    let (start, end) = (slice_bound(arguments.get(1))?, slice_bound(arguments.get(2))?);
    let (text, units) = view(this);
    Ok(Value::Bool(match (this, &arguments.required(0)) {
        (_, Value::Tuple(affixes)) => {
            let mut found = false;
            for affix in &affixes.items {
                let affix =
                    like(this, affix, || format!("tuple for {name} must only contain str, not {}", affix.type_name()))?;
                if test(text, affix, units, start, end) {
                    found = true;
                    break;
                }
            }
            found
        }
        (Value::Str(_), Value::Str(affix)) => test(text, affix.as_bytes(), units, start, end),
        (Value::Bytes(_), Value::Bytes(affix)) => test(text, affix, units, start, end),
        (_, other) => {
            let class = this.type_name();
            return Err(type_error(format!(
                "{name} first arg must be {class} or a tuple of {class}, not {}",
                other.type_name()
            )));
        }
    }))
}

pub(super) fn startswith(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    at_end(this, arguments, "startswith", str_find::starts_with)
}

pub(super) fn endswith(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    at_end(this, arguments, "endswith", str_find::ends_with)
}

pub(super) fn replace(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    let (old, new) = (arguments.required(0), arguments.required(1));
    let refusal = |at: usize, value: &Value| format!("replace() argument {at} must be str, not {}", shown_class(value));
    let (old, new) = match this {
        Value::Str(_) => (like(this, &old, || refusal(1, &old))?, like(this, &new, || refusal(2, &new))?),
        _ => match (&old, &new) {
            (Value::Bytes(old), Value::Bytes(new)) => (&**old, &**new),
            (Value::Bytes(_), other) | (other, _) => return Err(bytes_wanted(other)),
        },
    };
    let limit = arguments.get(2).map_or(Ok(-1), index)?;
    let limit = usize::try_from(limit).ok();
    let (text, units) = view(this);
    if new.len() > old.len() {
        let times = str_find::count_of(text, old, units, None, None).min(limit.unwrap_or(usize::MAX));
        check_size(times.checked_mul(new.len() - old.len()).and_then(|more| more.checked_add(text.len())))?;
    }
    let mut replaced = false;
    let made = written(this, |out| replaced = str_find::replace(out, text, old, new, units, limit));
    Ok(if replaced { made } else { this.clone() })
}
