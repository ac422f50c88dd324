//! Keys while something stands over the panes.

use crate::debugger::Command;
use crate::tui::app::editor::Edit;
use crate::tui::app::key::Key;
use crate::tui::app::keys::Action;
use crate::tui::app::overlay::Confirm;
use crate::tui::app::{App, Effect, Form, Overlay, Purpose, Then, pages};

impl App {
    /// Changes the text that has the caret.
    pub(super) fn write(&mut self, edit: Edit, effects: &mut Vec<Effect>) {
        if self.write_in_log(edit.clone()) {
            return;
        }
        if matches!(self.overlay, Some(Overlay::Text(_))) {
            return self.write_text(edit, effects);
        }
        let Some(overlay) = &mut self.overlay else { return };
        if !overlay.editor().is_some_and(|editor| editor.apply(edit)) {
            if matches!(overlay, Overlay::Form(_)) {
                self.complete_form(effects);
            }
            return;
        }
        match overlay {
            Overlay::Palette(palette) => palette.chosen = 0,
            Overlay::Commands(commands) => commands.chosen = 0,
            Overlay::Form(form) => {
                form.check(&self.document);
                self.complete_form(effects);
            }
            Overlay::Text(_) => {}
            Overlay::Prompt(prompt) => {
                prompt.chosen = None;
                prompt.error = None;
                self.list_directory(effects);
            }
            Overlay::Start(start) => {
                start.chosen = 0;
                self.look_around(effects);
            }
            Overlay::Console(_)
            | Overlay::Breaks(_)
            | Overlay::Help(_)
            | Overlay::Changes(_)
            | Overlay::Item { .. }
            | Overlay::Export(_)
            | Overlay::Confirm(_) => {}
        }
    }

    pub(super) fn act_in_overlay(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let Some(overlay) = &mut self.overlay else { return };
        match (overlay, action) {
            (Overlay::Text(_), Action::Leave) => self.leave_text(),
            (_, Action::Leave) => self.overlay = None,
            (Overlay::Palette(palette), Action::Accept) => {
                let matches = palette.matches(&self.catalog);
                if let Some(doc) = matches.get(palette.chosen) {
                    let form = Form::for_new(doc, palette.spot.clone());
                    self.show_form(form, effects);
                }
            }
            (Overlay::Palette(palette), action) => {
                let len = palette.matches(&self.catalog).len();
                palette.chosen = walk(palette.chosen, len, action);
            }
            (Overlay::Commands(commands), Action::Accept) => {
                if let Some(binding) = commands.matches().get(commands.chosen) {
                    let action = binding.action;
                    self.overlay = None;
                    self.act(action, Key::Esc, effects);
                }
            }
            (Overlay::Commands(commands), action) => {
                commands.chosen = walk(commands.chosen, commands.matches().len(), action);
            }
            (Overlay::Form(form), Action::Accept) => {
                if form.completion.as_ref().is_some_and(|completion| completion.chosen.is_some()) {
                    self.take_completion(effects);
                } else {
                    self.apply_form(effects);
                }
            }
            (Overlay::Form(form), Action::Complete) if form.completes() => self.take_completion(effects),
            (Overlay::Form(form), action @ (Action::Up | Action::Down)) if form.completes() => {
                if let Some(completion) = &mut form.completion {
                    completion.walk(action == Action::Down);
                }
            }
            (Overlay::Form(form), action) => {
                let forward = matches!(action, Action::Complete | Action::Down);
                let len = form.fields.len().max(1);
                form.focus = (form.focus + if forward { 1 } else { len - 1 }) % len;
                form.completion = None;
            }
            (Overlay::Text(_), action) => self.act_in_text(action, effects),
            (Overlay::Breaks(chosen), Action::Up | Action::Down) => {
                let at = *chosen;
                let len = self.break_choices().len();
                self.overlay = Some(Overlay::Breaks(walk(at, len, action)));
            }
            (Overlay::Breaks(chosen), action) => {
                let chosen = *chosen;
                self.act_on_break(chosen, action, effects);
            }
            (Overlay::Console(console), Action::Complete) => console.complete(),
            (Overlay::Console(console), Action::Up | Action::Down) => console.recall(action == Action::Up),
            (Overlay::Console(_), _) => self.enter_in_console(effects),
            (Overlay::Start(_), action) => self.act_in_start(action, effects),
            (Overlay::Prompt(_), Action::Accept) => self.accept_prompt(effects),
            (Overlay::Prompt(prompt), Action::Complete) => {
                prompt.complete();
                self.list_directory(effects);
            }
            (Overlay::Prompt(prompt), action) => {
                let len = prompt.candidates().len();
                prompt.chosen = match prompt.chosen {
                    _ if len == 0 => None,
                    None => Some(if action == Action::Up { len - 1 } else { 0 }),
                    Some(at) => Some(walk(at, len, action)),
                };
            }
            (Overlay::Export(_), Action::NextPage | Action::PreviousPage | Action::Copy | Action::Save) => {
                self.act_in_export(action, effects);
            }
            (Overlay::Help(_) | Overlay::Changes(_) | Overlay::Item { .. } | Overlay::Export(_), action) => {
                let page = isize::try_from(self.size.1.saturating_sub(4).max(1)).unwrap_or(1);
                self.scroll_overlay(match action {
                    Action::Up => -1,
                    Action::Down => 1,
                    Action::PageUp => -page,
                    Action::PageDown => page,
                    Action::First => isize::MIN / 2,
                    _ => isize::MAX / 2,
                });
            }
            (Overlay::Confirm(confirm), action) => {
                let confirm = confirm.clone();
                self.answer(confirm, action, effects);
            }
        }
    }

