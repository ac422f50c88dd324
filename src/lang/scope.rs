//! Which names a function binds, uses, and shares with the functions inside it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_parameters, walk_pattern, walk_stmt};
use ruff_python_ast::{Arguments, Comprehension, Expr, ExprContext, Parameters, Pattern, Stmt};

use super::placeholder::{self, PLACEHOLDER, as_pipe};

/// The variable in which the functions of a class's body find the class.
pub(super) const CLASS_CELL: &str = "__class__";

/// What tells a catalog stage's name from others.
pub(super) type IsStage<'s> = dyn Fn(&str) -> bool + Sync + 's;

/// The names of one function, lambda, or module.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Bound here, in order of first assignment.
    pub(super) bound: IndexSet<String>,
    /// Used here or in comprehensions here.
    pub(super) used: HashSet<String>,
    /// Used by functions inside, and not bound there.
    pub(super) captured: HashSet<String>,
    /// Declared `global`.
    pub(super) globals: HashSet<String>,
    /// Declared `nonlocal`.
    pub(super) nonlocals: HashSet<String>,
    /// Whether it yields.
    pub(super) yields: bool,
    /// What is wrong with a `global` or `nonlocal`, by the name that it declares.
    pub(super) misdeclared: HashMap<String, String>,
}

impl Scope {
    /// Names that have to come from outside.
    fn free(self) -> impl Iterator<Item = String> {
        let Scope { bound, used, captured, globals, nonlocals, .. } = self;
        let outside =
            move |name: &String| !globals.contains(name) && (nonlocals.contains(name) || !bound.contains(name));
        let all: HashSet<String> = used.into_iter().chain(captured).collect();
        all.into_iter().filter(outside)
    }
}

/// Whether a plain call of that name is a catalog call: `print` is a stage only right of `|`.
pub(super) fn is_catalog_call(name: &str, is_stage: &IsStage<'_>) -> bool {
    name != "print" && is_stage(name)
}

/// What an expression's surroundings say about a `_` in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    /// It is an ordinary name.
    pub(super) bound: bool,
    /// It stands in an argument of a call of a catalog stage, which has it, unless a `|` stands between.
    pub(super) in_stage_call: bool,
}

/// Collects scopes.
pub(super) struct Collector<'s> {
    scope: Scope,
    is_stage: &'s IsStage<'s>,
    parameters: HashSet<String>,
    around: Around,
}

impl<'s> Collector<'s> {
    fn new(is_stage: &'s IsStage<'s>, around: Around) -> Self {
        Self { scope: Scope::default(), is_stage, parameters: HashSet::new(), around }
    }

    /// The scope of a function's or module's body.
    pub(super) fn body(
        body: &[Stmt],
        parameters: Option<&Parameters>,
        is_stage: &'s IsStage<'s>,
        placeholder_bound: bool,
    ) -> Scope {
        let bound = placeholder_bound || placeholder::is_bound_in(body, parameters);
        let mut collector = Self::new(is_stage, Around { bound, in_stage_call: false });
        collector.bind_parameters(parameters);
        collector.visit_body(body);
        collector.scope
    }

    /// The scope of a lambda, or of an argument with a free `_`.
    pub(super) fn expression(
        body: &Expr,
        parameters: Option<&Parameters>,
        is_stage: &'s IsStage<'s>,
        around: Around,
    ) -> Scope {
        let mut collector = Self::new(is_stage, around);
        collector.bind_parameters(parameters);
        collector.visit_expr(body);
        collector.scope
    }

    /// The scope of an argument with a free `_`.
    pub(super) fn placeholder_argument(body: &Expr, is_stage: &'s IsStage<'s>) -> Scope {
        let mut collector = Self::new(is_stage, Around { bound: false, in_stage_call: true });
        collector.bind(PLACEHOLDER);
        collector.visit_expr(body);
        collector.scope
    }

    /// The scope of a generator expression: its first iterable is evaluated outside, and what `:=` binds in it belongs to
    /// the function around it.
    pub(super) fn generator(
        elements: &[&Expr],
        generators: &[Comprehension],
        is_stage: &'s IsStage<'s>,
        around: Around,
    ) -> Scope {
        let mut collector = Self::new(is_stage, around);
        collector.scope.yields = true;
        collector.comprehension_body(elements, generators);
        let targets = targets(generators);
        for name in collector.scope.bound.extract_if(.., |name| !targets.contains(name)) {
            collector.scope.used.insert(name.clone());
            collector.scope.nonlocals.insert(name);
        }
        collector.scope
    }

