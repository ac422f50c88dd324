//! Pipelines of several stages as a sequence of assignments, a line for each stage.

use ruff_python_ast::{Expr, StmtAssign};

use super::catalog::Gives;
use super::expressions::{Made, Upstream};
use super::rewriter::Rewriter;
use crate::lang::{Span, span};

/// A pipeline taken apart at its `|`.
pub(super) struct Chain<'t> {
    pub(super) head: &'t Expr,
    /// What stands right of each `|`, and the gap before it.
    pub(super) stages: Vec<(&'t Expr, Span)>,
}

impl<'t> Rewriter<'t> {
    /// The pipeline that ends in `expr`, taken apart.
    pub(super) fn chain(&self, mut expr: &'t Expr) -> Chain<'t> {
        let mut stages = Vec::new();
        while let (true, Expr::BinOp(binary)) = (self.is_pipe(expr), expr) {
            let gap = Span { start: span(&*binary.left).end, end: span(&*binary.right).start };
            stages.push((&*binary.right, gap));
            expr = &binary.left;
        }
        stages.reverse();
        Chain { head: expr, stages }
    }

    /// The final pipeline: what it gives is printed, unless a sink has had it.
    pub(super) fn last(&mut self, expr: &'t Expr) -> String {
        let chain = self.chain(expr);
        let (items, item) = (self.free("items"), self.free("item"));
        if chain.stages.is_empty() {
            self.check_input(expr);
            let gives_items = self.gives_items(expr);
            let mut text = self.text_of(expr);
            if !gives_items {
                text = format!("{}({text})", self.helper("items_of"));
            }
            return self.shown(&[], &item, &text);
        }
        let (mut lines, made) = self.lines(&chain, &items, true);
        if made.gives == Gives::Value {
            let show = self.helper("show");
            lines.push(format!("{show}({})", made.call()));
            return lines.join("\n");
        }
        if made.is_sink {
            lines.push(format!("for {item} in {}:\n    pass", made.call()));
            return lines.join("\n");
        }
        lines.push(format!("{items} = {}", made.call()));
        self.shown(&lines, &item, &items)
    }

    fn shown(&mut self, before: &[String], item: &str, items: &str) -> String {
        let show = self.helper("show");
        let mut lines = before.to_vec();
        lines.push(format!("for {item} in {items}:\n    {show}({item})"));
        lines.join("\n")
    }

    /// `name = a | b | c` as assignments of the same name; false where it is left to be one expression.
    pub(super) fn chain_assigned(&mut self, assign: &'t StmtAssign) -> bool {
        let [Expr::Name(name)] = &assign.targets[..] else { return false };
        let site = span(assign);
        let Some(indent) = self.indent(site) else { return false };
        let chain = self.chain(&assign.value);
        if chain.stages.len() < 2 {
            return false;
        }
        let name = name.id.as_str();
        let (mut lines, made) = self.lines(&chain, name, false);
        let last = self.deferred(made);
        lines.push(format!("{name} = {last}"));
        self.edits.push((site, lines.join(&format!("\n{indent}"))));
        true
    }

    /// A line for each part of the chain but the last, which is answered. `at_once`: nothing else runs before the items are asked for.
    fn lines(&mut self, chain: &Chain<'t>, name: &str, at_once: bool) -> (Vec<String>, Made) {
        self.check_input(chain.head);
        let head = self.text_of(chain.head);
        let mut lines = vec![format!("{name} = {head}")];
        let mut last = None;
        let mut is_iterator = self.is_iterator(chain.head);
        for (right, gap) in &chain.stages {
            if let Some(made) = last.take() {
                let made: Made = made;
                is_iterator = !at_once || made.gives == Gives::Iterator;
                lines.push(self.assigned(name, made, at_once));
            }
            self.keep_comments(*gap, &mut lines);
            let upstream = Upstream { text: name.to_owned(), is_iterator };
            last = Some(self.stage(upstream, right));
        }
        (lines, last.expect("a chain has a stage"))
    }

    fn assigned(&mut self, name: &str, made: Made, at_once: bool) -> String {
        match made.gives {
            Gives::Value if at_once => format!("{name} = [{}]", made.call()),
            Gives::Everything if at_once => format!("{name} = {}", made.call()),
            _ => format!("{name} = {}", self.deferred(made)),
        }
    }

    /// The comments in the gap between two stages: behind the first, and above the second.
    pub(super) fn keep_comments(&self, gap: Span, lines: &mut Vec<String>) {
        for (number, line) in self.tree.source.slice(gap).lines().enumerate() {
            let Some(at) = line.find('#') else { continue };
            let comment = line[at..].trim_end();
            match lines.last_mut() {
                Some(last) if number == 0 => last.push_str(&format!("  {comment}")),
                _ => lines.push(comment.to_owned()),
            }
        }
    }

    /// What stands before a statement on its line, where that is white space alone.
    pub(super) fn indent_before(&self, site: Span) -> Option<&str> {
        let text = self.tree.source.text();
        let before = text[..site.start as usize].rsplit('\n').next().unwrap_or_default().trim_start_matches('\u{feff}');
        before.trim().is_empty().then_some(before)
    }

    /// The same, where nothing follows the statement on its line either.
    fn indent(&self, site: Span) -> Option<String> {
        let text = self.tree.source.text();
        let before = self.indent_before(site)?;
        let after = text[site.end as usize..].split('\n').next().unwrap_or_default().trim();
        (after.is_empty() || after.starts_with('#')).then(|| before.to_owned())
    }

    /// The name, or another where the program has it.
    pub(super) fn free(&self, name: &str) -> String {
        let mut free = name.to_owned();
        while self.identifiers.contains(&free) {
            free.push('_');
        }
        free
    }
}
