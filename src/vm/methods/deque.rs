//! The methods of `collections.deque`.

use std::rc::Rc;

use super::table::Method;
use crate::machine::{Called, Context};
use crate::value::{Deque, Exc, ExcType, Exception, Value, equal, identical, index_error, type_error, value_error};
use crate::vm::arguments::{Bound, Shape, index};
use crate::vm::pulling;

pub(super) static METHODS: &[Method] = &[
    Method::new("__copy__", Shape::Nothing, copy),
    Method::changing("append", Shape::One, |this, mut arguments| {
        deque(this).push_back(arguments.required(0)).map(|()| Value::None)
    }),
    Method::changing("appendleft", Shape::One, |this, mut arguments| {
        deque(this).push_front(arguments.required(0)).map(|()| Value::None)
    }),
    Method::changing("clear", Shape::Nothing, |this, _| {
        deque(this).clear();
        Ok(Value::None)
    }),
    Method::new("copy", Shape::Nothing, copy),
    Method::resumable("count", Shape::One, |this, mut arguments, cx| {
        let search = Search::new(this, arguments.required(0));
        pulling::asked(move || search.count(), cx)
    }),
    Method::pulling("extend", Shape::One, |this, mut arguments, cx| match this.to_object() {
        Some(deque) => extend(&deque, &arguments.required(0), Value::None, cx),
        None => Called::Raised(type_error("a deque is wanted")),
    }),
    Method::pulling("extendleft", Shape::One, |this, mut arguments, cx| match this.to_object() {
        Some(deque) => put_all(&deque, &arguments.required(0), Deque::push_front, Value::None, cx),
        None => Called::Raised(type_error("a deque is wanted")),
    }),
    Method::resumable("index", Shape::Parsed(1, 3), |this, arguments, cx| {
        let search = Search::new(this, arguments.get(0).cloned().unwrap_or_default());
        pulling::asked(move || search.index(&arguments), cx)
    }),
    Method::changing("insert", Shape::Parsed(2, 2), insert),
    Method::changing("pop", Shape::Nothing, |this, _| deque(this).pop_back().ok_or_else(empty)),
    Method::changing("popleft", Shape::Nothing, |this, _| deque(this).pop_front().ok_or_else(empty)),
    Method::pulling("remove", Shape::One, |this, mut arguments, cx| {
        let search = Search::new(this, arguments.required(0));
        pulling::asked(move || search.remove(), cx)
    }),
    Method::changing("reverse", Shape::Nothing, |this, _| {
        deque(this).reverse();
        Ok(Value::None)
    }),
    Method::changing("rotate", Shape::Any, rotate),
];

fn deque(this: &Value) -> &Deque {
    match Deque::from_value(this) {
        Some(deque) => deque,
        None => unreachable!("the table is that of deque"),
    }
}

/// `RuntimeError` where code of the user's that was asked has changed the deque.
fn unchanged(deque: &Deque, changes: u64) -> Result<(), Exc> {
    if deque.changes() == changes {
        return Ok(());
    }
    Err(Exception::with_message(ExcType::RuntimeError, "deque mutated during iteration"))
}

fn empty() -> Exc {
    index_error("pop from an empty deque")
}

fn copy(this: &Value, _: Bound) -> Result<Value, Exc> {
    let deque = deque(this);
    Deque::of(deque.to_vec(), deque.max_len()).map(Deque::into_value)
}

/// `deque.extend(value)`, finished with `result`: items go in as they come.
pub(crate) fn extend(deque: &Rc<Deque>, value: &Value, result: Value, cx: &mut Context<'_>) -> Called {
    put_all(deque, value, Deque::push_back, result, cx)
}

