//! Special methods as values: looked up on the class of an object, never on the object itself.

use super::class::BoundMethod;
use super::methods;
use crate::value::{Binding, Exc, Str, Value, type_error};

/// The special method of an object's class, bound to the object.
pub(super) fn method(object: &Value, name: &str) -> Option<Value> {
    let Some(instance) = object.instance() else { return methods::bound(object, name) };
    let Some(found) = instance.class.lookup(&Str::from(name)) else { return methods::bound(object, name) };
    let binding = match &found {
        Value::Object(inner) => inner.bind(&found, Some(object), &Value::Class(instance.class.clone())),
        _ => None,
    };
    Some(match binding {
        Some(Binding::Value(bound)) => bound,
        Some(Binding::Call(..)) => BoundMethod::of(found, object.clone()),
        None => found,
    })
}

/// `__enter__` and `__exit__`, bound. `TypeError` where the object is no context manager.
pub(super) fn protocol(object: &Value) -> Result<(Value, Value), Exc> {
    let refused = |missing: &str| {
        let class = object.type_name();
        type_error(format!("'{class}' object does not support the context manager protocol{missing}"))
    };
    let enter = method(object, "__enter__").ok_or_else(|| refused(""))?;
    let exit = method(object, "__exit__").ok_or_else(|| refused(" (missed __exit__ method)"))?;
    Ok((enter, exit))
}
