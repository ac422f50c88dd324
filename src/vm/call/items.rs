//! An item of a generator for a loop over it, where nothing else has to be done for it: by far the most of what generators do.
//!
//! What is done here is what asking and giving come to otherwise (see `guests`): in every other case nothing is done, and it is left to
//! them.

use std::any::Any;
use std::rc::Rc;

use super::super::frame::Awaiting;
use super::guests::Event;
use super::strands::{Body, Guest, Guests, Who};
use super::{CodeRun, Run};
use crate::machine::{Context, Coroutine, Demand, Iter, Loan, Relay, Request, Resume, StageRecord, Step, TakenOne};
use crate::value::Value;

/// Whoever was asked, to run here.
pub(super) enum Lent {
    Code(Box<CodeRun>, Loan),
    /// Through a native, which hands its items on.
    Through(Relay<CodeRun>),
}

impl CodeRun {
    /// Goes on behind the `yield` at which it stands, with this as its value.
    #[inline]
    fn goes_on(&mut self, sent: Option<Value>) {
        self.rests = false;
        let run = self.innermost_mut();
        if let Some(frame) = run.frames.last_mut()
            && let Awaiting::Sent(dst) = frame.awaiting
        {
            match sent {
                None => frame.nothing_sent(dst),
                Some(value) => {
                    frame.arrived();
                    frame.put(dst, value);
                }
            }
        }
    }

    /// Whether an item that it gives has to be counted and no more.
    #[inline]
    fn gives_plainly(&self, loan: &Loan) -> bool {
        let run = self.delegates.innermost_of().unwrap_or(&self.own);
        !self.delegates.handles
            && run.frames.last().is_some_and(|frame| frame.around.is_none())
            && !loan.is_sampled()
            && !loan.is_measured()
    }

    /// It has given an item of so many bytes to `asker`.
    #[inline]
    fn gave(&mut self, loan: &Loan, bytes: usize, asker: &StageRecord) {
        let within = self.delegates.len();
        loan.passed(bytes, asker, within);
        if within > 0 {
            self.delegates.pass_noted(bytes, loan);
        }
    }
}

impl CodeRun {
    /// The innermost code, which loops over a native, has that resumed for the next item; what comes of it. `None`, with nothing done, where
    /// there is more to it.
    pub(super) fn ask_native(&mut self, cx: &mut Context<'_>) -> Option<Result<Event, Step>> {
        let frame = self.code().and_then(Run::top)?;
        if frame.may_handle() || frame.asking.is_some() || !matches!(frame.awaiting, Awaiting::Next { .. }) {
            return None;
        }
        let iter = Iter::from_value(frame.result()).filter(|iter| !iter.record().info.is_code)?;
        let fits = |body: &dyn Coroutine| {
            let any: &dyn Any = body;
            !any.is::<Self>()
        };
        let (mut native, loan) = cx.lend(iter, self.guests.len(), || self.guests.records(), fits).ok()?;
        cx.spend(1);
        let step = native.resume(Resume::Next(Demand::ONE), &mut cx.on_behalf_of(loan.record()));
        let Step::Emit(mut items) = step else {
            self.guests.push(Guest { who: Who::Asked(loan), body: Body::Native(native) });
            return Some(self.step(step, cx));
        };
        let item = items.next().unwrap_or_default();
        loan.gave(&item, item.slot_bytes(), native, self.innermost(cx));
        if let Some(frame) = self.code().and_then(Run::top)
            && let Awaiting::Next { dst, .. } = frame.awaiting
        {
            frame.arrived();
            frame.put(dst, item);
        }
        Some(Ok(Event::Run))
    }
}

impl Run {
    /// Whom the innermost frame asks for the next item of its result, to run here; `None`, with nothing done, where there is more to it
    /// than that it goes on behind the `yield` at which it stands. So many run here already.
    #[inline]
    pub(super) fn lend_item(&self, under_way: usize, cx: &Context<'_>) -> Option<Lent> {
        let frame = self.frames.last()?;
        if frame.may_handle() {
            return None;
        }
        let iter = Iter::from_value(frame.result())?;
        match cx.lend_again::<CodeRun>(iter, under_way, |run| run.rests) {
            Ok((mut run, loan)) => {
                run.goes_on(None);
                Some(Lent::Code(run, loan))
            }
            Err(iter) => lend_relay(iter, under_way, cx),
        }
    }

    /// The same, of one that it may ask with `next()` or `send()`.
    #[inline]
    pub(super) fn lend_asked(&mut self, under_way: usize, cx: &Context<'_>) -> Option<Lent> {
        let frame = self.frames.last_mut()?;
        if frame.may_handle() {
            return None;
        }
        let Some((iter, request)) = frame.asking.take() else { return self.lend_item(under_way, cx) };
        let sends = match &request {
            Request::Next(_) => false,
            Request::Send(value) => !matches!(value, Value::None),
            Request::Throw(_) | Request::Close => {
                frame.asking = Some((iter, request));
                return None;
            }
        };
        let fits = |run: &CodeRun| run.rests && !(sends && run.delegates.len() > 0);
        match cx.lend_again::<CodeRun>(iter, under_way, fits) {
            Ok((mut run, loan)) => {
                run.goes_on(match request {
                    Request::Send(value) if sends => Some(value),
                    _ => None,
                });
                Some(Lent::Code(run, loan))
            }
            Err(iter) => {
                frame.asking = Some((iter, request));
                None
            }
        }
    }
}

