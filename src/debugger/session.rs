//! A program on its machine: built when it is first asked, then pulled. No thread, no clock: who drives it has those.

mod advancing;
mod changing;

use std::collections::HashMap;
use std::rc::Rc;

use super::graft::{Graft, label};
use crate::catalog;
use crate::lang::code::Program;
use crate::lang::{Diagnostic, Source, Span};
use crate::machine::{
    Chunk, Iter, Limits, Machine, Recording, StageInfo, StageRecord, Suspended, WaitFor, Waker, World,
};
use crate::pipeline::Document;
use crate::sources;
use crate::value::{Exc, Value, budget};
use crate::vm::{self, Environment, Module};

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
    /// The text of the first stage that the last edit built anew, until it is taken.
    renewed: Option<String>,
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
            renewed: None,
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
        let base = |record: &StageRecord| record.id.borrow().split('~').next().unwrap_or_default().to_owned();
        // Each with those that were made there behind it, and then those whose holder is none of them.
        let mut groups: Vec<Vec<Rc<StageRecord>>> = self.stages.iter().map(|stage| vec![Rc::clone(stage)]).collect();
        let mut known: HashMap<String, usize> =
            self.stages.iter().enumerate().map(|(at, stage)| (base(stage), at)).collect();
        for made in self.made() {
            let at = *known.entry(base(&made)).or_insert(groups.len());
            match groups.get_mut(at) {
                Some(group) => group.push(made),
                None => groups.push(vec![made]),
            }
        }
        groups.concat()
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

    /// The function of the user's that the module binds under that name.
    pub fn function(&self, name: &str) -> Option<Rc<vm::Function>> {
        self.module.functions().into_iter().find(|function| function.name() == name)
    }

    /// The text of the first stage that an edit has built anew since this was last asked.
    pub fn take_renewed(&mut self) -> Option<String> {
        self.renewed.take()
    }

    /// A stage's text in the program, on one line; its name where it has no place there.
    pub fn label(&self, record: &StageRecord) -> String {
        label(&self.source, record)
    }
}

/// Whether no stage stands in the text, so that whatever asks is the module's body.
fn has_no_stage(text: &str) -> bool {
    Document::from_text(text).outline().stages.is_empty()
}
