//! Calls that a native makes one after another, each told what came of the one before, an exception too.

use super::pulling::{Answer, Turn, Turns, called, in_turns};
use crate::machine::{Called, Context};
use crate::value::{Exc, Value};

/// What comes after a call.
#[derive(Debug)]
pub(crate) enum Next {
    /// Another, with what came of it.
    Call(Called),
    /// Nothing: this is the value of all of them.
    Done(Result<Value, Exc>),
}

/// Calls one after another.
pub(crate) trait Calls {
    /// What comes after a call that came to this; at first, after none, which came to None.
    fn next(&mut self, came: Result<Value, Exc>, cx: &mut Context<'_>) -> Next;

    /// The exception that is being handled while the present call is under way.
    fn handled(&self) -> Option<Exc> {
        None
    }
}

/// Makes the calls, at once as far as that goes.
pub(crate) fn one_by_one(calls: impl Calls + 'static, cx: &mut Context<'_>) -> Called {
    in_turns(Caller { calls, raised: None }, cx)
}

struct Caller<C> {
    calls: C,
    /// What the last call raised, until it is handed on.
    raised: Option<Exc>,
}

impl<C: Calls> Turns for Caller<C> {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        let came = match self.raised.take() {
            Some(exc) => Err(exc),
            None => Ok(answer.value().unwrap_or_default()),
        };
        match self.calls.next(came, cx) {
            Next::Call(call) => Turn::Call(call),
            Next::Done(result) => Turn::Done(called(result)),
        }
    }

    fn raised(&mut self, exc: Exc) -> Turn {
        self.raised = Some(exc);
        Turn::Again
    }

    fn handled(&self) -> Option<Exc> {
        self.calls.handled()
    }
}
