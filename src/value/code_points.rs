//! Python text as bytes: UTF-8 in which a lone surrogate stands in its three-byte form, read one code point at a time.

use std::ops::Range;

/// What one position of a byte sequence means, so that one set of methods serves `str` and `bytes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Units {
    /// A `str` known to hold only ASCII: positions are bytes.
    Ascii,
    /// A `str` that may hold anything: positions are code points.
    Wide,
    /// A `bytes` object: positions are bytes, and only ASCII counts as letter or white space.
    Bytes,
}

impl Units {
    /// How a `str` with these bytes is to be read. O(n).
    pub fn of_text(text: &[u8]) -> Units {
        if text.is_ascii() { Units::Ascii } else { Units::Wide }
    }

    /// True where a position is a byte offset.
    pub fn are_bytes(self) -> bool {
        self != Units::Wide
    }

    /// Python's `len`. O(1) where positions are bytes, else O(n).
    pub fn len(self, text: &[u8]) -> usize {
        if self.are_bytes() { text.len() } else { count(text) }
    }

    /// The byte offset of position `n`; the end of the text where there are fewer.
    pub fn offset(self, text: &[u8], n: usize) -> usize {
        if self.are_bytes() { n.min(text.len()) } else { offset_of(text, n) }
    }

    /// The position of a byte offset that is a boundary.
    pub fn position(self, text: &[u8], offset: usize) -> usize {
        if self.are_bytes() { offset } else { count(&text[..offset]) }
    }

    /// The units with their byte offsets, from either end.
    pub fn iter(self, text: &[u8]) -> CodePoints<'_> {
        CodePoints { text, at: 0..text.len(), units: self }
    }
}

/// Iterates `(byte offset, code point)`; see [`Units::iter`].
#[derive(Debug, Clone)]
pub struct CodePoints<'a> {
    text: &'a [u8],
    at: Range<usize>,
    units: Units,
}

impl CodePoints<'_> {
    /// The byte offset of what comes next, or where the iteration ended.
    pub fn offset(&self) -> usize {
        self.at.start
    }

    /// The byte offset behind what comes next from the back.
    pub fn back_offset(&self) -> usize {
        self.at.end
    }
}

impl Iterator for CodePoints<'_> {
    type Item = (usize, u32);

    fn next(&mut self) -> Option<(usize, u32)> {
        if self.at.is_empty() {
            return None;
        }
        let start = self.at.start;
        let first = self.text[start];
        if first < 0x80 || self.units == Units::Bytes {
            self.at.start += 1;
            return Some((start, u32::from(first)));
        }
        let (point, length) = decode(&self.text[start..self.at.end]);
        self.at.start += length;
        Some((start, point))
    }
}

impl DoubleEndedIterator for CodePoints<'_> {
    fn next_back(&mut self) -> Option<(usize, u32)> {
        if self.at.is_empty() {
            return None;
        }
        let mut start = self.at.end - 1;
        if self.units != Units::Bytes {
            while start > self.at.start && is_continuation(self.text[start]) {
                start -= 1;
            }
        }
        let point = match self.units {
            Units::Bytes => u32::from(self.text[start]),
            _ => decode(&self.text[start..self.at.end]).0,
        };
        self.at.end = start;
        Some((start, point))
    }
}

fn is_continuation(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// The first code point and its length in bytes. What is not well formed reads as U+FFFD of one byte; an empty text too.
pub fn decode(text: &[u8]) -> (u32, usize) {
    let tail = |i: usize| text.get(i).copied().filter(|b| is_continuation(*b)).map(|b| u32::from(b & 0x3f));
    let read = match text.first().copied() {
        Some(b @ 0..0x80) => Some((u32::from(b), 1)),
        Some(b @ 0xc2..0xe0) => tail(1).map(|x| (u32::from(b & 0x1f) << 6 | x, 2)),
        Some(b @ 0xe0..0xf0) => tail(1).zip(tail(2)).map(|(x, y)| (u32::from(b & 0x0f) << 12 | x << 6 | y, 3)),
        Some(b @ 0xf0..0xf5) => {
            tail(1).zip(tail(2)).zip(tail(3)).map(|((x, y), z)| (u32::from(b & 0x07) << 18 | x << 12 | y << 6 | z, 4))
        }
        _ => None,
    };
    read.unwrap_or((0xfffd, 1))
}

/// Appends a code point, surrogates included. Contract: `point` is at most 0x10ffff.
pub fn push(out: &mut Vec<u8>, point: u32) {
    match char::from_u32(point) {
        Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        None => out.extend_from_slice(&[
            0xe0 | (point >> 12) as u8 & 0x0f,
            0x80 | (point >> 6) as u8 & 0x3f,
            0x80 | point as u8 & 0x3f,
        ]),
    }
}

/// How many code points the text has.
pub fn count(text: &[u8]) -> usize {
    text.iter().filter(|b| !is_continuation(**b)).count()
}

/// The byte offset of code point `n`, or the text's length where there are no more than `n`.
pub fn offset_of(text: &[u8], n: usize) -> usize {
    const BLOCK: usize = 64;
    let (mut left, mut at) = (n, 0);
    for block in text.chunks_exact(BLOCK) {
        let here = count(block);
        if here > left {
            break;
        }
        left -= here;
        at += BLOCK;
    }
    text[at..].iter().enumerate().filter(|(_, b)| !is_continuation(**b)).nth(left).map_or(text.len(), |(i, _)| at + i)
}
