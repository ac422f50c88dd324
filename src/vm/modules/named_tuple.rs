//! `collections.namedtuple`: a class of tuples whose places have names.

use std::cell::RefCell;
use std::rc::Rc;

use crate::machine::{Arguments, Called, Context};
use crate::value::{
    Binding, Class, Dict, Exc, ExcType, Exception, Instance, Object, Str, Tuple, Type, Value, type_error, value_error,
};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::class::{BoundMethod, Wrapped};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, collect, collect_then};

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::effectful("namedtuple", Shape::Any, named_tuple)];

/// What `cache_info()` gives.
pub(super) fn cache_info(values: Vec<Value>) -> Result<Value, Exc> {
    thread_local! {
        static CLASS: Result<Rc<Class>, Exc> = {
            let fields = ["hits", "misses", "maxsize", "currsize"].map(Str::from);
            class(&Str::from("CacheInfo"), fields.to_vec(), Vec::new())
        };
    }
    CLASS.with(Clone::clone).map(|class| tuple_of(&class, values))
}

fn tuple_of(class: &Rc<Class>, items: Vec<Value>) -> Value {
    Value::Tuple(Rc::new(Tuple { items: items.into(), own: Some(class.instance()) }))
}

/// What was asked for, beside the names of the fields.
struct Wish {
    name: Str,
    fields: Value,
    rename: bool,
    defaults: Value,
}

fn named_tuple(arguments: Bound, cx: &mut Context<'_>) -> Called {
    let wish = match wish(arguments) {
        Ok(wish) => wish,
        Err(exc) => return Called::Raised(exc),
    };
    let Wish { name, fields, rename, defaults } = wish;
    let finish = move |fields: Vec<Value>, cx: &mut Context<'_>| {
        let fields: Vec<Str> = fields.iter().map(Value::to_display).collect();
        let fields = match checked(&name, fields, rename) {
            Ok(fields) => fields,
            Err(exc) => return Called::Raised(exc),
        };
        let of_defaults = move |defaults: Vec<Value>, _: &mut Context<'_>| {
            if defaults.len() > fields.len() {
                return Err(type_error("Got more default values than field names"));
            }
            class(&name, fields, defaults).map(Value::Class)
        };
        match &defaults {
            Value::None => called(of_defaults(Vec::new(), cx)),
            defaults => collect(defaults, of_defaults, cx),
        }
    };
    match &fields {
        Value::Str(text) => {
            let text = text.to_text().replace(',', " ");
            finish(text.split_whitespace().map(Value::from).collect(), cx)
        }
        fields => collect_then(fields, finish, cx),
    }
}

fn wish(arguments: Bound) -> Result<Wish, Exc> {
    let (positional, named) = arguments.into_parts();
    let given = positional.len();
    if given > 2 {
        return Err(type_error(format!("namedtuple() takes 2 positional arguments but {given} were given")));
    }
    let mut positional = positional.into_iter();
    let (mut name, mut fields) = (positional.next(), positional.next());
    let (mut rename, mut defaults) = (false, Value::None);
    for (keyword, value) in named {
        match keyword.to_text().as_ref() {
            "typename" if name.is_none() => name = Some(value),
            "field_names" if fields.is_none() => fields = Some(value),
            text @ ("typename" | "field_names") => {
                return Err(type_error(format!("namedtuple() got multiple values for argument '{text}'")));
            }
            "rename" => rename = value.is_true(),
            "defaults" => defaults = value,
            "module" => {}
            text => {
                let exc = type_error(format!("namedtuple() got an unexpected keyword argument '{text}'"));
                if let Some(near) = crate::lang::nearest(text, ["defaults", "module", "rename"]) {
                    exc.advise(format!("did you mean '{near}'?"));
                }
                return Err(exc);
            }
        }
    }
    match (name, fields) {
        (Some(name), Some(fields)) => Ok(Wish { name: name.to_display(), fields, rename, defaults }),
        (None, None) => {
            Err(type_error("namedtuple() missing 2 required positional arguments: 'typename' and 'field_names'"))
        }
        (name, _) => {
            let missing = if name.is_none() { "typename" } else { "field_names" };
            Err(type_error(format!("namedtuple() missing 1 required positional argument: '{missing}'")))
        }
    }
}

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

