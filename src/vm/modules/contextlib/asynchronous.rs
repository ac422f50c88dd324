//! `asynccontextmanager`: an asynchronous generator that yields once, as an asynchronous context manager; and `aclosing`.

use std::rc::Rc;

use super::generator::{wrapper_attribute, wrapper_repr};
use super::{exception_of, misbehaved};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Object, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::asynchronous::{AsyncAsk, AsyncObject, Came, Routine, Wants, coroutine};
use crate::vm::methods::{self, Method};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::then;

/// `asynccontextmanager(function)`
pub(super) fn asynccontextmanager(arguments: Bound, _: &mut Context<'_>) -> Called {
    let (positional, named) = arguments.into_parts();
    match super::only_function("asynccontextmanager", "func", Arguments { positional, named }) {
        Ok(function) => Called::Value(NativeObject::to_value(Factory { function })),
        Err(exc) => Called::Raised(exc),
    }
}

/// A function that was decorated with `asynccontextmanager`.
#[derive(Debug)]
struct Factory {
    function: Value,
}

impl NativeCallable for Factory {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let made = cx.world().call(&self.function, arguments, cx);
        then(made, |thing, _| Called::Value(manager(Type::AsyncGeneratorContextManager, thing)), cx)
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        wrapper_repr(&self.function)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        wrapper_attribute(&self.function, name)
    }
}

/// What is entered by `async with`: a generator up to its `yield`, or, for `aclosing`, anything with `aclose`.
#[derive(Debug)]
struct Manager {
    class: Type,
    thing: Value,
}

impl Object for Manager {
    fn type_of(&self) -> Type {
        self.class
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "gen" || name == "thing").then(|| self.thing.clone())
    }
}

/// A manager of that class.
pub(super) fn manager(class: Type, thing: Value) -> Value {
    Value::object(Manager { class, thing })
}

fn thing_of(this: &Value) -> Value {
    this.as_object::<Manager>().map_or(Value::None, |manager| manager.thing.clone())
}

fn begun(name: &str, routine: impl Routine + 'static, cx: &Context<'_>) -> Called {
    Called::Value(Value::Object(coroutine(name, routine, cx)))
}

pub(super) static METHODS: &[Method] = &[
    Method::pulling("__aenter__", Shape::Nothing, |this, _, cx| begun("__aenter__", Enter(Some(thing_of(this))), cx)),
    Method::pulling("__aexit__", Shape::Between(3, 3), |this, arguments, cx| {
        match exception_of(&arguments.into_values(), cx) {
            Ok(exc) => begun("__aexit__", Exit { thing: thing_of(this), exc, at: At::Begin }, cx),
            Err(exc) => Called::Raised(exc),
        }
    }),
];

pub(super) static CLOSING: &[Method] = &[
    Method::pulling("__aenter__", Shape::Nothing, |this, _, cx| begun("__aenter__", Gives(thing_of(this)), cx)),
    Method::pulling("__aexit__", Shape::Between(3, 3), |this, _, cx| {
        methods::call(&thing_of(this), "aclose", Arguments::default(), cx)
    }),
];

/// Gives a value.
#[derive(Debug)]
struct Gives(Value);

impl Routine for Gives {
    fn resume(&mut self, _: Came, _: &mut Context<'_>) -> Wants {
        Wants::Return(std::mem::take(&mut self.0))
    }
}

fn asked(thing: &Value, ask: AsyncAsk) -> Wants {
    match thing.to_object::<AsyncObject>().filter(|thing| thing.class() == Type::AsyncGenerator) {
        Some(generator) => Wants::Await(Value::Object(ask.of(&generator))),
        None => Wants::Raise(type_error(format!("'{}' object is not an async iterator", thing.type_name()))),
    }
}

/// The generator goes on to its `yield`.
#[derive(Debug)]
struct Enter(Option<Value>);

impl Routine for Enter {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        match (self.0.take(), came) {
            (Some(generator), _) => asked(&generator, AsyncAsk::Next),
            (None, Came::Raised(exc)) if exc.class.is_subclass_of(ExcType::StopAsyncIteration) => {
                let fault = misbehaved("generator didn't yield");
                *fault.cause.borrow_mut() = Some(Value::None);
                fault.raised_in(Some(&exc));
                Wants::Raise(fault)
            }
            (None, Came::Raised(exc)) => Wants::Raise(exc),
            (None, Came::Value(value)) => Wants::Return(value),
            (None, Came::Begin) => Wants::Return(Value::None),
        }
    }
}

#[derive(Debug)]
enum At {
    Begin,
    /// The generator goes on from its `yield`.
    Asked,
    /// It did not end, and is being closed for that.
    Closing(Exc),
}

/// Asks the generator to go on from its `yield`, and judges how it does.
#[derive(Debug)]
struct Exit {
    thing: Value,
    exc: Option<Exc>,
    at: At,
}

impl Exit {
    fn raised(&self, exc: Exc) -> Wants {
        let stop = exc.class.is_subclass_of(ExcType::StopAsyncIteration);
        match &self.exc {
            None if stop => Wants::Return(Value::Bool(false)),
            None => Wants::Raise(exc),
            Some(thrown) if Rc::ptr_eq(thrown, &exc) => Wants::Return(Value::Bool(false)),
            Some(_) if stop => Wants::Return(Value::Bool(true)),
            Some(thrown) => {
                let stops = [ExcType::StopIteration, ExcType::StopAsyncIteration];
                let wrapped = exc.class.is_subclass_of(ExcType::RuntimeError)
                    && stops.iter().any(|stop| thrown.class.is_subclass_of(*stop))
                    && matches!(&*exc.cause.borrow(), Some(Value::Exception(cause)) if Rc::ptr_eq(cause, thrown));
                if wrapped { Wants::Return(Value::Bool(false)) } else { Wants::Raise(exc) }
            }
        }
    }
}

impl Routine for Exit {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        match (std::mem::replace(&mut self.at, At::Asked), came) {
            (At::Begin, _) => match &self.exc {
                None => asked(&self.thing, AsyncAsk::Next),
                Some(exc) => asked(&self.thing, AsyncAsk::Throw(Rc::clone(exc))),
            },
            (At::Asked, Came::Raised(exc)) => self.raised(exc),
            (At::Asked, _) => {
                let text = match &self.exc {
                    None => "generator didn't stop",
                    Some(_) => "generator didn't stop after athrow()",
                };
                self.at = At::Closing(misbehaved(text));
                asked(&self.thing, AsyncAsk::Close)
            }
            (At::Closing(_), Came::Raised(exc)) => Wants::Raise(exc),
            (At::Closing(fault), _) => Wants::Raise(fault),
        }
    }
}
