//! The machine: one explicit stack on which every coroutine is resumed.

use std::rc::Rc;

use super::iter::Body;
use super::meter::add;
use super::trace::{Event, Recording, Trace};
use super::{
    Arguments, Called, Chunk, Context, Coroutine, Demand, EventKind, Iter, Request, Resume, StageInfo, StageRecord,
    StageState, Step, WaitFor, World,
};
use crate::value::{Exc, ExcType, Exception, Value, short_repr, value_error};

/// How deep iterators may ask one another: beyond it is a `RecursionError`.
const MAX_STACK: usize = 20_000;
/// How long the repr of an item in an event may get, in bytes.
const EVENT_REPR: usize = 200;
/// How much the trace keeps, in bytes.
const TRACE_BYTES: usize = 4 << 20;
/// How many iterators made while running keep a place among the stages.
const MADE_STAGES: usize = 256;
/// One in so many single-item resumes is timed.
const TIMED_SHARE: u64 = 16;

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

fn too_deep() -> Exc {
    let text = "maximum recursion depth exceeded: too many iterators ask one another";
    Exception::with_message(ExcType::RecursionError, text)
}

/// What an entry of the stack owes to whom.
#[derive(Debug)]
enum Debt {
    /// It was asked for up to this many items.
    Items(usize),
    /// It was sent a value, or thrown an exception: one item.
    Item,
    /// It was asked to close.
    Close,
    /// It is a call: a value.
    Value,
    /// Its last reference went: nobody waits; this is what goes on afterwards.
    Nothing(Box<Resume>),
}

/// A coroutine on the stack.
#[derive(Debug)]
pub(super) struct Entry {
    /// The iterator whose body this is; none for calls and for what is being closed after its last reference went.
    owner: Option<Iter>,
    /// To whom its time, errors and drops count.
    record: Rc<StageRecord>,
    body: Box<dyn Coroutine>,
    debt: Debt,
    /// The ones it asked with [`Step::AskAny`], and which of them is being asked.
    any: Option<(Vec<Iter>, usize)>,
    answered: usize,
    /// Whether the wait it is in has been counted.
    wait_counted: bool,
}

/// What was under way when it was taken off the stack.
#[derive(Debug)]
pub struct Suspended {
    stack: Vec<Entry>,
    with: Resume,
}

/// What an iterator was the top of when it was left waiting.
#[derive(Debug, Default)]
pub(super) struct Parked {
    entries: Vec<Entry>,
    /// With what it goes on; `None`: it is woken.
    with: Option<Resume>,
}

impl Parked {
    fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Gives it up, innermost first.
    pub(super) fn abandon(self, world: &World) {
        self.entries.into_iter().rev().for_each(|entry| entry.abandon(world));
    }
}

impl Entry {
    /// Gives it up in the middle of what it does: where it has something to run on closing, that waits to be closed.
    fn abandon(self, world: &World) {
        if let Some(owner) = &self.owner {
            owner.set_body(Body::Done);
        }
        self.record.state.set(StageState::Closed);
        if !matches!(self.debt, Debt::Nothing(_)) {
            world.bury(self.body, &self.record);
        }
    }
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
    fuel: u64,
    outside: Rc<StageRecord>,
    made: Vec<Rc<StageRecord>>,
    made_dropped: u64,
    started: bool,
    /// Events that whoever runs the machine has been told of.
    reported: u64,
}

impl Drop for Machine {
    fn drop(&mut self) {
        self.world.shut();
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
            fuel: 0,
            outside: StageRecord::new(StageInfo { internal: true, ..StageInfo::default() }),
            made: Vec::new(),
            made_dropped: 0,
            started: false,
            reported: 0,
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
        self.recording = recording;
    }

    /// Measures time spent inside stages with this clock, in nanoseconds from any start.
    pub fn set_clock(&mut self, clock: fn() -> u64) {
        self.clock = Some(clock);
    }

    /// `next()` calls so far over all stages.
    pub fn pulls(&self) -> u64 {
        self.world.pulls()
    }

    /// Whether a request is under way.
    pub fn is_busy(&self) -> bool {
        self.started
    }

    /// The iterators that were made while running and have a place among the stages, oldest first.
    pub fn made_stages(&self) -> &[Rc<StageRecord>] {
        &self.made
    }

