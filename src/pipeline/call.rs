//! What the text of a call tells of its arguments before anything runs: constants, and the bounds of simple conditions.

use ruff_python_ast::{BoolOp, CmpOp, Expr, ExprCall, Number, UnaryOp};

use crate::catalog::{self, Role, StageDoc};

/// A call of a stage of the catalog, without the arguments that its items come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StageCall {
    pub(super) stage: &'static str,
    pub(super) positional: Vec<Literal>,
    pub(super) named: Vec<(String, Literal)>,
}

/// An argument, as far as its text tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    None,
    Bool(bool),
    Int(i64),
    Text(String),
    /// A list or tuple of constants.
    Items(Vec<Literal>),
    /// A condition on the item that holds between two ints and nowhere else.
    Between(Interval),
    /// Anything that only running tells.
    Other,
}

/// Ints from `low` to `high`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Interval {
    pub(super) low: i64,
    pub(super) high: i64,
    /// Whether the bounds hold of whole numbers only: `_ > 3` lets 3.5 through.
    pub(super) open: bool,
}

impl Interval {
    const ALL: Self = Self { low: i64::MIN, high: i64::MAX, open: false };

    /// What both let through.
    pub(super) fn and(self, other: Self) -> Self {
        let open = self.open || other.open;
        Self { low: self.low.max(other.low), high: self.high.min(other.high), open }
    }

    /// Whether nothing is let through, whole number or not.
    pub(super) fn is_empty(self) -> bool {
        // Between two ints that lie side by side there are floats, where a bound leaves its int out.
        let room = i64::from(self.open);
        self.low.saturating_sub(room) > self.high
    }
}

impl StageCall {
    /// `piped`: the items come from the left of a `|`.
    pub(super) fn new(doc: &'static StageDoc, call: &ExprCall, piped: bool) -> Self {
        let mut slots = doc.params.iter().filter(|param| !param.keyword_only);
        let mut variadic = None;
        let mut taken = !piped;
        let mut positional = Vec::new();
        for argument in &call.arguments.args {
            let mut param = slots.next().or(variadic);
            while let Some(iterable) = param.filter(|param| param.role == Role::Iterable && !taken) {
                // The slot that the pipe fills.
                taken = true;
                param = if iterable.variadic { Some(iterable) } else { slots.next() };
            }
            if let Some(many) = param.filter(|param| param.variadic) {
                variadic = Some(many);
            }
            if param.is_none_or(|param| param.role != Role::Iterable) {
                positional.push(Literal::of(argument));
            }
        }
        let named = call
            .arguments
            .keywords
            .iter()
            .filter_map(|keyword| Some((keyword.arg.as_ref()?.to_string(), Literal::of(&keyword.value))));
        Self { stage: doc.name, positional, named: named.collect() }
    }

    /// A stage that is named without being called.
    pub(super) fn bare(doc: &'static StageDoc) -> Self {
        Self { stage: doc.name, positional: Vec::new(), named: Vec::new() }
    }

    /// The argument by position, from 0, or by name.
    pub(super) fn get(&self, at: usize, name: &str) -> Option<&Literal> {
        self.positional.get(at).or_else(|| self.named(name))
    }

    /// The paths that the stage names, where its text tells.
    pub(super) fn paths(&self) -> Vec<&str> {
        fn text(literal: &Literal) -> Option<&str> {
            if let Literal::Text(path) = literal { Some(path) } else { None }
        }
        self.given_as(Role::Path).into_iter().filter_map(text).collect()
    }

    /// The arguments that stand for parameters of this role.
    pub(super) fn given_as(&self, role: Role) -> Vec<&Literal> {
        let Some(doc) = catalog::stage(self.stage) else { return Vec::new() };
        let own = doc.params.iter().filter(|param| param.role != Role::Iterable).collect::<Vec<_>>();
        // What stands behind `*paths` can only be named.
        let last = own.iter().position(|param| param.variadic).unwrap_or(usize::MAX);
        let given = self.positional.iter().enumerate();
        let given = given.filter(|(at, _)| own.get(last.min(*at)).is_some_and(|param| param.role == role));
        let named = self.named.iter().filter(|(name, _)| own.iter().any(|p| p.role == role && p.name == name));
        given.map(|(_, literal)| literal).chain(named.map(|(_, literal)| literal)).collect()
    }

