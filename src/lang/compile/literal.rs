//! Literals: what is known before anything runs.

use num_bigint::BigInt;
use ruff_python_ast::{Expr, Number, UnaryOp as SyntaxUnary};

use super::{Checked, Compiler};
use crate::lang::code::Const;
use crate::lang::{Diagnostic, Span, span};

impl Compiler<'_> {
    pub(super) fn literal(&self, expr: &Expr) -> Checked<Option<Const>> {
        Ok(Some(match expr {
            Expr::NoneLiteral(_) => Const::None,
            Expr::EllipsisLiteral(_) => Const::Ellipsis,
            Expr::BooleanLiteral(literal) => Const::Bool(literal.value),
            Expr::StringLiteral(literal) => super::surrogates::literal(&literal.value, self.text),
            Expr::BytesLiteral(literal) => Const::Bytes(literal.value.bytes().collect()),
            Expr::NumberLiteral(literal) => match &literal.value {
                Number::Int(n) => match n.as_i64() {
                    Some(n) => Const::Int(n),
                    None => Const::Big(self.big_literal(span(expr))?),
                },
                Number::Float(x) => Const::Float(*x),
                Number::Complex { imag, .. } => Const::Imaginary(*imag),
            },
            Expr::UnaryOp(unary) if unary.op == SyntaxUnary::USub => match self.literal(&unary.operand)? {
                Some(Const::Int(n)) if n != i64::MIN && unary.operand.is_number_literal_expr() => Const::Int(-n),
                Some(Const::Float(x)) => Const::Float(-x),
                _ => return Ok(None),
            },
            _ => return Ok(None),
        }))
    }

    fn big_literal(&self, at: Span) -> Checked<BigInt> {
        let digits: String = self.text[at.range()].chars().filter(|c| *c != '_').collect();
        let (radix, digits) = match digits.get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("0x") => (16, &digits[2..]),
            Some("0o") => (8, &digits[2..]),
            Some("0b") => (2, &digits[2..]),
            _ => (10, digits.as_str()),
        };
        // CPython's limit on the digits of a decimal literal.
        if radix == 10 && digits.len() > 4300 {
            let message = "SyntaxError: Exceeds the limit (4300 digits) for integer string conversion";
            return Err(Diagnostic::error(at, message).with_help("consider hexadecimal for huge integer literals"));
        }
        BigInt::parse_bytes(digits.as_bytes(), radix)
            .ok_or_else(|| Diagnostic::error(at, "SyntaxError: invalid decimal literal"))
    }
}
