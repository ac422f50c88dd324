//! Functions that are written in Rust: builtins, and the stages of the catalog.

use std::fmt;

use crate::machine::{Arguments, Called, Context};
use crate::value::{Object, Type, Value};

/// A function written in Rust.
pub trait Native: fmt::Debug + Sync {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Calls it. What has to ask an iterator or call back answers [`Called::Unfinished`].
    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called;

    /// The same with arguments in a row of registers, all by position, which they leave.
    fn call_row(&self, row: &mut [Option<Value>], cx: &mut Context<'_>) -> Called {
        let positional: Vec<Value> = row.iter_mut().map(|slot| slot.take().unwrap_or_default()).collect();
        self.call(positional.into(), cx)
    }

    /// Its value for arguments in a row of registers, all by position, where that is known by looking at them; they stay.
    fn at_a_glance(&self, row: &[Option<Value>]) -> Option<Value> {
        let _ = row;
        None
    }

    /// For a stage of the catalog: the position and the name of the parameter into which `|` hands the upstream.
    fn iterable_slot(&self) -> Option<(usize, &'static str)> {
        None
    }

    /// For a stage of the catalog: whether it gives one item in all, so that a function of that name is its value.
    fn comes_to_a_value(&self) -> bool {
        false
    }

    /// Whether calling it can be seen from outside, beyond its value.
    fn is_pure(&self) -> bool {
        true
    }

    /// A function that belongs to it: `chain.from_iterable`.
    fn attribute(&self, name: &str) -> Option<Value> {
        let _ = name;
        None
    }

    /// The class it is the constructor of, for `isinstance` and `type`.
    fn class(&self) -> Type {
        Type::Builtin
    }
}

/// A [`Native`] as a value.
#[derive(Clone, Copy)]
pub struct NativeFunction(pub &'static dyn Native);

impl fmt::Debug for NativeFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NativeFunction({})", self.0.name())
    }
}

impl Object for NativeFunction {
    fn type_of(&self) -> Type {
        Type::Builtin
    }

    fn repr(&self) -> String {
        format!("<built-in function {}>", self.0.name())
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        self.0.attribute(name)
    }
}

impl From<&'static dyn Native> for Value {
    fn from(native: &'static dyn Native) -> Self {
        Value::object(NativeFunction(native))
    }
}
