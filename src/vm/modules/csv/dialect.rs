//! Dialects: what separates, quotes and escapes.

use crate::value::{Exc, Object, Str, Type, Value, type_error};
use crate::vm::arguments::index;

use super::error;
use super::settings::Settings;
use crate::vm::attributes;

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

/// The dialects that have a name before a program gives one.
pub(super) fn built_in() -> Vec<(Str, Dialect)> {
    let tabs = Dialect { delimiter: '\t', ..excel() };
    let unix = Dialect { line_terminator: Str::from("\n"), quoting: Quoting::All, ..excel() };
    [("excel", excel()), ("excel-tab", tabs), ("unix", unix)].map(|(name, dialect)| (Str::from(name), dialect)).into()
}

fn excel() -> Dialect {
    Dialect {
        delimiter: ',',
        quote: Some('"'),
        escape: None,
        double_quote: true,
        skip_initial_space: false,
        line_terminator: Str::from("\r\n"),
        quoting: Quoting::Minimal,
        strict: false,
    }
}

/// The parameters that a class of the user's, or an object of it, says.
fn said_by(object: &Value) -> Vec<(Str, Value)> {
    let said = PARAMETERS.iter().filter_map(|name| Some((Str::from(*name), attributes::get(object, name).ok()?)));
    said.filter(|(name, value)| !matches!(value, Value::None) || name.as_bytes() == b"quotechar").collect()
}

/// What a dialect says.
const PARAMETERS: [&str; 8] =
    ["delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"];

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
            None | Some(Value::None) => excel(),
            Some(Value::Str(name)) => Settings::running().dialect(name)?,
            Some(class @ (Value::Class(_) | Value::Instance(_))) => {
                return Self::of(None, said_by(class).into_iter().chain(parameters).collect());
            }
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
