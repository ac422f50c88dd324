//! `object[key]`: reading, setting and deleting items and slices.

mod bounds;
mod byte_array;
mod range;

use std::cell::RefCell;
use std::rc::Rc;

use crate::machine::{Arguments, Called, Context};
use crate::value::asking::key_asks;
use crate::value::code_points::Units;
use crate::value::str_find;
use crate::value::{
    ByteArray, ChainMap, Deque, Dict, DictKind, Exc, ExcType, Exception, GenericAlias, Key, Number, Slice, Str, Value,
    check_size, custom, index_error, number, type_error, value_error,
};
use crate::vm::arguments::slice_bound;
use crate::vm::pulling::{asked, called, then};

pub(crate) use bounds::Bounds;
use bounds::Limits;

/// What a sequence is indexed with.
enum Index<'k> {
    At(i64),
    Slice(&'k Slice),
}

/// The key as an index of a sequence; `TypeError` where it is none, `IndexError` where it does not fit 64 bits.
fn index_of<'k>(sequence: &str, key: &'k Value) -> Result<Index<'k>, Exc> {
    match key {
        Value::Int(at) => Ok(Index::At(*at)),
        Value::Slice(slice) => Ok(Index::Slice(slice)),
        _ if let Some(index) = custom::index(key) => match index? {
            Value::Int(at) => Ok(Index::At(at)),
            _ => Err(index_error("cannot fit 'int' into an index-sized integer")),
        },
        _ => match number(key) {
            Some(Number::Small(at)) => Ok(Index::At(at)),
            Some(Number::Big(_)) => Err(index_error("cannot fit 'int' into an index-sized integer")),
            _ => {
                let class = key.type_name();
                // The texts differ in CPython, too.
                let text = match sequence {
                    "string" => format!("string indices must be integers, not '{class}'"),
                    "byte" => format!("byte indices must be integers or slices, not {class}"),
                    _ => format!("{sequence} indices must be integers or slices, not {class}"),
                };
                Err(type_error(text))
            }
        },
    }
}

/// An index counted from the end where it is negative; `None` where it is out of range.
fn place(at: i64, len: usize) -> Option<usize> {
    let at = if at < 0 { at.checked_add(len as i64)? } else { at };
    usize::try_from(at).ok().filter(|at| *at < len)
}