    /// The argument by name.
    pub(super) fn named(&self, name: &str) -> Option<&Literal> {
        self.named.iter().find(|(known, _)| known == name).map(|(_, literal)| literal)
    }
}

impl Literal {
    pub(super) fn of(expr: &Expr) -> Self {
        match expr {
            Expr::NoneLiteral(_) => Self::None,
            Expr::BooleanLiteral(literal) => Self::Bool(literal.value),
            Expr::StringLiteral(literal) => Self::Text(literal.value.to_str().to_owned()),
            Expr::List(list) => Self::items(&list.elts),
            Expr::Tuple(tuple) => Self::items(&tuple.elts),
            Expr::Lambda(lambda) => match &*lambda.body {
                Expr::BooleanLiteral(literal) => Self::Bool(literal.value),
                _ => Self::Other,
            },
            expr => match (int(expr), interval(expr)) {
                (Some(n), _) => Self::Int(n),
                (None, Some(interval)) => Self::Between(interval),
                (None, None) => Self::Other,
            },
        }
    }

    fn items(items: &[Expr]) -> Self {
        let items: Vec<Self> = items.iter().map(Self::of).collect();
        let constant = |item: &Self| !matches!(item, Self::Other | Self::Between(_));
        if items.iter().all(constant) { Self::Items(items) } else { Self::Other }
    }
}

fn int(expr: &Expr) -> Option<i64> {
    match expr {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(int) => int.as_i64(),
            _ => None,
        },
        Expr::UnaryOp(unary) if unary.op == UnaryOp::USub => int(&unary.operand)?.checked_neg(),
        _ => None,
    }
}

/// The bounds that a condition on `_` sets, where it is made of comparisons with ints alone.
fn interval(expr: &Expr) -> Option<Interval> {
    match expr {
        Expr::Compare(compare) => {
            let sides: Vec<&Expr> = std::iter::once(&*compare.left).chain(compare.comparators.iter()).collect();
            let pairs = sides.windows(2).zip(compare.ops.iter());
            pairs.map(|(pair, op)| bound(pair[0], *op, pair[1])).try_fold(Interval::ALL, |all, one| Some(all.and(one?)))
        }
        Expr::BoolOp(both) if both.op == BoolOp::And => {
            both.values.iter().map(interval).try_fold(Interval::ALL, |all, one| Some(all.and(one?)))
        }
        _ => None,
    }
}

fn bound(left: &Expr, op: CmpOp, right: &Expr) -> Option<Interval> {
    let is_item = |expr: &Expr| matches!(expr, Expr::Name(name) if name.id.as_str() == "_");
    let (n, op) = if is_item(left) {
        (int(right)?, op)
    } else if is_item(right) {
        let turned = match op {
            CmpOp::Lt => CmpOp::Gt,
            CmpOp::Gt => CmpOp::Lt,
            CmpOp::LtE => CmpOp::GtE,
            CmpOp::GtE => CmpOp::LtE,
            other => other,
        };
        (int(left)?, turned)
    } else {
        return None;
    };
    Some(match op {
        CmpOp::Lt => Interval { high: n.checked_sub(1)?, open: true, ..Interval::ALL },
        CmpOp::LtE => Interval { high: n, ..Interval::ALL },
        CmpOp::Gt => Interval { low: n.checked_add(1)?, open: true, ..Interval::ALL },
        CmpOp::GtE => Interval { low: n, ..Interval::ALL },
        CmpOp::Eq => Interval { low: n, high: n, open: false },
        _ => return None,
    })
}