fn put_all(
    deque: &Rc<Deque>,
    value: &Value,
    put: fn(&Deque, Value) -> Result<(), Exc>,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    if let Some(same) = Deque::from_value(value)
        && std::ptr::eq(same, &raw const **deque)
    {
        let items = same.to_vec();
        return pulling::called(items.into_iter().try_for_each(|item| put(deque, item)).map(|()| result));
    }
    pulling::fold(
        value,
        (Rc::clone(deque), put, result),
        |(deque, put, _), item| put(deque, item),
        |(.., result)| Ok(result),
        cx,
    )
}

fn slice_index(value: &Value) -> Result<i64, Exc> {
    crate::vm::arguments::slice_bound(Some(value))
        .ok()
        .flatten()
        .ok_or_else(|| type_error("slice indices must be integers or have an __index__ method"))
}

fn insert(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    let at = index(&arguments.required(0))?;
    let deque = deque(this);
    let len = deque.len();
    if deque.max_len() == Some(len) {
        return Err(index_error("deque already at its maximum size"));
    }
    let at = if at < 0 { at.saturating_add(len as i64).max(0) } else { at.min(len as i64) };
    deque.insert(at as usize, arguments.required(1));
    Ok(Value::None)
}

/// Looking for an item that equals what is wanted: items that are asked may change the deque.
struct Search {
    this: Value,
    items: Vec<Value>,
    /// The deque's changes when the search began.
    changes: u64,
    wanted: Value,
}

impl Search {
    fn new(this: &Value, wanted: Value) -> Self {
        let deque = deque(this);
        Self { this: this.clone(), items: deque.to_vec(), changes: deque.changes(), wanted }
    }

    fn is_wanted(&self, item: &Value) -> Result<bool, Exc> {
        Ok(identical(item, &self.wanted) || equal(item, &self.wanted)?)
    }

    fn not_found(&self) -> Exc {
        value_error(format!("{} is not in deque", self.wanted.repr()))
    }

    fn count(&self) -> Result<Value, Exc> {
        let mut count = 0;
        for item in &self.items {
            count += i64::from(self.is_wanted(item)?);
            unchanged(deque(&self.this), self.changes)?;
        }
        Ok(Value::Int(count))
    }

    fn index(&self, arguments: &Bound) -> Result<Value, Exc> {
        let bound = |at: usize, missing: i64| -> Result<usize, Exc> {
            let bound = arguments.get(at).map_or(Ok(missing), slice_index)?;
            let len = self.items.len() as i64;
            Ok((if bound < 0 { bound.saturating_add(len).max(0) } else { bound.min(len) }) as usize)
        };
        let (start, stop) = (bound(1, 0)?, bound(2, i64::MAX)?);
        for (at, item) in self.items.iter().enumerate().take(stop).skip(start) {
            if self.is_wanted(item)? {
                return Ok(Value::from(at));
            }
            unchanged(deque(&self.this), self.changes)?;
        }
        Err(self.not_found())
    }

    fn remove(&self) -> Result<Value, Exc> {
        let deque = deque(&self.this);
        for (at, item) in self.items.iter().enumerate() {
            let same = self.is_wanted(item)?;
            if deque.changes() != self.changes {
                return Err(index_error("deque mutated during iteration"));
            }
            if same {
                drop(deque.remove(at));
                return Ok(Value::None);
            }
        }
        Err(self.not_found())
    }
}

fn rotate(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (positional, named) = arguments.into_parts();
    if !named.is_empty() {
        return Err(type_error("deque.rotate() takes no keyword arguments"));
    }
    if positional.len() > 1 {
        let given = positional.len();
        return Err(type_error(format!("deque.rotate expected at most 1 argument, got {given}")));
    }
    let steps = match positional.first() {
        Some(steps) => index(steps).map_err(|exc| {
            if exc.class == ExcType::OverflowError {
                let text = "Python int too large to convert to C ssize_t";
                return Exception::with_message(ExcType::OverflowError, text);
            }
            exc
        })?,
        None => 1,
    };
    deque(this).rotate(steps);
    Ok(Value::None)
}
