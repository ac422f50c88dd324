//! `typing.Protocol`: classes that say what objects have, rather than what they derive from (PEP 544).

use crate::value::{Class, Exc, Str, Value, type_error};
use crate::vm::{Function, attributes, is_callable};

/// What marks a class as a protocol.
pub(crate) const PROTOCOL: &str = "_is_protocol";
/// What marks a class as `typing.runtime_checkable`.
pub(crate) const RUNTIME_PROTOCOL: &str = "_is_runtime_protocol";

/// Whether a class is itself a protocol: what derives from one without saying so is none.
pub(crate) fn is_protocol(class: &Class) -> bool {
    class.namespace.field(&Str::from(PROTOCOL)).is_some_and(|mark| mark.is_true())
}

/// Whether a protocol may be asked about objects while the program runs.
pub(super) fn is_checkable(class: &Class) -> bool {
    is_protocol(class) && class.lookup(&Str::from(RUNTIME_PROTOCOL)).is_some_and(|mark| mark.is_true())
}

/// `TypeError` where a class is a protocol that may not be asked about objects.
pub(super) fn check(class: &Value) -> Result<(), Exc> {
    match class {
        Value::Class(class) if is_protocol(class) && !is_checkable(class) => {
            Err(type_error("Instance and class checks can only be used with @runtime_checkable protocols"))
        }
        _ => Ok(()),
    }
}

/// `TypeError` where a class is a protocol that may not be asked about classes.
pub(super) fn check_for_classes(class: &Value) -> Result<(), Exc> {
    check(class)?;
    match class {
        Value::Class(class) if is_protocol(class) && !of_methods_alone(class) => {
            Err(type_error("Protocols with non-method members don't support issubclass()"))
        }
        _ => Ok(()),
    }
}

/// Whether an object has every attribute that a protocol names.
pub(super) fn fits(object: &Value, protocol: &Class) -> bool {
    let has = |name: &Str| match (attributes::get(object, &name.to_text()), protocol.lookup(name)) {
        (Ok(Value::None), Some(wanted)) => !is_callable(&wanted),
        (found, _) => found.is_ok(),
    };
    wanted(protocol).iter().all(has)
}

/// Whether a class has every method that a protocol names.
pub(super) fn has_all(class: &Class, protocol: &Class) -> bool {
    let says = |name: &Str| class.lookup(name).is_some_and(|found| !matches!(found, Value::None));
    wanted(protocol).iter().all(says)
}

fn of_methods_alone(protocol: &Class) -> bool {
    let is_method = |name: &Str| {
        protocol.lookup(name).is_some_and(|value| value.as_object::<Function>().is_some() || is_callable(&value))
    };
    wanted(protocol).iter().all(is_method)
}

/// What a protocol, and the protocols that it derives from, name.
fn wanted(protocol: &Class) -> Vec<Str> {
    const BESIDE: &[&str] = &[
        "__abstractmethods__",
        "__annotations__",
        "__doc__",
        "__init__",
        "__module__",
        "__new__",
        "__orig_bases__",
        "__parameters__",
        "__qualname__",
        "__slots__",
        "__subclasshook__",
        "__class_getitem__",
        PROTOCOL,
        RUNTIME_PROTOCOL,
    ];
    let above = protocol.ancestors().iter().filter_map(Value::as_class).map(|class| &**class);
    let protocols = std::iter::once(protocol).chain(above.filter(|class| is_protocol(class)));
    let named = protocols.flat_map(|class| {
        let annotated = match class.namespace.field(&Str::from("__annotations__")) {
            Some(Value::Dict(annotations)) => annotations.keys(),
            _ => Vec::new(),
        };
        class.namespace.keys().into_iter().chain(annotated).map(|name| name.to_display())
    });
    named.filter(|name| !BESIDE.iter().any(|other| other.as_bytes() == name.as_bytes())).collect()
}
