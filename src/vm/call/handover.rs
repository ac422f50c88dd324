//! What runs within a run of code goes to the machine's stack, and comes back from it: the whole, whenever anything but an answer is
//! wanted of the machine, so that whoever looks finds the stack as if nothing had run elsewhere.

use std::any::Any;

use super::CodeRun;
use super::strands::{Body, Guest, Who};
use crate::machine::{Above, Context, Loan, Resume, Step};

impl CodeRun {
    /// Gives all guests to the machine: the innermost one wants this of it. Where items go out first, they stay until it is asked again.
    pub(super) fn leave(&mut self, step: Step) -> Step {
        if self.guests.is_empty() || self.links.ahead.holds_items() {
            return step;
        }
        let mut asked = Vec::with_capacity(self.guests.len());
        while let Some(Guest { who, mut body, .. }) = self.guests.pop() {
            if let Body::Code(run) = &mut body
                && let Some(frame) = run.own.frames.first_mut()
            {
                frame.around = None;
            }
            let iter = match who {
                Who::Asked(loan) => Some(loan.into_iter()),
                Who::Called(_) => None,
            };
            asked.push((iter, body.into_coroutine()));
        }
        asked.reverse();
        Step::Asked(asked, Box::new(step))
    }

    /// Takes in those that stand above this one on the machine's stack.
    pub(super) fn take_in(&mut self, above: Vec<Above>) {
        for Above { iter, record, body } in above {
            let any: &dyn Any = &*body;
            let body = match any.is::<CodeRun>() {
                false => Body::Native(body),
                true => {
                    let any: Box<dyn Any> = body;
                    let Ok(mut run) = any.downcast::<CodeRun>() else { unreachable!("looked at above") };
                    run.delegates.release(&record);
                    run.release_links(&record);
                    run.own.begun = true;
                    Body::Code(run)
                }
            };
            match (iter.map(Loan::of), body) {
                (None, body) => self.guests.push(Guest::new(Who::Called(record), body)),
                (Some(loan), Body::Code(run)) => self.begin_guest(loan, run),
                (Some(loan), body) => self.guests.push(Guest::new(Who::Asked(loan), body)),
            }
        }
    }

    /// The innermost one goes on after a pause, where it is a native, or wants something.
    pub(super) fn continue_native(&mut self, cx: &mut Context<'_>) -> Option<Step> {
        if let Some(step) = self.wants.take() {
            return self.step_here(*step, cx);
        }
        if self.code().is_some() {
            return None;
        }
        match self.resume_native(Resume::Continue, cx) {
            Ok(event) => self.drive(event, cx),
            Err(step) => Some(self.leave(step)),
        }
    }
}
