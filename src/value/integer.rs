//! Python's `int` as the number it is: small in a word, anything else without bound.

use super::fault::Fault;
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{Pow, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// A whole number. Kept normal: what fits an `i64` is `Small`, so equal numbers are equal values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Int {
    /// Fits a word.
    Small(i64),
    /// Does not.
    Big(BigInt),
}

impl From<i64> for Int {
    fn from(n: i64) -> Int {
        Int::Small(n)
    }
}

impl From<BigInt> for Int {
    fn from(n: BigInt) -> Int {
        match n.to_i64() {
            Some(small) => Int::Small(small),
            None => Int::Big(n),
        }
    }
}

impl Int {
    /// A view of the number.
    pub fn as_ref(&self) -> IntRef<'_> {
        match self {
            Int::Small(n) => IntRef::Small(*n),
            Int::Big(n) => IntRef::Big(n),
        }
    }
}

/// A borrowed [`Int`]: what every operation here takes, so that a big number is never copied to be looked at.
#[derive(Debug, Clone, Copy)]
pub enum IntRef<'a> {
    /// Fits a word.
    Small(i64),
    /// May or may not fit one.
    Big(&'a BigInt),
}

impl From<i64> for IntRef<'_> {
    fn from(n: i64) -> Self {
        IntRef::Small(n)
    }
}

impl<'a> From<&'a BigInt> for IntRef<'a> {
    fn from(n: &'a BigInt) -> Self {
        IntRef::Big(n)
    }
}

impl IntRef<'_> {
    /// An owned big number.
    pub fn to_big(self) -> BigInt {
        match self {
            IntRef::Small(n) => BigInt::from(n),
            IntRef::Big(n) => n.clone(),
        }
    }

    /// An owned number.
    pub fn to_int(self) -> Int {
        match self {
            IntRef::Small(n) => Int::Small(n),
            IntRef::Big(n) => Int::from(n.clone()),
        }
    }

    /// The absolute value.
    pub fn magnitude(self) -> BigUint {
        match self {
            IntRef::Small(n) => BigUint::from(n.unsigned_abs()),
            IntRef::Big(n) => n.magnitude().clone(),
        }
    }

    /// Less than zero.
    pub fn is_negative(self) -> bool {
        match self {
            IntRef::Small(n) => n < 0,
            IntRef::Big(n) => n.is_negative(),
        }
    }

    /// Zero.
    pub fn is_zero(self) -> bool {
        match self {
            IntRef::Small(n) => n == 0,
            IntRef::Big(n) => n.is_zero(),
        }
    }

    /// `int.bit_length()`
    pub fn bit_length(self) -> u64 {
        match self {
            IntRef::Small(n) => u64::from(64 - n.unsigned_abs().leading_zeros()),
            IntRef::Big(n) => n.bits(),
        }
    }

    /// `int.bit_count()`
    pub fn bit_count(self) -> u64 {
        match self {
            IntRef::Small(n) => u64::from(n.unsigned_abs().count_ones()),
            IntRef::Big(n) => n.magnitude().count_ones(),
        }
    }
}

/// Most products of words that one operation may take: a second's or two. Division, roots and common divisors take as many as
/// the squares of their words.
const MOST_WORK: u64 = 1 << 30;

/// How many words a number of so many bits takes.
fn words(bits: u64) -> u64 {
    bits / 64 + 1
}

/// `MemoryError` where an operation would not end: `work` is how many products of words it takes.
fn affordable(what: &str, bits: u64, work: u64) -> Result<(), Fault> {
    match work <= MOST_WORK {
        true => Ok(()),
        false => Err(Fault::over_budget(format!("{what} ints of up to {bits} bits is over the budget"))),
    }
}

fn affordable_division(a: u64, b: u64) -> Result<(), Fault> {
    affordable("dividing", a.max(b), words(a.saturating_sub(b)).saturating_mul(words(b)))
}

/// `math.gcd(a, b)`. Errors: `MemoryError` where that would not end.
pub fn int_gcd(a: &BigInt, b: &BigInt) -> Result<BigInt, Fault> {
    let (mut a, mut b) = if a.bits() < b.bits() { (b.abs(), a.abs()) } else { (a.abs(), b.abs()) };
    // Of two that differ in length, one division takes off what would be one shift a bit.
    if a.bits() > b.bits() + 64 && !b.is_zero() {
        affordable_division(a.bits(), b.bits())?;
        let rest = &a % &b;
        (a, b) = (b, rest);
    }
    affordable("the greatest common divisor of", a.bits(), b.bits().saturating_mul(words(a.bits())))?;
    Ok(a.gcd(&b))
}

