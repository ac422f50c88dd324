//! Calling a built-in class: `int("7")`, `list(rows)`, `ValueError("no")`.

use std::cell::RefCell;
use std::rc::Rc;

use num_bigint::BigInt;

use super::glances;
use super::native::{Builtin, value_of};
use super::own::{self, checked_length};
use crate::machine::{Arguments, Called, Context};
use crate::value::asking::{key_asks, may_ask};
use crate::value::custom::take_failure;
use crate::value::float_parse::{float_of_bytes, float_of_text};
use crate::value::int_text::{parse_int, parse_int_bytes};
use crate::value::{
    ByteArray, Dict, Exc, ExcType, Exception, Key, Number, Object, Range, Set, Slice, Str, Type, Value, check_size,
    construct_complex, custom, number, type_error, value_error,
};
use crate::vm::arguments::{
    Bound, Callee, Named, Shape, bind, check_count, has_index, integer, shown_class, with_indices,
};
use crate::vm::class::{Property, Wrapped, called_type, super_of};
use crate::vm::methods::{self, decode, encode};
use crate::vm::modules::exception_groups;
use crate::vm::pulling::{self, called};
use crate::vm::showing;

/// Whether calling the class cannot be seen from outside. What goes through an iterator is no more seen than a loop over it: what that does
/// is for whoever made it.
pub fn is_pure_constructor(class: Type) -> bool {
    !matches!(
        class,
        Type::Bytes | Type::ByteArray | Type::Counter | Type::DefaultDict | Type::OrderedDict | Type::Deque
    )
}

const UP_TO_ONE: Shape = Shape::Between(0, 1);

/// Calls a built-in class.
pub fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Called {
    if let ([value], []) = (arguments.positional.as_slice(), arguments.named.as_slice()) {
        if let Some(made) = converted(class, value) {
            return called(made);
        }
        if let Some(made) = super::own::convert(class, value, cx) {
            return made;
        }
        if let Some(scalar) = value.scalar()
            && let Some(made) = converted(class, scalar)
        {
            return called(made);
        }
    }
    if class == Type::Complex
        && let [real, imag] = arguments.positional.as_slice()
        && let Some(parts) = complex_of_parts(real, imag, cx)
    {
        return parts;
    }
    let from = match class {
        Type::Range => Some(0),
        Type::Int => Some(1),
        Type::Bytes | Type::ByteArray if arguments.positional.first().is_some_and(|value| !makes_bytes(value)) => {
            Some(0)
        }
        _ => None,
    };
    if let Some(from) = from
        && may_ask()
        && arguments.positional.iter().skip(from).any(has_index)
    {
        let Arguments { positional, named } = arguments;
        let again =
            move |positional: Vec<Value>, cx: &mut Context<'_>| construct(class, Arguments { positional, named }, cx);
        return with_indices(positional, from, again, cx);
    }
    let mut arguments = arguments;
    let told = match own::told(class, &mut arguments) {
        Ok(told) => told,
        Err(exc) => return Called::Raised(exc),
    };
    let named = own::Named::of(&arguments);
    if !matches!(class, Type::List | Type::Tuple | Type::Set | Type::FrozenSet | Type::Dict | Type::Slice)
        && !matches!(class, Type::Type | Type::Super | Type::Exception(_))
    {
        arguments.make_plain();
    }
    let shape = match class {
        Type::Int => Shape::Named(Named { names: &["", "base"], required: 0, by_position: 2 }),
        Type::Str => Shape::named(&["object", "encoding", "errors"], 0),
        Type::Bytes | Type::ByteArray => Shape::named(&["source", "encoding", "errors"], 0),
        Type::Range | Type::Slice => Shape::Between(1, 3),
        Type::Bool | Type::Float | Type::List | Type::Tuple | Type::Set | Type::FrozenSet => UP_TO_ONE,
        Type::Complex => Shape::named(&["real", "imag"], 0),
        Type::Dict => Shape::Any,
        Type::Exception(_) => Shape::Between(0, usize::MAX),
        Type::Property => Shape::named(&["fget", "fset", "fdel", "doc"], 0),
        Type::StaticMethod | Type::ClassMethod => Shape::One,
        Type::Super => return called(super_of(&arguments)),
        Type::Object => {
            if arguments.positional.is_empty() && arguments.named.is_empty() {
                return Called::Value(Value::object(Plain));
            }
            return Called::Raised(type_error("object() takes no arguments"));
        }
        Type::Type => return called_type(arguments, cx),
        _ => return crate::vm::modules::construct(class, arguments, cx),
    };
    match bind(Callee { class: None, name: class.name() }, &shape, arguments) {
        Ok(bound) => match named.told(made(class, bound, cx)) {
            Called::Value(Value::Exception(exc)) if !told.is_empty() => {
                let set = told.into_iter().try_for_each(|(name, value)| exc.attributes().set(Value::Str(name), value));
                called(set.map(|()| Value::Exception(exc)))
            }
            made => made,
        },
        Err(exc) => Called::Raised(exc),
    }
}

