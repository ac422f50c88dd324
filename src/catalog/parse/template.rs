//! `parse`: the named fields of lines that all look alike.

use std::rc::Rc;

use super::each::{Each, Parser};
use super::pattern::{Kind, Pattern};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::float_parse::float_of_text;
use crate::value::int_text::parse_int;
use crate::value::integer::Int;
use crate::value::{Block, Dict, Exc, ExcType, Exception, Key, Map, Row, Shape, Str, Value, type_error, value_error};

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
    rows: Vec<(Rc<[u32]>, bool)>,
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
        // Bounds have 32 bits.
        if line.byte_len() > u32::MAX as usize - start {
            let text = "the lines of one chunk have more than 4 GiB of text";
            return Err(Exception::with_message(ExcType::MemoryError, text));
        }
        let mut bounds = Vec::with_capacity(self.pattern.fields().len() + 1);
        bounds.push(start as u32);
        let bytes = &mut self.bytes;
        let found = self.pattern.find(line, |_, field| {
            bytes.extend_from_slice(&line.as_bytes()[field]);
            bounds.push(bytes.len() as u32);
        });
        if found.is_err() {
            self.bytes.truncate(start);
        } else {
            self.rows.push((bounds.into(), line.is_ascii()));
        }
        found
    }

    fn take(&mut self) -> Vec<Value> {
        let block = Rc::new(Block::from(std::mem::take(&mut self.bytes)));
        let row = |(bounds, ascii): (Rc<[u32]>, bool)| {
            Dict::from_row(Row::new(Rc::clone(&self.shape), Rc::clone(&block), bounds, 0, ascii))
        };
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

fn to_int(text: &Str) -> Result<Value, Exc> {
    match parse_int(text.as_bytes(), 10) {
        Ok(Int::Small(n)) => Ok(Value::Int(n)),
        Ok(Int::Big(n)) => Ok(Value::from(n)),
        Err(fault) => Err(value_error(fault.message)),
    }
}

fn to_float(text: &Str) -> Result<Value, Exc> {
    float_of_text(text.as_bytes()).map(Value::Float).map_err(|fault| value_error(fault.message))
}
