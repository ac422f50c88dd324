//! `text % values`, and `bytes % values`, which is read and written as the text of the same code points (PEP 461).

use crate::lang::code::Conversion as Kind;
use crate::value::custom::{self, take_failure};
use crate::value::fault::Fault;
use crate::value::integer::{IntRef, int_to_float};
use crate::value::printf::{Amount, Conversion, Piece, pieces};
use crate::value::{ByteArray, Exc, ExcType, Exception, Number, Str, Value, check_size, number, type_error};
use crate::vm::{items, methods};

/// The values of a `%`: one after the other, or by key.
struct Values<'v> {
    all: &'v Value,
    next: usize,
}

impl Values<'_> {
    fn take(&mut self) -> Result<Value, Exc> {
        let at = self.next;
        self.next += 1;
        let found = match self.all {
            Value::Tuple(tuple) => tuple.items.get(at).cloned(),
            one => (at == 0).then(|| one.clone()),
        };
        found.ok_or_else(|| type_error("not enough arguments for format string"))
    }

    fn star(&mut self, what: &'static str, most: i64) -> Result<i64, Exc> {
        match number(&self.take()?) {
            Some(Number::Small(n)) if n > most => Err(Exception::with_message(
                ExcType::OverflowError,
                if what == "width" {
                    "Python int too large to convert to C ssize_t"
                } else {
                    "Python int too large to convert to C int"
                },
            )),
            Some(Number::Small(n)) => Ok(n),
            Some(Number::Big(_)) => Err(Exception::with_message(
                ExcType::OverflowError,
                if what == "width" {
                    "Python int too large to convert to C ssize_t"
                } else {
                    "Python int too large to convert to C int"
                },
            )),
            _ => Err(type_error("* wants int")),
        }
    }

    fn is_used_up(&self, template: &Value) -> bool {
        match self.all {
            Value::Tuple(tuple) => self.next >= tuple.items.len(),
            // A mapping may have what nobody asked for; so may a list, which could be indexed.
            all => is_mapping(all, template) || self.next > 0,
        }
    }
}

/// Whether `%` puts arguments into it: a `str`, `bytes` or a `bytearray`.
#[inline]
pub fn is_template(value: &Value) -> bool {
    match value {
        Value::Str(_) | Value::Bytes(_) => true,
        Value::Object(_) => ByteArray::from_value(value).is_some(),
        _ => false,
    }
}

/// `template % arguments` where the template is a `str`, `bytes` or a `bytearray`: `TypeError` and `ValueError` as CPython raises them.
pub fn percent(template: &Value, arguments: &Value) -> Result<Value, Exc> {
    let wide;
    let text = match template.plain() {
        Value::Str(text) => text,
        Value::Bytes(bytes) => {
            wide = widened(bytes);
            &wide
        }
        template if let Some(array) = ByteArray::from_value(template) => {
            return percent(&array.to_bytes(), arguments).map(methods::thawed);
        }
        _ => return crate::value::binary(crate::value::BinaryOp::Mod, template, arguments),
    };
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let mut values = Values { all: arguments, next: 0 };
    let mut rest = pieces(bytes);
    loop {
        let keyed = rest.wants_mapping();
        if keyed && !is_mapping(arguments, template) && custom::special(arguments, "__getitem__").is_none() {
            return Err(type_error("format requires a mapping"));
        }
        let conversion = match rest.next() {
            None => break,
            Some(Err(fault)) => return Err(fault.into()),
            Some(Ok(Piece::Literal(range))) => {
                out.extend_from_slice(&bytes[range]);
                continue;
            }
            Some(Ok(Piece::Conversion(conversion))) => conversion,
        };
        let by_key = match &conversion.key {
            Some(range) => {
                let key = in_kind_of(template, text.slice(range.clone()));
                values.next = usize::MAX / 2;
                Some(items::get_asked(arguments, &key)?)
            }
            None => None,
        };
        let mut stars = Vec::new();
        if conversion.width == Some(Amount::Star) {
            stars.push(values.star("width", i64::MAX)?);
        }
        if conversion.precision == Some(Amount::Star) {
            stars.push(values.star("precision", i64::from(i32::MAX))?);
        }
        let conversion = conversion.with_stars(stars.into_iter());
        let value = match by_key {
            Some(value) => value,
            None => values.take()?,
        };
        match template {
            Value::Bytes(_) => one_of_bytes(&conversion, &value, &mut out)?,
            _ => {
                conversion.check()?;
                one(&conversion, &value, &mut out)?;
            }
        }
        check_size(Some(out.len()))?;
    }
    if !values.is_used_up(template) {
        let what = if matches!(template, Value::Bytes(_)) { "bytes" } else { "string" };
        return Err(type_error(format!("not all arguments converted during {what} formatting")));
    }
    Ok(in_kind_of(template, Str::from_wtf8_vec(out)))
}

