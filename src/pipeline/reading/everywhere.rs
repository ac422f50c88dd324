//! Every pipeline of a program, not the last alone: in what code takes items from, in assignments and in the bodies of functions.

use std::collections::HashSet;

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, ExprLambda, Operator, Parameters, Stmt};

use super::{Place, Reader, Reading};
use crate::lang::{Diagnostic, span, with_tree};
use crate::pipeline::names::{Callee, Lookup};

/// The pipelines of a program.
#[derive(Debug, Default)]
pub(in crate::pipeline) struct Pipelines {
    /// The stages of all of them; each stands once, in the first that has it.
    pub(in crate::pipeline) reading: Reading,
    /// The last stage of each pipeline.
    pub(in crate::pipeline) last: Vec<usize>,
}

/// Reads every pipeline of `text`, the final one first.
///
/// # Errors
///
/// As for [`with_tree`].
pub(in crate::pipeline) fn pipelines(text: &str, lookup: Lookup) -> Result<Pipelines, Vec<Diagnostic>> {
    with_tree(text, |tree| {
        let mut reader = Reader::new(tree, lookup);
        reader.read_last();
        let met = reader.reading.stages.iter().map(|stage| (stage.site.start, stage.site.end)).collect();
        let last = reader.reading.root.into_iter().collect();
        let mut search = Search { reader, met, last };
        for statement in &tree.module.body {
            search.visit_stmt(statement);
        }
        Pipelines { reading: search.reader.reading, last: search.last }
    })
}

struct Search<'t> {
    reader: Reader<'t>,
    /// Where the stages stand that have been read.
    met: HashSet<(u32, u32)>,
    last: Vec<usize>,
}

impl<'t> Search<'t> {
    /// Whether it is a pipeline as far as its last stage tells: a stage of the catalog, or a function of the file right of a `|`.
    fn is_pipeline(&self, expr: &Expr) -> bool {
        let at = span(expr).start;
        match expr {
            Expr::BinOp(binary) => {
                let right = if let Expr::Call(call) = &*binary.right { &call.func } else { &binary.right };
                binary.op == Operator::BitOr
                    && self.reader.names.pipes(&binary.left, &binary.right, at)
                    && !matches!(self.reader.names.callee(right, at), Callee::Unknown)
            }
            Expr::Call(call) => {
                matches!(self.reader.names.callee(&call.func, at), Callee::Stage(_))
                    && !self.reader.names.has_item(expr)
            }
            _ => false,
        }
    }

    fn read(&mut self, expr: &'t Expr) {
        let before = self.reader.reading.stages.len();
        let (last, _) = self.reader.link(expr, span(expr), Place::Value);
        let new = &self.reader.reading.stages[before..];
        self.met.extend(new.iter().map(|stage| (stage.site.start, stage.site.end)));
        self.last.push(last);
    }

    /// Goes through code in which these parameters hide what the file binds to their names.
    fn within(&mut self, parameters: Option<&'t Parameters>, body: &'t [Stmt], at: u32, go_on: impl FnOnce(&mut Self)) {
        let bound = self.reader.names.enter(parameters, body, at);
        go_on(self);
        self.reader.names.leave(bound);
    }
}

impl<'t> Visitor<'t> for Search<'t> {
    fn visit_stmt(&mut self, statement: &'t Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                let at = span(statement).start;
                self.within(Some(&function.parameters), &function.body, at, |search| walk_stmt(search, statement));
            }
            statement => walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'t Expr) {
        if let Expr::Lambda(ExprLambda { parameters, .. }) = expr {
            let at = span(expr).start;
            return self.within(parameters.as_deref(), &[], at, |search| walk_expr(search, expr));
        }
        // A pipeline that was read has the right side of its last `|` among its stages.
        let last = if let Expr::BinOp(binary) = expr { span(&*binary.right) } else { span(expr) };
        if !self.met.contains(&(last.start, last.end)) && self.is_pipeline(expr) {
            self.read(expr);
        }
        walk_expr(self, expr);
    }
}
