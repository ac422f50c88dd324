//! `collections.abc`: classes by what their objects can do, to ask of and to derive from. What they bring to those that derive is
//! written in the language itself.

use std::rc::Rc;

use super::library::Library;
use super::written;
use crate::machine::Iter;
use crate::value::custom::special;
use crate::value::{Class, Str, Type, Value};
use crate::vm::class::special_of_type;
use crate::vm::{builtins, is_callable, is_iterable, methods};

pub(super) static MODULE: Library = Library { more: NAMES, ..Library::named(NAME) };

/// What it brings.
pub(super) const NAMES: &[&str] = &[
    "AsyncGenerator",
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
    let has = |name: &'static str| special(object, name).is_some_and(|found| !matches!(found, Value::None));
    let own = matches!(object, Value::Instance(_));
    Some(match &*class.name.to_text() {
        "Callable" => is_callable(object),
        "Hashable" if own => !matches!(special(object, "__hash__"), Some(Value::None)),
        "Iterable" if own => has("__iter__"),
        "Iterable" => is_iterable(object),
        "Iterator" if own => has("__iter__") && has("__next__"),
        "Iterator" => Iter::from_value(object).is_some(),
        "Sized" if own => has("__len__"),
        "Sized" => builtins::length(object).is_ok(),
        "Container" if own => has("__contains__"),
        "Collection" if own => has("__len__") && has("__iter__") && has("__contains__"),
        "Reversible" if own => has("__reversed__") && has("__iter__"),
        _ if own => false,
        _ => has_subclass(class, kind),
    })
}

/// Whether a class of the user's has the methods by which such a class knows its own; false where the class is another.
pub(in crate::vm) fn fits(class: &Class, other: &Rc<Class>) -> bool {
    if class.module.get() != NAME {
        return false;
    }
    let wanted: &[&str] = match &*class.name.to_text() {
        "AsyncGenerator" => &["__aiter__", "__anext__", "asend", "athrow", "aclose"],
        "AsyncIterable" => &["__aiter__"],
        "AsyncIterator" => &["__anext__", "__aiter__"],
        "Awaitable" => &["__await__"],
        "Callable" => &["__call__"],
        "Collection" => &["__len__", "__iter__", "__contains__"],
        "Container" => &["__contains__"],
        "Coroutine" => &["__await__", "send", "throw", "close"],
        "Generator" => &["__iter__", "__next__", "send", "throw", "close"],
        "Hashable" => return !matches!(other.special("__hash__"), Some(Value::None)),
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
    use Type::{
        AsyncGenerator, ByteArray, Bytes, Coroutine, Deque, DictItems, DictKeys, DictValues, FrozenSet, Future,
        GatheringFuture, Generator, List, OdictItems, OdictKeys, OdictValues, Range, Set, Slice, Str, Task, Tuple,
    };
    let changing = matches!(of, List | Deque | ByteArray);
    let sequence = changing || matches!(of, Str | Bytes | Tuple | Range);
    let (keys, items) = (matches!(of, DictKeys | OdictKeys), matches!(of, DictItems | OdictItems));
    let values = matches!(of, DictValues | OdictValues);
    let (view, set) = (keys || values || items, matches!(of, Set | FrozenSet));
    let mapping = [Type::Dict, Type::ChainMap].iter().any(|mapping| of.is_subclass_of(*mapping));
    let sized = sequence || view || set || mapping;
    let iterator = of == Generator || methods::is_iterator(of);
    class.module.get() == NAME
        && match &*class.name.to_text() {
            "Sequence" => sequence,
            "MutableSequence" => changing,
            "Set" => set || keys || items,
            "MutableSet" => of == Set,
            "Mapping" | "MutableMapping" => mapping,
            "MappingView" => view,
            "KeysView" => keys,
            "ValuesView" => values,
            "ItemsView" => items,
            "Sized" | "Container" | "Collection" => sized,
            "Iterable" => sized || iterator,
            "Reversible" => sequence || of.is_subclass_of(Type::Dict) || view,
            "Iterator" => iterator,
            "Generator" => of == Generator,
            "Coroutine" => of == Coroutine,
            "Awaitable" => matches!(of, Coroutine | Future | GatheringFuture | Task),
            "AsyncIterable" | "AsyncIterator" | "AsyncGenerator" => of == AsyncGenerator,
            "Callable" => special_of_type(of, "__call__").is_some() || of == Type::Partial,
            "Hashable" => !(changing || mapping || matches!(of, Set | Slice) || keys || items),
            _ => false,
        }
}
