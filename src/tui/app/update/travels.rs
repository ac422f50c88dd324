//! The keys and clicks that go back and forth in what is recorded.

use crate::debugger::{Command, StageId};
use crate::tui::app::travel::Scrub;
use crate::tui::app::{App, Card, Effect, Grade, Page};

/// How many events one key may ask for.
const MOST: u64 = 1000;

impl App {
    /// Events back.
    pub(super) fn back(&mut self, count: Option<u64>) {
        let n = usize::try_from(count.unwrap_or(1).max(1)).unwrap_or(usize::MAX);
        if !self.go_back(n) {
            let lost = self.travel.past.has_lost_some();
            let words = match () {
                () if self.travel.past.is_empty() => "nothing is recorded yet",
                () if lost => "nothing earlier is kept: older moments made room",
                () => "this is the start",
            };
            self.say(Grade::Info, words);
        }
        self.mark_moment();
    }

    /// Events forward: through what is recorded, then by pulling.
    pub(super) fn forward(&mut self, count: Option<u64>, effects: &mut Vec<Effect>) {
        let n = usize::try_from(count.unwrap_or(1).clamp(1, MOST)).unwrap_or(1);
        let beyond = self.go_forward(n);
        self.mark_moment();
        self.look.follow = (beyond > 0).then_some(self.travel.present.trace_total);
        effects.extend((0..beyond).map(|_| Effect::Send(Command::StepEvent)));
    }

    /// To where the output was one item shorter or longer.
    pub(super) fn walk_items(&mut self, forward: bool) {
        let found = self.go_to_item(forward);
        if !found {
            self.say(Grade::Info, if forward { "no later item is recorded" } else { "no earlier item is recorded" });
        }
        self.mark_moment();
    }

    pub(super) fn leave_past(&mut self) {
        self.return_to_present();
        self.mark_moment();
    }

    pub(super) fn click_scrub(&mut self, scrub: &Scrub, column: u16) {
        let Some(at) = usize::from(column).checked_sub(scrub.from).filter(|at| *at < scrub.room) else { return };
        self.scrub_to(at, scrub.room.saturating_sub(1));
        self.mark_moment();
    }

    /// Shows the code that the newest event is about, where a step was asked for and code is what one looks at.
    pub(super) fn follow_step(&mut self) {
        let Some(before) = self.look.follow.filter(|before| self.picture.trace_total > *before) else { return };
        self.look.follow = None;
        self.show_code_of(self.picture.trace.last().filter(|event| event.seq > before).map(|event| event.id.clone()));
    }

    /// Selects the stage of an event, while the Code page is shown and that stage has code.
    fn show_code_of(&mut self, id: Option<StageId>) {
        let Some(id) = id.filter(|_| self.look.page == Page::Code) else { return };
        let has_code = |card: &Card<'_>| card.id == id && card.view.is_some_and(|view| view.code.is_some());
        if self.cards().iter().any(has_code) {
            self.look_into(id);
        }
    }

    /// The event of the moment that is shown is the one that is marked in the trace.
    fn mark_moment(&mut self) {
        self.look.event = self.is_back().then_some(self.picture.trace_total);
        if self.is_back() {
            self.show_code_of(self.picture.trace.last().map(|event| event.id.clone()));
        }
        if let Some(gap) = self.left_out_before() {
            self.say(
                Grade::Info,
                format!("{} events before this one were not pictured", super::super::words::number(gap)),
            );
        }
    }
}
