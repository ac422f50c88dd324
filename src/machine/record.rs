//! What is counted, remembered and known of a stage; it outlives the stage.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use super::meter::{Meter, add};
use super::origin::{Origin, Origins};
use super::{Holds, Iter, IterCell, Skipped, StageId, StageState, Tape};
use crate::value::Type;

/// What is known of a stage when it is built.
#[derive(Clone, Debug, Default)]
pub struct StageInfo {
    /// `filter`, `read_lines`, the name of the user's function.
    pub name: String,
    /// The name with those of the functions and classes around it, where there are any.
    pub qualified: Option<Rc<str>>,
    /// The class of the iterator, for `type()` and `repr`.
    pub class: Option<Type>,
    /// What it keeps of its input.
    pub holds: Holds,
    /// Whether it never ends by itself.
    pub endless: bool,
    /// Whether it follows something that grows.
    pub live: bool,
    /// Whether it is code of the user's.
    pub is_code: bool,
    /// Whether it is a sink: what it does is seen where it writes to, not by other stages.
    pub sink: bool,
    /// Whether pulling it can be seen from outside: a sink, code that is not proved pure.
    pub effectful: bool,
    /// Whether it may take several inputs, so that its first stands in a lane unless it came by `|`.
    pub many_inputs: bool,
    /// Whether it is an iterator over a built-in container, made by a loop: not worth a place among the stages.
    pub internal: bool,
}

impl StageInfo {
    /// The name with those of the functions and classes around it.
    pub fn qualified(&self) -> &str {
        self.qualified.as_deref().unwrap_or(&self.name)
    }
}

/// What is counted, remembered and known of one stage; outlives it.
#[derive(Debug)]
pub struct StageRecord {
    /// What is known since it was built; those that the same code makes share it.
    pub info: Rc<StageInfo>,
    /// Its id; empty until it has one.
    pub id: StageId,
    /// Its place in the program's text.
    pub site: Cell<Option<(u32, u32)>>,
    /// Whether its first input came by `|`, so that it stands in the spine.
    pub piped: Cell<bool>,
    /// Whether it may be awaited, though it is a generator: what `types.coroutine` makes of one.
    pub awaitable: Cell<bool>,
    /// The stages it asks.
    pub inputs: RefCell<Vec<Rc<StageRecord>>>,
    /// Counts.
    pub meter: Meter,
    /// What it is doing.
    pub state: Cell<StageState>,
    /// Why it waits.
    pub waiting: RefCell<Option<String>>,
    /// The last items that came in.
    pub tape_in: Tape,
    /// The last items that went out.
    pub tape_out: Tape,
    /// Where the last items that went out came from; there once somebody wants to know.
    origins: OnceCell<Box<Origins>>,
    /// The newest error, on one line.
    pub last_error: RefCell<Option<String>>,
    /// For code: where its frame stood when an exception left it, as a byte offset in the program's text.
    pub failed_at: Cell<Option<u32>>,
    /// Items at which it raised and that were left out.
    pub skipped: Skipped,
    /// Whether another stage stands for it: what happens to it is no event, and it has no place among the stages.
    pub hidden: Cell<bool>,
    /// Whether it gave many items at once lately: what it does when it is asked is worth timing each time.
    pub(super) in_bulk: Cell<bool>,
    /// For one that was made while running: the stage that first asked it.
    pub(super) asked_by: RefCell<Weak<StageRecord>>,
    pub(super) cell: RefCell<Weak<IterCell>>,
}

impl StageRecord {
    /// A record without an iterator, for a script's own body.
    pub fn new(info: impl Into<Rc<StageInfo>>) -> Rc<Self> {
        Self::of(info.into(), Vec::new())
    }

    pub(super) fn of(info: Rc<StageInfo>, inputs: Vec<Rc<Self>>) -> Rc<Self> {
        Rc::new(Self {
            info,
            id: StageId::default(),
            site: Cell::default(),
            piped: Cell::default(),
            awaitable: Cell::default(),
            inputs: RefCell::new(inputs),
            meter: Meter::default(),
            state: Cell::default(),
            waiting: RefCell::default(),
            tape_in: Tape::default(),
            tape_out: Tape::default(),
            origins: OnceCell::new(),
            last_error: RefCell::default(),
            failed_at: Cell::default(),
            skipped: Skipped::default(),
            hidden: Cell::default(),
            in_bulk: Cell::default(),
            asked_by: RefCell::default(),
            cell: RefCell::default(),
        })
    }

