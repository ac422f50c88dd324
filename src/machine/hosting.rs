//! Asking without a turn of the machine: whoever asks has the other one run itself, and counts what the machine would count.
//!
//! Code of the user's that asks code of the user's, or a stage, is what a program in generators does all the time, and a turn of the
//! machine costs more than what most of them do between two items. So a run of code may be the host of others: it borrows their bodies
//! ([`Context::lend`]) and gives them back with what came of it ([`Loan`]). Where one that runs so has to leave for anything but
//! an answer, its host gives all of them to the machine ([`super::Step::Asked`]), whose stack is then what it would have been.
//!
//! Generators that delegate to one another go back together, with the body of the first ([`Coroutine::release_carried`]), and an item that
//! passes through them is counted once, until somebody wants one of them, or the run ends: then each is where it would have been, with
//! the counts that it would have had.
//!
//! A generator that gave an item to a loop rests with whoever runs it, and its body is not given back before anything but straight code is
//! done there: nobody can have looked for it meanwhile, and the loop that asks it again has it at hand ([`Loan::may_go_on`]).
//!
//! Where the loop and the generator do nothing else at all, the generator's frame stands on the loop's like that of a call, and what it
//! gives is counted all at once, when more is done ([`Loan::passed_all`]): `tests/machine/linking.rs` holds that nobody can tell.
//!
//! The same holds for one item asked by `next()` or `send()`, and for the call that gives an object's next item: there the body goes back
//! at once ([`Context::lend_once`], [`Context::lend_caller`]).
//!
//! Nothing runs so while events are recorded, and of what passes a little is remembered at most ([`super::Recording::Sampled`]). Bytes
//! held are measured at one of [`MEASURED`] answers, and at every pause. That it comes to the same as the machine's own turns, counts
//! and states included, is held by `tests/machine/hosting.rs`.

mod lending;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use super::iter::Body;
use super::made::is_nameless;
use super::meter::add;
use super::{Context, Coroutine, Iter, IterCell, StageRecord, StageState, World};
use crate::value::{Exc, Value};

/// At one of so many answers what both sides hold is measured.
const MEASURED: u64 = 64;
/// One of so many is timed, where there is a clock; a prime, so that stages that take turns all have theirs.
const TIMED: u64 = 61;
/// Stands in the time at which something was lent that is timed for itself alone, and for no others: no clock comes so far.
const ALONE: u64 = 1 << 63;

/// What a world knows of hosts.
#[derive(Debug, Default)]
pub(super) struct Hosting {
    /// Whether there may be any: nothing is recorded, and nobody wants to be told of each event.
    pub(super) allowed: Cell<bool>,
    /// What measures time spent inside stages.
    pub(super) clock: Cell<Option<fn() -> u64>>,
    /// Answers that the machine has not counted yet: each is a `next()` call, and two events.
    pub(super) answers: Cell<u64>,
    /// Those that it has.
    pub(super) counted: Cell<u64>,
    /// How often a body was borrowed with all that there may be to it.
    pub(super) lent: Cell<u64>,
    /// How often one was borrowed at all, and did not go on where it rested.
    pub(super) borrowed: Cell<u64>,
    /// How many items were given as calls return.
    pub(super) linked: Cell<u64>,
    /// How many items were made before each of them was asked for, by code.
    pub(super) ahead: Cell<u64>,
    /// Whether a little of what passes is remembered.
    pub(super) sampled: Cell<bool>,
    /// Nobody will ask for a list of the iterators that were made.
    pub(super) unlisted: Cell<bool>,
    /// Somebody looks at who asks.
    pub(super) observed: Cell<bool>,
    /// Those that others rest with, whose counts are not settled.
    strands: RefCell<Vec<Weak<IterCell>>>,
    /// How often all of those were taken apart.
    apart: Cell<u64>,
}

impl World {
    /// What rests together does so no longer: all counts are settled.
    pub(super) fn take_strands_apart(&self) {
        add(&self.hosting.apart, 1);
        for first in self.hosting.strands.take().iter().filter_map(Weak::upgrade) {
            first.release_carried();
        }
    }

