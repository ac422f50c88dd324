//! `parse`: the named fields of lines that all look alike.

use std::rc::Rc;

use super::each::{Each, Parser};
use super::field_spec::Kind;
use super::pattern::Pattern;
use super::stamp::Stamps;
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Block, Dict, Exc, ExcType, Exception, Key, Map, Row, Shape, Str, Value, type_error};

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
                doc: "the text of a line with {name}, {name:int}, {name:float}, {name:time} ... where the fields are",
            },
        ],
        summary: "the named fields of lines that all look alike, as dicts",
        doc: "The pattern is str.format turned round: text stands for itself, {{ and }} for braces, {name} for a field, {} for one \
              that is left out; where no field has a name, each line becomes a tuple. A field is as short as the text after \
              it allows and may be empty; the last one takes the rest, up to the text that ends the pattern. The pattern has to match the whole line. \
              Behind a colon stands what format would take, [[fill]align][width][kind]: padding is taken away, a width is the \
              least number of characters, and {n:int} (d), {x:float} (f, g, e), {x:%}, {n:hex} (x, o, b), {w:word} and {t:time} \
              convert; {t:time} reads what parse_time reads, {t:%d.%m.%Y} what strptime does. A field with a width or a kind may \
              stand before another with nothing between. A line that does not match raises ValueError with the line, the pattern and where \
              they part; with errors skipped it is dropped and counted. (Python, Format Specification Mini-Language)",
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
    let stamps = Stamps::new(world.clock(), None);
    let pattern = Pattern::new(&bound.text("pattern")?.unwrap_or(Str::EMPTY), stamps)?;
    let input = bound.iter("iterable", world)?;
    let plain = |field: &super::pattern::Field| field.spec.kind == Kind::Text && field.name.is_some();
    let built = if pattern.fields().iter().all(plain) {
        Built::new(Each::new(input.clone(), Rows::new(pattern)), vec![input])
    } else {
        Built::new(Each::new(input.clone(), Made { pattern, values: Vec::new() }), vec![input])
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
        let names = pattern.fields().iter().filter_map(|field| field.name.clone()).collect();
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
            Dict::from_row(Row::new(Rc::clone(&self.shape), Rc::clone(&block), bounds, ascii))
        };
        self.rows.drain(..).map(row).map(Value::from).collect()
    }
}

/// Lines with fields that are converted, or that have no name.
#[derive(Debug)]
struct Made {
    pattern: Pattern,
    values: Vec<Value>,
}

impl Parser for Made {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let line = line(item)?;
        let fields = self.pattern.fields();
        let nameless = fields.iter().all(|field| field.name.is_none());
        let mut map = Map::with_capacity_and_hasher(fields.len(), Default::default());
        let mut positional = Vec::new();
        let mut fault = None;
        self.pattern.find(line, |field, range| {
            if fault.is_some() || field.name.is_none() && !nameless {
                return;
            }
            match (self.pattern.value(field, line.slice(range)), &field.name) {
                (Ok(value), Some(name)) => {
                    map.insert(Key::text(name.clone()), value);
                }
                (Ok(value), None) => positional.push(value),
                (Err(exc), _) => fault = Some(exc),
            }
        })?;
        if let Some(exc) = fault {
            return Err(exc);
        }
        self.values.push(if nameless { Value::tuple(positional) } else { Dict::from_map(map).into() });
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

    fn parse(line: &str, pattern: &str) -> String {
        let lines = Value::list(vec![Value::from(line)]);
        Trial::of("parse", vec![lines, Value::from(pattern)]).all(10).remove(0)
    }

    #[test]
    fn kinds_convert() {
        assert_eq!(
            parse("1,234 ff 50% a_1", "{n:d} {h:x} {p:%} {w:word}"),
            "{'n': 1234, 'h': 255, 'p': 0.5, 'w': 'a_1'}"
        );
        let wanted = "{'t': datetime.datetime(2026, 11, 22, 6, 12, 1), 'm': 'up'}";
        assert_eq!(parse("2026-11-22 06:12:01 up", "{t:time} {m}"), wanted);
        assert_eq!(parse("22.11.2026 06:12:01 up", "{t:%d.%m.%Y %H:%M:%S} {m}"), wanted);
        assert_eq!(parse("a-b c", "{w:word} {m}"), "ValueError: 'a-b' is no word");
    }

    #[test]
    fn padding_is_taken_away_and_a_width_is_the_least() {
        assert_eq!(parse("   ab x", "{a:>5} {b}"), "{'a': 'ab', 'b': 'x'}");
        assert_eq!(parse("ab     x", "{a:<5} {b}"), "{'a': 'ab', 'b': 'x'}");
        assert_eq!(parse("--ab--|x", "{a:-^6}|{b}"), "{'a': 'ab', 'b': 'x'}");
        assert_eq!(parse("abcdefg x", "{a:<5} {b}"), "{'a': 'abcdefg', 'b': 'x'}");
        assert_eq!(parse("WARN  db", "{level:<} {service}"), "{'level': 'WARN', 'service': 'db'}");
    }

    #[test]
    fn fields_with_a_width_or_a_kind_stand_side_by_side() {
        assert_eq!(parse("20261122", "{y:4d}{m:2d}{d:2d}"), "{'y': 2026, 'm': 11, 'd': 22}");
        assert_eq!(parse("12ms", "{n:int}{unit}"), "{'n': 12, 'unit': 'ms'}");
        let error = "ValueError: 'ab' does not match '{y:4}{m}': the field 'y' starts at character 0, and fewer than 4 characters are left";
        assert_eq!(parse("ab", "{y:4}{m}"), error);
    }

    #[test]
    fn fields_without_a_name_make_a_tuple_or_are_left_out() {
        assert_eq!(parse("a 1 b", "{} {:int} {}"), "('a', 1, 'b')");
        assert_eq!(parse("a 1 b", "{} {n:int} {}"), "{'n': 1}");
    }

    #[test]
    fn a_line_without_a_time_says_where_it_should_be() {
        let error = "ValueError: 'x soon y' does not match 'x {t:time} y': the field 't' starts at character 2, and no time that is known stands there";
        assert_eq!(parse("x soon y", "x {t:time} y"), error);
    }
}
