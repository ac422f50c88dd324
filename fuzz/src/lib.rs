//! What holds for any bytes at all, wherever they reach drip from: a claim panics where it does not. The fuzz targets look for bytes that
//! break one, and the tests replay those that once did, or that lead far in.

mod data;
mod language;
mod screen;

pub use data::{csv, gzip, jsonl};
pub use language::language;
pub use screen::{keys, sanitiser};
