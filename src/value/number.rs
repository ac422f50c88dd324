//! Numbers as one view: small ints, big ints and floats, and the arithmetic on them.

use std::cmp::Ordering;
use std::rc::Rc;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{FromPrimitive, Signed, ToPrimitive, Zero};

use super::{BinaryOp, Exc, ExcType, Exception, Value, value_error};

/// Largest integer that arithmetic makes, in bits: beyond it is a `MemoryError`, at once.
const MAX_BITS: u64 = 1 << 24;

/// A number behind a value.
#[derive(Clone, Debug)]
pub enum Number<'a> {
    /// Fits 64 bits; bools too.
    Small(i64),
    /// Does not.
    Big(&'a BigInt),
    /// A float.
    Float(f64),
}

/// The number behind a value, where it is one.
#[inline]
pub fn number(value: &Value) -> Option<Number<'_>> {
    match value {
        Value::Int(n) => Some(Number::Small(*n)),
        Value::Float(x) => Some(Number::Float(*x)),
        Value::Bool(b) => Some(Number::Small(i64::from(*b))),
        Value::Big(n) => Some(Number::Big(n)),
        _ => None,
    }
}

/// The `int` value of any integer.
pub fn int_from_big(n: BigInt) -> Value {
    match i64::try_from(&n) {
        Ok(small) => Value::Int(small),
        Err(_) => Value::Big(Rc::new(n)),
    }
}

impl Number<'_> {
    /// The integer, where it is one.
    pub fn to_big(&self) -> Option<BigInt> {
        match self {
            Self::Small(n) => Some(BigInt::from(*n)),
            Self::Big(n) => Some((*n).clone()),
            Self::Float(_) => None,
        }
    }

    /// The nearest float; `OverflowError` where an int is too large.
    pub fn to_f64(&self) -> Result<f64, Exc> {
        match self {
            Self::Small(n) => Ok(*n as f64),
            Self::Float(x) => Ok(*x),
            Self::Big(n) => n
                .to_f64()
                .filter(|x| x.is_finite())
                .ok_or_else(|| Exception::with_message(ExcType::OverflowError, "int too large to convert to float")),
        }
    }
}

