//! What instructions read and write: registers and constants.

use num_bigint::BigInt;

use crate::value::{Complex, Str, Value};

/// A register of a frame. Locals come first, parameters before the others.
pub type Reg = u16;

/// Where an operand is read from.
#[derive(Clone, Copy)]
pub struct Src(u16);

impl Src {
    const CONSTANT: u16 = 1 << 15;
    const LAST: u16 = 1 << 14;

    /// How many registers, and how many constants, an operand can tell apart.
    pub const LIMIT: u16 = 1 << 14;

    /// A register.
    #[inline]
    pub fn reg(reg: Reg) -> Self {
        Self(reg)
    }

    /// A constant.
    #[inline]
    pub fn constant(at: u16) -> Self {
        Self(at | Self::CONSTANT)
    }

    /// The same register, read for the last time: its value may be moved out.
    #[must_use]
    #[inline]
    pub fn last(self) -> Self {
        if self.0 & Self::CONSTANT == 0 { Self(self.0 | Self::LAST) } else { self }
    }

    /// Whether it is read for the last time.
    #[inline]
    pub fn is_last(self) -> bool {
        self.0 & (Self::CONSTANT | Self::LAST) == Self::LAST
    }

    /// Index into the constants, where it is one.
    #[inline]
    pub fn as_constant(self) -> Option<usize> {
        (self.0 & Self::CONSTANT != 0).then_some((self.0 & !Self::CONSTANT) as usize)
    }

    /// The register, where it is one.
    #[inline]
    pub fn as_reg(self) -> Option<Reg> {
        (self.0 & Self::CONSTANT == 0).then_some(self.0 & !Self::LAST)
    }
}

impl PartialEq for Src {
    /// Whether both are the same place.
    fn eq(&self, other: &Self) -> bool {
        (self.as_constant(), self.as_reg()) == (other.as_constant(), other.as_reg())
    }
}

impl Eq for Src {}

impl std::fmt::Debug for Src {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.as_constant() {
            Some(at) => write!(f, "k{at}"),
            None => write!(f, "r{}{}", self.0 & !Self::LAST, if self.is_last() { "!" } else { "" }),
        }
    }
}

/// A constant.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// `True`, `False`
    Bool(bool),
    /// An int that fits 64 bits.
    Int(i64),
    /// One that does not.
    Big(BigInt),
    /// A float.
    Float(f64),
    /// `2j`: a complex number without a real part.
    Imaginary(f64),
    /// A text.
    Str(String),
    /// A text with lone surrogates, in WTF-8.
    Wtf8(Vec<u8>),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Const {
    /// The value, which belongs to the machine's thread.
    pub fn to_value(&self) -> Value {
        match self {
            Self::None => Value::None,
            Self::Ellipsis => Value::Ellipsis,
            Self::Bool(b) => Value::Bool(*b),
            Self::Int(n) => Value::Int(*n),
            Self::Big(n) => Value::from(n.clone()),
            Self::Float(x) => Value::Float(*x),
            Self::Imaginary(im) => Complex { re: 0.0, im: *im }.to_value(),
            Self::Str(text) => Value::from(text.as_str()),
            Self::Wtf8(text) => Value::Str(Str::from_wtf8(text)),
            Self::Bytes(bytes) => Value::Bytes(bytes.as_slice().into()),
        }
    }
}
