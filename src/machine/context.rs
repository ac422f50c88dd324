//! What a coroutine sees of the world and the stack while it is resumed.

use std::rc::Rc;

use super::machine::Entry;
use super::meter::add;
use super::{Chunk, Coroutine, Iter, StageRecord, World};
use crate::value::{Exc, ExcType};

/// What a coroutine sees while it is resumed.
pub struct Context<'m> {
    pub(super) world: &'m Rc<World>,
    pub(super) record: &'m Rc<StageRecord>,
    pub(super) answered: usize,
    /// What stands on the stack below what is being resumed.
    pub(super) below: &'m [Entry],
}

impl<'m> Context<'m> {
    /// The world.
    #[inline]
    pub fn world(&self) -> &'m Rc<World> {
        self.world
    }

    /// The stage that is being resumed; for a call, the stage that made it.
    #[inline]
    pub fn record(&self) -> &'m Rc<StageRecord> {
        self.record
    }

    /// The exception that is being handled where this was called or asked from, or further out.
    pub fn handled_outside(&self) -> Option<Exc> {
        let in_place = self.world.handled_in_place();
        in_place.or_else(|| self.below.iter().rev().find_map(|entry| entry.body.handled()))
    }

    /// The same for another stage, which runs within the one that is being resumed.
    #[inline]
    pub(crate) fn on_behalf_of<'c>(&'c mut self, record: &'c Rc<StageRecord>) -> Context<'c> {
        Context { world: self.world, record, answered: 0, below: self.below }
    }

    /// Whoever waits for what is being resumed: its stage, and it, the nearest first.
    pub fn askers(&self) -> impl Iterator<Item = (&Rc<StageRecord>, &dyn Coroutine)> {
        self.below.iter().rev().map(|entry| (entry.record(), &*entry.body))
    }

    /// Counts items that code made before each of them was asked for.
    pub(crate) fn count_ahead(&self, n: usize) {
        add(&self.world.hosting.ahead, n as u64);
    }

    /// Which of those in [`Step::AskAny`](super::Step::AskAny) has answered.
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// Spends fuel; false where there was none left: answer [`Step::OutOfFuel`](super::Step::OutOfFuel) at the next chance. There is some whenever a
    /// coroutine is resumed, so that the first spending of each turn is granted and every turn gets on.
    #[inline]
    pub fn spend(&mut self, n: u64) -> bool {
        let left = self.world.fuel_left();
        self.world.set_fuel(left.saturating_sub(n));
        left > 0
    }

    /// Fuel that is left.
    pub fn fuel(&self) -> u64 {
        self.world.fuel_left()
    }

    /// Whether the next step can be made: there is fuel, and nothing waits to be closed first.
    #[inline]
    pub(crate) fn may_go_on(&self) -> bool {
        self.world.fuel_left() > 0 && !self.world.is_unsettled()
    }

    /// Gives items back to whom they came from: they are served first next time, and count as not delivered.
    pub fn put_back(&mut self, from: &Iter, items: Chunk) {
        let n = items.len();
        if n == 0 {
            return;
        }
        let (producer, n64) = (from.record(), n as u64);
        let meter = &producer.meter;
        meter.calls.set(meter.calls.get() - n64);
        meter.items_out.set(meter.items_out.get() - n64);
        // What can be changed may have grown since it was delivered.
        meter.list_bytes.set(meter.list_bytes.get().saturating_sub(items.list_bytes() as u64));
        self.world.take_back_pulls(n64);
        self.record.meter.items_in.set(self.record.meter.items_in.get() - n64);
        producer.tape_out.unrecord(n);
        self.record.tape_in.unrecord(n);
        from.put_back(items);
    }

    /// Remembers, for whoever looks, that of the newest items those were passed on whose truth is `keeps`, `passed` in all, the oldest
    /// of them first; `after` others came in after them.
    pub fn judge_newest(&self, after: usize, truths: Vec<bool>, keeps: bool, passed: usize) {
        self.record.judge_newest(after, truths, keeps, passed);
    }

    /// Counts items for which a function was not called one by one.
    pub fn count_at_once(&self, n: u64) {
        add(&self.record.meter.at_once, n);
    }

    /// As [`Context::judge_newest`], for the item after which `after` others came in.
    #[inline]
    pub fn judge(&self, after: usize, kept: bool) {
        self.record.judge(after, kept);
    }

    /// Counts items that the stage received and does not pass on.
    pub fn drop_items(&self, n: u64) {
        self.record.drop_items(n);
    }

    /// Says at which item the stage raised, unless the exception knows: its repr, and which of those that came in it was,
    /// `after` of which came after it.
    pub fn blame(&self, exc: &Exc, after: usize, repr: impl FnOnce() -> String) {
        if exc.place.item().is_some() {
            return;
        }
        exc.place.set_item(repr);
        // Items of several inputs are counted together: which of one of them it was is not known.
        if self.record.inputs.borrow().len() == 1 {
            exc.place.set_number(self.record.meter.items_in.get().saturating_sub(after as u64));
        }
    }

    /// Whether an item that made the stage raise is skipped; if so it is counted and the error remembered.
    pub fn skip(&self, exc: &Exc) -> bool {
        // A budget that is spent is no fault of the item.
        let spent = exc.class.is_subclass_of(ExcType::MemoryError);
        let skips = self.world.skips_errors() && !spent;
        if skips {
            self.record.note_error(exc.headline());
            self.record.skipped.add(exc);
            add(&self.record.meter.dropped, 1);
        }
        skips
    }

    /// Says that something happened to the world.
    pub fn notice(&self, text: impl Into<String>) {
        self.world.notice(self.record, text);
    }
}