#[inline(never)]
fn lend_relay(iter: Iter, under_way: usize, cx: &Context<'_>) -> Option<Lent> {
    let mut relay = cx.lend_relay::<CodeRun>(iter, under_way, |run| run.rests)?;
    relay.inner.0.goes_on(None);
    Some(Lent::Through(relay))
}

/// What came of giving an item.
pub(super) enum Gave {
    /// It is where it was wanted.
    There,
    /// Whoever is innermost now gets it.
    Over(Value),
    /// The native that it went to wants this.
    Step(Step),
    /// Nothing was done.
    Not,
}

impl Guests {
    /// Those that were lent are innermost from now on.
    #[inline]
    pub(super) fn begin(&mut self, lent: Lent) {
        let (run, loan) = match lent {
            Lent::Code(run, loan) => (run, loan),
            Lent::Through(Relay { native: (native, outer), inner }) => {
                self.push(Guest { who: Who::Asked(outer), body: Body::Native(native) });
                inner
            }
        };
        self.push(Guest { who: Who::Asked(loan), body: Body::Code(run) });
    }

    /// The innermost code, a generator, gives its result to the code that asked it for no more, or to a native that does not have to be
    /// resumed for it. Nothing is done where it is asked otherwise, or there is more to it.
    #[inline]
    pub(super) fn give_item(&mut self, own: &mut Run, cx: &mut Context<'_>) -> Gave {
        let (asking, asker, last): (_, &Rc<StageRecord>, _) = match self.strands.as_mut_slice() {
            [.., before, last] => match before.innermost() {
                (Some(run), record) => (run, record, last),
                (None, _) => return self.give_native(own, cx),
            },
            [last] => (own, cx.record(), last),
            [] => return Gave::Not,
        };
        let Guest { who: Who::Asked(loan), body: Body::Code(run) } = last else { return Gave::Not };
        let Some(frame) = asking.frames.last_mut() else { return Gave::Not };
        let (Awaiting::Next { dst, .. } | Awaiting::Item(dst)) = frame.awaiting else { return Gave::Not };
        if !run.gives_plainly(loan) {
            return Gave::Not;
        }
        let giving = run.innermost_mut();
        giving.closing = false;
        let Some(giving) = giving.frames.last_mut() else { return Gave::Not };
        let bytes = giving.give_result(&mut frame.registers[dst as usize]);
        frame.arrived();
        run.gave(loan, bytes, asker);
        self.rest_innermost();
        Gave::There
    }

    /// The innermost, a generator that has given an item, goes back to rest.
    #[inline]
    fn rest_innermost(&mut self) {
        if let Some(Guest { who: Who::Asked(loan), body: Body::Code(mut run) }) = self.strands.pop() {
            self.count -= 1 + run.delegates.len();
            run.rests = true;
            loan.give_back(run);
        }
    }

    /// As [`Guests::give_item`], where a native has asked.
    fn give_native(&mut self, own: &mut Run, cx: &mut Context<'_>) -> Gave {
        let [below @ .., before, last] = self.strands.as_mut_slice() else { return Gave::Not };
        let Guest { who, body: Body::Native(native) } = before else { return Gave::Not };
        let Guest { who: Who::Asked(loan), body: Body::Code(run) } = last else { return Gave::Not };
        if !run.gives_plainly(loan) || matches!(who, Who::Asked(outer) if outer.is_measured()) {
            return Gave::Not;
        }
        let giving = run.innermost_mut();
        giving.closing = false;
        let Some(giving) = giving.frames.last_mut() else { return Gave::Not };
        let item = giving.take_result();
        let bytes = item.slot_bytes();
        let taken = match native.take_one(item, &mut cx.on_behalf_of(who.record())) {
            TakenOne::Not(item) => {
                giving.give_again(item);
                return Gave::Not;
            }
            taken => taken,
        };
        run.gave(loan, bytes, who.record());
        match taken {
            TakenOne::More | TakenOne::Not(_) => {
                loan.goes_on();
                run.goes_on(None);
                Gave::There
            }
            TakenOne::Step(step) => {
                self.rest_innermost();
                Gave::Step(step)
            }
            TakenOne::Give(value) => {
                let (asking, asker) = match below.last_mut() {
                    Some(guest) => guest.innermost(),
                    None => (Some(own), cx.record()),
                };
                if let Who::Asked(outer) = who {
                    outer.passed(value.slot_bytes(), asker, 0);
                }
                let given = match asking.and_then(Run::top) {
                    Some(frame) if let Awaiting::Next { dst, .. } | Awaiting::Item(dst) = frame.awaiting => {
                        frame.arrived();
                        frame.put(dst, value);
                        Gave::There
                    }
                    _ => Gave::Over(value),
                };
                self.rest_innermost();
                if let Some(Guest { who: Who::Asked(outer), body: Body::Native(native) }) = self.strands.pop() {
                    self.count -= 1;
                    outer.give_back(native);
                }
                given
            }
        }
    }
}