    /// Turns the wheel over a window: what is read scrolls, the choice of a list moves, and so does the caret of a text.
    pub(super) fn wheel_in_overlay(&mut self, down: bool, effects: &mut Vec<Effect>) {
        let by = |at: usize, len: usize| if down { (at + 1).min(len.saturating_sub(1)) } else { at.saturating_sub(1) };
        match &mut self.overlay {
            Some(Overlay::Palette(palette)) => {
                palette.chosen = by(palette.chosen, palette.matches(&self.catalog).len());
            }
            Some(Overlay::Commands(commands)) => commands.chosen = by(commands.chosen, commands.matches().len()),
            Some(Overlay::Prompt(prompt)) => {
                let len = prompt.candidates().len();
                prompt.chosen = (len > 0).then(|| prompt.chosen.map_or(0, |at| by(at, len)));
            }
            Some(Overlay::Start(start)) => start.chosen = by(start.chosen, start.matches().len()),
            Some(Overlay::Breaks(chosen)) => {
                let at = *chosen;
                let len = self.break_choices().len();
                self.overlay = Some(Overlay::Breaks(by(at, len)));
            }
            Some(Overlay::Form(form)) => {
                if let Some(completion) = &mut form.completion {
                    completion.walk(down);
                }
            }
            Some(Overlay::Text(_)) => self.write_text(if down { Edit::Down(3) } else { Edit::Up(3) }, effects),
            Some(Overlay::Help(_) | Overlay::Changes(_) | Overlay::Item { .. } | Overlay::Export(_)) => {
                self.scroll_overlay(if down { 3 } else { -3 });
            }
            Some(Overlay::Console(_) | Overlay::Confirm(_)) | None => {}
        }
    }

    /// Scrolls the help or an item shown whole.
    pub(super) fn scroll_overlay(&mut self, by: isize) {
        let area = self.windows_screen();
        let (rows, room) = match &self.overlay {
            Some(overlay @ (Overlay::Help(_) | Overlay::Item { .. } | Overlay::Changes(_) | Overlay::Export(_))) => {
                let inner = pages::reading_area(self, overlay, area).inner(2, 1);
                (pages::reading(self, overlay, inner.w).len(), usize::from(inner.h))
            }
            _ => return,
        };
        let scroll = match &mut self.overlay {
            Some(Overlay::Help(scroll) | Overlay::Changes(scroll) | Overlay::Item { scroll, .. }) => scroll,
            Some(Overlay::Export(export)) => &mut export.scroll,
            _ => return,
        };
        *scroll = scroll.saturating_add_signed(by).min(rows.saturating_sub(room));
    }

