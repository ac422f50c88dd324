//! Rows of a table: fields that stand in one block under the names of one shape, made dicts when somebody takes them.

use std::ops::Range;
use std::rc::Rc;
use std::vec::IntoIter;

use super::{Block, Dict, Row, Shape, Str, Texts, Value};

/// Fields of many rows in one block. It names nothing yet.
#[derive(Debug)]
pub struct Cells {
    block: Rc<Block>,
    /// For each row the start of its first field, then for each field where it ends, and the gap after it.
    bounds: Vec<u32>,
    rows: Vec<RowSpan>,
    /// How many bytes stand between two fields.
    gap: u32,
    /// The line of the input from which those of the rows are counted.
    line: u64,
    /// Whether every field is known to be UTF-8 and not only WTF-8.
    utf8: bool,
}

/// Where a row stands among the bounds.
#[derive(Clone, Copy, Debug)]
pub struct RowSpan {
    /// Its first bound.
    pub first: u32,
    /// How many fields it has.
    pub fields: u32,
    /// The line of the input where it begins, counted from that of the cells.
    pub line: u32,
    /// Whether all of it is ASCII.
    pub ascii: bool,
}

/// Cells that nobody shares yet, which may go from one thread to another.
///
/// The fields of a row are `block[bounds[first + i]..bounds[first + i + 1] - gap]`, each UTF-8 (where `utf8`) or WTF-8.
#[derive(Debug, Default)]
pub struct PlainCells {
    /// The bytes in which all fields stand.
    pub block: Vec<u8>,
    /// For each row the start of its first field, then for each field where it ends, and the gap after it.
    pub bounds: Vec<u32>,
    /// The rows.
    pub rows: Vec<RowSpan>,
    /// How many bytes stand between two fields.
    pub gap: u32,
    /// The line of the input from which those of the rows are counted.
    pub line: u64,
    /// Whether every field is UTF-8 and not only WTF-8.
    pub utf8: bool,
}

impl PlainCells {
    /// Bytes that it holds.
    pub fn held_bytes(&self) -> usize {
        self.block.capacity() + self.bounds.capacity() * size_of::<u32>() + self.rows.capacity() * size_of::<RowSpan>()
    }
}

impl From<PlainCells> for Cells {
    fn from(cells: PlainCells) -> Self {
        let PlainCells { block, bounds, rows, gap, line, utf8 } = cells;
        Self { block: Rc::new(Block::in_buffer(block)), bounds, rows, gap, line, utf8 }
    }
}

impl Cells {
    /// The rows.
    pub fn rows(&self) -> &[RowSpan] {
        &self.rows
    }

    /// The line of the input where a row begins, from 1.
    pub fn line_of(&self, row: &RowSpan) -> u64 {
        self.line + u64::from(row.line)
    }

    /// The fields of a row as texts.
    pub fn fields(&self, row: &RowSpan) -> impl ExactSizeIterator<Item = Str> + '_ {
        let (first, ascii) = (row.first as usize, row.ascii);
        (0..row.fields as usize).map(move |at| Str::slice_of(&self.block, self.range(first + at), ascii))
    }

    /// Where the field stands that begins at a bound.
    #[inline]
    fn range(&self, bound: usize) -> Range<usize> {
        self.bounds[bound] as usize..(self.bounds[bound + 1] - self.gap) as usize
    }

    /// Bytes that it holds.
    pub fn held_bytes(&self) -> usize {
        self.block.capacity() + self.bounds.capacity() * size_of::<u32>() + self.rows.capacity() * size_of::<RowSpan>()
    }

    /// What it was made of, where no text is left that was cut out of it.
    pub fn into_plain(self) -> Option<PlainCells> {
        let Self { block, bounds, rows, gap, line, utf8 } = self;
        let block = Rc::into_inner(block)?.into_buffer();
        Some(PlainCells { block, bounds, rows, gap, line, utf8 })
    }
}

/// Rows of one shape. Each has a field for each of the first names; the others have values that were added.
#[derive(Debug)]
pub struct Table {
    shape: Rc<Shape>,
    cells: Rc<Cells>,
    /// How many of the names are those of fields.
    columns: usize,
    added: Vec<Added>,
    /// For how many values a record of these names has room that was copied from a row and grew.
    record_slots: usize,
}

/// Values that were added to the rows of a table, under one name.
#[derive(Clone, Debug)]
enum Added {
    /// The same for each row.
    Same(Value),
    /// One for each row; the rows that were left out before have none.
    Each(Rc<[Value]>),
}

impl Table {
    /// The cells under these names, which are all different. Rows with another number of fields do not belong to it.
    pub fn new(shape: Rc<Shape>, cells: Rc<Cells>) -> Self {
        let columns = shape.names().len();
        Self { shape, cells, columns, added: Vec::new(), record_slots: columns + 1 }
    }

