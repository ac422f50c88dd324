//! Where a stage's items came from: which of the items that it took in went into each, as far back as a bound in bytes reaches.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::StageRecord;
use super::verdicts::Verdicts;

/// Bytes that the origins of one stage's items may take; the oldest go first.
pub const ORIGIN_BYTES: usize = 256 << 10;

/// The origin of one item: for each input, in order, the numbers of the first and the last item that the stage took from it
/// for this one; of a stage that passes items on, the last is the item, and those before it were not passed on. What a stage
/// took before may have gone in as well, where it holds some.
pub type Origin = Vec<(u64, u64)>;

/// The origins of the newest items, and what is needed to tell those of the next.
///
/// Items that go on as those before them did are counted, and no more: that is what nearly all do at full speed.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// How many items the only input had given when the stage last gave one.
    before: Cell<u64>,
    /// The same of each of several.
    before_of: RefCell<Vec<u64>>,
    /// Which of the items that came in were passed on.
    verdicts: RefCell<Verdicts>,
    /// How many had been passed on when the stage last gave one.
    given: Cell<u64>,
    /// The newest items, where they may go on; they come after all runs.
    open: Cell<Open>,
    runs: RefCell<VecDeque<Run>>,
    bytes: Cell<usize>,
}

/// Items of a stage with one input that came one after the other in the same way, as long as others may follow.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    /// The number of the first.
    first: u64,
    /// None, where nothing is open.
    count: u64,
    /// Where the first of them came from, as in [`From::Passed`] or [`From::One`].
    from: u64,
    /// Whether they are such as were passed on.
    passed: bool,
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

    /// Of the items, the first of that number, those were passed on whose truth is `keeps`, `passed` in all.
    pub(super) fn judge_many(&self, first: u64, truths: Vec<bool>, keeps: bool, passed: usize) {
        self.verdicts.borrow_mut().push_many(first, truths, keeps, passed);
    }

    /// Whether the item that came in under that number was passed on, where that is known.
    pub(super) fn verdict(&self, number: u64) -> Option<bool> {
        self.verdicts.borrow_mut().get(number)
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        self.verdicts.borrow().bytes() + self.bytes.get()
    }

    pub(super) fn take_over(&self, before: &Origins) {
        before.close();
        self.open.take();
        self.before.set(before.before.get());
        self.before_of.replace(before.before_of.take());
        self.verdicts.replace(before.verdicts.take());
        self.given.set(before.given.get());
        self.runs.replace(before.runs.take());
        self.bytes.set(before.bytes.get());
    }

    /// Notes where `count` items came from that the stage gives now, the first of which has this number.
    #[inline]
    pub(super) fn note(&self, record: &StageRecord, first: u64, count: u64) {
        match &**record.inputs.borrow() {
            [] => {}
            [input] => self.note_one_input(input.meter.items_out.get(), first, count),
            inputs => self.note_many_inputs(inputs, first, count),
        }
    }

    /// The same for a stage with one input, which has given `now` items so far.
    #[inline]
    fn note_one_input(&self, now: u64, first: u64, count: u64) {
        let kept = self.verdicts.borrow().kept();
        let passed = kept.saturating_sub(self.given.replace(kept));
        let taken = (self.before.replace(now) + 1).min(now.max(1));
        // Each of those that were passed on is given as one, or of each that came one is given.
        let is_passed = passed == count;
        if !is_passed && (now == 0 || now - taken + 1 != count) {
            return self.push(Run { first, count, from: From::Some(taken, now) });
        }
        let from = if is_passed { kept - count + 1 } else { taken };
        let open = self.open.get();
        if open.first + open.count == first && open.from + open.count == from && open.passed == is_passed {
            self.open.set(Open { count: open.count + count, ..open });
        } else {
            self.begin(Open { first, count, from, passed: is_passed });
        }
    }

    #[cold]
    fn begin(&self, open: Open) {
        self.close();
        self.open.set(open);
    }

    #[cold]
    fn note_many_inputs(&self, inputs: &[Rc<StageRecord>], first: u64, count: u64) {
        let before = &mut *self.before_of.borrow_mut();
        if before.len() != inputs.len() {
            before.resize(inputs.len(), 0);
        }
        let taken = inputs.iter().zip(before).map(|(input, before)| {
            let now = input.meter.items_out.get();
            // What was taken last is what it is made from, where nothing has come since.
            ((std::mem::replace(before, now) + 1).min(now.max(1)), now)
        });
        let from = From::Many(taken.collect());
        self.push(Run { first, count, from });
    }

    /// What is open is a run like any other from now on.
    fn close(&self) {
        let Open { first, count, from, passed } = self.open.take();
        if count > 0 {
            self.append(Run { first, count, from: if passed { From::Passed(from) } else { From::One(from) } });
        }
    }

    fn push(&self, run: Run) {
        self.close();
        self.append(run);
    }

    fn append(&self, run: Run) {
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
        self.close();
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
                let mut verdicts = self.verdicts.borrow_mut();
                let item = verdicts.nth_kept(nth + at)?;
                let before = if nth + at == 1 { Some(0) } else { verdicts.nth_kept(nth + at - 1) };
                Some(vec![(before.map_or(item, |before| before + 1), item)])
            }
            From::Some(first, last) => Some(vec![(*first, *last)]),
            From::Many(inputs) => Some(inputs.to_vec()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::StageInfo;

    /// A stage with one input, and that.
    fn stage() -> (Rc<StageRecord>, Rc<StageRecord>) {
        let input = StageRecord::new(StageInfo::default());
        (StageRecord::of(Rc::default(), vec![Rc::clone(&input)]), input)
    }

    #[test]
    fn items_that_go_on_as_those_before_them_are_counted_alone_and_others_begin_a_run() {
        let ((record, input), origins) = (stage(), Origins::default());
        let give = |number: u64, from: u64| {
            input.meter.items_out.set(from);
            origins.note(&record, number, 1);
        };
        (1..=1000).for_each(|number| give(number, number));
        assert_eq!((origins.runs.borrow().len(), origins.open.get().count), (0, 1000));
        give(1001, 1002);
        assert_eq!((origins.runs.borrow().len(), origins.open.get().count), (2, 0), "one of two items");
        (1002..=1100).for_each(|number| give(number, number + 1));
        assert_eq!(origins.of(1100), Some(vec![(1101, 1101)]));
        give(1101, 1102);
        let expected = [(1, (1, 1)), (1000, (1000, 1000)), (1001, (1001, 1002)), (1101, (1102, 1102))];
        for (number, from) in expected {
            assert_eq!(origins.of(number), Some(vec![from]), "item {number}");
        }
        assert_eq!(origins.of(1102), None);
        assert_eq!(origins.runs.borrow().len(), 3, "a look parts nothing that goes on");
    }

    #[test]
    fn of_items_that_pass_one_by_one_and_many_at_once_each_knows_which_it_was() {
        let ((record, input), origins) = (stage(), Origins::default());
        let mut given = 0;
        let mut note = |came: u64, count: u64| {
            input.meter.items_out.set(came);
            origins.note(&record, given + 1, count);
            given += count;
        };
        for number in 1..=100 {
            origins.judge(number, number % 3 == 0);
            if number % 3 == 0 {
                note(number, 1);
            }
        }
        let truths: Vec<bool> = (101..=1000).map(|number| number % 3 == 0).collect();
        origins.judge_many(101, truths, true, 300);
        note(1000, 300);
        origins.judge(1001, true);
        note(1001, 1);
        for nth in [1, 33, 34, 333] {
            assert_eq!(origins.of(nth), Some(vec![(nth * 3 - 2, nth * 3)]), "the {nth}th");
        }
        assert_eq!(origins.of(334), Some(vec![(1000, 1001)]));
        assert_eq!([99, 100, 1001].map(|number| origins.verdict(number)), [Some(true), Some(false), Some(true)]);
        assert_eq!(origins.runs.borrow().len(), 1, "all of them passed in the same way");
    }
}
