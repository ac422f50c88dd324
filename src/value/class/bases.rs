//! Which bases a class may have together: what they are, whose layout its instances have, what its metaclass is.

use std::rc::Rc;

use super::{Class, class_name};
use crate::value::{Exc, Type, Value, identical, type_error};

/// `TypeError` where one of them cannot be derived from, or comes twice.
pub(super) fn check(bases: &[Value]) -> Result<(), Exc> {
    for (at, base) in bases.iter().enumerate() {
        match base {
            Value::Class(_) => {}
            Value::Type(base) if base.can_be_derived() => {}
            Value::Type(base) => {
                return Err(type_error(format!("type '{}' is not an acceptable base type", base.name())));
            }
            // Whatever makes such a base is asked for the class, as its metaclass would be.
            Value::None => return Err(type_error("NoneType takes no arguments")),
            other => {
                return Err(type_error(match other.type_of() {
                    Type::Module => "module() takes at most 2 arguments (3 given)".to_owned(),
                    Type::Function => "function() argument 'code' must be code, not str".to_owned(),
                    Type::Int => "int() takes at most 2 arguments (3 given)".to_owned(),
                    Type::Str => "str() argument 2 must be str, not tuple".to_owned(),
                    _ => format!("bases must be classes, not '{}'", other.type_name()),
                }));
            }
        }
        if bases[..at].iter().any(|other| identical(other, base)) {
            return Err(type_error(format!("duplicate base class {}", class_name(base))));
        }
    }
    Ok(())
}

/// The built-in class whose layout those of all of them are; `TypeError` where there is none such.
pub(super) fn common_layout(bases: &[Value]) -> Result<Type, Exc> {
    let mut base = Type::Object;
    for other in bases.iter().map(layout) {
        if other.is_subclass_of(base) {
            base = other;
        } else if let (Type::Exception(one), Type::Exception(another)) = (base, other)
            && one.layout().is_subclass_of(another.layout())
        {
            // Objects of the one hold what those of the other do.
        } else if let (Type::Exception(one), Type::Exception(another)) = (base, other)
            && another.layout().is_subclass_of(one.layout())
        {
            base = other;
        } else if !base.is_subclass_of(other) {
            return Err(type_error("multiple bases have instance lay-out conflict"));
        }
    }
    Ok(base)
}

/// The class of which a class with these bases is an object, where `named` is what it names itself: the one that derives from all the
/// others; `None` where that is `type`. `TypeError` where there is none such.
pub fn derived_metaclass(named: Option<Rc<Class>>, bases: &[Value]) -> Result<Option<Rc<Class>>, Exc> {
    let mut winner = named;
    for class in bases.iter().filter_map(|base| base.as_class()?.metaclass()) {
        match &winner {
            Some(known) if known.is_subclass_of(class) => {}
            Some(known) if !class.is_subclass_of(known) => {
                return Err(at_odds());
            }
            _ => winner = Some(Rc::clone(class)),
        }
    }
    Ok(winner)
}

/// What is said of metaclasses none of which derives from all the others.
pub fn at_odds() -> Exc {
    type_error(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all \
         its bases",
    )
}

fn layout(class: &Value) -> Type {
    match class {
        Value::Class(class) => class.base,
        // Others stand in for them: their objects are plain ones.
        Value::Type(Type::ChainMap | Type::Deque | Type::Property) => Type::Object,
        Value::Type(class) => *class,
        _ => Type::Object,
    }
}
