//! The code coroutine: a run of the user's code, from a call or a generator, and those that it hosts.

mod ahead;
mod begin;
mod coroutine;
mod delegates;
mod errands;
mod guests;
mod handover;
mod hoisting;
mod items;
mod links;
mod run;
mod strands;
mod towers;

use std::rc::Rc;

use super::asynchronous::Yielded;
use super::execute::{Exit, Spare};
use super::frame::{Awaiting, Frame};
use super::function::Function;
use crate::lang::code::CodeKind;
use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Request, Resume, Step, World};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
pub use begin::Python;
pub(super) use begin::{generator, run_in_place, suspended};
use delegates::Delegates;
use guests::Event;
pub(super) use links::{Link, Links};
use run::Run;
use strands::{Body, Guest, Guests, Who};
use towers::Gave;

/// The user's code as a coroutine.
#[derive(Debug)]
pub(super) struct CodeRun {
    own: Run,
    /// Those that run here because it asked or called the first of them, and each of them the next; the innermost last. They go to the
    /// machine, and there are none, whenever something else than an answer is wanted of the machine.
    guests: Guests,
    /// Those that it delegates to, where they are here.
    delegates: Delegates,
    /// Generators whose frames stand on, or rest with, those of the innermost.
    links: Links,
    spare: Spare,
    /// It stands at a `yield` after which it only has to go on, with nothing being handled there or where it was asked.
    rests: bool,
    /// For so many items it goes back to its iterator at once: whoever asked it did more between two items than straight code.
    restless: u8,
    /// For so many items it is not linked to the loop that asks it.
    apart: u8,
    /// What the innermost of its guests wants, which were taken in from the machine's stack.
    wants: Option<Box<Step>>,
}

