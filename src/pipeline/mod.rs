//! The document: a tree of stages, its text, edits with undo.

mod breakpoint;
mod bypassed;
mod call;
mod document;
mod edit;
mod file;
mod given;
mod history;
mod layout;
mod lint;
mod names;
mod opening;
mod outline;
mod reading;
mod stage_text;
mod touches;

pub use breakpoint::{Breakpoint, When, breakpoints, toggled};
pub use document::{Apart, Check, Document, SEEN, format};
pub use edit::{Direction, Place};
pub use file::DocumentError;
pub use given::given_text;
pub use lint::lint;
pub(crate) use names::{Bound, Callee, Names, dotted, yields};
pub use opening::{Kind, TAILED, kind_of, literal, opening, reader};
pub use outline::{Outline, OutlineStage, StageId};
pub use touches::{Act, Touch, touches};
