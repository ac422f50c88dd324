//! The document: a tree of stages, its text, edits with undo.

mod breakpoint;
mod bypassed;
mod call;
mod document;
mod edit;
mod file;
mod history;
mod layout;
mod lint;
mod names;
mod outline;
mod reading;
mod stage_text;

pub use breakpoint::{Breakpoint, When, breakpoints, toggled};
pub use document::{Apart, Check, Document, SEEN};
pub use edit::{Direction, Place};
pub use file::DocumentError;
pub use lint::lint;
pub use outline::{Outline, OutlineStage, StageId};
