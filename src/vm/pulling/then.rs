//! What is done with the value of a call, once it is there.

use std::fmt;

use super::step_of;
use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::Value;

type Finish = Box<dyn FnOnce(Value, &mut Context<'_>) -> Called>;

/// Goes on with the value that a call returns.
pub(crate) fn then(
    called: Called,
    finish: impl FnOnce(Value, &mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    match called {
        Called::Value(value) => finish(value, cx),
        Called::Raised(exc) => Called::Raised(exc),
        Called::Unfinished(body, step) => {
            let then = Then { finish: Some(Box::new(finish)) };
            Called::Unfinished(Box::new(then), Box::new(Step::Enter(body, step)))
        }
    }
}

/// It waits for the value.
struct Then {
    /// `None`: it has been called, and is what is waited for.
    finish: Option<Finish>,
}

impl fmt::Debug for Then {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Then")
    }
}

impl Coroutine for Then {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => match self.finish.take() {
                Some(finish) => step_of(finish(value, cx)),
                None => Step::Return(value),
            },
            Resume::Raised(exc) | Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}
