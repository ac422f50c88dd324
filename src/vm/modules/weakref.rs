//! `weakref`: references that do not keep what they refer to. The containers that hold such are written in the language itself.

use std::rc::{Rc, Weak};

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Class, Deque, Exc, ExcType, Exception, Instance, List, Object, Set, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::{Function, farewell};

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("ReferenceType", Constant::Type(Type::WeakRef)), ("ref", Constant::Type(Type::WeakRef))],
    more: &[],
    construct: |class, arguments, cx| match class {
        Type::WeakRef => Ok(referred(arguments, cx)),
        _ => Err(arguments),
    },
    ..Library::named("weakref")
};

static FUNCTIONS: &[Builtin] =
    &[Builtin::effectful("getweakrefcount", Shape::One, |_, _| Called::Value(Value::Int(0)))];

/// What is referred to, as long as others keep it.
#[derive(Clone, Debug)]
enum Referent {
    Instance(Weak<Instance>),
    List(Weak<List>),
    Set(Weak<Set>),
    Exception(Weak<Exception>),
    Class(Weak<Class>),
    Object(Weak<dyn Object>),
}

impl Referent {
    /// `None` for what takes no weak reference.
    fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Instance(rc) if rc.scalar.is_none() => Self::Instance(Rc::downgrade(rc)),
            Value::List(rc) if rc.own.is_some() => Self::List(Rc::downgrade(rc)),
            Value::Set(rc) => Self::Set(Rc::downgrade(rc)),
            Value::Exception(rc) if rc.own.is_some() => Self::Exception(Rc::downgrade(rc)),
            Value::Class(rc) => Self::Class(Rc::downgrade(rc)),
            Value::Object(rc)
                if value.as_object::<Function>().is_some()
                    || matches!(rc.type_of(), Type::Method | Type::Generator)
                    || Deque::from_value(value).is_some() =>
            {
                Self::Object(Rc::downgrade(rc))
            }
            _ => return None,
        })
    }

    fn get(&self) -> Option<Value> {
        match self {
            Self::Instance(weak) => weak.upgrade().map(Value::Instance),
            Self::List(weak) => weak.upgrade().map(Value::List),
            Self::Set(weak) => weak.upgrade().map(Value::Set),
            Self::Exception(weak) => weak.upgrade().map(Value::Exception),
            Self::Class(weak) => weak.upgrade().map(Value::Class),
            Self::Object(weak) => weak.upgrade().map(Value::Object),
        }
    }
}

/// A weak reference: called, it gives what it refers to, or None.
#[derive(Debug)]
struct Reference {
    referent: Referent,
    callback: Value,
}

impl NativeCallable for Reference {
    fn class(&self) -> Type {
        Type::WeakRef
    }

    fn call(&self, _: Arguments, _: &mut Context<'_>) -> Called {
        Called::Value(self.referent.get().unwrap_or_default())
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "__callback__").then(|| self.callback.clone())
    }

    fn repr(&self) -> String {
        match self.referent.get() {
            Some(value) => format!("<weakref; to '{}'>", value.type_name()),
            None => "<weakref; dead>".to_owned(),
        }
    }
}

fn referred(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    match reference(&arguments.positional, cx) {
        Ok(value) => Called::Value(value),
        Err(exc) => Called::Raised(exc),
    }
}

fn reference(arguments: &[Value], cx: &Context<'_>) -> Result<Value, Exc> {
    let (value, callback) = match arguments {
        [] => return Err(type_error("ref expected at least 1 argument, got 0")),
        [value] => (value, Value::None),
        [value, callback] => (value, callback.clone()),
        more => return Err(type_error(format!("ref expected at most 2 arguments, got {}", more.len()))),
    };
    let Some(referent) = Referent::of(value) else {
        return Err(type_error(format!("cannot create weak reference to '{}' object", value.type_name())));
    };
    if matches!(callback, Value::None) {
        return Ok(NativeObject::to_value(Reference { referent, callback }));
    }
    let Some(object) = value.instance() else {
        let text =
            "only objects of the program's own classes say when they go: weakref takes no callback for others here";
        return Err(Exception::with_message(ExcType::NotImplementedError, text));
    };
    let reference = NativeObject::to_value(Reference { referent, callback });
    if let Some(native) = reference.to_object::<NativeObject>() {
        farewell::call_back(object, &native, cx);
    }
    Ok(reference)
}
