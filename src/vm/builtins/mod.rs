//! Python's builtins: the functions, and the classes with what calling them makes.

mod classes;
mod construct;
mod dir_names;
mod functions;
mod glances;
mod hashing;
mod iteration;
mod native;
mod numbers;
mod own;
mod printing;

pub(crate) use classes::{ORDER_OF_BASES, names as attribute_names};
pub(crate) use construct::class_function;
pub use construct::{construct, is_pure_constructor};
pub(crate) use construct::{converted, truth};
pub use functions::length;
pub(crate) use hashing::{hash_of, id_of};
pub(crate) use native::{Builtin, value_of};
pub(crate) use numbers::abs;
pub(crate) use own::{checked_length, named, shown_all};

use crate::machine::{Arguments, Called, Context};
use crate::value::{ExcType, Type, Value, type_error};
use crate::vm::methods;
use crate::vm::modules::importlib::IMPORT;
use crate::vm::native_object::NativeObject;
use crate::vm::{Native, streams};

/// All builtins by name: functions, classes, exception classes. `map`, `filter`, `zip`, `enumerate` are stages, and stand in
/// the catalog.
pub fn table() -> Vec<(&'static str, Value)> {
    let classes = [
        Type::Bool,
        Type::Bytes,
        Type::ByteArray,
        Type::Complex,
        Type::Dict,
        Type::Float,
        Type::FrozenSet,
        Type::Int,
        Type::List,
        Type::Object,
        Type::Range,
        Type::Set,
        Type::Slice,
        Type::Str,
        Type::Tuple,
        Type::Type,
        Type::Property,
        Type::StaticMethod,
        Type::ClassMethod,
        Type::Super,
    ];
    let mut table: Vec<(&'static str, Value)> = Vec::new();
    for room in [functions::FUNCTIONS, numbers::FUNCTIONS, iteration::FUNCTIONS, classes::FUNCTIONS, streams::FUNCTIONS]
    {
        table.extend(room.iter().map(|builtin| (builtin.name(), value_of(builtin))));
    }
    table.push(("__import__", value_of(&IMPORT)));
    table.extend(classes.into_iter().map(|class| (class.name(), Value::Type(class))));
    table.extend(
        ExcType::ALL
            .iter()
            .filter(|class| class.module().is_none())
            .map(|class| (class.name(), Value::Type(Type::Exception(*class)))),
    );
    for alias in ["EnvironmentError", "IOError"] {
        table.push((alias, Value::Type(Type::Exception(ExcType::OSError))));
    }
    table.push(("Ellipsis", Value::Ellipsis));
    // What a module that is run as a program finds among its own names.
    table.extend([("__name__", Value::from("__main__")), ("__doc__", Value::None), ("__debug__", Value::Bool(true))]);
    table.push(("NotImplemented", Value::NotImplemented));
    table
}

/// The builtin of that name.
pub(crate) fn named_builtin(name: &str) -> Option<Value> {
    table().into_iter().find_map(|(known, value)| (known == name).then_some(value))
}

/// The builtin on numbers of that name.
fn functions_of_numbers(name: &str) -> Option<Value> {
    numbers::FUNCTIONS.iter().find(|builtin| builtin.name() == name).map(value_of)
}

/// Calls a bound method, a partial application, or another callable object that is written in Rust; `TypeError` where the
/// value is none.
pub fn call_object(function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match function.as_object::<NativeObject>() {
        Some(object) => object.callable().call(arguments, cx),
        None if let Some(method) = methods::find(function.type_of(), "__call__") => {
            methods::run(method, function, arguments, cx)
        }
        None => Called::Raised(type_error(format!("'{}' object is not callable", function.type_name()))),
    }
}
