//! Changing the document: stages added, edited, moved, bypassed, deleted; undo and redo.

use crate::debugger::{SCRIPT, StageId};
use crate::lang::Diagnostic;
use crate::pipeline::{Direction, Document};
use crate::tui::app::cards::stage_of;
use crate::tui::app::keys::Action;
use crate::tui::app::palette::Spot;
use crate::tui::app::{App, Effect, Form, Grade, Overlay, Palette, TextEdit};

impl App {
    /// Does `edit` to the selected stage, and selects what it answers.
    pub(super) fn edit_stage(
        &mut self,
        effects: &mut Vec<Effect>,
        edit: impl FnOnce(&mut Document, &str) -> Result<StageId, Diagnostic>,
    ) {
        let Some(id) = self.editable() else { return };
        match edit(&mut self.document, &id) {
            Ok(id) => {
                self.selected = Some(id);
                self.changed(effects);
            }
            Err(diagnostic) => self.refuse(&diagnostic),
        }
    }

    pub(super) fn refuse(&mut self, diagnostic: &Diagnostic) {
        let help = diagnostic.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        self.say(Grade::Error, format!("{}{help}", diagnostic.message));
    }

    /// The selected stage, where it stands in the text; otherwise says why not.
    fn editable(&mut self) -> Option<StageId> {
        let id = self.selected.clone();
        match id {
            Some(id) if !id.contains('~') && self.cards().iter().any(|card| card.id == id) => self.in_text(&id),
            Some(id) => {
                let holder = id.split('~').next().unwrap_or_default();
                self.say(Grade::Info, format!("stage {id} is made while running; edit stage {holder}"));
                None
            }
            None => {
                let key = Self::key_for(Action::EditText);
                self.say(Grade::Info, format!("no stage here yet; {key} edits the whole text"));
                None
            }
        }
    }

    /// The stage of the text that a card stands for: the same one, or for the last of those that a function built the call of that
    /// function; otherwise says why not.
    fn in_text(&mut self, id: &StageId) -> Option<StageId> {
        let cards = self.cards();
        let card = cards.iter().find(|card| card.id == *id)?;
        let is_last = cards.last().is_some_and(|last| last.id == *id);
        let outline = self.document.outline();
        let found = match card.view {
            Some(view) => stage_of(outline, view).or(outline.stages.last().filter(|_| is_last)),
            None => outline.get(id),
        };
        let found = found.map(|stage| stage.id.clone());
        if found.is_none() {
            let key = Self::key_for(Action::EditText);
            let what = match id.as_str() {
                SCRIPT => "this is the file's own body".to_owned(),
                id => format!("stage {id} was built by a function"),
            };
            self.say(Grade::Info, format!("{what}; {key} edits the whole text"));
        }
        found
    }

    pub(super) fn open_palette(&mut self, after: bool) {
        let spot = match &self.selected {
            None => Spot::First,
            Some(_) => {
                let Some(id) = self.editable() else { return };
                if after { Spot::After(id) } else { Spot::Before(id) }
            }
        };
        self.overlay = Some(Overlay::Palette(Palette::new(spot)));
    }

    pub(super) fn open_form(&mut self, effects: &mut Vec<Effect>) {
        let Some(id) = self.editable() else { return };
        let Some(stage) = self.document.outline().stages.iter().find(|stage| stage.id == id) else { return };
        let start = stage.span.start as usize;
        let mut form = Form::for_stage(stage, self.doc(&stage.name));
        if form.is_many_lines() {
            let mut text = TextEdit::new(&self.document, &self.catalog);
            text.editor.place(start);
            self.show_text(text);
            return;
        }
        form.check(&self.document);
        self.show_form(form, effects);
    }

    pub(super) fn delete(&mut self, effects: &mut Vec<Effect>) {
        let Some(id) = self.editable() else { return };
        let cards = self.cards();
        let above = cards.iter().find(|card| card.id == id).and_then(|card| card.inputs.last().cloned());
        match self.document.delete(&id) {
            Ok(()) => {
                let key = Self::key_for(Action::Undo);
                self.say(Grade::Info, format!("deleted; {key} brings it back"));
                self.selected = above.or(Some(id));
                self.changed(effects);
            }
            Err(diagnostic) => self.refuse(&diagnostic),
        }
    }

    /// Turns the selected stage into a comment or back; it keeps its place and gets another id.
    pub(super) fn bypass(&mut self, effects: &mut Vec<Effect>) {
        self.edit_stage(effects, |document, id| {
            let label = document.outline().get(id).map(|stage| (stage.label.clone(), stage.span.start));
            document.bypass(id)?;
            let (label, start) = label.unwrap_or_default();
            let same = document.outline().stages.iter().filter(|stage| stage.label == label);
            let nearest = same.min_by_key(|stage| stage.span.start.abs_diff(start));
            Ok(nearest.map_or_else(|| id.to_owned(), |stage| stage.id.clone()))
        });
    }

    pub(super) fn move_stage(&mut self, effects: &mut Vec<Effect>, up: bool) {
        let direction = if up { Direction::Up } else { Direction::Down };
        self.edit_stage(effects, |document, id| document.shift(id, direction));
    }

    pub(super) fn travel(&mut self, back: bool, effects: &mut Vec<Effect>) {
        let moved = if back { self.document.undo() } else { self.document.redo() };
        match (moved, back) {
            (true, _) => self.changed(effects),
            (false, true) => self.say(Grade::Info, "nothing to undo"),
            (false, false) => self.say(Grade::Info, "nothing to redo"),
        }
    }
}
