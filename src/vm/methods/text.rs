//! What `str` and `bytes` have in common: one implementation over bytes and what a position in them means.

use std::ops::Range;
use std::rc::Rc;

use crate::value::code_points::Units;
use crate::value::str_case;
use crate::value::str_class::{Class, is_class};
use crate::value::str_layout::{Justify, expand_tabs, pad, zfill};
use crate::value::str_split::{Sides, strip};
use crate::value::{Exc, Str, Value, type_error};
use crate::vm::arguments::{Bound, index, sized};

/// The bytes of a `str` or `bytes`, and how to read them.
pub(super) fn view(this: &Value) -> (&[u8], Units) {
    match this {
        Value::Str(text) => (text.as_bytes(), if text.is_ascii() { Units::Ascii } else { Units::Wide }),
        Value::Bytes(bytes) => (bytes, Units::Bytes),
        _ => unreachable!("the tables are those of str and bytes"),
    }
}

/// A piece of it.
pub(super) fn part(this: &Value, range: Range<usize>) -> Value {
    match this {
        Value::Str(text) if range.len() == text.byte_len() => Value::Str(text.clone()),
        Value::Str(text) => Value::Str(text.slice(range)),
        Value::Bytes(bytes) if range.len() == bytes.len() => Value::Bytes(Rc::clone(bytes)),
        Value::Bytes(bytes) => Value::Bytes(bytes[range].into()),
        _ => unreachable!("the tables are those of str and bytes"),
    }
}

/// A new text of the same class.
pub(super) fn made(this: &Value, bytes: Vec<u8>) -> Value {
    match this {
        Value::Bytes(_) => Value::Bytes(bytes.into()),
        _ => Value::Str(Str::from_wtf8_vec(bytes)),
    }
}

/// A new text of the same class, of what `write` appends to a buffer.
pub(super) fn written(this: &Value, write: impl FnOnce(&mut Vec<u8>)) -> Value {
    match this {
        Value::Bytes(_) => {
            let mut bytes = Vec::new();
            write(&mut bytes);
            Value::Bytes(bytes.into())
        }
        _ => Value::Str(Str::written(write)),
    }
}

/// The bytes of an argument that has to be of the same class; `refusal` is what `str` says otherwise.
pub(super) fn like<'v>(this: &Value, value: &'v Value, refusal: impl FnOnce() -> String) -> Result<&'v [u8], Exc> {
    match (this, value) {
        (Value::Str(_), Value::Str(text)) => Ok(text.as_bytes()),
        (Value::Str(_), _) => Err(type_error(refusal())),
        (_, Value::Bytes(bytes)) => Ok(bytes),
        _ => Err(bytes_wanted(value)),
    }
}

pub(super) fn bytes_wanted(value: &Value) -> Exc {
    type_error(format!("a bytes-like object is required, not '{}'", value.type_name()))
}

macro_rules! mapped {
    ($($name:ident = $map:path),* $(,)?) => {
        $(pub(super) fn $name(this: &Value, _: Bound) -> Result<Value, Exc> {
            let (text, units) = view(this);
            Ok(made(this, $map(text, units)))
        })*
    };
}

pub(super) fn lower(this: &Value, _: Bound) -> Result<Value, Exc> {
    Ok(cased(this, <[u8]>::make_ascii_lowercase, u8::is_ascii_uppercase, str_case::lower))
}

pub(super) fn upper(this: &Value, _: Bound) -> Result<Value, Exc> {
    Ok(cased(this, <[u8]>::make_ascii_uppercase, u8::is_ascii_lowercase, str_case::upper))
}

/// In upper or lower case; the same text where it has no letter that changes.
fn cased(this: &Value, ascii: fn(&mut [u8]), changes: fn(&u8) -> bool, map: fn(&[u8], Units) -> Vec<u8>) -> Value {
    let (text, units) = view(this);
    if !units.are_bytes() {
        return made(this, map(text, units));
    }
    if !text.iter().any(changes) {
        return this.clone();
    }
    written(this, |out| {
        out.extend_from_slice(text);
        ascii(out);
    })
}

