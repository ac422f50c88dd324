//! `math`: functions of floats.

use super::library::{Constant, Library};
use crate::value::float_math::float_trunc;
use crate::value::{Exc, ExcType, Exception, Number, Value, custom, int_from_big, number, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

macro_rules! of_one {
    ($name:literal, $map:expr) => {
        Builtin::new($name, Shape::One, |mut a, _| called(mapped(&a.required(0), $map)))
            .of("math")
            .glancing(|row| seen(row, $map))
    };
}

macro_rules! tests {
    ($name:literal, $test:expr) => {
        Builtin::new($name, Shape::One, |mut a, _| called(real(&a.required(0)).map($test).map(Value::Bool))).of("math")
    };
}

macro_rules! of_two {
    ($name:literal, $map:expr) => {
        Builtin::new($name, Shape::Between(2, 2), |a, _| called(two(&a, $map))).of("math")
    };
}

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS, super::integers::FUNCTIONS, super::special::FUNCTIONS, super::summing::FUNCTIONS],
    constants: &[
        ("e", Constant::Float(std::f64::consts::E)),
        ("inf", Constant::Float(f64::INFINITY)),
        ("nan", Constant::Float(f64::NAN)),
        ("pi", Constant::Float(std::f64::consts::PI)),
        ("tau", Constant::Float(std::f64::consts::TAU)),
    ],
    ..Library::named("math")
};

static FUNCTIONS: &[Builtin] = &[
    of_one!("acos", f64::acos),
    of_one!("acosh", f64::acosh),
    of_one!("asin", f64::asin),
    of_one!("asinh", f64::asinh),
    of_one!("atan", f64::atan),
    of_two!("atan2", f64::atan2),
    of_one!("atanh", |x| if x.abs() == 1.0 { f64::NAN } else { x.atanh() }),
    of_one!("cbrt", f64::cbrt),
    Builtin::new("ceil", Shape::One, |mut a, _| {
        called(asked_or(&a.required(0), "__ceil__", |value| to_int(value, f64::ceil)))
    })
    .of("math")
    .glancing(|row| seen_int(row, f64::ceil)),
    of_two!("copysign", f64::copysign),
    of_one!("cos", f64::cos),
    of_one!("cosh", f64::cosh),
    of_one!("degrees", |x| x * (180.0 / std::f64::consts::PI)),
    of_one!("exp", f64::exp),
    of_one!("exp2", f64::exp2),
    of_one!("expm1", f64::exp_m1),
    of_one!("fabs", f64::abs),
    Builtin::new("floor", Shape::One, |mut a, _| {
        called(asked_or(&a.required(0), "__floor__", |value| to_int(value, f64::floor)))
    })
    .of("math")
    .glancing(|row| seen_int(row, f64::floor)),
    of_two!("fmod", |x, y| if y.is_infinite() && x.is_finite() { x } else { x % y }),
    Builtin::new("frexp", Shape::One, |mut a, _| {
        called(real(&a.required(0)).map(|x| {
            let (mantissa, exponent) = frexp(x);
            Value::tuple(vec![Value::Float(mantissa), Value::Int(exponent)])
        }))
    })
    .of("math"),
    Builtin::new(
        "isclose",
        Shape::Named(Named { names: &["a", "b", "rel_tol", "abs_tol"], required: 2, by_position: 2 }),
        |a, _| called(isclose(&a)),
    ),
    tests!("isfinite", f64::is_finite),
    tests!("isinf", f64::is_infinite),
    tests!("isnan", f64::is_nan),
    Builtin::new("ldexp", Shape::Between(2, 2), |a, _| called(ldexp(&a))).of("math"),
    Builtin::new("log", Shape::Between(0, usize::MAX), |a, _| called(log(&a))).of("math"),
    Builtin::new("log10", Shape::One, |mut a, _| called(logarithm(&a.required(0), f64::log10).map(Value::Float)))
        .of("math"),
    of_one!("log1p", |x| if x <= -1.0 { f64::NAN } else { x.ln_1p() }),
    Builtin::new("log2", Shape::One, |mut a, _| called(logarithm(&a.required(0), f64::log2).map(Value::Float)))
        .of("math"),
    Builtin::new("modf", Shape::One, |mut a, _| {
        called(real(&a.required(0)).map(|x| {
            let fraction = if x.is_infinite() { 0.0_f64.copysign(x) } else { x.fract().copysign(x) };
            Value::tuple(vec![Value::Float(fraction), Value::Float(x.trunc())])
        }))
    })
    .of("math"),
    of_two!("nextafter", |x: f64, y: f64| match x.partial_cmp(&y) {
        None => f64::NAN,
        Some(std::cmp::Ordering::Less) => x.next_up(),
        Some(std::cmp::Ordering::Greater) => x.next_down(),
        Some(std::cmp::Ordering::Equal) => y,
    }),
    of_two!("pow", f64::powf),
    of_one!("radians", |x| x * (std::f64::consts::PI / 180.0)),
    of_two!("remainder", remainder),
    of_one!("sin", f64::sin),
    of_one!("sinh", f64::sinh),
    of_one!("sqrt", f64::sqrt),
    of_one!("tan", f64::tan),
    of_one!("tanh", f64::tanh),
    Builtin::new("trunc", Shape::One, |mut a, _| called(asked_or(&a.required(0), "__trunc__", trunc))).of("math"),
    of_one!("ulp", |x: f64| {
        let x = x.abs();
        if x.is_finite() { if x == f64::MAX { x - x.next_down() } else { x.next_up() - x } } else { x }
    }),
];