    /// From now on every coroutine is asked from the machine's stack, so that [`Context::askers`] names all of those that wait.
    pub fn observe_askers(&self) {
        self.hosting.observed.set(true);
        self.hosting.allowed.set(false);
    }
}

impl Hosting {
    #[inline]
    fn answered(&self, n: u64) {
        add(&self.answers, n);
    }
}

/// A body that was borrowed to run elsewhere than on the machine's stack, and has to go back.
#[derive(Debug)]
pub(crate) struct Loan {
    iter: Iter,
    /// When it was lent, with [`ALONE`] where that is so; 0 where that is not measured.
    since: u64,
}

impl Context<'_> {
    /// Whether another may run within the stage that is being resumed, beside so many guests.
    #[inline]
    pub(crate) fn may_lend(&self, guests: usize) -> bool {
        self.world.hosting.allowed.get()
            && self.may_go_on()
            && self.below.len() + guests + 2 <= super::machine::MAX_STACK
    }

    /// Borrows the body of an iterator that is asked for one item, where it fits. So many guests run so already within the stage that is
    /// being resumed; `guests` are their records, outermost first. The iterator back: the machine has to be asked.
    #[inline]
    pub(crate) fn lend<'r, R>(
        &'r self,
        iter: Iter,
        under_way: usize,
        guests: impl FnOnce() -> R,
        fits: impl FnOnce(&dyn Coroutine) -> bool,
    ) -> Result<(Box<dyn Coroutine>, Loan), Iter>
    where
        R: DoubleEndedIterator<Item = &'r Rc<StageRecord>> + Clone,
    {
        if !self.may_lend(under_way) {
            return Err(iter);
        }
        let Some(body) = iter.take_fitting_body(fits) else { return Err(iter) };
        add(&self.world.hosting.lent, 1);
        add(&self.world.hosting.borrowed, 1);
        let record = iter.record();
        if record.state.get() == StageState::Created && is_nameless(record) {
            let below = self.below.iter().map(super::machine::Entry::record);
            let under_way = below.chain(std::iter::once(self.record)).chain(guests());
            self.world.made.borrow_mut().name(record, under_way);
        }
        record.state.set(StageState::Running);
        let since = self.world.hosting.begin_time(record);
        Ok((body, Loan { iter, since }))
    }
}

impl Hosting {
    /// What time it is, where what is lent now is timed; else 0.
    #[inline(always)]
    fn begin_time(&self, record: &StageRecord) -> u64 {
        match self.clock.get() {
            None => 0,
            Some(clock) => self.begin_timed(record, clock),
        }
    }

    /// Whether what passes is neither timed nor remembered.
    #[inline]
    pub(super) fn is_only_counted(&self) -> bool {
        self.clock.get().is_none() && !self.sampled.get()
    }

    fn begin_timed(&self, record: &StageRecord, clock: fn() -> u64) -> u64 {
        if record.meter.is_new() {
            clock() | ALONE
        } else if self.answers.get().is_multiple_of(TIMED) {
            clock()
        } else {
            0
        }
    }
}

impl Loan {
    /// A loan of a body that stood on the stack.
    pub(crate) fn of(iter: Iter) -> Self {
        Self { iter, since: 0 }
    }

    /// The iterator, whose body goes to the machine's stack.
    pub(crate) fn into_iter(self) -> Iter {
        self.iter.set_body(Body::Running);
        self.iter
    }

    /// The record of its stage.
    #[inline]
    pub(crate) fn record(&self) -> &Rc<StageRecord> {
        self.iter.record()
    }

    /// Whether a little is remembered of what it gives.
    #[inline]
    pub(crate) fn is_sampled(&self) -> bool {
        self.iter.world().hosting.sampled.get()
    }

    /// Whether this is an answer at which bytes are measured.
    #[inline]
    pub(crate) fn is_measured(&self) -> bool {
        self.record().meter.calls.get().is_multiple_of(MEASURED)
    }

