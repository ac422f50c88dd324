//! What stands over the panes and takes the keys while it does.

use std::path::PathBuf;

use crate::tui::memory_file::Lost;

use super::export::Export;
use super::keys::{Binding, Context, bindings};
use super::palette::{Like, rank};
use super::start::{Start, ToOpen};
use super::{Console, Editor, Form, Palette, Prompt, TextEdit, Then};

/// One at a time.
#[derive(Clone, Debug)]
pub(crate) enum Overlay {
    Palette(Palette),
    Form(Box<Form>),
    Text(Box<TextEdit>),
    Prompt(Prompt),
    Commands(Commands),
    /// The breakpoints, and which line is chosen.
    Breaks(usize),
    Console(Box<Console>),
    Start(Box<Start>),
    /// First line shown.
    Help(usize),
    /// The pipeline as a program for something else.
    Export(Box<Export>),
    /// What the last change changed, and the first line shown.
    Changes(usize),
    /// An item of the output shown whole, and the first line shown.
    Item {
        number: u64,
        scroll: usize,
    },
    Confirm(Confirm),
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Confirm {
    QuitUnsaved,
    OpenUnsaved(ToOpen),
    /// Take up what an explorer that ended unasked had not saved.
    Recover(Lost),
    /// Write over a file; `changed`: it is the document's own, changed by someone else.
    Overwrite {
        path: PathBuf,
        changed: bool,
        then: Then,
    },
    /// Write a script over a file.
    OverwriteScript {
        path: PathBuf,
        text: String,
    },
}

impl Overlay {
    /// The text that has the caret.
    pub(crate) fn editor(&mut self) -> Option<&mut Editor> {
        match self {
            Self::Palette(palette) => Some(&mut palette.query),
            Self::Form(form) => form.fields.get_mut(form.focus).map(|field| &mut field.editor),
            Self::Text(text) => Some(text.find.as_mut().unwrap_or(&mut text.editor)),
            Self::Prompt(prompt) => Some(&mut prompt.editor),
            Self::Commands(commands) => Some(&mut commands.query),
            Self::Console(console) => Some(&mut console.editor),
            Self::Start(start) if start.typing => Some(&mut start.query),
            Self::Start(_)
            | Self::Breaks(_)
            | Self::Help(_)
            | Self::Changes(_)
            | Self::Item { .. }
            | Self::Export(_)
            | Self::Confirm(_) => None,
        }
    }

    /// Whether going on without saving is one of the answers.
    pub(crate) fn offers_discard(&self) -> bool {
        matches!(self, Self::Confirm(Confirm::QuitUnsaved | Confirm::OpenUnsaved(_) | Confirm::Recover(_)))
    }
}

/// Every command of the key table, found by typing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Commands {
    pub query: Editor,
    pub chosen: usize,
}

impl Commands {
    /// The commands that match, best first.
    pub(crate) fn matches(&self) -> Vec<&'static Binding> {
        let of = |context| bindings().iter().filter(move |b| b.context == context);
        let panes =
            of(Context::Main).chain(of(Context::Inspector)).chain(of(Context::Output)).chain(of(Context::Always));
        let all = panes.filter(|b| b.action != super::Action::Count);
        rank(self.query.text(), all, |binding| vec![(binding.does, 1, Like::Close)])
    }
}
