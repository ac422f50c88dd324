//! `parse_json`: the value of each JSON text.

use std::rc::Rc;

use super::each::{Each, Parser};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::json::{self, Shapes};
use crate::value::{Exc, Value, escape_surrogates, type_error};

/// `parse_json(iterable)`.
pub static PARSE_JSON: StageDef = StageDef {
    doc: StageDoc {
        name: "parse_json",
        keywords: &["json", "loads", "decode"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[Param {
            name: "iterable",
            default: None,
            variadic: false,
            keyword_only: false,
            role: Role::Iterable,
            doc: "texts, or bytes in UTF-8",
        }],
        summary: "the value of each JSON text",
        doc: "What json.loads gives: objects become dicts in the order of their keys, of keys that come twice the last counts, ints keep every digit, NaN \
              and Infinity are floats. A text that is no JSON raises ValueError in the words of json.JSONDecodeError with line, column and \
              character; nesting deeper than 990 raises RecursionError. With errors skipped the item is dropped and counted.",
        asks: "n for n",
        example: Example { text: "['{\"a\": 1}', '[2, null]'] | parse_json()", output: &["{'a': 1}", "[2, None]"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let input = bound.iter("iterable", world)?;
    Ok(Built::new(Each::new(input.clone(), Decoder::default()), vec![input]))
}

#[derive(Debug, Default)]
struct Decoder {
    values: Vec<Value>,
    shapes: Shapes,
}

impl Parser for Decoder {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let decoded = match item {
            Value::Str(text) => json::read_alike(text.as_bytes(), &self.shapes),
            Value::Bytes(bytes) => {
                // json.loads takes a byte order mark in bytes, and only there.
                let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
                if std::str::from_utf8(text).is_ok() {
                    json::read_alike(text, &self.shapes)
                } else {
                    json::read_alike(&escape_surrogates(text), &self.shapes)
                }
            }
            other => {
                let name = other.type_name();
                return Err(type_error(format!("the JSON object must be str, bytes or bytearray, not {name}")));
            }
        };
        self.values.push(decoded.map_err(|fault| fault.to_exc())?);
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }
}
