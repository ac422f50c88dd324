//! `isinstance` and `issubclass`.

use crate::value::custom::special;
use crate::value::{BinaryOp, Class, Exc, Str, Type, Union, Value, type_error};
use crate::vm::modules::abstract_collections;
use crate::vm::{NativeFunction, attributes};

/// Whether an object is of a class, or of one of nested tuples of them. `TypeError` where they are something else.
pub(crate) fn is_instance(object: &Value, classes: &Value) -> Result<bool, Exc> {
    among(classes, |class| {
        if let Value::Object(abstract_class) = class
            && let Some(is) = abstract_class.has_instance(object)
        {
            return Some(is);
        }
        if let Value::Class(class) = class
            && abstract_collections::has_instance(class, object) == Some(true)
        {
            return Some(true);
        }
        if let Value::Class(class) = class
            && class.namespace.field(&Str::from(RUNTIME_PROTOCOL)).is_some()
        {
            return Some(fits_protocol(object, class));
        }
        is_one(&object.class_value(), class)
    })
    .ok_or_else(|| type_error("isinstance() arg 2 must be a type, a tuple of types, or a union"))
}

/// What marks a class as `typing.runtime_checkable`.
pub(crate) const RUNTIME_PROTOCOL: &str = "_is_runtime_protocol";

/// Whether an object has every attribute that a protocol names (PEP 544).
fn fits_protocol(object: &Value, protocol: &Class) -> bool {
    let annotated = match protocol.namespace.field(&Str::from("__annotations__")) {
        Some(Value::Dict(annotations)) => annotations.keys(),
        _ => Vec::new(),
    };
    let wanted = protocol.namespace.keys().into_iter().chain(annotated).map(|name| name.to_display());
    let beside = ["__doc__", "__annotations__", "__orig_bases__", "__init__", RUNTIME_PROTOCOL];
    let mut wanted = wanted.filter(|name| !beside.iter().any(|other| other.as_bytes() == name.as_bytes()));
    wanted.all(|name| attributes::get(object, &name.to_text()).is_ok())
}

/// Whether a class derives from another, or from one of nested tuples of them. `TypeError` where they are something else.
pub(crate) fn is_subclass(class: &Value, classes: &Value) -> Result<bool, Exc> {
    if !matches!(class, Value::Class(_)) && class_of(class).is_none() {
        return Err(type_error("issubclass() arg 1 must be a class"));
    }
    among(classes, |other| is_one(class, other))
        .ok_or_else(|| type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union"))
}

/// Whether `list op= other` takes the items of an object, which has no say of its own.
pub(crate) fn extends_list(op: BinaryOp, list: &Value, other: &Value) -> bool {
    op == BinaryOp::Add
        && matches!(list, Value::List(_))
        && special(list, "__iadd__").is_none()
        && special(other, "__radd__").is_none()
}

/// The built-in class that a value stands for: a class, or a stage that Python has as a class (`map`, `zip`).
fn class_of(value: &Value) -> Option<Type> {
    match value {
        Value::Type(class) => Some(*class),
        _ => value.as_object::<NativeFunction>().map(|native| native.0.class()).filter(|class| *class != Type::Builtin),
    }
}

fn is_one(class: &Value, other: &Value) -> Option<bool> {
    match (class, other) {
        (Value::Class(class), Value::Class(other)) => Some(class.is_subclass_of(other)),
        (Value::Class(class), other) => class_of(other).map(|other| class.derives_from(other)),
        (Value::Type(class), Value::Class(other)) => Some(abstract_collections::has_subclass(other, *class)),
        (_, Value::Class(_)) => Some(false),
        (class, other) => class_of(other).map(|other| class_of(class).is_some_and(|class| class.is_subclass_of(other))),
    }
}

fn among(classes: &Value, mut fits: impl FnMut(&Value) -> Option<bool>) -> Option<bool> {
    // However deep they nest: in order, without recursion.
    let mut left = vec![classes];
    while let Some(candidate) = left.pop() {
        match candidate {
            Value::Tuple(tuple) => left.extend(tuple.items.iter().rev()),
            Value::Object(_) if let Some(union) = candidate.as_object::<Union>() => {
                left.extend(union.members.iter().rev());
            }
            other => {
                if fits(other)? {
                    return Some(true);
                }
            }
        }
    }
    Some(false)
}
