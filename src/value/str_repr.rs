//! `repr` of `str` and `bytes`: which quotes, which escapes, and a short form whose cost does not depend on the text.

use super::code_points::Units;
use super::unicode::is_printable;
use std::fmt::Write;

/// `repr(text)`. The result is always valid UTF-8: a lone surrogate is escaped.
pub fn str_repr(text: &[u8]) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_str_repr(&mut out, text);
    out
}

/// Appends `repr(text)`.
pub fn push_str_repr(out: &mut String, text: &[u8]) {
    let quote = quote_for(text);
    out.push(quote);
    escape(out, text, quote, usize::MAX, is_printable);
    out.push(quote);
}

/// `ascii(text)`: as `repr`, with everything beyond ASCII escaped.
pub fn ascii_repr(text: &[u8]) -> String {
    let quote = quote_for(text);
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    escape(&mut out, text, quote, usize::MAX, |point| point < 0x80 && is_printable(point));
    out.push(quote);
    out
}

/// `repr(text)` if that has at most `limit` characters, else its beginning and `...` behind the closing quote, in about `limit`
/// characters. Costs O(limit) whatever the length of the text.
pub fn short_str_repr(text: &[u8], limit: usize) -> String {
    let longest = limit.saturating_mul(4);
    let head = if text.len() <= longest { text } else { &text[..boundary(text, longest)] };
    let quote = quote_for(head);
    let mut out = String::new();
    out.push(quote);
    let seen = escape(&mut out, head, quote, limit.saturating_sub(2), is_printable);
    if seen == text.len() {
        out.push(quote);
        return out;
    }
    let mut cut = String::new();
    cut.push(quote);
    escape(&mut cut, head, quote, limit.saturating_sub(5), is_printable);
    cut.push(quote);
    cut.push_str("...");
    cut
}

/// The largest code point boundary at or below `at`. Contract: `at` lies inside the text.
fn boundary(text: &[u8], mut at: usize) -> usize {
    while at > 0 && text[at] & 0xc0 == 0x80 {
        at -= 1;
    }
    at
}

/// `repr(bytes)`.
pub fn bytes_repr(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 3);
    let quote = quote_for(bytes);
    out.push('b');
    out.push(quote);
    escape_bytes(&mut out, bytes, quote, usize::MAX);
    out.push(quote);
    out
}

/// As [`short_str_repr`], for `bytes`.
pub fn short_bytes_repr(bytes: &[u8], limit: usize) -> String {
    let head = &bytes[..bytes.len().min(limit)];
    let quote = quote_for(head);
    let mut body = String::new();
    let room = limit.saturating_sub(3);
    if escape_bytes(&mut body, head, quote, room) == bytes.len() {
        return format!("b{quote}{body}{quote}");
    }
    body.clear();
    escape_bytes(&mut body, head, quote, room.saturating_sub(3));
    format!("b{quote}{body}{quote}...")
}

/// Double quotes only where there is a single quote and no double one.
fn quote_for(text: &[u8]) -> char {
    let double = memchr::memchr(b'\'', text).is_some() && memchr::memchr(b'"', text).is_none();
    if double { '"' } else { '\'' }
}

/// The two-character escapes that `str` and `bytes` share.
fn short_escape(point: u32, quote: char) -> Option<&'static str> {
    Some(match point {
        0x5c => "\\\\",
        0x09 => "\\t",
        0x0a => "\\n",
        0x0d => "\\r",
        0x27 if quote == '\'' => "\\'",
        _ => return None,
    })
}

/// Appends the inside of a `repr` as long as it stays within `room` characters; answers the byte offset reached.
fn escape(out: &mut String, text: &[u8], quote: char, room: usize, plain: fn(u32) -> bool) -> usize {
    let mut left = room;
    for (at, point) in Units::Wide.iter(text) {
        let visible = char::from_u32(point).filter(|_| plain(point));
        let width = match (short_escape(point, quote), visible, point) {
            (Some(_), ..) => 2,
            (None, Some(_), _) => 1,
            (None, None, 0..0x100) => 4,
            (None, None, 0..0x1_0000) => 6,
            _ => 10,
        };
        if width > left {
            return at;
        }
        left -= width;
        match (short_escape(point, quote), visible, width) {
            (Some(escaped), ..) => out.push_str(escaped),
            (None, Some(c), _) => out.push(c),
            (None, None, 4) => write_escape(out, format_args!("\\x{point:02x}")),
            (None, None, 6) => write_escape(out, format_args!("\\u{point:04x}")),
            _ => write_escape(out, format_args!("\\U{point:08x}")),
        }
    }
    text.len()
}

fn escape_bytes(out: &mut String, bytes: &[u8], quote: char, room: usize) -> usize {
    let mut left = room;
    for (at, byte) in bytes.iter().copied().enumerate() {
        let escaped = short_escape(u32::from(byte), quote);
        let width = if escaped.is_some() {
            2
        } else if (0x20..0x7f).contains(&byte) {
            1
        } else {
            4
        };
        if width > left {
            return at;
        }
        left -= width;
        match escaped {
            Some(escaped) => out.push_str(escaped),
            None if width == 1 => out.push(char::from(byte)),
            None => write_escape(out, format_args!("\\x{byte:02x}")),
        }
    }
    bytes.len()
}

fn write_escape(out: &mut String, escape: std::fmt::Arguments<'_>) {
    out.write_fmt(escape).expect("writing to a String cannot fail");
}
