//! The methods of exceptions.

use super::table::Method;
use crate::value::{Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::traceback;

pub(super) static METHODS: &[Method] = &[
    Method::changing("add_note", Shape::One, |this, mut arguments| match (this, arguments.required(0)) {
        (Value::Exception(exc), Value::Str(note)) => {
            exc.add_note(note);
            Ok(Value::None)
        }
        (_, other) => Err(type_error(format!("note must be a str, not '{}'", other.type_name()))),
    }),
    Method::changing("with_traceback", Shape::One, |this, mut arguments| {
        if let Value::Exception(exc) = this {
            traceback::set(exc, &arguments.required(0))?;
        }
        Ok(this.clone())
    }),
];
