//! A dict as a record: its values by their places, for whoever knows its shape.

use std::rc::Rc;

use super::{Dict, Inner};
use crate::value::{Shape, Str, Value};

impl Dict {
    /// What tells the shape that its names have from every other; `None` where they have none.
    #[inline]
    pub fn shape_id(&self) -> Option<u64> {
        match &*self.inner.borrow() {
            Inner::Record(record) => Some(record.shape.id()),
            Inner::Map(_) | Inner::Row(_) => None,
        }
    }

    /// Looks at the values, in the order of the names of their shape, and at what tells that from every other; `None` where they
    /// have none.
    #[inline(always)]
    pub fn with_shape<R>(&self, look: impl FnOnce(u64, &[Value]) -> R) -> Option<R> {
        match &*self.inner.borrow() {
            Inner::Record(record) => Some(look(record.shape.id(), &record.values)),
            Inner::Map(_) | Inner::Row(_) => None,
        }
    }

    /// Where a name has its value, for as long as the shape is the same; `None` where it has none.
    pub fn slot_of(&self, name: &Str) -> Option<usize> {
        match &*self.inner.borrow() {
            Inner::Record(record) => record.shape.position_of(name),
            Inner::Map(_) | Inner::Row(_) => None,
        }
    }

    /// The shape it would have with one name more; `None` where it has none, or has the name.
    pub fn shape_with(&self, name: &Str) -> Option<Rc<Shape>> {
        match &*self.inner.borrow() {
            Inner::Record(record) if record.shape.position_of(name).is_none() => record.shape.grown(name),
            _ => None,
        }
    }

    /// Reads the value at a slot of its shape; false where there is none.
    #[inline]
    pub fn with_slot(&self, at: usize, read: impl FnOnce(&Value)) -> bool {
        match &*self.inner.borrow() {
            Inner::Record(record) if at < record.values.len() => read(&record.values[at]),
            _ => return false,
        }
        true
    }

    /// Reads the value at the slot that is known for its shape; false where none is.
    #[inline(always)]
    pub fn read_known(&self, slot: impl FnOnce(u64) -> Option<usize>, read: impl FnOnce(&Value)) -> bool {
        match &*self.inner.borrow() {
            Inner::Record(record)
                if let Some(at) = slot(record.shape.id())
                    && at < record.values.len() =>
            {
                read(&record.values[at]);
            }
            _ => return false,
        }
        true
    }

    /// Sets the value at a slot of its shape; false where there is none.
    pub fn set_slot(&self, at: usize, value: &Value) -> bool {
        self.set_known(|_| Some(at), value)
    }

    /// Sets the value at the slot that is known for its shape; false where none is.
    #[inline(always)]
    pub fn set_known(&self, slot: impl FnOnce(u64) -> Option<usize>, value: &Value) -> bool {
        let old = match &mut *self.inner.borrow_mut() {
            Inner::Record(record)
                if let Some(at) = slot(record.shape.id())
                    && at < record.values.len() =>
            {
                match (&mut record.values[at], value) {
                    (Value::Int(old), Value::Int(n)) => {
                        *old = *n;
                        return true;
                    }
                    (Value::Float(old), Value::Float(x)) => {
                        *old = *x;
                        return true;
                    }
                    (old, value) => std::mem::replace(old, value.clone()),
                }
            }
            _ => return false,
        };
        // What was there may run code as it goes: only now.
        drop(old);
        true
    }

    /// Adds the value of the last name of `shape`, which has the names that are here and that one; false where it has not.
    #[inline]
    pub fn grow(&self, shape: &Rc<Shape>, value: Value) -> bool {
        match &mut *self.inner.borrow_mut() {
            Inner::Record(record) if record.values.len() + 1 == shape.names().len() => {
                record.shape = Rc::clone(shape);
                record.values.push(value);
                true
            }
            _ => false,
        }
    }
}
