//! Calls that a native makes one after another, and in between which it is suspended where they are.

use std::fmt;

use super::pulling::{called, step_of};
use crate::machine::{Called, Context, Coroutine, Resume, Step};
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
    let mut caller = Caller { calls, came: Some(Ok(Value::None)) };
    match caller.go_on(cx) {
        Ok(done) => called(done),
        Err(step) => Called::Unfinished(Box::new(caller), Box::new(step)),
    }
}

/// One call, whose value is turned into another.
pub(crate) fn mapped(
    called: Called,
    map: impl FnOnce(Value) -> Result<Value, Exc> + 'static,
    cx: &mut Context<'_>,
) -> Called {
    match called {
        Called::Value(value) => super::pulling::called(map(value)),
        Called::Raised(exc) => Called::Raised(exc),
        unfinished @ Called::Unfinished(..) => one_by_one(Mapped { called: Some(unfinished), map: Some(map) }, cx),
    }
}

struct Mapped<F> {
    called: Option<Called>,
    map: Option<F>,
}

impl<F: FnOnce(Value) -> Result<Value, Exc>> Calls for Mapped<F> {
    fn next(&mut self, came: Result<Value, Exc>, _: &mut Context<'_>) -> Next {
        match self.called.take() {
            Some(called) => Next::Call(called),
            None => Next::Done(came.and_then(|value| self.map.take().map_or(Ok(Value::None), |map| map(value)))),
        }
    }
}

struct Caller<C> {
    calls: C,
    /// What the last call came to, until it is handed on.
    came: Option<Result<Value, Exc>>,
}

impl<C> fmt::Debug for Caller<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caller").finish_non_exhaustive()
    }
}

impl<C: Calls> Caller<C> {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Result<Value, Exc>, Step> {
        loop {
            if !cx.spend(1) {
                return Err(Step::OutOfFuel);
            }
            let Some(came) = self.came.take() else { return Ok(Ok(Value::None)) };
            match self.calls.next(came, cx) {
                Next::Call(Called::Value(value)) => self.came = Some(Ok(value)),
                Next::Call(Called::Raised(exc)) => self.came = Some(Err(exc)),
                Next::Call(Called::Unfinished(body, step)) => return Err(Step::Enter(body, step)),
                Next::Done(result) => return Ok(result),
            }
        }
    }
}

impl<C: Calls + 'static> Coroutine for Caller<C> {
    fn handled(&self) -> Option<Exc> {
        self.calls.handled()
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(value) => self.came = Some(Ok(value)),
            Resume::Raised(exc) => self.came = Some(Err(exc)),
            _ => {}
        }
        match self.go_on(cx) {
            Ok(done) => step_of(called(done)),
            Err(step) => step,
        }
    }
}
