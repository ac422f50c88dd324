//! Builtins about classes and attributes: `getattr`, `hasattr`, `isinstance`, `issubclass`, `setattr`, `vars`, `dir`.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::native::{Builtin, value_of};
use super::{dir_names, iteration};
use crate::machine::{Arguments, Called, Context};
use crate::value::custom::special;
use crate::value::{Binding, Exc, ExcType, Type, Value, identical, type_error};
use crate::vm::Native as _;
use crate::vm::arguments::{Bound, Shape};
use crate::vm::modules::callers;
use crate::vm::pulling::{called, rescue, then};
use crate::vm::{Function, ModuleObject, attributes, class};

pub(super) static FUNCTIONS: &[Builtin] = &[
    Builtin::effectful("delattr", Shape::Between(2, 2), |a, cx| store(&a, None, cx)),
    Builtin::effectful("dir", Shape::Between(0, 1), |a, cx| match special(object(&a), "__dir__") {
        None if a.get(0).is_none() => callers::names_in_scope(),
        Some(function) => {
            let listed = cx.world().call(&function, Arguments::one(object(&a).clone()), cx);
            let sorted = value_of(iteration::FUNCTIONS.iter().find(|b| b.name() == "sorted").expect("it is there"));
            then(listed, move |names, cx| cx.world().call(&sorted, Arguments::one(names), cx), cx)
        }
        None => called(Ok(names(object(&a)))),
    }),
    Builtin::new("getattr", Shape::Between(2, 3), |mut a, cx| {
        let default = a.take(2);
        match name_of(&a) {
            Ok(name) => get(object(&a), &name, default, cx),
            Err(exc) => Called::Raised(exc),
        }
    }),
    Builtin::new("hasattr", Shape::Between(2, 2), |a, cx| match name_of(&a) {
        Ok(name) => {
            let found = get(object(&a), &name, Some(Value::NotImplemented), cx);
            then(found, |value, _| Called::Value(Value::Bool(!matches!(value, Value::NotImplemented))), cx)
        }
        Err(exc) => Called::Raised(exc),
    }),
    Builtin::new("isinstance", Shape::Between(2, 2), |mut a, cx| {
        let (object, classes) = (a.required(0), a.required(1));
        class::ask_instance(object, &classes, cx)
    })
    .glancing(|row| match row {
        [Some(object), Some(Value::Type(class))] if object.instance().is_none() => {
            Some(Value::Bool(object.type_of().is_subclass_of(*class)))
        }
        _ => None,
    }),
    Builtin::new("issubclass", Shape::Between(2, 2), |mut a, cx| {
        let (class, classes) = (a.required(0), a.required(1));
        class::ask_subclass(class, &classes, cx)
    }),
    Builtin::effectful("setattr", Shape::Between(3, 3), |mut a, cx| {
        let value = a.required(2);
        store(&a, Some(&value), cx)
    }),
    Builtin::new("vars", Shape::One, |a, _| {
        let dict = match (object(&a), object(&a).instance()) {
            (Value::Class(class), _) => Some(Rc::clone(&class.namespace)),
            (_, Some(instance)) => Some(instance.dict()).filter(|_| !instance.class.is_closed()),
            (of, None) => match attributes::get(of, "__dict__") {
                Ok(Value::Dict(dict)) => Some(dict),
                _ => None,
            },
        };
        called(dict.map(Value::Dict).ok_or_else(|| type_error("vars() argument must have __dict__ attribute")))
    }),
];

/// `type.mro`
pub(crate) static ORDER_OF_BASES: Builtin = Builtin::effectful("mro", Shape::One, |mut a, _| {
    let class = a.required(0);
    called(match attributes::get(&class, "__mro__") {
        Ok(Value::Tuple(order)) => Ok(Value::list(order.items.to_vec())),
        _ => Err(type_error(format!(
            "descriptor 'mro' for 'type' objects doesn't apply to a '{}' object",
            class.type_name()
        ))),
    })
});

