//! Who calls: the functions of the program that are under way, and where each stands.

use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::Value;
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;

/// Of `inspect`, for modules that are written in the language.
pub(super) static FUNCTIONS: &[Builtin] =
    // Code that runs cannot see itself: the machine has all of it before it once it has stopped.
    &[Builtin::effectful("_callers", Shape::One, |mut a, _| {
        let most = match a.required(0) {
            Value::Int(most) => usize::try_from(most).unwrap_or(1).max(1),
            _ => 1,
        };
        Called::Unfinished(Box::new(Look(most)), Box::new(Step::Settle))
    })];

/// More than the library's functions call one another.
const AMONG_THEM: usize = 30;

/// Looks at what stands below it: a list of so many names and lines, the innermost first.
#[derive(Debug)]
struct Look(usize);

impl Coroutine for Look {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        if let Resume::Raised(exc) | Resume::Throw(exc) = with {
            return Step::Raise(exc);
        }
        let most = self.0.saturating_add(AMONG_THEM);
        let calls = cx.askers().flat_map(|(_, body)| body.calls(most)).filter(|place| place.own).take(self.0);
        let pairs = calls.map(|place| Value::tuple(vec![Value::from(place.function), Value::from(place.line)]));
        Step::Return(Value::list(pairs.collect()))
    }

    /// Whoever runs it would not be below it.
    fn may_be_hosted(&self) -> bool {
        false
    }
}

/// `dir()`: the names that are bound where it is called, in order.
pub(in crate::vm) fn names_in_scope() -> Called {
    Called::Unfinished(Box::new(Names), Box::new(Step::Settle))
}

#[derive(Debug)]
struct Names;

impl Coroutine for Names {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        if let Resume::Raised(exc) | Resume::Throw(exc) = with {
            return Step::Raise(exc);
        }
        let mut names = cx.askers().next().map(|(_, body)| body.scope()).unwrap_or_default();
        names.sort_unstable();
        Step::Return(Value::list(names.into_iter().map(Value::from).collect()))
    }

    fn may_be_hosted(&self) -> bool {
        false
    }
}
