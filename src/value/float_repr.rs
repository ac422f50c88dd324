//! `float` as text: the shortest form that reads back, and a given number of digits, as CPython's `PyOS_double_to_string`.

/// `repr(x)` and `str(x)`.
pub fn float_repr(x: f64) -> String {
    float_text(x, FloatStyle { point_zero: true, ..FloatStyle::new(FloatForm::Shortest) })
}

/// How many digits, and which notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FloatForm {
    /// As few digits as read back to the same number: `repr`.
    Shortest,
    /// `e`: this many digits behind the point, with an exponent.
    Exponent(usize),
    /// `f`: this many digits behind the point.
    Fixed(usize),
    /// `g`: this many significant digits, with an exponent where that is shorter.
    General(usize),
}

/// A form and what else changes the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FloatStyle {
    /// How many digits, and which notation.
    pub form: FloatForm,
    /// Keep the point and trailing zeros (`#`).
    pub alternate: bool,
    /// End a finite number that has neither point nor exponent with `.0`.
    pub point_zero: bool,
    /// Drop the sign of what comes out as zero (`z`).
    pub no_negative_zero: bool,
    /// `E`, `INF`, `NAN`
    pub upper: bool,
}

impl FloatStyle {
    /// A form without further wishes.
    pub fn new(form: FloatForm) -> FloatStyle {
        FloatStyle { form, alternate: false, point_zero: false, no_negative_zero: false, upper: false }
    }
}

/// The text of `x` in a style. Only a minus sign is ever written.
pub fn float_text(x: f64, style: FloatStyle) -> String {
    let text = lower_case_text(x, style);
    if style.upper { text.to_ascii_uppercase() } else { text }
}

/// No float has more digits than this in any place; further ones are zeros.
const MOST_DIGITS: usize = 1100;

/// Floats that are multiples of a quarter and have a digit behind the point in their shortest text: the only ones that can lie
/// half-way between two such texts.
const QUARTERS: std::ops::Range<f64> = (1_u64 << 50) as f64..(1_u64 << 51) as f64;

/// Significant digits without trailing zeros (but at least one), and where the point stands: `0.digits * 10**point`.
struct Decimal {
    digits: String,
    point: i64,
}

fn decimal_of(scientific: &str) -> Decimal {
    let (mantissa, exponent) = scientific.split_once('e').expect("a finite number in exponent form has an e");
    let mut digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.truncate(digits.trim_end_matches('0').len().max(1));
    let exponent: i64 = exponent.parse().expect("the exponent is a small integer");
    let point = if digits == "0" { 1 } else { exponent + 1 };
    Decimal { digits, point }
}

/// The digits of `size` up to a place behind the point, which may lie before all of them.
fn decimal_fixed(size: f64, places: usize) -> Decimal {
    let text = format!("{size:.*}", places.min(MOST_DIGITS));
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let all = format!("{whole}{fraction}");
    let leading = all.len() - all.trim_start_matches('0').len();
    let digits = all.trim_matches('0').to_owned();
    match digits.is_empty() {
        true => Decimal { digits: "0".to_owned(), point: 1 },
        false => Decimal { digits, point: whole.len() as i64 - leading as i64 },
    }
}

fn lower_case_text(x: f64, style: FloatStyle) -> String {
    if !x.is_finite() {
        let word = if x.is_nan() { "nan" } else { "inf" };
        return if x == f64::NEG_INFINITY { format!("-{word}") } else { word.to_owned() };
    }
    let size = x.abs();
    let significant = |count: usize| decimal_of(&format!("{size:.*e}", (count - 1).min(MOST_DIGITS)));
    let (Decimal { digits, mut point }, wanted, exponential) = match style.form {
        FloatForm::Shortest => {
            let decimal = decimal_of(&match QUARTERS.contains(&size) {
                // Half-way between two shortest texts: the even one, as David Gay's algorithm has it.
                true if format!("{size:.16e}").parse() == Ok(size) => format!("{size:.16e}"),
                _ => format!("{size:e}"),
            });
            let exponential = decimal.point <= -4 || decimal.point > 16;
            (decimal, 0, exponential)
        }
        FloatForm::Exponent(places) => {
            let count = places.saturating_add(1);
            (significant(count), count as i64, true)
        }
        FloatForm::Fixed(places) => {
            let decimal = decimal_fixed(size, places);
            let wanted = decimal.point.saturating_add_unsigned(places as u64);
            (decimal, wanted, false)
        }
        FloatForm::General(count) => {
            let count = count.max(1);
            let decimal = significant(count);
            let most = count as i64 - i64::from(style.point_zero);
            let exponential = decimal.point <= -4 || decimal.point > most;
            (decimal, if style.alternate { count as i64 } else { 0 }, exponential)
        }
    };
    let exponent = exponential.then_some(point - 1);
    if exponential {
        point = 1;
    }
    let mut out = String::with_capacity(digits.len() + 8);
    if x.is_sign_negative() && !(style.no_negative_zero && digits == "0") {
        out.push('-');
    }
    let least = if style.point_zero && !exponential { point + 1 } else { point };
    place_digits(&mut out, &digits, point, wanted.max(least));
    if style.alternate && !out.contains('.') {
        out.push('.');
    }
    if let Some(exponent) = exponent {
        let sign = if exponent < 0 { '-' } else { '+' };
        out.push_str(&format!("e{sign}{:02}", exponent.unsigned_abs()));
    }
    out
}

/// Writes `0.digits * 10**point` without exponent, zeros filling up to digit number `end`.
fn place_digits(out: &mut String, digits: &str, point: i64, end: i64) {
    let zeros = |out: &mut String, count: i64| out.extend(std::iter::repeat_n('0', count.max(0) as usize));
    let length = digits.len() as i64;
    if point <= 0 {
        out.push('0');
        if end.max(length) > 0 {
            out.push('.');
            zeros(out, -point);
            // A zero has one digit, which stands before the point here.
            out.push_str(digits);
            zeros(out, end - length);
        } else if end > point {
            out.push('.');
            zeros(out, end - point);
        }
    } else if length <= point {
        out.push_str(digits);
        zeros(out, point - length);
        if end > point {
            out.push('.');
            zeros(out, end - point);
        }
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        out.push_str(whole);
        out.push('.');
        out.push_str(fraction);
        zeros(out, end - length);
    }
}

/// `x.hex()`
pub fn float_hex(x: f64) -> String {
    if !x.is_finite() {
        return float_repr(x);
    }
    let sign = if x.is_sign_negative() { "-" } else { "" };
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let (lead, exponent) = match (bits >> 52) & 0x7ff {
        0 if fraction == 0 => return format!("{sign}0x0.0p+0"),
        0 => (0, -1022),
        biased => (1, biased as i64 - 1023),
    };
    format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}")
}
