//! Going on with what came of a call.

use std::fmt;

use super::step_of;
use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::Value;

/// What is done with a value.
type Finish = Box<dyn FnOnce(Value, &mut Context<'_>) -> Called>;

/// Hands the value of a call to `finish`, at once where it is there.
pub(crate) fn then(
    called: Called,
    finish: impl FnOnce(Value, &mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    match called {
        Called::Value(value) => finish(value, cx),
        Called::Raised(exc) => Called::Raised(exc),
        Called::Unfinished(body, step) => {
            Called::Unfinished(Box::new(Then(Some(Box::new(finish)))), Box::new(Step::Enter(body, step)))
        }
    }
}

struct Then(Option<Finish>);

impl fmt::Debug for Then {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Then")
    }
}

impl Coroutine for Then {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => match self.0.take() {
                Some(finish) => step_of(finish(value, cx)),
                None => Step::Return(value),
            },
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}
