//! The code coroutine: frames as plain data, instructions, exceptions, builtins.

mod bind;
mod call;
mod callback;
mod chunkwise;
mod execute;
mod frame;
mod function;
mod iterate;
mod native;
mod pipe;
mod program;

pub use call::Python;
pub use callback::Callback;
pub use function::{Environment, Function, ModuleObject};
pub use iterate::{is_iterable, iterate};
pub use native::{Native, NativeFunction};
pub use program::Module;

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
        _ => match function.as_object::<Function>() {
            Some(own) => own.is_pure(),
            None => function.as_object::<NativeFunction>().is_some_and(|native| native.0.is_pure()),
        },
    }
}
