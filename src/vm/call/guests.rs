//! Generators that run among the frames of whoever asks them, without a turn of the machine for each item.

use super::super::frame::{Awaiting, Frame};
use super::CodeRun;
use crate::lang::code::CodeKind;
use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Loan, Request, StageRecord, Step};
use crate::value::{Exc, Value, may_nest};

/// A generator that one of the frames asked; it runs here until it has answered.
#[derive(Debug)]
pub(super) struct Guest {
    pub(super) loan: Loan,
    /// Its own run, whose frames are among the host's meanwhile.
    pub(super) run: Box<CodeRun>,
    /// How many of the host's frames lie below its own.
    pub(super) below: usize,
}

impl CodeRun {
    /// Whether it can run elsewhere than on the machine's stack, resumed with this value.
    fn can_be_guest(&self, value: &Value) -> bool {
        let plain = matches!(value, Value::None);
        self.kind == CodeKind::Generator
            && self.frames.len() == 1
            && (plain || self.begun && !self.frames.last().is_some_and(|frame| frame.delegates()))
    }

    /// How many frames lie below those of the innermost run.
    pub(super) fn below(&self) -> usize {
        self.guests.last().map_or(0, |guest| guest.below)
    }

    /// For whom the innermost frames run.
    fn asker<'r>(&'r self, cx: &'r Context<'_>) -> &'r StageRecord {
        self.guests.last().map_or(cx.record(), |guest| guest.loan.record())
    }

    /// Asks an iterator for the innermost frame: as a guest where it can be one, through the machine where not.
    pub(super) fn ask(&mut self, iter: Iter, request: Request, cx: &mut Context<'_>) -> Option<Step> {
        let (mut iter, mut request) = (iter, request);
        loop {
            let value = match &request {
                Request::Next(_) => Value::None,
                Request::Send(value) => value.clone(),
                Request::Throw(_) | Request::Close => return Some(self.leave(Step::Ask(iter, request))),
            };
            if self.frames.last().is_some_and(|frame| frame.delegates())
                && let Some(answer) = iter.delegated_leaf(self.asker(cx))
            {
                return match answer {
                    Some(item) => self.yielded(item, cx),
                    None => self.end_received(Value::None, cx).err().and_then(|exc| self.raise(exc, cx)),
                };
            }
            let guests = self.guests.iter().map(|guest| guest.loan.record());
            let Some((mut run, loan)) = cx.lend::<CodeRun>(&iter, guests, |run| run.can_be_guest(&value)) else {
                return Some(self.leave(Step::Ask(iter, request)));
            };
            if loan.is_measured() {
                self.measure(cx);
            }
            let begun = std::mem::replace(&mut run.begun, true);
            let below = self.frames.len();
            if let (Some(asker), Some(frame)) = (self.frames.last(), run.frames.last_mut()) {
                frame.around = asker.handled_here();
            }
            self.frames.append(&mut run.frames);
            self.guests.push(Guest { loan, run, below });
            if !begun {
                return None;
            }
            match self.delegate() {
                Some(delegate) => {
                    iter = delegate;
                    request = Request::Next(Demand::ONE);
                }
                None => return self.delivered(value, cx),
            }
        }
    }

    /// A guest gives an item to a loop that asked it; false, with nothing done, where there is more to it.
    #[inline]
    pub(super) fn yield_plainly(&mut self, cx: &Context<'_>) -> bool {
        let [.., asker, frame] = self.frames.as_mut_slice() else { return false };
        let (Awaiting::Next { dst, .. } | Awaiting::Item(dst), Some(_)) = (&asker.awaiting, self.guests.last()) else {
            return false;
        };
        let dst = *dst as usize;
        let bytes = frame.result().slot_bytes();
        let (Some(frame), Some(Guest { loan, mut run, .. })) = (self.frames.pop(), self.guests.pop()) else {
            return false;
        };
        run.closing = false;
        run.frames.push(frame);
        if let Some(frame) = run.frames.last_mut() {
            frame.around = None;
        }
        // The item goes over first: what it takes the place of may not be dropped before.
        let old = match (self.frames.last_mut(), run.frames.last_mut()) {
            (Some(asker), Some(frame)) => {
                let slot = &mut asker.registers[dst];
                let old = if slot.as_ref().is_some_and(may_nest) { slot.take() } else { None };
                frame.result_into(slot);
                asker.awaiting = Awaiting::Nothing;
                old
            }
            _ => None,
        };
        loan.gave(bytes, run, self.asker(cx));
        drop(old);
        true
    }

    /// The innermost frame gives an item to whoever asked it, and that one to whoever asked it, as far as they delegate.
    pub(super) fn yielded(&mut self, item: Value, cx: &mut Context<'_>) -> Option<Step> {
        while let Some(Guest { loan, mut run, below }) = self.guests.pop() {
            run.closing = false;
            match self.frames.pop() {
                Some(mut frame) if self.frames.len() == below => {
                    frame.around = None;
                    run.frames.push(frame);
                }
                frame => unreachable!("a generator yields from its own frame: {frame:?}"),
            }
            loan.gave(item.slot_bytes(), run, self.asker(cx));
            if !self.frames.last().is_some_and(|frame| frame.delegates()) {
                return self.delivered(item, cx);
            }
        }
        Some(Step::Emit(Chunk::one(item)))
    }

    /// Hands the innermost frame what it waits for.
    pub(super) fn delivered(&mut self, value: Value, cx: &mut Context<'_>) -> Option<Step> {
        let delivered = self.frames.last_mut().map_or(Ok(()), |frame| frame.deliver(value, cx));
        delivered.err().and_then(|exc| self.raise(exc, cx))
    }

    /// The innermost run is over where no frame of it is left: whoever asked it goes on.
    pub(super) fn guest_returned(&mut self, value: Value, cx: &mut Context<'_>) -> Option<Step> {
        if let Some(Guest { loan, run, .. }) = self.guests.pop() {
            loan.ended(run, self.asker(cx));
        }
        self.end_received(value, cx).err().and_then(|exc| self.raise(exc, cx))
    }

    /// The exception leaves the innermost guest, where there is one: gives what whoever asked it gets.
    pub(super) fn guest_raised(&mut self, exc: &Exc, cx: &Context<'_>) -> Option<Exc> {
        let Guest { loan, run, .. } = self.guests.pop()?;
        let fault = run.fault(exc);
        loan.raised(&fault, run, self.asker(cx));
        Some(fault)
    }

    /// Gives all guests to the machine: the innermost one wants this of it.
    pub(super) fn leave(&mut self, step: Step) -> Step {
        if self.guests.is_empty() {
            return step;
        }
        let mut asked: Vec<(Iter, Box<dyn Coroutine>)> = Vec::with_capacity(self.guests.len());
        while let Some(Guest { loan, mut run, below }) = self.guests.pop() {
            run.frames.extend(self.frames.drain(below..));
            if let Some(frame) = run.frames.first_mut() {
                frame.around = None;
            }
            asked.push((loan.iter().clone(), run));
        }
        asked.reverse();
        Step::Asked(asked, Box::new(step))
    }

    /// Notes what the innermost run holds.
    fn measure(&self, cx: &Context<'_>) {
        if self.kind == CodeKind::Generator || !self.guests.is_empty() {
            let bytes = self.frames[self.below()..].iter().map(|frame| frame.held_bytes()).sum();
            self.asker(cx).meter.hold(bytes);
        }
    }
}

impl Frame {
    /// Whether it passes on what another iterator gives.
    fn delegates(&self) -> bool {
        matches!(self.awaiting, Awaiting::Delegate { .. })
    }
}
