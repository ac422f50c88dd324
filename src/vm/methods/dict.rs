//! The methods of `dict` and of its views.

use std::rc::Rc;

use super::quick;
use super::table::Method;
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::custom::special;
use crate::value::{
    BinaryOp, Dict, DictKind, DictView, Exc, ExcType, Exception, Key, Set, Value, ViewKind, binary, mapping_pairs,
    type_error,
};
use crate::vm::arguments::{Bound, Shape, check_count};
use crate::vm::pulling;

mod pairs;

pub(super) static METHODS: &[Method] = &[
    Method::changing("clear", Shape::Nothing, |this, _| {
        let old = dict(this).with_map_mut(std::mem::take);
        drop(Dict::from_map(old));
        Ok(Value::None)
    }),
    Method::pulling("copy", Shape::Nothing, |this, _, cx| {
        let dict = dict(this);
        let mut arguments = vec![this.clone()];
        match (dict.own(), dict.kind()) {
            (Some(own), Some(kind)) => {
                if let DictKind::Default(factory) = kind {
                    arguments.insert(0, factory.borrow().clone());
                }
                cx.world().call(&Value::Class(Rc::clone(&own.class)), arguments.into(), cx)
            }
            _ => Called::Value(dict.copied_as_is().into()),
        }
    }),
    Method::asking("get", Shape::Between(1, 2), |this, arguments| {
        let found = arguments.get(0).map_or(Ok(None), |key| dict(this).get(key))?;
        Ok(found.or_else(|| arguments.get(1).cloned()).unwrap_or_default())
    })
    .quickly(quick::get),
    Method::new("items", Shape::Nothing, |this, _| Ok(DictView::to_value(dict(this), ViewKind::Items))),
    Method::new("keys", Shape::Nothing, |this, _| Ok(DictView::to_value(dict(this), ViewKind::Keys))),
    Method::asking_to_change("pop", Shape::Between(1, 2), pop),
    Method::changing("popitem", Shape::Nothing, popitem),
    Method::asking_to_change("setdefault", Shape::Between(1, 2), |this, arguments| {
        let key = arguments.get(0).cloned().unwrap_or_default();
        let default = arguments.get(1).cloned().unwrap_or_default();
        if !key.is_scalar() {
            return dict(this).get_or_put(key, default);
        }
        if let Some(known) = dict(this).get(&key)? {
            return Ok(known);
        }
        dict(this).set(key, default.clone())?;
        Ok(default)
    }),
    Method::pulling("update", Shape::Any, |this, arguments, cx| {
        let (positional, named) = arguments.into_parts();
        if let Err(exc) = check_count("update", positional.len(), 0, 1) {
            return Called::Raised(exc);
        }
        let named = named.into_iter().map(|(name, value)| (Value::Str(name), value)).collect();
        update_own(dict(this), positional.first(), named, Value::None, cx)
    }),
    Method::new("values", Shape::Nothing, |this, _| Ok(DictView::to_value(dict(this), ViewKind::Values))),
];

pub(super) static VIEW: &[Method] = &[Method::pulling("isdisjoint", Shape::One, |this, mut arguments, cx| {
    let members = match this.as_object::<DictView>().and_then(DictView::members) {
        Some(Ok(members)) => members,
        Some(Err(exc)) => return Called::Raised(exc),
        None => Vec::new(),
    };
    let set = Value::Set(Rc::new(Set {
        items: members.into_iter().collect::<indexmap::IndexSet<_, _>>().into(),
        frozen: false,
        own: None,
    }));
    super::call(&set, "isdisjoint", crate::machine::Arguments::one(arguments.required(0)), cx)
})];

/// `view op iterator` for what is like a set: the iterator's items are taken first. `None` where it is no such thing.
pub(crate) fn merged_view(op: BinaryOp, view: &Value, other: &Value, cx: &mut Context<'_>) -> Option<Called> {
    if !matches!(op, BinaryOp::And | BinaryOp::Or | BinaryOp::Sub | BinaryOp::Xor)
        || view.as_object::<DictView>().is_none_or(|view| view.kind == ViewKind::Values)
    {
        return None;
    }
    Iter::from_value(other)?;
    let (view, items) = (view.clone(), Value::list(Vec::new()));
    let taken = super::extend_list(&items, other, cx);
    Some(pulling::then(taken, move |_, cx| pulling::asked(move || binary(op, &view, &items), cx), cx))
}

pub(super) fn dict(this: &Value) -> &Rc<Dict> {
    match this {
        Value::Dict(dict) => dict,
        _ => unreachable!("the table is that of dict"),
    }
}

pub(super) fn key_error(key: Value) -> Exc {
    Exception::new(ExcType::KeyError, vec![key])
}

fn pop(this: &Value, arguments: &Bound) -> Result<Value, Exc> {
    let key = arguments.get(0).cloned().unwrap_or_default();
    // An empty dict is not asked, so that what cannot be hashed is just not there.
    let removed = if dict(this).is_empty() { None } else { dict(this).remove(&key)? };
    match (removed, arguments.get(1).cloned()) {
        (Some(value), _) | (None, Some(value)) => Ok(value),
        (None, None) => Err(key_error(key)),
    }
}

