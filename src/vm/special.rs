//! Special methods: looked up on the class of an object, never on the object itself.

use super::methods;
use crate::value::Value;

/// The special method of an object's class, bound to the object.
pub(super) fn method(object: &Value, name: &str) -> Option<Value> {
    methods::bound(object, name)
}
