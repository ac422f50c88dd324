//! The methods of `str`.

use super::quick;
use super::table::Method;
use super::{codecs, text, text_search, text_split};
use crate::value::{Dict, Exc, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::format;

const SPLIT: Shape = Shape::named(&["sep", "maxsplit"], 0);
const CODEC: Shape = Shape::named(&["encoding", "errors"], 0);

pub(super) static METHODS: &[Method] = &[
    Method::new("capitalize", Shape::Nothing, text::capitalize),
    Method::new("casefold", Shape::Nothing, text::casefold),
    Method::new("center", Shape::Between(1, 2), text::center),
    Method::new("count", Shape::Parsed(1, 3), text_search::count),
    Method::new("encode", CODEC, codecs::encode_method),
    Method::new("endswith", Shape::Parsed(1, 3), text_search::endswith),
    Method::new("expandtabs", Shape::named(&["tabsize"], 0), text::expandtabs),
    Method::new("find", Shape::Parsed(1, 3), text_search::find),
    Method::asking("format", Shape::Any, format_with),
    Method::asking("format_map", Shape::One, format_map),
    Method::new("index", Shape::Parsed(1, 3), text_search::index_of),
    Method::new("isalnum", Shape::Nothing, text::isalnum),
    Method::new("isalpha", Shape::Nothing, text::isalpha),
    Method::new("isascii", Shape::Nothing, text::isascii),
    Method::new("isdecimal", Shape::Nothing, text::isdecimal),
    Method::new("isdigit", Shape::Nothing, text::isdigit),
    Method::new("isidentifier", Shape::Nothing, text::isidentifier),
    Method::new("islower", Shape::Nothing, text::islower),
    Method::new("isnumeric", Shape::Nothing, text::isnumeric),
    Method::new("isprintable", Shape::Nothing, text::isprintable),
    Method::new("isspace", Shape::Nothing, text::isspace),
    Method::new("istitle", Shape::Nothing, text::istitle),
    Method::new("isupper", Shape::Nothing, text::isupper),
    Method::pulling("join", Shape::One, text_split::join_method).quickly(quick::join),
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
    Method::new("translate", Shape::One, text_split::translate),
    Method::new("upper", Shape::Nothing, text::upper),
    Method::new("zfill", Shape::One, text::fill_zeros),
];

fn format_with(this: &Value, arguments: &Bound) -> Result<Value, Exc> {
    let (positional, named) = arguments.parts();
    format::template(this, Some(&positional), &|name| {
        Ok(named.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()))
    })
}

fn format_map(this: &Value, arguments: &Bound) -> Result<Value, Exc> {
    let mapping = arguments.get(0).cloned().unwrap_or_default();
    format::template(this, None, &|name| crate::vm::items::get_asked(&mapping, &Value::Str(name.clone())).map(Some))
}

/// `str.maketrans(...)`.
pub(crate) fn maketrans(arguments: Bound) -> Result<Value, Exc> {
    let table = Dict::new();
    let key_of = |text: &crate::value::Str| {
        let mut points = text.code_points();
        match (points.next(), points.next()) {
            (Some(point), None) => Ok(Value::Int(i64::from(point))),
            _ => Err(value_error("string keys in translate table must be of length 1")),
        }
    };
    match (arguments.get(0), arguments.get(1), arguments.get(2)) {
        (Some(Value::Dict(dict)), None, None) => {
            for (key, value) in dict.pairs() {
                let key = match &key {
                    Value::Int(_) => key,
                    Value::Str(text) => key_of(text)?,
                    _ => return Err(type_error("keys in translate table must be strings or integers")),
                };
                table.set(key, value)?;
            }
        }
        (Some(_), None, None) => {
            return Err(type_error("if you give only one argument to maketrans it must be a dict"));
        }
        (Some(Value::Str(from)), Some(Value::Str(to)), gone) => {
            for (from, to) in crate::value::str_layout::translation_pairs(from.as_bytes(), to.as_bytes())? {
                table.set(Value::Int(i64::from(from)), Value::Int(i64::from(to)))?;
            }
            match gone {
                None => {}
                Some(Value::Str(gone)) => {
                    gone.code_points().try_for_each(|point| table.set(Value::Int(i64::from(point)), Value::None))?;
                }
                Some(other) => {
                    let class = crate::vm::arguments::shown_class(other);
                    return Err(type_error(format!("maketrans() argument 3 must be str, not {class}")));
                }
            }
        }
        (Some(Value::Str(_)), Some(other), _) => {
            let class = crate::vm::arguments::shown_class(other);
            return Err(type_error(format!("maketrans() argument 2 must be str, not {class}")));
        }
        _ => return Err(type_error("first maketrans argument must be a string if there is a second argument")),
    }
    Ok(table.into())
}
