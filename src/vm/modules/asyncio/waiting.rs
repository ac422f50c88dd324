//! Waiting for futures: `wait_for`, `wait`, `as_completed`, `shield`.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::seconds;
use crate::machine::{Called, Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error, value_error};
use crate::vm::arguments::Bound;
use crate::vm::asynchronous::{
    Action, AsyncObject, Came, EventLoop, Future, Handle, OnDone, Outcome, Routine, Wants, coroutine, ensure_future,
};
use crate::vm::pulling::{self, called};

/// A future that something else sets, and no more than once.
fn release(waiter: &Rc<Future>) {
    waiter.finish(Outcome::Value(Value::None));
}

fn released_by_timer(event_loop: &Rc<EventLoop>, waiter: &Rc<Future>, after: std::time::Duration) -> Rc<Handle> {
    let waiter = Rc::clone(waiter);
    event_loop.later(after, Action::Run(Box::new(move || release(&waiter))))
}

fn released_by(waiter: &Rc<Future>) -> OnDone {
    let waiter = Rc::clone(waiter);
    Rc::new(move |_| release(&waiter))
}

fn timed_out(cause: Option<Exc>) -> Exc {
    let exc = Exception::new(ExcType::TimeoutError, Vec::new());
    if let Some(cause) = cause {
        *exc.cause.borrow_mut() = Some(Value::Exception(Rc::clone(&cause)));
        *exc.context.borrow_mut() = Some(cause);
    }
    exc
}

/// `wait_for(awaitable, timeout)`
pub(super) fn wait_for(awaited: Value, timeout: Value, cx: &Context<'_>) -> Rc<AsyncObject> {
    coroutine("wait_for", WaitFor { awaited, timeout, at: At::Begin, timer: None, on_done: None }, cx)
}

#[derive(Debug)]
enum At {
    Begin,
    /// It is awaited without a limit.
    Endless,
    /// It is waited for, or for the time to pass.
    Waiting(Rc<Future>),
    /// It was cancelled, because of the time; what is waited for is its end.
    Late(Rc<Future>),
    /// The same, because whoever waits was cancelled.
    Cancelled(Exc),
}

struct WaitFor {
    awaited: Value,
    timeout: Value,
    at: At,
    timer: Option<Rc<Handle>>,
    on_done: Option<OnDone>,
}

impl std::fmt::Debug for WaitFor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WaitFor").field("at", &self.at).finish_non_exhaustive()
    }
}

impl WaitFor {
    fn begin(&mut self, cx: &mut Context<'_>) -> Result<Wants, Exc> {
        let event_loop = super::running(cx)?;
        let awaited = std::mem::take(&mut self.awaited);
        if matches!(self.timeout, Value::None) {
            self.at = At::Endless;
            return Ok(Wants::Await(awaited));
        }
        let timeout = seconds(&self.timeout)?;
        if timeout.is_zero() {
            let future = ensure_future(&event_loop, &awaited, cx)?;
            if future.is_done() {
                return future.result().map(Wants::Return);
            }
            return Ok(self.cancel_and_wait(future, None));
        }
        let about = format!("asyncio.wait_for until {}", super::moment(event_loop.now().saturating_add(timeout)));
        let waiter = Future::plain(&event_loop, about);
        self.timer = Some(released_by_timer(&event_loop, &waiter, timeout));
        let future = ensure_future(&event_loop, &awaited, cx)?;
        let on_done = released_by(&waiter);
        future.when_done(&on_done);
        self.on_done = Some(on_done);
        self.at = At::Waiting(future);
        Ok(Wants::Future(waiter))
    }

    /// Cancels it and waits until it is over; `because`: whoever waits was cancelled.
    fn cancel_and_wait(&mut self, future: Rc<Future>, because: Option<Exc>) -> Wants {
        if let Some(on_done) = self.on_done.take() {
            future.forget(&on_done);
        }
        let waiter = Future::plain(future.event_loop(), "what is being cancelled");
        let on_done = released_by(&waiter);
        future.when_done(&on_done);
        self.on_done = Some(on_done);
        future.cancel(None);
        self.at = match because {
            Some(exc) => At::Cancelled(exc),
            None => At::Late(future),
        };
        Wants::Future(waiter)
    }

