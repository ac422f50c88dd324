//! How futures and tasks show themselves. Without the file and line that CPython names.

use super::Future;
use super::future::{Outcome, Role};
use crate::value::{Value, short_repr};

/// Longest repr of a result, in bytes.
const RESULT: usize = 200;

pub(super) fn future(future: &Future) -> String {
    let state = match future.outcome() {
        Outcome::Pending => "pending",
        Outcome::Cancelled => "cancelled",
        Outcome::Value(_) | Outcome::Raised(_) => "finished",
    };
    let result = match future.outcome() {
        Outcome::Value(value) => format!(" result={}", short_repr(&value, RESULT)),
        Outcome::Raised(exc) => format!(" exception={}", short_repr(&Value::Exception(exc), RESULT)),
        Outcome::Pending | Outcome::Cancelled => String::new(),
    };
    match &future.role {
        Role::Plain => format!("<Future {state}{result}>"),
        Role::Gather(..) => format!("<_GatheringFuture {state}{result}>"),
        Role::Task(task) => {
            let asked = if task.must_cancel.get() && !future.is_done() { "cancelling" } else { state };
            format!("<Task {asked} name='{}' coro=<{}()>{result}>", task.name(), task.code_name())
        }
    }
}