/// `object[key]`.
pub fn get(object: &Value, key: &Value) -> Result<Value, Exc> {
    match object {
        Value::Instance(_) if let Some(item) = custom::asked(object, "__getitem__", std::slice::from_ref(key)) => item,
        Value::Instance(instance) if let Some(scalar) = &instance.scalar => {
            match scalar {
                // What they say of a key does not name them.
                Value::Str(_) | Value::Bytes(_) => get(scalar, key),
                scalar => get(scalar, key).map_err(|exc| crate::vm::builtins::named(exc, object)),
            }
        }
        Value::Dict(dict) => match dict.get(key)? {
            Some(value) => Ok(value),
            None if dict.is_counter() => Ok(Value::Int(0)),
            None => Err(no_key(dict, key)),
        },
        Value::List(list) => match index_of("list", key)? {
            Index::At(at) => {
                let items = list.items.borrow();
                place(at, items.len()).map(|at| items[at].clone()).ok_or_else(|| index_error("list index out of range"))
            }
            Index::Slice(slice) => {
                let limits = Limits::of(slice)?;
                let items = list.items.borrow();
                Ok(Value::list(limits.within(items.len()).pick(&items)))
            }
        },
        Value::Tuple(tuple) => match index_of("tuple", key)? {
            Index::At(at) => place(at, tuple.items.len())
                .map(|at| tuple.items[at].clone())
                .ok_or_else(|| index_error("tuple index out of range")),
            Index::Slice(slice) => {
                let bounds = Bounds::of(slice, tuple.items.len())?;
                if bounds.step == 1 && bounds.count == tuple.items.len() {
                    return Ok(object.clone());
                }
                Ok(Value::tuple(bounds.pick(&tuple.items)))
            }
        },
        Value::Str(text) => text_item(text, key),
        Value::Bytes(bytes) => match index_of("byte", key)? {
            Index::At(at) => place(at, bytes.len())
                .map(|at| Value::Int(i64::from(bytes[at])))
                .ok_or_else(|| index_error("index out of range")),
            Index::Slice(slice) => {
                let bounds = Bounds::of(slice, bytes.len())?;
                Ok(Value::Bytes(bounds.indices().map(|at| bytes[at]).collect()))
            }
        },
        Value::Range(range) => range::get(range, key),
        // `list[int]` in annotations that are evaluated: the class itself.
        Value::Type(
            crate::value::Type::List
            | crate::value::Type::Dict
            | crate::value::Type::Tuple
            | crate::value::Type::Set
            | crate::value::Type::FrozenSet
            | crate::value::Type::Deque
            | crate::value::Type::DefaultDict
            | crate::value::Type::OrderedDict
            | crate::value::Type::Counter
            | crate::value::Type::ChainMap
            | crate::value::Type::Exception(ExcType::ExceptionGroup | ExcType::BaseExceptionGroup)
            | crate::value::Type::Type,
        ) => Ok(GenericAlias::of(object.clone(), key)),
        Value::Type(class) => Err(type_error(format!("type '{}' is not subscriptable", class.name()))),
        Value::Object(_) if let Some(array) = ByteArray::from_value(object) => byte_array::get(array, key),
        Value::Object(inner) if let Some(tuple) = inner.as_tuple() => get(&Value::Tuple(Rc::clone(tuple)), key),
        Value::Object(inner) if let Some(item) = inner.item(key) => item,
        other if let Some(chain) = ChainMap::from_value(other) => {
            chain.get(key)?.ok_or_else(|| Exception::new(ExcType::KeyError, vec![key.clone()]))
        }
        other => match Deque::from_value(other) {
            Some(deque) => deque.get(deque_place(deque, key)?).ok_or_else(|| index_error("deque index out of range")),
            None => Err(type_error(format!("'{}' object is not subscriptable", other.type_name()))),
        },
    }
}

/// `object[key]`, as the object's class says it, `__missing__` included: each is asked as what is in the middle of a text can be.
pub(crate) fn get_asked(object: &Value, key: &Value) -> Result<Value, Exc> {
    let arguments = std::slice::from_ref(key);
    if let Some(item) = custom::asked(object, "__getitem__", arguments) {
        return item;
    }
    match get(object, key) {
        Err(exc) if exc.class == ExcType::KeyError => {
            custom::asked(object, "__missing__", arguments).unwrap_or(Err(exc))
        }
        found => found,
    }
}

/// `object[key]`, where what is missing in a `defaultdict` is made by its factory.
pub(crate) fn get_or_make(object: &Value, key: &Value, cx: &mut Context<'_>) -> Called {
    if let Value::Dict(dict) = object
        && let Some(DictKind::Default(_)) = dict.kind()
    {
        if key_asks(key) {
            let (dict, key) = (Rc::clone(dict), key.clone());
            let (known, at) = (Rc::clone(&dict), key.clone());
            let find = move || Ok(known.get(&at)?.map_or(Value::None, |value| Value::tuple(vec![value])));
            let found = move |found: Value, cx: &mut Context<'_>| match found {
                Value::Tuple(one) => Called::Value(one.items[0].clone()),
                _ => make(&dict, key, cx),
            };
            return then(asked(find, cx), found, cx);
        }
        return match dict.get(key) {
            Ok(Some(value)) => Called::Value(value),
            Ok(None) => make(dict, key.clone(), cx),
            Err(exc) => Called::Raised(exc),
        };
    }
    if let Some(chain) = ChainMap::from_value(object)
        && let Ok(dicts) = chain.dicts()
        && Key::check(key).is_ok()
        && let Some(dict) = dicts.iter().find(|dict| dict.makes_missing() || matches!(dict.get(key), Ok(Some(_))))
    {
        return get_or_make(&Value::Dict(Rc::clone(dict)), key, cx);
    }
    match (get(object, key), custom::special(object, "__missing__")) {
        (Err(exc), Some(missing)) if exc.class == ExcType::KeyError => {
            cx.world().call(&missing, vec![object.clone(), key.clone()].into(), cx)
        }
        (found, _) => called(found),
    }
}

