//! `functools.lru_cache` and `cache`: what a function returned for the arguments it was called with last.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;

use crate::machine::{Arguments, Called, Context};
use crate::value::effort::Level;
use crate::value::{Dict, Exc, ExcType, Exception, HashState, Key, Type, Value, find, quietly, type_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, then};
use crate::vm::{attributes, is_callable};

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("cache", Shape::Any, |a, _| {
        let (mut positional, named) = a.into_parts();
        called(match (positional.len(), named.is_empty()) {
            (1, true) => wrapped(positional.remove(0), None, false),
            (0, true) => Err(type_error("cache() missing 1 required positional argument: 'user_function'")),
            (given, true) => Err(type_error(format!("cache() takes 1 positional argument but {given} were given"))),
            _ => Err(type_error("cache() got an unexpected keyword argument")),
        })
    }),
    Builtin::new("lru_cache", Shape::named(&["maxsize", "typed"], 0), |a, _| called(lru_cache(a))),
];

const DEFAULT_SIZE: usize = 128;

fn lru_cache(mut arguments: Bound) -> Result<Value, Exc> {
    let typed = arguments.get(1).is_some_and(Value::is_true);
    let most = match arguments.take(0) {
        None => Some(DEFAULT_SIZE),
        Some(Value::None) => None,
        Some(size @ (Value::Int(_) | Value::Bool(_) | Value::Big(_))) => {
            Some(usize::try_from(index(&size)?).unwrap_or(0))
        }
        Some(function) if is_callable(&function) => return wrapped(function, Some(DEFAULT_SIZE), typed),
        Some(_) => return Err(type_error("Expected first argument to be an integer, a callable, or None")),
    };
    Ok(NativeObject::to_value(Decorator { most, typed }))
}

fn wrapped(function: Value, most: Option<usize>, typed: bool) -> Result<Value, Exc> {
    if !is_callable(&function) {
        return Err(type_error("the first argument must be callable"));
    }
    let memory = Memory { most, ..Memory::default() };
    Ok(NativeObject::to_value(Cached { function, typed, memory: Rc::new(memory) }))
}

/// What `lru_cache(maxsize)` gives.
#[derive(Debug)]
struct Decorator {
    most: Option<usize>,
    typed: bool,
}

impl NativeCallable for Decorator {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        match <[Value; 1]>::try_from(arguments.positional) {
            Ok([function]) => called(wrapped(function, self.most, self.typed)),
            Err(_) => Called::Raised(type_error("decorating_function() takes 1 positional argument")),
        }
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        "<function lru_cache.<locals>.decorating_function>".to_owned()
    }
}

/// A function with a memory.
#[derive(Debug)]
struct Cached {
    function: Value,
    typed: bool,
    memory: Rc<Memory>,
}

impl Cached {
    /// The arguments as one key: those by position, a mark, those by name; with their classes where that counts.
    fn key(&self, arguments: &Arguments) -> Result<Key, Exc> {
        let Arguments { positional, named } = arguments;
        let mut parts = positional.clone();
        if !named.is_empty() {
            parts.push(Value::Ellipsis);
            parts.push(Value::Int(named.len() as i64));
            for (name, value) in named {
                parts.extend([Value::Str(name.clone()), value.clone()]);
            }
        }
        if self.typed {
            let values = positional.iter().chain(named.iter().map(|(_, value)| value));
            parts.extend(values.map(|value| Value::Type(value.type_of())));
        }
        // One int or text alone is its own key: `f(1)` and `f(1.0)` are two calls, as in CPython.
        match <[Value; 1]>::try_from(parts) {
            Ok([single @ (Value::Int(_) | Value::Str(_))]) => Key::new(single),
            Ok([single]) => Key::new(Value::tuple(vec![single])),
            Err(parts) => Key::new(Value::tuple(parts)),
        }
    }
}

impl NativeCallable for Cached {
    fn class(&self) -> Type {
        Type::LruCache
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let Some(_below) = Level::deeper() else {
            let text = "maximum recursion depth exceeded while calling a Python object";
            return Called::Raised(Exception::with_message(ExcType::RecursionError, text));
        };
        let memory = Rc::clone(&self.memory);
        if memory.most == Some(0) {
            memory.misses.set(memory.misses.get() + 1);
            return cx.world().call(&self.function, arguments, cx);
        }
        let key = match self.key(&arguments) {
            Ok(key) => key,
            Err(exc) => return Called::Raised(exc),
        };
        match memory.recall(&key) {
            Ok(Some(value)) => {
                memory.hits.set(memory.hits.get() + 1);
                return Called::Value(value);
            }
            Ok(None) => {}
            Err(exc) => return Called::Raised(exc),
        }
        memory.misses.set(memory.misses.get() + 1);
        let answer = cx.world().call(&self.function, arguments, cx);
        let keep = move |value: Value, _: &mut Context<'_>| called(memory.remember(key, value.clone()).map(|()| value));
        then(answer, keep, cx)
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        "<functools._lru_cache_wrapper object>".to_owned()
    }

