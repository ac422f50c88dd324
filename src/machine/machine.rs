//! The machine: one explicit stack on which every coroutine is resumed.

mod answering;
mod asking;
mod entry;
mod nested;

use std::rc::Rc;

pub use entry::Suspended;
pub(super) use entry::{Entry, Parked};

use entry::Debt;

use super::meter::add;
use super::trace::{Recording, Trace};
use super::{Chunk, Context, Coroutine, Iter, Request, Resume, StageRecord, Step, WaitFor, World};
use crate::value::{Exc, ExcType, Exception, Value, custom};

/// How deep iterators may ask one another: beyond it is a `RecursionError`.
pub(super) const MAX_STACK: usize = 20_000;
/// How long the repr of an item in an event may get, in bytes.
const EVENT_REPR: usize = 200;
/// How much the trace keeps, in bytes.
const TRACE_BYTES: usize = 4 << 20;
/// After each pause, for so many asks it is tried whether what stands on the stack can go on without the machine.
const TRIES: u8 = 4;
/// One in so many single-item resumes is timed; a prime, so that stages that take turns all have theirs.
const TIMED_SHARE: u64 = 61;
/// One in so many that treat a chunk is: two looks at a clock take longer than some stages need for a few hundred items.
const TIMED_SHARE_IN_BULK: u64 = 16;

/// What a run of the machine came to.
#[derive(Debug)]
pub enum Outcome {
    /// What was asked for gave items.
    Items(Chunk),
    /// It has ended.
    End(Value),
    /// The call returned.
    Returned(Value),
    /// It raised.
    Raised(Exc),
    /// It waits; run again once woken.
    Waiting(WaitFor),
    /// An event happened; run again to go on.
    Event,
    /// The fuel is spent; run again to go on.
    OutOfFuel,
}

/// When a run stops short of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Only for fuel, waiting and the answer.
    Answer,
    /// After every event, too.
    Event,
}

/// One in [`TIMED_SHARE_IN_BULK`], spread so evenly over any steps that stages that take turns all have theirs: multiples of the
/// golden ratio.
fn falls_in_share(resumes: u64) -> bool {
    resumes.wrapping_mul(0x9E37_79B9_7F4A_7C15) < u64::MAX / TIMED_SHARE_IN_BULK
}

fn too_deep() -> Exc {
    let text = "maximum recursion depth exceeded: too many iterators ask one another";
    Exception::with_message(ExcType::RecursionError, text)
}

/// The machine.
pub struct Machine {
    world: Rc<World>,
    stack: Vec<Entry>,
    /// With what the top of the stack goes on; what is left at the bottom is the outcome.
    with: Option<Resume>,
    recording: Recording,
    trace: Trace,
    clock: Option<fn() -> u64>,
    resumes: u64,
    spent: u64,
    started: bool,
    /// Events that whoever runs the machine has been told of.
    reported: u64,
    /// It runs one call within what another machine does, in the same world.
    nested: bool,
    /// For how many more asks it is tried whether what stands on the stack can go on without the machine.
    tries: u8,
}

impl Drop for Machine {
    fn drop(&mut self) {
        if !self.nested {
            self.world.shut();
        }
    }
}

impl Machine {
    /// A machine with nothing to do.
    pub fn new(world: Rc<World>) -> Self {
        Self {
            world,
            stack: Vec::new(),
            with: None,
            recording: Recording::Off,
            trace: Trace::new(TRACE_BYTES),
            clock: None,
            resumes: 0,
            spent: 0,
            started: false,
            reported: 0,
            nested: false,
            tries: 0,
        }
    }

    /// The world its coroutines share.
    pub fn world(&self) -> &Rc<World> {
        &self.world
    }

    /// The events.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// The events, to take them.
    pub fn trace_mut(&mut self) -> &mut Trace {
        &mut self.trace
    }

    /// How much is recorded from now on.
    pub fn record(&mut self, recording: Recording) {
        let before = std::mem::replace(&mut self.recording, recording);
        match (before == Recording::Everything, recording == Recording::Everything) {
            (true, false) => self.trace.begin_to_count(self.calls_under_way()),
            (false, true) => self.trace.begin_to_record(self.calls_under_way()),
            _ => {}
        }
    }

    /// How many of what is under way the trace has, or would have, a call of.
    fn calls_under_way(&self) -> u64 {
        let asked = |entry: &&Entry| matches!(entry.debt, Debt::Items(_) | Debt::Item) && entry.record.is_traced();
        self.stack.iter().filter(asked).count() as u64
    }

