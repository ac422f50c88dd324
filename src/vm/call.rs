//! The code coroutine: frames of the user's functions, innermost last, from a call or a generator.

mod guests;

use std::rc::Rc;

use super::asynchronous::{AsyncObject, Yielded};
use super::bind;
use super::execute::{Exit, call_native};
use super::frame::{Awaiting, Frame, Receiver};
use super::function::Function;
use super::pulling::{called, stop_iteration};
use super::slot::{put_copy, shift};
use crate::lang::code::CodeKind;
use crate::machine::{
    Arguments, Called, Chunk, Context, Coroutine, Demand, FrameValues, FrameView, Interpreter, Iter, Request, Resume,
    StageInfo, Step,
};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
use guests::Guest;

/// How many frames that are over are kept to be used again.
const MAX_SPARE: usize = 16;

/// Frames of the user's functions: the outermost is a generator's, a call's, or the module's; it calls the others.
#[derive(Debug)]
pub(super) struct CodeRun {
    /// Its own frames, then those of its guests; the innermost last.
    #[expect(clippy::vec_box, reason = "frames go over to other runs and back: by pointer")]
    frames: Vec<Box<Frame>>,
    guests: Vec<Guest>,
    /// Frames that are over, to be used again.
    #[expect(clippy::vec_box, reason = "frames go over to other runs and back: by pointer")]
    spare: Vec<Box<Frame>>,
    kind: CodeKind,
    begun: bool,
    closing: bool,
    /// An exception was thrown into the one that it delegates to.
    throwing: bool,
}

impl CodeRun {
    /// Code that begins with this frame.
    pub(super) fn new(frame: Box<Frame>) -> Self {
        let kind = frame.code.code.kind;
        let (guests, spare) = (Vec::new(), Vec::new());
        Self { frames: vec![frame], guests, spare, kind, begun: false, closing: false, throwing: false }
    }

    /// Code that was begun in place and left its frame for `exit`: gives what it wants next.
    pub(super) fn begun(frame: Box<Frame>, exit: Exit, cx: &mut Context<'_>) -> (Self, Step) {
        let mut run = Self::new(frame);
        run.begun = true;
        let step = match run.take(exit, cx) {
            Some(step) => step,
            None => run.execute(cx),
        };
        (run, step)
    }

    fn top(&mut self) -> Option<&mut Frame> {
        self.frames.last_mut().map(|frame| &mut **frame)
    }

    /// Runs until it wants something of the machine.
    fn execute(&mut self, cx: &mut Context<'_>) -> Step {
        loop {
            let Some(frame) = self.frames.last_mut() else {
                return Step::Return(Value::None);
            };
            let exit = match self.guests.last() {
                None => frame.run(cx),
                Some(guest) => frame.run(&mut cx.on_behalf_of(guest.loan.record())),
            };
            if let Some(step) = self.take(exit, cx) {
                return step;
            }
        }
    }

    /// Does what a frame was left for; a step where the machine has to do it.
    fn take(&mut self, exit: Exit, cx: &mut Context<'_>) -> Option<Step> {
        match exit {
            Exit::Call(_) | Exit::Invoke if self.frames.len() - self.below() >= cx.world().limits().depth => {
                let text = "maximum recursion depth exceeded";
                self.raise(Exception::with_message(ExcType::RecursionError, text), cx)
            }
            Exit::Invoke => {
                self.invoke();
                None
            }
            Exit::Call(mut frame) => {
                if let Some(caller) = self.frames.last() {
                    frame.around = caller.handled_here();
                }
                self.frames.push(frame);
                None
            }
            Exit::Return if self.return_plainly() => None,
            Exit::Return => {
                let value = self.frames.last_mut().map_or(Value::None, |frame| frame.take_result());
                self.over();
                match self.frames.len() {
                    0 if self.closing => Some(Step::Return(Value::None)),
                    0 => Some(Step::Return(value)),
                    left if left == self.below() => self.guest_returned(value, cx),
                    _ => self.delivered(value, cx),
                }
            }
            Exit::Yield if self.yield_plainly(cx) => None,
            Exit::Yield => {
                let value = self.frames.last_mut().map_or(Value::None, |frame| frame.take_result());
                if !self.guests.is_empty() {
                    return self.yielded(value, cx);
                }
                self.closing = false;
                let value = if self.kind == CodeKind::AsyncGenerator { Yielded::wrap(value) } else { value };
                Some(Step::Emit(Chunk::one(value)))
            }
            Exit::Raise(exc) => {
                if let Some(frame) = self.frames.pop() {
                    frame.left_by(&exc);
                }
                self.raise(exc, cx)
            }
            Exit::RaiseAgain => {
                let handled = self.handled().or_else(|| cx.handled_outside());
                let nothing = || Exception::with_message(ExcType::RuntimeError, "No active exception to reraise");
                self.raise(handled.unwrap_or_else(nothing), cx)
            }
            Exit::Next => {
                let iter = self.frames.last().and_then(|frame| Iter::from_value(frame.result()));
                self.ask(iter.expect("only iterators are asked"), Request::Next(Demand::ONE), cx)
            }
            Exit::Step(Step::Ask(iter, request)) => self.ask(iter, request, cx),
            Exit::Step(step) => Some(self.leave(step)),
        }
    }

