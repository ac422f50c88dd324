//! Equality and order, as Python has them.

use std::cmp::Ordering;
use std::rc::Rc;

use indexmap::IndexSet;

use super::asking::may_ask;
use super::chain_map::as_dict;
use super::comparison_key;
use super::dict_kind::{counters_equal, counts_within};
use super::dict_view::SetLike;
use super::effort::{self, Effort, Level};
use super::number::compare_numbers;
use super::{
    ByteArray, ChainMap, ChainView, Deque, Dict, DictView, Exc, ExcType, Exception, HashState, Key, List, Value,
    custom, number, type_error,
};

/// How deep values may nest to be compared: beyond it is a `RecursionError`.
const MAX_DEPTH: usize = 500;

fn too_deep() -> Exc {
    Exception::with_message(ExcType::RecursionError, "maximum recursion depth exceeded in comparison")
}

/// `a is b`. Values without identity of their own (numbers, texts) are identical when equal and of one class.
pub fn identical(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::None, Value::None) | (Value::Ellipsis, Value::Ellipsis) => true,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Big(a), Value::Big(b)) => a == b,
        (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
        (Value::Str(a), Value::Str(b)) => a == b,
        (Value::Bytes(a), Value::Bytes(b)) => a == b,
        (Value::Tuple(a), Value::Tuple(b)) => Rc::ptr_eq(a, b) || (a.items.is_empty() && b.items.is_empty()),
        (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b),
        (Value::Dict(a), Value::Dict(b)) => Rc::ptr_eq(a, b),
        (Value::Set(a), Value::Set(b)) => Rc::ptr_eq(a, b),
        (Value::Range(a), Value::Range(b)) => Rc::ptr_eq(a, b),
        (Value::Slice(a), Value::Slice(b)) => Rc::ptr_eq(a, b),
        (Value::Exception(a), Value::Exception(b)) => Rc::ptr_eq(a, b),
        (Value::Type(a), Value::Type(b)) => a == b,
        (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
        (Value::Class(a), Value::Class(b)) => Rc::ptr_eq(a, b),
        (Value::Instance(a), Value::Instance(b)) => Rc::ptr_eq(a, b),
        (Value::NotImplemented, Value::NotImplemented) => true,
        _ => false,
    }
}

/// `a == b`; `RecursionError` where they nest too deep.
pub fn equal(a: &Value, b: &Value) -> Result<bool, Exc> {
    let _work = (!a.is_scalar()).then(Effort::begin);
    equal_at(a, b, effort::level())
}

/// The tuple behind an object whose class derives from `tuple`.
fn plain_tuple(value: &Value) -> Option<Value> {
    match value {
        Value::Object(object) => object.as_tuple().map(|tuple| Value::Tuple(Rc::clone(tuple))),
        _ => None,
    }
}

/// Recurses with as small a frame as may be: what nests deep is lists, tuples and dicts.
fn equal_at(a: &Value, b: &Value, depth: usize) -> Result<bool, Exc> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Ok(x == y),
        (Value::Str(x), Value::Str(y)) => Ok(x == y),
        _ if depth > MAX_DEPTH => Err(too_deep()),
        (Value::Tuple(x), Value::Tuple(y)) if x.own.is_none() && y.own.is_none() => {
            sequences_equal(&x.items, &y.items, depth)
        }
        (Value::List(x), Value::List(y)) if x.own.is_none() && y.own.is_none() => {
            if Rc::ptr_eq(x, y) {
                return Ok(true);
            }
            lists_equal(x, y, depth)
        }
        (Value::Dict(x), Value::Dict(y)) if x.own().is_none() && y.own().is_none() => dicts_equal(x, y, depth),
        _ => others_equal(a, b, depth),
    }
}

