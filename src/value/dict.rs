//! Dicts, and records: the rows of a table as dicts that share their keys.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;

use super::key::{Sought, any_asks, find, quietly};
use super::object::may_nest;
use super::row::{Record, Row};
use super::{DictKind, Exc, HashState, Instance, Key, Shape, Str, Table, Type, Value, ViewKind, custom, dismantle};

mod slots;

/// How many more values a copy of a record has room for.
const SPARE: usize = 3;

/// The map behind a dict: in order of insertion.
pub type Map = IndexMap<Key, Value, HashState>;

/// Python's `dict`. One that came as a row of a table or an object of a JSON document shares its keys with the others of its
/// shape until it is changed in a way that they do not share.
#[derive(Debug, Default)]
pub struct Dict {
    inner: RefCell<Inner>,
    /// What it is more than a plain dict.
    kind: Option<Box<DictKind>>,
    own: Option<Rc<Instance>>,
}

#[derive(Debug)]
enum Inner {
    Map(Map),
    Row(Row),
    Record(Record),
}

/// Dicts of more keys are not gone through for what their values hold.
const FEW: usize = 64;

fn leave_block(value: &mut Value) {
    if let Value::Str(text) = value {
        *text = text.compact();
    }
}

impl Default for Inner {
    fn default() -> Self {
        Self::Map(Map::default())
    }
}

impl Dict {
    /// An empty dict.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty dict with room for so many keys.
    pub fn with_capacity(keys: usize) -> Self {
        Self::from_map(Map::with_capacity_and_hasher(keys, HashState::default()))
    }

    /// A dict that is a row of a table.
    pub fn from_row(row: Row) -> Self {
        Self { inner: RefCell::new(Inner::Row(row)), kind: None, own: None }
    }

    /// Lets go of the block in which it was read: a row leaves its table, texts leave the block.
    pub(super) fn leave_block(&self) {
        // Somebody who looks at it now keeps it anyway.
        let Ok(mut inner) = self.inner.try_borrow_mut() else { return };
        if let Inner::Row(row) = &*inner {
            if let Some(alone) = row.alone() {
                *inner = Inner::Row(alone);
            } else if row.in_table().is_some()
                && let Some(record) = row.to_record()
            {
                *inner = Inner::Record(record);
            }
        }
        match &mut *inner {
            Inner::Record(record) => record.values.iter_mut().for_each(leave_block),
            Inner::Map(map) if map.len() <= FEW => map.values_mut().for_each(leave_block),
            Inner::Map(_) | Inner::Row(_) => {}
        }
    }

    /// A dict of these values under the names of a shape.
    ///
    /// # Panics
    /// If there is not exactly one value a name, or a name comes twice.
    pub fn from_shape(shape: Rc<Shape>, values: Vec<Value>) -> Self {
        assert!(shape.names().len() == values.len() && shape.len() == values.len(), "one value a name");
        Self { inner: RefCell::new(Inner::Record(Record { shape, values })), kind: None, own: None }
    }

    /// A dict that holds `map`.
    pub fn from_map(map: Map) -> Self {
        Self { inner: RefCell::new(Inner::Map(map)), kind: None, own: None }
    }

    /// The same as a `Counter`, `OrderedDict` or `defaultdict`.
    #[must_use]
    pub fn of_kind(mut self, kind: DictKind) -> Self {
        self.kind = Some(Box::new(kind));
        self
    }

    /// What it is more than a plain dict.
    #[inline]
    pub fn kind(&self) -> Option<&DictKind> {
        self.kind.as_deref()
    }

    /// Whether it is a `Counter`.
    pub fn is_counter(&self) -> bool {
        matches!(self.kind(), Some(DictKind::Counter))
    }

    /// Whether it is an `OrderedDict`.
    pub fn is_ordered(&self) -> bool {
        matches!(self.kind(), Some(DictKind::Ordered))
    }

    /// Whether `d[key]` gives something for a key that is not there.
    pub fn makes_missing(&self) -> bool {
        match self.kind() {
            Some(DictKind::Counter) => true,
            Some(DictKind::Default(factory)) => !matches!(*factory.borrow(), Value::None),
            Some(DictKind::Ordered) | None => false,
        }
    }

    /// Its class.
    pub fn class(&self) -> Type {
        self.kind().map_or(Type::Dict, DictKind::class)
    }

