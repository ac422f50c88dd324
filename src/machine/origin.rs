//! Where a stage's newest items came from: which of the items that it took in went into each.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use super::StageRecord;
use super::meter::TAPE;

/// The origin of one item: for each input, in order, the numbers of the first and the last item that the stage took from it
/// for this one; of a stage that passes items on, the last is the item, and those before it were not passed on. What a stage
/// took before may have gone in as well, where it holds some.
pub type Origin = Vec<(u64, u64)>;

/// The origins of the newest items, and what is needed to tell those of the next.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// For each input, how many items it had given when the stage last gave one.
    before: RefCell<Vec<u64>>,
    /// The newest items that were passed on, by their number among those that came in.
    kept: RefCell<VecDeque<u64>>,
    /// How many were passed on in all; of those the stage has since given, how many.
    kept_total: Cell<u64>,
    given_total: Cell<u64>,
    known: RefCell<VecDeque<(u64, Origin)>>,
}

impl Origins {
    pub(super) fn keep(&self, number: u64) {
        let kept = &mut *self.kept.borrow_mut();
        if kept.len() > TAPE {
            kept.pop_front();
        }
        kept.push_back(number);
        self.kept_total.set(self.kept_total.get() + 1);
    }

    /// The item that was passed on before the newest `from_end`, and those before it that were not.
    fn kept_from_end(&self, from_end: u64) -> Option<(u64, u64)> {
        let kept = self.kept.borrow();
        let mut newest = kept.iter().rev().skip(usize::try_from(from_end).ok()?);
        let last = *newest.next()?;
        let first = match newest.next() {
            Some(before) => before + 1,
            None if self.kept_total.get() == from_end + 1 => 1,
            None => last,
        };
        Some((first, last))
    }

    /// The newest of `count` that were passed on, oldest first.
    pub(super) fn keep_many(&self, count: u64, newest: impl ExactSizeIterator<Item = u64>) {
        let total = self.kept_total.get() + count;
        newest.for_each(|number| self.keep(number));
        self.kept_total.set(total);
    }

    pub(super) fn take_over(&self, before: &Origins) {
        self.before.replace(before.before.take());
        self.kept.replace(before.kept.take());
        self.known.replace(before.known.take());
        self.kept_total.set(before.kept_total.get());
        self.given_total.set(before.given_total.get());
    }

    /// Notes where `count` items came from that the stage gives now, the first of which has this number.
    pub(super) fn note(&self, record: &StageRecord, first: u64, count: u64) {
        let inputs = record.inputs.borrow();
        let before = &mut *self.before.borrow_mut();
        before.resize(inputs.len(), 0);
        let taken: Origin = inputs
            .iter()
            .zip(before.iter_mut())
            .map(|(input, before)| {
                let now = input.meter.items_out.get();
                // What was taken last is what it is made from, where nothing has come since.
                let from = (*before + 1).min(now.max(1));
                *before = now;
                (from, now)
            })
            .collect();
        let kept_since = self.kept_total.get() - self.given_total.get();
        self.given_total.set(self.kept_total.get());
        let known = &mut *self.known.borrow_mut();
        for at in count.saturating_sub(TAPE as u64)..count {
            let from_end = count - 1 - at;
            let origin = match taken.as_slice() {
                [] => Vec::new(),
                // Each of those that were passed on is given as one.
                [_] if kept_since == count => match self.kept_from_end(from_end) {
                    Some(of) => vec![of],
                    None => taken.clone(),
                },
                // Nothing has been taken yet where the last is none.
                [(first, last)] if *last > 0 && last - first + 1 == count => vec![(last - from_end, last - from_end)],
                _ => taken.clone(),
            };
            if known.len() == 2 * TAPE {
                known.pop_front();
            }
            known.push_back((first + at, origin));
        }
    }

    /// The origin of the item of that number, where it is one of the newest.
    pub(super) fn of(&self, number: u64) -> Option<Origin> {
        let known = self.known.borrow();
        known.iter().rev().find(|(there, _)| *there == number).map(|(_, origin)| origin.clone())
    }
}