/// `math.isqrt(n)`, of what is not negative: by roots of more and more leading bits, as CPython has it. Errors: `MemoryError`
/// where that would not end.
pub fn int_sqrt(n: &BigInt) -> Result<BigInt, Fault> {
    if n.bits() <= 4096 {
        return Ok(n.sqrt());
    }
    affordable("the root of", n.bits(), (words(n.bits()) / 4).saturating_pow(2))?;
    let half = (n.bits() - 1) / 2;
    let (mut root, mut bits) = (BigInt::from(1), 0);
    for shift in (0..64 - half.leading_zeros()).rev() {
        let before = bits;
        bits = half >> shift;
        root = (&root << (bits - before - 1)) + (n >> (2 * half - before - bits + 1)) / &root;
    }
    Ok(if &root * &root > *n { root - 1 } else { root })
}

/// `divmod(a, b)`: the quotient rounds down, the remainder has the sign of `b`.
/// Errors: `ZeroDivisionError`.
pub fn int_divmod(a: IntRef<'_>, b: IntRef<'_>) -> Result<(Int, Int), Fault> {
    if b.is_zero() {
        return Err(Fault::zero_division("integer division or modulo by zero"));
    }
    if let (IntRef::Small(a), IntRef::Small(b)) = (a, b)
        && let (Some(quotient), Some(remainder)) = (a.checked_div(b), a.checked_rem(b))
    {
        let adjust = remainder != 0 && (remainder < 0) != (b < 0);
        return Ok(match adjust {
            true => (Int::Small(quotient - 1), Int::Small(remainder + b)),
            false => (Int::Small(quotient), Int::Small(remainder)),
        });
    }
    affordable_division(a.bit_length(), b.bit_length())?;
    let (quotient, remainder) = a.to_big().div_mod_floor(&b.to_big());
    Ok((quotient.into(), remainder.into()))
}

/// `a // b`. Errors: `ZeroDivisionError`.
pub fn int_floor_div(a: IntRef<'_>, b: IntRef<'_>) -> Result<Int, Fault> {
    int_divmod(a, b).map(|(quotient, _)| quotient)
}

/// `a % b`. Errors: `ZeroDivisionError`.
pub fn int_mod(a: IntRef<'_>, b: IntRef<'_>) -> Result<Int, Fault> {
    if b.is_zero() {
        return Err(Fault::zero_division("integer modulo by zero"));
    }
    int_divmod(a, b).map(|(_, remainder)| remainder)
}

/// `pow(base, exponent, modulus)`; a negative exponent means the inverse.
/// Errors: `ValueError` for a modulus of zero or a base without inverse.
pub fn int_pow_mod(base: IntRef<'_>, exponent: IntRef<'_>, modulus: IntRef<'_>) -> Result<Int, Fault> {
    if modulus.is_zero() {
        return Err(Fault::value("pow() 3rd argument cannot be 0"));
    }
    let (base, exponent, modulus) = (base.to_big(), exponent.to_big(), modulus.to_big());
    // Two products and what is left of them for each bit.
    let each = words(modulus.bits()).saturating_pow(2).saturating_mul(2);
    affordable("a power modulo", modulus.bits(), exponent.bits().saturating_mul(each))?;
    affordable_division(base.bits(), modulus.bits())?;
    if !exponent.is_negative() {
        return Ok(base.modpow(&exponent, &modulus).into());
    }
    let inverse = base.modinv(&modulus).ok_or_else(|| Fault::value("base is not invertible for the given modulus"))?;
    Ok(inverse.modpow(&-exponent, &modulus).into())
}