/// `complex(real, imag)`, where one of them is an object that says which number it is.
fn complex_of_parts(real: &Value, imag: &Value, cx: &mut Context<'_>) -> Option<Called> {
    let (made, with): (Called, Box<dyn FnOnce(Value) -> Vec<Value>>) = match own::convert(Type::Complex, real, cx) {
        Some(made) => {
            let imag = imag.clone();
            (made, Box::new(move |real| vec![real, imag]))
        }
        None => {
            let made = own::convert(Type::Float, imag, cx)?;
            let real = real.clone();
            (made, Box::new(move |imag| vec![real, imag]))
        }
    };
    let again = move |part: Value, cx: &mut Context<'_>| construct(Type::Complex, with(part).into(), cx);
    Some(pulling::then(made, again, cx))
}

/// Whether an object says itself which bytes it is, whatever number it is.
fn makes_bytes(value: &Value) -> bool {
    custom::special(value, "__bytes__").is_some()
}

/// `bool(object)`, of an object of a class of the user's.
pub(crate) fn truth(object: &Value, cx: &mut Context<'_>) -> Called {
    for (name, strict) in [("__bool__", true), ("__len__", false)] {
        if let Some(function) = custom::special(object, name).filter(|_| strict || !custom::is_number(object)) {
            let answer = cx.world().call(&function, Arguments::one(object.clone()), cx);
            return pulling::then(
                answer,
                move |value, _| match &value {
                    Value::Bool(_) => Called::Value(value),
                    other if strict => {
                        let class = other.type_name();
                        Called::Raised(type_error(format!("__bool__ should return bool, returned {class}")))
                    }
                    _ => called(checked_length(value).map(|length| Value::Bool(length.is_true()))),
                },
                cx,
            );
        }
    }
    Called::Value(Value::Bool(object.is_true()))
}

/// A scalar made of one value, or a list or a tuple of a few: what most calls are, and what needs no places for its arguments.
pub(crate) fn converted(class: Type, value: &Value) -> Option<Result<Value, Exc>> {
    if value.instance().is_some() {
        return None;
    }
    match class {
        Type::Int => Some(int_of(Some(value))),
        Type::Float => Some(float(Some(value))),
        Type::Str if !value.is_scalar() && may_ask() => None,
        Type::Str => {
            let text = value.to_display();
            Some(take_failure().map(|()| Value::Str(text)))
        }
        Type::Bool => Some(Ok(Value::Bool(value.is_true()))),
        Type::List => glances::items(value).map(|items| Ok(Value::list(items))),
        Type::Tuple if matches!(value, Value::Tuple(_)) => Some(Ok(value.clone())),
        Type::Tuple => glances::items(value).map(|items| Ok(Value::tuple(items))),
        _ => None,
    }
}

