//! `write_csv`: each record as a row of CSV.

use std::rc::Rc;

use super::output::Target;
use super::passing::{Format, Passing};
use super::{APPEND, ITERABLE, OVERWRITE, PATH};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Dict, Exc, Str, Value, type_error, value_error};

/// `write_csv(iterable, path, *, overwrite=False, append=False, delimiter=",")`.
pub static WRITE_CSV: StageDef = StageDef {
    doc: StageDoc {
        name: "write_csv",
        keywords: &["csv", "tsv", "table", "save", "export", "spreadsheet", "out"],
        class: Class::Sink,
        holds: Holds::Streams,
        endless: false,
        params: &[
            ITERABLE,
            PATH,
            OVERWRITE,
            APPEND,
            Param::value("delimiter", "one ASCII character between two fields").or("\",\"").by_keyword(),
        ],
        summary: "writes each record as a row of CSV, and passes it on",
        doc: "The fields of the first record are the columns, and the header is a row of their names; with append=True \
              and something in the file there is no other header. A field that a later record lacks is empty, one that the \
              first did not have is a ValueError. Lists and tuples are rows without a header. Fields are str(value), None is \
              empty; those with the delimiter, a quote or a line end in them stand in quotes, quotes in them twice, and \
              rows end in \\n. Where and when it is written is as for write_jsonl. (RFC 4180; Python, csv.DictWriter)",
        asks: "n for n",
        example: Example {
            text: r#"[{"name": "ada", "born": 1815}] | write_csv("/dev/null")"#,
            output: &["{'name': 'ada', 'born': 1815}"],
        },
    },
    class: None,
    effectful: true,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let flag = |name| bound.flag(name).unwrap_or(false);
    let target = Target::new("write_csv", &path, flag("overwrite"), flag("append"))?;
    let delimiter = match bound.text("delimiter")? {
        None => b',',
        Some(text) => match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => *byte,
            _ => return Err(value_error("write_csv() argument 'delimiter' must be one ASCII character, and no quote")),
        },
    };
    let input = bound.iter("iterable", world)?;
    let rows = Rows { delimiter, columns: Columns::Unknown { header: true } };
    Ok(Built::new(Passing::new(input.clone(), target, rows), vec![input]))
}

#[derive(Debug)]
enum Columns {
    /// Nothing was written yet.
    Unknown {
        /// Whether a header comes before the first record.
        header: bool,
    },
    /// Rows are records of these fields.
    Named(Vec<Value>),
    /// Rows are lists.
    Plain,
}

#[derive(Debug)]
struct Rows {
    delimiter: u8,
    columns: Columns,
}

impl Rows {
    fn record(&mut self, record: &Dict, out: &mut Vec<u8>) -> Result<(), Exc> {
        if let Columns::Unknown { header } = self.columns {
            let names = record.keys();
            if header {
                self.row(&names, out);
                out.push(b'\n');
            }
            self.columns = Columns::Named(names);
        }
        let Columns::Named(names) = &self.columns else {
            return Err(type_error("write_csv() got a record after rows without names"));
        };
        let mut fields = Vec::with_capacity(names.len());
        let mut found = 0;
        for name in names {
            let field = record.get(name)?;
            found += usize::from(field.is_some());
            fields.push(field.unwrap_or_default());
        }
        if found < record.len() {
            return Err(unknown_fields(record, names));
        }
        self.row(&fields, out);
        Ok(())
    }

    fn plain(&mut self, fields: &[Value], out: &mut Vec<u8>) -> Result<(), Exc> {
        if let Columns::Named(_) = self.columns {
            return Err(type_error("write_csv() got a row without names after records"));
        }
        self.columns = Columns::Plain;
        self.row(fields, out);
        Ok(())
    }

    fn row(&self, fields: &[Value], out: &mut Vec<u8>) {
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                out.push(self.delimiter);
            }
            match field {
                Value::None => {}
                Value::Str(text) => self.field(&text.to_raw(), out),
                other => self.field(&other.to_display().to_raw(), out),
            }
        }
        // An empty line would be no row.
        if let [field] = fields
            && (matches!(field, Value::None) || matches!(field, Value::Str(text) if text.is_empty()))
        {
            out.extend_from_slice(b"\"\"");
        }
    }

    fn field(&self, text: &[u8], out: &mut Vec<u8>) {
        let needs_quotes = memchr::memchr3(b'"', b'\n', b'\r', text).is_some();
        if !needs_quotes && memchr::memchr(self.delimiter, text).is_none() {
            out.extend_from_slice(text);
            return;
        }
        out.push(b'"');
        for (at, part) in text.split(|byte| *byte == b'"').enumerate() {
            if at > 0 {
                out.extend_from_slice(b"\"\"");
            }
            out.extend_from_slice(part);
        }
        out.push(b'"');
    }
}

