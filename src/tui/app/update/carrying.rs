//! Stages carried from place to place: copied, pasted, dragged.

use crate::catalog::{self, Class};
use crate::lang::Diagnostic;
use crate::pipeline::{Direction, Document, Place};
use crate::tui::app::editor::Edit;
use crate::tui::app::keys::Action;
use crate::tui::app::{App, Area, Effect, Grade, Overlay, Pane, place};

/// A card under way with the mouse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Drag {
    /// The card that is carried.
    pub id: String,
    /// The card that it would change places with, up to there.
    pub over: Option<String>,
}

/// The lane that a stage stands in: what its id says of the stage that it feeds.
fn lane(id: &str) -> &str {
    id.rsplit_once('.').map_or("", |(lane, _)| lane)
}

/// The text with a stage moved out of its lane, to after a stage of another; and its id there.
fn carried(document: &Document, id: &str, over: &str) -> Result<(String, String), Diagnostic> {
    let before = document.text();
    let mut moved = document.clone();
    let Some(stage) = document.outline().get(id) else { return Ok((before.to_owned(), id.to_owned())) };
    let at = moved.insert(Place::After(over), &stage.text)?;
    // What stands after the place of the new stage has moved by as much as the text has grown.
    let same = before.bytes().zip(moved.text().bytes()).take_while(|(old, new)| old == new).count();
    let start = stage.span.start as usize;
    let start = if start < same { start } else { start + moved.text().len() - before.len() };
    let old = moved.outline().stages.iter().find(|known| known.span.start as usize == start && known.id != at);
    let Some(old) = old.map(|old| old.id.clone()) else { return Ok((before.to_owned(), id.to_owned())) };
    let new = moved.outline().get(&at).map_or(0, |stage| stage.span.start as usize);
    let with_both = moved.text().to_owned();
    moved.delete(&old)?;
    let cut = with_both.len() - moved.text().len();
    let new = if new < start { new } else { new - cut };
    let stands = moved.outline().stages.iter().find(|known| known.span.start as usize == new);
    let id = stands.map_or(at, |stage| stage.id.clone());
    Ok((moved.text().to_owned(), id))
}

impl App {
    /// Copies the selected stage, or the whole pipeline, here and to the system's clipboard.
    pub(super) fn copy(&mut self, whole: bool, effects: &mut Vec<Effect>) {
        let text = if whole {
            Some(self.document.text().to_owned())
        } else {
            let card = self.cards().into_iter().find(|card| Some(&card.id) == self.selected.as_ref());
            let stage = card.and_then(|card| self.document.outline().get(&card.id).map(|stage| stage.text.clone()));
            stage.filter(|text| !text.is_empty())
        };
        let Some(text) = text else {
            return self.say(Grade::Info, "no stage of the text is selected");
        };
        let key = Self::key_for(Action::Paste);
        let what = if whole { "the whole text".to_owned() } else { text.lines().next().unwrap_or_default().to_owned() };
        self.say(Grade::Info, format!("copied {what}; {key} pastes it after a stage"));
        self.clipboard.clone_from(&text);
        effects.push(Effect::Copy(text));
    }

    /// Puts what was copied after the selected stage.
    pub(super) fn paste_copied(&mut self, effects: &mut Vec<Effect>) {
        if self.clipboard.is_empty() {
            let key = Self::key_for(Action::Copy);
            return self.say(Grade::Info, format!("nothing is copied yet: {key} copies the selected stage"));
        }
        let text = self.clipboard.clone();
        self.paste(&text, effects);
    }

