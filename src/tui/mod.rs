//! The explorer: state and update, drawing, the terminal.
//!
//! One loop, driven by one channel: a key, a new picture of the pipeline, a signal, the loss of the terminal. Nothing else
//! wakes it, and it draws only when something has changed.

mod app;
mod clipboard;
mod external;
mod folder;
mod inputs;
mod keyboard;
mod memory_file;
mod places;
mod sanitise;
mod session;
mod settings;
mod terminal;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;

pub use session::run;
pub use view::{Still, shown};

use crate::debugger::{Command, Debugger, Past, Snapshot};
use crate::lessons::Lesson;

/// A running pipeline, as the explorer needs it.
pub trait Running {
    /// Hands over a command; never waits for it to be done.
    fn send(&self, command: Command);
    /// The newest picture.
    fn latest(&self) -> Arc<Snapshot>;
    /// The newest picture, and the recorded ones up to it: none, where nothing is recorded.
    fn recorded(&self) -> (Arc<Snapshot>, Past) {
        (self.latest(), Past::default())
    }
}

impl Running for Debugger {
    fn send(&self, command: Command) {
        Debugger::send(self, command);
    }

    fn latest(&self) -> Arc<Snapshot> {
        Debugger::latest(self)
    }

    fn recorded(&self) -> (Arc<Snapshot>, Past) {
        Debugger::recorded(self)
    }
}

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// None: looks are bold, dim and reversed only.
    None,
    /// The sixteen of the terminal's own palette.
    #[default]
    Sixteen,
    /// Any.
    True,
}

impl Colour {
    /// What the environment asks for: `NO_COLOR` (set and not empty, as no-color.org has it), `COLORTERM`, `TERM`.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        if set("NO_COLOR").is_some() || set("TERM").is_some_and(|term| term == "dumb") {
            Self::None
        } else if set("COLORTERM").is_some_and(|value| value == "truecolor" || value == "24bit") {
            Self::True
        } else {
            Self::Sixteen
        }
    }
}

/// How the explorer is to look and to start.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Say what to press first.
    pub welcome: bool,
    /// Draw borders and signs in ASCII.
    pub ascii: bool,
    /// How many colours to use.
    pub colour: Colour,
    /// Start pulling at once, as for a log.
    pub start_running: bool,
    /// Start with the log screen.
    pub log: bool,
    /// Start with the menu of what can be opened.
    pub menu: bool,
    /// The same, with its lessons.
    pub lessons: bool,
    /// Start with a lesson; the document is its first pipeline.
    pub lesson: Option<&'static Lesson>,
}

/// How the explorer ended, other than by an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Asked to.
    Quit,
    /// By this signal.
    Signal(i32),
    /// Its terminal went away.
    HungUp,
}

/// Why the explorer could not go on.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Standard output is not a terminal.
    NotATerminal,
    /// The pipeline could not be started.
    Launch(std::io::Error),
    /// The terminal could not be set up, written to or watched.
    Terminal(std::io::Error),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotATerminal => f.write_str("the explorer needs a terminal; `drip run` works without one"),
            Self::Launch(error) => write!(f, "cannot start the pipeline: {error}"),
            Self::Terminal(error) => write!(f, "terminal: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotATerminal => None,
            Self::Launch(error) | Self::Terminal(error) => Some(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Terminal(error)
    }
}
