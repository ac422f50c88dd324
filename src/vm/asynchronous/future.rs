//! Futures: a value that will be there, and who waits for it.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use super::task::TaskState;
use super::{Action, EventLoop};
use crate::machine::{Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step, World};
use crate::value::{Exc, ExcType, Exception, Object, Type, Value};

/// What is told that a future is done.
pub(crate) type OnDone = Rc<dyn Fn(&Rc<Future>)>;

/// What a future has come to.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// Nothing yet.
    Pending,
    /// It was cancelled.
    Cancelled,
    /// Its value.
    Value(Value),
    /// An exception.
    Raised(Exc),
}

/// Who waits for a future.
pub(super) enum Waiter {
    /// A task, which goes on with it.
    Task(Rc<Future>),
    /// A function of the user's.
    Function(Value),
    /// Something of the loop's own.
    Own(OnDone),
}

/// What a future is for.
#[derive(Debug)]
pub(crate) enum Role {
    /// Whatever sets it.
    Plain,
    /// What a coroutine comes to.
    Task(TaskState),
    /// What several come to; whether it was asked to be cancelled.
    Gather(Vec<Rc<Future>>, Cell<bool>),
}

/// A future, or a task.
pub(crate) struct Future {
    pub(super) event_loop: Rc<EventLoop>,
    outcome: RefCell<Outcome>,
    /// What it was cancelled with.
    cancel_message: RefCell<Option<Value>>,
    /// For a task, the exception by which its coroutine ended, for the first who asks.
    cancelled_by: RefCell<Option<Exc>>,
    pub(super) waiters: RefCell<Vec<Waiter>>,
    pub(crate) role: Role,
    /// Whether somebody has seen the exception that it came to.
    seen: Cell<bool>,
    /// What it waits for, in words.
    about: RefCell<String>,
}

impl fmt::Debug for Future {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.repr())
    }
}

/// `CancelledError`, with a message where there is one.
pub(crate) fn cancelled_error(message: Option<Value>) -> Exc {
    Exception::new(ExcType::CancelledError, message.into_iter().collect())
}

pub(crate) fn invalid_state(text: &str) -> Exc {
    Exception::with_message(ExcType::InvalidStateError, text)
}

impl Future {
    pub(crate) fn new(event_loop: &Rc<EventLoop>, role: Role) -> Rc<Self> {
        Rc::new(Self {
            event_loop: Rc::clone(event_loop),
            outcome: RefCell::new(Outcome::Pending),
            cancel_message: RefCell::default(),
            cancelled_by: RefCell::default(),
            waiters: RefCell::default(),
            role,
            seen: Cell::new(false),
            about: RefCell::default(),
        })
    }

    /// A plain one, which waits for `about` in words.
    pub(crate) fn plain(event_loop: &Rc<EventLoop>, about: impl Into<String>) -> Rc<Self> {
        let future = Self::new(event_loop, Role::Plain);
        *future.about.borrow_mut() = about.into();
        future
    }

    pub(crate) fn to_value(self: &Rc<Self>) -> Value {
        Value::Object(Rc::<Self>::clone(self))
    }

    pub(crate) fn event_loop(&self) -> &Rc<EventLoop> {
        &self.event_loop
    }

    pub(crate) fn is_done(&self) -> bool {
        !matches!(*self.outcome.borrow(), Outcome::Pending)
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        matches!(*self.outcome.borrow(), Outcome::Cancelled)
    }

