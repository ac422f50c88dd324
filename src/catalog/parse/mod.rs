//! Stages that make fields of text.

mod each;
mod json;
mod pattern;
mod template;

pub use json::PARSE_JSON;
pub use template::PARSE;

use super::StageDef;

/// The parsers of the catalog, by name.
pub fn definitions() -> &'static [&'static StageDef] {
    DEFINITIONS
}

static DEFINITIONS: &[&StageDef] = &[&PARSE, &PARSE_JSON];
