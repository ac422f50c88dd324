//! Operators on small ints and floats, where the result is certain and nothing has to be looked up.

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
pub(super) fn binary(op: BinaryOp, a: &Value, b: &Value) -> Result {
    let (a, b) = match (a, b) {
        (Value::Int(a), Value::Int(b)) => return ints(op, *a, *b),
        (Value::Float(a), Value::Float(b)) => (*a, *b),
        (Value::Float(a), Value::Int(b)) if is_exact(*b) => (*a, *b as f64),
        (Value::Int(a), Value::Float(b)) if is_exact(*a) => (*a as f64, *b),
        _ => return Result::Unknown,
    };
    floats(op, a, b)
}

#[inline(always)]
fn is_exact(n: i64) -> bool {
    (-EXACT..=EXACT).contains(&n)
}

#[inline(always)]
fn ints(op: BinaryOp, a: i64, b: i64) -> Result {
    let n = match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Mod if b > 0 => Some(a.rem_euclid(b)),
        BinaryOp::FloorDiv if b > 0 => Some(a.div_euclid(b)),
        BinaryOp::Div if b != 0 && is_exact(a) && is_exact(b) => return Result::Float(a as f64 / b as f64),
        BinaryOp::And => Some(a & b),
        BinaryOp::Xor => Some(a ^ b),
        _ => None,
    };
    n.map_or(Result::Unknown, Result::Int)
}

#[inline(always)]
fn floats(op: BinaryOp, a: f64, b: f64) -> Result {
    Result::Float(match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div if b != 0.0 => a / b,
        _ => return Result::Unknown,
    })
}

/// `a op b`; `None` where it has to be compared otherwise.
#[inline(always)]
pub(super) fn compare(op: CompareOp, a: &Value, b: &Value) -> Option<bool> {
    let order = match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Float(a), Value::Float(b)) => a.partial_cmp(b),
        (Value::Float(a), Value::Int(b)) if is_exact(*b) => a.partial_cmp(&(*b as f64)),
        (Value::Int(a), Value::Float(b)) if is_exact(*a) => (*a as f64).partial_cmp(b),
        (_, Value::None) if op == CompareOp::Is => return Some(matches!(a, Value::None)),
        (_, Value::None) if op == CompareOp::IsNot => return Some(!matches!(a, Value::None)),
        (Value::Str(a), Value::Str(b)) if op == CompareOp::Eq => return Some(a == b),
        (Value::Str(a), Value::Str(b)) if op == CompareOp::NotEq => return Some(a != b),
        _ => return None,
    };
    match op {
        CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot => None,
        _ => Some(op.holds(order)),
    }
}
