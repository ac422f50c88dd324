//! Those that a generator delegates to while all of them run, or rest, together: a strand, see [`super::strands`].

use std::rc::Rc;

use super::{CodeRun, Run};
use crate::machine::{Coroutine, Loan, Place, StageRecord};

/// Those that a generator delegates to, each to the next, while all of them are here.
#[derive(Debug, Default)]
pub(super) struct Delegates {
    pub(super) row: Vec<Delegate>,
    /// One of them stands where an exception is being handled.
    pub(super) handles: bool,
    /// The world knows that they rest together.
    noted: bool,
}

#[derive(Debug)]
pub(super) struct Delegate {
    pub(super) loan: Loan,
    pub(super) run: Box<CodeRun>,
    /// Items that it gave, or that one gave which was in its place, and their bytes: not counted yet.
    passed: u64,
    bytes: u64,
}

impl Delegate {
    /// One that has passed nothing on yet.
    pub(super) fn new(loan: Loan, run: Box<CodeRun>) -> Self {
        Self { loan, run, passed: 0, bytes: 0 }
    }
}

impl Delegates {
    /// The names that are bound where the innermost of them stands; `None` where there are none.
    pub(super) fn scope(&self) -> Option<Vec<String>> {
        self.row.last().map(|last| last.run.scope())
    }

    /// The calls under way in them, the innermost first.
    pub(super) fn calls(&self, most: usize) -> Vec<Place> {
        self.row.iter().rev().flat_map(|one| one.run.calls(most)).take(most).collect()
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.row.len()
    }

    /// An item of so many bytes has come from the innermost, and passed through all of them.
    #[inline]
    fn pass(&mut self, bytes: usize) {
        let Some(last) = self.row.last_mut() else { return };
        last.passed += 1;
        last.bytes += bytes as u64;
        last.loan.passed_within(last.passed, || last.run.held_bytes());
    }

    /// The same, where they rest with one that was lent.
    #[inline]
    pub(super) fn pass_noted(&mut self, bytes: usize, loan: &Loan) {
        self.pass(bytes);
        if !std::mem::replace(&mut self.noted, true) {
            loan.note_strand();
        }
    }

    /// Takes out the innermost, its counts settled; `first` is the one before all of them.
    pub(super) fn pop(&mut self, first: &StageRecord) -> Option<(Loan, Box<CodeRun>)> {
        let Delegate { loan, run, passed, bytes } = self.row.pop()?;
        match self.row.last_mut() {
            Some(before) => {
                before.passed += passed;
                before.bytes += bytes;
                loan.settle(passed, bytes, before.loan.record());
            }
            None => {
                self.handles = false;
                loan.settle(passed, bytes, first);
            }
        }
        Some((loan, run))
    }

    /// The innermost of them, to look at.
    #[inline]
    pub(super) fn innermost_of(&self) -> Option<&Run> {
        self.row.last().map(|last| &last.run.own)
    }

    /// The innermost of a strand, and for whom it runs; the first runs this, for that one.
    #[inline]
    pub(super) fn innermost_with<'r>(
        &'r mut self,
        own: &'r mut Run,
        first: &'r Rc<StageRecord>,
    ) -> (&'r mut Run, &'r Rc<StageRecord>) {
        match self.row.last_mut() {
            Some(last) => (&mut last.run.own, last.loan.record()),
            None => (own, first),
        }
    }

    /// The innermost of them, where there are any.
    #[inline]
    pub(super) fn innermost(&mut self) -> Option<&mut Run> {
        self.row.last_mut().map(|last| &mut last.run.own)
    }

    /// Counts what has passed; `first` is the one before all of them.
    pub(super) fn settle(&mut self, first: &StageRecord) {
        let (mut passed, mut bytes) = (0, 0);
        for at in (0..self.row.len()).rev() {
            passed += std::mem::take(&mut self.row[at].passed);
            bytes += std::mem::take(&mut self.row[at].bytes);
            let asker = at.checked_sub(1).map_or(first, |before| self.row[before].loan.record());
            self.row[at].loan.settle(passed, bytes, asker);
        }
    }

    /// Gives all of them back to their iterators; `first` is the one before all of them.
    pub(super) fn release(&mut self, first: &StageRecord) {
        self.noted = false;
        while let Some((loan, mut run)) = self.pop(first) {
            if let Some(frame) = run.own.frames.last_mut() {
                frame.around = None;
            }
            loan.rests(run);
        }
    }
}
