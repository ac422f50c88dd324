//! What evaluating an expression may do, as far as its syntax tells.

use ruff_python_ast::Expr;
use ruff_python_ast::visitor::{Visitor, walk_expr};

/// Whether evaluating an expression has no effect and does not fail, but for a name that is not bound.
pub(super) fn is_plain(expr: &Expr) -> bool {
    expr.is_literal_expr() || expr.is_name_expr() || expr.is_lambda_expr()
}

/// Whether evaluating an expression may bind a local: operands before it must then be read first.
pub(super) fn may_bind(expr: &Expr) -> bool {
    struct Walrus(bool);
    impl<'a> Visitor<'a> for Walrus {
        fn visit_expr(&mut self, expr: &'a Expr) {
            match expr {
                Expr::Named(_) => self.0 = true,
                Expr::Lambda(_) | Expr::Generator(_) => {}
                _ => walk_expr(self, expr),
            }
        }
    }
    let mut walrus = Walrus(false);
    walrus.visit_expr(expr);
    walrus.0
}
