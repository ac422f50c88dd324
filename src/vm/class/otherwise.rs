//! What a call gives where it raises: `getattr(x, "name", 0)`, `next(x, None)`.

use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::{Exc, ExcType, Value};

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
