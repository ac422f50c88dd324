//! What a name at the top of a file stands for: a pipeline, a function, a stage of the catalog, or something else.

use std::collections::HashMap;

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, ExprContext, Operator, Parameters, Stmt, StmtFunctionDef};

use crate::catalog::StageDoc;
use crate::lang::{Span, span};

/// Finds a stage of the catalog by its name.
pub(crate) type Lookup = fn(&str) -> Option<&'static StageDoc>;

/// Modules whose names are the catalog's own under Python's roof: importing them hides nothing.
const CATALOG_MODULES: [&str; 4] = ["itertools", "functools", "heapq", "builtins"];

/// Methods that give nothing on whatever Python has that has them, and those that talk to a generator: a program that ends
/// in `g.send(3)` drives its generators itself, whatever comes back.
const METHODS_FOR_EFFECT: [&str; 10] =
    ["append", "clear", "close", "extend", "sort", "send", "throw", "asend", "athrow", "aclose"];

/// What a top-level statement bound a name to.
#[derive(Clone, Debug)]
pub(crate) enum Bound<'t> {
    /// `name = value`, with the statement's span.
    Value(&'t Expr, Span),
    /// `a, name = value`, and its place among the targets.
    Part(&'t Expr, usize),
    /// `def name`; whether it is a generator function, and whether it gives nothing: it has no `return` with a value.
    Function { generator: bool, nothing: bool },
    /// `import itertools`.
    CatalogModule,
    /// `from itertools import islice as name`: the catalog's own.
    Stage(String),
    /// `class name`: its methods that give nothing.
    Class(Vec<&'t str>),
    /// Another import, a loop variable.
    Other,
}

/// What a callee is.
pub(crate) enum Callee {
    Stage(&'static StageDoc),
    Function { generator: bool },
    Unknown,
}

/// How often each name was bound before a function was entered.
pub(crate) struct Entered<'t>(HashMap<&'t str, usize>);

pub(crate) struct Names<'t> {
    lookup: Lookup,
    /// By name: where the statement that binds it ends, and to what.
    bound: HashMap<&'t str, Vec<(u32, Bound<'t>)>>,
}

impl<'t> Names<'t> {
    pub(crate) fn new(body: &'t [Stmt], lookup: Lookup) -> Self {
        let mut names = Self { lookup, bound: HashMap::new() };
        for statement in body {
            names.bind(statement);
        }
        names
    }

