//! The stages of a program, read from its syntax, with the places that an edit needs.

use std::collections::HashMap;

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{ArgOrKeyword, Expr, ExprCall, Operator, Stmt};
use ruff_text_size::Ranged;

use crate::catalog::{Class, Role, StageDoc};
use crate::lang::{Diagnostic, Span, Tree, span, with_tree};

use super::bypassed::{self, Bypassed};
use super::names::{Bound, Callee, Lookup, Names, dotted, is_number};

/// Every stage of a program; inputs are indices into `stages`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) stages: Vec<Stage>,
    /// The last stage of the final pipeline.
    pub(super) root: Option<usize>,
    /// Bypassed stages after it.
    pub(super) after: Vec<Bypassed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stage {
    pub(super) name: String,
    pub(super) form: Form,
    /// What the stage occupies: right of its `|`, the whole call, or the source; parentheses of its own included.
    pub(super) outer: Span,
    /// The stage as it stands right of a `|`.
    pub(super) text: String,
    pub(super) spine: Option<usize>,
    pub(super) lanes: Vec<Lane>,
    /// Bypassed stages between its upstream and it.
    pub(super) before: Vec<Bypassed>,
    /// Bypassed stages at the end of a statement that names this stage.
    pub(super) after: Vec<Bypassed>,
    /// Where the pipeline stands of which it is a part.
    pub(super) place: Place,
    /// Whether a newline here means nothing.
    pub(super) bracketed: bool,
    /// Whether it needs parentheses to stand beside a `|`.
    pub(super) loose: bool,
}

/// How a stage is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing left of it.
    Head,
    /// Right of the `|` at `pipe`; `left` is what stands left of that.
    Piped { pipe: usize, left: Span },
    /// Python's own call, its items coming from the argument at `upstream`.
    Called { upstream: Span, upstream_loose: bool },
}

/// An input beside the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lane {
    /// Its number among the inputs, from 1.
    pub(super) number: usize,
    /// The last stage in it.
    pub(super) stage: usize,
    pub(super) after: Vec<Bypassed>,
}

/// Where a pipeline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the statement with this span.
    Statement(Span),
    /// The value of an assignment.
    Value,
    /// One of any number of inputs; with its comma it can go.
    Lane(Span),
    /// What a call reads from.
    Upstream,
}

/// Reads `text`. A script, which has no final pipeline, has no stages.
///
/// # Errors
///
/// As for [`with_tree`].
pub(super) fn read(text: &str, lookup: Lookup) -> Result<Reading, Vec<Diagnostic>> {
    with_tree(text, |tree| {
        let mut reader = Reader::new(tree, lookup);
        if let Some(Stmt::Expr(last)) = tree.module.body.last()
            && !reader.prints(&last.value)
        {
            let site = span(last);
            let (root, after) = reader.link(&last.value, site, Place::Statement(site));
            reader.reading.root = Some(root);
            reader.reading.after = after;
        }
        reader.reading
    })
}

struct Reader<'t> {
    tree: &'t Tree<'t>,
    names: Names<'t>,
    /// How many brackets are open before each token.
    depths: Vec<u32>,
    /// The stage that a binding's value ends in, by where the value begins.
    named: HashMap<u32, usize>,
    reading: Reading,
}

impl<'t> Reader<'t> {
    fn new(tree: &'t Tree<'t>, lookup: Lookup) -> Self {
        let mut depth = 0_u32;
        let depths = tree.tokens.iter().map(|token| {
            let before = depth;
            match token.kind() {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth += 1,
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth = depth.saturating_sub(1),
                _ => {}
            }
            before
        });
        Self {
            tree,
            names: Names::new(&tree.module.body, lookup),
            depths: depths.collect(),
            named: HashMap::new(),
            reading: Reading::default(),
        }
    }

    /// A call of Python's `print` makes a script: it is a stage only right of a `|`.
    fn prints(&self, expr: &Expr) -> bool {
        let Expr::Call(call) = expr else { return false };
        let at = span(expr).start;
        dotted(&call.func).is_some_and(|name| name == "print" && self.names.get(&name, at).is_none())
    }

