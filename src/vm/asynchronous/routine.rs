//! Coroutines that are written in Rust: the functions of `asyncio` that are awaited.

use std::fmt;
use std::rc::Rc;

use super::{AsyncObject, Future};
use crate::lang::code::Awaited;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Demand, Iter, Request, Resume, StageInfo, Step};
use crate::value::{Exc, ExcType, Exception, Type, Value};

/// With what a routine goes on.
#[derive(Debug)]
pub(crate) enum Came {
    /// It begins.
    Begin,
    /// What it awaited or called has come to a value.
    Value(Value),
    /// What it awaited or called has raised, or an exception was thrown in.
    Raised(Exc),
}

/// What a routine wants next.
#[derive(Debug)]
pub(crate) enum Wants {
    /// Await a future.
    Future(Rc<Future>),
    /// Await any value.
    Await(Value),
    /// Call a function.
    Call(Value, Arguments),
    /// Let the others run once.
    Pass,
    /// The end.
    Return(Value),
    /// It failed.
    Raise(Exc),
}

/// A coroutine written in Rust.
pub(crate) trait Routine: fmt::Debug {
    /// Goes on.
    fn resume(&mut self, came: Came, cx: &mut Context<'_>) -> Wants;
}

/// A coroutine object that runs the routine.
pub(crate) fn coroutine(name: &str, routine: impl Routine + 'static, cx: &Context<'_>) -> Rc<AsyncObject> {
    let info = StageInfo {
        name: name.to_owned(),
        class: Some(Type::Coroutine),
        internal: true,
        effectful: true,
        ..StageInfo::default()
    };
    let body = Running { routine: Box::new(routine), at: At::Begin };
    AsyncObject::new(Iter::new(cx.world(), info, Box::new(body), &[]), Type::Coroutine, name)
}

/// Where a routine stands.
#[derive(Debug)]
enum At {
    Begin,
    Future(Rc<Future>),
    Iter(Iter),
    Pass,
    Call,
    /// What it awaits is asked how.
    Awaitable,
}

#[derive(Debug)]
struct Running {
    routine: Box<dyn Routine>,
    at: At,
}

impl Running {
    fn go_on(&mut self, mut came: Came, cx: &mut Context<'_>) -> Step {
        loop {
            came = match self.routine.resume(came, cx) {
                Wants::Return(value) => return Step::Return(value),
                Wants::Raise(exc) => return Step::Raise(exc),
                Wants::Future(future) if future.is_done() => of(future.result()),
                Wants::Future(future) => {
                    let given = future.to_value();
                    self.at = At::Future(future);
                    return Step::Emit(Chunk::one(given));
                }
                Wants::Pass => {
                    self.at = At::Pass;
                    return Step::Emit(Chunk::one(Value::None));
                }
                Wants::Await(value) => match super::awaitable(&value, Awaited::Operand, cx) {
                    Called::Value(delegate) => return self.delegate(&delegate),
                    Called::Raised(exc) => Came::Raised(exc),
                    Called::Unfinished(body, step) => {
                        self.at = At::Awaitable;
                        return Step::Enter(body, step);
                    }
                },
                Wants::Call(function, arguments) => match cx.world().call(&function, arguments, cx) {
                    Called::Value(value) => Came::Value(value),
                    Called::Raised(exc) => Came::Raised(exc),
                    Called::Unfinished(body, step) => {
                        self.at = At::Call;
                        return Step::Enter(body, step);
                    }
                },
            };
        }
    }

    /// Awaits by asking this iterator.
    fn delegate(&mut self, delegate: &Value) -> Step {
        let iter = Iter::from_value(delegate).expect("what is awaited gives an iterator");
        self.at = At::Iter(iter.clone());
        Step::Ask(iter, Request::Next(Demand::ONE))
    }

    fn asked(&mut self, cx: &mut Context<'_>) -> Step {
        match &self.at {
            At::Begin => self.go_on(Came::Begin, cx),
            At::Pass => self.go_on(Came::Value(Value::None), cx),
            At::Future(future) if future.is_done() => {
                let came = of(future.result());
                self.go_on(came, cx)
            }
            At::Future(_) => {
                let text = "await wasn't used with future";
                Step::Raise(Exception::with_message(ExcType::RuntimeError, text))
            }
            At::Iter(iter) => Step::Ask(iter.clone(), Request::Next(Demand::ONE)),
            At::Call | At::Awaitable => self.go_on(Came::Value(Value::None), cx),
        }
    }
}

fn of(result: Result<Value, Exc>) -> Came {
    match result {
        Ok(value) => Came::Value(value),
        Err(exc) => Came::Raised(exc),
    }
}

impl Coroutine for Running {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => Step::Emit(items),
            Resume::Returned(delegate) if matches!(self.at, At::Awaitable) => self.delegate(&delegate),
            Resume::End(value) | Resume::Returned(value) => self.go_on(Came::Value(value), cx),
            Resume::Raised(exc) => self.go_on(Came::Raised(exc), cx),
            Resume::Throw(exc) => match &self.at {
                At::Begin => Step::Raise(exc),
                At::Iter(iter) => Step::Ask(iter.clone(), Request::Throw(exc)),
                _ => self.go_on(Came::Raised(exc), cx),
            },
            Resume::Close => {
                if !matches!(self.at, At::Begin) {
                    let exit = Exception::new(ExcType::GeneratorExit, Vec::new());
                    // What it awaits is let go of, and what it says to that is heard by nobody.
                    drop(self.routine.resume(Came::Raised(exit), cx));
                }
                Step::Return(Value::None)
            }
            Resume::Next(_) | Resume::Send(_) | Resume::Continue | Resume::Wake | Resume::Pending => self.asked(cx),
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn must_run_close(&self) -> bool {
        !matches!(self.at, At::Begin)
    }
}
