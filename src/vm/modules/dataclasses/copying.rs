//! `fields`, `asdict`, `astuple`, `replace`, `is_dataclass`.

use std::rc::Rc;

use super::FIELDS;
use super::field::{Field, Kind, fields_of};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Dict, Exc, Str, Value, type_error, value_error};
use crate::vm::arguments::Shape;
use crate::vm::attributes;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("asdict", Shape::One, |mut a, _| called(asdict(&a.required(0)))),
    Builtin::new("astuple", Shape::One, |mut a, _| called(astuple(&a.required(0)))),
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

fn plain_fields(object: &Value, function: &str) -> Result<Vec<Field>, Exc> {
    let class = class_of(object).filter(|_| object.instance().is_some());
    let class = class.ok_or_else(|| type_error(format!("{function}() should be called on dataclass instances")))?;
    Ok(fields_of(&class).into_iter().filter(|field| field.kind == Kind::Plain).collect())
}

/// How deep objects nest that are turned to dicts.
const DEPTH: usize = 200;

fn asdict(object: &Value) -> Result<Value, Exc> {
    plain_fields(object, "asdict")?;
    turned(object, true, 0)
}

fn astuple(object: &Value) -> Result<Value, Exc> {
    plain_fields(object, "astuple")?;
    turned(object, false, 0)
}

fn turned(value: &Value, to_dict: bool, depth: usize) -> Result<Value, Exc> {
    if depth > DEPTH {
        return Err(crate::value::custom::too_deep());
    }
    let inner = |value: &Value| turned(value, to_dict, depth + 1);
    if value.instance().is_some() && class_of(value).is_some() {
        let fields = plain_fields(value, "asdict")?;
        let of = |field: &Field| inner(&attributes::get(value, &field.name.to_text())?);
        if !to_dict {
            return fields.iter().map(of).collect::<Result<Vec<_>, _>>().map(Value::tuple);
        }
        let dict = Dict::new();
        for field in &fields {
            dict.set(Value::Str(field.name.clone()), of(field)?)?;
        }
        return Ok(dict.into());
    }
    match value {
        Value::List(list) if list.own.is_none() => {
            let items = list.items.borrow().clone();
            items.iter().map(inner).collect::<Result<_, _>>().map(Value::list)
        }
        Value::Tuple(tuple) if tuple.own.is_none() => {
            tuple.items.iter().map(inner).collect::<Result<_, _>>().map(Value::tuple)
        }
        Value::Dict(dict) if dict.own().is_none() => {
            let copy = Dict::new();
            for (key, value) in dict.pairs() {
                copy.set(inner(&key)?, inner(&value)?)?;
            }
            Ok(copy.into())
        }
        other => Ok(other.clone()),
    }
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
