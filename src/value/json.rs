//! JSON text to values and back, as CPython's `json` module has it.
//!
//! The decoder is our own and not serde_json's, because a value has to come out as Python's: ints of any size exactly, floats
//! rounded correctly, lone surrogates and `NaN` as `json.loads` takes them, and faults with its words and positions.

mod documents;
mod marked;
mod read;
mod scan;
mod write;

#[cfg(test)]
mod tests;

pub use documents::{Documents, FieldColumn, Scanned, Scanner};
pub use marked::{Marked, Marks, read_marked};
pub use read::{Shapes, read, read_alike};
pub use write::{write, write_str};

use super::{Exc, ExcType, Exception, Value, count_chars, value_error};

/// How deep arrays and objects may nest, in reading and in writing: beyond it is a `RecursionError`, about where CPython has it.
pub const MAX_DEPTH: usize = 990;

/// Why a text is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// In `json.JSONDecodeError`'s words, without the position.
    pub message: String,
    /// The byte at which it went wrong; `None` where the fault has no one place (too deep, too many digits).
    pub at: Option<usize>,
    /// The position in words: `line 1 column 5 (char 4)`, in code points; empty without a place.
    pub place: String,
    /// The same as numbers: line and column from 1, code points from 0.
    position: (usize, usize, usize),
    class: ExcType,
}

impl JsonError {
    fn at(message: &str, text: &[u8], at: usize) -> Self {
        let before = &text[..at];
        let line_start = memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
        let line = memchr::memchr_iter(b'\n', before).count() + 1;
        let column = count_chars(&before[line_start..]) + 1;
        let char = count_chars(before);
        let place = format!("line {line} column {column} (char {char})");
        let position = (line, column, char);
        Self { message: message.to_owned(), at: Some(at), place, position, class: ExcType::ValueError }
    }

    fn whole(class: ExcType, message: String) -> Self {
        Self { message, at: None, place: String::new(), position: (0, 0, 0), class }
    }

    /// The exception that `json.loads` raises for this document.
    pub fn to_decode_error(&self, document: Value) -> Exc {
        if self.at.is_none() {
            return self.to_exc();
        }
        let (line, column, char) = self.position;
        Exception::json_decode_error(&self.message, document, char, line, column)
    }

    /// The exception for an item that is no JSON.
    pub fn to_exc(&self) -> Exc {
        match self.class {
            ExcType::ValueError if self.at.is_some() => value_error(format!("{}: {}", self.message, self.place)),
            class => Exception::with_message(class, self.message.clone()),
        }
    }
}

/// How many bytes at the front stand for themselves in a JSON string: no quote, no backslash, no control character.
#[inline]
fn plain_prefix(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const TOPS: u64 = ONES << 7;
    let mut at = 0;
    // Eight bytes at once; a top bit is set in the first byte that is not plain, and in none before it.
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*eight);
        let (quote, backslash) = (word ^ (ONES * b'"' as u64), word ^ (ONES * b'\\' as u64));
        let found = (word.wrapping_sub(ONES * 0x20) & !word)
            | (quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash);
        if found & TOPS != 0 {
            return at + (found & TOPS).trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = &bytes[at..];
    at + rest.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\').unwrap_or(rest.len())
}