/// What `__missing__` makes of a key that is not there: zero in a `Counter`, what the factory gives in a `defaultdict`.
pub(crate) fn make(dict: &Rc<Dict>, key: Value, cx: &mut Context<'_>) -> Called {
    let factory = match dict.kind() {
        Some(DictKind::Counter) => return Called::Value(Value::Int(0)),
        Some(DictKind::Default(factory)) => factory.borrow().clone(),
        Some(DictKind::Ordered) | None => Value::None,
    };
    if matches!(factory, Value::None) {
        return Called::Raised(no_key(dict, &key));
    }
    let dict = Rc::clone(dict);
    let made = cx.world().call(&factory, Arguments::default(), cx);
    let put = move |value: Value, cx: &mut Context<'_>| {
        let put = move || dict.set(key.clone(), value.clone()).map(|()| value.clone());
        asked(put, cx)
    };
    then(made, put, cx)
}

/// The place that a key names in a deque.
fn deque_place(deque: &Deque, key: &Value) -> Result<usize, Exc> {
    match number(key) {
        Some(Number::Small(at)) => place(at, deque.len()).ok_or_else(|| index_error("deque index out of range")),
        Some(Number::Big(_)) => Err(index_error("cannot fit 'int' into an index-sized integer")),
        _ => Err(type_error(format!("sequence index must be integer, not '{}'", key.type_name()))),
    }
}

/// `KeyError` for a key, with a near one as advice.
fn no_key(dict: &Dict, key: &Value) -> Exc {
    let exc = Exception::new(ExcType::KeyError, vec![key.clone()]);
    if let Value::Str(name) = key
        && let Some(near) = near_key(dict, name)
    {
        exc.advise(format!("did you mean {}?", Value::Str(near).repr()));
    }
    exc
}

/// The text among a dict's keys that is nearest to `name`, as far as the first few hundred keys go.
pub(crate) fn near_key(dict: &Dict, name: &Str) -> Option<Str> {
    const LOOKED_AT: usize = 500;
    let mut names = Vec::new();
    for at in 0..dict.len().min(LOOKED_AT) {
        if let Some((Value::Str(known), _)) = dict.pair(at) {
            names.push(known.to_text().into_owned());
        }
    }
    crate::lang::nearest(&name.to_text(), names.iter().map(String::as_str)).map(Str::from)
}

fn text_item(text: &Str, key: &Value) -> Result<Value, Exc> {
    let (bytes, units) = (text.as_bytes(), if text.is_ascii() { Units::Ascii } else { Units::Wide });
    match index_of("string", key)? {
        Index::At(at) => str_find::item(bytes, units, at)
            .map(|range| Value::Str(text.slice(range)))
            .ok_or_else(|| index_error("string index out of range")),
        Index::Slice(slice) => {
            let step = slice_bound(Some(&slice.step))?.unwrap_or(1);
            if step == 0 {
                return Err(value_error("slice step cannot be zero"));
            }
            let (start, stop) = (slice_bound(Some(&slice.start))?, slice_bound(Some(&slice.stop))?);
            Ok(Value::Str(match str_find::slice(bytes, units, start, stop, step) {
                str_find::Slice::Part(range) => text.slice(range),
                str_find::Slice::New(bytes) => Str::from_wtf8_vec(bytes),
            }))
        }
    }
}

/// `object[key] = value`.
pub fn set(object: &Value, key: &Value, value: Value) -> Result<(), Exc> {
    match object {
        Value::Instance(_) if custom::special(object, "__setitem__").is_some() => {
            custom::asked(object, "__setitem__", &[key.clone(), value]).transpose().map(|_| ())
        }
        Value::Dict(dict) => dict.set(key.clone(), value),
        Value::List(list) => match index_of("list", key)? {
            Index::At(at) => {
                let old = {
                    let items = &mut *list.items.borrow_mut();
                    let at = place(at, items.len()).ok_or_else(|| index_error("list assignment index out of range"))?;
                    std::mem::replace(&mut items[at], value)
                };
                drop(old);
                Ok(())
            }
            Index::Slice(slice) => set_slice(&list.items, slice, &value),
        },
        other if let Some(array) = ByteArray::from_value(other) => byte_array::set(array, key, &value),
        other if let Some(chain) = ChainMap::from_value(other) => set(&chain.first()?, key, value),
        other => match Deque::from_value(other) {
            Some(deque) => {
                drop(deque.replace(deque_place(deque, key)?, value));
                Ok(())
            }
            None => Err(type_error(format!("'{}' object does not support item assignment", other.type_name()))),
        },
    }
}

