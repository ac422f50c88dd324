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
        Value::Instance(instance) => *slot = Some(Value::Instance(Rc::clone(instance))),
        Value::List(list) => *slot = Some(Value::List(Rc::clone(list))),
        Value::Dict(dict) => *slot = Some(Value::Dict(Rc::clone(dict))),
        Value::Tuple(tuple) => *slot = Some(Value::Tuple(Rc::clone(tuple))),
        Value::Object(object) => *slot = Some(Value::Object(Rc::clone(object))),
        other => *slot = Some(other.clone()),
    }
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
        _ => *to = from.take(),
    }
}

/// Unbinds a register that is not read again; what nobody sees go may stay.
#[inline(always)]
pub(super) fn release(slot: &mut Slot) {
    match slot {
        None | Some(Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None) => {}
        _ => *slot = None,
    }
}
