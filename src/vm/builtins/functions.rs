//! Builtins that look at one value, and `print`.

use crate::lang::code::Conversion;
use crate::machine::Called;
use crate::value::{
    ByteArray, ChainMap, ChainView, Deque, DictView, Exc, ExcType, Exception, Str, Value, push_code_point, type_error,
    value_error,
};
use crate::vm::arguments::{Bound, Shape, shown_class, sized};
use crate::vm::modules::{enumeration, sys};
use crate::vm::pulling::{asked, called};
use crate::vm::{format, is_callable, showing, streams};

use super::glances;
use super::native::Builtin;

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::new("ascii", Shape::One, |mut a, cx| {
        showing::formatted(&a.required(0), Conversion::Ascii, Str::EMPTY, cx)
    }),
    Builtin::new("callable", Shape::One, |mut a, _| called(Ok(Value::Bool(is_callable(&a.required(0)))))),
    Builtin::new("chr", Shape::One, |mut a, _| called(chr(&a.required(0)))).glancing(glances::chr),
    Builtin::effectful("exit", Shape::Between(0, 1), |mut a, _| sys::leave(vec![a.take(0).unwrap_or_default()])),
    Builtin::new("format", Shape::Between(1, 2), |a, cx| asked(move || formatted(&a), cx)),
    Builtin::new("hash", Shape::One, |mut a, cx| {
        let value = a.required(0);
        asked(move || super::hash_of(&value).map(Value::Int), cx)
    }),
    Builtin::new("id", Shape::One, |mut a, _| called(Ok(Value::Int(super::hashing::id_of(&a.required(0)))))),
    Builtin::new("len", Shape::One, |mut a, _| called(length(&a.required(0)))).glancing(glances::length),
    Builtin::new("ord", Shape::One, |mut a, _| called(ord(&a.required(0)))).glancing(glances::ord),
    Builtin::effectful("print", Shape::Any, |a, cx| {
        let (items, named) = a.into_parts();
        let (sep, end, file) = match separators(named) {
            Ok(both) => both,
            Err(exc) => return Called::Raised(exc),
        };
        super::printing::print(items, sep, end, file, cx)
    }),
    Builtin::effectful("quit", Shape::Between(0, 1), |mut a, _| sys::leave(vec![a.take(0).unwrap_or_default()])),
    Builtin::new("repr", Shape::One, |mut a, cx| showing::repr(&a.required(0), cx)),
];

const PRINT_NAMES: [&str; 4] = ["sep", "end", "file", "flush"];

/// `len(value)`. `TypeError` where it has none, `OverflowError` for a range that is too long.
pub fn length(value: &Value) -> Result<Value, Exc> {
    let len = match value {
        Value::Str(text) => text.char_len(),
        Value::Bytes(bytes) => bytes.len(),
        Value::List(list) => list.items.borrow().len(),
        Value::Tuple(tuple) => tuple.items.len(),
        Value::Dict(dict) => dict.len(),
        Value::Set(set) => set.items.borrow().len(),
        Value::Range(range) => {
            return i64::try_from(range.len()).map(Value::Int).map_err(|_| {
                let text = "Python int too large to convert to C ssize_t";
                Exception::with_message(ExcType::OverflowError, text)
            });
        }
        Value::Object(object) if let Some(tuple) = object.as_tuple() => tuple.items.len(),
        Value::Class(class) if let Some(members) = enumeration::items(class) => members.len(),
        other if let Some(array) = ByteArray::from_value(other) => array.len(),
        other => match other.as_object::<DictView>() {
            Some(view) => view.dict.len(),
            None => match Deque::from_value(other) {
                Some(deque) => deque.len(),
                None if let Some(chain) = ChainMap::from_value(other) => chain.keys()?.len(),
                None if let Some(view) = other.as_object::<ChainView>() => view.items()?.len(),
                None => return Err(type_error(format!("object of type '{}' has no len()", other.type_name()))),
            },
        },
    };
    Ok(Value::from(len))
}

fn chr(value: &Value) -> Result<Value, Exc> {
    let code = sized(value, "int")?;
    if i32::try_from(code).is_err() {
        let text = "Python int too large to convert to C int";
        return Err(Exception::with_message(ExcType::OverflowError, text));
    }
    match u32::try_from(code) {
        Ok(point @ 0..=0x10_ffff) => {
            let mut bytes = Vec::new();
            push_code_point(&mut bytes, point);
            Ok(Value::Str(Str::from_wtf8_vec(bytes)))
        }
        _ => Err(value_error("chr() arg not in range(0x110000)")),
    }
}

fn ord(value: &Value) -> Result<Value, Exc> {
    let wrong = |len: usize| Err(type_error(format!("ord() expected a character, but string of length {len} found")));
    match value {
        Value::Str(text) => {
            let mut points = text.code_points();
            match (points.next(), points.next()) {
                (Some(point), None) => Ok(Value::Int(i64::from(point))),
                _ => wrong(text.char_len()),
            }
        }
        Value::Bytes(bytes) => match **bytes {
            [byte] => Ok(Value::Int(i64::from(byte))),
            _ => wrong(bytes.len()),
        },
        other => Err(type_error(format!("ord() expected string of length 1, but {} found", other.type_name()))),
    }
}

fn formatted(arguments: &Bound) -> Result<Value, Exc> {
    let spec = match arguments.get(1) {
        None => Str::EMPTY,
        Some(Value::Str(spec)) => spec.clone(),
        Some(other) => {
            return Err(type_error(format!("format() argument 2 must be str, not {}", shown_class(other))));
        }
    };
    format::by_spec(arguments.get(0).unwrap_or(&Value::None), spec.as_bytes()).map(Value::Str)
}

/// `sep` and `end` of `print`, and where it goes, unless to the output.
fn separators(named: Vec<(Str, Value)>) -> Result<(Str, Str, Option<Value>), Exc> {
    let mut target = None;
    let (mut sep, mut end) = (Str::from(" "), Str::from("\n"));
    for (name, value) in named {
        let name = name.to_text().into_owned();
        match (name.as_str(), value) {
            ("sep" | "end" | "file", Value::None) | ("flush", _) => {}
            ("sep", Value::Str(text)) => sep = text,
            ("end", Value::Str(text)) => end = text,
            ("sep" | "end", other) => {
                return Err(type_error(format!("{name} must be None or a string, not {}", other.type_name())));
            }
            ("file", file) => target = (!streams::is_output(&file)).then_some(file),
            _ => {
                let exc = type_error(format!("'{name}' is an invalid keyword argument for print()"));
                if let Some(near) = crate::lang::nearest(&name, PRINT_NAMES) {
                    exc.advise(format!("did you mean '{near}'?"));
                }
                return Err(exc);
            }
        }
    }
    Ok((sep, end, target))
}
