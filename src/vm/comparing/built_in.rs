//! What a built-in class answers once the special methods of the user's have answered `NotImplemented`: for a number of a class
//! derived from `int`, the other side's `int`.

use std::rc::Rc;

use super::special_pair;
use crate::machine::{Called, Context};
use crate::value::custom::{comes_first, index, special};
use crate::value::{
    BinaryOp, CompareOp, Exc, Number, Set, Value, binary, binary_inplace, compare, number, special_names,
};
use crate::vm::arguments::has_index;
use crate::vm::pulling;

/// Whether a class that is built in has a say about the value: it is of one, or of one derived from it that does not say
/// `name` itself.
fn answers(value: &Value, name: &'static str) -> bool {
    match value.instance() {
        None => true,
        Some(_) => {
            !matches!(value, Value::Instance(instance) if instance.scalar.is_none()) && special(value, name).is_none()
        }
    }
}

/// Which numbers a number's class knows: `float` takes ints, `int` takes no floats.
fn rank(value: &Value) -> u8 {
    match number(value.plain()) {
        Some(Number::Float(_)) => 1,
        Some(_) => 0,
        None => 2,
    }
}

/// The value as one of the built-in class that its class derives from.
fn stripped(value: &Value) -> Value {
    match value.plain() {
        Value::Set(set) if set.own.is_some() => Set::of(set.items.borrow().clone(), set.frozen),
        Value::Dict(dict) if dict.own().is_some() => dict.copied().into(),
        Value::Tuple(tuple) if tuple.own.is_some() => Value::tuple_of(tuple.items.clone()),
        Value::List(list) if list.own.is_some() => Value::list(list.items.borrow().clone()),
        plain => plain.clone(),
    }
}

/// `a op b` as the built-in classes have it; `None` where none of them has a say.
pub(crate) fn operated(op: BinaryOp, a: &Value, b: &Value) -> Option<Result<Value, Exc>> {
    let [own, reflected, _] = special_names(op);
    if a.instance().is_some() && special(a, own).is_some() {
        let alike = matches!((a.instance(), b.instance()), (Some(a), Some(b)) if Rc::ptr_eq(&a.class, &b.class));
        let sequence =
            |value: &Value| matches!(value.plain(), Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_));
        let known = match (a.plain(), b.plain()) {
            (Value::Set(_), Value::Set(_)) | (Value::Dict(_), Value::Dict(_)) => true,
            (x, y) if number(x).is_some() => rank(y) < 2 && rank(y) >= rank(x) || op == BinaryOp::Mul && sequence(y),
            _ => false,
        };
        if alike || !known || !answers(b, reflected) {
            return None;
        }
    } else if !answers(a, own) || rank(a) < rank(b) && rank(b) < 2 {
        return None;
    }
    if matches!((a, b), (Value::Instance(a), _) if a.scalar.is_none())
        || matches!((a, b), (_, Value::Instance(b)) if b.scalar.is_none())
    {
        return None;
    }
    Some(binary(op, &stripped(a), &stripped(b)))
}

/// `sequence * object`, or the other way round, once the methods for `*` of the object's class have answered `NotImplemented`: the
/// sequence asks the object for its `__index__`. `None` where it is no such thing.
pub(crate) fn repeated(op: BinaryOp, inplace: bool, a: &Value, b: &Value, cx: &mut Context<'_>) -> Option<Called> {
    let is_sequence =
        |value: &Value| matches!(value.plain(), Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_));
    let (sequence, times, own, inplace) = match op {
        BinaryOp::Mul if is_sequence(a) => (a, b, "__mul__", inplace),
        BinaryOp::Mul if is_sequence(b) => (b, a, "__rmul__", false),
        _ => return None,
    };
    if !has_index(times) || special(sequence, own).is_some() {
        return None;
    }
    let (sequence, times) = (if inplace { sequence.clone() } else { stripped(sequence) }, times.clone());
    let repeat = move || {
        let times = index(&times).unwrap_or(Ok(Value::None))?;
        if inplace { binary_inplace(op, &sequence, &times) } else { binary(op, &sequence, &times) }
    };
    Some(pulling::asked(repeat, cx))
}

/// Whether the left side's class, which derives from a built-in one and leaves this order to it, answers before the right side is
/// asked: where that is no object of a class that derives from the left one's.
pub(crate) fn answers_first(op: CompareOp, a: &Value, b: &Value) -> bool {
    let Some((own, reflected)) = special_pair(op).filter(|_| !matches!(op, CompareOp::Eq | CompareOp::NotEq)) else {
        return false;
    };
    a.instance().is_some()
        && special(b, reflected).is_some()
        && answers(a, own)
        && !comes_first(b, a)
        && match (a.plain(), b.plain()) {
            (x, y) if number(x).is_some() => rank(y) <= rank(x),
            (Value::Str(_), Value::Str(_))
            | (Value::Bytes(_), Value::Bytes(_))
            | (Value::List(_), Value::List(_))
            | (Value::Tuple(_), Value::Tuple(_))
            | (Value::Set(_), Value::Set(_)) => true,
            _ => false,
        }
}

/// `a op b`, a comparison, as the built-in classes have it; `None` where none of them has a say.
pub(crate) fn compared(op: CompareOp, a: &Value, b: &Value) -> Option<Result<bool, Exc>> {
    let (own, reflected) = special_pair(op)?;
    let of_object = |value: &Value| matches!(value, Value::Instance(instance) if instance.scalar.is_none());
    let left = answers(a, own) && rank(a) >= rank(b);
    let right = answers(b, reflected) && rank(b) >= rank(a);
    if of_object(a) || of_object(b) || !(left || right) {
        return None;
    }
    Some(compare(op, &stripped(a), &stripped(b)))
}
