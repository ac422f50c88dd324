//! What one could do next, said once, when it comes up.

use super::keys::{Action, bindings};
use super::{App, Grade, Message};
use crate::debugger::RunState;

/// What was said already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    first_item: bool,
    first_end: bool,
    first_change: bool,
}

impl App {
    /// Says what could be done next, where that has come up for the first time and nothing else is being said.
    pub(super) fn tell_next(&mut self) {
        if !self.manner.hints || self.message.is_some() || self.overlay.is_some() {
            return;
        }
        let picture = &self.picture;
        let told = self.told;
        let key = |action| {
            let found = bindings().iter().find(|binding| binding.action == action);
            found.map(|binding| binding.keys[0].words()).unwrap_or_default()
        };
        let words = match &picture.run {
            RunState::Paused if picture.output_total > 0 && !told.first_item && !self.look.log => {
                self.told.first_item = true;
                format!(
                    "an item has come: {} steps event by event, {} adds a stage, {} runs",
                    key(Action::StepEvent),
                    key(Action::AddAfter),
                    key(Action::RunOrPause)
                )
            }
            RunState::Finished if !told.first_end => {
                self.told.first_end = true;
                format!(
                    "it has ended: {} starts anew, {} saves the pipeline, {} shows memory beside lists",
                    key(Action::Restart),
                    key(Action::Save),
                    key(Action::Memory)
                )
            }
            _ if self.document.is_modified() && !told.first_change => {
                self.told.first_change = true;
                // What it changed is said where it was compared.
                format!("{} takes a change back", key(Action::Undo))
            }
            _ => return,
        };
        self.message = Some(Message { grade: Grade::Info, text: words });
    }
}
