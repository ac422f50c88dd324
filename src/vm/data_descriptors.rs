//! The data attributes of built-in classes, read of the class: `int.numerator`, `range.start`.

use super::attributes;
use crate::value::{Binding, Exc, ExcType, Exception, Object, Type, Value, type_error};

/// Attributes that are computed: `<attribute 'numerator' of 'int' objects>`.
const COMPUTED: &[(Type, &[&str])] = &[
    (Type::Int, &["denominator", "imag", "numerator", "real"]),
    (Type::Float, &["imag", "real"]),
    (Type::Date, &["day", "month", "year"]),
    (Type::DateTime, &["fold", "hour", "microsecond", "minute", "second", "tzinfo"]),
    (Type::Time, &["fold", "hour", "microsecond", "minute", "second", "tzinfo"]),
];
/// Attributes that stand in the object: `<member 'start' of 'range' objects>`.
const MEMBERS: &[(Type, &[&str])] = &[
    (Type::Complex, &["imag", "real"]),
    (Type::Range, &["start", "step", "stop"]),
    (Type::Slice, &["start", "step", "stop"]),
    (Type::Property, &["fdel", "fget", "fset"]),
    (Type::TimeDelta, &["days", "microseconds", "seconds"]),
];

/// A data attribute of a built-in class.
#[derive(Debug)]
struct DataDescriptor {
    class: Type,
    name: &'static str,
    is_member: bool,
}

/// What `class.name` is, where objects of the class have such a data attribute.
pub(super) fn of(class: Type, name: &str) -> Option<Value> {
    let found = |tables: &[(Type, &[&'static str])], is_member| {
        let mut tables = tables.iter().filter(|(owner, _)| class.is_subclass_of(*owner));
        tables.find_map(|(owner, names)| {
            let name = names.iter().find(|known| **known == name)?;
            Some(Value::object(DataDescriptor { class: *owner, name, is_member }))
        })
    };
    found(COMPUTED, false).or_else(|| found(MEMBERS, true))
}

impl Object for DataDescriptor {
    fn type_of(&self) -> Type {
        if self.is_member { Type::MemberDescriptor } else { Type::GetSetDescriptor }
    }

    fn repr(&self) -> String {
        let kind = if self.is_member { "member" } else { "attribute" };
        format!("<{kind} '{}' of '{}' objects>", self.name, self.class.name())
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.as_object::<Self>().is_some_and(|other| (self.class, self.name) == (other.class, other.name)))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let class = self.class.name().rsplit('.').next().unwrap_or_default();
        Some(match name {
            "__name__" => Value::from(self.name),
            "__qualname__" => Value::from(format!("{class}.{}", self.name)),
            "__objclass__" => Value::Type(self.class),
            _ => return None,
        })
    }

    fn bind(&self, _: &Value, object: Option<&Value>, _: &Value) -> Result<Option<Binding>, Exc> {
        let Some(object) = object else { return Ok(None) };
        if !object.type_of().is_subclass_of(self.class) {
            return Err(type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                self.name,
                self.class.name(),
                object.type_name()
            )));
        }
        Ok(attributes::data(object, self.name).map(Binding::Value))
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn assign(&self, _: &Value, _: &str, _: Option<&Value>) -> Result<(Value, Vec<Value>), Exc> {
        let text = match self.is_member {
            true => "readonly attribute".to_owned(),
            false => format!("attribute '{}' of '{}' objects is not writable", self.name, self.class.name()),
        };
        Err(Exception::with_message(ExcType::AttributeError, text))
    }
}