    /// Binds what the parameters and the body of a function at `at` bind, until [`Names::leave`] is given what this answers.
    pub(crate) fn enter(&mut self, parameters: Option<&'t Parameters>, body: &'t [Stmt], at: u32) -> Entered<'t> {
        let known = self.bound.iter().map(|(name, bound)| (*name, bound.len())).collect();
        for parameter in parameters.into_iter().flat_map(|parameters| parameters.iter()) {
            self.add(parameter.name().as_str(), at, Bound::Other);
        }
        for statement in body {
            self.bind(statement);
        }
        Entered(known)
    }

    /// Forgets what the function bound.
    pub(crate) fn leave(&mut self, entered: Entered<'t>) {
        self.bound.retain(|name, bound| {
            bound.truncate(entered.0.get(name).copied().unwrap_or(0));
            !bound.is_empty()
        });
    }

    fn add(&mut self, name: &'t str, end: u32, bound: Bound<'t>) {
        self.bound.entry(name).or_default().push((end, bound));
    }

    fn bind(&mut self, statement: &'t Stmt) {
        let site = span(statement);
        let end = site.end;
        match statement {
            Stmt::Assign(assign) if matches!(&assign.targets[..], [Expr::Name(_)]) => {
                if let [Expr::Name(name)] = &assign.targets[..] {
                    self.add(name.id.as_str(), end, Bound::Value(&assign.value, site));
                }
            }
            Stmt::Assign(assign) if let Some(names) = plain_names(&assign.targets) => {
                for (place, name) in names.into_iter().enumerate() {
                    self.add(name, end, Bound::Part(&assign.value, place));
                }
            }
            Stmt::AnnAssign(assign) => {
                if let (Expr::Name(name), Some(value)) = (&*assign.target, &assign.value) {
                    self.add(name.id.as_str(), end, Bound::Value(value, site));
                }
            }
            Stmt::FunctionDef(function) => {
                let (generator, nothing) = (is_generator(function), gives_nothing(function));
                self.add(function.name.as_str(), end, Bound::Function { generator, nothing });
            }
            Stmt::ClassDef(class) => {
                let methods = class.body.iter().filter_map(|statement| match statement {
                    Stmt::FunctionDef(method) if gives_nothing(method) && !is_generator(method) => {
                        Some(method.name.as_str())
                    }
                    _ => None,
                });
                self.add(class.name.as_str(), end, Bound::Class(methods.collect()));
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.name.as_str();
                    let bound = if CATALOG_MODULES.contains(&name) { Bound::CatalogModule } else { Bound::Other };
                    let top = alias.asname.as_ref().map_or_else(
                        || name.split('.').next().expect("a split gives at least one part"),
                        |asname| asname.as_str(),
                    );
                    self.add(top, end, bound);
                }
            }
            Stmt::ImportFrom(import) => {
                let ours = import.module.as_ref().is_some_and(|module| CATALOG_MODULES.contains(&module.as_str()));
                for alias in &import.names {
                    let name = alias.name.as_str();
                    let bound = if ours && (self.lookup)(name).is_some() {
                        Bound::Stage(name.to_owned())
                    } else {
                        Bound::Other
                    };
                    self.add(alias.asname.as_ref().unwrap_or(&alias.name).as_str(), end, bound);
                }
            }
            other => {
                let mut stores = Stores(Vec::new());
                stores.visit_stmt(other);
                for name in stores.0 {
                    self.add(name, end, Bound::Other);
                }
            }
        }
    }

    /// What `name` stands for at offset `at`: the last binding before it.
    pub(crate) fn get(&self, name: &str, at: u32) -> Option<&Bound<'t>> {
        let bindings = self.bound.get(name)?;
        bindings.iter().rev().find(|(end, _)| *end <= at).map(|(_, bound)| bound)
    }

    /// What stands before the parentheses of a call at offset `at`, or right of a `|`.
    pub(crate) fn callee(&self, function: &Expr, at: u32) -> Callee {
        let Some(name) = dotted(function) else { return Callee::Unknown };
        let (first, rest) = name.split_once('.').map_or((name.as_str(), None), |(first, rest)| (first, Some(rest)));
        let found = match (self.get(first, at), rest) {
            (None, _) => (self.lookup)(&name),
            (Some(Bound::CatalogModule), Some(rest)) => (self.lookup)(rest),
            (Some(Bound::Stage(stage)), None) => (self.lookup)(stage),
            (Some(Bound::Stage(stage)), Some(rest)) => (self.lookup)(&format!("{stage}.{rest}")),
            (Some(Bound::Function { generator, .. }), None) => return Callee::Function { generator: *generator },
            (Some(_), _) => None,
        };
        found.map_or(Callee::Unknown, Callee::Stage)
    }

    /// Whether `expr` is a call for what it does, as far as the text tells: one of Python's `print`, of `asyncio.run`, of a method
    /// that gives nothing by its name or talks to a generator, of `next()` of a variable, or of a function of the file that returns no value.
    pub(crate) fn only_acts(&self, expr: &Expr) -> bool {
        let Expr::Call(call) = expr else { return false };
        if let Expr::Attribute(method) = &*call.func
            && (METHODS_FOR_EFFECT.contains(&method.attr.as_str()) || self.own_method_acts(method))
        {
            return true;
        }
        let Some(name) = dotted(&call.func) else { return false };
        match (name.as_str(), self.get(&name, span(expr).start)) {
            ("print", None) | ("asyncio.run", _) => true,
            // `next(g)` after `g = ...` is a step of a program; of a pipeline that stands there itself it is a fold.
            ("next", None) => {
                matches!(call.arguments.args.first(), Some(Expr::Name(name))
                    if matches!(self.get(&name.id, span(expr).start), Some(Bound::Value(..))))
            }
            (_, Some(Bound::Function { nothing, .. })) => *nothing,
            _ => false,
        }
    }

    /// Whether it is a method of a class of the file that gives nothing, of an object that was made by calling the class.
    fn own_method_acts(&self, method: &ruff_python_ast::ExprAttribute) -> bool {
        let at = span(method).start;
        let made = match &*method.value {
            Expr::Name(name) => match self.get(&name.id, at) {
                Some(Bound::Value(value, _)) => value,
                _ => return false,
            },
            value => value,
        };
        let Expr::Call(call) = made else { return false };
        let Expr::Name(class) = &*call.func else { return false };
        matches!(self.get(&class.id, at), Some(Bound::Class(methods)) if methods.contains(&method.attr.as_str()))
    }

    /// Whether `left | right` hands items on, as far as the text tells: the left side decides.
    pub(crate) fn pipes(&self, left: &Expr, right: &Expr, at: u32) -> bool {
        match left {
            Expr::Set(_) | Expr::Dict(_) | Expr::SetComp(_) | Expr::DictComp(_) => {
                let function = if let Expr::Call(call) = right { &call.func } else { right };
                matches!(self.callee(function, at), Callee::Stage(_))
            }
            Expr::Name(name) => match self.get(name.id.as_str(), at) {
                Some(Bound::Value(value, _)) => !is_number(value),
                _ => true,
            },
            left => !is_number(left),
        }
    }

    /// Whether `expr` holds a `_` that stands for the item of a call around it.
    pub(super) fn has_item(&self, expr: &Expr) -> bool {
        if self.bound.contains_key("_") {
            return false;
        }
        let mut search = Item(false);
        search.visit_expr(expr);
        search.0
    }
}

