//! `copy.deepcopy`: an explicit stack of containers, so that however deep they nest nothing recurses.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::copy::{again, has_no_copy, uncopied};
use crate::machine::{Called, Context};
use crate::value::custom::special;
use crate::value::{
    ChainMap, Deque, Dict, Exc, Exception, HashState, Instance, Key, List, Map, Set, Tuple, Value, identical,
};
use crate::vm::pulling::{Answer, Turn, Turns, in_turns};

/// How many values are copied between two looks at the fuel.
const VALUES_PER_TURN: usize = 64;

/// `deepcopy(value)`.
pub(super) fn deep_copy(value: Value, cx: &mut Context<'_>) -> Called {
    let work = DeepCopy {
        next: Some(value),
        open: Vec::new(),
        memo: HashMap::default(),
        shown_memo: Value::from(Dict::new()),
        asked: None,
    };
    in_turns(work, cx)
}

/// A container whose parts are being copied.
#[derive(Debug)]
struct Open {
    original: Value,
    /// The copy, where it was there before its parts: what holds itself finds it.
    copy: Value,
    /// What makes the copy one of a class of the user's.
    own: Option<Rc<Instance>>,
    /// Names of the attributes, whose values are the last parts.
    names: Vec<Value>,
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
    /// What `__deepcopy__` is given.
    shown_memo: Value,
    /// The object whose `__deepcopy__` has been called.
    asked: Option<Value>,
}

/// Where a container is; `None` for values that are their own copies.
fn address(value: &Value) -> Option<usize> {
    Some(match value {
        Value::List(rc) => Rc::as_ptr(rc).addr(),
        Value::Tuple(rc) => Rc::as_ptr(rc).addr(),
        Value::Dict(rc) => Rc::as_ptr(rc).addr(),
        Value::Set(rc) => Rc::as_ptr(rc).addr(),
        Value::Exception(rc) => Rc::as_ptr(rc).addr(),
        Value::Instance(rc) => Rc::as_ptr(rc).addr(),
        Value::Object(rc) => Rc::as_ptr(rc).cast::<()>().addr(),
        _ => return None,
    })
}

impl Open {
    /// Whether the copy is made by calling the class, with copies of the arguments.
    fn is_called_for(&self) -> bool {
        matches!(&self.original, Value::Exception(exc) if exc.own.is_some())
    }

    /// The container, opened; `None` for a value that is its own copy.
    fn of(original: &Value) -> Option<Self> {
        let own = original.instance().map(|instance| instance.again());
        let (copy, mut left) = match original {
            Value::List(list) => {
                let copy = List { items: RefCell::default(), own: own.clone() };
                (Value::List(Rc::new(copy)), list.items.borrow().clone())
            }
            Value::Dict(dict) => {
                let copy = own.clone().map_or_else(Dict::new, Dict::of_class);
                let copy = match dict.kind() {
                    Some(kind) => copy.of_kind(kind.again()),
                    None => copy,
                };
                let pairs = dict.pairs().into_iter().flat_map(|(key, value)| [key, value]).collect();
                (Value::from(copy), pairs)
            }
            Value::Instance(_) => (own.clone().map_or(Value::None, Value::Instance), Vec::new()),
            Value::Tuple(tuple) => (Value::None, tuple.items.to_vec()),
            Value::Set(set) => (Value::None, set.items.borrow().iter().map(|key| key.value().clone()).collect()),
            Value::Exception(exc) => (Value::None, exc.args().to_vec()),
            Value::Object(_) => match ChainMap::from_value(original) {
                Some(chain) => (Value::None, chain.maps()),
                None => {
                    let deque = Deque::from_value(original)?;
                    (Deque::new(deque.max_len()).into_value(), deque.to_vec())
                }
            },
            _ => return None,
        };
        let attributes = original.instance().map(|instance| instance.dict().pairs()).unwrap_or_default();
        let (names, values): (Vec<Value>, Vec<Value>) = attributes.into_iter().unzip();
        left.extend(values);
        left.reverse();
        Some(Self { original: original.clone(), copy, own, names, parts: Vec::with_capacity(left.len()), left })
    }

    /// The copy, with all its parts.
    fn close(mut self) -> Result<Value, Exc> {
        let values = self.parts.split_off(self.parts.len() - self.names.len());
        if let Some(own) = &self.own {
            self.names.drain(..).zip(values).try_for_each(|(name, value)| own.dict().set(name, value))?;
        }
        match (&self.original, &self.copy) {
            (Value::Tuple(tuple), _) => {
                let same = tuple.items.iter().zip(&self.parts).all(|(old, new)| identical(old, new));
                let is_plain = self.own.is_none();
                return Ok(match same && is_plain {
                    true => self.original,
                    false => Value::Tuple(Rc::new(Tuple { items: self.parts.into(), own: self.own })),
                });
            }
            (Value::Set(set), _) => {
                let items = self.parts.into_iter().map(Key::new).collect::<Result<_, _>>()?;
                let (items, frozen) = (RefCell::new(items), set.frozen);
                return Ok(Value::Set(Rc::new(Set { items, frozen, own: self.own })));
            }
            (Value::Object(_), Value::None) => return Ok(ChainMap::of(self.parts)),
            (Value::Exception(exc), _) => {
                return Ok(Value::Exception(Exception::of_class(exc.class, self.parts, self.own)));
            }
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
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        cx.spend(VALUES_PER_TURN as u64);
        if let (Some(asked), Answer::Value(copy)) = (self.asked.take(), answer) {
            if let Some(at) = address(&asked) {
                self.memo.insert(at, (asked, copy.clone()));
            }
            if let Some(whole) = self.made(copy) {
                return Turn::value(whole);
            }
        }
        for _ in 0..VALUES_PER_TURN {
            if let Some(next) = &self.next
                && next.instance().is_some()
                && !address(next).is_some_and(|at| self.memo.contains_key(&at))
                && let Some(function) = special(next, "__deepcopy__")
            {
                let arguments = vec![next.clone(), self.shown_memo.clone()];
                self.asked = self.next.take();
                return Turn::Call(cx.world().call(&function, arguments.into(), cx));
            }
            if self.next.is_none()
                && let Some(open) = self.open.pop_if(|open| open.is_called_for() && open.left.is_empty())
                && let Value::Exception(exc) = &open.original
            {
                let (mut parts, names) = (open.parts, open.names);
                let attributes = names.into_iter().zip(parts.split_off(exc.args().len())).collect();
                let made = again(exc, parts, Some(attributes), cx);
                self.asked = Some(open.original);
                return Turn::Call(made);
            }
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