    /// The stage in which the pipeline `expr` ends, and the bypassed stages after it.
    fn link(&mut self, expr: &'t Expr, limit: Span, place: Place) -> (usize, Vec<Bypassed>) {
        let stage = self.stage(expr, limit, place);
        (stage, self.bypassed_behind(expr, limit))
    }

    /// The bypassed stages after `expr`, inside and outside parentheses around it.
    fn bypassed_behind(&self, expr: &Expr, limit: Span) -> Vec<Bypassed> {
        let (inner, outer) = (self.end_in_parentheses(expr), self.outer(expr, limit).end);
        let mut found = self.bypassed_after(inner);
        if inner != outer {
            found.extend(self.bypassed_after(outer));
        }
        found
    }

    fn bypassed_after(&self, end: u32) -> Vec<Bypassed> {
        let bracketed = self.depth_at(end) > 0;
        bypassed::after(self.tree.source.text(), end as usize, bracketed)
    }

    fn stage(&mut self, expr: &'t Expr, limit: Span, place: Place) -> usize {
        let at = span(expr).start;
        match expr {
            Expr::BinOp(binary)
                if binary.op == Operator::BitOr && self.names.pipes(&binary.left, &binary.right, at) =>
            {
                let inside = span(expr);
                let left = self.outer(&binary.left, inside);
                let outer = self.outer(&binary.right, inside);
                let up = self.stage(&binary.left, inside, place);
                let before = self.bypassed_behind(&binary.left, inside);
                let form = Form::Piped { pipe: self.pipe_after(left.end), left };
                let mut stage = self.new_stage(&binary.right, outer, form, place);
                stage.spine = Some(up);
                stage.before = before;
                if let Expr::Call(call) = &*binary.right
                    && let Callee::Stage(doc) = self.names.callee(&call.func, at)
                {
                    stage.lanes = self.lanes(call, inputs(doc, call, true), 2);
                }
                self.push(stage)
            }
            Expr::Name(name) => match self.names.get(name.id.as_str(), at).cloned() {
                Some(Bound::Value(value, site)) => self.named(value, site),
                _ => self.head(expr, limit, place),
            },
            Expr::Call(call) => self.call(expr, call, limit, place),
            _ => self.head(expr, limit, place),
        }
    }

    /// The stage that a name's value ends in; read once, whoever asks.
    fn named(&mut self, value: &'t Expr, site: Span) -> usize {
        let start = span(value).start;
        if let Some(stage) = self.named.get(&start) {
            return *stage;
        }
        let (stage, after) = self.link(value, site, Place::Value);
        if site.contains(self.reading.stages[stage].outer) {
            self.reading.stages[stage].after = after;
        }
        self.named.insert(start, stage);
        stage
    }

    fn call(&mut self, expr: &'t Expr, call: &'t ExprCall, limit: Span, place: Place) -> usize {
        let at = span(expr).start;
        let arguments = match self.names.callee(&call.func, at) {
            Callee::Stage(doc) => {
                let mut arguments = inputs(doc, call, false);
                arguments.retain(|argument| self.can_be_input(argument.value()));
                if doc.class == Class::Inputs {
                    let outer = self.outer(expr, limit);
                    let mut stage = self.new_stage(expr, outer, Form::Head, place);
                    stage.lanes = self.lanes(call, arguments, 1);
                    return self.push(stage);
                }
                arguments
            }
            Callee::Function { .. } => match call.arguments.args.first() {
                Some(first) if self.is_pipeline(first) => vec![ArgOrKeyword::Arg(first)],
                _ => Vec::new(),
            },
            Callee::Unknown => Vec::new(),
        };
        let mut arguments = arguments.into_iter();
        let Some(first) = arguments.next() else { return self.head(expr, limit, place) };
        let (up, before) = self.link(first.value(), inside(call), Place::Upstream);
        let upstream = self.outer(first.value(), inside(call));
        let form = Form::Called { upstream, upstream_loose: self.is_loose(first.value(), upstream) };
        let outer = self.outer(expr, limit);
        let mut stage = self.new_stage(expr, outer, form, place);
        stage.text = self.without_argument(call, first, upstream, outer);
        stage.spine = Some(up);
        stage.before = before;
        stage.lanes = self.lanes(call, arguments.collect(), 2);
        self.push(stage)
    }

