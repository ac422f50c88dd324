//! `parse`: the named fields of lines that all look alike.

use std::rc::Rc;

use num_bigint::BigInt;

use super::each::{Each, Parser};
use super::pattern::{Kind, Pattern};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Block, Dict, Exc, Key, Map, Row, Shape, Str, Value, int_from_big, type_error, value_error};

/// `parse(iterable, pattern)`.
pub static PARSE: StageDef = StageDef {
    doc: StageDoc {
        name: "parse",
        keywords: &["fields", "extract", "split", "format", "pattern", "dissect", "columns"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param {
                name: "iterable",
                default: None,
                variadic: false,
                keyword_only: false,
                role: Role::Iterable,
                doc: "texts",
            },
            Param {
                name: "pattern",
                default: None,
                variadic: false,
                keyword_only: false,
                role: Role::Value,
                doc: "the text of a line with {name}, {name:int} or {name:float} where the fields are",
            },
        ],
        summary: "the named fields of lines that all look alike, as dicts",
        doc: "The pattern is str.format turned round: text stands for itself, {{ and }} for braces, {name} for a field. A field is as short as the text after \
              it allows and may be empty; the last one takes the rest, up to the text that ends the pattern. The pattern has to match the whole line. \
              {n:int} and {x:float} convert as int() and float() do. A line that does not match raises ValueError with the line, the pattern and where \
              they part; with errors skipped it is dropped and counted.",
        asks: "n for n",
        example: Example {
            text: "[\"WARN|db|slow: 12 ms\"] | parse(\"{level}|{service}|{what}: {ms:int} ms\")",
            output: &["{'level': 'WARN', 'service': 'db', 'what': 'slow', 'ms': 12}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let pattern = Pattern::new(&bound.text("pattern")?.unwrap_or(Str::EMPTY))?;
    let input = bound.iter("iterable", world)?;
    let all_text = pattern.fields().iter().all(|field| field.kind == Kind::Text);
    let built = if all_text {
        Built::new(Each::new(input.clone(), Rows::new(pattern)), vec![input])
    } else {
        Built::new(Each::new(input.clone(), Dicts { pattern, values: Vec::new() }), vec![input])
    };
    Ok(built)
}

fn line(item: &Value) -> Result<&Str, Exc> {
    item.as_str().ok_or_else(|| {
        let exc = type_error(format!("parse() takes str items, not {}", item.type_name()));
        exc.advise("map(str) makes texts of other items");
        exc
    })
}

/// Lines whose fields all stay text: rows in one buffer a chunk.
#[derive(Debug)]
struct Rows {
    pattern: Pattern,
    shape: Rc<Shape>,
    bytes: Vec<u8>,
    rows: Vec<(Box<[u32]>, bool)>,
}

impl Rows {
    fn new(pattern: Pattern) -> Self {
        let names = pattern.fields().iter().map(|field| field.name.clone()).collect();
        Self { pattern, shape: Rc::new(Shape::new(names)), bytes: Vec::new(), rows: Vec::new() }
    }
}

impl Parser for Rows {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let line = line(item)?;
        let start = self.bytes.len();
        let mut bounds = Vec::with_capacity(self.pattern.fields().len() + 1);
        let bound = |at: usize| {
            let text = "the lines of one chunk have more than 4 GiB of text";
            u32::try_from(at)
                .map_err(|_| crate::value::Exception::with_message(crate::value::ExcType::MemoryError, text))
        };
        bounds.push(bound(start + line.byte_len())? - line.byte_len() as u32);
        let bytes = &mut self.bytes;
        let found = self.pattern.find(line, |_, field| {
            bytes.extend_from_slice(&line.as_bytes()[field]);
            bounds.push(bytes.len() as u32);
        });
        if found.is_err() {
            self.bytes.truncate(start);
        } else {
            self.rows.push((bounds.into_boxed_slice(), line.is_ascii()));
        }
        found
    }

    fn take(&mut self) -> Vec<Value> {
        let block = Rc::new(Block::from(std::mem::take(&mut self.bytes)));
        let row = |(bounds, ascii)| Dict::from_row(Row::new(Rc::clone(&self.shape), Rc::clone(&block), bounds, ascii));
        self.rows.drain(..).map(row).map(Value::from).collect()
    }
}

/// Lines with fields that are converted.
#[derive(Debug)]
struct Dicts {
    pattern: Pattern,
    values: Vec<Value>,
}

impl Parser for Dicts {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let line = line(item)?;
        let mut map = Map::with_capacity_and_hasher(self.pattern.fields().len(), Default::default());
        let mut fault = None;
        self.pattern.find(line, |field, range| {
            let text = line.slice(range);
            let value = match field.kind {
                Kind::Text => Ok(Value::Str(text)),
                Kind::Int => to_int(&text),
                Kind::Float => to_float(&text),
            };
            match value {
                Ok(value) => {
                    map.insert(Key::text(field.name.clone()), value);
                }
                Err(exc) => {
                    exc.advise(format!("this is the field '{}'", field.name.to_text()));
                    fault.get_or_insert(exc);
                }
            }
        })?;
        if let Some(exc) = fault {
            return Err(exc);
        }
        self.values.push(Dict::from_map(map).into());
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }
}

/// Digits with single underscores between them, as int() and float() take them; `None` where an underscore stands elsewhere.
fn without_underscores(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let stray = |(at, _): (usize, &str)| at == 0 || !digit(at - 1) || !digit(at + 1);
    (!text.match_indices('_').any(stray)).then(|| text.replace('_', ""))
}

fn to_int(text: &Str) -> Result<Value, Exc> {
    let digits = text.as_str().and_then(|text| without_underscores(text.trim()));
    let number = digits.as_deref().and_then(|digits| match digits.parse::<i64>() {
        Ok(n) => Some(Value::Int(n)),
        // CPython's limit, against texts that take quadratic time.
        Err(_) if digits.len() > 4300 => None,
        Err(_) => digits.parse::<BigInt>().ok().map(int_from_big),
    });
    number.ok_or_else(|| {
        let shown = crate::value::short_repr(&Value::Str(text.clone()), 200);
        value_error(format!("invalid literal for int() with base 10: {shown}"))
    })
}

fn to_float(text: &Str) -> Result<Value, Exc> {
    let digits = text.as_str().and_then(|text| without_underscores(text.trim()));
    let number = digits.and_then(|digits| digits.parse::<f64>().ok());
    number.map(Value::Float).ok_or_else(|| {
        let shown = crate::value::short_repr(&Value::Str(text.clone()), 200);
        value_error(format!("could not convert string to float: {shown}"))
    })
}
