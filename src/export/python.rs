//! A program as a stand-alone Python script.

use std::collections::{BTreeMap, BTreeSet};

use ruff_python_ast::visitor::Visitor;
use ruff_python_ast::{Expr, Stmt, StmtExpr};

use super::library::{Import, Library};
use super::rewriter::{EVERYWHERE, Rewriter, apply};
use crate::lang::{Diagnostic, Span, oldest_python, span, visible, with_tree};

/// The first line of a script that is to be called by its name.
const SHEBANG: &str = "#!/usr/bin/env python3";
/// What scripts of drip's begin with before anything of theirs runs.
const PREPARE: &str = "prepare_output";

/// The program as a script; `name` is what its first line calls it.
///
/// # Errors
/// What plain Python has no way to say, and syntax errors.
pub(super) fn python(text: &str, name: &str) -> Result<String, Vec<Diagnostic>> {
    with_tree(text, |tree| {
        let mut rewriter = Rewriter::new(tree);
        let last = rewriter.final_pipeline();
        let body = &tree.module.body;
        rewriter.visit_body(last.map_or(&body[..], |(_, before)| before));
        if let Some((last, _)) = last {
            let text = rewriter.last(&last.value);
            rewriter.replace_last(last, text);
        }
        rewriter.helper(PREPARE);
        if rewriter.problems.is_empty() { Ok(script(rewriter, name, &OUTLINE)) } else { Err(rewriter.problems) }
    })?
}

impl<'t> Rewriter<'t> {
    /// The statement that is the final pipeline, and those before it; none for a script, which does by itself what it does.
    pub(super) fn final_pipeline(&self) -> Option<(&'t StmtExpr, &'t [Stmt])> {
        let (last, before) = self.tree.module.body.split_last()?;
        let Stmt::Expr(last) = last else { return None };
        let only_said = before.is_empty() && last.value.is_string_literal_expr();
        let only_acts = self.names.only_acts(&last.value) && !gives_back(&last.value);
        (!only_said && !only_acts).then_some((last, before))
    }
}

impl<'t> Rewriter<'t> {
    /// Writes the final pipeline anew, on lines of its own.
    pub(super) fn replace_last(&mut self, last: &StmtExpr, text: String) {
        let begins = self.indent_before(span(last)).is_some();
        self.edits.push((span(last), if begins { text } else { format!("\n{text}") }));
    }
}

/// Whether a call that is there for what it does gives something back all the same, which is shown then.
fn gives_back(expr: &Expr) -> bool {
    let Expr::Call(call) = expr else { return false };
    match &*call.func {
        Expr::Attribute(method) => matches!(method.attr.as_str(), "send" | "throw" | "run"),
        Expr::Name(name) => name.id.as_str() == "next",
        _ => false,
    }
}

/// What the programs for different targets differ in, around what they do.
pub(super) struct Outline {
    /// What it is, after the name of the pipeline.
    pub(super) heading: &'static str,
    /// Whether it prepares its output as soon as it is read.
    pub(super) prepares: bool,
}

const OUTLINE: Outline = Outline { heading: "for Python 3.11 or newer, exported by drip.", prepares: true };

