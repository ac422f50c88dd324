//! The code coroutine: frames as plain data, instructions, exceptions, builtins.

mod arguments;
pub mod attributes;
pub mod builtins;
mod callback;
mod chunkwise;
pub mod format;
pub mod items;
mod iterate;
pub mod methods;
pub mod modules;
mod native;
mod native_object;
pub mod pulling;
mod sorting;

pub use callback::Callback;
pub use iterate::{is_iterable, iterate, iterate_backwards};
pub use native::{Native, NativeFunction};
pub use native_object::{NativeCallable, NativeObject};

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
        Value::Type(class) => builtins::is_pure_constructor(*class),
        _ => match function.as_object::<NativeFunction>() {
            Some(native) => native.0.is_pure(),
            None => function.as_object::<NativeObject>().is_some_and(|object| object.callable().is_pure()),
        },
    }
}
