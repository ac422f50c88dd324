//! `center`, `ljust`, `rjust`, `zfill`, `expandtabs`, `translate`: new texts laid out from old ones.

use super::code_points::{Units, push};
use super::fault::Fault;
use super::format_apply::MAX_FORMATTED;

/// Where [`pad`] puts a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Justify {
    /// `ljust`
    Left,
    /// `rjust`
    Right,
    /// `center`
    Center,
}

/// `text.ljust(width, fill)` and its kin; nothing where the text is wide enough as it is.
/// Errors: `TypeError` for a fill that is not one character, `MemoryError`.
pub fn pad(text: &[u8], units: Units, width: i64, fill: &[u8], how: Justify) -> Result<Option<Vec<u8>>, Fault> {
    let one = if units == Units::Bytes { Units::Bytes } else { Units::Wide };
    if one.len(fill) != 1 {
        return Err(Fault::type_error("The fill character must be exactly one character long"));
    }
    let length = units.len(text);
    let Some(padding) = usize::try_from(width).ok().and_then(|width| width.checked_sub(length)).filter(|n| *n > 0)
    else {
        return Ok(None);
    };
    if padding > MAX_FORMATTED {
        return Err(Fault::memory());
    }
    let left = match how {
        Justify::Left => 0,
        Justify::Right => padding,
        // CPython puts the odd one to the left only where the width is odd.
        Justify::Center => padding / 2 + (padding & (length + padding) & 1),
    };
    Ok(Some([&fill.repeat(left), text, &fill.repeat(padding - left)].concat()))
}

/// `text.zfill(width)`: zeros behind a sign; nothing where the text is wide enough as it is. Errors: `MemoryError`.
pub fn zfill(text: &[u8], units: Units, width: i64) -> Result<Option<Vec<u8>>, Fault> {
    let signed = matches!(text.first(), Some(b'+' | b'-'));
    let Some(mut out) = pad(text, units, width, b"0", Justify::Right)? else { return Ok(None) };
    if signed {
        let sign_at = out.len() - text.len();
        out.swap(0, sign_at);
    }
    Ok(Some(out))
}

/// `text.expandtabs(size)`. Errors: `MemoryError`.
pub fn expand_tabs(text: &[u8], units: Units, size: i64) -> Result<Vec<u8>, Fault> {
    let size = usize::try_from(size).unwrap_or(0);
    let mut out = Vec::with_capacity(text.len());
    let mut column = 0;
    let mut rest = units.iter(text);
    loop {
        let start = rest.offset();
        match rest.next() {
            None => return Ok(out),
            Some((_, 9)) => {
                let spaces = if size == 0 { 0 } else { size - column % size };
                if out.len().saturating_add(spaces) > text.len() + MAX_FORMATTED {
                    return Err(Fault::memory());
                }
                column += spaces;
                out.resize(out.len() + spaces, b' ');
            }
            Some((_, point)) => {
                column = if matches!(point, 10 | 13) { 0 } else { column + 1 };
                out.extend_from_slice(&text[start..rest.offset()]);
            }
        }
    }
}

/// What a translation table says of a code point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Translation<'a> {
    /// Not in the table: stays.
    Same,
    /// `None`: goes.
    Gone,
    /// A code point.
    Point(u32),
    /// A text.
    Text(&'a [u8]),
}

/// `text.translate(table)` where `look_up` reads the table. Errors: those of `look_up`.
pub fn translate<'t, E>(
    text: &[u8],
    units: Units,
    mut look_up: impl FnMut(u32) -> Result<Translation<'t>, E>,
) -> Result<Vec<u8>, E> {
    let mut out = Vec::with_capacity(text.len());
    for (_, point) in units.iter(text) {
        match look_up(point)? {
            Translation::Same => push(&mut out, point),
            Translation::Gone => {}
            Translation::Point(other) => push(&mut out, other),
            Translation::Text(other) => out.extend_from_slice(other),
        }
    }
    Ok(out)
}

/// The pairs of `str.maketrans(from, to)`. Errors: `ValueError` for different lengths.
pub fn translation_pairs(from: &[u8], to: &[u8]) -> Result<Vec<(u32, u32)>, Fault> {
    if Units::Wide.len(from) != Units::Wide.len(to) {
        return Err(Fault::value("the first two maketrans arguments must have equal length"));
    }
    Ok(Units::Wide.iter(from).map(|(_, point)| point).zip(Units::Wide.iter(to).map(|(_, point)| point)).collect())
}
