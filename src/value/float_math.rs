//! Arithmetic on `float` where Python differs from the machine: signs, exact rounding, refusals.

use super::fault::Fault;
use super::integer::Int;
use num_bigint::BigInt;
use num_traits::FromPrimitive;

/// `a / b`. Errors: `ZeroDivisionError`.
pub fn float_div(a: f64, b: f64) -> Result<f64, Fault> {
    if b == 0.0 { Err(Fault::zero_division("float division by zero")) } else { Ok(a / b) }
}

/// `a // b`. Errors: `ZeroDivisionError`.
pub fn float_floor_div(a: f64, b: f64) -> Result<f64, Fault> {
    if b == 0.0 {
        return Err(Fault::zero_division("float floor division by zero"));
    }
    Ok(quotient_and_remainder(a, b).0)
}

/// `a % b`: has the sign of `b`. Errors: `ZeroDivisionError`.
pub fn float_mod(a: f64, b: f64) -> Result<f64, Fault> {
    if b == 0.0 {
        return Err(Fault::zero_division("float modulo"));
    }
    Ok(signed_remainder(a, b))
}

/// `divmod(a, b)`. Errors: `ZeroDivisionError`.
pub fn float_divmod(a: f64, b: f64) -> Result<(f64, f64), Fault> {
    if b == 0.0 {
        return Err(Fault::zero_division("float divmod()"));
    }
    Ok(quotient_and_remainder(a, b))
}

fn signed_remainder(a: f64, b: f64) -> f64 {
    let remainder = a % b;
    if remainder == 0.0 {
        0f64.copysign(b)
    } else if (b < 0.0) != (remainder < 0.0) {
        remainder + b
    } else {
        remainder
    }
}

fn quotient_and_remainder(a: f64, b: f64) -> (f64, f64) {
    let machine = a % b;
    let mut quotient = (a - machine) / b;
    if machine != 0.0 && (b < 0.0) != (machine < 0.0) {
        quotient -= 1.0;
    }
    let whole = if quotient == 0.0 {
        0f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    };
    (whole, signed_remainder(a, b))
}

/// What `a ** b` of two floats is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Power {
    /// A float.
    Real(f64),
    /// A complex number: the base was negative and the exponent not whole.
    Complex(f64, f64),
}

/// `a ** b`. Errors: `ZeroDivisionError` for zero to a negative power, `OverflowError` where the result is too large.
pub fn float_pow(a: f64, b: f64) -> Result<Power, Fault> {
    if a == 0.0 && b < 0.0 && b.is_finite() {
        return Err(Fault::zero_division("0.0 cannot be raised to a negative power"));
    }
    let power = if a < 0.0 && a.is_finite() && b.is_finite() && b != b.floor() {
        let (size, angle) = (a.abs().powf(b), std::f64::consts::PI * b);
        Power::Complex(size * angle.cos(), size * angle.sin())
    } else {
        Power::Real(a.powf(b))
    };
    let (Power::Real(size) | Power::Complex(size, _)) = power;
    if a.is_finite() && b.is_finite() && !size.is_finite() {
        return Err(match power {
            Power::Real(_) => Fault::overflow("(34, 'Numerical result out of range')"),
            Power::Complex(..) => Fault::overflow("complex exponentiation"),
        });
    }
    Ok(power)
}

/// `int(x)` and `math.trunc(x)`: towards zero.
/// Errors: `ValueError` for nan, `OverflowError` for an infinity.
pub fn float_trunc(x: f64) -> Result<Int, Fault> {
    if x.is_nan() {
        return Err(Fault::value("cannot convert float NaN to integer"));
    }
    if x.abs() < 9.2e18 {
        return Ok(Int::Small(x as i64));
    }
    BigInt::from_f64(x.trunc())
        .map(Int::from)
        .ok_or_else(|| Fault::overflow("cannot convert float infinity to integer"))
}

/// `round(x)`: the nearest whole number, a half to the even one. Errors: as [`float_trunc`].
pub fn float_round_to_int(x: f64) -> Result<Int, Fault> {
    float_trunc(x.round_ties_even())
}

/// `round(x, digits)`: the float nearest to the exact value of `x` rounded to that many digits, a half to the even one.
/// Errors: `OverflowError` where rounding up leaves the floats.
pub fn float_round(x: f64, digits: i64) -> Result<f64, Fault> {
    // Behind digit 323 no float has anything to round; before digit -308 none has anything left.
    if !x.is_finite() || x == 0.0 || digits > 323 {
        return Ok(x);
    }
    if digits < -308 {
        return Ok(0.0 * x);
    }
    let text = match usize::try_from(digits) {
        Ok(places) => format!("{x:.places$}"),
        Err(_) => round_whole(x, digits.unsigned_abs() as i64),
    };
    let rounded: f64 = text.parse().expect("a number that was just written reads back");
    if rounded.is_infinite() {
        return Err(Fault::overflow("rounded value too large to represent"));
    }
    Ok(rounded)
}

/// `x` to a multiple of `10**places`, as text.
fn round_whole(x: f64, places: i64) -> String {
    let exponent: i64 = format!("{:.*e}", 800, x.abs())
        .split_once('e')
        .and_then(|(_, exponent)| exponent.parse().ok())
        .expect("a finite number in exponent form ends in its exponent");
    match exponent - places {
        kept @ 0.. => format!("{x:.*e}", kept as usize),
        -1 => {
            // Only the leading digit's place is left to round: above half of it is one unit, a half goes to the even zero.
            let half = Int::from(BigInt::from(5) * BigInt::from(10).pow(exponent as u32));
            let above =
                super::number_order::compare_int_float(half.as_ref(), x.abs()) == Some(std::cmp::Ordering::Less);
            let sign = if x < 0.0 { "-" } else { "" };
            if above { format!("{sign}1e{places}") } else { format!("{sign}0") }
        }
        _ => if x < 0.0 { "-0" } else { "0" }.to_owned(),
    }
}

/// `x.as_integer_ratio()`: numerator and denominator in lowest terms.
/// Errors: `ValueError` for nan, `OverflowError` for an infinity.
pub fn float_as_integer_ratio(x: f64) -> Result<(Int, Int), Fault> {
    if x.is_nan() {
        return Err(Fault::value("cannot convert NaN to integer ratio"));
    }
    if x.is_infinite() {
        return Err(Fault::overflow("cannot convert Infinity to integer ratio"));
    }
    let (mantissa, exponent) = mantissa_and_exponent(x);
    let zeros = i64::from(mantissa.trailing_zeros()).min((-exponent).max(0));
    let sign = if x < 0.0 { -1 } else { 1 };
    let numerator = BigInt::from(mantissa >> zeros.min(63)) * sign;
    let exponent = if mantissa == 0 { 0 } else { exponent + zeros };
    Ok(match exponent {
        0.. => (Int::from(numerator << exponent.unsigned_abs()), Int::Small(1)),
        _ => (Int::from(numerator), Int::from(BigInt::from(1) << exponent.unsigned_abs())),
    })
}

/// `abs(x)` as `mantissa * 2**exponent`. Contract: `x` is finite.
pub(super) fn mantissa_and_exponent(x: f64) -> (u64, i64) {
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    match (bits >> 52) & 0x7ff {
        0 => (fraction, -1074),
        biased => (fraction | 1 << 52, biased as i64 - 1075),
    }
}
