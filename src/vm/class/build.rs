//! From what a class's body bound to the class.

use std::rc::Rc;

use super::descriptors::Wrapped;
use super::lookup::look;
use super::metaclass::Telling;
use super::protocol::PROTOCOL;
use crate::lang::code::{Annotation, Code};
use crate::machine::Arguments;
use crate::value::custom::special;
use crate::value::{Binding, Class, Dict, Exc, Str, Type, Value, derived_metaclass, type_error, value_error};
use crate::vm::function::Globals;
use crate::vm::modules::{
    abc, is_identifier, is_named_tuple, is_protocol_name, is_typed_dict, is_typing_name, named_tuple_members,
    typing_base,
};
use crate::vm::{Function, annotations, items};

/// What the body of a class bound, as the namespace that its class has, or that its metaclass is given; what is `prepared` has
/// been filled while the body ran. A metaclass is told the module and the qualified name too.
pub(crate) fn namespace(
    code: &Code,
    globals: &Rc<Globals>,
    bound: Vec<(Str, Value)>,
    prepared: Option<Value>,
    module: Option<&str>,
) -> Result<Value, Exc> {
    let (namespace, is_filled) = match prepared {
        Some(Value::None) | None => (Value::from(Dict::new()), false),
        Some(prepared) => (prepared, true),
    };
    let set = |name: Str, value: Value| items::set(&namespace, &Value::Str(name), value);
    if let Some(module) = module.filter(|_| !is_filled) {
        set(Str::from("__module__"), Value::from(module))?;
        set(Str::from("__qualname__"), Value::from(code.qualified_name.as_str()))?;
    }
    if let Some(doc) = code.doc.as_ref().filter(|_| !is_filled) {
        set(Str::from("__doc__"), Value::from(doc.as_str()))?;
    }
    if !code.annotations.is_empty() {
        set(Str::from("__annotations__"), annotations::evaluated(&code.annotations, globals).into())?;
    }
    if !is_filled {
        for (name, value) in bound {
            set(name, value)?;
        }
    }
    Ok(namespace)
}

/// The class of a body's code, with what its names were bound to, as an object of `metaclass`. `TypeError` where its bases cannot go
/// together.
pub(crate) fn build(
    code: &Code,
    namespace: Rc<Dict>,
    bases: Vec<Value>,
    keywords: &Dict,
    metaclass: Option<Rc<Class>>,
) -> Result<Value, Exc> {
    let (name, qualified) = (Str::from(code.name.as_str()), Str::from(code.qualified_name.as_str()));
    if bases.iter().any(is_named_tuple) {
        completed(&namespace)?;
        return named_tuple(code, &namespace)
            .and_then(|name| Class::new(name, qualified, vec![Value::Type(Type::Tuple)], namespace).map(Value::Class));
    }
    if let Some(make) = bases.iter().find_map(is_typed_dict) {
        keywords.remove(&Value::from("total"))?;
        namespace.set(Value::from("__new__"), Value::object(Wrapped { function: make, takes_class: false }))?;
    }
    assemble(metaclass, name, qualified, bases, namespace).map(Value::Class)
}

/// A class of these names. `TypeError` where its bases cannot go together.
pub(super) fn assemble(
    metaclass: Option<Rc<Class>>,
    name: Str,
    qualified: Str,
    bases: Vec<Value>,
    namespace: Rc<Dict>,
) -> Result<Rc<Class>, Exc> {
    completed(&namespace)?;
    let qualified = match namespace.remove(&Value::from("__qualname__"))? {
        Some(Value::Str(said)) => said,
        Some(other) => return Err(type_error(format!("type __qualname__ must be a str, not {}", other.type_name()))),
        None => qualified,
    };
    if bases.iter().any(is_typing_name) {
        namespace.set(Value::from("__orig_bases__"), Value::tuple(bases.clone()))?;
        if bases.iter().any(is_protocol_name) {
            namespace.set(Value::from(PROTOCOL), Value::Bool(true))?;
        }
    }
    let bases = bases.into_iter().filter(|base| is_typed_dict(base).is_none());
    let bases: Vec<Value> = bases.filter_map(|base| typing_base(&base).unwrap_or(Some(base))).collect();
    let bases = with_stand_ins(bases)?;
    let metaclass = derived_metaclass(metaclass, &bases)?;
    let class = Class::of_metaclass(metaclass, name, qualified, bases, namespace)?;
    abc::note(&class);
    Ok(class)
}

/// The bases, and before each whose methods do not know objects of other classes the class that has these in its stead.
fn with_stand_ins(bases: Vec<Value>) -> Result<Vec<Value>, Exc> {
    let mut all = Vec::with_capacity(bases.len());
    for base in bases {
        if let Value::Type(class) = &base
            && let Some(stand_in) = stand_in(*class)
        {
            all.push(stand_in?);
        }
        all.push(base);
    }
    Ok(all)
}

