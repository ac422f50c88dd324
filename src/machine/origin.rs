//! Where a stage's items came from: which of the items that it took in went into each, as far back as a bound in bytes reaches.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use super::StageRecord;
use super::verdicts::Verdicts;

/// Bytes that the origins of one stage's items may take; the oldest go first.
pub const ORIGIN_BYTES: usize = 256 << 10;

/// The origin of one item: for each input, in order, the numbers of the first and the last item that the stage took from it
/// for this one; of a stage that passes items on, the last is the item, and those before it were not passed on. What a stage
/// took before may have gone in as well, where it holds some.
pub type Origin = Vec<(u64, u64)>;

/// The origins of the newest items, and what is needed to tell those of the next.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// For each input, how many items it had given when the stage last gave one.
    before: RefCell<Vec<u64>>,
    /// Which of the items that came in were passed on.
    verdicts: RefCell<Verdicts>,
    /// How many had been passed on when the stage last gave one.
    given: Cell<u64>,
    runs: RefCell<VecDeque<Run>>,
    bytes: Cell<usize>,
}

/// Items that came one after the other in the same way.
#[derive(Debug)]
struct Run {
    /// The number of the first.
    first: u64,
    count: u64,
    from: From,
}

#[derive(Debug)]
enum From {
    /// Each from one item of the only input, the first of them from this one.
    One(u64),
    /// Each is one that was passed on, the first of them the `nth` of those.
    Passed(u64),
    /// Each from any of these of the only input.
    Some(u64, u64),
    /// Each from any of these, by input.
    Many(Box<[(u64, u64)]>),
}

impl Run {
    fn bytes(&self) -> usize {
        let many = if let From::Many(inputs) = &self.from { size_of_val(&**inputs) } else { 0 };
        size_of::<Run>() + many
    }
}

impl Origins {
    #[inline]
    pub(super) fn judge(&self, number: u64, kept: bool) {
        self.verdicts.borrow_mut().push(number, kept);
    }

    /// Of the items, the first of that number, those were passed on whose truth is `keeps`.
    pub(super) fn judge_many(&self, first: u64, truths: &[bool], keeps: bool) {
        self.verdicts.borrow_mut().push_many(first, truths, keeps);
    }

    /// Whether the item that came in under that number was passed on, where that is known.
    pub(super) fn verdict(&self, number: u64) -> Option<bool> {
        self.verdicts.borrow().get(number)
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        self.verdicts.borrow().bytes() + self.bytes.get()
    }

    pub(super) fn take_over(&self, before: &Origins) {
        self.before.replace(before.before.take());
        self.verdicts.replace(before.verdicts.take());
        self.given.set(before.given.get());
        self.runs.replace(before.runs.take());
        self.bytes.set(before.bytes.get());
    }

    /// Notes where `count` items came from that the stage gives now, the first of which has this number.
    pub(super) fn note(&self, record: &StageRecord, first: u64, count: u64) {
        let inputs = record.inputs.borrow();
        let before = &mut *self.before.borrow_mut();
        if before.len() != inputs.len() {
            before.resize(inputs.len(), 0);
        }
        let kept = self.verdicts.borrow().kept();
        let passed = kept.saturating_sub(self.given.replace(kept));
        let from = match (&**inputs, &mut before[..]) {
            ([], _) => return,
            ([input], [before]) => {
                let now = input.meter.items_out.get();
                let taken = (std::mem::replace(before, now) + 1).min(now.max(1));
                match () {
                    // Each of those that were passed on is given as one.
                    () if passed == count => From::Passed(kept - count + 1),
                    () if now > 0 && now - taken + 1 == count => From::One(taken),
                    () => From::Some(taken, now),
                }
            }
            (inputs, before) => {
                let taken = inputs.iter().zip(before).map(|(input, before)| {
                    let now = input.meter.items_out.get();
                    // What was taken last is what it is made from, where nothing has come since.
                    ((std::mem::replace(before, now) + 1).min(now.max(1)), now)
                });
                From::Many(taken.collect())
            }
        };
        self.push(Run { first, count, from });
    }

    fn push(&self, run: Run) {
        let runs = &mut *self.runs.borrow_mut();
        if let Some(last) = runs.back_mut().filter(|last| last.first + last.count == run.first) {
            let goes_on = match (&last.from, &run.from) {
                (From::One(before), From::One(from)) | (From::Passed(before), From::Passed(from)) => {
                    before + last.count == *from
                }
                (From::Some(a, b), From::Some(c, d)) => (a, b) == (c, d),
                _ => false,
            };
            if goes_on {
                last.count += run.count;
                return;
            }
        }
        let mut bytes = self.bytes.get() + run.bytes();
        runs.push_back(run);
        while bytes > ORIGIN_BYTES {
            match runs.pop_front() {
                Some(gone) => bytes -= gone.bytes(),
                None => break,
            }
        }
        self.bytes.set(bytes);
    }

    /// The origin of the item of that number, as far back as it is known.
    pub(super) fn of(&self, number: u64) -> Option<Origin> {
        let runs = self.runs.borrow();
        // What was begun anew after an edit counts on: the newest run that has it.
        let run = runs.iter().rev().find(|run| run.first <= number)?;
        let at = number - run.first;
        if at >= run.count {
            return None;
        }
        match &run.from {
            From::One(first) => Some(vec![(first + at, first + at)]),
            From::Passed(nth) => {
                let verdicts = self.verdicts.borrow();
                let item = verdicts.nth_kept(nth + at)?;
                let before = if nth + at == 1 { Some(0) } else { verdicts.nth_kept(nth + at - 1) };
                Some(vec![(before.map_or(item, |before| before + 1), item)])
            }
            From::Some(first, last) => Some(vec![(*first, *last)]),
            From::Many(inputs) => Some(inputs.to_vec()),
        }
    }
}