    fn ended(&mut self, result: Result<Value, Exc>) -> Wants {
        if let Some(timer) = self.timer.take() {
            timer.cancel();
        }
        match result {
            Ok(value) => Wants::Return(value),
            Err(exc) => Wants::Raise(exc),
        }
    }
}

impl Routine for WaitFor {
    fn resume(&mut self, came: Came, cx: &mut Context<'_>) -> Wants {
        match (std::mem::replace(&mut self.at, At::Begin), came) {
            (At::Begin, Came::Begin) => match self.begin(cx) {
                Ok(wants) => wants,
                Err(exc) => self.ended(Err(exc)),
            },
            (At::Waiting(future), Came::Value(_)) if future.is_done() => self.ended(future.result()),
            (At::Waiting(future), Came::Value(_)) => self.cancel_and_wait(future, None),
            (At::Waiting(future), Came::Raised(exc)) if exc.class == ExcType::CancelledError => {
                if future.is_done() {
                    return self.ended(future.result());
                }
                self.cancel_and_wait(future, Some(exc))
            }
            (At::Late(future), Came::Value(_)) => self.ended(match future.result() {
                Err(exc) if exc.class == ExcType::CancelledError => Err(timed_out(Some(exc))),
                result => result,
            }),
            (At::Cancelled(exc), Came::Value(_)) => self.ended(Err(exc)),
            (_, Came::Raised(exc)) => self.ended(Err(exc)),
            (_, Came::Value(value)) => self.ended(Ok(value)),
            (_, Came::Begin) => self.ended(Ok(Value::None)),
        }
    }
}

/// The distinct futures among the items of a collection, by what they were made of.
fn futures_of(items: Vec<Value>, cx: &mut Context<'_>) -> Result<Vec<Rc<Future>>, Exc> {
    let event_loop = super::running(cx)?;
    let mut futures: Vec<Rc<Future>> = Vec::new();
    for item in &items {
        let future = ensure_future(&event_loop, item, cx)?;
        if !futures.iter().any(|known| Rc::ptr_eq(known, &future)) {
            futures.push(future);
        }
    }
    Ok(futures)
}

fn refuse_one(value: &Value, function: &str) -> Result<(), Exc> {
    if value.as_object::<Future>().is_some() || value.type_of() == Type::Coroutine {
        let (class, what) = (value.type_of().name().rsplit('.').next().unwrap_or_default(), function);
        return Err(type_error(match what {
            "wait" => format!("expect a list of futures, not {class}"),
            _ => format!("expect an iterable of futures, not {class}"),
        }));
    }
    Ok(())
}

/// When `wait` has waited enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    All,
    First,
    FirstException,
}

/// `wait(futures, timeout=None, return_when=ALL_COMPLETED)`
pub(super) fn wait(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let items = arguments.required(0);
    let timeout = arguments.given(1).cloned();
    let until = match arguments.get(2).map(|value| value.to_display().to_text().into_owned()).as_deref() {
        None | Some("ALL_COMPLETED") => Ok(Until::All),
        Some("FIRST_COMPLETED") => Ok(Until::First),
        Some("FIRST_EXCEPTION") => Ok(Until::FirstException),
        Some(other) => Err(value_error(format!("Invalid return_when value: {other}"))),
    };
    let checked = refuse_one(&items, "wait").and(until);
    match checked {
        Err(exc) => Called::Raised(exc),
        Ok(until) => pulling::collect(
            &items,
            move |items, cx| {
                if items.is_empty() {
                    return Err(value_error("Set of Tasks/Futures is empty."));
                }
                let waiting =
                    Wait { items, timeout: timeout.clone(), until, futures: Vec::new(), timer: None, on_done: None };
                Ok(Value::Object(coroutine("wait", waiting, cx)))
            },
            cx,
        ),
    }
}

struct Wait {
    items: Vec<Value>,
    timeout: Option<Value>,
    until: Until,
    futures: Vec<Rc<Future>>,
    timer: Option<Rc<Handle>>,
    on_done: Option<OnDone>,
}

