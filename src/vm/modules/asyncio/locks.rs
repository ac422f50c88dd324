//! `Event`, `Lock`, `Semaphore`: what several tasks take turns by.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::methods::this;
use crate::machine::{Called, Context};
use crate::value::{Exc, ExcType, Exception, Object, Type, Value, value_error};
use crate::vm::arguments::Shape;
use crate::vm::arguments::{Bound, index};
use crate::vm::asynchronous::{Came, EventLoop, Future, Outcome, Routine, Wants, coroutine};
use crate::vm::methods::Method;

/// An event, a lock, or a semaphore.
#[derive(Debug)]
pub(super) struct Turns {
    class: Type,
    event_loop: Rc<EventLoop>,
    /// An event: 1 where it is set. A lock: 1 where it is held. A semaphore: how many may still come in.
    value: Cell<i64>,
    /// Most that a bounded semaphore may be.
    bound: Option<i64>,
    waiters: RefCell<VecDeque<Rc<Future>>>,
}

impl Turns {
    pub(super) fn new(class: Type, value: i64, cx: &Context<'_>) -> Rc<Self> {
        let bound = (class == Type::AsyncBoundedSemaphore).then_some(value);
        let event_loop = EventLoop::of(cx.world());
        Rc::new(Self { class, event_loop, value: Cell::new(value), bound, waiters: RefCell::default() })
    }

    fn is_held(&self) -> bool {
        self.value.get() == 1
    }

    /// Whether a semaphore lets nobody in.
    fn is_shut(&self) -> bool {
        self.value.get() == 0 || self.waiters.borrow().iter().any(|waiter| !waiter.is_cancelled())
    }

    /// Sets an event.
    pub(super) fn set(&self) {
        if self.value.replace(1) == 0 {
            let waiters: Vec<_> = self.waiters.borrow().iter().cloned().collect();
            waiters.iter().for_each(let_in);
        }
    }

    /// Unsets an event.
    pub(super) fn clear(&self) {
        self.value.set(0);
    }

    /// What comes in at once, where that is possible.
    fn enter_at_once(&self) -> bool {
        match self.class {
            Type::AsyncEvent => self.is_held(),
            Type::AsyncLock => {
                let free = !self.is_held() && self.waiters.borrow().iter().all(|waiter| waiter.is_cancelled());
                if free {
                    self.value.set(1);
                }
                free
            }
            _ => {
                let free = !self.is_shut();
                if free {
                    self.value.set(self.value.get() - 1);
                }
                free
            }
        }
    }

    fn wake_first(&self) {
        let first = self.waiters.borrow().front().cloned();
        first.filter(|waiter| !waiter.is_done()).iter().for_each(let_in);
    }

    fn wake_next(&self) {
        let next = self.waiters.borrow().iter().find(|waiter| !waiter.is_done()).cloned();
        if let Some(next) = next {
            self.value.set(self.value.get() - 1);
            let_in(&next);
        }
    }

    fn release(&self) -> Result<(), Exc> {
        match self.class {
            Type::AsyncLock => {
                if self.value.replace(0) == 0 {
                    return Err(Exception::with_message(ExcType::RuntimeError, "Lock is not acquired."));
                }
                self.wake_first();
            }
            _ => {
                if self.bound.is_some_and(|bound| self.value.get() >= bound) {
                    return Err(value_error("BoundedSemaphore released too many times"));
                }
                self.value.set(self.value.get() + 1);
                self.wake_next();
            }
        }
        Ok(())
    }
}

fn let_in(waiter: &Rc<Future>) {
    waiter.finish(Outcome::Value(Value::Bool(true)));
}

/// Waits for its turn.
#[derive(Debug)]
pub(super) struct Enter {
    pub(super) turns: Rc<Turns>,
    waiter: Option<Rc<Future>>,
    /// What coming in gives.
    gives: Value,
}

impl Enter {
    pub(super) fn new(turns: Rc<Turns>, gives: Value) -> Self {
        Self { turns, waiter: None, gives }
    }
}

