//! What `functools.cmp_to_key` makes of an item: compared by a function of two.

use std::cmp::Ordering;

use super::custom::call_now;
use super::{Exc, Object, Type, Value, dismantle_parts, partial_order, type_error};

/// An item that is compared by a function of two.
#[derive(Debug)]
pub struct ComparisonKey {
    /// The function: negative, zero or positive for two items.
    pub compare: Value,
    /// The item.
    pub item: Value,
}

impl ComparisonKey {
    /// The function of the first and the items of both, where either value is such a key; `TypeError` where the other is none.
    pub fn both(a: &Value, b: &Value) -> Option<Result<(Value, Vec<Value>), Exc>> {
        match (a.as_object::<Self>(), b.as_object::<Self>()) {
            (None, None) => None,
            (Some(a), Some(b)) => Some(Ok((a.compare.clone(), vec![a.item.clone(), b.item.clone()]))),
            _ => Some(Err(type_error("other argument must be K instance"))),
        }
    }
}

impl Drop for ComparisonKey {
    fn drop(&mut self) {
        dismantle_parts([&mut self.compare, &mut self.item]);
    }
}

/// How two keys stand to each other, asked in place; `None` where neither is a key.
pub(super) fn order(a: &Value, b: &Value, symbol: &str) -> Option<Result<Option<Ordering>, Exc>> {
    let ask = |(compare, items): (Value, Vec<Value>)| match call_now(&compare, items) {
        Some(answer) => partial_order(&answer?, &Value::Int(0), symbol),
        None => Ok(None),
    };
    Some(ComparisonKey::both(a, b)?.and_then(ask))
}

impl Object for ComparisonKey {
    fn type_of(&self) -> Type {
        Type::CmpKey
    }

    fn is_hashable(&self) -> bool {
        false
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "obj").then(|| self.item.clone())
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}
