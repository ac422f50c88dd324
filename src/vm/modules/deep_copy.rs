//! `copy.deepcopy`: an explicit stack of containers, so that however deep they nest nothing recurses.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::copy::{exception_again, has_no_copy, uncopied};
use crate::machine::{Called, Context};
use crate::value::{ChainMap, Deque, Dict, Exc, HashState, Key, Map, Set, Value, identical};
use crate::vm::pulling::{Answer, Turn, Turns, in_turns};

/// How many values are copied between two looks at the fuel.
const VALUES_PER_TURN: usize = 64;

/// `deepcopy(value)`.
pub(super) fn deep_copy(value: Value, cx: &mut Context<'_>) -> Called {
    in_turns(DeepCopy { next: Some(value), open: Vec::new(), memo: HashMap::default() }, cx)
}

/// A container whose parts are being copied.
#[derive(Debug)]
struct Open {
    original: Value,
    /// The copy, where it was there before its parts: what holds itself finds it.
    copy: Value,
    /// Parts yet to be copied, the next last.
    left: Vec<Value>,
    /// Copies of the others.
    parts: Vec<Value>,
}

#[derive(Debug)]
struct DeepCopy {
    /// The value to copy next.
    next: Option<Value>,
    open: Vec<Open>,
    /// Copies by the address of the original, which is kept alive beside its copy.
    memo: HashMap<usize, (Value, Value), HashState>,
}

/// Where a container is; `None` for values that are their own copies.
fn address(value: &Value) -> Option<usize> {
    Some(match value {
        Value::List(rc) => Rc::as_ptr(rc).addr(),
        Value::Tuple(rc) => Rc::as_ptr(rc).addr(),
        Value::Dict(rc) => Rc::as_ptr(rc).addr(),
        Value::Set(rc) => Rc::as_ptr(rc).addr(),
        Value::Exception(rc) => Rc::as_ptr(rc).addr(),
        Value::Object(rc) => Rc::as_ptr(rc).cast::<()>().addr(),
        _ => return None,
    })
}

impl Open {
    /// The container, opened; `None` for a value that is its own copy.
    fn of(original: &Value) -> Option<Self> {
        let (copy, mut left) = match original {
            Value::List(list) => (Value::list(Vec::new()), list.items.borrow().clone()),
            Value::Tuple(tuple) => (Value::None, tuple.items.clone()),
            Value::Dict(dict) => {
                let copy = match dict.kind() {
                    Some(kind) => Dict::new().of_kind(kind.again()),
                    None => Dict::new(),
                };
                let pairs = dict.pairs().into_iter().flat_map(|(key, value)| [key, value]).collect();
                (Value::from(copy), pairs)
            }
            Value::Set(set) => (Value::None, set.items.borrow().iter().map(|key| key.value().clone()).collect()),
            Value::Exception(exc) => (Value::None, exc.args().to_vec()),
            Value::Object(_) => {
                if let Some(chain) = ChainMap::from_value(original) {
                    let mut left = chain.maps();
                    left.reverse();
                    return Some(Self { original: original.clone(), copy: Value::None, parts: Vec::new(), left });
                }
                let deque = Deque::from_value(original)?;
                (Deque::new(deque.max_len()).into_value(), deque.to_vec())
            }
            _ => return None,
        };
        left.reverse();
        Some(Self { original: original.clone(), copy, parts: Vec::with_capacity(left.len()), left })
    }

    /// The copy, with all its parts.
    fn close(self) -> Result<Value, Exc> {
        match (&self.original, &self.copy) {
            (Value::Tuple(tuple), _) => {
                let same = tuple.items.iter().zip(&self.parts).all(|(old, new)| identical(old, new));
                return Ok(if same { self.original } else { Value::tuple(self.parts) });
            }
            (Value::Set(set), _) => {
                let items = self.parts.into_iter().map(Key::new).collect::<Result<_, _>>()?;
                return Ok(Value::Set(Rc::new(Set { items: RefCell::new(items), frozen: set.frozen, own: None })));
            }
            (Value::Object(_), Value::None) => return Ok(ChainMap::of(self.parts)),
            (Value::Exception(exc), _) => return Ok(exception_again(exc, self.parts)),
            (_, Value::List(copy)) => *copy.items.borrow_mut() = self.parts,
            (_, Value::Dict(copy)) => {
                let mut parts = self.parts.into_iter();
                let mut map = Map::default();
                while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                    map.insert(Key::new(key)?, value);
                }
                copy.with_map_mut(|inside| *inside = map);
            }
            (_, copy) => {
                if let Some(deque) = Deque::from_value(copy) {
                    self.parts.into_iter().try_for_each(|part| deque.push_back(part))?;
                }
            }
        }
        Ok(self.copy)
    }
}

impl DeepCopy {
    /// A copy is made: where it belongs, or all of it.
    fn made(&mut self, copy: Value) -> Option<Value> {
        match self.open.last_mut() {
            Some(open) => {
                open.parts.push(copy);
                None
            }
            None => Some(copy),
        }
    }

    /// Copies one value, opens one container or closes one; the whole copy where that was the last.
    fn step(&mut self) -> Result<Option<Value>, Exc> {
        if let Some(value) = self.next.take() {
            if let Some((_, copy)) = address(&value).and_then(|at| self.memo.get(&at)) {
                let copy = copy.clone();
                return Ok(self.made(copy));
            }
            if has_no_copy(&value) {
                return Err(uncopied(&value));
            }
            let Some(open) = Open::of(&value) else { return Ok(self.made(value)) };
            if let Some(at) = address(&value)
                && !matches!(open.copy, Value::None)
            {
                self.memo.insert(at, (value, open.copy.clone()));
            }
            self.open.push(open);
            return Ok(None);
        }
        let Some(open) = self.open.last_mut() else { return Ok(Some(Value::None)) };
        self.next = open.left.pop();
        if self.next.is_some() {
            return Ok(None);
        }
        let Some(open) = self.open.pop() else { return Ok(None) };
        let original = open.original.clone();
        // A tuple that holds itself, by way of a list, was copied meanwhile.
        let known = address(&original).and_then(|at| self.memo.get(&at)).map(|(_, copy)| copy.clone());
        let made = open.close()?;
        let copy = match known {
            Some(known) if matches!(original, Value::Tuple(_)) => known,
            _ => made,
        };
        if let Some(at) = address(&original) {
            self.memo.entry(at).or_insert_with(|| (original, copy.clone()));
        }
        Ok(self.made(copy))
    }
}

impl Turns for DeepCopy {
    fn turn(&mut self, _: Answer, cx: &mut Context<'_>) -> Turn {
        cx.spend(VALUES_PER_TURN as u64);
        for _ in 0..VALUES_PER_TURN {
            match self.step() {
                Ok(Some(copy)) => return Turn::value(copy),
                Ok(None) => {}
                Err(exc) => return Turn::raise(exc),
            }
        }
        Turn::Again
    }

    fn held_bytes(&self) -> usize {
        self.memo.capacity() * size_of::<(usize, (Value, Value))>()
    }
}
