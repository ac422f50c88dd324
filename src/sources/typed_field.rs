//! What a field of a table says as a value: a number, a truth, nothing, or the text that it is.

use crate::value::int_text::{MAX_DIGITS, parse_int};
use crate::value::{Str, Value};

/// The value of a field, by its text alone.
///
/// - Nothing at all is `None`.
/// - `-?(0|[1-9][0-9]*)` is an int of any size: `007`, `+1` and `1_000` are no numbers but what they are.
/// - The same with a fraction, an exponent or both is a float: `1.50`, `-2e6`; `.5`, `nan` and `inf` are texts.
/// - `true`, `True`, `TRUE` and their opposites are bools.
/// - Anything else is the text, spaces included.
pub(super) fn typed(text: Str) -> Value {
    let bytes = text.as_bytes();
    match bytes {
        [] => Value::None,
        [b'-' | b'0'..=b'9', ..] => number(bytes).unwrap_or(Value::Str(text)),
        b"true" | b"True" | b"TRUE" => Value::Bool(true),
        b"false" | b"False" | b"FALSE" => Value::Bool(false),
        _ => Value::Str(text),
    }
}

fn number(bytes: &[u8]) -> Option<Value> {
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let sign = usize::from(bytes[0] == b'-');
    let whole = digits(&bytes[sign..]);
    if whole == 0 || (whole > 1 && bytes[sign] == b'0') {
        return None;
    }
    let mut at = sign + whole;
    if at == bytes.len() {
        return if whole <= MAX_DIGITS { parse_int(bytes, 10).ok().map(Value::from) } else { None };
    }
    if bytes[at] == b'.' {
        let fraction = digits(&bytes[at + 1..]);
        if fraction == 0 {
            return None;
        }
        at += 1 + fraction;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(bytes.get(at + 1 + sign..)?);
        if exponent == 0 {
            return None;
        }
        at += 1 + sign + exponent;
    }
    if at < bytes.len() {
        return None;
    }
    std::str::from_utf8(bytes).ok()?.parse().ok().map(Value::Float)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_what_it_says_and_else_its_text() {
        for (field, value) in [
            ("", "None"),
            ("0", "0"),
            ("-12", "-12"),
            ("98765432109876543210", "98765432109876543210"),
            ("007", "'007'"),
            ("+1", "'+1'"),
            ("1_000", "'1_000'"),
            ("-", "'-'"),
            ("1.50", "1.5"),
            ("-0.0", "-0.0"),
            ("2e6", "2000000.0"),
            ("2E-1", "0.2"),
            ("1.", "'1.'"),
            (".5", "'.5'"),
            ("1e", "'1e'"),
            ("1e+", "'1e+'"),
            ("1.2.3", "'1.2.3'"),
            ("nan", "'nan'"),
            ("1 ", "'1 '"),
            ("2026-11-22", "'2026-11-22'"),
            ("True", "True"),
            ("FALSE", "False"),
            ("yes", "'yes'"),
            ("None", "'None'"),
            ("١", "'١'"),
        ] {
            assert_eq!(typed(Str::from(field)).repr(), value, "{field}");
        }
        let long = "9".repeat(MAX_DIGITS + 1);
        assert!(matches!(typed(Str::from(long.as_str())), Value::Str(_)));
    }
}
