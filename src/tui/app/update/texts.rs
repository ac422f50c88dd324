//! The keys of the whole-text editor beyond typing: completion, search, selection, where it is wrong.

use crate::debugger::Command;
use crate::tui::app::completion::{Wanted, defined};
use crate::tui::app::editor::Edit;
use crate::tui::app::keys::Action;
use crate::tui::app::module_names::members;
use crate::tui::app::typing::{names_in, trial, typed};
use crate::tui::app::{App, Area, Candidate, Editor, Effect, Grade, Listing, Overlay, TextEdit, call_signature, pages};

impl App {
    /// Opens the editor. What was typed into it before and left without applying can be taken up by redoing.
    pub(super) fn show_text(&mut self, mut text: TextEdit) {
        if let Some(left) = self.left_text.take().filter(|left| left != text.editor.text()) {
            text.editor.offer(left);
            let redo = Self::key_for_typing(Action::RedoTyping);
            self.say(Grade::Info, format!("{redo} takes up what was left here without applying it"));
        }
        self.overlay = Some(Overlay::Text(Box::new(text)));
    }

    fn key_for_typing(action: Action) -> String {
        let found = crate::tui::app::keys::bindings()
            .iter()
            .find(|binding| binding.action == action && binding.context == crate::tui::app::keys::Context::Text);
        found.map(|binding| binding.keys[0].words()).unwrap_or_default()
    }

    pub(super) fn act_in_text(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let page = usize::from(self.size.1.saturating_sub(4).max(1));
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        let edit = match action {
            Action::Up | Action::Down => {
                text.find_next(action == Action::Down, false);
                return;
            }
            Action::Accept => return self.apply_text(effects),
            Action::Complete if text.completes() => return self.take_completion_in_text(effects),
            Action::Complete => Edit::Indent,
            Action::Dedent => Edit::Dedent,
            Action::UndoTyping => Edit::Undo,
            Action::RedoTyping => Edit::Redo,
            Action::SelectAll => Edit::SelectAll,
            Action::PageUp => Edit::Up(page),
            Action::PageDown => Edit::Down(page),
            Action::Paste => Edit::Type(self.clipboard.clone()),
            Action::Copy | Action::Cut => {
                let Some(selected) = text.editor.selected().map(str::to_owned) else {
                    if action == Action::Copy {
                        return self.interrupt(effects);
                    }
                    return self
                        .say(Grade::Info, "nothing is selected: Shift and arrows select, and so does the mouse");
                };
                self.clipboard.clone_from(&selected);
                effects.push(Effect::Copy(selected));
                if action == Action::Copy {
                    return self.say(Grade::Info, "copied");
                }
                Edit::Delete
            }
            Action::EditOutside => {
                effects.push(Effect::EditOutside(text.editor.text().to_owned()));
                return;
            }
            Action::Find => {
                let selected = text.editor.selected().filter(|selected| !selected.contains('\n')).map(str::to_owned);
                text.find = Some(Editor::line(selected.unwrap_or_default()));
                text.completion = None;
                return;
            }
            Action::GoToProblem => {
                text.completion = None;
                if !text.go_to_problem() {
                    self.say(Grade::Info, "nothing is wrong with the text");
                }
                return;
            }
            _ => return,
        };
        self.write_text(edit, effects);
    }

    /// Esc: ends the search, or closes the list of ways to go on, or leaves everything as it was.
    pub(super) fn leave_text(&mut self) {
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        if text.find.take().is_some() || text.completion.take().is_some() {
            return;
        }
        self.close_text();
    }

    /// Closes the editor; what was typed is not applied, and not lost.
    pub(super) fn close_text(&mut self) {
        let Some(Overlay::Text(text)) = &self.overlay else { return };
        let typed = text.editor.text().to_owned();
        self.overlay = None;
        if typed != self.document.text() {
            self.left_text = Some(typed);
            let key = Self::key_for(Action::EditText);
            self.say(Grade::Info, format!("left as it was; what was typed can be taken up again: {key}"));
        }
    }

