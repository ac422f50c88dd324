//! Dialects: what separates, quotes and escapes.

use crate::value::{Exc, Object, Str, Type, Value, type_error};
use crate::vm::arguments::index;

use super::error;

/// When fields are quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    Minimal,
    All,
    NonNumeric,
    None,
}

/// How rows are written.
#[derive(Clone, Debug)]
pub(super) struct Dialect {
    pub(super) delimiter: char,
    pub(super) quote: Option<char>,
    pub(super) escape: Option<char>,
    pub(super) double_quote: bool,
    pub(super) skip_initial_space: bool,
    pub(super) line_terminator: Str,
    pub(super) quoting: Quoting,
    pub(super) strict: bool,
}

/// The dialects that have a name.
pub(super) const NAMES: [&str; 3] = ["excel", "excel-tab", "unix"];

fn named(name: &Str) -> Result<Dialect, Exc> {
    let excel = Dialect {
        delimiter: ',',
        quote: Some('"'),
        escape: None,
        double_quote: true,
        skip_initial_space: false,
        line_terminator: Str::from("\r\n"),
        quoting: Quoting::Minimal,
        strict: false,
    };
    match &*name.to_text() {
        "excel" => Ok(excel),
        "excel-tab" => Ok(Dialect { delimiter: '\t', ..excel }),
        "unix" => Ok(Dialect { line_terminator: Str::from("\n"), quoting: Quoting::All, ..excel }),
        _ => Err(error("unknown dialect")),
    }
}

/// A character, or none where that is allowed.
fn character(name: &str, value: &Value, optional: bool) -> Result<Option<char>, Exc> {
    match value {
        Value::None if optional => Ok(None),
        Value::Str(text) => {
            let mut points = text.code_points();
            match (points.next(), points.next()) {
                (Some(point), None) => Ok(char::from_u32(point)),
                (None, _) if optional => Err(type_error(format!("\"{name}\" must be a 1-character string"))),
                _ => Err(type_error(format!("\"{name}\" must be a 1-character string"))),
            }
        }
        other if optional => Err(type_error(format!("\"{name}\" must be string or None, not {}", other.type_name()))),
        other => Err(type_error(format!("\"{name}\" must be string, not {}", other.type_name()))),
    }
}

impl Dialect {
    /// The dialect that was named or given, with these of its parameters changed.
    pub(super) fn of(base: Option<&Value>, parameters: Vec<(Str, Value)>) -> Result<Self, Exc> {
        let mut dialect = match base {
            None | Some(Value::None) => named(&Str::from("excel"))?,
            Some(Value::Str(name)) => named(name)?,
            Some(other) => match other.as_object::<Self>() {
                Some(dialect) => dialect.clone(),
                None => return Err(error("unknown dialect")),
            },
        };
        let (mut quote_given, mut quoting_given) = (false, false);
        for (name, value) in parameters {
            match &*name.to_text() {
                "delimiter" => {
                    let delimiter = character("delimiter", &value, false)?;
                    dialect.delimiter =
                        delimiter.ok_or_else(|| type_error("\"delimiter\" must be a 1-character string"))?;
                }
                "quotechar" => {
                    dialect.quote = character("quotechar", &value, true)?;
                    quote_given = true;
                }
                "escapechar" => dialect.escape = character("escapechar", &value, true)?,
                "doublequote" => dialect.double_quote = value.is_true(),
                "skipinitialspace" => dialect.skip_initial_space = value.is_true(),
                "strict" => dialect.strict = value.is_true(),
                "lineterminator" => match value {
                    Value::Str(text) => dialect.line_terminator = text,
                    other => {
                        let class = other.type_name();
                        return Err(type_error(format!("\"lineterminator\" must be a string, not {class}")));
                    }
                },
                "quoting" => {
                    quoting_given = true;
                    dialect.quoting = match &value {
                        Value::Int(_) | Value::Bool(_) => match index(&value)? {
                            0 => Quoting::Minimal,
                            1 => Quoting::All,
                            2 => Quoting::NonNumeric,
                            3 => Quoting::None,
                            _ => return Err(type_error("bad \"quoting\" value")),
                        },
                        other => {
                            let class = other.type_name();
                            return Err(type_error(format!("\"quoting\" must be an integer, not {class}")));
                        }
                    };
                }
                other => return Err(type_error(format!("'{other}' is an invalid keyword argument for this function"))),
            }
        }
        // A dialect that was named says when to quote.
        let is_named = !matches!(base, None | Some(Value::None));
        if quote_given && dialect.quote.is_none() && !quoting_given && !is_named {
            dialect.quoting = Quoting::None;
        }
        if dialect.quoting != Quoting::None && dialect.quote.is_none() {
            return Err(type_error("quotechar must be set if quoting enabled"));
        }
        Ok(dialect)
    }

    /// The dialect as a value.
    pub(super) fn into_value(self) -> Value {
        Value::object(self)
    }
}

impl Object for Dialect {
    fn type_of(&self) -> Type {
        Type::CsvDialect
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let optional = |character: Option<char>| character.map_or(Value::None, |one| Value::from(one.to_string()));
        Some(match name {
            "delimiter" => Value::from(self.delimiter.to_string()),
            "quotechar" => optional(self.quote),
            "escapechar" => optional(self.escape),
            "doublequote" => Value::Bool(self.double_quote),
            "skipinitialspace" => Value::Bool(self.skip_initial_space),
            "lineterminator" => Value::Str(self.line_terminator.clone()),
            "quoting" => Value::Int(self.quoting as i64),
            "strict" => Value::Bool(self.strict),
            _ => return None,
        })
    }
}
