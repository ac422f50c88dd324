//! Objects that are called by calling another: bound methods, static methods, classes with arguments, objects with a `__call__`.

use super::class::{BoundMethod, Wrapped};
use crate::machine::{Arguments, Called, Context};
use crate::value::custom::special;
use crate::value::{Exc, ExcType, Exception, GenericAlias, Value};

/// How often a call may be passed on: CPython's limit of recursion.
const MOST: usize = 1000;

fn too_deep() -> Exc {
    Exception::with_message(ExcType::RecursionError, "maximum recursion depth exceeded while calling a Python object")
}

/// Calls what is behind an object that passes calls on, without recursion however many pass it on to one another.
pub(super) fn call(function: &Value, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let mut function = function.clone();
    for _ in 0..MOST {
        match behind(&function, &mut arguments) {
            Some(next) => function = next,
            None => return cx.world().call(&function, arguments, cx),
        }
    }
    Called::Raised(too_deep())
}

/// What is called in the end where an object has a `__call__`, which may be an object with a `__call__` in turn.
///
/// # Errors
/// `RecursionError` where there is no end of that.
pub(super) fn last_call(function: Value, arguments: &mut Arguments) -> Result<Value, Exc> {
    let mut function = function;
    for _ in 0..MOST {
        match own_call(&function, arguments) {
            Some(next) => function = next,
            None => return Ok(function),
        }
    }
    Err(too_deep())
}

/// The `__call__` of an object of the user's, which is the first argument unless that binds to none: an object or a static method.
fn own_call(function: &Value, arguments: &mut Arguments) -> Option<Value> {
    let call = special(function, "__call__")?;
    let is_static = call.as_object::<Wrapped>().is_some_and(|wrapped| !wrapped.takes_class);
    if !is_static && !matches!(call, Value::Instance(_)) {
        arguments.positional.insert(0, function.clone());
    }
    Some(call)
}

/// What the object calls, with the arguments that it calls it with; `None` where it passes no calls on.
fn behind(function: &Value, arguments: &mut Arguments) -> Option<Value> {
    if let Some(call) = own_call(function, arguments) {
        return Some(call);
    }
    if let Some(method) = function.as_object::<BoundMethod>() {
        *arguments = method.arguments(std::mem::take(arguments));
        return Some(method.function.clone());
    }
    if let Some(alias) = function.as_object::<GenericAlias>() {
        return Some(alias.origin.clone());
    }
    function.as_object::<Wrapped>().map(|wrapped| wrapped.function.clone())
}
