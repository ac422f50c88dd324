//! The items that came to each stage, kept for as long as their pictures may be looked at, within a bound.

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use crate::machine::{StageRecord, TapeEntry, Taped};

/// How many items are kept.
const ITEMS: usize = 50_000;
/// How many bytes they may hold, about.
const BYTES: usize = 8 << 20;

type Key = *const StageRecord;

/// Items by the stage that they came to.
#[derive(Default)]
pub(super) struct Shelf {
    stages: HashMap<Key, Kept>,
    /// Whose items came, oldest first, and the bytes of each.
    order: VecDeque<(Key, usize)>,
    bytes: usize,
}

struct Kept {
    /// Held so that no other stage can come to stand at its address.
    record: Rc<StageRecord>,
    newest: u64,
    items: VecDeque<(u64, Taped)>,
}

impl Shelf {
    /// Takes in what has come to a stage's tape since the last time.
    pub(super) fn take_in(&mut self, record: &Rc<StageRecord>, entries: &[TapeEntry]) {
        let key = Rc::as_ptr(record);
        let kept = self.stages.entry(key).or_insert_with(|| Kept {
            record: Rc::clone(record),
            newest: 0,
            items: VecDeque::new(),
        });
        for entry in entries.iter().filter(|entry| entry.mark > kept.newest) {
            let bytes = size_of::<(u64, Taped)>()
                + match &entry.item {
                    Taped::Item(value) => value.slot_bytes(),
                    Taped::Text(text) => text.len(),
                };
            kept.items.push_back((entry.number, entry.item.clone()));
            self.order.push_back((key, bytes));
            self.bytes += bytes;
        }
        kept.newest = entries.last().map_or(kept.newest, |entry| entry.mark.max(kept.newest));
        while self.order.len() > ITEMS || self.bytes > BYTES {
            let Some((key, bytes)) = self.order.pop_front() else { break };
            self.bytes -= bytes;
            if let Some(kept) = self.stages.get_mut(&key) {
                kept.items.pop_front();
            }
        }
    }

    /// The item of that number that came to the stage of that id, where it is kept; a text where it was too large to be
    /// kept itself.
    pub(super) fn get(&self, id: &str, number: u64) -> Option<Taped> {
        let of_stage = self.stages.values().filter(|kept| *kept.record.id.borrow() == id);
        let newest = of_stage.filter_map(|kept| kept.items.iter().rev().find(|(there, _)| *there == number));
        newest.map(|(_, item)| item.clone()).next()
    }
}
