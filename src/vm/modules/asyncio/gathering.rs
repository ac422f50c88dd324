//! `asyncio.gather`: what several come to, in their order.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use crate::machine::{Called, Context};
use crate::value::{Exc, Value, identical, type_error};
use crate::vm::arguments::Bound;
use crate::vm::asynchronous::{EventLoop, Future, OnDone, Outcome, Role, cancelled_error, ensure_future};
use crate::vm::pulling::called;

/// `gather(*awaitables, return_exceptions=False)`
pub(super) fn called_with(arguments: Bound, cx: &mut Context<'_>) -> Called {
    let (positional, named) = arguments.into_parts();
    let mut return_exceptions = false;
    for (name, value) in named {
        match &*name.to_text() {
            "return_exceptions" => return_exceptions = value.is_true(),
            other => {
                let text = format!("gather() got an unexpected keyword argument '{other}'");
                return Called::Raised(type_error(text));
            }
        }
    }
    called(
        children_of(&positional, cx)
            .map(|children| gather(&EventLoop::of(cx.world()), children, return_exceptions).to_value()),
    )
}

/// A future for each argument; the same for the same.
fn children_of(arguments: &[Value], cx: &mut Context<'_>) -> Result<Vec<Rc<Future>>, Exc> {
    let event_loop = match arguments {
        [] => return Ok(Vec::new()),
        _ => super::running(cx)?,
    };
    let mut children: Vec<Rc<Future>> = Vec::new();
    for (at, argument) in arguments.iter().enumerate() {
        let known = arguments[..at].iter().position(|other| identical(other, argument));
        children.push(match known {
            Some(known) => Rc::clone(&children[known]),
            None => ensure_future(&event_loop, argument, cx)?,
        });
    }
    Ok(children)
}

/// A future for what all of these come to.
pub(crate) fn gather(event_loop: &Rc<EventLoop>, children: Vec<Rc<Future>>, return_exceptions: bool) -> Rc<Future> {
    if children.is_empty() {
        let outer = Future::plain(event_loop, "nothing");
        outer.finish(Outcome::Value(Value::list(Vec::new())));
        return outer;
    }
    let mut distinct: Vec<Rc<Future>> = Vec::new();
    for child in &children {
        if !distinct.iter().any(|known| Rc::ptr_eq(known, child)) {
            distinct.push(Rc::clone(child));
        }
    }
    let (left, outer) = (Cell::new(distinct.len()), Rc::new(OnceCell::new()));
    let gathering = Gathering { left, outer: Rc::clone(&outer), return_exceptions };
    let on_done: OnDone = Rc::new(move |child| gathering.done(child));
    for child in &distinct {
        child.when_done(&on_done);
    }
    let future = Future::new(event_loop, Role::Gather(children, Cell::new(false)));
    outer.set(Rc::downgrade(&future)).expect("set once, here");
    future
}

struct Gathering {
    left: Cell<usize>,
    outer: Rc<OnceCell<std::rc::Weak<Future>>>,
    return_exceptions: bool,
}

impl Gathering {
    fn done(&self, child: &Rc<Future>) {
        self.left.set(self.left.get() - 1);
        let outer = self.outer.get().and_then(std::rc::Weak::upgrade);
        let Some(outer) = outer.filter(|outer| !outer.is_done()) else {
            child.saw();
            return;
        };
        if !self.return_exceptions {
            match child.outcome() {
                Outcome::Cancelled => {
                    outer.finish(Outcome::Raised(child.cancelled()));
                    return;
                }
                Outcome::Raised(exc) => {
                    child.saw();
                    outer.finish(Outcome::Raised(exc));
                    return;
                }
                Outcome::Pending | Outcome::Value(_) => {}
            }
        }
        let Role::Gather(children, requested) = &outer.role else { return };
        if self.left.get() > 0 {
            return;
        }
        let result = |child: &Rc<Future>| match child.outcome() {
            Outcome::Value(value) => value,
            Outcome::Raised(exc) => {
                child.saw();
                Value::Exception(exc)
            }
            Outcome::Cancelled => {
                let message = child.cancel_message().unwrap_or_else(|| Value::from(""));
                Value::Exception(cancelled_error(Some(message)))
            }
            Outcome::Pending => Value::None,
        };
        if requested.get() {
            outer.finish(Outcome::Raised(child.cancelled()));
        } else {
            let results = children.iter().map(result).collect();
            outer.finish(Outcome::Value(Value::list(results)));
        }
    }
}
