//! Iterators over built-in containers: leaves, which never ask anybody.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::machine::{Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step, World};
use crate::value::{
    Dict, Exc, ExcType, Exception, List, Set, Str, Tuple, Type, Value, char_width, int_from_big, type_error,
};

/// `iter(value)`: the value itself where it is an iterator, else a new iterator over it. `internal`: made by a loop, not
/// worth a place among the stages. `TypeError` where it cannot be iterated over.
pub fn iterate(value: &Value, world: &Rc<World>, internal: bool) -> Result<Iter, Exc> {
    if let Some(iter) = Iter::from_value(value) {
        return Ok(iter);
    }
    let (class, leaf) = match value {
        Value::List(list) => (Type::ListIterator, Leaf::List { list: Rc::clone(list), at: 0 }),
        Value::Tuple(tuple) => (Type::TupleIterator, Leaf::Tuple { tuple: Rc::clone(tuple), at: 0 }),
        Value::Str(text) => (Type::StrIterator, Leaf::Str { text: text.clone(), at: 0 }),
        Value::Bytes(bytes) => (Type::BytesIterator, Leaf::Bytes { bytes: Rc::clone(bytes), at: 0 }),
        Value::Dict(dict) => (Type::DictKeyIterator, Leaf::Dict { dict: Rc::clone(dict), at: 0, len: dict.len() }),
        Value::Set(set) => {
            let len = set.items.borrow().len();
            (Type::SetIterator, Leaf::Set { set: Rc::clone(set), at: 0, len })
        }
        Value::Range(range) => match range.as_small() {
            Some((start, stop, step)) => (Type::RangeIterator, Leaf::Count { next: start, stop, step }),
            None => {
                let (next, left, step) = (range.start.clone(), range.len(), range.step.clone());
                (Type::RangeIterator, Leaf::BigCount { next, left, step })
            }
        },
        _ => return Err(type_error(format!("'{}' object is not iterable", value.type_name()))),
    };
    let info = StageInfo { name: value.type_name().to_owned(), class: Some(class), internal, ..StageInfo::default() };
    Ok(Iter::new(world, info, Box::new(leaf), &[]))
}

/// Whether [`iterate`] makes an iterator of it.
pub fn is_iterable(value: &Value) -> bool {
    Iter::from_value(value).is_some()
        || matches!(
            value,
            Value::List(_)
                | Value::Tuple(_)
                | Value::Str(_)
                | Value::Bytes(_)
                | Value::Dict(_)
                | Value::Set(_)
                | Value::Range(_)
        )
}

/// A position in a container.
#[derive(Debug)]
enum Leaf {
    List { list: Rc<List>, at: usize },
    Tuple { tuple: Rc<Tuple>, at: usize },
    Str { text: Str, at: usize },
    Bytes { bytes: Rc<[u8]>, at: usize },
    Dict { dict: Rc<Dict>, at: usize, len: usize },
    Set { set: Rc<Set>, at: usize, len: usize },
    Count { next: i64, stop: i64, step: i64 },
    BigCount { next: BigInt, left: BigInt, step: BigInt },
}

fn changed(what: &str) -> Exc {
    Exception::with_message(ExcType::RuntimeError, format!("{what} changed size during iteration"))
}

