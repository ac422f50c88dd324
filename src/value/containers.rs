//! Lists, tuples, sets and ranges.

use std::cell::RefCell;
use std::hash::BuildHasher;
use std::rc::Rc;

use foldhash::SharedSeed;
use foldhash::fast::FoldHasher;
use indexmap::IndexSet;
use num_bigint::BigInt;

use super::key::{any_asks, find, quietly};
use super::{Exc, Instance, Key, Value, custom, dismantle, dismantle_backwards, may_nest};

/// Hash maps and sets of the crate: fast, and seeded per process against hostile keys. It takes no room in a map.
#[derive(Clone, Copy, Debug, Default)]
pub struct HashState(());

impl BuildHasher for HashState {
    type Hasher = FoldHasher<'static>;

    #[inline]
    fn build_hasher(&self) -> FoldHasher<'static> {
        const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
        FoldHasher::with_seed(FIRST, SharedSeed::global_random())
    }
}

/// Python's `list`.
#[derive(Debug, Default)]
pub struct List {
    /// The items.
    pub items: RefCell<Vec<Value>>,
    /// What makes it one of a class of the user's.
    pub own: Option<Rc<Instance>>,
}

impl Drop for List {
    fn drop(&mut self) {
        let items = self.items.get_mut();
        if items.iter().any(may_nest) {
            dismantle_backwards(std::mem::take(items));
        }
    }
}

/// The items of a tuple: few of them take no room of their own.
#[derive(Clone, Debug)]
pub enum Items {
    /// Two.
    Pair([Value; 2]),
    /// Three.
    Triple([Value; 3]),
    /// Any number.
    Many(Vec<Value>),
}

impl Items {
    /// The items, to be changed by whoever alone has the tuple.
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [Value] {
        match self {
            Self::Pair(items) => items,
            Self::Triple(items) => items,
            Self::Many(items) => items,
        }
    }

    /// Bytes of what they take beyond the tuple itself.
    #[inline]
    pub fn heap_bytes(&self) -> usize {
        match self {
            Self::Pair(_) | Self::Triple(_) => 0,
            Self::Many(items) => items.capacity() * size_of::<Value>(),
        }
    }
}

impl Default for Items {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl std::ops::Deref for Items {
    type Target = [Value];

    #[inline]
    fn deref(&self) -> &[Value] {
        match self {
            Self::Pair(items) => items,
            Self::Triple(items) => items,
            Self::Many(items) => items,
        }
    }
}

impl<'a> IntoIterator for &'a Items {
    type Item = &'a Value;
    type IntoIter = std::slice::Iter<'a, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Vec<Value>> for Items {
    fn from(items: Vec<Value>) -> Self {
        match items.len() {
            2 => <[Value; 2]>::try_from(items).map_or_else(Self::Many, Self::Pair),
            3 => <[Value; 3]>::try_from(items).map_or_else(Self::Many, Self::Triple),
            _ => Self::Many(items),
        }
    }
}

impl From<Items> for Vec<Value> {
    fn from(items: Items) -> Self {
        match items {
            Items::Pair(items) => items.into(),
            Items::Triple(items) => items.into(),
            Items::Many(items) => items,
        }
    }
}

/// Python's `tuple`.
#[derive(Debug, Default)]
pub struct Tuple {
    /// The items.
    pub items: Items,
    /// What makes it one of a class of the user's.
    pub own: Option<Rc<Instance>>,
}

impl Drop for Tuple {
    fn drop(&mut self) {
        if self.items.iter().any(may_nest) {
            dismantle_backwards(std::mem::take(&mut self.items).into());
        }
    }
}

/// Python's `set` and `frozenset`.
#[derive(Debug, Default)]
pub struct Set {
    /// The members, in order of insertion.
    pub items: RefCell<IndexSet<Key, HashState>>,
    /// Whether it is a `frozenset`.
    pub frozen: bool,
    /// What makes it one of a class of the user's.
    pub own: Option<Rc<Instance>>,
}

/// The members of a set.
pub(crate) type Members = IndexSet<Key, HashState>;

impl Set {
    /// A set of these, of no class of the user's.
    pub(crate) fn of(items: Members, frozen: bool) -> Value {
        Value::Set(Rc::new(Self { items: RefCell::new(items), frozen, own: None }))
    }

    /// Where a member stands. Code of the user's, where it has to be asked, finds the set free to be changed.
    pub(crate) fn place(&self, key: &Key) -> Result<Option<usize>, Exc> {
        find(key, |probe| self.items.borrow().get_index_of(probe))
    }