    /// Takes in a text: stages go after the selected one, a whole program takes the place of the one that is there.
    pub(super) fn paste(&mut self, pasted: &str, effects: &mut Vec<Effect>) {
        let text = pasted.replace("\r\n", "\n").replace('\r', "\n");
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return;
        }
        if let Some(stages) = self.as_stages(trimmed) {
            let mut document = self.document.clone();
            let mut at = self.selected.clone();
            for stage in &stages {
                let spot = at.as_deref().map_or(Place::First, Place::After);
                match document.insert(spot, stage) {
                    Ok(id) => at = Some(id),
                    Err(diagnostic) => return self.refuse(&diagnostic),
                }
            }
            self.take_text(document.text().to_owned(), at, effects);
            let key = Self::key_for(Action::Undo);
            let words = if stages.len() == 1 { "pasted".to_owned() } else { format!("pasted {} stages", stages.len()) };
            return self.say(Grade::Info, format!("{words}; {key} takes it back"));
        }
        let program = Document::from_text(text.as_str());
        if let Some(problem) = program.problems().first() {
            let line = crate::tui::app::line_of(program.text(), problem.span.start as usize);
            let words = format!("what was pasted is no pipeline: line {line}: {}", problem.message);
            return self.say(Grade::Error, words);
        }
        self.take_text(text, None, effects);
        let key = Self::key_for(Action::Undo);
        self.say(Grade::Info, format!("pasted as the whole text; {key} brings back what was there"));
    }

    /// Another text as one change.
    pub(super) fn take_text(&mut self, text: String, selected: Option<String>, effects: &mut Vec<Effect>) {
        self.document.set_text(text);
        self.selected = selected.or_else(|| self.document.outline().stages.last().map(|stage| stage.id.clone()));
        self.changed(effects);
    }

    /// The stages that a text is, where it is nothing else: `| filter(...) | map(...)`, or a call that takes items.
    fn as_stages(&self, text: &str) -> Option<Vec<String>> {
        self.selected.as_ref()?;
        let piped = text.starts_with('|');
        let whole = if piped { format!("range(1)\n{text}") } else { format!("range(1) | {text}") };
        let document = Document::from_text(whole);
        let stages = &document.outline().stages;
        let chain = stages.iter().all(|stage| !stage.id.contains('.') || stage.inputs.len() <= 1);
        if document.problems().iter().any(|p| p.severity == crate::lang::Severity::Error) || stages.len() < 2 || !chain
        {
            return None;
        }
        let first = stages.iter().find(|stage| stage.id == "2")?;
        let known = |name: &str| catalog::stage(name).map(|doc| doc.class);
        let own = Document::from_text(text).outline().stages.len() == 1
            && self.document.text().contains(&format!("def {}(", first.name));
        let fed = piped || known(&first.name).is_some_and(|class| class != Class::Source) || own;
        let spine: Vec<String> = stages
            .iter()
            .filter(|stage| !stage.id.contains('.') && stage.id != "1")
            .map(|stage| stage.text.clone())
            .collect();
        fed.then_some(spine)
    }

    /// Takes up the card at a cell.
    pub(super) fn take_up(&mut self) {
        self.drag = self.selected.clone().map(|id| Drag { id, over: None });
    }

    /// The mouse has moved with its button down.
    pub(super) fn drag_to(&mut self, x: u16, y: u16) {
        let Some(id) = self.drag.as_ref().map(|drag| drag.id.clone()) else {
            self.scrub_at(x, y);
            return;
        };
        let found = match self.layout().at(x, y) {
            Some((Pane::Canvas, area)) if self.overlay.is_none() => self.card_at(area, x - area.x, y - area.y),
            _ => None,
        };
        self.drag = Some(Drag { over: found.filter(|over| *over != id), id });
    }

    fn card_at(&self, area: Area, x: u16, y: u16) -> Option<String> {
        let cards = self.cards();
        let placement = place(&cards, self.selected.as_ref(), area.w, area.h);
        placement.at(x, y).map(|card| cards[card].id.clone())
    }

    /// The button is up: the stage moves to where it was dropped.
    pub(super) fn drop_card(&mut self, effects: &mut Vec<Effect>) {
        let Some(Drag { id, over: Some(over) }) = self.drag.take() else { return };
        let spine = |document: &Document, id: &str| document.outline().stages.iter().position(|stage| stage.id == id);
        let (Some(from), Some(to)) = (spine(&self.document, &id), spine(&self.document, &over)) else {
            return self.say(Grade::Info, "only stages that stand in the text can be moved");
        };
        if lane(&id) != lane(&over) {
            return match carried(&self.document, &id, &over) {
                Ok((text, at)) => self.take_text(text, Some(at), effects),
                Err(diagnostic) => self.refuse(&diagnostic),
            };
        }
        let direction = if to < from { Direction::Up } else { Direction::Down };
        let (mut document, mut at) = (self.document.clone(), id);
        for _ in 0..from.abs_diff(to) {
            match document.shift(&at, direction) {
                Ok(moved) => at = moved,
                Err(diagnostic) => return self.refuse(&diagnostic),
            }
            if at == over {
                break;
            }
        }
        self.take_text(document.text().to_owned(), Some(at), effects);
    }

    /// What is pasted where text is typed goes there; elsewhere it is a pipeline.
    pub(super) fn take_paste(&mut self, text: String, effects: &mut Vec<Effect>) {
        match &self.overlay {
            Some(
                Overlay::Help(_)
                | Overlay::Changes(_)
                | Overlay::Item { .. }
                | Overlay::Export(_)
                | Overlay::Confirm(_),
            ) => {}
            Some(_) => self.write(Edit::Type(text), effects),
            None => self.paste(&text, effects),
        }
    }
}
