//! `format(x, spec)` for `str`, `int`, `float` and `complex`.

use super::Complex;
use super::code_points::{Units, push};
use super::fault::Fault;
use super::float_repr::{FloatForm, FloatStyle, float_repr, float_text};
use super::format_spec::{Align, FormatSpec, Grouping, parse_format_spec, unknown_kind};
use super::int_text::{int_to_text, magnitude_in_base};
use super::integer::{IntRef, int_to_float};
use num_traits::ToPrimitive;

/// No formatted text is longer than this many code points: what asks for more is refused with `MemoryError`.
pub const MAX_FORMATTED: usize = 1 << 28;

/// `format(text, spec)`. Errors: `ValueError`, `MemoryError`.
pub fn format_str(text: &[u8], spec: &[u8]) -> Result<Vec<u8>, Fault> {
    if spec.is_empty() {
        return Ok(text.to_vec());
    }
    let spec = parse_format_spec(spec, Align::Left, "str", Some(b's'))?;
    if let Some(kind) = spec.kind.filter(|kind| *kind != u32::from(b's')) {
        return Err(unknown_kind(kind, "str"));
    }
    let refused = match (spec.sign, spec.align) {
        (Some(b' '), _) => "Space not allowed in string format specifier",
        (Some(_), _) => "Sign not allowed in string format specifier",
        _ if spec.no_negative_zero => "Negative zero coercion (z) not allowed in string format specifier",
        _ if spec.alternate => "Alternate form (#) not allowed in string format specifier",
        (_, Align::AfterSign) => "'=' alignment not allowed in string format specifier",
        _ => {
            let units = Units::of_text(text);
            let shown = spec.precision.map_or(text, |most| &text[..units.offset(text, most)]);
            return lay_out(&spec, &Parts { body: shown, length: units.len(shown), ..Parts::default() });
        }
    };
    Err(Fault::value(refused))
}

