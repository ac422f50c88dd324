//! The world going out: lines, JSON lines, CSV and the output, each item passed on as it is written.

mod behind;
mod output;
mod passing;
mod print;
mod write_csv;
mod write_jsonl;
mod write_lines;

pub use output::{Opened, Output, Target};
pub use print::PRINT;
pub use write_csv::WRITE_CSV;
pub use write_jsonl::WRITE_JSONL;
pub use write_lines::WRITE_LINES;

use crate::catalog::{Param, Role, StageDef};

/// The sinks of the catalog, by name.
pub fn definitions() -> &'static [&'static StageDef] {
    DEFINITIONS
}

static DEFINITIONS: &[&StageDef] = &[&PRINT, &WRITE_CSV, &WRITE_JSONL, &WRITE_LINES];

const ITERABLE: Param = Param {
    name: "iterable",
    default: None,
    variadic: false,
    keyword_only: false,
    role: Role::Iterable,
    doc: "what is written",
};

const PATH: Param = Param {
    name: "path",
    default: None,
    variadic: false,
    keyword_only: false,
    role: Role::Path,
    doc: "the file to write",
};

const OVERWRITE: Param = Param {
    name: "overwrite",
    default: Some("False"),
    variadic: false,
    keyword_only: true,
    role: Role::Value,
    doc: "replace a file that is there, once all is written",
};

const APPEND: Param = Param {
    name: "append",
    default: Some("False"),
    variadic: false,
    keyword_only: true,
    role: Role::Value,
    doc: "add to the end of a file that is there",
};