    /// It has given an item, which takes so many bytes, to `asker`; its body goes back.
    #[inline]
    pub(crate) fn gave(self, item: &Value, bytes: usize, body: Box<dyn Coroutine>, asker: &StageRecord) {
        self.passed(bytes, asker, 0);
        self.remember(item, asker);
        if self.is_measured() {
            self.record().meter.hold(body.held_bytes());
        }
        self.give_back(body);
    }

    /// It has given an item to `asker`, and rests where it ran.
    #[inline]
    pub(crate) fn passes(&self, item: &Value, asker: &StageRecord) {
        self.passed(item.slot_bytes(), asker, 0);
        self.remember(item, asker);
    }

    /// Remembers a little of an item that was counted, where that is wanted.
    #[inline(always)]
    pub(crate) fn remember(&self, item: &Value, asker: &StageRecord) {
        if self.is_sampled() {
            self.record().sample(item, asker);
        }
    }

    /// It has given an item, which takes so many bytes, to `asker`; it came through so many others, within it.
    #[inline(always)]
    pub(crate) fn passed(&self, bytes: usize, asker: &StageRecord, within: usize) {
        if self.since != 0 {
            self.timed(asker);
        }
        let record = self.record();
        add(&record.meter.calls, 1);
        add(&record.meter.items_out, 1);
        add(&record.meter.list_bytes, bytes as u64);
        add(&asker.meter.items_in, 1);
        record.state.set(StageState::Suspended);
        self.iter.world().hosting.answered(1 + within as u64);
    }

    /// Whether it is of this iterator, and that can be asked again with nothing done but to count.
    #[inline(always)]
    pub(crate) fn may_go_on(&self, asked: &Value, cx: &Context<'_>) -> bool {
        self.iter.is_value(asked) && !self.is_measured() && cx.may_go_on()
    }

    /// Whether it is of this iterator.
    #[inline(always)]
    pub(crate) fn is_of(&self, iter: &Iter) -> bool {
        self.iter.is(iter)
    }

    /// Whether the value is its iterator.
    #[inline(always)]
    pub(crate) fn is_of_value(&self, value: &Value) -> bool {
        self.iter.is_value(value)
    }

    /// Whether what passes is neither timed nor remembered.
    pub(crate) fn is_only_counted(&self) -> bool {
        self.iter.world().hosting.is_only_counted()
    }

    /// It has given an item as a call returns.
    pub(crate) fn went_at_once(&self) {
        add(&self.iter.world().hosting.linked, 1);
    }

    /// Notes how many bytes its body holds.
    pub(crate) fn hold(&self, bytes: usize) {
        self.record().meter.hold(bytes);
    }

    /// It has given so many items, of so many bytes, to `asker`, one by one.
    pub(crate) fn passed_all(&self, items: u64, bytes: u64, asker: &StageRecord) {
        self.settle(items, bytes, asker);
        let hosting = &self.iter.world().hosting;
        hosting.answered(items);
        add(&hosting.linked, items);
    }

    /// It is asked again at once by the same one.
    #[inline(always)]
    pub(crate) fn goes_on(&mut self) {
        self.record().state.set(StageState::Running);
        self.since = self.iter.world().hosting.begin_time(self.record());
    }

    /// It has passed so many items on to whoever delegates to it, which are not counted yet.
    #[inline]
    pub(crate) fn passed_within(&self, items: u64, held: impl FnOnce() -> usize) {
        if items.is_multiple_of(MEASURED) {
            self.record().meter.hold(held());
        }
    }

    /// Counts so many items, of so many bytes, that it has passed on to `asker`, which delegates to it.
    pub(crate) fn settle(&self, items: u64, bytes: u64, asker: &StageRecord) {
        let record = self.record();
        add(&record.meter.calls, items);
        add(&record.meter.items_out, items);
        add(&record.meter.list_bytes, bytes);
        add(&asker.meter.items_in, items);
    }

