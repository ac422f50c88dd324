//! `isinstance` and `issubclass`.

use std::collections::{HashSet, VecDeque};
use std::rc::Rc;

use crate::machine::{Called, Context};
use crate::value::custom::{call_now, special};
use crate::value::{BinaryOp, Exc, GenericAlias, Str, Type, Union, Value, identical, type_error};
use crate::vm::modules::{abc, abstract_collections};
use crate::vm::pulling::then;
use crate::vm::{NativeFunction, builtins};

use super::protocol;

/// What says whether an object, or a class, is of a class.
enum Told {
    /// It is known.
    Known(bool),
    /// This has to be called with the class and the object.
    Call(Value),
}

/// Whether an object is of a class, or of one of nested tuples of them, where no class has a say of its own but by calling in place.
/// `TypeError` where they are something else.
pub(crate) fn is_instance(object: &Value, classes: &Value) -> Result<bool, Exc> {
    for class in among(classes) {
        protocol::check(&class)?;
        let is = match told_instance(object, &class).ok_or_else(no_classes_of_instances)? {
            Told::Known(is) => is,
            Told::Call(function) => {
                call_now(&function, vec![class, object.clone()]).transpose()?.is_some_and(|is| is.is_true())
            }
        };
        if is {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a class is among these or derives from one of them, as [`is_instance`].
pub(crate) fn is_subclass(class: &Value, classes: &Value) -> Result<bool, Exc> {
    if !matches!(class, Value::Class(_)) && class_of(class).is_none() {
        return Err(type_error("issubclass() arg 1 must be a class"));
    }
    for other in among(classes) {
        let is = match told_subclass(class, &other).ok_or_else(no_classes_of_classes)? {
            Told::Known(is) => is,
            Told::Call(function) => {
                call_now(&function, vec![other, class.clone()]).transpose()?.is_some_and(|is| is.is_true())
            }
        };
        if is {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `isinstance(object, classes)`
pub(crate) fn ask_instance(object: Value, classes: &Value, cx: &mut Context<'_>) -> Called {
    if classes.as_object::<GenericAlias>().is_some() {
        return Called::Raised(type_error("isinstance() argument 2 cannot be a parameterized generic"));
    }
    ask(object, among(classes).into(), protocol::check, told_instance, no_classes_of_instances, cx)
}

/// `issubclass(class, classes)`
pub(crate) fn ask_subclass(class: Value, classes: &Value, cx: &mut Context<'_>) -> Called {
    if classes.as_object::<GenericAlias>().is_some() {
        return Called::Raised(type_error("issubclass() argument 2 cannot be a parameterized generic"));
    }
    if !matches!(class, Value::Class(_)) && class_of(&class).is_none() {
        return Called::Raised(type_error("issubclass() arg 1 must be a class"));
    }
    ask(class, among(classes).into(), protocol::check_for_classes, told_subclass, no_classes_of_classes, cx)
}

fn no_classes_of_instances() -> Exc {
    type_error("isinstance() arg 2 must be a type, a tuple of types, or a union")
}

fn no_classes_of_classes() -> Exc {
    type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union")
}

fn ask(
    object: Value,
    mut classes: VecDeque<Value>,
    check: fn(&Value) -> Result<(), Exc>,
    told: fn(&Value, &Value) -> Option<Told>,
    none: fn() -> Exc,
    cx: &mut Context<'_>,
) -> Called {
    while let Some(class) = classes.pop_front() {
        if let Err(exc) = check(&class) {
            return Called::Raised(exc);
        }
        let function = match told(&object, &class) {
            None => return Called::Raised(none()),
            Some(Told::Known(true)) => return Called::Value(Value::Bool(true)),
            Some(Told::Known(false)) => continue,
            Some(Told::Call(function)) => function,
        };
        let answer = cx.world().call(&function, vec![class, object.clone()].into(), cx);
        let goes_on = move |answer: Value, cx: &mut Context<'_>| {
            let truth = builtins::truth(&answer, cx);
            let goes_on = move |truth: Value, cx: &mut Context<'_>| match truth.is_true() {
                true => Called::Value(truth),
                false => ask(object, classes, check, told, none, cx),
            };
            then(truth, goes_on, cx)
        };
        return then(answer, goes_on, cx);
    }
    Called::Value(Value::Bool(false))
}

fn told_instance(object: &Value, class: &Value) -> Option<Told> {
    if let Some(function) = check_of(class, "__instancecheck__", |class| is_plain_instance(object, class)) {
        // What is of the very class is not asked about.
        let of_class = identical(&object.class_value(), class);
        return Some(if of_class { Told::Known(true) } else { Told::Call(function) });
    }
    is_plain_instance(object, class).map(Told::Known)
}

fn told_subclass(class: &Value, other: &Value) -> Option<Told> {
    match check_of(other, "__subclasscheck__", |other| is_plain_subclass(class, other)) {
        Some(function) => Some(Told::Call(function)),
        None => is_plain_subclass(class, other).map(Told::Known),
    }
}

/// What the metaclass of a class has to be asked by; `None` where it has no say, or would say what is found without it.
fn check_of(class: &Value, name: &str, plainly: impl Fn(&Value) -> Option<bool>) -> Option<Value> {
    let own = class.as_class()?;
    let function = own.metaclass()?.lookup(&Str::from(name))?;
    let is_plain = abc::is_check(&function, name)
        && own.special("__subclasshook__").is_none()
        && (!abc::any_registered() || plainly(class) == Some(true));
    (!is_plain).then_some(function)
}

/// Whether an object is of a class, whatever a metaclass says; `None` where that is no class.
pub(super) fn is_plain_instance(object: &Value, class: &Value) -> Option<bool> {
    if let Value::Object(abstract_class) = class
        && let Some(is) = abstract_class.has_instance(object)
    {
        return Some(is);
    }
    if let Value::Class(class) = class {
        if abstract_collections::has_instance(class, object) == Some(true) {
            return Some(true);
        }
        if protocol::is_checkable(class) {
            return Some(protocol::fits(object, class));
        }
    }
    is_plain_subclass(&object.class_value(), class)
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

/// Whether a class is another or derives from it, whatever a metaclass says; `None` where that is no class.
pub(crate) fn is_plain_subclass(class: &Value, other: &Value) -> Option<bool> {
    match (class, other) {
        (_, Value::Object(tower)) if let Some(root) = tower.has_subclass(Type::Object) => {
            let base = class.as_class().map(|class| class.base).or_else(|| class_of(class));
            Some(base.map_or(root, |base| tower.has_subclass(base).unwrap_or(root)))
        }
        (Value::Class(class), Value::Class(other)) => {
            let fits = || protocol::is_checkable(other) && protocol::has_all(class, other);
            Some(class.is_subclass_of(other) || abstract_collections::fits(other, class) || fits())
        }
        (Value::Class(class), other) => class_of(other).map(|other| class.derives_from(other)),
        (Value::Type(class), Value::Class(other)) => Some(abstract_collections::has_subclass(other, *class)),
        (_, Value::Class(_)) => Some(false),
        (class, other) => class_of(other).map(|other| class_of(class).is_some_and(|class| class.is_subclass_of(other))),
    }
}

/// The classes in nested tuples and unions, however deep they nest: in order, without recursion. A tuple that is held several
/// times is looked into once: what it has was asked before.
fn among(classes: &Value) -> Vec<Value> {
    let (mut left, mut found, mut seen) = (vec![classes.clone()], Vec::new(), HashSet::new());
    while let Some(candidate) = left.pop() {
        match &candidate {
            Value::Tuple(tuple) if !seen.insert(Rc::as_ptr(tuple)) => {}
            Value::Tuple(tuple) => left.extend(tuple.items.iter().rev().cloned()),
            Value::Object(_) if let Some(union) = candidate.as_object::<Union>() => {
                left.extend(union.members.iter().rev().cloned());
            }
            _ => found.push(candidate),
        }
    }
    found
}
