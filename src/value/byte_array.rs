//! Python's `bytearray`: bytes that are changed in place.

use std::cell::{Cell, Ref, RefCell, RefMut};
use std::cmp::Ordering;
use std::rc::Rc;

use super::budget::check_size;
use super::{BinaryOp, Exc, Number, Object, Type, Value, number};

/// A bytearray.
#[derive(Debug, Default)]
pub struct ByteArray {
    bytes: RefCell<Vec<u8>>,
    /// The same as `bytes`, where it was asked for since the last change.
    frozen: RefCell<Option<Rc<[u8]>>>,
    changes: Cell<u64>,
}

impl ByteArray {
    /// A bytearray of these bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes: RefCell::new(bytes), ..Self::default() }
    }

    /// The bytearray behind a value, where it is one.
    pub fn from_value(value: &Value) -> Option<&Self> {
        value.as_object()
    }

    /// As a value.
    pub fn into_value(self) -> Value {
        Value::object(self)
    }

    /// Number of bytes.
    pub fn len(&self) -> usize {
        self.bytes.borrow().len()
    }

    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes, to read.
    pub fn bytes(&self) -> Ref<'_, Vec<u8>> {
        self.bytes.borrow()
    }

    /// The bytes, to change.
    pub fn bytes_mut(&self) -> RefMut<'_, Vec<u8>> {
        self.frozen.replace(None);
        self.changes.set(self.changes.get().wrapping_add(1));
        self.bytes.borrow_mut()
    }

    /// The bytes as `bytes`: copied once after each change.
    pub fn to_bytes(&self) -> Value {
        let frozen = &mut *self.frozen.borrow_mut();
        Value::Bytes(Rc::clone(frozen.get_or_insert_with(|| self.bytes.borrow().as_slice().into())))
    }
}

/// The bytes of `bytes` and of a bytearray.
pub(super) fn bytes_of(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::Bytes(bytes) => Some(bytes.to_vec()),
        other => ByteArray::from_value(other).map(|array| array.bytes().clone()),
    }
}

impl Object for ByteArray {
    fn type_of(&self) -> Type {
        Type::ByteArray
    }

    fn repr(&self) -> String {
        format!("bytearray({})", self.to_bytes().repr())
    }

    fn is_true(&self) -> bool {
        !self.is_empty()
    }

    fn is_hashable(&self) -> bool {
        false
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        match other {
            Value::Bytes(bytes) => Some(self.bytes().as_slice() == &**bytes),
            other => ByteArray::from_value(other).map(|other| *self.bytes() == *other.bytes()),
        }
    }

    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        bytes_of(other).map(|other| Ok(self.bytes().cmp(&other)))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        match op {
            BinaryOp::Mul => {
                let Some(Number::Small(times)) = number(other) else { return None };
                let times = usize::try_from(times).unwrap_or(0);
                let size = check_size(self.len().checked_mul(times));
                Some(size.map(|_| Self::new(self.bytes().repeat(times)).into_value()))
            }
            BinaryOp::Add => {
                let other = bytes_of(other)?;
                let own = self.bytes();
                let both = if at_right { [&other, &**own].concat() } else { [&**own, &other].concat() };
                // The class of the sum is that of its left side.
                Some(Ok(if at_right { Value::Bytes(both.into()) } else { Self::new(both).into_value() }))
            }
            _ => None,
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.bytes.borrow().capacity()
    }
}