    /// Changes the text, or what is looked for in it.
    pub(super) fn write_text(&mut self, edit: Edit, effects: &mut Vec<Effect>) {
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        if let Some(find) = &mut text.find {
            if find.apply(edit) {
                text.find_next(true, true);
            }
            return;
        }
        if let Some(completion) = text.completion.as_mut().filter(|_| matches!(edit, Edit::Up(1) | Edit::Down(1))) {
            return completion.walk(edit == Edit::Down(1));
        }
        let chosen = text.completion.as_ref().is_some_and(|completion| completion.chosen.is_some());
        if chosen && edit == Edit::Newline {
            return self.take_completion_in_text(effects);
        }
        let moves = !matches!(
            edit,
            Edit::Type(_) | Edit::Backspace | Edit::Delete | Edit::DeleteWord | Edit::Newline | Edit::Indent
        );
        if text.editor.apply(edit) {
            text.check(&self.document, &self.catalog);
        }
        if moves {
            text.completion = None;
            self.sign_text();
        } else {
            self.complete_text(effects);
        }
    }

    /// Says what the call around the caret takes.
    fn sign_text(&mut self) {
        let Some(Overlay::Text(text)) = &self.overlay else { return };
        let before = super::super::typing::statement(text.editor.text(), &text.pieces, text.editor.caret());
        let signature = before.and_then(|(_, before)| call_signature(self, text.editor.text(), &before));
        if let Some(Overlay::Text(text)) = &mut self.overlay {
            text.signature = signature;
        }
    }

    /// Asks for what tells how the text before the caret could go on, and offers what is known.
    pub(super) fn complete_text(&mut self, effects: &mut Vec<Effect>) {
        self.sign_text();
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        let found = typed(text, &self.catalog);
        if let Some(found) = &found {
            self.tries += 1;
            text.offers = Vec::new();
            text.asked = self.tries;
            if let Some(trial) = trial(text, &self.document, found, self.tries) {
                effects.push(Effect::Send(Command::Try(Box::new(trial))));
            }
            if let Some(directory) = found.wanted.directory()
                && text.listing.as_ref().is_none_or(|listing| listing.directory != directory)
            {
                text.listing = Some(Listing { directory: directory.clone(), entries: Vec::new() });
                effects.push(Effect::List(directory));
            }
        }
        self.offer_in_text();
    }

    /// Lists the ways to go on, from what is known now.
    pub(super) fn offer_in_text(&mut self) {
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        let Some(found) = typed(text, &self.catalog) else {
            text.completion = None;
            return;
        };
        // Fields stand for themselves only where a free `_` does: right of a pipe.
        let inside = matches!(found.wanted, Wanted::Name { .. })
            && text.editor.text()[found.from..].starts_with(['d', 'c', 'a', '@'])
            && ["def ", "class ", "async ", "@"].iter().any(|lead| text.editor.text()[found.from..].starts_with(lead));
        let members = members(&found.wanted, text.editor.text());
        let offers = match &members {
            Some(members) => members,
            None if inside => &[][..],
            None => &text.offers,
        };
        let defined = defined(text.editor.text());
        let completion = found.wanted.completion(offers, &self.catalog, &defined, text.listing.as_ref());
        let mut completion = completion.unwrap_or(crate::tui::app::Completion {
            start: found.wanted.start(),
            candidates: Vec::new(),
            chosen: None,
        });
        if let Wanted::Name { prefix, .. } = &found.wanted {
            let own = names_in(text, prefix);
            let known = |name: &String| {
                completion.candidates.iter().any(|candidate| candidate.text.trim_end_matches('(') == name)
            };
            let own: Vec<Candidate> = own
                .into_iter()
                .filter(|name| !known(name))
                .map(|text| Candidate { text, detail: "in this text".to_owned() })
                .collect();
            completion.candidates.splice(0..0, own);
        }
        completion.start += found.from;
        text.completion = (!completion.candidates.is_empty()).then_some(completion);
    }

    fn take_completion_in_text(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        let Some(completion) = text.completion.take() else { return };
        let Some(candidate) = completion.candidates.get(completion.chosen.unwrap_or(0)) else { return };
        text.editor.complete(completion.start, &candidate.text);
        text.check(&self.document, &self.catalog);
        self.complete_text(effects);
    }

    /// Puts the caret where the text was clicked, or selects up to where the mouse was drawn.
    pub(super) fn click_text(&mut self, x: u16, y: u16, select: bool) {
        let Some(Overlay::Text(text)) = &mut self.overlay else { return };
        let screen = Area::new(0, 0, self.size.0, self.size.1);
        let said = pages::text_problem(text, usize::from(screen.w.saturating_sub(2))).len();
        let layout = text.layout(screen, said);
        text.click(&layout, x, y, select);
        self.sign_text();
    }
}
