//! What comes in (keys, pictures of the pipeline, answers) and what an update asks the world to do.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::Grade;
use super::key::Key;
use super::start::{Folder, ToOpen};
use crate::debugger::{Command, Past, Snapshot};
use crate::pipeline::Document;
use crate::tui::memory_file::Lost;

/// Something happened.
#[derive(Debug)]
pub(crate) enum Event {
    Key(Key),
    /// Text pasted in one go.
    Paste(String),
    Click(u16, u16),
    /// The mouse has moved to a cell with its button down.
    Drag(u16, u16),
    /// The mouse's button is up again.
    Release,
    /// The wheel, at a cell: down is true.
    Wheel(u16, u16, bool),
    Resize(u16, u16),
    /// The pictures that are recorded; those that a picture follows.
    Past(Past),
    /// A picture of the running pipeline, and the time since the explorer started.
    Picture(Arc<Snapshot>, Duration),
    /// What became of [`Effect::Save`].
    Saved {
        result: Result<(), String>,
        then: Then,
    },
    /// Saving would write over a file that this document was not read from, or that has changed since.
    Taken {
        path: PathBuf,
        changed: bool,
        then: Then,
    },
    /// What became of [`Effect::WriteScript`].
    ScriptWritten {
        path: PathBuf,
        result: Result<(), String>,
    },
    /// A script would be written over a file.
    ScriptTaken {
        path: PathBuf,
        text: String,
    },
    /// What became of [`Effect::Open`].
    Opened(Result<Box<Document>, String>),
    /// What became of [`Effect::List`].
    Listed(Listing),
    /// What became of [`Effect::Look`].
    Looked(Folder),
    /// What an explorer that is no more has left unsaved.
    Recovered(Lost),
    /// What became of [`Effect::EditOutside`].
    Edited(Result<String, String>),
    /// Something to say that no key asked for.
    Said(Grade, String),
}

/// The entries of a directory, sorted; directories end in `/`. Empty when it cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listing {
    pub directory: PathBuf,
    pub entries: Vec<String>,
}

/// What to do once the document is saved, and only then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Then {
    #[default]
    Stay,
    Quit,
    Open(ToOpen),
}

/// What the loop is to do for an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Send(Command),
    /// Save the document, under a new name where one is given.
    Save {
        path: Option<PathBuf>,
        then: Then,
    },
    /// As [`Effect::Save`], and write over what is there.
    Replace {
        path: PathBuf,
        then: Then,
    },
    /// Write an exported script, over a file that is there only where told to.
    WriteScript {
        path: PathBuf,
        text: String,
        replace: bool,
    },
    Open(PathBuf),
    List(PathBuf),
    /// Find out what is in a directory, and what each file is.
    Look(PathBuf),
    /// Put a text on the system's clipboard.
    Copy(String),
    /// Have a text edited in the user's own editor.
    EditOutside(String),
    /// Remember a file as opened or saved lately.
    Remember(PathBuf),
    /// Remember that the lesson of that name was taken to its end.
    Learned(&'static str),
    /// Keep a text that is not saved where a crash does not lose it; `None`: nothing is unsaved.
    Keep(Option<Lost>),
    /// Give the terminal back to the shell until continued.
    Suspend,
    Quit,
}
