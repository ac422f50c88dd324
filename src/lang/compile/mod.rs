//! From the syntax tree to code: names resolved, expressions in registers, exceptions in tables.

mod asynchronous;
mod bindings;
mod call;
mod class;
mod comprehension;
mod condition;
mod definition;
mod display;
mod effects;
mod expr;
mod flow;
mod fstring;
mod function;
mod groups;
mod hooks;
mod imports;
mod literal;
mod patterns;
mod stmt;
mod surrogates;
mod target;
mod tries;
mod variables;
mod with;

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use ruff_python_ast::{Expr, Stmt};

use self::bindings::{count_bindings, declared_global, own_names};
pub(crate) use self::class::mangled;
use self::effects::{is_plain, may_bind};
use self::function::Function;
use self::hooks::Hooks;
use self::variables::Place;
use super::code::{Code, CodeKind, Instr, Program, Src};
use super::scope::{Around, Collector, IsStage};
use super::{Diagnostic, Span, Tree, span, with_tree};

/// What can go wrong while compiling: always something to say about a place.
type Checked<T> = Result<T, Diagnostic>;

/// What the language has to know about the rooms above it.
pub struct Names<'n> {
    /// Whether the catalog has a stage of that name.
    pub is_stage: &'n IsStage<'n>,
    /// Whether there is a builtin, or a stage, of that name.
    pub is_builtin: &'n IsStage<'n>,
    /// Whether calling the builtin cannot be seen from outside, beyond its value.
    pub is_pure: &'n IsStage<'n>,
    /// Whether the catalog has a stage of that name that comes to one value, and Python has no builtin of that name.
    pub is_fold: &'n IsStage<'n>,
    /// What `from module import *` binds; nothing for a module that is not known.
    pub exports: &'n (dyn Fn(&str) -> Vec<String> + Sync + 'n),
    /// Names to suggest for a mistyped one.
    pub candidates: &'n (dyn Fn() -> Vec<String> + Sync + 'n),
}

#[cfg(test)]
impl Names<'static> {
    /// Where nothing is known by any name.
    pub(crate) fn none() -> Self {
        let none: &IsStage<'static> = &|_| false;
        let exports = &|_: &str| Vec::new();
        Self { is_stage: none, is_builtin: none, is_pure: none, is_fold: none, exports, candidates: &Vec::new }
    }
}

/// Checks a program and compiles it.
///
/// # Errors
/// What is wrong with it, at least one error.
pub fn compile(text: &str, names: &Names<'_>) -> Result<Program, Vec<Diagnostic>> {
    with_tree(text, |tree| Compiler::new(tree, names).program(tree).map_err(|error| vec![error]))?
}

/// Names that every module has, where one says them: what they mean is asked when they are not bound.
const OF_MODULES: [&str; 3] = ["__annotations__", "__doc__", "__file__"];

/// Whether it is `from __future__ import annotations` (PEP 563).
fn postpones_annotations(statement: &Stmt) -> bool {
    match statement {
        Stmt::ImportFrom(import) => {
            let from_future = import.module.as_ref().is_some_and(|module| module.as_str() == "__future__");
            from_future && import.names.iter().any(|alias| alias.name.as_str() == "annotations")
        }
        _ => false,
    }
}

struct Compiler<'a> {
    text: &'a str,
    names: &'a Names<'a>,
    globals: IndexSet<String>,
    /// How often the module binds each of its names: what is bound once and pure may be called from pure code.
    bindings: HashMap<String, usize>,
    pure_functions: HashSet<String>,
    /// Names that the module binds itself, so that they are no stages.
    own: HashSet<String>,
    functions: Vec<Function<'a>>,
    /// Whether annotations are texts (PEP 563).
    postponed: bool,
    hooks: Hooks,
    /// Whether operators, attributes and the like may have an effect by what classes define: then nothing is pure.
    has_effects: bool,
    /// The call whose value is asked as an iterator by what stands around it.
    asked: Option<Span>,
}

