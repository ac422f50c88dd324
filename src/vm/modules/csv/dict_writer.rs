//! `csv.DictWriter`: dicts as rows.

use super::dict_reader::{Parameters, parameters};
use super::writer::{Writer, each_row};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Dict, Exc, Object, Type, Value, type_error, value_error};
use crate::vm::arguments::Shape;
use crate::vm::methods::{self, Method};
use crate::vm::pulling;

/// A writer of dicts.
#[derive(Debug)]
struct DictWriter {
    writer: Writer,
    names: Vec<Value>,
    given: Value,
    rest_value: Value,
    ignores: bool,
}

/// `csv.DictWriter(f, fieldnames, restval="", extrasaction="raise", dialect="excel", **parameters)`
pub(super) fn dict_writer(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let made = |arguments| -> Result<(Value, DictWriter), Exc> {
        let Parameters { mut values, dialect } =
            parameters("DictWriter", &["f", "fieldnames", "restval", "extrasaction"], 2, arguments)?;
        let mut value = |at: usize| values[at].take();
        let ignores = match value(3) {
            None => false,
            Some(Value::Str(action)) => match action.to_text().to_lowercase().as_str() {
                "raise" => false,
                "ignore" => true,
                _ => {
                    let action = action.to_text();
                    return Err(value_error(format!("extrasaction ({action}) must be 'raise' or 'ignore'")));
                }
            },
            Some(other) => {
                let class = other.type_name();
                return Err(type_error(format!("extrasaction must be str, not {class}")));
            }
        };
        let names = value(1).unwrap_or_default();
        let writer = Writer::new(value(0).unwrap_or_default(), dialect)?;
        let rest_value = value(2).unwrap_or_else(|| Value::from(""));
        Ok((names.clone(), DictWriter { writer, names: Vec::new(), given: names, rest_value, ignores }))
    };
    match made(arguments) {
        Ok((names, writer)) => {
            pulling::collect(&names, move |names, _| Ok(Value::object(DictWriter { names, ..writer })), cx)
        }
        Err(exc) => Called::Raised(exc),
    }
}

/// Of `csv.DictWriter`.
pub(in crate::vm) static DICT_WRITER: &[Method] = &[
    Method::pulling("writeheader", Shape::Nothing, |this, _, cx| match writer(this) {
        Ok(writer) => writer.writer.write(&writer.names, cx),
        Err(exc) => Called::Raised(exc),
    }),
    Method::pulling("writerow", Shape::named(&["rowdict"], 1), |this, mut a, cx| write_row(this, &a.required(0), cx)),
    Method::pulling("writerows", Shape::named(&["rowdicts"], 1), |this, mut a, cx| {
        each_row(this.clone(), &a.required(0), write_row, cx)
    }),
];

fn writer(this: &Value) -> Result<&DictWriter, Exc> {
    this.as_object().ok_or_else(|| type_error("not a writer"))
}

fn write_row(this: &Value, row: &Value, cx: &mut Context<'_>) -> Called {
    match writer(this).and_then(|writer| Ok((writer, writer.fields(row)?))) {
        Ok((writer, fields)) => writer.writer.write(&fields, cx),
        Err(exc) => Called::Raised(exc),
    }
}

impl DictWriter {
    fn fields(&self, row: &Value) -> Result<Vec<Value>, Exc> {
        let Value::Dict(row) = row else {
            return Err(methods::no_attribute(row, if self.ignores { "get" } else { "keys" }, &[]));
        };
        let known = Dict::new();
        for name in &self.names {
            known.set(name.clone(), Value::None)?;
        }
        let mut wrong = Vec::new();
        for key in row.keys().into_iter().filter(|_| !self.ignores) {
            if known.get(&key)?.is_none() {
                wrong.push(key.repr());
            }
        }
        if !wrong.is_empty() {
            return Err(value_error(format!("dict contains fields not in fieldnames: {}", wrong.join(", "))));
        }
        let field = |name: &Value| Ok(row.get(name)?.unwrap_or_else(|| self.rest_value.clone()));
        self.names.iter().map(field).collect()
    }
}

impl Object for DictWriter {
    fn type_of(&self) -> Type {
        Type::CsvDictWriter
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "fieldnames" => Some(self.given.clone()),
            "restval" => Some(self.rest_value.clone()),
            "extrasaction" => Some(Value::from(if self.ignores { "ignore" } else { "raise" })),
            _ => None,
        }
    }
}
