//! Comparisons that may have to call: `a < b` where code of the user's decides, each a call like any other.

pub(crate) mod built_in;
mod deep;
mod place;
mod sets;
mod sort;

pub(crate) use place::{contains, place, places};
pub(crate) use sets::{Merge, all_within, merged};
pub(crate) use sort::{sort_on, sorted_by};

use crate::machine::{Called, Context};
use crate::value::asking::may_ask;
use crate::value::custom::{comes_first, special};
use crate::value::{CompareOp, ComparisonKey, Value, identical, type_error};
use crate::vm::builtins::truth;
use crate::vm::pulling::{self, Answer, Turn, Turns, in_turns, then};

/// Whether comparing the value calls code of the user's.
pub(crate) fn calls(value: &Value) -> bool {
    value.instance().is_some() || value.as_object::<ComparisonKey>().is_some()
}

/// `a op b`, an order or an equality, as a truth value.
pub(crate) fn compared(op: CompareOp, a: &Value, b: &Value, cx: &mut Context<'_>) -> Called {
    if let Some(answer) = by_key(op, a, b, cx) {
        return answer;
    }
    if a.instance().is_some() || b.instance().is_some() {
        let ways = ways(op, a, b);
        if ways.is_empty()
            && (op == CompareOp::NotEq || built_in::answers_first(op, a, b))
            && let Some(holds) = built_in::compared(op, a, b)
        {
            return pulling::called(holds.map(Value::Bool));
        }
        if !ways.is_empty() {
            return in_turns(Asking { op, objects: (a.clone(), b.clone()), ways, tried: 0 }, cx);
        }
    }
    deep::compared_within(op, a, b, cx)
}

/// `a op b`, of two that are no objects of the user's; `None` where it takes no call.
pub(crate) fn asking(op: CompareOp, a: &Value, b: &Value, cx: &mut Context<'_>) -> Option<Called> {
    if !may_ask() || matches!(op, CompareOp::Is | CompareOp::IsNot) || a.is_scalar() && b.is_scalar() {
        return None;
    }
    Some(match op {
        CompareOp::In | CompareOp::NotIn => {
            if !matches!(b, Value::List(_) | Value::Tuple(_) | Value::Dict(_) | Value::Set(_)) {
                return None;
            }
            pulling::contains(b, a.clone(), cx)
        }
        op => deep::compared_within(op, a, b, cx),
    })
}

/// `a < b`, as a truth value.
pub(crate) fn less(a: &Value, b: &Value, cx: &mut Context<'_>) -> Called {
    compared(CompareOp::Lt, a, b, cx)
}

/// `a op b`, where they are keys of `functools.cmp_to_key`; `None` where neither is.
pub(crate) fn by_key(op: CompareOp, a: &Value, b: &Value, cx: &mut Context<'_>) -> Option<Called> {
    let (function, items) = match ComparisonKey::both(a, b)? {
        Ok(both) => both,
        Err(exc) => return Some(Called::Raised(exc)),
    };
    let order = cx.world().call(&function, items.into(), cx);
    Some(then(order, move |order, cx| compared(op, &order, &Value::Int(0), cx), cx))
}

/// Whether `!=` is the opposite of `==` for it: what derives from a built-in class has that one's `!=`.
pub(crate) fn inverts(object: &Value) -> bool {
    matches!(object, Value::Instance(instance) if instance.scalar.is_none())
}

/// A special method that may answer, its arguments, and whether it answers the opposite.
type Way = (Value, Vec<Value>, bool);

/// The special methods of a comparison: the left side's, and the right side's; `None` for what is no order and no equality.
fn special_pair(op: CompareOp) -> Option<(&'static str, &'static str)> {
    Some(match op {
        CompareOp::Eq => ("__eq__", "__eq__"),
        CompareOp::NotEq => ("__ne__", "__ne__"),
        CompareOp::Lt => ("__lt__", "__gt__"),
        CompareOp::LtEq => ("__le__", "__ge__"),
        CompareOp::Gt => ("__gt__", "__lt__"),
        CompareOp::GtEq => ("__ge__", "__le__"),
        CompareOp::Is | CompareOp::IsNot | CompareOp::In | CompareOp::NotIn => return None,
    })
}

/// The special methods that may answer, the first to be asked first.
fn ways(op: CompareOp, a: &Value, b: &Value) -> Vec<Way> {
    let Some((own, reflected)) = special_pair(op) else { return Vec::new() };
    let way = |object: &Value, name, other: &Value| {
        let arguments = vec![object.clone(), other.clone()];
        match special(object, name) {
            Some(function) => Some((function, arguments, false)),
            None if op == CompareOp::NotEq && inverts(object) => {
                special(object, "__eq__").map(|function| (function, arguments, true))
            }
            None => None,
        }
    };
    if built_in::answers_first(op, a, b) {
        return Vec::new();
    }
    let (left, right) = (way(a, own, b), way(b, reflected, a));
    if comes_first(b, a) { right.into_iter().chain(left).collect() } else { left.into_iter().chain(right).collect() }
}

/// Special methods that are asked one after the other, until one knows.
#[derive(Debug)]
struct Asking {
    op: CompareOp,
    objects: (Value, Value),
    ways: Vec<Way>,
    tried: usize,
}

impl Turns for Asking {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        match answer {
            Answer::Value(answer) if !matches!(answer, Value::NotImplemented) => {
                let inverted = self.ways[self.tried - 1].2;
                let invert =
                    move |holds: Value, _: &mut Context<'_>| Called::Value(Value::Bool(holds.is_true() != inverted));
                return Turn::Done(then(truth(&answer, cx), invert, cx));
            }
            _ => {}
        }
        if let Some((function, arguments, _)) = self.ways.get(self.tried) {
            self.tried += 1;
            return Turn::Call(cx.world().call(function, arguments.clone().into(), cx));
        }
        let (a, b) = &self.objects;
        if let Some(holds) = built_in::compared(self.op, a, b) {
            return Turn::Done(pulling::called(holds.map(Value::Bool)));
        }
        match self.op {
            CompareOp::Eq => Turn::value(Value::Bool(identical(a, b))),
            CompareOp::NotEq => Turn::value(Value::Bool(!identical(a, b))),
            op => {
                let (a, b) = (a.type_name(), b.type_name());
                let symbol = op.symbol();
                Turn::raise(type_error(format!("'{symbol}' not supported between instances of '{a}' and '{b}'")))
            }
        }
    }
}
