//! The world coming in: files, following, csv, json, stdin.

pub mod blocks;
mod disk;
mod embedded;
pub mod follow;
pub mod identity;
mod input;
pub mod lines;
pub mod live;
mod raw;
mod read_csv;
mod read_jsonl;
mod read_lines;
mod records;
mod resident;
mod stdin;
mod tail;
mod text;
pub mod watch;

pub use disk::Files;
pub use read_csv::READ_CSV;
pub use read_jsonl::READ_JSONL;
pub use read_lines::READ_LINES;
pub use resident::resident_bytes;
pub use stdin::STDIN;
pub use tail::TAIL;

pub(crate) use input::{directory, to_path};

use crate::catalog::StageDef;

/// The sources of the catalog that read the world, by name.
pub fn definitions() -> &'static [&'static StageDef] {
    DEFINITIONS
}

static DEFINITIONS: &[&StageDef] = &[&READ_CSV, &READ_JSONL, &READ_LINES, &STDIN, &TAIL];
