//! The last items that passed a point, so that looking never pulls.

use std::cell::{Cell, RefCell, RefMut};
use std::collections::VecDeque;

use super::Chunk;
use crate::value::{Value, short_repr};

/// How many items a tape keeps.
const TAPE: usize = 32;
/// How many items are made entries as they pass at full speed, between two looks.
const ROOM: usize = 2 * TAPE;
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
    /// Tells it from every other entry of this tape: an item that was given back and comes again is another.
    pub mark: u64,
}

/// The last items that passed a point, so that looking never pulls.
///
/// At full speed an item is taken in as it is, and made an entry when somebody looks: of what passes between two looks only the first
/// items and the newest chunk are remembered, so that what a tape costs does not depend on how much passes it.
#[derive(Debug)]
pub struct Tape {
    /// There once an item has passed: most of the iterators that are made by the thousand live shortly.
    kept: RefCell<Option<Box<Kept>>>,
    /// A whole number that came alone after those, and its number; 0 where none did.
    alone: Cell<(u64, i64)>,
    /// How many more items are made entries at once before somebody looks again.
    room: Cell<usize>,
    changes: Cell<u64>,
}

#[derive(Debug, Default)]
struct Kept {
    entries: VecDeque<TapeEntry>,
    loose: Loose,
}

/// The newest items, numbered from `first`, that came after all entries and are not among them yet: either kind, and not both.
#[derive(Debug, Default)]
struct Loose {
    first: u64,
    ints: Vec<i64>,
    values: Vec<Value>,
}

impl Loose {
    /// Whole numbers from there on take the place of what is here.
    fn take_ints(&mut self, first: u64, ints: &[i64]) {
        self.first = first;
        self.values.clear();
        self.ints.clear();
        self.ints.extend_from_slice(ints);
    }

    /// Any others.
    fn take_values(&mut self, first: u64, values: &[Value]) {
        self.first = first;
        self.ints.clear();
        self.values.truncate(values.len());
        let (over, new) = values.split_at(self.values.len());
        self.values.clone_from_slice(over);
        self.values.extend_from_slice(new);
    }
}

impl Default for Tape {
    fn default() -> Self {
        Self { kept: RefCell::default(), alone: Cell::default(), room: Cell::new(ROOM), changes: Cell::default() }
    }
}

impl Tape {
    /// Remembers the last items of a chunk; `before` is how many had passed until then.
    pub(super) fn record(&self, before: u64, chunk: &Chunk) {
        self.copy(before, chunk, TAPE);
    }

    /// Remembers what it can of a chunk at little cost.
    #[inline]
    pub(super) fn sample(&self, before: u64, chunk: &Chunk) {
        match chunk.as_one() {
            Some(item) => self.sample_one(before + 1, item),
            None => self.sample_many(before, chunk),
        }
    }

    fn sample_many(&self, before: u64, chunk: &Chunk) {
        let len = chunk.len();
        let room = self.room.get();
        if len <= room {
            self.room.set(room - len);
            return self.copy(before, chunk, len);
        }
        let skip = len.saturating_sub(TAPE);
        self.alone.set((0, 0));
        match (chunk.as_ints(), chunk.as_values()) {
            (Some(ints), _) => {
                self.kept().loose.take_ints(before + skip as u64 + 1, &ints[skip..]);
                self.changed();
            }
            (None, Some(values)) if values[skip..].iter().all(stays_small) => {
                self.kept().loose.take_values(before + skip as u64 + 1, &values[skip..]);
                self.changed();
            }
            // What could be changed has to be copied at once: beyond a few, that waits until somebody has looked.
            _ => {
                let few = room.min(TAPE).max(usize::from(len > ROOM));
                self.room.set(room.saturating_sub(few));
                self.copy(before, chunk, few);
            }
        }
    }

    /// As [`Tape::sample`], for one item, after which that many had passed.
    #[inline]
    pub(super) fn sample_one(&self, number: u64, item: &Value) {
        match item {
            Value::Int(int) if self.room.get() == 0 => {
                self.alone.set((number, *int));
                self.changed();
            }
            item => self.sample_any(number, item),
        }
    }

    fn sample_any(&self, number: u64, item: &Value) {
        if let Some(room) = self.room.get().checked_sub(1) {
            self.room.set(room);
            self.copy(number - 1, &Chunk::one(item.clone()), 1);
        } else if stays_small(item) {
            self.alone.set((0, 0));
            self.kept().loose.take_values(number, std::slice::from_ref(item));
            self.changed();
        }
    }

    fn copy(&self, before: u64, chunk: &Chunk, newest: usize) {
        self.settle();
        let Kept { entries, .. } = &mut *self.kept();
        let len = chunk.len();
        for at in len.saturating_sub(newest)..len {
            if let Some(item) = chunk.get(at) {
                let (number, item) = (before + at as u64 + 1, Taped::new(&item));
                push(entries, TapeEntry { number, item, mark: self.changed() });
            }
        }
    }

    fn kept(&self) -> RefMut<'_, Kept> {
        RefMut::map(self.kept.borrow_mut(), |kept| &mut **kept.get_or_insert_default())
    }

    /// Makes entries of what was taken in as it is.
    fn settle(&self) {
        if self.kept.borrow().is_none() && self.alone.get().0 == 0 {
            return;
        }
        let Kept { entries, loose: Loose { first, ints, values } } = &mut *self.kept();
        let (last, int) = self.alone.take();
        let alone = (last > 0).then_some((last, Value::Int(int)));
        let together = (*first..).zip(ints.drain(..).map(Value::Int).chain(values.drain(..)));
        for (number, item) in together.chain(alone) {
            push(entries, TapeEntry { number, item: Taped::new(&item), mark: self.changed() });
        }
    }

    pub(super) fn changed(&self) -> u64 {
        self.changes.set(self.changes.get() + 1);
        self.changes.get()
    }

    /// Rises with each change.
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    pub(super) fn take_over(&self, before: &Tape) {
        self.kept.replace(before.kept.take());
        self.alone.set(before.alone.take());
        self.changes.set(before.changes.get());
    }

    /// Forgets the newest `n`, which were given back.
    pub(super) fn unrecord(&self, n: usize) {
        self.settle();
        if let Some(kept) = &mut *self.kept.borrow_mut() {
            let keep = kept.entries.len().saturating_sub(n);
            kept.entries.truncate(keep);
        }
        self.changed();
    }

    /// Forgets everything.
    pub(super) fn forget(&self) {
        let kept = self.kept.take();
        self.alone.take();
        drop(kept);
        self.changed();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.changes.get() == 0
    }

    /// The item of that number, where it is remembered.
    pub fn get(&self, number: u64) -> Option<Taped> {
        self.settle();
        let kept = self.kept.borrow();
        kept.as_ref()?.entries.iter().rev().find(|entry| entry.number == number).map(|entry| entry.item.clone())
    }

    /// What is remembered, oldest first: somebody looks.
    pub fn entries(&self) -> Vec<TapeEntry> {
        self.settle();
        self.room.set(ROOM);
        self.kept.borrow().iter().flat_map(|kept| &kept.entries).cloned().collect()
    }
}

fn push(entries: &mut VecDeque<TapeEntry>, entry: TapeEntry) {
    if entries.len() == TAPE {
        entries.pop_front();
    }
    entries.push_back(entry);
}

/// Whether nobody can change it, nor is it much work to hold it.
#[inline]
fn stays_small(item: &Value) -> bool {
    matches!(item, Value::None | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Str(_))
}
