//! `copy`: copies of one level, and of all levels.

use std::cell::RefCell;
use std::rc::Rc;

use super::library::Library;
use crate::machine::{Called, Iter};
use crate::value::{ChainMap, ChainView, Deque, DictView, Exc, Exception, List, Set, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library { functions: &[FUNCTIONS], ..Library::named("copy") };

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("copy", Shape::Any, |a, _| {
        called(parameters(a, "copy", &["x"]).and_then(|values| copy(values.first().unwrap_or(&Value::None))))
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

/// An exception of the same class with these arguments.
pub(super) fn exception_again(exc: &Exc, args: Vec<Value>) -> Value {
    Value::Exception(Exception::new(exc.class, args))
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

fn copy(value: &Value) -> Result<Value, Exc> {
    Ok(match value {
        Value::List(list) => Value::List(Rc::new(List { items: RefCell::new(list.items.borrow().clone()), own: None })),
        Value::Dict(dict) => Value::from(dict.copied_as_is()),
        Value::Set(set) if !set.frozen => {
            let items = RefCell::new(set.items.borrow().clone());
            Value::Set(Rc::new(Set { items, frozen: false, own: None }))
        }
        Value::Exception(exc) => exception_again(exc, exc.args().to_vec()),
        Value::Object(_) => match Deque::from_value(value) {
            Some(deque) => Deque::of(deque.to_vec(), deque.max_len())?.into_value(),
            None if let Some(chain) = ChainMap::from_value(value) => chain_again(chain),
            None if has_no_copy(value) => return Err(uncopied(value)),
            None => value.clone(),
        },
        _ => value.clone(),
    })
}
