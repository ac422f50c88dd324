//! Several pipelines of one document: its last expression, and the names that stand for pipelines.

use ruff_python_ast::{Expr, Operator, Stmt};

use crate::catalog::Class;
use crate::lang::with_tree;

use super::{Document, Parsed};
use crate::pipeline::names::{Lookup, dotted};

/// How many pipelines are listed beside the last expression.
const MOST: usize = 12;

impl Document {
    /// The names that stand for pipelines at the top level, each once, in the order in which they are bound.
    pub fn named_pipelines(&self) -> &[String] {
        &self.parsed.named
    }

    /// The pipeline that is looked at: a name of [`Document::named_pipelines`], or the last expression.
    pub fn tab(&self) -> Option<&str> {
        self.tab.as_deref()
    }

    /// Looks at another pipeline of the same text. One that is not there is the last expression.
    pub fn set_tab(&mut self, name: Option<&str>) {
        let name = name.filter(|name| self.parsed.named.iter().any(|known| known == name));
        if name != self.tab() {
            self.tab = name.map(str::to_owned);
            self.parsed = self.read(&self.text);
            self.revision += 1;
        }
    }

    /// The program that runs the pipeline that is looked at.
    pub fn program(&self) -> String {
        program(&self.text, self.tab())
    }

    /// What a text of this document says.
    pub(super) fn read(&self, text: &str) -> Parsed {
        let named = named(text, self.lookup);
        let tab = self.tab().filter(|tab| named.iter().any(|name| name == tab));
        let mut parsed = Parsed::new(&program(text, tab), self.lookup, self.check);
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
        for problem in &mut parsed.problems {
            problem.span.start = problem.span.start.min(end);
            problem.span.end = problem.span.end.min(end);
        }
        Parsed { named, ..parsed }
    }
}

/// The text with the name of a pipeline as its last expression.
fn program(text: &str, tab: Option<&str>) -> String {
    match tab {
        None => text.to_owned(),
        Some(tab) => format!("{text}{}{tab}\n", if text.is_empty() || text.ends_with('\n') { "" } else { "\n" }),
    }
}

fn named(text: &str, lookup: Lookup) -> Vec<String> {
    // Only an assignment binds a name to a pipeline.
    if !text.contains('=') {
        return Vec::new();
    }
    let read = with_tree(text, |tree| {
        let mut names: Vec<String> = Vec::new();
        for statement in &tree.module.body {
            if let Stmt::Assign(assign) = statement
                && let [Expr::Name(name)] = &assign.targets[..]
                && is_pipeline(&assign.value, lookup)
                && !names.iter().any(|known| known == name.id.as_str())
                && names.len() < MOST
            {
                names.push(name.id.to_string());
            }
        }
        names
    });
    read.unwrap_or_default()
}

/// Whether the text alone says that this is a pipeline.
fn is_pipeline(value: &Expr, lookup: Lookup) -> bool {
    let stage = |expr: &Expr| {
        let callee = if let Expr::Call(call) = expr { &call.func } else { return None };
        dotted(callee).and_then(|name| lookup(&name))
    };
    match value {
        Expr::BinOp(binary) if binary.op == Operator::BitOr => {
            let right = stage(&binary.right).is_some() || matches!(&*binary.right, Expr::Name(_));
            right && (is_pipeline(&binary.left, lookup) || !matches!(&*binary.left, Expr::NumberLiteral(_)))
        }
        Expr::Call(_) => stage(value).is_some_and(|doc| !matches!(doc.class, Class::Barrier | Class::Fold)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "n = 3\nrows = range(9)\nodd = rows | filter(_ % 2)\ntotal = sum(rows)\nodd | map(_ * n)\n";

    #[test]
    fn each_named_pipeline_can_be_looked_at_and_edited() {
        let mut document = Document::from_text(TEXT);
        assert_eq!(document.named_pipelines(), ["rows", "odd"]);
        assert_eq!(document.outline().stages.len(), 3);
        document.set_tab(Some("odd"));
        let labels: Vec<&str> = document.outline().stages.iter().map(|stage| stage.label.as_str()).collect();
        assert_eq!(labels, ["range(9)", "filter(_ % 2)"]);
        assert_eq!((document.text(), document.program()), (TEXT, format!("{TEXT}odd\n")));
        document.insert(crate::pipeline::Place::After("2"), "islice(2)").unwrap();
        assert!(document.text().contains("odd = rows | filter(_ % 2) | islice(2)\n"), "{}", document.text());
        assert!(document.undo());
        assert_eq!((document.text(), document.tab()), (TEXT, Some("odd")));
        document.set_tab(None);
        assert_eq!(document.outline().stages.len(), 3);
    }

    #[test]
    fn a_pipeline_that_is_gone_is_no_longer_looked_at() {
        let mut document = Document::from_text(TEXT);
        document.set_tab(Some("odd"));
        document.set_text("range(3) | sum".to_owned());
        assert_eq!((document.tab(), document.outline().stages.len()), (None, 2));
        document.set_tab(Some("nothing"));
        assert_eq!(document.tab(), None);
    }
}
