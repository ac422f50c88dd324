//! What `raise` raises and what `except` takes.

use std::rc::Rc;

use super::super::frame::Frame;
use super::super::{builtins, class, pulling};
use crate::lang::code::{Reg, Src};
use crate::machine::{Arguments, Called, Context};
use crate::value::custom::call_now;
use crate::value::{Exc, Value, type_error};

impl Frame {
    /// The exception that `raise exc from cause` raises.
    pub(super) fn raise(
        &self,
        exc: Src,
        cause: Option<Src>,
        handled: Option<Reg>,
        cx: &mut Context<'_>,
    ) -> Result<Exc, Exc> {
        let exc = as_exception(self.get(exc)?, cx)?;
        if let Some(cause) = cause {
            let cause = match self.get(cause)? {
                Value::None => Value::None,
                value @ (Value::Exception(_) | Value::Class(_) | Value::Type(crate::value::Type::Exception(_))) => {
                    Value::Exception(as_exception(value, cx)?)
                }
                _ => return Err(type_error("exception causes must derive from BaseException")),
            };
            *exc.cause.borrow_mut() = Some(cause);
        }
        exc.raised_in(match handled.map(|reg| self.register(reg)) {
            Some(Value::Exception(handled)) => Some(handled),
            _ => None,
        });
        Ok(exc)
    }
}

fn as_exception(value: &Value, cx: &mut Context<'_>) -> Result<Exc, Exc> {
    let made = match value {
        Value::Exception(exc) => return Ok(Rc::clone(exc)),
        Value::Type(class @ crate::value::Type::Exception(_)) => builtins::construct(*class, Arguments::default(), cx),
        Value::Class(class) if matches!(class.base, crate::value::Type::Exception(_)) => {
            // Its `__init__` runs in one go: what is raised is there before anything else can happen.
            match call_now(value, Vec::new()) {
                Some(made) => pulling::called(made),
                None => class::construct(class, Arguments::default(), cx),
            }
        }
        _ => return Err(type_error("exceptions must derive from BaseException")),
    };
    match made {
        Called::Value(Value::Exception(exc)) => Ok(exc),
        Called::Raised(exc) => Err(exc),
        _ => Err(type_error("exceptions must derive from BaseException")),
    }
}

/// Whether an exception is of one of the classes.
pub(super) fn matches_class(exc: &Exc, classes: &Value) -> Result<bool, Exc> {
    let fits = |class: &Value| match class {
        Value::Type(crate::value::Type::Exception(base)) => Ok(exc.is(*base)),
        Value::Class(class) if matches!(class.base, crate::value::Type::Exception(_)) => {
            Ok(exc.own.as_ref().is_some_and(|own| own.class.is_subclass_of(class)))
        }
        _ => Err(not_classes()),
    };
    match classes {
        Value::Tuple(tuple) => {
            // All are looked at before any is compared; tuples in them are none.
            let fitting = tuple.items.iter().map(fits).collect::<Result<Vec<_>, _>>()?;
            Ok(fitting.into_iter().any(|fits| fits))
        }
        class => fits(class),
    }
}

fn not_classes() -> Exc {
    type_error("catching classes that do not inherit from BaseException is not allowed")
}
