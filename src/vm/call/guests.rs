//! What runs within a run of code instead of on the machine's stack: generators and stages that it asks, and calls of natives that
//! ask in turn, such as `sum(g)`.
//!
//! Whoever is innermost either runs code, or has just said what it wants: [`CodeRun::drive`] goes from one such event to the next until
//! there is code to run, or the machine has to be asked.

use std::any::Any;
use std::rc::Rc;

use super::super::frame::Awaiting;
use super::strands::{Body, Given, Guest, Who};
use super::{CodeRun, Run};
use crate::lang::code::CodeKind;
use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Loan, Request, Resume, StageRecord, Step};
use crate::value::{Exc, Value};

/// What the innermost one wants, or gets.
#[derive(Debug)]
pub(super) enum Event {
    /// It asks.
    Ask(Iter, Request),
    /// It gives an item.
    Yielded(Value),
    /// It is over, with this value.
    Returned(Value),
    /// It gets an item.
    Item(Value),
    /// It gets the end of whom it asked.
    End(Value),
    /// It gets the value of what it called.
    Value(Value),
    /// It gets an exception; code may handle it.
    Raised(Exc),
    /// Code goes on.
    Run,
}

impl CodeRun {
    /// Whether it can run elsewhere than on the machine's stack, resumed with this value.
    fn can_be_guest(&self, value: &Value) -> bool {
        let plain = matches!(value, Value::None);
        self.own.kind == CodeKind::Generator
            && self.own.frames.len() == 1
            && !self.links.ahead.stands_between()
            && (plain || self.own.begun && !self.own.delegates())
    }

