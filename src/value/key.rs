//! Values as keys of dicts and sets: hashable, with Python's equality.

use std::cell::{Cell, RefCell};
use std::hash::{BuildHasher, Hash, Hasher};
use std::rc::Rc;

use foldhash::fast::FixedState;
use indexmap::Equivalent;

use super::effort::{self, Effort};
use super::integer::IntRef;
use super::{Exc, ExcType, Exception, Str, Value, compare, custom, type_error};

thread_local! {
    /// Whether a key that calls code of the user's was ever made.
    static ANY_ASKS: Cell<bool> = const { Cell::new(false) };
    /// Whether keys are compared without calling: while a container is being changed.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// A value that can be hashed. Numbers that are equal are one key, whatever their class.
///
/// Hashing a key never calls code of the user's: what the objects in it said when it was made is kept. Comparing does, but
/// for a `Probe` and within `quietly`: a container that code can reach is only ever asked by these.
#[derive(Clone, Debug)]
pub struct Key(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Plain(Value),
    /// To hash or to compare it calls code of the user's.
    Asks(Rc<Asks>),
}

#[derive(Debug)]
struct Asks {
    value: Value,
    /// The hash of each object of a class of the user's in it, in order; `None` where that is by identity or by value.
    hashes: Box<[Option<i64>]>,
}

impl Key {
    /// How deep tuples that are hashed may nest.
    pub(crate) const MAX_DEPTH: usize = 400;

    /// The `RecursionError` of a tuple that nests deeper than [`Key::MAX_DEPTH`].
    pub(crate) fn too_deep() -> Exc {
        Exception::with_message(ExcType::RecursionError, "maximum recursion depth exceeded while hashing a tuple")
    }

    /// The value as a key; `TypeError` where it, or something in it, cannot be hashed.
    pub fn new(value: Value) -> Result<Self, Exc> {
        if value.is_scalar() {
            return Ok(Self(Kind::Plain(value)));
        }
        let _work = Effort::begin();
        let mut hashes = Vec::new();
        if !gather(&value, &mut hashes, 0)? {
            return Ok(Self(Kind::Plain(value)));
        }
        ANY_ASKS.set(true);
        Ok(Self(Kind::Asks(Rc::new(Asks { value, hashes: hashes.into() }))))
    }

    /// A text as a key.
    pub fn text(text: Str) -> Self {
        Self(Kind::Plain(Value::Str(text)))
    }

    /// The value as a key, where that is known without asking it: a number or a text, as long as no key asks.
    ///
    /// # Errors
    /// The value, where it is another or some key asks.
    #[inline]
    pub(super) fn at_once(value: Value) -> Result<Self, Value> {
        if value.is_scalar() && !any_asks() { Ok(Self(Kind::Plain(value))) } else { Err(value) }
    }

    /// `TypeError` where the value cannot be a key.
    pub fn check(value: &Value) -> Result<(), Exc> {
        let _work = Effort::begin();
        gather(value, &mut Vec::new(), 0).map(drop)
    }

    /// The value.
    #[inline]
    pub fn value(&self) -> &Value {
        match &self.0 {
            Kind::Plain(value) => value,
            Kind::Asks(asks) => &asks.value,
        }
    }

    /// The value.
    pub fn into_value(self) -> Value {
        match self.0 {
            Kind::Plain(value) => value,
            Kind::Asks(asks) => Rc::try_unwrap(asks).map_or_else(|asks| asks.value.clone(), |asks| asks.value),
        }
    }

    /// The same key, holding no block that is much larger than itself.
    #[must_use]
    pub fn compact(self) -> Self {
        match self.0 {
            Kind::Plain(value) => Self(Kind::Plain(value.compact())),
            asks => Self(asks),
        }
    }

    /// Whether comparing keys may call code of the user's.
    pub fn any_asks() -> bool {
        any_asks()
    }

    fn asks(&self) -> bool {
        matches!(self.0, Kind::Asks(_))
    }

    fn may_equal(&self, other: &Self) -> bool {
        let state = FixedState::default();
        state.hash_one(self) == state.hash_one(other)
    }

    fn equals(&self, other: &Self) -> bool {
        // Keys nest at most `MAX_DEPTH` levels, so comparing them stays within the limit of comparison.
        compare::equal(other.value(), self.value()).unwrap_or_else(|exc| {
            custom::fail(exc);
            false
        })
    }
}

/// A number or a text that is looked for as a key, as long as no key asks.
pub(super) struct Sought<'a>(&'a Value);

