//! `object.name`: data attributes, methods as values, and fields of records.

use crate::machine::Iter;
use crate::value::custom::call_now;
use crate::value::{
    Binding, Dict, DictView, Exc, ExcType, Exception, GenericAlias, Str, Type, Value, built_in_order, int_from_big,
};
use crate::vm::methods;
use crate::vm::modules::exception_groups;
use crate::vm::native::NativeFunction;
use crate::vm::native_object::NativeObject;

/// `object.name`. `AttributeError` in CPython's words, with a near name as advice.
pub fn get(object: &Value, name: &str) -> Result<Value, Exc> {
    if let Some(module) = object.as_object::<super::ModuleObject>() {
        return super::modules::attribute(module, name);
    }
    if let Some(binding) = super::class::look(object, name) {
        return match binding? {
            Binding::Value(value) => Ok(value),
            Binding::Call(function, arguments) => call_now(&function, arguments).unwrap_or_else(|| {
                Err(Exception::with_message(ExcType::RuntimeError, "nobody is there to call what the attribute needs"))
            }),
        };
    }
    if let Some(value) = data(object, name) {
        return Ok(value);
    }
    if let Value::Type(class) = object
        && let Some(descriptor) = super::data_descriptors::of(*class, name)
    {
        return Ok(descriptor);
    }
    if let Value::Type(class) = object
        && let Some(function) = super::builtins::class_function(*class, name).or_else(|| methods::unbound(*class, name))
    {
        return Ok(function);
    }
    if let Value::Type(class) = object
        && let Some(function) = super::class::special_of_type(*class, name)
    {
        return Ok(function);
    }
    if let Some(method) = methods::bound(object, name).or_else(|| super::class::built_in_special(object, name)) {
        return Ok(method);
    }
    if !matches!(object, Value::Type(_))
        && let Some(function) = super::builtins::class_function(object.type_of(), name)
    {
        return Ok(function);
    }
    if let Some(alias) = object.as_object::<GenericAlias>() {
        return get(&alias.origin, name);
    }
    if matches!(name, "__doc__" | "__text_signature__") {
        return Ok(Value::None);
    }
    Err(methods::no_attribute(object, name, data_names(object)))
}

/// Sets an attribute; built-in objects have none that can be set.
pub fn set(object: &Value, name: &str, value: &Value) -> Result<(), Exc> {
    if let Some(module) = object.as_object::<super::ModuleObject>() {
        return super::modules::set_attribute(module, name, value);
    }
    if let Some(function) = object.as_object::<super::Function>() {
        return function.set_attribute(name, Some(value.clone()));
    }
    if let Some(set) = object.as_object::<NativeObject>().and_then(|native| native.set_attribute(name, Some(value))) {
        return set;
    }
    if name == "__doc__"
        && let Some(field) = object.as_object::<super::modules::NamedTupleField>()
    {
        field.set_doc(value);
        return Ok(());
    }
    if name == "__doc__"
        && let Some(property) = object.as_object::<super::class::Property>()
    {
        property.set_doc(value);
        return Ok(());
    }
    if super::modules::collections::set_attribute(object, name, value).is_some() {
        return Ok(());
    }
    if let Value::Exception(exc) = object
        && let Some(set) = super::traceback::set_link(exc, name, value)
    {
        return set;
    }
    if let Value::Exception(exc) = object {
        return super::traceback::set_attribute(exc, name, value);
    }
    let (class, text) = (object.type_name(), |text| Err(Exception::with_message(ExcType::AttributeError, text)));
    if let Value::Type(class) = object {
        return Err(crate::value::type_error(format!(
            "cannot set '{name}' attribute of immutable type '{}'",
            class.name()
        )));
    }
    if let Some(Value::Object(descriptor)) = super::data_descriptors::of(object.type_of(), name) {
        return descriptor.assign(object, name, Some(value)).map(|_| ());
    }
    if data(object, name).is_some() && data_names(object).contains(&name) {
        return text(if matches!(object, Value::Range(_) | Value::Slice(_)) {
            "readonly attribute".to_owned()
        } else {
            format!("attribute '{name}' of '{class}' objects is not writable")
        });
    }
    if methods::find(object.type_of(), name).is_some() {
        return text(format!("'{class}' object attribute '{name}' is read-only"));
    }
    Err(methods::no_attribute(object, name, data_names(object)))
}