fn made(class: Type, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    match class {
        Type::Bool => Called::Value(Value::Bool(arguments.get(0).is_some_and(Value::is_true))),
        Type::Int => called(int(&arguments)),
        Type::Float => called(float(arguments.get(0))),
        Type::Complex => called(construct_complex(arguments.get(0), arguments.get(1))),
        Type::Str
            if arguments.get(1).is_none()
                && arguments.get(2).is_none()
                && let Some(object) = arguments.get(0) =>
        {
            showing::text(object, cx)
        }
        Type::Str => called(text(&arguments)),
        Type::Bytes => bytes(arguments, "bytes", cx),
        Type::ByteArray => pulling::then(bytes(arguments, "byte", cx), |made, _| called(Ok(methods::thawed(made))), cx),
        Type::Range => called(range(&arguments)),
        Type::Slice => {
            let (start, stop) = match arguments.len() {
                1 => (Value::None, arguments.required(0)),
                _ => (arguments.required(0), arguments.required(1)),
            };
            Called::Value(Value::Slice(Rc::new(Slice { start, stop, step: arguments.required(2) })))
        }
        Type::List => match arguments.take(0) {
            None => Called::Value(Value::list(Vec::new())),
            Some(items) => pulling::collect(&items, |items, _| Ok(Value::list(items)), cx),
        },
        Type::Tuple => match arguments.take(0) {
            None => Called::Value(Value::tuple(Vec::new())),
            Some(tuple @ Value::Tuple(_)) if tuple.instance().is_none() => Called::Value(tuple),
            Some(items) => pulling::collect(&items, |items, _| Ok(Value::tuple(items)), cx),
        },
        Type::Set | Type::FrozenSet => set(arguments.take(0), class == Type::FrozenSet, cx),
        Type::Dict => {
            let (positional, named) = arguments.into_parts();
            if let Err(exc) = check_count("dict", positional.len(), 0, 1) {
                return Called::Raised(exc);
            }
            if let ([Value::Dict(dict)], []) = (positional.as_slice(), named.as_slice()) {
                return Called::Value(dict.copied().into());
            }
            let named = named.into_iter().map(|(name, value)| (Value::Str(name), value)).collect();
            let dict = Rc::new(Dict::new());
            methods::update_dict(&dict, positional.first(), named, Value::Dict(Rc::clone(&dict)), cx)
        }
        Type::Property => {
            let functions = [arguments.required(0), arguments.required(1), arguments.required(2)];
            Called::Value(Value::object(Property::new(functions, arguments.required(3))))
        }
        Type::StaticMethod | Type::ClassMethod => {
            let takes_class = class == Type::ClassMethod;
            Called::Value(Value::object(Wrapped { function: arguments.required(0), takes_class }))
        }
        Type::Exception(class) if class.is_subclass_of(ExcType::BaseExceptionGroup) => {
            called(exception_groups::made(class, &arguments.into_values()))
        }
        Type::Exception(class) => Called::Value(Value::Exception(exception(class, arguments.into_values()))),
        _ => Called::Raised(type_error(format!("cannot create '{}' instances", class.name()))),
    }
}

/// `object()`.
#[derive(Debug)]
struct Plain;

impl Object for Plain {
    fn type_of(&self) -> Type {
        Type::Object
    }
}

fn int(arguments: &Bound) -> Result<Value, Exc> {
    if let Some(base) = arguments.get(1) {
        let base = match integer(base)? {
            // What does not fit is out of range, too.
            Number::Small(n) => u32::try_from(n).unwrap_or(1),
            _ => 1,
        };
        return match arguments.get(0) {
            Some(Value::Str(text)) => Ok(Value::from(parse_int(text.as_bytes(), base)?)),
            Some(Value::Bytes(bytes)) => Ok(Value::from(parse_int_bytes(bytes, base)?)),
            Some(_) if base == 1 || base > 36 => Err(value_error("int() base must be >= 2 and <= 36, or 0")),
            Some(_) => Err(type_error("int() can't convert non-string with explicit base")),
            None => Err(type_error("int() missing string argument")),
        };
    }
    int_of(arguments.get(0))
}

fn int_of(value: Option<&Value>) -> Result<Value, Exc> {
    match value {
        None => Ok(Value::Int(0)),
        Some(Value::Str(text)) => match plain_digits(text.as_bytes()) {
            Some(n) => Ok(Value::Int(n)),
            None => Ok(Value::from(parse_int(text.as_bytes(), 10)?)),
        },
        Some(Value::Bytes(bytes)) => Ok(Value::from(parse_int_bytes(bytes, 10)?)),
        Some(Value::Bool(b)) => Ok(Value::Int(i64::from(*b))),
        Some(Value::Float(x)) => methods::truncated(*x),
        Some(n @ (Value::Int(_) | Value::Big(_))) => Ok(n.clone()),
        Some(other) => Err(type_error(format!(
            "int() argument must be a string, a bytes-like object or a real number, not '{}'",
            other.type_name()
        ))),
    }
}

/// The int that a text of few digits and nothing else is.
fn plain_digits(text: &[u8]) -> Option<i64> {
    if text.is_empty() || text.len() > 18 {
        return None;
    }
    text.iter().try_fold(0, |n, digit| digit.is_ascii_digit().then(|| n * 10 + i64::from(digit - b'0')))
}

fn float(value: Option<&Value>) -> Result<Value, Exc> {
    match value {
        None => Ok(Value::Float(0.0)),
        Some(Value::Str(text)) => Ok(Value::Float(float_of_text(text.as_bytes())?)),
        Some(Value::Bytes(bytes)) => Ok(Value::Float(float_of_bytes(bytes)?)),
        Some(other) => match number(other) {
            Some(n) => n.to_f64().map(Value::Float),
            None => Err(type_error(format!(
                "float() argument must be a string or a real number, not '{}'",
                other.type_name()
            ))),
        },
    }
}

