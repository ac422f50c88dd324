//! `csv`: readers over any iterable of lines, writers to anything that has a `write`.

mod dialect;
mod dict_reader;
mod dict_writer;
mod parse;
mod reader;
mod writer;

pub(in crate::vm) use dict_reader::{DICT_READER, field_names};
pub(in crate::vm) use dict_writer::DICT_WRITER;
pub(in crate::vm) use reader::READER;
pub(in crate::vm) use writer::WRITER;

use std::cell::Cell;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

use dialect::Dialect;

/// CPython's `csv.field_size_limit()` before anybody sets it.
const FIELD_LIMIT: usize = 131_072;

thread_local! {
    /// How long a field may be, in characters; one for all readers, as in CPython.
    static LIMIT: Cell<usize> = const { Cell::new(FIELD_LIMIT) };
}

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("DictReader", Constant::Type(Type::CsvDictReader)),
        ("DictWriter", Constant::Type(Type::CsvDictWriter)),
        ("Error", Constant::Class(ExcType::CsvError)),
        ("QUOTE_ALL", Constant::Int(1)),
        ("QUOTE_MINIMAL", Constant::Int(0)),
        ("QUOTE_NONE", Constant::Int(3)),
        ("QUOTE_NONNUMERIC", Constant::Int(2)),
    ],
    construct,
    ..Library::named("csv")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("field_size_limit", Shape::Between(0, 1), |a, _| called(field_size_limit(&a))),
    Builtin::new("get_dialect", Shape::named(&["name"], 1), |mut a, _| {
        called(Dialect::of(Some(&a.required(0)), Vec::new()).map(Dialect::into_value))
    }),
    Builtin::new("list_dialects", Shape::Nothing, |_, _| {
        called(Ok(Value::list(dialect::NAMES.iter().map(|name| Value::from(*name)).collect())))
    }),
    Builtin::new("reader", Shape::Any, |a, cx| called(reader::reader(a, cx))),
    Builtin::new("writer", Shape::Any, |a, _| called(writer::writer(a))),
];

/// `_csv.Error(text)`
fn error(text: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::CsvError, text)
}

fn field_size_limit(arguments: &Bound) -> Result<Value, Exc> {
    let before = LIMIT.get();
    if let Some(limit) = arguments.get(0) {
        match limit {
            Value::Int(_) | Value::Bool(_) => LIMIT.set(usize::try_from(index(limit)?).unwrap_or(0)),
            _ => return Err(type_error("limit must be an integer")),
        }
    }
    Ok(Value::from(before))
}

/// Calls `DictReader` or `DictWriter`.
fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Result<Called, Arguments> {
    match class {
        Type::CsvDictReader => Ok(called(dict_reader::dict_reader(arguments, cx))),
        Type::CsvDictWriter => Ok(dict_writer::dict_writer(arguments, cx)),
        _ => Err(arguments),
    }
}
