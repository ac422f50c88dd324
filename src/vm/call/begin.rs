//! Beginning a run of code: calls of the user's functions, in place as far as they get, and the generators that calling some of them makes.

use std::rc::Rc;

use super::super::asynchronous::AsyncObject;
use super::super::bind;
use super::super::execute::{Exit, call_native};
use super::super::frame::Frame;
use super::super::function::Function;
use super::super::pulling::called;
use super::CodeRun;
use crate::machine::{Arguments, Called, Context, Interpreter, Iter, Step};
use crate::value::{Exc, Value};

/// What calling a function makes that does not run at once: a generator, a coroutine, an asynchronous generator.
pub(in crate::vm) fn suspended(
    function: &Rc<Function>,
    arguments: Arguments,
    cx: &mut Context<'_>,
) -> Result<Value, Exc> {
    let code = &function.code.code;
    let mut run = CodeRun::suspended(function, cx.world());
    bind::fill(run.first_frame(), function, arguments)?;
    let iter = generator(function, run, cx);
    Ok(match code.kind.is_async() {
        true => Value::Object(AsyncObject::new(iter, AsyncObject::class_of(code.kind), &code.qualified_name)),
        false => iter.to_value(),
    })
}

/// The iterator that calling a generator function makes, of what has the arguments.
pub(in crate::vm) fn generator(function: &Function, mut run: Box<CodeRun>, cx: &Context<'_>) -> Iter {
    let parameters = function.code.code.parameters.registers();
    let mut inputs = Vec::new();
    for slot in run.first_frame().registers.iter().take(parameters) {
        if let Some(value @ Value::Object(_)) = slot
            && let Some(iter) = Iter::from_value(value)
            && !iter.record().info.internal
        {
            inputs.push(iter);
        }
    }
    let info = Rc::clone(function.code.stage(function.is_pure()));
    Iter::new(cx.world(), info, run, &inputs)
}

/// Calls a function of the user's, in place as far as it gets.
fn call_function(function: &Rc<Function>, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    if function.code.code.kind.is_suspended() {
        return called(suspended(function, arguments, cx));
    }
    match bind::bind(function, arguments) {
        Ok(frame) => run_in_place(frame, cx).0,
        Err(exc) => Called::Raised(exc),
    }
}

/// Runs a frame of a function in place as far as it gets. Gives the frame back where it is over, to be used again.
pub(in crate::vm) fn run_in_place(frame: Box<Frame>, cx: &mut Context<'_>) -> (Called, Option<Box<Frame>>) {
    if !cx.world().begin_in_place() {
        return (Called::Unfinished(Box::new(CodeRun::new(frame)), Box::new(Step::Settle)), None);
    }
    let ran = run_frame(frame, cx);
    cx.world().end_in_place();
    ran
}

fn run_frame(mut frame: Box<Frame>, cx: &mut Context<'_>) -> (Called, Option<Box<Frame>>) {
    match frame.run(cx) {
        Exit::Return => (Called::Value(frame.take_result()), Some(frame)),
        Exit::Raise(exc) => (Called::Raised(exc), Some(frame)),
        exit => match CodeRun::begun(frame, exit, cx) {
            (_, Step::Return(value)) => (Called::Value(value), None),
            (_, Step::Raise(exc)) => (Called::Raised(exc), None),
            (run, step) => (Called::Unfinished(Box::new(run), Box::new(step)), None),
        },
    }
}

/// Calls values as Python does.
#[derive(Debug)]
pub struct Python;

impl Interpreter for Python {
    fn call(&self, function: &Value, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match function.to_object::<Function>() {
            Some(function) => call_function(&function, arguments, cx),
            None => call_native(function, arguments, cx),
        }
    }
}
