//! `hash` and `id`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;

use crate::machine::World;
use crate::value::effort::{self, Effort};
use crate::value::integer::IntRef;
use crate::value::number_order::{hash_float, hash_int};
use crate::value::{Complex, Exc, Key, Number, Value, custom, number};

/// `hash(value)`: CPython's for numbers, and tuples and frozen sets of them. For texts it is one of our own, the same in every run; CPython's
/// differs from run to run. `TypeError` where the value cannot be hashed.
pub(crate) fn hash_of(value: &Value) -> Result<i64, Exc> {
    let _work = Effort::begin();
    asked_hash(value, 0)
}

/// The hash, where each object in it is asked for its own once.
fn asked_hash(value: &Value, depth: usize) -> Result<i64, Exc> {
    if let Some(hash) = custom::hash(value)? {
        return Ok(not_minus_one(hash));
    }
    match value {
        Value::Tuple(_) | Value::Set(_) if depth > Key::MAX_DEPTH => Err(Key::too_deep()),
        Value::Set(set) => {
            Key::check(value)?;
            effort::container()?;
            let members: Vec<Value> = set.items.borrow().iter().map(|key| key.value().clone()).collect();
            let hashes = members.iter().map(|member| asked_hash(member, depth + 2)).collect::<Result<Vec<_>, Exc>>()?;
            Ok(set_hash(hashes.into_iter()))
        }
        Value::Tuple(tuple) => {
            effort::container()?;
            let hashes = tuple.items.iter().map(|item| asked_hash(item, depth + 1)).collect::<Result<Vec<_>, Exc>>()?;
            Ok(tuple_hash(hashes.into_iter()))
        }
        other => {
            Key::check(other)?;
            Ok(hashed(other))
        }
    }
}

fn hashed(value: &Value) -> i64 {
    if value.instance().is_some()
        && let Ok(Some(hash)) = custom::hash(value)
    {
        return hash;
    }
    let value = value.plain();
    match (value, number(value)) {
        (_, Some(Number::Small(n))) => hash_int(IntRef::Small(n)),
        (_, Some(Number::Big(n))) => hash_int(IntRef::Big(n)),
        (_, Some(Number::Float(x))) => hash_float(x),
        (Value::Tuple(tuple), _) => tuple_hash(tuple.items.iter().map(hashed)),
        (Value::Set(set), _) => {
            let members: Vec<Value> = set.items.borrow().iter().map(|key| key.value().clone()).collect();
            set_hash(members.iter().map(hashed))
        }
        (other, _) if let Some(complex) = other.as_object::<Complex>() => complex.hash(),
        (other, _) => {
            let mut hasher = DefaultHasher::new();
            match other {
                Value::Str(text) if text.is_empty() => return 0,
                Value::Bytes(bytes) if bytes.is_empty() => return 0,
                // Texts and bytes of the same content hash alike, as they do in CPython.
                Value::Str(text) => hasher.write(text.as_bytes()),
                Value::Bytes(bytes) => hasher.write(bytes),
                Value::Range(range) => {
                    range.len().hash(&mut hasher);
                    if range.len() != num_bigint::BigInt::ZERO {
                        range.start.hash(&mut hasher);
                    }
                }
                Value::Type(class) => class.hash(&mut hasher),
                Value::Object(object) if let Some(hash) = object.hash_key() => hasher.write_u64(hash),
                other => id_of(other).hash(&mut hasher),
            }
            not_minus_one(hasher.finish() as i64)
        }
    }
}

fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

/// CPython's `frozenset_hash`.
fn set_hash(members: impl ExactSizeIterator<Item = i64>) -> i64 {
    let len = members.len() as u64;
    let mixed = members.fold(0_u64, |mixed, member| mixed ^ scatter(member));
    let mixed = mixed ^ (len + 1).wrapping_mul(1_927_868_237);
    let mixed = mixed ^ (mixed >> 11) ^ (mixed >> 25);
    match mixed.wrapping_mul(69_069).wrapping_add(907_133_923) {
        u64::MAX => 590_923_713,
        hash => hash as i64,
    }
}

/// CPython's `_shuffle_bits` for the members of a set.
fn scatter(hash: i64) -> u64 {
    ((hash as u64 ^ 89_869_747) ^ ((hash as u64) << 16)).wrapping_mul(3_644_798_167)
}

/// CPython's `tuplehash`, a variant of xxHash.
fn tuple_hash(items: impl ExactSizeIterator<Item = i64>) -> i64 {
    const PRIME_1: u64 = 11_400_714_785_074_694_791;
    const PRIME_2: u64 = 14_029_467_366_897_019_727;
    const PRIME_5: u64 = 2_870_177_450_012_600_261;
    let len = items.len() as u64;
    let mixed = items.fold(PRIME_5, |mixed, item| {
        mixed.wrapping_add((item as u64).wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1)
    });
    match mixed.wrapping_add(len ^ (PRIME_5 ^ 3_527_539)) {
        u64::MAX => 1_546_275_796,
        mixed => mixed as i64,
    }
}

/// The numbers that a run has given.
#[derive(Default)]
struct Ids(RefCell<HashMap<(u8, u64), i64>>);

/// `id(value)`: a small number that stays the object's as long as it lives, the same in every run; CPython's is an address.
/// Values without identity of their own (numbers, texts) have one id for equal values.
pub(crate) fn id_of(value: &Value) -> i64 {
    let address = |at: *const ()| (0, at.addr() as u64);
    let key = match value {
        Value::Tuple(rc) => address(Rc::as_ptr(rc).cast()),
        Value::List(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Dict(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Set(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Range(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Slice(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Exception(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Object(rc) => address(Rc::as_ptr(rc).cast()),
        Value::None => (1, 0),
        Value::Class(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Instance(rc) => address(Rc::as_ptr(rc).cast()),
        Value::Ellipsis => (1, 1),
        Value::NotImplemented => (1, 4),
        Value::Bool(b) => (1, 2 + u64::from(*b)),
        Value::Float(x) => (2, x.to_bits()),
        Value::Int(n) => (3, *n as u64),
        Value::Str(_) => (4, hashed(value) as u64),
        Value::Bytes(_) => (5, hashed(value) as u64),
        Value::Big(_) => (6, hashed(value) as u64),
        Value::Type(_) => (7, hashed(value) as u64),
    };
    let Some(world) = World::running() else { return key.1 as i64 };
    let ids = world.kept(Ids::default);
    let ids = &mut *ids.0.borrow_mut();
    let next = 1 + ids.len() as i64;
    *ids.entry(key).or_insert(next)
}
