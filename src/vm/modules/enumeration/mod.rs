//! `enum`: classes whose objects are the names that their bodies bind (CPython's documentation, "enum").

mod auto;
mod bases;
mod boundary;
mod flags;
mod functional;
mod making;
mod marks;
mod methods;
mod missing;

pub(in crate::vm) use making::note;

use std::rc::Rc;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Dict, Exc, ExcType, Exception, Str, Type, Value, equal, identical, type_error, value_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("property", Constant::Type(Type::Property)),
        ("Enum", Constant::Made(bases::plain)),
        ("IntEnum", Constant::Made(bases::of_ints)),
        ("StrEnum", Constant::Made(bases::of_texts)),
        ("Flag", Constant::Made(bases::flags)),
        ("IntFlag", Constant::Made(bases::flags_of_ints)),
    ],
    ..Library::named("enum")
};

/// What a class keeps its members under, aliases included.
const MEMBERS: &str = "__members__";
/// What a member's name and value stand under.
const NAME: &str = "_name_";
const VALUE: &str = "_value_";

static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("auto", Shape::Nothing, |_, _| Called::Value(auto::Auto::fresh())),
    Builtin::effectful("member", Shape::One, |mut a, _| Called::Value(marks::Marked::of(a.required(0), true))),
    Builtin::effectful("nonmember", Shape::One, |mut a, _| Called::Value(marks::Marked::of(a.required(0), false))),
    Builtin::effectful("unique", Shape::One, |mut a, _| called(unique(a.required(0)))),
];

/// The members of an enumeration by name, where a class is one.
fn members(class: &Class) -> Option<Rc<Dict>> {
    match class.lookup(&Str::from(MEMBERS)) {
        Some(Value::Dict(members)) => Some(members),
        _ => None,
    }
}

/// The member of that name.
fn member(class: &Class, name: &Str) -> Option<Value> {
    members(class)?.field(name)
}

/// What stands under a name in a member itself.
fn part(member: &Value, name: &str) -> Option<Value> {
    member.instance()?.dict().field(&Str::from(name))
}

/// The members of an enumeration, each once, in their order; of flags, those of one bit. `None` where the class is none.
pub(in crate::vm) fn items(class: &Class) -> Option<Vec<Value>> {
    let mut all = distinct(class)?;
    if flags::is_flag(class) {
        all.retain(|member| flags::bits(member).is_some_and(|bits| bits.count_ones() == 1));
    }
    Some(all)
}

/// The members of an enumeration, each once, in their order.
fn distinct(class: &Class) -> Option<Vec<Value>> {
    let own = |(name, member): &(Value, Value)| part(member, NAME).is_some_and(|real| identical(&real, name));
    Some(members(class)?.pairs().into_iter().filter(own).map(|(_, member)| member).collect())
}

/// What an enumeration keeps its members in: `_member_names_`, `_member_map_`, `_value2member_map_`.
pub(in crate::vm) fn table(class: &Class, name: &str) -> Option<Value> {
    match name {
        "_member_map_" => members(class).map(Value::Dict),
        "_member_names_" => {
            let names = items(class)?.into_iter().filter_map(|member| part(&member, NAME));
            Some(Value::list(names.collect()))
        }
        "_value2member_map_" => {
            let pairs = distinct(class)?.into_iter().map(|member| (part(&member, VALUE).unwrap_or_default(), member));
            Dict::from_pairs(pairs).ok().map(Value::from)
        }
        _ => None,
    }
}

/// The member with that value.
fn of_value(class: &Class, value: &Value) -> Option<Value> {
    let same = |member: &Value| part(member, VALUE).is_some_and(|own| equal(&own, value).unwrap_or(false));
    distinct(class)?.into_iter().find(same)
}

/// `Color["RED"]`; `None` where the class is no enumeration.
pub(in crate::vm) fn by_name(class: &Class, name: &Value) -> Option<Result<Value, Exc>> {
    let members = members(class)?;
    Some(match members.get(name) {
        Ok(Some(member)) => Ok(member),
        Ok(None) => Err(Exception::new(ExcType::KeyError, vec![name.clone()])),
        Err(exc) => Err(exc),
    })
}

/// `Color(1)`, and `Enum("Color", "RED GREEN")`; `None` where the class is no enumeration.
pub(in crate::vm) fn by_value(class: &Rc<Class>, arguments: &Arguments, cx: &mut Context<'_>) -> Option<Called> {
    let is_base = members(class)?.is_empty();
    let [value] = arguments.positional.as_slice() else {
        if is_base && arguments.positional.len() == 2 {
            return Some(functional::make(class, arguments, cx));
        }
        let text = "EnumType.__call__() missing 1 required positional argument: 'value'";
        return Some(Called::Raised(type_error(text)));
    };
    if value.instance().is_some_and(|instance| Rc::ptr_eq(&instance.class, class)) {
        return Some(Called::Value(value.clone()));
    }
    if let Some(member) = of_value(class, value) {
        return Some(Called::Value(member));
    }
    Some(missing::found(class, value, cx))
}

fn unique(class: Value) -> Result<Value, Exc> {
    let Value::Class(inner) = &class else { return Err(type_error("unique() takes an enumeration")) };
    let mut aliases = Vec::new();
    for (name, member) in members(inner).map(|members| members.pairs()).unwrap_or_default() {
        let real = part(&member, NAME).unwrap_or_default();
        if !equal(&real, &name)? {
            aliases.push(format!("{} -> {}", name.to_display().to_text(), real.to_display().to_text()));
        }
    }
    if aliases.is_empty() {
        return Ok(class);
    }
    let name = inner.name.to_text();
    Err(value_error(format!("duplicate values found in <enum '{name}'>: {}", aliases.join(", "))))
}

/// The class whose layout the members have beside being members: `int` in an `IntEnum`; `object` without one.
fn member_type(class: &Class) -> Type {
    class.base
}
