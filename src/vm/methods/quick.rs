//! What methods that programs call all the time come to for arguments at which it is enough to look: nothing is asked, called or refused.

use std::cmp::Ordering;

use crate::value::asking::any_asks;
use crate::value::{Key, Str, Value, check_size};

/// Of so many items a list is gone through so: as many as cost no fuel otherwise.
const MOST: usize = 63;
/// Texts so long are joined so.
const BYTES: usize = 512;

/// `text.join(texts)`, of a list or a tuple, all ASCII.
pub(super) fn join(this: &Value, row: &[Option<Value>]) -> Option<Value> {
    let (Value::Str(between), [Some(texts)]) = (this, row) else { return None };
    match texts {
        Value::List(list) if list.own.is_none() => joined(between, &list.items.borrow()),
        Value::Tuple(tuple) if tuple.own.is_none() => joined(between, &tuple.items),
        _ => None,
    }
}

fn joined(between: &Str, items: &[Value]) -> Option<Value> {
    if items.len() > MOST || !between.is_ascii() {
        return None;
    }
    let mut whole = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let Value::Str(text) = item else { return None };
        if !text.is_ascii() || whole.len() + between.byte_len() + text.byte_len() > BYTES {
            return None;
        }
        if at > 0 {
            whole.extend_from_slice(between.as_bytes());
        }
        whole.extend_from_slice(text.as_bytes());
    }
    Some(Value::Str(Str::from_wtf8_vec(whole)))
}

/// `dict.get(key, default)`
pub(super) fn get(this: &Value, row: &[Option<Value>]) -> Option<Value> {
    let (Value::Dict(dict), [Some(key), default @ ..]) = (this, row) else { return None };
    if dict.own().is_some() || dict.kind().is_some() || !key.is_scalar() || default.len() > 1 || any_asks() {
        return None;
    }
    let found = dict.get(key).ok()?;
    Some(found.or_else(|| default.first().cloned().flatten()).unwrap_or_default())
}

/// `set.add(item)`
pub(super) fn add(this: &Value, row: &[Option<Value>]) -> Option<Value> {
    let (Value::Set(set), [Some(item)]) = (this, row) else { return None };
    if set.own.is_some() || !item.is_scalar() || any_asks() {
        return None;
    }
    set.push(Key::new(item.clone()).ok()?);
    Some(Value::None)
}

/// `list.extend(items)`, of a list or a tuple.
pub(super) fn extend(this: &Value, row: &[Option<Value>]) -> Option<Value> {
    let (Value::List(list), [Some(more)]) = (this, row) else { return None };
    let more = match more {
        Value::List(more) if more.own.is_none() && more.items.borrow().len() <= MOST => more.items.borrow().clone(),
        Value::Tuple(more) if more.own.is_none() && more.items.len() <= MOST => more.items.to_vec(),
        _ => return None,
    };
    if list.own.is_some() {
        return None;
    }
    let mut items = list.items.borrow_mut();
    let len = items.len() + more.len();
    if len > items.capacity() {
        check_size(len.checked_mul(size_of::<Value>())).ok()?;
    }
    items.extend(more);
    Some(Value::None)
}

/// `list.sort()`, of ints, or of texts.
pub(super) fn sort(this: &Value, row: &[Option<Value>]) -> Option<Value> {
    let (Value::List(list), []) = (this, row) else { return None };
    let mut items = list.items.borrow_mut();
    if list.own.is_some() || items.len() > MOST {
        return None;
    }
    if items.iter().all(|item| matches!(item, Value::Int(_))) {
        items.sort_by_key(|item| if let Value::Int(n) = item { *n } else { 0 });
        return Some(Value::None);
    }
    if items.iter().all(|item| matches!(item, Value::Str(text) if text.is_ascii())) {
        items.sort_by(|a, b| match (a, b) {
            (Value::Str(a), Value::Str(b)) => a.as_bytes().cmp(b.as_bytes()),
            _ => Ordering::Equal,
        });
        return Some(Value::None);
    }
    None
}
