//! The operators of `Counter`: what they give keeps counts that are positive only.

use std::rc::Rc;

use super::{BinaryOp, Dict, DictKind, Exc, ExcType, Exception, Value, binary, partial_order};

const ZERO: Value = Value::Int(0);

fn count(counter: &Dict, key: &Value) -> Result<Value, Exc> {
    Ok(counter.get(key)?.unwrap_or(ZERO))
}

fn is_above(a: &Value, b: &Value) -> Result<bool, Exc> {
    Ok(partial_order(a, b, ">")?.is_some_and(std::cmp::Ordering::is_gt))
}

fn is_below(a: &Value, b: &Value) -> Result<bool, Exc> {
    Ok(partial_order(a, b, "<")?.is_some_and(std::cmp::Ordering::is_lt))
}

fn counter() -> Dict {
    Dict::new().of_kind(DictKind::Counter)
}

/// `a op b` of two counters; `None` for an operator that they do not have.
pub(super) fn combined(op: BinaryOp, a: &Dict, b: &Dict) -> Option<Result<Value, Exc>> {
    let merge: fn(Value, Value) -> Result<Value, Exc> = match op {
        BinaryOp::Add => |x, y| binary(BinaryOp::Add, &x, &y),
        BinaryOp::Sub => |x, y| binary(BinaryOp::Sub, &x, &y),
        BinaryOp::Or => |x, y| Ok(if is_below(&x, &y)? { y } else { x }),
        BinaryOp::And => |x, y| Ok(if is_below(&x, &y)? { x } else { y }),
        _ => return None,
    };
    Some(merged(op, a, b, merge))
}

fn merged(op: BinaryOp, a: &Dict, b: &Dict, merge: fn(Value, Value) -> Result<Value, Exc>) -> Result<Value, Exc> {
    let result = counter();
    let keep = |key: Value, count: Value| if is_above(&count, &ZERO)? { result.set(key, count) } else { Ok(()) };
    for (key, own) in a.pairs() {
        let other = count(b, &key)?;
        keep(key, merge(own, other)?)?;
    }
    for (key, other) in b.pairs() {
        if op != BinaryOp::And && a.get(&key)?.is_none() {
            match op {
                BinaryOp::Sub => keep(key, binary(BinaryOp::Sub, &ZERO, &other)?)?,
                _ => keep(key, other)?,
            }
        }
    }
    Ok(Value::from(result))
}

/// `a op= b` of a counter and a dict; `None` for an operator that it does not have.
pub(super) fn combine_in_place(op: BinaryOp, a: &Rc<Dict>, b: &Value) -> Option<Result<Value, Exc>> {
    if !matches!(op, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::And) {
        return None;
    }
    let Value::Dict(b) = b else {
        let text = format!("'{}' object has no attribute 'items'", b.type_name());
        return Some(Err(Exception::with_message(ExcType::AttributeError, text)));
    };
    Some(merge_in(op, a, b).and_then(|()| keep_positive(a)).map(|()| Value::Dict(Rc::clone(a))))
}

fn merge_in(op: BinaryOp, a: &Dict, b: &Dict) -> Result<(), Exc> {
    if op == BinaryOp::And {
        for (key, own) in a.pairs() {
            let other = count(b, &key)?;
            if is_below(&other, &own)? {
                a.set(key, other)?;
            }
        }
        return Ok(());
    }
    for (key, other) in b.pairs() {
        let own = count(a, &key)?;
        match op {
            BinaryOp::Or if !is_above(&other, &own)? => {}
            BinaryOp::Or => a.set(key, other)?,
            _ => a.set(key, binary(op, &own, &other)?)?,
        }
    }
    Ok(())
}

fn keep_positive(counter: &Dict) -> Result<(), Exc> {
    for (key, count) in counter.pairs() {
        if !is_above(&count, &ZERO)? {
            drop(counter.remove(&key)?);
        }
    }
    Ok(())
}

/// `+counter`, or `-counter` where `negated`.
pub(super) fn positive(dict: &Dict, negated: bool) -> Result<Value, Exc> {
    let result = counter();
    for (key, count) in dict.pairs() {
        if negated {
            if is_below(&count, &ZERO)? {
                result.set(key, binary(BinaryOp::Sub, &ZERO, &count)?)?;
            }
        } else if is_above(&count, &ZERO)? {
            result.set(key, count)?;
        }
    }
    Ok(Value::from(result))
}
