//! The code coroutine: frames as plain data, instructions, exceptions, builtins.

mod annotations;
mod arguments;
mod arithmetic;
mod asynchronous;
pub mod attributes;
mod bind;
pub mod builtins;
mod call;
mod callback;
mod calling;
mod certain;
mod chunkwise;
mod class;
mod comparing;
mod data_descriptors;
mod execute;
mod farewell;
pub mod format;
mod frame;
mod function;
mod holding;
mod introspect;
pub mod items;
mod iterate;
mod known;
mod loaded;
pub mod methods;
pub mod modules;
mod native;
mod native_object;
mod passing_on;
mod pipe;
mod place;
mod program;
pub mod pulling;
mod showing;
mod slot;
mod sorting;
mod special;
mod streams;
mod traceback;

pub use asynchronous::stage_over;
pub use builtins::table as builtin_table;
pub use call::Python;
pub use callback::Callback;
pub(crate) use comparing::sort_on;
pub use function::{Environment, Function, ModuleObject};
pub(crate) use holding::may_hold_iterators;
pub(crate) use iterate::plainly_iterate;
pub use iterate::{is_iterable, iterate, iterate_backwards, iterate_stage};
pub(crate) use modules::path_text;
pub use native::{Native, NativeFunction};
pub use native_object::{NativeCallable, NativeObject};
pub use program::Module;
pub(crate) use pulling::{Answer, Turn};
pub(crate) use sorting::{Sorting, sort};

pub(crate) use bind::enumerated;

use crate::value::Value;
use execute::exit_arguments;

/// `callable(value)`.
pub fn is_callable(value: &Value) -> bool {
    match value {
        Value::Type(_) | Value::Class(_) => true,
        Value::Object(object) => object.is_callable(),
        _ => crate::value::custom::special(value, "__call__").is_some(),
    }
}

/// The names of the methods that values of this one's class have, without those that operators call.
pub fn method_names(value: &Value) -> Vec<&'static str> {
    methods::names(value.type_of()).filter(|name| !name.starts_with("__")).collect()
}

/// Whether calling the value cannot be seen from outside, beyond what it returns.
pub fn is_pure(function: &Value) -> bool {
    if let Value::Type(class) = function {
        return builtins::is_pure_constructor(*class);
    }
    if let Some(own) = function.as_object::<Function>() {
        return own.is_pure();
    }
    match function.as_object::<NativeFunction>() {
        Some(native) => native.0.is_pure(),
        None => function.as_object::<NativeObject>().is_some_and(|object| object.callable().is_pure()),
    }
}