fn get(object: &Value, name: &str, default: Option<Value>, cx: &mut Context<'_>) -> Called {
    let found = match class::look(object, name) {
        Some(Ok(Binding::Call(function, arguments))) => {
            let found = cx.world().call(&function, arguments.into(), cx);
            match special(object, "__getattr__") {
                Some(fallback) if !identical(&fallback, &function) => {
                    let arguments = vec![object.clone(), Value::from(name)];
                    let instead = move |cx: &mut Context<'_>| cx.world().call(&fallback, arguments.into(), cx);
                    rescue(found, ExcType::AttributeError, instead, cx)
                }
                _ => found,
            }
        }
        Some(Ok(Binding::Value(value))) => Called::Value(value),
        Some(Err(exc)) => Called::Raised(exc),
        None => called(attributes::get(object, name)),
    };
    match default {
        Some(default) => rescue(found, ExcType::AttributeError, |_| Called::Value(default), cx),
        None => found,
    }
}

fn store(arguments: &Bound, value: Option<&Value>, cx: &mut Context<'_>) -> Called {
    let (object, name) = match name_of(arguments) {
        Ok(name) => (object(arguments), name),
        Err(exc) => return Called::Raised(exc),
    };
    let stored = match value {
        Some(value) => class::set(object, &name, value),
        None => class::delete(object, &name),
    };
    match (stored, value) {
        (Some(Ok(class::Stored::Done)), _) => Called::Value(Value::None),
        (Some(Ok(class::Stored::Call(function, arguments))), _) => {
            let stored = cx.world().call(&function, arguments.into(), cx);
            then(stored, |_, _| Called::Value(Value::None), cx)
        }
        (Some(Err(exc)), _) => Called::Raised(exc),
        (None, Some(value)) => called(attributes::set(object, &name, value).map(|()| Value::None)),
        (None, None) => called(attributes::delete(object, &name).map(|()| Value::None)),
    }
}

/// The names of an object's attributes, sorted.
pub(crate) fn names(object: &Value) -> Value {
    if let Some(module) = object.as_object::<ModuleObject>() {
        let names = crate::vm::modules::attribute_names(&module.name.to_text());
        return Value::list(names.into_iter().map(Value::from).collect());
    }
    let mut names: BTreeSet<String> = dir_names::OF_ALL.split(' ').map(str::to_owned).collect();
    let mut of = |dict: &crate::value::Dict| {
        names.extend(dict.keys().iter().map(|key| key.to_display().to_text().into_owned()));
    };
    let class = match (object, object.instance()) {
        (Value::Class(class), _) => Some(class),
        (_, Some(instance)) => {
            of(&instance.dict());
            Some(&instance.class)
        }
        (Value::Object(_), None) if object.as_object::<Function>().is_some() => {
            if let Ok(Value::Dict(own)) = attributes::get(object, "__dict__") {
                of(&own);
            }
            None
        }
        _ => None,
    };
    if let Some(class) = class {
        of(&class.namespace);
        class.ancestors().iter().filter_map(Value::as_class).for_each(|class| of(&class.namespace));
        let own = dir_names::OF_OWN.iter().filter(|name| !class.is_closed() || **name == "__module__");
        names.extend(own.copied().map(str::to_owned));
        names.extend(class.slots().into_iter().flatten().map(|slot| slot.to_text().into_owned()));
    }
    let kind = match object {
        Value::Type(class) => *class,
        Value::Class(class) => class.base,
        other => other.type_of(),
    };
    names.extend(of_built_in(kind));
    names.retain(|name| !name.starts_with('.'));
    Value::list(names.into_iter().map(Value::from).collect())
}

/// What objects of a built-in class have beyond what every object has.
fn of_built_in(kind: Type) -> Vec<String> {
    let exact = dir_names::OF_CLASSES.iter().find(|(class, _)| *class == kind);
    let nearest =
        || dir_names::OF_CLASSES.iter().find(|(class, _)| kind.is_subclass_of(*class) && *class != Type::Object);
    let known = exact.or_else(nearest).map_or("", |(_, names)| names);
    let known = known.split(' ').filter(|name| !name.is_empty()).map(str::to_owned);
    if exact.is_some() || kind == Type::Object {
        return known.collect();
    }
    let own = crate::vm::methods::names(kind).chain(class::specials_of_type(kind));
    known.chain(own.filter(|name| *name != "__dict__" && *name != "__module__").map(str::to_owned)).collect()
}

fn object(arguments: &Bound) -> &Value {
    arguments.get(0).unwrap_or(&Value::None)
}

fn name_of(arguments: &Bound) -> Result<String, Exc> {
    match arguments.get(1) {
        Some(Value::Str(name)) => Ok(name.to_text().into_owned()),
        other => {
            let class = other.unwrap_or(&Value::None).type_name();
            Err(type_error(format!("attribute name must be string, not '{class}'")))
        }
    }
}