/// The whole program: what stood above everything, what it imports and carries, and the program's own text written anew.
pub(super) fn script(mut rewriter: Rewriter<'_>, name: &str, outline: &Outline) -> String {
    let (text, body) = (rewriter.tree.source.text(), &rewriter.tree.module.body);
    let front = front(text, body);
    let edits = std::mem::take(&mut rewriter.edits);
    let (above, below) = (text[..front].trim_start_matches('\u{feff}').trim(), Span::new(front, text.len()));
    let rest = apply(text, below, edits);
    let own = own_imports(body);
    let taken = |name: &str| {
        let import = Library::get().import(name);
        let imports_it = own.get(name).is_some_and(|own| import == Some(own));
        let is_bound = rewriter.names.get(name, EVERYWHERE).is_some();
        is_bound && !imports_it || HELPERS.contains(&name) && rewriter.identifiers.contains(name)
    };
    let carried = Library::get().carried(&rewriter.needs.own, taken);
    let mut imports = carried.imports;
    imports.extend(rewriter.needs.modules.iter().map(|(module, member, name)| Import {
        module: (*module).to_owned(),
        member: Some((*member).to_owned()),
        alias: (name != member).then(|| (*name).to_owned()),
    }));
    let prepare = if taken(PREPARE) { super::library::free_name(PREPARE) } else { PREPARE.to_owned() };
    let mut sections = Vec::new();
    let mut head = String::new();
    if !above.starts_with("#!") {
        head.push_str(SHEBANG);
        head.push('\n');
    }
    let imports_batched = own.get("batched").is_some_and(|import| import.module == "itertools");
    let version = oldest_python(&rest).max(if imports_batched { "3.12" } else { "3.11" });
    head.push_str(&format!("# {} {}\n", visible(name), outline.heading.replace("3.11", version)));
    if !above.is_empty() {
        head = if above.starts_with("#!") { format!("{above}\n{head}") } else { format!("{head}\n{above}\n") };
    }
    sections.push(head.trim_end().to_owned());
    sections.push(written(&imports));
    let mut out = sections.join("\n\n");
    for block in &carried.blocks {
        out.push_str("\n\n\n");
        out.push_str(block);
    }
    out.push_str("\n\n\n");
    if outline.prepares {
        out.push_str(&format!("{prepare}()\n\n\n"));
    }
    out.push_str(rest.trim());
    out.push('\n');
    out
}

/// Functions that are no stages: a program that has such a name anywhere gets them under another.
const HELPERS: [&str; 10] =
    ["prepare_output", "show", "to_json", "as_json", "items_of", "called", "single", "lazily", "field", "print_each"];

/// Where what stands at the front ends: a comment with an empty line after it, the module's docstring, imports from the future.
fn front(text: &str, body: &[Stmt]) -> usize {
    let mut end = 0;
    let first = body.first().map_or(text.len(), |first| span(first).start as usize);
    let mut at = 0;
    for line in text[..first].split_inclusive('\n') {
        at += line.len();
        if line.trim().is_empty() {
            end = at;
        }
    }
    for (place, statement) in body.iter().enumerate() {
        let is_front = match statement {
            Stmt::Expr(said) => place == 0 && said.value.is_string_literal_expr(),
            Stmt::ImportFrom(import) => import.module.as_deref() == Some("__future__"),
            _ => false,
        };
        if !is_front {
            break;
        }
        let after = span(statement).end as usize;
        end = text[after..].find('\n').map_or(text.len(), |newline| after + newline + 1);
    }
    end
}

/// What the program imports at its top, by the names that it binds.
fn own_imports(body: &[Stmt]) -> BTreeMap<String, Import> {
    let mut imports = BTreeMap::new();
    for statement in body {
        match statement {
            Stmt::Import(import) => {
                for alias in import.names.iter().filter(|alias| alias.asname.is_none()) {
                    let module = alias.name.to_string();
                    imports.insert(module.clone(), Import { module, member: None, alias: None });
                }
            }
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or_else(String::new, |module| module.to_string());
                for alias in import.names.iter().filter(|alias| alias.asname.is_none()) {
                    let member = alias.name.to_string();
                    let import = Import { module: module.clone(), member: Some(member.clone()), alias: None };
                    imports.insert(member, import);
                }
            }
            _ => {}
        }
    }
    imports
}

/// The imports as lines: whole modules first, then names, those of one module on one line.
fn written(imports: &BTreeSet<Import>) -> String {
    let mut members: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut lines = Vec::new();
    for import in imports {
        let alias = import.alias.as_ref().map_or_else(String::new, |alias| format!(" as {alias}"));
        match &import.member {
            None => lines.push(format!("import {}{alias}", import.module)),
            Some(member) => members.entry(&import.module).or_default().push(format!("{member}{alias}")),
        }
    }
    lines.extend(members.into_iter().map(|(module, names)| format!("from {module} import {}", names.join(", "))));
    lines.join("\n")
}
