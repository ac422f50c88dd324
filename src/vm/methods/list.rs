//! The methods of `list`.

use std::cell::RefCell;

use super::quick;
use super::sequence;
use super::table::Method;
use crate::machine::{Called, Context};
use crate::value::{Exc, List, Value, check_size, identical, index_error, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape, index};
use crate::vm::{comparing, pulling, showing};

pub(super) static METHODS: &[Method] = &[
    Method::changing("append", Shape::One, append),
    Method::changing("clear", Shape::Nothing, |this, _| {
        let old = std::mem::take(&mut *items(this).borrow_mut());
        crate::value::dismantle_backwards(old);
        Ok(Value::None)
    }),
    Method::new("copy", Shape::Nothing, |this, _| Ok(Value::list(items(this).borrow().clone()))),
    Method::resumable("count", Shape::One, |this, mut arguments, cx| {
        comparing::places(this, arguments.required(0), cx)
    }),
    Method::pulling("extend", Shape::One, |this, mut arguments, cx| extend(this, &arguments.required(0), cx))
        .quickly(quick::extend),
    Method::resumable("index", Shape::Between(1, 3), |this, arguments, cx| {
        let wanted = arguments.get(0).cloned().unwrap_or_default();
        let len = items(this).borrow().len();
        let (start, stop) = match sequence::bounds(len, &arguments) {
            Ok(bounds) => bounds,
            Err(exc) => return Called::Raised(exc),
        };
        let found = comparing::place(this, wanted.clone(), start, stop, cx);
        let tell = move |found: Value, cx: &mut Context<'_>| match found {
            Value::None => pulling::then(
                showing::repr(&wanted, cx),
                |shown, _| Called::Raised(value_error(format!("{} is not in list", shown.to_display().to_text()))),
                cx,
            ),
            at => Called::Value(at),
        };
        pulling::then(found, tell, cx)
    }),
    Method::changing("insert", Shape::Between(2, 2), insert),
    Method::changing("pop", Shape::Between(0, 1), pop),
    Method::pulling("remove", Shape::One, remove),
    Method::changing("reverse", Shape::Nothing, |this, _| {
        items(this).borrow_mut().reverse();
        Ok(Value::None)
    }),
    Method::pulling("sort", Shape::Named(Named { names: &["key", "reverse"], required: 0, by_position: 0 }), sort)
        .quickly(quick::sort),
];

fn items(this: &Value) -> &RefCell<Vec<Value>> {
    match this {
        Value::List(list) => &list.items,
        _ => unreachable!("the table is that of list"),
    }
}

/// `list.append(item)`. `MemoryError` where the list is over the budget then.
pub(crate) fn append_to(list: &List, item: Value) -> Result<(), Exc> {
    push(&list.items, item)
}

fn append(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    push(items(this), arguments.required(0))?;
    Ok(Value::None)
}

fn push(items: &RefCell<Vec<Value>>, item: Value) -> Result<(), Exc> {
    let items = &mut *items.borrow_mut();
    if items.len() == items.capacity() {
        check_size(items.len().checked_mul(size_of::<Value>()))?;
    }
    items.push(item);
    Ok(())
}

/// `list.extend(value)`: items go in as they come.
pub fn extend(this: &Value, value: &Value, cx: &mut Context<'_>) -> Called {
    let Value::List(list) = this else { return Called::Raised(type_error("a list is wanted")) };
    let more = match value {
        Value::List(other) => other.items.borrow().clone(),
        Value::Tuple(other) => other.items.to_vec(),
        _ => {
            let take = |list: &mut std::rc::Rc<List>, item| push(&list.items, item);
            return pulling::fold(value, std::rc::Rc::clone(list), take, |_| Ok(Value::None), cx);
        }
    };
    let mut items = list.items.borrow_mut();
    if let Err(exc) = check_size((items.len() + more.len()).checked_mul(size_of::<Value>())) {
        return Called::Raised(exc);
    }
    items.extend(more);
    Called::Value(Value::None)
}

fn insert(this: &Value, mut arguments: Bound) -> Result<Value, Exc> {
    let at = index(&arguments.required(0))?;
    let items = &mut *items(this).borrow_mut();
    let len = items.len() as i64;
    let at = if at < 0 { at.saturating_add(len).max(0) } else { at.min(len) };
    items.insert(at as usize, arguments.required(1));
    Ok(Value::None)
}

fn pop(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let at = arguments.get(0).map_or(Ok(-1), index)?;
    let items = &mut *items(this).borrow_mut();
    if items.is_empty() {
        return Err(index_error("pop from empty list"));
    }
    let len = items.len() as i64;
    let at = if at < 0 { at.saturating_add(len) } else { at };
    if !(0..len).contains(&at) {
        return Err(index_error("pop index out of range"));
    }
    Ok(items.remove(at as usize))
}

fn remove(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let found = comparing::place(this, arguments.required(0), 0, usize::MAX, cx);
    let this = this.clone();
    let remove = move |at: Value, _: &mut Context<'_>| {
        let Value::Int(at) = at else { return Called::Raised(value_error("list.remove(x): x not in list")) };
        let at = at as usize;
        let removed = {
            let items = &mut *items(&this).borrow_mut();
            // Whoever was asked may have made it shorter.
            (at < items.len()).then(|| items.remove(at))
        };
        drop(removed);
        Called::Value(Value::None)
    };
    pulling::then(found, remove, cx)
}

/// The list changes when all keys are known and in order: a key function that fails leaves it as it was.
fn sort(this: &Value, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let key = arguments.take(0).filter(|key| !matches!(key, Value::None));
    let reverse = match arguments.get(1).map_or(Ok(false), truth_of_int) {
        Ok(reverse) => reverse,
        Err(exc) => return Called::Raised(exc),
    };
    let Value::List(list) = this else { return Called::Raised(type_error("a list is wanted")) };
    let list = std::rc::Rc::clone(list);
    let unsorted = list.items.borrow().clone();
    let calls = key.is_some() || unsorted.iter().any(comparing::calls);
    let before = if calls { unsorted.clone() } else { Vec::new() };
    let finish = move |sorted| {
        let old = list.items.replace(sorted);
        let same = |(a, b)| identical(a, b);
        let modified = calls && (old.len() != before.len() || !old.iter().zip(&before).all(same));
        crate::value::dismantle_backwards(old);
        Value::Bool(modified)
    };
    let sorted = pulling::sort_by_key(unsorted, key, reverse, finish, cx);
    let tell = |modified: Value, _: &mut Context<'_>| match modified.is_true() {
        true => Called::Raised(value_error("list modified during sort")),
        false => Called::Value(Value::None),
    };
    pulling::then(sorted, tell, cx)
}

/// A flag that has to be an int: `reverse`.
pub(crate) fn truth_of_int(value: &Value) -> Result<bool, Exc> {
    crate::vm::arguments::sized(value, "int").map(|n| n != 0)
}
