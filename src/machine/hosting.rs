//! Asking without a turn of the machine: whoever asks has the other one run itself, and counts what the machine would count.
//!
//! Code of the user's that asks code of the user's, or a stage, is what a program in generators does all the time, and a turn of the
//! machine costs more than what most of them do between two items. So a run of code may be the host of others: it borrows their bodies
//! ([`Context::lend`]) and gives them back with what came of it ([`Loan`]). Where one that runs so has to leave for anything but
//! an answer, its host gives all of them to the machine ([`super::Step::Asked`]), whose stack is then what it would have been.
//!
//! Nothing runs so while events are recorded, and of what passes a little is remembered at most ([`super::Recording::Sampled`]). Bytes held are measured at one of [`MEASURED`] answers, and at every pause. That it
//! comes to the same as the machine's own turns, counts and states included, is held by `tests/machine/hosting.rs`.

use std::cell::Cell;
use std::rc::Rc;

use super::iter::Body;
use super::made::is_nameless;
use super::meter::add;
use super::{Context, Coroutine, Iter, StageRecord, StageState, World};
use crate::value::{Exc, Value};

/// At one of so many answers what both sides hold is measured.
const MEASURED: u64 = 16;
/// One of so many is timed, where there is a clock; a prime, so that stages that take turns all have theirs.
const TIMED: u64 = 61;

/// What a world knows of hosts.
#[derive(Debug, Default)]
pub(super) struct Hosting {
    /// Whether there may be any: nothing is recorded, and nobody wants to be told of each event.
    pub(super) allowed: Cell<bool>,
    /// What measures time spent inside stages.
    pub(super) clock: Cell<Option<fn() -> u64>>,
    /// How many bodies were lent.
    pub(super) lent: Cell<u64>,
    /// Events that the machine has not counted yet.
    pub(super) events: Cell<u64>,
    /// Whether a little of what passes is remembered.
    pub(super) sampled: Cell<bool>,
    /// Somebody looks at who asks.
    pub(super) observed: Cell<bool>,
}

impl World {
    /// From now on every coroutine is asked from the machine's stack, so that [`Context::askers`] names all of those that wait.
    pub fn observe_askers(&self) {
        self.hosting.observed.set(true);
        self.hosting.allowed.set(false);
    }
}

/// A body that was borrowed to run elsewhere than on the machine's stack, and has to go back.
#[derive(Debug)]
pub(crate) struct Loan {
    iter: Iter,
    /// When it was lent, where that is measured.
    since: Option<u64>,
}

impl Context<'_> {
    /// Whether another may run within the stage that is being resumed, beside so many guests.
    #[inline]
    pub(crate) fn may_lend(&self, guests: usize) -> bool {
        self.world.hosting.allowed.get()
            && self.may_go_on()
            && self.below.len() + guests + 2 <= super::machine::MAX_STACK
    }

    /// Borrows the body of an iterator that is asked for one item, where it fits. `guests` are the ones that run so already, outermost
    /// first, within the stage that is being resumed. The iterator back: the machine has to be asked.
    #[inline]
    pub(crate) fn lend<'r>(
        &'r self,
        iter: Iter,
        guests: impl DoubleEndedIterator<Item = &'r Rc<StageRecord>> + ExactSizeIterator + Clone,
        fits: impl FnOnce(&dyn Coroutine) -> bool,
    ) -> Result<(Box<dyn Coroutine>, Loan), Iter> {
        if !self.may_lend(guests.len()) {
            return Err(iter);
        }
        let (world, hosting) = (self.world, &self.world.hosting);
        let Some(body) = iter.take_fitting_body(fits) else { return Err(iter) };
        let record = iter.record();
        if is_nameless(record) {
            let below = self.below.iter().map(super::machine::Entry::record);
            let under_way = below.chain(std::iter::once(self.record)).chain(guests);
            world.made.borrow_mut().name(record, under_way);
        }
        record.state.set(StageState::Running);
        let lent = hosting.lent.get() + 1;
        hosting.lent.set(lent);
        let since = if lent.is_multiple_of(TIMED) { hosting.clock.get().map(|clock| clock()) } else { None };
        Ok((body, Loan { iter, since }))
    }
}

