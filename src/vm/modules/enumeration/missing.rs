//! `_missing_`: what a value means that no member has.

use std::rc::Rc;

use super::boundary::{self, Boundary};
use super::flags;
use crate::machine::{Arguments, Called, Context};
use crate::value::{Binding, Class, Exc, ExcType, Exception, Type, Value, type_error, value_error};
use crate::vm::class::{Wrapped, look};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{after, called};

/// Its name.
pub(super) const NAME: &str = "_missing_";

/// What an enumeration has by that name where its class says nothing.
#[derive(Debug)]
struct Missing;

/// It, as a class method.
pub(super) fn method() -> Value {
    Value::object(Wrapped { function: NativeObject::to_value(Missing), takes_class: true })
}

impl NativeCallable for Missing {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        match arguments.positional.as_slice() {
            [Value::Class(class), value] if flags::is_flag(class) => called(flags::composite(class, value)),
            [_, _] => Called::Value(Value::None),
            given => {
                let text = format!("Enum._missing_() takes 2 positional arguments but {} were given", given.len());
                Called::Raised(type_error(text))
            }
        }
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        "<function Enum._missing_>".to_owned()
    }
}

fn refused(class: &Class, value: &Value) -> Exc {
    value_error(format!("{} is not a valid {}", value.repr(), class.qualified_name.to_text()))
}

/// The member that the class finds for a value which none of its members has. `ValueError` where there is none.
pub(super) fn found(class: &Rc<Class>, value: &Value, cx: &mut Context<'_>) -> Called {
    let function = match look(&Value::Class(Rc::clone(class)), NAME) {
        Some(Ok(Binding::Value(function))) => function,
        _ => return Called::Raised(refused(class, value)),
    };
    let answer = cx.world().call(&function, Arguments::one(value.clone()), cx);
    let (class, value) = (Rc::clone(class), value.clone());
    let checked = move |answer: Result<Value, Exc>, _: &mut Context<'_>| called(checked(&class, &value, answer));
    after(answer, checked, cx)
}

fn checked(class: &Rc<Class>, value: &Value, answer: Result<Value, Exc>) -> Result<Value, Exc> {
    let exc = match answer {
        Ok(found) if found.instance().is_some_and(|instance| instance.class.is_subclass_of(class)) => return Ok(found),
        Ok(int @ (Value::Int(_) | Value::Big(_)))
            if flags::is_flag(class) && boundary::of(class) == Boundary::Eject =>
        {
            return Ok(int);
        }
        Ok(Value::None) => return Err(refused(class, value)),
        Ok(other) => type_error(format!(
            "error in {}._missing_: returned {} instead of None or a valid member",
            class.name.to_text(),
            other.repr()
        )),
        Err(exc) => exc,
    };
    if !exc.is(ExcType::ValueError) {
        Exception::raised_in(&exc, Some(&refused(class, value)));
    }
    Err(exc)
}
