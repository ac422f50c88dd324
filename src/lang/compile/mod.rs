//! From the syntax tree to code: names resolved, expressions in registers, exceptions in tables.

mod asynchronous;
mod call;
mod class;
mod comprehension;
mod condition;
mod definition;
mod display;
mod expr;
mod flow;
mod fstring;
mod function;
mod groups;
mod imports;
mod literal;
mod patterns;
mod stmt;
mod surrogates;
mod target;
mod tries;
mod with;

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use ruff_python_ast::{Expr, Stmt};

pub(crate) use self::class::mangled;
use self::function::Function;
use super::code::{Code, CodeKind, Home, Instr, Program, Reg, Src};
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

/// A variable's place as an instruction sees it.
#[derive(Clone, Copy, Debug)]
enum Place {
    Register(Reg),
    Cell(u16),
    Global(u16),
    Builtin,
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
    /// Whether code defines classes: then nothing can be proved pure.
    has_classes: bool,
    /// The call whose value is asked as an iterator by what stands around it.
    asked: Option<Span>,
}

impl<'a> Compiler<'a> {
    fn new(tree: &Tree<'a>, names: &'a Names<'a>) -> Self {
        Self {
            text: tree.source.text(),
            names,
            globals: IndexSet::new(),
            bindings: HashMap::new(),
            pure_functions: HashSet::new(),
            own: HashSet::new(),
            functions: Vec::new(),
            postponed: tree.module.body.iter().any(postpones_annotations),
            has_classes: class::defines_class(&tree.module.body),
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
        let module = self.functions.pop().expect("pushed above").finish();
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
        if self.has_classes {
            function.impure();
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

    /// Where a name lives, without capturing anything.
    fn find(&self, name: &str) -> Option<Place> {
        let depth = self.functions.len();
        for (at, function) in self.functions.iter().enumerate().rev() {
            if let Some(home) = function.home_seen(name, at + 1 == depth) {
                return Some(match home {
                    Home::Register(reg) if at + 1 == depth => Place::Register(reg),
                    Home::Register(_) | Home::Cell(_) => Place::Cell(0),
                });
            }
            if function.scope.globals.contains(name) {
                break;
            }
        }
        self.globals.get_index_of(name).map(|slot| Place::Global(slot as u16))
    }

    /// Where a name lives, captured from the functions around where that is needed.
    fn place(&mut self, name: &str) -> Place {
        let innermost = self.functions.len() - 1;
        if !self.functions[innermost].scope.globals.contains(name)
            && let Some(home) = self.capture(name, innermost, true)
        {
            return match home {
                Home::Register(reg) => Place::Register(reg),
                Home::Cell(cell) => Place::Cell(cell),
            };
        }
        if self.functions[innermost].scope.globals.contains(name) {
            let (slot, _) = self.globals.insert_full(name.to_owned());
            return Place::Global(slot as u16);
        }
        self.globals.get_index_of(name).map_or(Place::Builtin, |slot| Place::Global(slot as u16))
    }

    /// `own`: the name is used in that function itself, not in one inside it.
    fn capture(&mut self, name: &str, at: usize, own: bool) -> Option<Home> {
        if let Some(home) = self.functions[at].home_seen(name, own) {
            return Some(home);
        }
        if at == 0 || self.functions[at].scope.globals.contains(name) {
            return None;
        }
        match self.capture(name, at - 1, false)? {
            Home::Cell(cell) => Some(Home::Cell(self.functions[at].add_capture(name, cell))),
            // What is captured was made a cell when the function's scope was collected.
            Home::Register(_) => None,
        }
    }

    /// The value of a variable, as an operand.
    fn load(&mut self, name: &str, at: Span) -> Checked<Src> {
        match self.place(name) {
            Place::Register(reg) if self.f().is_class() && self.f().inner.is_empty() => {
                self.load_in_class(name, reg, at)
            }
            Place::Register(reg) => Ok(Src::reg(reg)),
            place => {
                let dst = self.f().temp(at)?;
                self.load_into(name, place, dst, at)?;
                Ok(Src::reg(dst))
            }
        }
    }

    /// A name that a class's body binds: before it does, it means the global or the builtin.
    fn load_in_class(&mut self, name: &str, reg: Reg, at: Span) -> Checked<Src> {
        let outer = match self.globals.get_index_of(name) {
            Some(slot) => Place::Global(slot as u16),
            None if (self.names.is_builtin)(name) => Place::Builtin,
            None => return Ok(Src::reg(reg)),
        };
        let dst = self.f().temp(at)?;
        let own = self.emit(Instr::JumpIfBound { reg, to: 0 }, at);
        self.load_into(name, outer, dst, at)?;
        let done = self.emit(Instr::Jump { to: 0 }, at);
        self.f().land(own);
        self.emit(Instr::Move { dst, src: Src::reg(reg) }, at);
        self.f().land(done);
        Ok(Src::reg(dst))
    }

    fn load_into(&mut self, name: &str, place: Place, dst: Reg, at: Span) -> Checked<()> {
        let instr = match place {
            Place::Register(reg) if self.f().is_class() && self.f().inner.is_empty() => {
                let src = self.load_in_class(name, reg, at)?;
                Instr::Move { dst, src }
            }
            Place::Register(reg) => Instr::Move { dst, src: Src::reg(reg) },
            Place::Cell(cell) => Instr::LoadCell { dst, cell },
            Place::Global(slot) => {
                let settled = self.bindings.get(name).is_some_and(|&times| times == 1);
                if !settled {
                    self.f().impure();
                }
                Instr::LoadGlobal { dst, slot }
            }
            Place::Builtin => {
                if !(self.names.is_builtin)(name) {
                    return Err(self.unknown_name(name, at));
                }
                let name = self.f().name(name);
                Instr::LoadBuiltin { dst, name }
            }
        };
        self.emit(instr, at);
        Ok(())
    }

    fn store(&mut self, name: &str, src: Src, at: Span) {
        if self.f().inner.is_empty() {
            self.note_name(name, src.as_reg().map_or(src, Src::reg), at);
        }
        match self.place(name) {
            Place::Register(dst) if Src::reg(dst) == src => {}
            Place::Register(dst) => {
                self.emit(Instr::Move { dst, src }, at);
            }
            Place::Cell(cell) => {
                if self.f().is_captured_cell(cell) {
                    self.f().impure();
                }
                self.emit(Instr::StoreCell { cell, src }, at);
            }
            Place::Global(slot) => {
                self.f().impure();
                self.emit(Instr::StoreGlobal { slot, src }, at);
            }
            Place::Builtin => unreachable!("a name that is bound has a place"),
        }
    }

    fn unknown_name(&self, name: &str, at: Span) -> Diagnostic {
        let error = Diagnostic::error(at, format!("NameError: name '{name}' is not defined"));
        if name == super::placeholder::PLACEHOLDER {
            return error.with_help("'_' stands for the item in an argument of a stage: rows | filter(_ > 3)");
        }
        if let Some(way) = refused_builtin(name) {
            return error.with_help(way);
        }
        let mut candidates = (self.names.candidates)();
        candidates.extend(self.globals.iter().cloned());
        candidates.extend(self.functions.iter().flat_map(Function::visible_names));
        match super::nearest(name, candidates.iter().map(String::as_str)) {
            Some(near) => error.with_help(format!("did you mean '{near}'?")),
            None => error.with_help("'drip stages' lists what there is"),
        }
    }

    fn unsupported(&self, at: Span, what: &str) -> Diagnostic {
        Diagnostic::error(at, format!("SyntaxError: {what} is not part of the language here"))
            .with_help("a program is made of expressions, assignments, def, yield, for, while, if, try and stages")
    }

    fn none(&mut self) -> Src {
        self.f().constant(super::code::Const::None)
    }
}

/// Names that the module binds, other than by importing the catalog's own from Python's modules.
fn own_names(body: &[Stmt], bound: &IndexSet<String>, is_stage: &IsStage<'_>) -> HashSet<String> {
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
fn declared_global(body: &[Stmt]) -> IndexSet<String> {
    use ruff_python_ast::visitor::{Visitor, walk_stmt};
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

fn count_bindings(body: &[Stmt], counts: &mut HashMap<String, usize>) {
    use ruff_python_ast::visitor::{Visitor, walk_expr, walk_pattern, walk_stmt};
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
        fn visit_pattern(&mut self, pattern: &'a ruff_python_ast::Pattern) {
            // A case need not be the one that matches.
            if let Some(name) = super::scope::captured(pattern).filter(|_| self.1 == 0) {
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

/// The way out for a builtin that Python has and the language here has not.
fn refused_builtin(name: &str) -> Option<&'static str> {
    Some(match name {
        "eval" | "exec" | "compile" => {
            "text is not run as code here: int(), float() and json.loads() read values from it, and functions can be kept in a dict"
        }
        "input" => "stdin() gives the lines of the standard input: for line in stdin(): ...",
        "breakpoint" => "open the file in the explorer, which pauses at any line",
        "memoryview" => "slices of bytes and bytearray are copies here, and as cheap as most programs need",
        "globals" | "locals" => "name the variables that you want: {'x': x}",
        "exit" | "quit" => "sys.exit() ends the program",
        "help" => "'drip stages' lists what there is, and print(function.__doc__) shows what a function says of itself",
        "xrange" => "range() is lazy",
        "raw_input" => "stdin() gives the lines of the standard input: for line in stdin(): ...",
        "unicode" | "long" | "basestring" => "Python 3 has str and int alone",
        "reduce" => "write 'from functools import reduce'",
        _ => return None,
    })
}

/// Whether evaluating an expression has no effect and does not fail, but for a name that is not bound.
fn is_plain(expr: &Expr) -> bool {
    expr.is_literal_expr() || expr.is_name_expr() || expr.is_lambda_expr()
}

/// Whether evaluating an expression may bind a local: operands before it must then be read first.
fn may_bind(expr: &Expr) -> bool {
    use ruff_python_ast::visitor::{Visitor, walk_expr};
    struct Walrus(bool);
    impl<'a> Visitor<'a> for Walrus {
        fn visit_expr(&mut self, expr: &'a Expr) {
            match expr {
                Expr::Named(_) => self.0 = true,
                Expr::Lambda(_) | Expr::Generator(_) => {}
                _ => walk_expr(self, expr),
            }
        }
    }
    let mut walrus = Walrus(false);
    walrus.visit_expr(expr);
    walrus.0
}

/// The code of a function that only stands there to be looked at.
impl Code {
    /// The instruction's place in the text.
    pub fn span_at(&self, pc: usize) -> Span {
        self.spans.get(pc).copied().unwrap_or(self.span)
    }
}