    /// What it has come to.
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome.borrow().clone()
    }

    /// `result()`
    pub(crate) fn result(&self) -> Result<Value, Exc> {
        match self.outcome() {
            Outcome::Pending => Err(invalid_state("Result is not set.")),
            Outcome::Cancelled => Err(self.cancelled()),
            Outcome::Value(value) => Ok(value),
            Outcome::Raised(exc) => {
                self.seen.set(true);
                Err(exc)
            }
        }
    }

    /// `exception()`: `Ok(None)` where it came to a value.
    pub(crate) fn exception(&self) -> Result<Option<Exc>, Exc> {
        match self.outcome() {
            Outcome::Pending => Err(invalid_state("Exception is not set.")),
            Outcome::Cancelled => Err(self.cancelled()),
            Outcome::Value(_) => Ok(None),
            Outcome::Raised(exc) => {
                self.seen.set(true);
                Ok(Some(exc))
            }
        }
    }

    /// The `CancelledError` of one that was cancelled.
    pub(crate) fn cancelled(&self) -> Exc {
        self.cancelled_by.take().unwrap_or_else(|| cancelled_error(self.cancel_message()))
    }

    /// What it was cancelled with.
    pub(crate) fn cancel_message(&self) -> Option<Value> {
        self.cancel_message.borrow().clone()
    }

    /// Its coroutine has ended with a `CancelledError`.
    pub(super) fn cancelled_by(self: &Rc<Self>, exc: Exc) {
        if !self.is_done() {
            *self.cancelled_by.borrow_mut() = Some(exc);
            self.finish(Outcome::Cancelled);
        }
    }

    /// Somebody has taken note of the exception that it came to.
    pub(crate) fn saw(&self) {
        self.seen.set(true);
    }

    /// Sets what it has come to, unless it is done; whether it was not.
    pub(crate) fn finish(self: &Rc<Self>, outcome: Outcome) -> bool {
        if self.is_done() {
            return false;
        }
        *self.outcome.borrow_mut() = outcome;
        for waiter in self.waiters.take() {
            self.tell(waiter);
        }
        true
    }

    fn tell(self: &Rc<Self>, waiter: Waiter) {
        self.event_loop.soon(match waiter {
            Waiter::Task(task) => Action::WakeUp(task, Rc::clone(self)),
            Waiter::Function(function) => Action::Call(function, vec![self.to_value()]),
            Waiter::Own(on_done) => Action::Done(on_done, Rc::clone(self)),
        });
    }

    /// The future itself is cancelled, whatever it is for.
    pub(super) fn cancel_itself(self: &Rc<Self>, message: Option<Value>) -> bool {
        if self.is_done() {
            return false;
        }
        *self.cancel_message.borrow_mut() = message;
        self.finish(Outcome::Cancelled)
    }

    /// `cancel(msg)`: whether it is going to be.
    pub(crate) fn cancel(self: &Rc<Self>, message: Option<Value>) -> bool {
        if self.is_done() {
            return false;
        }
        match &self.role {
            Role::Plain => self.cancel_itself(message),
            Role::Task(task) => task.cancel(message),
            Role::Gather(children, requested) => {
                let mut any = false;
                for child in children {
                    any |= child.cancel(message.clone());
                }
                requested.set(requested.get() || any);
                any
            }
        }
    }

    pub(super) fn wait(self: &Rc<Self>, waiter: Waiter) {
        if self.is_done() {
            self.tell(waiter);
        } else {
            self.waiters.borrow_mut().push(waiter);
        }
    }

    /// Calls this once it is done.
    pub(crate) fn when_done(self: &Rc<Self>, on_done: &OnDone) {
        self.wait(Waiter::Own(Rc::clone(on_done)));
    }

    /// Calls a function of the user's once it is done.
    pub(crate) fn call_when_done(self: &Rc<Self>, function: Value) {
        self.wait(Waiter::Function(function));
    }

    /// Takes back what [`Future::when_done`] was told.
    pub(crate) fn forget(&self, on_done: &OnDone) {
        let same = |waiter: &Waiter| matches!(waiter, Waiter::Own(known) if Rc::ptr_eq(known, on_done));
        self.waiters.borrow_mut().retain(|waiter| !same(waiter));
    }

    /// Takes back what [`Future::call_when_done`] was told; how often it had been.
    pub(crate) fn forget_function(&self, function: &Value) -> usize {
        let same = |waiter: &Waiter| {
            matches!(waiter, Waiter::Function(known) if crate::value::identical(known, function)
                || crate::value::equal(known, function).unwrap_or(false))
        };
        let waiters = &mut *self.waiters.borrow_mut();
        let before = waiters.len();
        waiters.retain(|waiter| !same(waiter));
        before - waiters.len()
    }

    /// What it waits for, in words, as far as that is known: a task, for what it awaits.
    pub(super) fn waits_for(&self) -> String {
        let next = match &self.role {
            Role::Plain => None,
            Role::Task(task) => task.waits_for(),
            Role::Gather(children, _) => children.iter().find(|child| !child.is_done()).map(Rc::clone),
        };
        match next {
            Some(next) => next.waits_for(),
            None if self.about.borrow().is_empty() => "a future".to_owned(),
            None => self.about.borrow().clone(),
        }
    }

    /// The iterator that awaiting it delegates to.
    pub(crate) fn waiting(self: &Rc<Self>, world: &Rc<World>) -> Iter {
        let info = StageInfo {
            name: match &self.role {
                Role::Task(task) => task.name(),
                _ => self.waits_for(),
            },
            class: Some(Type::FutureIter),
            internal: true,
            effectful: true,
            ..StageInfo::default()
        };
        Iter::new(world, info, Box::new(Waiting { future: Rc::clone(self), asked: false }), &[])
    }
}

/// Gives the future to the task until it is done; then its value.
#[derive(Debug)]
struct Waiting {
    future: Rc<Future>,
    asked: bool,
}

impl Coroutine for Waiting {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match with {
            Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            _ if self.future.is_done() => match self.future.result() {
                Ok(value) => Step::Return(value),
                Err(exc) => Step::Raise(exc),
            },
            _ if std::mem::replace(&mut self.asked, true) => {
                let text = "await wasn't used with future";
                Step::Raise(Exception::with_message(ExcType::RuntimeError, text))
            }
            _ => Step::Emit(Chunk::one(self.future.to_value())),
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }
}

impl Object for Future {
    fn type_of(&self) -> Type {
        match self.role {
            Role::Plain => Type::Future,
            Role::Task(_) => Type::Task,
            Role::Gather(..) => Type::GatheringFuture,
        }
    }

    fn repr(&self) -> String {
        super::repr::future(self)
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.waiters.borrow().capacity() * size_of::<Waiter>()
    }
}

impl Drop for Future {
    fn drop(&mut self) {
        if let (Outcome::Raised(exc), Role::Task(task)) = (&*self.outcome.borrow(), &self.role)
            && !self.seen.get()
            && let Some(world) = self.event_loop.world()
        {
            let text = format!("exception of {} was never retrieved: {}", task.name(), exc.headline());
            world.notice(&task.record, text);
        }
    }
}
