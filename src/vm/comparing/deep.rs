//! Comparing containers that hold objects which say themselves what they equal: item by item, each question a call.

use std::rc::Rc;

use super::{compared, sets};
use crate::machine::{Called, Context};
use crate::value::asking::{Attempt, attempt, may_ask};
use crate::value::{CompareOp, Dict, Exc, ExcType, Exception, Value, compare, equal, identical};
use crate::vm::pulling::{Answer, Turn, Turns, asked_from, called, nested_turns};

/// How many pairs of items are gone through between two looks at the fuel.
const AT_ONCE: u32 = 256;
/// How many items may come while a list is gone through.
const MAX_GROWTH: usize = 100_000;

/// `a op b`, where neither is an object that is asked itself.
pub(super) fn compared_within(op: CompareOp, a: &Value, b: &Value, cx: &mut Context<'_>) -> Called {
    let plainly = || compare(op, a, b).map(Value::Bool);
    if !may_ask() {
        return called(plainly());
    }
    let question = match attempt(plainly) {
        Attempt::Done(result) => return called(result),
        Attempt::Asks(question) => question,
    };
    if let (Value::Set(a), Value::Set(b)) = (a, b)
        && let Some(called) = sets::compared(op, a, b, cx)
    {
        return called;
    }
    let (x, y) = (a.clone(), b.clone());
    match Items::both(op, a, b) {
        Some(items) => nested_turns(Pairs { op, items, at: 0, most: usize::MAX, pair: None }, cx),
        None => asked_from(question, move || compare(op, &x, &y).map(Value::Bool), cx),
    }
}

/// Two containers of one class.
enum Items {
    Lists(Value, Value),
    Tuples(Value, Value),
    Dicts(Vec<(Value, Value)>, Rc<Dict>),
}

impl Items {
    /// `None` where they are not gone through pair by pair.
    fn both(op: CompareOp, a: &Value, b: &Value) -> Option<Self> {
        match (a, b) {
            (Value::List(x), Value::List(y)) if x.own.is_none() && y.own.is_none() => {
                Some(Self::Lists(a.clone(), b.clone()))
            }
            (Value::Tuple(x), Value::Tuple(y)) if x.own.is_none() && y.own.is_none() => {
                Some(Self::Tuples(a.clone(), b.clone()))
            }
            // Keys that would have to be asked are a matter of finding them.
            (Value::Dict(x), Value::Dict(y))
                if matches!(op, CompareOp::Eq | CompareOp::NotEq)
                    && [x, y].iter().all(|dict| dict.own().is_none() && dict.kind().is_none())
                    && x.len() == y.len()
                    && x.keys().iter().all(Value::is_scalar) =>
            {
                Some(Self::Dicts(x.pairs(), Rc::clone(y)))
            }
            _ => None,
        }
    }

    fn lens(&self) -> (usize, usize) {
        let len = |value: &Value| match value {
            Value::List(list) => list.items.borrow().len(),
            Value::Tuple(tuple) => tuple.items.len(),
            _ => 0,
        };
        match self {
            Self::Lists(a, b) | Self::Tuples(a, b) => (len(a), len(b)),
            Self::Dicts(pairs, other) => (pairs.len(), other.len()),
        }
    }

    /// The pair at a place; `None` where one of them ends before, or has no such key.
    fn pair(&self, at: usize) -> Result<Option<(Value, Value)>, Exc> {
        let item = |value: &Value| match value {
            Value::List(list) => list.items.borrow().get(at).cloned(),
            Value::Tuple(tuple) => tuple.items.get(at).cloned(),
            _ => None,
        };
        Ok(match self {
            Self::Lists(a, b) | Self::Tuples(a, b) => item(a).zip(item(b)),
            Self::Dicts(pairs, other) => match pairs.get(at) {
                Some((key, value)) => other.get(key)?.map(|other| (value.clone(), other)),
                None => None,
            },
        })
    }
}

/// Two containers that are compared, pair by pair, up to the first that differs.
struct Pairs {
    op: CompareOp,
    items: Items,
    at: usize,
    /// So many items are enough: a list that grows is not followed without end.
    most: usize,
    /// The pair that is being asked about.
    pair: Option<(Value, Value)>,
}

impl Pairs {
    /// They differ in this pair.
    fn differ(&self, a: &Value, b: &Value, cx: &mut Context<'_>) -> Turn {
        match self.op {
            CompareOp::Eq => Turn::value(Value::Bool(false)),
            CompareOp::NotEq => Turn::value(Value::Bool(true)),
            op => Turn::Done(compared(op, a, b, cx)),
        }
    }

    /// One of them has ended, and they have not differed.
    fn end(&self) -> Turn {
        let (a, b) = self.items.lens();
        let missing = matches!(self.items, Items::Dicts(..)) && self.at < a;
        Turn::value(Value::Bool(match self.op {
            CompareOp::Eq => a == b && !missing,
            CompareOp::NotEq => a != b || missing,
            CompareOp::Lt => a < b,
            CompareOp::LtEq => a <= b,
            CompareOp::Gt => a > b,
            _ => a >= b,
        }))
    }

    fn run(&mut self, cx: &mut Context<'_>) -> Result<Turn, Exc> {
        for _ in 0..AT_ONCE {
            let Some((a, b)) = self.items.pair(self.at)? else { return Ok(self.end()) };
            if !identical(&a, &b) {
                match attempt(|| equal(&a, &b)) {
                    Attempt::Done(Ok(true)) => {}
                    Attempt::Done(Ok(false)) => return Ok(self.differ(&a, &b, cx)),
                    Attempt::Done(Err(exc)) => return Err(exc),
                    Attempt::Asks(_) => {
                        let asked = compared(CompareOp::Eq, &a, &b, cx);
                        self.pair = Some((a, b));
                        return Ok(Turn::Call(asked));
                    }
                }
            }
            self.at += 1;
        }
        cx.spend(u64::from(AT_ONCE / 8));
        Ok(Turn::Again)
    }
}

impl Turns for Pairs {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if self.most == usize::MAX {
            let (a, b) = self.items.lens();
            if matches!((&self.items, self.op), (Items::Lists(..), CompareOp::Eq | CompareOp::NotEq)) && a != b {
                return self.end();
            }
            self.most = a.saturating_add(MAX_GROWTH);
        }
        if let Some((a, b)) = self.pair.take() {
            if !answer.is_true() {
                return self.differ(&a, &b, cx);
            }
            self.at += 1;
            if self.at > self.most {
                return Turn::raise(Exception::with_message(
                    ExcType::RuntimeError,
                    "a list keeps growing while its items are compared",
                ));
            }
        }
        self.run(cx).unwrap_or_else(Turn::raise)
    }
}
