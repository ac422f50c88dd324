//! Walks a program's tree and collects what has to be written anew, as edits of the text that was.

use std::collections::BTreeSet;

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Comprehension, Expr, Parameters, Stmt};

use super::catalog::{Origin, Refusal, origin, refusal};
use super::library::free_name;
use crate::catalog::StageDoc;
use crate::lang::{Diagnostic, PLACEHOLDER, Span, Tree, is_bound_in, span};
use crate::pipeline::{Callee, Names, yields};

/// Names are looked up as they are once the whole file has been read: a function may use what is defined below it.
pub(super) const EVERYWHERE: u32 = u32::MAX;

/// What the code around an expression says about it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// `_` is an ordinary name.
    pub(super) bound: bool,
    /// It stands in an argument of a stage's call, which has its `_`.
    pub(super) in_stage_call: bool,
    /// `_` is the item here.
    pub(super) item: bool,
    /// It is in a lambda, or in an argument that is one by its `_`: folds come to their values.
    pub(super) in_lambda: bool,
}

/// What the script needs beside the program's own text.
#[derive(Clone, Debug, Default)]
pub(super) struct Needs {
    /// Functions to carry.
    pub(super) own: BTreeSet<&'static str>,
    /// Names to import: module, member, name.
    pub(super) modules: BTreeSet<(&'static str, &'static str, &'static str)>,
}

/// A place in the text, and what is to stand there.
pub(super) type Edit = (Span, String);

/// Walks the tree. Edits that lie within another are part of its text and are not in `edits`.
pub(super) struct Rewriter<'t> {
    pub(super) tree: &'t Tree<'t>,
    pub(super) names: Names<'t>,
    pub(super) edits: Vec<Edit>,
    pub(super) needs: Needs,
    pub(super) problems: Vec<Diagnostic>,
    pub(super) around: Around,
    /// Names that comprehensions and lambdas around bind.
    shadows: Vec<String>,
    /// The quotes of the f-strings around.
    pub(super) quotes: Vec<char>,
    /// The call whose iterator `next` and their like ask.
    pub(super) asked: Option<Span>,
    /// What it is written as, in words.
    pub(super) target: &'static str,
    /// Every name that the program has.
    pub(super) identifiers: BTreeSet<String>,
}

impl<'t> Rewriter<'t> {
    pub(super) fn new(tree: &'t Tree<'t>) -> Self {
        let mut identifiers = Identifiers(BTreeSet::new());
        identifiers.visit_body(&tree.module.body);
        Self {
            tree,
            names: Names::new(&tree.module.body, crate::catalog::stage),
            edits: Vec::new(),
            needs: Needs::default(),
            problems: Vec::new(),
            around: Around { bound: is_bound_in(&tree.module.body, None), ..Around::default() },
            shadows: Vec::new(),
            quotes: Vec::new(),
            asked: None,
            target: "plain Python",
            identifiers: identifiers.0,
        }
    }

    /// The text of an expression with everything in it written anew.
    pub(super) fn text_of(&mut self, expr: &'t Expr) -> String {
        let outer = std::mem::take(&mut self.edits);
        self.visit_expr(expr);
        let inner = std::mem::replace(&mut self.edits, outer);
        apply(self.tree.source.text(), span(expr), inner)
    }

