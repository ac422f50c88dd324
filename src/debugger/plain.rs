//! Items as data: the iterators in them become the lists of what they give, before the pipeline is asked again.

use std::collections::HashSet;
use std::rc::Rc;
use std::vec::IntoIter;

use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Request, Resume, StageInfo, Step, World};
use crate::value::{Dict, Value};

/// How deep containers are looked into; what lies deeper stays as it is.
const MAX_DEPTH: usize = 500;

/// Whether iterators that end are somewhere in the item: as itself, or in lists, tuples and the values of dicts.
pub(super) fn holds_iterators(item: &Value) -> bool {
    match item {
        Value::Object(_) => ending(item).is_some(),
        Value::Tuple(_) | Value::List(_) | Value::Dict(_) => search(item, &mut HashSet::new(), MAX_DEPTH),
        _ => false,
    }
}

/// The iterator behind the value, unless it never ends: that one is shown, not read.
fn ending(value: &Value) -> Option<Iter> {
    Iter::from_value(value).filter(|iter| {
        let info = &iter.record().info;
        !info.endless && !info.live
    })
}

fn search(value: &Value, seen: &mut HashSet<*const ()>, depth: usize) -> bool {
    if let Value::Object(_) = value {
        return ending(value).is_some();
    }
    // A leaf costs no more than this look, however many there are.
    let Some(at) = container(value) else { return false };
    if depth == 0 || !seen.insert(at) {
        return false;
    }
    match value {
        Value::Tuple(tuple) => tuple.items.iter().any(|item| search(item, seen, depth - 1)),
        Value::List(list) => list.items.borrow().iter().any(|item| search(item, seen, depth - 1)),
        Value::Dict(dict) => {
            let mut any = |item: &Value| search(item, seen, depth - 1);
            match dict.with_record(|_, values| values.iter().any(&mut any)) {
                Some(found) => found,
                None => dict.with_map(|map| map.values().any(any)).unwrap_or(false),
            }
        }
        _ => false,
    }
}

/// Where a list, tuple or dict is, to know it again.
fn container(value: &Value) -> Option<*const ()> {
    match value {
        Value::Tuple(tuple) => Some(Rc::as_ptr(tuple).cast()),
        Value::List(list) => Some(Rc::as_ptr(list).cast()),
        Value::Dict(dict) => Some(Rc::as_ptr(dict).cast()),
        _ => None,
    }
}

/// An iterator over `items`, which came from `last`, one by one and as data.
pub(super) fn plain_items(world: &Rc<World>, last: &Iter, items: Chunk) -> Iter {
    let info = StageInfo { name: "output".to_owned(), internal: true, ..StageInfo::default() };
    Iter::new(world, info, Box::new(PlainItems { items, open: Vec::new() }), std::slice::from_ref(last))
}

#[derive(Debug)]
struct PlainItems {
    items: Chunk,
    /// The containers of the item at hand that are being copied, outermost first.
    open: Vec<Open>,
}

/// A container, or an iterator that becomes one.
#[derive(Debug)]
struct Open {
    kind: Kind,
    at: *const (),
    pending: IntoIter<Value>,
    done: Vec<Value>,
}

#[derive(Debug)]
enum Kind {
    Tuple,
    List,
    /// The keys of its values, in order.
    Dict(Vec<Value>),
    Iterator(Iter),
}

impl Open {
    fn new(value: &Value) -> Option<Self> {
        let (kind, at, pending) = match value {
            Value::Tuple(tuple) => (Kind::Tuple, container(value)?, tuple.items.to_vec()),
            Value::List(list) => (Kind::List, container(value)?, list.items.borrow().clone()),
            Value::Dict(dict) => {
                let (keys, values) = dict.pairs().into_iter().unzip();
                (Kind::Dict(keys), container(value)?, values)
            }
            _ => (Kind::Iterator(ending(value)?), std::ptr::null(), Vec::new()),
        };
        Some(Self { kind, at, pending: pending.into_iter(), done: Vec::new() })
    }

    fn close(self) -> Value {
        match self.kind {
            Kind::Tuple => Value::tuple(self.done),
            Kind::List | Kind::Iterator(_) => Value::list(self.done),
            Kind::Dict(keys) => {
                let dict = Dict::new();
                for (key, value) in keys.into_iter().zip(self.done) {
                    dict.set(key, value).expect("it was a key before");
                }
                Value::from(dict)
            }
        }
    }
}

impl PlainItems {
    /// Copies until an iterator has to be asked, or the item is done.
    fn go_on(&mut self) -> Step {
        loop {
            let Some(top) = self.open.last_mut() else {
                match self.items.next() {
                    Some(item) => match Self::opened(&self.open, &item) {
                        Some(open) => self.open.push(open),
                        None => return Step::Emit(Chunk::one(item)),
                    },
                    None => return Step::Return(Value::None),
                }
                continue;
            };
            if let Some(next) = top.pending.next() {
                match Self::opened(&self.open, &next) {
                    Some(open) => self.open.push(open),
                    None => self.open.last_mut().expect("it was there above").done.push(next),
                }
            } else if let Kind::Iterator(iter) = &top.kind {
                return Step::Ask(iter.clone(), Request::Next(Demand::FULL));
            } else if let Some(item) = self.close_top() {
                return Step::Emit(Chunk::one(item));
            }
        }
    }

    /// The value as a container to copy; `None`: it stays as it is.
    fn opened(open: &[Open], value: &Value) -> Option<Open> {
        let inside_itself = container(value).is_some_and(|at| open.iter().any(|outer| outer.at == at));
        (!inside_itself && open.len() < MAX_DEPTH && holds_iterators(value)).then(|| Open::new(value)).flatten()
    }

    /// The innermost container is complete; the item, where that was all of it.
    fn close_top(&mut self) -> Option<Value> {
        let value = self.open.pop()?.close();
        match self.open.last_mut() {
            Some(outer) => {
                outer.done.push(value);
                None
            }
            None => Some(value),
        }
    }
}

impl Coroutine for PlainItems {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                cx.spend(items.len() as u64);
                let top = self.open.last_mut().expect("an iterator is asked while it is open");
                top.pending = items.collect::<Vec<_>>().into_iter();
            }
            Resume::End(_) => {
                if let Some(item) = self.close_top() {
                    return Step::Emit(Chunk::one(item));
                }
            }
            // The item it was in is lost; those after it are not.
            Resume::Raised(exc) | Resume::Throw(exc) => {
                self.open.clear();
                return Step::Raise(exc);
            }
            Resume::Close => return Step::Return(Value::None),
            _ => {}
        }
        self.go_on()
    }
}
