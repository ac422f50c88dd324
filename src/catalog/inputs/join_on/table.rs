//! The other side of a join: its items by their keys, and how the key of an item is made.

use indexmap::IndexMap;

use crate::machine::{Called, Context};
use crate::value::{Exc, HashState, Key, Str, Value};
use crate::vm::{Callback, attributes};

/// How the key of an item is made.
#[derive(Debug)]
pub(super) enum JoinKey {
    Field(Str),
    Function(Callback),
}

impl JoinKey {
    pub(super) fn of(value: &Value) -> Result<Self, Exc> {
        match value {
            Value::Str(name) => Ok(Self::Field(name.clone())),
            value => Callback::new(value.clone()).map(Self::Function),
        }
    }

    pub(super) fn is_pure(&self) -> bool {
        match self {
            Self::Field(_) => true,
            Self::Function(function) => function.is_pure(),
        }
    }

    pub(super) fn field(&self) -> Option<&Str> {
        match self {
            Self::Field(name) => Some(name),
            Self::Function(_) => None,
        }
    }

    pub(super) fn call(&mut self, item: &Value, cx: &mut Context<'_>) -> Called {
        match self {
            Self::Function(function) => function.call(item.clone(), cx),
            Self::Field(name) => {
                let known = if let Value::Dict(record) = item { record.field(name) } else { None };
                match known.map_or_else(|| attributes::field(item, &name.to_text()), Ok) {
                    Ok(value) => Called::Value(value),
                    Err(exc) => Called::Raised(exc),
                }
            }
        }
    }
}

/// The other side, by key.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) by_key: IndexMap<Key, Vec<Value>, HashState>,
    pub(super) items: usize,
    /// How many have one key, at the most.
    pub(super) most: usize,
    /// The fields of the first record.
    pub(super) fields: Vec<Value>,
    heap: usize,
}

impl Table {
    pub(super) fn add(&mut self, key: Value, item: &Value) -> Result<(), Exc> {
        let key = Key::new(key)?;
        let item = item.clone().compact();
        if self.items == 0
            && let Value::Dict(record) = &item
        {
            self.fields = record.keys();
        }
        self.items += 1;
        self.heap += item.heap_bytes() + size_of::<Value>();
        let same = match self.by_key.get_mut(&key) {
            Some(same) => same,
            None => {
                let key = key.into_value().compact();
                self.heap += key.heap_bytes();
                self.by_key.entry(Key::new(key)?).or_default()
            }
        };
        same.push(item);
        self.most = self.most.max(same.len());
        Ok(())
    }

    pub(super) fn held_bytes(&self) -> usize {
        self.by_key.capacity() * (size_of::<(usize, Key, Vec<Value>)>() + 9) + self.heap
    }
}