    fn apply_form(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Form(form)) = &mut self.overlay else { return };
        form.check(&self.document);
        if let Some(complaint) = form.complaint.as_ref().filter(|complaint| complaint.refuses) {
            form.focus = complaint.field;
            return;
        }
        match form.apply(&mut self.document) {
            Ok(id) => {
                self.overlay = None;
                self.selected = Some(id);
                self.changed(effects);
            }
            Err(diagnostic) => self.refuse(&diagnostic),
        }
    }

    /// Takes in what the user's own editor saved: into the open text, which is still to be applied, or as the document.
    pub(super) fn take_edited(&mut self, edited: String, effects: &mut Vec<Effect>) {
        if let Some(Overlay::Text(text)) = &mut self.overlay {
            if edited != text.editor.text() {
                text.editor.replace_all(&edited);
                text.check(&self.document, &self.catalog);
            }
        } else if edited != self.document.text() {
            self.take_text(edited, None, effects);
        }
    }

    pub(super) fn apply_text(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Text(text)) = &self.overlay else { return };
        let text = text.editor.text().to_owned();
        self.overlay = None;
        if text != self.document.text() {
            self.document.set_text(text);
            self.changed(effects);
        }
    }

    fn accept_prompt(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Prompt(prompt)) = &mut self.overlay else { return };
        if prompt.chosen.is_some() {
            prompt.complete();
            return self.list_directory(effects);
        }
        let (purpose, path) = (prompt.purpose.clone(), prompt.path());
        if prompt.editor.text().trim().is_empty() {
            match purpose {
                Purpose::Find => {
                    self.look.needle = None;
                    self.overlay = None;
                }
                Purpose::BreakWhen(_) | Purpose::Until | Purpose::Guess => self.overlay = None,
                _ => prompt.error = Some("a file's name is needed".to_owned()),
            }
            return;
        }
        match purpose {
            Purpose::Find => {
                self.look.needle = Some(prompt.editor.text().to_owned());
                self.overlay = None;
                self.find(true);
            }
            Purpose::BreakWhen(_) | Purpose::Until => {
                let typed = prompt.editor.text().to_owned();
                if let Err(error) = self.take_expression(purpose, &typed, effects)
                    && let Some(Overlay::Prompt(prompt)) = &mut self.overlay
                {
                    prompt.error = Some(error);
                }
            }
            Purpose::Guess => {
                let guess = prompt.editor.text().trim().to_owned();
                self.overlay = None;
                if let Some(learning) = &mut self.learning {
                    learning.guess = Some(guess);
                }
            }
            Purpose::WriteScript(text) => {
                self.overlay = None;
                effects.push(Effect::WriteScript { path, text, replace: false });
            }
            Purpose::SaveAs(then) => {
                self.overlay = None;
                effects.push(Effect::Save { path: Some(path), then });
            }
        }
    }

    fn answer(&mut self, confirm: Confirm, action: Action, effects: &mut Vec<Effect>) {
        match (confirm, action) {
            (Confirm::QuitUnsaved, Action::SaveAndGoOn) => {
                self.overlay = None;
                self.save(Then::Quit, effects);
            }
            (Confirm::QuitUnsaved, Action::Discard) => {
                effects.extend([Effect::Send(Command::Quit), Effect::Quit]);
            }
            (Confirm::OpenUnsaved(what), Action::SaveAndGoOn) => {
                self.overlay = None;
                self.save(Then::Open(what), effects);
            }
            (Confirm::OpenUnsaved(what), Action::Discard) => {
                self.overlay = None;
                self.open(what, effects);
            }
            (Confirm::Recover(lost), Action::SaveAndGoOn) => {
                self.overlay = None;
                self.take_lost(lost, effects);
            }
            (Confirm::Recover(_), Action::Discard) => {
                self.overlay = None;
                effects.push(Effect::Keep(None));
            }
            (Confirm::OverwriteScript { path, text }, Action::SaveAndGoOn) => {
                self.overlay = None;
                effects.push(Effect::WriteScript { path, text, replace: true });
            }
            (Confirm::Overwrite { path, then, .. }, Action::SaveAndGoOn) => {
                self.overlay = None;
                effects.push(Effect::Replace { path, then });
            }
            _ => {}
        }
    }
}

pub(super) fn walk(at: usize, len: usize, action: Action) -> usize {
    let last = len.saturating_sub(1);
    match action {
        Action::Up if at == 0 => last,
        Action::Up => at - 1,
        Action::Down if at >= last => 0,
        Action::Down => at + 1,
        Action::PageUp => at.saturating_sub(8),
        Action::PageDown => (at + 8).min(last),
        _ => at,
    }
}
