//! What keys do in the log screen.

use super::looking::Found;
use super::{Log, Offer, OfferKind, Sought, Typing};
use crate::debugger::{Command, RunState};
use crate::pipeline::Place;
use crate::tui::app::editor::Edit;
use crate::tui::app::keys::Action;
use crate::tui::app::{App, Editor, Effect, Grade, Overlay};

/// Rows of the log screen that are no lines: title, levels, status, hints.
const FRAME: u16 = 4;

impl App {
    /// Rows that lines have in the log screen.
    pub(in crate::tui) fn log_rows(&self) -> usize {
        usize::from(self.size.1.saturating_sub(FRAME).max(1))
    }

    /// Stages that fit what the lines are and that the pipeline does not have.
    pub(in crate::tui) fn log_offers(&self) -> impl Iterator<Item = &Offer> {
        let outline = self.document.outline();
        let joins = outline.stages.iter().any(|stage| stage.name == "multiline");
        let parses = outline.stages.iter().any(|stage| stage.name.starts_with("parse"));
        let sources = outline.stages.iter().filter(|stage| stage.inputs.is_empty()).count();
        self.log.offers().iter().filter(move |offer| match offer.kind {
            OfferKind::Join => !joins && sources == 1,
            OfferKind::Parse => !parses,
        })
    }

    /// Does what a key means in the log screen; false where it means there what it means elsewhere.
    pub(in crate::tui::app) fn act_in_log(&mut self, action: Action, effects: &mut Vec<Effect>) -> bool {
        let rows = self.log_rows();
        if self.log.typing.is_some() {
            self.act_while_typing(action, effects);
            return true;
        }
        let count = isize::try_from(self.count.unwrap_or(1)).unwrap_or(1);
        match action {
            Action::LogScreen | Action::NextPane | Action::PreviousPane => self.look.log = false,
            Action::Up => self.log.go(-count, rows),
            Action::Down => self.log.go(count, rows),
            Action::PageUp => self.log.go(self.log.page(rows, false), rows),
            Action::PageDown => self.log.go(self.log.page(rows, true), rows),
            Action::First => self.log.go(isize::MIN / 2, rows),
            Action::Last => self.log.follow(),
            Action::Left => self.log.column = self.log.column.saturating_sub(16),
            Action::Right => self.log.column = (self.log.column + 16).min(4096),
            Action::NextError | Action::PreviousError => {
                let forward = action == Action::NextError;
                match self.log.seek(forward, rows, super::Line::is_fault) {
                    None => self.say(Grade::Info, "no error among these lines"),
                    Some(found) => self.say_if_around(found, forward, "error"),
                }
            }
            Action::Filter | Action::Find => self.begin_typing(action == Action::Filter),
            Action::FindNext | Action::FindPrevious => self.seek_mark(action == Action::FindNext),
            Action::Leave => {
                if self.log.mark.take().is_none() {
                    self.log.set_filter(None);
                }
            }
            Action::ShowItem => {
                if let Some(number) = self.log.current().map(|line| line.number) {
                    self.overlay = Some(Overlay::Item { number, scroll: 0 });
                }
            }
            Action::Offer(key) => self.take_offer(key, effects),
            Action::Neighbours => self.show_neighbours(effects),
            Action::Undo if self.log.away => {
                self.log.away = false;
                self.log.clear();
                self.document.undo();
                self.changed(effects);
                effects.push(Effect::Send(Command::Run));
            }
            _ => return false,
        }
        self.count = None;
        true
    }

    /// Types into what is sought, where something is.
    pub(in crate::tui::app) fn write_in_log(&mut self, edit: Edit) -> bool {
        let Some(typing) = self.log.typing.as_mut().filter(|_| self.look.log && self.overlay.is_none()) else {
            return false;
        };
        if typing.editor.apply(edit) {
            self.log.typed();
            let rows = self.log_rows();
            self.log.refill(rows);
        }
        true
    }

    /// Chooses the line at a row of the screen.
    pub(in crate::tui::app) fn click_in_log(&mut self, row: u16) {
        let rows = self.log_rows();
        let line = row.checked_sub(2).and_then(|row| self.log.line_at(usize::from(row), rows));
        if let Some(number) = line {
            self.log.choose(number, rows);
        }
    }

    /// Goes a few lines further.
    pub(in crate::tui::app) fn wheel_in_log(&mut self, down: bool) {
        self.log.go(if down { 3 } else { -3 }, self.log_rows());
    }

    fn begin_typing(&mut self, filter: bool) {
        let what = if filter { Sought::Filter } else { Sought::Mark };
        let before = if filter { self.log.filter.clone() } else { self.log.mark.clone() };
        let text = before.as_ref().map(|pattern| pattern.text.clone()).unwrap_or_default();
        self.log.typing = Some(Typing { what, editor: Editor::line(text), before });
    }