    /// For whom the innermost one runs.
    pub(super) fn innermost<'r>(&'r self, cx: &'r Context<'_>) -> &'r Rc<StageRecord> {
        self.guests.innermost_record().unwrap_or(cx.record())
    }

    /// The code that is innermost; `None` where a native is.
    #[inline]
    pub(super) fn code(&mut self) -> Option<&mut Run> {
        match self.guests.innermost() {
            None => Some(&mut self.own),
            Some(innermost) => innermost.map(|(run, _)| run),
        }
    }

    /// Goes on from an event to where there is code to run, or to a step that the machine has to do.
    pub(super) fn drive(&mut self, event: Event, cx: &mut Context<'_>) -> Option<Step> {
        let mut event = event;
        loop {
            event = match event {
                Event::Run => return None,
                Event::Ask(iter, request) => match self.ask(iter, request, cx) {
                    Ok(event) => event,
                    Err(step) => return Some(self.leave(step)),
                },
                Event::Yielded(value) if !self.guests.is_empty() && self.code().is_some() => {
                    match self.yield_to_code(value, cx) {
                        Ok(()) => Event::Run,
                        Err(event) => event,
                    }
                }
                Event::Yielded(value) => match self.yielded(value, cx) {
                    Ok(event) => event,
                    Err(value) => return Some(Step::Emit(Chunk::one(value))),
                },
                Event::Returned(value) => match self.guests.pop() {
                    Some(Guest { who: Who::Asked(loan), body, .. }) => {
                        loan.ended(body.into_coroutine(), self.innermost(cx));
                        Event::End(value)
                    }
                    Some(_) => Event::Value(value),
                    None => return Some(Step::Return(value)),
                },
                Event::Raised(exc) if let Some(run) = self.code() => match run.raise(exc, cx) {
                    Ok(()) => Event::Run,
                    Err(exc) => match self.raised_out(exc, cx) {
                        Ok(exc) => Event::Raised(exc),
                        Err(step) => return Some(step),
                    },
                },
                Event::Item(value) if let Some(run) = self.code() => {
                    if run.delegates() {
                        run.closing = false;
                        Event::Yielded(value)
                    } else {
                        Event::after(run.deliver(value, cx))
                    }
                }
                Event::End(value) if let Some(run) = self.code() => Event::after(run.end_received(value, cx)),
                Event::Value(value) if let Some(run) = self.code() => Event::after(run.deliver(value, cx)),
                Event::Item(_) | Event::End(_) | Event::Value(_) | Event::Raised(_) => {
                    match self.resume_native(event.into_resume(), cx) {
                        Ok(event) => event,
                        Err(step) => return Some(self.leave(step)),
                    }
                }
            };
        }
    }

    /// Does what the innermost code wants of the machine, where it can be done here.
    pub(super) fn step_here(&mut self, step: Step, cx: &mut Context<'_>) -> Option<Step> {
        match self.step(step, cx) {
            Ok(event) => self.drive(event, cx),
            Err(step) => Some(self.leave(step)),
        }
    }

    pub(super) fn resume_native(&mut self, with: Resume, cx: &mut Context<'_>) -> Result<Event, Step> {
        let step = match self.guests.last_mut() {
            Some(Guest { body: Body::Native(native), who, .. }) => {
                cx.spend(1);
                native.resume(with, &mut cx.on_behalf_of(who.record()))
            }
            other => unreachable!("only natives are resumed: {other:?}"),
        };
        match step {
            // By far the most of what comes.
            Step::Ask(iter, request) => Ok(Event::Ask(iter, request)),
            Step::Emit(mut items) if items.len() == 1 && self.owes_item() => {
                Ok(self.native_gave(items.next().unwrap_or_default(), cx))
            }
            step => self.step(step, cx),
        }
    }

    /// The innermost one, a native, gives an item to whoever asked it: code gets it at once.
    #[inline]
    fn native_gave(&mut self, item: Value, cx: &Context<'_>) -> Event {
        if let Some(Guest { who: Who::Asked(loan), body, .. }) = self.guests.pop() {
            loan.gave(&item, item.slot_bytes(), body.into_coroutine(), self.innermost(cx));
        }
        match self.code().and_then(Run::top) {
            Some(frame) if let Awaiting::Next { dst, .. } | Awaiting::Item(dst) = frame.awaiting => {
                frame.arrived();
                frame.put(dst, item);
                Event::Run
            }
            _ => Event::Item(item),
        }
    }

    /// An item of a generator for the code that is innermost: it runs here, and so does whom it delegates to, and so on. The iterator
    /// back that has to be asked otherwise.
    #[inline]
    pub(super) fn ask_code(&mut self, iter: Iter, value: &mut Value, cx: &mut Context<'_>) -> Result<(), Iter> {
        let mut iter = iter;
        loop {
            let fits = |body: &dyn Coroutine| {
                let any: &dyn Any = body;
                any.downcast_ref::<CodeRun>().is_some_and(|run| run.can_be_guest(value))
            };
            let (body, loan) = cx.lend(iter, self.guests.len(), || self.guests.records(), fits)?;
            if loan.is_measured() {
                self.measure(cx);
            }
            let any: Box<dyn Any> = body;
            let Ok(mut run) = any.downcast::<CodeRun>() else { unreachable!("looked at above") };
            let (asker, joins) = match self.guests.innermost() {
                None => (Some(&self.own), false),
                Some(Some((run, _))) => (Some(&*run), run.delegates()),
                Some(None) => (None, false),
            };
            let around = asker.and_then(|run| run.frames.last()).and_then(|frame| frame.handled_here());
            let handles = around.is_some();
            if handles {
                run.delegates.release(loan.record());
            }
            run.release_links(loan.record());
            let delegate = run.go_on_with(value, around);
            match joins {
                true => self.guests.join(loan, run, handles),
                false => self.guests.push(Guest::new(Who::Asked(loan), Body::Code(run))),
            }
            match delegate {
                Some(delegate) => iter = delegate,
                None => return Ok(()),
            }
        }
    }

    /// One that was asked before runs here from now on.
    pub(super) fn begin_guest(&mut self, loan: Loan, run: Box<CodeRun>) {
        let joins = !self.guests.is_empty() && self.code().is_some_and(|run| run.delegates());
        match joins {
            true => self.guests.join(loan, run, false),
            false => self.guests.push(Guest::new(Who::Asked(loan), Body::Code(run))),
        }
    }

    /// It goes on where it stands, or where the innermost stands of those that rest with it, with what is sent in; whom that one delegates
    /// to, where it does.
    #[inline]
    fn go_on_with(&mut self, value: &mut Value, around: Option<Exc>) -> Option<Iter> {
        self.rests = false;
        let run = self.delegates.innermost().unwrap_or(&mut self.own);
        let begun = std::mem::replace(&mut run.begun, true);
        let frame = run.frames.last_mut()?;
        if around.is_some() || frame.around.is_some() {
            frame.around = around;
        }
        match frame.awaiting {
            Awaiting::Sent(dst) if begun && matches!(value, Value::None) => frame.nothing_sent(dst),
            Awaiting::Sent(dst) if begun => {
                frame.arrived();
                frame.put(dst, std::mem::take(value));
            }
            Awaiting::Delegate { iter, .. } => {
                return frame.registers[iter as usize].as_ref().and_then(Iter::from_value);
            }
            _ => {}
        }
        None
    }

    /// The innermost code, a generator's, gives an item to code that asked it, or asked the first of those that delegate to one another
    /// down to it. What comes next where there is more to it.
    #[inline]
    pub(super) fn yield_to_code(&mut self, value: Value, cx: &Context<'_>) -> Result<(), Event> {
        match self.guests.give(&mut self.own, value, cx.record()) {
            Given::There => Ok(()),
            Given::Over(value) => Err(Event::Item(value)),
            Given::Not(value) => self.yield_by_levels(value, cx),
        }
    }

    /// The innermost code gives an item to whoever asked it, and that one, where it delegates, to whoever asked that, and so on.
    fn yield_by_levels(&mut self, value: Value, cx: &Context<'_>) -> Result<(), Event> {
        let bytes = value.slot_bytes();
        loop {
            let (loan, mut run) = match self.guests.pop() {
                Some(Guest { who: Who::Asked(loan), body: Body::Code(run), .. }) => (loan, run),
                guest => {
                    guest.into_iter().for_each(|guest| self.guests.push(guest));
                    return Err(Event::Yielded(value));
                }
            };
            if let Some(frame) = run.own.frames.last_mut()
                && frame.around.is_some()
            {
                frame.around = None;
            }
            loan.gave(&value, bytes, run, self.innermost(cx));
            let Some(run) = self.code() else { return Err(Event::Item(value)) };
            let Some(frame) = run.frames.last_mut() else { return Err(Event::Item(value)) };
            match frame.awaiting {
                Awaiting::Delegate { .. } => run.closing = false,
                Awaiting::Next { dst, .. } | Awaiting::Item(dst) => {
                    frame.arrived();
                    frame.put(dst, value);
                    return Ok(());
                }
                _ => return Err(Event::Item(value)),
            }
        }
    }

    /// What the innermost one wants: a native, or code that has called one. The step back where the machine has to do it.
    pub(super) fn step(&mut self, step: Step, cx: &mut Context<'_>) -> Result<Event, Step> {
        let native = self.code().is_none();
        match step {
            Step::Ask(iter, request) => Ok(Event::Ask(iter, request)),
            Step::Emit(mut items) if native && items.len() == 1 && self.owes_item() => {
                Ok(self.native_gave(items.next().unwrap_or_default(), cx))
            }
            Step::Return(value) if native => Ok(Event::Returned(value)),
            Step::Raise(exc) if native => {
                if let Some(Guest { who: Who::Asked(loan), body, .. }) = self.guests.pop() {
                    loan.raised(&exc, body.into_coroutine(), self.innermost(cx));
                }
                Ok(Event::Raised(exc))
            }
            Step::Enter(body, step) if matches!(*step, Step::Ask(..)) && self.may_host_native(cx) => {
                let record = Rc::clone(self.innermost(cx));
                self.guests.push(Guest::new(Who::Called(record), Body::Native(body)));
                self.step(*step, cx)
            }
            step => Err(step),
        }
    }

    fn owes_item(&mut self) -> bool {
        matches!(self.guests.last_mut(), Some(Guest { who: Who::Asked(_), .. }))
    }

    /// Whether a native may run here: code that it calls in place would not find what is being handled around it.
    fn may_host_native(&mut self, cx: &Context<'_>) -> bool {
        let handles = self.code().and_then(Run::top).is_some_and(|frame| frame.handled_here().is_some());
        !handles && cx.may_lend(self.guests.len())
    }

    /// The innermost one asks: the one that it asks runs here where that can be, and is the innermost then. The step for the machine
    /// where it cannot.
    fn ask(&mut self, iter: Iter, request: Request, cx: &mut Context<'_>) -> Result<Event, Step> {
        let mut value = match request {
            Request::Next(demand) if demand == Demand::ONE || !self.asks_at_once(&iter, cx) => Value::None,
            Request::Send(value) => value,
            other => return Err(Step::Ask(iter, other)),
        };
        let plain = matches!(value, Value::None);
        let iter = match iter.record().info.is_code {
            false => iter,
            true => match self.ask_code(iter, &mut value, cx) {
                Ok(()) => return Ok(Event::Run),
                Err(iter) => iter,
            },
        };
        // It may be one that a generator delegates to which has begun to run here.
        if let Some(event) = self.leaf(&iter, cx) {
            return Ok(event);
        }
        let hosts_native = plain && self.may_host_native(cx);
        let iter = match hosts_native {
            true => match self.feed(iter, cx) {
                Ok(came) => return came,
                Err(iter) => iter,
            },
            false => iter,
        };
        let fits = |body: &dyn Coroutine| {
            let any: &dyn Any = body;
            hosts_native && !any.is::<CodeRun>()
        };
        match cx.lend(iter, self.guests.len(), || self.guests.records(), fits) {
            Ok((body, loan)) => {
                self.guests.push(Guest::new(Who::Asked(loan), Body::Native(body)));
                self.resume_native(Resume::Next(Demand::ONE), cx)
            }
            Err(iter) if plain => Err(Step::Ask(iter, Request::Next(Demand::ONE))),
            Err(iter) => Err(Step::Ask(iter, Request::Send(value))),
        }
    }

    /// Whether the innermost one, which wants several items, gets several at once of the machine.
    fn asks_at_once(&self, iter: &Iter, cx: &Context<'_>) -> bool {
        self.guests.innermost_native().is_none_or(|native| cx.gives_at_once(iter, native))
    }

    /// What comes of asking one that needs no hop; code that does not delegate has tried already.
    fn leaf(&mut self, iter: &Iter, cx: &Context<'_>) -> Option<Event> {
        if self.code().is_some_and(|run| !run.delegates()) {
            return None;
        }
        let answer = iter.hosted_leaf(self.innermost(cx))?;
        Some(answer.map_or(Event::End(Value::None), Event::Item))
    }

    /// The innermost one gives an item to whoever asked it; the item back where that is no guest.
    #[inline]
    fn yielded(&mut self, item: Value, cx: &Context<'_>) -> Result<Event, Value> {
        let Some(Guest { who: Who::Asked(loan), mut body, .. }) = self.guests.pop() else { return Err(item) };
        if let Body::Code(run) = &mut body
            && let Some(frame) = run.own.frames.last_mut()
        {
            frame.around = None;
        }
        loan.gave(&item, item.slot_bytes(), body.into_coroutine(), self.innermost(cx));
        Ok(Event::Item(item))
    }

    /// The exception leaves the innermost code: gives what whoever asked or called it gets; where that is no guest, the step.
    fn raised_out(&mut self, exc: Exc, cx: &Context<'_>) -> Result<Exc, Step> {
        let Some(Guest { who, body, .. }) = self.guests.pop() else { return Err(self.own.raised_out(exc)) };
        let fault = match &body {
            Body::Code(run) => run.own.fault(&exc),
            Body::Native(_) => exc,
        };
        if let Who::Asked(loan) = who {
            loan.raised(&fault, body.into_coroutine(), self.innermost(cx));
        }
        Ok(fault)
    }

    /// Notes what the innermost one holds, where it is an iterator's.
    fn measure(&self, cx: &Context<'_>) {
        if !self.guests.measure() && self.own.kind == CodeKind::Generator {
            cx.record().meter.hold(self.held_bytes());
        }
    }
}

impl Event {
    /// With what a native goes on that gets it.
    fn into_resume(self) -> Resume {
        match self {
            Self::Item(value) => Resume::Items(Chunk::one(value)),
            Self::End(value) => Resume::End(value),
            Self::Value(value) => Resume::Returned(value),
            Self::Raised(exc) => Resume::Raised(exc),
            other => unreachable!("nobody gets it: {other:?}"),
        }
    }

    /// What comes of having handed something over.
    #[inline]
    fn after(delivered: Result<(), Exc>) -> Self {
        match delivered {
            Ok(()) => Self::Run,
            Err(exc) => Self::Raised(exc),
        }
    }
}
