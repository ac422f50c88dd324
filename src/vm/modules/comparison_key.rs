//! `functools.cmp_to_key`: a function that compares two, as a key.

use crate::machine::{Arguments, Called, Context};
use crate::value::{ComparisonKey, Type, Value};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::native_object::{NativeCallable, NativeObject};

pub(super) static FUNCTIONS: &[Builtin] = &[Builtin::new("cmp_to_key", Shape::named(&["mycmp"], 1), |mut a, _| {
    Called::Value(NativeObject::to_value(MakeKey(a.required(0))))
})];

/// What `cmp_to_key` gives: called with an item, it gives the item's key.
#[derive(Debug)]
struct MakeKey(Value);

impl NativeCallable for MakeKey {
    fn class(&self) -> Type {
        Type::CmpKey
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        let callee = crate::vm::arguments::Callee { class: None, name: "K" };
        match crate::vm::arguments::bind(callee, &Shape::named(&["obj"], 1), arguments) {
            Ok(bound) => Called::Value(self.key(bound)),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        "<functools.KeyWrapper object>".to_owned()
    }
}

impl MakeKey {
    fn key(&self, mut bound: Bound) -> Value {
        Value::object(ComparisonKey { compare: self.0.clone(), item: bound.required(0) })
    }
}
