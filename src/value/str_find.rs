//! `find`, `index`, `count`, `startswith`, `replace`, slices: positions in code points over text in bytes.

use super::code_points::{Units, push};
use super::fault::Fault;
use memchr::memmem;
use std::ops::Range;

/// The byte range of `text[start:end]`, negative positions counting from the end; nothing where `start` lies beyond the end of the
/// text or of the range, where CPython finds not even an empty text.
pub fn window(text: &[u8], units: Units, start: Option<i64>, end: Option<i64>) -> Option<Range<usize>> {
    if start.unwrap_or(0) == 0 && end.is_none() {
        return Some(0..text.len());
    }
    let length = units.len(text) as i64;
    let clamp = |n: i64| if n < 0 { (n + length).max(0) } else { n };
    let (from, to) = (clamp(start.unwrap_or(0)), clamp(end.unwrap_or(length)).min(length));
    if from > to {
        return None;
    }
    let low = units.offset(text, from as usize);
    Some(low..low + units.offset(&text[low..], (to - from) as usize))
}

/// `text.find(needle, start, end)`: the position in code points.
pub fn find(text: &[u8], needle: &[u8], units: Units, start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let within = window(text, units, start, end)?;
    let found = memmem::find(&text[within.clone()], needle)?;
    Some(units.position(text, within.start + found))
}

/// `text.rfind(needle, start, end)`: the last one's position in code points.
pub fn rfind(text: &[u8], needle: &[u8], units: Units, start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let within = window(text, units, start, end)?;
    let found = memmem::rfind(&text[within.clone()], needle)?;
    Some(units.position(text, within.start + found))
}

/// The refusal of `index` and `rindex`.
pub fn not_found(units: Units) -> Fault {
    Fault::value(if units == Units::Bytes { "subsection not found" } else { "substring not found" })
}

/// `text.count(needle, start, end)`, without overlaps.
pub fn count_of(text: &[u8], needle: &[u8], units: Units, start: Option<i64>, end: Option<i64>) -> usize {
    let Some(within) = window(text, units, start, end) else { return 0 };
    match needle {
        [] => units.len(&text[within]) + 1,
        [byte] => memchr::memchr_iter(*byte, &text[within]).count(),
        _ => memmem::find_iter(&text[within], needle).count(),
    }
}

/// `text.startswith(prefix, start, end)` for one prefix.
pub fn starts_with(text: &[u8], prefix: &[u8], units: Units, start: Option<i64>, end: Option<i64>) -> bool {
    window(text, units, start, end).is_some_and(|within| text[within].starts_with(prefix))
}

/// `text.endswith(suffix, start, end)` for one suffix.
pub fn ends_with(text: &[u8], suffix: &[u8], units: Units, start: Option<i64>, end: Option<i64>) -> bool {
    window(text, units, start, end).is_some_and(|within| text[within].ends_with(suffix))
}

/// Appends `text.replace(old, new, limit)` to `out`; false, with nothing done, where the text stays as it is.
pub fn replace(out: &mut Vec<u8>, text: &[u8], old: &[u8], new: &[u8], units: Units, limit: Option<usize>) -> bool {
    let limit = limit.unwrap_or(usize::MAX);
    if limit == 0 || old == new {
        return false;
    }
    match *old {
        [] => {
            interleave(out, text, new, units, limit);
            true
        }
        [byte] if text.len() < SHORT => replace_in_short(out, text, byte, new, limit),
        [byte] => replace_at(out, text, 1, new, memchr::memchr_iter(byte, text).take(limit)),
        _ => replace_at(out, text, old.len(), new, memmem::find_iter(text, old).take(limit)),
    }
}

/// Up to how many bytes a loop over them is sooner done than searches from place to place.
const SHORT: usize = 128;

