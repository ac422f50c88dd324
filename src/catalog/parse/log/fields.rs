//! A log line on its way to a record: where reading stands, what has been read, and where it failed.

use super::super::cursor::Cursor;
use super::super::stamp::Stamps;
use crate::value::{Dict, Exc, Key, Map, Str, Value};

/// Why a line is not in a format.
#[derive(Debug)]
pub(super) enum Fault {
    /// At this byte, in words.
    At(usize, String),
    /// What a reader of its own said.
    Exc(Exc),
}

/// A line that is being read.
#[derive(Debug)]
pub(super) struct Line<'t> {
    pub(super) text: &'t Str,
    pub(super) cursor: Cursor<'t>,
    fields: Map,
}

impl<'t> Line<'t> {
    pub(super) fn new(text: &'t Str) -> Self {
        Self { text, cursor: Cursor::new(text.as_bytes()), fields: Map::default() }
    }

    /// It fails where it stands.
    pub(super) fn fault(&self, why: &str) -> Fault {
        Fault::At(self.cursor.at(), why.to_owned())
    }

    /// What has been read since `from`, up to here less `without` bytes.
    pub(super) fn since(&self, from: usize, without: usize) -> Str {
        self.text.slice(from..self.cursor.at() - without)
    }

    /// What has not been read.
    pub(super) fn rest(&mut self) -> Str {
        let from = self.cursor.at();
        self.cursor.skip(usize::MAX / 2);
        self.since(from, 0)
    }

    pub(super) fn add(&mut self, name: &'static str, value: impl Into<Value>) {
        self.fields.insert(Key::text(name.into()), value.into());
    }

    pub(super) fn eat(&mut self, text: &str) -> Result<(), Fault> {
        self.cursor.eat(text.as_bytes()).ok_or_else(|| {
            let expected = Value::from(text).repr();
            self.fault(&format!("{expected} should stand"))
        })
    }

    /// A word, which ends at a space or with the line.
    pub(super) fn word(&mut self, what: &str) -> Result<Str, Fault> {
        let from = self.cursor.at();
        match self.cursor.word() {
            Some(_) => Ok(self.since(from, 0)),
            None => Err(self.fault(&format!("{what} should stand"))),
        }
    }

    /// Text up to `end`, and over it.
    pub(super) fn until(&mut self, end: &str, what: &str) -> Result<Str, Fault> {
        let from = self.cursor.at();
        match self.cursor.until(end.as_bytes()) {
            Some(_) => Ok(self.since(from, end.len())),
            None => Err(self.fault(&format!("{what} should stand, and {} after it", Value::from(end).repr()))),
        }
    }

    pub(super) fn number(&mut self, what: &str) -> Result<i64, Fault> {
        self.cursor.number(1, 18).ok_or_else(|| self.fault(&format!("{what} should stand")))
    }

    /// A time, in any way that is known.
    pub(super) fn time(&mut self, stamps: &Stamps) -> Result<Value, Fault> {
        match stamps.prefix(self.cursor.rest()) {
            Some((length, Ok(moment))) => {
                self.cursor.skip(length);
                Ok(moment)
            }
            Some((_, Err(exc))) => Err(Fault::Exc(exc)),
            None => Err(self.fault("a time should stand")),
        }
    }

    /// The record of what was added.
    pub(super) fn record(&mut self) -> Value {
        Dict::from_map(std::mem::take(&mut self.fields)).into()
    }
}

/// None for a dash, which means that nothing is known.
pub(super) fn or_dash(text: Str) -> Value {
    if text.as_bytes() == b"-" { Value::None } else { Value::Str(text) }
}

/// An int where the text is one of digits alone; None for a dash.
pub(super) fn int_or_text(text: Str) -> Value {
    let digits = text.as_bytes();
    let number = digits.iter().all(u8::is_ascii_digit).then(|| text.to_text().parse::<i64>().ok()).flatten();
    number.map_or_else(|| or_dash(text), Value::Int)
}
