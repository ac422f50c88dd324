//! Arithmetic on columns.

use super::column::Column;
use crate::value::{BinaryOp, Value, binary as binary_of_values};

/// Ints up to this size are floats exactly.
const EXACT: u64 = 1 << 53;

/// One side of an operation.
#[derive(Clone, Copy)]
pub(super) enum Side<'c, T> {
    Many(&'c [T]),
    One(T),
}

impl<T: Copy> Side<'_, T> {
    #[inline]
    pub(super) fn get(&self, at: usize) -> T {
        match self {
            Self::Many(many) => many[at],
            Self::One(one) => *one,
        }
    }
}

pub(super) fn ints<'c>(column: &'c Column<'_>, n: usize) -> Option<Side<'c, i64>> {
    match column {
        Column::Ints(ints) => Some(Side::Many(&ints[..n])),
        Column::Constant(Value::Int(int)) => Some(Side::One(*int)),
        _ => None,
    }
}

/// A column of floats, or of ints that are floats exactly.
pub(super) fn floats(column: &Column<'_>, n: usize) -> Option<Vec<f64>> {
    let exactly = |int: &i64| (int.unsigned_abs() <= EXACT).then_some(*int as f64);
    match column {
        Column::Floats(floats) => Some(floats[..n].to_vec()),
        Column::Ints(ints) => Some(ints[..n].iter().map_while(exactly).collect()),
        Column::Constant(Value::Float(float)) => Some(vec![*float; n]),
        Column::Constant(Value::Int(int)) => Some(vec![exactly(int)?; n]),
        _ => None,
    }
}

/// `a op b` of each, up to the first that is left to the evaluator.
pub(super) fn binary(op: BinaryOp, a: &Column<'_>, b: &Column<'_>, n: usize) -> Option<Column<'static>> {
    if let (Some(x), Some(y)) = (ints(a, n), ints(b, n))
        && op != BinaryOp::Div
    {
        return int_arithmetic(op, x, y, n).map(|ints| Column::Ints(ints.into()));
    }
    if let (Some(x), Some(y)) = (floats(a, n), floats(b, n)) {
        let pairs = x.iter().zip(&y);
        let results: Vec<f64> = match op {
            BinaryOp::Add => pairs.map(|(x, y)| x + y).collect(),
            BinaryOp::Sub => pairs.map(|(x, y)| x - y).collect(),
            BinaryOp::Mul => pairs.map(|(x, y)| x * y).collect(),
            BinaryOp::Div => pairs.map_while(|(x, y)| (*y != 0.0).then_some(x / y)).collect(),
            _ => return None,
        };
        return Some(Column::Floats(results.into()));
    }
    let each = |at: usize| {
        let (x, y) = (a.value(at)?, b.value(at)?);
        if !x.is_scalar() || !y.is_scalar() {
            return None;
        }
        binary_of_values(op, &x, &y).ok()
    };
    let values: Vec<Value> = (0..n).map_while(each).collect();
    Some(Column::Values(values.into()))
}

/// `-a` of each.
pub(super) fn negate(a: &Column<'_>, n: usize) -> Option<Column<'static>> {
    match a {
        Column::Ints(ints) => {
            Some(Column::Ints(checked(Side::One(0), Side::Many(&ints[..n]), n, i64::overflowing_sub).into()))
        }
        Column::Floats(floats) => Some(Column::Floats(floats[..n].iter().map(|x| -x).collect())),
        _ => None,
    }
}

/// `f` over both sides, up to the first result that overflows.
fn checked(a: Side<'_, i64>, b: Side<'_, i64>, n: usize, f: impl Fn(i64, i64) -> (i64, bool)) -> Vec<i64> {
    let mut overflow = false;
    let mut noted = |(int, over): (i64, bool)| {
        overflow |= over;
        int
    };
    // Each is collected at its known length, in a loop that the compiler can make wide.
    let mut out: Vec<i64> = match (a, b) {
        (Side::Many(a), Side::Many(b)) => a.iter().zip(b).map(|(a, b)| noted(f(*a, *b))).collect(),
        (Side::Many(a), Side::One(b)) => a.iter().map(|a| noted(f(*a, b))).collect(),
        (Side::One(a), Side::Many(b)) => b.iter().map(|b| noted(f(a, *b))).collect(),
        (Side::One(a), Side::One(b)) => vec![noted(f(a, b)); n],
    };
    if overflow {
        let first = (0..n).find(|at| f(a.get(*at), b.get(*at)).1);
        out.truncate(first.unwrap_or(0));
    }
    out
}

fn int_arithmetic(op: BinaryOp, a: Side<'_, i64>, b: Side<'_, i64>, n: usize) -> Option<Vec<i64>> {
    Some(match (op, b) {
        (BinaryOp::Add, _) => checked(a, b, n, i64::overflowing_add),
        (BinaryOp::Sub, _) => checked(a, b, n, i64::overflowing_sub),
        (BinaryOp::Mul, _) => checked(a, b, n, i64::overflowing_mul),
        (BinaryOp::And, _) => checked(a, b, n, |a, b| (a & b, false)),
        // A power of two: the rest is the low bits, for negative numbers, too.
        (BinaryOp::Mod, Side::One(by)) if by > 0 && by & (by - 1) == 0 => {
            checked(a, Side::One(by - 1), n, |a, mask| (a & mask, false))
        }
        (BinaryOp::Mod, Side::One(by)) if by > 0 => checked(a, b, n, |a, by| (a.rem_euclid(by), false)),
        (BinaryOp::FloorDiv, Side::One(by)) if by > 0 => checked(a, b, n, |a, by| (a.div_euclid(by), false)),
        _ => return None,
    })
}
