//! Callable objects that are written in Rust and hold values: bound methods, partial applications.

use std::fmt;

use super::class::BoundMethod;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Binding, Exc, Object, Type, Value};

/// A callable that holds values.
pub trait NativeCallable: fmt::Debug {
    /// Its class.
    fn class(&self) -> Type;

    /// Calls it.
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called;

    /// Whether calling it cannot be seen from outside, beyond what it returns.
    fn is_pure(&self) -> bool;

    /// Its `repr`, without an address.
    fn repr(&self) -> String;

    /// Whether it is a function that becomes a method where a class holds it.
    fn becomes_method(&self) -> bool {
        false
    }

    /// For a partial application: its function, and the arguments it holds.
    fn partial_parts(&self) -> Option<(Value, Arguments)> {
        None
    }

    /// What it answers as a special method, where that runs no code of the user's but by asking in turn.
    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        let _ = arguments;
        None
    }

    /// A data attribute.
    fn attribute(&self, name: &str) -> Option<Value> {
        let _ = name;
        None
    }
}

/// A [`NativeCallable`] as an object.
#[derive(Debug)]
pub struct NativeObject(Box<dyn NativeCallable>);

impl NativeObject {
    /// The callable as a value.
    pub fn to_value(callable: impl NativeCallable + 'static) -> Value {
        Value::object(Self(Box::new(callable)))
    }

    /// The callable.
    pub fn callable(&self) -> &dyn NativeCallable {
        &*self.0
    }
}

impl Object for NativeObject {
    fn type_of(&self) -> Type {
        self.0.class()
    }

    fn repr(&self) -> String {
        self.0.repr()
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        self.0.attribute(name)
    }

    fn bind(&self, this: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        // A method of a built-in class is one of the class that it is put into, too.
        let method = object.filter(|_| self.0.becomes_method() || self.0.class() == Type::MethodDescriptor);
        Ok(method.map(|object| Binding::Value(BoundMethod::of(this.clone(), object.clone()))))
    }

    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        self.0.answer(arguments)
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}