/// `del object.name`; built-in objects have none that can be deleted.
pub fn delete(object: &Value, name: &str) -> Result<(), Exc> {
    if let Some(module) = object.as_object::<super::ModuleObject>() {
        return super::modules::delete_attribute(module, name);
    }
    if let Some(function) = object.as_object::<super::Function>() {
        return function.set_attribute(name, None);
    }
    if let Some(deleted) = object.as_object::<NativeObject>().and_then(|native| native.set_attribute(name, None)) {
        return deleted;
    }
    if let Value::Exception(exc) = object {
        if name == "args" {
            return Err(crate::value::type_error("args may not be deleted"));
        }
        if exc.attributes().remove(&Value::from(name))?.is_some() {
            return Ok(());
        }
        return Err(methods::no_attribute(object, name, data_names(object)));
    }
    set(object, name, &Value::None)
}

/// `.name` in a chain that starts at `_`: the field of a record or dict, else the attribute. `AttributeError` for a field
/// that is missing, naming a near one.
pub fn field(object: &Value, name: &str) -> Result<Value, Exc> {
    let Value::Dict(dict) = object else { return get(object, name) };
    if dict.own().is_some() {
        return get(object, name);
    }
    let wanted = Str::from(name);
    if let Some(value) = dict.field(&wanted) {
        return Ok(value);
    }
    let near = super::items::near_key(dict, &wanted);
    let text = match &near {
        Some(near) => format!("no field '{name}'; did you mean '{}'?", near.to_text()),
        None => format!("no field '{name}'; {}", known_fields(&dict.keys())),
    };
    let exc = Exception::with_message(ExcType::AttributeError, text);
    if near.is_none() && methods::find(Type::Dict, name).is_some() {
        exc.advise(format!("'.{name}' without a call reads a field: write '.{name}()' for the method"));
    }
    Err(exc)
}

fn known_fields(keys: &[Value]) -> String {
    const SHOWN: usize = 8;
    if keys.is_empty() {
        return "the record has none".to_owned();
    }
    let mut names: Vec<String> = keys.iter().take(SHOWN).map(|key| key.to_display().to_text().into_owned()).collect();
    if keys.len() > SHOWN {
        names.push("...".to_owned());
    }
    format!("there are {}", names.join(", "))
}

/// Names of data attributes, for near ones.
fn data_names(object: &Value) -> &'static [&'static str] {
    match object {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) => &["denominator", "imag", "numerator", "real"],
        Value::Float(_) => &["imag", "real"],
        Value::Dict(dict) if dict.class() == Type::DefaultDict => &["default_factory"],
        Value::Object(_) if object.type_of() == Type::Deque => &["maxlen"],
        Value::Range(_) | Value::Slice(_) => &["start", "step", "stop"],
        Value::Exception(exc) if exc.class == ExcType::StopIteration => &["args", "value"],
        Value::Exception(exc) if exc.class.is_subclass_of(ExcType::OSError) => {
            &["args", "errno", "filename", "strerror"]
        }
        Value::Exception(_) => &["args"],
        _ => &[],
    }
}

