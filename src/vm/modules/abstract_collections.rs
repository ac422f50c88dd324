//! `collections.abc`: classes by what their objects can do, to ask of and to derive from.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::abc;
use super::library::Library;
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::custom::special;
use crate::value::{Class, Dict, Exc, ExcType, Str, Type, Value, equal, identical, type_error, value_error};
use crate::vm::class::{backwards, by_number};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, collect, rescue, then};
use crate::vm::{builtins, is_callable, is_iterable, items};

pub(super) static MODULE: Library = Library {
    member: class,
    more: &[
        "Callable",
        "Collection",
        "Container",
        "Generator",
        "Hashable",
        "Iterable",
        "Iterator",
        "Mapping",
        "MutableMapping",
        "MutableSequence",
        "MutableSet",
        "Reversible",
        "Sequence",
        "Set",
        "Sized",
    ],
    ..Library::named("collections.abc")
};

/// `__module__` of its classes.
const NAME: &str = "collections.abc";

/// What a class asks for.
struct Abstract {
    name: &'static str,
    bases: &'static [&'static str],
    /// Methods that have to be there.
    wanted: &'static [&'static str],
    /// Methods that it brings, made of those.
    brings: &'static [&'static str],
}

const fn of(
    name: &'static str,
    bases: &'static [&'static str],
    wanted: &'static [&'static str],
    brings: &'static [&'static str],
) -> Abstract {
    Abstract { name, bases, wanted, brings }
}

static CLASSES: &[Abstract] = &[
    of("Callable", &[], &["__call__"], &[]),
    of("Container", &[], &["__contains__"], &[]),
    of("Hashable", &[], &["__hash__"], &[]),
    of("Iterable", &[], &["__iter__"], &[]),
    of("Sized", &[], &["__len__"], &[]),
    of("Collection", &["Sized", "Iterable", "Container"], &[], &[]),
    of("Iterator", &["Iterable"], &["__next__"], &["__iter__"]),
    of("Reversible", &["Iterable"], &["__reversed__"], &[]),
    of("Generator", &["Iterator"], &["send", "throw"], &[]),
    of(
        "Sequence",
        &["Reversible", "Collection"],
        &["__getitem__"],
        &["__contains__", "__iter__", "__reversed__", "count", "index"],
    ),
    of("MutableSequence", &["Sequence"], &["__setitem__", "__delitem__", "insert"], &["append"]),
    of("Set", &["Collection"], &[], &[]),
    of("MutableSet", &["Set"], &["add", "discard"], &[]),
    of("Mapping", &["Collection"], &["__getitem__"], &["__contains__", "get", "items", "keys", "values"]),
    of("MutableMapping", &["Mapping"], &["__setitem__", "__delitem__"], &[]),
];

/// The class of that name.
pub(super) fn class(name: &str) -> Option<Value> {
    thread_local! {
        static MADE: RefCell<HashMap<&'static str, Rc<Class>>> = RefCell::default();
    }
    if let Some(made) = MADE.with_borrow(|made| made.get(name).cloned()) {
        return Some(Value::Class(made));
    }
    let known = CLASSES.iter().find(|class| class.name == name)?;
    let made = make(known).ok()?;
    MADE.with_borrow_mut(|all| all.insert(known.name, Rc::clone(&made)));
    Some(Value::Class(made))
}