impl std::fmt::Debug for Wait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wait").field("futures", &self.futures).finish_non_exhaustive()
    }
}

impl Wait {
    fn begin(&mut self, cx: &mut Context<'_>) -> Result<Wants, Exc> {
        if self.items.iter().any(|item| item.type_of() == Type::Coroutine) {
            return Err(type_error("Passing coroutines is forbidden, use tasks explicitly."));
        }
        self.futures = futures_of(std::mem::take(&mut self.items), cx)?;
        let event_loop = super::running(cx)?;
        let waiter = Future::plain(&event_loop, "several futures");
        if let Some(timeout) = &self.timeout {
            self.timer = Some(released_by_timer(&event_loop, &waiter, seconds(timeout)?));
        }
        let (left, until, waiter_set) = (Cell::new(self.futures.len()), self.until, Rc::clone(&waiter));
        let on_done: OnDone = Rc::new(move |future| {
            left.set(left.get() - 1);
            let raised = matches!(future.outcome(), Outcome::Raised(_));
            if left.get() == 0 || until == Until::First || until == Until::FirstException && raised {
                release(&waiter_set);
            }
        });
        self.futures.iter().for_each(|future| future.when_done(&on_done));
        self.on_done = Some(on_done);
        Ok(Wants::Future(waiter))
    }

    fn end(&mut self) {
        if let Some(timer) = self.timer.take() {
            timer.cancel();
        }
        if let Some(on_done) = self.on_done.take() {
            self.futures.iter().for_each(|future| future.forget(&on_done));
        }
    }
}

impl Routine for Wait {
    fn resume(&mut self, came: Came, cx: &mut Context<'_>) -> Wants {
        match came {
            Came::Begin => self.begin(cx).unwrap_or_else(Wants::Raise),
            Came::Raised(exc) => {
                self.end();
                Wants::Raise(exc)
            }
            Came::Value(_) => {
                self.end();
                let all = std::mem::take(&mut self.futures);
                let (done, pending): (Vec<_>, Vec<_>) = all.into_iter().partition(|future| future.is_done());
                match super::set_of(&done).and_then(|done| Ok(vec![done, super::set_of(&pending)?])) {
                    Ok(sets) => Wants::Return(Value::tuple(sets)),
                    Err(exc) => Wants::Raise(exc),
                }
            }
        }
    }
}

/// Those that are done and were not taken, and who waits for one.
#[derive(Debug)]
struct Completed {
    event_loop: Rc<EventLoop>,
    /// `None`: the time is over.
    done: RefCell<VecDeque<Option<Rc<Future>>>>,
    getters: RefCell<VecDeque<Rc<Future>>>,
    left: RefCell<Vec<Rc<Future>>>,
}

impl Completed {
    fn put(&self, future: Option<Rc<Future>>) {
        self.done.borrow_mut().push_back(future);
        loop {
            let getter = self.getters.borrow_mut().pop_front();
            match getter {
                Some(getter) if getter.is_done() => {}
                Some(getter) => {
                    release(&getter);
                    break;
                }
                None => break,
            }
        }
    }
}

/// `as_completed(futures, timeout=None)`: an iterator of coroutines, each of which gives what the next one that is done comes to.
pub(super) fn as_completed(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let items = arguments.required(0);
    let timeout = arguments.given(1).cloned();
    if let Err(exc) = refuse_one(&items, "as_completed") {
        return Called::Raised(exc);
    }
    pulling::collect(&items, move |items, cx| completing(items, timeout.as_ref(), cx), cx)
}