pub(in crate::vm) fn is_identifier(name: &Str) -> bool {
    let text = name.to_text();
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first == '_' || first.is_alphabetic())
        && letters.all(|letter| letter == '_' || letter.is_alphanumeric())
}

/// The names of the fields, renamed where that is wished. `ValueError` where one is no good.
fn checked(name: &Str, mut fields: Vec<Str>, rename: bool) -> Result<Vec<Str>, Exc> {
    let is_keyword = |name: &Str| KEYWORDS.contains(&name.to_text().as_ref());
    let starts_low = |name: &Str| name.as_bytes().first() == Some(&b'_');
    if rename {
        for at in 0..fields.len() {
            let field = &fields[at];
            let seen = fields[..at].contains(field);
            if seen || !is_identifier(field) || is_keyword(field) || starts_low(field) {
                fields[at] = Str::from(format!("_{at}"));
            }
        }
    }
    for text in std::iter::once(name).chain(&fields) {
        if !is_identifier(text) {
            let text = Value::Str(text.clone()).repr();
            return Err(value_error(format!("Type names and field names must be valid identifiers: {text}")));
        }
        if is_keyword(text) {
            let text = Value::Str(text.clone()).repr();
            return Err(value_error(format!("Type names and field names cannot be a keyword: {text}")));
        }
    }
    for (at, field) in fields.iter().enumerate() {
        let shown = || Value::Str(field.clone()).repr();
        if starts_low(field) && !rename {
            return Err(value_error(format!("Field names cannot start with an underscore: {}", shown())));
        }
        if fields[..at].contains(field) {
            return Err(value_error(format!("Encountered duplicate field name: {}", shown())));
        }
    }
    Ok(fields)
}

/// The class of tuples with these fields, the last of which have these defaults.
pub(crate) fn class(name: &Str, fields: Vec<Str>, defaults: Vec<Value>) -> Result<Rc<Class>, Exc> {
    let namespace = Rc::new(Dict::new());
    members(&namespace, name, fields, defaults)?;
    namespace.set(Value::from("__slots__"), Value::tuple(Vec::new()))?;
    Class::new(name.clone(), name.clone(), vec![Value::Type(Type::Tuple)], namespace)
}

/// Puts into a class's namespace what makes its tuples named ones; what is there already stays.
pub(crate) fn members(namespace: &Dict, name: &Str, fields: Vec<Str>, defaults: Vec<Value>) -> Result<(), Exc> {
    let set = |key: &str, value: Value| {
        let key = Value::from(key);
        if namespace.get(&key)?.is_none() { namespace.set(key, value) } else { Ok(()) }
    };
    let names = Value::tuple(fields.iter().cloned().map(Value::Str).collect());
    let first_default = fields.len() - defaults.len();
    let by_name = fields[first_default..].iter().cloned().map(Value::Str).zip(defaults.iter().cloned());
    set("_field_defaults", Value::from(Dict::from_pairs(by_name)?))?;
    set("_fields", names.clone())?;
    set("__match_args__", names)?;
    let shown: Vec<_> = fields.iter().map(Str::to_text).collect();
    set("__doc__", Value::from(format!("{}({})", name.to_text(), shown.join(", "))))?;
    for (at, field) in fields.iter().enumerate() {
        namespace.set(Value::Str(field.clone()), Field::of(at))?;
    }
    let new = New { name: name.clone(), fields: fields.into(), defaults };
    let new = NativeObject::to_value(new);
    set("__new__", Value::object(Wrapped { function: new, takes_class: false }))?;
    set("_make", Value::object(Wrapped { function: value_of(&MAKE), takes_class: true }))?;
    set("_asdict", Value::object(InstanceMethod(value_of(&AS_DICT))))?;
    set("_replace", Value::object(InstanceMethod(value_of(&REPLACE))))
}