    /// Begins a call whose arguments stand in the innermost frame's registers.
    #[inline]
    fn invoke(&mut self) {
        let spare = self.spare.pop();
        let Some(caller) = self.frames.last_mut() else { return };
        let Some(function) = caller.invoking.function.take() else { return };
        let mut callee = match spare {
            Some(mut frame) => {
                frame.renew(&function);
                frame
            }
            None => Frame::new(&function),
        };
        let mut at = 0;
        match caller.invoking.receiver {
            Receiver::None => {}
            Receiver::At(src) => {
                caller.hand_over(src, &mut callee.registers[0]);
                at = 1;
            }
            Receiver::Made => {
                if let Awaiting::Made { object, .. } = &caller.awaiting {
                    put_copy(&mut callee.registers[0], object);
                }
                at = 1;
            }
        }
        let (start, len) = (usize::from(caller.invoking.start), usize::from(caller.invoking.len));
        for (from, to) in caller.registers[start..start + len].iter_mut().zip(&mut callee.registers[at..]) {
            shift(from, to);
        }
        if let Some(most) = function.code.arity.map(usize::from).filter(|most| at + len < *most) {
            let defaults = &function.defaults[function.defaults.len() - (most - at - len)..];
            for (register, default) in callee.registers[at + len..most].iter_mut().zip(defaults) {
                put_copy(register, default);
            }
        }
        callee.around = caller.handled_here();
        self.frames.push(callee);
    }

    /// Returns from the innermost frame to one that waits for no more than its value; false, with nothing done, where there is more to
    /// it.
    #[inline]
    fn return_plainly(&mut self) -> bool {
        if self.frames.len() - self.below() < 2 {
            return false;
        }
        let [.., caller, callee] = self.frames.as_mut_slice() else { return false };
        let Awaiting::Value(dst) = caller.awaiting else { return false };
        if callee.holds_nested() {
            return false;
        }
        callee.result_into(&mut caller.registers[dst as usize]);
        caller.awaiting = Awaiting::Nothing;
        self.over();
        true
    }

    /// The innermost frame is over.
    fn over(&mut self) {
        if let Some(mut frame) = self.frames.pop() {
            frame.clear();
            if self.spare.len() < MAX_SPARE {
                self.spare.push(frame);
            }
        }
    }

    /// Raises in the innermost frame, or out of the outermost.
    fn raise(&mut self, exc: Exc, cx: &Context<'_>) -> Option<Step> {
        let mut exc = exc;
        loop {
            if self.frames.len() == self.below() {
                match self.guest_raised(&exc, cx) {
                    Some(fault) => exc = fault,
                    None => return Some(self.raised_out(exc)),
                }
            }
            let Some(frame) = self.frames.last_mut() else { continue };
            if frame.goes_on(&exc) {
                return None;
            }
            match frame.handle(exc, cx) {
                Ok(()) => return None,
                Err(unhandled) => exc = unhandled,
            }
            if let Some(frame) = self.frames.pop() {
                frame.left_by(&exc);
            }
        }
    }

