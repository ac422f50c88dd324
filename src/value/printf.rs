//! `text % values`: the template as pieces, read as far as asked (an error shows only when the text before it is done), and
//! conversions of primitives. Fetching values, looking up keys and calling `str` is the caller's.

use super::code_points::{Units, decode, push};
use super::fault::Fault;
use super::float_math::float_trunc;
use super::float_repr::{FloatForm, FloatStyle, float_text};
use super::format_apply::MAX_FORMATTED;
use super::int_text::{int_to_text, magnitude_in_base};
use super::integer::IntRef;
use std::ops::Range;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text to copy: a byte range of the template.
    Literal(Range<usize>),
    /// A value to convert.
    Conversion(Conversion),
}

/// A width or precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Written in the template.
    Given(usize),
    /// `*`: the next value, which has to be an int.
    Star,
}

/// `%(key)#05.2f` and the like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// The byte range of the key in the template.
    pub key: Option<Range<usize>>,
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// A space.
    pub blank: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
    /// Least number of code points.
    pub width: Option<Amount>,
    /// Digits, or most code points.
    pub precision: Option<Amount>,
    /// The conversion character, not yet checked: [`Conversion::check`] comes after the value was fetched.
    pub kind: u32,
    /// Where that character stands, in code points.
    pub index: usize,
}

impl Conversion {
    /// Refuses a character that stands for no conversion. Errors: `ValueError`.
    pub fn check(&self) -> Result<(), Fault> {
        match char::from_u32(self.kind) {
            Some('s' | 'r' | 'a' | 'c' | 'd' | 'i' | 'u' | 'o' | 'x' | 'X' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G') => {
                Ok(())
            }
            known => {
                let shown = known.filter(|c| (' '..'\u{80}').contains(c)).unwrap_or('?');
                let (kind, index) = (self.kind, self.index);
                Err(Fault::value(format!("unsupported format character '{shown}' ({kind:#x}) at index {index}")))
            }
        }
    }

    /// The conversion with each `*` replaced, first that of the width, by the int that was fetched for it.
    /// A negative width aligns left, a negative precision counts as 0.
    pub fn with_stars(mut self, mut fetched: impl Iterator<Item = i64>) -> Conversion {
        if self.width == Some(Amount::Star) {
            let width = fetched.next().unwrap_or(0);
            self.left |= width < 0;
            self.width = Some(Amount::Given(width.unsigned_abs() as usize));
        }
        if self.precision == Some(Amount::Star) {
            let precision = fetched.next().unwrap_or(0).max(0);
            self.precision = Some(Amount::Given(precision as usize));
        }
        self
    }

    /// What an `int` conversion says to a value that is neither int nor float.
    pub fn wants_number(&self, type_name: &str) -> Fault {
        let kind = char::from_u32(self.kind).unwrap_or('?');
        Fault::type_error(match kind {
            'd' | 'i' | 'u' => format!("%{kind} format: a real number is required, not {type_name}"),
            'o' | 'x' | 'X' => format!("%{kind} format: an integer is required, not {type_name}"),
            'c' => "%c requires int or char".to_owned(),
            _ => format!("must be real number, not {type_name}"),
        })
    }

    /// `%s`, `%r`, `%a` of what `str`, `repr` or `ascii` made. Errors: `MemoryError`.
    pub fn text(&self, text: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
        let units = Units::of_text(text);
        let shown = amount(self.precision).map_or(text, |most| &text[..units.offset(text, most)]);
        self.pad(b"", shown, units.len(shown), false, out)
    }

    /// `%c` of a code point. Errors: `OverflowError`, `MemoryError`.
    pub fn character(&self, n: IntRef<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
        let point = match n {
            IntRef::Small(n) => u32::try_from(n).ok().filter(|point| *point <= 0x10_ffff),
            IntRef::Big(_) => None,
        };
        let mut body = Vec::new();
        push(&mut body, point.ok_or_else(|| Fault::overflow("%c arg not in range(0x110000)"))?);
        self.pad(b"", &body, 1, false, out)
    }

    /// `%d %i %u %o %x %X` of an int. Errors: `ValueError` for too many digits, `MemoryError`.
    pub fn int(&self, n: IntRef<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
        let (digits, prefix) = match self.kind as u8 {
            b'o' => (magnitude_in_base(n, 8), "0o"),
            b'x' => (magnitude_in_base(n, 16), "0x"),
            b'X' => (magnitude_in_base(n, 16).to_ascii_uppercase(), "0X"),
            _ => (int_to_text(n)?.trim_start_matches('-').to_owned(), ""),
        };
        let least = amount(self.precision).unwrap_or(0);
        if least > MAX_FORMATTED {
            return Err(Fault::memory());
        }
        let prefix = if self.alternate { prefix } else { "" };
        let before = format!("{}{prefix}", self.sign(n.is_negative()));
        let body = format!("{}{digits}", "0".repeat(least.saturating_sub(digits.len())));
        self.pad(before.as_bytes(), body.as_bytes(), body.len(), self.zero, out)
    }

