//! Another text while a pipeline runs, and the end of it: what stays, and what is closed.

use std::rc::Rc;

use super::{Phase, Session, has_no_stage};
use crate::catalog;
use crate::debugger::graft::Graft;
use crate::lang::{Diagnostic, Source};
use crate::machine::{Iter, StageRecord};
use crate::vm::Module;

/// How much `finally` blocks may run where an edit drops what is under way.
const CLOSE_FUEL: u64 = 5_000_000;

impl Session {
    /// Takes `text` as the program from now on. Stages that are the same, down to what is above them, will take over the
    /// state of those before once the new pipeline is built ([`Session::build`]).
    ///
    /// # Errors
    /// What is wrong with the text; the session stays as it is.
    pub fn replace(&mut self, text: &str) -> Result<(), Vec<Diagnostic>> {
        let program = catalog::check(text)?;
        let suspended = self.machine.suspend();
        match self.last().cloned() {
            Some(last) => {
                self.graft = Some(Graft::new(self.source.clone(), last, std::mem::take(&mut self.stages)));
                self.held = suspended;
            }
            // A pipeline that never came to be is not taken over; what an earlier one left is still to be.
            None => self.machine.give_up(suspended),
        }
        self.unfolding = None;
        self.source = Source::new(text);
        self.script = program.pipeline.is_none();
        self.final_expression = program.pipeline;
        self.staged_nowhere = has_no_stage(text);
        self.module = Module::new(program, catalog::environment());
        self.phase = Phase::Fresh;
        self.stages.clear();
        Ok(())
    }

    /// Takes over what stays of the pipeline before: the stages of the new one that do, of each line the last.
    pub(super) fn take_over(&mut self, last: &Iter) -> Vec<Rc<StageRecord>> {
        let graft = self.graft.take();
        let pairs = graft.as_ref().map(|graft| graft.pairs(&self.source, last)).unwrap_or_default();
        self.machine.hand_over(&pairs, self.held.take());
        // What is not kept was broken off; it is closed before the new pipeline begins.
        self.world().set_broken_off(true);
        let kept = pairs.iter().map(|(_, after)| Rc::clone(after.record())).collect();
        drop((graft, pairs));
        self.machine.close_dropped(CLOSE_FUEL);
        self.world().set_broken_off(false);
        kept
    }

    /// Closes everything that is still open as a run that failed or was given up: what a sink has not finished is not kept.
    pub fn break_off(&mut self, fuel: u64) {
        self.world().set_broken_off(!self.is_over() || self.graft.is_some());
        self.close(fuel);
        // What is lost is that some lines come twice; whoever breaks off has nobody to tell.
        let _ = self.commit(true);
    }

    /// Closes everything that is still open, as a consumer does that needs no more: sinks keep what they were given.
    /// `finally` blocks run for at most `fuel`.
    pub fn close(&mut self, fuel: u64) {
        self.machine.abandon();
        let held = self.held.take();
        self.machine.give_up(held);
        self.unfolding = None;
        self.graft = None;
        self.phase = Phase::Over;
        // What was under way still finds what the module's names are bound to.
        self.machine.close_dropped(fuel);
        self.module.clear();
        self.machine.close_dropped(fuel);
        self.machine.close_unreachable(fuel);
    }
}
