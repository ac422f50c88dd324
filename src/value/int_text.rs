//! `int` from text and to text: prefixes, underscores, digits of every script, the limit on conversions.

use super::code_points::Units;
use super::fault::Fault;
use super::integer::{Int, IntRef};
use super::str_repr::{bytes_repr, str_repr};
use super::unicode::{decimal_value, is_space};
use num_bigint::{BigInt, BigUint, Sign};
use std::borrow::Cow;

/// How many decimal digits a conversion between `int` and text may have, as `sys.get_int_max_str_digits()`.
pub const MAX_DIGITS: usize = 4300;

/// `int(text, base)`; base 0 reads the base from the text's prefix.
/// Errors: `ValueError` for a base out of range, an invalid literal, or too many digits.
pub fn parse_int(text: &[u8], base: u32) -> Result<Int, Fault> {
    check_base(base)?;
    read(&ascii_number(text), base, || str_repr(text))
}

/// `int(bytes, base)`: as [`parse_int`] with ASCII alone.
pub fn parse_int_bytes(bytes: &[u8], base: u32) -> Result<Int, Fault> {
    check_base(base)?;
    read(bytes, base, || bytes_repr(bytes))
}

fn check_base(base: u32) -> Result<(), Fault> {
    match base {
        0 | 2..=36 => Ok(()),
        _ => Err(Fault::value("int() base must be >= 2 and <= 36, or 0")),
    }
}

/// Numeric text with digits and white space of other scripts as ASCII ones; anything else beyond ASCII becomes `?`.
pub(super) fn ascii_number(text: &[u8]) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let plain = |(_, point): (usize, u32)| match point {
        0..0x80 => point as u8,
        _ if is_space(point) => b' ',
        _ => decimal_value(point).map_or(b'?', |value| b'0' + value as u8),
    };
    Cow::Owned(Units::Wide.iter(text).map(plain).collect())
}

/// Cuts the white space that C's `isspace` knows from both ends.
pub(super) fn trim_spaces(text: &[u8]) -> &[u8] {
    let space = |b: &u8| matches!(b, 9..=13 | b' ');
    let start = text.iter().position(|b| !space(b)).unwrap_or(text.len());
    let end = text.iter().rposition(|b| !space(b)).map_or(start, |last| last + 1);
    &text[start..end]
}

fn read(text: &[u8], base: u32, shown: impl Fn() -> String) -> Result<Int, Fault> {
    let invalid = || {
        let shown: String = shown().chars().take(200).collect();
        Fault::value(format!("invalid literal for int() with base {base}: {shown}"))
    };
    let mut rest = trim_spaces(text);
    let negative = rest.first() == Some(&b'-');
    if let Some(b'+' | b'-') = rest.first() {
        rest = &rest[1..];
    }
    let prefix = match rest {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let radix = match (base, prefix) {
        (0, 0) => 10,
        (0, prefix) => prefix,
        _ => base,
    };
    if prefix != 0 && radix == prefix {
        rest = &rest[2..];
        rest = rest.strip_prefix(b"_").unwrap_or(rest);
    }
    let digits = read_digits(rest, radix).ok_or_else(invalid)?;
    if !radix.is_power_of_two() && digits.values.len() > MAX_DIGITS {
        let seen = digits.values.len();
        return Err(Fault::value(format!(
            "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {seen} digits; \
             use sys.set_int_max_str_digits() to increase the limit"
        )));
    }
    // "010" could be meant as octal: with base 0 only zeros may start with a zero.
    let ambiguous = base == 0 && prefix == 0 && digits.values[0] == 0 && digits.values.iter().any(|d| *d != 0);
    if digits.garbage || ambiguous {
        return Err(invalid());
    }
    Ok(assemble(&digits.values, radix, negative))
}

struct Digits {
    values: Vec<u8>,
    /// Something other than a digit follows.
    garbage: bool,
}

/// The digits at the beginning, at least one, with single underscores between them.
fn read_digits(text: &[u8], radix: u32) -> Option<Digits> {
    let mut values = Vec::with_capacity(text.len());
    let mut after_digit = false;
    let mut garbage = false;
    for byte in text {
        match char::from(*byte).to_digit(radix) {
            Some(value) => {
                values.push(value as u8);
                after_digit = true;
            }
            None if *byte == b'_' && after_digit => after_digit = false,
            None => {
                garbage = true;
                break;
            }
        }
    }
    (after_digit && !values.is_empty()).then_some(Digits { values, garbage })
}

fn assemble(digits: &[u8], radix: u32, negative: bool) -> Int {
    let mut small = Some(0i64);
    for digit in digits {
        small = small
            .and_then(|n| n.checked_mul(i64::from(radix)))
            .and_then(|n| if negative { n.checked_sub(i64::from(*digit)) } else { n.checked_add(i64::from(*digit)) });
        if small.is_none() {
            break;
        }
    }
    if let Some(n) = small {
        return Int::Small(n);
    }
    let size = BigUint::from_radix_be(digits, radix).expect("every digit is below the radix");
    Int::from(BigInt::from_biguint(if negative { Sign::Minus } else { Sign::Plus }, size))
}

/// `str(n)` and `repr(n)`. Errors: `ValueError` beyond [`MAX_DIGITS`].
pub fn int_to_text(n: IntRef<'_>) -> Result<String, Fault> {
    let too_long = || {
        Fault::value(format!(
            "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion; \
             use sys.set_int_max_str_digits() to increase the limit"
        ))
    };
    match n {
        IntRef::Small(n) => Ok(n.to_string()),
        // Refused before converting: the conversion is what the limit guards against. 10^4300 has 14285 bits.
        IntRef::Big(n) if n.bits() > 14_285 => Err(too_long()),
        IntRef::Big(n) => {
            let text = n.to_string();
            let digits = text.len() - usize::from(text.starts_with('-'));
            if digits > MAX_DIGITS { Err(too_long()) } else { Ok(text) }
        }
    }
}

/// The absolute value in a base from 2 to 36, in lower case, without prefix. No limit: meant for powers of two.
pub fn magnitude_in_base(n: IntRef<'_>, base: u32) -> String {
    match (n, base) {
        (IntRef::Small(n), 2) => format!("{:b}", n.unsigned_abs()),
        (IntRef::Small(n), 8) => format!("{:o}", n.unsigned_abs()),
        (IntRef::Small(n), 16) => format!("{:x}", n.unsigned_abs()),
        (n, base) => n.magnitude().to_str_radix(base),
    }
}

/// `hex(n)`
pub fn int_hex(n: IntRef<'_>) -> String {
    prefixed(n, 16, "0x")
}

/// `oct(n)`
pub fn int_oct(n: IntRef<'_>) -> String {
    prefixed(n, 8, "0o")
}

/// `bin(n)`
pub fn int_bin(n: IntRef<'_>) -> String {
    prefixed(n, 2, "0b")
}

fn prefixed(n: IntRef<'_>, base: u32, prefix: &str) -> String {
    let sign = if n.is_negative() { "-" } else { "" };
    format!("{sign}{prefix}{}", magnitude_in_base(n, base))
}
