//! The code coroutine: frames as plain data, instructions, exceptions, builtins.

mod callback;
mod chunkwise;
mod iterate;
mod native;

pub use callback::Callback;
pub use iterate::{is_iterable, iterate};
pub use native::{Native, NativeFunction};

use crate::value::Value;

/// `callable(value)`.
pub fn is_callable(value: &Value) -> bool {
    match value {
        Value::Type(_) => true,
        Value::Object(object) => object.is_callable(),
        _ => false,
    }
}

/// Whether calling the value cannot be seen from outside, beyond what it returns.
pub fn is_pure(function: &Value) -> bool {
    match function {
        Value::Type(_) => true,
        _ => function.as_object::<NativeFunction>().is_some_and(|native| native.0.is_pure()),
    }
}
