//! `isalpha`, `isdigit`, `isupper` ...: questions about a whole text.

use super::code_points::Units;
use super::str_split::is_space_in;
use super::unicode::{Properties, is_printable, properties};

/// A question that `str` and `bytes` answer by their letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// `isalpha`
    Alpha,
    /// `isdecimal`
    Decimal,
    /// `isdigit`
    Digit,
    /// `isnumeric`
    Numeric,
    /// `isalnum`
    Alphanumeric,
    /// `isspace`
    Space,
    /// `isupper`
    Upper,
    /// `islower`
    Lower,
    /// `istitle`
    Title,
    /// `isidentifier`
    Identifier,
    /// `isprintable`
    Printable,
    /// `isascii`
    Ascii,
}

/// Whether the text is of a class.
pub fn is_class(text: &[u8], units: Units, class: Class) -> bool {
    // Bytes beyond ASCII are no letters: they are asked about as a code point that has no properties.
    let shown = move |point: u32| if units == Units::Bytes && point >= 0x80 { 0x80 } else { point };
    let mut points = units.iter(text).map(move |(_, point)| shown(point));
    let full = !text.is_empty();
    let mut all = |holds: fn(Properties) -> bool| full && points.all(|point| holds(properties(point)));
    match class {
        Class::Alpha => all(Properties::alpha),
        Class::Decimal => all(Properties::decimal),
        Class::Digit => all(Properties::digit),
        Class::Numeric => all(Properties::numeric),
        Class::Alphanumeric => all(Properties::alphanumeric),
        Class::Space => full && points.all(|point| is_space_in(units, point)),
        Class::Upper => has_only(points, Properties::upper, |p| p.lower() || p.title()),
        Class::Lower => has_only(points, Properties::lower, |p| p.upper() || p.title()),
        Class::Title => is_title(points),
        Class::Identifier => {
            let start = points.next().is_some_and(|point| point == 0x5f || properties(point).id_start());
            start && points.all(|point| properties(point).id_continue())
        }
        Class::Printable => points.all(is_printable),
        Class::Ascii => text.is_ascii(),
    }
}

/// At least one that is wanted, and none that is not.
fn has_only(
    points: impl Iterator<Item = u32>,
    wanted: fn(Properties) -> bool,
    refused: fn(Properties) -> bool,
) -> bool {
    let mut seen = false;
    for known in points.map(properties) {
        if refused(known) {
            return false;
        }
        seen |= wanted(known);
    }
    seen
}

fn is_title(points: impl Iterator<Item = u32>) -> bool {
    let (mut seen, mut inside) = (false, false);
    for known in points.map(properties) {
        if known.upper() || known.title() {
            if inside {
                return false;
            }
            (seen, inside) = (true, true);
        } else if known.lower() {
            if !inside {
                return false;
            }
        } else {
            inside = false;
        }
    }
    seen
}
