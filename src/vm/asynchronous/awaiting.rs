//! What awaiting a value, and iterating over one asynchronously, delegate to.

use std::rc::Rc;

use super::{AsyncAsk, AsyncObject, Future};
use crate::lang::code::Awaited;
use crate::machine::{Called, Context, Iter};
use crate::value::{Exc, Type, Value, type_error};

/// The iterator that awaiting `value` delegates to. `TypeError` where it cannot be awaited, `RuntimeError` where it cannot be any more.
pub(crate) fn awaitable(value: &Value, of: Awaited, cx: &mut Context<'_>) -> Result<Iter, Exc> {
    if let Some(object) = value.as_object::<AsyncObject>().filter(|object| object.class() != Type::AsyncGenerator) {
        return object.begin();
    }
    if let Some(future) = value.to_object::<Future>() {
        return Ok(future.waiting(cx.world()));
    }
    let class = value.type_name();
    Err(type_error(match of {
        Awaited::Operand => format!("object {class} can't be used in 'await' expression"),
        Awaited::Next => format!("'async for' received an invalid object from __anext__: {class}"),
        Awaited::Enter => {
            format!("'async with' received an object from __aenter__ that does not implement __await__: {class}")
        }
        Awaited::Exit => {
            format!("'async with' received an object from __aexit__ that does not implement __await__: {class}")
        }
    }))
}

fn generator(value: &Value) -> Option<Rc<AsyncObject>> {
    value.to_object::<AsyncObject>().filter(|object| object.class() == Type::AsyncGenerator)
}

/// `aiter(value)`; `async for` has words of its own for what has none.
pub(crate) fn aiter(value: &Value, in_loop: bool, cx: &mut Context<'_>) -> Called {
    let _ = cx;
    if generator(value).is_some() {
        return Called::Value(value.clone());
    }
    let class = value.type_name();
    Called::Raised(type_error(match in_loop {
        true => format!("'async for' requires an object with __aiter__ method, got {class}"),
        false => format!("'{class}' object is not an async iterable"),
    }))
}

/// `iterator.__anext__()`; `async for` has words of its own for what has none.
pub(crate) fn anext(iterator: &Value, in_loop: bool, cx: &mut Context<'_>) -> Called {
    let _ = cx;
    if let Some(generator) = generator(iterator) {
        return Called::Value(Value::Object(AsyncAsk::Next.of(&generator)));
    }
    let class = iterator.type_name();
    Called::Raised(type_error(match in_loop {
        true => format!("'async for' requires an iterator with __anext__ method, got {class}"),
        false => format!("'{class}' object is not an async iterator"),
    }))
}