    fn takes_attributes(&self) -> bool {
        true
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let method = |action: Action| {
            let memory = Rc::clone(&self.memory);
            Some(NativeObject::to_value(MemoryMethod { memory, action, typed: self.typed }))
        };
        match name {
            "__wrapped__" => Some(self.function.clone()),
            "cache_clear" => method(Action::Clear),
            "cache_info" => method(Action::Info),
            "cache_parameters" => method(Action::Parameters),
            "__name__" | "__qualname__" | "__doc__" | "__module__" => attributes::get(&self.function, name).ok(),
            _ => None,
        }
    }
}

/// A method of a function with a memory.
#[derive(Debug)]
struct MemoryMethod {
    memory: Rc<Memory>,
    action: Action,
    typed: bool,
}

#[derive(Clone, Copy, Debug)]
enum Action {
    Clear,
    Info,
    Parameters,
}

impl Action {
    fn name(self) -> &'static str {
        match self {
            Self::Clear => "cache_clear",
            Self::Info => "cache_info",
            Self::Parameters => "cache_parameters",
        }
    }
}

impl NativeCallable for MemoryMethod {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        let given = arguments.positional.len() + arguments.named.len();
        if given > 0 {
            let name = self.action.name();
            return Called::Raised(type_error(format!(
                "functools._lru_cache_wrapper.{name}() takes no arguments ({given} given)"
            )));
        }
        let most = self.memory.most.map_or(Value::None, Value::from);
        match self.action {
            Action::Clear => {
                self.memory.clear();
                Called::Value(Value::None)
            }
            Action::Info => {
                let count = |count: &Cell<i64>| Value::Int(count.get());
                let (hits, misses) = (count(&self.memory.hits), count(&self.memory.misses));
                called(super::named_tuple::cache_info(vec![hits, misses, most, Value::from(self.memory.len())]))
            }
            Action::Parameters => {
                let pairs = [("maxsize".into(), most), ("typed".into(), Value::Bool(self.typed))];
                called(Dict::from_pairs(pairs).map(Value::from))
            }
        }
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<built-in method {} of functools._lru_cache_wrapper object>", self.action.name())
    }
}

/// What is remembered, the one that was used last at the end of a list in which each knows its neighbours.
#[derive(Debug, Default)]
struct Memory {
    most: Option<usize>,
    hits: Cell<i64>,
    misses: Cell<i64>,
    places: RefCell<IndexMap<Key, usize, HashState>>,
    entries: RefCell<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    slots: Vec<Entry>,
    oldest: Option<usize>,
    newest: Option<usize>,
}

#[derive(Debug)]
struct Entry {
    key: Key,
    value: Value,
    older: Option<usize>,
    newer: Option<usize>,
}

impl Entries {
    fn unlink(&mut self, at: usize) {
        let (older, newer) = (self.slots[at].older, self.slots[at].newer);
        match older {
            Some(older) => self.slots[older].newer = newer,
            None => self.oldest = newer,
        }
        match newer {
            Some(newer) => self.slots[newer].older = older,
            None => self.newest = older,
        }
    }

    fn link_newest(&mut self, at: usize) {
        let before = self.newest.replace(at);
        (self.slots[at].older, self.slots[at].newer) = (before, None);
        match before {
            Some(before) => self.slots[before].newer = Some(at),
            None => self.oldest = Some(at),
        }
    }
}

impl Memory {
    fn len(&self) -> usize {
        self.places.borrow().len()
    }

    /// Where the value for a key is. Code of the user's that is asked whether keys are equal finds the memory free.
    fn place(&self, key: &Key) -> Result<Option<usize>, Exc> {
        let at = find(key, |probe| self.places.borrow().get_index_of(probe))?;
        Ok(at.and_then(|at| self.places.borrow().get_index(at).map(|(_, place)| *place)))
    }

    fn recall(&self, key: &Key) -> Result<Option<Value>, Exc> {
        let Some(at) = self.place(key)? else { return Ok(None) };
        let entries = &mut *self.entries.borrow_mut();
        if self.most.is_some() {
            entries.unlink(at);
            entries.link_newest(at);
        }
        Ok(Some(entries.slots[at].value.clone()))
    }

    /// Remembers a value; the one that was not used for longest is forgotten where there are too many. What was remembered
    /// meanwhile for the same key, by a call within the call, stays.
    fn remember(&self, key: Key, value: Value) -> Result<(), Exc> {
        if self.place(&key)?.is_some() {
            return Ok(());
        }
        let forgotten = quietly(|| {
            let entries = &mut *self.entries.borrow_mut();
            let full = self.most.is_some_and(|most| entries.slots.len() >= most);
            let entry = Entry { key: key.clone(), value, older: None, newer: None };
            match entries.oldest.filter(|_| full) {
                Some(oldest) => {
                    entries.unlink(oldest);
                    let gone = std::mem::replace(&mut entries.slots[oldest], entry);
                    entries.link_newest(oldest);
                    self.places.borrow_mut().insert(key, oldest);
                    let old = self.places.borrow_mut().swap_remove_entry(&gone.key);
                    Some((gone, old))
                }
                None => {
                    let at = entries.slots.len();
                    entries.slots.push(entry);
                    entries.link_newest(at);
                    self.places.borrow_mut().insert(key, at);
                    None
                }
            }
        });
        drop(forgotten);
        Ok(())
    }

    fn clear(&self) {
        self.hits.set(0);
        self.misses.set(0);
        let (places, entries) = (self.places.take(), self.entries.take());
        drop((places, entries));
    }
}
