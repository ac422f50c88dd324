//! Numbers as one view: small ints, big ints and floats, and the arithmetic on them.

use std::cmp::Ordering;
use std::rc::Rc;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::fault::FaultKind;
use super::float_math::{Power, float_div, float_floor_div, float_mod, float_pow};
use super::integer::{Int, IntRef, int_floor_div, int_mod, int_to_float, int_true_div};
use super::number_order::{compare_int_float, compare_ints};
use super::{BinaryOp, Exc, ExcType, Exception, Instance, Value, value_error};

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

/// The number behind a value, where it is one, of a class that derives from `int` or `float` too.
#[inline]
pub fn number(value: &Value) -> Option<Number<'_>> {
    match value {
        Value::Int(n) => Some(Number::Small(*n)),
        Value::Float(x) => Some(Number::Float(*x)),
        Value::Bool(b) => Some(Number::Small(i64::from(*b))),
        Value::Big(n) => Some(Number::Big(n)),
        Value::Instance(instance) => number_of(instance),
        _ => None,
    }
}

/// The number that an object of a class of the user's is.
#[cold]
fn number_of(instance: &Instance) -> Option<Number<'_>> {
    number(instance.scalar.as_ref()?)
}

/// The `int` value of any integer.
pub fn int_from_big(n: BigInt) -> Value {
    match i64::try_from(&n) {
        Ok(small) => Value::Int(small),
        Err(_) => Value::Big(Rc::new(n)),
    }
}

impl Number<'_> {
    /// A view of the integer, where it is one.
    pub fn as_int(&self) -> Option<IntRef<'_>> {
        match self {
            Self::Small(n) => Some(IntRef::Small(*n)),
            Self::Big(n) => Some(IntRef::Big(n)),
            Self::Float(_) => None,
        }
    }

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
            Self::Big(n) => Ok(int_to_float(IntRef::Big(n))?),
        }
    }
}

/// Exact comparison, as Python compares ints with floats; `None` with a NaN.
pub(super) fn compare_numbers(a: &Number<'_>, b: &Number<'_>) -> Option<Ordering> {
    match (a, b) {
        (Number::Small(a), Number::Small(b)) => Some(a.cmp(b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(b),
        (Number::Float(x), n) => compare_int_float(n.as_int()?, *x).map(Ordering::reverse),
        (n, Number::Float(x)) => compare_int_float(n.as_int()?, *x),
        _ => Some(compare_ints(a.as_int()?, b.as_int()?)),
    }
}

fn too_large() -> Exc {
    Exception::with_message(
        ExcType::MemoryError,
        format!("an int of more than {MAX_BITS} bits is over the memory budget"),
    )
}

/// Arithmetic on two numbers; `None` where the operator does not take them.
pub(super) fn arithmetic(op: BinaryOp, a: &Number<'_>, b: &Number<'_>) -> Option<Result<Value, Exc>> {
    use Number::{Float, Small};
    if op == BinaryOp::MatMul {
        return None;
    }
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
        BinaryOp::Div => return Ok(Value::Float(int_true_div(a.into(), b.into())?)),
        BinaryOp::FloorDiv => return Ok(int_floor_div(a.into(), b.into())?.into()),
        BinaryOp::Mod => return Ok(int_mod(a.into(), b.into())?.into()),
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
        return float_power(int_to_float(base.into())?, int_to_float(exponent.into())?);
    }
    if base.magnitude().bits() <= 1 {
        let one = if base.is_negative() && exponent.is_odd() { -1 } else { 1 };
        return Ok(Value::Int(if base.is_zero() { i64::from(exponent.is_zero()) } else { one }));
    }
    match exponent.to_u32().filter(|&e| u64::from(e).saturating_mul(base.bits()) <= MAX_BITS) {
        Some(exponent) => Ok(int_from_big(base.pow(exponent))),
        None => Err(too_large()),
    }
}

fn floats(op: BinaryOp, a: f64, b: f64) -> Option<Result<Value, Exc>> {
    let x = match op {
        BinaryOp::Add => Ok(a + b),
        BinaryOp::Sub => Ok(a - b),
        BinaryOp::Mul => Ok(a * b),
        BinaryOp::Div => float_div(a, b),
        BinaryOp::FloorDiv => float_floor_div(a, b),
        BinaryOp::Mod => float_mod(a, b),
        BinaryOp::Pow => return Some(float_power(a, b)),
        _ => return None,
    };
    Some(x.map(Value::Float).map_err(Exc::from))
}

fn float_power(a: f64, b: f64) -> Result<Value, Exc> {
    match float_pow(a, b) {
        Ok(Power::Real(x)) => Ok(Value::Float(x)),
        Ok(Power::Complex(re, im)) => Ok(super::complex::from_power(re, im)),
        // CPython reports what C's `errno` says: the number, and its text.
        Err(fault) if fault.kind == FaultKind::Overflow && !(a < 0.0 && b.fract() != 0.0) => {
            let args = vec![Value::Int(34), Value::from("Numerical result out of range")];
            Err(Exception::new(ExcType::OverflowError, args))
        }
        Err(fault) => Err(fault.into()),
    }
}

impl From<Int> for Value {
    fn from(n: Int) -> Self {
        match n {
            Int::Small(n) => Value::Int(n),
            Int::Big(n) => int_from_big(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
