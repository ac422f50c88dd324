//! `collections`: how its classes are called.

use std::rc::Rc;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{ChainMap, Deque, Dict, DictKind, Exc, ExcType, Exception, Type, Value, type_error, value_error};
use crate::vm::Native as _;
use crate::vm::arguments::{Bound, Callee, Shape, bind, check_count, index};
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::is_callable;
use crate::vm::methods::{self, fromkeys_into};
use crate::vm::pulling::then;

pub(super) static MODULE: Library = Library {
    functions: &[super::named_tuple::FUNCTIONS],
    constants: &[
        ("ChainMap", Constant::Type(Type::ChainMap)),
        ("Counter", Constant::Type(Type::Counter)),
        ("OrderedDict", Constant::Type(Type::OrderedDict)),
        ("defaultdict", Constant::Type(Type::DefaultDict)),
        ("deque", Constant::Type(Type::Deque)),
    ],
    construct,
    class_attribute: |class, name| {
        let of = |entry: &&(Type, Builtin)| entry.0 == class && entry.1.name() == name;
        CLASS_FUNCTIONS.iter().find(of).map(|(_, builtin)| value_of(builtin))
    },
    ..Library::named("collections")
};

/// Calls a class of `collections`; the arguments back where it is none of those.
fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Result<Called, Arguments> {
    Ok(match class {
        Type::Counter => methods::counter(arguments, cx),
        Type::DefaultDict => default_dict(arguments, cx),
        Type::OrderedDict => {
            let given = arguments.positional.len();
            if given > 1 {
                return Ok(Called::Raised(type_error(format!("expected at most 1 arguments, got {given}"))));
            }
            filled(DictKind::Ordered, arguments.positional.first(), arguments.named, cx)
        }
        Type::Deque => deque(arguments, cx),
        Type::ChainMap => match arguments.named.first() {
            None => Called::Value(ChainMap::of(arguments.positional)),
            Some((name, _)) => Called::Raised(type_error(format!(
                "ChainMap.__init__() got an unexpected keyword argument '{}'",
                name.to_text()
            ))),
        },
        _ => return Err(arguments),
    })
}

fn filled(
    kind: DictKind,
    items: Option<&Value>,
    named: Vec<(crate::value::Str, Value)>,
    cx: &mut Context<'_>,
) -> Called {
    let dict = Rc::new(Dict::new().of_kind(kind));
    let named = named.into_iter().map(|(name, value)| (Value::Str(name), value)).collect();
    methods::update_dict(&dict, items, named, Value::Dict(Rc::clone(&dict)), cx)
}

fn default_dict(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let Arguments { mut positional, named } = arguments;
    let factory = if positional.is_empty() { Value::None } else { positional.remove(0) };
    if !matches!(factory, Value::None) && !is_callable(&factory) {
        return Called::Raised(type_error("first argument must be callable or None"));
    }
    if let Err(exc) = check_count("dict", positional.len(), 0, 1) {
        return Called::Raised(exc);
    }
    filled(DictKind::with_factory(factory), positional.first(), named, cx)
}

fn deque(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let callee = Callee { class: None, name: "deque" };
    let bound = bind(callee, &Shape::named(&["iterable", "maxlen"], 0), arguments);
    let (items, most) = match bound.and_then(|mut bound| Ok((bound.take(0), max_len(&bound)?))) {
        Ok(both) => both,
        Err(exc) => return Called::Raised(exc),
    };
    let deque = Rc::new(Deque::new(most));
    let value = Value::Object(Rc::<Deque>::clone(&deque));
    match items {
        Some(items) => methods::extend_deque(&deque, &items, value, cx),
        None => Called::Value(value),
    }
}

fn max_len(bound: &Bound) -> Result<Option<usize>, Exc> {
    let Some(most) = bound.given(1) else { return Ok(None) };
    let most = index(most).map_err(|exc| match exc.class {
        ExcType::TypeError => type_error("an integer is required"),
        _ => exc,
    })?;
    usize::try_from(most).map(Some).map_err(|_| value_error("maxlen must be non-negative"))
}

/// Functions of the classes that need no object.
static CLASS_FUNCTIONS: &[(Type, Builtin)] = &[
    (
        Type::Counter,
        Builtin::new("fromkeys", Shape::Any, |_, _| {
            let text = "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.";
            Called::Raised(Exception::with_message(ExcType::NotImplementedError, text))
        }),
    ),
    (
        Type::ChainMap,
        Builtin::effectful("fromkeys", Shape::Between(1, 2), |a, cx| {
            then(fromkeys_into(Dict::new(), a, cx), |dict, _| Called::Value(ChainMap::of(vec![dict])), cx)
        }),
    ),
    (
        Type::DefaultDict,
        Builtin::effectful("fromkeys", Shape::Between(1, 2), |a, cx| {
            fromkeys_into(Dict::new().of_kind(DictKind::with_factory(Value::None)), a, cx)
        }),
    ),
    (
        Type::OrderedDict,
        Builtin::effectful("fromkeys", Shape::named(&["iterable", "value"], 1), |a, cx| {
            fromkeys_into(Dict::new().of_kind(DictKind::Ordered), a, cx)
        }),
    ),
];

/// `defaultdict.default_factory = value`, and other attributes of the classes that can be set; `None` where there is no such
/// attribute.
pub(crate) fn set_attribute(object: &Value, name: &str, value: &Value) -> Option<()> {
    match object {
        Value::Dict(dict) if name == "default_factory" => match dict.kind()? {
            DictKind::Default(factory) => {
                let old = factory.replace(value.clone());
                drop(old);
                Some(())
            }
            _ => None,
        },
        _ => None,
    }
}

/// A data attribute of a dict that is more than a plain one.
pub(crate) fn attribute(dict: &Dict, name: &str) -> Option<Value> {
    match dict.kind()? {
        DictKind::Default(factory) if name == "default_factory" => Some(factory.borrow().clone()),
        _ => None,
    }
}
