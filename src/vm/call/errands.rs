//! Whom a frame asks for one item by `next()` or `send()`, and objects of the user's whose `__next__` a loop calls: where it does nothing
//! else than to go on to its next `yield`, or to return, its frame stands on that of whoever asks, as that of a call does.
//!
//! Unlike one that is [linked](super::links) it goes back to its iterator with the item, since nobody may hold that any more once
//! whoever asked goes on. What it comes to otherwise is left to the guests: before anything is done but what keeps to the frames, it
//! stands there as the guest that it would have been.

use std::rc::Rc;

use super::super::execute::{Frames, Spare};
use super::super::frame::{Awaiting, Frame};
use super::items::RESTLESS;
use super::strands::{Body, Guest, Guests, Who};
use super::{CodeRun, Links};
use crate::lang::code::{Reg, Src};
use crate::machine::{Context, Iter, Loan, Request, StageRecord};
use crate::value::{Type, Value};

/// One that was asked for one item, and whose frame stands on that of whoever asked.
#[derive(Debug)]
pub(super) struct Errand {
    /// The place of the frame that asked.
    pub(super) at: usize,
    loan: Loan,
    pub(super) body: Body,
    /// What was linked, and of how many frames none might return, before.
    count: usize,
    floor: usize,
}

impl Errand {
    /// The record of its stage.
    pub(super) fn record(&self) -> &Rc<StageRecord> {
        self.loan.record()
    }

    /// Stands as the guest that it would have been: these are the frames that stand on that of whoever asked. `looked` as in
    /// [`CodeRun::unlink`].
    pub(super) fn stand_apart(self, frames: impl Iterator<Item = Box<Frame>>, guests: &mut Guests, looked: bool) {
        let Self { loan, body, .. } = self;
        match body {
            Body::Code(mut run) => {
                if looked {
                    run.apart = RESTLESS;
                }
                run.own.frames.extend(frames);
                guests.push(Guest::new(Who::Asked(loan), Body::Code(run)));
            }
            Body::Native(mut native) => {
                if looked {
                    native.stand_apart();
                }
                let record = Rc::clone(loan.record());
                guests.push(Guest::new(Who::Asked(loan), Body::Native(native)));
                if let Some(called) = CodeRun::called(frames) {
                    guests.push(Guest::new(Who::Called(record), Body::Code(Box::new(called))));
                }
            }
        }
    }
}

impl CodeRun {
    /// A call that is under way, of these frames.
    fn called(mut frames: impl Iterator<Item = Box<Frame>>) -> Option<Self> {
        let mut run = Self::new(frames.next()?);
        run.own.frames.extend(frames);
        run.own.begun = true;
        Some(run)
    }

    /// Whether it has only to go on behind the `yield` at which it stands, alone.
    fn fits_errand(&self) -> bool {
        self.rests
            && self.apart == 0
            && self.delegates.len() == 0
            && matches!(self.own.frames.as_slice(), [frame] if frame.around.is_none())
    }
}

impl Links {
    /// Whom the innermost frame asks by `next()` or `send()` stands on it and goes on; false, with nothing done, where there is more to it.
    #[inline(never)]
    pub(in crate::vm) fn ask_once(&mut self, frames: &mut Frames, cx: &Context<'_>) -> bool {
        let Some(asker) = frames.last_mut() else { return false };
        if !matches!(asker.awaiting, Awaiting::Item(_)) {
            return false;
        }
        let Some((iter, Request::Next(_) | Request::Send(_))) = &asker.asking else { return false };
        let Some((run, loan)) = self.lend_to(asker, iter, cx) else { return false };
        let sent = match asker.asking.take() {
            Some((_, Request::Send(value))) => value,
            _ => Value::None,
        };
        self.begin_errand(frames, run, loan, sent)
    }

    /// `dst = generator.send(value)`, with the value in a register, goes on there; false, with nothing done, where there is more to it.
    #[inline(never)]
    pub(in crate::vm) fn send(
        &mut self,
        frames: &mut Frames,
        (generator, value): (Src, Reg),
        dst: Reg,
        cx: &Context<'_>,
    ) -> bool {
        let Some(asker) = frames.last_mut() else { return false };
        let Some(reg) = generator.as_reg() else { return false };
        let asked = asker.registers[reg as usize].as_ref();
        let Some(iter) = asked.and_then(Iter::from_value) else { return false };
        if iter.record().info.class != Some(Type::Generator) {
            return false;
        }
        let Some((run, loan)) = self.lend_to(asker, &iter, cx) else { return false };
        let sent = asker.registers[value as usize].take().unwrap_or_default();
        asker.used(generator);
        asker.wait_for(Awaiting::Item(dst));
        self.begin_errand(frames, run, loan, sent)
    }

    #[inline(always)]
    fn lend_to(&self, asker: &Frame, iter: &Iter, cx: &Context<'_>) -> Option<(Box<CodeRun>, Loan)> {
        if asker.handles_here() {
            return None;
        }
        cx.lend_once::<CodeRun>(iter, self.under_way + self.count, CodeRun::fits_errand)
    }