    /// Whether the key is a member.
    pub fn contains(&self, key: &Key) -> Result<bool, Exc> {
        if any_asks() {
            return Ok(self.place(key)?.is_some());
        }
        let found = self.items.borrow().contains(key);
        custom::take_failure().map(|()| found)
    }

    /// Makes the key a member; whether it was none.
    pub fn add(&self, key: Key) -> Result<bool, Exc> {
        if any_asks() && self.place(&key)?.is_some() {
            return Ok(false);
        }
        let new = quietly(|| self.items.borrow_mut().insert(key));
        custom::take_failure().map(|()| new)
    }

    /// Makes the key, which is known to be none, a member.
    pub(crate) fn push(&self, key: Key) {
        quietly(|| self.items.borrow_mut().insert(key));
    }

    /// Takes the members of another set, which goes, in place of its own.
    pub(crate) fn take_in(&self, other: Value) {
        if let Value::Set(other) = &other {
            let old = self.items.replace(other.items.take());
            dismantle(old.into_iter().map(Key::into_value).collect());
        }
    }

    /// Takes a member out; whether it was one.
    pub fn remove(&self, key: &Key) -> Result<bool, Exc> {
        let place = if any_asks() { self.place(key)? } else { self.items.borrow().get_index_of(key) };
        // What goes may run code as it does: not while the members are borrowed.
        let gone = place.and_then(|at| self.items.borrow_mut().shift_remove_index(at));
        custom::take_failure().map(|()| gone.is_some())
    }

    /// Reads the members: a copy of them where comparing them may call code of the user's, which may change the set.
    pub(crate) fn read<R>(&self, read: impl FnOnce(&Members) -> R) -> R {
        if any_asks() {
            let copy = self.items.borrow().clone();
            return read(&copy);
        }
        read(&self.items.borrow())
    }
}

impl Drop for Set {
    fn drop(&mut self) {
        dismantle(std::mem::take(self.items.get_mut()).into_iter().map(Key::into_value).collect());
    }
}

/// Python's `range`, with bounds of any size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// First number.
    pub start: BigInt,
    /// Where it ends, exclusive.
    pub stop: BigInt,
    /// Never zero.
    pub step: BigInt,
}

impl Range {
    /// Whether the number is one of its.
    pub fn holds(&self, n: &BigInt) -> bool {
        use num_integer::Integer;
        let (at, rest) = (n - &self.start).div_mod_floor(&self.step);
        rest == BigInt::ZERO && at >= BigInt::ZERO && at < self.len()
    }

    /// How many numbers it holds.
    pub fn len(&self) -> BigInt {
        use num_bigint::Sign;
        use num_integer::Integer;
        let (span, step) = match self.step.sign() {
            Sign::Minus => (&self.start - &self.stop, -&self.step),
            _ => (&self.stop - &self.start, self.step.clone()),
        };
        if span.sign() == Sign::Plus { span.div_ceil(&step) } else { BigInt::ZERO }
    }

    /// The bounds as machine integers, where they, and everything in between, fit.
    pub fn as_small(&self) -> Option<(i64, i64, i64)> {
        let fit = |n: &BigInt| i64::try_from(n).ok();
        let (start, stop, step) = (fit(&self.start)?, fit(&self.stop)?, fit(&self.step)?);
        // The number after the last must be representable, so that a counter can stand on it.
        stop.checked_add(step)?;
        Some((start, stop, step))
    }
}

/// Python's `slice`.
#[derive(Debug)]
pub struct Slice {
    /// Where it starts, None for the beginning.
    pub start: Value,
    /// Where it stops, None for the end.
    pub stop: Value,
    /// The step, None for 1.
    pub step: Value,
}

impl Drop for Slice {
    fn drop(&mut self) {
        super::dismantle_parts([&mut self.start, &mut self.stop, &mut self.step]);
    }
}

impl Value {
    /// A tuple of these.
    pub fn tuple(items: Vec<Value>) -> Value {
        Self::tuple_of(items.into())
    }

    /// A tuple of two.
    #[inline]
    pub fn pair(first: Value, second: Value) -> Value {
        Self::tuple_of(Items::Pair([first, second]))
    }

    /// What a tuple of two takes as an item of a list: see [`Value::slot_bytes`].
    pub const PAIR_BYTES: usize = 2 * size_of::<usize>() + size_of::<Tuple>() + size_of::<Self>();

    /// A tuple of these.
    #[inline]
    pub fn tuple_of(items: Items) -> Value {
        Value::Tuple(Rc::new(Tuple { items, own: None }))
    }

    /// A list of these.
    pub fn list(items: Vec<Value>) -> Value {
        Value::List(Rc::new(List { items: RefCell::new(items), own: None }))
    }
}