impl Leaf {
    #[inline]
    fn next(&mut self) -> Result<Option<Value>, Exc> {
        Ok(match self {
            Self::List { list, at } => {
                let item = list.items.borrow().get(*at).cloned();
                *at += 1;
                item
            }
            Self::Tuple { tuple, at } => {
                *at += 1;
                tuple.items.get(*at - 1).cloned()
            }
            Self::Str { text, at } => text.as_bytes().get(*at).map(|&first| {
                let width = char_width(first).min(text.byte_len() - *at);
                *at += width;
                Value::Str(text.slice(*at - width..*at))
            }),
            Self::Bytes { bytes, at } => {
                *at += 1;
                bytes.get(*at - 1).map(|&byte| Value::Int(i64::from(byte)))
            }
            Self::Dict { dict, at, len } => {
                if dict.len() != *len {
                    return Err(changed("dictionary"));
                }
                *at += 1;
                dict.pair(*at - 1).map(|(key, _)| key)
            }
            Self::Set { set, at, len } => {
                let items = set.items.borrow();
                if items.len() != *len {
                    return Err(changed("Set"));
                }
                *at += 1;
                items.get_index(*at - 1).map(|key| key.value().clone())
            }
            Self::Count { next, stop, step } => {
                let more = if *step > 0 { *next < *stop } else { *next > *stop };
                more.then(|| {
                    let n = *next;
                    *next += *step;
                    Value::Int(n)
                })
            }
            Self::BigCount { next, left, step } => {
                if *left == BigInt::ZERO {
                    return Ok(None);
                }
                *left -= 1;
                let n = next.clone();
                *next += &*step;
                Some(int_from_big(n))
            }
        })
    }

    /// Up to `n` numbers at once, from a range of machine integers.
    fn ints(&mut self, n: usize) -> Option<Vec<i64>> {
        let Self::Count { next, stop, step } = self else { return None };
        let mut ints = Vec::with_capacity(n);
        for _ in 0..n {
            if if *step > 0 { *next >= *stop } else { *next <= *stop } {
                break;
            }
            ints.push(*next);
            *next += *step;
        }
        Some(ints)
    }
}

impl Coroutine for Leaf {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let demand = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        if demand > 1
            && let Some(ints) = self.ints(demand)
        {
            return if ints.is_empty() { Step::Return(Value::None) } else { Step::Emit(ints.into()) };
        }
        let mut items = Vec::new();
        while items.len() < demand {
            match self.next() {
                Ok(Some(item)) if demand == 1 => return Step::Emit(Chunk::one(item)),
                Ok(Some(item)) => items.push(item),
                Ok(None) => break,
                // What came before the fault goes out first; asked again, it is met again.
                Err(exc) if items.is_empty() => return Step::Raise(exc),
                Err(_) => break,
            }
        }
        if items.is_empty() { Step::Return(Value::None) } else { Step::Emit(items.into()) }
    }

    fn next_leaf(&mut self) -> Option<Option<Value>> {
        match self.next() {
            Ok(answer) => Some(answer),
            // The fault is raised by resuming, which meets it again.
            Err(_) => None,
        }
    }

    fn remaining(&self) -> Option<usize> {
        match self {
            Self::List { .. } | Self::Dict { .. } | Self::Set { .. } => None,
            Self::Tuple { tuple, at } => Some(tuple.items.len().saturating_sub(*at)),
            Self::Str { text, at } => Some(crate::value::count_chars(&text.as_bytes()[(*at).min(text.byte_len())..])),
            Self::Bytes { bytes, at } => Some(bytes.len().saturating_sub(*at)),
            Self::Count { next, stop, step } => {
                let (span, step) = if *step > 0 {
                    (stop.checked_sub(*next)?, *step)
                } else {
                    (next.checked_sub(*stop)?, step.checked_neg()?)
                };
                usize::try_from(if span <= 0 { 0 } else { (span - 1) / step + 1 }).ok()
            }
            Self::BigCount { left, .. } => left.to_usize(),
        }
    }

    fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| vec![(name.to_owned(), value)];
        match self {
            Self::List { list, at } => fact("position", format!("{at} of {}", list.items.borrow().len())),
            Self::Tuple { tuple, at } => fact("position", format!("{at} of {}", tuple.items.len())),
            Self::Str { text, at } => fact("position", format!("byte {at} of {}", text.byte_len())),
            Self::Bytes { bytes, at } => fact("position", format!("{at} of {}", bytes.len())),
            Self::Dict { at, len, .. } | Self::Set { at, len, .. } => fact("position", format!("{at} of {len}")),
            Self::Count { next, .. } => fact("next number", next.to_string()),
            Self::BigCount { next, .. } => fact("next number", next.to_string()),
        }
    }
}
