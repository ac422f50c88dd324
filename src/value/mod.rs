//! What flows through a pipeline: values, strings, records, numbers; repr, comparison, hash, size in bytes.

pub mod code_points;
pub mod fault;
pub mod float_parse;
pub mod float_repr;
pub mod int_text;
pub mod integer;
pub mod str_repr;
pub mod unicode;
mod unicode_table;
