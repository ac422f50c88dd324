//! The methods of `bytes`.

use super::table::Method;
use super::{codecs, text, text_search, text_split};
use crate::value::{ByteArray, Exc, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index};

const SPLIT: Shape = Shape::named(&["sep", "maxsplit"], 0);

pub(super) static METHODS: &[Method] = &[
    Method::new("capitalize", Shape::Nothing, text::capitalize),
    Method::new("center", Shape::Between(1, 2), text::center),
    Method::new("count", Shape::Parsed(1, 3), text_search::count),
    Method::new("decode", Shape::named(&["encoding", "errors"], 0), codecs::decode_method),
    Method::new("endswith", Shape::Parsed(1, 3), text_search::endswith),
    Method::new("expandtabs", Shape::named(&["tabsize"], 0), text::expandtabs),
    Method::new("find", Shape::Parsed(1, 3), text_search::find),
    Method::new("hex", Shape::named(&["sep", "bytes_per_sep"], 0), hex),
    Method::new("index", Shape::Parsed(1, 3), text_search::index_of),
    Method::new("isalnum", Shape::Nothing, text::isalnum),
    Method::new("isalpha", Shape::Nothing, text::isalpha),
    Method::new("isascii", Shape::Nothing, text::isascii),
    Method::new("isdigit", Shape::Nothing, text::isdigit),
    Method::new("islower", Shape::Nothing, text::islower),
    Method::new("isspace", Shape::Nothing, text::isspace),
    Method::new("istitle", Shape::Nothing, text::istitle),
    Method::new("isupper", Shape::Nothing, text::isupper),
    Method::pulling("join", Shape::One, text_split::join_method),
    Method::new("ljust", Shape::Between(1, 2), text::ljust),
    Method::new("lower", Shape::Nothing, text::lower),
    Method::new("lstrip", Shape::Between(0, 1), text::strip_left),
    Method::new("partition", Shape::One, text_split::partition),
    Method::new("removeprefix", Shape::One, text::removeprefix),
    Method::new("removesuffix", Shape::One, text::removesuffix),
    Method::new("replace", Shape::Between(2, 3), text_search::replace),
    Method::new("rfind", Shape::Parsed(1, 3), text_search::rfind),
    Method::new("rindex", Shape::Parsed(1, 3), text_search::rindex),
    Method::new("rjust", Shape::Between(1, 2), text::rjust),
    Method::new("rpartition", Shape::One, text_split::rpartition),
    Method::new("rsplit", SPLIT, text_split::rsplit),
    Method::new("rstrip", Shape::Between(0, 1), text::strip_right),
    Method::new("split", SPLIT, text_split::split),
    Method::new("splitlines", Shape::named(&["keepends"], 0), text_split::splitlines),
    Method::new("startswith", Shape::Parsed(1, 3), text_search::startswith),
    Method::new("strip", Shape::Between(0, 1), text::strip_both),
    Method::new("swapcase", Shape::Nothing, text::swapcase),
    Method::new("title", Shape::Nothing, text::title),
    Method::new("translate", Shape::named(&["", "delete"], 1), text_split::translate),
    Method::new("upper", Shape::Nothing, text::upper),
    Method::new("zfill", Shape::One, text::fill_zeros),
];

pub(super) fn hex(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (bytes, _) = text::view(this);
    let sep = match arguments.get(0) {
        None => None,
        Some(Value::Str(sep)) if sep.is_ascii() => Some(sep.as_bytes()),
        Some(Value::Str(_)) => return Err(value_error("sep must be ASCII.")),
        Some(Value::Bytes(sep)) => Some(&**sep),
        Some(other) => {
            crate::vm::builtins::length(other)?;
            return Err(type_error("sep must be str or bytes."));
        }
    };
    if sep.is_some_and(|sep| sep.len() != 1) {
        return Err(value_error("sep must be length 1."));
    }
    let every = arguments.get(1).map_or(Ok(1), index)?;
    let group = usize::try_from(every.unsigned_abs()).unwrap_or(usize::MAX);
    let mut out = String::with_capacity(bytes.len() * 2);
    for (at, byte) in bytes.iter().enumerate() {
        let place = if every < 0 { at } else { bytes.len() - at };
        if let Some([sep]) = sep
            && at > 0
            && group > 0
            && place % group == 0
        {
            out.push(char::from(*sep));
        }
        out.push_str(&format!("{byte:02x}"));
    }
    Ok(Value::from(out))
}

/// `bytes.maketrans(from, to)`: a table for `translate`.
pub(crate) fn maketrans(mut arguments: Bound) -> Result<Value, Exc> {
    let bytes = |value: Value| match &value {
        Value::Bytes(bytes) => Ok(bytes.to_vec()),
        other => match ByteArray::from_value(other) {
            Some(array) => Ok(array.bytes().to_vec()),
            None => Err(type_error(format!("a bytes-like object is required, not '{}'", other.type_name()))),
        },
    };
    let (from, to) = (bytes(arguments.required(0))?, bytes(arguments.required(1))?);
    if from.len() != to.len() {
        return Err(value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.into_iter().zip(to) {
        table[usize::from(from)] = to;
    }
    Ok(Value::Bytes(table.into()))
}

/// `bytes.fromhex(text)`.
pub(crate) fn fromhex(mut arguments: Bound) -> Result<Value, Exc> {
    let given = arguments.required(0);
    let text = crate::vm::arguments::text(&given, "fromhex", "argument")?;
    if let Some(at) = text.code_points().position(|point| point > 0x7f) {
        return Err(not_hex(at));
    }
    let mut out = Vec::new();
    let mut high: Option<u8> = None;
    for (at, point) in text.code_points().enumerate() {
        let digit = char::from_u32(point).and_then(|c| c.to_digit(16)).map(|digit| digit as u8);
        match (high, digit) {
            (None, None) if matches!(point, 9..=13 | 32) => {}
            (None, Some(digit)) => high = Some(digit),
            (Some(first), Some(digit)) => {
                out.push(first << 4 | digit);
                high = None;
            }
            _ => return Err(not_hex(at)),
        }
    }
    if high.is_some() { Err(not_hex(text.char_len())) } else { Ok(Value::Bytes(out.into())) }
}

fn not_hex(at: usize) -> Exc {
    value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}"))
}
