//! Whole numbers at equal steps, without bound: machine integers for as long as they fit.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::machine::Chunk;
use crate::value::{Value, int_from_big};

/// The numbers `start`, `start + step`, ... without end.
#[derive(Clone, Debug)]
pub(crate) enum Counter {
    /// The next number and the step fit 64 bits.
    Small { next: i64, step: i64 },
    /// They do not.
    Big { next: BigInt, step: BigInt },
}

impl Counter {
    pub(crate) fn new(start: BigInt, step: BigInt) -> Self {
        match (start.to_i64(), step.to_i64()) {
            (Some(next), Some(step)) => Self::Small { next, step },
            _ => Self::Big { next: start, step },
        }
    }

    /// The next number, which stays the next.
    pub(crate) fn peek(&self) -> Value {
        match self {
            Self::Small { next, .. } => Value::Int(*next),
            Self::Big { next, .. } => int_from_big(next.clone()),
        }
    }

    /// The step.
    pub(crate) fn step(&self) -> Value {
        match self {
            Self::Small { step, .. } => Value::Int(*step),
            Self::Big { step, .. } => int_from_big(step.clone()),
        }
    }

    /// The next number.
    #[inline]
    pub(crate) fn advance(&mut self) -> Value {
        match self {
            Self::Small { next, step } => {
                let n = *next;
                match n.checked_add(*step) {
                    Some(after) => *next = after,
                    None => *self = Self::Big { next: BigInt::from(n) + *step, step: BigInt::from(*step) },
                }
                Value::Int(n)
            }
            Self::Big { next, step } => {
                let n = next.clone();
                *next += &*step;
                int_from_big(n)
            }
        }
    }

    /// The next `n` numbers; `n` is at least one.
    pub(crate) fn chunk(&mut self, n: usize) -> Chunk {
        if n == 1 {
            return Chunk::one(self.advance());
        }
        if let Self::Small { next, step } = self
            && let Some(after) = i64::try_from(n).ok().and_then(|n| step.checked_mul(n)?.checked_add(*next))
        {
            let mut ints = Vec::with_capacity(n);
            ints.extend((0..n as i64).map(|at| *next + at * *step));
            *next = after;
            return ints.into();
        }
        (0..n).map(|_| self.advance()).collect::<Vec<Value>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_and_single_numbers_agree_across_the_end_of_64_bits() {
        for (start, step) in [(i64::MAX - 5, 2), (i64::MIN + 5, -2), (0, 0), (i64::MAX - 5, i64::MAX)] {
            let mut one_by_one = Counter::new(start.into(), step.into());
            let singles: Vec<String> = (0..12).map(|_| one_by_one.advance().repr()).collect();
            for n in [2, 3, 4, 6, 12] {
                let mut counter = Counter::new(start.into(), step.into());
                let chunked: Vec<String> = (0..12 / n).flat_map(|_| counter.chunk(n)).map(|v| v.repr()).collect();
                assert_eq!(chunked, singles, "{start} by {step} in chunks of {n}");
            }
        }
    }
}
