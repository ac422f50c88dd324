//! Going back: which recorded picture is shown. Nothing here reaches the pipeline, which goes on meanwhile where it runs.

use std::sync::Arc;

use super::App;
use super::rows::{Row, Tone};
use super::words::{bytes, number};
use crate::debugger::{Past, Series, Snapshot, StageId, TraceEvent};
use crate::tui::sanitise::width as sanitise_width;

/// The present, what is recorded of the time before it, and where in that one looks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Travel {
    /// The newest picture.
    pub present: Arc<Snapshot>,
    /// The recorded pictures.
    pub past: Past,
    /// Where one looks; `None`: at the present.
    at: Option<Moment>,
}

/// A picture that is looked at, and what was selected before.
#[derive(Clone, Debug)]
struct Moment {
    /// How many events had happened.
    total: u64,
    selected: Option<StageId>,
}

impl App {
    /// Whether the screen shows an earlier moment.
    pub(crate) fn is_back(&self) -> bool {
        self.travel.at.is_some()
    }

    /// Whether the moment that is shown is one of an earlier text: its cards are those of then.
    pub(crate) fn is_before_edit(&self) -> bool {
        self.is_back() && self.picture.document != self.loads
    }

    /// Takes in a newer picture; the screen follows unless it shows an earlier moment.
    pub(super) fn take_picture(&mut self, picture: Arc<Snapshot>) {
        if self.travel.at.is_none() {
            self.picture = Arc::clone(&picture);
        }
        self.travel.present = picture;
    }

    /// Shows the present again.
    pub(crate) fn return_to_present(&mut self) {
        if let Some(moment) = self.travel.at.take() {
            self.picture = Arc::clone(&self.travel.present);
            self.selected = moment.selected;
            self.keep_selection();
        }
    }

    /// What was chosen while looking at an earlier moment of the same text is chosen in the present, too.
    pub(super) fn choose_for_present(&mut self, id: &StageId) {
        let same_text = !self.is_before_edit();
        if let Some(moment) = self.travel.at.as_mut().filter(|_| same_text) {
            moment.selected = Some(id.clone());
        }
    }

    /// Shows the picture `n` recorded ones earlier; false where there is no earlier one.
    pub(super) fn go_back(&mut self, n: usize) -> bool {
        let before = self.travel.past.before(self.picture.trace_total);
        if before > 0 {
            self.look_at(before.saturating_sub(n));
        }
        before > 0
    }

    /// Shows the picture `n` recorded ones later, or the present; how many of the `n` lie beyond it.
    pub(super) fn go_forward(&mut self, n: usize) -> usize {
        if !self.is_back() {
            return n;
        }
        let next = self.travel.past.before(self.picture.trace_total + 1);
        let later = self.travel.past.len().saturating_sub(next);
        // A present that has not been recorded comes after all that have.
        let ahead = later + usize::from(self.present_is_ahead());
        if n < ahead {
            self.look_at(next + n - 1);
            return 0;
        }
        self.return_to_present();
        n - ahead
    }

    /// Whether the present shows more than the newest recorded picture.
    fn present_is_ahead(&self) -> bool {
        self.travel.past.iter().next_back().is_none_or(|last| last.trace_total < self.travel.present.trace_total)
    }

    /// Shows the recorded moment of an event, or the next that is recorded.
    pub(super) fn go_to_event(&mut self, seq: u64) {
        self.look_at(self.travel.past.before(seq));
    }

    /// Shows the moment at `part` of `whole` of what is recorded.
    pub(super) fn scrub_to(&mut self, part: usize, whole: usize) {
        let last = self.travel.past.len().saturating_sub(1);
        self.look_at(if part >= whole { last } else { part * (last + 1) / whole.max(1) });
    }

    /// Shows the moment at which the item before the newest came out, or the one after it; false where none is recorded.
    pub(super) fn go_to_item(&mut self, forward: bool) -> bool {
        let past = &self.travel.past;
        let came = |count: u64| past.iter().position(|picture| picture.output_total >= count);
        let now = self.picture.output_total;
        let here = past.before(self.picture.trace_total);
        let target = match forward {
            true => came(now + 1),
            false => came(now).filter(|at| *at < here).or_else(|| came(now.checked_sub(1)?)),
        };
        match target.filter(|at| if forward { *at > here } else { *at < here }) {
            Some(at) => self.look_at(at),
            None if forward && self.is_back() => self.return_to_present(),
            None => return false,
        }
        true
    }