    /// `%d %i %u` of a float, towards zero; `%e %f %g` and their capitals. An int comes here through `int_to_float`.
    /// Errors: `TypeError` for `%x` and `%o`, `ValueError` or `OverflowError` for `%d` of what is not finite, `MemoryError`.
    pub fn float(&self, x: f64, out: &mut Vec<u8>) -> Result<(), Fault> {
        let digits = amount(self.precision).unwrap_or(6);
        let form = match self.kind as u8 {
            b'd' | b'i' | b'u' => return self.int(float_trunc(x)?.as_ref(), out),
            b'e' | b'E' => FloatForm::Exponent(digits),
            b'f' | b'F' => FloatForm::Fixed(digits),
            b'g' | b'G' => FloatForm::General(digits),
            _ => return Err(self.wants_number("float")),
        };
        if digits > MAX_FORMATTED {
            return Err(Fault::memory());
        }
        let upper = matches!(self.kind as u8, b'E' | b'F' | b'G');
        let text = float_text(x, FloatStyle { alternate: self.alternate, upper, ..FloatStyle::new(form) });
        let body = text.trim_start_matches('-');
        self.pad(self.sign(body.len() < text.len()).as_bytes(), body.as_bytes(), body.len(), self.zero, out)
    }

    fn sign(&self, negative: bool) -> &'static str {
        match (negative, self.plus, self.blank) {
            (true, ..) => "-",
            (_, true, _) => "+",
            (_, _, true) => " ",
            _ => "",
        }
    }

    /// `length` is that of `body` in code points; `before` is ASCII.
    fn pad(&self, before: &[u8], body: &[u8], length: usize, zeros: bool, out: &mut Vec<u8>) -> Result<(), Fault> {
        let padding = amount(self.width).unwrap_or(0).saturating_sub(before.len() + length);
        if padding > MAX_FORMATTED {
            return Err(Fault::memory());
        }
        let fill =
            |out: &mut Vec<u8>, wanted: bool, with: u8| out.resize(out.len() + if wanted { padding } else { 0 }, with);
        fill(out, !self.left && !zeros, b' ');
        out.extend_from_slice(before);
        fill(out, !self.left && zeros, b'0');
        out.extend_from_slice(body);
        fill(out, self.left, b' ');
        Ok(())
    }
}

fn amount(of: Option<Amount>) -> Option<usize> {
    match of {
        Some(Amount::Given(n)) => Some(n),
        _ => None,
    }
}

/// Reads a template piece by piece. After an error it is at its end.
#[derive(Debug, Clone)]
pub struct Pieces<'a> {
    template: &'a [u8],
    at: usize,
}

/// The pieces of a `%` template. Items are errors where CPython raises `ValueError` or `TypeError` on reading that far.
pub fn pieces(template: &[u8]) -> Pieces<'_> {
    Pieces { template, at: 0 }
}

impl Iterator for Pieces<'_> {
    type Item = Result<Piece, Fault>;

    fn next(&mut self) -> Option<Result<Piece, Fault>> {
        let rest = &self.template[self.at..];
        let start = self.at;
        match memchr::memchr(b'%', rest) {
            _ if rest.is_empty() => None,
            None => {
                self.at = self.template.len();
                Some(Ok(Piece::Literal(start..self.at)))
            }
            Some(0) if rest.get(1) == Some(&b'%') => {
                self.at += 2;
                Some(Ok(Piece::Literal(start..start + 1)))
            }
            Some(0) => {
                self.at += 1;
                let read = self.conversion();
                if read.is_err() {
                    self.at = self.template.len();
                }
                Some(read.map(Piece::Conversion))
            }
            Some(text) => {
                self.at += text;
                Some(Ok(Piece::Literal(start..self.at)))
            }
        }
    }
}

impl Pieces<'_> {
    /// True where the next piece has a key. CPython asks for a mapping before it reads the key: where the values are none, the
    /// refusal is `TypeError: format requires a mapping`, whatever the key.
    pub fn wants_mapping(&self) -> bool {
        self.template[self.at..].starts_with(b"%(")
    }

    fn peek(&self) -> Option<u8> {
        self.template.get(self.at).copied()
    }

    fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn conversion(&mut self) -> Result<Conversion, Fault> {
        let key = if self.take(b'(') { Some(self.key()?) } else { None };
        let mut found = Conversion {
            key,
            left: false,
            plus: false,
            blank: false,
            alternate: false,
            zero: false,
            width: None,
            precision: None,
            kind: 0,
            index: 0,
        };
        while let Some(flag) = self.peek() {
            match flag {
                b'-' => found.left = true,
                b'+' => found.plus = true,
                b' ' => found.blank = true,
                b'#' => found.alternate = true,
                b'0' => found.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        found.width = self.amount(isize::MAX as usize, "width too big")?;
        if self.take(b'.') {
            let given = self.amount(i32::MAX as usize, "precision too big")?;
            found.precision = Some(given.unwrap_or(Amount::Given(0)));
        }
        if matches!(self.peek(), Some(b'h' | b'l' | b'L')) {
            self.at += 1;
        }
        if self.at >= self.template.len() {
            return Err(Fault::value("incomplete format"));
        }
        let (kind, length) = decode(&self.template[self.at..]);
        found.kind = kind;
        found.index = Units::Wide.position(self.template, self.at);
        self.at += length;
        Ok(found)
    }

    fn key(&mut self) -> Result<Range<usize>, Fault> {
        let start = self.at;
        let mut open = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Ok(start..self.at - 1);
            }
        }
        Err(Fault::value("incomplete format key"))
    }

    fn amount(&mut self, most: usize, too_big: &'static str) -> Result<Option<Amount>, Fault> {
        if self.take(b'*') {
            return Ok(Some(Amount::Star));
        }
        let mut number = None;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            let longer =
                number.unwrap_or(0usize).checked_mul(10).and_then(|n| n.checked_add(usize::from(digit - b'0')));
            number = Some(longer.filter(|n| *n <= most).ok_or_else(|| Fault::value(too_big))?);
            self.at += 1;
        }
        Ok(number.map(Amount::Given))
    }
}
