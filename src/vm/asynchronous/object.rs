//! Coroutine objects: iterators that are asked by awaiting them, and by nothing else.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::EventLoop;
use crate::lang::code::CodeKind;
use crate::machine::{Iter, StageState};
use crate::value::{Exc, ExcType, Exception, Object, Type, Value, short_repr};
use crate::vm::introspect::generator_attribute;

/// A coroutine, an asynchronous generator, or what one of its methods gives.
#[derive(Debug)]
pub(crate) struct AsyncObject {
    pub(crate) iter: Iter,
    class: Type,
    name: String,
    qualified_name: String,
    /// Whether it was handed to somebody who is to run it.
    pub(super) awaited: Cell<bool>,
    /// For an asynchronous generator: whether one of its awaitables is under way.
    pub(super) running: Cell<bool>,
}

impl AsyncObject {
    pub(crate) fn new(iter: Iter, class: Type, qualified_name: &str) -> Rc<Self> {
        let name = iter.record().info.name.clone();
        let (awaited, running) = (Cell::new(false), Cell::new(false));
        Rc::new(Self { iter, class, name, qualified_name: qualified_name.to_owned(), awaited, running })
    }

    /// The class of what calling code of that kind makes.
    pub(crate) fn class_of(kind: CodeKind) -> Type {
        match kind {
            CodeKind::Coroutine => Type::Coroutine,
            CodeKind::AsyncGenerator => Type::AsyncGenerator,
            _ => Type::Generator,
        }
    }

    pub(crate) fn class(&self) -> Type {
        self.class
    }

    /// Whether it has run, however little.
    pub(crate) fn has_begun(&self) -> bool {
        self.iter.record().state.get() != StageState::Created
    }

    /// Whether it stands where it awaits something.
    pub(crate) fn is_suspended(&self) -> bool {
        self.has_begun() && !self.iter.is_done() && !self.iter.is_running()
    }

    /// The iterator, for whoever is going to run it. `RuntimeError` where it cannot be run any more, or somebody else runs it.
    pub(crate) fn begin(&self) -> Result<Iter, Exc> {
        if self.iter.is_done() {
            return Err(self.reused());
        }
        if self.class == Type::Coroutine && self.is_suspended() {
            return Err(Exception::with_message(ExcType::RuntimeError, "coroutine is being awaited already"));
        }
        self.awaited.set(true);
        Ok(self.iter.clone())
    }

    /// It is not going to run, and that is meant.
    pub(crate) fn awaited(&self) {
        self.awaited.set(true);
    }

    /// The error for one that is over and is to be run again.
    pub(crate) fn reused(&self) -> Exc {
        let text = match self.class {
            Type::AsyncGeneratorAsend => "cannot reuse already awaited __anext__()/asend()",
            Type::AsyncGeneratorAthrow => "cannot reuse already awaited aclose()/athrow()",
            _ => "cannot reuse already awaited coroutine",
        };
        Exception::with_message(ExcType::RuntimeError, text)
    }
}

impl Object for AsyncObject {
    fn type_of(&self) -> Type {
        self.class
    }

    fn repr(&self) -> String {
        match self.class {
            Type::Coroutine | Type::AsyncGenerator => {
                format!("<{} object {}>", self.class.name(), self.qualified_name)
            }
            class => format!("<{} object>", class.name()),
        }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match (name, self.class) {
            ("__name__", _) => Some(Value::from(self.name.as_str())),
            ("__qualname__", _) => Some(Value::from(self.qualified_name.as_str())),
            ("cr_running", Type::Coroutine) => Some(Value::Bool(self.iter.is_running())),
            ("cr_suspended", Type::Coroutine) => Some(Value::Bool(self.is_suspended())),
            ("cr_frame", Type::Coroutine) | ("ag_frame", Type::AsyncGenerator) => {
                generator_attribute(&self.iter, "gi_frame")
            }
            ("cr_code", Type::Coroutine) | ("ag_code", Type::AsyncGenerator) => {
                generator_attribute(&self.iter, "gi_code")
            }
            ("cr_await", Type::Coroutine) | ("ag_await", Type::AsyncGenerator) => {
                generator_attribute(&self.iter, "gi_yieldfrom")
            }
            ("cr_origin", Type::Coroutine) => Some(Value::None),
            ("ag_running", Type::AsyncGenerator) => Some(Value::Bool(self.running.get())),
            _ => None,
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.name.len() + self.qualified_name.len()
    }
}

impl Drop for AsyncObject {
    fn drop(&mut self) {
        let record = self.iter.record();
        match self.class {
            Type::Coroutine if !self.awaited.get() && !self.has_begun() && record.info.is_code => {
                self.iter.world().notice(record, format!("coroutine '{}' was never awaited", self.qualified_name));
            }
            Type::AsyncGenerator if self.is_suspended() => {
                EventLoop::of(self.iter.world()).close_later(&self.iter, &self.name);
            }
            _ => {}
        }
    }
}

/// The iterator behind a value: of a generator, or of a coroutine object.
pub(crate) fn iter_of(value: &Value) -> Option<Iter> {
    Iter::from_value(value).or_else(|| value.as_object::<AsyncObject>().map(|object| object.iter.clone()))
}

/// How long the repr of what is on its way may get, in bytes.
const SHOWN: usize = 1000;

/// What an asynchronous generator yields, on its way to whoever awaits it: not to be taken for what it waits for.
#[derive(Debug)]
pub(crate) struct Yielded(RefCell<Option<Value>>);

impl Yielded {
    pub(crate) fn wrap(value: Value) -> Value {
        Value::object(Self(RefCell::new(Some(value))))
    }

    /// The value, where it is one that was yielded.
    pub(crate) fn unwrap(value: &Value) -> Option<Value> {
        value.as_object::<Self>().map(|yielded| yielded.0.take().unwrap_or_default())
    }
}

impl Object for Yielded {
    fn type_of(&self) -> Type {
        Type::Object
    }

    /// Nobody's program ever sees it: whoever looks on is told the value.
    fn repr(&self) -> String {
        self.0.borrow().as_ref().map_or_else(String::new, |value| short_repr(value, SHOWN))
    }
}
