//! What a call gives where it raises: `getattr(x, "name", 0)`, `next(x, None)`.

use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::{Exc, ExcType, Value};
use crate::vm::pulling::step_of;

/// `default` where the call raises an exception of this class.
pub(crate) fn or_else(called: Called, class: ExcType, default: Value) -> Called {
    match called {
        Called::Raised(exc) if exc.class.is_subclass_of(class) => Called::Value(default),
        Called::Unfinished(body, step) => {
            Called::Unfinished(Box::new(Otherwise { class, default }), Box::new(Step::Enter(body, step)))
        }
        other => other,
    }
}

/// `default` where the call raises `StopIteration`.
pub(crate) fn or_default(called: Called, default: Value) -> Called {
    or_else(called, ExcType::StopIteration, default)
}

/// What the function returns for these arguments where the call raises an exception of this class.
pub(crate) fn or_call(
    called: Called,
    class: ExcType,
    function: Value,
    arguments: Vec<Value>,
    cx: &mut Context<'_>,
) -> Called {
    match called {
        Called::Raised(exc) if exc.class.is_subclass_of(class) => cx.world().call(&function, arguments.into(), cx),
        Called::Unfinished(body, step) => {
            let instead = Some((function, arguments));
            Called::Unfinished(Box::new(Instead { class, instead }), Box::new(Step::Enter(body, step)))
        }
        other => other,
    }
}

/// It waits for the value, or for what is called instead.
#[derive(Debug)]
struct Instead {
    class: ExcType,
    /// `None`: it has been called.
    instead: Option<(Value, Vec<Value>)>,
}

impl Coroutine for Instead {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => Step::Return(value),
            Resume::Raised(exc) if exc.class.is_subclass_of(self.class) => match self.instead.take() {
                Some((function, arguments)) => step_of(cx.world().call(&function, arguments.into(), cx)),
                None => Step::Raise(exc),
            },
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}

/// It waits for the value.
#[derive(Debug)]
struct Otherwise {
    class: ExcType,
    default: Value,
}

impl Otherwise {
    fn raised(&mut self, exc: Exc) -> Step {
        if exc.class.is_subclass_of(self.class) {
            Step::Return(std::mem::take(&mut self.default))
        } else {
            Step::Raise(exc)
        }
    }
}

impl Coroutine for Otherwise {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => Step::Return(value),
            Resume::Raised(exc) => self.raised(exc),
            Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}
