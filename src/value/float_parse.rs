//! `float(text)`: what Python takes for a float.

use super::fault::Fault;
use super::int_text::{ascii_number, trim_spaces};
use super::str_repr::{bytes_repr, str_repr};

/// The number that `float(text)` reads, if it reads one.
pub fn parse_float(text: &[u8]) -> Option<f64> {
    let ascii = ascii_number(text);
    let trimmed = trim_spaces(&ascii);
    if memchr::memchr(b'_', trimmed).is_none() {
        return parse_plain(trimmed);
    }
    let between_digits = |i: usize| {
        let digit = |j: Option<usize>| j.and_then(|j| trimmed.get(j)).is_some_and(u8::is_ascii_digit);
        trimmed[i] != b'_' || digit(i.checked_sub(1)) && digit(Some(i + 1))
    };
    if !(0..trimmed.len()).all(between_digits) {
        return None;
    }
    let joined: Vec<u8> = trimmed.iter().copied().filter(|b| *b != b'_').collect();
    parse_plain(&joined)
}

/// `float(text)`. Errors: `ValueError`.
pub fn float_of_text(text: &[u8]) -> Result<f64, Fault> {
    parse_float(text).ok_or_else(|| refusal(str_repr(text)))
}

/// `float(bytes)`: ASCII alone. Errors: `ValueError`.
pub fn float_of_bytes(bytes: &[u8]) -> Result<f64, Fault> {
    let read = if bytes.is_ascii() { parse_float(bytes) } else { None };
    read.ok_or_else(|| refusal(bytes_repr(bytes)))
}

fn refusal(shown: String) -> Fault {
    Fault::value(format!("could not convert string to float: {shown}"))
}

/// Contract: no white space around and no underscores.
fn parse_plain(text: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(text).ok()?;
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    // The standard library takes what Python takes: digits, point, exponent, and inf, infinity and nan in any case.
    let size: f64 = unsigned.parse().ok().filter(|_| !unsigned.starts_with(['+', '-']))?;
    Some(if text.starts_with('-') { -size } else { size })
}
