//! The methods of `bytearray`: those of `bytes`, whose answers are bytearrays, and those that change it.

use super::table::Method;
use super::{bytes, codecs, text, text_search, text_split};
use crate::machine::{Called, Context};
use crate::value::{ByteArray, Exc, Number, Value, check_size, index_error, number, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::pulling;

const SPLIT: Shape = Shape::named(&["sep", "maxsplit"], 0);

/// A method of `bytes`.
type OfBytes = fn(&Value, Bound) -> Result<Value, Exc>;

/// What a method of `bytes` answers, with bytearrays for its bytes.
fn of_bytes(this: &Value, arguments: Bound, method: OfBytes) -> Result<Value, Exc> {
    method(&array(this).to_bytes(), arguments).map(thawed)
}

/// The value with bytearrays in the place of bytes.
pub(in crate::vm) fn thawed(value: Value) -> Value {
    match value {
        Value::Bytes(bytes) => ByteArray::new(bytes.to_vec()).into_value(),
        Value::List(list) => Value::list(list.items.borrow().iter().cloned().map(thawed).collect()),
        Value::Tuple(tuple) => Value::tuple(tuple.items.iter().cloned().map(thawed).collect()),
        other => other,
    }
}

macro_rules! as_bytes {
    ($name:literal, $shape:expr, $method:path) => {
        Method::new($name, $shape, |this, arguments| of_bytes(this, arguments, $method))
    };
}

/// `bytearray.fromhex(text)`.
pub(crate) fn fromhex(arguments: Bound) -> Result<Value, Exc> {
    bytes::fromhex(arguments).map(thawed)
}

pub(super) static METHODS: &[Method] = &[
    Method::new("__copy__", Shape::Nothing, |this, _| Ok(copied(this))),
    Method::changing("append", Shape::One, |this, mut arguments| {
        let byte = byte(&arguments.required(0))?;
        check_size(Some(array(this).len()))?;
        array(this).bytes_mut().push(byte);
        Ok(Value::None)
    }),
    as_bytes!("capitalize", Shape::Nothing, text::capitalize),
    as_bytes!("center", Shape::Between(1, 2), text::center),
    Method::changing("clear", Shape::Nothing, |this, _| {
        array(this).bytes_mut().clear();
        Ok(Value::None)
    }),
    Method::new("copy", Shape::Nothing, |this, _| Ok(copied(this))),
    as_bytes!("count", Shape::Parsed(1, 3), text_search::count),
    as_bytes!("decode", Shape::named(&["encoding", "errors"], 0), codecs::decode_method),
    as_bytes!("endswith", Shape::Parsed(1, 3), text_search::endswith),
    as_bytes!("expandtabs", Shape::named(&["tabsize"], 0), text::expandtabs),
    Method::pulling("extend", Shape::One, extend),
    Method::new("find", Shape::Parsed(1, 3), |this, arguments| {
        text_search::found_in(&array(this).bytes(), arguments, false).map(text_search::or_minus_one)
    }),
    as_bytes!("hex", Shape::named(&["sep", "bytes_per_sep"], 0), bytes::hex),
    Method::new("index", Shape::Parsed(1, 3), |this, arguments| {
        let found = text_search::found_in(&array(this).bytes(), arguments, false)?;
        found.map(Value::from).ok_or_else(|| value_error("subsection not found"))
    }),
    Method::changing("insert", Shape::Parsed(2, 2), |this, mut arguments| {
        let (at, byte) = (index(&arguments.required(0))?, byte(&arguments.required(1))?);
        let bytes = &mut *array(this).bytes_mut();
        let at = if at < 0 { at.saturating_add(bytes.len() as i64).max(0) } else { at };
        bytes.insert(usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len()), byte);
        Ok(Value::None)
    }),
    as_bytes!("isalnum", Shape::Nothing, text::isalnum),
    as_bytes!("isalpha", Shape::Nothing, text::isalpha),
    as_bytes!("isascii", Shape::Nothing, text::isascii),
    as_bytes!("isdigit", Shape::Nothing, text::isdigit),
    as_bytes!("islower", Shape::Nothing, text::islower),
    as_bytes!("isspace", Shape::Nothing, text::isspace),
    as_bytes!("istitle", Shape::Nothing, text::istitle),
    as_bytes!("isupper", Shape::Nothing, text::isupper),
    Method::pulling("join", Shape::One, |this, arguments, cx| {
        let joined = text_split::join_method(&array(this).to_bytes(), arguments, cx);
        pulling::then(joined, |bytes, _| Called::Value(thawed(bytes)), cx)
    }),
    as_bytes!("ljust", Shape::Between(1, 2), text::ljust),
    as_bytes!("lower", Shape::Nothing, text::lower),
    as_bytes!("lstrip", Shape::Between(0, 1), text::strip_left),
    as_bytes!("partition", Shape::One, text_split::partition),
    Method::changing("pop", Shape::Between(0, 1), |this, arguments| {
        let at = arguments.get(0).map_or(Ok(-1), index)?;
        let bytes = &mut *array(this).bytes_mut();
        if bytes.is_empty() {
            return Err(index_error("pop from empty bytearray"));
        }
        let at = if at < 0 { at.saturating_add(bytes.len() as i64) } else { at };
        let at = usize::try_from(at).ok().filter(|at| *at < bytes.len());
        at.map(|at| Value::Int(i64::from(bytes.remove(at)))).ok_or_else(|| index_error("pop index out of range"))
    }),
    Method::changing("remove", Shape::One, |this, mut arguments| {
        let wanted = byte(&arguments.required(0))?;
        let bytes = &mut *array(this).bytes_mut();
        let at = memchr::memchr(wanted, bytes).ok_or_else(|| value_error("value not found in bytearray"))?;
        bytes.remove(at);
        Ok(Value::None)
    }),
    as_bytes!("removeprefix", Shape::One, text::removeprefix),
    as_bytes!("removesuffix", Shape::One, text::removesuffix),
    as_bytes!("replace", Shape::Between(2, 3), text_search::replace),
    Method::changing("reverse", Shape::Nothing, |this, _| {
        array(this).bytes_mut().reverse();
        Ok(Value::None)
    }),
    Method::new("rfind", Shape::Parsed(1, 3), |this, arguments| {
        text_search::found_in(&array(this).bytes(), arguments, true).map(text_search::or_minus_one)
    }),
    Method::new("rindex", Shape::Parsed(1, 3), |this, arguments| {
        let found = text_search::found_in(&array(this).bytes(), arguments, true)?;
        found.map(Value::from).ok_or_else(|| value_error("subsection not found"))
    }),
    as_bytes!("rjust", Shape::Between(1, 2), text::rjust),
    as_bytes!("rpartition", Shape::One, text_split::rpartition),
    as_bytes!("rsplit", SPLIT, text_split::rsplit),
    as_bytes!("rstrip", Shape::Between(0, 1), text::strip_right),
    as_bytes!("split", SPLIT, text_split::split),
    as_bytes!("splitlines", Shape::named(&["keepends"], 0), text_split::splitlines),
    as_bytes!("startswith", Shape::Parsed(1, 3), text_search::startswith),
    as_bytes!("strip", Shape::Between(0, 1), text::strip_both),
    as_bytes!("swapcase", Shape::Nothing, text::swapcase),
    as_bytes!("title", Shape::Nothing, text::title),
    as_bytes!("translate", Shape::named(&["", "delete"], 1), text_split::translate),
    as_bytes!("upper", Shape::Nothing, text::upper),
    as_bytes!("zfill", Shape::One, text::fill_zeros),
];

fn array(this: &Value) -> &ByteArray {
    ByteArray::from_value(this).expect("the table is that of bytearray")
}

fn copied(this: &Value) -> Value {
    ByteArray::new(array(this).bytes().clone()).into_value()
}

/// A byte as its number; `ValueError` where it is none of 0 to 255.
pub(in crate::vm) fn byte(value: &Value) -> Result<u8, Exc> {
    match number(value) {
        Some(Number::Small(n)) => u8::try_from(n).map_err(|_| value_error("byte must be in range(0, 256)")),
        Some(Number::Big(_)) => Err(value_error("byte must be in range(0, 256)")),
        _ => Err(type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
    }
}

fn extend(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let more = arguments.required(0);
    if let Value::Str(_) = more {
        return Called::Raised(type_error("expected iterable of integers; got: 'str'"));
    }
    let this = this.clone();
    pulling::collect(
        &more,
        move |items, _| {
            let bytes = items.iter().map(byte).collect::<Result<Vec<u8>, Exc>>()?;
            check_size(array(&this).len().checked_add(bytes.len()))?;
            array(&this).bytes_mut().extend(bytes);
            Ok(Value::None)
        },
        cx,
    )
}
