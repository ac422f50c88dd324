//! `typing`: names only, for annotations are not evaluated.

use super::library::{Constant, Library};
use crate::value::{Object, Type, Value};

pub(super) static MODULE: Library = Library { constants: NAMES, ..Library::named("typing") };

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
    "NamedTuple",
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
    "TypeVar",
    "Union",
];
