//! Calling a key function for each item: `sorted`, `min`, `max`.

use std::cmp::Ordering;
use std::ops::ControlFlow;

use super::{Answer, Consumer, Turn, Turns, called, drive, in_turns};
use crate::machine::{Called, Context, Demand};
use crate::value::asking::may_ask;
use crate::value::{CompareOp, Exc, Value, partial_order, value_error};
use crate::vm::callback::ForEach;
use crate::vm::comparing::{calls, compared, sorted_by};

/// Sorts `items` by what `key` makes of each, or by themselves, then finishes with them.
pub(crate) fn sort_by_key(
    items: Vec<Value>,
    key: Option<Value>,
    reverse: bool,
    finish: impl FnOnce(Vec<Value>) -> Value + 'static,
    cx: &mut Context<'_>,
) -> Called {
    let Some(key) = key else { return sorted_by(items, |item| item, reverse, finish, cx) };
    let pairs = Vec::with_capacity(items.len());
    let key = ForEach::new(key);
    in_turns(Keys { items: items.into_iter(), item: Value::None, pairs, key, reverse, finish: Some(finish) }, cx)
}

/// Finds all keys, then sorts by them.
struct Keys<F> {
    items: std::vec::IntoIter<Value>,
    /// The item whose key is being found.
    item: Value,
    /// Keys and items.
    pairs: Vec<(Value, Value)>,
    key: ForEach,
    reverse: bool,
    finish: Option<F>,
}

impl<F: FnOnce(Vec<Value>) -> Value + 'static> Turns for Keys<F> {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Answer::Value(key) = answer {
            self.pairs.push((key, std::mem::take(&mut self.item)));
        }
        for item in self.items.by_ref() {
            match self.key.call(item.clone(), cx) {
                Called::Value(key) => self.pairs.push((key, item)),
                call => {
                    self.item = item;
                    return Turn::Call(call);
                }
            }
            if !cx.spend(1) {
                return Turn::Again;
            }
        }
        let (pairs, finish) = (std::mem::take(&mut self.pairs), self.finish.take());
        let finish = move |pairs: Vec<(Value, Value)>| {
            let items = pairs.into_iter().map(|(_, item)| item).collect();
            finish.map_or(Value::None, |finish| finish(items))
        };
        Turn::Done(sorted_by(pairs, |pair| &pair.0, self.reverse, finish, cx))
    }

    fn held_bytes(&self) -> usize {
        self.items.len() * size_of::<Value>() + self.pairs.capacity() * size_of::<(Value, Value)>()
    }
}

/// `min` or `max`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extreme {
    /// `min`
    Least,
    /// `max`
    Greatest,
}

impl Extreme {
    /// The function's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Least => "min",
            Self::Greatest => "max",
        }
    }

    /// The comparison by which one takes the place of the best.
    fn op(self) -> CompareOp {
        match self {
            Self::Least => CompareOp::Lt,
            Self::Greatest => CompareOp::Gt,
        }
    }

    /// Whether `candidate` takes the place of `best`.
    fn beats(self, candidate: &Value, best: &Value) -> Result<bool, Exc> {
        let (symbol, wanted) = match self {
            Self::Least => ("<", Ordering::Less),
            Self::Greatest => (">", Ordering::Greater),
        };
        Ok(partial_order(candidate, best, symbol)? == Some(wanted))
    }
}

/// `min(value)` or `max(value)`, by a key function where there is one; `default` where there are no items.
pub(crate) fn extreme(
    value: &Value,
    which: Extreme,
    key: Option<Value>,
    default: Option<Value>,
    cx: &mut Context<'_>,
) -> Called {
    let key = key.map(ForEach::new);
    drive(value, Search { which, key, best: None, default, at_hand: None }, cx)
}

/// As CPython does it: an item, its key, the comparison, then the next item.
struct Search {
    which: Extreme,
    key: Option<ForEach>,
    /// The key of the best item so far, and the item.
    best: Option<(Value, Value)>,
    default: Option<Value>,
    at_hand: Option<AtHand>,
}

/// What a call is about.
enum AtHand {
    /// The key of this item.
    Key(Value),
    /// Whether this key and item take the place of the best.
    Order(Value, Value),
}

impl Search {
    fn judge(&mut self, key: Value, item: Value) -> Result<(), Exc> {
        let better = match &self.best {
            Some((best, _)) if calls(best) || calls(&key) || may_ask() && !key.is_scalar() => {
                self.at_hand = Some(AtHand::Order(key, item));
                return Ok(());
            }
            Some((best, _)) => self.which.beats(&key, best)?,
            None => true,
        };
        if better {
            self.best = Some((key, item));
        }
        Ok(())
    }
}

impl Consumer for Search {
    fn demand(&self) -> Demand {
        if self.key.is_some() { Demand::ONE } else { Demand::FULL }
    }

    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc> {
        match &self.key {
            Some(_) => self.at_hand = Some(AtHand::Key(item)),
            None => self.judge(item.clone(), item)?,
        }
        Ok(ControlFlow::Continue(()))
    }

    fn may_call(&self, item: &Value) -> bool {
        let plain = |(key, _): &(Value, Value)| key.is_scalar();
        self.key.is_some() || !item.is_scalar() || !self.best.as_ref().is_none_or(plain)
    }

    fn call(&mut self, cx: &mut Context<'_>) -> Option<Called> {
        Some(match (self.at_hand.as_ref()?, &mut self.key, &self.best) {
            (AtHand::Key(item), Some(key), _) => key.call(item.clone(), cx),
            (AtHand::Order(key, _), _, Some((best, _))) => compared(self.which.op(), key, best, cx),
            _ => return None,
        })
    }

    fn called(&mut self, value: Value) -> Result<(), Exc> {
        match self.at_hand.take() {
            Some(AtHand::Key(item)) => self.judge(value, item),
            Some(AtHand::Order(key, item)) if value.is_true() => {
                self.best = Some((key, item));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn finish(&mut self, _: &mut Context<'_>) -> Called {
        let found = self.best.take().map(|(_, item)| item).or(self.default.take());
        called(found.ok_or_else(|| value_error(format!("{}() arg is an empty sequence", self.which.name()))))
    }
}
