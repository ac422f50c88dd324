//! Dicts, and records: the rows of a table as dicts that share their keys.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;

use super::object::may_nest;
use super::{Block, Exc, HashState, Key, Str, Value, dismantle};

/// The map behind a dict: in order of insertion.
pub type Map = IndexMap<Key, Value, HashState>;

/// Python's `dict`. One that came as a row of a table shares its keys with the other rows until it is changed.
#[derive(Debug, Default)]
pub struct Dict {
    inner: RefCell<Inner>,
}

#[derive(Debug)]
enum Inner {
    Map(Map),
    Row(Row),
}

impl Default for Inner {
    fn default() -> Self {
        Self::Map(Map::default())
    }
}

/// The names of a table's columns, shared by its rows.
#[derive(Debug)]
pub struct Shape {
    names: Vec<Str>,
    index: IndexMap<Str, usize, HashState>,
}

impl Shape {
    /// The shape of rows with these columns. Where a name comes twice, the last column has it, as in a dict.
    pub fn new(names: Vec<Str>) -> Self {
        let index = names.iter().cloned().enumerate().map(|(at, name)| (name, at)).collect();
        Self { names, index }
    }

    /// The columns' names, in order.
    pub fn names(&self) -> &[Str] {
        &self.names
    }

    fn position(&self, key: &Value) -> Option<usize> {
        match key {
            Value::Str(name) => self.index.get(name).copied(),
            _ => None,
        }
    }
}

/// One row: a buffer, and where each field ends in it. It has exactly one field a column.
#[derive(Clone, Debug)]
pub struct Row {
    shape: Rc<Shape>,
    block: Rc<Block>,
    /// Start of the first field in the block, then the end of each field; fields touch.
    bounds: Box<[u32]>,
    ascii: bool,
}

impl Row {
    /// A row whose fields are `block[bounds[i]..bounds[i + 1]]`, in WTF-8.
    ///
    /// # Panics
    /// If there is not exactly one more bound than columns.
    pub fn new(shape: Rc<Shape>, block: Rc<Block>, bounds: Box<[u32]>, ascii: bool) -> Self {
        assert_eq!(bounds.len(), shape.names.len() + 1, "one field a column");
        Self { shape, block, bounds, ascii }
    }

    fn field(&self, at: usize) -> Value {
        Value::Str(Str::slice_of(&self.block, self.bounds[at] as usize..self.bounds[at + 1] as usize, self.ascii))
    }

    fn pairs(&self) -> impl Iterator<Item = (&Str, Value)> + '_ {
        self.shape.index.iter().map(|(name, &at)| (name, self.field(at)))
    }

    fn byte_len(&self) -> usize {
        (self.bounds[self.bounds.len() - 1] - self.bounds[0]) as usize + 4 * self.bounds.len()
    }
}

impl Dict {
    /// An empty dict.
    pub fn new() -> Self {
        Self::default()
    }

    /// A dict that is a row of a table.
    pub fn from_row(row: Row) -> Self {
        Self { inner: RefCell::new(Inner::Row(row)) }
    }

    /// A dict that holds `map`.
    pub fn from_map(map: Map) -> Self {
        Self { inner: RefCell::new(Inner::Map(map)) }
    }

