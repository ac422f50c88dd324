//! The code coroutine: a run of the user's code, from a call or a generator, and those that it hosts.

mod guests;
mod handover;
mod run;

use std::rc::Rc;

use super::asynchronous::{AsyncObject, Yielded};
use super::bind;
use super::execute::{Exit, Spare, call_native};
use super::frame::{Awaiting, Frame};
use super::function::Function;
use super::pulling::called;
use crate::lang::code::CodeKind;
use crate::machine::{
    Above, Arguments, Called, Chunk, Context, Coroutine, Demand, FrameValues, FrameView, Interpreter, Iter, Request,
    Resume, StageInfo, Step,
};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
use guests::{Event, Guest};
use run::Run;

/// The user's code as a coroutine.
#[derive(Debug)]
pub(super) struct CodeRun {
    own: Run,
    /// Those that run here because it asked or called the first of them, and each of them the next; the innermost last. They go to the
    /// machine, and there are none, whenever something else than an answer is wanted of the machine.
    guests: Vec<Guest>,
    spare: Spare,
}

impl CodeRun {
    /// Code that begins with this frame.
    pub(super) fn new(frame: Box<Frame>) -> Self {
        Self { own: Run::new(frame), guests: Vec::new(), spare: Spare::default() }
    }

    /// Code that was begun in place and left its frame for `exit`: gives what it wants next.
    pub(super) fn begun(frame: Box<Frame>, exit: Exit, cx: &mut Context<'_>) -> (Self, Step) {
        let mut run = Self::new(frame);
        run.own.begun = true;
        let step = match run.take(exit, cx) {
            Some(step) => step,
            None => run.execute(cx),
        };
        (run, step)
    }

    /// Runs until it wants something of the machine.
    fn execute(&mut self, cx: &mut Context<'_>) -> Step {
        loop {
            let exit = match self.guests.last_mut().map(Guest::running) {
                None if self.own.frames.is_empty() => return Step::Return(Value::None),
                None => self.own.run(&mut self.spare, cx),
                Some((run, record)) => run.run(&mut self.spare, &mut cx.on_behalf_of(record)),
            };
            if let Some(step) = self.take(exit, cx) {
                return step;
            }
        }
    }

    /// Does what a frame was left for; a step where the machine has to do it.
    fn take(&mut self, exit: Exit, cx: &mut Context<'_>) -> Option<Step> {
        let run = match self.guests.last_mut() {
            None => &mut self.own,
            Some(guest) => guest.running().0,
        };
        match exit {
            Exit::Call(_) | Exit::Invoke if run.frames.len() >= cx.world().limits().depth => {
                let text = "maximum recursion depth exceeded";
                self.raise(Exception::with_message(ExcType::RecursionError, text), cx)
            }
            Exit::Invoke => {
                self.spare.invoke(&mut run.frames);
                None
            }
            Exit::Call(frame) => {
                run.enter(frame);
                None
            }
            Exit::Return => {
                let value = run.top().map_or(Value::None, Frame::take_result);
                self.spare.over(&mut run.frames);
                if !run.frames.is_empty() {
                    let delivered = run.deliver(value, cx);
                    return self.unless_raised(delivered, cx);
                }
                match self.guests.is_empty() {
                    false => self.drive(Event::Returned(value), cx),
                    true if self.own.closing => Some(Step::Return(Value::None)),
                    true => Some(Step::Return(value)),
                }
            }
            Exit::Yield => {
                let value = run.top().map_or(Value::None, Frame::take_result);
                run.closing = false;
                if !self.guests.is_empty() {
                    return match self.yield_to_code(value, cx) {
                        Ok(()) => None,
                        Err(event) => self.drive(event, cx),
                    };
                }
                let value = if self.own.kind == CodeKind::AsyncGenerator { Yielded::wrap(value) } else { value };
                Some(Step::Emit(Chunk::one(value)))
            }
            Exit::Raise(exc) => {
                if let Some(frame) = run.frames.pop() {
                    frame.left_by(&exc);
                }
                self.raise(exc, cx)
            }
            Exit::Fault(exc) => self.raise(exc, cx),
            Exit::RaiseAgain => {
                let handled = self.handled().or_else(|| cx.handled_outside());
                let nothing = || Exception::with_message(ExcType::RuntimeError, "No active exception to reraise");
                self.raise(handled.unwrap_or_else(nothing), cx)
            }
            Exit::Next => {
                let (iter, request) = run.top().and_then(Frame::asks).expect("only iterators are asked");
                self.drive(Event::Ask(iter, request), cx)
            }
            Exit::Item => {
                let iter = run.top().and_then(|frame| Iter::from_value(frame.result()));
                match self.ask_code(iter.expect("only iterators are asked"), &mut Value::None, cx) {
                    Ok(()) => None,
                    Err(iter) => self.drive(Event::Ask(iter, Request::Next(Demand::ONE)), cx),
                }
            }
            Exit::Step(step) => self.step_here(*step, cx),
            Exit::OutOfFuel => Some(self.leave(Step::OutOfFuel)),
            Exit::Settle => Some(self.leave(Step::Settle)),
        }
    }

