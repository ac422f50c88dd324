//! Stages that make fields of text.

mod csv;
mod each;
mod json;
mod logfmt;
mod pattern;
mod regex;
mod select;
mod template;
mod text;

pub use csv::PARSE_CSV;
pub use json::PARSE_JSON;
pub use logfmt::PARSE_LOGFMT;
pub use regex::PARSE_RE;
pub use select::SELECT;
pub use template::PARSE;
pub use text::{DECODE, SPLIT, STRIP};

use super::StageDef;

/// The parsers of the catalog, by name.
pub fn definitions() -> &'static [&'static StageDef] {
    DEFINITIONS
}

static DEFINITIONS: &[&StageDef] =
    &[&DECODE, &PARSE, &PARSE_CSV, &PARSE_JSON, &PARSE_LOGFMT, &PARSE_RE, &SELECT, &SPLIT, &STRIP];
