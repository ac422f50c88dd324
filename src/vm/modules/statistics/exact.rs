//! Exact sums: ints and floats as fractions whose denominators are powers of two.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::value::integer::int_true_div;
use crate::value::{CompareOp, Exc, Number, Value, compare, int_from_big, number, type_error};

/// A fraction; its denominator is above zero.
#[derive(Clone, Debug)]
pub(super) struct Ratio {
    pub(super) over: BigInt,
    pub(super) under: BigInt,
}

impl Ratio {
    pub(super) fn whole(n: impl Into<BigInt>) -> Self {
        Self { over: n.into(), under: BigInt::from(1) }
    }

    /// A number as it is, exactly; `None` where it is not finite.
    pub(super) fn of(value: &Value) -> Result<Option<Self>, Exc> {
        match number(value) {
            Some(Number::Float(x)) if !x.is_finite() => Ok(None),
            Some(Number::Float(x)) => {
                let (mantissa, exponent, sign) = parts(x);
                let over = BigInt::from(mantissa) * sign;
                Ok(Some(match exponent {
                    0.. => Self::whole(over << exponent),
                    _ => Self { over, under: BigInt::from(1) << -exponent }.reduced(),
                }))
            }
            Some(n) => Ok(Some(Self::whole(n.to_big().unwrap_or_default()))),
            None => {
                let class = value.type_name();
                Err(type_error(format!("can't convert type '{class}' to numerator/denominator")))
            }
        }
    }

    fn reduced(self) -> Self {
        let by = self.over.gcd(&self.under);
        if by.is_zero() || by == BigInt::from(1) {
            return self;
        }
        Self { over: self.over / &by, under: self.under / by }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        if self.under == other.under {
            return Self { over: &self.over + &other.over, under: self.under.clone() };
        }
        Self { over: &self.over * &other.under + &other.over * &self.under, under: &self.under * &other.under }
            .reduced()
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        self.plus(&Self { over: -&other.over, under: other.under.clone() })
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        Self { over: &self.over * &other.over, under: &self.under * &other.under }.reduced()
    }

    /// Divided by what is not zero.
    pub(super) fn divided(&self, other: &Self) -> Self {
        let (over, under) = (&self.over * &other.under, &self.under * &other.over);
        if under.is_negative() { Self { over: -over, under: -under } } else { Self { over, under } }.reduced()
    }

    pub(super) fn is_zero(&self) -> bool {
        self.over.is_zero()
    }

    pub(super) fn is_negative(&self) -> bool {
        self.over.is_negative()
    }

    pub(super) fn to_float(&self) -> Result<f64, Exc> {
        Ok(int_true_div((&self.over).into(), (&self.under).into())?)
    }

    /// As a number of a kind; a fraction of ints is a float.
    pub(super) fn to_value(&self, kind: Kind) -> Result<Value, Exc> {
        let reduced = self.clone().reduced();
        if kind == Kind::Int && reduced.under == BigInt::from(1) {
            return Ok(int_from_big(reduced.over));
        }
        reduced.to_float().map(Value::Float)
    }

    /// The square root, rounded once.
    pub(super) fn root(&self) -> Result<f64, Exc> {
        /// Twice the bits of a float's mantissa, and three.
        const WIDTH: i64 = 109;
        let (n, m) = (&self.over, &self.under);
        if n.is_zero() {
            return Ok(0.0);
        }
        let shift = (n.bits() as i64 - m.bits() as i64 - WIDTH).div_euclid(2);
        let (over, under) = if shift >= 0 {
            (root_to_odd(n, &(m << (2 * shift))) << shift, BigInt::from(1))
        } else {
            (root_to_odd(&(n << (-2 * shift)), m), BigInt::from(1) << -shift)
        };
        Ok(int_true_div((&over).into(), (&under).into())?)
    }
}

/// The root of a quotient, downwards, with the last bit set where something was lost.
fn root_to_odd(n: &BigInt, m: &BigInt) -> BigInt {
    let root = n.div_floor(m).sqrt();
    let lost = &root * &root * m != *n;
    if lost { root | BigInt::from(1) } else { root }
}

/// A finite float as mantissa, exponent and sign.
fn parts(x: f64) -> (u64, i32, i32) {
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32;
    let fraction = bits & ((1 << 52) - 1);
    let mantissa = if exponent == 0 { fraction << 1 } else { fraction | 1 << 52 };
    (mantissa, exponent - 1075, if x.is_sign_negative() { -1 } else { 1 })
}

/// What a result is, after what went in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Int,
    Float,
}

/// A sum of all, and of all squares, as far as all is finite.
#[derive(Debug)]
pub(super) struct Sum {
    pub(super) kind: Kind,
    pub(super) count: usize,
    pub(super) total: Ratio,
    pub(super) squares: Ratio,
    /// What came of what is not finite.
    pub(super) special: Option<f64>,
}

impl Sum {
    pub(super) fn of(items: &[Value], with_squares: bool) -> Result<Self, Exc> {
        let zero = || Ratio::whole(0);
        let mut sum = Self { kind: Kind::Int, count: items.len(), total: zero(), squares: zero(), special: None };
        // One denominator for all, so that no step has to look for a common one.
        let mut scale = 0_u64;
        let mut ratios = Vec::with_capacity(items.len());
        for item in items {
            if let Value::Float(x) = item {
                sum.kind = Kind::Float;
                if !x.is_finite() {
                    sum.special = Some(sum.special.unwrap_or(0.0) + x);
                }
            }
            if let Some(ratio) = Ratio::of(item)? {
                scale = scale.max(ratio.under.bits() - 1);
                ratios.push(ratio);
            }
        }
        let (mut total, mut squares) = (BigInt::ZERO, BigInt::ZERO);
        for ratio in ratios {
            let scaled = ratio.over << (scale + 1 - ratio.under.bits());
            if with_squares {
                squares += &scaled * &scaled;
            }
            total += scaled;
        }
        sum.total = Ratio { over: total, under: BigInt::from(1) << scale };
        sum.squares = Ratio { over: squares, under: BigInt::from(1) << (2 * scale) };
        Ok(sum)
    }

    /// The sum of the squares of what each is away from the mean.
    pub(super) fn deviations(&self) -> Ratio {
        let n = Ratio::whole(self.count);
        n.times(&self.squares).minus(&self.total.times(&self.total)).divided(&n)
    }
}

/// Whether a value is below zero; `TypeError` where it is no number.
pub(super) fn is_negative(value: &Value) -> Result<bool, Exc> {
    compare(CompareOp::Lt, value, &Value::Int(0))
}

/// A float, where the value is a number.
pub(super) fn float_of(value: &Value) -> Result<f64, Exc> {
    match number(value) {
        Some(Number::Small(n)) => Ok(n.to_f64().unwrap_or(0.0)),
        Some(n) => n.to_f64(),
        None => Err(type_error(format!("must be real number, not {}", value.type_name()))),
    }
}