fn completing(items: Vec<Value>, timeout: Option<&Value>, cx: &mut Context<'_>) -> Result<Value, Exc> {
    let event_loop = super::running(cx)?;
    let futures = futures_of(items, cx)?;
    let completed = Rc::new(Completed {
        event_loop: Rc::clone(&event_loop),
        done: RefCell::default(),
        getters: RefCell::default(),
        left: RefCell::new(futures.clone()),
    });
    let timer: Rc<RefCell<Option<Rc<Handle>>>> = Rc::default();
    let (told, timer_of) = (Rc::clone(&completed), Rc::clone(&timer));
    let on_done: OnDone = Rc::new(move |future| {
        let known = told.left.borrow().iter().position(|left| Rc::ptr_eq(left, future));
        let Some(at) = known else { return };
        told.left.borrow_mut().remove(at);
        told.put(Some(Rc::clone(future)));
        if told.left.borrow().is_empty()
            && let Some(timer) = timer_of.take()
        {
            timer.cancel();
        }
    });
    futures.iter().for_each(|future| future.when_done(&on_done));
    if let Some(timeout) = timeout {
        let late = Rc::clone(&completed);
        let out_of_time = move || {
            for future in late.left.take() {
                future.forget(&on_done);
                late.put(None);
            }
        };
        *timer.borrow_mut() = Some(event_loop.later(seconds(timeout)?, Action::Run(Box::new(out_of_time))));
    }
    let info = StageInfo {
        name: "as_completed".to_owned(),
        class: Some(Type::Generator),
        internal: true,
        ..StageInfo::default()
    };
    let body = AsCompleted { completed, left: futures.len() };
    Ok(Iter::new(cx.world(), info, Box::new(body), &[]).to_value())
}

#[derive(Debug)]
struct AsCompleted {
    completed: Rc<Completed>,
    left: usize,
}

impl Coroutine for AsCompleted {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) | Resume::Send(_) if self.left > 0 => {
                self.left -= 1;
                let one =
                    coroutine("_wait_for_one", WaitForOne { completed: Rc::clone(&self.completed), getter: None }, cx);
                Step::Emit(Chunk::one(Value::Object(one)))
            }
            Resume::Throw(exc) => Step::Raise(exc),
            _ => Step::Return(Value::None),
        }
    }
}

#[derive(Debug)]
struct WaitForOne {
    completed: Rc<Completed>,
    getter: Option<Rc<Future>>,
}

impl Routine for WaitForOne {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        if let Came::Raised(exc) = came {
            if let Some(getter) = self.getter.take() {
                let woken = getter.is_done() && !getter.is_cancelled();
                getter.cancel(None);
                self.completed.getters.borrow_mut().retain(|known| !Rc::ptr_eq(known, &getter));
                if woken {
                    let next = self.completed.getters.borrow_mut().pop_front();
                    next.iter().for_each(release);
                }
            }
            return Wants::Raise(exc);
        }
        let next = self.completed.done.borrow_mut().pop_front();
        match next {
            Some(Some(future)) => match future.result() {
                Ok(value) => Wants::Return(value),
                Err(exc) => Wants::Raise(exc),
            },
            Some(None) => Wants::Raise(timed_out(None)),
            None => {
                let getter = Future::plain(&self.completed.event_loop, "the next of several futures");
                self.completed.getters.borrow_mut().push_back(Rc::clone(&getter));
                self.getter = Some(Rc::clone(&getter));
                Wants::Future(getter)
            }
        }
    }
}

/// `shield(awaitable)`: a future that can be cancelled without what it stands for.
pub(super) fn shield(mut arguments: Bound, cx: &mut Context<'_>) -> Called {
    let value = arguments.required(0);
    called(super::running(cx).and_then(|event_loop| {
        let inner = ensure_future(&event_loop, &value, cx)?;
        if inner.is_done() {
            return Ok(inner.to_value());
        }
        let outer = Future::plain(&event_loop, "a shielded future");
        let told = Rc::clone(&outer);
        let on_inner: OnDone = Rc::new(move |inner| {
            if told.is_done() {
                inner.saw();
            } else if inner.is_cancelled() {
                told.cancel(None);
            } else {
                inner.saw();
                told.finish(inner.outcome());
            }
        });
        inner.when_done(&on_inner);
        let (shielded, on_inner) = (Rc::downgrade(&inner), Rc::downgrade(&on_inner));
        let on_outer: OnDone = Rc::new(move |_| {
            if let (Some(inner), Some(on_inner)) = (shielded.upgrade(), on_inner.upgrade())
                && !inner.is_done()
            {
                inner.forget(&on_inner);
            }
        });
        outer.when_done(&on_outer);
        Ok(outer.to_value())
    }))
}
