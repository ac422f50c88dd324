//! A program on its machine: built when it is first asked, then pulled. No thread, no clock: who drives it has those.

use std::rc::Rc;

use super::graft::{Graft, label};
use super::plain::{holds_iterators, plain_items};
use crate::catalog;
use crate::lang::code::Program;
use crate::lang::{Diagnostic, Source, Span};
use crate::machine::{
    Chunk, Demand, EventKind, Iter, Limits, Machine, Outcome, Pace, Recording, Request, StageInfo, StageRecord,
    StageState, Suspended, WaitFor, Waker, World, name_stages,
};
use crate::pipeline::Document;
use crate::sources;
use crate::value::{Exc, ExcType, Exception, Value, budget};
use crate::vm::{self, Environment, Module};

/// After how much fuel it is looked at what the run holds.
const LOOK_FUEL: u64 = 1_000_000;
/// How much `finally` blocks may run where an edit drops what is under way.
const CLOSE_FUEL: u64 = 5_000_000;

/// Where a session stands.
#[derive(Debug)]
enum Phase {
    /// The module's body has not begun.
    Fresh,
    /// The module's body runs.
    Building,
    /// The pipeline is there, and nobody asks.
    Ready(Iter),
    /// The pipeline has been asked.
    Pulling(Iter),
    /// One of its iterators is asked by hand; this is the last stage.
    Poked(Iter),
    /// The pipeline has ended and is let go; what was under way in it is being closed.
    Closing,
    /// It is over.
    Over,
}

/// What going on came to.
#[derive(Debug)]
pub enum Progress {
    /// The last stage gave items.
    Items(Chunk),
    /// A script's body has received an item.
    Received,
    /// The end.
    End,
    /// An iterator that was asked by hand has ended, or is closed.
    Ended(Value),
    /// It raised.
    Raised(Exc),
    /// It waits; go on once woken.
    Waiting(WaitFor),
    /// An event happened.
    Event,
    /// The fuel is spent.
    OutOfFuel,
}

/// A program on its machine.
pub struct Session {
    source: Source,
    machine: Machine,
    module: Module,
    /// Whether the file is a script: its body is the consumer.
    script: bool,
    final_expression: Option<Span>,
    /// Whether the final expression is no pipeline either: `print(total)`.
    staged_nowhere: bool,
    phase: Phase,
    body: Rc<StageRecord>,
    stages: Vec<Rc<StageRecord>>,
    /// What an edit keeps, until the new pipeline is built.
    graft: Option<Graft>,
    held: Option<Suspended>,
    /// Whether items are given as data.
    plain: bool,
    /// Items that the last stage gave, while they are made data.
    unfolding: Option<Iter>,
    /// Fuel given since what the run holds was looked at.
    unlooked: u64,
}