    /// Walks something with other surroundings.
    pub(super) fn within<R>(&mut self, around: Around, walk: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.around, around);
        let walked = walk(self);
        self.around = outer;
        walked
    }

    /// Whether something around binds the name, so that it is no name of the file's or the catalog's.
    pub(super) fn is_shadowed(&self, name: &str) -> bool {
        self.shadows.iter().any(|shadow| shadow == name)
    }

    /// What the callee is.
    pub(super) fn callee(&self, function: &Expr) -> Callee {
        match function {
            Expr::Name(name) if self.is_shadowed(name.id.as_str()) => Callee::Unknown,
            function => self.names.callee(function, EVERYWHERE),
        }
    }

    /// Whether the file binds the name itself, by an import too.
    pub(super) fn is_bound(&self, name: &str) -> bool {
        self.is_shadowed(name) || self.names.get(name, EVERYWHERE).is_some() || self.is_star_imported(name)
    }

    /// Whether the file has the stage of that name from one of Python's modules by `from module import *`.
    fn is_star_imported(&self, name: &str) -> bool {
        let Some(Origin::Module(module, member)) = crate::catalog::stage(name).map(origin) else { return false };
        let star = |statement: &Stmt| match statement {
            Stmt::ImportFrom(import) if import.module.as_deref() == Some(module) => {
                import.names.iter().any(|alias| alias.name.as_str() == "*")
            }
            _ => false,
        };
        member == name && self.tree.module.body.iter().any(star)
    }

    /// The name under which the script carries a function of ours.
    pub(super) fn helper(&mut self, name: &'static str) -> String {
        self.needs.own.insert(name);
        if self.identifiers.contains(name) { free_name(name) } else { name.to_owned() }
    }

    /// The text of a stage's function, written as `text`, of which `first` is the first name. Notes what the script needs for it.
    pub(super) fn stage_function(&mut self, doc: &'static StageDoc, first: &str, text: &str) -> String {
        if self.is_bound(first) {
            return text.to_owned();
        }
        match origin(doc) {
            Origin::Builtin => text.to_owned(),
            Origin::Module(module, member) => {
                let name = if doc.name == "merge_sorted" { "merge_sorted" } else { member };
                self.needs.modules.insert((module, member, name));
                text.to_owned()
            }
            Origin::Own(name) if name == doc.name => {
                self.needs.own.insert(name);
                text.to_owned()
            }
            Origin::Own(name) => self.helper(name),
        }
    }

    /// Says that a stage cannot be said.
    pub(super) fn refuse(&mut self, at: Span, stage: &str, refusal: &Refusal) {
        let error = Diagnostic::error(at, format!("{stage} cannot be written as {}: {}", self.target, refusal.why));
        self.problems.push(error.with_help(refusal.way));
    }

    /// Says so where the stage is one that cannot be said.
    pub(super) fn check_stage(&mut self, doc: &StageDoc, at: Span) {
        if let Some(refusal) = refusal(doc.name) {
            self.refuse(at, doc.name, &refusal);
        }
    }

    fn with_shadows(&mut self, names: Vec<String>, walk: impl FnOnce(&mut Self)) {
        let before = self.shadows.len();
        let item = self.around.item && !names.iter().any(|name| name == PLACEHOLDER);
        let around = Around { item, ..self.around };
        self.shadows.extend(names);
        self.within(around, walk);
        self.shadows.truncate(before);
    }

    fn comprehension(&mut self, generators: &'t [Comprehension], expr: &'t Expr) {
        let mut stores = Identifiers(BTreeSet::new());
        generators.iter().for_each(|generator| stores.visit_expr(&generator.target));
        self.with_shadows(stores.0.into_iter().collect(), |rewriter| walk_expr(rewriter, expr));
    }

    fn function(&mut self, parameters: Option<&'t Parameters>, body: &'t [Stmt], at: Span) {
        for default in parameters.into_iter().flat_map(|parameters| parameters.iter_non_variadic_params()) {
            if let Some(default) = default.default() {
                self.visit_expr(default);
            }
        }
        let entered = self.names.enter(parameters, body, at.start);
        let shadows = std::mem::take(&mut self.shadows);
        let bound = self.around.bound || is_bound_in(body, parameters);
        let around = Around { bound, ..Around::default() };
        self.within(around, |rewriter| rewriter.visit_body(body));
        self.shadows = shadows;
        self.names.leave(entered);
    }

    /// Whether a call of the function by that name is an asynchronous generator's.
    pub(super) fn is_asynchronous(&self, name: &str) -> bool {
        self.tree.module.body.iter().any(
            |statement| matches!(statement, Stmt::FunctionDef(def) if def.is_async && def.name.as_str() == name && yields(&def.body)),
        )
    }

    /// Whether `_`, or a chain of fields that begins at it, is the item or in it.
    pub(super) fn is_field_chain(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) => self.around.item && name.id.as_str() == PLACEHOLDER,
            Expr::Attribute(attribute) => self.is_field_chain(&attribute.value),
            Expr::Subscript(subscript) => self.is_field_chain(&subscript.value),
            _ => false,
        }
    }
}

