//! What flows through a pipeline: values, strings, records, numbers; repr, comparison, hash, size in bytes.

pub mod code_points;
pub mod fault;
pub mod float_math;
pub mod float_parse;
pub mod float_repr;
pub mod format_apply;
pub mod format_spec;
pub mod int_text;
pub mod integer;
pub mod number_order;
pub mod printf;
pub mod str_case;
pub mod str_class;
pub mod str_find;
pub mod str_layout;
pub mod str_repr;
pub mod str_split;
pub mod unicode;
mod unicode_table;
