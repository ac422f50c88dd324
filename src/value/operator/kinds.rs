//! Which operators there are: what they look like, and which special methods answer them.

use std::cmp::Ordering;

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `//`
    FloorDiv,
    /// `%`
    Mod,
    /// `**`
    Pow,
    /// `<<`
    Shl,
    /// `>>`
    Shr,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `@`
    MatMul,
}

impl BinaryOp {
    /// The operator's text; with `inplace`, that of the augmented assignment.
    pub fn symbol(self, inplace: bool) -> &'static str {
        let (plain, augmented) = match self {
            Self::Add => ("+", "+="),
            Self::Sub => ("-", "-="),
            Self::Mul => ("*", "*="),
            Self::Div => ("/", "/="),
            Self::FloorDiv => ("//", "//="),
            Self::Mod => ("%", "%="),
            Self::Pow => ("** or pow()", "**="),
            Self::Shl => ("<<", "<<="),
            Self::Shr => (">>", ">>="),
            Self::And => ("&", "&="),
            Self::Or => ("|", "|="),
            Self::Xor => ("^", "^="),
            Self::MatMul => ("@", "@="),
        };
        if inplace { augmented } else { plain }
    }
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    /// `-`
    Neg,
    /// `+`
    Pos,
    /// `~`
    Invert,
    /// `not`
    Not,
}

/// The names of the special methods of an operator: its own, that of the right operand, and that of the augmented assignment.
pub fn special_names(op: BinaryOp) -> [&'static str; 3] {
    match op {
        BinaryOp::Add => ["__add__", "__radd__", "__iadd__"],
        BinaryOp::Sub => ["__sub__", "__rsub__", "__isub__"],
        BinaryOp::Mul => ["__mul__", "__rmul__", "__imul__"],
        BinaryOp::Div => ["__truediv__", "__rtruediv__", "__itruediv__"],
        BinaryOp::FloorDiv => ["__floordiv__", "__rfloordiv__", "__ifloordiv__"],
        BinaryOp::Mod => ["__mod__", "__rmod__", "__imod__"],
        BinaryOp::Pow => ["__pow__", "__rpow__", "__ipow__"],
        BinaryOp::Shl => ["__lshift__", "__rlshift__", "__ilshift__"],
        BinaryOp::Shr => ["__rshift__", "__rrshift__", "__irshift__"],
        BinaryOp::And => ["__and__", "__rand__", "__iand__"],
        BinaryOp::Or => ["__or__", "__ror__", "__ior__"],
        BinaryOp::Xor => ["__xor__", "__rxor__", "__ixor__"],
        BinaryOp::MatMul => ["__matmul__", "__rmatmul__", "__imatmul__"],
    }
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompareOp {
    /// `==`
    Eq,
    /// `!=`
    NotEq,
    /// `<`
    Lt,
    /// `<=`
    LtEq,
    /// `>`
    Gt,
    /// `>=`
    GtEq,
    /// `is`
    Is,
    /// `is not`
    IsNot,
    /// `in`
    In,
    /// `not in`
    NotIn,
}

impl CompareOp {
    /// The operator's text.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Eq => "==",
            Self::NotEq => "!=",
            Self::Lt => "<",
            Self::LtEq => "<=",
            Self::Gt => ">",
            Self::GtEq => ">=",
            Self::Is => "is",
            Self::IsNot => "is not",
            Self::In => "in",
            Self::NotIn => "not in",
        }
    }

    /// What the operator says of an order; `None` is no order at all.
    #[inline]
    pub fn holds(self, order: Option<Ordering>) -> bool {
        match self {
            Self::Eq => order == Some(Ordering::Equal),
            Self::NotEq => order != Some(Ordering::Equal),
            Self::Lt => order == Some(Ordering::Less),
            Self::LtEq => matches!(order, Some(Ordering::Less | Ordering::Equal)),
            Self::Gt => order == Some(Ordering::Greater),
            Self::GtEq => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
            Self::Is | Self::IsNot | Self::In | Self::NotIn => false,
        }
    }
}