fn replace_in_short(out: &mut Vec<u8>, text: &[u8], old: u8, new: &[u8], limit: usize) -> bool {
    if !text.contains(&old) {
        return false;
    }
    let mut left = limit;
    for &byte in text {
        if byte == old && left > 0 {
            left -= 1;
            out.extend_from_slice(new);
        } else {
            out.push(byte);
        }
    }
    true
}

fn replace_at(out: &mut Vec<u8>, text: &[u8], width: usize, new: &[u8], places: impl Iterator<Item = usize>) -> bool {
    let mut copied = 0;
    for found in places {
        out.extend_from_slice(&text[copied..found]);
        out.extend_from_slice(new);
        copied = found + width;
    }
    if copied > 0 {
        out.extend_from_slice(&text[copied..]);
    }
    copied > 0
}

/// `new` before each of the first `limit` units, and at the end where that many are left.
fn interleave(out: &mut Vec<u8>, text: &[u8], new: &[u8], units: Units, limit: usize) {
    let mut ends = units.iter(text);
    let mut inserted = 0;
    while inserted < limit {
        out.extend_from_slice(new);
        inserted += 1;
        let start = ends.offset();
        if ends.next().is_none() {
            return;
        }
        out.extend_from_slice(&text[start..ends.offset()]);
    }
    out.extend_from_slice(&text[ends.offset()..]);
}

/// What a slice of a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slice {
    /// A piece of the text itself.
    Part(Range<usize>),
    /// A new text: the step was not 1.
    New(Vec<u8>),
}

/// `slice(start, stop, step).indices(length)` as first index, step and count of items.
/// Contract: `step` is not 0 (CPython: `ValueError: slice step cannot be zero`).
pub fn slice_indices(length: usize, start: Option<i64>, stop: Option<i64>, step: i64) -> (i64, i64, usize) {
    let length = length as i64;
    let (lowest, highest) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let clamp = |n: i64| if n < 0 { n.saturating_add(length).max(lowest) } else { n.min(highest) };
    let first = start.map_or(if step < 0 { highest } else { lowest }, clamp);
    let last = stop.map_or(if step < 0 { lowest } else { highest }, clamp);
    let span = if step < 0 { first - last } else { last - first };
    let count = if span <= 0 { 0 } else { (span as u64 - 1) / step.unsigned_abs() + 1 };
    (first, step, count as usize)
}

/// `text[start:stop:step]`. Contract: `step` is not 0.
pub fn slice(text: &[u8], units: Units, start: Option<i64>, stop: Option<i64>, step: i64) -> Slice {
    let (first, step, count) = slice_indices(units.len(text), start, stop, step);
    if count == 0 {
        return Slice::Part(0..0);
    }
    if step == 1 {
        let low = units.offset(text, first as usize);
        return Slice::Part(low..low + units.offset(&text[low..], count));
    }
    let stride = step.unsigned_abs() as usize;
    let first = first as usize;
    if units.are_bytes() {
        let index = |i: usize| if step < 0 { first - i * stride } else { first + i * stride };
        return Slice::New((0..count).map(|i| text[index(i)]).collect());
    }
    let mut out = Vec::new();
    let mut add = |point| push(&mut out, point);
    if step < 0 {
        let behind = units.offset(text, first + 1);
        units.iter(&text[..behind]).rev().step_by(stride).take(count).for_each(|(_, point)| add(point));
    } else {
        let from = units.offset(text, first);
        units.iter(&text[from..]).step_by(stride).take(count).for_each(|(_, point)| add(point));
    }
    Slice::New(out)
}

/// The byte range of `text[index]`; nothing where the index is out of range.
pub fn item(text: &[u8], units: Units, index: i64) -> Option<Range<usize>> {
    let index = if index < 0 { index.checked_add(units.len(text) as i64)? } else { index };
    let start = units.offset(text, usize::try_from(index).ok()?);
    let mut rest = units.iter(&text[start..]);
    rest.next()?;
    Some(start..start + rest.offset())
}