    /// The events that are shown: those of the present where the moment is among them.
    pub(crate) fn shown_trace(&self) -> &Series<TraceEvent> {
        let present = &self.travel.present.trace;
        let reaches = present.first().is_some_and(|first| first.seq <= self.picture.trace_total);
        if self.is_back() && reaches { present } else { &self.picture.trace }
    }

    /// Shows the recorded picture at `at`; the newest is the present.
    fn look_at(&mut self, at: usize) {
        let Some(picture) = self.travel.past.get(at).cloned() else { return self.return_to_present() };
        if picture.trace_total >= self.travel.present.trace_total {
            return self.return_to_present();
        }
        let selected = match self.travel.at.take() {
            Some(moment) => moment.selected,
            None => self.selected.clone(),
        };
        self.travel.at = Some(Moment { total: picture.trace_total, selected });
        self.picture = picture;
        self.keep_selection();
    }

    /// The bar that says where in what is recorded one looks, in at most `width` columns; nothing while nothing has happened.
    pub(crate) fn scrub(&self, width: usize) -> Option<Scrub> {
        let past = &self.travel.past;
        let (oldest, now) = (past.iter().next()?.trace_total, self.travel.present.trace_total);
        if now == 0 || past.len() < 2 {
            return None;
        }
        let ascii = self.manner.ascii;
        let lead = match &self.travel.at {
            Some(moment) => {
                let edited = if self.is_before_edit() { ", before an edit" } else { "" };
                format!("event {} of {}{edited}", number(moment.total), number(now))
            }
            None => format!("event {}", number(now)),
        };
        let held = format!("{} of {}", bytes(past.bytes() as u64), bytes(past.limit() as u64));
        let reach = match past.has_lost_some() {
            true => format!("kept from {}", number(oldest)),
            false => "kept from the start".to_owned(),
        };
        let tails = [format!("{reach}  {held}"), reach, String::new()];
        let lead_width = sanitise_width(&lead) + 2;
        let tail = tails.iter().find(|tail| lead_width + 8 + 2 + sanitise_width(tail) <= width)?;
        let room = width - lead_width - if tail.is_empty() { 0 } else { sanitise_width(tail) + 2 };
        let room = room.min(60);
        let here = match &self.travel.at {
            Some(moment) => past.before(moment.total) * (room - 1) / past.len().max(1),
            None => room - 1,
        };
        let [line, mark, rest] = if ascii { ["=", "O", "-"] } else { ["━", "●", "─"] };
        let tone = if self.is_back() { Tone::Warn } else { Tone::Dim };
        let row = Row::of(tone, format!("{lead}  "))
            .and(tone, line.repeat(here))
            .and(if self.is_back() { Tone::Warn } else { Tone::Accent }, mark)
            .and(Tone::Dim, rest.repeat(room - 1 - here))
            .and(Tone::Dim, if tail.is_empty() { String::new() } else { format!("  {tail}") });
        Some(Scrub { row, from: lead_width, room })
    }

    /// Events that lie between the recorded picture that is shown and the one before it, where those are more than one.
    pub(crate) fn left_out_before(&self) -> Option<u64> {
        let moment = self.travel.at.as_ref()?;
        let before = self.travel.past.before(moment.total).checked_sub(1)?;
        let gap = moment.total - self.travel.past.get(before)?.trace_total;
        (gap > 1).then(|| gap - 1)
    }

    /// Forgets where one looked: another run or another document begins.
    pub(super) fn forget_travel(&mut self) {
        self.travel.at = None;
        self.picture = Arc::clone(&self.travel.present);
    }
}

/// The bar, and which of its columns stand for the time that is recorded.
#[derive(Clone, Debug)]
pub(crate) struct Scrub {
    pub row: Row,
    /// The first column of the line itself.
    pub from: usize,
    /// How many columns it has.
    pub room: usize,
}
