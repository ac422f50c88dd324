//! `functools.cached_property`: an attribute that is computed when it is first read.

use std::cell::RefCell;

use crate::machine::{Arguments, Called, Context};
use crate::value::{Binding, Exc, Object, Str, Type, Value, dismantle_parts, type_error};
use crate::vm::arguments::{Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, then};

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::new(
    "cached_property",
    Shape::Named(Named { names: &["func"], required: 1, by_position: 1 }),
    |mut a, _| Called::Value(Value::object(CachedProperty { function: a.required(0), name: RefCell::default() })),
)];

/// The attribute, in its class. What instances hold under its name comes first.
#[derive(Debug)]
struct CachedProperty {
    function: Value,
    name: RefCell<Option<Str>>,
}

impl Drop for CachedProperty {
    fn drop(&mut self) {
        dismantle_parts([&mut self.function]);
    }
}

impl Object for CachedProperty {
    fn type_of(&self) -> Type {
        Type::CachedProperty
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "func" => Some(self.function.clone()),
            "attrname" => Some(self.name.borrow().clone().map_or(Value::None, Value::Str)),
            "__doc__" => match &self.function {
                Value::Object(function) => function.attribute("__doc__"),
                _ => None,
            },
            _ => None,
        }
    }

    fn bind(&self, this: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        let Some(object) = object else { return Ok(Some(Binding::Value(this.clone()))) };
        let fill = Fill { function: self.function.clone(), name: self.name.borrow().clone() };
        Ok(Some(Binding::Call(NativeObject::to_value(fill), vec![object.clone()])))
    }

    fn set_name(&self, name: &str) {
        self.name.borrow_mut().get_or_insert_with(|| Str::from(name));
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}

/// Computes the attribute and keeps it in the instance.
#[derive(Debug)]
struct Fill {
    function: Value,
    name: Option<Str>,
}

impl NativeCallable for Fill {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let Some(name) = self.name.clone() else {
            let text = "Cannot use cached_property instance without calling __set_name__ on it.";
            return Called::Raised(type_error(text));
        };
        let object = arguments.positional.first().cloned().unwrap_or_default();
        if object.instance().is_some_and(|instance| instance.class.is_closed()) {
            let (class, name) = (object.type_name().into_owned(), Value::Str(name).repr());
            let text = format!("No '__dict__' attribute on '{class}' instance to cache {name} property.");
            return Called::Raised(type_error(text));
        }
        let value = cx.world().call(&self.function, arguments, cx);
        let keep = move |value: Value, _: &mut Context<'_>| {
            let kept = match object.instance() {
                Some(instance) => instance.dict().set(Value::Str(name), value.clone()),
                None => Ok(()),
            };
            called(kept.map(|()| value))
        };
        then(value, keep, cx)
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        "<functools.cached_property object>".to_owned()
    }
}