impl Routine for Enter {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        let turns = &self.turns;
        let waiter = self.waiter.take();
        if let Some(waiter) = &waiter {
            turns.waiters.borrow_mut().retain(|known| !Rc::ptr_eq(known, waiter));
        }
        match (came, waiter) {
            (Came::Begin, _) if turns.enter_at_once() => Wants::Return(std::mem::take(&mut self.gives)),
            (Came::Begin, _) => {
                let about = match turns.class {
                    Type::AsyncEvent => "asyncio.Event to be set",
                    Type::AsyncLock => "asyncio.Lock to be free",
                    _ => "asyncio.Semaphore to let it in",
                };
                let waiter = Future::plain(&turns.event_loop, about);
                turns.waiters.borrow_mut().push_back(Rc::clone(&waiter));
                self.waiter = Some(Rc::clone(&waiter));
                Wants::Future(waiter)
            }
            (Came::Raised(exc), waiter) => {
                if exc.class == ExcType::CancelledError {
                    match turns.class {
                        Type::AsyncEvent => {}
                        Type::AsyncLock if !turns.is_held() => turns.wake_first(),
                        Type::AsyncLock => {}
                        _ if waiter.is_some_and(|waiter| !waiter.is_cancelled()) => {
                            turns.value.set(turns.value.get() + 1);
                            turns.wake_next();
                        }
                        _ => {}
                    }
                }
                Wants::Raise(exc)
            }
            (Came::Value(_), _) => {
                match turns.class {
                    Type::AsyncEvent => {}
                    Type::AsyncLock => turns.value.set(1),
                    _ if turns.value.get() > 0 => turns.wake_next(),
                    _ => {}
                }
                Wants::Return(std::mem::take(&mut self.gives))
            }
        }
    }
}

/// Leaves at the end of `async with`.
#[derive(Debug)]
struct Leave(Rc<Turns>);

impl Routine for Leave {
    fn resume(&mut self, _: Came, _: &mut Context<'_>) -> Wants {
        match self.0.release() {
            Ok(()) => Wants::Return(Value::None),
            Err(exc) => Wants::Raise(exc),
        }
    }
}

impl Object for Turns {
    fn type_of(&self) -> Type {
        self.class
    }

    fn repr(&self) -> String {
        let mut state = match self.class {
            Type::AsyncEvent => if self.is_held() { "set" } else { "unset" }.to_owned(),
            Type::AsyncLock => if self.is_held() { "locked" } else { "unlocked" }.to_owned(),
            _ if self.is_shut() => "locked".to_owned(),
            _ => format!("unlocked, value:{}", self.value.get()),
        };
        let waiters = self.waiters.borrow().len();
        if waiters > 0 {
            state = format!("{state}, waiters:{waiters}");
        }
        format!("<asyncio.locks.{} object [{state}]>", self.class.name())
    }
}

/// `Event()`, `Lock()`
pub(super) fn flag(class: Type, cx: &Context<'_>) -> Value {
    Value::Object(Turns::new(class, 0, cx))
}

/// `Semaphore(value=1)`, `BoundedSemaphore(value=1)`
pub(super) fn semaphore(class: Type, value: Option<&Value>, cx: &Context<'_>) -> Result<Value, Exc> {
    let value = value.map_or(Ok(1), index)?;
    if value < 0 {
        return Err(value_error("Semaphore initial value must be >= 0"));
    }
    Ok(Value::Object(Turns::new(class, value, cx)))
}

fn enter(object: &Value, name: &str, gives: Value, cx: &Context<'_>) -> Called {
    Called::Value(Value::Object(coroutine(name, Enter::new(this(object), gives), cx)))
}

fn leave(object: &Value, _: Bound, cx: &mut Context<'_>) -> Called {
    Called::Value(Value::Object(coroutine("__aexit__", Leave(this(object)), cx)))
}

pub(super) static EVENT: &[Method] = &[
    Method::changing("clear", Shape::Nothing, |object, _| {
        this::<Turns>(object).clear();
        Ok(Value::None)
    }),
    Method::new("is_set", Shape::Nothing, |object, _| Ok(Value::Bool(this::<Turns>(object).is_held()))),
    Method::changing("set", Shape::Nothing, |object, _| {
        this::<Turns>(object).set();
        Ok(Value::None)
    }),
    Method::pulling("wait", Shape::Nothing, |object, _, cx| enter(object, "wait", Value::Bool(true), cx)),
];

pub(super) static LOCK: &[Method] = &[
    Method::pulling("__aenter__", Shape::Nothing, |object, _, cx| enter(object, "__aenter__", Value::None, cx)),
    Method::pulling("__aexit__", Shape::Between(3, 3), leave),
    Method::pulling("acquire", Shape::Nothing, |object, _, cx| enter(object, "acquire", Value::Bool(true), cx)),
    Method::new("locked", Shape::Nothing, |object, _| {
        let turns = this::<Turns>(object);
        Ok(Value::Bool(if turns.class == Type::AsyncLock { turns.is_held() } else { turns.is_shut() }))
    }),
    Method::changing("release", Shape::Nothing, |object, _| this::<Turns>(object).release().map(|()| Value::None)),
];