    /// Measures time spent inside stages with this clock, in nanoseconds from any start.
    pub fn set_clock(&mut self, clock: fn() -> u64) {
        self.clock = Some(clock);
    }

    /// `next()` calls so far over all stages.
    pub fn pulls(&self) -> u64 {
        self.world.pulls()
    }

    /// How often one stage ran within another without a turn of the machine.
    pub fn hosted(&self) -> u64 {
        self.world.hosting.counted.get() + self.world.hosting.answers.get()
    }

    /// How many of these times there was more to it than to go on behind a `yield`, to count, and to hand an item over.
    pub fn hosted_at_length(&self) -> u64 {
        self.world.hosting.lent.get()
    }

    /// How often the body of a stage was borrowed to run within another: one that a loop asks again and again is borrowed once in a while.
    pub fn borrowed(&self) -> u64 {
        self.world.hosting.borrowed.get()
    }

    /// How many items of generators went to the loops that asked for them as a call returns, with nothing else done.
    pub fn linked(&self) -> u64 {
        self.world.hosting.linked.get()
    }

    /// How many items code made before each of them was asked for, several being certain to be wanted.
    pub fn made_ahead(&self) -> u64 {
        self.world.hosting.ahead.get()
    }

    /// Whether a request is under way.
    pub fn is_busy(&self) -> bool {
        self.started
    }

    /// The iterators that were made while running and have a place among the stages, oldest first.
    pub fn made_stages(&self) -> Vec<Rc<StageRecord>> {
        self.world.made.borrow().stages.iter().cloned().collect()
    }

    /// Iterators made while running that lost their place because there were too many.
    pub fn made_dropped(&self) -> u64 {
        self.world.made.borrow().dropped
    }

    /// Looks at a stage's coroutine, at rest or on the stack; for the record of a call, at what was called.
    pub fn inspect<R>(&self, record: &Rc<StageRecord>, look: impl FnOnce(&dyn Coroutine) -> R) -> Option<R> {
        let Some(iter) = record.iter() else {
            let called = self.stack.iter().find(|entry| entry.owner.is_none() && Rc::ptr_eq(&entry.record, record));
            return called.map(|entry| look(&*entry.body));
        };
        if iter.is_running() {
            // Calls that a stage makes come after it.
            let of_it = |entry: &&Entry| Rc::ptr_eq(&entry.record, record);
            if let Some(entry) = self.stack.iter().find(of_it) {
                return Some(look(&*entry.body));
            }
            for holder in self.world.parked() {
                if let Some(entry) = holder.parked().borrow().entries.iter().find(of_it) {
                    return Some(look(&*entry.body));
                }
            }
            None
        } else {
            iter.inspect(look)
        }
    }

    /// Asks an iterator from outside. Nothing runs before [`Machine::run`].
    ///
    /// # Panics
    /// If a request is under way.
    pub fn ask(&mut self, who: &Iter, request: Request) {
        assert!(!self.started, "one request at a time");
        self.started = true;
        // What a sink does is seen where it writes to, and by nobody here.
        let one_by_one = who.has_effects_above() || who.is_effectful() && !who.record().info.sink;
        self.with = self.begin(who, request, one_by_one);
    }

    /// Calls a function from outside. Nothing runs before [`Machine::run`].
    ///
    /// # Panics
    /// If a request is under way.
    pub fn call(&mut self, record: &Rc<StageRecord>, body: Box<dyn Coroutine>) {
        assert!(!self.started, "one request at a time");
        self.started = true;
        self.push(None, Rc::clone(record), body, Debt::Value);
        self.with = Some(Resume::Continue);
    }

    /// Takes what is under way off the stack as it stands, to be handed over to another pipeline, or dropped.
    pub fn suspend(&mut self) -> Option<Suspended> {
        self.started = false;
        let with = self.with.take()?;
        Some(Suspended { stack: std::mem::take(&mut self.stack), with })
    }

    /// Raises in what is on top of the stack, in the middle of what it does: code may handle it where it stands. Nothing happens
    /// where nothing is under way.
    pub fn interrupt(&mut self, exc: Exc) {
        let Some(entry) = self.stack.last() else { return };
        let is_code = entry.body.frame().is_some();
        self.with = Some(if is_code { Resume::Raised(exc) } else { self.raised(exc) });
    }

    /// Fuel that was spent so far.
    pub fn spent(&self) -> u64 {
        self.spent
    }

    /// Gives up what is under way. What has something to run on closing waits for [`Machine::close_dropped`], innermost first.
    pub fn abandon(&mut self) {
        let suspended = self.suspend();
        self.give_up(suspended);
    }