/// Encoding and errors, where either was given.
fn coding(arguments: &Bound, function: &str) -> Result<Option<(String, String)>, Exc> {
    if arguments.get(1).is_none() && arguments.get(2).is_none() {
        return Ok(None);
    }
    let read = |at: usize, name: &str, default: &str| match arguments.get(at) {
        None => Ok(default.to_owned()),
        Some(Value::Str(text)) => Ok(text.to_text().into_owned()),
        Some(other) => {
            Err(type_error(format!("{function}() argument '{name}' must be str, not {}", shown_class(other))))
        }
    };
    Ok(Some((read(1, "encoding", "utf-8")?, read(2, "errors", "strict")?)))
}

fn text(arguments: &Bound) -> Result<Value, Exc> {
    match (coding(arguments, "str")?, arguments.get(0)) {
        (None, None) | (Some(_), None) => Ok(Value::Str(Str::EMPTY)),
        (None, Some(value)) => {
            let text = value.to_display();
            take_failure().map(|()| Value::Str(text))
        }
        (Some((encoding, errors)), Some(Value::Bytes(bytes))) => decode(bytes, &encoding, &errors).map(Value::Str),
        (Some((encoding, errors)), Some(other)) if let Some(array) = ByteArray::from_value(other) => {
            decode(&array.bytes(), &encoding, &errors).map(Value::Str)
        }
        (Some(_), Some(Value::Str(_))) => Err(type_error("decoding str is not supported")),
        (Some(_), Some(other)) => {
            Err(type_error(format!("decoding to str: need a bytes-like object, {} found", other.type_name())))
        }
    }
}

fn bytes(arguments: Bound, of: &'static str, cx: &mut Context<'_>) -> Called {
    let coding = match coding(&arguments, "bytes") {
        Ok(coding) => coding,
        Err(exc) => return Called::Raised(exc),
    };
    match (arguments.get(0), coding) {
        (None, None) => Called::Value(Value::Bytes(Rc::new([]))),
        (Some(Value::Str(text)), Some((encoding, errors))) => {
            called(encode(text, &encoding, &errors).map(|bytes| Value::Bytes(bytes.into())))
        }
        (_, Some(_)) => Called::Raised(type_error("encoding without a string argument")),
        (Some(Value::Str(_)), None) => Called::Raised(type_error("string argument without an encoding")),
        (Some(bytes @ Value::Bytes(_)), None) => Called::Value(bytes.clone()),
        (Some(count @ (Value::Int(_) | Value::Big(_) | Value::Bool(_))), None) => called(zeros(count)),
        (Some(items), None) if crate::vm::is_iterable(items) => {
            pulling::collect(items, move |items, _| byte_items(&items, of).map(|bytes| Value::Bytes(bytes.into())), cx)
        }
        (Some(other), None) => {
            Called::Raised(type_error(format!("cannot convert '{}' object to bytes", other.type_name())))
        }
    }
}

fn zeros(count: &Value) -> Result<Value, Exc> {
    let count = match integer(count)? {
        Number::Small(n) => n,
        _ => {
            let text = "cannot fit 'int' into an index-sized integer";
            return Err(Exception::with_message(ExcType::OverflowError, text));
        }
    };
    let count = usize::try_from(count).map_err(|_| value_error("negative count"))?;
    check_size(Some(count))?;
    Ok(Value::Bytes(vec![0; count].into()))
}

/// The bytes that ints stand for.
fn byte_items(items: &[Value], of: &str) -> Result<Vec<u8>, Exc> {
    let beyond = || value_error(format!("{of} must be in range(0, 256)"));
    items
        .iter()
        .map(|item| match integer(item)? {
            Number::Small(n) => u8::try_from(n).map_err(|_| beyond()),
            _ => Err(beyond()),
        })
        .collect()
}

fn range(arguments: &Bound) -> Result<Value, Exc> {
    let bound = |at: usize| arguments.get(at).map(|value| integer(value).map(|n| n.to_big().unwrap_or_default()));
    let (start, stop) = match arguments.len() {
        1 => (BigInt::ZERO, bound(0)),
        _ => (bound(0).transpose()?.unwrap_or_default(), bound(1)),
    };
    let stop = stop.transpose()?.unwrap_or_default();
    let step = bound(2).transpose()?.unwrap_or_else(|| BigInt::from(1));
    if step == BigInt::ZERO {
        return Err(value_error("range() arg 3 must not be zero"));
    }
    Ok(Value::Range(Rc::new(Range { start, stop, step })))
}

