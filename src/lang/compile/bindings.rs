//! Which names the module binds, and how often.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_pattern, walk_stmt};
use ruff_python_ast::{Expr, Pattern, Stmt};

use crate::lang::scope::{IsStage, captured};

/// Names that the module binds, other than by importing the catalog's own from Python's modules.
pub(super) fn own_names(body: &[Stmt], bound: &IndexSet<String>, is_stage: &IsStage<'_>) -> HashSet<String> {
    let imported: HashSet<&str> = body
        .iter()
        .filter_map(|stmt| match stmt {
            Stmt::ImportFrom(import) => Some(import),
            _ => None,
        })
        .flat_map(|import| &import.names)
        .filter(|alias| alias.asname.is_none() && is_stage(alias.name.as_str()))
        .map(|alias| alias.name.as_str())
        .collect();
    bound.iter().filter(|name| !imported.contains(name.as_str())).cloned().collect()
}

/// The names that functions declare `global`: they are the module's, wherever that is said.
pub(super) fn declared_global(body: &[Stmt]) -> IndexSet<String> {
    struct Declared(IndexSet<String>);
    impl<'a> Visitor<'a> for Declared {
        fn visit_stmt(&mut self, stmt: &'a Stmt) {
            if let Stmt::Global(global) = stmt {
                self.0.extend(global.names.iter().map(|name| name.to_string()));
            }
            walk_stmt(self, stmt);
        }
    }
    let mut declared = Declared(IndexSet::new());
    declared.visit_body(body);
    declared.0
}

/// Counts how often each name is bound; twice or more stands for what cannot be told.
pub(super) fn count_bindings(body: &[Stmt], counts: &mut HashMap<String, usize>) {
    struct Count<'c>(&'c mut HashMap<String, usize>, usize);
    impl<'a> Visitor<'a> for Count<'_> {
        fn visit_stmt(&mut self, stmt: &'a Stmt) {
            match stmt {
                Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {
                    let name = match stmt {
                        Stmt::FunctionDef(def) => def.name.to_string(),
                        Stmt::ClassDef(def) => def.name.to_string(),
                        _ => unreachable!("one of the two"),
                    };
                    if self.1 == 0 {
                        *self.0.entry(name).or_default() += 1;
                    }
                    self.1 += 1;
                    walk_stmt(self, stmt);
                    self.1 -= 1;
                }
                // A global that a function rebinds is bound more than once, as far as anyone can tell.
                Stmt::Global(global) => {
                    for name in &global.names {
                        *self.0.entry(name.to_string()).or_default() += 2;
                    }
                }
                Stmt::For(_) | Stmt::While(_) if self.1 == 0 => {
                    let before = std::mem::take(self.0);
                    walk_stmt(self, stmt);
                    let inside = std::mem::replace(self.0, before);
                    for (name, times) in inside {
                        let known = self.0.entry(name).or_default();
                        *known = known.saturating_add(times.saturating_mul(2));
                    }
                }
                _ => walk_stmt(self, stmt),
            }
        }
        fn visit_pattern(&mut self, pattern: &'a Pattern) {
            // A case need not be the one that matches.
            if let Some(name) = captured(pattern).filter(|_| self.1 == 0) {
                *self.0.entry(name.to_owned()).or_default() += 2;
            }
            walk_pattern(self, pattern);
        }
        fn visit_expr(&mut self, expr: &'a Expr) {
            if let Expr::Name(name) = expr
                && !name.ctx.is_load()
                && self.1 == 0
            {
                *self.0.entry(name.id.to_string()).or_default() += 1;
            }
            walk_expr(self, expr);
        }
    }
    let mut count = Count(counts, 0);
    count.visit_body(body);
}
