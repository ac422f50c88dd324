//! `member` and `nonmember`: what a body says of a value that would be taken for the other.

use crate::value::{Object, Type, Value};

/// A value, and whether it is that of a member.
#[derive(Debug)]
pub(super) struct Marked {
    pub(super) value: Value,
    pub(super) is_member: bool,
}

impl Marked {
    /// `member(value)` or `nonmember(value)`.
    pub(super) fn of(value: Value, is_member: bool) -> Value {
        Value::object(Self { value, is_member })
    }
}

impl Object for Marked {
    fn type_of(&self) -> Type {
        Type::Object
    }
}