    /// Its body stays with that of an iterator of `asker`, which loops over it, until one of them is wanted elsewhere; where that has none, it
    /// runs with it.
    #[inline]
    pub(crate) fn carried_for(&self, asker: &StageRecord) {
        if let Some(asker) = asker.iter() {
            self.iter.set_carried(&asker);
        }
    }

    /// Its body runs by itself again.
    pub(crate) fn runs_alone(&self) {
        self.iter.set_body(Body::Running);
    }

    /// Its body stays with that of `first`, which delegates to it or to one that does, until one of them is wanted elsewhere.
    pub(crate) fn carried_by(&self, first: &Loan) {
        self.iter.set_carried(&first.iter);
    }

    /// From now on others rest with it. `noted` says when that was noted last.
    #[inline]
    pub(crate) fn note_links(&self, noted: &mut u64) {
        let now = self.iter.world().hosting.apart.get() + 1;
        if std::mem::replace(noted, now) != now {
            self.note_strand();
        }
    }

    /// The same.
    #[cold]
    pub(crate) fn note_strand(&self) {
        let strands = &mut *self.iter.world().hosting.strands.borrow_mut();
        if strands.len() == strands.capacity() {
            strands.retain(|first| first.strong_count() > 0);
            strands.reserve(strands.len());
        }
        strands.push(self.iter.downgrade());
    }

    /// Its body goes back from where it rested.
    pub(crate) fn rests(self, body: Box<dyn Coroutine>) {
        self.record().state.set(StageState::Suspended);
        self.give_back(body);
    }

    /// Its body goes back as it is.
    #[inline(always)]
    pub(crate) fn give_back(self, body: Box<dyn Coroutine>) {
        self.iter.set_body(Body::Idle(body));
    }

    /// It is given up in the middle of what it does.
    pub(crate) fn gave_up(self) {
        self.record().state.set(StageState::Closed);
        self.iter.set_body(Body::Done);
    }

    /// It has ended.
    pub(crate) fn ended(self, body: Box<dyn Coroutine>, asker: &StageRecord) {
        let after = if body.rewinds() { Body::Idle(body) } else { Body::Done };
        self.over(after, asker, StageState::Closed);
    }

    /// It has ended, and its body is used otherwise.
    pub(crate) fn ended_for_good(self, asker: &StageRecord) {
        self.over(Body::Done, asker, StageState::Closed);
    }

    /// It has raised.
    pub(crate) fn raised(self, exc: &Exc, body: Box<dyn Coroutine>, asker: &StageRecord) {
        self.record().blame(exc);
        let after = if body.survives_raise() { Body::Idle(body) } else { Body::Done };
        self.over(after, asker, StageState::Failed);
    }

    fn over(self, after: Body, asker: &StageRecord, state: StageState) {
        if self.since != 0 {
            self.timed(asker);
        }
        let record = self.record();
        add(&record.meter.calls, 1);
        record.meter.hold(if let Body::Idle(body) = &after { body.held_bytes() } else { 0 });
        record.state.set(state);
        self.iter.world().hosting.answered(1);
        self.iter.set_body(after);
    }

    /// The time it took is its own, and not that of whoever asked.
    #[cold]
    fn timed(&self, asker: &StageRecord) {
        if let Some(clock) = self.iter.world().hosting.clock.get() {
            let weight = if self.since & ALONE == 0 { TIMED } else { 1 };
            let took = clock().saturating_sub(self.since & !ALONE) * weight;
            add(&self.record().meter.nanos, took);
            asker.meter.nanos.set(asker.meter.nanos.get().saturating_sub(took));
        }
    }
}

impl StageRecord {
    /// Remembers a little of an item that was counted.
    #[inline(never)]
    fn sample(&self, item: &Value, asker: &StageRecord) {
        let number = self.meter.items_out.get();
        self.note_origins(number, 1);
        self.tape_out.sample_one(number, item);
        asker.tape_in.sample_one(asker.meter.items_in.get(), item);
    }

