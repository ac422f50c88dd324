//! `int`, `float` and `len` of columns, and the parts of texts between separators.

use std::borrow::Cow;

use memchr::memmem::Finder;
use memchr::{memchr_iter, memrchr_iter};

use super::column::Column;
use crate::value::float_parse::parse_float;
use crate::value::int_text::parse_int;
use crate::value::integer::Int;
use crate::value::{TextPlace, Value, count_chars};

/// `int(...)` of each, up to the first that is none, or one of more than 64 bits.
pub(super) fn int(of: &Column<'_>, n: usize) -> Option<Column<'static>> {
    let ints: Vec<i64> = match of {
        Column::Ints(ints) => ints[..n].to_vec(),
        Column::Texts(texts) => texts.iter_bytes().take(n).map_while(int_of_text).collect(),
        Column::Values(values) => values[..n]
            .iter()
            .map_while(|value| match value {
                Value::Int(int) => Some(*int),
                Value::Str(text) => int_of_text(text.as_bytes()),
                _ => None,
            })
            .collect(),
        _ => return None,
    };
    Some(Column::Ints(ints.into()))
}

#[inline]
fn int_of_text(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if matches!(digits.len(), 1..=18) && digits.iter().all(u8::is_ascii_digit) {
        let int = digits.iter().fold(0, |int, digit| int * 10 + i64::from(digit - b'0'));
        return Some(if negative { -int } else { int });
    }
    match parse_int(text, 10) {
        Ok(Int::Small(int)) => Some(int),
        _ => None,
    }
}

/// `float(...)` of each, up to the first that is none.
pub(super) fn float(of: &Column<'_>, n: usize) -> Option<Column<'static>> {
    let floats: Vec<f64> = match of {
        Column::Floats(floats) => floats[..n].to_vec(),
        Column::Ints(ints) => ints[..n].iter().map(|int| *int as f64).collect(),
        Column::Texts(texts) => texts.iter_bytes().take(n).map_while(float_of_text).collect(),
        Column::Values(values) => values[..n]
            .iter()
            .map_while(|value| match value {
                Value::Float(float) => Some(*float),
                Value::Int(int) => Some(*int as f64),
                Value::Str(text) => float_of_text(text.as_bytes()),
                _ => None,
            })
            .collect(),
        _ => return None,
    };
    Some(Column::Floats(floats.into()))
}

#[inline]
fn float_of_text(text: &[u8]) -> Option<f64> {
    few_digits(text).or_else(|| parse_float(text))
}

/// A decimal of few digits: both it without its point and the power of ten are floats exactly, so that one division rounds it
/// correctly (Clinger, How to Read Floating Point Numbers Accurately).
#[inline]
fn few_digits(text: &[u8]) -> Option<f64> {
    const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if !matches!(digits.len(), 1..=16) {
        return None;
    }
    let (mut mantissa, mut point, mut count) = (0_u64, None, 0_usize);
    for &byte in digits {
        match byte {
            b'0'..=b'9' => (mantissa, count) = (mantissa * 10 + u64::from(byte - b'0'), count + 1),
            b'.' if point.is_none() => point = Some(count),
            _ => return None,
        }
    }
    if !matches!(count, 1..=15) {
        return None;
    }
    let size = mantissa as f64 / POWERS[point.map_or(0, |point| count - point)];
    Some(if negative { -size } else { size })
}

/// `len(...)` of each text.
pub(super) fn len(of: &Column<'_>, n: usize) -> Option<Column<'static>> {
    let lengths: Vec<i64> = (0..n).map_while(|at| Some(count_chars(of.text(at)?) as i64)).collect();
    Some(Column::Ints(lengths.into()))
}

/// What texts are split at.
#[derive(Debug)]
pub(super) enum Separator {
    Byte(u8),
    Text(Box<Finder<'static>>),
}

impl Separator {
    pub(super) fn new(text: &[u8]) -> Option<Self> {
        match text {
            [] => None,
            [byte] => Some(Self::Byte(*byte)),
            text => Some(Self::Text(Box::new(Finder::new(text).into_owned()))),
        }
    }

    /// Where the part of that number stands, counted from the end where it is negative; `None` where there are fewer.
    #[inline]
    fn part(&self, text: &[u8], index: i64) -> Option<(usize, usize)> {
        match self {
            Self::Byte(byte) if index >= 0 => {
                let mut start = 0;
                let mut left = index;
                for end in memchr_iter(*byte, text) {
                    if left == 0 {
                        return Some((start, end));
                    }
                    (start, left) = (end + 1, left - 1);
                }
                (left == 0).then_some((start, text.len()))
            }
            Self::Byte(byte) => {
                let mut end = text.len();
                let mut left = -(index + 1);
                for at in memrchr_iter(*byte, text) {
                    if left == 0 {
                        return Some((at + 1, end));
                    }
                    (end, left) = (at, left - 1);
                }
                (left == 0).then_some((0, end))
            }
            Self::Text(finder) => {
                let mut start = 0;
                let mut left = usize::try_from(index).ok()?;
                for end in finder.find_iter(text) {
                    if left == 0 {
                        return Some((start, end));
                    }
                    (start, left) = (end + finder.needle().len(), left - 1);
                }
                (left == 0).then_some((start, text.len()))
            }
        }
    }
}

/// `text.split(separator)[index]` of each, up to the first that has no such part.
pub(super) fn part(of: &Column<'_>, separator: &Separator, index: i64, n: usize) -> Option<Column<'static>> {
    match of {
        Column::Texts(texts) => {
            let bytes = texts.bytes();
            let place = |&(start, end): &TextPlace| {
                let (from, to) = separator.part(&bytes[start as usize..end as usize], index)?;
                Some((start + from as u32, start + to as u32))
            };
            let places = texts.places()[..n].iter().map_while(place).collect();
            Some(Column::Texts(Cow::Owned(texts.at_places(places))))
        }
        Column::Values(values) => {
            let part = |value: &Value| match value {
                Value::Str(text) => {
                    let (from, to) = separator.part(text.as_bytes(), index)?;
                    Some(Value::Str(text.slice(from..to)))
                }
                _ => None,
            };
            let parts: Vec<Value> = values[..n].iter().map_while(part).collect();
            Some(Column::Values(parts.into()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_digits_are_rounded_as_the_library_rounds_them() {
        for text in
            ["0", "-0", "1.5", ".5", "5.", "8893.35", "-0.1", "123456789.012345", "999999999999999", "0.00000000000001"]
        {
            let expected: f64 = text.parse().unwrap();
            assert_eq!(few_digits(text.as_bytes()).unwrap().to_bits(), expected.to_bits(), "{text}");
        }
        for text in ["", "-", ".", "1e5", "+1", "1.2.3", " 1", "1234567890123456", "nan"] {
            assert!(few_digits(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn parts_are_those_of_a_split() {
        let text = b"a||bc|";
        let bar = Separator::new(b"|").unwrap();
        let parts = |index| bar.part(text, index).map(|(from, to)| std::str::from_utf8(&text[from..to]).unwrap());
        assert_eq!([0, 1, 2, 3].map(parts), [Some("a"), Some(""), Some("bc"), Some("")]);
        assert_eq!([-1, -2, -3, -4].map(parts), [Some(""), Some("bc"), Some(""), Some("a")]);
        assert_eq!([4, -5, i64::MAX, i64::MIN].map(parts), [None; 4]);
        let two = Separator::new(b"||").unwrap();
        assert_eq!((two.part(text, 0), two.part(text, 1), two.part(text, 2)), (Some((0, 1)), Some((3, 6)), None));
    }
}
