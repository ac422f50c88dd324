//! The stages of a program, read from its syntax, with the places that an edit needs.

mod everywhere;
mod places;

use std::collections::HashMap;

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{ArgOrKeyword, Expr, ExprCall, Operator, Stmt};

use crate::catalog::{Class, Role, StageDoc};
use crate::lang::{Diagnostic, Span, Tree, span, with_tree};

pub(super) use self::everywhere::{Pipelines, pipelines};
use self::places::inside;
use super::bypassed::{self, Bypassed};
use super::call::{Literal, StageCall};
use super::names::{Bound, Callee, Lookup, Names, dotted, is_number};

/// Stages that are followed one above another, through names too; what is further up counts as the source.
const MAX_ABOVE: usize = 4_000;
/// Names and calls that are looked through to tell a pipeline from another value.
const MAX_NAMED: usize = 200;
/// Lanes within lanes; what is further in is no lane.
const MAX_LANES: usize = 60;

/// Every stage of a program; inputs are indices into `stages`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) stages: Vec<Stage>,
    /// The last stage of the final pipeline.
    pub(super) root: Option<usize>,
    /// Bypassed stages after it.
    pub(super) after: Vec<Bypassed>,
    /// Whether nothing stands in the text but definitions, imports, texts and comments.
    pub(super) only_defines: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stage {
    pub(super) name: String,
    pub(super) form: Form,
    /// What its text tells of its arguments, where it is a stage of the catalog.
    pub(super) call: Option<StageCall>,
    /// The constants that it is made of, where it is a list or tuple of such.
    pub(super) constants: Option<Literal>,
    /// For a source that is one of the iterators of a `tee`: where that call begins, and which of them it is.
    pub(super) branch: Option<(u32, usize)>,
    /// What the stage occupies: right of its `|`, the whole call, or the source; parentheses of its own included.
    pub(super) outer: Span,
    /// The same without parentheses.
    pub(super) site: Span,
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

/// Reads `text`. A script has no stages: what has no final pipeline, or ends in a call that is there for what it does.
///
/// # Errors
///
/// As for [`with_tree`].
pub(super) fn read(text: &str, lookup: Lookup) -> Result<Reading, Vec<Diagnostic>> {
    with_tree(text, |tree| {
        let mut reader = Reader::new(tree, lookup);
        reader.read_last();
        reader.reading.only_defines = tree.module.body.iter().all(only_defines);
        reader.reading
    })
}

/// Whether a statement does nothing that anybody could see: it defines, or is a text that explains.
fn only_defines(statement: &Stmt) -> bool {
    match statement {
        Stmt::FunctionDef(_) | Stmt::ClassDef(_) | Stmt::Import(_) | Stmt::ImportFrom(_) | Stmt::Pass(_) => true,
        Stmt::Expr(said) => said.value.is_string_literal_expr(),
        _ => false,
    }
}

struct Reader<'t> {
    tree: &'t Tree<'t>,
    names: Names<'t>,
    /// How many brackets are open before each token.
    depths: Vec<u32>,
    /// The stage that a binding's value ends in, by where the value begins.
    named: HashMap<u32, usize>,
    /// How many stages, and how many lanes, the one being read stands in or under.
    above: usize,
    within: usize,
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
            above: 0,
            within: 0,
            reading: Reading::default(),
        }
    }

    /// Reads the final pipeline, where there is one.
    fn read_last(&mut self) {
        if let Some(Stmt::Expr(last)) = self.tree.module.body.last()
            && !self.names.only_acts(&last.value)
        {
            let site = span(last);
            let (root, after) = self.link(&last.value, site, Place::Statement(site));
            self.reading.root = Some(root);
            self.reading.after = after;
        }
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
        if self.above >= MAX_ABOVE {
            return self.head(expr, limit, place);
        }
        self.above += 1;
        let stage = self.stage_below(expr, limit, place);
        self.above -= 1;
        stage
    }

    fn stage_below(&mut self, expr: &'t Expr, limit: Span, place: Place) -> usize {
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
                Some(first) if self.is_pipeline(first, MAX_NAMED) => vec![ArgOrKeyword::Arg(first)],
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
        if self.within >= MAX_LANES {
            return lanes;
        }
        self.within += 1;
        for (index, argument) in arguments.into_iter().enumerate() {
            if !self.can_be_input(argument.value()) {
                continue;
            }
            let outer = self.outer(argument.value(), inside(call)).to(span(&argument));
            let (stage, after) = self.link(argument.value(), inside(call), Place::Lane(outer));
            lanes.push(Lane { number: first + index, stage, after });
        }
        self.within -= 1;
        lanes
    }

    fn head(&mut self, expr: &'t Expr, limit: Span, place: Place) -> usize {
        let outer = self.outer(expr, limit);
        let mut stage = self.new_stage(expr, outer, Form::Head, place);
        stage.branch = self.branch(expr);
        self.push(stage)
    }

    /// The `tee` that gives this iterator, and which of its iterators it is: `b` after `a, b = tee(rows)`, or `both[1]`.
    fn branch(&self, expr: &Expr) -> Option<(u32, usize)> {
        let at = span(expr).start;
        let bound = |name: &str| self.names.get(name, at);
        let (value, number) = match expr {
            Expr::Name(name) => match bound(name.id.as_str())? {
                Bound::Part(value, number) => (*value, *number),
                _ => return None,
            },
            Expr::Subscript(subscript) => match (&*subscript.value, Literal::of(&subscript.slice)) {
                (Expr::Name(name), Literal::Int(number)) => match bound(name.id.as_str())? {
                    Bound::Value(value, _) => (*value, usize::try_from(number).ok()?),
                    _ => return None,
                },
                _ => return None,
            },
            _ => return None,
        };
        let function = match value {
            Expr::Call(call) => &call.func,
            Expr::BinOp(binary) if binary.op == Operator::BitOr => match &*binary.right {
                Expr::Call(call) => &call.func,
                right => right,
            },
            _ => return None,
        };
        let tee = matches!(self.names.callee(function, at), Callee::Stage(doc) if doc.name == "tee");
        tee.then(|| (span(value).start, number))
    }

    fn new_stage(&self, expr: &Expr, outer: Span, form: Form, place: Place) -> Stage {
        let text = self.tree.source.slice(outer);
        let at = span(expr).start;
        let piped = matches!(form, Form::Piped { .. });
        let call = match expr {
            Expr::Call(call) => match self.names.callee(&call.func, at) {
                Callee::Stage(doc) => Some(StageCall::new(doc, call, piped)),
                _ => None,
            },
            expr if piped => match self.names.callee(expr, at) {
                Callee::Stage(doc) => Some(StageCall::bare(doc)),
                _ => None,
            },
            _ => None,
        };
        let constants = matches!(expr, Expr::List(_) | Expr::Tuple(_)).then(|| Literal::of(expr));
        Stage {
            name: name_of(expr),
            call,
            constants,
            branch: None,
            form,
            outer,
            site: span(expr),
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

    /// Whether a call of the user's with this first argument is a stage over it; at most `follow` names and calls are looked through.
    fn is_pipeline(&self, expr: &Expr, follow: usize) -> bool {
        let Some(follow) = follow.checked_sub(1) else { return false };
        let at = span(expr).start;
        match expr {
            Expr::BinOp(binary) => binary.op == Operator::BitOr && self.names.pipes(&binary.left, &binary.right, at),
            Expr::Generator(_) => true,
            Expr::Name(name) => match self.names.get(name.id.as_str(), at) {
                Some(Bound::Value(value, _)) => self.is_pipeline(value, follow),
                _ => false,
            },
            Expr::Call(call) => match self.names.callee(&call.func, at) {
                Callee::Stage(doc) => doc.class != Class::Fold && !self.names.has_item(expr),
                Callee::Function { generator } => {
                    generator || call.arguments.args.first().is_some_and(|first| self.is_pipeline(first, follow))
                }
                Callee::Unknown => dotted(&call.func).is_some_and(|name| {
                    matches!(name.as_str(), "open" | "iter") && self.names.get(&name, at).is_none()
                }),
            },
            _ => false,
        }
    }
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