    /// Number of keys.
    pub fn len(&self) -> usize {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.len(),
            Inner::Row(row) => row.shape.index.len(),
        }
    }

    /// Whether it has no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value at `key`; `TypeError` where the key cannot be hashed.
    pub fn get(&self, key: &Value) -> Result<Option<Value>, Exc> {
        match &*self.inner.borrow() {
            Inner::Row(row) => match row.shape.position(key) {
                Some(at) => Ok(Some(row.field(at))),
                None => Key::check(key).map(|()| None),
            },
            Inner::Map(map) => Ok(map.get(&Key::new(key.clone())?).cloned()),
        }
    }

    /// The value of a field by its name.
    pub fn field(&self, name: &Str) -> Option<Value> {
        match &*self.inner.borrow() {
            Inner::Row(row) => row.shape.index.get(name).map(|&at| row.field(at)),
            Inner::Map(map) => map.get(&Key::text(name.clone())).cloned(),
        }
    }

    /// Sets `key`; `TypeError` where it cannot be hashed.
    pub fn set(&self, key: Value, value: Value) -> Result<(), Exc> {
        let key = Key::new(key)?;
        self.with_map_mut(|map| map.insert(key, value));
        Ok(())
    }

    /// Takes `key` out and gives its value.
    pub fn remove(&self, key: &Value) -> Result<Option<Value>, Exc> {
        let key = Key::new(key.clone())?;
        Ok(self.with_map_mut(|map| map.shift_remove(&key)))
    }

    /// The `at`-th pair in order.
    pub fn pair(&self, at: usize) -> Option<(Value, Value)> {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.get_index(at).map(|(key, value)| (key.value().clone(), value.clone())),
            Inner::Row(row) => {
                row.shape.index.get_index(at).map(|(name, &column)| (Value::Str(name.clone()), row.field(column)))
            }
        }
    }

    /// All pairs, in order.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.iter().map(|(key, value)| (key.value().clone(), value.clone())).collect(),
            Inner::Row(row) => row.pairs().map(|(name, value)| (Value::Str(name.clone()), value)).collect(),
        }
    }

    /// All keys, in order.
    pub fn keys(&self) -> Vec<Value> {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.keys().map(|key| key.value().clone()).collect(),
            Inner::Row(row) => row.shape.index.keys().map(|name| Value::Str(name.clone())).collect(),
        }
    }

    /// Reads the map, where the dict is one already; rows answer `None`.
    pub fn with_map<R>(&self, read: impl FnOnce(&Map) -> R) -> Option<R> {
        match &*self.inner.borrow() {
            Inner::Map(map) => Some(read(map)),
            Inner::Row(_) => None,
        }
    }

    /// Changes the map; a row becomes a map of its own first.
    pub fn with_map_mut<R>(&self, change: impl FnOnce(&mut Map) -> R) -> R {
        let inner = &mut *self.inner.borrow_mut();
        if let Inner::Row(row) = inner {
            *inner = Inner::Map(row.pairs().map(|(name, value)| (Key::text(name.clone()), value)).collect());
        }
        match inner {
            Inner::Map(map) => change(map),
            Inner::Row(_) => unreachable!("made a map above"),
        }
    }

    /// Calls `visit` with each field's name and text, where this is a row; says whether it is.
    pub fn visit_row(&self, mut visit: impl FnMut(&Str, &[u8])) -> bool {
        match &*self.inner.borrow() {
            Inner::Map(_) => false,
            Inner::Row(row) => {
                for (name, &at) in &row.shape.index {
                    visit(name, &row.block.bytes()[row.bounds[at] as usize..row.bounds[at + 1] as usize]);
                }
                true
            }
        }
    }

    /// A copy that shares the values.
    pub fn copied(&self) -> Dict {
        let inner = match &*self.inner.borrow() {
            Inner::Map(map) => Inner::Map(map.clone()),
            Inner::Row(row) => Inner::Row(row.clone()),
        };
        Dict { inner: RefCell::new(inner) }
    }

    /// Bytes of its table, without what keys and values hold.
    pub fn heap_bytes(&self) -> usize {
        match &*self.inner.borrow() {
            Inner::Map(map) => map.capacity() * (size_of::<(usize, Key, Value)>() + 9),
            Inner::Row(row) => row.byte_len(),
        }
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        // Most dicts are flat: they are dropped as they are.
        if let Inner::Map(map) = self.inner.get_mut()
            && map.iter().any(|(key, value)| may_nest(value) || may_nest(key.value()))
        {
            let map = std::mem::take(map);
            dismantle(map.into_iter().flat_map(|(key, value)| [key.into_value(), value]).collect());
        }
    }
}

impl From<Dict> for Value {
    fn from(dict: Dict) -> Self {
        Value::Dict(Rc::new(dict))
    }
}
