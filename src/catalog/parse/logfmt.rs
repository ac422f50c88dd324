//! `parse_logfmt`: the fields of lines of `key=value`.

use std::rc::Rc;

use super::each::{Each, Parser};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{
    Dict, Exc, Key, Map, Str, Value, count_chars, push_code_point, short_repr, type_error, value_error,
};

/// `parse_logfmt(iterable)`.
pub static PARSE_LOGFMT: StageDef = StageDef {
    doc: StageDoc {
        name: "parse_logfmt",
        keywords: &["logfmt", "key=value", "heroku", "logrus", "fields"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("texts")],
        summary: "the fields of lines of key=value, as dicts",
        doc: "Pairs stand apart by white space. A value is text, up to the next white space or in double quotes, where \
              \\\" \\\\ \\n \\r \\t and \\u00e9 mean what they mean in JSON; key= is the empty text, a key alone is True. Of a key that comes \
              twice the last value counts. A quote that is not closed, an unknown escape, a value without a key and text \
              that touches a closing quote raise ValueError with the line and the place; with errors skipped the line is \
              dropped and counted. (kr/logfmt, go-logfmt)",
        asks: "n for n",
        example: Example {
            text: r#"['level=info msg="it works" fast'] | parse_logfmt()"#,
            output: &["{'level': 'info', 'msg': 'it works', 'fast': True}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let input = bound.iter("iterable", world)?;
    Ok(Built::new(Each::new(input.clone(), Logfmt::default()), vec![input]))
}

#[derive(Debug, Default)]
struct Logfmt {
    values: Vec<Value>,
}

impl Parser for Logfmt {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let Value::Str(line) = item else {
            return Err(type_error(format!("parse_logfmt() takes str items, not {}", item.type_name())));
        };
        self.values.push(Dict::from_map(fields_of(line)?).into());
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }
}

/// The fields of a line of logfmt.
///
/// # Errors
/// `ValueError` with the line and the place where it is none.
pub(super) fn fields_of(line: &Str) -> Result<Map, Exc> {
    let mut line = Line { text: line, at: 0 };
    let mut fields = Map::default();
    while let Some((key, value)) = line.pair()? {
        fields.insert(Key::text(key), value);
    }
    Ok(fields)
}

/// A line, and how far it has been read, in bytes.
struct Line<'t> {
    text: &'t Str,
    at: usize,
}

impl Line<'_> {
    fn rest(&self) -> &[u8] {
        &self.text.as_bytes()[self.at..]
    }

    /// Up to the next byte that ends a key or a bare value.
    fn word(&mut self, ends: impl Fn(u8) -> bool) -> Str {
        let length = self.rest().iter().position(|byte| ends(*byte)).unwrap_or(self.rest().len());
        let word = self.text.slice(self.at..self.at + length);
        self.at += length;
        word
    }

    fn pair(&mut self) -> Result<Option<(Str, Value)>, Exc> {
        let is_space = |byte: u8| byte <= b' ';
        self.word(|byte| !is_space(byte));
        let start = self.at;
        let Some(first) = self.rest().first() else { return Ok(None) };
        match first {
            b'=' => return Err(self.refused(start, "a value stands there without a key")),
            b'"' => return Err(self.refused(start, "a quote stands there where a key begins")),
            _ => {}
        }
        let key = self.word(|byte| is_space(byte) || byte == b'=' || byte == b'"');
        match self.rest() {
            [b'=', b'"', ..] => {
                self.at += 1;
                let value = self.quoted()?;
                if self.rest().first().is_some_and(|byte| !is_space(*byte)) {
                    return Err(self.refused(self.at, "text touches a closing quote"));
                }
                Ok(Some((key, Value::Str(value))))
            }
            [b'=', ..] => {
                self.at += 1;
                let value = self.word(|byte| is_space(byte) || byte == b'"');
                if self.rest().first() == Some(&b'"') {
                    return Err(self.refused(self.at, "a quote stands in the middle of a value"));
                }
                Ok(Some((key, Value::Str(value))))
            }
            [b'"', ..] => Err(self.refused(self.at, "a quote stands in the middle of a key")),
            _ => Ok(Some((key, Value::Bool(true)))),
        }
    }

    fn quoted(&mut self) -> Result<Str, Exc> {
        let start = self.at;
        self.at += 1;
        let inside = self.word(|byte| byte == b'"' || byte == b'\\');
        if self.rest().first() == Some(&b'"') {
            self.at += 1;
            return Ok(inside);
        }
        let mut out = inside.as_bytes().to_vec();
        loop {
            match self.rest() {
                [b'"', ..] => {
                    self.at += 1;
                    return Ok(Str::from_wtf8_vec(out));
                }
                [b'\\', ..] => self.escape(&mut out)?,
                [] => return Err(self.refused(start, "the quote that opens there is not closed")),
                _ => out.extend_from_slice(self.word(|byte| byte == b'"' || byte == b'\\').as_bytes()),
            }
        }
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), Exc> {
        let at = self.at;
        let refused = |line: &Self| line.refused(at, "there is no such escape");
        let (byte, length) = match self.rest() {
            [_, b'n', ..] => (b'\n', 2),
            [_, b'r', ..] => (b'\r', 2),
            [_, b't', ..] => (b'\t', 2),
            [_, byte @ (b'"' | b'\\' | b'/'), ..] => (*byte, 2),
            [_, b'u', ..] => {
                let mut point = self.unit(at).ok_or_else(|| refused(self))?;
                self.at += 6;
                // A character beyond 16 bits is written as a pair.
                if let (0xD800..=0xDBFF, Some(low @ 0xDC00..=0xDFFF)) = (point, self.unit(self.at)) {
                    point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                    self.at += 6;
                }
                push_code_point(out, point);
                return Ok(());
            }
            _ => return Err(refused(self)),
        };
        out.push(byte);
        self.at += length;
        Ok(())
    }

    /// The `\uXXXX` at `at`.
    fn unit(&self, at: usize) -> Option<u32> {
        let digits = self.text.as_bytes()[at..].strip_prefix(b"\\u")?.get(..4)?;
        let text = std::str::from_utf8(digits).ok()?;
        text.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(text, 16).ok())?
    }

    fn refused(&self, at: usize, why: &str) -> Exc {
        let shown = short_repr(&Value::Str(self.text.clone()), 120);
        let at = count_chars(&self.text.as_bytes()[..at]);
        value_error(format!("{shown} is no logfmt: at character {at}, {why}"))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    fn parse(line: &str) -> String {
        Trial::of("parse_logfmt", vec![Value::list(vec![Value::from(line)])]).all(10).remove(0)
    }

    #[test]
    fn pairs_bare_keys_and_quoted_values() {
        assert_eq!(parse("a=1 b=\"x y\"  c= d"), "{'a': '1', 'b': 'x y', 'c': '', 'd': True}");
        assert_eq!(parse("url=http://x/?q=1&r=2"), "{'url': 'http://x/?q=1&r=2'}");
        assert_eq!(parse("a=1 a=2"), "{'a': '2'}");
        assert_eq!(parse("ñ=ü"), "{'ñ': 'ü'}");
        assert_eq!(parse("  "), "{}");
    }

    #[test]
    fn escapes_are_those_of_json() {
        assert_eq!(parse(r#"a="x\"y\\z\n\t\u00e9""#), r#"{'a': 'x"y\\z\n\té'}"#);
        assert_eq!(parse(r#"a="\ud83d\ude00""#), "{'a': '\u{1f600}'}");
    }

    #[test]
    fn what_is_no_logfmt_is_told_with_the_line_and_the_place() {
        let error = |line: &str, why: &str| {
            assert_eq!(parse(line), format!("ValueError: {} is no logfmt: at {why}", Value::from(line).repr()));
        };
        error("ñ=\"x", "character 2, the quote that opens there is not closed");
        error("a=1 =2", "character 4, a value stands there without a key");
        error("a=\"x\"y", "character 5, text touches a closing quote");
        error("a=x\"y\"", "character 3, a quote stands in the middle of a value");
        error("a=\"\\q\"", "character 3, there is no such escape");
        error("a=\"\\u12\"", "character 3, there is no such escape");
    }

    #[test]
    fn a_bad_line_may_be_skipped() {
        let lines = Value::list(vec![Value::from("a=\""), Value::from("b=1"), Value::Int(3)]);
        let trial = Trial::of("parse_logfmt", vec![lines]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["{'b': '1'}"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
    }
}