/// The float behind a value. `TypeError` where it is no number.
pub(super) fn real(value: &Value) -> Result<f64, Exc> {
    match number(value) {
        Some(n) => n.to_f64(),
        None if let Some(float) = custom::asked(value, "__float__", &[]) => match float? {
            Value::Float(x) => Ok(x),
            other => {
                let (class, returned) = (value.type_name(), other.type_name());
                Err(type_error(format!("{class}.__float__ returned non-float (type {returned})")))
            }
        },
        None if let Some(index) = custom::index(value) => real(&index?),
        None => Err(type_error(format!("must be real number, not {}", value.type_name()))),
    }
}

fn range_error() -> Exc {
    Exception::with_message(ExcType::OverflowError, "math range error")
}

/// What a function made, where that is a number: nan out of a number is `ValueError`, infinity `OverflowError`.
fn checked(result: f64, inputs: &[f64]) -> Result<Value, Exc> {
    if result.is_nan() && !inputs.iter().any(|x| x.is_nan()) {
        return Err(value_error("math domain error"));
    }
    if result.is_infinite() && inputs.iter().all(|x| x.is_finite()) {
        return Err(range_error());
    }
    Ok(Value::Float(result))
}

fn mapped(value: &Value, map: fn(f64) -> f64) -> Result<Value, Exc> {
    let x = real(value)?;
    checked(map(x), &[x])
}

/// The same, of a number in a register, where there is nothing to say against it.
fn seen(row: &[Option<Value>], map: fn(f64) -> f64) -> Option<Value> {
    match row {
        [Some(value @ (Value::Int(_) | Value::Float(_)))] => mapped(value, map).ok(),
        _ => None,
    }
}

/// An int of a number in a register, as [`seen`].
fn seen_int(row: &[Option<Value>], map: fn(f64) -> f64) -> Option<Value> {
    match row {
        [Some(value @ (Value::Int(_) | Value::Float(_)))] => to_int(value, map).ok(),
        _ => None,
    }
}

fn two(arguments: &Bound, map: fn(f64, f64) -> f64) -> Result<Value, Exc> {
    let at = |at: usize| real(arguments.get(at).unwrap_or(&Value::None));
    let (x, y) = (at(0)?, at(1)?);
    let result = map(x, y);
    // Zero to a negative power is out of the domain, not out of range.
    if result.is_infinite() && x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(value_error("math domain error"));
    }
    checked(result, &[x, y])
}

/// What an object of a class of the user's says itself.
fn asked_or(value: &Value, name: &'static str, otherwise: impl Fn(&Value) -> Result<Value, Exc>) -> Result<Value, Exc> {
    custom::asked(value, name, &[]).unwrap_or_else(|| otherwise(value))
}

fn to_int(value: &Value, map: fn(f64) -> f64) -> Result<Value, Exc> {
    match number(value) {
        Some(Number::Float(x)) => Ok(float_trunc(map(x))?.into()),
        Some(n) => Ok(int_from_big(n.to_big().unwrap_or_default())),
        None => to_int(&Value::Float(real(value)?), map),
    }
}

