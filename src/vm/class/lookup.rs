//! Attributes of objects of the user's classes, of the classes, and of `super()`: where a name is found, and what reading, setting
//! or deleting it has to call (Python's language reference, "Customizing attribute access").

use std::rc::Rc;

use super::descriptors::Super;
use super::dunder;
use crate::value::custom::special;
use crate::value::{Binding, Class, Exc, ExcType, Exception, Instance, Str, Type, Value, type_error};
use crate::vm::modules::enumeration;
use crate::vm::{attributes, builtins, methods};

/// What setting or deleting an attribute came to.
pub(crate) enum Stored {
    /// It is done.
    Done,
    /// This has to be called; what it returns does not matter.
    Call(Value, Vec<Value>),
}

/// `object.name`, where the object is of a class of the user's, is such a class, or is `super()`; `None` where it is none of these.
pub(crate) fn look(object: &Value, name: &str) -> Option<Result<Binding, Exc>> {
    match (object, object.instance()) {
        (Value::Class(class), _) => Some(of_class(object, class, name, true)),
        (_, Some(instance)) => Some(of_instance(object, instance, name, true)),
        (Value::Object(_), _) => object.as_object::<Super>().map(|after| of_super(after, name)),
        _ => None,
    }
}

/// Whether the attributes of an object are found by [`look`].
pub(crate) fn is_looked_into(object: &Value) -> bool {
    match object {
        Value::Class(_) => true,
        Value::Object(_) => object.as_object::<Super>().is_some(),
        other => other.instance().is_some(),
    }
}

/// What an attribute of a class is when it is read through an object, or through the class.
fn bound(found: Value, object: Option<&Value>, class: &Rc<Class>) -> Result<Binding, Exc> {
    let class = || Value::Class(Rc::clone(class));
    Ok(match &found {
        Value::Object(inner) => inner.bind(&found, object, &class())?.unwrap_or(Binding::Value(found)),
        Value::Instance(_) => match special(&found, "__get__") {
            Some(get) => {
                let object = object.cloned().unwrap_or_default();
                Binding::Call(get, vec![found, object, class()])
            }
            None => Binding::Value(found),
        },
        _ => Binding::Value(found),
    })
}

/// Whether reading asks it before what the object itself holds.
fn is_data_descriptor(found: &Value) -> bool {
    match found {
        Value::Object(inner) => inner.is_data_descriptor(),
        Value::Instance(_) => {
            special(found, "__get__").is_some()
                && (special(found, "__set__").is_some() || special(found, "__delete__").is_some())
        }
        _ => false,
    }
}

/// What `object.__getattribute__` does: as [`look`], without asking the object's class whether it has its own.
pub(super) fn look_plainly(object: &Value, name: &str) -> Option<Result<Binding, Exc>> {
    match (object, object.instance()) {
        (Value::Class(class), _) => Some(of_class(object, class, name, false)),
        (_, Some(instance)) => Some(of_instance(object, instance, name, false)),
        _ => look(object, name),
    }
}

fn of_instance(object: &Value, instance: &Rc<Instance>, name: &str, ask: bool) -> Result<Binding, Exc> {
    let key = Str::from(name);
    if ask
        && instance.class.intercepts()
        && let Some(function) = special(object, "__getattribute__")
    {
        return Ok(Binding::Call(function, vec![object.clone(), Value::Str(key)]));
    }
    let of_class = instance.class.lookup(&key);
    if let Some(found) = &of_class
        && is_data_descriptor(found)
    {
        return unless_missing(bound(found.clone(), Some(object), &instance.class), object, key, ask);
    }
    if let Some(value) = instance.dict().field(&key) {
        return Ok(Binding::Value(value));
    }
    if let Some(found) = of_class {
        return unless_missing(bound(found, Some(object), &instance.class), object, key, ask);
    }
    match name {
        "__class__" => return Ok(Binding::Value(Value::Class(Rc::clone(&instance.class)))),
        "__dict__" if !instance.class.is_closed() => {
            return Ok(Binding::Value(Value::Dict(instance.dict())));
        }
        "__doc__" => return Ok(Binding::Value(Value::None)),
        "__module__" => return Ok(Binding::Value(instance.class.module_value())),
        _ => {}
    }
    if let Some(value) = attributes::data(object, name) {
        return Ok(Binding::Value(value));
    }
    if let Some(method) = methods::bound(object, name).or_else(|| dunder::bound(object, name)) {
        return Ok(Binding::Value(method));
    }
    if let Some(function) = class_function(&instance.class, instance.class.base, name) {
        return function;
    }
    unless_missing(Err(no_attribute(object, instance, name)), object, key, ask)
}

