//! Sums of ints and floats without rounding, and what comes of them rounded once.

use num_bigint::BigInt;
use num_traits::Zero;

use crate::value::{BinaryOp, Exc, Number, Value, binary, int_from_big, number, type_error};

/// The exponent of the least bit that a float may have: floats are whole numbers of 2**-1074.
const LEAST: i32 = -1074;

/// A sum of numbers, exact whatever their order and size.
#[derive(Debug, Default)]
pub(super) struct ExactSum {
    count: u64,
    /// Ints, as far as 128 bits go.
    small: i128,
    big: BigInt,
    /// Sums of the floats' mantissas, by exponent above [`LEAST`], ascending. Each has 54 bits, so that 128 hold more of
    /// them than can ever come.
    floats: Vec<(u16, i128)>,
    /// The sum of infinities and NaNs, which are added as floats are.
    special: Option<f64>,
    has_floats: bool,
}

impl ExactSum {
    /// Adds a number. `TypeError` in the words of Python's `statistics` where it is none.
    pub(super) fn add(&mut self, item: &Value) -> Result<(), Exc> {
        match number(item) {
            Some(Number::Small(n)) => match self.small.checked_add(i128::from(n)) {
                Some(sum) => self.small = sum,
                None => self.big += std::mem::replace(&mut self.small, i128::from(n)),
            },
            Some(Number::Big(n)) => self.big += n,
            Some(Number::Float(x)) => self.add_float(x),
            None => {
                let class = item.type_name();
                return Err(type_error(format!("can't convert type '{class}' to numerator/denominator")));
            }
        }
        self.count += 1;
        Ok(())
    }

    fn add_float(&mut self, x: f64) {
        self.has_floats = true;
        if !x.is_finite() {
            self.special = Some(self.special.map_or(x, |sum| sum + x));
            return;
        }
        let bits = x.to_bits();
        let (exponent, fraction) = ((bits >> 52 & 0x7ff) as u16, bits & ((1 << 52) - 1));
        let (exponent, mantissa) = if exponent == 0 { (0, fraction) } else { (exponent - 1, fraction | 1 << 52) };
        let mantissa = if x.is_sign_negative() { -i128::from(mantissa) } else { i128::from(mantissa) };
        match self.floats.binary_search_by_key(&exponent, |(known, _)| *known) {
            Ok(at) => self.floats[at].1 += mantissa,
            Err(at) => self.floats.insert(at, (exponent, mantissa)),
        }
    }

    /// How many numbers were added.
    pub(super) fn count(&self) -> u64 {
        self.count
    }

    /// The sum over a whole number, rounded once; an int where all numbers are and it is whole.
    pub(super) fn over(&self, divisor: u64) -> Result<Value, Exc> {
        if let Some(special) = self.special {
            return Ok(Value::Float(special));
        }
        let ints = &self.big + self.small;
        if !self.has_floats {
            let (quotient, rest) = num_integer::Integer::div_rem(&ints, &BigInt::from(divisor));
            if rest.is_zero() {
                return Ok(int_from_big(quotient));
            }
        }
        // Without floats far below one there is no need to count in units of 2**-1074.
        let unit = self.floats.first().map_or(0, |(exponent, _)| (i32::from(*exponent) + LEAST).min(0));
        let floats =
            self.floats.iter().map(|(exponent, sum)| BigInt::from(*sum) << (i32::from(*exponent) + LEAST - unit));
        let sum = (ints << -unit) + floats.sum::<BigInt>();
        binary(BinaryOp::Div, &int_from_big(sum), &int_from_big(BigInt::from(divisor) << -unit))
    }

    /// The sum, rounded once where there are floats among the numbers.
    pub(super) fn sum(&self) -> Result<Value, Exc> {
        self.over(1)
    }

    pub(super) fn heap_bytes(&self) -> usize {
        self.floats.capacity() * size_of::<(u16, i128)>() + (self.big.bits() / 8) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean(items: &[Value]) -> String {
        let mut sum = ExactSum::default();
        items.iter().for_each(|item| sum.add(item).unwrap());
        sum.over(sum.count()).unwrap().repr()
    }

    #[test]
    fn rounded_once_as_in_cpython_s_statistics() {
        let floats = |items: &[f64]| mean(&items.iter().copied().map(Value::Float).collect::<Vec<_>>());
        assert_eq!(floats(&[0.1; 10]), "0.1");
        assert_eq!(floats(&[1e308, 1e308]), "1e+308");
        assert_eq!(floats(&[1e16, 1.0, -1e16]), "0.3333333333333333");
        assert_eq!(floats(&[5e-324, 5e-324]), "5e-324");
        assert_eq!(floats(&[-0.5, 0.25]), "-0.125");
        assert_eq!(floats(&[f64::INFINITY, 1.0]), "inf");
        assert_eq!(floats(&[f64::INFINITY, f64::NEG_INFINITY]), "nan");
        assert_eq!(mean(&[Value::Int(1), Value::Float(2.0)]), "1.5");
    }

    #[test]
    fn ints_stay_ints_where_the_mean_is_whole() {
        assert_eq!(mean(&[Value::Int(1), Value::Int(2), Value::Int(3)]), "2");
        assert_eq!(mean(&[Value::Bool(true), Value::Bool(false)]), "0.5");
        assert_eq!(mean(&[Value::Int(i64::MAX), Value::Int(i64::MAX)]), "9223372036854775807");
        assert_eq!(mean(&[Value::Float(2.0), Value::Int(2)]), "2.0");
        let big = Value::from(BigInt::from(1) << 70);
        assert_eq!(mean(&[big.clone(), big, Value::Int(2)]), "7.870610804782742e+20");
    }
}
