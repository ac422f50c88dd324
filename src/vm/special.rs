//! Special methods as values: looked up on the class of an object, never on the object itself.

use super::class::BoundMethod;
use super::methods;
use crate::value::{Binding, Str, Value};

/// The special method of an object's class, bound to the object.
pub(super) fn method(object: &Value, name: &str) -> Option<Value> {
    let Some(instance) = object.instance() else { return methods::bound(object, name) };
    let Some(found) = instance.class.lookup(&Str::from(name)) else { return methods::bound(object, name) };
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