/// Exact comparison, as Python compares ints with floats; `None` with a NaN.
pub(super) fn compare_numbers(a: &Number<'_>, b: &Number<'_>) -> Option<Ordering> {
    match (a, b) {
        (Number::Small(a), Number::Small(b)) => Some(a.cmp(b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(b),
        (Number::Float(_), _) => compare_numbers(b, a).map(Ordering::reverse),
        (_, Number::Float(x)) => {
            if x.is_nan() {
                return None;
            }
            if x.is_infinite() {
                return Some(if *x > 0.0 { Ordering::Less } else { Ordering::Greater });
            }
            let whole = BigInt::from_f64(x.trunc())?;
            let a = a.to_big()?;
            let by_fraction = || 0.0_f64.partial_cmp(&x.fract()).unwrap_or(Ordering::Equal);
            Some(a.cmp(&whole).then_with(by_fraction))
        }
        _ => Some(a.to_big()?.cmp(&b.to_big()?)),
    }
}

fn zero_division(message: &str) -> Exc {
    Exception::with_message(ExcType::ZeroDivisionError, message)
}

fn too_large() -> Exc {
    Exception::with_message(
        ExcType::MemoryError,
        format!("an int of more than {MAX_BITS} bits is over the memory budget"),
    )
}

/// Arithmetic on two numbers; `None` where the operator does not take floats.
pub(super) fn arithmetic(op: BinaryOp, a: &Number<'_>, b: &Number<'_>) -> Option<Result<Value, Exc>> {
    use Number::{Float, Small};
    match (a, b) {
        (Small(a), Small(b)) => {
            if let Some(result) = small(op, *a, *b) {
                return Some(result);
            }
        }
        (Float(a), Float(b)) => return floats(op, *a, *b),
        (Float(_), _) | (_, Float(_)) => {
            return match (a.to_f64(), b.to_f64()) {
                (Ok(a), Ok(b)) => floats(op, a, b),
                (Err(exc), _) | (_, Err(exc)) => Some(Err(exc)),
            };
        }
        _ => {}
    }
    Some(big(op, &a.to_big()?, &b.to_big()?))
}

/// Arithmetic that stays within 64 bits; `None` where it does not, or has to be done with care.
#[inline]
fn small(op: BinaryOp, a: i64, b: i64) -> Option<Result<Value, Exc>> {
    let n = match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::FloorDiv if b != 0 => a.checked_div_euclid_floor(b),
        BinaryOp::Mod if b != 0 => {
            Some(a.checked_rem(b).map_or(0, |r| if r != 0 && (r < 0) != (b < 0) { r + b } else { r }))
        }
        BinaryOp::And => Some(a & b),
        BinaryOp::Or => Some(a | b),
        BinaryOp::Xor => Some(a ^ b),
        BinaryOp::Shr if b >= 0 => Some(a >> b.min(63)),
        BinaryOp::Div if b != 0 && a.unsigned_abs() < 1 << 53 && b.unsigned_abs() < 1 << 53 => {
            return Some(Ok(Value::Float(a as f64 / b as f64)));
        }
        BinaryOp::Pow if (0..64).contains(&b) => a.checked_pow(b as u32),
        _ => None,
    };
    n.map(|n| Ok(Value::Int(n)))
}

trait FloorDivision: Sized {
    fn checked_div_euclid_floor(self, by: Self) -> Option<Self>;
}

impl FloorDivision for i64 {
    fn checked_div_euclid_floor(self, by: Self) -> Option<Self> {
        let quotient = self.checked_div(by)?;
        Some(if self % by != 0 && (self < 0) != (by < 0) { quotient - 1 } else { quotient })
    }
}

fn big(op: BinaryOp, a: &BigInt, b: &BigInt) -> Result<Value, Exc> {
    let n = match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => {
            if a.bits() + b.bits() > MAX_BITS {
                return Err(too_large());
            }
            a * b
        }
        BinaryOp::Div => return true_division(a, b),
        BinaryOp::FloorDiv if b.is_zero() => return Err(zero_division("integer division or modulo by zero")),
        BinaryOp::Mod if b.is_zero() => return Err(zero_division("integer modulo by zero")),
        BinaryOp::FloorDiv => a.div_floor(b),
        BinaryOp::Mod => a.mod_floor(b),
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::Shl | BinaryOp::Shr if b.is_negative() => return Err(value_error("negative shift count")),
        BinaryOp::Shl => match b.to_u64().filter(|by| a.bits() + by <= MAX_BITS) {
            Some(by) => a << by,
            None if a.is_zero() => BigInt::ZERO,
            None => return Err(too_large()),
        },
        BinaryOp::Shr => match b.to_u64() {
            Some(by) => a >> by,
            None => BigInt::from(if a.is_negative() { -1 } else { 0 }),
        },
        BinaryOp::Pow => return big_power(a, b),
        BinaryOp::MatMul => unreachable!("not an operator of numbers"),
    };
    Ok(int_from_big(n))
}

fn big_power(base: &BigInt, exponent: &BigInt) -> Result<Value, Exc> {
    if exponent.is_negative() {
        if base.is_zero() {
            return Err(zero_division("0.0 cannot be raised to a negative power"));
        }
        let (base, exponent) = (Number::Big(base).to_f64()?, Number::Big(exponent).to_f64()?);
        return Ok(Value::Float(base.powf(exponent)));
    }
    if base.bits() <= 1 && (base.is_zero() || base.abs() == BigInt::from(1)) {
        let odd = exponent.is_odd();
        let one = if base.is_negative() && odd { -1 } else { 1 };
        return Ok(Value::Int(if base.is_zero() { i64::from(exponent.is_zero()) } else { one }));
    }
    match exponent.to_u32().filter(|&e| u64::from(e).saturating_mul(base.bits()) <= MAX_BITS) {
        Some(exponent) => Ok(int_from_big(base.pow(exponent))),
        None => Err(too_large()),
    }
}

/// `a / b`, correctly rounded, also where neither fits a float.
fn true_division(a: &BigInt, b: &BigInt) -> Result<Value, Exc> {
    if b.is_zero() {
        return Err(zero_division("division by zero"));
    }
    let negative = a.is_negative() != b.is_negative();
    let (a, b) = (a.abs(), b.abs());
    // Scale so that the quotient has 66 or 67 bits, keep a sticky bit for the remainder: one rounding, at the end.
    let shift = 66 - (a.bits() as i64 - b.bits() as i64);
    let (a, b) = if shift >= 0 { (a << shift as u64, b) } else { (a, b << (-shift) as u64) };
    let (quotient, remainder) = a.div_rem(&b);
    let mut bits = quotient.to_u128().expect("67 bits at the most");
    bits |= u128::from(!remainder.is_zero());
    let x = scale(bits, -shift);
    if x.is_infinite() {
        return Err(Exception::with_message(ExcType::OverflowError, "integer division result too large for a float"));
    }
    Ok(Value::Float(if negative { -x } else { x }))
}

