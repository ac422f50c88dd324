//! Where an item came from, stage by stage up to the sources, as far as that is recorded. Nothing is pulled for it.

use std::collections::VecDeque;
use std::rc::Rc;

use super::album::origins;
use super::session::Session;
use super::shelf::Shelf;
use super::view::{StageId, TapeItem, Trail};
use crate::machine::StageRecord;

/// The most items that are looked up.
const ITEMS: usize = 400;
/// The most items of one stage that are looked up for one below it: the newest, and the first.
const OF_ONE: u64 = 8;

/// The way of the item of that number that left the last stage.
pub(super) fn follow(session: &Session, shelf: &Shelf, number: u64) -> Trail {
    let mut trail = Trail { item: number, found: Vec::new() };
    let Some(last) = session.spine().last() else { return trail };
    let mut todo = VecDeque::from([(Rc::clone(last), None::<StageId>, number)]);
    while let Some((record, asker, number)) = todo.pop_front() {
        let id = record.id.borrow().clone();
        if trail.found.len() >= ITEMS || trail.find(&id, number).is_some() {
            continue;
        }
        let from = origins(&record, number);
        for (input, origin) in record.inputs.borrow().iter().zip(&from) {
            let newest = origin.first.max((origin.last + 1).saturating_sub(OF_ONE))..=origin.last;
            let numbers = newest.rev().chain([origin.first]);
            todo.extend(numbers.map(|number| (Rc::clone(input), Some(id.clone()), number)));
        }
        let text = text(&record, shelf, asker.as_deref(), number);
        trail.found.push((id, TapeItem { number, text: text.unwrap_or_default(), kept: None, from }));
    }
    trail
}

/// What the item was, where it is still kept: by the stage that gave it, or by the one that took it.
fn text(record: &Rc<StageRecord>, shelf: &Shelf, asker: Option<&str>, number: u64) -> Option<String> {
    let given = record.tape_out.get(number).or_else(|| shelf.get(asker?, number))?;
    Some(given.repr())
}
