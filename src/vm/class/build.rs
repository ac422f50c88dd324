//! From what a class's body bound to the class.

use std::rc::Rc;

use super::descriptors::Wrapped;
use super::lookup::look;
use crate::lang::code::Code;
use crate::machine::Arguments;
use crate::value::custom::{call_now, special};
use crate::value::{Binding, Class, Dict, Exc, Str, Type, Value, type_error};
use crate::vm::Function;
use crate::vm::modules::{abc, is_named_tuple, is_typed_dict, is_typing_name, named_tuple_members, typing_base};

/// The class of a body's code, with what its names were bound to. `TypeError` where its bases cannot go together.
pub(crate) fn build(code: &Code, bound: Vec<(Str, Value)>, bases: Vec<Value>, keywords: &Dict) -> Result<Value, Exc> {
    if let Some(metaclass) = keywords.field(&Str::from("metaclass"))
        && !matches!(metaclass, Value::Type(crate::value::Type::Type))
        && !is_typing_name(&metaclass)
        && !abc::is_meta(&metaclass)
    {
        return Err(type_error("metaclasses are not part of the language here"));
    }
    let namespace = Rc::new(Dict::new());
    let set = |name: &str, value: Value| namespace.set(Value::from(name), value);
    if let Some(doc) = &code.doc {
        set("__doc__", Value::from(doc.as_str()))?;
    }
    if !code.annotations.is_empty() {
        let annotations = Dict::new();
        for (name, text) in &code.annotations {
            annotations.set(Value::from(name.as_str()), Value::from(text.as_str()))?;
        }
        set("__annotations__", annotations.into())?;
    }
    for (name, value) in bound {
        let value = match name.as_bytes() {
            b"__new__" if value.as_object::<Function>().is_some() => {
                Value::object(Wrapped { function: value, takes_class: false })
            }
            b"__init_subclass__" | b"__class_getitem__" if value.as_object::<Function>().is_some() => {
                Value::object(Wrapped { function: value, takes_class: true })
            }
            _ => value,
        };
        namespace.set(Value::Str(name), value)?;
    }
    let has = |name: &str| namespace.field(&Str::from(name)).is_some();
    if has("__eq__") && !has("__hash__") {
        set("__hash__", Value::None)?;
    }
    if bases.iter().any(is_named_tuple) {
        return named_tuple(code, &namespace).and_then(|name| {
            Class::new(name, Str::from(code.qualified_name.as_str()), vec![Value::Type(Type::Tuple)], namespace)
                .map(Value::Class)
        });
    }
    if bases.iter().any(is_typing_name) {
        set("__orig_bases__", Value::tuple(bases.clone()))?;
    }
    if let Some(make) = bases.iter().find_map(is_typed_dict) {
        keywords.remove(&Value::from("total"))?;
        set("__new__", Value::object(Wrapped { function: make, takes_class: false }))?;
    }
    let bases = bases.into_iter().filter(|base| is_typed_dict(base).is_none());
    let bases = bases.filter_map(|base| typing_base(&base).unwrap_or(Some(base))).collect();
    let (name, qualified) = (Str::from(code.name.as_str()), Str::from(code.qualified_name.as_str()));
    let class = Class::new(name, qualified, bases, namespace)?;
    abc::note(&class, keywords.field(&Str::from("metaclass")).is_some_and(|metaclass| abc::is_meta(&metaclass)));
    Ok(Value::Class(class))
}

/// Makes of what the body of a class bound that of a class of named tuples: what it annotates are the fields, what it binds
/// them to are their defaults. Gives the name. `TypeError` where a field without a default follows one with.
fn named_tuple(code: &Code, namespace: &Dict) -> Result<Str, Exc> {
    let name = Str::from(code.name.as_str());
    let (mut fields, mut defaults, mut last) = (Vec::new(), Vec::new(), None);
    for (field, _) in &code.annotations {
        let key = Str::from(field.as_str());
        match (namespace.remove(&Value::Str(key.clone()))?, last) {
            (Some(default), _) => {
                defaults.push(default);
                last = Some(field);
            }
            (None, Some(before)) => {
                return Err(type_error(format!(
                    "Non-default namedtuple field {field} cannot follow default field {before}"
                )));
            }
            (None, None) => {}
        }
        fields.push(key);
    }
    named_tuple_members(namespace, &name, fields, defaults)?;
    Ok(name)
}

/// Tells the attributes of a new class their names, and gives what has to be called to tell its nearest ancestor of it.
pub(crate) fn told_of_names(class: &Rc<Class>, keywords: &Dict) -> Result<Option<(Value, Arguments)>, Exc> {
    for (name, value) in class.namespace.pairs() {
        match &value {
            Value::Object(object) => object.set_name(&name.to_display().to_text()),
            Value::Instance(_) => {
                if let Some(function) = special(&value, "__set_name__") {
                    let arguments = vec![value.clone(), Value::Class(Rc::clone(class)), name];
                    call_now(&function, arguments).transpose()?;
                }
            }
            _ => {}
        }
    }
    let mut named = Vec::new();
    for (name, value) in keywords.pairs() {
        if name.to_display().as_bytes() != b"metaclass" {
            named.push((name.to_display(), value));
        }
    }
    let name = Str::from("__init_subclass__");
    let found = class.lookup_after(class, &name);
    let Ok(Value::Object(hook)) = found else {
        if named.is_empty() {
            return Ok(None);
        }
        let name = class.name.to_text();
        return Err(type_error(format!("{name}.__init_subclass__() takes no keyword arguments")));
    };
    let this = Value::Object(hook.clone());
    let of = Value::Class(Rc::clone(class));
    Ok(match hook.bind(&this, None, &of)? {
        Some(Binding::Value(function)) => Some((function, Arguments { positional: Vec::new(), named })),
        _ => None,
    })
}

/// `class[...]`: what has to be called for it. `None` where it is the class itself: what is generic takes the names of types.
/// `TypeError` where the class is not.
pub(crate) fn subscript(class: &Rc<Class>, key: &Value) -> Result<Option<(Value, Vec<Value>)>, Exc> {
    match look(&Value::Class(Rc::clone(class)), "__class_getitem__") {
        Some(Ok(Binding::Value(function))) => Ok(Some((function, vec![key.clone()]))),
        _ if class.lookup(&Str::from("__orig_bases__")).is_some() => Ok(None),
        _ => Err(type_error(format!("type '{}' is not subscriptable", class.name.to_text()))),
    }
}
