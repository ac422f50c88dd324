//! `re.RegexFlag`: the flags as CPython shows and combines them.

use super::pattern::shown_flags;
use super::tree::*;
use crate::value::{BinaryOp, Exc, Object, Str, Type, UnaryOp, Value, binary, type_error};

/// Flags.
#[derive(Debug)]
struct Flag(u32);

/// A flag by its name in the module.
pub(in crate::vm::modules) fn constant(name: &str) -> Option<Value> {
    let flag = match name {
        "I" | "IGNORECASE" => IGNORECASE,
        "M" | "MULTILINE" => MULTILINE,
        "S" | "DOTALL" => DOTALL,
        "X" | "VERBOSE" => VERBOSE,
        "A" | "ASCII" => ASCII,
        "U" | "UNICODE" => UNICODE,
        "L" | "LOCALE" => LOCALE,
        "DEBUG" => DEBUG,
        "NOFLAG" => 0,
        _ => return None,
    };
    Some(Value::object(Flag(flag)))
}

/// The flags that a value stands for.
pub(in crate::vm::modules) fn flags_of(value: &Value) -> Result<u32, Exc> {
    match value {
        Value::Bool(b) => Ok(u32::from(*b)),
        Value::Int(n) => Ok(*n as u32),
        other => match other.as_object::<Flag>() {
            Some(flag) => Ok(flag.0),
            None => {
                Err(type_error(format!("unsupported operand type(s) for &: '{}' and 'RegexFlag'", other.type_name())))
            }
        },
    }
}

impl Object for Flag {
    fn type_of(&self) -> Type {
        Type::RegexFlag
    }

    fn repr(&self) -> String {
        if self.0 == 0 { "re.NOFLAG".to_owned() } else { shown_flags(self.0) }
    }

    fn display(&self) -> Option<Str> {
        Some(Str::from(self.repr()))
    }

    fn is_true(&self) -> bool {
        self.0 != 0
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "value" => Some(Value::Int(i64::from(self.0))),
            "name" => Some(Value::from(self.repr().replace("re.", ""))),
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        match other.as_object::<Self>() {
            Some(other) => Some(self.0 == other.0),
            None => matches!(other, Value::Int(_) | Value::Bool(_)).then(|| flags_of(other).ok() == Some(self.0)),
        }
    }

    fn hash_key(&self) -> Option<u64> {
        Some(u64::from(self.0))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        let own = Value::Int(i64::from(self.0));
        let theirs = match other.as_object::<Self>() {
            Some(other) => Value::Int(i64::from(other.0)),
            None => other.clone(),
        };
        let (a, b) = if at_right { (&theirs, &own) } else { (&own, &theirs) };
        let made = binary(op, a, b);
        Some(match (op, made) {
            (BinaryOp::And | BinaryOp::Or | BinaryOp::Xor, Ok(Value::Int(n))) => Ok(Value::object(Flag(n as u32))),
            (_, made) => made,
        })
    }

    fn unary(&self, op: UnaryOp) -> Option<Result<Value, Exc>> {
        const ALL: u32 = IGNORECASE | LOCALE | MULTILINE | DOTALL | UNICODE | VERBOSE | DEBUG | ASCII | 1;
        match op {
            UnaryOp::Invert => Some(Ok(Value::object(Flag(ALL & !self.0)))),
            _ => Some(crate::value::unary(op, &Value::Int(i64::from(self.0)))),
        }
    }
}
