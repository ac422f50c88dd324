//! Expressions in Python's terms: pipes as calls, `_` as the parameter of a lambda, fields of the item.

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Arguments, Expr, ExprBinOp, ExprCall, ExprName, Operator};

use super::catalog::{Gives, Refusal, gives, is_builtin, refused_argument, refused_kind, required_argument};
use super::rewriter::{Around, EVERYWHERE, Rewriter, apply};
use crate::catalog::{Class, Role, StageDoc};
use crate::lang::{PLACEHOLDER, Span, has_free, span};
use crate::pipeline::{Bound, Callee, dotted};

/// Functions that take an iterator to ask it.
const ASKING: [&str; 4] = ["next", "iter", "list", "tuple"];

/// What stands left of a `|`.
#[derive(Debug)]
pub(super) struct Upstream {
    pub(super) text: String,
    /// Whether it is an iterator already.
    pub(super) is_iterator: bool,
}

/// A call to write.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) function: String,
    pub(super) arguments: Vec<String>,
    pub(super) gives: Gives,
    /// Whether its items have gone where they were to go.
    pub(super) is_sink: bool,
}

impl Made {
    /// The call.
    pub(super) fn call(&self) -> String {
        format!("{}({})", self.function, self.arguments.join(", "))
    }
}

impl<'t> Rewriter<'t> {
    /// `left | right`, a pipe or Python's own.
    pub(super) fn binary(&mut self, expr: &'t Expr, binary: &'t ExprBinOp) {
        if self.is_pipe(expr) {
            self.check_input(&binary.left);
            let upstream = Upstream { text: self.text_of(&binary.left), is_iterator: self.is_iterator(&binary.left) };
            let made = self.stage(upstream, &binary.right);
            let text = self.deferred(made);
            self.edits.push((span(expr), text));
            return;
        }
        let between = Span { start: span(&*binary.left).end, end: span(&*binary.right).start };
        if binary.op == Operator::BitOr && self.tree.source.slice(between).contains('\n') {
            // A line that begins with it continues nothing in Python.
            let outer = std::mem::take(&mut self.edits);
            walk_expr(self, expr);
            let inner = std::mem::replace(&mut self.edits, outer);
            let text = apply(self.tree.source.text(), span(expr), inner);
            self.edits.push((span(expr), format!("({text})")));
            return;
        }
        walk_expr(self, expr);
    }

    /// Whether it hands items on, as far as the text tells.
    pub(super) fn is_pipe(&self, expr: &Expr) -> bool {
        let Expr::BinOp(binary) = expr else { return false };
        if binary.op != Operator::BitOr || !self.names.pipes(&binary.left, &binary.right, EVERYWHERE) {
            return false;
        }
        let function = if let Expr::Call(call) = &*binary.right { &call.func } else { &binary.right };
        match self.callee(function) {
            Callee::Stage(_) | Callee::Function { generator: true } => true,
            // A function as such has no `|`; what a call of one gives may have.
            Callee::Function { generator: false } => !binary.right.is_call_expr() || self.gives_items(&binary.left),
            Callee::Unknown => function.is_lambda_expr() || self.gives_items(&binary.left),
        }
    }

