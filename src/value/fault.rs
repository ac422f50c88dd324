//! What a primitive operation refuses with: the exception CPython would raise, as data.

use std::borrow::Cow;
use std::fmt;

use super::{Exc, ExcType, Exception};

/// Which of Python's exception types a [`Fault`] becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// `ValueError`
    Value,
    /// `TypeError`
    Type,
    /// `OverflowError`
    Overflow,
    /// `ZeroDivisionError`
    ZeroDivision,
    /// `MemoryError`: the result would not fit any budget.
    Memory,
}

impl FaultKind {
    /// The name of the exception type in Python.
    pub fn name(self) -> &'static str {
        match self {
            FaultKind::Value => "ValueError",
            FaultKind::Type => "TypeError",
            FaultKind::Overflow => "OverflowError",
            FaultKind::ZeroDivision => "ZeroDivisionError",
            FaultKind::Memory => "MemoryError",
        }
    }
}

/// A refusal in CPython's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The exception type.
    pub kind: FaultKind,
    /// What `str(exception)` says.
    pub message: Cow<'static, str>,
}

impl Fault {
    /// A `ValueError`.
    pub fn value(message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { kind: FaultKind::Value, message: message.into() }
    }

    /// A `TypeError`.
    pub fn type_error(message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { kind: FaultKind::Type, message: message.into() }
    }

    /// An `OverflowError`.
    pub fn overflow(message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { kind: FaultKind::Overflow, message: message.into() }
    }

    /// A `ZeroDivisionError`.
    pub fn zero_division(message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { kind: FaultKind::ZeroDivision, message: message.into() }
    }

    /// A `MemoryError` in words: the operation would not end within any budget.
    pub fn over_budget(message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { kind: FaultKind::Memory, message: message.into() }
    }

    /// A `MemoryError`, which CPython raises without words.
    pub fn memory() -> Fault {
        Fault { kind: FaultKind::Memory, message: Cow::Borrowed("") }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind.name(), self.message)
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for Exc {
    fn from(fault: Fault) -> Self {
        let class = match fault.kind {
            FaultKind::Value => ExcType::ValueError,
            FaultKind::Type => ExcType::TypeError,
            FaultKind::Overflow => ExcType::OverflowError,
            FaultKind::ZeroDivision => ExcType::ZeroDivisionError,
            FaultKind::Memory if !fault.message.is_empty() => ExcType::MemoryError,
            FaultKind::Memory => {
                return Exception::with_message(ExcType::MemoryError, "the result is over the memory budget");
            }
        };
        Exception::with_message(class, fault.message)
    }
}
