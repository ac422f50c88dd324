//! Places in a text: what stands at one, and what holds there.

use super::charset::{Category, is_in};
use super::program::{One, Program};
use super::tree::At;
use crate::value::code_points::decode;

/// The code point at a place, or the byte, and its width; nothing at the end.
pub(super) fn point_at(text: &[u8], at: usize, bytes: bool) -> Option<(u32, usize)> {
    match text.get(at) {
        None => None,
        Some(byte) if bytes || *byte < 128 => Some((u32::from(*byte), 1)),
        Some(_) => Some(decode(&text[at..])),
    }
}

/// The width of what is at a place; at the end that of one step beyond.
pub(super) fn width_at(text: &[u8], at: usize, bytes: bool) -> usize {
    point_at(text, at, bytes).map_or(1, |(_, width)| width)
}

/// The position one code point before a position that is not the first.
pub(super) fn before(text: &[u8], at: usize, bytes: bool) -> usize {
    let mut at = at - 1;
    while !bytes && at > 0 && text[at] & 0xc0 == 0x80 {
        at -= 1;
    }
    at
}

/// The width of the code point at a place, where it is one that is wanted.
#[inline]
pub(super) fn taken(one: One, program: &Program, text: &[u8], at: usize) -> Option<usize> {
    let (point, width) = point_at(text, at, program.bytes)?;
    let wanted = match one {
        One::Char(c) => c == point,
        One::Any => point != u32::from('\n'),
        One::AnyAll => true,
        One::Set(set) => program.set(set).contains(point),
    };
    wanted.then_some(width)
}

/// Whether what a pattern says of a place holds there.
pub(super) fn holds(at: At, multiline: bool, ascii: bool, bytes: bool, text: &[u8], place: usize) -> bool {
    match at {
        At::BeginningString => place == 0,
        At::Beginning => place == 0 || (multiline && text[place - 1] == b'\n'),
        At::EndString => place == text.len(),
        At::End => place == text.len() || (text[place] == b'\n' && (multiline || place + 1 == text.len())),
        At::Boundary | At::NonBoundary => {
            if text.is_empty() {
                return false;
            }
            let is_word = |point: u32| is_in(point, Category::Word, ascii);
            let ahead = point_at(text, place, bytes).is_some_and(|(point, _)| is_word(point));
            let behind =
                place > 0 && point_at(text, before(text, place, bytes), bytes).is_some_and(|(point, _)| is_word(point));
            (ahead != behind) == (at == At::Boundary)
        }
    }
}