impl Loan {
    /// A loan of a body that stood on the stack.
    pub(crate) fn of(iter: Iter) -> Self {
        Self { iter, since: None }
    }

    /// The iterator, whose body goes elsewhere.
    pub(crate) fn into_iter(self) -> Iter {
        self.iter
    }

    /// The record of its stage.
    #[inline]
    pub(crate) fn record(&self) -> &Rc<StageRecord> {
        self.iter.record()
    }

    /// Whether this is an answer at which bytes are measured.
    #[inline]
    pub(crate) fn is_measured(&self) -> bool {
        self.record().meter.calls.get().is_multiple_of(MEASURED)
    }

    /// It has given an item, which takes so many bytes, to `asker`; its body goes back.
    #[inline]
    pub(crate) fn gave(self, item: &Value, bytes: usize, body: Box<dyn Coroutine>, asker: &StageRecord) {
        self.timed(asker);
        let record = self.record();
        if self.is_measured() {
            record.meter.hold(body.held_bytes());
        }
        let world = self.iter.world();
        record.pass(bytes, asker, world);
        if world.hosting.sampled.get() {
            record.sample(item, asker);
        }
        self.iter.set_body(Body::Idle(body));
    }

    /// It has ended.
    pub(crate) fn ended(self, body: Box<dyn Coroutine>, asker: &StageRecord) {
        let after = if body.rewinds() { Body::Idle(body) } else { Body::Done };
        self.over(after, asker, StageState::Closed);
    }

    /// It has raised.
    pub(crate) fn raised(self, exc: &Exc, body: Box<dyn Coroutine>, asker: &StageRecord) {
        self.record().blame(exc);
        let after = if body.survives_raise() { Body::Idle(body) } else { Body::Done };
        self.over(after, asker, StageState::Failed);
    }

    fn over(self, after: Body, asker: &StageRecord, state: StageState) {
        self.timed(asker);
        let (record, world) = (self.record(), self.iter.world());
        world.count_pulls(1);
        add(&record.meter.calls, 1);
        record.meter.hold(if let Body::Idle(body) = &after { body.held_bytes() } else { 0 });
        self.iter.set_body(after);
        record.state.set(state);
        add(&world.hosting.events, 2);
        asker.state.set(StageState::Running);
    }

    /// The time it took is its own, and not that of whoever asked.
    #[inline]
    fn timed(&self, asker: &StageRecord) {
        if let Some(since) = self.since
            && let Some(clock) = self.iter.world().hosting.clock.get()
        {
            let took = clock().saturating_sub(since) * TIMED;
            add(&self.record().meter.nanos, took);
            asker.meter.nanos.set(asker.meter.nanos.get().saturating_sub(took));
        }
    }
}

impl StageRecord {
    /// Counts one item of so many bytes that goes to `asker`.
    #[inline]
    fn pass(&self, bytes: usize, asker: &StageRecord, world: &super::World) {
        add(&self.meter.calls, 1);
        add(&self.meter.items_out, 1);
        add(&self.meter.list_bytes, bytes as u64);
        add(&asker.meter.items_in, 1);
        self.state.set(StageState::Suspended);
        asker.state.set(StageState::Running);
        world.count_pulls(1);
        add(&world.hosting.events, 2);
    }

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
        if !self.info.internal && exc.place.stage().is_none() {
            self.note_error(exc.headline());
            exc.place.set_stage(&self.id.borrow());
        }
    }
}

impl Iter {
    /// An item at once where that needs no hop, counted as one that the machine hands over; see [`Iter::next_leaf`].
    pub(crate) fn hosted_leaf(&self, asker: &StageRecord) -> Option<Option<Value>> {
        let world = self.world();
        if !self.record().info.internal || !world.hosting.allowed.get() {
            return None;
        }
        let answer = self.next_leaf()?;
        world.count_pulls(1);
        add(&world.hosting.events, 2);
        add(&asker.meter.items_in, u64::from(answer.is_some()));
        Some(answer)
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
