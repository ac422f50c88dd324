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
/// Python's builtins, by name.
pub fn builtin_table() -> Vec<(&'static str, Value)> {
    builtins::table()
}

mod attributes {
    use crate::value::*;
    pub(super) struct X;
    #[derive(Debug)]
    pub(super) struct BoundMethod {
        pub(super) object: Value,
        pub(super) name: String,
    }
    impl Object for BoundMethod {
        fn type_of(&self) -> Type {
            Type::Method
        }
    }
    pub(super) fn get(_: &Value, _: &str) -> Result<Value, Exc> {
        Err(type_error("x"))
    }
    pub(super) fn field(o: &Value, n: &str) -> Result<Value, Exc> {
        match o {
            Value::Dict(d) => d.field(&Str::from(n)).ok_or_else(|| type_error("f")),
            _ => Err(type_error("x")),
        }
    }
    pub(super) fn set(_: &Value, _: &str, _: &Value) -> Result<(), Exc> {
        Err(type_error("x"))
    }
}
mod items {
    use crate::value::*;
    pub(super) fn get(o: &Value, k: &Value) -> Result<Value, Exc> {
        match (o, k) {
            (Value::List(l), Value::Int(i)) => Ok(l.items.borrow()[*i as usize].clone()),
            (Value::Tuple(l), Value::Int(i)) => Ok(l.items[*i as usize].clone()),
            (Value::Dict(d), k) => Ok(d.get(k)?.unwrap_or_default()),
            _ => Err(type_error("x")),
        }
    }
    pub(super) fn set(_: &Value, _: &Value, _: Value) -> Result<(), Exc> {
        Err(type_error("x"))
    }
    pub(super) fn delete(_: &Value, _: &Value) -> Result<(), Exc> {
        Err(type_error("x"))
    }
}
mod format {
    use crate::lang::code::Conversion;
    use crate::value::*;
    pub(super) fn value(v: &Value, _: &str) -> Result<Str, Exc> {
        Ok(v.to_display())
    }
    pub(super) fn convert(v: &Value, _: Conversion) -> Value {
        v.clone()
    }
    pub(super) fn percent(_: &Value, _: &Value) -> Result<Value, Exc> {
        Err(type_error("x"))
    }
}
mod methods {
    use crate::machine::*;
    use crate::value::*;
    pub(super) fn call(_: &Value, _: &str, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Raised(type_error("m"))
    }
}
mod modules {
    use crate::value::*;
    pub(super) fn find(_: &str, _: Option<&str>) -> Result<Value, Exc> {
        Err(type_error("x"))
    }
}
mod builtins {
    use crate::machine::*;
    use crate::value::*;
    pub(super) fn table() -> Vec<(&'static str, Value)> {
        vec![]
    }
    pub(super) fn construct(_: Type, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Raised(type_error("m"))
    }
    pub(super) fn call_object(_: &Value, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Raised(type_error("m"))
    }
}
mod pulling {
    use crate::machine::*;
    use crate::value::*;
    pub(super) fn collect(
        _: &Value,
        _: fn(Vec<Value>, &mut Context<'_>) -> Result<Value, Exc>,
        _: &mut Context<'_>,
    ) -> Called {
        Called::Raised(type_error("m"))
    }
    pub(super) fn collect_at_most(
        _: &Value,
        _: Option<usize>,
        _: fn(Vec<Value>, &mut Context<'_>) -> Result<Value, Exc>,
        _: &mut Context<'_>,
    ) -> Called {
        Called::Raised(type_error("m"))
    }
    pub(super) fn contains(_: &Value, _: Value, _: &mut Context<'_>) -> Called {
        Called::Raised(type_error("m"))
    }
}