    /// It goes on behind the `yield` at which it stands, with this as its value.
    #[inline(always)]
    fn begin_errand(&mut self, frames: &mut Frames, mut run: Box<CodeRun>, loan: Loan, sent: Value) -> bool {
        let Some(mut frame) = run.own.frames.pop() else { return false };
        run.rests = false;
        if let Awaiting::Sent(dst) = frame.awaiting {
            match sent {
                Value::None => frame.nothing_sent(dst),
                sent => {
                    frame.arrived();
                    frame.put(dst, sent);
                }
            }
        }
        let (at, count, floor) = (frames.len() - 1, self.count, self.floor);
        self.count += 1;
        self.go_on_with(&mut run.links);
        frames.push(frame);
        self.floor = frames.len();
        self.errands.push(Errand { at, loan, count, floor, body: Body::Code(run) });
        true
    }

    /// The innermost frame asks for `dst = next(iter)`, or goes to `end`: the `__next__` of an object of the user's, where that is whom it
    /// asks, stands on it. False, with nothing done, where there is more to it.
    #[inline(never)]
    pub(in crate::vm) fn call_next(
        &mut self,
        frames: &mut Frames,
        spare: &mut Spare,
        (dst, iter, end): (Reg, Reg, u32),
        cx: &mut Context<'_>,
    ) -> bool {
        if frames.len() >= cx.world().limits().depth {
            return false;
        }
        let at = frames.len() - 1;
        let asker = &mut frames[at];
        let Some(asked) = &asker.registers[iter as usize] else { return false };
        if asker.handles_here() {
            return false;
        }
        let begin = |function: &Value, object: &Value| spare.begin(function.as_object()?, object.clone());
        let Some((native, loan, frame)) = cx.lend_caller(asked, self.under_way + self.count, begin) else {
            return false;
        };
        cx.spend(1);
        asker.result = Src::reg(iter);
        asker.wait_for(Awaiting::Next { dst, end });
        self.errands.push(Errand { at, loan, count: self.count, floor: self.floor, body: Body::Native(native) });
        self.count += 1;
        self.floor = frames.len();
        frames.push(frame);
        true
    }

    /// For whom the frame at this place runs, which asks, or has asked what comes to its end; `base` is for whom the outermost frame runs.
    pub(super) fn asker<'r>(&'r self, frames: &'r Frames, at: usize, base: &'r Rc<StageRecord>) -> &'r Rc<StageRecord> {
        if self.count == 0 {
            return base;
        }
        let linked = frames[..at].iter().rposition(|frame| frame.link.as_ref().is_some_and(|link| link.stands()));
        let errand = self.errands.iter().rev().find(|errand| errand.at < at);
        match (linked.and_then(|below| Some((below, frames[below].link.as_ref()?))), errand) {
            (Some((below, _)), Some(errand)) if errand.at > below => errand.record(),
            (Some((_, link)), _) => link.record(),
            (None, Some(errand)) => errand.record(),
            (None, None) => base,
        }
    }

    /// The innermost frame, a generator's that stands on whoever asked it for one item, gives its result and goes back to its iterator; false,
    /// with nothing done, where it is no such frame.
    #[inline]
    pub(in crate::vm) fn give_once(&mut self, frames: &mut Frames, base: &Rc<StageRecord>) -> bool {
        match self.errands.last() {
            Some(errand) if errand.at + 2 == frames.len() => self.gave_once(frames, base),
            _ => false,
        }
    }

    #[inline(never)]
    fn gave_once(&mut self, frames: &mut Frames, base: &Rc<StageRecord>) -> bool {
        let Some(errand) = self.errands.pop() else { return false };
        let Errand { at, loan, body, count, floor } = errand;
        let (Body::Code(mut run), Some(mut giver)) = (body, frames.pop()) else { return false };
        let within = self.count - count - 1;
        if within > 0 {
            run.links.count += within;
            loan.note_links(&mut run.links.noted);
        }
        (self.count, self.floor) = (count, floor);
        let asker = &mut frames[at];
        let Awaiting::Item(dst) = asker.awaiting else { return false };
        let bytes = giver.give_result(&mut asker.registers[dst as usize]);
        asker.arrived();
        run.own.frames.push(giver);
        run.gave(&loan, bytes, self.asker(frames, at, base));
        run.rests = true;
        loan.went_at_once();
        loan.give_back(run);
        true
    }

    /// The `__next__` that stood on the innermost frame has returned this.
    #[inline(never)]
    pub(in crate::vm) fn returned(&mut self, frames: &mut Frames, item: Value, base: &Rc<StageRecord>) {
        let Some(Errand { at, loan, body, count, floor }) = self.errands.pop() else { return };
        (self.count, self.floor) = (count, floor);
        loan.went_at_once();
        loan.gave(&item, item.slot_bytes(), body.into_coroutine(), self.asker(frames, at, base));
        let asker = &mut frames[at];
        if let Awaiting::Next { dst, .. } = asker.awaiting {
            asker.arrived();
            asker.put(dst, item);
        }
    }
}
