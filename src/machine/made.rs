//! Iterators that were made while running: their ids, and which of them keep a place among the stages.

use std::collections::VecDeque;
use std::rc::Rc;

use super::id::Family;
use super::{StageRecord, World};

/// How many iterators made while running keep a place among the stages.
const MADE_STAGES: usize = 256;

/// How often one that is over loses its place to the next before the oldest are looked at again.
const LOOKED_PAST: u64 = 16;

/// The iterators that were made while running.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// Those that have a place among the stages, oldest first.
    pub(super) stages: VecDeque<Rc<StageRecord>>,
    /// How many lost it because there were too many.
    pub(super) dropped: u64,
    /// Before this place none was over when it was looked at last.
    live: usize,
    /// Those that no stage made.
    outside: Rc<Family>,
}

/// Whether a stage that is asked for the first time still has to be named.
#[inline]
pub(super) fn is_nameless(record: &StageRecord) -> bool {
    !record.info.internal && record.id.is_empty() && !record.hidden.get()
}

impl World {
    /// Iterators that code makes for one of its loops, and that nothing else can get at, need not be there as stages from now on: nobody
    /// will ask which there were.
    pub fn leave_made_unlisted(&self) {
        self.hosting.unlisted.set(true);
    }

    /// Whether that is so now: what runs is not recorded either.
    pub(crate) fn leaves_made_unlisted(&self) -> bool {
        self.hosting.unlisted.get() && self.hosting.allowed.get() && self.hosting.is_only_counted()
    }
}

impl Made {
    /// Gives an iterator its id, under the stage that holds it: the innermost that is `under_way` (outermost first) and has an id.
    pub(super) fn name<'r>(
        &mut self,
        record: &Rc<StageRecord>,
        under_way: impl DoubleEndedIterator<Item = &'r Rc<StageRecord>> + Clone,
    ) {
        let named = |record: &&Rc<StageRecord>| !record.id.is_empty();
        if let Some(innermost) = under_way.clone().next_back().filter(named) {
            return self.name_under(record, innermost);
        }
        // What reads the output stands for the stage whose output that is.
        let outermost = || under_way.clone().next().and_then(|record| record.inputs.borrow().first().cloned());
        let holder =
            under_way.clone().rev().find(named).cloned().or_else(|| outermost().filter(|record| named(&record)));
        match &holder {
            Some(holder) => self.name_under(record, holder),
            None => {
                record.id.set_made(&self.outside);
                self.keep(record);
            }
        }
    }

    /// The same, where it is known who holds it, and that has an id.
    fn name_under(&mut self, record: &Rc<StageRecord>, holder: &Rc<StageRecord>) {
        record.id.set_made(&holder.id.family());
        *record.asked_by.borrow_mut() = Rc::downgrade(holder);
        self.keep(record);
    }

    /// It keeps a place among the stages.
    fn keep(&mut self, record: &Rc<StageRecord>) {
        if self.stages.len() >= MADE_STAGES {
            if self.dropped.is_multiple_of(LOOKED_PAST) {
                self.live = 0;
            }
            let gone = self.stages.iter().skip(self.live).position(|record| record.is_gone());
            let gone = gone.map_or(0, |at| self.live + at);
            self.live = gone;
            // Nobody looks at its tapes any more, and an event may keep its record for long.
            if let Some(gone) = self.stages.remove(gone)
                && Rc::strong_count(&gone) > 1
            {
                gone.forget_items();
            }
            self.dropped += 1;
        }
        self.stages.push_back(Rc::clone(record));
    }
}