/// Where an attribute is missing, `__getattr__` is asked.
fn unless_missing(found: Result<Binding, Exc>, object: &Value, name: Str, ask: bool) -> Result<Binding, Exc> {
    match found {
        Err(exc) if ask && exc.class.is_subclass_of(ExcType::AttributeError) => match special(object, "__getattr__") {
            Some(fallback) => Ok(Binding::Call(fallback, vec![object.clone(), Value::Str(name)])),
            None => Err(exc),
        },
        found => found,
    }
}

fn no_attribute(object: &Value, instance: &Rc<Instance>, name: &str) -> Exc {
    let text = format!("'{}' object has no attribute '{name}'", object.type_name());
    let exc = Exception::with_message(ExcType::AttributeError, text);
    let mut known: Vec<String> = Vec::new();
    let classes = std::iter::once(&instance.class.namespace)
        .chain(instance.class.ancestors().iter().filter_map(|class| class.as_class().map(|class| &class.namespace)));
    for dict in std::iter::once(&instance.dict()).chain(classes) {
        known.extend(dict.keys().iter().map(|key| key.to_display().to_text().into_owned()));
    }
    if let Some(near) = crate::lang::nearest(name, known.iter().map(String::as_str)) {
        exc.advise(format!("did you mean '.{near}'?"));
    }
    exc
}

/// `class.name`: what its metaclass has comes before what it has itself where that says what setting does, else after it; `ask`:
/// a `__getattribute__` or `__getattr__` of its metaclass is asked.
fn of_class(this: &Value, class: &Rc<Class>, name: &str, ask: bool) -> Result<Binding, Exc> {
    let Some(metaclass) = class.metaclass() else { return of_plain_class(class, name) };
    let key = Str::from(name);
    if ask
        && metaclass.intercepts()
        && let Some(function) = special(this, "__getattribute__")
    {
        return Ok(Binding::Call(function, vec![this.clone(), Value::Str(key)]));
    }
    let of_metaclass = metaclass.lookup(&key).filter(|_| !OF_EVERY_CLASS.contains(&name));
    match of_metaclass {
        Some(found) if is_data_descriptor(&found) => bound(found, Some(this), metaclass),
        Some(found) if class.lookup(&key).is_none() => bound(found, Some(this), metaclass),
        _ if name == "__class__" => Ok(Binding::Value(Value::Class(Rc::clone(metaclass)))),
        _ => unless_missing(of_plain_class(class, name), this, key, ask),
    }
}

/// What every class has of its own, though its metaclass, a class too, has the same of its own.
const OF_EVERY_CLASS: [&str; 5] = ["__module__", "__doc__", "__slots__", "__annotations__", "__qualname__"];

/// `class.__annotations__`: those of its own body, of which there may be none.
fn own_annotations(class: &Class) -> Result<Value, Exc> {
    let key = Str::from("__annotations__");
    if let Some(own) = class.namespace.field(&key) {
        return Ok(own);
    }
    let none = Value::from(crate::value::Dict::new());
    class.namespace.set(Value::Str(key), none.clone())?;
    Ok(none)
}

fn of_plain_class(class: &Rc<Class>, name: &str) -> Result<Binding, Exc> {
    if name == "__annotations__" {
        return own_annotations(class).map(Binding::Value);
    }
    if name != "__module__"
        && let Some(found) = class.lookup(&Str::from(name))
    {
        return bound(found, None, class);
    }
    let value = match name {
        "__name__" => Value::Str(class.name.clone()),
        "__qualname__" => Value::Str(class.qualified_name.clone()),
        "__module__" => class.module_value(),
        "__doc__" => Value::None,
        "__weakref__" if !class.is_closed() => Value::None,
        "__bases__" => Value::tuple(class.bases.clone()),
        "__base__" => class.bases.first().cloned().unwrap_or_default(),
        "__mro__" => Value::tuple(order(class)),
        "__subclasses__" => return Ok(Binding::Value(dunder::constant(Value::list(class.derived())))),
        "mro" => return Ok(Binding::Value(dunder::constant(Value::list(order(class))))),
        "__dict__" => Value::Dict(Rc::clone(&class.namespace)),
        "__class__" => Value::Type(Type::Type),
        _ if class.has_members()
            && let Some(found) = enumeration::table(class, name) =>
        {
            found
        }
        _ => {
            if let Some(function) = class_function(class, class.base, name) {
                return function;
            }
            let inherited = methods::unbound(class.base, name)
                .or_else(|| dunder::unbound(class.base, name))
                .or_else(|| dunder::bound(&Value::Class(Rc::clone(class)), name));
            return inherited.map(Binding::Value).ok_or_else(|| {
                let text = match class.has_members() {
                    true => name.to_owned(),
                    false => format!("type object '{}' has no attribute '{name}'", class.name.to_text()),
                };
                let exc = Exception::with_message(ExcType::AttributeError, text);
                let known: Vec<String> =
                    class.namespace.keys().iter().map(|key| key.to_display().to_text().into_owned()).collect();
                if let Some(near) = crate::lang::nearest(name, known.iter().map(String::as_str)) {
                    exc.advise(format!("did you mean '.{near}'?"));
                }
                exc
            });
        }
    };
    Ok(Binding::Value(value))
}