    /// What leaves a generator: `StopIteration` is a fault (PEP 479), `GeneratorExit` is what closing waits for.
    fn raised_out(&self, exc: Exc) -> Step {
        if self.closing && exc.class.is_subclass_of(ExcType::GeneratorExit) {
            return Step::Return(Value::None);
        }
        Step::Raise(self.fault(&exc))
    }

    /// What an exception that leaves it becomes (PEP 479).
    fn fault(&self, exc: &Exc) -> Exc {
        if !self.kind.is_suspended() {
            return Rc::clone(exc);
        }
        let stops = [ExcType::StopIteration, ExcType::StopAsyncIteration];
        let stop = stops.into_iter().find(|stop| exc.class.is_subclass_of(*stop));
        if let Some(stop) = stop.filter(|stop| *stop == ExcType::StopIteration || self.kind == CodeKind::AsyncGenerator)
        {
            let text = format!("{} raised {}", self.kind_in_words(), stop.name());
            let fault = Exception::with_message(ExcType::RuntimeError, text);
            if let Some(span) = exc.place.span() {
                fault.place.set_span(span);
            }
            *fault.cause.borrow_mut() = Some(Value::Exception(Rc::clone(exc)));
            fault.raised_in(Some(exc));
            return fault;
        }
        Rc::clone(exc)
    }

    fn kind_in_words(&self) -> &'static str {
        match self.kind {
            CodeKind::Coroutine => "coroutine",
            CodeKind::AsyncGenerator => "async generator",
            _ => "generator",
        }
    }

    fn go_on(&mut self, raised: Option<Exc>, cx: &mut Context<'_>) -> Step {
        match raised.and_then(|exc| self.raise(exc, cx)) {
            Some(step) => step,
            None => self.execute(cx),
        }
    }

    /// The iterator that the innermost frame delegates to.
    fn delegate(&mut self) -> Option<Iter> {
        let frame = self.frames.last()?;
        match frame.awaiting {
            Awaiting::Delegate { iter, .. } => frame.registers[iter as usize].as_ref().and_then(Iter::from_value),
            _ => None,
        }
    }

    /// The same, where it is a generator: what else can be iterated over has neither `throw` nor `close`.
    fn generator_delegate(&mut self) -> Option<Iter> {
        self.delegate().filter(is_generator)
    }

    /// `next()` or `send()` from outside.
    fn sent(&mut self, value: Value, cx: &mut Context<'_>) -> Step {
        if !std::mem::replace(&mut self.begun, true) {
            if !matches!(value, Value::None) {
                self.begun = false;
                let what = self.kind_in_words();
                return Step::Raise(type_error(format!("can't send non-None value to a just-started {what}")));
            }
            return self.execute(cx);
        }
        if let Some(iter) = self.delegate() {
            let request = match value {
                Value::None => Request::Next(Demand::ONE),
                value if is_generator(&iter) => Request::Send(value),
                _ => {
                    let class = iter.to_value().type_name();
                    let text = format!("'{class}' object has no attribute 'send'");
                    return self.go_on(Some(Exception::with_message(ExcType::AttributeError, text)), cx);
                }
            };
            return self.ask(iter, request, cx).unwrap_or_else(|| self.execute(cx));
        }
        let delivered = self.top().map_or(Ok(()), |frame| frame.deliver(value, cx));
        self.go_on(delivered.err(), cx)
    }

    /// An exception from outside, at the `yield` where it stands.
    fn thrown(&mut self, exc: Exc, cx: &mut Context<'_>) -> Step {
        if !std::mem::replace(&mut self.begun, true) {
            self.frames.clear();
            return self.raised_out(exc);
        }
        self.throwing = false;
        if let Some(iter) = self.generator_delegate() {
            if exc.class.is_subclass_of(ExcType::GeneratorExit) {
                if let Some(frame) = self.top() {
                    frame.awaiting = Awaiting::DelegateClosed(exc);
                }
                return Step::Ask(iter, Request::Close);
            }
            self.throwing = true;
            return Step::Ask(iter, Request::Throw(exc));
        }
        self.throw_here(&exc);
        self.go_on(Some(exc), cx)
    }

    /// The exception is thrown in where the innermost frame stands: what is being handled there is its context.
    fn throw_here(&mut self, exc: &Exc) {
        match self.frames.last().and_then(|frame| frame.handled()) {
            Some(handled) => exc.raised_in(Some(&handled)),
            None => exc.settle(),
        }
    }

    /// Whom it asked has answered with an item.
    fn received(&mut self, mut items: Chunk, cx: &mut Context<'_>) -> Step {
        self.throwing = false;
        if self.delegate().is_some() {
            return Step::Emit(items);
        }
        let item = items.next().unwrap_or_default();
        let delivered = self.top().map_or(Ok(()), |frame| frame.deliver(item, cx));
        self.go_on(delivered.err(), cx)
    }

    /// Whom it asked has ended.
    fn ended(&mut self, value: Value, cx: &mut Context<'_>) -> Step {
        self.throwing = false;
        let received = self.end_received(value, cx);
        self.go_on(received.err(), cx)
    }

    /// Whom the innermost frame asked has ended.
    fn end_received(&mut self, value: Value, cx: &Context<'_>) -> Result<(), Exc> {
        let Some(frame) = self.top() else { return Ok(()) };
        match std::mem::replace(&mut frame.awaiting, Awaiting::Nothing) {
            Awaiting::Next { end, .. } => frame.pc = end as usize,
            Awaiting::Delegate { dst, .. } => frame.registers[dst as usize] = Some(value),
            Awaiting::DelegateClosed(exc) => return Err(exc),
            Awaiting::Item(_) => return Err(stop_iteration(value)),
            other => {
                frame.awaiting = other;
                frame.deliver(value, cx)?;
            }
        }
        Ok(())
    }
}

