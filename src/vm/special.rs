//! Special methods as values: looked up on the class of an object, never on the object itself.

use super::class::BoundMethod;
use super::methods;
use crate::value::{Binding, Exc, Value, type_error};

/// The special method of an object's class, bound to the object.
pub(super) fn method(object: &Value, name: &'static str) -> Option<Value> {
    let Some(instance) = object.instance() else { return methods::bound(object, name) };
    let Some(found) = instance.class.special(name) else { return methods::bound(object, name) };
    let binding = match &found {
        Value::Object(inner) => inner.bind(&found, Some(object), &Value::Class(instance.class.clone())).ok()?,
        _ => None,
    };
    // What cannot be read is found out where it is called.
    Some(match binding {
        Some(Binding::Value(bound)) => bound,
        Some(Binding::Call(..)) => BoundMethod::of(found, object.clone()),
        None => found,
    })
}

/// `__enter__` and `__exit__`, bound; with `is_async`, `__aenter__` and `__aexit__`. `TypeError` where the object is no such
/// context manager.
pub(super) fn protocol(object: &Value, is_async: bool) -> Result<(Value, Value), Exc> {
    let (kind, before, after) = match is_async {
        true => ("asynchronous context manager", "__aenter__", "__aexit__"),
        false => ("context manager", "__enter__", "__exit__"),
    };
    let refused = |missing: String| {
        let class = object.type_name();
        type_error(format!("'{class}' object does not support the {kind} protocol{missing}"))
    };
    let enter = method(object, before).ok_or_else(|| refused(String::new()))?;
    let exit = method(object, after).ok_or_else(|| refused(format!(" (missed {after} method)")))?;
    Ok((enter, exit))
}