fn trunc(value: &Value) -> Result<Value, Exc> {
    match number(value) {
        Some(_) => to_int(value, f64::trunc),
        None => Err(type_error(format!("type {} doesn't define __trunc__ method", value.type_name()))),
    }
}

/// IEEE 754's remainder: the quotient is rounded to the nearest int, a half to the even one.
fn remainder(x: f64, y: f64) -> f64 {
    if y.is_infinite() && x.is_finite() {
        return x;
    }
    let (size, by) = (x.abs(), y.abs());
    let rest = size % by;
    let other = by - rest;
    let nearest = if rest < other || (rest == other && (0.5 * (size - rest)) % by == 0.0) { rest } else { -other };
    nearest * 1.0_f64.copysign(x)
}

/// The power of two just above a number's size.
pub(super) fn exponent_of(x: f64) -> i32 {
    frexp(x).1 as i32
}

/// Mantissa in `0.5..1` and exponent.
fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (scaled, shift) = if x.is_subnormal() { (x * 2_f64.powi(64), -64) } else { (x, 0) };
    let bits = scaled.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i64 - 1022;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent + shift)
}

fn ldexp(arguments: &Bound) -> Result<Value, Exc> {
    let x = real(arguments.get(0).unwrap_or(&Value::None))?;
    let exponent = match arguments.get(1).and_then(number) {
        Some(Number::Small(n)) => n.clamp(-5000, 5000) as i32,
        Some(Number::Big(n)) => {
            if n.sign() == num_bigint::Sign::Minus {
                -5000
            } else {
                5000
            }
        }
        _ => return Err(type_error("Expected an int as second argument to ldexp.")),
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(Value::Float(x));
    }
    // The mantissa is moved in steps that are exact; only the last one may round.
    let (mantissa, own) = frexp(x);
    let total = i64::from(exponent) + own;
    let result = match total {
        1025.. => f64::INFINITY,
        -1020..=1024 => mantissa * 2.0 * 2_f64.powi(total as i32 - 1),
        -1080..=-1021 => mantissa * 2_f64.powi(total as i32 + 1000) * 2_f64.powi(-1000),
        _ => 0.0_f64.copysign(x),
    };
    if result.is_infinite() { Err(range_error()) } else { Ok(Value::Float(result)) }
}

/// A logarithm, also of ints beyond the floats.
pub(super) fn logarithm(value: &Value, log: fn(f64) -> f64) -> Result<f64, Exc> {
    match number(value) {
        Some(Number::Big(n)) if n.sign() == num_bigint::Sign::Plus => {
            if let Ok(x) = Number::Big(n).to_f64() {
                return Ok(log(x));
            }
            let cut = n.bits() - 64;
            let top = crate::value::integer::int_to_float((&(n >> cut)).into())?;
            Ok(log(top) + log(2.0) * cut as f64)
        }
        found => {
            let x = match found {
                Some(n) => n.to_f64().unwrap_or(-1.0),
                None => real(value)?,
            };
            if x <= 0.0 { Err(value_error("math domain error")) } else { Ok(log(x)) }
        }
    }
}

fn log(arguments: &Bound) -> Result<Value, Exc> {
    if !(1..=2).contains(&arguments.len()) {
        return Err(type_error("math.log requires 1 to 2 arguments"));
    }
    let x = logarithm(arguments.get(0).unwrap_or(&Value::None), f64::ln)?;
    let Some(base) = arguments.get(1) else { return Ok(Value::Float(x)) };
    let base = logarithm(base, f64::ln)?;
    Ok(Value::Float(crate::value::float_math::float_div(x, base)?))
}

fn isclose(arguments: &Bound) -> Result<Value, Exc> {
    let at = |at: usize, default: f64| arguments.get(at).map_or(Ok(default), real);
    let (a, b, relative, absolute) = (at(0, 0.0)?, at(1, 0.0)?, at(2, 1e-9)?, at(3, 0.0)?);
    if relative < 0.0 || absolute < 0.0 {
        return Err(value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Value::Bool(true));
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::Bool(false));
    }
    let apart = (b - a).abs();
    Ok(Value::Bool(apart <= (relative * b).abs() || apart <= (relative * a).abs() || apart <= absolute))
}
