//! What a program defines at its top level, to see what an edit has changed.

use std::collections::HashMap;

use ruff_python_ast::{Expr, Stmt};

use super::{span, with_tree};

/// The text of each top-level definition and assignment, by the names it binds. Statements that bind no name, but may
/// matter to all that follow, stand under a name of their own; the final expression is left out.
pub fn definitions(text: &str) -> HashMap<String, String> {
    let read = with_tree(text, |tree| {
        let mut found: HashMap<String, String> = HashMap::new();
        for stmt in &tree.module.body {
            let names: Vec<String> = match stmt {
                Stmt::FunctionDef(def) => vec![def.name.to_string()],
                Stmt::ClassDef(def) => vec![def.name.to_string()],
                Stmt::Assign(assign) => assign.targets.iter().flat_map(bound).collect(),
                Stmt::AugAssign(assign) => bound(&assign.target),
                Stmt::AnnAssign(assign) => bound(&assign.target),
                Stmt::Expr(_) => continue,
                other => vec![format!("{:?}", std::mem::discriminant(other))],
            };
            let part = tree.source.slice(span(stmt));
            for name in names {
                found.entry(name).or_default().push_str(part);
            }
        }
        found
    });
    read.unwrap_or_default()
}

fn bound(target: &Expr) -> Vec<String> {
    match target {
        Expr::Name(name) => vec![name.id.to_string()],
        Expr::Tuple(tuple) => tuple.elts.iter().flat_map(bound).collect(),
        Expr::List(list) => list.elts.iter().flat_map(bound).collect(),
        Expr::Starred(starred) => bound(&starred.value),
        _ => Vec::new(),
    }
}