impl<'a> Sought<'a> {
    /// `None` where it is another value, or some key asks.
    #[inline]
    pub(super) fn new(value: &'a Value) -> Option<Self> {
        (value.is_scalar() && !any_asks()).then_some(Self(value))
    }
}

impl Hash for Sought<'_> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_plain(self.0, state);
    }
}

impl Equivalent<Key> for Sought<'_> {
    #[inline]
    fn equivalent(&self, known: &Key) -> bool {
        same(self.0, known.value()).unwrap_or_else(|| {
            compare::identical(self.0, known.value()) || compare::equal(known.value(), self.0).unwrap_or(false)
        })
    }
}

/// Whether two values are one key, where their classes tell at once.
#[inline]
fn same(a: &Value, b: &Value) -> Option<bool> {
    match (a, b) {
        (Value::Str(a), Value::Str(b)) => Some(a == b),
        (Value::Int(a), Value::Int(b)) => Some(a == b),
        _ => None,
    }
}

/// A text that is looked for among keys of which none asks ([`Key::any_asks`]); its bytes are WTF-8.
#[derive(Clone, Copy, Debug)]
pub struct TextKey<'t>(pub &'t [u8]);

impl Hash for TextKey<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.0);
    }
}

impl Equivalent<Key> for TextKey<'_> {
    fn equivalent(&self, known: &Key) -> bool {
        matches!(known.value().plain(), Value::Str(text) if text.as_bytes() == self.0)
    }
}

/// Whether comparing keys may call code of the user's.
#[inline]
pub(crate) fn any_asks() -> bool {
    ANY_ASKS.get()
}

/// Runs what changes a container that code can reach: keys are compared without calling meanwhile, so that those that would
/// have to be asked are different. Where a key stands has to be known before, by [`find`].
#[inline]
pub(crate) fn quietly<R>(change: impl FnOnce() -> R) -> R {
    let before = QUIET.replace(true);
    let result = change();
    QUIET.set(before);
    result
}

/// A key that is looked for without calling code of the user's: the keys that would have to be asked are noted.
pub(crate) struct Probe<'a> {
    key: &'a Key,
    /// Only the very same key is wanted.
    exact: bool,
    met: RefCell<Vec<Key>>,
}

impl<'a> Probe<'a> {
    fn new(key: &'a Key, exact: bool) -> Self {
        Self { key, exact, met: RefCell::default() }
    }
}

impl Hash for Probe<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

impl Equivalent<Key> for Probe<'_> {
    fn equivalent(&self, known: &Key) -> bool {
        if compare::identical(self.key.value(), known.value()) {
            return true;
        }
        if self.exact {
            return false;
        }
        if !self.key.asks() && !known.asks() {
            return self.key.equals(known);
        }
        if self.key.may_equal(known) {
            self.met.borrow_mut().push(known.clone());
        }
        false
    }
}

/// How often a container may change while a key is looked for in it.
const MAX_CHANGES: usize = 200;

/// Where a key stands in a container that `look` looks into. Code of the user's runs only between the looks: where it changes
/// the container it is looked into again, and `RuntimeError` is the answer where that does not end.
pub(crate) fn find(key: &Key, look: impl Fn(&Probe<'_>) -> Option<usize>) -> Result<Option<usize>, Exc> {
    let same = |a: &Key, b: &Key| compare::identical(a.value(), b.value());
    let (mut seen, mut denied): (Vec<Key>, Vec<Key>) = (Vec::new(), Vec::new());
    for _ in 0..MAX_CHANGES {
        let probe = Probe::new(key, false);
        let found = look(&probe);
        custom::take_failure()?;
        let met = probe.met.into_inner();
        if found.is_some() || (met.len() == seen.len() && met.iter().zip(&seen).all(|(a, b)| same(a, b))) {
            return Ok(found);
        }
        let mut candidates: Vec<Key> =
            met.iter().filter(|known| !denied.iter().any(|denied| same(denied, known))).cloned().collect();
        seen = met;
        if candidates.len() > 1 {
            candidates.sort_by_cached_key(|known| look(&Probe::new(known, true)));
        }
        for known in candidates {
            if look(&Probe::new(&known, true)).is_none() {
                continue;
            }
            if compare::equal(known.value(), key.value())? {
                match look(&Probe::new(&known, true)) {
                    None => break,
                    at => return Ok(at),
                }
            }
            denied.push(known);
        }
    }
    Err(Exception::with_message(ExcType::RuntimeError, "the container keeps changing while a key is looked for in it"))
}

/// Asks what is in the value for its hash; whether there was anything to ask.
fn gather(value: &Value, hashes: &mut Vec<Option<i64>>, depth: usize) -> Result<bool, Exc> {
    if value.instance().is_some() {
        let hash = custom::hash(value)?;
        hashes.push(hash);
        if hash.is_some() {
            return Ok(true);
        }
    }
    let all = |items: &[Value], hashes: &mut Vec<Option<i64>>| {
        effort::container()?;
        items.iter().try_fold(false, |asks, item| Ok(asks | gather(item, hashes, depth + 1)?))
    };
    match value {
        Value::List(_) | Value::Dict(_) | Value::Slice(_) => {
            Err(type_error(format!("unhashable type: '{}'", value.type_name())))
        }
        Value::Object(object) if !object.is_hashable() => {
            Err(type_error(format!("unhashable type: '{}'", value.type_name())))
        }
        Value::Set(set) if !set.frozen => Err(type_error(format!("unhashable type: '{}'", value.type_name()))),
        Value::Set(set) => Ok(set.items.borrow().iter().any(Key::asks)),
        Value::Tuple(_) if depth > Key::MAX_DEPTH => Err(Key::too_deep()),
        Value::Tuple(tuple) => all(&tuple.items, hashes),
        Value::Object(object) if let Some(tuple) = object.as_tuple() => all(&tuple.items, hashes),
        _ => Ok(false),
    }
}

impl PartialEq for Key {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        if let (Kind::Plain(a), Kind::Plain(b)) = (&self.0, &other.0)
            && let Some(same) = same(a, b)
        {
            return same;
        }
        compare::identical(self.value(), other.value())
            || if self.asks() || other.asks() {
                !QUIET.get() && self.may_equal(other) && self.equals(other)
            } else {
                self.equals(other)
            }
    }
}

