//! Going on: the module's body first, then the last stage, within the run's budgets.

use std::rc::Rc;

use super::{Phase, Progress, Session};
use crate::debugger::plain::{holds_iterators, plain_items};
use crate::machine::{
    Chunk, Demand, EventKind, Iter, Limits, Outcome, Pace, Request, StageRecord, StageState, name_stages,
};
use crate::sources;
use crate::value::{Exc, ExcType, Exception, Value, budget};
use crate::vm;

/// After how much fuel it is looked at what the run holds.
const LOOK_FUEL: u64 = 1_000_000;

impl Session {
    /// Runs the module's body until the pipeline is there; `None` once it is.
    pub fn build(&mut self, pace: Pace, fuel: u64) -> Option<Progress> {
        loop {
            match &self.phase {
                Phase::Over => return Some(Progress::End),
                Phase::Ready(_) | Phase::Pulling(_) | Phase::Poked(_) | Phase::Closing => return None,
                Phase::Fresh => {
                    self.machine.call(&self.body, self.module.body());
                    self.phase = Phase::Building;
                }
                Phase::Building => {}
            }
            let before = self.machine.pulls();
            match self.run(pace, fuel) {
                Outcome::Returned(value) => {
                    if let Err(exc) = self.built(value) {
                        self.phase = Phase::Over;
                        return Some(Progress::Raised(exc));
                    }
                }
                Outcome::Raised(exc) => {
                    self.phase = Phase::Over;
                    self.body.state.set(StageState::Failed);
                    self.body.failed_at.set(exc.place.left());
                    self.body.note_error(exc.headline());
                    return Some(Progress::Raised(exc));
                }
                Outcome::Waiting(_) if self.world().clock().skip() => {}
                Outcome::Waiting(what) => return Some(Progress::Waiting(what)),
                Outcome::Event if self.is_script() && self.received_by_body(before) => return Some(Progress::Received),
                Outcome::Event => return Some(Progress::Event),
                Outcome::OutOfFuel => return Some(Progress::OutOfFuel),
                Outcome::Items(_) | Outcome::End(_) => unreachable!("a call returns"),
            }
        }
    }

    /// Goes on: builds what has to be built, then asks the last stage for up to `demand` items where nothing is under way.
    pub fn advance(&mut self, demand: Demand, pace: Pace, fuel: u64) -> Progress {
        if let Some(progress) = self.build(pace, fuel) {
            return progress;
        }
        loop {
            if matches!(self.phase, Phase::Closing) && !self.machine.begin_closing() {
                self.phase = Phase::Over;
                return Progress::End;
            }
            if let Phase::Ready(last) = &self.phase {
                let last = last.clone();
                let (asked, demand) = match &self.unfolding {
                    Some(items) => (items, Demand::ONE),
                    None => (&last, demand),
                };
                self.machine.ask(asked, Request::Next(demand));
                self.phase = Phase::Pulling(last);
            }
            let by_hand = matches!(self.phase, Phase::Poked(_));
            match self.run(pace, fuel) {
                Outcome::Items(chunk) if by_hand => {
                    self.rest();
                    return Progress::Items(chunk);
                }
                Outcome::End(value) if by_hand => {
                    self.rest();
                    return Progress::Ended(value);
                }
                Outcome::Items(chunk) => {
                    self.rest();
                    if self.unfolding.is_some() || !self.unfold(&chunk) {
                        return Progress::Items(chunk);
                    }
                }
                Outcome::End(_) if self.unfolding.take().is_some() => self.rest(),
                // The pipeline is let go, so that what is under way in it is closed.
                Outcome::End(_) => self.phase = Phase::Closing,
                Outcome::Raised(exc) => {
                    self.rest();
                    return Progress::Raised(exc);
                }
                Outcome::Waiting(_) if self.world().clock().skip() => {}
                Outcome::Waiting(what) => return Progress::Waiting(what),
                Outcome::Event => return Progress::Event,
                Outcome::OutOfFuel => return Progress::OutOfFuel,
                Outcome::Returned(_) => unreachable!("an iterator ends"),
            }
        }
    }

    /// Asks an iterator of the pipeline by hand, where the pipeline is there and nothing is under way; [`Session::advance`] then
    /// goes on with that, to [`Progress::Items`], [`Progress::Ended`] or [`Progress::Raised`]. Says whether it could be asked.
    pub fn poke(&mut self, who: &Iter, request: Request) -> bool {
        let Phase::Ready(last) = &self.phase else { return false };
        let last = last.clone();
        self.unfolding = None;
        self.machine.ask(who, request);
        self.phase = Phase::Poked(last);
        true
    }

