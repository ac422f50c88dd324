//! Registers, written in place.
//!
//! A value that is written in parts (its kind, then what it holds) and read at once as a whole right after has the processor wait for
//! the parts to arrive: some dozen cycles each time, more than most instructions take. What is small is therefore moved from place to
//! place in the parts in which it was written, and over its like without dropping anything.

use std::rc::Rc;

use crate::value::{Object, Value};

/// A register: unbound, or bound to a value.
pub(super) type Slot = Option<Value>;

/// Binds a register that nothing is bound to: nothing is there to be dropped.
#[inline(always)]
fn fill(slot: &mut Slot, value: Value) {
    std::mem::forget(slot.replace(value));
}

/// Whether the value is whole where it stands: nothing happens where it goes.
#[inline(always)]
pub(super) fn is_plain(value: &Value) -> bool {
    matches!(
        value,
        Value::None
            | Value::Ellipsis
            | Value::NotImplemented
            | Value::Type(_)
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
    )
}

/// Unbinds a register that holds a number or the like: nothing is there to be dropped.
#[inline(always)]
pub(super) fn empty(slot: &mut Slot) {
    std::mem::forget(slot.take());
}

#[inline(never)]
fn put_instead(slot: &mut Slot, value: Value) {
    *slot = Some(value);
}

/// `slot = n`
#[inline(always)]
pub(super) fn put_int(slot: &mut Slot, n: i64) {
    match slot {
        Some(Value::Int(old)) => *old = n,
        None => fill(slot, Value::Int(n)),
        _ => put_instead(slot, Value::Int(n)),
    }
}

/// `slot = n`; whether what was there just went, so that nothing can have come of that.
#[inline(always)]
pub(super) fn put_int_over(slot: &mut Slot, n: i64) -> bool {
    match slot {
        Some(Value::Int(old)) => *old = n,
        None => fill(slot, Value::Int(n)),
        _ => {
            put_instead(slot, Value::Int(n));
            return false;
        }
    }
    true
}

/// `slot = x`
#[inline(always)]
pub(super) fn put_float(slot: &mut Slot, x: f64) {
    match slot {
        Some(Value::Float(old)) => *old = x,
        None => fill(slot, Value::Float(x)),
        _ => put_instead(slot, Value::Float(x)),
    }
}

/// `slot = b`
#[inline(always)]
pub(super) fn put_bool(slot: &mut Slot, b: bool) {
    match slot {
        Some(Value::Bool(old)) => *old = b,
        None => fill(slot, Value::Bool(b)),
        _ => put_instead(slot, Value::Bool(b)),
    }
}

/// `slot = object`, shared: mostly a function that is about to be called.
#[inline(always)]
pub(super) fn put_object(slot: &mut Slot, object: &Rc<dyn Object>) {
    match slot {
        None | Some(Value::Int(_)) => fill(slot, Value::Object(Rc::clone(object))),
        _ => put_instead(slot, Value::Object(Rc::clone(object))),
    }
}

// Kinds are told apart one by one, the most frequent first: a `match` over several would first work out which of them all it is.

/// `slot = value`, shared.
#[inline(always)]
pub(super) fn put_copy(slot: &mut Slot, value: &Value) {
    if let Value::Int(n) = value {
        put_int(slot, *n);
    } else if let Value::Float(x) = value {
        put_float(slot, *x);
    } else {
        share(slot, value);
    }
}

#[inline(never)]
fn share(slot: &mut Slot, value: &Value) {
    let value = match value {
        Value::None => return put_none(slot),
        Value::Bool(b) => return put_bool(slot, *b),
        Value::Instance(instance) => Value::Instance(Rc::clone(instance)),
        Value::List(list) => Value::List(Rc::clone(list)),
        Value::Tuple(tuple) => Value::Tuple(Rc::clone(tuple)),
        Value::Dict(dict) => Value::Dict(Rc::clone(dict)),
        Value::Object(object) => Value::Object(Rc::clone(object)),
        other => other.clone(),
    };
    put(slot, value);
}

/// `slot = value`
#[inline(always)]
pub(super) fn put(slot: &mut Slot, value: Value) {
    if slot.as_ref().is_none_or(is_plain) {
        fill(slot, value);
    } else {
        put_instead(slot, value);
    }
}

#[inline(always)]
pub(super) fn put_none(slot: &mut Slot) {
    match slot {
        Some(Value::None) => {}
        None => fill(slot, Value::None),
        _ => put_instead(slot, Value::None),
    }
}

/// `to = from`, which is not read again.
#[inline(always)]
pub(super) fn shift(from: &mut Slot, to: &mut Slot) {
    if let Some(Value::Int(n)) = from {
        put_int(to, *n);
    } else if let Some(Value::Float(x)) = from {
        put_float(to, *x);
    } else {
        hand_over(from, to);
    }
}

#[inline(never)]
fn hand_over(from: &mut Slot, to: &mut Slot) {
    match from {
        Some(Value::Bool(b)) => put_bool(to, *b),
        Some(Value::None) => put_none(to),
        _ => *to = from.take(),
    }
}

/// Unbinds a register that is not read again; what nobody sees go may stay.
#[inline(always)]
pub(super) fn release(slot: &mut Slot) {
    match slot {
        None => {}
        Some(value) if is_plain(value) => {}
        _ => drop_out(slot),
    }
}

/// Unbinds a register.
#[inline(always)]
pub(super) fn clear(slot: &mut Slot) {
    match slot {
        None => {}
        Some(value) if is_plain(value) => empty(slot),
        Some(Value::Object(_)) => {
            if let Some(Value::Object(object)) = slot.take() {
                drop(object);
            }
        }
        _ => drop_out(slot),
    }
}

#[inline(never)]
fn drop_out(slot: &mut Slot) {
    match slot.take() {
        Some(Value::Object(object)) => drop(object),
        Some(Value::Instance(instance)) => drop(instance),
        other => drop(other),
    }
}
