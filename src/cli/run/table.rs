//! `--format table`: aligned columns, as wide as the first rows need.

use super::csv;
use crate::cli::table::{Columns, Side};
use crate::lang::visible;
use crate::value::Value;

/// How many rows decide about the columns.
const SAMPLE: usize = 100;

/// The rows that wait for the columns to be known, then the columns.
#[derive(Debug, Default)]
pub(super) struct TableRows {
    /// The names of the columns, where items are records.
    fields: Vec<String>,
    sample: Vec<Row>,
    columns: Option<Columns>,
}

#[derive(Debug)]
enum Row {
    Record(Vec<(String, String)>),
    Cells(Vec<String>),
}

impl Row {
    fn of(item: &Value) -> Self {
        let cells = |items: &[Value]| Self::Cells(items.iter().map(cell).collect());
        match item {
            Value::Dict(record) => {
                Self::Record(record.pairs().iter().map(|(key, value)| (cell(key), cell(value))).collect())
            }
            Value::List(list) => cells(&list.items.borrow()),
            Value::Tuple(tuple) => cells(&tuple.items),
            other => Self::Cells(vec![cell(other)]),
        }
    }

    /// Under these columns; fields without one stand at the end with their names.
    fn cells(self, fields: &[String]) -> Vec<String> {
        let record = match self {
            Self::Cells(cells) => return cells,
            Self::Record(record) => record,
        };
        let mut cells = vec![String::new(); fields.len()];
        for (name, value) in record {
            match fields.iter().position(|field| *field == name) {
                Some(at) => cells[at] = value,
                None => cells.push(format!("{name}={value}")),
            }
        }
        cells
    }
}

fn cell(value: &Value) -> String {
    let text = csv::text(value).unwrap_or_else(|_| value.repr().into());
    visible(&text.to_text())
}

impl TableRows {
    /// Appends the item, or holds it back until there are enough to see how wide the columns have to be.
    pub(super) fn item(&mut self, item: &Value, out: &mut Vec<u8>) {
        let row = Row::of(item);
        match &self.columns {
            Some(columns) => push_line(columns, &row.cells(&self.fields), out),
            None => {
                if let Row::Record(record) = &row {
                    for (name, _) in record {
                        if !self.fields.contains(name) {
                            self.fields.push(name.clone());
                        }
                    }
                }
                self.sample.push(row);
                if self.sample.len() == SAMPLE {
                    self.settle(out);
                }
            }
        }
    }

    /// Decides about the columns with the rows that are there, and appends these.
    pub(super) fn settle(&mut self, out: &mut Vec<u8>) {
        if self.sample.is_empty() {
            return;
        }
        let rows: Vec<Vec<String>> =
            std::mem::take(&mut self.sample).into_iter().map(|row| row.cells(&self.fields)).collect();
        let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(self.fields.len());
        let sides: Vec<Side> = (0..width).map(|at| side(rows.iter().filter_map(|row| row.get(at)))).collect();
        let header = (!self.fields.is_empty()).then(|| self.fields.clone());
        let columns = Columns::fitting(&sides, header.iter().chain(&rows));
        for row in header.iter().chain(&rows) {
            push_line(&columns, row, out);
        }
        self.columns = Some(columns);
    }
}

/// Numbers stand on the right.
fn side<'c>(cells: impl Iterator<Item = &'c String>) -> Side {
    let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
    let numbers = filled.peek().is_some() && filled.all(|cell| cell.parse::<f64>().is_ok());
    if numbers { Side::Right } else { Side::Left }
}

fn push_line(columns: &Columns, cells: &[String], out: &mut Vec<u8>) {
    let mut line = String::new();
    columns.line(cells, &mut line);
    out.extend_from_slice(line.as_bytes());
}