    pub(super) fn shape(&self) -> &Rc<Shape> {
        &self.shape
    }

    #[inline]
    pub(super) fn value(&self, row: u32, column: usize) -> Value {
        match column.checked_sub(self.columns) {
            None => {
                let span = &self.cells.rows[row as usize];
                Value::Str(Str::slice_of(&self.cells.block, self.cells.range(span.first as usize + column), span.ascii))
            }
            Some(added) => self.added_value(row, added).clone(),
        }
    }

    #[inline]
    fn added_value(&self, row: u32, added: usize) -> &Value {
        match &self.added[added] {
            Added::Same(value) => value,
            Added::Each(values) => &values[row as usize],
        }
    }

    /// Bytes of a row's fields with where they stand; where something was added to it, of the record that it would be.
    #[inline]
    pub(super) fn row_bytes(&self, row: u32) -> usize {
        if !self.added.is_empty() {
            return self.record_slots * size_of::<Value>();
        }
        let first = self.cells.rows[row as usize].first as usize;
        let bounds = &self.cells.bounds;
        let text = (bounds[first + self.columns] - bounds[first]) as usize - self.columns * self.cells.gap as usize;
        text + 4 * (self.columns + 1)
    }

    /// The bytes of a row's fields and the gaps between them: where none of them has to be escaped, no field has.
    pub(super) fn text_of(&self, row: u32) -> &[u8] {
        let first = self.cells.rows[row as usize].first as usize;
        let bounds = &self.cells.bounds;
        let end = bounds[first + self.columns] - if self.columns > 0 { self.cells.gap } else { 0 };
        &self.cells.block.bytes()[bounds[first] as usize..end as usize]
    }

    /// Whether the fields are known to be UTF-8.
    pub(super) fn is_utf8(&self) -> bool {
        self.cells.utf8
    }

    /// The bytes of each field of a row.
    #[inline]
    pub(super) fn fields_of(&self, row: u32) -> impl ExactSizeIterator<Item = &[u8]> {
        let first = self.cells.rows[row as usize].first as usize;
        let bounds = &self.cells.bounds[first..=first + self.columns];
        let (bytes, gap) = (self.cells.block.bytes(), self.cells.gap);
        bounds.windows(2).map(move |pair| &bytes[pair[0] as usize..(pair[1] - gap) as usize])
    }

    /// A row's fields in a block of their own, one behind the other, with where the first starts and each ends, and whether all of
    /// them are ASCII; `None` where something was added to it.
    pub(super) fn taken_out(&self, row: u32) -> Option<(Block, Rc<[u32]>, bool)> {
        if !self.added.is_empty() {
            return None;
        }
        let mut block = Vec::with_capacity(self.text_of(row).len());
        let ends = self.fields_of(row).map(|field| {
            block.extend_from_slice(field);
            block.len() as u32
        });
        let bounds = std::iter::once(0).chain(ends).collect();
        Some((Block::from(block), bounds, self.cells.rows[row as usize].ascii))
    }

    /// What was added to a row, in the order of the names after those of the fields.
    pub(super) fn added_to(&self, row: u32) -> impl Iterator<Item = &Value> {
        (0..self.added.len()).map(move |added| self.added_value(row, added))
    }
}

/// Some rows of a table, in order.
#[derive(Clone, Debug)]
pub struct Rows {
    table: Rc<Table>,
    picks: IntoIter<u32>,
}

impl Rows {
    /// The rows with these numbers.
    pub fn new(table: Rc<Table>, picks: Vec<u32>) -> Self {
        debug_assert!(picks.iter().all(|&row| table.cells.rows[row as usize].fields as usize == table.columns));
        Self { table, picks: picks.into_iter() }
    }

    /// How many there are left.
    #[inline]
    pub fn len(&self) -> usize {
        self.picks.len()
    }

    /// Whether none is left.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Which rows of the table are left.
    #[inline]
    pub fn picks(&self) -> &[u32] {
        self.picks.as_slice()
    }

    /// Other rows of the same table.
    #[must_use]
    pub fn with_picks(&self, picks: Vec<u32>) -> Self {
        Self { table: Rc::clone(&self.table), picks: picks.into_iter() }
    }

    /// The row at `at` as a dict.
    pub fn get(&self, at: usize) -> Option<Value> {
        self.picks().get(at).map(|row| self.dict(*row))
    }

    /// The next row as a dict.
    #[inline]
    pub fn take_next(&mut self) -> Option<Value> {
        let row = self.picks.next()?;
        Some(self.dict(row))
    }

    fn dict(&self, row: u32) -> Value {
        Dict::from_row(Row::of_table(Rc::clone(&self.table), row)).into()
    }

    /// Takes the first `n` off the front.
    #[must_use]
    pub fn split_front(&mut self, n: usize) -> Self {
        let front = self.picks.by_ref().take(n).collect();
        self.with_picks(front)
    }