/// `round(n, digits)` for `digits < 0`: to a multiple of a power of ten, a half to the even one. Other digits change nothing.
pub fn int_round(n: IntRef<'_>, digits: i64) -> Int {
    if digits >= 0 {
        return n.to_int();
    }
    let places = digits.unsigned_abs();
    // 10^places is beyond twice the number: nothing is left. (1233 / 4096 is just under log10(2).)
    let longest = n.bit_length().saturating_mul(1234) / 4096 + 2;
    if places > longest {
        return Int::Small(0);
    }
    let unit = BigInt::from(10u8).pow(places);
    let (quotient, remainder) = n.to_big().div_mod_floor(&unit);
    let up = match (&remainder * 2u8).cmp(&unit) {
        Ordering::Less => false,
        Ordering::Equal => quotient.is_odd(),
        Ordering::Greater => true,
    };
    ((quotient + i32::from(up)) * unit).into()
}

/// `float(n)`: the nearest float, a half to the even one.
/// Errors: `OverflowError` beyond the largest float.
pub fn int_to_float(n: IntRef<'_>) -> Result<f64, Fault> {
    match n {
        IntRef::Small(n) => Ok(n as f64),
        IntRef::Big(n) => {
            let (top, exponent) = leading_bits(n.magnitude());
            let size = scale(top, exponent).ok_or_else(|| Fault::overflow("int too large to convert to float"))?;
            Ok(if n.sign() == Sign::Minus { -size } else { size })
        }
    }
}

/// `a / b`, correctly rounded however large the operands.
/// Errors: `ZeroDivisionError`; `OverflowError` where the quotient is beyond the largest float.
pub fn int_true_div(a: IntRef<'_>, b: IntRef<'_>) -> Result<f64, Fault> {
    if b.is_zero() {
        return Err(Fault::zero_division("division by zero"));
    }
    const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
    if let (IntRef::Small(a), IntRef::Small(b)) = (a, b)
        && a.unsigned_abs() <= EXACT
        && b.unsigned_abs() <= EXACT
    {
        return Ok(a as f64 / b as f64);
    }
    let negative = a.is_negative() != b.is_negative();
    if a.is_zero() {
        return Ok(if negative { -0.0 } else { 0.0 });
    }
    // Scaled so that the quotient has 66 or 67 bits: more than the 53 that stay, and a sticky bit for the rest.
    let shift = a.bit_length() as i64 - b.bit_length() as i64 - 66;
    let (mut over, mut under) = (a.magnitude(), b.magnitude());
    if shift > 0 {
        under <<= shift as u64;
    } else {
        over <<= shift.unsigned_abs();
    }
    let (quotient, remainder) = over.div_rem(&under);
    let quotient = quotient.to_u128().expect("the quotient has at most 67 bits by the choice of the shift");
    let size = scale(quotient | u128::from(!remainder.is_zero()), shift)
        .ok_or_else(|| Fault::overflow("integer division result too large for a float"))?;
    Ok(if negative { -size } else { size })
}

/// The leading 127 bits of a number, the lowest one standing for all that was cut, and the power of two they count.
fn leading_bits(n: &BigUint) -> (u128, i64) {
    let cut = n.bits().saturating_sub(127);
    let top = (n >> cut).to_u128().expect("127 bits are left by the shift");
    let sticky = n.trailing_zeros().is_some_and(|zeros| zeros < cut);
    (top | u128::from(sticky), cut as i64)
}

/// `bits * 2**exponent`, rounded once to the nearest float; nothing where that is beyond the largest one. Contract: where `bits`
/// stands for a longer number, it has at least 55 bits, the lowest of which is set.
fn scale(bits: u128, exponent: i64) -> Option<f64> {
    if bits == 0 {
        return Some(0.0);
    }
    let length = i64::from(128 - bits.leading_zeros());
    let lowest = (length + exponent - 53).max(-1074);
    let drop = lowest - exponent;
    let mantissa = match drop {
        ..=0 => bits << drop.unsigned_abs(),
        1..=127 => {
            let (kept, rest, half) = (bits >> drop, bits & ((1 << drop) - 1), 1 << (drop - 1));
            kept + u128::from(rest > half || rest == half && kept & 1 == 1)
        }
        _ => 0,
    };
    let value = power_of_two_times(mantissa as f64, lowest);
    value.is_finite().then_some(value)
}

/// `x * 2**exponent` for a whole `x` of at most 53 bits whose product needs no rounding, or is too large.
fn power_of_two_times(x: f64, exponent: i64) -> f64 {
    let half = exponent.clamp(-2000, 2000) as i32 / 2;
    let rest = exponent.clamp(-2000, 2000) as i32 - half;
    x * 2f64.powi(half) * 2f64.powi(rest)
}