fn unknown_fields(record: &Dict, names: &[Value]) -> Exc {
    let is_known = |key: &Value| names.iter().any(|name| crate::value::equal(name, key).unwrap_or(false));
    let unknown: Vec<String> = record.keys().iter().filter(|key| !is_known(key)).map(Value::repr).collect();
    let exc = value_error(format!("dict contains fields not in fieldnames: {}", unknown.join(", ")));
    exc.advise("the columns are the fields of the first record: select(...) makes all records alike");
    exc
}

impl Format for Rows {
    fn line(&mut self, item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
        match item {
            Value::Dict(record) => self.record(record, out),
            Value::List(list) => {
                let items = list.items.borrow();
                if items.iter().all(Value::is_scalar) {
                    return self.plain(&items, out);
                }
                // What is asked how it is shown may change the list.
                let copy = items.clone();
                drop(items);
                self.plain(&copy, out)
            }
            Value::Tuple(tuple) => self.plain(&tuple.items, out),
            other => {
                let class = other.type_name();
                let exc = type_error(format!("write_csv() takes records, lists or tuples, not {class}"));
                exc.advise("map({\"name\": _}) makes records of other items");
                Err(exc)
            }
        }
    }

    fn goes_on(&mut self) {
        self.columns = Columns::Unknown { header: false };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(fields: &[(&str, Value)]) -> Value {
        let pairs = fields.iter().map(|(name, value)| (Value::from(*name), value.clone()));
        Dict::from_pairs(pairs).unwrap().into()
    }

    fn write(rows: &mut Rows, item: &Value) -> Result<String, String> {
        let mut out = Vec::new();
        let written = rows.line(item, &mut out);
        written.map(|()| String::from_utf8(out).unwrap()).map_err(|exc| exc.headline())
    }

    fn rows(header: bool) -> Rows {
        Rows { delimiter: b',', columns: Columns::Unknown { header } }
    }

    #[test]
    fn the_header_comes_of_the_first_record() {
        let mut rows = rows(true);
        let first = record(&[("a", Value::Int(1)), ("b,c", Value::None)]);
        assert_eq!(write(&mut rows, &first).unwrap(), "a,\"b,c\"\n1,");
        let second = record(&[("b,c", Value::Bool(true))]);
        assert_eq!(write(&mut rows, &second).unwrap(), ",True");
        let third = record(&[("a", Value::Int(1)), ("d", Value::Int(2))]);
        assert_eq!(write(&mut rows, &third).unwrap_err(), "ValueError: dict contains fields not in fieldnames: 'd'");
    }

    #[test]
    fn what_is_added_to_rows_that_are_there_has_no_header() {
        let mut rows = rows(true);
        rows.goes_on();
        assert_eq!(write(&mut rows, &record(&[("a", Value::Float(0.5))])).unwrap(), "0.5");
    }

    #[test]
    fn fields_are_quoted_as_rfc_4180_says() {
        let fields = ["plain", "a,b", "say \"hi\"", "two\nlines", "", " x "].map(Value::from).to_vec();
        let mut rows = rows(true);
        let written = write(&mut rows, &Value::list(fields)).unwrap();
        assert_eq!(written, "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",, x ");
        assert_eq!(write(&mut rows, &Value::tuple(vec![Value::from("")])).unwrap(), "\"\"");
        let raw = Value::list(vec![Value::Str(Str::decode(b"\xff"))]);
        let mut out = Vec::new();
        rows.line(&raw, &mut out).unwrap();
        assert_eq!(out, b"\xff");
    }

    #[test]
    fn records_and_rows_without_names_do_not_mix() {
        let mut rows = rows(true);
        write(&mut rows, &Value::list(vec![Value::Int(1)])).unwrap();
        let error = "TypeError: write_csv() got a record after rows without names";
        assert_eq!(write(&mut rows, &record(&[("a", Value::Int(1))])).unwrap_err(), error);
        let error = "TypeError: write_csv() takes records, lists or tuples, not int";
        assert_eq!(write(&mut rows, &Value::Int(1)).unwrap_err(), error);
    }
}
