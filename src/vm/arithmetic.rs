//! Operators on small ints and floats, where the result is certain and nothing has to be looked up.

use super::slot::Slot;
use crate::value::{BinaryOp, CompareOp, Value};

/// Ints up to this are floats without loss.
const EXACT: i64 = 1 << 53;

/// What an operator came to.
pub(super) enum Result {
    Int(i64),
    Float(f64),
    /// The operator has to be looked for.
    Unknown,
}

/// `a op b`
#[inline(always)]
pub(super) fn binary(op: BinaryOp, a: &Slot, b: &Slot) -> Result {
    if let Some(Value::Int(a)) = a
        && let Some(Value::Int(b)) = b
    {
        return ints(op, *a, *b);
    }
    with_float(op, a, b).map_or(Result::Unknown, Result::Float)
}

/// `a op b`, where at least one is a float.
#[inline(never)]
pub(super) fn with_float(op: BinaryOp, a: &Slot, b: &Slot) -> Option<f64> {
    let (a, b) = as_floats(a, b)?;
    floats(op, a, b)
}

/// Both as floats, where at least one is and the other is one without loss.
#[inline(always)]
fn as_floats(a: &Slot, b: &Slot) -> Option<(f64, f64)> {
    if let Some(Value::Float(a)) = a {
        if let Some(Value::Float(b)) = b {
            return Some((*a, *b));
        }
        if let Some(Value::Int(b)) = b {
            return is_exact(*b).then_some((*a, *b as f64));
        }
    } else if let Some(Value::Int(a)) = a
        && let Some(Value::Float(b)) = b
    {
        return is_exact(*a).then_some((*a as f64, *b));
    }
    None
}

#[inline(always)]
fn is_exact(n: i64) -> bool {
    (-EXACT..=EXACT).contains(&n)
}

/// `a op b`
#[inline(always)]
pub(super) fn ints(op: BinaryOp, a: i64, b: i64) -> Result {
    let n = match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Mod if b > 0 => Some(remainder(a, b)),
        BinaryOp::FloorDiv if b > 0 => Some(a.div_euclid(b)),
        BinaryOp::Div if b != 0 && is_exact(a) && is_exact(b) => return Result::Float(a as f64 / b as f64),
        BinaryOp::And => Some(a & b),
        BinaryOp::Xor => Some(a ^ b),
        _ => None,
    };
    n.map_or(Result::Unknown, Result::Int)
}

/// What is left of `a`; dividing 32 bits takes the processor a fraction of what dividing 64 does.
#[inline(always)]
pub(super) fn remainder(a: i64, b: i64) -> i64 {
    match (u32::try_from(a), u32::try_from(b)) {
        (Ok(a), Ok(b)) => i64::from(a % b),
        _ => a.rem_euclid(b),
    }
}

#[inline(always)]
fn floats(op: BinaryOp, a: f64, b: f64) -> Option<f64> {
    Some(match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div if b != 0.0 => a / b,
        _ => return None,
    })
}

/// `a op b`; `None` where it has to be compared otherwise.
#[inline(always)]
pub(super) fn compare(op: CompareOp, a: &Slot, b: &Slot) -> Option<bool> {
    if let Some(Value::Int(a)) = a
        && let Some(Value::Int(b)) = b
    {
        return ordered(op, a, b);
    }
    compare_others(op, a, b)
}

#[inline(never)]
fn compare_others(op: CompareOp, a: &Slot, b: &Slot) -> Option<bool> {
    if let (Some(a), Some(Value::None)) = (a, b) {
        match op {
            CompareOp::Is => return Some(matches!(a, Value::None)),
            CompareOp::IsNot => return Some(!matches!(a, Value::None)),
            _ => {}
        }
    }
    let (a, b) = as_floats(a, b)?;
    ordered(op, &a, &b)
}

#[inline(always)]
fn ordered<T: PartialOrd>(op: CompareOp, a: &T, b: &T) -> Option<bool> {
    Some(match op {
        CompareOp::Eq => a == b,
        CompareOp::NotEq => a != b,
        CompareOp::Lt => a < b,
        CompareOp::LtEq => a <= b,
        CompareOp::Gt => a > b,
        CompareOp::GtEq => a >= b,
        CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot => return None,
    })
}
