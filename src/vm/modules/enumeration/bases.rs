//! `Enum`, `IntEnum`, `StrEnum`, `Flag`, `IntFlag`: the classes that enumerations derive from.

use std::rc::Rc;

use super::methods::{Method, What};
use super::{MEMBERS, NAME, VALUE, member};
use crate::value::{Binding, Class, Dict, Exc, ExcType, Exception, Object, Str, Type, Value, class_name};
use crate::vm::native_object::NativeObject;

/// What says that the members of a class are flags.
pub(super) const FLAG: &str = "_flag_mask_";
/// What says that the members of a class take their texts from what they are beside being members.
const PLAINLY_SHOWN: &[What] = &[What::PlainStr, What::PlainFormat];

type Made = Result<Rc<Class>, Exc>;

thread_local! {
    static PLAIN: Made = begin("Enum", |_| Vec::new(), |set| {
        set(MEMBERS, Dict::new().into())?;
        set(super::missing::NAME, super::missing::method())?;
        set("name", Value::object(Part(NAME)))?;
        set("value", Value::object(Part(VALUE)))?;
        methods(set, &[What::Repr, What::Str, What::Format, What::Copy, What::DeepCopy])
    });
    static INTS: Made = begin("IntEnum", |base| vec![Value::Type(Type::Int), base], |set| methods(set, PLAINLY_SHOWN));
    static TEXTS: Made = begin("StrEnum", |base| vec![Value::Type(Type::Str), base], |set| methods(set, PLAINLY_SHOWN));
    static FLAGS: Made = begin("Flag", |base| vec![base], |set| {
        set(FLAG, Value::Int(0))?;
        methods(set, What::OF_FLAGS)
    });
    static INT_FLAGS: Made = begin(
        "IntFlag",
        |_| vec![Value::Type(Type::Int), flags()],
        |set| methods(set, PLAINLY_SHOWN),
    );
}

type Set<'a> = &'a dyn Fn(&str, Value) -> Result<(), Exc>;

fn begin(name: &str, bases: fn(Value) -> Vec<Value>, fill: fn(Set<'_>) -> Result<(), Exc>) -> Made {
    let namespace = Rc::new(Dict::new());
    fill(&|name, value| namespace.set(Value::from(name), value))?;
    let bases = if name == "Enum" { Vec::new() } else { bases(plain()) };
    let class = Class::new(Str::from(name), Str::from(name), bases, namespace)?;
    class.module.set("enum");
    Ok(class)
}

fn methods(set: Set<'_>, which: &[What]) -> Result<(), Exc> {
    which
        .iter()
        .flat_map(|what| what.names().iter().map(move |name| (name, what)))
        .try_for_each(|(name, what)| set(name, NativeObject::to_value(Method { what: *what, name })))
}

fn value(class: &Made) -> Value {
    class.as_ref().map_or(Value::None, |class| Value::Class(Rc::clone(class)))
}

/// `Enum`
pub(super) fn plain() -> Value {
    PLAIN.with(value)
}

/// `IntEnum`
pub(super) fn of_ints() -> Value {
    INTS.with(value)
}

/// `StrEnum`
pub(super) fn of_texts() -> Value {
    TEXTS.with(value)
}

/// `Flag`
pub(super) fn flags() -> Value {
    FLAGS.with(value)
}

/// `IntFlag`
pub(super) fn flags_of_ints() -> Value {
    INT_FLAGS.with(value)
}

/// Whether a class derives from `StrEnum`.
pub(super) fn is_of_texts(class: &Rc<Class>) -> bool {
    of_texts().as_class().is_some_and(|texts| class.is_subclass_of(texts))
}

/// `name` and `value` of a member.
#[derive(Debug)]
struct Part(&'static str);

impl Object for Part {
    fn type_of(&self) -> Type {
        Type::Property
    }

    fn bind(&self, _: &Value, object: Option<&Value>, class: &Value) -> Result<Option<Binding>, Exc> {
        let name = self.0.trim_matches('_');
        match object {
            Some(object) => Ok(super::part(object, self.0).map(Binding::Value)),
            // A member may have that name.
            None => match class.as_class().and_then(|class| member(class, &Str::from(name))) {
                Some(member) => Ok(Some(Binding::Value(member))),
                None => {
                    let text = format!("type object '{}' has no attribute '{name}'", class_name(class));
                    Err(Exception::with_message(ExcType::AttributeError, text))
                }
            },
        }
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn assign(&self, _: &Value, name: &str, value: Option<&Value>) -> Result<(Value, Vec<Value>), Exc> {
        let what = if value.is_some() { "set" } else { "delete" };
        let text = format!("<enum 'Enum'> cannot {what} attribute '{name}'");
        Err(Exception::with_message(ExcType::AttributeError, text))
    }
}
