//! `fields`, `replace`, `is_dataclass`.

use std::rc::Rc;

use super::FIELDS;
use super::field::{Kind, fields_of};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Str, Value, type_error, value_error};
use crate::vm::arguments::Shape;
use crate::vm::attributes;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("fields", Shape::One, |mut a, _| {
        let class = class_of(&a.required(0));
        called(class.ok_or_else(|| type_error("must be called with a dataclass type or instance")).map(|class| {
            let plain = fields_of(&class).into_iter().filter(|field| field.kind == Kind::Plain);
            Value::tuple(plain.map(Value::object).collect())
        }))
    }),
    Builtin::new("is_dataclass", Shape::One, |mut a, _| Called::Value(Value::Bool(class_of(&a.required(0)).is_some()))),
    Builtin::effectful("replace", Shape::Any, |a, cx| {
        let (positional, named) = a.into_parts();
        match <[Value; 1]>::try_from(positional) {
            Ok([object]) => replace(&object, named, cx),
            Err(_) => Called::Raised(type_error("replace() takes 1 positional argument")),
        }
    }),
];

/// The dataclass that a value is, or is one of.
fn class_of(value: &Value) -> Option<Rc<Class>> {
    let class = match value {
        Value::Class(class) => class,
        other => &other.instance()?.class,
    };
    class.lookup(&Str::from(FIELDS)).map(|_| Rc::clone(class))
}

fn replace(object: &Value, mut changes: Vec<(Str, Value)>, cx: &mut Context<'_>) -> Called {
    let Some(class) = class_of(object).filter(|_| object.instance().is_some()) else {
        return Called::Raised(type_error("replace() should be called on dataclass instances"));
    };
    for field in fields_of(&class) {
        let changed = changes.iter().any(|(name, _)| *name == field.name);
        let name = field.name.to_text().into_owned();
        if !field.init {
            if changed {
                return Called::Raised(value_error(format!(
                    "field {name} is declared with init=False, it cannot be specified with replace()"
                )));
            }
            continue;
        }
        if changed {
            continue;
        }
        if field.kind == Kind::Argument {
            if !field.has_default() {
                return Called::Raised(value_error(format!("InitVar '{name}' must be specified with replace()")));
            }
            continue;
        }
        match attributes::get(object, &name) {
            Ok(value) => changes.push((field.name, value)),
            Err(exc) => return Called::Raised(exc),
        }
    }
    cx.world().call(&Value::Class(class), Arguments { positional: Vec::new(), named: changes }, cx)
}
