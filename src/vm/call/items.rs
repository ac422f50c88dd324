//! An item of a generator for a loop over it, where nothing else has to be done for it: by far the most of what generators do.
//!
//! What is done here is what asking and giving come to otherwise (see `guests`): in every other case nothing is done, and it is left to
//! them.

use std::any::Any;
use std::rc::Rc;

use super::super::frame::{Awaiting, Frame};
use super::guests::Event;
use super::strands::{Body, Guest, Guests, Who};
use super::{CodeRun, Links, Run};
use crate::machine::{Context, Coroutine, Iter, Loan, Request, StageRecord, Step};
use crate::value::Value;

/// For how many items a generator goes back to its iterator after it was looked for while it rested elsewhere.
pub(super) const RESTLESS: u8 = 50;

impl CodeRun {
    /// Goes on behind the `yield` at which it stands, with this as its value.
    #[inline(always)]
    pub(super) fn goes_on(&mut self, sent: Option<Value>) {
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
    #[inline(always)]
    fn gives_plainly(&self, loan: &Loan) -> bool {
        self.gives_simply() && !loan.is_sampled()
    }

    /// Whether an item that it gives has to be counted, and perhaps remembered.
    #[inline(always)]
    pub(super) fn gives_simply(&self) -> bool {
        let run = self.delegates.innermost_of().unwrap_or(&self.own);
        !self.delegates.handles && run.frames.last().is_some_and(|frame| frame.around.is_none())
    }

    /// It has given an item of so many bytes to `asker`.
    #[inline(always)]
    pub(super) fn gave(&mut self, loan: &Loan, bytes: usize, asker: &StageRecord) {
        let within = self.delegates.len();
        loan.passed(bytes, asker, within);
        if loan.is_measured() {
            loan.record().meter.hold(self.held_bytes());
        }
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
        if frame.handles_here() || frame.asking.is_some() || !matches!(frame.awaiting, Awaiting::Next { .. }) {
            return None;
        }
        let iter = Iter::from_value(frame.result()).filter(|iter| !iter.record().info.is_code)?;
        let fits = |body: &dyn Coroutine| {
            let any: &dyn Any = body;
            !any.is::<Self>()
        };
        let (mut native, loan) = cx.lend(iter, self.guests.len(), || self.guests.records(), fits).ok()?;
        cx.spend(1);
        let item = match native.give_one(&mut cx.on_behalf_of(loan.record())) {
            Ok(item) => item,
            Err(step) => {
                self.guests.push(Guest::new(Who::Asked(loan), Body::Native(native)));
                return Some(self.step(*step, cx));
            }
        };
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
    /// The innermost frame, where nothing is being handled there.
    #[inline(always)]
    pub(super) fn asks_plainly(&self) -> Option<&Frame> {
        self.frames.last().map(|frame| &**frame).filter(|frame| !frame.handles_here())
    }

    /// Whom the innermost frame asks for the next item of its result, to run here; `None`, with nothing done, where there is more to it
    /// than that it goes on behind the `yield` at which it stands. So many run here already.
    #[inline(always)]
    pub(super) fn lend_item(&self, under_way: usize, cx: &Context<'_>) -> Option<(Box<CodeRun>, Loan)> {
        let frame = self.asks_plainly()?;
        let (mut run, loan) = cx.lend_again::<CodeRun>(frame.result(), under_way, |run| run.rests)?;
        run.goes_on(None);
        Some((run, loan))
    }

    /// The same, of one that it may ask with `next()` or `send()`.
    #[inline]
    pub(super) fn lend_asked(&mut self, under_way: usize, cx: &Context<'_>) -> Option<(Box<CodeRun>, Loan)> {
        let frame = self.frames.last_mut()?;
        if frame.handles_here() {
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
        let Some((mut run, loan)) = cx.lend_again::<CodeRun>(&iter.to_value(), under_way, fits) else {
            frame.asking = Some((iter, request));
            return None;
        };
        run.goes_on(match request {
            Request::Send(value) if sends => Some(value),
            _ => None,
        });
        Some((run, loan))
    }
}

impl Guests {
    /// One that was lent is innermost from now on.
    #[inline(always)]
    pub(super) fn begin(&mut self, run: Box<CodeRun>, loan: Loan) {
        self.push(Guest::new(Who::Asked(loan), Body::Code(run)));
    }

    /// The generator that the innermost code asks for the next item of its result is innermost from now on; false, with nothing done, where
    /// there is more to it. `own` is what asks where nobody else does.
    #[inline(always)]
    pub(super) fn lend_again(&mut self, own: &Run, cx: &Context<'_>) -> bool {
        let under_way = self.len();
        let (running, resting) = self.parts();
        let asking = match running.last_mut() {
            None => own,
            Some(guest) => match guest.innermost() {
                (Some(run), _) => run,
                (None, _) => return false,
            },
        };
        let Some(frame) = asking.asks_plainly() else { return false };
        match resting {
            [] => {
                let Some((run, loan)) = asking.lend_item(under_way, cx) else { return false };
                self.begin(run, loan);
                true
            }
            [Guest { who: Who::Asked(loan), body: Body::Code(run), .. }, ..] if loan.may_go_on(frame.result(), cx) => {
                loan.goes_on();
                run.goes_on(None);
                let others = run.delegates.len();
                self.goes_on(others);
                true
            }
            // A native is asked otherwise.
            [Guest { body: Body::Native(_), .. }, ..] => false,
            _ => self.lend_another(own, cx),
        }
    }

    /// The same, where another one rests here than is asked.
    #[inline(never)]
    fn lend_another(&mut self, own: &Run, cx: &Context<'_>) -> bool {
        self.settle();
        self.lend_again(own, cx)
    }

    /// The innermost code, a generator, gives its result to the code that asked it for no more; false, with nothing done, where it is
    /// asked otherwise, or there is more to it. `own` is what asks where there is one strand, and counts to `outermost`.
    #[inline(always)]
    pub(super) fn give_item(&mut self, own: &mut Run, links: &mut Links, outermost: &Rc<StageRecord>) -> bool {
        let (asking, asker, last) = match self.parts().0 {
            [.., before, last] => match before.innermost() {
                (Some(run), record) => (run, record, last),
                (None, _) => return false,
            },
            [last] => (&mut *own, outermost, last),
            [] => return false,
        };
        let Guest { who: Who::Asked(loan), body: Body::Code(run), .. } = last else { return false };
        let Some(frame) = asking.frames.last_mut() else { return false };
        let (Awaiting::Next { dst, .. } | Awaiting::Item(dst)) = frame.awaiting else { return false };
        if !run.gives_plainly(loan) {
            return false;
        }
        let loops = matches!(frame.awaiting, Awaiting::Next { .. });
        let may_link = loops
            && run.restless == 0
            && run.apart == 0
            && run.delegates.len() == 0
            && !frame.handles_here()
            && frame.link.is_none()
            && loan.is_only_counted();
        let CodeRun { own: first, delegates, links: own_links, .. } = &mut **run;
        let may_carry = delegates.len() == 0 && first.frames.len() == 1 && loan.is_only_counted();
        let (giving, record) = delegates.innermost_with(first, loan.record());
        giving.closing = false;
        let Some(giving) = giving.frames.last_mut() else { return false };
        if links.any() && !may_link {
            match may_carry {
                true => links.rest_with(own_links, loan),
                false => links.release(giving, record, true),
            }
        }
        let bytes = giving.give_result(&mut frame.registers[dst as usize]);
        frame.arrived();
        run.gave(loan, bytes, asker);
        run.apart = run.apart.saturating_sub(1);
        if may_link {
            if let Some(Guest { who: Who::Asked(loan), body: Body::Code(run), .. }) = self.pop_strand(0)
                && let Some((asking, record)) = self.innermost().unwrap_or(Some((own, outermost)))
            {
                links.link(asking, record, (loan, run), Vec::new());
            }
            return true;
        }
        if loops && run.restless == 0 {
            run.rests = true;
            let (others, depth) = (run.delegates.len(), asking.frames.len());
            self.rest_here(others, depth);
        } else {
            run.restless = run.restless.saturating_sub(1);
            self.rest_innermost();
        }
        true
    }

    /// The innermost, a generator that has given an item, goes back to rest.
    #[inline(always)]
    fn rest_innermost(&mut self) {
        let others = match self.last_mut() {
            Some(Guest { body: Body::Code(run), .. }) => run.delegates.len(),
            _ => 0,
        };
        if let Some(Guest { who: Who::Asked(loan), body: Body::Code(mut run), .. }) = self.pop_strand(others) {
            run.rests = true;
            loan.give_back(run);
        }
    }
}
