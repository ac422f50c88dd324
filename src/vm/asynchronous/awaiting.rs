//! What awaiting a value, and iterating over one asynchronously, delegate to.

use std::rc::Rc;

use super::{AsyncAsk, AsyncObject, Came, Future, Routine, Wants, coroutine};
use crate::lang::code::Awaited;
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::custom::special;
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
use crate::vm::class;
use crate::vm::methods;
use crate::vm::pulling::{called, then};

/// The iterator that awaiting `value` delegates to, as a value. `TypeError` where it cannot be awaited, `RuntimeError` where
/// it cannot be any more.
pub(crate) fn awaitable(value: &Value, of: Awaited, cx: &mut Context<'_>) -> Called {
    if let Some(object) = value.as_object::<AsyncObject>().filter(|object| object.class() != Type::AsyncGenerator) {
        return called(object.begin().map(|iter| iter.to_value()));
    }
    if let Some(future) = value.to_object::<Future>() {
        return Called::Value(future.waiting(cx.world()).to_value());
    }
    if let Some(function) = special(value, "__await__") {
        let delegate = cx.world().call(&function, Arguments::one(value.clone()), cx);
        return then(delegate, |delegate, cx| called(delegate_of(&delegate, cx)), cx);
    }
    if let Some(generator) = Iter::from_value(value).filter(|iter| iter.record().awaitable.get()) {
        return Called::Value(generator.to_value());
    }
    let class = value.type_name();
    Called::Raised(type_error(match of {
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

/// What `__await__` returned, as what can be delegated to.
fn delegate_of(value: &Value, cx: &Context<'_>) -> Result<Value, Exc> {
    if value.type_of() == Type::Coroutine {
        return Err(type_error("__await__() returned a coroutine"));
    }
    if Iter::from_value(value).is_none() && special(value, "__next__").is_none() {
        let class = value.type_name();
        return Err(type_error(format!("__await__() returned non-iterator of type '{class}'")));
    }
    class::returned(value, cx.world()).map(|iter| iter.to_value())
}

/// Whether a class of the user's says how its objects are awaited.
pub(crate) fn has_await(value: &Value) -> bool {
    special(value, "__await__").is_some()
}

/// Whether it is a stage of a pipeline: `async for` pulls it, too, so that an asynchronous stage reads what stands above it
/// the same way whatever that is.
fn is_stage(value: &Value) -> bool {
    Iter::from_value(value).is_some_and(|iter| iter.record().piped.get() || value.type_of() == Type::Stage)
}

/// The next item of a stage.
#[derive(Debug)]
struct Pulls(Value);

impl Routine for Pulls {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        match (came, methods::bound(&self.0, "__next__")) {
            (Came::Begin, Some(next)) => Wants::Call(next, Arguments::default()),
            (Came::Begin, None) => Wants::Return(Value::None),
            (Came::Value(value), _) => Wants::Return(value),
            (Came::Raised(exc), _) if exc.class.is_subclass_of(ExcType::StopIteration) => {
                Wants::Raise(Exception::new(ExcType::StopAsyncIteration, Vec::new()))
            }
            (Came::Raised(exc), _) => Wants::Raise(exc),
        }
    }
}

fn generator(value: &Value) -> Option<Rc<AsyncObject>> {
    value.to_object::<AsyncObject>().filter(|object| object.class() == Type::AsyncGenerator)
}

/// `aiter(value)`; `async for` has words of its own for what has none.
pub(crate) fn aiter(value: &Value, in_loop: bool, cx: &mut Context<'_>) -> Called {
    if generator(value).is_some() || is_stage(value) {
        return Called::Value(value.clone());
    }
    if let Some(function) = special(value, "__aiter__") {
        let iterator = cx.world().call(&function, Arguments::one(value.clone()), cx);
        return then(iterator, move |iterator, _| called(checked(iterator, in_loop)), cx);
    }
    let class = value.type_name();
    Called::Raised(type_error(match in_loop {
        true => format!("'async for' requires an object with __aiter__ method, got {class}"),
        false => format!("'{class}' object is not an async iterable"),
    }))
}

/// What `__aiter__` returned, where it is an asynchronous iterator.
fn checked(iterator: Value, in_loop: bool) -> Result<Value, Exc> {
    if generator(&iterator).is_some() || special(&iterator, "__anext__").is_some() {
        return Ok(iterator);
    }
    let class = iterator.type_name();
    Err(type_error(match in_loop {
        true => format!("'async for' received an object from __aiter__ that does not implement __anext__: {class}"),
        false => format!("aiter() returned not an async iterator of type '{class}'"),
    }))
}

/// `iterator.__anext__()`; `async for` has words of its own for what has none.
pub(crate) fn anext(iterator: &Value, in_loop: bool, cx: &mut Context<'_>) -> Called {
    if let Some(generator) = generator(iterator) {
        return Called::Value(Value::Object(AsyncAsk::Next.of(&generator)));
    }
    if is_stage(iterator) {
        return Called::Value(Value::Object(coroutine("__anext__", Pulls(iterator.clone()), cx)));
    }
    if let Some(function) = special(iterator, "__anext__") {
        return cx.world().call(&function, Arguments::one(iterator.clone()), cx);
    }
    let class = iterator.type_name();
    Called::Raised(type_error(match in_loop {
        true => format!("'async for' requires an iterator with __anext__ method, got {class}"),
        false => format!("'{class}' object is not an async iterator"),
    }))
}

/// Awaits a value: the coroutine that a task runs for what is none.
#[derive(Debug)]
pub(super) struct Awaits(pub(super) Value);

impl Routine for Awaits {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        match came {
            Came::Begin => Wants::Await(std::mem::take(&mut self.0)),
            Came::Value(value) => Wants::Return(value),
            Came::Raised(exc) => Wants::Raise(exc),
        }
    }
}
