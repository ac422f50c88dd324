//! What an event does: event to action, action to new state and effects.

mod apply;
mod breaking;
mod carrying;
mod clicks;
mod edits;
mod exporting;
mod learning;
mod moves;
mod outputs;
mod overlays;
mod start;
mod tabs;
mod texts;
mod travels;
mod trying;

pub(crate) use carrying::Drag;

use std::path::Path;

use super::hints::bottom_hints;
use super::key::Key;
use super::keys::{action_for, edit_for};
use super::{App, Effect, Event, Grade, Overlay, Pane, Then};
use crate::debugger::{Command, RunState};
use crate::pipeline::Document;
use crate::tui::memory_file::Lost;

impl App {
    /// Takes in one event; what the loop is then to do, in order.
    pub(crate) fn update(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Key(key) => self.press(key, &mut effects),
            Event::Paste(text) => self.take_paste(text, &mut effects),
            Event::Click(x, y) => self.click(x, y, &mut effects),
            Event::Drag(x, y) if matches!(self.overlay, Some(Overlay::Text(_))) => self.click_text(x, y, true),
            Event::Drag(x, y) => self.drag_to(x, y),
            Event::Release => self.drop_card(&mut effects),
            Event::Recovered(lost) => self.overlay = Some(Overlay::Confirm(super::Confirm::Recover(lost))),
            Event::Edited(Ok(text)) => self.take_edited(text, &mut effects),
            Event::Edited(Err(error)) => self.say(Grade::Error, error),
            Event::Wheel(x, y, down) => self.wheel(x, y, down, &mut effects),
            Event::Resize(w, h) => self.size = (w, h),
            Event::Past(past) => self.travel.past = past,
            Event::Picture(picture, now) => {
                self.rates.note(&picture, now);
                self.log.note(&picture, now);
                self.tell_news(&picture);
                if let Some(Overlay::Console(console)) = &mut self.overlay {
                    console.take_in(&picture);
                }
                self.take_picture(picture);
                self.follow_step();
                self.take_preview();
                self.take_sought_line(&mut effects);
                self.keep_selection();
                self.watch_lesson();
                self.tell_next();
            }
            Event::Saved { result: Ok(()), then } => {
                self.say(Grade::Info, format!("saved {}", self.document.title()));
                self.note_file(&mut effects);
                if then != Then::Quit {
                    effects.push(Effect::Keep(None));
                }
                match then {
                    Then::Stay => {}
                    Then::Quit => effects.extend([Effect::Send(Command::Quit), Effect::Quit]),
                    Then::Open(what) => self.open(what, &mut effects),
                }
            }
            Event::Saved { result: Err(error), .. } => self.say(Grade::Error, format!("not saved: {error}")),
            Event::Taken { path, changed, then } => {
                self.overlay = Some(Overlay::Confirm(super::Confirm::Overwrite { path, changed, then }));
            }
            Event::ScriptWritten { path, result } => self.script_written(&path, result),
            Event::ScriptTaken { path, text } => {
                self.overlay = Some(Overlay::Confirm(super::Confirm::OverwriteScript { path, text }));
            }
            Event::Opened(Ok(document)) => self.take_document(*document, &mut effects),
            Event::Opened(Err(error)) => self.say(Grade::Error, format!("not opened: {error}")),
            Event::Listed(listing) => match &mut self.overlay {
                Some(Overlay::Prompt(prompt)) => {
                    prompt.listing = Some(listing);
                    prompt.chosen = None;
                }
                Some(Overlay::Text(text)) => {
                    text.listing = Some(listing);
                    self.offer_in_text();
                }
                Some(Overlay::Form(form)) => {
                    form.listing = Some(listing);
                    self.complete_form(&mut effects);
                }
                _ => {}
            },
            Event::Looked(folder) => self.take_folder(folder),
            Event::Said(grade, text) => self.say(grade, text),
        }
        self.ask_why(&mut effects);
        self.ask_trail(&mut effects);
        effects
    }

    /// Asks why, where the page that tells it shows an item that was not asked about yet.
    fn ask_why(&mut self, effects: &mut Vec<Effect>) {
        let Some((stage, number)) = super::pages::why::wanted(self) else { return };
        let asked = (stage.clone(), number, self.loads);
        if self.asked_why.as_ref() != Some(&asked) {
            self.asked_why = Some(asked);
            effects.push(Effect::Send(Command::Why { stage, number }));
        }
    }

    /// Asks where an item came from that is shown whole, once it is.
    fn ask_trail(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Item { number, .. }) = self.overlay else { return };
        let asked = (number, self.loads);
        if self.asked_trail != Some(asked) && !self.is_back() {
            self.asked_trail = Some(asked);
            effects.push(Effect::Send(Command::Trail(number)));
        }
    }

    fn press(&mut self, key: Key, effects: &mut Vec<Effect>) {
        self.message = None;
        match action_for(self, key) {
            Some(action) => self.act(action, key, effects),
            None => match edit_for(key) {
                Some(edit) => self.write(edit, effects),
                None => self.count = None,
            },
        }
    }

    fn click(&mut self, x: u16, y: u16, effects: &mut Vec<Effect>) {
        self.message = None;
        let layout = self.layout();
        if layout.bottom.contains(x, y) {
            let pad = layout.hint_pad();
            let (from, width) = (layout.bottom.x + pad, layout.bottom.w.saturating_sub(2 * pad));
            self.scrub_at(x, y);
            let hints = bottom_hints(self, from, width);
            if let Some(hint) = hints.into_iter().find(|hint| x >= hint.x && x < hint.x + hint.w) {
                self.act(hint.action, Key::Esc, effects);
            }
            return;
        }
        if matches!(self.overlay, Some(Overlay::Text(_))) {
            return self.click_text(x, y, false);
        }
        if self.overlay.is_some() {
            return self.click_in_window(x, y, effects);
        }
        if self.look.log {
            return self.click_in_log(y);
        }
        self.drag = None;
        if layout.tabs.is_some_and(|tabs| tabs.contains(x, y)) {
            let hit = self.tab_places().into_iter().find(|(start, width, _)| (*start..start + width).contains(&x));
            if let Some((.., at)) = hit {
                self.show_tab(at, effects);
            }
            return;
        }
        let Some((pane, area)) = layout.at(x, y) else { return };
        self.focus(pane);
        let inner = if pane == Pane::Canvas { area } else { area.padded() };
        let (column, row) = (x.saturating_sub(inner.x), y - inner.y);
        match pane {
            Pane::Canvas => {
                if self.select_at(area, column, row) {
                    self.take_up();
                }
            }
            Pane::Inspector => {
                if let Some(page) = super::pages::tab_at(column, row) {
                    self.look.page = page;
                    self.look.scroll[Pane::Inspector as usize] = 0;
                }
            }
            Pane::Trace if row == 0 && self.scrub_at(x, y) => {}
            Pane::Output | Pane::Trace => self.choose_row(pane, usize::from(column), usize::from(row)),
            Pane::Memory => {}
        }
    }

    fn wheel(&mut self, x: u16, y: u16, down: bool, effects: &mut Vec<Effect>) {
        if self.overlay.is_some() {
            return self.wheel_in_overlay(down, effects);
        }
        if self.look.log {
            return self.wheel_in_log(down);
        }
        match self.layout().at(x, y) {
            Some((Pane::Canvas, _)) => self.select_beside(0, if down { 1 } else { -1 }),
            Some((pane, _)) => self.scroll(pane, if down { 3 } else { -3 }),
            None => {}
        }
    }

    /// Says what a new picture brings that a glance at the canvas could miss.
    fn tell_news(&mut self, picture: &crate::debugger::Snapshot) {
        match &picture.run {
            RunState::Failed(error) if self.travel.present.run != picture.run => {
                let first = error.lines().find(|line| !line.trim().is_empty()).unwrap_or("failed");
                self.say(Grade::Error, first.trim());
            }
            RunState::Broken if picture.problems != self.travel.present.problems => {
                self.say_problem_of(&picture.problems);
            }
            _ => {}
        }
        if let Some(stopped) = picture.stopped.as_ref().filter(|_| self.travel.present.stopped != picture.stopped) {
            self.say(Grade::Warning, stopped.clone());
        }
        let known = |notice: &&crate::debugger::Notice| !self.travel.present.notices.contains(notice);
        if let Some(notice) = picture.notices.iter().rfind(known) {
            let times = if notice.times > 1 { format!(" (×{})", notice.times) } else { String::new() };
            // Among the lines of one log there is no doubt whose notice it is.
            let sources = picture.stages.iter().filter(|stage| stage.inputs.is_empty()).count();
            let whose = if self.look.log && sources == 1 { String::new() } else { format!("stage {}: ", notice.id) };
            self.say(Grade::Warning, format!("{whose}{}{times}", notice.text));
        }
    }

    /// Says what keeps the text from running.
    fn say_problem(&mut self) {
        let problems =
            if self.document.problems().is_empty() { &self.picture.problems } else { self.document.problems() };
        let problems = problems.to_vec();
        self.say_problem_of(&problems);
    }

    fn say_problem_of(&mut self, problems: &[crate::lang::Diagnostic]) {
        if let Some(problem) = problems.first() {
            let line = super::words::line_of(self.document.text(), problem.span.start as usize);
            let help = problem.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
            self.say(Grade::Error, format!("line {line}: {}{help}", problem.message));
        }
    }

    /// The document has changed: the machine takes the new text.
    pub(super) fn changed(&mut self, effects: &mut Vec<Effect>) {
        self.loads += 1;
        self.keep_selection();
        // What has passed is asked for before a new text may begin anew.
        self.compare(effects);
        effects.push(Effect::Send(self.load()));
        self.hand_over_rest(effects);
    }

    /// There is another document: the machine begins with it.
    pub(super) fn opened(&mut self, effects: &mut Vec<Effect>) {
        self.loads += 1;
        (self.comparison, self.comparing) = (None, None);
        self.keep_selection();
        let (text, name) = (self.document.program(), self.program_name());
        effects.push(Effect::Send(Command::Open { text, name, revision: self.loads }));
        self.hand_over_rest(effects);
    }

    fn hand_over_rest(&mut self, effects: &mut Vec<Effect>) {
        effects.extend(self.breaks().map(Effect::Send));
        let lost = || Lost { path: self.document.path().map(Path::to_owned), text: self.document.text().to_owned() };
        effects.push(Effect::Keep(self.document.is_modified().then(lost)));
    }

    /// Remembers the document's file, and lets it stand first among those opened lately.
    fn note_file(&mut self, effects: &mut Vec<Effect>) {
        let Some(path) = self.document.path().map(Path::to_owned) else { return };
        self.manner.recent.retain(|known| *known != path);
        self.manner.recent.insert(0, path.clone());
        effects.push(Effect::Remember(path));
    }

    /// Goes on with a text that was lost, as a change of the file that it belongs to.
    fn take_lost(&mut self, lost: Lost, effects: &mut Vec<Effect>) {
        if let Some(document) = lost.path.as_ref().and_then(|path| Document::open(path).ok()) {
            self.document = document.checked_as(&self.document);
            self.note_file(effects);
        }
        self.take_text(lost.text, None, effects);
        self.say(Grade::Info, "as it was when drip ended; it is not saved yet");
    }

    /// What hands the text to the machine.
    pub(crate) fn load(&self) -> Command {
        Command::Load { text: self.document.program(), name: self.program_name(), revision: self.loads }
    }

    /// What the program finds as its own name; empty where it has no file.
    fn program_name(&self) -> String {
        self.document.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Selects another card where the selected one is gone.
    pub(super) fn keep_selection(&mut self) {
        let cards = self.cards();
        if !cards.iter().any(|card| Some(&card.id) == self.selected.as_ref()) {
            let last = cards.last().map(|card| card.id.clone());
            self.selected = last;
        }
    }
}