impl<'t> Visitor<'t> for Rewriter<'t> {
    fn visit_stmt(&mut self, statement: &'t Stmt) {
        match statement {
            Stmt::FunctionDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                self.function(Some(&def.parameters), &def.body, span(statement));
            }
            Stmt::ClassDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                def.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
                self.function(None, &def.body, span(statement));
            }
            Stmt::Import(_) | Stmt::ImportFrom(_) | Stmt::Global(_) | Stmt::Nonlocal(_) => {}
            Stmt::Assign(assign) => {
                if !self.chain_assigned(assign) {
                    walk_stmt(self, statement);
                }
            }
            Stmt::AnnAssign(assign) => {
                self.visit_expr(&assign.target);
                assign.value.iter().for_each(|value| self.visit_expr(value));
            }
            _ => walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'t Expr) {
        match expr {
            Expr::BinOp(binary) => self.binary(expr, binary),
            Expr::Call(call) => self.call(expr, call),
            Expr::Attribute(attribute) if self.is_field_chain(&attribute.value) => self.fields(expr),
            Expr::Name(name) => self.name(name),
            Expr::FString(string) => {
                let quotes = string.value.f_strings().map(|part| part.flags).collect::<Vec<_>>();
                let quote = |flags: &ruff_python_ast::FStringFlags| {
                    use ruff_python_ast::StringFlags;
                    if flags.quote_style().is_double() { '"' } else { '\'' }
                };
                let before = self.quotes.len();
                self.quotes.extend(quotes.iter().map(quote));
                walk_expr(self, expr);
                self.quotes.truncate(before);
            }
            Expr::Lambda(lambda) => {
                let parameters = lambda.parameters.as_deref();
                for parameter in parameters.into_iter().flat_map(Parameters::iter_non_variadic_params) {
                    parameter.default().into_iter().for_each(|default| self.visit_expr(default));
                }
                let names: Vec<String> = parameters
                    .into_iter()
                    .flat_map(|parameters| parameters.iter())
                    .map(|parameter| parameter.name().to_string())
                    .collect();
                let bound = self.around.bound || names.iter().any(|name| name == PLACEHOLDER);
                let around = Around { bound, in_lambda: true, ..self.around };
                self.within(around, |rewriter| {
                    rewriter.with_shadows(names, |rewriter| rewriter.visit_expr(&lambda.body));
                });
            }
            Expr::ListComp(comp) => self.comprehension(&comp.generators, expr),
            Expr::SetComp(comp) => self.comprehension(&comp.generators, expr),
            Expr::DictComp(comp) => self.comprehension(&comp.generators, expr),
            Expr::Generator(comp) => self.comprehension(&comp.generators, expr),
            _ => walk_expr(self, expr),
        }
    }

    fn visit_annotation(&mut self, _: &'t Expr) {}
}

/// The text at `site` with the edits made, none of which may lie within another.
pub(super) fn apply(text: &str, site: Span, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(at, _)| at.start);
    let mut out = String::new();
    let mut at = site.start as usize;
    for (place, new) in edits {
        out.push_str(&text[at..place.start as usize]);
        out.push_str(&new);
        at = place.end as usize;
    }
    out.push_str(&text[at..site.end as usize]);
    out
}

/// Every name in a tree, used or bound.
struct Identifiers(BTreeSet<String>);

impl<'a> Visitor<'a> for Identifiers {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(def) => {
                self.0.insert(def.name.to_string());
                self.0.extend(def.parameters.iter().map(|parameter| parameter.name().to_string()));
            }
            Stmt::ClassDef(def) => {
                self.0.insert(def.name.to_string());
            }
            Stmt::Import(import) => {
                self.0
                    .extend(import.names.iter().map(|alias| alias.asname.as_ref().unwrap_or(&alias.name).to_string()));
            }
            Stmt::ImportFrom(import) => {
                self.0
                    .extend(import.names.iter().map(|alias| alias.asname.as_ref().unwrap_or(&alias.name).to_string()));
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => {
                self.0.insert(name.id.to_string());
            }
            Expr::Lambda(lambda) => {
                let parameters = lambda.parameters.iter().flat_map(|parameters| parameters.iter());
                self.0.extend(parameters.map(|parameter| parameter.name().to_string()));
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
