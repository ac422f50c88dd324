//! Classes to derive context managers from: `AbstractContextManager`, `ContextDecorator`.

use std::rc::Rc;

use super::decorated::{Decorated, Source};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Dict, Exc, Str, Type, Value, type_error};
use crate::vm::native_object::{NativeCallable, NativeObject};

thread_local! {
    /// One class each, however often it is imported.
    static BASES: [Value; 2] = [
        class("AbstractContextManager", "__enter__", |object, _| Ok(object)),
        class("ContextDecorator", "__call__", |object, arguments| {
            let mut arguments = arguments.positional.into_iter();
            match (arguments.next(), arguments.next()) {
                (Some(function), None) => Ok(Decorated::decorate(function, Source::Manager(object))),
                _ => Err(type_error("ContextDecorator.__call__() takes the function that it decorates")),
            }
        }),
    ];
}

/// `contextlib.AbstractContextManager`
pub(super) fn abstract_context_manager() -> Value {
    BASES.with(|[class, _]| class.clone())
}

/// `contextlib.ContextDecorator`
pub(super) fn context_decorator() -> Value {
    BASES.with(|[_, class]| class.clone())
}

type Run = fn(Value, Arguments) -> Result<Value, Exc>;

fn class(name: &'static str, method: &'static str, run: Run) -> Value {
    let namespace = Dict::new();
    let members = [
        (method, NativeObject::to_value(Method { class: name, name: method, run })),
        ("__module__", Value::from("contextlib")),
    ];
    for (name, value) in members {
        namespace.set(Value::from(name), value).expect("a text is a key");
    }
    let made = Class::new(Str::from(name), Str::from(name), Vec::new(), Rc::new(namespace));
    Value::Class(made.expect("a class without bases has nothing to be at odds"))
}

/// The method that such a class has.
#[derive(Debug)]
struct Method {
    class: &'static str,
    name: &'static str,
    run: Run,
}

impl NativeCallable for Method {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, mut arguments: Arguments, _: &mut Context<'_>) -> Called {
        if arguments.positional.is_empty() {
            let text = format!("{}.{}() missing 1 required positional argument: 'self'", self.class, self.name);
            return Called::Raised(type_error(text));
        }
        let object = arguments.positional.remove(0);
        crate::vm::pulling::called((self.run)(object, arguments))
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("<function {}.{}>", self.class, self.name)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" => Some(Value::from(self.name)),
            "__qualname__" => Some(Value::from(format!("{}.{}", self.class, self.name))),
            _ => None,
        }
    }
}
