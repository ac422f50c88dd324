//! `csv`: readers over any iterable of lines, writers to anything that has a `write`.

mod dialect;
mod dict_reader;
mod dict_writer;
mod parse;
mod reader;
mod settings;
mod writer;

pub(in crate::vm) use dict_reader::{DICT_READER, field_names};
pub(in crate::vm) use dict_writer::DICT_WRITER;
pub(in crate::vm) use reader::READER;
pub(in crate::vm) use writer::WRITER;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

use dialect::Dialect;
use settings::Settings;

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
    Builtin::effectful("get_dialect", Shape::named(&["name"], 1), |mut a, _| {
        called(Dialect::of(Some(&a.required(0)), Vec::new()).map(Dialect::into_value))
    }),
    Builtin::effectful("list_dialects", Shape::Nothing, |_, _| {
        called(Ok(Value::list(Settings::running().names().into_iter().map(Value::Str).collect())))
    }),
    Builtin::new("reader", Shape::Any, |a, cx| called(reader::reader(a, cx))),
    Builtin::effectful("register_dialect", Shape::Any, |a, _| called(register(a))),
    Builtin::effectful("unregister_dialect", Shape::One, |mut a, _| {
        let name = a.required(0);
        let name = name.as_str().ok_or_else(|| error("unknown dialect"));
        called(name.and_then(|name| Settings::running().unregister(name)).map(|()| Value::None))
    }),
    Builtin::new("writer", Shape::Any, |a, _| called(writer::writer(a))),
];

/// `_csv.Error(text)`
fn error(text: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::CsvError, text)
}

fn field_size_limit(arguments: &Bound) -> Result<Value, Exc> {
    let settings = Settings::running();
    let before = settings.limit.get();
    if let Some(limit) = arguments.get(0) {
        match limit {
            Value::Int(_) | Value::Bool(_) => settings.limit.set(usize::try_from(index(limit)?).unwrap_or(0)),
            _ => return Err(type_error("limit must be an integer")),
        }
    }
    Ok(Value::from(before))
}

/// `csv.register_dialect(name, dialect="excel", **parameters)`
fn register(arguments: Bound) -> Result<Value, Exc> {
    let (positional, named) = arguments.into_parts();
    let (name, base, named) = reader::lines_and_dialect("register_dialect", positional, named)?;
    let Value::Str(name) = name else { return Err(type_error("dialect name must be a string")) };
    Settings::running().register(name, Dialect::of(base.as_ref(), named)?);
    Ok(Value::None)
}

/// Calls `DictReader` or `DictWriter`.
fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Result<Called, Arguments> {
    match class {
        Type::CsvDictReader => Ok(called(dict_reader::dict_reader(arguments, cx))),
        Type::CsvDictWriter => Ok(dict_writer::dict_writer(arguments, cx)),
        _ => Err(arguments),
    }
}
