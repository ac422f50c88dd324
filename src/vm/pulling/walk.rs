//! A place in a container: what loops of natives and the iterators over containers go through.

use std::rc::Rc;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::value::{
    ByteArray, ChainMap, ChainView, Deque, Dict, DictView, Exc, ExcType, Exception, Items, List, Set, Str, Tuple,
    Value, ViewKind, char_width, count_chars, int_from_big,
};
use crate::vm::modules::enumeration;

/// Goes through a container, seeing changes as CPython's iterators do.
#[derive(Debug)]
pub(crate) enum Walk {
    List {
        list: Rc<List>,
        at: usize,
    },
    Tuple {
        tuple: Rc<Tuple>,
        at: usize,
    },
    Str {
        text: Str,
        at: usize,
    },
    Bytes {
        bytes: Rc<[u8]>,
        at: usize,
    },
    Dict {
        dict: Rc<Dict>,
        at: usize,
        len: usize,
    },
    View {
        view: Rc<DictView>,
        at: usize,
        len: usize,
    },
    Set {
        set: Rc<Set>,
        at: usize,
        len: usize,
    },
    Count {
        next: i64,
        stop: i64,
        step: i64,
    },
    BigCount {
        next: BigInt,
        left: BigInt,
        step: BigInt,
    },
    /// A list from its end: `left` items are to come.
    ListBack {
        list: Rc<List>,
        left: usize,
    },
    /// A deque, from its beginning or its end: `left` items are to come.
    Deque {
        deque: Rc<Deque>,
        left: usize,
        changes: u64,
        backwards: bool,
    },
    /// A bytearray, which may change on the way.
    Array {
        array: Rc<ByteArray>,
        at: usize,
    },
    /// Items that were taken out of something before.
    Given(std::vec::IntoIter<Value>),
}

impl Walk {
    /// The beginning of a container; `None` where the value is no built-in one.
    pub(crate) fn over(value: &Value) -> Option<Self> {
        Some(match value.plain() {
            Value::List(list) => Self::List { list: Rc::clone(list), at: 0 },
            Value::Tuple(tuple) => Self::Tuple { tuple: Rc::clone(tuple), at: 0 },
            Value::Str(text) => Self::Str { text: text.clone(), at: 0 },
            Value::Bytes(bytes) => Self::Bytes { bytes: Rc::clone(bytes), at: 0 },
            Value::Class(class) => Self::Given(enumeration::items(class)?.into_iter()),
            Value::Dict(dict) => Self::Dict { dict: Rc::clone(dict), at: 0, len: dict.len() },
            Value::Set(set) => Self::Set { set: Rc::clone(set), at: 0, len: set.items.borrow().len() },
            Value::Range(range) => match range.as_small() {
                Some((next, stop, step)) => Self::Count { next, stop, step },
                None => {
                    let (next, left, step) = (range.start.clone(), range.len(), range.step.clone());
                    Self::BigCount { next, left, step }
                }
            },
            Value::Object(object) => {
                if let Some(tuple) = object.as_tuple() {
                    return Some(Self::Tuple { tuple: Rc::clone(tuple), at: 0 });
                }
                if let Some(array) = value.to_object::<ByteArray>() {
                    return Some(Self::Array { array, at: 0 });
                }
                match value.to_object::<DictView>() {
                    Some(view) => Self::View { at: 0, len: view.dict.len(), view },
                    None => match Deque::from_value(value) {
                        Some(_) => Self::over_deque(value.to_object()?, false),
                        None => Self::Given(chained(value)?.unwrap_or_default().into_iter()),
                    },
                }
            }
            _ => return None,
        })
    }

    /// A deque, from its beginning or its end.
    pub(crate) fn over_deque(deque: Rc<Deque>, backwards: bool) -> Self {
        Self::Deque { left: deque.len(), changes: deque.changes(), deque, backwards }
    }