impl Eq for Key {}

impl Hash for Key {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Kind::Plain(value) => hash_plain(value, state),
            Kind::Asks(asks) => hash(&asks.value, &mut asks.hashes.iter(), state),
        }
    }
}

/// What hashes without having been asked.
#[inline]
fn hash_plain<H: Hasher>(value: &Value, state: &mut H) {
    match value {
        Value::Str(text) => state.write(text.as_bytes()),
        Value::Int(n) => state.write_i64(*n),
        value => hash(value, &mut [].iter(), state),
    }
}

fn hash<H: Hasher>(value: &Value, known: &mut std::slice::Iter<'_, Option<i64>>, state: &mut H) {
    if value.instance().is_some()
        && let Some(hash) = known.next().copied().flatten()
    {
        return state.write_i64(hash);
    }
    match value {
        Value::Bool(b) => state.write_i64(i64::from(*b)),
        Value::Int(n) => state.write_i64(*n),
        Value::Big(n) => state.write_i64(super::number_order::hash_int(IntRef::Big(n))),
        Value::Float(x) => hash_float(*x, state),
        Value::Str(text) => state.write(text.as_bytes()),
        Value::Bytes(bytes) => state.write(bytes),
        Value::Tuple(tuple) => {
            state.write_usize(tuple.items.len());
            tuple.items.iter().for_each(|item| hash(item, known, state));
        }
        // Members in any order have to make the same hash; frozen sets as keys are few.
        Value::Set(set) => state.write_usize(set.items.borrow().len()),
        Value::Range(range) => range.len().hash(state),
        Value::Type(class) => class.hash(state),
        Value::Exception(exc) => state.write_usize(Rc::as_ptr(exc).addr()),
        Value::Object(object) if let Some(tuple) = object.as_tuple() => {
            state.write_usize(tuple.items.len());
            tuple.items.iter().for_each(|item| hash(item, known, state));
        }
        Value::Object(object) => match object.hash_key() {
            Some(hash) => state.write_u64(hash),
            None => state.write_usize(Rc::as_ptr(object).cast::<()>().addr()),
        },
        Value::Class(class) => state.write_usize(Rc::as_ptr(class).addr()),
        Value::Instance(instance) => match &instance.scalar {
            Some(scalar) => hash(scalar, known, state),
            None => state.write_usize(Rc::as_ptr(instance).addr()),
        },
        Value::NotImplemented => state.write_u8(2),
        Value::None => state.write_u8(0),
        Value::Ellipsis => state.write_u8(1),
        Value::List(_) | Value::Dict(_) | Value::Slice(_) => {}
    }
}

fn hash_float<H: Hasher>(x: f64, state: &mut H) {
    if x.fract() == 0.0 && x.abs() < 9.2e18 {
        state.write_i64(x as i64);
    } else {
        // What a special method answers that knows `hash(0.5)`.
        state.write_i64(super::number_order::hash_float(x));
    }
}
