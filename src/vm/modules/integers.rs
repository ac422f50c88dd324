//! `math`: functions of ints.

use num_bigint::{BigInt, BigUint};
use num_traits::{One, Signed, ToPrimitive, Zero};

use crate::machine::{Called, Context};
use crate::value::integer::{int_gcd, int_sqrt};
use crate::value::{Exc, ExcType, Exception, Value, int_from_big, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, integer};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

/// Largest result, in bits, as for arithmetic.
const MAX_BITS: u64 = 1 << 24;
const ANY: Shape = Shape::Between(0, usize::MAX);

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("comb", Shape::Between(2, 2), |a, cx| chosen(&a, true, cx)).of("math"),
    Builtin::new("factorial", Shape::One, |mut a, cx| factorial(&a.required(0), cx)).of("math"),
    Builtin::new("gcd", ANY, |a, _| called(folded(a, BigInt::ZERO, |a, b| Ok(int_gcd(a, b)?)))).of("math"),
    Builtin::new("isqrt", Shape::One, |mut a, _| called(isqrt(&a.required(0)))).of("math"),
    Builtin::new("lcm", ANY, |a, _| called(folded(a, BigInt::one(), lcm))).of("math"),
    Builtin::new("perm", Shape::Between(1, 2), |a, cx| chosen(&a, false, cx)).of("math"),
];

fn too_large() -> Exc {
    let text = format!("an int of more than {MAX_BITS} bits is over the memory budget");
    Exception::with_message(ExcType::MemoryError, text)
}

fn big(value: &Value) -> Result<BigInt, Exc> {
    Ok(integer(value)?.to_big().unwrap_or_default())
}

fn folded(arguments: Bound, start: BigInt, step: fn(&BigInt, &BigInt) -> Result<BigInt, Exc>) -> Result<Value, Exc> {
    let mut total = start;
    for value in arguments.into_values() {
        total = step(&total, &big(&value)?)?.abs();
    }
    Ok(int_from_big(total))
}

fn lcm(a: &BigInt, b: &BigInt) -> Result<BigInt, Exc> {
    if a.bits() + b.bits() > MAX_BITS {
        return Err(too_large());
    }
    let common = int_gcd(a, b)?;
    Ok(if common.is_zero() { common } else { a / common * b })
}

fn isqrt(value: &Value) -> Result<Value, Exc> {
    let n = big(value)?;
    if n.is_negative() {
        return Err(value_error("isqrt() argument must be nonnegative"));
    }
    Ok(int_from_big(int_sqrt(&n)?))
}

/// The product of `low..=high`; `MemoryError` where it is over the budget.
fn product(low: &BigUint, high: u64, cx: &mut Context<'_>) -> Result<BigUint, Exc> {
    // The factors are low, low + 1, ...: `high` of them.
    let largest = low + high;
    if largest.bits().saturating_mul(high) > 2 * MAX_BITS {
        return Err(too_large());
    }
    cx.spend(high);
    Ok(halves(low, high))
}

/// The product of `count` numbers from `low` on, by halves so that the factors stay alike in size.
fn halves(low: &BigUint, count: u64) -> BigUint {
    match count {
        0 => BigUint::one(),
        1..=16 => (0..count).fold(BigUint::one(), |product, at| product * (low + at)),
        _ => halves(low, count / 2) * halves(&(low + count / 2), count - count / 2),
    }
}

fn factorial(value: &Value, cx: &mut Context<'_>) -> Called {
    if let Value::Float(_) = value {
        return Called::Raised(type_error("'float' object cannot be interpreted as an integer"));
    }
    called(big(value).and_then(|n| {
        if n.is_negative() {
            return Err(value_error("factorial() not defined for negative values"));
        }
        let n = n.to_u64().ok_or_else(too_large)?;
        product(&BigUint::one(), n, cx).map(|product| int_from_big(BigInt::from(product)))
    }))
}

/// `comb(n, k)` or `perm(n, k)`.
fn chosen(arguments: &Bound, combinations: bool, cx: &mut Context<'_>) -> Called {
    let Some(first) = arguments.get(0) else { return Called::Value(Value::None) };
    let Some(second) = arguments.given(1) else { return factorial(first, cx) };
    called(big(first).and_then(|n| {
        let k = big(second)?;
        for (name, n) in [("n", &n), ("k", &k)] {
            if n.is_negative() {
                return Err(value_error(format!("{name} must be a non-negative integer")));
            }
        }
        if k > n {
            return Ok(Value::Int(0));
        }
        let k = if combinations { k.clone().min(&n - &k) } else { k };
        if k.is_zero() {
            return Ok(Value::Int(1));
        }
        let count = k.to_u64().ok_or_else(too_large)?;
        let low = (n - k + 1_u8).magnitude().clone();
        let over = product(&low, count, cx)?;
        let under = if combinations { product(&BigUint::one(), count, cx)? } else { BigUint::one() };
        Ok(int_from_big(BigInt::from(over / under)))
    }))
}