/// The class that has the methods of a built-in one for objects of classes that derive from it; `None` where its own will do.
pub(crate) fn stand_in(class: Type) -> Option<Result<Value, Exc>> {
    let name = match class {
        Type::ChainMap => "Chained",
        Type::Date => "Dated",
        Type::DateTime => "Stamped",
        Type::Time => "Timed",
        Type::TimeDelta => "Spanned",
        Type::Deque => "Queued",
        Type::Property => "Property",
        _ => return None,
    };
    Some(crate::vm::modules::find("_bases", Some(name)))
}

/// What a namespace has that no body says: functions that take the class are methods of it, what compares as it likes has no hash.
fn completed(namespace: &Dict) -> Result<(), Exc> {
    for (name, takes_class) in [("__new__", false), ("__init_subclass__", true), ("__class_getitem__", true)] {
        if let Some(function) =
            namespace.field(&Str::from(name)).filter(|value| value.as_object::<Function>().is_some())
        {
            namespace.set(Value::from(name), Value::object(Wrapped { function, takes_class }))?;
        }
    }
    let has = |name: &str| namespace.field(&Str::from(name)).is_some();
    if let Some(slots) = namespace.field(&Str::from("__slots__")) {
        let names = match slots {
            Value::Str(name) => vec![Value::Str(name)],
            Value::Tuple(names) => names.items.to_vec(),
            Value::List(names) => names.items.borrow().clone(),
            _ => Vec::new(),
        };
        let is_name = |name: &Value| name.as_str().is_some_and(is_identifier);
        if let Some(other) = names.iter().find(|name| name.as_str().is_none()) {
            return Err(type_error(format!("__slots__ items must be strings, not '{}'", other.type_name())));
        }
        if !names.iter().all(is_name) {
            return Err(type_error("__slots__ must be identifiers"));
        }
        if let Some(name) = names.iter().find(|name| namespace.field(&name.to_display()).is_some()) {
            let text = format!("{} in __slots__ conflicts with class variable", name.repr());
            return Err(value_error(text));
        }
    }
    if has("__eq__") && !has("__hash__") {
        namespace.set(Value::from("__hash__"), Value::None)?;
    }
    Ok(())
}

/// Makes of what the body of a class bound that of a class of named tuples: what it annotates are the fields, what it binds
/// them to are their defaults. Gives the name. `TypeError` where a field without a default follows one with.
fn named_tuple(code: &Code, namespace: &Dict) -> Result<Str, Exc> {
    let name = Str::from(code.name.as_str());
    let (mut fields, mut defaults, mut last) = (Vec::new(), Vec::new(), None);
    for Annotation { name: field, .. } in &code.annotations {
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

/// What has to be called to tell the attributes of a new class their names, and its nearest ancestor of it; those that are no
/// objects of classes of the user's know their names afterwards.
pub(super) fn told_of_names(class: &Rc<Class>, keywords: &Dict) -> Result<Vec<Telling>, Exc> {
    let mut calls = Vec::new();
    for (name, value) in class.namespace.pairs() {
        match &value {
            Value::Object(object) => object.set_name(&name.to_display().to_text()),
            Value::Instance(_) => {
                if let Some(function) = special(&value, "__set_name__") {
                    let attribute = Some((name.repr(), value.type_name().into_owned()));
                    let arguments = vec![value.clone(), Value::Class(Rc::clone(class)), name].into();
                    calls.push(Telling { function, arguments, attribute });
                }
            }
            _ => {}
        }
    }
    if class.has_members() {
        return Ok(calls);
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
            return Ok(calls);
        }
        let name = class.name.to_text();
        return Err(type_error(format!("{name}.__init_subclass__() takes no keyword arguments")));
    };
    let this = Value::Object(hook.clone());
    let of = Value::Class(Rc::clone(class));
    if let Some(Binding::Value(function)) = hook.bind(&this, None, &of)? {
        calls.push(Telling { function, arguments: Arguments { positional: Vec::new(), named }, attribute: None });
    }
    Ok(calls)
}

/// `class[...]`: what has to be called for it. `None` where it is the class itself: what is generic takes the names of types.
/// `TypeError` where the class is not.
pub(crate) fn subscript(class: &Rc<Class>, key: &Value) -> Result<Option<(Value, Vec<Value>)>, Exc> {
    match look(&Value::Class(Rc::clone(class)), "__class_getitem__") {
        Some(Ok(Binding::Value(function))) => Ok(Some((function, vec![key.clone()]))),
        _ if class.special("__orig_bases__").is_some() => Ok(None),
        _ => Err(type_error(format!("type '{}' is not subscriptable", class.name.to_text()))),
    }
}
