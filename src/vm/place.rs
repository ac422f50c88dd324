//! A loop's place in a container, where nothing but the loop can see it: no stage, and nothing is counted.

use std::any::Any;
use std::cell::RefCell;

use super::pulling::Walk;
use crate::value::{Exc, Object, Type, Value};

/// Where a loop is.
#[derive(Debug)]
pub(super) struct Place(RefCell<Walk>);

impl Place {
    /// The beginning of a container; `None` where it is no built-in one, or is one of a class of the user's.
    pub(super) fn over(container: &Value) -> Option<Value> {
        match container.instance() {
            None => Some(Value::object(Self(RefCell::new(Walk::over(container)?)))),
            Some(_) => None,
        }
    }

    /// What a register holds, where it is a loop's place.
    #[inline]
    pub(super) fn of(register: Option<&Value>) -> Option<&Self> {
        match register {
            Some(Value::Object(object)) => {
                let any: &dyn Any = &**object;
                any.downcast_ref()
            }
            _ => None,
        }
    }

    /// The next item, `None` at the end; `RuntimeError` where a dict or set has changed its size.
    #[inline]
    pub(super) fn next(&self) -> Result<Option<Value>, Exc> {
        self.0.borrow_mut().next()
    }
}

impl Object for Place {
    fn type_of(&self) -> Type {
        Type::ListIterator
    }
}