/// `bits * 2**exponent`, rounded once, half to even, also into the subnormal range.
fn scale(bits: u128, exponent: i64) -> f64 {
    if bits == 0 {
        return 0.0;
    }
    let top = 128 - i64::from(bits.leading_zeros());
    let keep = (top + exponent + 1074).clamp(0, 53);
    let cut = top - keep;
    let (mut mantissa, rest) = if cut <= 0 {
        (bits, 0)
    } else if cut >= 128 {
        (0, bits)
    } else {
        (bits >> cut, bits & ((1 << cut) - 1))
    };
    if cut > 0 && cut < 128 {
        let half = 1_u128 << (cut - 1);
        if rest > half || (rest == half && mantissa & 1 == 1) {
            mantissa += 1;
        }
    }
    let exponent = exponent + cut.max(0);
    if exponent > 1100 {
        return f64::INFINITY;
    }
    // Two exact steps: a single factor could be subnormal or infinite itself.
    let first = exponent / 2;
    mantissa as f64 * 2_f64.powi(first as i32) * 2_f64.powi((exponent - first) as i32)
}

fn floats(op: BinaryOp, a: f64, b: f64) -> Option<Result<Value, Exc>> {
    let x = match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div if b == 0.0 => return Some(Err(zero_division("float division by zero"))),
        BinaryOp::Div => a / b,
        BinaryOp::FloorDiv if b == 0.0 => return Some(Err(zero_division("float floor division by zero"))),
        BinaryOp::Mod if b == 0.0 => return Some(Err(zero_division("float modulo"))),
        BinaryOp::FloorDiv => float_divmod(a, b).0,
        BinaryOp::Mod => float_divmod(a, b).1,
        BinaryOp::Pow => return Some(float_power(a, b)),
        _ => return None,
    };
    Some(Ok(Value::Float(x)))
}

/// `divmod(a, b)` of floats, as `float_divmod` in CPython's `floatobject.c`; `b` is not zero.
pub(super) fn float_divmod(a: f64, b: f64) -> (f64, f64) {
    let mut modulo = a % b;
    let mut quotient = (a - modulo) / b;
    if modulo != 0.0 {
        if (b < 0.0) != (modulo < 0.0) {
            modulo += b;
            quotient -= 1.0;
        }
    } else {
        modulo = 0.0_f64.copysign(b);
    }
    let floor = if quotient == 0.0 {
        0.0_f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    };
    (floor, modulo)
}

fn float_power(a: f64, b: f64) -> Result<Value, Exc> {
    if a == 0.0 && b < 0.0 {
        return Err(zero_division("0.0 cannot be raised to a negative power"));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b.fract() != 0.0 {
        return Err(value_error("a negative number to a fractional power is complex, which is not supported"));
    }
    let x = a.powf(b);
    if x.is_infinite() && a.is_finite() && b.is_finite() {
        let args = vec![Value::Int(34), Value::from("Numerical result out of range")];
        return Err(Exception::new(ExcType::OverflowError, args));
    }
    Ok(Value::Float(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn div(a: i128, b: i128) -> f64 {
        match true_division(&BigInt::from(a), &BigInt::from(b)) {
            Ok(Value::Float(x)) => x,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn true_division_rounds_once() {
        assert_eq!(div(1, 3), 1.0 / 3.0);
        assert_eq!(div(10_i128.pow(30), 10_i128.pow(29)), 10.0);
        assert_eq!(div((1 << 62) + 1, 1 << 62), 1.0);
        assert_eq!(div(-(i128::from(i64::MAX)), 7), -(i64::MAX as f64 / 7.0));
    }

    #[test]
    fn ints_and_floats_compare_exactly() {
        let big = Number::Small((1 << 53) + 1);
        assert_eq!(compare_numbers(&big, &Number::Float((1_i64 << 53) as f64)), Some(Ordering::Greater));
        assert_eq!(compare_numbers(&Number::Float(-0.5), &Number::Small(0)), Some(Ordering::Less));
        assert_eq!(compare_numbers(&Number::Small(0), &Number::Float(-0.5)), Some(Ordering::Greater));
    }

    #[test]
    fn floor_division_follows_the_divisors_sign() {
        for (a, b, quotient, modulo) in [(7, -2, -4, -1), (-7, 2, -4, 1), (-8, 2, -4, 0), (i64::MIN, 1, i64::MIN, 0)] {
            assert!(matches!(small(BinaryOp::FloorDiv, a, b), Some(Ok(Value::Int(n))) if n == quotient));
            assert!(matches!(small(BinaryOp::Mod, a, b), Some(Ok(Value::Int(n))) if n == modulo));
        }
        assert!(small(BinaryOp::FloorDiv, i64::MIN, -1).is_none());
    }
}
