//! The managers that do one thing: `closing`, `nullcontext`, `redirect_stdout`, `suppress`.

use super::only_argument;
use crate::machine::{Arguments, Called};
use crate::value::{Exc, Object, Type, Value, dismantle, type_error};
use crate::vm::arguments::Shape;
use crate::vm::class::is_subclass;
use crate::vm::methods::{self, Method};
use crate::vm::pulling::{asked, then};

/// `closing(thing)`, `nullcontext(result)`: the value that is entered.
#[derive(Debug)]
struct Around {
    class: Type,
    value: Value,
}

impl Object for Around {
    fn type_of(&self) -> Type {
        self.class
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let own = if self.class == Type::Closing { "thing" } else { "enter_result" };
        (name == own).then(|| self.value.clone())
    }
}

impl Drop for Around {
    fn drop(&mut self) {
        dismantle(vec![std::mem::take(&mut self.value)]);
    }
}

fn inner(this: &Value) -> Value {
    this.as_object::<Around>().map_or(Value::None, |around| around.value.clone())
}

pub(super) fn closing(arguments: Arguments) -> Result<Value, Exc> {
    let value = only_argument("closing.__init__", "thing", true, arguments)?.unwrap_or_default();
    Ok(Value::object(Around { class: Type::Closing, value }))
}

pub(super) fn nullcontext(arguments: Arguments) -> Result<Value, Exc> {
    let value = only_argument("nullcontext.__init__", "enter_result", false, arguments)?.unwrap_or_default();
    Ok(Value::object(Around { class: Type::NullContext, value }))
}

pub(super) static CLOSING: &[Method] = &[
    Method::new("__enter__", Shape::Nothing, |this, _| Ok(inner(this))),
    Method::pulling("__exit__", Shape::Any, |this, _, cx| {
        let closed = methods::call(&inner(this), "close", Arguments::default(), cx);
        then(closed, |_, _| Called::Value(Value::None), cx)
    }),
];

pub(super) static NULLCONTEXT: &[Method] = &[
    Method::new("__enter__", Shape::Nothing, |this, _| Ok(inner(this))),
    Method::new("__exit__", Shape::Any, |_, _| Ok(Value::None)),
];

pub(super) fn redirect_stdout(arguments: Arguments) -> Result<Value, Exc> {
    let value = only_argument("_RedirectStream.__init__", "new_target", true, arguments)?.unwrap_or_default();
    Ok(Value::object(Around { class: Type::RedirectStdout, value }))
}

pub(super) static REDIRECT: &[Method] = &[
    Method::pulling("__enter__", Shape::Nothing, |this, _, cx| {
        cx.world().redirect(inner(this));
        Called::Value(inner(this))
    }),
    Method::pulling("__exit__", Shape::Any, |_, _, cx| {
        cx.world().end_redirection();
        Called::Value(Value::None)
    }),
];

/// `suppress(*classes)`
#[derive(Debug)]
struct Suppress {
    classes: Value,
}

impl Object for Suppress {
    fn type_of(&self) -> Type {
        Type::Suppress
    }
}

pub(super) fn suppress(arguments: Arguments) -> Result<Value, Exc> {
    if let Some((name, _)) = arguments.named.first() {
        let name = name.to_text();
        return Err(type_error(format!("suppress.__init__() got an unexpected keyword argument '{name}'")));
    }
    Ok(Value::object(Suppress { classes: Value::tuple(arguments.positional) }))
}

pub(super) static SUPPRESS: &[Method] = &[
    Method::new("__enter__", Shape::Nothing, |_, _| Ok(Value::None)),
    Method::pulling("__exit__", Shape::Between(3, 3), |this, mut arguments, cx| {
        let class = arguments.required(0);
        match this.as_object::<Suppress>() {
            Some(suppress) if !matches!(class, Value::None) => {
                let classes = suppress.classes.clone();
                asked(move || is_subclass(&class, &classes).map(Value::Bool), cx)
            }
            _ => Called::Value(Value::Bool(false)),
        }
    }),
];