/// `format(n, spec)`; a `bool` is formatted as its number where the specification is not empty.
/// Errors: `ValueError`, `OverflowError`, `MemoryError`.
pub fn format_int(n: IntRef<'_>, spec: &[u8]) -> Result<Vec<u8>, Fault> {
    if spec.is_empty() {
        return int_to_text(n).map(String::into_bytes);
    }
    let spec = parse_format_spec(spec, Align::Right, "int", Some(b'd'))?;
    let kind = spec.kind.unwrap_or(u32::from(b'd'));
    match char::from_u32(kind) {
        Some('b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n') => {}
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => return float_by_spec(int_to_float(n)?, &spec, "int"),
        _ => return Err(unknown_kind(kind, "int")),
    }
    if spec.precision.is_some() {
        return Err(Fault::value("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(Fault::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if kind == u32::from(b'c') {
        return character(n, &spec);
    }
    let (digits, prefix) = match kind as u8 {
        b'b' => (magnitude_in_base(n, 2), "0b"),
        b'o' => (magnitude_in_base(n, 8), "0o"),
        b'x' => (magnitude_in_base(n, 16), "0x"),
        b'X' => (magnitude_in_base(n, 16).to_ascii_uppercase(), "0X"),
        _ => (int_to_text(n)?.trim_start_matches('-').to_owned(), ""),
    };
    let group = if prefix.is_empty() { 3 } else { 4 };
    let sign = sign_of(n.is_negative(), spec.sign);
    number_out(&spec, sign, if spec.alternate { prefix } else { "" }, &digits, "", group)
}

fn character(n: IntRef<'_>, spec: &FormatSpec) -> Result<Vec<u8>, Fault> {
    if spec.sign.is_some() {
        return Err(Fault::value("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(Fault::value("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    let code = match n {
        IntRef::Small(n) => Some(n),
        IntRef::Big(n) => n.to_i64(),
    };
    let code = code.ok_or_else(|| Fault::overflow("Python int too large to convert to C long"))?;
    let point = u32::try_from(code).ok().filter(|point| *point <= 0x10_ffff);
    let point = point.ok_or_else(|| Fault::overflow("%c arg not in range(0x110000)"))?;
    let mut body = Vec::new();
    push(&mut body, point);
    lay_out(spec, &Parts { body: &body, length: 1, ..Parts::default() })
}

/// `format(x, spec)`. Errors: `ValueError`, `MemoryError`.
pub fn format_float(x: f64, spec: &[u8]) -> Result<Vec<u8>, Fault> {
    if spec.is_empty() {
        return Ok(float_repr(x).into_bytes());
    }
    let spec = parse_format_spec(spec, Align::Right, "float", None)?;
    float_by_spec(x, &spec, "float")
}

/// `format(x, spec)`. Errors: `ValueError`, `MemoryError`.
pub fn format_complex(x: Complex, spec: &[u8]) -> Result<Vec<u8>, Fault> {
    let spec = parse_format_spec(spec, Align::Right, "complex", None)?;
    if let Some(kind) = spec.kind.filter(|kind| !"eEfFgGn".bytes().any(|known| u32::from(known) == *kind)) {
        return Err(unknown_kind(kind, "complex"));
    }
    if spec.fill == u32::from(b'0') {
        return Err(Fault::value("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Align::AfterSign {
        return Err(Fault::value("'=' alignment flag is not allowed in complex format specifier"));
    }
    let without_real = spec.kind.is_none() && x.re == 0.0 && x.re.is_sign_positive();
    let part = FormatSpec { width: None, align: Align::Left, ..spec };
    let mut body = Vec::new();
    if without_real {
        body.extend(real_by_spec(x.im, &part, "complex", false)?);
    } else {
        body.extend(real_by_spec(x.re, &part, "complex", false)?);
        body.extend(real_by_spec(x.im, &FormatSpec { sign: Some(b'+'), ..part }, "complex", false)?);
    }
    body.push(b'j');
    if spec.kind.is_none() && !without_real {
        body.insert(0, b'(');
        body.push(b')');
    }
    lay_out(&spec, &Parts { length: body.len(), body: &body, ..Parts::default() })
}

fn float_by_spec(x: f64, spec: &FormatSpec, type_name: &str) -> Result<Vec<u8>, Fault> {
    real_by_spec(x, spec, type_name, spec.kind.is_none())
}

/// `point_zero`: whether what is whole shows so, by `.0`.
fn real_by_spec(x: f64, spec: &FormatSpec, type_name: &str, point_zero: bool) -> Result<Vec<u8>, Fault> {
    let kind = spec.kind.and_then(char::from_u32);
    if let (Some(code), None | Some(_)) = (spec.kind, kind)
        && !matches!(kind, Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%'))
    {
        return Err(unknown_kind(code, type_name));
    }
    if spec.precision.is_some_and(|digits| digits > i32::MAX as usize) {
        return Err(Fault::value("precision too big"));
    }
    if spec.precision.is_some_and(|digits| digits > MAX_FORMATTED) {
        return Err(Fault::memory());
    }
    let digits = spec.precision.unwrap_or(6);
    let form = match (kind, spec.precision) {
        (None, None) => FloatForm::Shortest,
        (Some('e' | 'E'), _) => FloatForm::Exponent(digits),
        (Some('f' | 'F' | '%'), _) => FloatForm::Fixed(digits),
        _ => FloatForm::General(digits),
    };
    let style = FloatStyle {
        form,
        alternate: spec.alternate,
        point_zero,
        no_negative_zero: spec.no_negative_zero,
        upper: matches!(kind, Some('E' | 'F' | 'G')),
    };
    let percent = kind == Some('%');
    let text = float_text(if percent { x * 100.0 } else { x }, style);
    let (negative, size) = match text.strip_prefix('-') {
        Some(size) => (true, size),
        None => (false, text.as_str()),
    };
    let (digits, rest) = size.split_at(size.bytes().take_while(u8::is_ascii_digit).count());
    let rest = if percent { format!("{rest}%") } else { rest.to_owned() };
    number_out(spec, sign_of(negative, spec.sign), "", digits, &rest, 3)
}

fn sign_of(negative: bool, wanted: Option<u8>) -> &'static str {
    match (negative, wanted) {
        (true, _) => "-",
        (false, Some(b'+')) => "+",
        (false, Some(b' ')) => " ",
        _ => "",
    }
}

/// What is laid out: padding by `=` goes between `before` and `body`.
#[derive(Default)]
struct Parts<'a> {
    before: &'a str,
    body: &'a [u8],
    /// Code points in `body`.
    length: usize,
}

fn number_out(
    spec: &FormatSpec,
    sign: &str,
    prefix: &str,
    digits: &str,
    rest: &str,
    group: usize,
) -> Result<Vec<u8>, Fault> {
    let before = format!("{sign}{prefix}");
    let width = spec.width.unwrap_or(0);
    if width > MAX_FORMATTED {
        return Err(Fault::memory());
    }
    // Zeros in front of the digits are digits: they are grouped too.
    let zero_filled = spec.fill == u32::from(b'0') && spec.align == Align::AfterSign;
    let least = if zero_filled { width.saturating_sub(before.len() + rest.len()) } else { 0 };
    let separator = match spec.grouping {
        Grouping::Plain => None,
        Grouping::Comma => Some(b','),
        Grouping::Underscore => Some(b'_'),
    };
    let mut body = match digits.is_empty() {
        true => Vec::new(),
        false => grouped(digits.as_bytes(), separator, group, least),
    };
    body.extend_from_slice(rest.as_bytes());
    lay_out(spec, &Parts { before: &before, length: body.len(), body: &body })
}

/// Digits with separators, filled with zeros to at least `least` characters; never a separator in front.
fn grouped(digits: &[u8], separator: Option<u8>, group: usize, least: usize) -> Vec<u8> {
    let mut backwards = Vec::with_capacity(least.max(digits.len() + digits.len() / group));
    let mut from_right = digits.iter().rev().copied();
    let mut placed = 0;
    loop {
        let next = match from_right.next() {
            Some(digit) => digit,
            None if backwards.len() < least => b'0',
            None => break,
        };
        if let Some(separator) = separator.filter(|_| placed > 0 && placed % group == 0) {
            backwards.push(separator);
        }
        backwards.push(next);
        placed += 1;
    }
    backwards.reverse();
    backwards
}

fn lay_out(spec: &FormatSpec, parts: &Parts<'_>) -> Result<Vec<u8>, Fault> {
    let padding = spec.width.unwrap_or(0).saturating_sub(parts.before.len() + parts.length);
    if padding > MAX_FORMATTED {
        return Err(Fault::memory());
    }
    let (front, inside, back) = match spec.align {
        Align::Left => (0, 0, padding),
        Align::Right => (padding, 0, 0),
        Align::Center => (padding / 2, 0, padding - padding / 2),
        Align::AfterSign => (0, padding, 0),
    };
    let mut out = Vec::with_capacity(parts.before.len() + parts.body.len() + padding);
    let fill = |out: &mut Vec<u8>, times: usize| (0..times).for_each(|_| push(out, spec.fill));
    fill(&mut out, front);
    out.extend_from_slice(parts.before.as_bytes());
    fill(&mut out, inside);
    out.extend_from_slice(parts.body);
    fill(&mut out, back);
    Ok(out)
}
