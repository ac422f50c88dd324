//! What CPython's `str` methods say about a code point: classes, digits, case mappings.
//!
//! Classes come from a generated table. Case mappings come from the standard library, restricted to what CPython's version of
//! Unicode knew: a character that was not assigned then maps to itself, and so does one whose partner was not.

use super::unicode_table::*;

/// Properties of one code point, looked up once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Properties(u16);

macro_rules! property {
    ($($(#[$doc:meta])* $name:ident = $flags:expr;)*) => {
        impl Properties {
            $($(#[$doc])* pub fn $name(self) -> bool { self.0 & ($flags) != 0 })*
        }
    };
}

property! {
    /// `repr` shows it as it is.
    printable = PRINTABLE;
    /// A letter.
    alpha = ALPHA;
    /// A decimal digit, as `int()` takes it.
    decimal = DECIMAL;
    /// A digit, superscripts included.
    digit = DIGIT;
    /// Has a numeric value, fractions included.
    numeric = NUMERIC;
    /// `str.isalnum`.
    alphanumeric = ALPHA | DECIMAL | DIGIT | NUMERIC;
    /// White space, as `str.split` sees it.
    space = SPACE;
    /// Lower case.
    lower = LOWER;
    /// Upper case.
    upper = UPPER;
    /// Title case, as the single letter for "Dz".
    title = TITLE;
    /// May start an identifier.
    id_start = ID_START;
    /// May stand in an identifier.
    id_continue = ID_CONTINUE;
    /// Is cased, as `str.title` and final sigma see it.
    cased = CASED;
    /// Is skipped when looking for the letter beside a sigma.
    case_ignorable = CASE_IGNORABLE;
    /// Has a meaning in CPython's version of Unicode.
    assigned = ASSIGNED;
}

fn run_of(point: u32) -> u32 {
    let after = RUNS.partition_point(|run| run >> 8 <= point);
    RUNS[after.saturating_sub(1)]
}

/// The properties of a code point.
pub fn properties(point: u32) -> Properties {
    Properties(CLASSES[(run_of(point) & 0xff) as usize])
}

/// `str.isspace` of one code point.
pub fn is_space(point: u32) -> bool {
    match point {
        0..0x80 => matches!(point, 9..=13 | 28..=32),
        _ => properties(point).space(),
    }
}

/// `str.isprintable` of one code point.
pub fn is_printable(point: u32) -> bool {
    match point {
        0..0x7f => point >= 0x20,
        _ => properties(point).printable(),
    }
}

/// The value of a decimal digit of any script.
pub fn decimal_value(point: u32) -> Option<u32> {
    if point < 0x80 {
        return char::from_u32(point)?.to_digit(10);
    }
    let run = run_of(point);
    let decimal = CLASSES[(run & 0xff) as usize] & DECIMAL != 0;
    // Unicode assigns decimal digits in tens, from zero up.
    decimal.then(|| (point - (run >> 8)) % 10)
}

/// A way of mapping case; see [`push_mapped`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// `str.lower`, final sigma left to the caller.
    Lower,
    /// `str.upper`
    Upper,
    /// The first letter of a word in `str.title`
    Title,
    /// `str.casefold`
    Fold,
}

/// Appends the full case mapping of a code point.
pub fn push_mapped(out: &mut Vec<u8>, point: u32, case: Case) {
    let Some(c) = char::from_u32(point).filter(|_| properties(point).assigned()) else {
        super::code_points::push(out, point);
        return;
    };
    let exceptions: &[(u32, &str)] = match case {
        Case::Title => &TITLES,
        Case::Fold => &FOLDS,
        Case::Lower | Case::Upper => &[],
    };
    if let Ok(found) = exceptions.binary_search_by_key(&point, |(key, _)| *key) {
        out.extend_from_slice(exceptions[found].1.as_bytes());
        return;
    }
    let before = out.len();
    let mut known = true;
    let mut add = |mapped: char| {
        known &= properties(u32::from(mapped)).assigned();
        out.extend_from_slice(mapped.encode_utf8(&mut [0; 4]).as_bytes());
    };
    match case {
        Case::Lower | Case::Fold => c.to_lowercase().for_each(&mut add),
        Case::Upper | Case::Title => c.to_uppercase().for_each(&mut add),
    }
    if !known {
        out.truncate(before);
        super::code_points::push(out, point);
    }
}