    /// An empty dict that is one of a class of the user's.
    pub fn of_class(own: Rc<Instance>) -> Self {
        Self { inner: RefCell::default(), kind: None, own: Some(own) }
    }

    /// The same, as one of a class of the user's.
    #[must_use]
    pub fn owned_by(mut self, own: Rc<Instance>) -> Self {
        self.own = Some(own);
        self
    }

    /// What makes it one of a class of the user's.
    pub fn own(&self) -> Option<&Rc<Instance>> {
        self.own.as_ref()
    }

    /// Number of keys.
    pub fn len(&self) -> usize {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.len(),
            Inner::Row(row) => row.shape().len(),
            Inner::Record(record) => record.values.len(),
        }
    }

    /// Whether it has no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value at `key`; `TypeError` where the key cannot be hashed.
    pub fn get(&self, key: &Value) -> Result<Option<Value>, Exc> {
        match &*self.inner.borrow() {
            Inner::Row(row) => {
                if let Some(at) = row.shape().position(key) {
                    return Ok(Some(row.field(at)));
                }
            }
            Inner::Record(record) => {
                if let Some(at) = record.shape.position(key) {
                    return Ok(Some(record.values[at].clone()));
                }
            }
            Inner::Map(map) => {
                if let Some(key) = Sought::new(key) {
                    return Ok(map.get(&key).cloned());
                }
            }
        }
        if matches!(key, Value::Instance(_)) && key.as_str().is_some() {
            // A text that says itself what it equals: names that are shared cannot be asked.
            self.with_map_mut(|_| ());
        }
        let key = Key::new(key.clone())?;
        Ok(self.place(&key)?.and_then(|at| self.pair(at)).map(|(_, value)| value))
    }

    /// The value of a key.
    pub(crate) fn known(&self, key: &Key) -> Result<Option<Value>, Exc> {
        if self.with_map(|_| ()).is_none() {
            return self.get(key.value());
        }
        Ok(self.place(key)?.and_then(|at| self.pair(at)).map(|(_, value)| value))
    }

    /// Where a key stands in the map; rows and records have none. What comparing it raises, where code of the user's does.
    pub fn place(&self, key: &Key) -> Result<Option<usize>, Exc> {
        find(key, |probe| self.with_map(|map| map.get_index_of(probe)).flatten())
    }

    /// The value of a field by its name.
    pub fn field(&self, name: &Str) -> Option<Value> {
        match &*self.inner.borrow() {
            Inner::Row(row) => row.shape().position_of(name).map(|at| row.field(at)),
            Inner::Record(record) => record.shape.position_of(name).map(|at| record.values[at].clone()),
            Inner::Map(map) => map.get(&Key::text(name.clone())).cloned(),
        }
    }

    /// Sets `key`; `TypeError` where it cannot be hashed.
    pub fn set(&self, key: Value, value: Value) -> Result<(), Exc> {
        let key = match Key::at_once(key) {
            Ok(key) => {
                let old = match &mut *self.inner.borrow_mut() {
                    // Such keys are compared without anything that can fail.
                    Inner::Map(map) => Ok(map.insert(key, value)),
                    Inner::Row(_) | Inner::Record(_) => Err((key, value)),
                };
                match old {
                    // What was there may run code as it goes: not while the dict is being changed.
                    Ok(old) => {
                        drop(old);
                        return Ok(());
                    }
                    Err((key, value)) => return self.put(key, value),
                }
            }
            Err(key) => key,
        };
        self.put(Key::new(key)?, value)
    }

    /// Sets a key. What comparing it raises, where code of the user's does.
    pub fn put(&self, key: Key, mut value: Value) -> Result<(), Exc> {
        if self.set_in_shape(&key, &mut value) {
            return Ok(());
        }
        let known = if any_asks() { self.place(&key)? } else { None };
        self.put_at(known, key, value)
    }

    /// What stands under a key that may have to be asked, or else what is put there now; it is asked once.
    pub(crate) fn get_or_put(&self, key: Value, value: Value) -> Result<Value, Exc> {
        let key = Key::new(key)?;
        match self.place(&key)?.and_then(|at| self.pair(at)) {
            Some((_, known)) => Ok(known),
            None => self.put_at(None, key, value.clone()).map(|()| value),
        }
    }

    fn put_at(&self, known: Option<usize>, key: Key, value: Value) -> Result<(), Exc> {
        // What was there may run code as it goes: not while the dict is being changed.
        let old = self.with_map_mut(|map| match known.and_then(|at| map.get_index_mut(at)) {
            Some((_, old)) => (Some(std::mem::replace(old, value)), Some(key)),
            None => (map.insert(key, value), None),
        });
        drop(old);
        custom::take_failure()
    }

    /// Sets a name of a shape, or the next one that its like have; `value` is then what was there. False: not done.
    fn set_in_shape(&self, key: &Key, value: &mut Value) -> bool {
        let inner = &mut *self.inner.borrow_mut();
        if let Inner::Row(row) = inner
            && let Some(record) = row.to_record()
        {
            *inner = Inner::Record(record);
        }
        match inner {
            Inner::Record(record) => record.set(key.value(), value),
            Inner::Map(_) | Inner::Row(_) => false,
        }
    }

    /// Sets all keys of another dict. What comparing them raises, where code of the user's does.
    pub fn update(&self, more: &Dict) -> Result<(), Exc> {
        if self.is_empty() {
            let copy = more.copied_inner();
            let old = self.inner.replace(copy);
            drop(old);
            return Ok(());
        }
        let pairs =
            more.with_map(|map| map.iter().map(|(key, value)| (key.clone(), value.clone())).collect::<Vec<_>>());
        match pairs {
            Some(pairs) => pairs.into_iter().try_for_each(|(key, value)| self.put(key, value)),
            None => more.pairs().into_iter().try_for_each(|(name, value)| self.set(name, value)),
        }
    }

    /// Takes `key` out and gives its value.
    pub fn remove(&self, key: &Value) -> Result<Option<Value>, Exc> {
        let key = Key::new(key.clone())?;
        let removed = if any_asks() {
            match self.place(&key)? {
                Some(at) => self.with_map_mut(|map| map.shift_remove_index(at)),
                None => self.with_map_mut(|map| map.shift_remove_entry(&key)),
            }
        } else {
            self.with_map_mut(|map| map.shift_remove_entry(&key))
        };
        custom::take_failure().map(|()| removed.map(|(_, value)| value))
    }

    /// The `at`-th pair in order.
    pub fn pair(&self, at: usize) -> Option<(Value, Value)> {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.get_index(at).map(|(key, value)| (key.value().clone(), value.clone())),
            Inner::Row(row) => {
                row.shape().column(at).map(|(name, column)| (Value::Str(name.clone()), row.field(column)))
            }
            Inner::Record(record) => {
                let value = record.values.get(at)?.clone();
                Some((Value::Str(record.shape.names()[at].clone()), value))
            }
        }
    }

    /// What a view of this kind shows of the `at`-th pair.
    #[inline]
    pub fn part(&self, at: usize, kind: ViewKind) -> Option<Value> {
        let shown = |key: &dyn Fn() -> Value, value: &Value| match kind {
            ViewKind::Keys => key(),
            ViewKind::Values => value.clone(),
            ViewKind::Items => Value::pair(key(), value.clone()),
        };
        match &*self.inner.borrow() {
            Inner::Map(map) => map.get_index(at).map(|(key, value)| shown(&|| key.value().clone(), value)),
            Inner::Row(row) => {
                let (name, column) = row.shape().column(at)?;
                match kind {
                    ViewKind::Keys => Some(Value::Str(name.clone())),
                    _ => Some(shown(&|| Value::Str(name.clone()), &row.field(column))),
                }
            }
            Inner::Record(record) => {
                let value = record.values.get(at)?;
                Some(shown(&|| Value::Str(record.shape.names()[at].clone()), value))
            }
        }
    }

    /// All pairs, in order.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.iter().map(|(key, value)| (key.value().clone(), value.clone())).collect(),
            Inner::Row(row) => row.pairs().map(|(name, value)| (Value::Str(name.clone()), value)).collect(),
            Inner::Record(record) => {
                record.pairs().map(|(name, value)| (Value::Str(name.clone()), value.clone())).collect()
            }
        }
    }

    /// All keys, in order.
    pub fn keys(&self) -> Vec<Value> {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.keys().map(|key| key.value().clone()).collect(),
            Inner::Row(row) => row.shape().columns().map(|(name, _)| Value::Str(name.clone())).collect(),
            Inner::Record(record) => record.shape.names().iter().cloned().map(Value::Str).collect(),
        }
    }

    /// Reads names and values, where the dict shares its names and is no row.
    pub fn with_record<R>(&self, read: impl FnOnce(&[Str], &[Value]) -> R) -> Option<R> {
        match &*self.inner.borrow() {
            Inner::Record(record) => Some(read(record.shape.names(), &record.values)),
            Inner::Map(_) | Inner::Row(_) => None,
        }
    }

    /// Reads the map, where the dict is one already; rows and records answer `None`.
    pub fn with_map<R>(&self, read: impl FnOnce(&Map) -> R) -> Option<R> {
        match &*self.inner.borrow() {
            Inner::Map(map) => Some(read(map)),
            Inner::Row(_) | Inner::Record(_) => None,
        }
    }

    /// Changes the map; a row or a record becomes a map of its own first. Meanwhile keys are compared without calling code
    /// of the user's: those that would have to be asked are different.
    pub fn with_map_mut<R>(&self, change: impl FnOnce(&mut Map) -> R) -> R {
        let inner = &mut *self.inner.borrow_mut();
        if let Inner::Map(map) = inner {
            return quietly(|| change(map));
        }
        let mut map = match std::mem::take(inner) {
            Inner::Map(map) => map,
            Inner::Row(row) => row.to_map(),
            Inner::Record(record) => record.into_map(),
        };
        let result = quietly(|| change(&mut map));
        *inner = Inner::Map(map);
        result
    }

    /// Looks at the row of a table, where this is one: the table, and the number of the row.
    pub(super) fn with_table_row<R>(&self, look: impl FnOnce(&Table, u32) -> R) -> Option<R> {
        match &*self.inner.borrow() {
            Inner::Row(row) => row.in_table().map(|(table, row)| look(table, row)),
            _ => None,
        }
    }

    /// Calls `visit` with each name and value, where this is a row; says whether it is.
    pub fn visit_row(&self, mut visit: impl FnMut(&Str, &Value)) -> bool {
        match &*self.inner.borrow() {
            Inner::Map(_) | Inner::Record(_) => false,
            Inner::Row(row) => {
                row.pairs().for_each(|(name, value)| visit(name, &value));
                true
            }
        }
    }

    /// A copy of the same class that shares the values.
    pub fn copied_as_is(&self) -> Dict {
        let copy = self.copied();
        match self.kind() {
            Some(kind) => copy.of_kind(kind.again()),
            None => copy,
        }
    }

    /// A plain copy that shares the values.
    pub fn copied(&self) -> Dict {
        Dict { inner: RefCell::new(self.copied_inner()), kind: None, own: None }
    }

    fn copied_inner(&self) -> Inner {
        match &*self.inner.borrow() {
            Inner::Map(map) => Inner::Map(map.clone()),
            Inner::Row(row) => Inner::Row(row.clone()),
            Inner::Record(record) => {
                // Copies are made to be added to.
                let mut values = Vec::with_capacity(record.values.len() + SPARE);
                values.extend_from_slice(&record.values);
                Inner::Record(Record { shape: Rc::clone(&record.shape), values })
            }
        }
    }

    /// Bytes of its table, without what keys and values hold.
    pub fn heap_bytes(&self) -> usize {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.capacity() * (size_of::<(usize, Key, Value)>() + 9),
            Inner::Row(row) => row.byte_len(),
            Inner::Record(record) => record.values.capacity() * size_of::<Value>(),
        }
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        // Most dicts are flat: they are dropped as they are.
        match self.inner.get_mut() {
            Inner::Map(map) if map.iter().any(|(key, value)| may_nest(value) || may_nest(key.value())) => {
                let map = std::mem::take(map);
                dismantle(map.into_iter().flat_map(|(key, value)| [key.into_value(), value]).collect());
            }
            Inner::Record(record) if record.values.iter().any(may_nest) => {
                dismantle(std::mem::take(&mut record.values));
            }
            _ => {}
        }
    }
}

impl From<Dict> for Value {
    fn from(dict: Dict) -> Self {
        Value::Dict(Rc::new(dict))
    }
}
