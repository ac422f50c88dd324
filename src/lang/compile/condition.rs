//! Comparisons, and jumps that their truth decides.

use ruff_python_ast::{BoolOp, CmpOp, Expr, ExprCompare, UnaryOp as SyntaxUnary};

use super::{Checked, Compiler};
use crate::lang::code::{Instr, Reg, Src};
use crate::lang::placeholder::as_pipe;
use crate::lang::{Diagnostic, Span, span};
use crate::value::CompareOp;

fn compare_op(op: CmpOp) -> CompareOp {
    match op {
        CmpOp::Eq => CompareOp::Eq,
        CmpOp::NotEq => CompareOp::NotEq,
        CmpOp::Lt => CompareOp::Lt,
        CmpOp::LtE => CompareOp::LtEq,
        CmpOp::Gt => CompareOp::Gt,
        CmpOp::GtE => CompareOp::GtEq,
        CmpOp::Is => CompareOp::Is,
        CmpOp::IsNot => CompareOp::IsNot,
        CmpOp::In => CompareOp::In,
        CmpOp::NotIn => CompareOp::NotIn,
    }
}

impl<'a> Compiler<'a> {
    /// `a | sum() > 3` would compare a stage with a number.
    pub(super) fn check_no_pipe(&self, operand: &Expr) -> Checked<()> {
        let text = self.text.as_bytes();
        let at = span(operand);
        let in_parentheses = at.start > 0 && {
            let before = &text[..at.start as usize];
            before.iter().rev().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'(')
        };
        match as_pipe(operand) {
            Some((_, Expr::Call(call))) if !in_parentheses => {
                let is_stage = match &*call.func {
                    Expr::Name(name) => self.is_stage(name.id.as_str()),
                    _ => false,
                };
                if !is_stage {
                    return Ok(());
                }
                Err(Diagnostic::error(at, "SyntaxError: a pipeline stands directly in a comparison or a conditional")
                    .with_help("put the pipeline in parentheses"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn compare_into(&mut self, compare: &'a ExprCompare, dst: Reg, at: Span) -> Checked<()> {
        let operands: Vec<&'a Expr> = std::iter::once(&*compare.left).chain(&compare.comparators).collect();
        let mut a = self.expr_before(operands[0], operands[1])?;
        let result = if compare.ops.len() == 1 { dst } else { self.f().temp(at)? };
        let mut jumps = Vec::new();
        for (position, op) in compare.ops.iter().enumerate() {
            let later = operands.get(position + 2);
            let b = match later {
                Some(later) => self.expr_before(operands[position + 1], later)?,
                None => self.expr(operands[position + 1])?,
            };
            let place = Span { start: span(operands[position]).start, end: span(operands[position + 1]).end };
            let first = self.f().used_up(a, operands[position]);
            let second = if later.is_none() { self.f().used_up(b, operands[position + 1]) } else { b };
            self.emit(Instr::Compare { op: compare_op(*op), dst: result, a: first, b: second }, place);
            if later.is_some() {
                jumps.push(self.emit(Instr::JumpIf { src: Src::reg(result), when: false, to: 0 }, place));
            }
            a = b;
        }
        jumps.into_iter().for_each(|jump| self.f().land(jump));
        if result != dst {
            self.emit(Instr::Move { dst, src: Src::reg(result) }, at);
        }
        Ok(())
    }

    /// Jumps that are taken when the truth of `test` is `when`.
    pub(super) fn jump_if(&mut self, test: &'a Expr, when: bool) -> Checked<Vec<usize>> {
        let at = span(test);
        let mark = self.f().mark();
        let jumps = match test {
            Expr::UnaryOp(unary) if unary.op == SyntaxUnary::Not => self.jump_if(&unary.operand, !when)?,
            Expr::BoolOp(op) if (op.op == BoolOp::And) != when => {
                // All parts may decide by themselves.
                let mut jumps = Vec::new();
                for value in &op.values {
                    jumps.extend(self.jump_if(value, when)?);
                }
                jumps
            }
            Expr::Compare(compare) if compare.ops.len() == 1 => {
                self.check_no_pipe(&compare.left)?;
                self.check_no_pipe(&compare.comparators[0])?;
                let a = self.expr_before(&compare.left, &compare.comparators[0])?;
                let b = self.expr(&compare.comparators[0])?;
                let (a, b) = (self.f().used_up(a, &compare.left), self.f().used_up(b, &compare.comparators[0]));
                vec![self.emit(Instr::CompareJump { op: compare_op(compare.ops[0]), when, a, b, to: 0 }, at)]
            }
            _ => {
                let src = self.expr(test)?;
                let src = self.f().used_up(src, test);
                vec![self.emit(Instr::JumpIf { src, when, to: 0 }, at)]
            }
        };
        self.f().release(mark);
        Ok(jumps)
    }
}
