//! Bytes to text as they come, and what a line is: CPython's incremental decoders and its newline modes.

use crate::value::{Exc, Str, value_error};
use crate::vm::methods::decode;

/// How lines end, by the `newline` argument of `open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Newlines {
    /// None: all of them, each given as `\n`.
    Universal,
    /// Empty: all of them, each given as it is.
    Untranslated,
    /// By this alone, given as it is.
    Only(&'static [u8]),
}

impl Newlines {
    /// `ValueError` for what is no line end.
    pub(super) fn of(argument: Option<&Str>) -> Result<Self, Exc> {
        Ok(match argument.map(Str::as_bytes) {
            None => Self::Universal,
            Some(b"") => Self::Untranslated,
            Some(b"\n") => Self::Only(b"\n"),
            Some(b"\r") => Self::Only(b"\r"),
            Some(b"\r\n") => Self::Only(b"\r\n"),
            Some(_) => {
                let shown = argument.map(|text| text.to_text().into_owned()).unwrap_or_default();
                return Err(value_error(format!("illegal newline value: {shown}")));
            }
        })
    }

    /// The length of the first line with its end; `None` where its end has not come, and may still come unless `ended`.
    pub(super) fn line(self, text: &[u8], ended: bool) -> Option<usize> {
        match self {
            Self::Only([one]) => memchr::memchr(*one, text).map(|at| at + 1),
            Self::Only(end) => memchr::memmem::find(text, end).map(|at| at + end.len()),
            Self::Universal | Self::Untranslated => {
                let at = memchr::memchr2(b'\n', b'\r', text)?;
                match (text[at], text.get(at + 1)) {
                    (b'\n', _) => Some(at + 1),
                    (_, Some(b'\n')) => Some(at + 2),
                    (_, None) if !ended => None,
                    _ => Some(at + 1),
                }
            }
        }
    }

    /// The text as it is given out.
    pub(super) fn translated(self, text: &[u8]) -> Str {
        if self != Self::Universal || memchr::memchr(b'\r', text).is_none() {
            return Str::from_wtf8(text);
        }
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = memchr::memchr(b'\r', rest) {
            out.extend_from_slice(&rest[..at]);
            out.push(b'\n');
            rest = &rest[at + 1..];
            rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        }
        out.extend_from_slice(rest);
        Str::from_wtf8_vec(out)
    }

    /// How much of the text makes `chars` code points when it is given out; `None` where there is not so much yet.
    pub(super) fn part(self, text: &[u8], chars: usize, ended: bool) -> Option<usize> {
        let (mut at, mut count) = (0, 0);
        while count < chars {
            let Some(&first) = text.get(at) else { return ended.then_some(at) };
            if self == Self::Universal && first == b'\r' {
                match text.get(at + 1) {
                    Some(b'\n') => at += 1,
                    None if !ended => return None,
                    _ => {}
                }
            }
            at += crate::value::char_width(first).min(text.len() - at);
            count += 1;
        }
        Some(at)
    }
}

/// An encoding, with how it treats what does not fit.
#[derive(Clone, Debug)]
pub(super) struct Encoding {
    /// As it was given.
    pub(super) name: String,
    pub(super) errors: String,
    /// `utf-8-sig`: a byte order mark at the start is no text.
    signed: bool,
    wide: bool,
}

impl Encoding {
    /// `LookupError` for names that are not known.
    pub(super) fn new(name: &str, errors: &str) -> Result<Self, Exc> {
        let plain = name.to_ascii_lowercase().replace('_', "-");
        let signed = matches!(plain.as_str(), "utf-8-sig" | "utf8-sig");
        let base = if signed { "utf-8" } else { name };
        decode(b"", base, "strict")?;
        // Which it is shows in what it makes of a byte.
        let wide = decode(&[0xc3, 0xa9], base, "strict").is_ok_and(|text| text.char_len() == 1);
        Ok(Self { name: name.to_owned(), errors: errors.to_owned(), signed, wide })
    }

    fn base(&self) -> &str {
        if self.signed { "utf-8" } else { &self.name }
    }

    /// Decodes bytes from `start` on; gives the text and how many bytes at the end are the beginning of a character.
    pub(super) fn decode(&self, bytes: &[u8], start: u64, last: bool) -> Result<(Str, usize), Exc> {
        let held = if last || !self.wide { 0 } else { unfinished(bytes) };
        let mut whole = &bytes[..bytes.len() - held];
        if self.signed && start == 0 {
            whole = whole.strip_prefix(b"\xef\xbb\xbf").unwrap_or(whole);
        }
        decode(whole, self.base(), &self.errors).map(|text| (text, held))
    }

    /// How many bytes a text was in the file.
    pub(super) fn encoded_len(&self, text: &[u8]) -> usize {
        let text = Str::from_wtf8(text);
        if self.wide { text.to_raw().len() } else { text.char_len() }
    }
}

/// How many bytes at the end are the beginning of a character that goes on.
fn unfinished(bytes: &[u8]) -> usize {
    let tail = &bytes[bytes.len().saturating_sub(3)..];
    let Some(lead) = tail.iter().rposition(|byte| byte & 0xC0 != 0x80) else { return 0 };
    match std::str::from_utf8(&tail[lead..]) {
        Err(error) if error.error_len().is_none() => tail.len() - lead - error.valid_up_to(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_the_same_however_the_text_comes() {
        let text = b"a\r\nb\rc\n\r";
        assert_eq!(Newlines::Universal.line(b"a\r", false), None, "the rest of the end may come");
        assert_eq!(Newlines::Universal.line(b"a\r", true), Some(2));
        assert_eq!(Newlines::Universal.line(text, false), Some(3));
        assert_eq!(Newlines::Only(b"\r\n").line(text, false), Some(3));
        assert_eq!(Newlines::Only(b"\n").line(text, false), Some(3));
        assert_eq!(Newlines::Universal.translated(text).to_text(), "a\nb\nc\n\n");
        assert_eq!(Newlines::Universal.part(text, 2, false), Some(3));
        assert_eq!(Newlines::Untranslated.part(text, 2, false), Some(2));
    }

    #[test]
    fn a_character_that_goes_on_is_held_back() {
        for (bytes, held) in
            [(&b"a\xc3"[..], 1), (b"\xf0\x9f\x98", 3), (b"a", 0), (b"\xff", 0), (b"\x80\x80\x80\x80", 0), (b"", 0)]
        {
            assert_eq!(unfinished(bytes), held, "{bytes:?}");
        }
    }
}