    fn lanes(&mut self, call: &'t ExprCall, arguments: Vec<ArgOrKeyword<'t>>, first: usize) -> Vec<Lane> {
        let mut lanes = Vec::new();
        for (index, argument) in arguments.into_iter().enumerate() {
            if !self.can_be_input(argument.value()) {
                continue;
            }
            let outer = self.outer(argument.value(), inside(call)).to(span(&argument));
            let (stage, after) = self.link(argument.value(), inside(call), Place::Lane(outer));
            lanes.push(Lane { number: first + index, stage, after });
        }
        lanes
    }

    fn head(&mut self, expr: &'t Expr, limit: Span, place: Place) -> usize {
        let outer = self.outer(expr, limit);
        let stage = self.new_stage(expr, outer, Form::Head, place);
        self.push(stage)
    }

    fn new_stage(&self, expr: &Expr, outer: Span, form: Form, place: Place) -> Stage {
        let text = self.tree.source.slice(outer);
        Stage {
            name: name_of(expr),
            form,
            outer,
            text: text.to_owned(),
            spine: None,
            lanes: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
            place,
            bracketed: self.depth_at(outer.end) > 0,
            loose: self.is_loose(expr, outer),
        }
    }

    fn push(&mut self, stage: Stage) -> usize {
        self.reading.stages.push(stage);
        self.reading.stages.len() - 1
    }

    fn can_be_input(&self, expr: &Expr) -> bool {
        !matches!(expr, Expr::Starred(_) | Expr::NoneLiteral(_) | Expr::Lambda(_))
            && !is_number(expr)
            && !self.names.has_item(expr)
    }

    /// Whether a call of the user's with this first argument is a stage over it.
    fn is_pipeline(&self, expr: &Expr) -> bool {
        let at = span(expr).start;
        match expr {
            Expr::BinOp(binary) => binary.op == Operator::BitOr && self.names.pipes(&binary.left, &binary.right, at),
            Expr::Generator(_) => true,
            Expr::Name(name) => match self.names.get(name.id.as_str(), at) {
                Some(Bound::Value(value, _)) => self.is_pipeline(value),
                _ => false,
            },
            Expr::Call(call) => match self.names.callee(&call.func, at) {
                Callee::Stage(doc) => doc.class != Class::Fold && !self.names.has_item(expr),
                Callee::Function { generator } => {
                    generator || call.arguments.args.first().is_some_and(|first| self.is_pipeline(first))
                }
                Callee::Unknown => dotted(&call.func).is_some_and(|name| {
                    matches!(name.as_str(), "open" | "iter") && self.names.get(&name, at).is_none()
                }),
            },
            _ => false,
        }
    }

    fn is_loose(&self, expr: &Expr, outer: Span) -> bool {
        let binds_weaker = matches!(
            expr,
            Expr::BoolOp(_)
                | Expr::Named(_)
                | Expr::Lambda(_)
                | Expr::If(_)
                | Expr::Compare(_)
                | Expr::Yield(_)
                | Expr::YieldFrom(_)
                | Expr::Starred(_)
        ) || matches!(expr, Expr::UnaryOp(unary) if unary.op == ruff_python_ast::UnaryOp::Not)
            || matches!(expr, Expr::Tuple(tuple) if !tuple.parenthesized)
            || matches!(expr, Expr::Generator(generator) if !generator.parenthesized);
        binds_weaker && outer == span(expr)
    }

    /// The call's text without the argument that its items come from.
    fn without_argument(&self, call: &ExprCall, argument: ArgOrKeyword<'_>, upstream: Span, outer: Span) -> String {
        let cut = self.argument_cut(call, span(&argument).to(upstream));
        let text = self.tree.source.text();
        format!("{}{}", &text[outer.start as usize..cut.start as usize], &text[cut.end as usize..outer.end as usize])
    }

