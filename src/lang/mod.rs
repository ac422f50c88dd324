//! Python syntax to checked code: parse, resolve, compile, spanned errors.

mod lines;
mod parse;
mod render;
mod scan;
mod span;
mod suggest;

pub use lines::{Position, Source};
pub use parse::{MAX_PROGRAM, Tree, span, with_tree};
pub use render::render;
pub use span::{Diagnostic, Severity, Span};
pub use suggest::nearest;