    fn bind(&mut self, name: &str) {
        if !self.scope.globals.contains(name) && !self.scope.nonlocals.contains(name) {
            self.scope.bound.insert(name.to_owned());
        }
    }

    fn bind_parameters(&mut self, parameters: Option<&Parameters>) {
        let Some(parameters) = parameters else { return };
        for parameter in parameters.iter_non_variadic_params() {
            self.bind(parameter.name().as_str());
        }
        for parameter in parameters.vararg.iter().chain(&parameters.kwarg) {
            self.bind(parameter.name.as_str());
        }
        self.parameters = self.scope.bound.iter().cloned().collect();
    }

    /// A name is declared before it is used.
    fn check_declared(&mut self, name: &str, word: &str) {
        let problem = if self.parameters.contains(name) {
            format!("name '{name}' is parameter and {word}")
        } else if self.scope.bound.contains(name) {
            format!("name '{name}' is assigned to before {word} declaration")
        } else if self.scope.used.contains(name) && !self.scope.nonlocals.contains(name) {
            format!("name '{name}' is used prior to {word} declaration")
        } else {
            return;
        };
        self.scope.misdeclared.insert(name.to_owned(), problem);
    }

    fn inner(&mut self, scope: Scope) {
        self.scope.captured.extend(scope.free());
    }

    fn comprehension_body(&mut self, elements: &[&Expr], generators: &[Comprehension]) {
        for (at, generator) in generators.iter().enumerate() {
            if at > 0 {
                self.visit_expr(&generator.iter);
            }
            self.visit_expr(&generator.target);
            for condition in &generator.ifs {
                self.visit_expr(condition);
            }
        }
        for element in elements {
            self.visit_expr(element);
        }
    }

    /// A comprehension runs in the frame around it, but its targets are its own.
    fn comprehension(&mut self, elements: &[&Expr], generators: &[Comprehension]) {
        self.visit_expr(&generators[0].iter);
        let mut own = Collector::new(self.is_stage, self.around);
        own.comprehension_body(elements, generators);
        let targets = targets(generators);
        for name in own.scope.bound {
            if !targets.contains(&name) {
                self.bind(&name);
            }
        }
        self.scope.yields |= own.scope.yields;
        self.scope.used.extend(own.scope.used.into_iter().filter(|name| !targets.contains(name)));
        self.scope.captured.extend(own.scope.captured.into_iter().filter(|name| !targets.contains(name)));
    }

    /// The arguments of a call whose `_` are functions of the item.
    fn placeholder_arguments(&mut self, arguments: &Arguments) {
        for argument in arguments.args.iter().chain(arguments.keywords.iter().map(|keyword| &keyword.value)) {
            if placeholder::has_free(argument) {
                let scope = Self::placeholder_argument(argument, self.is_stage);
                self.inner(scope);
            } else {
                self.visit_expr(argument);
            }
        }
    }
}

/// The names that a comprehension's targets bind.
pub(super) fn targets(generators: &[Comprehension]) -> IndexSet<String> {
    fn add(target: &Expr, names: &mut IndexSet<String>) {
        match target {
            Expr::Name(name) => {
                names.insert(name.id.to_string());
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|target| add(target, names)),
            Expr::List(list) => list.elts.iter().for_each(|target| add(target, names)),
            Expr::Starred(starred) => add(&starred.value, names),
            _ => {}
        }
    }
    let mut names = IndexSet::new();
    generators.iter().for_each(|generator| add(&generator.target, &mut names));
    names
}

