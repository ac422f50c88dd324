//! `--format csv`: as Python's `csv.DictWriter` and `csv.writer` write, with `\n` at line ends.

use std::borrow::Cow;

use crate::value::{Dict, Exc, Str, Value, json, type_error, value_error};

/// The rows written so far, as far as later ones depend on them.
#[derive(Debug, Default)]
pub(super) struct CsvRows {
    /// The fields of the first item, where it was a record.
    header: Option<Vec<Value>>,
    begun: bool,
}

impl CsvRows {
    /// Appends the item: a record under the header that the first one gave, a list or tuple as a row, anything else as a
    /// row of one field.
    pub(super) fn item(&mut self, item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
        let first = !std::mem::replace(&mut self.begun, true);
        match (item, &self.header) {
            (Value::Dict(record), Some(header)) => row(&fields(record, header)?, out),
            (Value::Dict(record), None) if first => {
                let header = record.keys();
                row(&header, out)?;
                let written = row(&fields(record, &header)?, out);
                self.header = Some(header);
                written
            }
            (Value::Dict(_), None) => Err(type_error("csv: the first item was no record, this one is")),
            (other, Some(_)) => {
                Err(type_error(format!("csv: the first item was a record, this one is {}", other.type_name())))
            }
            (Value::List(list), None) => {
                let items = list.items.borrow().clone();
                row(&items, out)
            }
            (Value::Tuple(tuple), None) => row(&tuple.items, out),
            (other, None) => row(std::slice::from_ref(other), out),
        }
    }
}

/// The record's fields in the order of the header; those that it lacks are None.
fn fields(record: &Dict, header: &[Value]) -> Result<Vec<Value>, Exc> {
    let mut known = 0;
    let mut row = Vec::with_capacity(header.len());
    for name in header {
        let field = record.get(name)?;
        known += usize::from(field.is_some());
        row.push(field.unwrap_or_default());
    }
    if known < record.len() {
        let mut extra = Vec::new();
        for name in record.keys() {
            if !header.iter().any(|known| known.repr() == name.repr()) {
                extra.push(name.repr());
            }
        }
        let exc = value_error(format!("dict contains fields not in fieldnames: {}", extra.join(", ")));
        exc.advise("the first record gives the header: give all records the same fields, or use --format jsonl");
        return Err(exc);
    }
    Ok(row)
}

fn row(cells: &[Value], out: &mut Vec<u8>) -> Result<(), Exc> {
    let before = out.len();
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        let written = match cell {
            Value::Str(text) => {
                push_cell(&text.to_raw(), out);
                Ok(())
            }
            cell => text(cell).map(|text| push_cell(&text.to_raw(), out)),
        };
        if let Err(exc) = written {
            out.truncate(before);
            return Err(exc);
        }
    }
    // A row of one empty field would be an empty line, which readers skip.
    if cells.len() == 1 && out.len() == before {
        out.extend_from_slice(b"\"\"");
    }
    out.push(b'\n');
    Ok(())
}

/// A cell as `csv.writer` has it: None is empty, everything else its str; containers as JSON.
pub(super) fn text(cell: &Value) -> Result<Str, Exc> {
    match cell {
        Value::None => Ok(Str::EMPTY),
        Value::List(_) | Value::Tuple(_) | Value::Dict(_) => {
            let mut bytes = Vec::new();
            json::write(cell, &mut bytes)?;
            Ok(Str::decode(&bytes))
        }
        other => Ok(other.to_display()),
    }
}

fn push_cell(cell: &[u8], out: &mut Vec<u8>) {
    if !cell.iter().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
        return out.extend_from_slice(cell);
    }
    let doubled: Cow<'_, [u8]> = if cell.contains(&b'"') {
        cell.iter().flat_map(|&byte| std::iter::repeat_n(byte, 1 + usize::from(byte == b'"'))).collect()
    } else {
        Cow::Borrowed(cell)
    };
    out.push(b'"');
    out.extend_from_slice(&doubled);
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(pairs: &[(&str, Value)]) -> Value {
        let dict = Dict::new();
        for (key, value) in pairs {
            dict.set(Value::from(*key), value.clone()).unwrap();
        }
        Value::from(dict)
    }

    #[test]
    fn cells_are_quoted_where_readers_need_it() {
        let mut out = Vec::new();
        let mut rows = CsvRows::default();
        let cells = ["a,b", "say \"x\"", "two\nlines", "plain", ""].map(Value::from).to_vec();
        rows.item(&Value::tuple(cells), &mut out).unwrap();
        rows.item(&Value::from(""), &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,\n\"\"\n");
    }

    #[test]
    fn no_field_is_lost_silently() {
        let mut out = Vec::new();
        let mut rows = CsvRows::default();
        rows.item(&record(&[("a", Value::Int(1)), ("b", Value::None)]), &mut out).unwrap();
        rows.item(&record(&[("b", Value::Float(2.0))]), &mut out).unwrap();
        let refused = rows.item(&record(&[("a", Value::Int(1)), ("c", Value::Int(2))]), &mut out).unwrap_err();
        assert_eq!(refused.headline(), "ValueError: dict contains fields not in fieldnames: 'c'");
        assert_eq!(String::from_utf8(out).unwrap(), "a,b\n1,\n,2.0\n");
    }
}
