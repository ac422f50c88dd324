//! Registers, written in place.
//!
//! A value that is written in parts (its kind, then what it holds) and read at once as a whole right after has the processor wait for
//! the parts to arrive: some dozen cycles each time, more than most instructions take. What is small is therefore moved from place to
//! place in the parts in which it was written, and over its like without dropping anything.

use std::rc::Rc;

use crate::value::Value;

/// A register: unbound, or bound to a value.
pub(super) type Slot = Option<Value>;

/// `slot = n`
#[inline(always)]
pub(super) fn put_int(slot: &mut Slot, n: i64) {
    match slot {
        Some(Value::Int(old)) => *old = n,
        _ => *slot = Some(Value::Int(n)),
    }
}

/// `slot = x`
#[inline(always)]
pub(super) fn put_float(slot: &mut Slot, x: f64) {
    match slot {
        Some(Value::Float(old)) => *old = x,
        _ => *slot = Some(Value::Float(x)),
    }
}

/// `slot = b`
#[inline(always)]
pub(super) fn put_bool(slot: &mut Slot, b: bool) {
    match slot {
        Some(Value::Bool(old)) => *old = b,
        _ => *slot = Some(Value::Bool(b)),
    }
}

/// `slot = value`, shared.
#[inline(always)]
pub(super) fn put_copy(slot: &mut Slot, value: &Value) {
    match value {
        Value::Int(n) => put_int(slot, *n),
        Value::Float(x) => put_float(slot, *x),
        Value::Bool(b) => put_bool(slot, *b),
        Value::None => put_none(slot),
        other => share(slot, other),
    }
}

#[inline(never)]
fn share(slot: &mut Slot, value: &Value) {
    *slot = Some(match value {
        Value::Instance(instance) => Value::Instance(Rc::clone(instance)),
        Value::List(list) => Value::List(Rc::clone(list)),
        Value::Dict(dict) => Value::Dict(Rc::clone(dict)),
        Value::Tuple(tuple) => Value::Tuple(Rc::clone(tuple)),
        Value::Object(object) => Value::Object(Rc::clone(object)),
        other => other.clone(),
    });
}

#[inline(always)]
fn put_none(slot: &mut Slot) {
    match slot {
        Some(Value::None) => {}
        _ => *slot = Some(Value::None),
    }
}

/// `to = from`, which is not read again.
#[inline(always)]
pub(super) fn shift(from: &mut Slot, to: &mut Slot) {
    match from {
        Some(Value::Int(n)) => put_int(to, *n),
        Some(Value::Float(x)) => put_float(to, *x),
        Some(Value::Bool(b)) => put_bool(to, *b),
        Some(Value::None) => put_none(to),
        _ => hand_over(from, to),
    }
}

#[inline(never)]
fn hand_over(from: &mut Slot, to: &mut Slot) {
    *to = from.take();
}

/// Unbinds a register that is not read again; what nobody sees go may stay.
#[inline(always)]
pub(super) fn release(slot: &mut Slot) {
    match slot {
        None | Some(Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None) => {}
        _ => *slot = None,
    }
}

/// Unbinds a register.
#[inline(always)]
pub(super) fn clear(slot: &mut Slot) {
    match slot {
        None => {}
        Some(Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None) => *slot = None,
        _ => drop_out(slot),
    }
}

#[inline(never)]
fn drop_out(slot: &mut Slot) {
    *slot = None;
}
