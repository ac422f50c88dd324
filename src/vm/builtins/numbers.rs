//! Builtins on numbers: `abs`, `bin`, `divmod`, `hex`, `oct`, `pow`, `round`.

use super::glances;
use super::native::Builtin;
use crate::value::float_math::{float_divmod, float_round, float_round_to_int};
use crate::value::int_text::{int_bin, int_hex, int_oct};
use crate::value::integer::{IntRef, int_divmod, int_pow_mod, int_round};
use crate::value::{BinaryOp, Exc, Number, UnaryOp, Value, binary, number, refuse_modulus, type_error, unary};
use crate::vm::arguments::{Bound, Shape, index, integer};

use crate::vm::pulling::called;

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("abs", Shape::One, |mut a, _| called(abs(&a.required(0)))).glancing(|row| match row {
        [Some(Value::Int(n))] => n.checked_abs().map(Value::Int),
        [Some(Value::Float(x))] => Some(Value::Float(x.abs())),
        _ => None,
    }),
    Builtin::new("bin", Shape::One, |mut a, _| called(in_base(&a.required(0), int_bin))),
    Builtin::new("divmod", Shape::Between(2, 2), |mut a, _| called(divmod(&a.required(0), &a.required(1))))
        .glancing(glances::divided),
    Builtin::new("hex", Shape::One, |mut a, _| called(in_base(&a.required(0), int_hex))),
    Builtin::new("oct", Shape::One, |mut a, _| called(in_base(&a.required(0), int_oct))),
    Builtin::new("pow", Shape::named(&["base", "exp", "mod"], 2), |a, _| called(pow(&a))),
    Builtin::new("round", Shape::named(&["number", "ndigits"], 1), |a, _| called(round(&a))),
];

/// `abs(value)`.
pub(crate) fn abs(value: &Value) -> Result<Value, Exc> {
    if let Value::Object(object) = value.plain()
        && let Some(size) = object.absolute()
    {
        return size;
    }
    match number(value) {
        Some(Number::Float(x)) => Ok(Value::Float(x.abs())),
        Some(Number::Small(n)) if n < 0 => unary(UnaryOp::Neg, value),
        Some(Number::Big(n)) if n.sign() == num_bigint::Sign::Minus => unary(UnaryOp::Neg, value),
        Some(_) => unary(UnaryOp::Pos, value),
        None => Err(type_error(format!("bad operand type for abs(): '{}'", value.type_name()))),
    }
}

fn in_base(value: &Value, show: fn(IntRef<'_>) -> String) -> Result<Value, Exc> {
    let n = integer(value)?;
    Ok(n.as_int().map_or(Value::None, |n| Value::from(show(n))))
}

fn divmod(a: &Value, b: &Value) -> Result<Value, Exc> {
    if let Value::Object(object) = a
        && let Some(quotient) = object.binary(BinaryOp::FloorDiv, b, false)
        && let Some(rest) = object.binary(BinaryOp::Mod, b, false)
    {
        return Ok(Value::tuple(vec![quotient?, rest?]));
    }
    let (Some(x), Some(y)) = (number(a), number(b)) else {
        let (a, b) = (a.type_name(), b.type_name());
        return Err(type_error(format!("unsupported operand type(s) for divmod(): '{a}' and '{b}'")));
    };
    match (x.as_int(), y.as_int()) {
        (Some(x), Some(y)) => {
            let (quotient, remainder) = int_divmod(x, y)?;
            Ok(Value::tuple(vec![Value::from(quotient), Value::from(remainder)]))
        }
        _ => {
            let (quotient, remainder) = float_divmod(x.to_f64()?, y.to_f64()?)?;
            Ok(Value::tuple(vec![Value::Float(quotient), Value::Float(remainder)]))
        }
    }
}

fn pow(arguments: &Bound) -> Result<Value, Exc> {
    let none = Value::None;
    let (base, exponent) = (arguments.get(0).unwrap_or(&none), arguments.get(1).unwrap_or(&none));
    let Some(modulus) = arguments.given(2) else { return binary(BinaryOp::Pow, base, exponent) };
    refuse_modulus([base, exponent, modulus])?;
    let (Some(x), Some(y), Some(m)) = (number(base), number(exponent), number(modulus)) else {
        return Err(type_error(format!(
            "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
            base.type_name(),
            exponent.type_name(),
            modulus.type_name()
        )));
    };
    match (x.as_int(), y.as_int(), m.as_int()) {
        (Some(x), Some(y), Some(m)) => Ok(Value::from(int_pow_mod(x, y, m)?)),
        _ => Err(type_error("pow() 3rd argument not allowed unless all arguments are integers")),
    }
}

fn round(arguments: &Bound) -> Result<Value, Exc> {
    let value = arguments.get(0).unwrap_or(&Value::None);
    let digits = arguments.given(1);
    match (number(value), digits) {
        (Some(Number::Float(x)), None) => Ok(Value::from(float_round_to_int(x)?)),
        (Some(Number::Float(x)), Some(digits)) => Ok(Value::Float(float_round(x, clamped(digits)?)?)),
        (Some(_), None) => unary(UnaryOp::Pos, value),
        (Some(n), Some(digits)) => {
            let digits = clamped(digits)?;
            Ok(n.as_int().map_or(Value::None, |n| Value::from(int_round(n, digits))))
        }
        (None, _) => Err(type_error(format!("type {} doesn't define __round__ method", value.type_name()))),
    }
}

/// A number of digits; beyond 64 bits all numbers of digits are alike.
fn clamped(digits: &Value) -> Result<i64, Exc> {
    match integer(digits)? {
        Number::Big(n) => Ok(if n.sign() == num_bigint::Sign::Minus { i64::MIN } else { i64::MAX }),
        _ => index(digits),
    }
}
