//! `functools.wraps` and `update_wrapper`: a function that says it is the one that it wraps.

use super::functools::partial_of;
use crate::machine::{Called, Context};
use crate::value::custom::call_now;
use crate::value::{Dict, Exc, ExcType, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::pulling::{Walk, called};
use crate::vm::{attributes, class};

pub(super) static FUNCTIONS: &[Builtin] = &[
    UPDATE,
    Builtin::new(
        "wraps",
        Shape::Named(Named { names: &["wrapped", "assigned", "updated"], required: 1, by_position: 3 }),
        |a, _| wraps(a),
    ),
];

const UPDATE: Builtin = Builtin::effectful(
    "update_wrapper",
    Shape::Named(Named { names: &["wrapper", "wrapped", "assigned", "updated"], required: 2, by_position: 4 }),
    update_wrapper,
);
static UPDATE_WRAPPER: Builtin = UPDATE;

/// `WRAPPER_ASSIGNMENTS`
pub(super) const ASSIGNED: [&str; 5] = ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"];
/// `WRAPPER_UPDATES`
pub(super) const UPDATED: [&str; 1] = ["__dict__"];

/// The names as a tuple.
pub(super) fn named(names: &[&str]) -> Value {
    Value::tuple(names.iter().copied().map(Value::from).collect())
}

fn names(given: Option<Value>, otherwise: &[&str]) -> Value {
    given.unwrap_or_else(|| named(otherwise))
}

fn wraps(mut arguments: Bound) -> Called {
    let wrapped = arguments.required(0);
    let (assigned, updated) = (names(arguments.take(1), &ASSIGNED), names(arguments.take(2), &UPDATED));
    let named = vec![("wrapped".into(), wrapped), ("assigned".into(), assigned), ("updated".into(), updated)];
    Called::Value(partial_of(value_of(&UPDATE_WRAPPER), named))
}

fn update_wrapper(mut arguments: Bound, _: &mut Context<'_>) -> Called {
    let (wrapper, wrapped) = (arguments.required(0), arguments.required(1));
    let (assigned, updated) = (names(arguments.take(2), &ASSIGNED), names(arguments.take(3), &UPDATED));
    called(taken_over(&wrapper, &wrapped, &assigned, &updated).map(|()| wrapper))
}

fn each(names: &Value) -> Result<Vec<String>, Exc> {
    let mut walk =
        Walk::over(names).ok_or_else(|| type_error(format!("'{}' object is not iterable", names.type_name())))?;
    let mut all = Vec::new();
    while let Some(name) = walk.next()? {
        all.push(name.to_display().to_text().into_owned());
    }
    Ok(all)
}

fn taken_over(wrapper: &Value, wrapped: &Value, assigned: &Value, updated: &Value) -> Result<(), Exc> {
    for name in each(assigned)? {
        match attributes::get(wrapped, &name) {
            Ok(value) => store(wrapper, &name, &value)?,
            Err(exc) if exc.class == ExcType::AttributeError => {}
            Err(exc) => return Err(exc),
        }
    }
    for name in each(updated)? {
        let own = attributes::get(wrapper, &name)?;
        if let (Value::Dict(own), Ok(Value::Dict(more))) = (&own, attributes::get(wrapped, &name)) {
            Dict::pairs(&more).into_iter().try_for_each(|(key, value)| own.set(key, value))?;
        }
    }
    store(wrapper, "__wrapped__", wrapped)
}

/// `object.name = value`.
fn store(object: &Value, name: &str, value: &Value) -> Result<(), Exc> {
    match class::set(object, name, value) {
        Some(Ok(class::Stored::Done)) => Ok(()),
        Some(Ok(class::Stored::Call(function, arguments))) => {
            call_now(&function, arguments).map_or(Ok(()), |result| result.map(drop))
        }
        Some(Err(exc)) => Err(exc),
        None => attributes::set(object, name, value),
    }
}