fn set_slice(items: &RefCell<Vec<Value>>, slice: &Slice, value: &Value) -> Result<(), Exc> {
    let limits = Limits::of(slice)?;
    let extended = limits.step != 1;
    let new = match value {
        Value::List(list) => list.items.borrow().clone(),
        _ => {
            let wanted = || {
                type_error(if extended {
                    "must assign iterable to extended slice"
                } else {
                    "can only assign an iterable"
                })
            };
            let mut walk = super::pulling::Walk::over(value).ok_or_else(wanted)?;
            let mut new = Vec::new();
            while let Some(item) = walk.next()? {
                new.push(item);
            }
            new
        }
    };
    let old: Vec<Value> = {
        let items = &mut *items.borrow_mut();
        let bounds = limits.within(items.len());
        if bounds.step == 1 {
            check_size((items.len() + new.len()).checked_mul(size_of::<Value>()))?;
            let start = bounds.start as usize;
            items.splice(start..start + bounds.count, new).collect()
        } else {
            if new.len() != bounds.count {
                return Err(value_error(format!(
                    "attempt to assign sequence of size {} to extended slice of size {}",
                    new.len(),
                    bounds.count
                )));
            }
            bounds.indices().zip(new).map(|(at, item)| std::mem::replace(&mut items[at], item)).collect()
        }
    };
    crate::value::dismantle_backwards(old);
    Ok(())
}

/// `del object[key]`.
pub fn delete(object: &Value, key: &Value) -> Result<(), Exc> {
    match object {
        Value::Instance(_) if let Some(done) = custom::asked(object, "__delitem__", std::slice::from_ref(key)) => {
            done.map(|_| ())
        }
        Value::Dict(dict) => match dict.remove(key)? {
            Some(_) => Ok(()),
            None if dict.is_counter() => Ok(()),
            None => Err(no_key(dict, key)),
        },
        Value::List(list) => match index_of("list", key)? {
            Index::At(at) => {
                let old = {
                    let items = &mut *list.items.borrow_mut();
                    let at = place(at, items.len()).ok_or_else(|| index_error("list assignment index out of range"))?;
                    items.remove(at)
                };
                drop(old);
                Ok(())
            }
            Index::Slice(slice) => {
                let limits = Limits::of(slice)?;
                let old: Vec<Value> = {
                    let items = &mut *list.items.borrow_mut();
                    let bounds = limits.within(items.len());
                    let mut gone = vec![false; items.len()];
                    bounds.indices().for_each(|at| gone[at] = true);
                    let mut at = 0;
                    items
                        .extract_if(.., |_| {
                            at += 1;
                            gone[at - 1]
                        })
                        .collect()
                };
                crate::value::dismantle_backwards(old);
                Ok(())
            }
        },
        other if let Some(chain) = ChainMap::from_value(other) => match chain.first()? {
            Value::Dict(first) if first.get(key)?.is_none() && !first.is_counter() => {
                let text = format!("Key not found in the first mapping: {}", key.repr());
                Err(Exception::new(ExcType::KeyError, vec![Value::from(text)]))
            }
            first => delete(&first, key),
        },
        other if let Some(array) = ByteArray::from_value(other) => byte_array::delete(array, key),
        other if let Some(deque) = Deque::from_value(other) => {
            drop(deque.remove(deque_place(deque, key)?));
            Ok(())
        }
        other => {
            let is_sequence = matches!(
                other,
                Value::Tuple(_)
                    | Value::Str(_)
                    | Value::Bytes(_)
                    | Value::Range(_)
                    | Value::Set(_)
                    | Value::Instance(_)
            );
            let is_index = matches!(number(key), Some(Number::Small(_) | Number::Big(_)));
            let refuses = if is_sequence && is_index { "doesn't" } else { "does not" };
            Err(type_error(format!("'{}' object {refuses} support item deletion", other.type_name())))
        }
    }
}