impl<'a> Compiler<'a> {
    fn new(tree: &Tree<'a>, names: &'a Names<'a>) -> Self {
        let hooks = Hooks::of(&tree.module.body, names.is_builtin);
        Self {
            text: tree.source.text(),
            names,
            globals: IndexSet::new(),
            bindings: HashMap::new(),
            pure_functions: HashSet::new(),
            own: HashSet::new(),
            functions: Vec::new(),
            postponed: tree.module.body.iter().any(postpones_annotations),
            has_effects: !hooks.are_known(),
            hooks,
            asked: None,
        }
    }

    fn program(mut self, tree: &Tree<'a>) -> Checked<Program> {
        let body = &tree.module.body[..];
        let names = self.names;
        let mut scope = Collector::body(body, None, names.is_stage, false);
        scope.bound.extend(imports::star_names(body, names.exports));
        self.own = own_names(body, &scope.bound, names.is_stage);
        count_bindings(body, &mut self.bindings);
        self.globals = scope.bound.clone();
        self.globals.extend(OF_MODULES.iter().filter(|name| self.text.contains(**name)).map(|name| (*name).to_owned()));
        self.globals.extend(declared_global(body));
        let placeholder_bound = super::placeholder::is_bound_in(body, None);
        let whole = Span::new(0, self.text.len());
        self.functions.push(Function::new(
            "<module>",
            whole,
            CodeKind::Module,
            scope,
            Around { bound: placeholder_bound, in_stage_call: false },
        ));
        let (last, before) = match body.split_last() {
            Some((Stmt::Expr(last), before)) if !(before.is_empty() && last.value.is_string_literal_expr()) => {
                (Some(last), before)
            }
            _ => (None, body),
        };
        self.f().code.annotations = self.annotations(body);
        if let Some(Stmt::Expr(first)) = body.first()
            && let Expr::StringLiteral(text) = &*first.value
        {
            self.f().code.doc = Some(text.value.to_str().to_owned());
        }
        self.body(before)?;
        let pipeline = match last {
            Some(statement) => {
                let at = span(&*statement.value);
                let src = self.expr(&statement.value)?;
                self.emit(Instr::Return { src }, at);
                Some(at)
            }
            None => {
                let src = self.none();
                self.emit(Instr::Return { src }, Span::new(self.text.len(), self.text.len()));
                None
            }
        };
        let mut module = self.functions.pop().expect("pushed above").finish();
        if self.has_effects {
            module.children.iter_mut().for_each(taint);
        }
        let text = self.text.to_owned();
        Ok(Program { module, globals: self.globals.into_iter().collect(), pipeline, text })
    }

    fn f(&mut self) -> &mut Function<'a> {
        self.functions.last_mut().expect("the module is there from the start")
    }

    /// Goes into a function that is made here.
    fn enter(&mut self, mut function: Function<'a>) {
        let around = self.f();
        if !around.kind_is_module() {
            let between = if around.is_class() { "." } else { ".<locals>." };
            function.code.qualified_name = format!("{}{between}{}", around.code.qualified_name, function.code.name);
        }
        self.functions.push(function);
    }

    fn emit(&mut self, instr: Instr, at: Span) -> usize {
        self.f().emit(instr, at)
    }

    /// Whether a name means a stage of the catalog here.
    fn is_stage(&self, name: &str) -> bool {
        (self.names.is_stage)(name)
            && !self.own.contains(name)
            && matches!(self.find(name), None | Some(Place::Builtin))
    }

    fn unsupported(&self, at: Span, what: &str) -> Diagnostic {
        Diagnostic::error(at, format!("SyntaxError: {what} is not part of the language here"))
            .with_help("a program is made of expressions, assignments, def, yield, for, while, if, try and stages")
    }

    fn none(&mut self) -> Src {
        self.f().constant(super::code::Const::None)
    }
}

/// Takes back that code is pure, and all that is defined in it.
fn taint(code: &mut Code) {
    code.pure = false;
    code.children.iter_mut().for_each(taint);
}

/// The code of a function that only stands there to be looked at.
impl Code {
    /// The instruction's place in the text.
    pub fn span_at(&self, pc: usize) -> Span {
        self.spans.get(pc).copied().unwrap_or(self.span)
    }
}
