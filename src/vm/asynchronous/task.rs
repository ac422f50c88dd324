//! Tasks: coroutines that the event loop runs, each until it waits for a future.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::awaiting::Awaits;
use super::future::{Outcome, Waiter};
use super::{Action, AsyncObject, EventLoop, Future, Role, cancelled_error, coroutine};
use crate::machine::{Context, Demand, Iter, Request, StageRecord};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};

/// What makes a future a task.
#[derive(Debug)]
pub(crate) struct TaskState {
    /// What it runs; let go when that is over.
    code: RefCell<Option<Rc<AsyncObject>>>,
    /// Of its coroutine, which it outlives.
    pub(super) record: Rc<StageRecord>,
    pub(crate) name: RefCell<String>,
    pub(super) must_cancel: Cell<bool>,
    cancel_message: RefCell<Option<Value>>,
    pub(crate) cancels_requested: Cell<u64>,
    /// What it waits for.
    waiter: RefCell<Option<Rc<Future>>>,
    /// The run of `asyncio.run` that it belongs to.
    pub(super) run: u64,
}

impl TaskState {
    pub(crate) fn name(&self) -> String {
        self.name.borrow().clone()
    }

    pub(super) fn code_name(&self) -> &str {
        &self.record.info.name
    }

    /// The coroutine, as long as it is not over.
    pub(crate) fn code(&self) -> Option<Rc<AsyncObject>> {
        self.code.borrow().clone()
    }

    pub(super) fn waits_for(&self) -> Option<Rc<Future>> {
        self.waiter.borrow().clone()
    }

    pub(super) fn cancel(&self, message: Option<Value>) -> bool {
        self.cancels_requested.set(self.cancels_requested.get() + 1);
        let waiter = self.waiter.borrow().clone();
        if waiter.is_some_and(|waiter| waiter.cancel(message.clone())) {
            return true;
        }
        self.must_cancel.set(true);
        *self.cancel_message.borrow_mut() = message;
        true
    }
}

/// A task that runs the coroutine: it begins after what is ready now.
pub(crate) fn create_task(event_loop: &Rc<EventLoop>, code: Rc<AsyncObject>, name: Option<String>) -> Rc<Future> {
    code.awaited.set(true);
    let run = match event_loop.current_task().as_deref().map(|task| &task.role) {
        Some(Role::Task(current)) => current.run,
        _ => event_loop.run.get(),
    };
    let state = TaskState {
        record: Rc::clone(code.iter.record()),
        code: RefCell::new(Some(code)),
        name: RefCell::new(name.unwrap_or_else(|| event_loop.fresh_name())),
        must_cancel: Cell::new(false),
        cancel_message: RefCell::default(),
        cancels_requested: Cell::new(0),
        waiter: RefCell::default(),
        run,
    };
    let task = Future::new(event_loop, Role::Task(state));
    event_loop.soon(Action::Step(Rc::clone(&task), None));
    event_loop.note_task(&task);
    task
}

/// The future that a value is, or the task that runs it. `TypeError` where it cannot be awaited.
pub(crate) fn ensure_future(
    event_loop: &Rc<EventLoop>,
    value: &Value,
    cx: &mut Context<'_>,
) -> Result<Rc<Future>, Exc> {
    if let Some(future) = value.to_object::<Future>() {
        return Ok(future);
    }
    if let Some(code) = value.to_object::<AsyncObject>() {
        match code.class() {
            Type::Coroutine => return Ok(create_task(event_loop, code, None)),
            Type::AsyncGenerator => {}
            class => {
                let iter = code.begin()?;
                let wrapped = AsyncObject::new(iter, class, "_wrap_awaitable");
                return Ok(create_task(event_loop, wrapped, None));
            }
        }
    }
    match super::has_await(value) {
        true => Ok(create_task(event_loop, coroutine("_wrap_awaitable", Awaits(value.clone()), cx), None)),
        false => Err(type_error("An asyncio.Future, a coroutine or an awaitable is required")),
    }
}

/// What a task wants when its turn has come.
pub(super) enum Turn {
    /// That its coroutine is asked so.
    Ask(Iter, Request),
    /// Nothing: it is over.
    Over,
}

/// The task goes on: with an exception thrown in, where there is one.
pub(super) fn step(task: &Rc<Future>, exc: Option<Exc>) -> Turn {
    let Role::Task(state) = &task.role else { return Turn::Over };
    if task.is_done() {
        return Turn::Over;
    }
    let mut exc = exc;
    if state.must_cancel.replace(false) && exc.as_ref().is_none_or(|exc| exc.class != ExcType::CancelledError) {
        exc = Some(cancelled_error(state.cancel_message.borrow().clone()));
    }
    drop(state.waiter.take());
    let Some(code) = state.code() else { return Turn::Over };
    if code.iter.is_done() {
        drop(raised(task, code.reused()));
        return Turn::Over;
    }
    let request = match exc {
        Some(exc) => Request::Throw(exc),
        None => Request::Next(Demand::ONE),
    };
    Turn::Ask(code.iter.clone(), request)
}

/// A task goes on with what the future that it waited for has come to.
pub(super) fn woken(task: &Rc<Future>, future: &Future) -> Turn {
    step(task, future.result().err())
}

/// Its coroutine has given something: what it waits for.
pub(super) fn gave(task: &Rc<Future>, given: &Value) {
    let Role::Task(state) = &task.role else { return };
    let again = |exc: Option<Exc>| {
        task.event_loop.soon(Action::Step(Rc::clone(task), exc));
    };
    let refused = |text: String| Some(Exception::with_message(ExcType::RuntimeError, text));
    if let Some(future) = given.to_object::<Future>() {
        if Rc::ptr_eq(&future, task) {
            return again(refused(format!("Task cannot await on itself: {}", given.repr())));
        }
        future.wait(Waiter::Task(Rc::clone(task)));
        *state.waiter.borrow_mut() = Some(Rc::clone(&future));
        if state.must_cancel.get() && future.cancel(state.cancel_message.borrow().clone()) {
            state.must_cancel.set(false);
        }
        return;
    }
    match given {
        Value::None => again(None),
        other => again(refused(format!("Task got bad yield: {}", other.repr()))),
    }
}

/// Its coroutine has returned.
pub(super) fn returned(task: &Rc<Future>, value: Value) {
    let Role::Task(state) = &task.role else { return };
    if state.must_cancel.replace(false) {
        task.cancel_itself(state.cancel_message.borrow().clone());
    } else {
        task.finish(Outcome::Value(value));
    }
    drop(state.code.take());
}

/// Its coroutine has raised. What ends the whole run is given back.
pub(super) fn raised(task: &Rc<Future>, exc: Exc) -> Option<Exc> {
    let Role::Task(state) = &task.role else { return Some(exc) };
    let ends_all = matches!(exc.class, ExcType::KeyboardInterrupt | ExcType::SystemExit);
    if exc.class == ExcType::CancelledError {
        task.cancelled_by(Rc::clone(&exc));
    } else {
        task.finish(Outcome::Raised(Rc::clone(&exc)));
    }
    drop(state.code.take());
    if ends_all {
        task.saw();
        return Some(exc);
    }
    None
}