pub(crate) fn data(object: &Value, name: &str) -> Option<Value> {
    if name == "__class__" {
        return Some(Value::Type(object.type_of()));
    }
    match object.plain() {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) => {
            let plain = || match object.plain() {
                Value::Bool(b) => Value::Int(i64::from(*b)),
                other => other.clone(),
            };
            match name {
                "real" | "numerator" => Some(plain()),
                "imag" => Some(Value::Int(0)),
                "denominator" => Some(Value::Int(1)),
                _ => None,
            }
        }
        Value::Float(_) => match name {
            "real" => Some(object.plain().clone()),
            "imag" => Some(Value::Float(0.0)),
            _ => None,
        },
        Value::Range(range) => {
            let bound = match name {
                "start" => &range.start,
                "stop" => &range.stop,
                "step" => &range.step,
                _ => return None,
            };
            Some(int_from_big(bound.clone()))
        }
        Value::Slice(slice) => match name {
            "start" => Some(slice.start.clone()),
            "stop" => Some(slice.stop.clone()),
            "step" => Some(slice.step.clone()),
            _ => None,
        },
        Value::Dict(dict) => super::modules::collections::attribute(dict, name),
        Value::Exception(exc) => of_exception(exc, name),
        Value::Type(class) => match name {
            "__name__" | "__qualname__" => {
                let full = class.name();
                Some(Value::from(full.rsplit_once('.').map_or(full, |(_, name)| name)))
            }
            "__mro__" => Some(Value::tuple(built_in_order(*class))),
            "mro" if *class == Type::Type => Some(super::builtins::value_of(&super::builtins::ORDER_OF_BASES)),
            "mro" => Some(super::class::constant(Value::list(built_in_order(*class)))),
            "__base__" => Some(built_in_order(*class).into_iter().nth(1).unwrap_or_default()),
            "__bases__" => {
                let bases = if *class == Type::Exception(ExcType::ExceptionGroup) { 2 } else { 1 };
                Some(Value::tuple(built_in_order(*class).into_iter().skip(1).take(bases).collect()))
            }
            "__dict__" => Some(namespace_of(*class)),
            "__module__" => Some(Value::from(class.module())),
            _ => None,
        },
        Value::Object(_) if name == "mapping" && object.as_object::<DictView>().is_some() => {
            object.as_object::<DictView>().and_then(|view| super::modules::read_only(&view.dict))
        }
        Value::Object(inner) => inner.attribute(name).or_else(|| {
            if let Some(native) = object.as_object::<NativeFunction>() {
                return match name {
                    "__name__" | "__qualname__" => Some(Value::from(native.0.name())),
                    "__module__" => Some(Value::from(super::modules::module_of(native.0))),
                    "__self__" => Some(super::modules::module(super::modules::module_of(native.0))),
                    _ => None,
                };
            }
            Iter::from_value(object).and_then(|iter| of_iterator(&iter, name))
        }),
        _ => None,
    }
}

/// `__dict__` of a built-in class: its methods.
fn namespace_of(class: Type) -> Value {
    let namespace = Dict::new();
    let methods = methods::names(class).filter_map(|name| Some((name, methods::unbound(class, name)?)));
    let specials = super::class::specials_of_type(class);
    for (name, method) in
        specials.filter_map(|name| Some((name, super::class::special_of_type(class, name)?))).chain(methods)
    {
        namespace.set(Value::from(name), method).expect("a text is a key");
    }
    namespace.into()
}

/// What a `SyntaxError` tells: its first argument, and the parts of its second.
const OF_SYNTAX_ERRORS: &[&str] = &["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset"];