    /// What goes with an argument: up to the next one, or from the one before.
    fn argument_cut(&self, call: &ExprCall, argument: Span) -> Span {
        let all: Vec<Span> = call
            .arguments
            .iter_source_order()
            .map(|other| self.outer(other.value(), inside(call)).to(span(&other)))
            .collect();
        if let Some(next) = all.iter().find(|other| other.start >= argument.end) {
            return Span { start: argument.start, end: next.start };
        }
        match all.iter().rev().find(|other| other.end <= argument.start) {
            Some(previous) => Span { start: previous.end, end: argument.end },
            None => inside(call),
        }
    }

    fn token_index(&self, at: u32) -> usize {
        self.tree.tokens.partition_point(|token| token.start().to_u32() < at)
    }

    fn depth_at(&self, at: u32) -> u32 {
        self.depths.get(self.token_index(at)).copied().unwrap_or(0)
    }

    fn pipe_after(&self, at: u32) -> usize {
        let pipe = self.tree.tokens[self.token_index(at)..].iter().find(|token| token.kind() == TokenKind::Vbar);
        pipe.map_or(at, |token| token.start().to_u32()) as usize
    }

    /// Where `expr` ends without the parentheses around it.
    fn end_in_parentheses(&self, expr: &Expr) -> u32 {
        match expr {
            Expr::BinOp(binary) => self.outer(&binary.right, span(expr)).end,
            expr => span(expr).end,
        }
    }

    /// The span of `expr` with its own parentheses, as far as they stand inside `limit`.
    fn outer(&self, expr: &Expr, limit: Span) -> Span {
        let mut outer = span(expr);
        let tokens = self.tree.tokens;
        let trivia = |kind: TokenKind| matches!(kind, TokenKind::NonLogicalNewline | TokenKind::Comment);
        loop {
            let before = tokens[..self.token_index(outer.start)].iter().rev().find(|token| !trivia(token.kind()));
            let after = tokens[self.token_index(outer.end)..].iter().find(|token| !trivia(token.kind()));
            let (Some(open), Some(close)) = (before, after) else { return outer };
            let wider = span(open).to(span(close));
            if open.kind() != TokenKind::Lpar || close.kind() != TokenKind::Rpar || !limit.contains(wider) {
                return outer;
            }
            outer = wider;
        }
    }
}

/// What is between the parentheses of a call.
fn inside(call: &ExprCall) -> Span {
    let arguments = span(&call.arguments);
    Span { start: arguments.start + 1, end: arguments.end - 1 }
}

/// The arguments in a stage's iterable slots, in slot order. Right of a `|` the first slot is taken already.
fn inputs<'t>(doc: &StageDoc, call: &'t ExprCall, piped: bool) -> Vec<ArgOrKeyword<'t>> {
    let mut found = Vec::new();
    let mut positional = call.arguments.args.iter();
    let mut taken = !piped;
    for param in doc.params {
        let iterable = param.role == Role::Iterable;
        let skip = iterable && !taken;
        taken |= skip;
        if param.variadic {
            let rest = positional.by_ref().map(ArgOrKeyword::Arg);
            if iterable {
                found.extend(rest);
            } else {
                rest.for_each(drop);
            }
            continue;
        }
        if skip {
            continue;
        }
        let by_keyword = || {
            let keywords = call.arguments.keywords.iter();
            keywords.into_iter().find(|keyword| keyword.arg.as_ref().is_some_and(|name| name.as_str() == param.name))
        };
        let argument = if param.keyword_only { None } else { positional.next().map(ArgOrKeyword::Arg) };
        if let Some(argument) = argument.or_else(|| by_keyword().map(ArgOrKeyword::Keyword))
            && iterable
        {
            found.push(argument);
        }
    }
    found
}

fn name_of(expr: &Expr) -> String {
    let word = match expr {
        Expr::Call(call) => return dotted(&call.func).unwrap_or_else(|| "call".to_owned()),
        Expr::List(_) | Expr::ListComp(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Set(_) | Expr::SetComp(_) => "set",
        Expr::Dict(_) | Expr::DictComp(_) => "dict",
        Expr::StringLiteral(_) | Expr::FString(_) => "str",
        Expr::BytesLiteral(_) => "bytes",
        Expr::Generator(_) => "genexpr",
        Expr::Lambda(_) => "lambda",
        expr => return dotted(expr).unwrap_or_else(|| "value".to_owned()),
    };
    word.to_owned()
}
