//! `split`, `splitlines`, `partition`, `join` of `str` and `bytes`.

use super::text::{bytes_wanted, like, made, part, view, written};
use crate::machine::{Called, Context};
use crate::value::str_split;
use crate::value::{ByteArray, Exc, Str, Value, check_size, type_error, value_error};
use crate::vm::arguments::{Bound, index, sized};
use crate::vm::pulling;

fn separator<'v>(this: &Value, value: Option<&'v Value>) -> Result<Option<&'v [u8]>, Exc> {
    match value {
        None => Ok(None),
        Some(sep) => {
            let bytes = like(this, sep, || format!("must be str or None, not {}", sep.type_name()))?;
            if bytes.is_empty() { Err(value_error("empty separator")) } else { Ok(Some(bytes)) }
        }
    }
}

fn limit(arguments: &Bound) -> Result<Option<usize>, Exc> {
    Ok(usize::try_from(arguments.get(1).map_or(Ok(-1), index)?).ok())
}

pub(super) fn split(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let limit = limit(&arguments)?;
    let (text, units) = view(this);
    let pieces = match separator(this, arguments.given(0))? {
        Some([byte]) if limit.is_none() => {
            let count = memchr::memchr_iter(*byte, text).count() + 1;
            check_size(count.checked_mul(size_of::<Value>()))?;
            let mut pieces = Vec::with_capacity(count);
            let mut start = 0;
            for end in memchr::memchr_iter(*byte, text).chain([text.len()]) {
                pieces.push(part(this, start..end));
                start = end + 1;
            }
            pieces
        }
        Some(sep) => str_split::split(text, sep, limit).map(|range| part(this, range)).collect(),
        None => str_split::split_spaces(text, units, limit).map(|range| part(this, range)).collect(),
    };
    Ok(Value::list(pieces))
}

pub(super) fn rsplit(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let limit = limit(&arguments)?;
    let (text, units) = view(this);
    let ranges = match separator(this, arguments.given(0))? {
        Some(sep) => str_split::rsplit(text, sep, limit),
        None => str_split::rsplit_spaces(text, units, limit),
    };
    Ok(Value::list(ranges.into_iter().map(|range| part(this, range)).collect()))
}

pub(super) fn splitlines(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let keep = arguments.get(0).map_or(Ok(0), |keep| sized(keep, "int"))? != 0;
    let (text, units) = view(this);
    Ok(Value::list(str_split::split_lines(text, units, keep).map(|range| part(this, range)).collect()))
}

fn parted(this: &Value, mut arguments: Bound, last: bool) -> Result<Value, Exc> {
    let sep = arguments.required(0);
    let sep = like(this, &sep, || format!("must be str, not {}", sep.type_name()))?;
    if sep.is_empty() {
        return Err(value_error("empty separator"));
    }
    let (text, _) = view(this);
    let found = if last { str_split::rpartition(text, sep) } else { str_split::partition(text, sep) };
    Ok(Value::tuple(match found {
        Some(ranges) => ranges.into_iter().map(|range| part(this, range)).collect(),
        None => {
            let empty = || made(this, Vec::new());
            if last { vec![empty(), empty(), this.clone()] } else { vec![this.clone(), empty(), empty()] }
        }
    }))
}

pub(super) fn partition(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    parted(this, arguments, false)
}

pub(super) fn rpartition(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    parted(this, arguments, true)
}

/// `separator.join(value)`.
pub fn join(this: &Value, value: &Value, cx: &mut Context<'_>) -> Called {
    match value {
        Value::List(list) => pulling::called(joined(this, &list.items.borrow())),
        Value::Tuple(tuple) => pulling::called(joined(this, &tuple.items)),
        _ if !crate::vm::is_iterable(value) => Called::Raised(type_error("can only join an iterable")),
        _ => {
            let this = this.clone();
            pulling::collect(value, move |items, _| joined(&this, &items), cx)
        }
    }
}

pub(super) fn join_method(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    join(this, &arguments.required(0), cx)
}

fn joined(this: &Value, items: &[Value]) -> Result<Value, Exc> {
    if matches!(this, Value::Bytes(_)) && items.iter().any(|item| ByteArray::from_value(item).is_some()) {
        let plain = |item: &Value| ByteArray::from_value(item).map_or_else(|| item.clone(), |array| array.to_bytes());
        return joined(this, &items.iter().map(plain).collect::<Vec<_>>());
    }
    let (sep, _) = view(this);
    let mut len = sep.len().checked_mul(items.len().saturating_sub(1));
    for (at, item) in items.iter().enumerate() {
        let item = match (this, item.plain()) {
            (Value::Str(_), Value::Str(text)) => text.byte_len(),
            (Value::Bytes(_), Value::Bytes(bytes)) => bytes.len(),
            (Value::Str(_), _) => {
                let class = item.type_name();
                return Err(type_error(format!("sequence item {at}: expected str instance, {class} found")));
            }
            _ => {
                let class = item.type_name();
                return Err(type_error(format!("sequence item {at}: expected a bytes-like object, {class} found")));
            }
        };
        len = len.and_then(|len| len.checked_add(item));
    }
    check_size(len)?;
    if let [only] = items {
        return Ok(only.plain().clone());
    }
    Ok(written(this, |out| {
        out.reserve_exact(len.unwrap_or(0));
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.extend_from_slice(sep);
            }
            if let Value::Str(text) = item {
                out.extend_from_slice(text.as_bytes());
            } else {
                out.extend_from_slice(view(item.plain()).0);
            }
        }
    }))
}

pub(super) fn translate(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    use crate::value::{ExcType, push_code_point};
    let table = arguments.required(0);
    let (text, units) = view(this);
    if let Value::Bytes(_) = this {
        return translate_bytes(this, &table, &arguments);
    }
    let mut out = Vec::with_capacity(text.len());
    for (_, point) in units.iter(text) {
        match crate::vm::items::get(&table, &Value::Int(i64::from(point))).map(|found| found.plain().clone()) {
            Err(exc) if exc.class.is_subclass_of(ExcType::LookupError) => push_code_point(&mut out, point),
            Err(exc) => return Err(exc),
            Ok(Value::None) => {}
            Ok(Value::Str(other)) => {
                check_size(out.len().checked_add(other.byte_len()))?;
                out.extend_from_slice(other.as_bytes());
            }
            Ok(value) => match value {
                Value::Int(other) => match u32::try_from(other).ok().filter(|point| *point <= 0x10_ffff) {
                    Some(other) => push_code_point(&mut out, other),
                    None => return Err(value_error("character mapping must be in range(0x110000)")),
                },
                Value::Big(_) => return Err(value_error("character mapping must be in range(0x110000)")),
                _ => return Err(type_error("character mapping must return integer, None or str")),
            },
        }
    }
    Ok(Value::Str(Str::from_wtf8_vec(out)))
}

fn translate_bytes(this: &Value, table: &Value, arguments: &Bound) -> Result<Value, Exc> {
    let table = match table {
        Value::None => None,
        Value::Bytes(table) if table.len() == 256 => Some(table),
        Value::Bytes(_) => return Err(value_error("translation table must be 256 characters long")),
        other => return Err(bytes_wanted(other)),
    };
    let gone = match arguments.get(1) {
        None => &[][..],
        Some(Value::Bytes(gone)) => gone,
        Some(other) => return Err(bytes_wanted(other)),
    };
    let (bytes, _) = view(this);
    let kept = bytes.iter().filter(|byte| !gone.contains(byte));
    Ok(made(this, kept.map(|&byte| table.map_or(byte, |table| table[usize::from(byte)])).collect()))
}
