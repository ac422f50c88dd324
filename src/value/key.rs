//! Values as keys of dicts and sets: hashable, with Python's equality.

use std::cell::Cell;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::FromPrimitive;

use super::{Exc, ExcType, Exception, Str, Value, compare, custom, type_error};

/// How deep a key may nest: beyond it hashing is a `RecursionError`.
const MAX_DEPTH: usize = 400;

thread_local! {
    /// Of the object of a class of the user's that was made a key last: where it stands, and its hash.
    static KNOWN: Cell<Option<(usize, i64)>> = const { Cell::new(None) };
}

/// A value that can be hashed. Numbers that are equal are one key, whatever their class.
#[derive(Clone, Debug)]
pub struct Key(Value);

impl Key {
    /// The value as a key; `TypeError` where it, or something in it, cannot be hashed.
    pub fn new(value: Value) -> Result<Self, Exc> {
        Self::check(&value)?;
        Ok(Self(value))
    }

    /// A text as a key.
    pub fn text(text: Str) -> Self {
        Self(Value::Str(text))
    }

    /// `TypeError` where the value cannot be a key.
    pub fn check(value: &Value) -> Result<(), Exc> {
        check(value, 0)
    }

    /// The value.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The value.
    pub fn into_value(self) -> Value {
        self.0
    }
}

fn check(value: &Value, depth: usize) -> Result<(), Exc> {
    if value.instance().is_some()
        && let Some(hash) = custom::hash(value)?
    {
        KNOWN.set(Some((address(value), hash)));
        return Ok(());
    }
    match value {
        Value::List(_) | Value::Dict(_) | Value::Slice(_) => {
            Err(type_error(format!("unhashable type: '{}'", value.type_name())))
        }
        Value::Object(object) if !object.is_hashable() => {
            Err(type_error(format!("unhashable type: '{}'", value.type_name())))
        }
        Value::Set(set) if !set.frozen => Err(type_error("unhashable type: 'set'")),
        Value::Tuple(_) if depth > MAX_DEPTH => Err(Exception::with_message(
            ExcType::RecursionError,
            "maximum recursion depth exceeded while hashing a tuple",
        )),
        Value::Tuple(tuple) => tuple.items.iter().try_for_each(|item| check(item, depth + 1)),
        _ => Ok(()),
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        // Keys nest at most MAX_DEPTH levels, so comparing them stays within the limit of comparison.
        compare::identical(&self.0, &other.0)
            || compare::equal(&other.0, &self.0).unwrap_or_else(|exc| {
                custom::fail(exc);
                false
            })
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(&self.0, state);
    }
}

/// Where an object of a class of the user's stands.
fn address(value: &Value) -> usize {
    value.instance().map_or(0, |instance| Rc::as_ptr(instance).addr())
}

fn hash<H: Hasher>(value: &Value, state: &mut H) {
    if value.instance().is_some() {
        // It was asked when the key was made: what is hashed is most often the key that was made last.
        let known = KNOWN.get().filter(|(at, _)| *at == address(value)).map(|(_, hash)| hash);
        if let Some(hash) = known.or_else(|| custom::hash(value).ok().flatten()) {
            return state.write_i64(hash);
        }
    }
    match value {
        Value::Bool(b) => state.write_i64(i64::from(*b)),
        Value::Int(n) => state.write_i64(*n),
        Value::Big(n) => n.hash(state),
        Value::Float(x) => hash_float(*x, state),
        Value::Str(text) => state.write(text.as_bytes()),
        Value::Bytes(bytes) => state.write(bytes),
        Value::Tuple(tuple) => {
            state.write_usize(tuple.items.len());
            tuple.items.iter().for_each(|item| hash(item, state));
        }
        // Members in any order have to make the same hash; frozen sets as keys are few.
        Value::Set(set) => state.write_usize(set.items.borrow().len()),
        Value::Range(range) => range.len().hash(state),
        Value::Type(class) => class.hash(state),
        Value::Exception(exc) => state.write_usize(Rc::as_ptr(exc).addr()),
        Value::Object(object) if let Some(tuple) = object.as_tuple() => {
            state.write_usize(tuple.items.len());
            tuple.items.iter().for_each(|item| hash(item, state));
        }
        Value::Object(object) => match object.hash_key() {
            Some(hash) => state.write_u64(hash),
            None => state.write_usize(Rc::as_ptr(object).cast::<()>().addr()),
        },
        Value::Class(class) => state.write_usize(Rc::as_ptr(class).addr()),
        Value::Instance(instance) => state.write_usize(Rc::as_ptr(instance).addr()),
        Value::NotImplemented => state.write_u8(2),
        Value::None => state.write_u8(0),
        Value::Ellipsis => state.write_u8(1),
        Value::List(_) | Value::Dict(_) | Value::Slice(_) => {}
    }
}

fn hash_float<H: Hasher>(x: f64, state: &mut H) {
    if x.fract() == 0.0 && x.abs() < 9.2e18 {
        state.write_i64(x as i64);
    } else if let Some(n) = BigInt::from_f64(x).filter(|_| x.fract() == 0.0) {
        n.hash(state);
    } else {
        state.write_u64(x.to_bits());
    }
}