    /// Gives up what was taken off the stack, as [`Machine::abandon`] does what is on it.
    pub fn give_up(&self, suspended: Option<Suspended>) {
        let entries = suspended.map(|suspended| suspended.stack).unwrap_or_default();
        entries.into_iter().rev().for_each(|entry| entry.abandon(&self.world));
    }

    /// Lets iterators take the place of earlier ones: coroutine, counts, items in flight. Of what was under way, the part
    /// that was answering one of them is left there, to be gone on with when the new one is asked; the rest is dropped.
    pub fn hand_over(&mut self, pairs: &[(Iter, Iter)], suspended: Option<Suspended>) {
        let mut stack = Vec::new();
        if let Some(Suspended { stack: old, with }) = suspended {
            stack = old;
            let kept = |entry: &Entry| {
                let owner = entry.owner.as_ref()?;
                pairs.iter().find(|(before, _)| before.is(owner)).map(|(_, after)| after.clone())
            };
            if let Some((at, after)) =
                stack.iter().enumerate().find_map(|(at, entry)| kept(entry).map(|iter| (at, iter)))
            {
                let segment = stack.split_off(at);
                self.park(&after, segment, Some(with));
            }
        }
        for (before, after) in pairs {
            let Parked { entries, with } = before.parked().take();
            after.take_over(before);
            if !entries.is_empty() {
                self.park(after, entries, with.or(Some(Resume::Wake)));
            }
        }
        // What is rebuilt was given up in the middle of what it did.
        stack.into_iter().rev().for_each(|entry| entry.abandon(&self.world));
    }

    /// Begins to close what was dropped and has something to run on closing: [`Machine::run`] ends with `End`. False where
    /// there is nothing to close.
    pub fn begin_closing(&mut self) -> bool {
        if !self.started && self.world.is_unsettled() {
            self.started = true;
            self.with = Some(Resume::End(Value::None));
        }
        self.started
    }

    /// Closes what was dropped and has something to run on closing, for at most `fuel`.
    pub fn close_dropped(&mut self, fuel: u64) {
        if self.started || !self.begin_closing() {
            return;
        }
        let heeded = self.world.heed_hurry(false);
        let mut outcome = self.run(Pace::Answer, fuel);
        while matches!(outcome, Outcome::Waiting(_)) && self.world.fuel_left() > 2 && self.world.clock().skip() {
            outcome = self.run(Pace::Answer, self.world.fuel_left());
        }
        if !matches!(outcome, Outcome::End(_)) {
            drop(self.suspend());
        }
        self.started = false;
        self.world.heed_hurry(heeded);
    }

    /// Closes what code of the user's is still there though nobody can reach it: generators that hold one another. For when
    /// everything is over.
    pub fn close_unreachable(&mut self, fuel: u64) {
        self.world.bury_unreachable();
        self.close_dropped(fuel);
    }

    /// The iterators on the stack, outermost first.
    pub fn under_way(&self) -> impl Iterator<Item = &Rc<StageRecord>> {
        self.stack.iter().filter(|entry| entry.owner.is_some()).map(|entry| &entry.record)
    }

    /// Whether this stage owes an answer to a pull that is under way.
    pub fn owes(&self, record: &Rc<StageRecord>) -> bool {
        self.under_way().any(|other| Rc::ptr_eq(other, record))
    }

    /// Goes on until there is an answer, something to wait for, no fuel, or, at [`Pace::Event`], an event.
    ///
    /// # Panics
    /// If no request is under way.
    pub fn run(&mut self, pace: Pace, fuel: u64) -> Outcome {
        assert!(self.started, "a request comes first");
        if !self.nested {
            custom::set_caller(nested::caller(&self.world));
        }
        let hosting = &self.world.hosting;
        let unobserved = matches!(self.recording, Recording::Off | Recording::Sampled) && !hosting.observed.get();
        hosting.sampled.set(self.recording == Recording::Sampled);
        hosting.allowed.set(unobserved && pace == Pace::Answer);
        hosting.clock.set(self.clock);
        // One for the resume, one for what is resumed.
        let given = fuel.max(2);
        self.world.fuel.give(given);
        self.tries = TRIES;
        let outcome = self.go_on(pace);
        self.spent += given.saturating_sub(self.world.fuel.unspent());
        if !self.nested {
            self.world.take_strands_apart();
            // Of each answer, the call and what came of it.
            self.trace.count(2 * self.world.take_answers());
        }
        outcome
    }

