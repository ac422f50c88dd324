//! `functools.partialmethod`: a method with some of its arguments given.

use crate::machine::{Arguments, Called, Context};
use crate::value::{Binding, Exc, Object, Str, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::{class::BoundMethod, is_callable};

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::new("partialmethod", Shape::Any, |a, _| {
    let (mut positional, named) = a.into_parts();
    if positional.is_empty() {
        let text = "partialmethod.__init__() missing 1 required positional argument: 'func'";
        return Called::Raised(type_error(text));
    }
    let function = positional.remove(0);
    if !is_callable(&function) {
        return Called::Raised(type_error(format!("{} is not callable or a descriptor", function.repr())));
    }
    let given = NativeObject::to_value(Given { function, positional, named });
    Called::Value(Value::object(PartialMethod(given)))
})];

/// The method, in its class.
#[derive(Debug)]
struct PartialMethod(Value);

impl Object for PartialMethod {
    fn type_of(&self) -> Type {
        Type::Partial
    }

    fn bind(&self, _: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        Ok(Some(Binding::Value(match object {
            Some(object) => BoundMethod::of(self.0.clone(), object.clone()),
            None => self.0.clone(),
        })))
    }
}

/// The function with the arguments that come after the instance.
#[derive(Debug)]
struct Given {
    function: Value,
    positional: Vec<Value>,
    named: Vec<(Str, Value)>,
}

impl NativeCallable for Given {
    fn class(&self) -> Type {
        Type::Method
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let before = Arguments { positional: self.positional.clone(), named: self.named.clone() };
        let Arguments { mut positional, named } = arguments;
        if positional.is_empty() {
            return Called::Raised(type_error("_method() missing 1 required positional argument: 'cls_or_self'"));
        }
        let object = positional.remove(0);
        let mut all = super::functools::joined(before, Arguments { positional, named });
        all.positional.insert(0, object);
        cx.world().call(&self.function, all, cx)
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("functools.partialmethod({})", self.function.repr())
    }
}
