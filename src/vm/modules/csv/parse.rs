//! Text to fields: the states of CPython's `_csv.c`, so that every odd input comes out as it does there.

use std::rc::Rc;

use super::dialect::{Dialect, Quoting};
use super::error;
use super::settings::Settings;
use crate::value::float_parse::float_of_text;
use crate::value::{Exc, Str, Value, push_code_point};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    StartRecord,
    StartField,
    EscapedChar,
    InField,
    InQuotedField,
    EscapeInQuotedField,
    QuoteInQuotedField,
    EatNewline,
    AfterEscapedNewline,
}

/// A row under way.
#[derive(Debug)]
pub(super) struct Parser {
    dialect: Dialect,
    state: State,
    fields: Vec<Value>,
    field: Vec<u8>,
    /// Characters in the field.
    length: usize,
    numeric: bool,
    settings: Rc<Settings>,
}

impl Parser {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            state: State::StartRecord,
            fields: Vec::new(),
            field: Vec::new(),
            length: 0,
            numeric: false,
            settings: Settings::running(),
        }
    }

    pub(super) fn dialect(&self) -> &Dialect {
        &self.dialect
    }

    /// Whether a row has begun and not ended.
    pub(super) fn is_open(&self) -> bool {
        self.length > 0 || self.state == State::InQuotedField
    }

    /// Takes in a line; the row where it ended with it.
    pub(super) fn line(&mut self, line: &Str) -> Result<Option<Value>, Exc> {
        if let Err(exc) = line.code_points().map(Some).chain([None]).try_for_each(|point| self.take(point)) {
            self.forget();
            return Err(exc);
        }
        Ok((self.state == State::StartRecord).then(|| self.row()))
    }

    /// The input has ended within a row.
    pub(super) fn end(&mut self) -> Result<Option<Value>, Exc> {
        if !self.is_open() {
            return Ok(None);
        }
        let saved = if self.dialect.strict { Err(error("unexpected end of data")) } else { self.save() };
        match saved {
            Ok(()) => Ok(Some(self.row())),
            Err(exc) => {
                self.forget();
                Err(exc)
            }
        }
    }

    /// The row that was under way is given up: the next line begins another.
    fn forget(&mut self) {
        self.state = State::StartRecord;
        self.fields.clear();
        self.field.clear();
        (self.length, self.numeric) = (0, false);
    }

    fn row(&mut self) -> Value {
        self.state = State::StartRecord;
        Value::list(std::mem::take(&mut self.fields))
    }

    fn save(&mut self) -> Result<(), Exc> {
        let text = Str::from_wtf8_vec(std::mem::take(&mut self.field));
        self.length = 0;
        let field = if std::mem::take(&mut self.numeric) {
            Value::Float(float_of_text(text.as_bytes())?)
        } else {
            Value::Str(text)
        };
        self.fields.push(field);
        Ok(())
    }

    fn add(&mut self, point: u32) -> Result<(), Exc> {
        let limit = self.settings.limit.get();
        if self.length >= limit {
            return Err(error(format!("field larger than field limit ({limit})")));
        }
        push_code_point(&mut self.field, point);
        self.length += 1;
        Ok(())
    }

    /// A character; `None` stands for the end of the line.
    fn take(&mut self, point: Option<u32>) -> Result<(), Exc> {
        let is = |other: Option<char>| point.is_some() && point == other.map(u32::from);
        let ends = matches!(point, None | Some(0x0a | 0x0d));
        let (delimiter, escape) = (Some(self.dialect.delimiter), self.dialect.escape);
        let quote = self.dialect.quote.filter(|_| self.dialect.quoting != Quoting::None);
        let after_line = if point.is_none() { State::StartRecord } else { State::EatNewline };
        match self.state {
            State::StartRecord | State::StartField => {
                if self.state == State::StartRecord {
                    match point {
                        None => return Ok(()),
                        Some(0x0a | 0x0d) => {
                            self.state = State::EatNewline;
                            return Ok(());
                        }
                        _ => self.state = State::StartField,
                    }
                }
                if ends {
                    self.save()?;
                    self.state = after_line;
                } else if is(quote) {
                    self.state = State::InQuotedField;
                } else if is(escape) {
                    self.state = State::EscapedChar;
                } else if point == Some(u32::from(' ')) && self.dialect.skip_initial_space {
                } else if is(delimiter) {
                    self.save()?;
                } else {
                    self.numeric = self.dialect.quoting == Quoting::NonNumeric;
                    self.add(point.unwrap_or_default())?;
                    self.state = State::InField;
                }
            }
            State::EscapedChar => match point {
                Some(end @ (0x0a | 0x0d)) => {
                    self.add(end)?;
                    self.state = State::AfterEscapedNewline;
                }
                point => {
                    self.add(point.unwrap_or(0x0a))?;
                    self.state = State::InField;
                }
            },
            State::AfterEscapedNewline if point.is_none() => {}
            State::AfterEscapedNewline | State::InField => {
                if ends {
                    self.save()?;
                    self.state = after_line;
                } else if is(escape) {
                    self.state = State::EscapedChar;
                } else if is(delimiter) {
                    self.save()?;
                    self.state = State::StartField;
                } else {
                    self.add(point.unwrap_or_default())?;
                    self.state = State::InField;
                }
            }
            State::InQuotedField => {
                if point.is_none() {
                } else if is(escape) {
                    self.state = State::EscapeInQuotedField;
                } else if is(quote) {
                    self.state = if self.dialect.double_quote { State::QuoteInQuotedField } else { State::InField };
                } else {
                    self.add(point.unwrap_or_default())?;
                }
            }
            State::EscapeInQuotedField => {
                self.add(point.unwrap_or(0x0a))?;
                self.state = State::InQuotedField;
            }
            State::QuoteInQuotedField => {
                if is(quote) {
                    self.add(point.unwrap_or_default())?;
                    self.state = State::InQuotedField;
                } else if is(delimiter) {
                    self.save()?;
                    self.state = State::StartField;
                } else if ends {
                    self.save()?;
                    self.state = after_line;
                } else if !self.dialect.strict {
                    self.add(point.unwrap_or_default())?;
                    self.state = State::InField;
                } else {
                    let quote = self.dialect.quote.unwrap_or('"');
                    return Err(error(format!("'{}' expected after '{quote}'", self.dialect.delimiter)));
                }
            }
            State::EatNewline => match point {
                Some(0x0a | 0x0d) => {}
                None => self.state = State::StartRecord,
                Some(_) => {
                    return Err(error(
                        "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?",
                    ));
                }
            },
        }
        Ok(())
    }
}
