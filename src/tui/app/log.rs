//! The log screen's state: the lines that have come, how grave they are, what is looked for in them, and where one looks.

mod acting;
mod colours;
mod level_rates;
mod line;
mod looking;
mod neighbours;
mod offers;
mod pattern;
mod rows;

use std::collections::VecDeque;
use std::time::Duration;

pub(in crate::tui) use level_rates::LevelRates;
pub(in crate::tui) use line::Line;
pub(in crate::tui) use offers::{Offer, OfferKind};
pub(in crate::tui) use pattern::Pattern;
pub(in crate::tui) use rows::{header, list, status};

use super::Editor;
use crate::catalog::multiline::Traces;
use crate::debugger::Snapshot;

/// How many lines are kept to look at.
const KEPT: usize = 20_000;
/// How many bytes of text they may have.
const KEPT_BYTES: usize = 16 << 20;

/// What is being typed at the bottom, applied with every key.
#[derive(Clone, Debug)]
pub(in crate::tui) struct Typing {
    pub what: Sought,
    pub editor: Editor,
    /// What held before, for whoever leaves.
    before: Option<Pattern>,
}

/// What a pattern is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tui) enum Sought {
    /// Only lines that fit are shown.
    Filter,
    /// Where it fits is marked.
    Mark,
}

/// The log screen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    lines: VecDeque<Line>,
    bytes: usize,
    /// The number of the newest item that was taken in.
    newest: u64,
    pub(in crate::tui) rates: LevelRates,
    pub(in crate::tui) filter: Option<Pattern>,
    pub(in crate::tui) mark: Option<Pattern>,
    pub(in crate::tui) typing: Option<Typing>,
    /// The line that is chosen, by number; `None`: the newest is followed.
    pub(in crate::tui) chosen: Option<u64>,
    /// The first line in view while one is chosen.
    top: u64,
    /// The newest line when following was left.
    left_at: u64,
    /// First column shown.
    column: usize,
    /// The stack traces that the newest lines are within.
    traces: Traces,
    offers: Vec<Offer>,
    /// Lines that came since it was last looked at what could be offered.
    unlooked: usize,
    /// Whether the pipeline is an excursion to a line's neighbours, from which undoing leads back.
    away: bool,
    /// The item whose line is being looked for, to show its neighbours.
    sought: Option<u64>,
    /// Whether the line whose neighbours these are is still to be chosen.
    landing: bool,
}

impl Log {
    /// Takes in what a picture brings that is new, at `now`, a time since the explorer started.
    pub(super) fn note(&mut self, picture: &Snapshot, now: Duration) {
        if picture.output_total < self.newest {
            self.clear();
            self.newest = 0;
        }
        let known = self.newest;
        // What comes first was there before anybody looked, and came at no rate.
        let now = (known > 0).then_some(now);
        let new = picture.output.iter().filter(|item| item.is_item() && item.number > known);
        let mut came = 0;
        for item in new {
            let missed = item.number - self.newest - 1;
            self.newest = item.number;
            let mut line = Line::of(item, self.lines.back(), &mut self.traces);
            line.missed = if self.lines.is_empty() { 0 } else { missed };
            line.fits = self.filter.as_ref().is_none_or(|filter| filter.fits(&line.text));
            self.rates.note(&line, missed, now);
            self.bytes += line.text.len();
            self.lines.push_back(line);
            came += 1;
        }
        while self.lines.len() > KEPT || self.bytes > KEPT_BYTES {
            let Some(gone) = self.lines.pop_front() else { break };
            self.bytes -= gone.text.len();
        }
        self.unlooked += came;
        if came > 0 && (self.unlooked >= 200 || self.lines.len() <= 200) {
            self.unlooked = 0;
            self.offers = offers::of(&self.lines);
        }
    }

    /// Forgets the lines, and how many of each level there were; those that come next stand alone.
    fn clear(&mut self) {
        self.lines.clear();
        self.bytes = 0;
        self.offers.clear();
        self.rates = LevelRates::default();
        self.follow();
    }

    /// What can be done to the pipeline with one key, for what the lines are.
    pub(in crate::tui) fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// The lines that are shown: all, or those that fit the filter.
    fn shown(&self) -> impl DoubleEndedIterator<Item = &Line> {
        self.lines.iter().filter(|line| line.fits)
    }

    /// Shows only what fits this from now on.
    fn set_filter(&mut self, filter: Option<Pattern>) {
        for line in &mut self.lines {
            line.fits = filter.as_ref().is_none_or(|filter| filter.fits(&line.text));
        }
        self.filter = filter;
    }

    /// Applies what has been typed so far.
    pub(super) fn typed(&mut self) {
        let Some(typing) = &self.typing else { return };
        let pattern = Pattern::of(typing.editor.text());
        match typing.what {
            Sought::Filter => self.set_filter(pattern),
            Sought::Mark => self.mark = pattern,
        }
    }
}
