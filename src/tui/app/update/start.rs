//! The start menu: choosing what to open, and opening it.

use crate::pipeline::Document;
use crate::tui::app::keys::Action;
use crate::tui::app::overlay::Confirm;
use crate::tui::app::{App, Does, Editor, Effect, Folder, Grade, Overlay, Page, Rates, Shelf, ToOpen};

use super::overlays::walk;
use crate::tui::app::key::Key;

impl App {
    /// Has the directory listed that the menu shows, where it is not known yet.
    pub(super) fn look_around(&mut self, effects: &mut Vec<Effect>) {
        let Some(Overlay::Start(start)) = &mut self.overlay else { return };
        let directory = start.directory();
        if start.shelf == Shelf::Files && start.asked.as_ref() != Some(&directory) {
            start.folder = None;
            start.asked = Some(directory.clone());
            effects.push(Effect::Look(directory));
        }
    }

    /// Takes in what a directory holds.
    pub(super) fn take_folder(&mut self, folder: Folder) {
        if let Some(Overlay::Start(start)) = &mut self.overlay
            && start.directory() == folder.directory
        {
            start.folder = Some(folder);
        }
    }

    pub(super) fn act_in_start(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let Some(Overlay::Start(start)) = &mut self.overlay else { return };
        match action {
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
                start.chosen = walk(start.chosen, start.matches().len(), action);
            }
            Action::NextPage | Action::PreviousPage => {
                start.turn(action == Action::NextPage);
                self.look_around(effects);
            }
            Action::Narrow => start.typing = true,
            Action::Complete => {
                start.complete();
                self.look_around(effects);
            }
            Action::Accept => match start.take() {
                Some(Does::Enter(directory)) => {
                    start.query = Editor::line(directory);
                    start.typing = true;
                    start.chosen = 0;
                    self.look_around(effects);
                }
                Some(Does::Open(what)) if self.document.is_modified() => {
                    self.overlay = Some(Overlay::Confirm(Confirm::OpenUnsaved(what)));
                }
                Some(Does::Open(what)) => {
                    self.overlay = None;
                    self.open(what, effects);
                }
                None => {}
            },
            // The menu stands beside the explorer: its keys hold, and the first of them closes the menu.
            action => {
                self.overlay = None;
                self.act(action, Key::Esc, effects);
            }
        }
    }

    /// Opens it in place of the document.
    pub(super) fn open(&mut self, what: ToOpen, effects: &mut Vec<Effect>) {
        match what {
            ToOpen::File(path) => effects.push(Effect::Open(path)),
            ToOpen::Example(example) => {
                let document = Document::from_text(example.text).checked_as(&self.document);
                self.take_document(document, effects);
                let next = Self::key_for(Action::Next);
                self.say(Grade::Info, format!("{}: {next} pulls the first item", example.title()));
            }
            ToOpen::Lesson(lesson, step) => {
                let document = Document::from_text(lesson.pipeline(step)).checked_as(&self.document);
                self.take_document(document, effects);
                self.message = None;
                self.take_step(lesson, step);
            }
        }
    }

    /// Goes on with another document.
    pub(super) fn take_document(&mut self, document: Document, effects: &mut Vec<Effect>) {
        let was_script = super::super::is_script(&self.document);
        self.document = document;
        self.learning = None;
        self.loaded = self.document.clone();
        self.rates = Rates::default();
        self.log.forget();
        self.look.item = None;
        self.look.event = None;
        self.forget_travel();
        self.look.scroll = [0; 5];
        // The body of a script counts nothing: its code is what there is to see.
        if super::super::is_script(&self.document) {
            self.look.page = Page::Code;
        } else if was_script {
            self.look.page = Page::State;
        }
        self.selected = self.document.outline().stages.last().map(|stage| stage.id.clone());
        self.say(Grade::Info, format!("opened {}", self.document.title()));
        self.note_file(effects);
        self.opened(effects);
    }
}