    fn raise(&mut self, exc: Exc, cx: &mut Context<'_>) -> Option<Step> {
        self.drive(Event::Raised(exc), cx)
    }

    fn unless_raised(&mut self, delivered: Result<(), Exc>, cx: &mut Context<'_>) -> Option<Step> {
        self.raise(delivered.err()?, cx)
    }

    /// Goes on after the machine answered, unless that raised.
    fn go_on(&mut self, received: Result<(), Exc>, cx: &mut Context<'_>) -> Step {
        self.unless_raised(received, cx).unwrap_or_else(|| self.execute(cx))
    }

    /// `next()` or `send()` from outside.
    fn sent(&mut self, value: Value, cx: &mut Context<'_>) -> Step {
        if !std::mem::replace(&mut self.own.begun, true) {
            if !matches!(value, Value::None) {
                self.own.begun = false;
                let what = self.own.kind_in_words();
                return Step::Raise(type_error(format!("can't send non-None value to a just-started {what}")));
            }
            return self.execute(cx);
        }
        if let Some(iter) = self.own.delegate() {
            let request = match value {
                Value::None => Request::Next(Demand::ONE),
                value if is_generator(&iter) => Request::Send(value),
                _ => {
                    let class = iter.to_value().type_name();
                    let text = format!("'{class}' object has no attribute 'send'");
                    return self.go_on(Err(Exception::with_message(ExcType::AttributeError, text)), cx);
                }
            };
            return self.drive(Event::Ask(iter, request), cx).unwrap_or_else(|| self.execute(cx));
        }
        let delivered = self.own.deliver(value, cx);
        self.go_on(delivered, cx)
    }

    /// An exception from outside, at the `yield` where it stands.
    fn thrown(&mut self, exc: Exc, cx: &mut Context<'_>) -> Step {
        if !std::mem::replace(&mut self.own.begun, true) {
            self.own.frames.clear();
            return self.own.raised_out(exc);
        }
        self.own.throwing = false;
        if let Some(iter) = self.own.generator_delegate() {
            if exc.class.is_subclass_of(ExcType::GeneratorExit) {
                if let Some(frame) = self.own.top() {
                    frame.awaiting = Awaiting::DelegateClosed(exc);
                }
                return Step::Ask(iter, Request::Close);
            }
            self.own.throwing = true;
            return Step::Ask(iter, Request::Throw(exc));
        }
        self.own.throw_here(&exc);
        self.go_on(Err(exc), cx)
    }

    /// Whom it asked has answered with an item.
    fn received(&mut self, mut items: Chunk, cx: &mut Context<'_>) -> Step {
        self.own.throwing = false;
        if self.own.delegates() {
            return Step::Emit(items);
        }
        let delivered = self.own.deliver(items.next().unwrap_or_default(), cx);
        self.go_on(delivered, cx)
    }
}