fn make(known: &Abstract) -> Result<Rc<Class>, Exc> {
    let namespace = Rc::new(Dict::new());
    for name in known.wanted {
        namespace.set(Value::from(*name), NativeObject::to_value(Mixin { name, of: known.name, missing: true }))?;
    }
    for name in known.brings {
        namespace.set(Value::from(*name), NativeObject::to_value(Mixin { name, of: known.name, missing: false }))?;
    }
    let bases = known.bases.iter().filter_map(|base| class(base)).collect();
    let made = Class::new(Str::from(known.name), Str::from(known.name), bases, namespace)?;
    made.module.set(NAME);
    abc::note(&made, true);
    Ok(made)
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

/// A method of such a class.
#[derive(Debug)]
struct Mixin {
    name: &'static str,
    /// The class.
    of: &'static str,
    /// It has to be overridden.
    missing: bool,
}

impl Mixin {
    fn run(&self, object: Value, rest: &[Value], cx: &mut Context<'_>) -> Called {
        let first = rest.first().cloned().unwrap_or_default();
        match (self.of, self.name) {
            ("Iterator", _) => Called::Value(object),
            ("Sequence", "__iter__") => match by_number(&object, cx.world()) {
                Some(iter) => Called::Value(iter.to_value()),
                None => Called::Raised(type_error(format!("'{}' object is not iterable", object.type_name()))),
            },
            ("Sequence", "__reversed__") => {
                let refused =
                    || Called::Raised(type_error(format!("'{}' object is not reversible", object.type_name())));
                backwards(&object, cx).unwrap_or_else(refused)
            }
            ("Sequence", name) => collect(&object, move |items, _| found(name, &items, &first), cx),
            ("MutableSequence", _) => match special(&object, "insert") {
                Some(insert) => {
                    let length = called(builtins::length(&object));
                    let length = match special(&object, "__len__") {
                        Some(function) => cx.world().call(&function, Arguments::one(object.clone()), cx),
                        None => length,
                    };
                    then(length, move |at, cx| cx.world().call(&insert, vec![object, at, first].into(), cx), cx)
                }
                None => Called::Value(Value::None),
            },
            (_, "get") => {
                let default = rest.get(1).cloned().unwrap_or_default();
                rescue(item(&object, first, cx), ExcType::KeyError, |_| Called::Value(default), cx)
            }
            (_, "__contains__") => {
                let there = then(item(&object, first, cx), |_, _| Called::Value(Value::Bool(true)), cx);
                rescue(there, ExcType::KeyError, |_| Called::Value(Value::Bool(false)), cx)
            }
            (_, name) => {
                let owner = object.clone();
                let listed = move |keys: Vec<Value>, _: &mut Context<'_>| {
                    let read = |key: Value| match name {
                        "keys" => Ok(key),
                        "values" => items::get(&owner, &key),
                        _ => items::get(&owner, &key).map(|value| Value::tuple(vec![key, value])),
                    };
                    keys.into_iter().map(read).collect::<Result<_, _>>().map(Value::list)
                };
                collect(&object, listed, cx)
            }
        }
    }
}

fn item(object: &Value, key: Value, cx: &mut Context<'_>) -> Called {
    match special(object, "__getitem__") {
        Some(function) => cx.world().call(&function, vec![object.clone(), key].into(), cx),
        None => Called::Raised(type_error(format!("'{}' object is not subscriptable", object.type_name()))),
    }
}

/// What `in`, `index` or `count` says of the items of a sequence.
fn found(name: &str, items: &[Value], wanted: &Value) -> Result<Value, Exc> {
    let mut places = Vec::new();
    for (at, item) in items.iter().enumerate() {
        if identical(item, wanted) || equal(item, wanted)? {
            places.push(at);
        }
    }
    match (name, places.first()) {
        ("count", _) => Ok(Value::from(places.len())),
        ("index", Some(at)) => Ok(Value::from(*at)),
        ("index", None) => Err(value_error("")),
        (_, place) => Ok(Value::Bool(place.is_some())),
    }
}

impl NativeCallable for Mixin {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, mut arguments: Arguments, cx: &mut Context<'_>) -> Called {
        if self.missing {
            return match self.name {
                "__next__" => Called::Raised(crate::vm::pulling::stop_iteration(Value::None)),
                _ => Called::Value(Value::None),
            };
        }
        if arguments.positional.is_empty() {
            return Called::Raised(type_error(format!(
                "{}() missing 1 required positional argument: 'self'",
                self.name
            )));
        }
        let object = arguments.positional.remove(0);
        self.run(object, &arguments.positional, cx)
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<function {}.{}>", self.of, self.name)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__isabstractmethod__" => Some(Value::Bool(self.missing)),
            "__name__" => Some(Value::from(self.name)),
            _ => None,
        }
    }
}
