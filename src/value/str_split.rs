//! `split`, `rsplit`, `splitlines`, `partition`, `strip`: cutting text into byte ranges of itself, nothing copied.

use super::code_points::{CodePoints, Units};
use super::unicode::is_space;
use memchr::memmem;
use std::ops::Range;

/// White space as the methods of `str`, or of `bytes`, see it.
pub fn is_space_in(units: Units, point: u32) -> bool {
    match units {
        Units::Bytes => matches!(point, 9..=13 | 32),
        _ => is_space(point),
    }
}

/// Up to how many bytes a loop finds one sooner than a search that has to be begun.
const NEAR: usize = 64;

/// `text.split(sep, limit)`, lazily. Contract: `sep` is not empty (CPython: `ValueError: empty separator`).
pub fn split<'a>(text: &'a [u8], sep: &'a [u8], limit: Option<usize>) -> Split<'a> {
    let finder = if sep.len() > 1 { Some(memmem::Finder::new(sep)) } else { None };
    Split { text, sep, finder, at: Some(0), left: limit.unwrap_or(usize::MAX) }
}

/// See [`split`].
#[derive(Debug, Clone)]
pub struct Split<'a> {
    text: &'a [u8],
    sep: &'a [u8],
    finder: Option<memmem::Finder<'a>>,
    at: Option<usize>,
    left: usize,
}

impl Iterator for Split<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at?;
        let rest = &self.text[start..];
        let found = match (&self.finder, self.left) {
            (_, 0) => None,
            (Some(finder), _) => finder.find(rest),
            (None, _) => self.sep.first().and_then(|byte| match rest.len() {
                ..NEAR => rest.iter().position(|other| other == byte),
                _ => memchr::memchr(*byte, rest),
            }),
        };
        let end = found.map_or(self.text.len(), |offset| start + offset);
        self.at = found.map(|_| end + self.sep.len());
        self.left = self.left.saturating_sub(1);
        Some(start..end)
    }
}

/// `text.split(None, limit)`, lazily: runs of white space separate, and do not count at the ends.
pub fn split_spaces(text: &[u8], units: Units, limit: Option<usize>) -> SplitSpaces<'_> {
    SplitSpaces { text, units, rest: units.iter(text), left: limit.unwrap_or(usize::MAX) }
}

/// See [`split_spaces`].
#[derive(Debug, Clone)]
pub struct SplitSpaces<'a> {
    text: &'a [u8],
    units: Units,
    rest: CodePoints<'a>,
    left: usize,
}

impl Iterator for SplitSpaces<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let units = self.units;
        let (start, _) = self.rest.find(|(_, point)| !is_space_in(units, *point))?;
        if self.left == 0 {
            self.rest = units.iter(b"");
            return Some(start..self.text.len());
        }
        self.left -= 1;
        let end = self.rest.find(|(_, point)| is_space_in(units, *point)).map_or(self.text.len(), |(end, _)| end);
        Some(start..end)
    }
}

/// `text.rsplit(sep, limit)`, in the text's order. Contract: as [`split`].
pub fn rsplit(text: &[u8], sep: &[u8], limit: Option<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut end = text.len();
    let finder = memmem::FinderRev::new(sep);
    for _ in 0..limit.unwrap_or(usize::MAX) {
        let Some(found) = finder.rfind(&text[..end]) else { break };
        parts.push(found + sep.len()..end);
        end = found;
    }
    parts.push(0..end);
    parts.reverse();
    parts
}

/// `text.rsplit(None, limit)`, in the text's order.
pub fn rsplit_spaces(text: &[u8], units: Units, limit: Option<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut left = limit.unwrap_or(usize::MAX);
    let mut end = strip(text, units, None, Sides::Right).end;
    while end > 0 {
        let space = units.iter(&text[..end]).rev().find(|(_, point)| is_space_in(units, *point));
        match space.filter(|_| left > 0) {
            Some((at, _)) => {
                parts.push(at + units.iter(&text[at..]).nth(1).map_or(0, |(length, _)| length)..end);
                end = strip(&text[..at], units, None, Sides::Right).end;
            }
            None => {
                // What is beyond the limit keeps its white space in front; without a limit there is none left to keep.
                parts.push(0..end);
                break;
            }
        }
        left -= 1;
    }
    parts.reverse();
    parts
}

