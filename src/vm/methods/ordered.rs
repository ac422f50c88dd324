//! The methods of `OrderedDict` and `defaultdict`, beyond those of `dict`.

use std::rc::Rc;

use super::dict::{dict, key_error, update_own};
use super::table::Method;
use crate::machine::{Arguments, Called, Context};
use crate::value::{BinaryOp, Exc, Key, Value};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::items;
use crate::vm::pulling::then;

pub(super) static DEFAULT: &[Method] =
    &[Method::pulling("__missing__", Shape::One, |this, mut arguments, cx| -> Called {
        items::make(dict(this), arguments.required(0), cx)
    })];

pub(super) static ORDERED: &[Method] = &[
    Method::changing("move_to_end", Shape::named(&["key", "last"], 1), |this, mut arguments| {
        let key = Key::new(arguments.required(0))?;
        let last = arguments.get(1).is_none_or(Value::is_true);
        dict(this).with_map_mut(|_| ());
        let moved = dict(this).place(&key)?.map(|from| {
            dict(this).with_map_mut(|map| map.move_index(from, if last { map.len() - 1 } else { 0 }));
        });
        moved.map(|()| Value::None).ok_or_else(|| key_error(key.into_value()))
    }),
    Method::changing("pop", Shape::named(&["key", "default"], 1), pop),
    Method::changing("popitem", Shape::named(&["last"], 0), |this, arguments| {
        let last = arguments.get(0).is_none_or(Value::is_true);
        let gone = dict(this).with_map_mut(|map| if last { map.pop() } else { map.shift_remove_index(0) });
        match gone {
            Some((key, value)) => Ok(Value::pair(key.into_value(), value)),
            None => Err(key_error(Value::from("dictionary is empty"))),
        }
    }),
];

fn pop(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    let key = arguments.required(0);
    match (dict(this).remove(&key)?, arguments.take(1)) {
        (Some(value), _) | (None, Some(value)) => Ok(value),
        (None, None) => Err(key_error(key)),
    }
}

/// `x | y`, or `x |= y`, where an ordered dict of a class of the user's is among them: what its class says of setting an item, and of
/// being made, is asked. `None` where it has no say.
pub(in crate::vm) fn merged(op: BinaryOp, inplace: bool, x: &Value, y: &Value, cx: &mut Context<'_>) -> Option<Called> {
    let class_of = |value: &Value| match value {
        Value::Dict(dict) if dict.is_ordered() => dict.own().map(|own| Value::Class(Rc::clone(&own.class))),
        _ => None,
    };
    let (left, right) = (class_of(x), class_of(y));
    if op != BinaryOp::Or || left.is_none() && right.is_none() {
        return None;
    }
    if inplace && left.is_some() {
        return Some(update_own(dict(x), Some(y), Vec::new(), x.clone(), cx));
    }
    let (Value::Dict(_), Value::Dict(_), Some(class)) = (x, y, left.or(right)) else { return None };
    let more = y.clone();
    let updated = move |made: Value, cx: &mut Context<'_>| match &made {
        Value::Dict(dict) => update_own(dict, Some(&more), Vec::new(), made.clone(), cx),
        _ => Called::Value(made),
    };
    let made = cx.world().call(&class, Arguments::one(x.clone()), cx);
    Some(then(made, updated, cx))
}