fn dicts_equal(a: &Rc<Dict>, b: &Rc<Dict>, depth: usize) -> Result<bool, Exc> {
    effort::container()?;
    if Rc::ptr_eq(a, b) {
        return Ok(true);
    }
    if a.is_counter() && b.is_counter() {
        return counters_equal(a, b);
    }
    if a.len() != b.len() {
        return Ok(false);
    }
    if a.is_ordered() && b.is_ordered() && !sequences_equal(&a.keys(), &b.keys(), depth)? {
        return Ok(false);
    }
    if may_ask()
        && let Some(pairs) =
            a.with_map(|map| map.iter().map(|(key, value)| (key.clone(), value.clone())).collect::<Vec<_>>())
    {
        // The hashes of the keys are known: nobody is asked for them again.
        for (key, value) in pairs {
            match b.known(&key)? {
                Some(other) if item_equal(&value, &other, depth)? => {}
                _ => return Ok(false),
            }
        }
        return Ok(true);
    }
    for (key, value) in a.pairs() {
        match b.get(&key)? {
            Some(other) if item_equal(&value, &other, depth)? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

fn others_equal(a: &Value, b: &Value, depth: usize) -> Result<bool, Exc> {
    if a.instance().is_some() || b.instance().is_some() {
        if let Some(equal) = custom::equal(a, b)? {
            return Ok(equal);
        }
        if a.scalar().is_some() || b.scalar().is_some() {
            return equal_at(a.plain(), b.plain(), depth + 1);
        }
    }
    if let (Some(a), Some(b)) = (number(a), number(b)) {
        return Ok(compare_numbers(&a, &b) == Some(Ordering::Equal));
    }
    effort::container()?;
    let _below = Level::at(depth);
    if let (Value::Object(_), Value::Object(_)) = (a, b)
        && let Some(order) = comparison_key::order(a, b, "==")
    {
        return Ok(order? == Some(Ordering::Equal));
    }
    Ok(match (a, b) {
        (Value::Tuple(a), Value::Tuple(b)) => sequences_equal(&a.items, &b.items, depth)?,
        (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b) || lists_equal(a, b, depth)?,
        (Value::Dict(a), Value::Dict(b)) => dicts_equal(a, b, depth)?,
        (Value::Set(a), Value::Set(b)) => {
            let same = a.read(|a| b.read(|b| a.len() == b.len() && a.iter().all(|key| b.contains(key))));
            custom::take_failure()?;
            same
        }
        (Value::Range(a), Value::Range(b)) => {
            let (len, other) = (a.len(), b.len());
            let zero = num_bigint::BigInt::ZERO;
            len == other && (len == zero || (a.start == b.start && (len == 1.into() || a.step == b.step)))
        }
        (Value::Slice(a), Value::Slice(b)) => {
            item_equal(&a.start, &b.start, depth)?
                && item_equal(&a.stop, &b.stop, depth)?
                && item_equal(&a.step, &b.step, depth)?
        }
        (Value::Object(_), other) if let Some(tuple) = plain_tuple(a) => equal_at(&tuple, other, depth + 1)?,
        (other, Value::Object(_)) if let Some(tuple) = plain_tuple(b) => equal_at(other, &tuple, depth + 1)?,
        (Value::Object(object), other) | (other, Value::Object(object)) if let Some(same) = object.equals(other) => {
            custom::take_failure()?;
            same
        }
        (Value::Object(_), _) | (_, Value::Object(_))
            if ChainMap::from_value(a).is_some() || ChainMap::from_value(b).is_some() =>
        {
            match (as_dict(a), as_dict(b)) {
                (Some(x), Some(y)) => identical(a, b) || equal_at(&x?, &y?, depth + 1)?,
                _ => false,
            }
        }
        (Value::Object(_), Value::Object(_)) if let Some((x, y)) = deques(a, b) => {
            identical(a, b) || sequences_equal(&x, &y, depth)?
        }
        (Value::Object(_), _) | (_, Value::Object(_)) => match (SetLike::of(a), SetLike::of(b)) {
            (Some(x), Some(y)) if !identical(a, b) => {
                let (view, other) = if matches!(x, SetLike::View(_)) { (x, y) } else { (y, x) };
                view.len() == other.len() && view.is_within(&other)?
            }
            _ => identical(a, b),
        },
        _ => identical(a, b),
    })
}

/// The items of two deques, where both are.
fn deques(a: &Value, b: &Value) -> Option<(Vec<Value>, Vec<Value>)> {
    Some((Deque::from_value(a)?.to_vec(), Deque::from_value(b)?.to_vec()))
}

/// The members of a set, or of a view that is like one.
pub(super) fn members(value: &Value) -> Option<Result<IndexSet<Key, HashState>, Exc>> {
    match value {
        Value::Set(set) => Some(Ok(set.items.borrow().clone())),
        _ => Some(value.as_object::<DictView>()?.members()?.map(|keys| keys.into_iter().collect())),
    }
}

/// The items of a list or a tuple, or the keys of a dict, as members of a set.
pub(super) fn listed(value: &Value) -> Option<Result<IndexSet<Key, HashState>, Exc>> {
    let items = match value {
        Value::List(list) => list.items.borrow().clone(),
        Value::Tuple(tuple) => tuple.items.to_vec(),
        Value::Dict(dict) => dict.keys(),
        Value::Str(text) => text.to_text().chars().map(|letter| Value::from(letter.to_string())).collect(),
        _ => value.as_object::<DictView>()?.items(),
    };
    Some(items.into_iter().map(Key::new).collect())
}

/// Python's containers take identical items for equal before asking.
#[inline]
fn item_equal(a: &Value, b: &Value, depth: usize) -> Result<bool, Exc> {
    if let (Value::Int(x), Value::Int(y)) = (a, b) {
        return Ok(x == y);
    }
    Ok(identical(a, b) || equal_at(a, b, depth + 1)?)
}

fn sequences_equal(a: &[Value], b: &[Value], depth: usize) -> Result<bool, Exc> {
    effort::container()?;
    // Python goes through tuples of different lengths, too, which is seen where items are asked.
    if a.len() != b.len() && !may_ask() {
        return Ok(false);
    }
    for (a, b) in a.iter().zip(b) {
        if !item_equal(a, b, depth)? {
            return Ok(false);
        }
    }
    Ok(a.len() == b.len())
}

/// How many items may come while a list is gone through.
const MAX_GROWTH: usize = 100_000;

fn keeps_growing() -> Exc {
    Exception::with_message(ExcType::RuntimeError, "a list keeps growing while its items are compared")
}

/// What two lists have at the first place where they differ: code of the user's that is asked meanwhile
/// may change them. `None` where one of them ends before.
fn difference(a: &List, b: &List, depth: usize) -> Result<Option<(Value, Value)>, Exc> {
    effort::container()?;
    let (mut at, most) = (0, a.items.borrow().len().saturating_add(MAX_GROWTH));
    loop {
        let (x, y) = {
            let (a, b) = (a.items.borrow(), b.items.borrow());
            loop {
                let (Some(x), Some(y)) = (a.get(at), b.get(at)) else { return Ok(None) };
                let same = identical(x, y) || (x.is_scalar() && y.is_scalar() && equal_at(x, y, depth + 1)?);
                if !same {
                    break (x.clone(), y.clone());
                }
                at += 1;
            }
        };
        if (x.is_scalar() && y.is_scalar()) || !equal_at(&x, &y, depth + 1)? {
            return Ok(Some((x, y)));
        }
        at += 1;
        if at > most {
            return Err(keeps_growing());
        }
    }
}

fn lists_equal(a: &List, b: &List, depth: usize) -> Result<bool, Exc> {
    let same_length = || a.items.borrow().len() == b.items.borrow().len();
    Ok(same_length() && difference(a, b, depth)?.is_none() && same_length())
}

fn lists_order(a: &List, b: &List, symbol: &str, depth: usize) -> Result<Option<Ordering>, Exc> {
    match difference(a, b, depth)? {
        Some((x, y)) => order_at(&x, &y, symbol, depth + 1),
        None => Ok(Some(a.items.borrow().len().cmp(&b.items.borrow().len()))),
    }
}

/// The first place of an item that equals `wanted`, from `start` to before `stop`: code of the user's that is asked
/// meanwhile may change the list.
pub fn place_in(list: &List, wanted: &Value, start: usize, stop: usize) -> Result<Option<usize>, Exc> {
    let (mut at, most) = (start, list.items.borrow().len().saturating_add(MAX_GROWTH));
    loop {
        let item = {
            let items = list.items.borrow();
            let end = stop.min(items.len());
            loop {
                if at >= end {
                    return Ok(None);
                }
                let item = &items[at];
                if identical(item, wanted) {
                    return Ok(Some(at));
                }
                if !(item.is_scalar() && wanted.is_scalar()) {
                    break item.clone();
                }
                if equal_at(item, wanted, 1)? {
                    return Ok(Some(at));
                }
                at += 1;
            }
        };
        if equal_at(&item, wanted, 1)? {
            return Ok(Some(at));
        }
        at += 1;
        if at > most {
            return Err(keeps_growing());
        }
    }
}

/// How `a` stands to `b`: `None` where neither is before the other (NaN, sets); `TypeError` where they have no order.
/// `symbol` is the operator, for the message.
pub fn partial_order(a: &Value, b: &Value, symbol: &str) -> Result<Option<Ordering>, Exc> {
    let _work = (!a.is_scalar()).then(Effort::begin);
    order_at(a, b, symbol, effort::level())
}

/// As [`equal_at`], with a small frame for what nests deep.
fn order_at(a: &Value, b: &Value, symbol: &str, depth: usize) -> Result<Option<Ordering>, Exc> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Ok(Some(x.cmp(y))),
        (Value::Float(x), Value::Float(y)) => Ok(x.partial_cmp(y)),
        (Value::Str(x), Value::Str(y)) => Ok(Some(x.cmp(y))),
        _ if depth > MAX_DEPTH => Err(too_deep()),
        (Value::Tuple(x), Value::Tuple(y)) if x.own.is_none() && y.own.is_none() => {
            sequences_order(&x.items, &y.items, symbol, depth)
        }
        (Value::List(x), Value::List(y)) if x.own.is_none() && y.own.is_none() => lists_order(x, y, symbol, depth),
        _ => others_order(a, b, symbol, depth),
    }
}

fn others_order(a: &Value, b: &Value, symbol: &str, depth: usize) -> Result<Option<Ordering>, Exc> {
    if a.instance().is_some() || b.instance().is_some() {
        if let Some(order) = custom::order(a, b, symbol)? {
            return Ok(Some(order));
        }
        if let (Some(a), Some(b)) = (number(a), number(b)) {
            return Ok(compare_numbers(&a, &b));
        }
        if a.type_of() == b.type_of() && (a.scalar().is_some() || b.scalar().is_some()) {
            return order_at(a.plain(), b.plain(), symbol, depth + 1);
        }
    }
    if let (Some(a), Some(b)) = (number(a), number(b)) {
        return Ok(compare_numbers(&a, &b));
    }
    effort::container()?;
    let _below = Level::at(depth);
    if let (Value::Object(_), _) | (_, Value::Object(_)) = (a, b)
        && let Some(order) = comparison_key::order(a, b, symbol)
    {
        return order;
    }
    match (a, b) {
        (Value::Str(a), Value::Str(b)) => Ok(Some(a.cmp(b))),
        (Value::Bytes(a), Value::Bytes(b)) => Ok(Some(a.cmp(b))),
        (Value::Tuple(a), Value::Tuple(b)) => sequences_order(&a.items, &b.items, symbol, depth),
        (Value::List(a), Value::List(b)) => lists_order(a, b, symbol, depth),
        (Value::Slice(a), Value::Slice(b)) => {
            let parts = |slice: &super::Slice| [slice.start.clone(), slice.stop.clone(), slice.step.clone()];
            sequences_order(&parts(a), &parts(b), symbol, depth)
        }
        (Value::Set(a), Value::Set(b)) => {
            let order = a.read(|a| b.read(|b| inclusion(a, b)));
            custom::take_failure().map(|()| order)
        }
        (Value::Object(_), other) if let Some(tuple) = plain_tuple(a) => order_at(&tuple, other, symbol, depth + 1),
        (other, Value::Object(_)) if let Some(tuple) = plain_tuple(b) => order_at(other, &tuple, symbol, depth + 1),
        (Value::Object(object), other) if let Some(order) = object.order(other) => order.map(Some),
        (other, Value::Object(object)) if let Some(order) = object.order(other) => {
            order.map(|order| Some(order.reverse()))
        }
        (Value::Dict(a), Value::Dict(b)) if a.is_counter() && b.is_counter() => {
            Ok(match (counts_within(a, b)?, counts_within(b, a)?) {
                (true, true) => Some(Ordering::Equal),
                (true, false) => Some(Ordering::Less),
                (false, true) => Some(Ordering::Greater),
                (false, false) => None,
            })
        }
        (Value::Object(_), Value::Object(_)) if let Some((x, y)) = deques(a, b) => {
            sequences_order(&x, &y, symbol, depth)
        }
        (Value::Object(_), _) | (_, Value::Object(_)) if let (Some(a), Some(b)) = (SetLike::of(a), SetLike::of(b)) => {
            let same = a.len() == b.len();
            Ok(match symbol.starts_with('<') {
                true => a.is_within(&b)?.then_some(if same { Ordering::Equal } else { Ordering::Less }),
                false => b.is_within(&a)?.then_some(if same { Ordering::Equal } else { Ordering::Greater }),
            })
        }
        _ => Err(type_error(format!(
            "'{symbol}' not supported between instances of '{}' and '{}'",
            a.type_name(),
            b.type_name()
        ))),
    }
}

fn inclusion(a: &IndexSet<Key, HashState>, b: &IndexSet<Key, HashState>) -> Option<Ordering> {
    match (a.iter().all(|key| b.contains(key)), b.iter().all(|key| a.contains(key))) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

fn sequences_order(a: &[Value], b: &[Value], symbol: &str, depth: usize) -> Result<Option<Ordering>, Exc> {
    effort::container()?;
    for (a, b) in a.iter().zip(b) {
        match (a, b) {
            (Value::Int(a), Value::Int(b)) if a == b => {}
            (Value::Int(a), Value::Int(b)) => return Ok(Some(a.cmp(b))),
            (a, b) if item_equal(a, b, depth)? => {}
            (a, b) => return order_at(a, b, symbol, depth + 1),
        }
    }
    Ok(Some(a.len().cmp(&b.len())))
}

/// The order that sorting uses: only ever asks `a < b`, so that what has no order counts as equal.
#[inline]
pub fn order(a: &Value, b: &Value) -> Result<Ordering, Exc> {
    Ok(partial_order(a, b, "<")?.unwrap_or(Ordering::Equal))
}

/// `item in container`, for containers that can tell without pulling: `None` for the others.
pub fn contains(container: &Value, item: &Value) -> Option<Result<bool, Exc>> {
    let among = |items: &[Value]| {
        for candidate in items {
            if item_equal(candidate, item, 0)? {
                return Ok(true);
            }
        }
        Ok(false)
    };
    Some(match container.plain() {
        Value::Str(text) => match item.plain() {
            Value::Str(part) => Ok(memchr::memmem::find(text.as_bytes(), part.as_bytes()).is_some()),
            _ => Err(type_error(format!("'in <string>' requires string as left operand, not {}", item.type_name()))),
        },
        Value::Bytes(bytes) => match item {
            Value::Bytes(part) => Ok(memchr::memmem::find(bytes, part).is_some()),
            Value::Bool(byte) => Ok(memchr::memchr(u8::from(*byte), bytes).is_some()),
            Value::Int(n) => match u8::try_from(*n) {
                Ok(byte) => Ok(memchr::memchr(byte, bytes).is_some()),
                Err(_) => Err(super::value_error("byte must be in range(0, 256)")),
            },
            _ => match super::byte_array::bytes_of(item) {
                Some(part) => Ok(memchr::memmem::find(bytes, &part).is_some()),
                None => Err(type_error(format!("a bytes-like object is required, not '{}'", item.type_name()))),
            },
        },
        Value::Tuple(tuple) => among(&tuple.items),
        Value::List(list) => place_in(list, item, 0, usize::MAX).map(|at| at.is_some()),
        Value::Dict(dict) => dict.get(item).map(|found| found.is_some()),
        Value::Set(set) => match item {
            // A set stands for the frozenset of its members.
            Value::Set(other) if !other.frozen => {
                let members = other.items.borrow().clone();
                Key::new(super::Set::of(members, true)).and_then(|key| set.contains(&key))
            }
            _ => Key::new(item.clone()).and_then(|key| set.contains(&key)),
        },
        Value::Object(_) => {
            if let Some(chain) = ChainMap::from_value(container) {
                return Some(chain.get(item).map(|found| found.is_some()));
            }
            if let Some(array) = ByteArray::from_value(container) {
                return contains(&array.to_bytes(), item);
            }
            if let Some(view) = container.as_object::<ChainView>() {
                return Some(view.contains(item));
            }
            return match Deque::from_value(container) {
                Some(deque) => Some(among(&deque.to_vec())),
                None => container.as_object::<DictView>().map(|view| view.contains(item)),
            };
        }
        Value::Range(range) => Ok(match number(item) {
            Some(super::Number::Float(x)) if x.fract() != 0.0 || !x.is_finite() => false,
            Some(super::Number::Float(x)) => {
                num_traits::FromPrimitive::from_f64(x).is_some_and(|n: num_bigint::BigInt| range.holds(&n))
            }
            Some(n) => n.to_big().is_some_and(|n| range.holds(&n)),
            None => false,
        }),
        _ => return None,
    })
}
