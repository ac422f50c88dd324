//! A loop's place in a container, where nothing but the loop can see it: no stage, and nothing is counted.

use std::cell::RefCell;

use super::pulling::Walk;
use super::slot::{Slot, put_copy, put_int};
use crate::value::{Advance, Object, Type, Value, may_nest};

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
}

impl Object for Place {
    fn type_of(&self) -> Type {
        Type::ListIterator
    }

    fn advance_pair(&self) -> Option<(Value, Value)> {
        self.0.borrow_mut().next_pair()
    }

    /// `RuntimeError` where a dict or set has changed its size.
    fn advance(&self, item: &mut Slot) -> Advance {
        let old = match &mut *self.0.borrow_mut() {
            Walk::Count { next, stop, step } => {
                if if *step > 0 { *next >= *stop } else { *next <= *stop } {
                    return Advance::End;
                }
                put_int(item, *next);
                *next += *step;
                return Advance::Item;
            }
            Walk::List { list, at } => {
                let old = if item.as_ref().is_some_and(may_nest) { item.take() } else { None };
                match list.items.borrow().get(*at) {
                    Some(next) => put_copy(item, next),
                    None => {
                        if old.is_some() {
                            *item = old;
                        }
                        return Advance::End;
                    }
                }
                *at += 1;
                old
            }
            walk => match walk.next() {
                Ok(Some(next)) => item.replace(next),
                Ok(None) => return Advance::End,
                Err(exc) => return Advance::Fault(exc),
            },
        };
        // What was there may run code as it goes: only now.
        drop(old);
        Advance::Item
    }
}
