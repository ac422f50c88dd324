//! What is counted and remembered of a stage while it runs.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use super::Chunk;
use crate::value::{Value, short_repr};

/// Counts of one stage. Exact; they are what item-by-item execution would count.
#[derive(Debug, Default)]
pub struct Meter {
    /// `next()` calls received: items delivered, plus one for each end, failure or pending call.
    pub calls: Cell<u64>,
    /// Items received from all inputs.
    pub items_in: Cell<u64>,
    /// Items delivered.
    pub items_out: Cell<u64>,
    /// Items received and not passed on.
    pub dropped: Cell<u64>,
    /// Errors raised or skipped.
    pub errors: Cell<u64>,
    /// Items that were treated a chunk at once and not one by one: what came of them is the same.
    pub at_once: Cell<u64>,
    /// Bytes held now, edge included.
    pub held: Cell<usize>,
    /// Most bytes held so far.
    pub peak: Cell<usize>,
    /// Bytes that a list of everything delivered would hold.
    pub list_bytes: Cell<u64>,
    /// Nanoseconds spent inside, where a clock was given; sampled.
    pub nanos: Cell<u64>,
}

/// Adds to a counter.
#[inline]
pub(super) fn add(counter: &Cell<u64>, n: u64) {
    counter.set(counter.get() + n);
}

impl Meter {
    pub(super) fn take_over(&self, before: &Meter) {
        for (to, from) in [
            (&self.calls, &before.calls),
            (&self.items_in, &before.items_in),
            (&self.items_out, &before.items_out),
            (&self.dropped, &before.dropped),
            (&self.errors, &before.errors),
            (&self.at_once, &before.at_once),
            (&self.list_bytes, &before.list_bytes),
            (&self.nanos, &before.nanos),
        ] {
            to.set(from.get());
        }
        self.held.set(before.held.get());
        self.peak.set(before.peak.get());
    }

    pub(crate) fn hold(&self, bytes: usize) {
        self.held.set(bytes);
        if bytes > self.peak.get() {
            self.peak.set(bytes);
        }
    }
}

/// How many items a tape keeps.
pub(super) const TAPE: usize = 32;
/// How long a remembered repr may get, in bytes.
const TAPE_REPR: usize = 400;

/// An item that passed, remembered: as it was then, or as text where it is large or no plain data. Never an iterator.
#[derive(Clone, Debug)]
pub enum Taped {
    /// The item itself.
    Item(Value),
    /// Its short repr at the time it passed.
    Text(String),
}

impl Taped {
    fn new(item: &Value) -> Self {
        match item {
            Value::Str(text) if text.byte_len() <= 4096 => Self::Item(Value::Str(text.compact())),
            Value::Str(_) | Value::Bytes(_) | Value::Big(_) => Self::text_of(item),
            Value::Tuple(_) => item.plain_copy().map_or_else(|| Self::text_of(item), Self::Item),
            _ if item.is_frozen() => Self::Item(item.clone()),
            Value::List(_) | Value::Dict(_) => item.plain_copy().map_or_else(|| Self::text_of(item), Self::Item),
            _ => Self::text_of(item),
        }
    }

    fn text_of(item: &Value) -> Self {
        Self::Text(short_repr(item, TAPE_REPR))
    }

    /// The item as it was when it passed, where that was kept.
    pub fn item(&self) -> Option<&Value> {
        match self {
            Self::Item(item) => Some(item),
            Self::Text(_) => None,
        }
    }

    /// Its short repr.
    pub fn repr(&self) -> String {
        match self {
            Self::Item(item) => short_repr(item, TAPE_REPR),
            Self::Text(text) => text.clone(),
        }
    }
}

/// An item on a tape.
#[derive(Clone, Debug)]
pub struct TapeEntry {
    /// Its number, from 1.
    pub number: u64,
    /// The item.
    pub item: Taped,
    /// Whether it was passed on, where that is known.
    pub kept: Option<bool>,
    /// Tells it from every other entry of this tape: an item that was given back and comes again is another.
    pub mark: u64,
}

/// The last items that passed a point, so that looking never pulls.
#[derive(Debug, Default)]
pub struct Tape {
    items: RefCell<VecDeque<TapeEntry>>,
    changes: Cell<u64>,
}

impl Tape {
    /// Remembers the last items of a chunk; `before` is how many had passed until then.
    pub(super) fn record(&self, before: u64, chunk: &Chunk) {
        let items = &mut *self.items.borrow_mut();
        let len = chunk.len();
        for at in len.saturating_sub(TAPE)..len {
            if let Some(item) = chunk.get(at) {
                if items.len() == TAPE {
                    items.pop_front();
                }
                let (number, item) = (before + at as u64 + 1, Taped::new(&item));
                items.push_back(TapeEntry { number, item, kept: None, mark: self.changed() });
            }
        }
    }

    fn changed(&self) -> u64 {
        self.changes.set(self.changes.get() + 1);
        self.changes.get()
    }

    /// Rises with each change.
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    pub(super) fn take_over(&self, before: &Tape) {
        self.items.replace(before.items.take());
        self.changes.set(before.changes.get());
    }

    /// Forgets the newest `n`, which were given back.
    pub(super) fn unrecord(&self, n: usize) {
        let items = &mut *self.items.borrow_mut();
        let keep = items.len().saturating_sub(n);
        items.truncate(keep);
        self.changed();
    }

    /// Remembers whether the item of that number, if it is still here, was passed on.
    pub(super) fn judge(&self, number: u64, kept: bool) {
        let items = &mut *self.items.borrow_mut();
        let Some(first) = items.front() else { return };
        let at = number.checked_sub(first.number).and_then(|at| usize::try_from(at).ok());
        if let Some(entry) = at.and_then(|at| items.get_mut(at)).filter(|entry| entry.number == number) {
            entry.kept = Some(kept);
            self.changed();
        }
    }

    /// Forgets everything.
    pub(super) fn forget(&self) {
        let items = self.items.take();
        drop(items);
        self.changed();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.borrow().is_empty()
    }

    /// The item of that number, where it is remembered.
    pub fn get(&self, number: u64) -> Option<Taped> {
        self.items.borrow().iter().rev().find(|entry| entry.number == number).map(|entry| entry.item.clone())
    }

    /// What is remembered, oldest first.
    pub fn items(&self) -> Vec<TapeEntry> {
        self.items.borrow().iter().cloned().collect()
    }
}