impl Session {
    /// Checks a program and gets it ready. Nothing of it runs.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn new(text: &str, waker: Waker) -> Result<Self, Vec<Diagnostic>> {
        let program = catalog::check(text)?;
        Ok(Self::of_program(text, program, catalog::environment(), waker))
    }

    /// As [`Session::new`], for a program that finds `value` under a name that it does not bind.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub(super) fn with_given(
        text: &str,
        name: &'static str,
        value: Value,
        waker: Waker,
    ) -> Result<Self, Vec<Diagnostic>> {
        let program = catalog::check_with(text, Some(name))?;
        Ok(Self::of_program(text, program, catalog::environment_with(name, value), waker))
    }

    fn of_program(text: &str, program: Program, environment: Rc<Environment>, waker: Waker) -> Self {
        let world = World::new(Box::new(vm::Python), waker);
        world.set_disk(Rc::new(sources::Files));
        budget::set(Limits::MEMORY, sources::resident_bytes);
        let script = program.pipeline.is_none();
        let info = StageInfo { name: "module".to_owned(), is_code: true, internal: true, ..StageInfo::default() };
        Self {
            source: Source::new(text),
            machine: Machine::new(world),
            final_expression: program.pipeline,
            module: Module::new(program, environment),
            script,
            staged_nowhere: has_no_stage(text),
            phase: Phase::Fresh,
            body: StageRecord::new(info),
            stages: Vec::new(),
            graft: None,
            held: None,
            plain: false,
            unfolding: None,
            unlooked: 0,
        }
    }

    /// Lets the program see the system's clock, and random numbers that differ from run to run. Without it time stands still
    /// and they are the same every time.
    pub fn in_real_time(&self) {
        self.world().set_clock(Rc::new(super::SystemClock::new()));
        self.world().set_seed(super::seed_of_the_day());
    }

    /// Writes the checkpoints of its sources: what was given is out of the caller's hands. Unless it is `urgent`, one that was written a
    /// moment ago waits.
    ///
    /// # Errors
    /// What the system says.
    pub fn commit(&self, urgent: bool) -> std::io::Result<()> {
        sources::checkpoint::commit(self.world(), urgent)
    }

    /// The program's text.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The machine.
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// What all of its coroutines share.
    pub fn world(&self) -> &Rc<World> {
        self.machine.world()
    }

    /// How much is recorded from now on.
    pub fn record(&mut self, recording: Recording) {
        self.machine.record(recording);
    }

    /// Gives items as data from now on: iterators in them are read, before the last stage is asked again, and become lists.
    /// Those that never end stay as they are.
    pub fn set_plain_items(&mut self, plain: bool) {
        self.plain = plain;
    }

    /// Measures time spent inside stages with this clock.
    pub fn set_clock(&mut self, clock: fn() -> u64) {
        self.machine.set_clock(clock);
    }

    /// Takes the events that are recorded.
    pub fn take_events(&mut self) -> Vec<crate::machine::Event> {
        self.machine.trace_mut().drain()
    }

    /// Every stage: spine order, lanes before the stage they feed, then those made while running.
    pub fn stages(&self) -> Vec<Rc<StageRecord>> {
        let mut all = self.stages.clone();
        for made in &self.made() {
            let base = made.id.borrow().split('~').next().unwrap_or_default().to_owned();
            // After its holder, and after those that were made there before it.
            let under = |record: &Rc<StageRecord>| {
                let id = record.id.borrow();
                *id == base || id.split('~').next() == Some(base.as_str())
            };
            match all.iter().rposition(under) {
                Some(at) => all.insert(at + 1, Rc::clone(made)),
                None => all.push(Rc::clone(made)),
            }
        }
        all
    }

    /// The stages that stand in the text, spine order, lanes before the stage they feed; none before they are built.
    pub fn spine(&self) -> &[Rc<StageRecord>] {
        &self.stages
    }

    /// The iterators made while running, oldest first, as far as they are remembered.
    pub fn made(&self) -> Vec<Rc<StageRecord>> {
        let own = |record: &Rc<StageRecord>| self.stages.iter().any(|known| Rc::ptr_eq(known, record));
        self.machine.made_stages().into_iter().filter(|made| !own(made)).collect()
    }

    /// The program's module.
    pub(super) fn module(&self) -> &Module {
        &self.module
    }

    /// Where the program's final expression stands, where it ends in one.
    pub(super) fn final_expression(&self) -> Option<Span> {
        self.final_expression
    }

    /// For a script: its body, which is the consumer.
    pub fn script_body(&self) -> Option<&Rc<StageRecord>> {
        self.is_script().then_some(&self.body)
    }

    /// The variables of the module and short reprs of what they are bound to; not its functions.
    pub fn variables(&self) -> Vec<(String, String)> {
        self.module.variables()
    }

    /// The last stage, once the pipeline is there.
    pub fn last(&self) -> Option<&Iter> {
        match &self.phase {
            Phase::Ready(last) | Phase::Pulling(last) | Phase::Poked(last) => Some(last),
            _ => None,
        }
    }

    /// Whether a pull is under way.
    pub fn is_busy(&self) -> bool {
        self.machine.is_busy()
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over)
    }

    /// Whether the stages of an earlier text are kept for a pipeline that is still to be built: after an edit whose program
    /// raised before there was one.
    pub fn keeps_earlier(&self) -> bool {
        self.graft.is_some()
    }

    /// Whether anything of it has run.
    pub fn has_begun(&self) -> bool {
        !matches!(self.phase, Phase::Fresh)
    }

    /// Whether the file is a script: its body is the consumer.
    pub fn is_script(&self) -> bool {
        self.script || self.staged_nowhere
    }

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
            let outcome = self.machine.run(pace, piece);
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
            if left == 0 || !matches!(outcome, Outcome::OutOfFuel) {
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
        self.take_over(&last);
        self.stages = name_stages(last.record());
        self.phase = Phase::Ready(last);
        Ok(())
    }

    fn rest(&mut self) {
        if let Phase::Pulling(last) | Phase::Poked(last) = &self.phase {
            self.phase = Phase::Ready(last.clone());
        }
    }

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

    /// Takes over what stays of the pipeline before.
    fn take_over(&mut self, last: &Iter) {
        let graft = self.graft.take();
        let pairs = graft.as_ref().map(|graft| graft.pairs(&self.source, last)).unwrap_or_default();
        self.machine.hand_over(&pairs, self.held.take());
        // What is not kept was broken off; it is closed before the new pipeline begins.
        self.world().set_broken_off(true);
        drop((graft, pairs));
        self.machine.close_dropped(CLOSE_FUEL);
        self.world().set_broken_off(false);
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

    /// The function of the user's that the module binds under that name.
    pub fn function(&self, name: &str) -> Option<Rc<vm::Function>> {
        self.module.functions().into_iter().find(|function| function.name() == name)
    }

    /// A stage's text in the program, on one line; its name where it has no place there.
    pub fn label(&self, record: &StageRecord) -> String {
        label(&self.source, record)
    }
}

fn out_of_steps(steps: u64) -> Exc {
    let text = format!("the run took more than its budget of {steps} steps");
    let exc = Exception::with_message(ExcType::RuntimeError, text);
    exc.advise("drip run --max-steps=COUNT sets the budget");
    exc
}

/// Whether no stage stands in the text, so that whatever asks is the module's body.
fn has_no_stage(text: &str) -> bool {
    Document::from_text(text).outline().stages.is_empty()
}

/// Whether a final expression's value gives its items; what does not is one item, as texts and records are.
fn gives_items(value: &Value) -> bool {
    vm::is_iterable(value) && !matches!(value, Value::Str(_) | Value::Bytes(_) | Value::Dict(_))
}
