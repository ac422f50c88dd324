//! Iterators that were made while running: their ids, and which of them keep a place among the stages.

use std::rc::Rc;

use super::{StageInfo, StageRecord};

/// How many iterators made while running keep a place among the stages.
const MADE_STAGES: usize = 256;

/// The iterators that were made while running.
#[derive(Debug)]
pub(super) struct Made {
    /// Those that have a place among the stages, oldest first.
    pub(super) stages: Vec<Rc<StageRecord>>,
    /// How many lost it because there were too many.
    pub(super) dropped: u64,
    /// Counts those that no stage made.
    outside: Rc<StageRecord>,
}

impl Default for Made {
    fn default() -> Self {
        let outside = StageRecord::new(StageInfo { internal: true, ..StageInfo::default() });
        Self { stages: Vec::new(), dropped: 0, outside }
    }
}

/// Whether a stage that is asked for the first time still has to be named.
#[inline]
pub(super) fn is_nameless(record: &StageRecord) -> bool {
    !record.info.internal && record.id.borrow().is_empty() && !record.hidden.get()
}

impl Made {
    /// Gives an iterator its id, under the stage that holds it: the innermost that is `under_way` (outermost first) and has an id.
    pub(super) fn name<'r>(
        &mut self,
        record: &Rc<StageRecord>,
        under_way: impl DoubleEndedIterator<Item = &'r Rc<StageRecord>> + Clone,
    ) {
        let named = |record: &&Rc<StageRecord>| !record.id.borrow().is_empty();
        // What reads the output stands for the stage whose output that is.
        let outermost = || under_way.clone().next().and_then(|record| record.inputs.borrow().first().cloned());
        let holder = under_way.clone().rev().find(named).cloned().or_else(outermost);
        let base = holder.as_ref().map_or_else(String::new, |holder| {
            let id = holder.id.borrow();
            id.split('~').next().unwrap_or_default().to_owned()
        });
        let of_base = |record: &&Rc<StageRecord>| *record.id.borrow() == base;
        let counter = match base.is_empty() {
            true => None,
            false => under_way.clone().find(of_base).or_else(|| holder.as_ref().filter(of_base)),
        };
        let counter = counter.unwrap_or(&self.outside);
        counter.made.set(counter.made.get() + 1);
        if let Some(holder) = &holder {
            *record.asked_by.borrow_mut() = Rc::downgrade(holder);
        }
        let number = counter.made.get();
        let mut id = base;
        if !id.is_empty() {
            id.push('~');
        }
        id.push_str(&number.to_string());
        *record.id.borrow_mut() = id;
        if self.stages.len() >= MADE_STAGES {
            let gone = self.stages.iter().position(|record| record.iter().is_none()).unwrap_or(0);
            // Nobody looks at its tapes any more, and an event may keep its record for long.
            self.stages.remove(gone).forget_items();
            self.dropped += 1;
        }
        self.stages.push(Rc::clone(record));
    }
}
