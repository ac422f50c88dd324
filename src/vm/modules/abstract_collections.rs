//! `collections.abc`: classes by what their objects can do, to ask of and to derive from. What they bring to those that derive is
//! written in the language itself.

use std::rc::Rc;

use super::library::Library;
use super::written;
use crate::machine::Iter;
use crate::value::custom::special;
use crate::value::{Class, Str, Type, Value};
use crate::vm::{builtins, is_callable, is_iterable};

pub(super) static MODULE: Library = Library { more: NAMES, ..Library::named(NAME) };

/// What it brings.
pub(super) const NAMES: &[&str] = &[
    "AsyncIterable",
    "AsyncIterator",
    "Awaitable",
    "Callable",
    "Collection",
    "Container",
    "Coroutine",
    "Generator",
    "Hashable",
    "ItemsView",
    "Iterable",
    "Iterator",
    "KeysView",
    "Mapping",
    "MappingView",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "Reversible",
    "Sequence",
    "Set",
    "Sized",
    "ValuesView",
];

/// Its name, and `__module__` of its classes.
pub(super) const NAME: &str = "collections.abc";

/// The class of that name.
pub(super) fn class(name: &str) -> Option<Value> {
    written::find(NAME, name)?.ok()
}

/// The class of that name, where the module was imported: where not, no class derives from it.
pub(in crate::vm) fn imported(name: &str) -> Option<Value> {
    written::loaded_already(NAME, name)
}

/// Whether an object is one of such a class by what it can do; `None` where the class is another.
pub(in crate::vm) fn has_instance(class: &Class, object: &Value) -> Option<bool> {
    if class.module.get() != NAME {
        return None;
    }
    let kind = object.type_of();
    let has = |name: &str| special(object, name).is_some_and(|found| !matches!(found, Value::None));
    let own = matches!(object, Value::Instance(_));
    Some(match &*class.name.to_text() {
        "Callable" => is_callable(object),
        "Hashable" if own => !matches!(special(object, "__hash__"), Some(Value::None)),
        "Hashable" => !matches!(kind, Type::List | Type::Dict | Type::Slice) && kind != Type::Set,
        "Iterable" if own => has("__iter__"),
        "Iterable" => is_iterable(object),
        "Iterator" if own => has("__iter__") && has("__next__"),
        "Iterator" => Iter::from_value(object).is_some(),
        "Sized" if own => has("__len__"),
        "Container" if own => has("__contains__"),
        "Collection" if own => has("__len__") && has("__iter__") && has("__contains__"),
        "Reversible" if own => has("__reversed__") && has("__iter__"),
        _ if own => false,
        "Generator" => kind == Type::Generator,
        "Sequence" => matches!(
            kind,
            Type::Str | Type::Bytes | Type::ByteArray | Type::List | Type::Tuple | Type::Range | Type::Deque
        ),
        "MutableSequence" => matches!(kind, Type::List | Type::Deque | Type::ByteArray),
        "Mapping" | "MutableMapping" => matches!(object, Value::Dict(_)) || kind == Type::ChainMap,
        "Set" => matches!(kind, Type::Set | Type::FrozenSet | Type::DictKeys | Type::DictItems),
        "MutableSet" => kind == Type::Set,
        "Reversible" => matches!(kind, Type::Str | Type::Bytes | Type::List | Type::Tuple | Type::Range | Type::Dict),
        _ => builtins::length(object).is_ok(),
    })
}

/// Whether a class of the user's has the methods by which such a class knows its own; false where the class is another.
pub(in crate::vm) fn fits(class: &Class, other: &Rc<Class>) -> bool {
    if class.module.get() != NAME {
        return false;
    }
    let wanted: &[&str] = match &*class.name.to_text() {
        "AsyncIterable" => &["__aiter__"],
        "AsyncIterator" => &["__anext__", "__aiter__"],
        "Awaitable" => &["__await__"],
        "Callable" => &["__call__"],
        "Collection" => &["__len__", "__iter__", "__contains__"],
        "Container" => &["__contains__"],
        "Coroutine" => &["__await__", "send", "throw", "close"],
        "Generator" => &["__iter__", "__next__", "send", "throw", "close"],
        "Hashable" => return !matches!(other.lookup(&Str::from("__hash__")), Some(Value::None)),
        "Iterable" => &["__iter__"],
        "Iterator" => &["__iter__", "__next__"],
        "Reversible" => &["__reversed__", "__iter__"],
        "Sized" => &["__len__"],
        _ => &[],
    };
    let has = |name: &&str| other.lookup(&Str::from(*name)).is_some_and(|found| !matches!(found, Value::None));
    !wanted.is_empty() && wanted.iter().all(has) || other.base != Type::Object && has_subclass(class, other.base)
}

/// Whether the objects of a built-in class are of such a class; false where the class is another.
pub(in crate::vm) fn has_subclass(class: &Class, of: Type) -> bool {
    let sequence =
        matches!(of, Type::Str | Type::Bytes | Type::ByteArray | Type::List | Type::Tuple | Type::Range | Type::Deque);
    let changing = matches!(of, Type::List | Type::Deque | Type::ByteArray);
    let set = matches!(of, Type::Set | Type::FrozenSet | Type::DictKeys | Type::DictItems);
    let mapping = [Type::Dict, Type::ChainMap].iter().any(|mapping| of.is_subclass_of(*mapping));
    class.module.get() == NAME
        && match &*class.name.to_text() {
            "Sequence" => sequence,
            "MutableSequence" => changing,
            "Set" => set,
            "MutableSet" => of == Type::Set,
            "Mapping" | "MutableMapping" => mapping,
            "Sized" | "Container" | "Collection" => sequence || set || mapping,
            "Iterable" => sequence || set || mapping || of == Type::Generator,
            "Reversible" => sequence || mapping,
            "Iterator" | "Generator" => of == Type::Generator,
            "Hashable" => !(changing || mapping || of == Type::Set || of == Type::Slice),
            _ => false,
        }
}