    /// The next item, `None` at the end; `RuntimeError` where a dict or set has changed its size.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Option<Value>, Exc> {
        Ok(match self {
            Self::List { list, at } => {
                *at += 1;
                list.items.borrow().get(*at - 1).cloned()
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
                same_size(dict.len(), *len, described(dict))?;
                *at += 1;
                dict.part(*at - 1, ViewKind::Keys)
            }
            Self::View { view, at, len } => {
                same_size(view.dict.len(), *len, described(&view.dict))?;
                *at += 1;
                view.dict.part(*at - 1, view.kind)
            }
            Self::Set { set, at, len } => {
                let items = set.items.borrow();
                same_size(items.len(), *len, "Set changed size")?;
                *at += 1;
                items.get_index(*at - 1).map(|key| key.value().clone())
            }
            Self::Count { next, stop, step } => {
                let more = if *step > 0 { *next < *stop } else { *next > *stop };
                more.then(|| {
                    *next += *step;
                    Value::Int(*next - *step)
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
            Self::ListBack { list, left } => {
                let item = left.checked_sub(1).and_then(|at| list.items.borrow().get(at).cloned());
                *left = if item.is_some() { *left - 1 } else { 0 };
                item
            }
            Self::Deque { deque, left, changes, backwards } => {
                if deque.changes() != *changes {
                    return Err(Exception::with_message(ExcType::RuntimeError, "deque mutated during iteration"));
                }
                let at = if *backwards { left.checked_sub(1) } else { deque.len().checked_sub(*left) };
                *left = left.saturating_sub(1);
                at.and_then(|at| deque.get(at))
            }
            Self::Array { array, at } => {
                *at += 1;
                array.bytes().get(*at - 1).map(|&byte| Value::Int(i64::from(byte)))
            }
            Self::Given(items) => items.next(),
        })
    }

    /// The next item in its two parts, where it is a pair; `None`, with nothing taken, where it is not, or there is none.
    pub(crate) fn next_pair(&mut self) -> Option<(Value, Value)> {
        match self {
            Self::List { list, at } => {
                let pair = match list.items.borrow().get(*at)? {
                    Value::Tuple(tuple) if tuple.own.is_none() => match &tuple.items {
                        Items::Pair([first, second]) => (first.clone(), second.clone()),
                        _ => return None,
                    },
                    _ => return None,
                };
                *at += 1;
                Some(pair)
            }
            Self::View { view, at, len } if view.kind == ViewKind::Items && view.dict.len() == *len => {
                let pair = view.dict.pair(*at)?;
                *at += 1;
                Some(pair)
            }
            _ => None,
        }
    }

    /// Up to `n` numbers at once, from a range of machine integers.
    pub(crate) fn ints(&mut self, n: usize) -> Option<Vec<i64>> {
        let left = match self {
            Self::Count { .. } => self.remaining(),
            _ => return None,
        };
        let Self::Count { next, stop, step } = self else { return None };
        let (first, step) = (*next, *step);
        if let Some(left) = left {
            let count = n.min(left) as i64;
            *next += count * step;
            return Some((0..count).map(|at| first + at * step).collect());
        }
        // A range so wide that its length does not fit 64 bits.
        let mut ints = Vec::with_capacity(n);
        while ints.len() < n && if step > 0 { *next < *stop } else { *next > *stop } {
            ints.push(*next);
            *next += step;
        }
        Some(ints)
    }

    /// How many items are left, where nothing can change that.
    pub(crate) fn remaining(&self) -> Option<usize> {
        match self {
            Self::List { .. }
            | Self::ListBack { .. }
            | Self::Dict { .. }
            | Self::View { .. }
            | Self::Set { .. }
            | Self::Array { .. }
            | Self::Deque { .. } => None,
            Self::Tuple { tuple, at } => Some(tuple.items.len().saturating_sub(*at)),
            Self::Str { text, at } => Some(count_chars(&text.as_bytes()[(*at).min(text.byte_len())..])),
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
            Self::Given(items) => Some(items.len()),
        }
    }

    /// How many items are left, if nothing changes that.
    pub(crate) fn length_hint(&self) -> Option<usize> {
        match self {
            Self::List { list, at } => Some(list.items.borrow().len().saturating_sub(*at)),
            Self::Array { array, at } => Some(array.len().saturating_sub(*at)),
            Self::ListBack { left, .. } | Self::Deque { left, .. } => Some(*left),
            Self::Dict { at, len, .. } | Self::View { at, len, .. } | Self::Set { at, len, .. } => {
                Some(len.saturating_sub(*at))
            }
            _ => self.remaining(),
        }
    }

    /// Where it stands, in words.
    pub(crate) fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| vec![(name.to_owned(), value)];
        match self {
            Self::List { list, at } => fact("position", format!("{at} of {}", list.items.borrow().len())),
            Self::Tuple { tuple, at } => fact("position", format!("{at} of {}", tuple.items.len())),
            Self::Str { text, at } => fact("position", format!("byte {at} of {}", text.byte_len())),
            Self::Bytes { bytes, at } => fact("position", format!("{at} of {}", bytes.len())),
            Self::Dict { at, len, .. } | Self::View { at, len, .. } | Self::Set { at, len, .. } => {
                fact("position", format!("{at} of {len}"))
            }
            Self::Count { next, .. } => fact("next number", next.to_string()),
            Self::BigCount { next, .. } => fact("next number", next.to_string()),
            Self::ListBack { left, .. } => fact("left", left.to_string()),
            Self::Deque { left, .. } => fact("left", left.to_string()),
            Self::Array { array, at } => fact("position", format!("{at} of {}", array.len())),
            Self::Given(items) => fact("left", items.len().to_string()),
        }
    }
}

/// What going through a chain of mappings, or a window on one, gives; `None` where the value is neither.
fn chained(value: &Value) -> Option<Result<Vec<Value>, Exc>> {
    match ChainMap::from_value(value) {
        Some(chain) => Some(chain.keys()),
        None => value.as_object::<ChainView>().map(ChainView::items),
    }
}

fn described(dict: &Dict) -> &'static str {
    if dict.is_ordered() { "OrderedDict mutated" } else { "dictionary changed size" }
}

fn same_size(now: usize, then: usize, what: &str) -> Result<(), Exc> {
    if now == then {
        return Ok(());
    }
    Err(Exception::with_message(ExcType::RuntimeError, format!("{what} during iteration")))
}