fn of_exception(exc: &Exc, name: &str) -> Option<Value> {
    if let Some(set) = exc.attribute(name) {
        return Some(set);
    }
    if exc.class.is_subclass_of(ExcType::SyntaxError)
        && let Some(at) = OF_SYNTAX_ERRORS.iter().position(|known| *known == name)
    {
        return Some(match (at, exc.args()) {
            (0, [message, ..]) => message.clone(),
            (_, [_, Value::Tuple(place)]) if at > 0 => place.items.get(at - 1).cloned().unwrap_or_default(),
            _ => Value::None,
        });
    }
    let optional = |value: Option<Value>| Some(value.unwrap_or(Value::None));
    let argument = |at: usize| optional(exc.args().get(at).cloned());
    let is_os = exc.class.is_subclass_of(ExcType::OSError) && exc.args().len() >= 2;
    let is_unicode = exc.class.is_subclass_of(ExcType::UnicodeError) && exc.args().len() == 5;
    let is_json = exc.class == ExcType::JSONDecodeError && exc.args().len() == 6;
    let is_pattern = exc.class == ExcType::PatternError && exc.args().len() == 4;
    match name {
        "args" => Some(Value::tuple(exc.shown_args().to_vec())),
        "__dict__" if exc.own.is_none() => Some(Value::Dict(exc.attributes())),
        "obj" if exc.class.is_subclass_of(ExcType::AttributeError) => Some(Value::None),
        "value" if exc.class == ExcType::StopIteration => Some(exc.stop_value()),
        "message" if exc.class.is_subclass_of(ExcType::BaseExceptionGroup) => argument(0),
        "exceptions" if exc.class.is_subclass_of(ExcType::BaseExceptionGroup) => {
            Some(Value::tuple(exception_groups::members(exc)))
        }
        "code" if exc.class == ExcType::SystemExit => argument(0),
        "name" if exc.class.is_subclass_of(ExcType::ImportError) => {
            Some(named_in(exc, &["No module named '", "' from '"]))
        }
        "path" if exc.class.is_subclass_of(ExcType::ImportError) => Some(Value::None),
        "name" if exc.class == ExcType::UnboundLocalError => Some(Value::None),
        "name" if exc.class.is_subclass_of(ExcType::NameError) => Some(named_in(exc, &["name '", "variable '"])),
        "name" if exc.class.is_subclass_of(ExcType::AttributeError) => Some(named_in(exc, &["has no attribute '"])),
        "msg" if exc.class.is_subclass_of(ExcType::ImportError) => argument(0),
        "errno" if exc.class.is_subclass_of(ExcType::OSError) => {
            if is_os {
                argument(0)
            } else {
                Some(Value::None)
            }
        }
        "strerror" if exc.class.is_subclass_of(ExcType::OSError) => {
            if is_os {
                argument(1)
            } else {
                Some(Value::None)
            }
        }
        "filename" if exc.class.is_subclass_of(ExcType::OSError) => {
            if is_os {
                argument(2)
            } else {
                Some(Value::None)
            }
        }
        "msg" if is_json => argument(1),
        "doc" if is_json => argument(2),
        "pos" if is_json => argument(3),
        "lineno" if is_json => argument(4),
        "colno" if is_json => argument(5),
        "encoding" if is_unicode => argument(0),
        "object" if is_unicode => argument(1),
        "start" if is_unicode => argument(2),
        "end" if is_unicode => argument(3),
        "reason" if is_unicode => argument(4),
        "msg" if is_pattern => argument(1),
        "pattern" if is_pattern => argument(2),
        "pos" if is_pattern => argument(3),
        "msg" if exc.class == ExcType::PatternError => argument(0),
        "lineno" if is_pattern => Some(place_in_pattern(exc).0),
        "colno" if is_pattern => Some(place_in_pattern(exc).1),
        "pattern" | "pos" | "lineno" | "colno" if exc.class == ExcType::PatternError && !is_pattern => {
            Some(Value::None)
        }
        "__cause__" => optional(exc.cause.borrow().clone()),
        "__context__" => optional(exc.context.borrow().clone().map(Value::Exception)),
        "__suppress_context__" => Some(Value::Bool(exc.cause.borrow().is_some())),
        "__traceback__" => Some(super::traceback::of(exc)),
        "__notes__" => exc.notes().cloned(),
        _ => None,
    }
}

/// The line and column, both from 1, where a pattern is wrong.
fn place_in_pattern(exc: &Exc) -> (Value, Value) {
    let (before, at) = match exc.args() {
        [_, _, Value::Str(pattern), Value::Int(at)] => (pattern.to_text().into_owned(), *at as usize),
        [_, _, Value::Bytes(pattern), Value::Int(at)] => (String::from_utf8_lossy(pattern).into_owned(), *at as usize),
        _ => return (Value::None, Value::None),
    };
    let lines = before.chars().take(at).filter(|c| *c == '\n').count();
    let column = before.chars().take(at).collect::<Vec<_>>().iter().rev().take_while(|c| **c != '\n').count();
    (Value::from(lines + 1), Value::from(column + 1))
}

/// The name that a message of the interpreter speaks of, behind the first of these texts that is in it.
fn named_in(exc: &Exc, before: &[&str]) -> Value {
    let [Value::Str(message)] = exc.args() else { return Value::None };
    let message = message.to_text();
    let behind = before.iter().find_map(|before| message.split_once(before)).map(|(_, behind)| behind);
    behind.and_then(|behind| behind.split_once('\'')).map_or(Value::None, |(name, _)| Value::from(name))
}

fn of_iterator(iter: &Iter, name: &str) -> Option<Value> {
    let is_generator = iter.to_value().type_of() == Type::Generator;
    match name {
        "__name__" if is_generator || iter.record().info.class.is_none() => {
            Some(Value::from(iter.record().info.name.as_str()))
        }
        "__qualname__" if is_generator || iter.record().info.class.is_none() => {
            Some(Value::from(iter.record().info.qualified()))
        }
        name if is_generator => super::introspect::generator_attribute(iter, name),
        _ => None,
    }
}