impl Coroutine for CodeRun {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) => self.sent(Value::None, cx),
            Resume::Send(value) => self.sent(value, cx),
            Resume::Throw(exc) => self.thrown(exc, cx),
            Resume::Close => {
                if !self.own.begun {
                    self.own.frames.clear();
                    return Step::Return(Value::None);
                }
                self.own.closing = true;
                let exit = Exception::new(ExcType::GeneratorExit, Vec::new());
                exit.raised_in(cx.handled_outside().as_ref());
                self.thrown(exit, cx)
            }
            Resume::Items(items) => self.received(items, cx),
            Resume::End(value) => {
                self.own.throwing = false;
                let received = self.own.end_received(value, cx);
                self.go_on(received, cx)
            }
            Resume::Raised(exc) => {
                if std::mem::take(&mut self.own.throwing) {
                    self.own.throw_here(&exc);
                }
                self.go_on(Err(exc), cx)
            }
            Resume::Returned(value) => {
                let delivered = self.own.deliver(value, cx);
                self.go_on(delivered, cx)
            }
            Resume::Continue | Resume::Wake | Resume::Pending => {
                self.own.begun = true;
                self.continue_native(cx).unwrap_or_else(|| self.execute(cx))
            }
        }
    }

    fn may_host(&self) -> bool {
        !self.own.frames.is_empty()
    }

    fn may_be_hosted(&self) -> bool {
        matches!(self.own.kind, CodeKind::Generator | CodeKind::Function) && self.may_host()
    }

    fn host(&mut self, above: Vec<Above>) {
        self.take_in(above);
    }

    fn held_bytes(&self) -> usize {
        self.own.held_bytes() + self.spare.held_bytes()
    }

    fn frame(&self) -> Option<FrameView> {
        self.own.frames.first().map(|frame| frame.view(self.own.begun))
    }

    fn frame_values(&self) -> Option<FrameValues> {
        self.own.frames.first().map(|frame| frame.values(self.own.begun))
    }

    fn handled(&self) -> Option<Exc> {
        let guests = self.guests.iter().rev().filter_map(Guest::handled);
        guests.chain(self.own.frames.iter().rev().filter_map(|frame| frame.handled())).next()
    }

    fn survives_raise(&self) -> bool {
        !self.own.frames.is_empty()
    }

    fn must_run_close(&self) -> bool {
        self.own.begun && self.own.frames.iter().any(|frame| frame.must_run_close())
    }

    fn facts(&self) -> Vec<(String, String)> {
        let under_way = self.own.frames.len().saturating_sub(1);
        match under_way {
            0 => Vec::new(),
            calls => vec![("calls under way".to_owned(), calls.to_string())],
        }
    }
}

/// Whether it has `send`, `throw` and `close`: generators, and what coroutines await.
fn is_generator(iter: &Iter) -> bool {
    let suspended =
        [Type::Generator, Type::Coroutine, Type::AsyncGeneratorAsend, Type::AsyncGeneratorAthrow, Type::AnextAwaitable];
    iter.record().info.class.is_some_and(|class| suspended.contains(&class))
}

/// What calling a function makes that does not run at once: a generator, a coroutine, an asynchronous generator.
pub(super) fn suspended(function: &Rc<Function>, arguments: Arguments, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let iter = generator(function, bind::bind(function, arguments)?, cx);
    let code = &function.code.code;
    Ok(match code.kind.is_async() {
        true => Value::Object(AsyncObject::new(iter, AsyncObject::class_of(code.kind), &code.qualified_name)),
        false => iter.to_value(),
    })
}

/// The iterator that calling a generator function makes, of a frame that has the arguments.
pub(super) fn generator(function: &Rc<Function>, frame: Box<Frame>, cx: &Context<'_>) -> Iter {
    let parameters = function.code.code.parameters.registers();
    let given = frame.registers.iter().take(parameters).flatten();
    let inputs: Vec<Iter> = given
        .filter(|value| matches!(value, Value::Object(_)))
        .filter_map(Iter::from_value)
        .filter(|iter| !iter.record().info.internal)
        .collect();
    let info = StageInfo {
        name: function.name().to_owned(),
        qualified: function.code.qualified.clone(),
        class: Some(AsyncObject::class_of(function.code.code.kind)),
        is_code: true,
        effectful: !function.is_pure(),
        ..StageInfo::default()
    };
    Iter::new(cx.world(), info, Box::new(CodeRun::new(frame)), &inputs)
}

/// Calls a function of the user's, in place as far as it gets.
pub(super) fn call_function(function: &Rc<Function>, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    if function.code.code.kind.is_suspended() {
        return called(suspended(function, arguments, cx));
    }
    match bind::bind(function, arguments) {
        Ok(frame) => run_in_place(frame, cx).0,
        Err(exc) => Called::Raised(exc),
    }
}

/// Runs a frame of a function in place as far as it gets. Gives the frame back where it is over, to be used again.
pub(super) fn run_in_place(frame: Box<Frame>, cx: &mut Context<'_>) -> (Called, Option<Box<Frame>>) {
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