    /// Says what the run may take at most, on the thread that runs it.
    pub fn set_limits(&mut self, limits: Limits) {
        self.world().set_limits(limits);
        budget::set(limits.memory, sources::resident_bytes);
    }

    /// Runs the machine, looking after its budgets on the way.
    fn run(&mut self, pace: Pace, fuel: u64) -> Outcome {
        let mut left = fuel;
        loop {
            let mut piece = left.min(LOOK_FUEL - self.unlooked);
            if let Some(steps) = self.world().limits().steps {
                let more = steps.saturating_sub(self.machine.spent());
                if more == 0 {
                    self.machine.abandon();
                    return Outcome::Raised(out_of_steps(steps));
                }
                piece = piece.min(more);
            }
            let heeded = self.world().heed_hurry(true);
            let outcome = self.machine.run(pace, piece);
            self.world().heed_hurry(heeded);
            self.unlooked += piece;
            if self.unlooked >= LOOK_FUEL {
                self.unlooked = 0;
                if self.machine.is_busy()
                    && let Err(exc) = budget::look(0)
                {
                    self.machine.interrupt(exc);
                }
            }
            left -= piece;
            let hurried = self.world().waker().hurry().is_asked();
            if left == 0 || hurried || !matches!(outcome, Outcome::OutOfFuel) {
                return outcome;
            }
        }
    }

    /// Has these items made data where that is wanted and they are not; says whether.
    fn unfold(&mut self, items: &Chunk) -> bool {
        let needed = self.plain && items.as_values().is_some_and(|items| items.iter().any(holds_iterators));
        if needed && let Phase::Ready(last) = &self.phase {
            self.unfolding = Some(plain_items(self.machine.world(), last, items.clone()));
        }
        needed
    }

    fn received_by_body(&self, before: u64) -> bool {
        let outermost = self.machine.under_way().next().is_none();
        let last = self.machine.trace().events().next_back().map(|event| event.kind);
        outermost && self.machine.pulls() > before && last == Some(EventKind::Yield)
    }

    /// The module's body has returned the value of the final expression.
    fn built(&mut self, value: Value) -> Result<(), Exc> {
        if self.script || matches!(value, Value::None) {
            self.phase = Phase::Over;
            return Ok(());
        }
        let last = if let Some(stage) = vm::stage_over(&value, self.machine.world()) {
            stage
        } else if gives_items(&value) {
            vm::iterate(&value, self.machine.world(), false)?
        } else {
            vm::iterate(&Value::tuple(vec![value]), self.machine.world(), false)?
        };
        let site = &last.record().site;
        if site.get().is_none() {
            site.set(self.final_expression.map(|span| (span.start, span.end)));
        }
        let edited = self.graft.is_some();
        let kept = self.take_over(&last);
        self.stages = name_stages(last.record());
        if edited {
            let renewed = below(last.record(), &kept);
            let first = self.stages.iter().find(|stage| renewed.iter().any(|new| Rc::ptr_eq(new, stage)));
            self.renewed = first.map(|stage| self.label(stage));
        }
        self.phase = Phase::Ready(last);
        Ok(())
    }

    fn rest(&mut self) {
        if let Phase::Pulling(last) | Phase::Poked(last) = &self.phase {
            self.phase = Phase::Ready(last.clone());
        }
    }
}

/// The last stage and those above it, down to those that were `kept`.
fn below(last: &Rc<StageRecord>, kept: &[Rc<StageRecord>]) -> Vec<Rc<StageRecord>> {
    let among = |known: &[Rc<StageRecord>], stage: &Rc<StageRecord>| known.iter().any(|known| Rc::ptr_eq(known, stage));
    let (mut found, mut waiting) = (Vec::new(), vec![Rc::clone(last)]);
    while let Some(stage) = waiting.pop() {
        if !among(kept, &stage) && !among(&found, &stage) {
            waiting.extend(stage.inputs.borrow().iter().cloned());
            found.push(stage);
        }
    }
    found
}

fn out_of_steps(steps: u64) -> Exc {
    let text = format!("the run took more than its budget of {steps} steps");
    let exc = Exception::with_message(ExcType::RuntimeError, text);
    exc.advise("drip run --max-steps=COUNT sets the budget");
    exc
}

/// Whether a final expression's value gives its items; what does not is one item, as texts and records are.
fn gives_items(value: &Value) -> bool {
    vm::is_iterable(value) && !matches!(value, Value::Str(_) | Value::Bytes(_) | Value::Dict(_))
}
