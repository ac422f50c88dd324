//! A dict filled from an iterable of pairs: each is any iterable of two (PEP 234), one that code of the user's drives included.

use std::ops::ControlFlow;
use std::rc::Rc;

use crate::machine::{Called, Context};
use crate::value::{Dict, Exc, Value, type_error, value_error};
use crate::vm::pulling::{self, Consumer, Source, Walk};

/// Puts the pairs of `other`, then what is named, into the dict; finished with `result`. `TypeError` and `ValueError` where an
/// item is no pair.
pub(super) fn fill(
    other: &Value,
    dict: &Rc<Dict>,
    named: Vec<(Value, Value)>,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    let pairs = Pairs { dict: Rc::clone(dict), at: 0, open: None, named, result };
    pulling::drive(other, pairs, cx)
}

struct Pairs {
    dict: Rc<Dict>,
    /// How many pairs came before.
    at: usize,
    /// A pair whose parts have to be asked for.
    open: Option<Value>,
    named: Vec<(Value, Value)>,
    result: Value,
}

impl Pairs {
    fn put(&mut self, parts: Vec<Value>) -> Result<(), Exc> {
        let at = self.at;
        let [key, value] = <[Value; 2]>::try_from(parts).map_err(|parts| {
            let length = parts.len();
            value_error(format!("dictionary update sequence element #{at} has length {length}; 2 is required"))
        })?;
        self.dict.set(key, value)?;
        self.at += 1;
        Ok(())
    }
}

/// Whether the parts of a pair are at hand.
fn is_closed(item: &Value) -> bool {
    item.instance().is_none() && Walk::over(item).is_some()
}

impl Consumer for Pairs {
    const ASKS: bool = true;

    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc> {
        if !is_closed(&item) {
            self.open = Some(item);
            return Ok(ControlFlow::Continue(()));
        }
        let mut parts = Vec::with_capacity(2);
        if let Some(mut walk) = Walk::over(&item) {
            while let Some(part) = walk.next()? {
                parts.push(part);
            }
        }
        self.put(parts).map(ControlFlow::Continue)
    }

    fn may_call(&self, item: &Value) -> bool {
        !is_closed(item)
    }

    fn call(&mut self, cx: &mut Context<'_>) -> Option<Called> {
        let item = self.open.take()?;
        if Source::of(&item, cx.world()).is_err() {
            let text = format!("cannot convert dictionary update sequence element #{} to a sequence", self.at);
            return Some(Called::Raised(type_error(text)));
        }
        Some(pulling::collect(&item, |parts, _| Ok(Value::list(parts)), cx))
    }

    fn called(&mut self, parts: Value) -> Result<(), Exc> {
        match parts {
            Value::List(parts) => self.put(parts.items.take()),
            other => unreachable!("the parts come as a list: {}", other.type_name()),
        }
    }

    fn finish(&mut self, _: &mut Context<'_>) -> Called {
        let set = std::mem::take(&mut self.named).into_iter().try_for_each(|(key, value)| self.dict.set(key, value));
        pulling::called(set.map(|()| std::mem::take(&mut self.result)))
    }
}
