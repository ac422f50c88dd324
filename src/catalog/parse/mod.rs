//! Stages that make fields of text.

mod csv;
mod cursor;
mod each;
mod field_spec;
mod json;
pub(in crate::catalog) mod line_time;
mod log;
mod logfmt;
mod moments;
mod pattern;
pub(in crate::catalog) mod regex;
mod select;
mod stamp;
mod template;
mod text;
mod time;

pub use csv::PARSE_CSV;
pub use json::PARSE_JSON;
pub(crate) use line_time::LineTimes;
pub use log::{PARSE_LOG, Recognised, recognise};
pub use logfmt::PARSE_LOGFMT;
pub(crate) use moments::Moments;
pub use regex::{PARSE_RE, fitting_part};
pub use select::SELECT;
pub use template::PARSE;
pub use text::{DECODE, SPLIT, STRIP};
pub use time::PARSE_TIME;

use super::StageDef;

/// The parsers of the catalog, by name.
pub fn definitions() -> &'static [&'static StageDef] {
    DEFINITIONS
}

static DEFINITIONS: &[&StageDef] = &[
    &DECODE,
    &PARSE,
    &PARSE_CSV,
    &PARSE_JSON,
    &PARSE_LOG,
    &PARSE_LOGFMT,
    &PARSE_RE,
    &PARSE_TIME,
    &SELECT,
    &SPLIT,
    &STRIP,
];
