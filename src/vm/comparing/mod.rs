//! Comparisons that may have to call: `a < b` where code of the user's decides.

mod sort;

pub(crate) use sort::sorted_by;

use crate::machine::{Called, Context};
use crate::value::{CompareOp, Value, compare};
use crate::vm::modules::KeyWrapper;
use crate::vm::pulling::called;

/// Whether comparing the value calls code of the user's.
pub(crate) fn calls(value: &Value) -> bool {
    value.as_object::<KeyWrapper>().is_some()
}

/// `a op b`, an order or an equality, as a truth value.
pub(crate) fn compared(op: CompareOp, a: &Value, b: &Value, cx: &mut Context<'_>) -> Called {
    match KeyWrapper::compare(op, a, b, cx) {
        Some(answer) => answer,
        None => called(compare(op, a, b).map(Value::Bool)),
    }
}

/// `a < b`, as a truth value.
pub(crate) fn less(a: &Value, b: &Value, cx: &mut Context<'_>) -> Called {
    compared(CompareOp::Lt, a, b, cx)
}
