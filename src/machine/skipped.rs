//! What a stage skipped since the run goes on after errors: how many items, and the last ones to look at.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use crate::value::Exc;

/// How many are kept to look at.
const KEPT: usize = 8;

/// An item that made a stage raise and was left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SkippedItem {
    /// Which of the stage's items it was, from 1, where the stage takes from one input.
    pub number: Option<u64>,
    /// Its short repr, where there was a value.
    pub item: Option<String>,
    /// The error on one line.
    pub error: String,
    /// Where it stands, or what helps, where the error says so.
    pub help: Option<String>,
}

impl SkippedItem {
    fn of(exc: &Exc) -> Self {
        let help = exc.help.borrow().as_ref().map(|help| help.lines().next().unwrap_or_default().to_owned());
        Self { number: exc.place.number(), item: exc.place.item(), error: exc.headline(), help }
    }

    /// `item 4, 'n/a': ValueError: ...`, with what helps behind it.
    pub fn in_words(&self) -> String {
        let mut words = match (self.number, &self.item) {
            (Some(number), Some(item)) => format!("item {number}, {item}: "),
            (Some(number), None) => format!("item {number}: "),
            (None, Some(item)) => format!("{item}: "),
            (None, None) => String::new(),
        };
        words.push_str(&self.error);
        if let Some(help) = &self.help {
            words.push_str(&format!(" ({help})"));
        }
        words
    }
}

/// The items that a stage skipped.
#[derive(Debug, Default)]
pub struct Skipped {
    count: Cell<u64>,
    /// There once it has skipped one.
    last: RefCell<Option<VecDeque<SkippedItem>>>,
}

impl Skipped {
    /// How many.
    pub fn count(&self) -> u64 {
        self.count.get()
    }

    /// The last ones, oldest first.
    pub fn last(&self) -> Vec<SkippedItem> {
        self.last.borrow().iter().flat_map(|last| last.iter().cloned()).collect()
    }

    pub(super) fn add(&self, exc: &Exc) {
        self.count.set(self.count.get() + 1);
        let mut last = self.last.borrow_mut();
        let last = last.get_or_insert_default();
        if last.len() == KEPT {
            last.pop_front();
        }
        last.push_back(SkippedItem::of(exc));
    }

    pub(super) fn take_over(&self, before: &Self) {
        self.count.set(before.count());
        self.last.replace(before.last.take());
    }
}
