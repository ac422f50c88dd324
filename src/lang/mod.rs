//! Python syntax to checked code: parse, resolve, compile, spanned errors.

mod span;

pub use span::{Diagnostic, Severity, Span};
