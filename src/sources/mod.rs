//! The world coming in: files, compressed ones too, following, csv, json, directories, databases, pages over HTTP, time, stdin.

mod address;
mod ahead;
pub mod blocks;
mod bytes;
pub(crate) mod checkpoint;
mod columns;
mod cut;
mod database;
mod disk;
mod embedded;
pub mod follow;
mod following;
mod http;
pub mod identity;
mod input;
mod joining;
mod json_extent;
mod json_items;
mod line_buffer;
mod line_file;
pub mod lines;
pub mod live;
mod paginate;
mod pulled;
mod query;
mod queue;
mod ragged;
mod raw;
mod read_chunks;
mod read_csv;
mod read_json;
mod read_jsonl;
mod read_lines;
mod reading;
mod records;
mod resident;
mod stdin;
mod tail;
mod text;
mod ticks;
mod typed_field;
mod unpack;
mod walk;
pub mod watch;

pub use address::masked;
pub(crate) use ahead::has_second_core;
pub use disk::Files;
pub use paginate::PAGINATE;
pub use query::QUERY;
pub use read_chunks::READ_CHUNKS;
pub use read_csv::READ_CSV;
pub use read_json::READ_JSON;
pub use read_jsonl::READ_JSONL;
pub use read_lines::READ_LINES;
pub use resident::resident_bytes;
pub use stdin::STDIN;
pub use tail::TAIL;
pub use ticks::TICKS;
pub use walk::WALK;

pub(crate) use input::{directory, to_path};

use crate::catalog::StageDef;

/// The sources of the catalog that read the world, by name.
pub fn definitions() -> &'static [&'static StageDef] {
    DEFINITIONS
}

static DEFINITIONS: &[&StageDef] =
    &[&PAGINATE, &QUERY, &READ_CHUNKS, &READ_CSV, &READ_JSON, &READ_JSONL, &READ_LINES, &STDIN, &TAIL, &TICKS, &WALK];