impl<'a> Visitor<'a> for Collector<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                walk_parameters(&mut Defaults(self), &def.parameters);
                self.bind(def.name.as_str());
                let scope = Self::body(&def.body, Some(&def.parameters), self.is_stage, self.around.bound);
                self.inner(scope);
            }
            Stmt::ClassDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                def.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
                self.bind(def.name.as_str());
                let mut scope = Self::body(&def.body, None, self.is_stage, self.around.bound);
                // What functions in it use, they find outside.
                let inside = std::mem::take(&mut scope.captured);
                self.inner(scope);
                self.scope.captured.extend(inside.into_iter().filter(|name| name != CLASS_CELL));
            }
            Stmt::Global(global) => {
                global.names.iter().for_each(|name| self.check_declared(name.as_str(), "global"));
                self.scope.globals.extend(global.names.iter().map(|name| name.to_string()));
            }
            Stmt::Nonlocal(nonlocal) => {
                nonlocal.names.iter().for_each(|name| self.check_declared(name.as_str(), "nonlocal"));
                let names = nonlocal.names.iter().map(|name| name.to_string());
                self.scope.used.extend(names.clone());
                self.scope.nonlocals.extend(names);
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_ref().map_or_else(
                        || alias.name.as_str().split('.').next().unwrap_or_default(),
                        |name| name.as_str(),
                    );
                    self.bind(name);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in import.names.iter().filter(|alias| alias.name.as_str() != "*") {
                    self.bind(alias.asname.as_ref().unwrap_or(&alias.name).as_str());
                }
            }
            Stmt::Try(statement) => {
                for handler in &statement.handlers {
                    let ruff_python_ast::ExceptHandler::ExceptHandler(handler) = handler;
                    if let Some(name) = &handler.name {
                        self.bind(name.as_str());
                    }
                }
                walk_stmt(self, stmt);
            }
            Stmt::AnnAssign(assign) => {
                self.visit_expr(&assign.target);
                assign.value.iter().for_each(|value| self.visit_expr(value));
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        walk_pattern(self, pattern);
        captured(pattern).into_iter().for_each(|name| self.bind(name));
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => match name.ctx {
                ExprContext::Load => {
                    self.scope.used.insert(name.id.to_string());
                    if name.id.as_str() == "super" {
                        self.scope.used.insert(CLASS_CELL.to_owned());
                    }
                }
                _ => self.bind(name.id.as_str()),
            },
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    walk_parameters(&mut Defaults(self), parameters);
                }
                let bound = self.around.bound
                    || lambda.parameters.as_deref().is_some_and(|p| p.iter().any(|p| p.name() == PLACEHOLDER));
                let scope = Self::expression(
                    &lambda.body,
                    lambda.parameters.as_deref(),
                    self.is_stage,
                    Around { bound, ..self.around },
                );
                self.inner(scope);
            }
            Expr::ListComp(comp) => self.comprehension(&[&comp.elt], &comp.generators),
            Expr::SetComp(comp) => self.comprehension(&[&comp.elt], &comp.generators),
            Expr::DictComp(comp) => {
                let elements: Vec<&Expr> = comp.key.as_deref().into_iter().chain([&*comp.value]).collect();
                self.comprehension(&elements, &comp.generators);
            }
            Expr::Generator(comp) => {
                self.visit_expr(&comp.generators[0].iter);
                let scope = Self::generator(&[&comp.elt], &comp.generators, self.is_stage, self.around);
                scope.nonlocals.iter().for_each(|name| self.bind(name));
                self.inner(scope);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                self.scope.yields = true;
                walk_expr(self, expr);
            }
            Expr::Call(call) if !self.around.bound => {
                self.visit_expr(&call.func);
                let stage = matches!(&*call.func, Expr::Name(name) if is_catalog_call(name.id.as_str(), self.is_stage));
                if stage && !self.around.in_stage_call {
                    self.around.in_stage_call = true;
                    self.placeholder_arguments(&call.arguments);
                    self.around.in_stage_call = false;
                } else {
                    self.visit_arguments(&call.arguments);
                }
            }
            _ => match as_pipe(expr) {
                Some((left, Expr::Call(call))) if !self.around.bound => {
                    self.visit_expr(left);
                    self.visit_expr(&call.func);
                    let outer = std::mem::replace(&mut self.around.in_stage_call, true);
                    self.placeholder_arguments(&call.arguments);
                    self.around.in_stage_call = outer;
                }
                _ => walk_expr(self, expr),
            },
        }
    }
}

/// The name that a pattern binds by itself, beside those of its parts.
pub(super) fn captured(pattern: &Pattern) -> Option<&str> {
    let name = match pattern {
        Pattern::MatchAs(as_name) => &as_name.name,
        Pattern::MatchStar(star) => &star.name,
        Pattern::MatchMapping(mapping) => &mapping.rest,
        _ => return None,
    };
    name.as_ref().map(|name| name.as_str())
}

/// Visits only what is evaluated outside of a function: its defaults.
struct Defaults<'c, 's>(&'c mut Collector<'s>);

impl<'a> Visitor<'a> for Defaults<'_, '_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        self.0.visit_expr(expr);
    }

    fn visit_annotation(&mut self, _: &'a Expr) {}
}
