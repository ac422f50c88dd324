//! Methods as values: `"a".upper`, `str.upper`.

use super::{Method, run, run_row};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Str, Type, Value, type_error};
use crate::vm::class::stand_in;
use crate::vm::native_object::{NativeCallable, NativeObject};

/// `object.name`, where its class has such a method.
pub fn bound(object: &Value, name: &str) -> Option<Value> {
    let method = super::find(object.type_of(), name)?;
    Some(NativeObject::to_value(BoundMethod { object: object.clone(), method }))
}

/// `class.name`, where it has such a method: takes the object as its first argument.
pub fn unbound(class: Type, name: &str) -> Option<Value> {
    let method = super::find(class, name)?;
    Some(NativeObject::to_value(UnboundMethod { class, method }))
}

#[derive(Debug)]
struct BoundMethod {
    object: Value,
    method: &'static Method,
}

impl NativeCallable for BoundMethod {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        run(self.method, &self.object, arguments, cx)
    }

    fn is_pure(&self) -> bool {
        self.method.pure
    }

    fn repr(&self) -> String {
        format!("<built-in method {} of {} object>", self.method.name, self.object.type_name())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" => Some(Value::from(self.method.name)),
            "__self__" => Some(self.object.clone()),
            "__qualname__" => Some(Value::from(format!("{}.{}", self.object.type_name(), self.method.name))),
            _ => None,
        }
    }
}

#[derive(Debug)]
struct UnboundMethod {
    class: Type,
    method: &'static Method,
}

impl UnboundMethod {
    /// The method of the same name of the class that stands in for its own where others derive from that.
    fn of_stand_in(&self, object: &Value) -> Option<Value> {
        let derives = object.instance()?.class.derives_from(self.class);
        let stand_in = derives.then(|| stand_in(self.class)).flatten()?.ok()?;
        stand_in.as_class()?.namespace.field(&Str::from(self.method.name))
    }

    /// Why it is no method of this object, where it is none.
    fn refuses(&self, object: &Value) -> Option<Exc> {
        let (class, name) = (self.class.name(), self.method.name);
        let fits = object.type_of().is_subclass_of(self.class);
        (!fits).then(|| {
            type_error(format!(
                "descriptor '{name}' for '{class}' objects doesn't apply to a '{}' object",
                object.type_name()
            ))
        })
    }
}

impl NativeCallable for UnboundMethod {
    fn class(&self) -> Type {
        Type::MethodDescriptor
    }

    fn call(&self, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
        if arguments.positional.is_empty() {
            let (class, name) = (self.class.name(), self.method.name);
            return Called::Raised(type_error(format!("unbound method {class}.{name}() needs an argument")));
        }
        let object = arguments.positional.remove(0);
        match self.refuses(&object) {
            Some(_) if let Some(function) = self.of_stand_in(&object) => {
                arguments.positional.insert(0, object);
                cx.world().call(&function, arguments, cx)
            }
            Some(exc) => Called::Raised(exc),
            None => run(self.method, &object, arguments, cx),
        }
    }

    fn call_one(&self, object: Value, cx: &mut Context<'_>) -> Called {
        match self.refuses(&object) {
            Some(_) if let Some(function) = self.of_stand_in(&object) => {
                cx.world().call(&function, Arguments::one(object), cx)
            }
            Some(exc) => Called::Raised(exc),
            None => run_row(self.method, &object, &mut [], cx),
        }
    }

    fn is_pure(&self) -> bool {
        self.method.pure
    }

    fn repr(&self) -> String {
        format!("<method '{}' of '{}' objects>", self.method.name, self.class.name())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" => Some(Value::from(self.method.name)),
            "__qualname__" => Some(Value::from(format!("{}.{}", self.class.name(), self.method.name))),
            _ => None,
        }
    }
}
