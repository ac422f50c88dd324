//! Sequences one after the other, and again and again.

use super::super::budget::check_size;
use super::super::deque;
use super::super::{Deque, Exc, ExcType, Exception, Number, Str, Type, Value, type_error};
use super::{BinaryOp, unsupported};

pub(super) fn is_sequence(value: &Value) -> bool {
    matches!(value, Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_))
        || Deque::from_value(value).is_some()
}

pub(super) fn concatenate(a: &Value, b: &Value) -> Result<Value, Exc> {
    Ok(match (a, b) {
        (Value::Str(a), Value::Str(b)) => {
            check_size(a.byte_len().checked_add(b.byte_len()))?;
            Value::Str(concat_text(a, b))
        }
        (Value::List(a), Value::List(b)) => {
            let (a, b) = (a.items.borrow(), b.items.borrow());
            check_size((a.len() + b.len()).checked_mul(size_of::<Value>()))?;
            Value::list(a.iter().chain(b.iter()).cloned().collect())
        }
        (Value::Tuple(a), Value::Tuple(b)) => {
            check_size((a.items.len() + b.items.len()).checked_mul(size_of::<Value>()))?;
            Value::tuple(a.items.iter().chain(&b.items).cloned().collect())
        }
        (Value::Bytes(a), Value::Bytes(b)) => {
            check_size(a.len().checked_add(b.len()))?;
            Value::Bytes([&**a, &**b].concat().into())
        }
        (Value::Str(_), _) => {
            return Err(type_error(format!("can only concatenate str (not \"{}\") to str", b.type_name())));
        }
        (Value::List(_), _) => {
            return Err(type_error(format!("can only concatenate list (not \"{}\") to list", b.type_name())));
        }
        (Value::Tuple(_), _) => {
            return Err(type_error(format!("can only concatenate tuple (not \"{}\") to tuple", b.type_name())));
        }
        (Value::Bytes(_), _) => return Err(type_error(format!("can't concat {} to bytes", b.type_name()))),
        _ if a.type_of() == Type::ByteArray => {
            return Err(type_error(format!("can't concat {} to bytearray", b.type_name())));
        }
        _ => {
            let Some(deque) = Deque::from_value(a) else { return Err(unsupported(BinaryOp::Add, a, b, false)) };
            let wrong = || type_error(format!("can only concatenate deque (not \"{}\") to deque", b.type_name()));
            return deque::concatenated(deque, b).unwrap_or_else(|| Err(wrong()));
        }
    })
}

/// What a sequence says of `a op b` where nobody else has an answer, in CPython's words; `None` where no sequence is asked.
pub(crate) fn refusal(op: BinaryOp, a: &Value, b: &Value) -> Option<Exc> {
    if op == BinaryOp::Mul {
        let [(_, other)] = [(a, b), (b, a)].into_iter().find(|(one, _)| is_sequence(one.plain())).map(|pair| [pair])?;
        let class = other.type_name();
        return Some(type_error(format!("can't multiply sequence by non-int of type '{class}'")));
    }
    let name = match a.plain() {
        _ if op != BinaryOp::Add => return None,
        Value::Str(_) => "str",
        Value::List(_) => "list",
        Value::Tuple(_) => "tuple",
        Value::Bytes(_) => return Some(type_error(format!("can't concat {} to bytes", b.type_name()))),
        other if other.type_of() == Type::ByteArray => {
            return Some(type_error(format!("can't concat {} to bytearray", b.type_name())));
        }
        _ => return None,
    };
    Some(type_error(format!("can only concatenate {name} (not \"{}\") to {name}", b.type_name())))
}

/// Two texts as one. A surrogate pair that meets at the seam stays two lone surrogates, as in Python.
fn concat_text(a: &Str, b: &Str) -> Str {
    if b.is_empty() {
        return a.clone();
    }
    if a.is_empty() {
        return b.clone();
    }
    Str::from_wtf8_vec([a.as_bytes(), b.as_bytes()].concat())
}

pub(super) fn repeat(sequence: &Value, times: &Number<'_>) -> Option<Result<Value, Exc>> {
    let times = match times {
        Number::Small(n) => usize::try_from(*n).unwrap_or(0),
        Number::Big(_) => match sequence {
            _ if is_sequence(sequence) => {
                let text = "cannot fit 'int' into an index-sized integer";
                return Some(Err(Exception::with_message(ExcType::OverflowError, text)));
            }
            _ => return None,
        },
        Number::Float(_) => match sequence {
            _ if is_sequence(sequence) => {
                return Some(Err(type_error("can't multiply sequence by non-int of type 'float'")));
            }
            _ => return None,
        },
    };
    let cycled = |items: &[Value]| {
        check_size(items.len().checked_mul(times).and_then(|n| n.checked_mul(size_of::<Value>())))?;
        Ok(items.iter().cycle().take(items.len() * times).cloned().collect())
    };
    let repeated = |bytes: &[u8]| {
        check_size(bytes.len().checked_mul(times))?;
        Ok(bytes.repeat(times))
    };
    Some(match sequence {
        Value::Str(text) => repeated(text.as_bytes()).map(|bytes| Value::Str(Str::from_wtf8_vec(bytes))),
        Value::Bytes(bytes) => repeated(bytes).map(|bytes| Value::Bytes(bytes.into())),
        Value::List(list) => cycled(&list.items.borrow()).map(Value::list),
        Value::Tuple(tuple) => cycled(&tuple.items).map(Value::tuple),
        _ => return Some(deque::repeated(Deque::from_value(sequence)?, times)),
    })
}