    /// The texts of a column; `None` where there is no field of that name.
    pub fn column(&self, name: &Str) -> Option<Texts> {
        let column = self.table.shape.position_of(name).filter(|column| *column < self.table.columns)?;
        let cells = &self.table.cells;
        let place = |row: &u32| {
            let range = cells.range(cells.rows[*row as usize].first as usize + column);
            (range.start as u32, range.end as u32)
        };
        Some(Texts::new(Rc::clone(&cells.block), false, self.picks().iter().map(place).collect()))
    }

    /// The same rows with a value more, which each has under a name that none of them had; `None` where they have it, or
    /// the shape does not grow.
    pub fn with_same(&self, name: &Str, value: &Value) -> Option<Self> {
        self.with_added(name, Added::Same(value.clone()))
    }

    /// The same with a value of its own for each of them.
    pub fn with_each(&self, name: &Str, values: impl ExactSizeIterator<Item = Value>) -> Option<Self> {
        debug_assert_eq!(values.len(), self.len());
        let mut all = vec![Value::None; self.picks().iter().max().map_or(0, |last| *last as usize + 1)];
        for (row, value) in self.picks().iter().zip(values) {
            all[*row as usize] = value;
        }
        self.with_added(name, Added::Each(all.into()))
    }

    fn with_added(&self, name: &Str, more: Added) -> Option<Self> {
        let table = &*self.table;
        let shape = table.shape.grown(name)?;
        let mut added = table.added.clone();
        added.push(more);
        // As a vector grows.
        let slots = table.record_slots;
        let record_slots = if shape.names().len() > slots { (2 * slots).max(4) } else { slots };
        let table = Table { shape, cells: Rc::clone(&table.cells), columns: table.columns, added, record_slots };
        Some(Self { table: Rc::new(table), picks: self.picks.clone() })
    }

    /// Whether there are so few of the rows that came from one block that it is much larger than they are.
    pub fn are_few(&self) -> bool {
        // Those that went before, and that come after, may have been picked alike.
        self.len() * 8 < self.table.cells.rows.len().min(4096)
    }

    /// What the rows would take as items of a list, in bytes.
    pub fn list_bytes(&self) -> usize {
        let slot = size_of::<Value>() + 2 * size_of::<usize>() + size_of::<Dict>();
        self.picks().iter().map(|row| slot + self.table.row_bytes(*row)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Rows {
        let span = |first, ascii| RowSpan { first, fields: 2, line: 0, ascii };
        let text = "1,zoë\n2,a name that is longer than an inline text";
        let cells = PlainCells {
            block: text.as_bytes().to_vec(),
            bounds: vec![0, 2, 7, 7, 9, text.len() as u32 + 1],
            rows: vec![span(0, false), span(3, true)],
            gap: 1,
            line: 1,
            utf8: true,
        };
        let shape = Shape::new(vec![Str::from("id"), Str::from("name")]);
        Rows::new(Rc::new(Table::new(Rc::new(shape), Rc::new(cells.into()))), vec![0, 1])
    }

    #[test]
    fn rows_are_dicts_of_their_fields_and_what_was_added() {
        let rows = rows().with_same(&Str::from("ok"), &Value::Bool(true)).unwrap();
        let lengths = [Value::Int(3), Value::Int(41)];
        let rows = rows.with_each(&Str::from("n"), lengths.into_iter()).unwrap();
        assert_eq!(rows.get(0).unwrap().repr(), "{'id': '1', 'name': 'zoë', 'ok': True, 'n': 3}");
        assert_eq!(rows.get(1).unwrap().repr()[..31], *"{'id': '2', 'name': 'a name tha");
        assert!(rows.with_same(&Str::from("id"), &Value::None).is_none(), "a name comes once");
        let made: usize = (0..2).map(|at| rows.get(at).unwrap().slot_bytes()).sum();
        assert_eq!(rows.list_bytes(), made);
    }

    #[test]
    fn a_row_is_changed_like_any_dict() {
        let rows = rows().with_same(&Str::from("ok"), &Value::Bool(true)).unwrap();
        let Some(Value::Dict(dict)) = rows.get(0) else { panic!("a row is a dict") };
        dict.set(Value::from("id"), Value::Int(7)).unwrap();
        assert_eq!(Value::Dict(dict).repr(), "{'id': 7, 'name': 'zoë', 'ok': True}");
        assert_eq!(rows.get(0).unwrap().repr(), "{'id': '1', 'name': 'zoë', 'ok': True}");
    }

    #[test]
    fn a_column_is_the_texts_of_its_fields() {
        let column = rows().column(&Str::from("name")).unwrap();
        assert_eq!(column.get_bytes(0), Some("zoë".as_bytes()));
        assert!(rows().column(&Str::from("x")).is_none());
    }
}