/// The functions of built-in classes that make one of their values: of a class that derives from one, they make one of its own.
const MAKERS: &[&str] = &[
    "combine",
    "from_bytes",
    "fromhex",
    "fromisocalendar",
    "fromisoformat",
    "fromkeys",
    "fromordinal",
    "fromtimestamp",
    "now",
    "strptime",
    "today",
    "utcfromtimestamp",
    "utcnow",
];

/// A function that a class has of the built-in one from which it derives.
fn class_function(class: &Rc<Class>, base: Type, name: &str) -> Option<Result<Binding, Exc>> {
    let function = builtins::class_function(base, name)?;
    if !MAKERS.contains(&name) {
        return Some(Ok(Binding::Value(function)));
    }
    let made_by = crate::vm::modules::find("_bases", Some("made_by"));
    Some(made_by.map(|made_by| Binding::Call(made_by, vec![function, Value::Class(Rc::clone(class))])))
}

fn order(class: &Rc<Class>) -> Vec<Value> {
    std::iter::once(Value::Class(Rc::clone(class))).chain(class.ancestors().iter().cloned()).collect()
}

fn of_super(after: &Super, name: &str) -> Result<Binding, Exc> {
    let order = after.order();
    let object = after.through();
    match order.lookup_after(&after.class, &Str::from(name)) {
        Ok(found) => bound(found, object, order),
        Err(base) => {
            let inherited = match object {
                Some(object) => methods::bound(object, name).or_else(|| dunder::bound(object, name)),
                None => methods::unbound(base, name).or_else(|| dunder::of_class(order, name)),
            };
            if let Some(inherited) = inherited {
                return Ok(Binding::Value(inherited));
            }
            class_function(order, base, name).unwrap_or_else(|| {
                let text = format!("'super' object has no attribute '{name}'");
                Err(Exception::with_message(ExcType::AttributeError, text))
            })
        }
    }
}

/// `object.name = value`, where the object is of a class of the user's or is such a class; `None` where it is neither.
pub(crate) fn set(object: &Value, name: &str, value: &Value) -> Option<Result<Stored, Exc>> {
    change(object, name, Some(value), true)
}

/// `del object.name`; as [`set`].
pub(crate) fn delete(object: &Value, name: &str) -> Option<Result<Stored, Exc>> {
    change(object, name, None, true)
}

/// What `object.__setattr__` and `object.__delattr__` do: as [`set`] and [`delete`], without asking the object's class whether it
/// has its own.
pub(super) fn change_plainly(object: &Value, name: &str, value: Option<&Value>) -> Option<Result<Stored, Exc>> {
    change(object, name, value, false)
}

/// `object.__setattr__(object, name, value)`, as [`set`].
pub(crate) fn set_plainly(object: &Value, name: &str, value: &Value) -> Option<Result<Stored, Exc>> {
    change(object, name, Some(value), false)
}

fn change(object: &Value, name: &str, value: Option<&Value>, ask: bool) -> Option<Result<Stored, Exc>> {
    let key = Str::from(name);
    if let Value::Class(class) = object {
        if let Some(stored) = by_metaclass(object, class, &key, value, ask).transpose() {
            return Some(stored);
        }
        if class.has_members()
            && enumeration::by_name(class, &Value::Str(key.clone())).is_some_and(|found| found.is_ok())
        {
            let text = match value {
                Some(_) => format!("cannot reassign member '{name}'"),
                None => format!("'{}' cannot delete member '{name}'.", class.name.to_text()),
            };
            return Some(Err(Exception::with_message(ExcType::AttributeError, text)));
        }
        return Some(match value {
            Some(value) => {
                class.set(key, value.clone());
                Ok(Stored::Done)
            }
            None if class.delete(&key) => Ok(Stored::Done),
            None => {
                let text = format!("type object '{}' has no attribute '{name}'", class.name.to_text());
                Err(Exception::with_message(ExcType::AttributeError, text))
            }
        });
    }
    let instance = object.instance()?;
    Some(in_instance(object, instance, key, value, ask))
}