fn popitem(this: &Value, _: Bound) -> Result<Value, Exc> {
    match dict(this).with_map_mut(indexmap::IndexMap::pop) {
        Some((key, value)) => Ok(Value::pair(key.into_value(), value)),
        None => Err(key_error(Value::from("popitem(): dictionary is empty"))),
    }
}

/// `dict.update(other, **named)`, finished with `result`: a mapping's pairs, or an iterable of pairs.
pub fn update(
    dict: &Rc<Dict>,
    other: Option<&Value>,
    named: Vec<(Value, Value)>,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    let name_all = |dict: &Dict, named: Vec<(Value, Value)>, result: Value| {
        named.into_iter().try_for_each(|(key, value)| dict.set(key, value)).map(|()| result)
    };
    match other {
        None => pulling::called(name_all(dict, named, result)),
        Some(Value::Dict(more)) => pulling::called(dict.update(more).and_then(|()| name_all(dict, named, result))),
        Some(other) if let Some(pairs) = mapping_pairs(other) => {
            let filled = pairs.and_then(|pairs| pairs.into_iter().try_for_each(|(key, value)| dict.set(key, value)));
            pulling::called(filled.and_then(|()| name_all(dict, named, result)))
        }
        Some(other) if other.instance().is_some() && special(other, "keys").is_some() => {
            mapping(other, dict, named, result, cx)
        }
        Some(other) => pairs::fill(other, dict, named, result, cx),
    }
}

/// A mapping of a class of the user's: the keys that it says, then the value of each.
fn mapping(other: &Value, dict: &Rc<Dict>, named: Vec<(Value, Value)>, result: Value, cx: &mut Context<'_>) -> Called {
    let keys = special(other, "keys").unwrap_or_default();
    let keys = cx.world().call(&keys, Arguments::one(other.clone()), cx);
    let filled = Filled { other: other.clone(), dict: Rc::clone(dict), named, result };
    pulling::then(
        keys,
        |keys, cx| pulling::collect_then(&keys, move |keys, cx| filled.fill(keys.into_iter(), cx), cx),
        cx,
    )
}

/// What a mapping is copied to.
struct Filled {
    other: Value,
    dict: Rc<Dict>,
    named: Vec<(Value, Value)>,
    result: Value,
}

impl Filled {
    fn fill(self, mut keys: std::vec::IntoIter<Value>, cx: &mut Context<'_>) -> Called {
        let Some(get) = special(&self.other, "__getitem__") else {
            return Called::Raised(type_error(format!("'{}' object is not subscriptable", self.other.type_name())));
        };
        while let Some(key) = keys.next() {
            match cx.world().call(&get, vec![self.other.clone(), key.clone()].into(), cx) {
                Called::Value(value) => {
                    if let Err(exc) = self.dict.set(key, value) {
                        return Called::Raised(exc);
                    }
                }
                Called::Raised(exc) => return Called::Raised(exc),
                unfinished => {
                    let next = move |value, cx: &mut Context<'_>| match self.dict.set(key, value) {
                        Ok(()) => self.fill(keys, cx),
                        Err(exc) => Called::Raised(exc),
                    };
                    return pulling::then(unfinished, next, cx);
                }
            }
        }
        let Self { dict, named, result, .. } = self;
        let named = named.into_iter().try_for_each(|(key, value)| dict.set(key, value));
        pulling::called(named.map(|()| result))
    }
}

/// As [`update`]; an ordered dict of a class of the user's sets each item by what its class says of that.
pub fn update_own(
    dict: &Rc<Dict>,
    other: Option<&Value>,
    named: Vec<(Value, Value)>,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    let this = Value::Dict(Rc::clone(dict));
    let set = special(&this, "__setitem__").filter(|_| dict.is_ordered());
    let Some(set) = set else { return update(dict, other, named, result, cx) };
    let items = Rc::new(Dict::new());
    let collected = update(&items, other, named, Value::None, cx);
    let one_by_one = move |_, cx: &mut Context<'_>| set_each(this, set, items.pairs().into_iter(), result, cx);
    pulling::then(collected, one_by_one, cx)
}

fn set_each(
    this: Value,
    set: Value,
    mut items: std::vec::IntoIter<(Value, Value)>,
    result: Value,
    cx: &mut Context<'_>,
) -> Called {
    while let Some((key, value)) = items.next() {
        match cx.world().call(&set, vec![this.clone(), key, value].into(), cx) {
            Called::Value(_) => {}
            Called::Raised(exc) => return Called::Raised(exc),
            unfinished => {
                let next = move |_, cx: &mut Context<'_>| set_each(this, set, items, result, cx);
                return pulling::then(unfinished, next, cx);
            }
        }
    }
    Called::Value(result)
}

/// `dict.fromkeys(iterable, value=None)`.
pub(crate) fn fromkeys(arguments: Bound, cx: &mut Context<'_>) -> Called {
    fromkeys_into(Dict::new(), arguments, cx)
}

/// The same, of another class: into a new dict of it.
pub(crate) fn fromkeys_into(dict: Dict, mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (keys, value) = (arguments.required(0), arguments.required(1));
    pulling::fold(
        &keys,
        (dict, value),
        |(dict, value), key| {
            let key = Key::new(key)?;
            dict.put(key, value.clone())
        },
        |(dict, _)| Ok(dict.into()),
        cx,
    )
}
