//! What is done with what a call comes to, once it is there.

use std::fmt;

use super::step_of;
use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::{Exc, ExcType, Value};

/// Goes on with the value that a call returns.
pub(crate) fn then(
    called: Called,
    finish: impl FnOnce(Value, &mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    after(called, |came, cx| came.map_or_else(Called::Raised, |value| finish(value, cx)), cx)
}

/// What `instead` gives where a call raises an exception of this class: `getattr(x, "name", 0)`, `next(x, None)`.
pub(crate) fn rescue(
    called: Called,
    class: ExcType,
    instead: impl FnOnce(&mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    let finish = move |came: Result<Value, Exc>, cx: &mut Context<'_>| match came {
        Ok(value) => Called::Value(value),
        Err(exc) if exc.class.is_subclass_of(class) => instead(cx),
        Err(exc) => Called::Raised(exc),
    };
    after(called, finish, cx)
}

/// Goes on with what a call returns or raises.
pub(crate) fn after<F>(called: Called, finish: F, cx: &mut Context<'_>) -> Called
where
    F: FnOnce(Result<Value, Exc>, &mut Context<'_>) -> Called + 'static,
{
    match called {
        Called::Value(value) => finish(Ok(value), cx),
        Called::Raised(exc) => finish(Err(exc), cx),
        Called::Unfinished(body, step) => {
            Called::Unfinished(Box::new(After { finish: Some(finish) }), Box::new(Step::Enter(body, step)))
        }
    }
}

/// It waits for what the call comes to.
struct After<F> {
    /// `None`: it has been called, and is what is waited for.
    finish: Option<F>,
}

impl<F> fmt::Debug for After<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("After")
    }
}

impl<F> Coroutine for After<F>
where
    F: FnOnce(Result<Value, Exc>, &mut Context<'_>) -> Called + 'static,
{
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let came = match with {
            Resume::Returned(value) => Ok(value),
            Resume::Raised(exc) => Err(exc),
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        match (self.finish.take(), came) {
            (Some(finish), came) => step_of(finish(came, cx)),
            (None, Ok(value)) => Step::Return(value),
            (None, Err(exc)) => Step::Raise(exc),
        }
    }
}
