//! `copy`: copies of one level, and of all levels.

use std::cell::RefCell;
use std::rc::Rc;

use super::library::Library;
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::custom::special;
use crate::value::{
    ChainMap, ChainView, Deque, DictView, Exc, Exception, Instance, List, Set, Tuple, Type, Value, type_error,
};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::{called, then};

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("copy") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("copy", Shape::Any, |a, cx| match parameters(a, "copy", &["x"]) {
        Ok(values) => {
            let value = values.into_iter().next().unwrap_or_default();
            match special(&value, "__copy__") {
                Some(function) => cx.world().call(&function, Arguments::one(value), cx),
                None => match &value {
                    Value::Exception(exc) if exc.own.is_some() => again(exc, exc.shown_args().to_vec(), None, cx),
                    value => called(copy(value)),
                },
            }
        }
        Err(exc) => Called::Raised(exc),
    }),
    Builtin::new("deepcopy", Shape::Any, |a, cx| match parameters(a, "deepcopy", &["x", "memo"]) {
        Ok(values) => super::deep_copy::deep_copy(values.into_iter().next().unwrap_or_default(), cx),
        Err(exc) => Called::Raised(exc),
    }),
];

/// Parameters of which the first has to be given, bound as CPython binds those of a function in Python.
fn parameters(arguments: Bound, function: &str, names: &[&str]) -> Result<Vec<Value>, Exc> {
    let (mut values, named) = arguments.into_parts();
    if values.len() > names.len() {
        let (most, given) = (names.len(), values.len());
        let takes = if most == 1 {
            "1 positional argument".to_owned()
        } else {
            format!("from 1 to {most} positional arguments")
        };
        return Err(type_error(format!("{function}() takes {takes} but {given} were given")));
    }
    for (name, value) in named {
        let text = name.to_text();
        match names.iter().position(|known| *known == text) {
            Some(at) if at < values.len() => {
                return Err(type_error(format!("{function}() got multiple values for argument '{text}'")));
            }
            Some(_) => values.push(value),
            None => return Err(type_error(format!("{function}() got an unexpected keyword argument '{text}'"))),
        }
    }
    if values.is_empty() {
        return Err(type_error(format!("{function}() missing 1 required positional argument: 'x'")));
    }
    Ok(values)
}

/// `TypeError` for what cannot be copied.
pub(super) fn uncopied(value: &Value) -> Exc {
    type_error(format!("cannot pickle '{}' object", value.type_name()))
}

/// Whether the value is code under way, or a window on something else, of which there is no copy.
pub(super) fn has_no_copy(value: &Value) -> bool {
    Iter::from_value(value).is_some_and(|iter| matches!(iter.record().info.class, None | Some(Type::Generator)))
        || value.as_object::<DictView>().is_some()
        || value.as_object::<ChainView>().is_some()
}

/// A chain whose first mapping is a copy.
pub(crate) fn chain_again(chain: &ChainMap) -> Value {
    let mut maps = chain.maps();
    if let Some(first) = maps.first_mut() {
        *first = match &*first {
            Value::Dict(dict) => Value::from(dict.copied_as_is()),
            other => other.clone(),
        };
    }
    ChainMap::of(maps)
}

/// What makes a copy one of a class of the user's: another instance with the same attributes.
fn own_again(value: &Value) -> Result<Option<Rc<Instance>>, Exc> {
    let Some(instance) = value.instance() else { return Ok(None) };
    let own = instance.again();
    instance.dict().pairs().into_iter().try_for_each(|(name, value)| own.dict().set(name, value))?;
    Ok(Some(own))
}

/// An exception of a class of the user's that is made like this one: by calling its class with the arguments; then it has the
/// attributes, those of the exception where no others are given.
pub(super) fn again(
    exc: &Exc,
    arguments: Vec<Value>,
    attributes: Option<Vec<(Value, Value)>>,
    cx: &mut Context<'_>,
) -> Called {
    let class = Value::Exception(Rc::clone(exc)).class_value();
    let own = || exc.own.as_ref().map(|own| own.dict().pairs());
    let attributes = attributes.or_else(own).unwrap_or_default();
    let made = cx.world().call(&class, arguments.into(), cx);
    let with_attributes = move |made: Value, _: &mut Context<'_>| {
        let set = made.instance().map_or(Ok(()), |instance| {
            attributes.into_iter().try_for_each(|(name, value)| instance.dict().set(name, value))
        });
        called(set.map(|()| made))
    };
    then(made, with_attributes, cx)
}

fn copy(value: &Value) -> Result<Value, Exc> {
    let own = own_again(value)?;
    Ok(match value {
        Value::List(list) => {
            let items = RefCell::new(list.items.borrow().clone());
            Value::List(Rc::new(List { items, own }))
        }
        Value::Dict(dict) => Value::from(match own {
            Some(own) => dict.copied_as_is().owned_by(own),
            None => dict.copied_as_is(),
        }),
        Value::Set(set) if !set.frozen || own.is_some() => {
            let (items, frozen) = (RefCell::new(set.items.borrow().clone()), set.frozen);
            Value::Set(Rc::new(Set { items, frozen, own }))
        }
        Value::Tuple(tuple) if own.is_some() => Value::Tuple(Rc::new(Tuple { items: tuple.items.clone(), own })),
        Value::Exception(exc) => Value::Exception(Exception::of_class(exc.class, exc.args().to_vec(), own)),
        Value::Instance(_) => own.map_or(Value::None, Value::Instance),
        Value::Object(_) => match Deque::from_value(value) {
            Some(deque) => Deque::of(deque.to_vec(), deque.max_len())?.into_value(),
            None if let Some(chain) = ChainMap::from_value(value) => chain_again(chain),
            None if has_no_copy(value) => return Err(uncopied(value)),
            None => value.clone(),
        },
        _ => value.clone(),
    })
}
