//! Where things stand in the text: parentheses, commas and pipes, which the tree leaves out.

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{ArgOrKeyword, Expr, ExprCall};
use ruff_text_size::Ranged;

use super::Reader;
use crate::lang::{Span, span};

impl Reader<'_> {
    pub(super) fn is_loose(&self, expr: &Expr, outer: Span) -> bool {
        let binds_weaker = matches!(
            expr,
            Expr::BoolOp(_)
                | Expr::Named(_)
                | Expr::Lambda(_)
                | Expr::If(_)
                | Expr::Compare(_)
                | Expr::Yield(_)
                | Expr::YieldFrom(_)
                | Expr::Starred(_)
        ) || matches!(expr, Expr::UnaryOp(unary) if unary.op == ruff_python_ast::UnaryOp::Not)
            || matches!(expr, Expr::Tuple(tuple) if !tuple.parenthesized)
            || matches!(expr, Expr::Generator(generator) if !generator.parenthesized);
        binds_weaker && outer == span(expr)
    }

    /// The call's text without the argument that its items come from.
    pub(super) fn without_argument(
        &self,
        call: &ExprCall,
        argument: ArgOrKeyword<'_>,
        upstream: Span,
        outer: Span,
    ) -> String {
        let cut = self.argument_cut(call, span(&argument).to(upstream));
        let text = self.tree.source.text();
        format!("{}{}", &text[outer.start as usize..cut.start as usize], &text[cut.end as usize..outer.end as usize])
    }

    /// What goes with an argument: up to the next one, or from the one before.
    pub(super) fn argument_cut(&self, call: &ExprCall, argument: Span) -> Span {
        let all: Vec<Span> = call
            .arguments
            .iter_source_order()
            .map(|other| self.outer(other.value(), inside(call)).to(span(&other)))
            .collect();
        if let Some(next) = all.iter().find(|other| other.start >= argument.end) {
            return Span { start: argument.start, end: next.start };
        }
        match all.iter().rev().find(|other| other.end <= argument.start) {
            Some(previous) => Span { start: previous.end, end: argument.end },
            None => inside(call),
        }
    }

    pub(super) fn token_index(&self, at: u32) -> usize {
        self.tree.tokens.partition_point(|token| token.start().to_u32() < at)
    }

    pub(super) fn depth_at(&self, at: u32) -> u32 {
        self.depths.get(self.token_index(at)).copied().unwrap_or(0)
    }

    pub(super) fn pipe_after(&self, at: u32) -> usize {
        let pipe = self.tree.tokens[self.token_index(at)..].iter().find(|token| token.kind() == TokenKind::Vbar);
        pipe.map_or(at, |token| token.start().to_u32()) as usize
    }

    /// Where `expr` ends without the parentheses around it.
    pub(super) fn end_in_parentheses(&self, expr: &Expr) -> u32 {
        match expr {
            Expr::BinOp(binary) => self.outer(&binary.right, span(expr)).end,
            expr => span(expr).end,
        }
    }

    /// The span of `expr` with its own parentheses, as far as they stand inside `limit`.
    pub(super) fn outer(&self, expr: &Expr, limit: Span) -> Span {
        let mut outer = span(expr);
        let tokens = self.tree.tokens;
        let trivia = |kind: TokenKind| matches!(kind, TokenKind::NonLogicalNewline | TokenKind::Comment);
        loop {
            let before = tokens[..self.token_index(outer.start)].iter().rev().find(|token| !trivia(token.kind()));
            let after = tokens[self.token_index(outer.end)..].iter().find(|token| !trivia(token.kind()));
            let (Some(open), Some(close)) = (before, after) else { return outer };
            let wider = span(open).to(span(close));
            if open.kind() != TokenKind::Lpar || close.kind() != TokenKind::Rpar || !limit.contains(wider) {
                return outer;
            }
            outer = wider;
        }
    }
}

/// What is between the parentheses of a call.
pub(super) fn inside(call: &ExprCall) -> Span {
    let arguments = span(&call.arguments);
    Span { start: arguments.start + 1, end: arguments.end - 1 }
}