    fn go_on(&mut self, pace: Pace) -> Outcome {
        loop {
            if self.world.is_unsettled() {
                self.settle();
            }
            if self.stack.is_empty() {
                let with = self.with.take().expect("the last answer is left behind");
                self.started = false;
                self.reported = self.trace.total();
                if !self.nested {
                    self.world.drop_spare();
                }
                return self.outcome(with);
            }
            if pace == Pace::Event && self.trace.total() > self.reported {
                self.reported = self.trace.total();
                return Outcome::Event;
            }
            if self.world.fuel_left() == 0 {
                return Outcome::OutOfFuel;
            }
            let with = self.with.take().expect("each turn leaves a resume behind, or has returned");
            if matches!(with, Resume::Continue) && self.stack.len() > 1 && self.world.hosting.allowed.get() {
                self.give_to_host(None);
            }
            let step = self.resume_top(with);
            // After the turn: whoever has it finds fuel.
            self.world.set_fuel(self.world.fuel_left().saturating_sub(1));
            if let Some(outcome) = self.take(step) {
                return outcome;
            }
        }
    }

    fn outcome(&mut self, with: Resume) -> Outcome {
        match with {
            Resume::Items(chunk) => Outcome::Items(chunk),
            Resume::End(value) => Outcome::End(value),
            Resume::Raised(exc) => {
                exc.let_go();
                Outcome::Raised(exc)
            }
            Resume::Returned(value) => Outcome::Returned(value),
            other => unreachable!("not an answer: {other:?}"),
        }
    }

    #[inline]
    fn resume_top(&mut self, with: Resume) -> Step {
        self.resumes += 1;
        let (entry, below) = self.stack.split_last_mut().expect("the caller looked");
        let meter = &entry.record.meter;
        let in_bulk = match &with {
            Resume::Items(chunk) => chunk.len() > 64,
            Resume::Next(demand) => demand.get() > 64 && entry.record.in_bulk.get(),
            _ => false,
        };
        let weight = match self.clock {
            None => 0,
            Some(_) if in_bulk && meter.is_new_in_bulk() => 1,
            Some(_) if in_bulk && falls_in_share(self.resumes) => TIMED_SHARE_IN_BULK,
            Some(_) if in_bulk => 0,
            Some(_) if meter.is_new() => 1,
            Some(_) if self.resumes.is_multiple_of(TIMED_SHARE) => TIMED_SHARE,
            Some(_) => 0,
        };
        let mut cx = Context { world: &self.world, record: &entry.record, answered: entry.answered, below };
        if weight == 0 {
            return entry.body.resume(with, &mut cx);
        }
        let clock = self.clock.expect("weighed above");
        let before = clock();
        let step = entry.body.resume(with, &mut cx);
        add(&entry.record.meter.nanos, clock().saturating_sub(before) * weight);
        step
    }

    /// Does what the top of the stack wants; an outcome where the run has to stop.
    fn take(&mut self, step: Step) -> Option<Outcome> {
        self.with = match step {
            Step::Ask(who, request) => {
                self.measure_top();
                match self.ask_in_host(who, request) {
                    None => Some(Resume::Continue),
                    Some((who, request)) => self.begin(&who, request, who.is_effectful()),
                }
            }
            Step::AskAny(whos) => self.ask_any(whos),
            Step::Call(function, arguments) => return self.begin_call(&function, arguments),
            Step::Enter(body, step) => return self.enter(body, *step),
            Step::Asked(guests, step) => return self.take_in(guests, *step),
            Step::Emit(chunk) => Some(self.emitted(chunk)),
            Step::Return(value) => Some(self.returned(value)),
            Step::Raise(exc) => Some(self.raised(exc)),
            Step::Wait(what) => return self.wait(what),
            Step::OutOfFuel => {
                self.with = Some(Resume::Continue);
                return Some(Outcome::OutOfFuel);
            }
            Step::Settle => Some(Resume::Continue),
        };
        None
    }

    fn top(&mut self) -> &mut Entry {
        self.stack.last_mut().expect("a step comes from the top of the stack")
    }

    fn push(&mut self, owner: Option<Iter>, record: Rc<StageRecord>, body: Box<dyn Coroutine>, debt: Debt) {
        self.stack.push(Entry { owner, record, body, debt, any: None, answered: 0, wait_counted: false });
    }

    /// What is held is known best when a stage hands over to another.
    fn measure_top(&mut self) {
        let entry = self.stack.last().expect("a step comes from the top of the stack");
        if let Some(owner) = &entry.owner {
            entry.record.meter.hold(entry.body.held_bytes() + owner.edge_bytes());
        }
    }
}