/// `text.splitlines(keep_ends)`, lazily, with CPython's line boundaries.
pub fn split_lines(text: &[u8], units: Units, keep_ends: bool) -> SplitLines<'_> {
    SplitLines { text, units, at: 0, keep_ends }
}

/// See [`split_lines`].
#[derive(Debug, Clone)]
pub struct SplitLines<'a> {
    text: &'a [u8],
    units: Units,
    at: usize,
    keep_ends: bool,
}

impl Iterator for SplitLines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let rest = &self.text[start..];
        if rest.is_empty() {
            return None;
        }
        let ends_line = |point: u32| match self.units {
            Units::Bytes => matches!(point, 10 | 13),
            _ => matches!(point, 10..=13 | 28..=30 | 0x85 | 0x2028 | 0x2029),
        };
        let mut units = self.units.iter(rest);
        let Some((length, point)) = units.find(|(_, point)| ends_line(*point)) else {
            self.at = self.text.len();
            return Some(start..self.at);
        };
        let crlf = point == 13 && rest.get(length + 1) == Some(&b'\n');
        self.at = start + units.offset() + usize::from(crlf);
        Some(start..if self.keep_ends { self.at } else { start + length })
    }
}

/// `text.partition(sep)`: what is before, the separator, what is after; nothing where it does not occur.
/// Contract: `sep` is not empty.
pub fn partition(text: &[u8], sep: &[u8]) -> Option<[Range<usize>; 3]> {
    let found = memmem::find(text, sep)?;
    Some([0..found, found..found + sep.len(), found + sep.len()..text.len()])
}

/// `text.rpartition(sep)`; as [`partition`], at the last occurrence.
pub fn rpartition(text: &[u8], sep: &[u8]) -> Option<[Range<usize>; 3]> {
    let found = memmem::rfind(text, sep)?;
    Some([0..found, found..found + sep.len(), found + sep.len()..text.len()])
}

/// Which ends [`strip`] cuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// `lstrip`
    Left,
    /// `rstrip`
    Right,
    /// `strip`
    Both,
}

/// `text.strip(chars)`: what is left, white space cut where no characters are given.
pub fn strip(text: &[u8], units: Units, chars: Option<&[u8]>, sides: Sides) -> Range<usize> {
    if units.are_bytes() {
        return strip_bytes(text, units, chars, sides);
    }
    let set: Option<Vec<u32>> = chars.map(|chars| Units::Wide.iter(chars).map(|(_, point)| point).collect());
    let cut = |point: u32| match &set {
        Some(set) => set.contains(&point),
        None => is_space_in(units, point),
    };
    let mut rest = units.iter(text);
    if sides != Sides::Right {
        while let Some((_, point)) = rest.clone().next() {
            if !cut(point) {
                break;
            }
            rest.next();
        }
    }
    if sides != Sides::Left {
        while let Some((_, point)) = rest.clone().next_back() {
            if !cut(point) {
                break;
            }
            rest.next_back();
        }
    }
    rest.offset()..rest.back_offset()
}

/// As [`strip`], where a unit is a byte: of a text that is ASCII, no byte is part of a character beyond it.
fn strip_bytes(text: &[u8], units: Units, chars: Option<&[u8]>, sides: Sides) -> Range<usize> {
    let kept = |byte: &u8| match chars {
        Some(chars) => !chars.contains(byte),
        None => !is_space_in(units, u32::from(*byte)),
    };
    let start = match sides {
        Sides::Right => 0,
        _ => text.iter().position(kept).unwrap_or(text.len()),
    };
    let end = match sides {
        Sides::Left => text.len(),
        _ => text[start..].iter().rposition(kept).map_or(start, |last| start + last + 1),
    };
    start..end
}
