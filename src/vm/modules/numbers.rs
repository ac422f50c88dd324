//! `numbers`: the tower of numbers, to ask of.

use super::library::{Constant, Library};
use crate::value::{Object, Type, Value};

pub(super) static MODULE: Library = Library {
    constants: &[
        ("Complex", Constant::Made(|| Value::object(Tower::Complex))),
        ("Integral", Constant::Made(|| Value::object(Tower::Integral))),
        ("Number", Constant::Made(|| Value::object(Tower::Number))),
        ("Rational", Constant::Made(|| Value::object(Tower::Rational))),
        ("Real", Constant::Made(|| Value::object(Tower::Real))),
    ],
    ..Library::named("numbers")
};

/// A storey of the tower, the narrowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tower {
    Integral,
    Rational,
    Real,
    Complex,
    Number,
}

impl Object for Tower {
    fn type_of(&self) -> Type {
        Type::Type
    }

    fn repr(&self) -> String {
        format!("<class 'numbers.{self:?}'>")
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "__name__").then(|| Value::from(format!("{self:?}")))
    }

    fn has_instance(&self, value: &Value) -> Option<bool> {
        self.has_subclass(value.type_of())
    }

    fn has_subclass(&self, class: Type) -> Option<bool> {
        let narrowest = match class {
            Type::Int | Type::Bool => Self::Integral,
            Type::Float => Self::Real,
            Type::Complex => Self::Complex,
            _ => return Some(false),
        };
        Some(narrowest <= *self)
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.as_object::<Self>() == Some(self))
    }

    fn hash_key(&self) -> Option<u64> {
        Some(*self as u64)
    }
}
