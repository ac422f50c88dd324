//! `asyncio.to_thread`: there is one thread, so the function runs in place once the others had their turn.

use crate::machine::{Arguments, Called, Context};
use crate::value::{Value, type_error};
use crate::vm::arguments::Bound;
use crate::vm::asynchronous::{Came, Routine, Wants, coroutine};

/// `to_thread(func, /, *args, **kwargs)`
pub(super) fn to_thread(arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (mut positional, named) = arguments.into_parts();
    if positional.is_empty() {
        return Called::Raised(type_error("to_thread() missing 1 required positional argument: 'func'"));
    }
    let function = positional.remove(0);
    let waiting = InPlace { call: Some((function, Arguments { positional, named })) };
    Called::Value(Value::Object(coroutine("to_thread", waiting, cx)))
}

#[derive(Debug)]
struct InPlace {
    /// The function and its arguments, until it is called.
    call: Option<(Value, Arguments)>,
}

impl Routine for InPlace {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        match came {
            Came::Begin => Wants::Pass,
            Came::Value(value) => match self.call.take() {
                Some((function, arguments)) => Wants::Call(function, arguments),
                None => Wants::Return(value),
            },
            Came::Raised(exc) => Wants::Raise(exc),
        }
    }
}
