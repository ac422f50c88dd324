//! Fields: what `field()` says, and what a class's annotations and values make of them.

use std::rc::Rc;

use super::FIELDS;
use crate::value::{Class, Exc, Object, Str, Type, Value, class_name, type_error, value_error};
use crate::vm::arguments::Bound;
use crate::vm::modules::is_typing_name_of;

/// What a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An attribute.
    Plain,
    /// An argument of `__init__` that `__post_init__` is handed: `InitVar`.
    Argument,
    /// No field at all: `ClassVar`.
    Class,
}

/// A field.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) name: Str,
    /// Its annotation; a text where that could not be evaluated.
    annotation: Value,
    pub(super) default: Option<Value>,
    pub(super) factory: Option<Value>,
    pub(super) init: bool,
    pub(super) repr: bool,
    pub(super) compare: bool,
    pub(super) hash: Option<bool>,
    /// None: as the class says.
    wants_kw_only: Option<bool>,
    pub(super) kw_only: bool,
    pub(super) kind: Kind,
    metadata: Value,
}

impl Field {
    /// As a signature has it: `x: int = 3`.
    pub(super) fn as_parameter(&self) -> String {
        let annotation = match &self.annotation {
            Value::Class(class) => format!("{}.{}", class.module.get(), class.qualified_name.to_text()),
            class @ Value::Type(_) => class_name(class),
            other => other.repr(),
        };
        let default = match (&self.default, &self.factory) {
            (Some(default), _) => format!(" = {}", default.repr()),
            (None, Some(_)) => " = <factory>".to_owned(),
            (None, None) => String::new(),
        };
        format!("{}: {annotation}{default}", self.name.to_text())
    }

    /// Whether it has a value where none is given.
    pub(super) fn has_default(&self) -> bool {
        self.default.is_some() || self.factory.is_some()
    }

    fn plain(default: Option<Value>) -> Self {
        Self {
            name: Str::EMPTY,
            annotation: Value::None,
            default,
            factory: None,
            init: true,
            repr: true,
            compare: true,
            hash: None,
            wants_kw_only: None,
            kw_only: false,
            kind: Kind::Plain,
            metadata: Value::from(crate::value::Dict::new()),
        }
    }
}

impl Object for Field {
    fn type_of(&self) -> Type {
        Type::Object
    }

    fn repr(&self) -> String {
        let part = |name: &str| self.attribute(name).map_or_else(String::new, |value| value.repr());
        let plain = ["name", "type", "default", "default_factory", "init", "repr", "hash", "compare"];
        let plain: String = plain.iter().map(|name| format!("{name}={},", part(name))).collect();
        let kind = match self.kind {
            Kind::Plain => "_FIELD",
            Kind::Argument => "_FIELD_INITVAR",
            Kind::Class => "_FIELD_CLASSVAR",
        };
        let (metadata, kw_only) = (self.metadata.repr(), part("kw_only"));
        format!("Field({plain}metadata=mappingproxy({metadata}),kw_only={kw_only},_field_type={kind})")
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let missing = || super::Mark::value("MISSING");
        Some(match name {
            "name" => Value::Str(self.name.clone()),
            "type" => self.annotation.clone(),
            "default" => self.default.clone().unwrap_or_else(missing),
            "default_factory" => self.factory.clone().unwrap_or_else(missing),
            "init" => Value::Bool(self.init),
            "repr" => Value::Bool(self.repr),
            "compare" => Value::Bool(self.compare),
            "hash" => self.hash.map_or(Value::None, Value::Bool),
            "kw_only" => Value::Bool(self.kw_only),
            "metadata" => self.metadata.clone(),
            _ => return None,
        })
    }
}

/// `field(...)`
pub(super) fn field(mut arguments: Bound) -> Result<Value, Exc> {
    let (default, factory) = (arguments.take(0), arguments.take(1));
    if default.is_some() && factory.is_some() {
        return Err(value_error("cannot specify both default and default_factory"));
    }
    let says = |at: usize| arguments.get(at).is_none_or(Value::is_true);
    let mut field = Field::plain(default);
    field.factory = factory;
    (field.init, field.repr, field.compare) = (says(2), says(3), says(5));
    field.hash = arguments.given(4).map(Value::is_true);
    field.wants_kw_only = arguments.given(7).map(Value::is_true);
    if let Some(metadata) = arguments.given(6) {
        field.metadata = metadata.clone();
    }
    Ok(Value::object(field))
}

/// The fields that a class was found to have.
pub(super) fn fields_of(class: &Rc<Class>) -> Vec<Field> {
    match class.lookup(&Str::from(FIELDS)) {
        Some(Value::Dict(fields)) => {
            fields.pairs().iter().filter_map(|(_, field)| field.as_object::<Field>().cloned()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether an annotation says that name of `typing` or `dataclasses`.
fn says(annotation: &Value, name: &str) -> bool {
    let Value::Str(annotation) = annotation else { return is_typing_name_of(annotation, name) };
    let annotation = annotation.to_text();
    let plain = annotation.split('[').next().unwrap_or_default().trim();
    plain == name || plain.rsplit_once('.').is_some_and(|(_, last)| last == name)
}

/// The fields of a class's own body; its namespace keeps their defaults.
pub(super) fn own_fields(class: &Rc<Class>, kw_only: bool) -> Result<Vec<Field>, Exc> {
    let mut fields = Vec::new();
    let annotations = match class.namespace.field(&Str::from("__annotations__")) {
        Some(Value::Dict(annotations)) => annotations.pairs(),
        _ => Vec::new(),
    };
    let mut kw_only = kw_only;
    for (name, annotation) in &annotations {
        let name = name.to_display();
        if says(annotation, "KW_ONLY") || annotation.as_object::<super::Mark>().is_some_and(|mark| mark.0 == "KW_ONLY")
        {
            kw_only = true;
            continue;
        }
        let given = class.namespace.field(&name);
        let mut field = match given.as_ref().and_then(|value| value.as_object::<Field>()) {
            Some(field) => field.clone(),
            None => Field::plain(given.clone()),
        };
        field.name = name.clone();
        field.annotation = annotation.clone();
        field.kind = match () {
            () if says(annotation, "ClassVar") => continue,
            () if says(annotation, "InitVar") => Kind::Argument,
            () => Kind::Plain,
        };
        field.kw_only = field.wants_kw_only.unwrap_or(kw_only);
        if let Some(default @ (Value::List(_) | Value::Dict(_) | Value::Set(_))) = &field.default
            && crate::value::Key::check(default).is_err()
        {
            let (class, name) = (class_name(&default.class_value()), name.to_text());
            return Err(value_error(format!(
                "mutable default <class '{class}'> for field {name} is not allowed: use default_factory"
            )));
        }
        match (&field.default, &given) {
            (Some(default), _) => class.set(name, default.clone()),
            (None, Some(_)) => {
                class.delete(&name);
            }
            (None, None) => {}
        }
        fields.push(field);
    }
    let annotated =
        |name: &Value| annotations.iter().any(|(known, _)| crate::value::equal(known, name).unwrap_or(false));
    for (name, value) in class.namespace.pairs() {
        if value.as_object::<Field>().is_some() && !annotated(&name) {
            return Err(type_error(format!("{} is a field but has no type annotation", name.repr())));
        }
    }
    Ok(fields)
}
