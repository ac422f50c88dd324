//! `abc`: classes that cannot be made objects of while methods are missing.

use std::cell::Cell;
use std::rc::Rc;

use super::library::Library;
use super::written;
use crate::machine::Called;
use crate::value::{Class, Exc, Key, Set, Str, Value, identical, type_error};
use crate::vm::arguments::Shape;
use crate::vm::attributes;
use crate::vm::builtins::Builtin;
use crate::vm::class::{is_plain_subclass, is_protocol};
use crate::vm::pulling::called;

pub(super) static MODULE: Library =
    Library { functions: &[FUNCTIONS], more: &["ABC", "ABCMeta", "abstractmethod"], ..Library::named("abc") };

/// What marks a function that has to be overridden.
const MARK: &str = "__isabstractmethod__";
/// What a class keeps the names of such functions under.
const NAMES: &str = "__abstractmethods__";

thread_local! {
    /// Whether any class was registered with an abstract one.
    static REGISTERED: Cell<bool> = const { Cell::new(false) };
}

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("abstractmethod", Shape::One, |mut a, _| {
        let function = a.required(0);
        called(attributes::set(&function, MARK, &Value::Bool(true)).map(|()| function))
    }),
    Builtin::effectful("_issubclass", Shape::Between(2, 2), |mut a, _| {
        let (class, other) = (a.required(0), a.required(1));
        Called::Value(Value::Bool(is_plain_subclass(&class, &other) == Some(true)))
    }),
    Builtin::effectful("_registered", Shape::Between(0, 0), |_, _| {
        REGISTERED.set(true);
        Called::Value(Value::None)
    }),
];

/// Whether any class was registered with an abstract one.
pub(in crate::vm) fn any_registered() -> bool {
    REGISTERED.get()
}

fn meta() -> Option<Rc<Class>> {
    match written::loaded_already("abc", "ABCMeta")? {
        Value::Class(class) => Some(class),
        _ => None,
    }
}

/// Whether a function is what `ABCMeta` has by that name.
pub(in crate::vm) fn is_check(function: &Value, name: &str) -> bool {
    let own = meta().and_then(|meta| meta.namespace.field(&Str::from(name)));
    own.is_some_and(|own| identical(&own, function))
}

fn names_of(names: Vec<Value>) -> Value {
    let keys = names.into_iter().filter_map(|name| Key::new(name).ok()).collect();
    Value::Set(Rc::new(Set { items: std::cell::RefCell::new(keys), frozen: true, own: None }))
}

fn is_abstract(value: &Value) -> bool {
    let inner = |name: &str| match value {
        Value::Object(object) => object.attribute(name).is_some_and(|inner| is_abstract(&inner)),
        _ => false,
    };
    let marked = match value {
        Value::Object(object) => object.attribute(MARK).is_some_and(|mark| mark.is_true()),
        _ => false,
    };
    marked || ["__func__", "fget", "fset", "fdel"].into_iter().any(inner)
}

/// Says which methods of a new class have to be overridden, where it is an abstract one.
pub(in crate::vm) fn note(class: &Rc<Class>) {
    let by_metaclass = || class.metaclass().is_some_and(|own| meta().is_some_and(|meta| own.is_subclass_of(&meta)));
    let above = || class.ancestors().iter().filter_map(Value::as_class).any(|above| is_protocol(above));
    if !by_metaclass() && !is_protocol(class) && !above() {
        return;
    }
    let inherited: Vec<Value> = class
        .ancestors()
        .iter()
        .filter_map(|ancestor| ancestor.as_class()?.namespace.field(&Str::from(NAMES)))
        .flat_map(|names| match names {
            Value::Set(names) => names.items.borrow().iter().map(|key| key.value().clone()).collect(),
            _ => Vec::new(),
        })
        .collect();
    let own = class.namespace.pairs().into_iter().filter(|(_, value)| is_abstract(value)).map(|(name, _)| name);
    let still =
        |name: &Value| name.as_str().and_then(|name| class.lookup(name)).is_some_and(|value| is_abstract(&value));
    let names = own.chain(inherited.into_iter().filter(still)).collect();
    class.set(Str::from(NAMES), names_of(names));
}

/// `TypeError` where a class has methods that have to be overridden.
pub(in crate::vm) fn check(class: &Class) -> Result<(), Exc> {
    if !class.is_abstract() {
        return Ok(());
    }
    let Some(Value::Set(names)) = class.lookup(&Str::from(NAMES)) else { return Ok(()) };
    let names = names.items.borrow();
    if names.is_empty() {
        let refused = is_protocol(class) && class.special("__init__").is_none();
        return if refused { Err(type_error("Protocols cannot be instantiated")) } else { Ok(()) };
    }
    let mut names: Vec<String> = names.iter().map(|key| key.value().to_display().to_text().into_owned()).collect();
    names.sort();
    let s = if names.len() == 1 { "" } else { "s" };
    let class = class.name.to_text();
    Err(type_error(format!("Can't instantiate abstract class {class} with abstract method{s} {}", names.join(", "))))
}
