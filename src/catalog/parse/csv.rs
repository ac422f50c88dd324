//! `parse_csv`: the fields of lines of CSV.

use std::rc::Rc;

use super::each::{Each, Parser};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Dict, Exc, Key, Map, Str, Value, count_chars, short_repr, type_error, value_error};

/// `parse_csv(iterable, fieldnames=None, *, delimiter=",")`.
pub static PARSE_CSV: StageDef = StageDef {
    doc: StageDoc {
        name: "parse_csv",
        keywords: &["csv", "tsv", "comma", "fields", "columns", "split quoted"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("texts, each a whole row"),
            Param::value("fieldnames", "the columns' names, for dicts; None: rows are lists").or("None"),
            Param::value("delimiter", "one ASCII character between two fields").or("\",\"").by_keyword(),
        ],
        summary: "the fields of lines of CSV, as lists or dicts",
        doc: "Each item is one row: fields stand apart by the delimiter; one in double quotes may hold it, and quotes \
              written twice. Fields stay text. With fieldnames a row is a dict, and has to have as many fields. A quote \
              that is not closed, text after a closing quote and a wrong number of fields raise ValueError with the line \
              and the place; with errors skipped the line is dropped and counted. A field with a line end in it needs \
              read_csv, which reads files. (RFC 4180)",
        asks: "n for n",
        example: Example {
            text: r#"['ada,"x, y"'] | parse_csv(["name", "note"])"#,
            output: &["{'name': 'ada', 'note': 'x, y'}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let delimiter = match bound.text("delimiter")? {
        None => b',',
        Some(text) => match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => *byte,
            _ => return Err(value_error("parse_csv() argument 'delimiter' must be one ASCII character, and no quote")),
        },
    };
    let names = bound.given("fieldnames").map(names).transpose()?;
    let input = bound.iter("iterable", world)?;
    let rows = Rows { delimiter, names, values: Vec::new() };
    Ok(Built::new(Each::new(input.clone(), rows), vec![input]))
}

fn names(value: &Value) -> Result<Vec<Str>, Exc> {
    let items = match value {
        Value::List(list) => list.items.borrow().clone(),
        Value::Tuple(tuple) => tuple.items.to_vec(),
        other => {
            let class = other.type_name();
            return Err(type_error(format!("parse_csv() argument 'fieldnames' must be a list of texts, not {class}")));
        }
    };
    let mut names: Vec<Str> = Vec::with_capacity(items.len());
    for item in items {
        match item {
            Value::Str(name) if names.contains(&name) => {
                return Err(value_error(format!("the column '{}' is named twice", name.to_text())));
            }
            Value::Str(name) => names.push(name.compact()),
            other => return Err(type_error(format!("the name of a column must be str, not {}", other.type_name()))),
        }
    }
    Ok(names)
}

#[derive(Debug)]
struct Rows {
    delimiter: u8,
    names: Option<Vec<Str>>,
    values: Vec<Value>,
}

impl Rows {
    fn fields(&self, line: &Str) -> Result<Vec<Str>, Exc> {
        let bytes = line.as_bytes();
        let (mut fields, mut at) = (Vec::new(), 0);
        loop {
            if bytes.get(at) == Some(&b'"') {
                let (field, end) = quoted(line, at)?;
                fields.push(field);
                at = end;
                if bytes.get(at).is_some_and(|byte| *byte != self.delimiter) {
                    return Err(refused(line, at, "text stands after a closing quote"));
                }
            } else {
                let rest = &bytes[at..];
                let length = memchr::memchr(self.delimiter, rest).unwrap_or(rest.len());
                fields.push(line.slice(at..at + length));
                at += length;
            }
            if at == bytes.len() {
                return Ok(fields);
            }
            at += 1;
        }
    }
}

/// The field whose quotes open at `start`, and where they have closed.
fn quoted(line: &Str, start: usize) -> Result<(Str, usize), Exc> {
    let bytes = line.as_bytes();
    let (mut at, mut parts) = (start + 1, Vec::new());
    loop {
        let Some(length) = memchr::memchr(b'"', &bytes[at..]) else {
            return Err(refused(line, start, "the quote that opens there is not closed"));
        };
        let end = at + length;
        if bytes.get(end + 1) != Some(&b'"') {
            if parts.is_empty() {
                return Ok((line.slice(at..end), end + 1));
            }
            parts.extend_from_slice(&bytes[at..end]);
            return Ok((Str::from_wtf8_vec(parts), end + 1));
        }
        parts.extend_from_slice(&bytes[at..=end]);
        at = end + 2;
    }
}

fn refused(line: &Str, at: usize, why: &str) -> Exc {
    let shown = short_repr(&Value::Str(line.clone()), 120);
    let at = count_chars(&line.as_bytes()[..at]);
    value_error(format!("{shown} is no row of CSV: at character {at}, {why}"))
}

impl Parser for Rows {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let Value::Str(line) = item else {
            return Err(type_error(format!("parse_csv() takes str items, not {}", item.type_name())));
        };
        let fields = self.fields(line)?;
        let row = match &self.names {
            None => Value::list(fields.into_iter().map(Value::Str).collect()),
            Some(names) if names.len() == fields.len() => {
                let fields = names.iter().zip(fields).map(|(name, field)| (Key::text(name.clone()), Value::Str(field)));
                Dict::from_map(fields.collect::<Map>()).into()
            }
            Some(names) => {
                let (shown, count) = (short_repr(item, 120), fields.len());
                let text = format!("{shown} has {count} fields, not the {} of fieldnames", names.len());
                return Err(value_error(text));
            }
        };
        self.values.push(row);
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    fn parse(line: &str) -> String {
        Trial::of("parse_csv", vec![Value::list(vec![Value::from(line)])]).all(10).remove(0)
    }

    #[test]
    fn quotes_hold_delimiters_and_quotes_written_twice() {
        assert_eq!(parse("a,,\"b,c\""), "['a', '', 'b,c']");
        assert_eq!(parse("\"say \"\"hi\"\"\",\"\""), "['say \"hi\"', '']");
        assert_eq!(parse("a b\"c,ñ,"), "['a b\"c', 'ñ', '']");
        assert_eq!(parse(""), "['']");
        let tabs = [("delimiter", Value::from("\t"))];
        let line = Value::list(vec![Value::from("a\tb,c")]);
        assert_eq!(Trial::named("parse_csv", vec![line], &tabs).all(10), ["['a', 'b,c']"]);
    }

    #[test]
    fn with_names_rows_are_dicts_of_as_many_fields() {
        let names = Value::list(vec![Value::from("x"), Value::from("y")]);
        let lines = || Value::list(vec![Value::from("1,2"), Value::from("1,2,3"), Value::from("3,4")]);
        let trial = Trial::of("parse_csv", vec![lines(), names.clone()]);
        let error = "ValueError: '1,2,3' has 3 fields, not the 2 of fieldnames";
        assert_eq!(trial.all(10), ["{'x': '1', 'y': '2'}", error]);
        let trial = Trial::of("parse_csv", vec![lines(), names]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["{'x': '1', 'y': '2'}", "{'x': '3', 'y': '4'}"]);
    }

    #[test]
    fn what_is_no_row_is_told_with_the_line_and_the_place() {
        let error = "ValueError: 'ñ,\"b' is no row of CSV: at character 2, the quote that opens there is not closed";
        assert_eq!(parse("ñ,\"b"), error);
        let error = "ValueError: '\"a\"b,c' is no row of CSV: at character 3, text stands after a closing quote";
        assert_eq!(parse("\"a\"b,c"), error);
    }
}