impl Coroutine for CodeRun {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) => self.sent(Value::None, cx),
            Resume::Send(value) => self.sent(value, cx),
            Resume::Throw(exc) => self.thrown(exc, cx),
            Resume::Close => {
                if !self.begun {
                    self.frames.clear();
                    return Step::Return(Value::None);
                }
                self.closing = true;
                let exit = Exception::new(ExcType::GeneratorExit, Vec::new());
                exit.raised_in(cx.handled_outside().as_ref());
                self.thrown(exit, cx)
            }
            Resume::Items(items) => self.received(items, cx),
            Resume::End(value) => self.ended(value, cx),
            Resume::Raised(exc) => {
                if std::mem::take(&mut self.throwing) {
                    self.throw_here(&exc);
                }
                self.go_on(Some(exc), cx)
            }
            Resume::Returned(value) => {
                let delivered = self.top().map_or(Ok(()), |frame| frame.deliver(value, cx));
                self.go_on(delivered.err(), cx)
            }
            Resume::Continue | Resume::Wake | Resume::Pending => {
                self.begun = true;
                self.execute(cx)
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.frames.iter().chain(&self.spare).map(|frame| frame.held_bytes()).sum()
    }

    fn frame(&self) -> Option<FrameView> {
        self.frames.first().map(|frame| frame.view(self.begun))
    }

    fn frame_values(&self) -> Option<FrameValues> {
        self.frames.first().map(|frame| frame.values(self.begun))
    }

    fn handled(&self) -> Option<Exc> {
        self.frames.iter().rev().find_map(|frame| frame.handled())
    }

    fn survives_raise(&self) -> bool {
        !self.frames.is_empty()
    }

    fn must_run_close(&self) -> bool {
        self.begun && self.frames.iter().any(|frame| frame.must_run_close())
    }

    fn facts(&self) -> Vec<(String, String)> {
        if self.frames.len() > 1 {
            vec![("calls under way".to_owned(), (self.frames.len() - 1).to_string())]
        } else {
            Vec::new()
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
    let iter = generator(function, arguments, cx)?;
    let code = &function.code.code;
    Ok(match code.kind.is_async() {
        true => Value::Object(AsyncObject::new(iter, AsyncObject::class_of(code.kind), &code.qualified_name)),
        false => iter.to_value(),
    })
}

/// The iterator that calling a generator function makes.
fn generator(function: &Rc<Function>, arguments: Arguments, cx: &mut Context<'_>) -> Result<Iter, Exc> {
    let frame = bind::bind(function, arguments)?;
    let parameters = function.code.code.parameters.registers();
    let inputs: Vec<Iter> = frame
        .registers
        .iter()
        .take(parameters)
        .flatten()
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
    Ok(Iter::new(cx.world(), info, Box::new(CodeRun::new(frame)), &inputs))
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
