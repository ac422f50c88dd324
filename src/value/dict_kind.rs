//! What a dict is beyond a dict: a counter, one with defaults, one that is ordered.

use std::cell::RefCell;

use super::compare::equal;
use super::{Dict, Exc, Type, Value, partial_order};

/// What a dict is, where it is more than a plain one.
#[derive(Debug)]
pub enum DictKind {
    /// `collections.Counter`: what is not there counts zero.
    Counter,
    /// `collections.OrderedDict`: its order is part of its value.
    Ordered,
    /// `collections.defaultdict`, with its factory: None for none.
    Default(RefCell<Value>),
}

impl DictKind {
    /// A `defaultdict` with this factory.
    pub fn with_factory(factory: Value) -> Self {
        Self::Default(RefCell::new(factory))
    }

    /// The class.
    pub fn class(&self) -> Type {
        match self {
            Self::Counter => Type::Counter,
            Self::Ordered => Type::OrderedDict,
            Self::Default(_) => Type::DefaultDict,
        }
    }

    /// The same, for another dict.
    #[must_use]
    pub fn again(&self) -> Self {
        match self {
            Self::Counter => Self::Counter,
            Self::Ordered => Self::Ordered,
            Self::Default(factory) => Self::with_factory(factory.borrow().clone()),
        }
    }
}

/// The count of a key in a counter: zero where it is not there.
fn count(counter: &Dict, key: &Value) -> Result<Value, Exc> {
    Ok(counter.get(key)?.unwrap_or(Value::Int(0)))
}

/// `a == b` of two counters: what is not there counts zero.
pub(super) fn counters_equal(a: &Dict, b: &Dict) -> Result<bool, Exc> {
    for key in a.keys().into_iter().chain(b.keys()) {
        if !equal(&count(a, &key)?, &count(b, &key)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether every count of `a` is at most that of `b`.
pub(super) fn counts_within(a: &Dict, b: &Dict) -> Result<bool, Exc> {
    for key in a.keys().into_iter().chain(b.keys()) {
        let order = partial_order(&count(a, &key)?, &count(b, &key)?, "<=")?;
        if order.is_none_or(std::cmp::Ordering::is_gt) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The pairs of a counter as `most_common()` has them: the greatest count first, equal ones in order; in the dict's own
/// order where the counts have none.
pub(super) fn most_common(counter: &Dict) -> Vec<(Value, Value)> {
    let mut pairs = counter.pairs();
    let mut has_order = true;
    pairs.sort_by(|(_, a), (_, b)| {
        let order = partial_order(a, b, "<").ok().flatten();
        has_order &= order.is_some();
        order.map_or(std::cmp::Ordering::Equal, std::cmp::Ordering::reverse)
    });
    if has_order { pairs } else { counter.pairs() }
}
