//! Builtins about classes and attributes: `getattr`, `hasattr`, `isinstance`, `issubclass`, `setattr`.

use super::native::Builtin;
use crate::value::{Exc, ExcType, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::pulling::called;
use crate::vm::{NativeFunction, attributes};

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("delattr", Shape::Between(2, 2), |a, _| {
        called(name_of(&a).and_then(|name| attributes::delete(object(&a), &name)).map(|()| Value::None))
    }),
    Builtin::new("getattr", Shape::Between(2, 3), |mut a, _| {
        let default = a.take(2);
        called(name_of(&a).and_then(|name| match (attributes::get(object(&a), &name), default) {
            (Err(exc), Some(default)) if exc.class == ExcType::AttributeError => Ok(default),
            (result, _) => result,
        }))
    }),
    Builtin::new("hasattr", Shape::Between(2, 2), |a, _| {
        called(name_of(&a).map(|name| Value::Bool(attributes::get(object(&a), &name).is_ok())))
    }),
    Builtin::new("isinstance", Shape::Between(2, 2), |mut a, _| {
        let (object, classes) = (a.required(0), a.required(1));
        let among = is_among(object.type_of(), &classes);
        called(
            among
                .map(Value::Bool)
                .ok_or_else(|| type_error("isinstance() arg 2 must be a type, a tuple of types, or a union")),
        )
    }),
    Builtin::new("issubclass", Shape::Between(2, 2), |mut a, _| {
        let (class, classes) = (a.required(0), a.required(1));
        called(is_subclass(&class, &classes).map(Value::Bool))
    }),
    Builtin::effectful("setattr", Shape::Between(3, 3), |mut a, _| {
        let value = a.required(2);
        called(name_of(&a).and_then(|name| attributes::set(object(&a), &name, &value)).map(|()| Value::None))
    }),
];

fn object(arguments: &Bound) -> &Value {
    arguments.get(0).unwrap_or(&Value::None)
}

fn name_of(arguments: &Bound) -> Result<String, Exc> {
    match arguments.get(1) {
        Some(Value::Str(name)) => Ok(name.to_text().into_owned()),
        other => {
            let class = other.unwrap_or(&Value::None).type_name();
            Err(type_error(format!("attribute name must be string, not '{class}'")))
        }
    }
}

/// The class that a value stands for: a built-in class, or a stage that Python has as a class (`map`, `zip`).
pub(crate) fn class_of(value: &Value) -> Option<Type> {
    match value {
        Value::Type(class) => Some(*class),
        Value::None => None,
        _ => value.as_object::<NativeFunction>().map(|native| native.0.class()).filter(|class| *class != Type::Builtin),
    }
}

/// `issubclass(class, classes)`
pub(crate) fn is_subclass(class: &Value, classes: &Value) -> Result<bool, Exc> {
    let class = class_of(class).ok_or_else(|| type_error("issubclass() arg 1 must be a class"))?;
    is_among(class, classes)
        .ok_or_else(|| type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union"))
}

/// Whether a class is one of `classes`, a class or nested tuples of them: `None` where they are something else.
fn is_among(class: Type, classes: &Value) -> Option<bool> {
    // However deep they nest: in order, without recursion.
    let mut left = vec![classes];
    while let Some(candidate) = left.pop() {
        match candidate {
            Value::Tuple(tuple) => left.extend(tuple.items.iter().rev()),
            other if class.is_subclass_of(class_of(other)?) => return Some(true),
            _ => {}
        }
    }
    Some(false)
}
