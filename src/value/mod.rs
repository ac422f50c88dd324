//! What flows through a pipeline: values, strings, records, numbers; repr, comparison, hash, size in bytes.
