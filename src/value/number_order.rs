//! Numbers of different kinds side by side: exact comparison and equal hashes, so that `1 == 1.0 == True` are one key.

use super::float_math::mantissa_and_exponent;
use super::integer::IntRef;
use num_bigint::{BigInt, Sign};
use num_traits::{FromPrimitive, ToPrimitive};
use std::cmp::Ordering;

/// The modulus of numeric hashes, a Mersenne prime: `sys.hash_info.modulus`.
const MODULUS: u64 = (1 << 61) - 1;

/// `hash(n)`
pub fn hash_int(n: IntRef<'_>) -> i64 {
    let (size, negative) = match n {
        IntRef::Small(n) => (n.unsigned_abs() % MODULUS, n < 0),
        IntRef::Big(n) => {
            let rest = n.magnitude() % MODULUS;
            (rest.to_u64().expect("a remainder is below its modulus"), n.sign() == Sign::Minus)
        }
    };
    signed_hash(size, negative)
}

/// `hash(x)`. CPython hashes a nan by its identity, which a plain float has not: here it is 0.
pub fn hash_float(x: f64) -> i64 {
    if x.is_nan() {
        return 0;
    }
    if x.is_infinite() {
        return if x > 0.0 { 314_159 } else { -314_159 };
    }
    let (mantissa, exponent) = mantissa_and_exponent(x);
    // 2**61 is 1 by the modulus: a power of two turns the 61 bits around.
    let turn = exponent.rem_euclid(61) as u32;
    let size = (mantissa << turn & MODULUS) | mantissa.checked_shr(61 - turn).unwrap_or(0);
    signed_hash(size % MODULUS, x < 0.0)
}

/// -1 is an error to CPython's C code, so no hash is -1.
fn signed_hash(size: u64, negative: bool) -> i64 {
    let hash = if negative { -(size as i64) } else { size as i64 };
    if hash == -1 { -2 } else { hash }
}

/// Compares exactly, without rounding either; nothing for nan.
pub fn compare_int_float(n: IntRef<'_>, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() {
        return Some(if x > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = x.trunc();
    let by_whole = match n {
        IntRef::Small(n) if whole.abs() < 9.2e18 => n.cmp(&(whole as i64)),
        n => n.to_big().cmp(&BigInt::from_f64(whole).expect("a finite float has a whole part")),
    };
    Some(by_whole.then_with(|| 0.0f64.partial_cmp(&(x - whole)).expect("a fraction is a number")))
}

/// Compares two whole numbers.
pub fn compare_ints(a: IntRef<'_>, b: IntRef<'_>) -> Ordering {
    match (a, b) {
        (IntRef::Small(a), IntRef::Small(b)) => a.cmp(&b),
        (IntRef::Big(a), IntRef::Big(b)) => a.cmp(b),
        (a, b) => a.to_big().cmp(&b.to_big()),
    }
}
