//! Calling a key function for each item: `sorted`, `min`, `max`.

use std::cmp::Ordering;
use std::ops::ControlFlow;

use super::{Consumer, Source, called, drive, step_of};
use crate::machine::{Arguments, Called, Context, Coroutine, Demand, Resume, Step};
use crate::value::{Exc, Value, partial_order, value_error};
use crate::vm::{comparing, sorting};

/// Sorts `items` by what `key` makes of each, or by themselves, then finishes with them.
pub(crate) fn sort_by_key(
    items: Vec<Value>,
    key: Option<Value>,
    reverse: bool,
    finish: impl FnOnce(Vec<Value>) -> Value + 'static,
    cx: &mut Context<'_>,
) -> Called {
    match key {
        None if items.iter().any(comparing::calls) => {
            let keys = items.clone();
            comparing::sorted_by(keys, reverse, |order| Ok(finish(sorting::arranged(items, &order))), cx)
        }
        None => called(sorting::sorted(items, reverse).map(finish)),
        Some(key) => {
            let keys = Vec::with_capacity(items.len());
            let mut sort = Keys { items, keys, key, reverse, finish: Some(Box::new(finish)), over: false };
            match sort.round(cx) {
                Ok(called) => called,
                Err(step) => Called::Unfinished(Box::new(sort), Box::new(step)),
            }
        }
    }
}

struct Keys {
    items: Vec<Value>,
    keys: Vec<Value>,
    key: Value,
    reverse: bool,
    finish: Option<Box<dyn FnOnce(Vec<Value>) -> Value>>,
    /// All keys are known, and sorting by them is a call under way.
    over: bool,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys").field("items", &self.items.len()).field("keys", &self.keys.len()).finish_non_exhaustive()
    }
}

impl Keys {
    /// Calls the key function in place as far as that goes; the step to answer where it goes no further.
    fn round(&mut self, cx: &mut Context<'_>) -> Result<Called, Step> {
        while let Some(item) = self.items.get(self.keys.len()) {
            if !cx.spend(1) {
                return Err(Step::OutOfFuel);
            }
            match cx.world().call(&self.key, Arguments::one(item.clone()), cx) {
                Called::Value(key) => self.keys.push(key),
                Called::Raised(exc) => return Ok(Called::Raised(exc)),
                Called::Unfinished(body, step) => return Err(Step::Enter(body, step)),
            }
        }
        let items = std::mem::take(&mut self.items);
        let (finish, keys) = (self.finish.take(), std::mem::take(&mut self.keys));
        self.over = true;
        let finish = move |order: Vec<usize>| {
            let items = sorting::arranged(items, &order);
            Ok(finish.map_or(Value::None, |finish| finish(items)))
        };
        Ok(comparing::sorted_by(keys, self.reverse, finish, cx))
    }
}

impl Coroutine for Keys {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Returned(sorted) if self.over => return Step::Return(sorted),
            Resume::Returned(key) => self.keys.push(key),
            Resume::Raised(exc) => return Step::Raise(exc),
            _ => {}
        }
        match self.round(cx) {
            Ok(called) => step_of(called),
            Err(step) => step,
        }
    }

    fn held_bytes(&self) -> usize {
        (self.items.capacity() + self.keys.capacity()) * size_of::<Value>()
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

    /// Whether `candidate` takes the place of `best`.
    fn beats(self, candidate: &Value, best: &Value) -> Result<bool, Exc> {
        let (symbol, wanted) = match self {
            Self::Least => ("<", Ordering::Less),
            Self::Greatest => (">", Ordering::Greater),
        };
        Ok(partial_order(candidate, best, symbol)? == Some(wanted))
    }

    fn end(self, best: Option<Value>, default: Option<Value>) -> Called {
        called(best.or(default).ok_or_else(|| value_error(format!("{}() arg is an empty sequence", self.name()))))
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
    let Some(key) = key else {
        return drive(value, Plain { which, best: None, default }, cx);
    };
    let source = match Source::of(value, cx.world()) {
        Ok(source) => source,
        Err(exc) => return Called::Raised(exc),
    };
    let mut search = ByKey { which, source, key, best: None, default, item: None };
    match search.round(None, cx) {
        Ok(called) => called,
        Err(step) => Called::Unfinished(Box::new(search), Box::new(step)),
    }
}

struct Plain {
    which: Extreme,
    best: Option<Value>,
    default: Option<Value>,
}

impl Consumer for Plain {
    fn take(&mut self, item: Value) -> Result<ControlFlow<Value>, Exc> {
        let better = match &self.best {
            Some(best) => self.which.beats(&item, best)?,
            None => true,
        };
        if better {
            self.best = Some(item);
        }
        Ok(ControlFlow::Continue(()))
    }

    fn finish(&mut self, _: &mut Context<'_>) -> Called {
        self.which.end(self.best.take(), self.default.take())
    }
}

/// As CPython does it: an item, its key, the comparison, then the next item.
#[derive(Debug)]
struct ByKey {
    which: Extreme,
    source: Source,
    key: Value,
    /// The best item so far, and its key.
    best: Option<(Value, Value)>,
    default: Option<Value>,
    /// The item whose key is being found.
    item: Option<Value>,
}

impl ByKey {
    fn judge(&mut self, key: Value) -> Result<(), Exc> {
        let item = self.item.take().unwrap_or_default();
        let better = match &self.best {
            Some((_, best)) => self.which.beats(&key, best)?,
            None => true,
        };
        if better {
            self.best = Some((item, key));
        }
        Ok(())
    }

    fn round(&mut self, mut pulled: Option<Value>, cx: &mut Context<'_>) -> Result<Called, Step> {
        loop {
            let item = match pulled.take() {
                Some(item) => item,
                None => {
                    if !cx.spend(1) {
                        return Err(Step::OutOfFuel);
                    }
                    match self.source.next() {
                        Some(Ok(Some(item))) => item,
                        Some(Ok(None)) => return Ok(self.end()),
                        Some(Err(exc)) => return Ok(Called::Raised(exc)),
                        None => return Err(self.source.ask(Demand::ONE)),
                    }
                }
            };
            self.item = Some(item.clone());
            match cx.world().call(&self.key, Arguments::one(item), cx) {
                Called::Value(key) => {
                    if let Err(exc) = self.judge(key) {
                        return Ok(Called::Raised(exc));
                    }
                }
                Called::Raised(exc) => return Ok(Called::Raised(exc)),
                Called::Unfinished(body, step) => return Err(Step::Enter(body, step)),
            }
        }
    }

    fn end(&mut self) -> Called {
        self.which.end(self.best.take().map(|(item, _)| item), self.default.take())
    }
}

impl Coroutine for ByKey {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        let mut pulled = None;
        match with {
            Resume::Items(mut items) => pulled = items.next(),
            Resume::End(_) => return step_of(self.end()),
            Resume::Raised(exc) => return Step::Raise(exc),
            Resume::Returned(key) => {
                if let Err(exc) = self.judge(key) {
                    return Step::Raise(exc);
                }
            }
            _ => {}
        }
        match self.round(pulled, cx) {
            Ok(called) => step_of(called),
            Err(step) => step,
        }
    }
}