mapped! {
    title = str_case::title,
    capitalize = str_case::capitalize,
    swapcase = str_case::swapcase,
    casefold = str_case::casefold,
}

macro_rules! classes {
    ($($name:ident = $class:ident),* $(,)?) => {
        $(pub(super) fn $name(this: &Value, _: Bound) -> Result<Value, Exc> {
            let (text, units) = view(this);
            Ok(Value::Bool(is_class(text, units, Class::$class)))
        })*
    };
}

classes! {
    isalnum = Alphanumeric,
    isalpha = Alpha,
    isascii = Ascii,
    isdecimal = Decimal,
    isdigit = Digit,
    isidentifier = Identifier,
    islower = Lower,
    isnumeric = Numeric,
    isprintable = Printable,
    isspace = Space,
    istitle = Title,
    isupper = Upper,
}

fn stripped(this: &Value, arguments: &Bound, sides: Sides, name: &str) -> Result<Value, Exc> {
    let (text, units) = view(this);
    let chars = match arguments.given(0) {
        None => None,
        Some(chars) => Some(like(this, chars, || format!("{name} arg must be None or str"))?),
    };
    Ok(part(this, strip(text, units, chars, sides)))
}

pub(super) fn strip_both(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    stripped(this, &arguments, Sides::Both, "strip")
}

pub(super) fn strip_left(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    stripped(this, &arguments, Sides::Left, "lstrip")
}

pub(super) fn strip_right(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    stripped(this, &arguments, Sides::Right, "rstrip")
}

fn padded(this: &Value, arguments: &Bound, how: Justify, name: &str) -> Result<Value, Exc> {
    let (text, units) = view(this);
    let width = index(arguments.get(0).unwrap_or(&Value::None))?;
    let fill = match (this, arguments.get(1)) {
        (_, None) => &b" "[..],
        (Value::Str(_), Some(fill)) => {
            like(this, fill, || format!("The fill character must be a unicode character, not {}", fill.type_name()))?
        }
        (_, Some(Value::Bytes(fill))) if fill.len() == 1 => fill,
        (_, Some(fill)) => {
            let class = fill.type_name();
            return Err(type_error(format!("{name}() argument 2 must be a byte string of length 1, not {class}")));
        }
    };
    Ok(pad(text, units, width, fill, how)?.map_or_else(|| this.clone(), |text| made(this, text)))
}

pub(super) fn center(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    padded(this, &arguments, Justify::Center, "center")
}

pub(super) fn ljust(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    padded(this, &arguments, Justify::Left, "ljust")
}

pub(super) fn rjust(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    padded(this, &arguments, Justify::Right, "rjust")
}

pub(super) fn fill_zeros(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    let (text, units) = view(this);
    let width = index(&arguments.required(0))?;
    Ok(zfill(text, units, width)?.map_or_else(|| this.clone(), |text| made(this, text)))
}

pub(super) fn expandtabs(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (text, units) = view(this);
    let size = arguments.get(0).map_or(Ok(8), |size| sized(size, "int"))?;
    if i32::try_from(size).is_err() {
        let text = format!("Python int too large to convert to C {}", "int");
        return Err(crate::value::Exception::with_message(crate::value::ExcType::OverflowError, text));
    }
    Ok(made(this, expand_tabs(text, units, size)?))
}

fn without(
    this: &Value,
    mut arguments: Bound,
    name: &str,
    cut: fn(&[u8], &[u8]) -> Option<Range<usize>>,
) -> Result<Value, Exc> {
    let affix = arguments.required(0);
    let affix = like(this, &affix, || {
        format!("{name}() argument must be str, not {}", crate::vm::arguments::shown_class(&affix))
    })?;
    let (text, _) = view(this);
    Ok(cut(text, affix).map_or_else(|| this.clone(), |range| part(this, range)))
}

pub(super) fn removeprefix(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    without(this, arguments, "removeprefix", |text, affix| text.starts_with(affix).then_some(affix.len()..text.len()))
}

pub(super) fn removesuffix(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    without(this, arguments, "removesuffix", |text, affix| text.ends_with(affix).then(|| 0..text.len() - affix.len()))
}
