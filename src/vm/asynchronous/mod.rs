//! Asynchronous code: coroutine objects, futures, tasks, and the event loop that runs them on the one machine.
//!
//! A coroutine awaits by delegating, as a generator does with `yield from`; what it gives on its way up is the future that it waits
//! for. Whoever drives the event loop ([`pump`]) is a coroutine of the machine's own: it asks the coroutine of the task that
//! is next, and where nothing is ready answers `Wait` until the next timer. So a task can be paused between any two instructions,
//! and two drivers that wait, in two lanes of a pipeline, overlap.

mod asking;
mod awaiting;
mod event_loop;
mod future;
mod object;
mod pump;
mod repr;
mod routine;
mod run;
mod source;
mod task;

pub(crate) use asking::{AsyncAsk, anext_or};
pub(crate) use awaiting::{aiter, anext, awaitable, has_await};
pub(crate) use event_loop::{Action, EventLoop, Handle};
pub(crate) use future::{Future, OnDone, Outcome, Role, cancelled_error, invalid_state};
pub(crate) use object::{AsyncObject, Yielded, iter_of};
pub(crate) use routine::{Came, Routine, Wants, coroutine};
pub(crate) use run::run;
pub use source::stage_over;
pub(crate) use task::{TaskState, create_task, ensure_future};
