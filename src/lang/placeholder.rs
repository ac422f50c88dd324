//! `_`: which arguments it turns into functions.
//!
//! A free `_` turns the whole argument in which it stands into a function. The argument belongs to the innermost call right
//! of a `|`; without one, to the outermost call of a catalog stage.

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Expr, ExprBinOp, ExprCall, Operator, Parameters, Stmt};

/// The placeholder.
pub(crate) const PLACEHOLDER: &str = "_";

/// The call right of a `|`, and what is left of it.
pub(super) fn as_pipe(expr: &Expr) -> Option<(&Expr, &Expr)> {
    match expr {
        Expr::BinOp(ExprBinOp { left, op: Operator::BitOr, right, .. }) => Some((left, right)),
        _ => None,
    }
}

/// Whether `_` stands free in an expression: not bound in it, and not in an argument that belongs to a call right of a `|`.
pub(crate) fn has_free(expr: &Expr) -> bool {
    let mut search = Search { found: false };
    search.visit_expr(expr);
    search.found
}

struct Search {
    found: bool,
}

impl<'a> Visitor<'a> for Search {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if self.found {
            return;
        }
        match expr {
            Expr::Name(name) => self.found |= name.id.as_str() == PLACEHOLDER && name.ctx.is_load(),
            Expr::Lambda(lambda) if lambda.parameters.as_deref().is_some_and(binds_parameter) => {}
            Expr::ListComp(comp) if binds_target(&comp.generators) => self.visit_expr(&comp.generators[0].iter),
            Expr::SetComp(comp) if binds_target(&comp.generators) => self.visit_expr(&comp.generators[0].iter),
            Expr::DictComp(comp) if binds_target(&comp.generators) => self.visit_expr(&comp.generators[0].iter),
            Expr::Generator(comp) if binds_target(&comp.generators) => self.visit_expr(&comp.generators[0].iter),
            _ => match as_pipe(expr) {
                Some((left, Expr::Call(ExprCall { func, .. }))) => {
                    self.visit_expr(left);
                    self.visit_expr(func);
                }
                _ => walk_expr(self, expr),
            },
        }
    }
}

fn binds_parameter(parameters: &Parameters) -> bool {
    parameters.iter().any(|parameter| parameter.name() == PLACEHOLDER)
}

fn binds_target(generators: &[ruff_python_ast::Comprehension]) -> bool {
    generators.iter().any(|generator| stores(&generator.target))
}

fn stores(target: &Expr) -> bool {
    match target {
        Expr::Name(name) => name.id.as_str() == PLACEHOLDER,
        Expr::Tuple(tuple) => tuple.elts.iter().any(stores),
        Expr::List(list) => list.elts.iter().any(stores),
        Expr::Starred(starred) => stores(&starred.value),
        _ => false,
    }
}

/// Whether a function's body, or a module's, makes `_` an ordinary name.
pub(crate) fn is_bound_in(body: &[Stmt], parameters: Option<&Parameters>) -> bool {
    let mut search = Stores { found: parameters.is_some_and(binds_parameter) };
    search.visit_body(body);
    search.found
}

struct Stores {
    found: bool,
}

impl<'a> Visitor<'a> for Stores {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.found |= def.name.as_str() == PLACEHOLDER,
            Stmt::ClassDef(def) => self.found |= def.name.as_str() == PLACEHOLDER,
            _ => ruff_python_ast::visitor::walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.found |= name.id.as_str() == PLACEHOLDER && !name.ctx.is_load(),
            Expr::Lambda(_) | Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {}
            _ => walk_expr(self, expr),
        }
    }
}