    /// Notes an error that came out of the stage, where it is the first that it comes out of.
    pub(super) fn blame(&self, exc: &Exc) {
        self.failed_at.set(exc.place.left());
        if !self.info.internal && exc.place.stage().is_none() {
            self.note_error(exc.headline());
            exc.place.set_stage(&self.id.borrow());
        }
    }
}

impl Iter {
    /// An item at once where that needs no hop, counted as one that the machine hands over; see [`Iter::next_leaf`]. Of one that is seen
    /// among the stages, where nothing has to be done but to count.
    pub(crate) fn hosted_leaf(&self, asker: &StageRecord) -> Option<Option<Value>> {
        let hosting = &self.world().hosting;
        let seen = !self.record().info.internal;
        if !hosting.allowed.get() || seen && !(hosting.is_only_counted() && self.is_between_answers()) {
            return None;
        }
        let answer = self.next_leaf()?;
        if seen && answer.is_none() {
            self.record().meter.hold(self.inspect(|body| body.held_bytes()).unwrap_or(0));
        }
        hosting.answered(1);
        add(&asker.meter.items_in, u64::from(answer.is_some()));
        Some(answer)
    }

    /// An item at once of one that has it at hand, or makes a pair of what others have at hand, counted as in [`Iter::hosted_leaf`].
    pub(crate) fn hosted_item(&self, asker: &StageRecord) -> Option<Option<Value>> {
        if let Some(answer) = self.hosted_leaf(asker) {
            return Some(answer);
        }
        Some(self.cell().hosted_pair(asker)?.map(|(first, second)| Value::pair(first, second)))
    }

    /// Whether this is an answer at which bytes are measured.
    #[inline]
    pub(crate) fn is_measured(&self) -> bool {
        self.record().meter.calls.get().is_multiple_of(MEASURED)
    }

    #[inline(always)]
    fn is_between_answers(&self) -> bool {
        self.cell().is_between_answers()
    }

    #[inline(always)]
    fn take_body_of<T: Coroutine>(&self, fits: impl FnOnce(&T) -> bool) -> Option<Box<T>> {
        let body = &mut *self.body().borrow_mut();
        let Body::Idle(idle) = body else { return None };
        let any: &dyn Any = &**idle;
        if !any.downcast_ref::<T>().is_some_and(fits) {
            return None;
        }
        match std::mem::replace(body, Body::Running) {
            Body::Idle(idle) => {
                let any: Box<dyn Any> = idle;
                any.downcast().ok()
            }
            _ => unreachable!("looked at above"),
        }
    }

    #[inline]
    fn take_fitting_body(&self, fits: impl FnOnce(&dyn Coroutine) -> bool) -> Option<Box<dyn Coroutine>> {
        let mut body = self.body().borrow_mut();
        let Body::Idle(idle) = &*body else { return None };
        if !fits(&**idle) || self.in_flight() > 0 {
            return None;
        }
        match std::mem::replace(&mut *body, Body::Running) {
            Body::Idle(idle) => Some(idle),
            _ => unreachable!("looked at above"),
        }
    }
}

impl IterCell {
    /// Whether it has answered before, has nothing waiting to be taken, and is not to be measured at this answer.
    #[inline(always)]
    fn is_between_answers(&self) -> bool {
        let record = self.record();
        record.state.get() == StageState::Suspended
            && !record.meter.calls.get().is_multiple_of(MEASURED)
            && self.in_flight() == 0
    }

    /// The next pair at once, in its parts, where nothing has to be done for it but to count: see [`Coroutine::next_pair`].
    pub(crate) fn hosted_pair(&self, asker: &StageRecord) -> Option<Option<(Value, Value)>> {
        let hosting = &self.world().hosting;
        if !hosting.allowed.get() || !hosting.is_only_counted() || !self.is_between_answers() {
            return None;
        }
        let answer = self.next_pair()?;
        hosting.answered(1);
        add(&asker.meter.items_in, u64::from(answer.is_some()));
        Some(answer)
    }
}
