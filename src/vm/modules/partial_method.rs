//! `functools.partialmethod`: a method with some of its arguments given.

use crate::machine::{Arguments, Called, Context};
use crate::value::{Binding, Exc, Object, Str, Type, Value, dismantle, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::class::{BoundMethod, Wrapped};
use crate::vm::is_callable;
use crate::vm::native_object::{NativeCallable, NativeObject};

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::new("partialmethod", Shape::Any, |a, _| {
    let (mut positional, named) = a.into_parts();
    if positional.is_empty() {
        let text = "partialmethod.__init__() missing 1 required positional argument: 'func'";
        return Called::Raised(type_error(text));
    }
    let function = positional.remove(0);
    let now = Arguments { positional, named };
    let given = match function.as_object::<PartialMethod>() {
        Some(PartialMethod(inner)) => {
            let before = Arguments { positional: inner.positional.clone(), named: inner.named.clone() };
            let Arguments { positional, named } = super::functools::joined(before, now);
            Given { function: inner.function.clone(), positional, named }
        }
        None if is_callable(&function) || function.as_object::<Wrapped>().is_some() => {
            Given { function, positional: now.positional, named: now.named }
        }
        None => return Called::Raised(type_error(format!("{} is not callable or a descriptor", function.repr()))),
    };
    Called::Value(Value::object(PartialMethod(given)))
})];

/// The method, in its class.
#[derive(Debug)]
struct PartialMethod(Given);

impl Object for PartialMethod {
    fn type_of(&self) -> Type {
        Type::Partial
    }

    fn bind(&self, _: &Value, object: Option<&Value>, class: &Value) -> Result<Option<Binding>, Exc> {
        let Given { function, positional, named } = &self.0;
        if let Some(wrapped) = function.as_object::<Wrapped>()
            && let Some(Binding::Value(found)) = wrapped.bind(function, object, class)?
        {
            return Ok(Some(Binding::Value(super::functools::partial_with(found, positional.clone(), named.clone()))));
        }
        let method = NativeObject::to_value(self.0.clone());
        Ok(Some(Binding::Value(match object {
            Some(object) => BoundMethod::of(method, object.clone()),
            None => method,
        })))
    }
}

/// The function with the arguments that come after the instance.
#[derive(Clone, Debug)]
struct Given {
    function: Value,
    positional: Vec<Value>,
    named: Vec<(Str, Value)>,
}

impl Drop for Given {
    fn drop(&mut self) {
        let mut parts = std::mem::take(&mut self.positional);
        parts.extend(std::mem::take(&mut self.named).into_iter().map(|(_, value)| value));
        parts.push(std::mem::take(&mut self.function));
        dismantle(parts);
    }
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
