//! Unions of classes: `int | str`, for `isinstance`.

use std::rc::Rc;

use super::{BinaryOp, Exc, GenericAlias, Object, Type, Value, identical};

/// `int | str`.
#[derive(Debug)]
pub struct Union {
    /// Its classes, each once.
    pub members: Vec<Value>,
}

/// Whether a value can be part of a union: a class, None, or a union.
pub fn is_classlike(value: &Value) -> bool {
    matches!(value, Value::None | Value::Type(_) | Value::Class(_))
        || value.as_object::<Union>().is_some()
        || value.as_object::<GenericAlias>().is_some()
}

/// `a | b`, where both can be part of a union and not both are None.
pub(super) fn united(a: &Value, b: &Value) -> Option<Value> {
    if !is_classlike(a) || !is_classlike(b) || matches!((a, b), (Value::None, Value::None)) {
        return None;
    }
    let mut members: Vec<Value> = Vec::new();
    for side in [a, b] {
        let parts = match side.as_object::<Union>() {
            Some(union) => union.members.clone(),
            None if matches!(side, Value::None) => vec![Value::Type(Type::NoneType)],
            None => vec![side.clone()],
        };
        for part in parts {
            if !members.iter().any(|member| identical(member, &part)) {
                members.push(part);
            }
        }
    }
    match <[Value; 1]>::try_from(members) {
        Ok([one]) => Some(one),
        Err(members) => Some(Value::object(Union { members })),
    }
}

impl Object for Union {
    fn type_of(&self) -> Type {
        Type::Union
    }

    fn repr(&self) -> String {
        let shown = |member: &Value| match member {
            Value::Type(Type::NoneType) => "None".to_owned(),
            Value::Type(class) => class.name().to_owned(),
            Value::Class(class) => class.path(),
            other => other.repr(),
        };
        self.members.iter().map(shown).collect::<Vec<_>>().join(" | ")
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<Union>()?;
        let among = |member: &Value, members: &[Value]| members.iter().any(|known| identical(known, member));
        let same = self.members.len() == other.members.len();
        Some(same && self.members.iter().all(|member| among(member, &other.members)))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        if op != BinaryOp::Or {
            return None;
        }
        let this = Value::object(Self { members: self.members.clone() });
        let united = if at_right { united(other, &this) } else { united(&this, other) };
        united.map(Ok)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "__args__").then(|| Value::tuple(self.members.clone()))
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Rc<Self>>() + self.members.len() * size_of::<Value>()
    }
}