/// A field of the tuples, as an attribute of their class.
#[derive(Debug)]
pub(in crate::vm) struct Field {
    at: usize,
    /// `__doc__`, where it was set.
    doc: RefCell<Option<Value>>,
}

impl Field {
    fn of(at: usize) -> Value {
        Value::object(Self { at, doc: RefCell::default() })
    }

    /// Sets `__doc__`.
    pub(in crate::vm) fn set_doc(&self, doc: &Value) {
        let old = self.doc.replace(Some(doc.clone()));
        drop(old);
    }
}

impl Object for Field {
    fn type_of(&self) -> Type {
        Type::Property
    }

    fn repr(&self) -> String {
        format!("_tuplegetter({}, 'Alias for field number {}')", self.at, self.at)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let set = || self.doc.borrow().clone();
        let doc = || set().unwrap_or_else(|| Value::from(format!("Alias for field number {}", self.at)));
        (name == "__doc__").then(doc)
    }

    fn bind(&self, _: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        Ok(match object {
            Some(Value::Tuple(tuple)) => tuple.items.get(self.at).cloned().map(Binding::Value),
            _ => None,
        })
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn assign(&self, _: &Value, _: &str, value: Option<&Value>) -> Result<(Value, Vec<Value>), Exc> {
        let text = if value.is_some() { "can't set attribute" } else { "can't delete attribute" };
        Err(Exception::with_message(ExcType::AttributeError, text))
    }
}

/// A function in Rust that is a method of a class in code.
#[derive(Debug)]
struct InstanceMethod(Value);

impl Object for InstanceMethod {
    fn type_of(&self) -> Type {
        Type::Function
    }

    fn bind(&self, _: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        Ok(Some(Binding::Value(match object {
            Some(object) => BoundMethod::of(self.0.clone(), object.clone()),
            None => self.0.clone(),
        })))
    }
}

/// `__new__`: the arguments to their places.
#[derive(Debug)]
struct New {
    name: Str,
    fields: Rc<[Str]>,
    defaults: Vec<Value>,
}

impl New {
    fn items(&self, positional: Vec<Value>, named: Vec<(Str, Value)>) -> Result<Vec<Value>, Exc> {
        let name = format!("{}.__new__()", self.name.to_text());
        let (all, given) = (self.fields.len(), positional.len());
        let least = all - self.defaults.len();
        let mut slots: Vec<Option<Value>> = positional.into_iter().map(Some).collect();
        let surplus = given > all;
        slots.resize(all.max(given), None);
        for (keyword, value) in named {
            let text = keyword.to_text();
            match self.fields.iter().position(|field| *field == keyword) {
                Some(at) if slots[at].is_some() => {
                    return Err(type_error(format!("{name} got multiple values for argument '{text}'")));
                }
                Some(at) => slots[at] = Some(value),
                None => {
                    let exc = type_error(format!("{name} got an unexpected keyword argument '{text}'"));
                    let known: Vec<_> = self.fields.iter().map(Str::to_text).collect();
                    if let Some(near) = crate::lang::nearest(&text, known.iter().map(AsRef::as_ref)) {
                        exc.advise(format!("did you mean '{near}'?"));
                    }
                    return Err(exc);
                }
            }
        }
        if surplus {
            // The class is an argument, too.
            let takes =
                if least == all { format!("{}", all + 1) } else { format!("from {} to {}", least + 1, all + 1) };
            let s = if all == 0 { "" } else { "s" };
            return Err(type_error(format!(
                "{name} takes {takes} positional argument{s} but {} were given",
                given + 1
            )));
        }
        for (slot, default) in slots[least..].iter_mut().zip(&self.defaults) {
            slot.get_or_insert_with(|| default.clone());
        }
        let missing: Vec<String> = slots
            .iter()
            .zip(&*self.fields)
            .filter(|(slot, _)| slot.is_none())
            .map(|(_, field)| format!("'{}'", field.to_text()))
            .collect();
        if missing.is_empty() {
            return Ok(slots.into_iter().flatten().collect());
        }
        let s = if missing.len() == 1 { "" } else { "s" };
        Err(type_error(format!(
            "{name} missing {} required positional argument{s}: {}",
            missing.len(),
            crate::vm::enumerated(&missing)
        )))
    }
}

impl NativeCallable for New {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        let Arguments { mut positional, named } = arguments;
        if positional.is_empty() {
            let name = self.name.to_text();
            return Called::Raised(type_error(format!(
                "{name}.__new__() missing 1 required positional argument: '_cls'"
            )));
        }
        match positional.remove(0) {
            Value::Class(class) => called(self.items(positional, named).map(|items| tuple_of(&class, items))),
            other => Called::Raised(type_error(format!("X is not a type object ({})", other.type_name()))),
        }
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("<function {}.__new__>", self.name.to_text())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "__name__" => Some(Value::from("__new__")),
            "__qualname__" => Some(Value::from(format!("{}.__new__", self.name.to_text()))),
            _ => None,
        }
    }
}