    /// Whether an expression gives items by its looks.
    pub(super) fn gives_items(&self, expr: &Expr) -> bool {
        match expr {
            Expr::List(_) | Expr::Tuple(_) | Expr::ListComp(_) | Expr::Generator(_) | Expr::StringLiteral(_) => true,
            Expr::BinOp(_) => self.is_pipe(expr),
            Expr::Call(call) => match self.callee(&call.func) {
                Callee::Stage(doc) => gives(doc) != Gives::Value,
                Callee::Function { generator } => generator,
                Callee::Unknown => false,
            },
            Expr::Name(name) => match self.names.get(name.id.as_str(), span(expr).start) {
                Some(Bound::Value(value, _)) => span(*value).end <= span(expr).start && self.gives_items(value),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether an expression gives an iterator, and no other thing with items.
    pub(super) fn is_iterator(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Generator(_) => true,
            Expr::BinOp(_) => self.is_pipe(expr),
            Expr::Call(call) => match self.callee(&call.func) {
                Callee::Stage(doc) => gives(doc) == Gives::Iterator && doc.name != "range",
                Callee::Function { generator } => generator,
                Callee::Unknown => false,
            },
            _ => false,
        }
    }

    /// The stage right of a `|`, with what stands left of it among its arguments.
    pub(super) fn stage(&mut self, upstream: Upstream, right: &'t Expr) -> Made {
        let call = if let Expr::Call(call) = right { Some(call) } else { None };
        let function = call.map_or(right, |call| &*call.func);
        let callee = self.callee(function);
        let text = self.function_text(function);
        let around = Around { in_stage_call: true, ..self.around };
        let placeholders = !self.around.bound;
        let (positional, named) = match call {
            Some(call) => {
                call.arguments.args.iter().for_each(|argument| self.check_input(argument));
                self.within(around, |rewriter| rewriter.arguments(&call.arguments, placeholders))
            }
            None => (Vec::new(), Vec::new()),
        };
        match callee {
            Callee::Stage(doc) => {
                let first = dotted(function).map_or_else(String::new, |name| first_of(&name).to_owned());
                self.check_stage(doc, span(right));
                self.check_arguments(doc, call, span(right));
                let function = self.stage_function(doc, &first, &text);
                let arguments = self.with_upstream(doc, call, upstream.text, positional, named);
                Made { function, arguments, gives: gives(doc), is_sink: doc.class == Class::Sink }
            }
            callee => {
                self.check_asynchronous(function);
                // Functions get what drip gives them: an iterator.
                let given = if upstream.is_iterator { upstream.text } else { format!("iter({})", upstream.text) };
                let mut arguments = vec![given];
                arguments.extend(positional);
                arguments.extend(named);
                let is_generator = matches!(callee, Callee::Function { generator: true });
                if is_generator {
                    return Made { function: text, arguments, gives: Gives::Iterator, is_sink: false };
                }
                arguments.insert(0, text);
                Made { function: self.helper("called"), arguments, gives: Gives::Iterator, is_sink: false }
            }
        }
    }

    /// The arguments of a stage with the upstream in its slot.
    fn with_upstream(
        &mut self,
        doc: &'static StageDoc,
        call: Option<&ExprCall>,
        upstream: String,
        mut positional: Vec<String>,
        mut named: Vec<String>,
    ) -> Vec<String> {
        let slot = doc.params.iter().filter(|param| !param.keyword_only).position(|param| param.role == Role::Iterable);
        let slot = slot.unwrap_or(0);
        let starred = call.is_some_and(|call| call.arguments.args.iter().take(slot).any(Expr::is_starred_expr));
        if slot <= positional.len() && !starred {
            positional.insert(slot, upstream);
        } else {
            named.push(format!("{}={upstream}", doc.params[slot].name));
        }
        if doc.name == "reduce"
            && let Some(at) = named.iter().position(|argument| argument.starts_with("initial="))
        {
            let initial = named.remove(at);
            positional.push(initial["initial=".len()..].to_owned());
        }
        positional.extend(named);
        positional
    }

    /// A stage's call where it is not known when it is asked: what would run at once waits until then.
    pub(super) fn deferred(&mut self, made: Made) -> String {
        let helper = match made.gives {
            Gives::Iterator => return made.call(),
            Gives::Everything => self.helper("lazily"),
            Gives::Value => self.helper("single"),
        };
        let mut arguments = vec![made.function];
        arguments.extend(made.arguments);
        format!("{helper}({})", arguments.join(", "))
    }

    /// A function's text as something to call or to hand on.
    fn function_text(&mut self, function: &'t Expr) -> String {
        match function {
            Expr::Name(name) => name.id.to_string(),
            function => self.text_of(function),
        }
    }

    /// The texts of the arguments by position, and of those by name.
    pub(super) fn arguments(&mut self, arguments: &'t Arguments, placeholders: bool) -> (Vec<String>, Vec<String>) {
        let positional = arguments.args.iter().map(|argument| self.argument(argument, placeholders)).collect();
        let named = arguments.keywords.iter().map(|keyword| {
            let value = self.argument(&keyword.value, placeholders);
            keyword.arg.as_ref().map_or_else(|| format!("**{value}"), |name| format!("{name}={value}"))
        });
        let named = named.collect();
        (positional, named)
    }

    /// An argument's text: a lambda where `_` is free in it.
    fn argument(&mut self, argument: &'t Expr, placeholders: bool) -> String {
        if !placeholders || !has_free(argument) {
            let text = self.text_of(argument);
            let bare = matches!(argument, Expr::Generator(comp) if !comp.parenthesized);
            return if bare || argument.is_named_expr() || argument.is_yield_expr() {
                format!("({text})")
            } else {
                text
            };
        }
        let around = Around { bound: false, in_stage_call: true, item: true, in_lambda: true };
        let text = self.within(around, |rewriter| rewriter.text_of(argument));
        let bare = matches!(argument, Expr::Generator(comp) if !comp.parenthesized);
        let text = if bare || argument.is_named_expr() { format!("({text})") } else { text };
        format!("lambda {PLACEHOLDER}: {text}")
    }

    /// Python's own way to call, of a stage or of anything else.
    pub(super) fn call(&mut self, expr: &'t Expr, call: &'t ExprCall) {
        let callee = self.callee(&call.func);
        if let (Expr::Name(name), Some(first)) = (&*call.func, call.arguments.args.first())
            && ASKING.contains(&name.id.as_str())
        {
            self.asked = Some(span(first));
        }
        match &*call.func {
            // Methods are no fields.
            Expr::Attribute(attribute) => self.visit_expr(&attribute.value),
            Expr::Name(_) => {}
            function => self.visit_expr(function),
        }
        let Callee::Stage(doc) = callee else {
            self.visit_arguments(&call.arguments);
            return;
        };
        let name = dotted(&call.func).unwrap_or_default();
        let first = first_of(&name).to_owned();
        let imported = self.is_bound(&first);
        let is_stage = name != "print";
        if is_stage {
            self.check_stage(doc, span(expr));
            self.check_arguments(doc, Some(call), span(expr));
        }
        if !is_builtin(&name) {
            let text = self.tree.source.slice(span(&*call.func)).to_owned();
            let function = self.stage_function(doc, &first, &text);
            let is_value = imported || self.around.in_lambda && self.asked != Some(span(expr));
            if gives(doc) == Gives::Value && !is_value {
                let helper = self.helper("single");
                let at = span(&call.arguments);
                let opened = Span { start: span(&*call.func).start, end: at.start + 1 };
                let comma = if call.arguments.is_empty() { "" } else { ", " };
                self.edits.push((opened, format!("{helper}({function}{comma}")));
            } else if function != text {
                self.edits.push((span(&*call.func), function));
            }
        }
        let placeholders = is_stage && !self.around.in_stage_call && !self.around.bound;
        let around = Around { in_stage_call: self.around.in_stage_call || is_stage, ..self.around };
        self.within(around, |rewriter| {
            for argument in
                call.arguments.args.iter().chain(call.arguments.keywords.iter().map(|keyword| &keyword.value))
            {
                if placeholders && has_free(argument) {
                    let text = rewriter.argument(argument, true);
                    rewriter.edits.push((span(argument), text));
                } else {
                    rewriter.check_input(argument);
                    rewriter.visit_expr(argument);
                }
            }
        });
    }

    /// `_.user.name`: a function that looks the fields up.
    pub(super) fn fields(&mut self, expr: &'t Expr) {
        let mut names = Vec::new();
        let mut at = expr;
        while let Expr::Attribute(attribute) = at {
            names.push(attribute.attr.as_str());
            at = &attribute.value;
        }
        let value = self.text_of(at);
        let quote = ['"', '\''].into_iter().find(|quote| !self.quotes.contains(quote)).unwrap_or('"');
        let names: Vec<String> = names.iter().rev().map(|name| format!("{quote}{name}{quote}")).collect();
        let helper = self.helper("field");
        self.edits.push((span(expr), format!("{helper}({value}, {})", names.join(", "))));
    }

    /// A name that stands for a stage without calling it.
    pub(super) fn name(&mut self, name: &'t ExprName) {
        let text = name.id.as_str();
        if !name.ctx.is_load() || self.is_bound(text) || is_builtin(text) {
            return;
        }
        if let Some(doc) = crate::catalog::stage(text) {
            self.check_stage(doc, span(name));
            let function = self.stage_function(doc, text, text);
            if function != text {
                self.edits.push((span(name), function));
            }
        }
    }

    /// Says which arguments of a stage cannot be said.
    pub(super) fn check_arguments(&mut self, doc: &StageDoc, call: Option<&ExprCall>, at: Span) {
        let keywords = call.map_or(&[][..], |call| &call.arguments.keywords);
        for keyword in keywords {
            let Some(name) = keyword.arg.as_ref() else { continue };
            if let Some(refusal) = refused_argument(doc.name, name.as_str())
                && !is_off(&keyword.value)
            {
                self.refuse(span(keyword), &format!("{}({name}=)", doc.name), &refusal);
            }
        }
        if let Some((required, refusal)) = required_argument(doc.name)
            && !keywords.iter().any(|keyword| keyword.arg.as_deref() == Some(required))
        {
            self.refuse(at, doc.name, &refusal);
        }
        self.check_pattern(doc, call);
        if let Some(path) = call.and_then(|call| call.arguments.args.first())
            && let Expr::StringLiteral(path) = path
            && doc.class == Class::Source
            && path.value.to_str().ends_with(".zst")
        {
            let refusal = Refusal {
                why: "Python has nothing before 3.14 that reads .zst",
                way: "compress the file as .gz, or give the script what 'zstd -dc' gives, with stdin()",
            };
            self.refuse(at, doc.name, &refusal);
        }
    }

    /// Says which fields of a pattern cannot be said.
    fn check_pattern(&mut self, doc: &StageDoc, call: Option<&ExprCall>) {
        let literals = call.into_iter().flat_map(|call| &call.arguments.args).filter_map(|argument| match argument {
            Expr::StringLiteral(text) if doc.name == "parse" => Some((span(argument), text.value.to_str())),
            _ => None,
        });
        for (at, pattern) in literals {
            let Some(kind) = refused_kind(pattern) else { continue };
            let refusal = Refusal {
                why: "fields with a width, with padding, or of times that are read in any form are drip's own",
                way: "name the kind (int, float, word, hex), give a time as {t:%Y-%m-%d}, or take the field as text and map() it",
            };
            self.refuse(at, &format!("parse with {{:{kind}}}"), &refusal);
        }
    }

    /// An asynchronous generator waits for itself only where an event loop runs.
    fn check_asynchronous(&mut self, function: &Expr) {
        if let Expr::Name(name) = function
            && self.is_asynchronous(name.id.as_str())
        {
            let refusal = Refusal {
                why: "an asynchronous generator gives its items to 'async for' alone",
                way: "make it a plain generator function, or end the file in asyncio.run(...) as a script of its own",
            };
            self.refuse(span(function), name.id.as_str(), &refusal);
        }
    }

    /// Says so where what a stage takes its items from is asynchronous.
    pub(super) fn check_input(&mut self, input: &Expr) {
        if let Expr::Call(call) = input {
            self.check_asynchronous(&call.func);
        }
    }
}

/// Whether an argument says what is so without it.
fn is_off(value: &Expr) -> bool {
    match value {
        Expr::BooleanLiteral(literal) => !literal.value,
        value => value.is_none_literal_expr(),
    }
}

/// `chain` of `chain.from_iterable`.
pub(super) fn first_of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}
