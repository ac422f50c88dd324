//! What runs within a run of code goes to the machine's stack, and comes back from it: the whole, whenever anything but an answer is
//! wanted of the machine, so that whoever looks finds the stack as if nothing had run elsewhere.

use std::any::Any;

use super::CodeRun;
use super::guests::{Body, Guest, Who};
use crate::machine::{Above, Context, Loan, Resume, Step};

impl CodeRun {
    /// Gives all guests to the machine: the innermost one wants this of it.
    pub(super) fn leave(&mut self, step: Step) -> Step {
        if self.guests.is_empty() {
            return step;
        }
        let asked = self.guests.drain(..).map(|Guest { who, mut body }| {
            if let Body::Code(run) = &mut body
                && let Some(frame) = run.own.frames.first_mut()
            {
                frame.around = None;
            }
            let iter = match who {
                Who::Asked(loan) => Some(loan.into_iter()),
                Who::Called(_) => None,
            };
            (iter, body.into_coroutine())
        });
        let asked = asked.collect();
        Step::Asked(asked, Box::new(step))
    }

    /// Takes in those that stand above this one on the machine's stack.
    pub(super) fn take_in(&mut self, above: Vec<Above>) {
        self.guests.extend(above.into_iter().map(|Above { iter, record, body }| {
            let who = iter.map_or(Who::Called(record), |iter| Who::Asked(Loan::of(iter)));
            let any: &dyn Any = &*body;
            if !any.is::<CodeRun>() {
                return Guest { who, body: Body::Native(body) };
            }
            let any: Box<dyn Any> = body;
            let Ok(mut run) = any.downcast::<CodeRun>() else { unreachable!("looked at above") };
            run.own.begun = true;
            Guest { who, body: Body::Code(run) }
        }));
    }

    /// The innermost one goes on after a pause, where it is a native.
    pub(super) fn continue_native(&mut self, cx: &mut Context<'_>) -> Option<Step> {
        if self.code().is_some() {
            return None;
        }
        match self.resume_native(Resume::Continue, cx) {
            Ok(event) => self.drive(event, cx),
            Err(step) => Some(self.leave(step)),
        }
    }
}
