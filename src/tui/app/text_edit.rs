//! The whole text, edited in place.

use super::Editor;
use crate::lang::Diagnostic;
use crate::pipeline::Document;

/// The text as it stands in the editor, and what is wrong with it.
#[derive(Clone, Debug)]
pub(crate) struct TextEdit {
    pub editor: Editor,
    pub problem: Option<Diagnostic>,
}

impl TextEdit {
    pub(crate) fn new(document: &Document) -> Self {
        Self { editor: Editor::lines(document.text()), problem: document.problems().first().cloned() }
    }

    /// Reads the text as it is now, without applying it.
    pub(crate) fn check(&mut self, document: &Document) {
        let mut trial = document.clone();
        trial.set_text(self.editor.text().to_owned());
        self.problem = trial.problems().first().cloned();
    }
}
