//! The functions of `typing`, and its bases that make a class of another kind.

use super::super::{is_typing_name_of, named_tuple};
use super::name::{TypingName, parts};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Dict, Exc, ExcType, Exception, Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::class::{RUNTIME_PROTOCOL, is_protocol};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, collect_then};
use crate::vm::{Native as _, NativeFunction, annotations};

macro_rules! passes {
    ($name:literal) => {
        Builtin::effectful($name, Shape::One, |mut arguments, _| Called::Value(arguments.required(0)))
    };
}

const NAMED_TUPLE: &str = "NamedTuple";
const TYPED_DICT: &str = "TypedDict";

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful(NAMED_TUPLE, Shape::named(&["typename", "fields"], 1), of_fields),
    Builtin::effectful("NewType", Shape::named(&["name", "tp"], 2), |mut a, _| {
        let (name, class) = (a.required(0), a.required(1));
        Called::Value(NativeObject::to_value(NewType { name, class }))
    }),
    Builtin::effectful("ParamSpec", Shape::Any, |a, _| called(variable("ParamSpec", a))),
    Builtin::effectful("TypeVar", Shape::Any, |a, _| called(variable("TypeVar", a))),
    Builtin::effectful("TypeVarTuple", Shape::Any, |a, _| called(variable("TypeVarTuple", a))),
    // What it makes are plain dicts.
    Builtin::effectful(TYPED_DICT, Shape::Any, |_, _| Called::Value(Value::Type(Type::Dict))),
    Builtin::effectful("assert_never", Shape::One, |mut a, _| {
        let text = format!("Expected code to be unreachable, but got: {}", a.required(0).repr());
        Called::Raised(Exception::with_message(ExcType::AssertionError, text))
    }),
    Builtin::effectful("assert_type", Shape::Between(2, 2), |mut a, _| Called::Value(a.required(0))),
    Builtin::effectful("cast", Shape::named(&["typ", "val"], 2), |mut a, _| Called::Value(a.required(1))),
    passes!("final"),
    Builtin::effectful("get_args", Shape::One, |mut a, _| Called::Value(Value::tuple(parts(&a.required(0)).1))),
    Builtin::effectful("get_origin", Shape::One, |mut a, _| Called::Value(parts(&a.required(0)).0.unwrap_or_default())),
    Builtin::effectful(
        "get_type_hints",
        Shape::named(&["obj", "globalns", "localns", "include_extras"], 1),
        |a, cx| {
            let extras = a.get(3).is_some_and(Value::is_true);
            called(
                annotations::hints(a.get(0).unwrap_or(&Value::None), cx)
                    .and_then(|hints| without_extras(hints, extras)),
            )
        },
    ),
    passes!("no_type_check"),
    passes!("overload"),
    Builtin::effectful("runtime_checkable", Shape::One, |mut a, _| {
        let class = a.required(0);
        match &class {
            Value::Class(protocol) if is_protocol(protocol) => {
                protocol.set(Str::from(RUNTIME_PROTOCOL), Value::Bool(true));
                Called::Value(class)
            }
            other => {
                let text = "@runtime_checkable can be only applied to protocol classes, got";
                Called::Raised(type_error(format!("{text} {}", other.repr())))
            }
        }
    }),
];

/// `Annotated[int, ...]` as `int`, unless that was asked for.
fn without_extras(hints: Value, extras: bool) -> Result<Value, Exc> {
    if let (Value::Dict(hints), false) = (&hints, extras) {
        for (name, hint) in hints.pairs() {
            if is_typing_name_of(&hint, "Annotated")
                && let Some(plain) = parts(&hint).1.into_iter().next()
            {
                hints.set(name, plain)?;
            }
        }
    }
    Ok(hints)
}

fn is_function(value: &Value, name: &str) -> bool {
    value
        .as_object::<NativeFunction>()
        .is_some_and(|function| function.0.name() == name && FUNCTIONS.iter().any(|known| known.name() == name))
}

/// Whether a value is `typing.NamedTuple`.
pub(crate) fn is_named_tuple(value: &Value) -> bool {
    is_function(value, NAMED_TUPLE)
}

/// Whether a value is `typing.TypedDict`; what a class that derives from it makes its objects by.
pub(crate) fn is_typed_dict(value: &Value) -> Option<Value> {
    is_function(value, TYPED_DICT).then(|| NativeObject::to_value(MakeDict))
}

/// `NamedTuple("Point", [("x", int), ("y", int)])`
fn of_fields(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let name = arguments.required(0);
    let fields = arguments.take(1).unwrap_or_else(|| Value::tuple(Vec::new()));
    collect_then(
        &fields,
        move |fields, _| {
            let mut names = Vec::new();
            for field in &fields {
                let pair = match field {
                    Value::Tuple(pair) => pair.items.to_vec(),
                    Value::List(pair) => pair.items.borrow().clone(),
                    _ => Vec::new(),
                };
                let [Value::Str(field), _] = pair.as_slice() else {
                    return Called::Raised(type_error("each field is a pair: its name and its class"));
                };
                names.push(field.clone());
            }
            called(named_tuple::class(&name.to_display(), names, Vec::new()).map(Value::Class))
        },
        cx,
    )
}

fn variable(callee: &str, arguments: Bound) -> Result<Value, Exc> {
    let (positional, named) = arguments.into_parts();
    let is_set =
        |wanted: &str| named.iter().any(|(name, value)| name.as_bytes() == wanted.as_bytes() && value.is_true());
    match positional.first() {
        Some(Value::Str(name)) => {
            let sign = match (is_set("covariant"), is_set("contravariant")) {
                (true, _) => '+',
                (_, true) => '-',
                _ => '~',
            };
            Ok(Value::object(TypingName::variable(name.to_text().into_owned(), sign)))
        }
        Some(other) => Err(type_error(format!("{callee}() wants a name, not '{}'", other.type_name()))),
        None => Err(type_error(format!("{callee}() missing 1 required positional argument: 'name'"))),
    }
}

/// `NewType("UserId", int)`
#[derive(Debug)]
struct NewType {
    name: Value,
    class: Value,
}

impl NativeCallable for NewType {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, mut arguments: Arguments, _: &mut Context<'_>) -> Called {
        match (arguments.positional.pop(), arguments.positional.is_empty()) {
            (Some(value), true) => Called::Value(value),
            _ => Called::Raised(type_error("NewType.__call__() missing 1 required positional argument: 'x'")),
        }
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("__main__.{}", self.name.to_display().to_text())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" | "__qualname__" => Some(self.name.clone()),
            "__supertype__" => Some(self.class.clone()),
            _ => None,
        }
    }
}

/// `__new__` of a typed dict: a dict, whatever the class.
#[derive(Debug)]
struct MakeDict;

impl NativeCallable for MakeDict {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
        if arguments.positional.is_empty() {
            return called(Dict::from_pairs([]).map(Value::from));
        }
        arguments.positional.remove(0);
        cx.world().call(&Value::Type(Type::Dict), arguments, cx)
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        "<function TypedDict.__new__>".to_owned()
    }
}
