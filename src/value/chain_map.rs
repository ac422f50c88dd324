//! Python's `collections.ChainMap`: several mappings looked up one after the other.

use std::rc::Rc;

use super::{
    Dict, Exc, ExcType, Exception, HashState, Key, List, Object, Type, Value, ViewKind, compare, dismantle, type_error,
};

/// How many mappings are looked at before a chain is taken for one that holds itself.
const MOST_MAPS: usize = 10_000;

/// A chain of mappings; `maps` is a list that code may change.
#[derive(Debug)]
pub struct ChainMap {
    maps: Rc<List>,
}

impl ChainMap {
    /// A chain of these; of one empty dict where there are none.
    pub fn of(mut maps: Vec<Value>) -> Value {
        if maps.is_empty() {
            maps.push(Value::from(Dict::new()));
        }
        Value::object(Self { maps: Rc::new(List::from(maps)) })
    }

    /// The chain behind a value, where it is one.
    pub fn from_value(value: &Value) -> Option<&Self> {
        value.as_object()
    }

    /// The mappings, first the one that is written to.
    pub fn maps(&self) -> Vec<Value> {
        self.maps.items.borrow().clone()
    }

    /// The mapping that is written to. `IndexError` where code took all out.
    pub fn first(&self) -> Result<Value, Exc> {
        self.maps.items.borrow().first().cloned().ok_or_else(|| super::index_error("list index out of range"))
    }

    /// The dicts that are looked up, in order, those of chains within it in their place. `TypeError` where there is
    /// something else among them, `RecursionError` where it holds itself.
    pub fn dicts(&self) -> Result<Vec<Rc<Dict>>, Exc> {
        let mut waiting = self.maps();
        waiting.reverse();
        let (mut dicts, mut seen) = (Vec::new(), 0);
        while let Some(map) = waiting.pop() {
            seen += 1;
            if seen > MOST_MAPS {
                let text = "maximum recursion depth exceeded";
                return Err(Exception::with_message(ExcType::RecursionError, text));
            }
            match (&map, Self::from_value(&map)) {
                (Value::Dict(dict), _) => dicts.push(Rc::clone(dict)),
                (_, Some(chain)) => waiting.extend(chain.maps().into_iter().rev()),
                (other, None) => return Err(type_error(format!("'{}' object is not iterable", other.type_name()))),
            }
        }
        Ok(dicts)
    }

    /// The value at a key; `TypeError` where the key cannot be hashed.
    pub fn get(&self, key: &Value) -> Result<Option<Value>, Exc> {
        for dict in self.dicts()? {
            if let Some(value) = dict.get(key)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    /// All keys, in the order that CPython has them: those of the last mapping first.
    pub fn keys(&self) -> Result<Vec<Value>, Exc> {
        let mut keys = indexmap::IndexSet::<Key, HashState>::default();
        for dict in self.dicts()?.iter().rev() {
            for key in dict.keys() {
                keys.insert(Key::new(key)?);
            }
        }
        Ok(keys.into_iter().map(Key::into_value).collect())
    }

    /// All keys with the values they are looked up to.
    pub fn pairs(&self) -> Result<Vec<(Value, Value)>, Exc> {
        let dicts = self.dicts()?;
        let look_up = |key: &Value| dicts.iter().find_map(|dict| dict.get(key).transpose()).unwrap_or(Ok(Value::None));
        self.keys()?.into_iter().map(|key| look_up(&key).map(|value| (key, value))).collect()
    }
}

impl Object for ChainMap {
    fn type_of(&self) -> Type {
        Type::ChainMap
    }

    fn is_true(&self) -> bool {
        self.maps.items.borrow().iter().any(Value::is_true)
    }

    fn is_hashable(&self) -> bool {
        false
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "maps" => Some(Value::List(Rc::clone(&self.maps))),
            "parents" => Some(Self::of(self.maps().into_iter().skip(1).collect())),
            _ => None,
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}

impl Drop for ChainMap {
    fn drop(&mut self) {
        dismantle(vec![Value::List(std::mem::take(&mut self.maps))]);
    }
}

/// The pairs of a mapping: a dict, or a chain of them; `None` where the value is no mapping.
pub fn mapping_pairs(value: &Value) -> Option<Result<Vec<(Value, Value)>, Exc>> {
    match value {
        Value::Dict(dict) => Some(Ok(dict.pairs())),
        _ => ChainMap::from_value(value).map(ChainMap::pairs),
    }
}

/// A mapping as a plain dict; `None` where the value is no mapping.
pub(super) fn as_dict(value: &Value) -> Option<Result<Value, Exc>> {
    let pairs = mapping_pairs(value)?;
    Some(pairs.and_then(Dict::from_pairs).map(Value::from))
}

/// `a | b`, where one of them is a chain; `None` where the other is no mapping.
pub(super) fn merged(a: &Value, b: &Value) -> Option<Result<Value, Exc>> {
    let (own, more) = (mapping_pairs(a)?, mapping_pairs(b)?);
    Some(match ChainMap::from_value(a) {
        Some(chain) => more.and_then(|more| written_over(chain, more)),
        None => own.and_then(|own| {
            let dict = Dict::from_pairs(own)?;
            more?.into_iter().try_for_each(|(key, value)| dict.set(key, value))?;
            Ok(ChainMap::of(vec![Value::from(dict)]))
        }),
    })
}

/// A chain whose first mapping is a copy with more in it.
fn written_over(chain: &ChainMap, more: Vec<(Value, Value)>) -> Result<Value, Exc> {
    let mut maps = chain.maps();
    if let Some(first) = maps.first_mut() {
        let copy = match &*first {
            Value::Dict(dict) => dict.copied_as_is(),
            other => Dict::from_pairs(mapping_pairs(other).unwrap_or_else(|| Ok(Vec::new()))?)?,
        };
        more.into_iter().try_for_each(|(key, value)| copy.set(key, value))?;
        *first = Value::from(copy);
    }
    Ok(ChainMap::of(maps))
}

/// A window on a chain: its keys, its values, or both.
#[derive(Debug)]
pub struct ChainView {
    /// The chain.
    pub chain: Value,
    /// The part.
    pub kind: ViewKind,
}

impl ChainView {
    fn pairs(&self) -> Result<Vec<(Value, Value)>, Exc> {
        ChainMap::from_value(&self.chain).map_or_else(|| Ok(Vec::new()), ChainMap::pairs)
    }

    /// All it shows now, in order.
    pub fn items(&self) -> Result<Vec<Value>, Exc> {
        Ok(self
            .pairs()?
            .into_iter()
            .map(|(key, value)| match self.kind {
                ViewKind::Keys => key,
                ViewKind::Values => value,
                ViewKind::Items => Value::pair(key, value),
            })
            .collect())
    }

    /// `item in view`.
    pub fn contains(&self, item: &Value) -> Result<bool, Exc> {
        for shown in self.items()? {
            if compare::identical(&shown, item) || compare::equal(&shown, item)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Object for ChainView {
    fn type_of(&self) -> Type {
        match self.kind {
            ViewKind::Keys => Type::KeysView,
            ViewKind::Values => Type::ValuesView,
            ViewKind::Items => Type::ItemsView,
        }
    }

    fn repr(&self) -> String {
        format!("{}({})", self.type_of().name(), self.chain.repr())
    }

    fn is_true(&self) -> bool {
        self.items().is_ok_and(|items| !items.is_empty())
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}
