//! Where one looks in a log: following the newest line, or holding still at a chosen one.

use super::{Line, Log};

/// A line in view, and how many of its rows stand above the view.
pub(in crate::tui) struct InView<'a> {
    pub line: &'a Line,
    pub above: usize,
}

/// How a line was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// In the direction that was meant.
    Next,
    /// There was none, and so from the other end.
    Around,
}

impl Log {
    /// Follows the newest line.
    pub(super) fn follow(&mut self) {
        self.chosen = None;
    }

    /// The lines in view in so many rows, the first ones first; where the newest is followed, the last row is the newest line's.
    pub(super) fn in_view(&self, rows: usize) -> Vec<InView<'_>> {
        if self.chosen.is_none() {
            return self.up_from(self.shown().rev(), rows);
        }
        let mut left = rows;
        let from_top = self.shown().skip_while(|line| line.number < self.top);
        let fits = |line: &&Line| {
            let fits = left > 0;
            left = left.saturating_sub(line.height());
            fits
        };
        from_top.take_while(fits).map(|line| InView { line, above: 0 }).collect()
    }

    /// Where a view that stands still has come to show less than a page, as a filter leaves it: from further up, where there is more.
    pub(super) fn refill(&mut self, rows: usize) {
        let height: usize = self.in_view(rows).iter().map(|seen| seen.line.height()).sum();
        if self.chosen.is_none() || height >= rows {
            return;
        }
        let first = self.up_from(self.shown().rev(), rows).iter().find(|seen| seen.above == 0).map(|s| s.line.number);
        self.top = first.map_or(self.top, |first| self.top.min(first));
    }

    /// Lines, the last one first, as far as they fill the rows; in their order.
    fn up_from<'a>(&self, lines: impl Iterator<Item = &'a Line>, rows: usize) -> Vec<InView<'a>> {
        let mut view = Vec::new();
        let mut left = rows;
        for line in lines {
            if left == 0 {
                break;
            }
            let above = line.height().saturating_sub(left);
            left = left.saturating_sub(line.height());
            view.push(InView { line, above });
        }
        view.reverse();
        view
    }

    /// Chooses the line so many lines further down (up where negative), among those that are shown; past the newest it follows.
    pub(super) fn go(&mut self, by: isize, rows: usize) {
        let numbers: Vec<u64> = self.shown().map(|line| line.number).collect();
        let Some(last) = numbers.len().checked_sub(1) else { return };
        let at = match self.chosen {
            None if by > 0 => return,
            None => last,
            Some(chosen) => numbers.partition_point(|number| *number < chosen).min(last),
        };
        let to = at.saturating_add_signed(by);
        if to > last {
            self.follow();
        } else {
            self.choose(numbers[to], rows);
        }
    }

    /// Brings so many of the lines below the chosen one into view as well.
    pub(super) fn show_below(&mut self, below: usize, rows: usize) {
        let Some(chosen) = self.chosen else { return };
        let lines: Vec<u64> = self.shown().map(|line| line.number).filter(|number| *number >= chosen).collect();
        if let Some(last) = lines.get(below).or(lines.last()) {
            self.choose(*last, rows);
            self.choose(chosen, rows);
        }
    }

    /// By how many lines a page is further, in the direction.
    pub(super) fn page(&self, rows: usize, down: bool) -> isize {
        let lines = self.in_view(rows).len().saturating_sub(1).max(1);
        let lines = isize::try_from(lines).unwrap_or(1);
        if down { lines } else { -lines }
    }

    /// Chooses that line, and brings it into view.
    pub(super) fn choose(&mut self, number: u64, rows: usize) {
        if self.chosen.is_none() {
            self.left_at = self.newest;
            self.top = self.in_view(rows).iter().find(|seen| seen.above == 0).map_or(number, |seen| seen.line.number);
        }
        self.chosen = Some(number);
        if number < self.top {
            self.top = number;
            return;
        }
        let upwards = self.shown().rev().skip_while(|line| line.number > number);
        let fitting = self.up_from(upwards, rows);
        // What is taller than the view begins at its top.
        let first = fitting.iter().find(|seen| seen.above == 0).map_or(number, |seen| seen.line.number);
        self.top = self.top.max(first);
    }

    /// The line at that row of the view.
    pub(super) fn line_at(&self, row: usize, rows: usize) -> Option<u64> {
        let mut below = 0;
        self.in_view(rows).iter().find_map(|seen| {
            below += seen.line.height() - seen.above;
            (row < below).then_some(seen.line.number)
        })
    }

    /// Chooses the next line for which `is_meant` holds, around the end, where there is one.
    pub(super) fn seek(&mut self, forward: bool, rows: usize, is_meant: impl Fn(&Line) -> bool) -> Option<Found> {
        let meant: Vec<u64> = self.shown().filter(|line| is_meant(line)).map(|line| line.number).collect();
        let from = self.chosen.unwrap_or(u64::MAX);
        let (next, around) = match forward {
            true => (meant.iter().find(|number| **number > from), meant.first()),
            false => (meant.iter().rev().find(|number| **number < from), meant.last()),
        };
        let number = *next.or(around)?;
        let found = if next.is_some() { Found::Next } else { Found::Around };
        self.choose(number, rows);
        Some(found)
    }

    /// How many of the lines that are shown came since following was left.
    pub(super) fn new_below(&self) -> usize {
        match self.chosen {
            Some(_) => self.shown().rev().take_while(|line| line.number > self.left_at).count(),
            None => 0,
        }
    }

    /// The chosen line; where the newest is followed, that one.
    pub(super) fn current(&self) -> Option<&Line> {
        match self.chosen {
            Some(chosen) => self.lines.iter().find(|line| line.number == chosen),
            None => self.shown().next_back(),
        }
    }
}
