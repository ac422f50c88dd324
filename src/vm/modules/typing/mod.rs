//! `typing`: names for annotations, which are not evaluated, and as values where code uses them so.

mod functions;
mod name;

use super::library::{Constant, Library};
use crate::value::Value;

pub(crate) use functions::{is_named_tuple, is_typed_dict};
pub(in crate::vm) use name::TypingName;
pub(in crate::vm) use name::base_of;

pub(super) static MODULE: Library = Library {
    functions: &[functions::FUNCTIONS],
    constants: &[("TYPE_CHECKING", Constant::Made(|| Value::Bool(false)))],
    member: |name| NAMES.contains(&name).then(|| Value::object(TypingName::plain(name))),
    more: NAMES,
    ..Library::named("typing")
};

/// Whether a value is a name of `typing`.
pub(crate) fn is_typing_name(value: &Value) -> bool {
    value.as_object::<TypingName>().is_some()
}

/// Whether a value is that name of `typing`, whatever stands in its brackets.
pub(crate) fn is_typing_name_of(value: &Value, name: &str) -> bool {
    value.as_object::<TypingName>().is_some_and(|known| known.is_named(name))
}

/// Whether a value is `Protocol`, or `Protocol[T]`.
pub(crate) fn is_protocol_name(value: &Value) -> bool {
    value.as_object::<TypingName>().is_some_and(|name| name.is_named("Protocol"))
}

const NAMES: &[&str] = &[
    "AbstractSet",
    "Annotated",
    "Any",
    "AnyStr",
    "AsyncContextManager",
    "AsyncGenerator",
    "AsyncIterable",
    "AsyncIterator",
    "Awaitable",
    "BinaryIO",
    "ByteString",
    "Callable",
    "ChainMap",
    "ClassVar",
    "Collection",
    "Concatenate",
    "Container",
    "ContextManager",
    "Coroutine",
    "Counter",
    "DefaultDict",
    "Deque",
    "Dict",
    "Final",
    "ForwardRef",
    "FrozenSet",
    "Generator",
    "Generic",
    "Hashable",
    "IO",
    "ItemsView",
    "Iterable",
    "Iterator",
    "KeysView",
    "List",
    "Literal",
    "LiteralString",
    "Mapping",
    "MappingView",
    "Match",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "Never",
    "NoReturn",
    "NotRequired",
    "Optional",
    "OrderedDict",
    "Pattern",
    "Protocol",
    "Required",
    "Reversible",
    "Self",
    "Sequence",
    "Set",
    "Sized",
    "SupportsAbs",
    "SupportsBytes",
    "SupportsComplex",
    "SupportsFloat",
    "SupportsIndex",
    "SupportsInt",
    "SupportsRound",
    "Text",
    "TextIO",
    "Tuple",
    "Type",
    "TypeAlias",
    "TypeGuard",
    "Union",
    "Unpack",
    "ValuesView",
];
