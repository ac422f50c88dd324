//! `lower`, `upper`, `title`, `capitalize`, `swapcase`, `casefold`: whole texts, by Unicode's full mappings.

use super::code_points::Units;
use super::unicode::{Case, properties, push_mapped};

const SIGMA: u32 = 0x3a3;

/// `text.lower()`
pub fn lower(text: &[u8], units: Units) -> Vec<u8> {
    if units.are_bytes() {
        return text.to_ascii_lowercase();
    }
    let mut out = Vec::with_capacity(text.len());
    units.iter(text).for_each(|(at, point)| push_lower(&mut out, text, at, point));
    out
}

/// `text.upper()`
pub fn upper(text: &[u8], units: Units) -> Vec<u8> {
    if units.are_bytes() {
        return text.to_ascii_uppercase();
    }
    let mut out = Vec::with_capacity(text.len());
    units.iter(text).for_each(|(_, point)| push_mapped(&mut out, point, Case::Upper));
    out
}

/// `text.casefold()`; `bytes` have none, so they are left alone beyond ASCII.
pub fn casefold(text: &[u8], units: Units) -> Vec<u8> {
    if units.are_bytes() {
        return text.to_ascii_lowercase();
    }
    let mut out = Vec::with_capacity(text.len());
    units.iter(text).for_each(|(_, point)| push_mapped(&mut out, point, Case::Fold));
    out
}

/// `text.swapcase()`
pub fn swapcase(text: &[u8], units: Units) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for (at, point) in units.iter(text) {
        if units == Units::Bytes {
            let byte = text[at];
            out.push(if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { byte });
            continue;
        }
        let known = properties(point);
        if known.upper() {
            push_lower(&mut out, text, at, point);
        } else if known.lower() {
            push_mapped(&mut out, point, Case::Upper);
        } else {
            super::code_points::push(&mut out, point);
        }
    }
    out
}

/// `text.title()`: the first cased letter of each run of cased letters in title case, the others lower.
pub fn title(text: &[u8], units: Units) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut inside = false;
    for (at, point) in units.iter(text) {
        if units == Units::Bytes {
            let byte = text[at];
            out.push(if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() });
            inside = byte.is_ascii_alphabetic();
            continue;
        }
        if inside {
            push_lower(&mut out, text, at, point);
        } else {
            push_mapped(&mut out, point, Case::Title);
        }
        inside = properties(point).cased();
    }
    out
}

/// `text.capitalize()`: the first letter in title case, the others lower.
pub fn capitalize(text: &[u8], units: Units) -> Vec<u8> {
    if units.are_bytes() {
        let mut out = text.to_ascii_lowercase();
        if let Some(first) = out.first_mut() {
            first.make_ascii_uppercase();
        }
        return out;
    }
    let mut out = Vec::with_capacity(text.len());
    for (at, point) in units.iter(text) {
        match at {
            0 => push_mapped(&mut out, point, Case::Title),
            _ => push_lower(&mut out, text, at, point),
        }
    }
    out
}

fn push_lower(out: &mut Vec<u8>, text: &[u8], at: usize, point: u32) {
    if point == SIGMA && ends_word(text, at) {
        out.extend_from_slice("\u{3c2}".as_bytes());
    } else {
        push_mapped(out, point, Case::Lower);
    }
}

/// A sigma at `at` is final: a cased letter before it and none behind it, ignorable characters skipped.
fn ends_word(text: &[u8], at: usize) -> bool {
    let significant = |(_, point): &(usize, u32)| !properties(*point).case_ignorable();
    let cased = |(_, point): (usize, u32)| properties(point).cased();
    let before = Units::Wide.iter(&text[..at]).rev().find(significant);
    let behind = Units::Wide.iter(&text[at..]).skip(1).find(significant);
    before.is_some_and(cased) && !behind.is_some_and(cased)
}
