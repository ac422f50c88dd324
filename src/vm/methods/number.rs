//! The methods of `int`, `bool`, `float` and `complex`.

use num_bigint::{BigInt, Sign};
use num_traits::Signed;

use super::table::Method;
use crate::value::float_math::{float_as_integer_ratio, float_trunc};
use crate::value::float_repr::float_hex;
use crate::value::{Complex, Exc, ExcType, Exception, Number, Value, int_from_big, number, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index, text};

pub(super) static INT: &[Method] = &[
    Method::new("as_integer_ratio", Shape::Nothing, |this, _| Ok(Value::tuple(vec![plain(this), Value::Int(1)]))),
    Method::new("bit_count", Shape::Nothing, |this, _| {
        Ok(Value::from(big(this).magnitude().iter_u64_digits().map(|word| i64::from(word.count_ones())).sum::<i64>()))
    }),
    Method::new("bit_length", Shape::Nothing, |this, _| Ok(Value::from(big(this).bits() as usize))),
    Method::new("conjugate", Shape::Nothing, |this, _| Ok(plain(this))),
    Method::new("to_bytes", Shape::named(&["length", "byteorder", "signed"], 0), to_bytes),
];

pub(super) static FLOAT: &[Method] = &[
    Method::new("as_integer_ratio", Shape::Nothing, |this, _| {
        let (over, under) = float_as_integer_ratio(real(this))?;
        Ok(Value::tuple(vec![Value::from(over), Value::from(under)]))
    }),
    Method::new("conjugate", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::new("hex", Shape::Nothing, |this, _| Ok(Value::from(float_hex(real(this))))),
    Method::new("is_integer", Shape::Nothing, |this, _| {
        Ok(Value::Bool(real(this).is_finite() && real(this).fract() == 0.0))
    }),
];

pub(super) static COMPLEX: &[Method] = &[
    Method::new("__complex__", Shape::Nothing, |this, _| Ok(this.clone())),
    Method::new("conjugate", Shape::Nothing, |this, _| {
        let complex = this.as_object::<Complex>();
        Ok(complex.map_or(Value::None, |x| Complex { re: x.re, im: -x.im }.to_value()))
    }),
];

fn big(this: &Value) -> BigInt {
    number(this).and_then(|n| n.to_big()).unwrap_or_default()
}

/// A bool as the int it is.
fn plain(this: &Value) -> Value {
    match this {
        Value::Bool(b) => Value::Int(i64::from(*b)),
        other => other.clone(),
    }
}

fn real(this: &Value) -> f64 {
    match number(this) {
        Some(Number::Float(x)) => x,
        _ => 0.0,
    }
}

/// Whether the order of bytes is the little one.
fn is_little(value: Option<&Value>, function: &str) -> Result<bool, Exc> {
    let Some(value) = value else { return Ok(false) };
    match &*text(value, function, "argument 'byteorder'")?.to_text() {
        "little" => Ok(true),
        "big" => Ok(false),
        _ => Err(value_error("byteorder must be either 'little' or 'big'")),
    }
}

fn overflow(message: &str) -> Exc {
    Exception::with_message(ExcType::OverflowError, message)
}

fn to_bytes(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let length = arguments.get(0).map_or(Ok(1), index)?;
    let little = is_little(arguments.get(1), "to_bytes")?;
    let signed = arguments.get(2).is_some_and(Value::is_true);
    let length = usize::try_from(length).map_err(|_| value_error("length argument must be non-negative"))?;
    crate::value::check_size(Some(length))?;
    let n = big(this);
    if n.is_negative() && !signed {
        return Err(overflow("can't convert negative int to unsigned"));
    }
    let mut bytes = match (signed, n.sign()) {
        (_, Sign::NoSign) => Vec::new(),
        (true, _) => n.to_signed_bytes_le(),
        (false, _) => n.magnitude().to_bytes_le(),
    };
    if bytes.len() > length {
        return Err(overflow("int too big to convert"));
    }
    bytes.resize(length, if n.is_negative() { 0xff } else { 0 });
    if !little {
        bytes.reverse();
    }
    Ok(Value::Bytes(bytes.into()))
}

/// `int.from_bytes(bytes, byteorder, signed=False)` of bytes that were collected.
pub(crate) fn from_bytes(mut bytes: Vec<u8>, arguments: &Bound) -> Result<Value, Exc> {
    if is_little(arguments.get(1), "from_bytes")? {
        bytes.reverse();
    }
    let signed = arguments.get(2).is_some_and(Value::is_true);
    let n = if signed { BigInt::from_signed_bytes_be(&bytes) } else { BigInt::from_bytes_be(Sign::Plus, &bytes) };
    Ok(int_from_big(n))
}

/// `float.fromhex(text)`.
pub(crate) fn fromhex(mut arguments: Bound) -> Result<Value, Exc> {
    let given = arguments.required(0);
    let Some(text) = given.as_str() else {
        return Err(type_error("bad argument type for built-in operation"));
    };
    let shown = text.to_text();
    let lower = shown.trim_matches(|c: char| c.is_ascii_whitespace() || c == '\x0b').to_ascii_lowercase();
    let invalid = || value_error("invalid hexadecimal floating-point string");
    let (negative, size) = match lower.as_bytes().first() {
        Some(b'-') => (true, &lower[1..]),
        Some(b'+') => (false, &lower[1..]),
        _ => (false, lower.as_str()),
    };
    let x = match size {
        "inf" | "infinity" => f64::INFINITY,
        "nan" => f64::NAN,
        _ => hex_size(size).ok_or_else(invalid)?,
    };
    if x.is_infinite() && !size.starts_with("inf") {
        return Err(overflow("hexadecimal value too large to represent as a float"));
    }
    Ok(Value::Float(if negative { -x } else { x }))
}

fn hex_size(text: &str) -> Option<f64> {
    let text = text.strip_prefix("0x").unwrap_or(text);
    let (digits, exponent) = match text.split_once('p') {
        Some((digits, exponent)) => (digits, exponent.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let n = BigInt::parse_bytes(all.as_bytes(), 16)?;
    let shift = exponent.checked_sub(4 * fraction.len() as i64)?;
    let span = shift.unsigned_abs().min(200_000);
    // A quotient of two ints is rounded once, however far apart they are.
    let (over, under) = if shift >= 0 { (n << span, BigInt::from(1)) } else { (n, BigInt::from(1) << span) };
    match crate::value::integer::int_true_div((&over).into(), (&under).into()) {
        Ok(x) => Some(x),
        Err(_) => Some(f64::INFINITY),
    }
}

/// `int(x)` and `math.trunc(x)` of a float.
pub(crate) fn truncated(x: f64) -> Result<Value, Exc> {
    Ok(Value::from(float_trunc(x)?))
}
