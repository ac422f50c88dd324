//! `abc`: classes that cannot be made objects of while methods are missing.

use std::rc::Rc;

use super::library::{Constant, Library};
use crate::value::{Class, Dict, Exc, Key, Object, Set, Str, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::attributes;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("ABC", Constant::Made(base)), ("ABCMeta", Constant::Made(|| Value::object(Meta)))],
    ..Library::named("abc")
};

/// What marks a function that has to be overridden.
const MARK: &str = "__isabstractmethod__";
/// What a class keeps the names of such functions under.
const NAMES: &str = "__abstractmethods__";

static FUNCTIONS: &[Builtin] = &[Builtin::effectful("abstractmethod", Shape::One, |mut a, _| {
    let function = a.required(0);
    called(attributes::set(&function, MARK, &Value::Bool(true)).map(|()| function))
})];

/// `ABCMeta`, as a class names it.
#[derive(Debug)]
struct Meta;

impl Object for Meta {
    fn type_of(&self) -> Type {
        Type::Type
    }

    fn repr(&self) -> String {
        "<class 'abc.ABCMeta'>".to_owned()
    }
}

/// Whether a value is `ABCMeta`.
pub(in crate::vm) fn is_meta(value: &Value) -> bool {
    value.as_object::<Meta>().is_some()
}

/// `ABC`
fn base() -> Value {
    thread_local! {
        static BASE: Result<Rc<Class>, Exc> = {
            let namespace = Rc::new(Dict::new());
            let names = namespace.set(Value::from(NAMES), names_of(Vec::new()));
            let class = names.and_then(|()| Class::new(Str::from("ABC"), Str::from("ABC"), Vec::new(), namespace));
            class.inspect(|class| class.module.set("abc"))
        };
    }
    BASE.with(|class| class.as_ref().map_or(Value::None, |class| Value::Class(Rc::clone(class))))
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

/// Says which methods of a new class have to be overridden; `told`: it named `ABCMeta` as its metaclass.
pub(in crate::vm) fn note(class: &Rc<Class>, told: bool) {
    let inherited: Vec<Value> = class
        .ancestors()
        .iter()
        .filter_map(|ancestor| ancestor.as_class()?.namespace.field(&Str::from(NAMES)))
        .flat_map(|names| match names {
            Value::Set(names) => names.items.borrow().iter().map(|key| key.value().clone()).collect(),
            _ => Vec::new(),
        })
        .collect();
    if !told && class.lookup(&Str::from(NAMES)).is_none() {
        return;
    }
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
        return Ok(());
    }
    let mut names: Vec<String> = names.iter().map(|key| key.value().to_display().to_text().into_owned()).collect();
    names.sort();
    let s = if names.len() == 1 { "" } else { "s" };
    let class = class.name.to_text();
    Err(type_error(format!("Can't instantiate abstract class {class} with abstract method{s} {}", names.join(", "))))
}
