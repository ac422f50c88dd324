//! The methods of `set` and `frozenset`.

use std::cell::RefCell;
use std::rc::Rc;

use super::table::Method;
use crate::machine::{Called, Context};
use crate::value::custom::take_failure;
use crate::value::{Exc, ExcType, Exception, Key, Members, Set, Value};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::pulling;

const ANY: Shape = Shape::Between(0, usize::MAX);

pub(super) static SET: &[Method] = &[
    Method::changing("add", Shape::One, |this, mut arguments| {
        set_of(this).add(Key::new(arguments.required(0))?)?;
        Ok(Value::None)
    }),
    Method::changing("clear", Shape::Nothing, |this, _| {
        let old = members(this).take();
        crate::value::dismantle(old.into_iter().map(Key::into_value).collect());
        Ok(Value::None)
    }),
    COPY,
    DIFFERENCE,
    Method::pulling("difference_update", ANY, |this, arguments, cx| change(this, arguments, Merge::Without, cx)),
    Method::changing("discard", Shape::One, |this, mut arguments| {
        set_of(this).remove(&Key::new(arguments.required(0))?)?;
        Ok(Value::None)
    }),
    INTERSECTION,
    Method::pulling("intersection_update", ANY, |this, arguments, cx| change(this, arguments, Merge::Common, cx)),
    ISDISJOINT,
    ISSUBSET,
    ISSUPERSET,
    Method::changing("pop", Shape::Nothing, |this, _| {
        let first = members(this).borrow_mut().shift_remove_index(0);
        first.map(Key::into_value).ok_or_else(|| key_error(Value::from("pop from an empty set")))
    }),
    Method::changing("remove", Shape::One, |this, mut arguments| {
        let key = Key::new(arguments.required(0))?;
        if set_of(this).remove(&key)? { Ok(Value::None) } else { Err(key_error(key.into_value())) }
    }),
    SYMMETRIC_DIFFERENCE,
    Method::pulling("symmetric_difference_update", Shape::One, |this, arguments, cx| {
        change(this, arguments, Merge::Either, cx)
    }),
    UNION,
    Method::pulling("update", ANY, |this, arguments, cx| change(this, arguments, Merge::All, cx)),
];

pub(super) static FROZEN: &[Method] =
    &[COPY, DIFFERENCE, INTERSECTION, ISDISJOINT, ISSUBSET, ISSUPERSET, SYMMETRIC_DIFFERENCE, UNION];

const COPY: Method = Method::new("copy", Shape::Nothing, |this, _| match this {
    Value::Set(set) if set.frozen => Ok(this.clone()),
    _ => Ok(like(this, members(this).borrow().clone())),
});
const DIFFERENCE: Method =
    Method::pulling("difference", ANY, |this, arguments, cx| merged(this, arguments, Merge::Without, cx));
const INTERSECTION: Method =
    Method::pulling("intersection", ANY, |this, arguments, cx| merged(this, arguments, Merge::Common, cx));
const ISDISJOINT: Method = Method::pulling("isdisjoint", Shape::One, |this, mut arguments, cx| {
    pulling::none_in(&arguments.required(0), this.clone(), cx)
});
const ISSUBSET: Method = Method::pulling("issubset", Shape::One, |this, arguments, cx| {
    compared(this, arguments, |ours, other| ours.is_subset(other), cx)
});
const ISSUPERSET: Method = Method::pulling("issuperset", Shape::One, |this, arguments, cx| {
    compared(this, arguments, |ours, other| ours.is_superset(other), cx)
});
const SYMMETRIC_DIFFERENCE: Method = Method::pulling("symmetric_difference", Shape::One, |this, arguments, cx| {
    merged(this, arguments, Merge::Either, cx)
});
const UNION: Method = Method::pulling("union", ANY, |this, arguments, cx| merged(this, arguments, Merge::All, cx));

fn set_of(this: &Value) -> &Rc<Set> {
    match this {
        Value::Set(set) => set,
        _ => unreachable!("the tables are those of set and frozenset"),
    }
}

fn members(this: &Value) -> &RefCell<Members> {
    &set_of(this).items
}

fn key_error(key: Value) -> Exc {
    Exception::new(ExcType::KeyError, vec![key])
}

fn like(this: &Value, items: Members) -> Value {
    Set::of(items, set_of(this).frozen)
}

/// How another set goes into one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Merge {
    All,
    Common,
    Without,
    Either,
}

impl Merge {
    fn apply(self, ours: &mut Members, other: &Members) {
        match self {
            Self::All => ours.extend(other.iter().cloned()),
            Self::Common => ours.retain(|key| other.contains(key)),
            Self::Without => ours.retain(|key| !other.contains(key)),
            Self::Either => {
                for key in other {
                    if !ours.shift_remove(key) {
                        ours.insert(key.clone());
                    }
                }
            }
        }
    }
}

/// Collects each of the others into a set, then hands all to `finish`.
fn with_others(
    mut others: Vec<Value>,
    mut done: Vec<Members>,
    finish: impl FnOnce(Vec<Members>) -> Value + 'static,
    cx: &mut Context<'_>,
) -> Called {
    while let Some(other) = others.first() {
        if let Value::Set(set) = other {
            done.push(set.items.borrow().clone());
            others.remove(0);
            continue;
        }
        let other = others.remove(0);
        let next = move |items: Vec<Value>, cx: &mut Context<'_>| match items
            .into_iter()
            .map(Key::new)
            .collect::<Result<Members, Exc>>()
        {
            Ok(members) => {
                done.push(members);
                with_others(others, done, finish, cx)
            }
            Err(exc) => Called::Raised(exc),
        };
        return pulling::collect_then(&other, next, cx);
    }
    let result = finish(done);
    pulling::called(take_failure().map(|()| result))
}

fn merged(this: &Value, arguments: Bound, merge: Merge, cx: &mut Context<'_>) -> Called {
    let this = this.clone();
    let finish = move |others: Vec<Members>| {
        let mut ours = members(&this).borrow().clone();
        others.iter().for_each(|other| merge.apply(&mut ours, other));
        like(&this, ours)
    };
    with_others(arguments.into_values(), Vec::new(), finish, cx)
}

fn change(this: &Value, arguments: Bound, merge: Merge, cx: &mut Context<'_>) -> Called {
    let this = this.clone();
    let finish = move |others: Vec<Members>| {
        others.iter().for_each(|other| set_of(&this).change(|ours| merge.apply(ours, other)));
        Value::None
    };
    with_others(arguments.into_values(), Vec::new(), finish, cx)
}

fn compared(this: &Value, arguments: Bound, test: fn(&Members, &Members) -> bool, cx: &mut Context<'_>) -> Called {
    let this = this.clone();
    let finish = move |others: Vec<Members>| {
        Value::Bool(others.first().is_some_and(|other| set_of(&this).read(|ours| test(ours, other))))
    };
    with_others(arguments.into_values(), Vec::new(), finish, cx)
}

/// `set.update(value)`, one item after the other.
pub fn update(set: &Rc<Set>, value: &Value, cx: &mut Context<'_>) -> Called {
    let take = |set: &mut Rc<Set>, item| set.add(Key::new(item)?).map(drop);
    match value {
        Value::Set(other) => {
            let more = other.items.borrow().clone();
            set.change(|ours| ours.extend(more));
            pulling::called(take_failure().map(|()| Value::None))
        }
        _ => pulling::fold(value, Rc::clone(set), take, |_| Ok(Value::None), cx),
    }
}
