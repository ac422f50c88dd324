//! Going from one pipeline of the text to another, and sharing one out.

use crate::tui::app::{App, Effect, Grade};

impl App {
    /// Goes to the next pipeline of the text, or the one before; around the ends.
    pub(super) fn turn_tab(&mut self, forward: bool, effects: &mut Vec<Effect>) {
        let tabs = self.tabs();
        if tabs.len() < 2 {
            return self.say(Grade::Info, "this text has one pipeline; name = ... | ... makes another");
        }
        let at = tabs.iter().position(|tab| tab.chosen).unwrap_or(0);
        let step = if forward { 1 } else { tabs.len() - 1 };
        self.show_tab((at + step) % tabs.len(), effects);
    }

    /// Shows the pipeline of that number.
    pub(super) fn show_tab(&mut self, at: usize, effects: &mut Vec<Effect>) {
        let Some(tab) = self.tabs().into_iter().nth(at).filter(|tab| !tab.chosen) else { return };
        self.document.set_tab(tab.name.as_deref());
        self.selected = self.document.outline().stages.last().map(|stage| stage.id.clone());
        // It is no change of the text: there is nothing to compare.
        self.loaded = self.document.clone();
        self.look.item = None;
        self.look.event = None;
        self.changed(effects);
        self.say(Grade::Info, format!("looking at {}", tab.words()));
    }

    /// Gives each consumer of the selected stage an iterator of its own.
    pub(super) fn tee(&mut self, effects: &mut Vec<Effect>) {
        let shared = self.selected.clone().filter(|id| self.document.consumers(id) > 1).or_else(|| {
            let stages = &self.document.outline().stages;
            stages.iter().map(|stage| stage.id.clone()).find(|id| self.document.consumers(id) > 1)
        });
        let Some(id) = shared else {
            return self.say(Grade::Info, "no stage here has two consumers that take items from each other");
        };
        match self.document.tee(&id) {
            Ok(()) => {
                self.changed(effects);
                let key = Self::key_for(crate::tui::app::keys::Action::Undo);
                self.say(Grade::Info, format!("each consumer has an iterator of its own now; {key} takes it back"));
            }
            Err(diagnostic) => self.refuse(&diagnostic),
        }
    }
}
