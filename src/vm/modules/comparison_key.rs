//! `functools.cmp_to_key`: a function that compares two, as a key.

use crate::machine::{Arguments, Called, Context};
use crate::value::{CompareOp, Object, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::comparing;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::then;

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
        Value::object(KeyWrapper { compare: self.0.clone(), item: bound.required(0) })
    }
}

/// An item that is compared by a function of two.
#[derive(Debug)]
pub(crate) struct KeyWrapper {
    compare: Value,
    item: Value,
}

impl KeyWrapper {
    /// `a op b` where either is a key; `None` where neither is.
    pub(crate) fn compare(op: CompareOp, a: &Value, b: &Value, cx: &mut Context<'_>) -> Option<Called> {
        let (first, second) = match (a.as_object::<Self>(), b.as_object::<Self>()) {
            (None, None) => return None,
            (Some(first), Some(second)) => (first, second),
            _ => return Some(Called::Raised(type_error("other argument must be K instance"))),
        };
        let arguments = vec![first.item.clone(), second.item.clone()];
        let order = cx.world().call(&first.compare, arguments.into(), cx);
        Some(then(order, move |order, cx| comparing::compared(op, &order, &Value::Int(0), cx), cx))
    }
}

impl Object for KeyWrapper {
    fn type_of(&self) -> Type {
        Type::CmpKey
    }

    fn is_hashable(&self) -> bool {
        false
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "obj").then(|| self.item.clone())
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}