    /// The iterator, while somebody holds it.
    pub fn iter(&self) -> Option<Iter> {
        self.cell.borrow().upgrade().map(Iter::of_cell)
    }

    /// Whether what happens to it is an event.
    pub(super) fn is_traced(&self) -> bool {
        !self.info.internal && !self.hidden.get()
    }

    /// Whether nobody holds the iterator any more.
    pub(super) fn is_gone(&self) -> bool {
        self.cell.borrow().strong_count() == 0
    }

    /// Takes over what was counted and remembered of an earlier one, and what it asks.
    pub(super) fn take_over(&self, before: &StageRecord) {
        self.meter.take_over(&before.meter);
        self.tape_in.take_over(&before.tape_in);
        self.tape_out.take_over(&before.tape_out);
        if let Some(origins) = before.origins.get() {
            self.origins().take_over(origins);
        }
        self.state.set(before.state.get());
        self.waiting.replace(before.waiting.take());
        self.last_error.replace(before.last_error.take());
        self.skipped.take_over(&before.skipped);
        self.inputs.replace(before.inputs.borrow().clone());
        self.id.take_over(&before.id);
    }

    /// How many iterators were made while running on behalf of this stage.
    pub fn made(&self) -> u32 {
        self.id.made()
    }

    /// The stage that first asked this one, where it was made while running and that one is still known.
    pub fn asked_by(&self) -> Option<Rc<StageRecord>> {
        self.asked_by.borrow().upgrade()
    }

    /// Remembers whether the item that came in before the newest `after` was passed on.
    #[inline]
    pub fn judge(&self, after: usize, kept: bool) {
        if !self.tape_in.is_empty() {
            self.origins().judge(self.meter.items_in.get().saturating_sub(after as u64), kept);
            self.tape_in.changed();
        }
    }

    /// Remembers, where anybody looks, that of these items those were passed on whose truth is `keeps`, `passed` in all, the
    /// oldest of them first; `later` others came in after them.
    pub(super) fn judge_newest(&self, later: usize, truths: Vec<bool>, keeps: bool, passed: usize) {
        if !self.tape_in.is_empty() {
            let first = self.meter.items_in.get() + 1 - (later + truths.len()) as u64;
            self.origins().judge_many(first, truths, keeps, passed);
            self.tape_in.changed();
        }
    }

    /// Whether the item that came in under that number was passed on, where that is known.
    pub fn verdict(&self, number: u64) -> Option<bool> {
        self.origins.get()?.verdict(number)
    }

    /// Notes where the items came from that it gives now.
    #[inline]
    pub(super) fn note_origins(&self, first: u64, count: u64) {
        self.origins().note(self, first, count);
    }

    /// Where an item that went out came from: for each of `inputs`, the first and last number that was taken for it; as far back
    /// as it is known.
    pub fn origin(&self, number: u64) -> Option<Origin> {
        self.origins.get()?.of(number)
    }

    /// Bytes that are held to tell where items came from and which were passed on.
    pub fn origin_bytes(&self) -> usize {
        self.origins.get().map_or(0, |origins| origins.bytes())
    }

    #[inline]
    fn origins(&self) -> &Origins {
        self.origins.get_or_init(Box::default)
    }

    /// Forgets the items that passed.
    pub(super) fn forget_items(&self) {
        self.tape_in.forget();
        self.tape_out.forget();
    }

    /// Counts an item that was received and not passed on.
    pub fn drop_items(&self, n: u64) {
        add(&self.meter.dropped, n);
    }

    /// Remembers an error, counted.
    pub fn note_error(&self, text: String) {
        add(&self.meter.errors, 1);
        *self.last_error.borrow_mut() = Some(text);
    }
}

impl Drop for StageRecord {
    fn drop(&mut self) {
        // The records of a long chain go one after the other, not within one another.
        let mut waiting = std::mem::take(self.inputs.get_mut());
        while let Some(record) = waiting.pop() {
            if let Some(mut last) = Rc::into_inner(record) {
                waiting.append(last.inputs.get_mut());
            }
        }
    }
}
