//! What `raise` raises and what `except` takes.

use std::rc::Rc;

use super::super::builtins;
use super::super::frame::{Frame, Rarely};
use super::Flow;
use crate::lang::code::{Reg, Src};
use crate::machine::{Arguments, Context};
use crate::value::{Exc, Exception, Type, Value, type_error};

impl Frame {
    /// `raise exc from cause`: the exception, or the call that makes one of its class.
    pub(super) fn raise(
        &mut self,
        exc: Src,
        cause: Option<Src>,
        handled: Option<Reg>,
        cx: &mut Context<'_>,
    ) -> Result<Flow, Exc> {
        let value = self.get(exc)?.clone();
        let cause = cause.map(|cause| self.get(cause).cloned()).transpose()?;
        match &value {
            Value::Class(class) if matches!(class.base, Type::Exception(_)) => {
                let made = self.call_for(&value, Arguments::default(), Rarely::Raise { cause, handled }.into(), cx);
                self.then_pending(made, cx)
            }
            Value::Type(Type::Exception(class)) => {
                let made = builtins::construct(Type::Exception(*class), Arguments::default(), cx);
                let made = self.called(made, Rarely::Raise { cause, handled }.into(), cx);
                self.then_pending(made, cx)
            }
            _ => {
                let raised = self.raise_from(value, cause, handled).map(|()| Flow::Next);
                self.then_pending(raised, cx)
            }
        }
    }

    /// Makes the call that carrying out an instruction has left, where it left one.
    fn then_pending(&mut self, done: Result<Flow, Exc>, cx: &mut Context<'_>) -> Result<Flow, Exc> {
        match done {
            Ok(Flow::Next) => self.call_pending(cx).unwrap_or(Ok(Flow::Next)),
            other => other,
        }
    }

    /// Raises the exception, which is made; where its cause is a class of the user's, that is called first.
    pub(super) fn raise_from(&mut self, exc: Value, cause: Option<Value>, handled: Option<Reg>) -> Result<(), Exc> {
        match (&exc, cause) {
            (Value::Exception(_), Some(Value::Class(class))) => {
                let awaiting = Rarely::Cause { exc, handled }.into();
                self.pending = Some(Box::new((Value::Class(class), Arguments::default(), awaiting)));
                Ok(())
            }
            (_, cause) => Err(self.raised(&exc, cause, handled)?),
        }
    }

    /// The exception that is raised, where this is one.
    pub(super) fn raised(&self, exc: &Value, cause: Option<Value>, handled: Option<Reg>) -> Result<Exc, Exc> {
        let Value::Exception(exc) = exc else {
            return Err(type_error("exceptions must derive from BaseException"));
        };
        if let Some(cause) = cause {
            let cause = match &cause {
                Value::None => Value::None,
                Value::Exception(_) => cause,
                Value::Type(Type::Exception(class)) => Value::Exception(Exception::new(*class, Vec::new())),
                _ => return Err(type_error("exception causes must derive from BaseException")),
            };
            *exc.cause.borrow_mut() = Some(cause);
        }
        exc.raised_in(match handled.map(|reg| self.register(reg)) {
            Some(Value::Exception(handled)) => Some(handled),
            _ => None,
        });
        Ok(Rc::clone(exc))
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
