//! Giving each consumer of one named pipeline an iterator of its own.

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Expr, ExprContext, Stmt};

use crate::lang::{Diagnostic, Span, span, with_tree};

use super::Document;

/// Where a name is bound, and where it is taken from after that.
struct Uses {
    name: String,
    binding: Span,
    uses: Vec<Span>,
}

impl Document {
    /// How many stages take items from the stage `id`.
    pub fn consumers(&self, id: &str) -> usize {
        self.outline().stages.iter().flat_map(|stage| &stage.inputs).filter(|input| *input == id).count()
    }

    /// Lets each consumer of the stage `id` have an iterator of its own, which gives every item: `tee` behind the name that they
    /// share.
    ///
    /// # Errors
    ///
    /// When fewer than two take from it, it has no name, or the text would not check.
    pub fn tee(&mut self, id: &str) -> Result<(), Diagnostic> {
        let stage = self
            .outline()
            .get(id)
            .ok_or_else(|| Diagnostic::error(Span::default(), format!("there is no stage '{id}'")))?;
        let (site, name) = (stage.span, stage.name.clone());
        let found = with_tree(&self.text, |tree| uses(&tree.module.body, site)).ok().flatten();
        let Some(Uses { name, binding, uses }) = found.filter(|found| found.uses.len() > 1) else {
            let error = Diagnostic::error(site, format!("'{name}' has one consumer: there is nothing to share out"));
            return Err(error.with_help("tee is for a named pipeline that two or more take from"));
        };
        let fresh = |at: usize| {
            let mut fresh = format!("{name}_{at}");
            while self.text.contains(&fresh) {
                fresh.push('_');
            }
            fresh
        };
        let names: Vec<String> = (1..=uses.len()).map(fresh).collect();
        let mut text = self.text.clone();
        for (place, name) in uses.iter().zip(&names).rev() {
            text.replace_range(place.range(), name);
        }
        let begin = text[..binding.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let indent: String = text[begin..].chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
        let line = format!("\n{indent}{} = tee({name}, {})", names.join(", "), names.len());
        let end = binding.end as usize;
        let end = end + text[end..].find('\n').unwrap_or(text.len() - end);
        text.insert_str(end, &line);
        let parsed = self.read(&text);
        match parsed.error() {
            Some(problem) => Err(problem.clone()),
            None => {
                self.accept(text, parsed);
                Ok(())
            }
        }
    }
}

/// The uses of the name whose value holds what stands at `site`.
fn uses(body: &[Stmt], site: Span) -> Option<Uses> {
    let (at, name, binding) = body.iter().enumerate().find_map(|(at, statement)| match statement {
        Stmt::Assign(assign) if span(assign).contains(site) => match &assign.targets[..] {
            [Expr::Name(name)] => Some((at, name.id.to_string(), span(assign))),
            _ => None,
        },
        _ => None,
    })?;
    let mut names = Names { name: &name, found: Vec::new() };
    body[at + 1..].iter().for_each(|statement| names.visit_stmt(statement));
    let uses = names.found;
    Some(Uses { name, binding, uses })
}

struct Names<'n> {
    name: &'n str,
    found: Vec<Span>,
}

impl<'a> Visitor<'a> for Names<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Name(name) = expr
            && name.ctx == ExprContext::Load
            && name.id.as_str() == self.name
        {
            self.found.push(span(name));
        }
        walk_expr(self, expr);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_consumer_gets_an_iterator_of_its_own() {
        let text = "rows = count(1)  # all\nzip(rows | map(_ * 2), rows | filter(_ > 1)) | islice(2)\n";
        let mut document = Document::from_text(text);
        let shared = document.outline().stages[0].id.clone();
        assert_eq!(document.consumers(&shared), 2);
        document.tee(&shared).unwrap();
        let expected = "rows = count(1)  # all\nrows_1, rows_2 = tee(rows, 2)\nzip(rows_1 | map(_ * 2), rows_2 | filter(_ > 1)) | islice(2)\n";
        assert_eq!(document.text(), expected);
        assert!(document.undo());
        assert_eq!(document.text(), text);
    }

    #[test]
    fn one_consumer_needs_no_tee() {
        let mut document = Document::from_text("rows = count(1)\nrows | islice(2)\n");
        assert!(document.tee("1").unwrap_err().message.contains("one consumer"));
        assert!(document.tee("9").is_err());
    }
}
