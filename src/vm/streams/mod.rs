//! What code reads and writes by `read`, `readline` and `write`: files, and texts and bytes in memory.

mod decode;
mod file;
mod file_methods;
mod memory;
mod memory_methods;
mod open;
mod standard;

pub(super) use file_methods::{BINARY_FILE, TEXT_FILE};
pub(super) use memory::{bytes_io, string_io};
pub(super) use memory_methods::{BYTES_IO, STRING_IO};
pub(super) use open::{FUNCTIONS, OpenHow, open_path, read_all};
pub(super) use standard::{OUTPUT, is_output, standard_input, standard_output, write_all};

use crate::value::{Exc, ExcType, Exception, Value, type_error, value_error};
use crate::vm::arguments::{Bound, index};

/// `ValueError` for anything that is done with a file that was closed.
fn closed() -> Exc {
    value_error("I/O operation on closed file.")
}

/// `io.UnsupportedOperation`.
fn unsupported(text: &str) -> Exc {
    Exception::with_message(ExcType::UnsupportedOperation, text)
}

/// The size argument of `read` and its like: `None` for everything.
fn size(arguments: &Bound) -> Result<Option<usize>, Exc> {
    match arguments.given(0) {
        None => Ok(None),
        Some(value @ (Value::Int(_) | Value::Big(_) | Value::Bool(_))) => Ok(usize::try_from(index(value)?).ok()),
        Some(other) => Err(type_error(format!("argument should be integer or None, not '{}'", other.type_name()))),
    }
}

/// How long a line may be at most, where that was said.
type Limit = Option<usize>;

/// The length of the first `chars` code points of a text, and how many there were.
fn chars_of(text: &[u8], chars: usize) -> (usize, usize) {
    let (mut at, mut count) = (0, 0);
    while count < chars
        && let Some(&first) = text.get(at)
    {
        at += crate::value::char_width(first).min(text.len() - at);
        count += 1;
    }
    (at, count)
}