/// The text whose code points are these bytes.
fn widened(bytes: &[u8]) -> Str {
    bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into()
}

/// What a part of the template, or the result, is: text, or the bytes that its code points are.
fn in_kind_of(template: &Value, text: Str) -> Value {
    match template {
        Value::Bytes(_) => {
            let bytes: Vec<u8> = text.code_points().map(|point| u8::try_from(point).unwrap_or(b'?')).collect();
            Value::Bytes(bytes.into())
        }
        _ => Value::Str(text),
    }
}

fn is_mapping(value: &Value, template: &Value) -> bool {
    match value {
        Value::Dict(_) | Value::List(_) | Value::Range(_) => true,
        Value::Bytes(_) => matches!(template, Value::Str(_)),
        _ => false,
    }
}

/// A conversion in `bytes`.
fn one_of_bytes(conversion: &Conversion, value: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
    let wants = |what: &str| Err(type_error(format!("{what} not '{}'", value.type_name())));
    match char::from_u32(conversion.kind).unwrap_or('?') {
        's' | 'b' => match value {
            Value::Bytes(bytes) => Ok(conversion.text(widened(bytes).as_bytes(), out)?),
            value if let Some(array) = ByteArray::from_value(value) => {
                Ok(conversion.text(widened(&array.bytes()).as_bytes(), out)?)
            }
            _ => match custom::asked(value, "__bytes__", &[]) {
                Some(Ok(Value::Bytes(bytes))) => Ok(conversion.text(widened(&bytes).as_bytes(), out)?),
                Some(Ok(other)) => {
                    Err(type_error(format!("__bytes__ returned non-bytes (type {})", other.type_name())))
                }
                Some(Err(exc)) => Err(exc),
                None => wants("%b requires a bytes-like object, or an object that implements __bytes__,"),
            },
        },
        'r' | 'a' => Ok(conversion.text(super::ascii(value).as_bytes(), out)?),
        'c' => {
            let byte = match (value, number(value)) {
                (Value::Bytes(bytes), _) if bytes.len() == 1 => i64::from(bytes[0]),
                (_, Some(Number::Small(n))) => n,
                (_, Some(Number::Big(_))) => -1,
                _ => return Err(type_error("%c requires an integer in range(256) or a single byte")),
            };
            if !(0..256).contains(&byte) {
                return Err(Exception::with_message(ExcType::OverflowError, "%c arg not in range(256)"));
            }
            Ok(conversion.character(IntRef::Small(byte), out)?)
        }
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' if number(value).is_none() => {
            Err(type_error(format!("float argument required, not {}", value.type_name())))
        }
        _ => {
            conversion.check()?;
            one(conversion, value, out)
        }
    }
}

fn one(conversion: &Conversion, value: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
    let done: Result<(), Fault> = match char::from_u32(conversion.kind).unwrap_or('s') {
        's' => conversion.text(value.to_display().as_bytes(), out),
        'r' => conversion.text(value.repr().as_bytes(), out),
        'a' => match super::convert(value, Kind::Ascii) {
            Value::Str(text) => conversion.text(text.as_bytes(), out),
            _ => Ok(()),
        },
        'c' => match (value.plain(), number(value)) {
            (Value::Str(text), _) if text.char_len() == 1 => conversion.text(text.as_bytes(), out),
            (_, Some(Number::Small(n))) => conversion.character(IntRef::Small(n), out),
            (_, Some(Number::Big(n))) => conversion.character(IntRef::Big(n), out),
            _ => Err(conversion.wants_number(&value.type_name())),
        },
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => match number(value) {
            Some(Number::Small(n)) => conversion.int(IntRef::Small(n), out),
            Some(Number::Big(n)) => conversion.int(IntRef::Big(n), out),
            Some(Number::Float(x)) => conversion.float(x, out),
            None => {
                // `%x` takes what is an int, the others what can be made one.
                let names: &[&str] = match conversion.kind {
                    kind if kind == u32::from('x') || kind == u32::from('X') || kind == u32::from('o') => {
                        &["__index__"]
                    }
                    _ => &["__int__", "__index__"],
                };
                match names.iter().find_map(|name| custom::asked(value, name, &[])) {
                    Some(made) => match number(&made?) {
                        Some(Number::Small(n)) => conversion.int(IntRef::Small(n), out),
                        Some(Number::Big(n)) => conversion.int(IntRef::Big(n), out),
                        _ => Err(conversion.wants_number(&value.type_name())),
                    },
                    None => Err(conversion.wants_number(&value.type_name())),
                }
            }
        },
        _ => match number(value) {
            Some(Number::Float(x)) => conversion.float(x, out),
            Some(Number::Small(n)) => conversion.float(n as f64, out),
            Some(Number::Big(n)) => int_to_float(IntRef::Big(n)).and_then(|x| conversion.float(x, out)),
            None => Err(conversion.wants_number(&value.type_name())),
        },
    };
    take_failure()?;
    Ok(done?)
}
