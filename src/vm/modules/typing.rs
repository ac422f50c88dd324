//! `typing`: names only, for annotations are not evaluated.

use super::library::{Constant, Library};
use crate::machine::Called;
use crate::value::{BinaryOp, Exc, Object, Type, Value};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;

pub(super) static MODULE: Library =
    Library { functions: &[FUNCTIONS], constants: NAMES, member: base, ..Library::named("typing") };

/// Whether a value is a name of `typing`, which as a base of a class says nothing.
pub(crate) fn is_typing_name(value: &Value) -> bool {
    value.as_object::<TypingName>().is_some()
}

/// A name of `typing`.
#[derive(Debug)]
pub(super) struct TypingName;

impl Object for TypingName {
    fn type_of(&self) -> Type {
        Type::Object
    }

    /// `Generic[T]`
    fn item(&self, _: &Value) -> Option<Result<Value, Exc>> {
        Some(Ok(Value::object(TypingName)))
    }

    /// `Optional[int] | str`
    fn binary(&self, op: BinaryOp, _: &Value, _: bool) -> Option<Result<Value, Exc>> {
        (op == BinaryOp::Or).then(|| Ok(Value::object(TypingName)))
    }
}

/// What makes a name: `TypeVar("T")`.
static FUNCTIONS: &[Builtin] = &[Builtin::new("TypeVar", Shape::Any, |_, _| Called::Value(Value::object(TypingName)))];

/// `NamedTuple`: a class that derives from it is one of named tuples.
#[derive(Debug)]
struct NamedTupleBase;

impl Object for NamedTupleBase {
    fn type_of(&self) -> Type {
        Type::Function
    }

    fn repr(&self) -> String {
        "<function NamedTuple>".to_owned()
    }
}

/// Whether a value is `typing.NamedTuple`.
pub(crate) fn is_named_tuple(value: &Value) -> bool {
    value.as_object::<NamedTupleBase>().is_some()
}

fn base(name: &str) -> Option<Value> {
    (name == "NamedTuple").then(|| Value::object(NamedTupleBase))
}

macro_rules! typing {
    ($($name:literal),* $(,)?) => { &[$(($name, Constant::Name)),*] };
}

const NAMES: &[(&str, Constant)] = typing![
    "Any",
    "AnyStr",
    "AsyncGenerator",
    "AsyncIterable",
    "AsyncIterator",
    "Callable",
    "ClassVar",
    "Collection",
    "Container",
    "Deque",
    "Dict",
    "Final",
    "FrozenSet",
    "Generator",
    "Generic",
    "Hashable",
    "Iterable",
    "Iterator",
    "List",
    "Literal",
    "Mapping",
    "MutableMapping",
    "MutableSequence",
    "NoReturn",
    "Optional",
    "Protocol",
    "Reversible",
    "Sequence",
    "Set",
    "Sized",
    "Text",
    "Tuple",
    "Type",
    "TypedDict",
    "Union",
];
