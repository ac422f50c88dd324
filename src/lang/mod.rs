//! Python syntax to checked code: parse, resolve, compile, spanned errors.

pub mod code;
mod compile;
mod definitions;
mod lines;
mod parse;
mod parts;
mod placeholder;
mod render;
mod scan;
mod scope;
mod secrets;
mod span;
mod suggest;

pub(crate) use compile::mangled;
pub use compile::{Names, compile};
pub use definitions::definitions;
pub use lines::{Position, Source};
pub(crate) use parse::oldest_python;
pub use parse::{MAX_PROGRAM, Tree, span, with_tree};
pub use parts::{Part, Parts, parts};
pub(crate) use placeholder::{PLACEHOLDER, has_free, is_bound_in};
pub use render::{render, visible};
pub use secrets::without_secrets;
pub(crate) use secrets::{secrets, sounds_secret};
pub use span::{Diagnostic, Severity, Span};
pub use suggest::nearest;
