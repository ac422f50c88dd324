//! The export window: other targets, copying, writing to a file.

use std::path::Path;

use crate::export::Target;
use crate::tui::app::export::Export;
use crate::tui::app::keys::Action;
use crate::tui::app::{App, Effect, Grade, Overlay, Prompt, Purpose};

impl App {
    /// Opens the window for a target; the stage that it has no way to say is selected on the canvas.
    pub(super) fn open_export(&mut self, target: Target) {
        let export = Export::new(self, target);
        if let Some(id) = export.refused_stage(self) {
            self.select(id);
        }
        self.overlay = Some(Overlay::Export(Box::new(export)));
    }

    pub(super) fn act_in_export(&mut self, action: Action, effects: &mut Vec<Effect>) {
        let Some(Overlay::Export(export)) = &self.overlay else { return };
        match action {
            Action::NextPage | Action::PreviousPage => {
                let target = export.other(action == Action::NextPage);
                self.open_export(target);
            }
            Action::Copy | Action::Save => match export.script.clone() {
                Err(_) => self.say(Grade::Warning, "there is nothing to keep: the window says why"),
                Ok(script) if action == Action::Copy => {
                    self.say(Grade::Info, "copied the script");
                    effects.push(Effect::Copy(script));
                }
                Ok(script) => {
                    let file = export.file(self).to_string_lossy().into_owned();
                    self.overlay = Some(Overlay::Prompt(Prompt::new(Purpose::WriteScript(script), file)));
                    self.list_directory(effects);
                }
            },
            _ => {}
        }
    }

    /// Tells what became of writing a script.
    pub(super) fn script_written(&mut self, path: &Path, result: Result<(), String>) {
        match result {
            Ok(()) => self.say(Grade::Info, format!("wrote {}", path.display())),
            Err(error) => self.say(Grade::Error, format!("not written: {error}")),
        }
    }
}
