//! The methods of `set` and `frozenset`.

use std::cell::RefCell;
use std::rc::Rc;

use super::quick;
use super::table::Method;
use crate::machine::{Called, Context};
use crate::value::asking::any_asks;
use crate::value::{Exc, ExcType, Exception, Key, Members, Set, Value};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::comparing::{self, Merge};
use crate::vm::pulling;

const ANY: Shape = Shape::Between(0, usize::MAX);

pub(super) static SET: &[Method] = &[
    Method::asking_to_change("add", Shape::One, |this, arguments| {
        set_of(this).add(key(arguments)?)?;
        Ok(Value::None)
    })
    .quickly(quick::add),
    Method::changing("clear", Shape::Nothing, |this, _| {
        let old = members(this).take();
        crate::value::dismantle(old.into_iter().map(Key::into_value).collect());
        Ok(Value::None)
    }),
    COPY,
    DIFFERENCE,
    Method::pulling("difference_update", ANY, |this, arguments, cx| change(this, arguments, Merge::Without, cx)),
    Method::asking_to_change("discard", Shape::One, |this, arguments| {
        set_of(this).remove(&key(arguments)?)?;
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
    Method::asking_to_change("remove", Shape::One, |this, arguments| {
        let key = key(arguments)?;
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
const ISSUBSET: Method =
    Method::pulling("issubset", Shape::One, |this, arguments, cx| within(this, arguments, false, cx));
const ISSUPERSET: Method =
    Method::pulling("issuperset", Shape::One, |this, arguments, cx| within(this, arguments, true, cx));
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

/// The one argument, as a key.
fn key(arguments: &Bound) -> Result<Key, Exc> {
    Key::new(arguments.get(0).cloned().unwrap_or_default())
}

fn key_error(key: Value) -> Exc {
    Exception::new(ExcType::KeyError, vec![key])
}

fn like(this: &Value, items: Members) -> Value {
    Set::of(items, set_of(this).frozen)
}

/// Does it to all members at once, where none has to be asked.
fn apply(merge: Merge, ours: &mut Members, other: &Members) {
    match merge {
        Merge::All => ours.extend(other.iter().cloned()),
        Merge::Common => ours.retain(|key| other.contains(key)),
        Merge::Without => ours.retain(|key| !other.contains(key)),
        Merge::Either => {
            for key in other {
                if !ours.shift_remove(key) {
                    ours.insert(key.clone());
                }
            }
        }
    }
}

/// Collects each of the others into a set, then goes on with all.
fn with_others(
    mut others: Vec<Value>,
    mut done: Vec<Rc<Set>>,
    finish: impl FnOnce(Vec<Rc<Set>>, &mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    while let Some(other) = others.first() {
        if let Value::Set(set) = other {
            done.push(Rc::clone(set));
            others.remove(0);
            continue;
        }
        let other = others.remove(0);
        let take = |set: &mut Set, item| Key::new(item).and_then(|key| set.add(key)).map(drop);
        let collected = pulling::fold(&other, Set::default(), take, |set| Ok(Value::Set(Rc::new(set))), cx);
        let next = move |collected: Value, cx: &mut Context<'_>| {
            done.push(Rc::clone(set_of(&collected)));
            with_others(others, done, finish, cx)
        };
        return pulling::then(collected, next, cx);
    }
    finish(done, cx)
}

/// A set of its own, changed by each of the others in turn.
fn in_turn(merge: Merge, ours: Rc<Set>, mut others: std::vec::IntoIter<Rc<Set>>, cx: &mut Context<'_>) -> Called {
    if !any_asks() {
        others.for_each(|other| apply(merge, &mut ours.items.borrow_mut(), &other.items.borrow()));
        return Called::Value(Value::Set(ours));
    }
    let Some(other) = others.next() else { return Called::Value(Value::Set(ours)) };
    let next = move |made: Value, cx: &mut Context<'_>| in_turn(merge, Rc::clone(set_of(&made)), others, cx);
    pulling::then(comparing::merged(merge, &ours, &other, cx), next, cx)
}

fn copied(this: &Value) -> Rc<Set> {
    let items = members(this).borrow().clone();
    Rc::new(Set { items: RefCell::new(items), frozen: set_of(this).frozen, own: None })
}

fn merged(this: &Value, arguments: Bound, merge: Merge, cx: &mut Context<'_>) -> Called {
    let this = this.clone();
    let finish =
        move |others: Vec<Rc<Set>>, cx: &mut Context<'_>| in_turn(merge, copied(&this), others.into_iter(), cx);
    with_others(arguments.into_values(), Vec::new(), finish, cx)
}

fn change(this: &Value, arguments: Bound, merge: Merge, cx: &mut Context<'_>) -> Called {
    let this = Rc::clone(set_of(this));
    let finish = move |others: Vec<Rc<Set>>, cx: &mut Context<'_>| changed(this, merge, others, cx);
    with_others(arguments.into_values(), Vec::new(), finish, cx)
}

/// Changes a set by each of the others in turn.
fn changed(ours: Rc<Set>, merge: Merge, others: Vec<Rc<Set>>, cx: &mut Context<'_>) -> Called {
    if !any_asks() {
        for other in others {
            let itself = Rc::ptr_eq(&ours, &other).then(|| other.items.borrow().clone());
            match itself {
                Some(copy) => apply(merge, &mut ours.items.borrow_mut(), &copy),
                None => apply(merge, &mut ours.items.borrow_mut(), &other.items.borrow()),
            }
        }
        return Called::Value(Value::None);
    }
    let this = Value::Set(Rc::clone(&ours));
    let made = in_turn(merge, copied(&this), others.into_iter(), cx);
    let put = move |made: Value, _: &mut Context<'_>| {
        ours.take_in(made);
        Called::Value(Value::None)
    };
    pulling::then(made, put, cx)
}

fn within(this: &Value, arguments: Bound, turned: bool, cx: &mut Context<'_>) -> Called {
    let ours = Rc::clone(set_of(this));
    let finish = move |others: Vec<Rc<Set>>, cx: &mut Context<'_>| {
        let Some(other) = others.into_iter().next() else { return Called::Value(Value::Bool(false)) };
        let (small, large) = if turned { (other, ours) } else { (ours, other) };
        if !any_asks() {
            let within = small.items.borrow().is_subset(&large.items.borrow());
            return Called::Value(Value::Bool(within));
        }
        if small.items.borrow().len() > large.items.borrow().len() {
            return Called::Value(Value::Bool(false));
        }
        comparing::all_within(&small, &large, cx)
    };
    with_others(arguments.into_values(), Vec::new(), finish, cx)
}

/// `set.update(value)`, one item after the other.
pub fn update(set: &Rc<Set>, value: &Value, cx: &mut Context<'_>) -> Called {
    let take = |set: &mut Rc<Set>, item| set.add(Key::new(item)?).map(drop);
    match value {
        Value::Set(other) => changed(Rc::clone(set), Merge::All, vec![Rc::clone(other)], cx),
        _ => pulling::fold(value, Rc::clone(set), take, |_| Ok(Value::None), cx),
    }
}
