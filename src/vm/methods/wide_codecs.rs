//! The encodings of whole code units, UTF-16 and UTF-32, in either order of bytes, with or without a mark of which.

use crate::value::{Exc, Str, push_code_point};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wide {
    /// Bytes of a unit: 2 or 4.
    unit: usize,
    /// Whether the high byte comes first; `None` where a mark says so.
    big: Option<bool>,
}

/// What cannot be read: so many bytes from a place on, and why.
pub(super) struct Unreadable {
    pub(super) at: usize,
    pub(super) len: usize,
    pub(super) reason: &'static str,
}

impl Wide {
    /// The encoding of that name, in small letters and with hyphens.
    pub(super) fn named(name: &str) -> Option<Self> {
        let (unit, big) = match name {
            "utf-16" | "utf16" | "u16" => (2, None),
            "utf-16-le" | "utf-16le" => (2, Some(false)),
            "utf-16-be" | "utf-16be" => (2, Some(true)),
            "utf-32" | "utf32" | "u32" => (4, None),
            "utf-32-le" | "utf-32le" => (4, Some(false)),
            "utf-32-be" | "utf-32be" => (4, Some(true)),
            _ => return None,
        };
        Some(Self { unit, big })
    }

    /// Its name, as errors have it.
    pub(super) fn name(self) -> &'static str {
        match (self.unit, self.big) {
            (2, None) => "utf-16",
            (2, Some(false)) => "utf-16-le",
            (2, Some(true)) => "utf-16-be",
            (_, None) => "utf-32",
            (_, Some(false)) => "utf-32-le",
            (_, Some(true)) => "utf-32-be",
        }
    }

    /// What comes before the text: the mark, where one says the order.
    pub(super) fn begin(self, out: &mut Vec<u8>) {
        if self.big.is_none() {
            self.push_unit(out, 0xfeff);
        }
    }

    fn push_unit(self, out: &mut Vec<u8>, unit: u32) {
        let bytes = unit.to_le_bytes();
        let start = out.len();
        out.extend_from_slice(&bytes[..self.unit]);
        if self.big == Some(true) {
            out[start..].reverse();
        }
    }

    /// A code point that is no surrogate.
    pub(super) fn push(self, out: &mut Vec<u8>, point: u32) {
        match point.checked_sub(0x1_0000).filter(|_| self.unit == 2) {
            Some(above) => {
                self.push_unit(out, 0xd800 + (above >> 10));
                self.push_unit(out, 0xdc00 + (above & 0x3ff));
            }
            None => self.push_unit(out, point),
        }
    }

    /// The order that a mark at the beginning says, and how many bytes that takes; where none stands there, low bytes first.
    pub(super) fn marked(self, bytes: &[u8]) -> (Self, usize) {
        if self.big.is_some() {
            return (self, 0);
        }
        let order = |big| Self { big: Some(big), ..self };
        let read = |big| order(big).unit_at(bytes, 0) == Some(0xfeff);
        match (read(false), read(true)) {
            (true, _) => (order(false), self.unit),
            (_, true) => (order(true), self.unit),
            _ => (order(false), 0),
        }
    }

    fn unit_at(self, bytes: &[u8], at: usize) -> Option<u32> {
        let unit = bytes.get(at..at + self.unit)?;
        let wide = unit.iter().rev().fold(0, |wide: u32, &byte| wide << 8 | u32::from(byte));
        Some(match (self.big, self.unit) {
            (Some(true), 2) => wide.swap_bytes() >> 16,
            (Some(true), _) => wide.swap_bytes(),
            _ => wide,
        })
    }

    /// Reads from a place on, onto `out`, up to the end (`None`) or to what cannot be read. The order is known.
    pub(super) fn read(self, bytes: &[u8], mut at: usize, out: &mut Vec<u8>) -> Option<Unreadable> {
        while at < bytes.len() {
            let bad = |len, reason| Some(Unreadable { at, len, reason });
            let Some(unit) = self.unit_at(bytes, at) else {
                return bad(bytes.len() - at, "truncated data");
            };
            let is_surrogate = (0xd800..0xe000).contains(&unit);
            if self.unit == 4 {
                match char::from_u32(unit) {
                    Some(_) => push_code_point(out, unit),
                    None if is_surrogate => {
                        return bad(4, "code point in surrogate code point range(0xd800, 0xe000)");
                    }
                    None => return bad(4, "code point not in range(0x110000)"),
                }
                at += 4;
                continue;
            }
            if !is_surrogate {
                push_code_point(out, unit);
                at += 2;
                continue;
            }
            if unit >= 0xdc00 {
                return bad(2, "illegal encoding");
            }
            match self.unit_at(bytes, at + 2) {
                Some(low @ 0xdc00..0xe000) => {
                    push_code_point(out, 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
                    at += 4;
                }
                Some(_) => return bad(2, "illegal UTF-16 surrogate"),
                None => return bad(bytes.len() - at, "unexpected end of data"),
            }
        }
        None
    }
}

/// The texts' own codec and these: what a text is in this encoding, where the encoding is one of them.
pub(super) fn encode(
    wide: Wide,
    text: &Str,
    mut replaced: impl FnMut(usize, usize) -> Result<Vec<u32>, Exc>,
) -> Result<Vec<u8>, Exc> {
    let points: Vec<u32> = text.code_points().collect();
    let mut out = Vec::with_capacity(points.len() * wide.unit + wide.unit);
    wide.begin(&mut out);
    let mut at = 0;
    while let Some(&point) = points.get(at) {
        if char::from_u32(point).is_some() {
            wide.push(&mut out, point);
            at += 1;
            continue;
        }
        let end = at + points[at..].iter().take_while(|point| char::from_u32(**point).is_none()).count();
        replaced(at, end)?.into_iter().for_each(|point| wide.push(&mut out, point));
        at = end;
    }
    Ok(out)
}