impl CodeRun {
    /// Code that begins with this frame.
    pub(super) fn new(frame: Box<Frame>) -> Self {
        Self {
            own: Run::new(frame),
            guests: Guests::default(),
            delegates: Delegates::default(),
            links: Links::default(),
            spare: Spare::default(),
            rests: false,
            restless: 0,
            apart: 0,
            wants: None,
        }
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
            let Self { own, guests, spare, links, .. } = self;
            guests.bring_links(links);
            let rests = guests.rest_depth();
            links.ahead.is_here(guests.is_empty());
            links.under_way = guests.len();
            let (run, record) = match guests.innermost() {
                None if own.frames.is_empty() => return Step::Return(Value::None),
                None => (&mut *own, cx.record()),
                Some(Some(innermost)) => innermost,
                Some(None) => unreachable!("a native goes on by events"),
            };
            let exit = run.run(spare, (rests, &mut *links), record, cx);
            let done = match exit {
                Exit::Item if !links.any() => guests.lend_again(own, cx),
                Exit::Yield if links.pending.is_none() => guests.give_item(own, links, cx.record()),
                _ => false,
            };
            if done {
                // It holds nothing: dropping what might be any exit would have to look.
                std::mem::forget(exit);
            } else if let Some(step) = self.otherwise(exit, cx) {
                return step;
            }
        }
    }

    /// Does what a frame was left for, where that is more than to go on behind a `yield`, to count, and to hand an item over; a step
    /// where the machine has to do it.
    #[inline(never)]
    fn otherwise(&mut self, exit: Exit, cx: &mut Context<'_>) -> Option<Step> {
        if let Some(pending) = self.links.pending.take() {
            return self.go_on_apart(pending, cx);
        }
        if let Some((natives, next)) = self.links.hoisted.take() {
            return self.go_on_hoisting(natives, next, cx);
        }
        if self.links.any() && !matches!(exit, Exit::Yield) {
            self.unlink(matches!(exit, Exit::Rests | Exit::Item | Exit::Next), cx);
            if let Exit::Item = exit {
                let Self { own, guests, .. } = self;
                if guests.lend_again(own, cx) {
                    return None;
                }
            }
        }
        let Self { own, guests, links, .. } = self;
        match exit {
            Exit::Rests => guests.note_restless(),
            Exit::Yield if !guests.is_empty() => {
                return match guests.give_native(own, links, cx) {
                    Gave::Not => {
                        if links.any() {
                            self.unlink(false, cx);
                        }
                        self.guests.settle();
                        self.yield_here(cx)
                    }
                    gave => self.after(gave, cx),
                };
            }
            Exit::Item if !links.any() => match guests.ask_native(own, links, cx) {
                Gave::Not => {}
                gave => return self.after(gave, cx),
            },
            Exit::Yield if links.any() => self.unlink(false, cx),
            _ => {}
        }
        let guests = &mut self.guests;
        guests.settle();
        let under_way = guests.len();
        match exit {
            Exit::Rests => None,
            Exit::Item
                if under_way == 0
                    && let Some(step) = self.ask_ahead() =>
            {
                Some(step)
            }
            Exit::Item => {
                let run = self.code().expect("code asks");
                let frame = run.top().expect("code asks");
                if frame.asks_code() {
                    return self.item(cx);
                }
                if frame.asks_object() {
                    return self.native_item(cx);
                }
                if frame.next_leaf() {
                    return None;
                }
                self.native_item(cx)
            }
            Exit::Next => {
                let lent = self.code().and_then(|run| run.lend_asked(under_way, cx));
                if let Some((run, loan)) = lent {
                    self.guests.begin(run, loan);
                    return None;
                }
                match self.code().is_some_and(|run| run.delegates()) {
                    true => self.take(Exit::Next, cx),
                    false => self.native_item(cx),
                }
            }
            exit => self.take(exit, cx),
        }
    }

    /// Goes on with what came of giving an item, or of asking for one.
    fn after(&mut self, gave: Gave, cx: &mut Context<'_>) -> Option<Step> {
        match gave {
            Gave::There | Gave::Not => None,
            Gave::Over(value) => self.drive(Event::Item(value), cx),
            Gave::Step(step) => self.step_here(step, cx),
            Gave::End => self.drive(Event::End(Value::None), cx),
        }
    }

    /// The innermost frame asks one that is no code.
    fn native_item(&mut self, cx: &mut Context<'_>) -> Option<Step> {
        match self.ask_native(cx) {
            Some(Ok(Event::Run)) => None,
            Some(Ok(event)) => self.drive(event, cx),
            Some(Err(step)) => Some(self.leave(step)),
            None => self.take(Exit::Next, cx),
        }
    }

    /// The innermost frame asks for the next item of its result.
    #[inline]
    fn item(&mut self, cx: &mut Context<'_>) -> Option<Step> {
        let frame = self.code().and_then(Run::top).expect("code asks");
        let iter = Iter::from_value(frame.result()).expect("only iterators are asked");
        match self.ask_code(iter, &mut Value::None, cx) {
            Ok(()) => None,
            Err(iter) => self.drive(Event::Ask(iter, Request::Next(Demand::ONE)), cx),
        }
    }

    /// The innermost frame asks.
    #[inline]
    fn request(&mut self, iter: Iter, request: Request, cx: &mut Context<'_>) -> Option<Step> {
        let mut value = match request {
            Request::Next(_) if iter.record().info.is_code => Value::None,
            Request::Send(value) if iter.record().info.is_code => value,
            other => return self.drive(Event::Ask(iter, other), cx),
        };
        match self.ask_code(iter, &mut value, cx) {
            Ok(()) => None,
            Err(iter) => {
                let request = match value {
                    Value::None => Request::Next(Demand::ONE),
                    value => Request::Send(value),
                };
                self.drive(Event::Ask(iter, request), cx)
            }
        }
    }

    /// The innermost code, a guest, yields its result.
    #[inline]
    fn yield_here(&mut self, cx: &mut Context<'_>) -> Option<Step> {
        let run = self.code().expect("code yields");
        run.closing = false;
        let value = run.top().map_or(Value::None, Frame::take_result);
        match self.yield_to_code(value, cx) {
            Ok(()) => None,
            Err(event) => self.drive(event, cx),
        }
    }

    /// Does what a frame was left for; a step where the machine has to do it.
    fn take(&mut self, exit: Exit, cx: &mut Context<'_>) -> Option<Step> {
        let is_guest = !self.guests.is_empty();
        let run = match self.guests.innermost() {
            None => &mut self.own,
            Some(Some((run, _))) => run,
            Some(None) => unreachable!("a native goes on by events"),
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
                if is_guest && run.frames.len() == 1 && run.kind == CodeKind::Generator {
                    return self.ended(value, cx);
                }
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
            Exit::Yield if is_guest => self.yield_here(cx),
            Exit::Yield => {
                let value = run.top().map_or(Value::None, Frame::take_result);
                run.closing = false;
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
                self.request(iter, request, cx)
            }
            Exit::Item => self.item(cx),
            Exit::Rests => None,
            Exit::Step(step) => self.step_here(*step, cx),
            Exit::OutOfFuel => Some(self.leave(Step::OutOfFuel)),
            Exit::Settle => Some(self.leave(Step::Settle)),
        }
    }

    /// The innermost guest, a generator, has ended with this value.
    fn ended(&mut self, value: Value, cx: &mut Context<'_>) -> Option<Step> {
        if let Some(frame) = self.code().and_then(Run::top) {
            frame.clear();
        }
        if let Some(Guest { who: Who::Asked(loan), body: Body::Code(run), .. }) = self.guests.pop() {
            loan.ended_for_good(self.innermost(cx));
            run.retire(cx.world());
        }
        self.drive(Event::End(value), cx)
    }

    /// It is over, and its frame holds nothing: the next generator is made of it.
    fn retire(mut self: Box<Self>, world: &World) {
        self.own.begun = false;
        self.own.closing = false;
        self.own.throwing = false;
        self.restless = 0;
        self.apart = 0;
        self.links.renew();
        world.keep_spare(self);
    }

    /// A generator of `function` that has no arguments yet.
    pub(super) fn generator(function: &Function, world: &World) -> Box<Self> {
        match world.take_spare::<Self>() {
            Some(mut run) => {
                run.first_frame().renew(function);
                run
            }
            None => Box::new(Self::new(Frame::new(function))),
        }
    }

    /// As [`CodeRun::generator`], or what else calling a function makes that does not run at once.
    fn suspended(function: &Function, world: &World) -> Box<Self> {
        match function.code.code.kind {
            CodeKind::Generator => Self::generator(function, world),
            _ => Box::new(Self::new(Frame::new(function))),
        }
    }

    /// The frame of what has not begun.
    pub(super) fn first_frame(&mut self) -> &mut Frame {
        self.own.frames.first_mut().expect("what has not begun has a frame")
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
            // It is handed back as it came.
            exc.settle();
            return self.own.raised_out(exc);
        }
        self.own.throwing = false;
        if let Some(iter) = self.own.generator_delegate() {
            if exc.class.is_subclass_of(ExcType::GeneratorExit) {
                if let Some(frame) = self.own.top() {
                    frame.awaiting = Awaiting::DelegateClosed(Rc::clone(&exc));
                }
                // Closing an iterator closes nothing of an object that stands behind it, unless whoever delegates to that is closed.
                let of_object = iter.record().info.class == Some(Type::Object);
                return Step::Ask(iter, if of_object { Request::Throw(exc) } else { Request::Close });
            }
            self.own.throwing = true;
            return Step::Ask(iter, Request::Throw(exc));
        }
        self.own.throw_here(&exc);
        self.go_on(Err(exc), cx)
    }

    /// Whom it asked has answered with an item.
    fn received(&mut self, items: Chunk, cx: &mut Context<'_>) -> Step {
        self.own.throwing = false;
        if self.own.delegates() {
            return Step::Emit(items);
        }
        let item = self.take_in_ahead(items);
        let delivered = self.own.deliver(item, cx);
        self.go_on(delivered, cx)
    }

    /// Goes on with what came.
    fn resume_with(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
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
}

/// Whether it may have `send`, `throw` and `close`: generators, what coroutines await, objects of the user's classes.
fn is_generator(iter: &Iter) -> bool {
    let suspended = [
        Type::Generator,
        Type::Coroutine,
        Type::AsyncGeneratorAsend,
        Type::AsyncGeneratorAthrow,
        Type::AnextAwaitable,
        Type::Object,
    ];
    iter.record().info.class.is_some_and(|class| suspended.contains(&class))
}
