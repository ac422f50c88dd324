//! What a dict is until it is changed otherwise: the row of a table, or values under the names of a shape.

use std::rc::Rc;

use super::{Block, Key, Map, Shape, Str, Table, Value};

/// One row: fields in a buffer. It has exactly one field a column.
#[derive(Clone, Debug)]
pub struct Row(Fields);

#[derive(Clone, Debug)]
enum Fields {
    /// Of a row that is alone: the start of the first field in the block, then the end of each field; fields touch.
    Alone { shape: Rc<Shape>, block: Rc<Block>, bounds: Rc<[u32]>, ascii: bool },
    /// Of one among the rows of a table.
    Of(Rc<Table>, u32),
}

/// Values under the names of a shape.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) shape: Rc<Shape>,
    pub(super) values: Vec<Value>,
}

impl Record {
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&Str, &Value)> + '_ {
        self.shape.names().iter().zip(&self.values)
    }

    /// Sets a name; false, with nothing done, where the shape does not grow by it.
    pub(super) fn set(&mut self, key: &Value, value: &mut Value) -> bool {
        let Value::Str(name) = key else { return false };
        if let Some(at) = self.shape.position(key) {
            // What was there may run code as it goes: not while the dict is being changed.
            std::mem::swap(&mut self.values[at], value);
            return true;
        }
        let Some(shape) = self.shape.grown(name) else { return false };
        self.shape = shape;
        self.values.push(std::mem::take(value));
        true
    }

    pub(super) fn into_map(self) -> Map {
        self.shape.names().iter().map(|name| Key::text(name.clone())).zip(self.values).collect()
    }
}

impl Row {
    /// A row whose fields are `block[bounds[i]..bounds[i + 1]]`, in WTF-8: one field a column.
    ///
    /// # Panics
    /// If there are fewer bounds.
    pub fn new(shape: Rc<Shape>, block: Rc<Block>, bounds: Rc<[u32]>, ascii: bool) -> Self {
        assert!(shape.names().len() < bounds.len(), "one field a column");
        Self(Fields::Alone { shape, block, bounds, ascii })
    }

    /// The table that it is one of the rows of, and its number there.
    #[inline]
    pub(super) fn in_table(&self) -> Option<(&Table, u32)> {
        match &self.0 {
            Fields::Alone { .. } => None,
            Fields::Of(table, row) => Some((table, *row)),
        }
    }

    /// The row of that number of a table.
    pub(super) fn of_table(table: Rc<Table>, row: u32) -> Self {
        Self(Fields::Of(table, row))
    }

    #[inline]
    pub(super) fn shape(&self) -> &Rc<Shape> {
        match &self.0 {
            Fields::Alone { shape, .. } => shape,
            Fields::Of(table, _) => table.shape(),
        }
    }

    #[inline]
    pub(super) fn field(&self, at: usize) -> Value {
        match &self.0 {
            Fields::Alone { block, bounds, ascii, .. } => {
                Value::Str(Str::slice_of(block, bounds[at] as usize..bounds[at + 1] as usize, *ascii))
            }
            Fields::Of(table, row) => table.value(*row, at),
        }
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&Str, Value)> + '_ {
        self.shape().columns().map(|(name, at)| (name, self.field(at)))
    }

    pub(super) fn byte_len(&self) -> usize {
        match &self.0 {
            Fields::Alone { shape, bounds, .. } => {
                let columns = shape.names().len();
                (bounds[columns] - bounds[0]) as usize + 4 * (columns + 1)
            }
            Fields::Of(table, row) => table.row_bytes(*row),
        }
    }

    /// The same in a block of its own; `None` where it is alone, or something was added to it.
    pub(super) fn alone(&self) -> Option<Self> {
        let Fields::Of(table, row) = &self.0 else { return None };
        let (block, bounds, ascii) = table.taken_out(*row)?;
        let (shape, block) = (Rc::clone(table.shape()), Rc::new(block));
        Some(Self(Fields::Alone { shape, block, bounds, ascii }))
    }

    /// The same with values of its own; `None` where names come twice.
    pub(super) fn to_record(&self) -> Option<Record> {
        let shape = self.shape();
        let columns = shape.names().len();
        if shape.len() != columns {
            return None;
        }
        let mut values = Vec::with_capacity(columns + 1);
        values.extend((0..columns).map(|at| self.field(at)));
        Some(Record { shape: Rc::clone(shape), values })
    }

    pub(super) fn to_map(&self) -> Map {
        self.pairs().map(|(name, value)| (Key::text(name.clone()), value)).collect()
    }
}
