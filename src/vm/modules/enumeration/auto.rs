//! `auto()`: a value that is chosen when the member is made.

use std::cell::RefCell;
use std::rc::Rc;

use crate::value::{BinaryOp, Exc, Object, Type, Value, binary};

/// `auto()`, or what an operator makes of it before its value is chosen: `A | B` in the body of the class.
#[derive(Clone, Debug)]
pub(super) struct Auto(Rc<RefCell<State>>);

#[derive(Debug)]
enum State {
    /// No value has been chosen.
    Open,
    /// The value that was chosen for the member.
    Chosen(Value),
    /// An operator of two others.
    Combined(BinaryOp, Value, Value),
}

impl Auto {
    fn of(state: State) -> Value {
        Value::object(Self(Rc::new(RefCell::new(state))))
    }

    /// `auto()`
    pub(super) fn fresh() -> Value {
        Self::of(State::Open)
    }

    /// Whether a value has to be chosen for it.
    pub(super) fn is_open(value: &Value) -> bool {
        value.as_object::<Self>().is_some_and(|auto| matches!(*auto.0.borrow(), State::Open))
    }

    /// Chooses its value.
    pub(super) fn choose(value: &Value, chosen: Value) {
        if let Some(auto) = value.as_object::<Self>() {
            let old = auto.0.replace(State::Chosen(chosen));
            drop(old);
        }
    }

    /// The value with what was chosen in its place; what the operator between two of them raises.
    pub(super) fn resolved(value: &Value) -> Result<Value, Exc> {
        let Some(auto) = value.as_object::<Self>() else { return Ok(value.clone()) };
        match &*auto.0.borrow() {
            State::Open => Ok(value.clone()),
            State::Chosen(chosen) => Ok(chosen.clone()),
            State::Combined(op, a, b) => binary(*op, &Self::resolved(a)?, &Self::resolved(b)?),
        }
    }
}

impl Object for Auto {
    fn type_of(&self) -> Type {
        Type::Object
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        let own = Value::object(self.clone());
        let (a, b) = if at_right { (other.clone(), own) } else { (own, other.clone()) };
        Some(Ok(Self::of(State::Combined(op, a, b))))
    }
}
