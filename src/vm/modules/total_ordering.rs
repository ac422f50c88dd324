//! `functools.total_ordering`: the comparisons that a class does not define, from one that it does.

use std::rc::Rc;

use crate::machine::{Arguments, Called, Context};
use crate::value::custom::{special, truth};
use crate::value::{Class, CompareOp, Exc, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::comparing::compared;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::{called, then};

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::effectful("total_ordering", Shape::One, |mut a, _| {
    called(match a.required(0) {
        Value::Class(class) => complete(&class).map(|()| Value::Class(class)),
        // Built-in classes have all their comparisons.
        class @ Value::Type(_) => Ok(class),
        other => Err(type_error(format!("total_ordering() takes a class, not '{}'", other.type_name()))),
    })
})];

/// What is asked beside the comparison that the class defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum With {
    Nothing,
    /// `and self != other`
    AndNotEqual,
    /// `or self == other`
    OrEqual,
}

/// A comparison made of another: negated or not, and what is asked beside it.
type Made = (&'static str, bool, With);

/// What each comparison gives for the others; the first that a class defines is taken.
const ROOTS: [(&str, [Made; 3]); 4] = [
    (
        "__lt__",
        [("__gt__", true, With::AndNotEqual), ("__le__", false, With::OrEqual), ("__ge__", true, With::Nothing)],
    ),
    (
        "__le__",
        [("__ge__", true, With::OrEqual), ("__lt__", false, With::AndNotEqual), ("__gt__", true, With::Nothing)],
    ),
    (
        "__gt__",
        [("__lt__", true, With::AndNotEqual), ("__ge__", false, With::OrEqual), ("__le__", true, With::Nothing)],
    ),
    (
        "__ge__",
        [("__le__", true, With::OrEqual), ("__gt__", false, With::AndNotEqual), ("__lt__", true, With::Nothing)],
    ),
];

fn complete(class: &Rc<Class>) -> Result<(), Exc> {
    let has = |name: &str| class.lookup(&Str::from(name)).is_some();
    let Some((root, others)) = ROOTS.iter().find(|(root, _)| has(root)) else {
        return Err(value_error("must define at least one ordering operation: < > <= >="));
    };
    let missing: Vec<&Made> = others.iter().filter(|(name, ..)| !has(name)).collect();
    for &&(name, negated, with) in &missing {
        class.set(Str::from(name), NativeObject::to_value(Derived { root, name, negated, with }));
    }
    Ok(())
}

/// A comparison that is made of another.
#[derive(Clone, Copy, Debug)]
struct Derived {
    root: &'static str,
    name: &'static str,
    negated: bool,
    with: With,
}

impl Derived {
    fn finish(self, answer: &Value, object: &Value, other: &Value, cx: &mut Context<'_>) -> Called {
        if matches!(answer, Value::NotImplemented) {
            return Called::Value(Value::NotImplemented);
        }
        let holds = match truth(answer) {
            Ok(truth) => truth != self.negated,
            Err(exc) => return Called::Raised(exc),
        };
        match (self.with, holds) {
            (With::AndNotEqual, true) => compared(CompareOp::NotEq, object, other, cx),
            (With::OrEqual, false) => compared(CompareOp::Eq, object, other, cx),
            _ => Called::Value(Value::Bool(holds)),
        }
    }
}

impl NativeCallable for Derived {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let Ok([object, other]) = <[Value; 2]>::try_from(arguments.positional) else {
            return Called::Raised(type_error(format!("{}() takes 2 positional arguments", self.name)));
        };
        let Some(function) = special(&object, self.root) else { return Called::Value(Value::NotImplemented) };
        let answer = cx.world().call(&function, vec![object.clone(), other.clone()].into(), cx);
        let derived = *self;
        then(answer, move |answer, cx| derived.finish(&answer, &object, &other, cx), cx)
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<function {}>", self.name)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "__name__").then(|| Value::from(self.name))
    }
}
