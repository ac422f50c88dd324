//! Formatting: the `format()` protocol of built-in values, `%`, and `str.format`.

mod percent;
mod template;

pub use percent::{is_template, percent};
pub(crate) use template::template;

use crate::lang::code::Conversion;
use crate::value::custom::take_failure;
use crate::value::format_apply::{format_float, format_int, format_str};
use crate::value::integer::IntRef;
use crate::value::str_repr::ascii_repr;
use crate::value::{Exc, Number, Str, Value, number, type_error};

/// `format(value, spec)`. `ValueError` for a specification that is wrong, `TypeError` where the class knows none.
pub fn value(value: &Value, spec: &str) -> Result<Str, Exc> {
    by_spec(value, spec.as_bytes())
}

/// As [`value()`], with a specification in WTF-8.
pub(crate) fn by_spec(value: &Value, spec: &[u8]) -> Result<Str, Exc> {
    if spec.is_empty() {
        let text = value.to_display();
        return take_failure().map(|()| text);
    }
    if let Value::Object(object) = value.plain()
        && let Some(text) = object.format(&Str::from_wtf8(spec))
    {
        return text;
    }
    let text = match (value.plain(), number(value)) {
        (Value::Str(text), _) => format_str(text.as_bytes(), spec)?,
        (_, Some(Number::Float(x))) => format_float(x, spec)?,
        (Value::Bool(b), _) => format_int(IntRef::Small(i64::from(*b)), spec).map_err(|mut fault| {
            fault.message = fault.message.replace("object of type 'int'", "object of type 'bool'").into();
            fault
        })?,
        (_, Some(Number::Small(n))) => format_int(IntRef::Small(n), spec)?,
        (_, Some(Number::Big(n))) => format_int(IntRef::Big(n), spec)?,
        _ => {
            let class = value.type_name();
            return Err(type_error(format!("unsupported format string passed to {class}.__format__")));
        }
    };
    Ok(Str::from_wtf8_vec(text))
}

/// What `!s`, `!r` or `!a` makes of a value.
pub fn convert(value: &Value, conversion: Conversion) -> Value {
    match conversion {
        Conversion::None => value.clone(),
        Conversion::Str => Value::Str(value.to_display()),
        Conversion::Repr => Value::from(value.repr()),
        Conversion::Ascii => Value::from(ascii(value)),
    }
}

/// `ascii(value)`.
pub(crate) fn ascii(value: &Value) -> String {
    match value {
        Value::Str(text) => ascii_repr(text.as_bytes()),
        _ => escaped(&value.repr()),
    }
}

/// A repr as `ascii` shows it: what the repr shows as it is, it escapes as a literal does.
pub(crate) fn escaped(repr: &str) -> String {
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        match u32::from(c) {
            0..0x80 => out.push(c),
            point @ 0x80..=0xff => out.push_str(&format!("\\x{point:02x}")),
            point @ 0x100..=0xffff => out.push_str(&format!("\\u{point:04x}")),
            point => out.push_str(&format!("\\U{point:08x}")),
        }
    }
    out
}