/// What the metaclass of a class says of setting or deleting an attribute of the class; `None` where it says nothing.
fn by_metaclass(
    object: &Value,
    class: &Rc<Class>,
    key: &Str,
    value: Option<&Value>,
    ask: bool,
) -> Result<Option<Stored>, Exc> {
    let Some(metaclass) = class.metaclass() else { return Ok(None) };
    let hook = if value.is_some() { "__setattr__" } else { "__delattr__" };
    if ask && let Some(function) = special(object, hook) {
        let arguments = [object.clone(), Value::Str(key.clone())].into_iter().chain(value.cloned()).collect();
        return Ok(Some(Stored::Call(function, arguments)));
    }
    let Some(found) = metaclass.lookup(key) else { return Ok(None) };
    if let Value::Object(inner) = &found
        && inner.is_data_descriptor()
    {
        let (function, arguments) = inner.assign(object, &key.to_text(), value)?;
        return Ok(Some(Stored::Call(function, arguments)));
    }
    let name = if value.is_some() { "__set__" } else { "__delete__" };
    Ok(special(&found, name)
        .map(|function| Stored::Call(function, [&found, object].into_iter().chain(value).cloned().collect())))
}

fn in_instance(
    object: &Value,
    instance: &Rc<Instance>,
    key: Str,
    value: Option<&Value>,
    ask: bool,
) -> Result<Stored, Exc> {
    let hook = if value.is_some() { "__setattr__" } else { "__delattr__" };
    if ask && let Some(function) = special(object, hook) {
        let arguments = [object.clone(), Value::Str(key)].into_iter().chain(value.cloned()).collect();
        return Ok(Stored::Call(function, arguments));
    }
    let found = instance.class.lookup(&key);
    match &found {
        Some(Value::Object(inner)) if inner.is_data_descriptor() => {
            let (function, arguments) = inner.assign(object, &key.to_text(), value)?;
            return Ok(Stored::Call(function, arguments));
        }
        Some(descriptor @ Value::Instance(_)) => {
            let name = if value.is_some() { "__set__" } else { "__delete__" };
            if let Some(function) = special(descriptor, name) {
                let arguments = [descriptor, object].into_iter().chain(value).cloned().collect();
                return Ok(Stored::Call(function, arguments));
            }
            // What says the one does not leave the other to the object.
            if special(descriptor, "__set__").is_some() || special(descriptor, "__delete__").is_some() {
                return Err(Exception::with_message(ExcType::AttributeError, name));
            }
        }
        _ => {}
    }
    if let (Value::Exception(exc), Some(value), b"args") = (object, value, key.as_bytes()) {
        if let Value::Tuple(args) = value {
            exc.set_args(args.items.to_vec());
        }
        return Ok(Stored::Done);
    }
    match (key.as_bytes(), value) {
        (b"__class__", _) => return Err(type_error("an object keeps its class here: __class__ cannot be set")),
        (b"__dict__", Some(Value::Dict(new))) => {
            instance.set_dict(Rc::clone(new));
            return Ok(Stored::Done);
        }
        (b"__dict__", Some(other)) => {
            let class = other.type_name();
            return Err(type_error(format!("__dict__ must be set to a dictionary, not a '{class}'")));
        }
        _ => {}
    }
    match value {
        Some(_) if !instance.class.has_room_for(&key) => {
            let (class, name) = (object.type_name(), key.to_text());
            Err(match found {
                Some(_) => {
                    let text = format!("'{class}' object attribute '{name}' is read-only");
                    Exception::with_message(ExcType::AttributeError, text)
                }
                None => no_attribute(object, instance, &name),
            })
        }
        Some(value) => {
            instance.dict().set(Value::Str(key), value.clone())?;
            Ok(Stored::Done)
        }
        None => match instance.dict().remove(&Value::Str(key.clone()))? {
            Some(_) => Ok(Stored::Done),
            None => Err(no_attribute(object, instance, &key.to_text())),
        },
    }
}