fn set(items: Option<Value>, frozen: bool, cx: &mut Context<'_>) -> Called {
    let empty = Set { items: RefCell::default(), frozen, own: None };
    let Some(items) = items else { return Called::Value(Value::Set(Rc::new(empty))) };
    if let Value::Set(other) = &items {
        if other.frozen && frozen {
            return Called::Value(items);
        }
        let copied = Set { items: RefCell::new(other.items.borrow().clone()), frozen, own: None };
        return Called::Value(Value::Set(Rc::new(copied)));
    }
    pulling::fold(
        &items,
        empty,
        |set, item| {
            if key_asks(&item) {
                return set.add(Key::new(item)?).map(drop);
            }
            set.items.get_mut().insert(Key::new(item)?);
            Ok(())
        },
        |set| Ok(Value::Set(Rc::new(set))),
        cx,
    )
}

/// An exception object. An `OSError` of a known number is of the subclass for it.
fn exception(class: ExcType, args: Vec<Value>) -> Exc {
    if let (ExcType::JSONDecodeError, [Value::Str(message), Value::Str(document), Value::Int(at)]) =
        (class, args.as_slice())
    {
        let before: Vec<u32> = document.code_points().take(usize::try_from(*at).unwrap_or(0)).collect();
        let line = before.iter().filter(|point| **point == 0x0a).count() + 1;
        let column = before.iter().rev().take_while(|point| **point != 0x0a).count() + 1;
        let document = Value::Str(document.clone());
        return Exception::json_decode_error(&message.to_text(), document, before.len(), line, column);
    }
    let class = match (class, args.as_slice()) {
        (ExcType::OSError, [Value::Int(number), _, ..]) => match number {
            2 => ExcType::FileNotFoundError,
            1 | 13 => ExcType::PermissionError,
            4 => ExcType::InterruptedError,
            11 => ExcType::BlockingIOError,
            17 => ExcType::FileExistsError,
            20 => ExcType::NotADirectoryError,
            21 => ExcType::IsADirectoryError,
            32 => ExcType::BrokenPipeError,
            110 => ExcType::TimeoutError,
            _ => class,
        },
        _ => class,
    };
    Exception::new(class, args)
}

static CLASS_FUNCTIONS: &[(Type, Builtin)] = &[
    (Type::Bytes, Builtin::new("maketrans", Shape::Between(2, 2), |a, _| called(methods::bytes_maketrans(a)))),
    (Type::ByteArray, Builtin::new("maketrans", Shape::Between(2, 2), |a, _| called(methods::bytes_maketrans(a)))),
    (Type::Str, Builtin::new("maketrans", Shape::Between(1, 3), |a, _| called(methods::maketrans(a)))),
    (Type::Bytes, Builtin::new("fromhex", Shape::One, |a, _| called(methods::bytes_fromhex(a)))),
    (Type::ByteArray, Builtin::effectful("fromhex", Shape::One, |a, _| called(methods::byte_array_fromhex(a)))),
    (Type::Float, Builtin::new("fromhex", Shape::One, |a, _| called(methods::float_fromhex(a)))),
    (Type::Dict, Builtin::effectful("fromkeys", Shape::Between(1, 2), methods::fromkeys)),
    (Type::Int, Builtin::effectful("from_bytes", Shape::named(&["bytes", "byteorder", "signed"], 1), from_bytes)),
];

/// A function of a class that needs no object: `dict.fromkeys`, `str.maketrans`.
pub(crate) fn class_function(class: Type, name: &str) -> Option<Value> {
    use crate::vm::Native as _;
    let class = if class == Type::Bool { Type::Int } else { class };
    CLASS_FUNCTIONS
        .iter()
        .find(|(owner, builtin)| *owner == class && builtin.name() == name)
        .map(|(_, builtin)| value_of(builtin))
        .or_else(|| crate::vm::modules::class_attribute(class, name))
}

fn from_bytes(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let bytes = arguments.required(0);
    match &bytes {
        Value::Bytes(bytes) => called(methods::int_from_bytes(bytes.to_vec(), &arguments)),
        Value::Str(_) => Called::Raised(type_error("cannot convert 'str' object to bytes")),
        items if crate::vm::is_iterable(items) => pulling::collect(
            items,
            move |items, _| byte_items(&items, "bytes").and_then(|bytes| methods::int_from_bytes(bytes, &arguments)),
            cx,
        ),
        other => Called::Raised(type_error(format!("cannot convert '{}' object to bytes", other.type_name()))),
    }
}