/// The names of a named tuple's fields.
fn fields_of(instance: &Instance) -> Vec<Value> {
    match instance.class.special("_fields") {
        Some(Value::Tuple(fields)) => fields.items.to_vec(),
        _ => Vec::new(),
    }
}

static MAKE: Builtin = Builtin::effectful("_make", Shape::Any, |a, cx| {
    let (mut positional, _) = a.into_parts();
    let (class, items) = match (positional.len(), positional.first()) {
        (2, Some(Value::Class(class))) => (Rc::clone(class), positional.remove(1)),
        (1, Some(Value::Class(class))) => {
            let name = class.name.to_text();
            return Called::Raised(type_error(format!(
                "{name}._make() missing 1 required positional argument: 'iterable'"
            )));
        }
        (given, Some(Value::Class(class))) => {
            let name = class.name.to_text();
            return Called::Raised(type_error(format!(
                "{name}._make() takes 2 positional arguments but {given} were given"
            )));
        }
        _ => return Called::Raised(type_error("_make() is a method of a class")),
    };
    collect(
        &items,
        move |items, _| {
            let wanted = fields_of(&class.instance()).len();
            if items.len() != wanted {
                return Err(type_error(format!("Expected {wanted} arguments, got {}", items.len())));
            }
            Ok(tuple_of(&class, items))
        },
        cx,
    )
});

static AS_DICT: Builtin = Builtin::new("_asdict", Shape::One, |mut a, _| {
    called(match a.required(0) {
        Value::Tuple(tuple) => {
            let fields = tuple.own.as_deref().map(fields_of).unwrap_or_default();
            Dict::from_pairs(fields.into_iter().zip(tuple.items.iter().cloned())).map(Value::from)
        }
        other => Err(type_error(format!("'{}' object is no named tuple", other.type_name()))),
    })
});

static REPLACE: Builtin = Builtin::new("_replace", Shape::Any, |a, _| {
    let (positional, named) = a.into_parts();
    called(match positional.as_slice() {
        [Value::Tuple(tuple)] if let Some(own) = &tuple.own => replaced(tuple, own, named),
        [Value::Tuple(tuple), ..] if let Some(own) = &tuple.own => {
            let (name, given) = (own.class.name.to_text(), positional.len());
            Err(type_error(format!("{name}._replace() takes 1 positional argument but {given} were given")))
        }
        _ => Err(type_error("_replace() is a method of a named tuple")),
    })
});

fn replaced(tuple: &Tuple, own: &Instance, named: Vec<(Str, Value)>) -> Result<Value, Exc> {
    let fields = fields_of(own);
    let mut items = tuple.items.to_vec();
    let mut unknown = Vec::new();
    for (name, value) in named {
        match fields.iter().position(|field| field.as_str() == Some(&name)) {
            Some(at) => items[at] = value,
            None => unknown.push(Value::Str(name)),
        }
    }
    if unknown.is_empty() {
        return Ok(tuple_of(&own.class, items));
    }
    Err(value_error(format!("Got unexpected field names: {}", Value::list(unknown).repr())))
}
