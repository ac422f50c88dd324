//! A generator that a loop has all to itself, from the first item to the end: its frame stands on that of the loop when it is asked first,
//! too, and when it returns the loop goes on behind its end.
//!
//! What is done here is what asking one that has not begun, and its end, come to otherwise (see `guests`): it gets its id and its place
//! among the stages, its counts are settled, and its frames are kept for the next one.

use std::rc::Rc;

use super::super::super::execute::Frames;
use super::super::super::frame::Awaiting;
use super::super::{Body, CodeRun};
use super::{Link, Links, MEASURED};
use crate::lang::code::{CodeKind, Reg, Src};
use crate::machine::{Context, StageRecord, World};

impl CodeRun {
    /// Whether it is a generator that has not begun, and may stand on the loop that asks it.
    fn fits_loop(&self) -> bool {
        self.own.kind == CodeKind::Generator && !self.own.begun && self.own.frames.len() == 1 && self.apart == 0
    }
}

impl Links {
    /// The innermost frame asks for `dst = next(iter)`, or goes to `end`: a generator that has not begun, where that is whom it asks, begins
    /// on it. False, with nothing done, where there is more to it. `base` is for whom the outermost frame runs.
    #[inline(never)]
    pub(in crate::vm) fn begin(
        &mut self,
        frames: &mut Frames,
        (dst, iter, end): (Reg, Reg, u32),
        base: &Rc<StageRecord>,
        cx: &Context<'_>,
    ) -> bool {
        let Some(at) = frames.len().checked_sub(1) else { return false };
        let asker = &frames[at];
        if frames.len() >= cx.world().limits().depth || self.ahead.goes_ahead() || asker.handles_here() {
            return false;
        }
        let Some(asked) = &asker.registers[iter as usize] else { return false };
        let record = self.asker(frames, at, base);
        let lent = cx.lend_new(asked, self.under_way + self.count, record, CodeRun::fits_loop);
        let Some((mut run, loan)) = lent else { return false };
        let Some(frame) = run.own.frames.pop() else { return false };
        run.own.begun = true;
        loan.carried_for(record);
        let asker = &mut frames[at];
        let around = asker.link.take();
        let link = Link { frame: None, loan, run, relays: Vec::new(), passed: 0, bytes: 0, left: MEASURED, around };
        asker.link = Some(Box::new(link));
        asker.result = Src::reg(iter);
        asker.wait_for(Awaiting::Next { dst, end });
        frames.push(frame);
        self.count += 1;
        self.floor = frames.len();
        true
    }

    /// The innermost frame, of a generator that stands on the loop which asks it, returns this: it is over, and the loop goes on behind its
    /// end. False, with nothing done, where it is no such frame, or there is more to it. `rests`: see [`crate::vm::execute::Stack`].
    #[inline(never)]
    pub(in crate::vm) fn end(
        &mut self,
        frames: &mut Frames,
        returned: Src,
        rests: usize,
        base: &Rc<StageRecord>,
        world: &World,
    ) -> bool {
        let depth = frames.len();
        let [.., asker, giver] = frames.as_mut_slice() else { return false };
        let Awaiting::Next { end, .. } = asker.awaiting else { return false };
        let plain = asker.link.as_ref().is_some_and(|link| link.stands() && link.relays.is_empty());
        if !plain || giver.link.is_some() || rests >= depth {
            return false;
        }
        let (Some(link), Some(mut giver)) = (asker.link.take(), frames.pop()) else { return false };
        self.count -= 1;
        giver.result = returned;
        let value = giver.take_result();
        giver.clear();
        let at = depth - 2;
        let record = self.asker(frames, at, base);
        let Link { loan, mut run, passed, bytes, around, .. } = *link;
        loan.passed_all(passed, bytes, record);
        run.own.frames.push(giver);
        loan.ended_for_good(record);
        run.retire(world);
        let asker = &mut frames[at];
        asker.link = around;
        asker.arrived();
        asker.pc = end as usize;
        self.floor = self.floor_of(frames);
        // Nobody gets it.
        drop(value);
        true
    }

    /// Of how many frames none may return.
    fn floor_of(&self, frames: &Frames) -> usize {
        if self.count == 0 {
            return 0;
        }
        let linked = frames.iter().enumerate().rev().find_map(|(at, frame)| {
            let link = frame.link.as_ref()?;
            Some(at + 1 + usize::from(link.stands()))
        });
        let errand = self.errands.last().map(|errand| match errand.body {
            Body::Code(_) => errand.at + 2,
            Body::Native(_) => errand.at + 1,
        });
        linked.max(errand).unwrap_or_default()
    }
}