/// The names where an assignment's only target is a tuple or list of nothing else.
fn plain_names(targets: &[Expr]) -> Option<Vec<&str>> {
    let [Expr::Tuple(ruff_python_ast::ExprTuple { elts, .. }) | Expr::List(ruff_python_ast::ExprList { elts, .. })] =
        targets
    else {
        return None;
    };
    elts.iter().map(|target| if let Expr::Name(name) = target { Some(name.id.as_str()) } else { None }).collect()
}

/// `a.b.c` as text.
pub(crate) fn dotted(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Name(name) => Some(name.id.to_string()),
        Expr::Attribute(attribute) => Some(format!("{}.{}", dotted(&attribute.value)?, attribute.attr)),
        _ => None,
    }
}

/// Whether it is a number by its looks.
pub(super) fn is_number(expr: &Expr) -> bool {
    match expr {
        Expr::NumberLiteral(_) | Expr::BooleanLiteral(_) => true,
        Expr::UnaryOp(unary) => is_number(&unary.operand),
        Expr::BinOp(binary) => is_number(&binary.left) && is_number(&binary.right),
        _ => false,
    }
}

fn is_generator(function: &StmtFunctionDef) -> bool {
    yields(&function.body)
}

/// Whether a function with this body is a generator function.
pub(crate) fn yields(body: &[Stmt]) -> bool {
    let mut search = Yields(false);
    search.visit_body(body);
    search.0
}

/// Whether a call of the function gives None, whatever happens: no `return` of it has a value.
fn gives_nothing(function: &StmtFunctionDef) -> bool {
    let mut search = Returns(false);
    for statement in &function.body {
        search.visit_stmt(statement);
    }
    !search.0 && !function.is_async && function.decorator_list.is_empty() && !is_generator(function)
}

struct Returns(bool);

impl<'a> Visitor<'a> for Returns {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Return(returned) => self.0 |= returned.value.is_some(),
            Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {}
            statement => walk_stmt(self, statement),
        }
    }
}

struct Yields(bool);

impl<'a> Visitor<'a> for Yields {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if !matches!(statement, Stmt::FunctionDef(_) | Stmt::ClassDef(_)) {
            walk_stmt(self, statement);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Yield(_) | Expr::YieldFrom(_) => self.0 = true,
            Expr::Lambda(_) => {}
            expr => walk_expr(self, expr),
        }
    }
}

/// The names that a statement binds.
struct Stores<'t>(Vec<&'t str>);

impl<'t> Visitor<'t> for Stores<'t> {
    fn visit_stmt(&mut self, statement: &'t Stmt) {
        match statement {
            Stmt::FunctionDef(function) => self.0.push(function.name.as_str()),
            Stmt::ClassDef(class) => self.0.push(class.name.as_str()),
            Stmt::Import(import) => {
                let name = |alias: &'t ruff_python_ast::Alias| alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                self.0.extend(import.names.iter().map(name));
            }
            Stmt::ImportFrom(import) => {
                let name = |alias: &'t ruff_python_ast::Alias| alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                self.0.extend(import.names.iter().map(name));
            }
            statement => walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'t Expr) {
        if let Expr::Name(name) = expr
            && name.ctx != ExprContext::Load
        {
            self.0.push(name.id.as_str());
        }
        walk_expr(self, expr);
    }
}

/// Looks for a `_` that nothing inside binds and no stage right of a `|` takes.
struct Item(bool);

impl<'a> Visitor<'a> for Item {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.0 |= name.id.as_str() == "_",
            Expr::BinOp(binary) if binary.op == Operator::BitOr && matches!(*binary.right, Expr::Call(_)) => {
                self.visit_expr(&binary.left);
            }
            Expr::Lambda(lambda) => {
                let binds =
                    |parameters: &ruff_python_ast::Parameters| parameters.iter().any(|p| p.name().as_str() == "_");
                if !lambda.parameters.as_deref().is_some_and(binds) {
                    walk_expr(self, expr);
                }
            }
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                let mut stores = Stores(Vec::new());
                stores.visit_expr(expr);
                if !stores.0.contains(&"_") {
                    walk_expr(self, expr);
                }
            }
            expr => walk_expr(self, expr),
        }
    }
}