    fn act_while_typing(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let Some(typing) = self.log.typing.take() else { return };
        match (typing.what, action) {
            (Sought::Filter, Action::Leave) => self.log.set_filter(typing.before),
            (Sought::Mark, Action::Leave) => self.log.mark = typing.before,
            (Sought::Filter, Action::AsStage) => self.filter_as_stage(effects),
            (Sought::Mark, Action::Accept) => self.seek_mark(false),
            (Sought::Filter, Action::Accept) => {
                let rows = self.log_rows();
                if let Some(chosen) = self.log.chosen {
                    self.log.choose(chosen, rows);
                }
            }
            _ => self.log.typing = Some(typing),
        }
    }

    fn seek_mark(&mut self, forward: bool) {
        let rows = self.log_rows();
        let Some(mark) = self.log.mark.clone() else { return };
        match self.log.seek(forward, rows, |line| mark.fits(&line.text)) {
            None => self.say(Grade::Warning, format!("not found: {}", mark.text)),
            Some(found) => self.say_if_around(found, forward, "mark"),
        }
    }

    /// Says that what was looked for was found from the other end.
    fn say_if_around(&mut self, found: Found, forward: bool, what: &str) {
        if found == Found::Around {
            let (none, this) = if forward { ("below", "oldest") } else { ("above", "newest") };
            self.say(Grade::Info, format!("no {what} further {none}: this is the {this}"));
        }
    }

    /// What the text of an item is in a pipeline.
    fn item_text(&self) -> &'static str {
        match self.log.current() {
            Some(line) if line.is_record => "str(_)",
            Some(line) if line.name.is_some() => "_[\"line\"]",
            _ => "_",
        }
    }

    fn filter_as_stage(&mut self, effects: &mut Vec<Effect>) {
        let Some(filter) = self.log.filter.clone() else { return };
        let stage = format!("filter({})", filter.as_test(self.item_text()));
        let needs_import = filter.needs_re() && !self.document.text().contains("import re");
        if self.add_stage(&stage, needs_import, false, effects) {
            self.say(Grade::Info, format!("{stage} is a stage now: what comes is filtered in the pipeline"));
        }
    }

    fn take_offer(&mut self, key: char, effects: &mut Vec<Effect>) {
        let Some(offer) = self.log_offers().find(|offer| offer.key == key).cloned() else {
            let what = if key == 'p' { "no format that is known here" } else { "no stack traces to join here" };
            return self.say(Grade::Info, what);
        };
        if !self.add_stage(offer.stage, false, offer.kind == OfferKind::Join, effects) {
            return;
        }
        let anew = self.source_paths().len() == sources_of(self) && !self.log.away;
        if anew {
            effects.extend([Command::Restart, Command::Run].map(Effect::Send));
        }
        let what = if anew { "the newest lines are read again" } else { "it works on what comes from now on" };
        let mut words = format!("{} added: {what}", offer.stage);
        if offer.may_raise && !self.skip_errors {
            self.skip_errors = true;
            effects.push(Effect::Send(Command::SkipErrors(true)));
            words.push_str("; lines that do not fit are skipped and counted");
        }
        self.say(Grade::Info, words);
    }

    /// Adds a stage: last, or right after the source.
    fn add_stage(&mut self, stage: &str, import_re: bool, first: bool, effects: &mut Vec<Effect>) -> bool {
        let stages = &self.document.outline().stages;
        let after = if first { stages.iter().find(|stage| stage.inputs.is_empty()) } else { stages.last() };
        let Some(after) = after.map(|stage| stage.id.clone()) else {
            self.say(Grade::Info, "the pipeline's text has no stages to add it to");
            return false;
        };
        match self.document.insert(Place::After(&after), stage) {
            Ok(id) => {
                if import_re {
                    self.document.set_text(format!("import re\n{}", self.document.text()));
                }
                self.selected = Some(id);
                let runs = matches!(self.picture.run, RunState::Running | RunState::Waiting(_));
                self.changed(effects);
                if runs {
                    effects.push(Effect::Send(Command::Run));
                }
                true
            }
            Err(diagnostic) => {
                self.say(Grade::Error, diagnostic.message);
                false
            }
        }
    }

    /// The files that the pipeline's sources read, as they say.
    pub(super) fn source_paths(&self) -> Vec<String> {
        let facts = self.picture.stages.iter().filter(|stage| stage.inputs.is_empty()).flat_map(|stage| &stage.facts);
        facts.filter(|(name, _)| name == "path").map(|(_, path)| path.clone()).filter(|path| path != "-").collect()
    }
}

/// How many sources the pipeline has.
fn sources_of(app: &App) -> usize {
    app.picture.stages.iter().filter(|stage| stage.inputs.is_empty()).count()
}

impl Log {
    /// What there was of another document is gone.
    pub(in crate::tui::app) fn forget(&mut self) {
        *self = Self { filter: self.filter.take(), ..Self::default() };
    }
}