    /// Iterators made while running that lost their place because there were too many.
    pub fn made_dropped(&self) -> u64 {
        self.made_dropped
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
        if !matches!(self.run(Pace::Answer, fuel), Outcome::End(_)) {
            drop(self.suspend());
        }
        self.started = false;
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
        // One for the resume, one for what is resumed.
        self.fuel = fuel.max(2);
        loop {
            if self.world.is_unsettled() {
                self.settle();
            }
            if self.stack.is_empty() {
                let with = self.with.take().expect("the last answer is left behind");
                self.started = false;
                self.reported = self.trace.total();
                return self.outcome(with);
            }
            if pace == Pace::Event && self.trace.total() > self.reported {
                self.reported = self.trace.total();
                return Outcome::Event;
            }
            if self.fuel == 0 {
                return Outcome::OutOfFuel;
            }
            let with = self.with.take().expect("each turn leaves a resume behind, or has returned");
            let step = self.resume_top(with);
            // After the turn: whoever has it finds fuel.
            self.fuel = self.fuel.saturating_sub(1);
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
        let entry = self.stack.last_mut().expect("the caller looked");
        let weight = match self.clock {
            None => 0,
            Some(_) if matches!(&with, Resume::Items(chunk) if chunk.len() > 64) => 1,
            Some(_) if matches!(&with, Resume::Next(demand) if demand.get() > 64) => 1,
            Some(_) if self.resumes.is_multiple_of(TIMED_SHARE) => TIMED_SHARE,
            Some(_) => 0,
        };
        let mut cx =
            Context { world: &self.world, record: &entry.record, fuel: &mut self.fuel, answered: entry.answered };
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
                self.begin(&who, request, who.is_effectful())
            }
            Step::AskAny(whos) => self.ask_any(whos),
            Step::Call(function, arguments) => return self.begin_call(&function, arguments),
            Step::Enter(body, step) => return self.enter(body, *step),
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

    /// Asks `who`; `one_by_one` where its effects, or those above it, could be seen.
    fn begin(&mut self, who: &Iter, request: Request, one_by_one: bool) -> Option<Resume> {
        let record = who.record();
        if record.id.borrow().is_empty() && !record.info.internal {
            self.name_made(record);
        }
        let demand = match &request {
            Request::Next(demand) if one_by_one => demand.at_most(1).get(),
            Request::Next(demand) => demand.get(),
            _ => 1,
        };
        if let Request::Next(_) = request
            && let Some(chunk) = who.take_edge(demand)
        {
            self.world.count_pulls(chunk.len() as u64);
            self.event(EventKind::Call, record, || None);
            self.delivered(record, &chunk);
            return Some(Resume::Items(chunk));
        }
        if self.stack.len() >= MAX_STACK {
            return Some(Resume::Raised(too_deep()));
        }
        let body = match who.take_body() {
            Body::Idle(body) => body,
            // Left there by an edit, while it was being asked.
            Body::Running if who.parked().borrow().with.is_some() => {
                self.event(EventKind::Call, record, || None);
                return Some(self.unpark(who, demand));
            }
            Body::Running => {
                let what = if record.info.is_code { "generator" } else { record.info.name.as_str() };
                return Some(Resume::Raised(value_error(format!("{what} already executing"))));
            }
            Body::Done => {
                self.world.count_pulls(1);
                add(&record.meter.calls, 1);
                return Some(match request {
                    Request::Throw(exc) => Resume::Raised(exc),
                    _ => Resume::End(Value::None),
                });
            }
        };
        if matches!(request, Request::Close) && !body.must_run_close() {
            self.event(EventKind::Close, record, || None);
            who.set_body(Body::Done);
            record.state.set(StageState::Closed);
            drop(body);
            return Some(Resume::End(Value::None));
        }
        let (kind, debt, with) = match request {
            Request::Next(_) => (EventKind::Call, Debt::Items(demand), Resume::Next(Demand::new(demand))),
            Request::Send(value) => (EventKind::Send, Debt::Item, Resume::Send(value)),
            Request::Throw(exc) => (EventKind::Throw, Debt::Item, Resume::Throw(exc)),
            Request::Close => (EventKind::Close, Debt::Close, Resume::Close),
        };
        record.state.set(StageState::Running);
        if self.recording == Recording::Everything {
            let item = match &with {
                Resume::Send(value) => Some(short_repr(value, EVENT_REPR)),
                Resume::Throw(exc) => Some(short_repr(&Value::Exception(Rc::clone(exc)), EVENT_REPR)),
                _ => None,
            };
            let frame = body.frame();
            self.push_event(kind, record, item, frame);
        }
        self.push(Some(who.clone()), Rc::clone(record), body, debt);
        Some(with)
    }

    /// Gives an iterator that was made while running its id, under the stage that holds it.
    fn name_made(&mut self, record: &Rc<StageRecord>) {
        let named = |record: &&Rc<StageRecord>| !record.id.borrow().is_empty();
        // What reads the output stands for the stage whose output that is.
        let outermost = || self.stack.first().and_then(|entry| entry.record.inputs.borrow().first().cloned());
        let holder = self.stack.iter().rev().map(|entry| &entry.record).find(named).cloned().or_else(outermost);
        let base = holder.as_ref().map_or_else(String::new, |holder| {
            let id = holder.id.borrow();
            id.split('~').next().unwrap_or_default().to_owned()
        });
        let counter = self
            .stack
            .iter()
            .map(|entry| &entry.record)
            .chain(&holder)
            .find(|r| *r.id.borrow() == base && !base.is_empty())
            .unwrap_or(&self.outside);
        counter.made.set(counter.made.get() + 1);
        if let Some(holder) = &holder {
            *record.asked_by.borrow_mut() = Rc::downgrade(holder);
        }
        *record.id.borrow_mut() =
            if base.is_empty() { counter.made.get().to_string() } else { format!("{base}~{}", counter.made.get()) };
        if self.made.len() >= MADE_STAGES {
            let gone = self.made.iter().position(|r| r.iter().is_none()).unwrap_or(0);
            // Nobody looks at its tapes any more, and an event may keep its record for long.
            self.made.remove(gone).forget_items();
            self.made_dropped += 1;
        }
        self.made.push(Rc::clone(record));
    }

    fn begin_call(&mut self, function: &Value, arguments: Arguments) -> Option<Outcome> {
        let world = Rc::clone(&self.world);
        let record = Rc::clone(&self.top().record);
        let mut cx = Context { world: &world, record: &record, fuel: &mut self.fuel, answered: 0 };
        match world.call(function, arguments, &mut cx) {
            Called::Value(value) => self.with = Some(Resume::Returned(value)),
            Called::Raised(exc) => self.with = Some(Resume::Raised(exc)),
            Called::Unfinished(body, step) => return self.enter(body, *step),
        }
        None
    }

    /// Goes on with a call of the stage on top that was begun in place; its step is taken as if it had just been resumed.
    fn enter(&mut self, body: Box<dyn Coroutine>, step: Step) -> Option<Outcome> {
        if self.stack.len() >= MAX_STACK {
            self.with = Some(Resume::Raised(too_deep()));
            return None;
        }
        let record = Rc::clone(&self.top().record);
        self.push(None, record, body, Debt::Value);
        self.take(step)
    }

    fn ask_any(&mut self, whos: Vec<Iter>) -> Option<Resume> {
        self.measure_top();
        self.top().any = Some((whos, 0));
        self.ask_next_of_any()
    }

    /// Asks the next one of those that the top of the stack asked with `AskAny`.
    fn ask_next_of_any(&mut self) -> Option<Resume> {
        let entry = self.top();
        let (whos, at) = entry.any.as_ref().expect("only called while several are being asked");
        let Some(who) = whos.get(*at).cloned() else {
            entry.any = None;
            return Some(Resume::Pending);
        };
        entry.answered = *at;
        let one_by_one = who.is_effectful();
        if who.parked().borrow().is_empty() {
            self.begin(&who, Request::Next(Demand::ONE), one_by_one)
        } else {
            Some(self.unpark(&who, 1))
        }
    }

    /// Puts what an iterator was the top of back on the stack; it now owes up to `demand` items.
    fn unpark(&mut self, who: &Iter, demand: usize) -> Resume {
        let Parked { mut entries, with } = std::mem::take(&mut *who.parked().borrow_mut());
        self.world.forget_parked(who);
        if let Some(first) = entries.first_mut() {
            first.owner = Some(who.clone());
            first.debt = Debt::Items(demand);
        }
        self.stack.extend(entries);
        with.unwrap_or(Resume::Wake)
    }

    /// Leaves with an iterator what it was the top of. It is not held by that: dropped, it gives all of it up.
    fn park(&self, who: &Iter, mut entries: Vec<Entry>, with: Option<Resume>) {
        if let Some(first) = entries.first_mut() {
            first.owner = None;
            first.record = Rc::clone(who.record());
        }
        *who.parked().borrow_mut() = Parked { entries, with };
        self.world.remember_parked(who);
    }

    fn wait(&mut self, what: WaitFor) -> Option<Outcome> {
        let entry = self.top();
        let counted = std::mem::replace(&mut entry.wait_counted, true);
        let record = Rc::clone(&entry.record);
        if !counted {
            self.world.count_pulls(1);
            add(&record.meter.calls, 1);
        }
        for entry in &self.stack {
            entry.record.state.set(StageState::Waiting);
            *entry.record.waiting.borrow_mut() = Some(what.what.clone());
        }
        if !counted {
            self.event(EventKind::Wait, &record, || None);
        }
        if let Some(at) = self.stack.iter().rposition(|entry| entry.any.is_some()) {
            let segment = self.stack.split_off(at + 1);
            let entry = self.top();
            entry.record.state.set(StageState::Running);
            let asked = entry.any.as_mut().and_then(|(whos, next)| {
                *next += 1;
                whos.get(*next - 1).cloned()
            });
            if let Some(who) = asked {
                self.park(&who, segment, None);
            }
            self.with = self.ask_next_of_any();
            return None;
        }
        self.with = Some(Resume::Wake);
        Some(Outcome::Waiting(what))
    }

    /// Counts and remembers what goes from `producer` to whoever is on top of the stack.
    fn delivered(&mut self, producer: &Rc<StageRecord>, chunk: &Chunk) {
        let n = chunk.len() as u64;
        let meter = &producer.meter;
        let before = meter.items_out.get();
        add(&meter.calls, n);
        add(&meter.items_out, n);
        add(&meter.list_bytes, chunk.list_bytes() as u64);
        if self.recording != Recording::Off {
            producer.tape_out.record(before, chunk);
        }
        if let Some(consumer) = self.stack.last() {
            let before = consumer.record.meter.items_in.get();
            add(&consumer.record.meter.items_in, n);
            if self.recording != Recording::Off {
                consumer.record.tape_in.record(before, chunk);
            }
            consumer.record.state.set(StageState::Running);
        }
        producer.state.set(StageState::Suspended);
        if self.recording == Recording::Everything {
            let item = chunk.get(0).map(|item| short_repr(&item, EVENT_REPR));
            let frame = self.inspect(producer, |body| body.frame()).flatten();
            self.push_event(EventKind::Yield, producer, item, frame);
        } else {
            // A call and what came of it.
            self.trace.count(2 * n);
        }
    }

    fn emitted(&mut self, mut chunk: Chunk) -> Resume {
        let entry = self.stack.pop().expect("a step comes from the top of the stack");
        debug_assert!(chunk.len() > 0, "{} emitted nothing", entry.record.info.name);
        let Some(owner) = entry.owner else {
            return self.misbehaved(entry);
        };
        let bytes = entry.body.held_bytes() + owner.edge_bytes();
        entry.record.meter.hold(bytes);
        owner.set_body(Body::Idle(entry.body));
        match entry.debt {
            // More than is owed now was asked for before an edit: it waits on the edge.
            Debt::Items(n) if chunk.len() > n => {
                let front = chunk.split_front(n);
                owner.put_back(std::mem::replace(&mut chunk, front));
            }
            Debt::Items(_) => {}
            Debt::Close => {
                entry.record.state.set(StageState::Suspended);
                let text = "generator ignored GeneratorExit";
                let exc = Exception::with_message(ExcType::RuntimeError, text);
                return Resume::Raised(exc);
            }
            Debt::Item | Debt::Value | Debt::Nothing(_) => {}
        }
        self.world.count_pulls(chunk.len() as u64);
        entry.record.waiting.borrow_mut().take();
        self.delivered(&entry.record, &chunk);
        self.answered();
        Resume::Items(chunk)
    }

    /// One that is being closed has given another item instead.
    fn misbehaved(&mut self, entry: Entry) -> Resume {
        match entry.debt {
            Debt::Nothing(after) => {
                self.world.notice(&entry.record, "generator ignored GeneratorExit");
                *after
            }
            _ => unreachable!("a call answers with a value"),
        }
    }

    /// The one that was asked has answered: what several were asked is over.
    fn answered(&mut self) {
        if let Some(entry) = self.stack.last_mut() {
            entry.any = None;
        }
    }

    fn returned(&mut self, value: Value) -> Resume {
        let entry = self.stack.pop().expect("a step comes from the top of the stack");
        let record = entry.record;
        match entry.debt {
            Debt::Value => return Resume::Returned(value),
            Debt::Nothing(after) => {
                record.state.set(StageState::Closed);
                return *after;
            }
            Debt::Items(_) | Debt::Item => {
                self.world.count_pulls(1);
                add(&record.meter.calls, 1);
            }
            Debt::Close => {}
        }
        drop(entry.body);
        if let Some(owner) = entry.owner {
            owner.set_body(Body::Done);
            record.meter.hold(owner.edge_bytes());
        }
        record.state.set(StageState::Closed);
        record.waiting.borrow_mut().take();
        let shown = (!matches!(value, Value::None)).then(|| value.clone());
        self.event(EventKind::Return, &record, || shown.map(|value| short_repr(&value, EVENT_REPR)));
        self.resumed_asker();
        self.answered();
        Resume::End(value)
    }

    fn raised(&mut self, exc: Exc) -> Resume {
        let entry = self.stack.pop().expect("a step comes from the top of the stack");
        let record = entry.record;
        match entry.debt {
            Debt::Value => return Resume::Raised(exc),
            Debt::Nothing(after) => {
                record.state.set(StageState::Closed);
                self.world.notice(&record, format!("exception ignored while closing: {}", exc.headline()));
                return *after;
            }
            Debt::Items(_) | Debt::Item => {
                self.world.count_pulls(1);
                add(&record.meter.calls, 1);
            }
            Debt::Close => {}
        }
        if exc.place.stage().is_none() {
            record.note_error(exc.headline());
            exc.place.set_stage(&record.id.borrow());
        }
        if let Some(owner) = entry.owner {
            if entry.body.survives_raise() {
                owner.set_body(Body::Idle(entry.body));
            } else {
                drop(entry.body);
                owner.set_body(Body::Done);
            }
            record.meter.hold(owner.inspect(|body| body.held_bytes()).unwrap_or(0) + owner.edge_bytes());
        }
        record.state.set(StageState::Failed);
        record.waiting.borrow_mut().take();
        let shown = Rc::clone(&exc);
        self.event(EventKind::Raise, &record, || Some(short_repr(&Value::Exception(shown), EVENT_REPR)));
        self.resumed_asker();
        self.answered();
        Resume::Raised(exc)
    }

    fn resumed_asker(&mut self) {
        if let Some(entry) = self.stack.last_mut() {
            entry.wait_counted = false;
            entry.record.waiting.borrow_mut().take();
            entry.record.state.set(StageState::Running);
        }
    }

    /// Puts what waits to be closed on the stack; what was about to happen happens afterwards.
    fn settle(&mut self) {
        // The first that went is closed first, and lies on top.
        for (body, record) in self.world.exhume().into_iter().rev() {
            let after = self.with.take().expect("settling falls between two steps");
            self.event(EventKind::Close, &record, || None);
            self.push(None, record, body, Debt::Nothing(Box::new(after)));
            self.with = Some(Resume::Close);
        }
    }

    fn event(&mut self, kind: EventKind, record: &Rc<StageRecord>, item: impl FnOnce() -> Option<String>) {
        match self.recording {
            Recording::Everything => {
                let frame = self.inspect(record, |body| body.frame()).flatten();
                self.push_event(kind, record, item(), frame);
            }
            _ => match kind {
                // Counted with what comes of it.
                EventKind::Call | EventKind::Send | EventKind::Throw => {}
                EventKind::Yield | EventKind::Return | EventKind::Raise | EventKind::Wait => self.trace.count(2),
                EventKind::Close => self.trace.count(1),
            },
        }
    }

    fn push_event(
        &mut self,
        kind: EventKind,
        record: &Rc<StageRecord>,
        item: Option<String>,
        frame: Option<super::FrameView>,
    ) {
        if record.info.internal {
            return;
        }
        let event = Event { seq: 0, kind, record: Rc::clone(record), item, count: 1, frame, state: record.state.get() };
        self.trace.push(event, 0);
    }
}
