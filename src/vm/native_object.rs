//! Callable objects that are written in Rust and hold values: bound methods, partial applications.

use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

use super::class::BoundMethod;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Binding, Dict, Exc, ExcType, Exception, Object, Str, Type, Value, dismantle_whole};

/// A callable that holds values.
pub trait NativeCallable: fmt::Debug {
    /// Its class.
    fn class(&self) -> Type;

    /// Calls it.
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called;

    /// The same with one argument.
    fn call_one(&self, argument: Value, cx: &mut Context<'_>) -> Called {
        self.call(Arguments::one(argument), cx)
    }

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

    /// Whether code may set attributes on it.
    fn takes_attributes(&self) -> bool {
        false
    }
}

/// A [`NativeCallable`] as an object.
#[derive(Debug)]
pub struct NativeObject {
    callable: Box<dyn NativeCallable>,
    /// What was set on it.
    own: OnceCell<Rc<Dict>>,
}

impl NativeObject {
    /// The callable as a value.
    pub fn to_value(callable: impl NativeCallable + 'static) -> Value {
        Value::object(Self { callable: Box::new(callable), own: OnceCell::new() })
    }

    /// The callable.
    pub fn callable(&self) -> &dyn NativeCallable {
        &*self.callable
    }

    /// Sets an attribute, or deletes it; `None` where it takes none, `AttributeError` for one to delete that is not there.
    pub(super) fn set_attribute(&self, name: &str, value: Option<&Value>) -> Option<Result<(), Exc>> {
        if !self.callable.takes_attributes() {
            return None;
        }
        let own = self.own.get_or_init(|| Rc::new(Dict::new()));
        Some(match value {
            Some(value) => own.set(Value::from(name), value.clone()),
            None => match own.remove(&Value::from(name)) {
                Ok(Some(_)) => Ok(()),
                Ok(None) => Err(Exception::with_message(ExcType::AttributeError, name)),
                Err(exc) => Err(exc),
            },
        })
    }
}

/// What is left of a callable that goes.
#[derive(Debug)]
struct Gone;

impl NativeCallable for Gone {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Value(Value::None)
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        "<gone>".to_owned()
    }
}

impl Drop for NativeObject {
    fn drop(&mut self) {
        dismantle_whole(std::mem::replace(&mut self.callable, Box::new(Gone)));
    }
}

impl Object for NativeObject {
    fn type_of(&self) -> Type {
        self.callable.class()
    }

    fn repr(&self) -> String {
        self.callable.repr()
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match self.own.get().and_then(|own| own.field(&Str::from(name))) {
            Some(value) => Some(value),
            None if name == "__dict__" && self.callable.takes_attributes() => {
                Some(Value::Dict(Rc::clone(self.own.get_or_init(|| Rc::new(Dict::new())))))
            }
            None => self.callable.attribute(name),
        }
    }

    fn bind(&self, this: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        // A method of a built-in class is one of the class that it is put into, too.
        let method =
            object.filter(|_| self.callable.becomes_method() || self.callable.class() == Type::MethodDescriptor);
        Ok(method.map(|object| Binding::Value(BoundMethod::of(this.clone(), object.clone()))))
    }

    fn answer(&self, arguments: &[Value]) -> Option<Result<Value, Exc>> {
        self.callable.answer(arguments)
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}
