//! `timeout` and `TaskGroup`: what is begun inside of them ends with them.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::time::Duration;

use super::methods::this;
use super::{running, seconds};
use crate::machine::{Called, Context};
use crate::value::{Exc, ExcType, Exception, Object, Type, Value};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::asynchronous::{
    Action, Came, EventLoop, Future, Handle, OnDone, Outcome, Role, Routine, Wants, coroutine,
};
use crate::vm::methods::Method;
use crate::vm::pulling::called;

fn runtime_error(text: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::RuntimeError, text)
}

fn cancels_requested(task: &Future) -> u64 {
    match &task.role {
        Role::Task(state) => state.cancels_requested.get(),
        _ => 0,
    }
}

/// One request to cancel the task is taken back; how many are left.
fn uncancel(task: &Future) -> u64 {
    match &task.role {
        Role::Task(state) => {
            state.cancels_requested.set(state.cancels_requested.get().saturating_sub(1));
            state.cancels_requested.get()
        }
        _ => 0,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Created,
    Entered,
    Expiring,
    Expired,
    Exited,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Entered => "active",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Exited => "finished",
        }
    }
}

/// `asyncio.timeout(delay)`
#[derive(Debug)]
struct Timeout {
    event_loop: Rc<EventLoop>,
    state: Cell<State>,
    when: Cell<Option<Duration>>,
    timer: RefCell<Option<Rc<Handle>>>,
    task: RefCell<Option<Rc<Future>>>,
    cancelling: Cell<u64>,
}

/// `timeout(delay)`, or `timeout_at(when)`
pub(super) fn timeout(delay: &Value, absolute: bool, cx: &Context<'_>) -> Result<Value, Exc> {
    let event_loop = running(cx)?;
    let when = match delay {
        Value::None => None,
        delay if absolute => Some(seconds(delay)?),
        delay => Some(event_loop.now().saturating_add(seconds(delay)?)),
    };
    Ok(Value::object(Timeout {
        event_loop,
        state: Cell::new(State::Created),
        when: Cell::new(when),
        timer: RefCell::default(),
        task: RefCell::default(),
        cancelling: Cell::new(0),
    }))
}

impl Timeout {
    fn enter(self: &Rc<Self>) -> Result<(), Exc> {
        if self.state.get() != State::Created {
            return Err(runtime_error("Timeout has already been entered"));
        }
        let task = self.event_loop.current_task();
        let task = task.ok_or_else(|| runtime_error("Timeout should be used inside a task"))?;
        self.state.set(State::Entered);
        self.cancelling.set(cancels_requested(&task));
        *self.task.borrow_mut() = Some(task);
        self.reschedule(self.when.get())
    }

    fn reschedule(self: &Rc<Self>, when: Option<Duration>) -> Result<(), Exc> {
        match self.state.get() {
            State::Entered => {}
            State::Created => return Err(runtime_error("Timeout has not been entered")),
            other => return Err(runtime_error(format!("Cannot change state of {} Timeout", other.word()))),
        }
        self.when.set(when);
        let old = self.timer.take();
        old.iter().for_each(|timer| timer.cancel());
        if let Some(when) = when {
            let timeout = Rc::downgrade(self);
            let expire = Action::Run(Box::new(move || {
                if let Some(timeout) = timeout.upgrade() {
                    timeout.expire();
                }
            }));
            let timer = match when <= self.event_loop.now() {
                true => self.event_loop.soon(expire),
                false => self.event_loop.at(when, expire),
            };
            *self.timer.borrow_mut() = Some(timer);
        }
        Ok(())
    }

    fn expire(&self) {
        let task = self.task.borrow().clone();
        task.iter().for_each(|task| {
            task.cancel(None);
        });
        self.state.set(State::Expiring);
        drop(self.timer.take());
    }

    fn exit(&self, exc: Option<Exc>) -> Result<(), Exc> {
        let timer = self.timer.take();
        timer.iter().for_each(|timer| timer.cancel());
        let task = self.task.take();
        match (self.state.get(), task) {
            (State::Expiring, Some(task)) => {
                self.state.set(State::Expired);
                let left = uncancel(&task);
                if let Some(exc) =
                    exc.filter(|exc| exc.class == ExcType::CancelledError && left <= self.cancelling.get())
                {
                    let late = Exception::new(ExcType::TimeoutError, Vec::new());
                    *late.cause.borrow_mut() = Some(Value::Exception(Rc::clone(&exc)));
                    *late.context.borrow_mut() = Some(exc);
                    return Err(late);
                }
            }
            (State::Entered, _) => self.state.set(State::Exited),
            _ => {}
        }
        Ok(())
    }
}

impl Object for Timeout {
    fn type_of(&self) -> Type {
        Type::AsyncTimeout
    }

    fn repr(&self) -> String {
        let when = match (self.state.get(), self.when.get()) {
            (State::Entered, Some(when)) => format!(" when={}", Value::Float(when.as_millis() as f64 / 1000.0).repr()),
            (State::Entered, None) => " when=None".to_owned(),
            _ => String::new(),
        };
        format!("<Timeout [{}]{when}>", self.state.get().word())
    }
}

/// What `__aenter__` or `__aexit__` does at once.
struct AtOnce<F>(Option<F>);

impl<F> std::fmt::Debug for AtOnce<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AtOnce")
    }
}

impl<F: FnOnce() -> Result<Value, Exc>> Routine for AtOnce<F> {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        match (came, self.0.take()) {
            (Came::Raised(exc), _) => Wants::Raise(exc),
            (_, Some(act)) => match act() {
                Ok(value) => Wants::Return(value),
                Err(exc) => Wants::Raise(exc),
            },
            (_, None) => Wants::Return(Value::None),
        }
    }
}

fn at_once(name: &str, act: impl FnOnce() -> Result<Value, Exc> + 'static, cx: &Context<'_>) -> Called {
    Called::Value(Value::Object(coroutine(name, AtOnce(Some(act)), cx)))
}

fn exception(arguments: &Bound) -> Option<Exc> {
    match arguments.get(1) {
        Some(Value::Exception(exc)) => Some(Rc::clone(exc)),
        _ => None,
    }
}

pub(super) static TIMEOUT: &[Method] = &[
    Method::pulling("__aenter__", Shape::Nothing, |object, _, cx| {
        let timeout = this::<Timeout>(object);
        at_once("__aenter__", move || timeout.enter().map(|()| Value::Object(timeout)), cx)
    }),
    Method::pulling("__aexit__", Shape::Between(3, 3), |object, a, cx| {
        let (timeout, exc) = (this::<Timeout>(object), exception(&a));
        at_once("__aexit__", move || timeout.exit(exc).map(|()| Value::None), cx)
    }),
    Method::new("expired", Shape::Nothing, |object, _| {
        Ok(Value::Bool(matches!(this::<Timeout>(object).state.get(), State::Expiring | State::Expired)))
    }),
    Method::changing("reschedule", Shape::One, |object, mut a| {
        let when = match a.required(0) {
            Value::None => None,
            when => Some(seconds(&when)?),
        };
        this::<Timeout>(object).reschedule(when).map(|()| Value::None)
    }),
    Method::new("when", Shape::Nothing, |object, _| {
        let when = this::<Timeout>(object).when.get();
        Ok(when.map_or(Value::None, |when| Value::Float(when.as_secs_f64())))
    }),
];

/// `asyncio.TaskGroup()`
#[derive(Debug)]
struct Group {
    event_loop: Rc<EventLoop>,
    entered: Cell<bool>,
    exiting: Cell<bool>,
    aborting: Cell<bool>,
    parent: RefCell<Option<Rc<Future>>>,
    parent_cancelled: Cell<bool>,
    tasks: RefCell<Vec<Rc<Future>>>,
    errors: RefCell<Vec<Exc>>,
    base_error: RefCell<Option<Exc>>,
    completed: RefCell<Option<Rc<Future>>>,
}

/// `TaskGroup()`
pub(super) fn task_group(cx: &Context<'_>) -> Value {
    Value::object(Group {
        event_loop: EventLoop::of(cx.world()),
        entered: Cell::new(false),
        exiting: Cell::new(false),
        aborting: Cell::new(false),
        parent: RefCell::default(),
        parent_cancelled: Cell::new(false),
        tasks: RefCell::default(),
        errors: RefCell::default(),
        base_error: RefCell::default(),
        completed: RefCell::default(),
    })
}

fn is_base_error(exc: &Exc) -> bool {
    matches!(exc.class, ExcType::SystemExit | ExcType::KeyboardInterrupt)
}

impl Group {
    fn enter(self: &Rc<Self>) -> Result<Value, Exc> {
        if self.entered.get() {
            return Err(runtime_error(format!("TaskGroup {} has already been entered", self.repr())));
        }
        let parent = self.event_loop.current_task();
        let parent = parent
            .ok_or_else(|| runtime_error(format!("TaskGroup {} cannot determine the parent task", self.repr())))?;
        *self.parent.borrow_mut() = Some(parent);
        self.entered.set(true);
        Ok(Value::Object(Rc::<Self>::clone(self)))
    }

    fn create_task(self: &Rc<Self>, code: &Value, name: Option<Value>) -> Result<Value, Exc> {
        let refuse = |what: &str| Err(runtime_error(format!("TaskGroup {} {what}", self.repr())));
        if !self.entered.get() {
            return refuse("has not been entered");
        }
        if self.exiting.get() && self.tasks.borrow().is_empty() {
            return refuse("is finished");
        }
        if self.aborting.get() {
            return refuse("is shutting down");
        }
        let value = super::task_of(&self.event_loop, code, name)?;
        let Some(task) = value.to_object::<Future>() else { return Ok(value) };
        let group: Weak<Self> = Rc::downgrade(self);
        let on_done: OnDone = Rc::new(move |task| {
            if let Some(group) = group.upgrade() {
                group.task_done(task);
            }
        });
        task.when_done(&on_done);
        self.tasks.borrow_mut().push(task);
        Ok(value)
    }

    fn abort(&self) {
        self.aborting.set(true);
        let tasks = self.tasks.borrow().clone();
        for task in tasks.iter().filter(|task| !task.is_done()) {
            task.cancel(None);
        }
    }

    fn task_done(&self, task: &Rc<Future>) {
        self.tasks.borrow_mut().retain(|known| !Rc::ptr_eq(known, task));
        let completed = self.completed.borrow().clone();
        if let Some(completed) = completed.filter(|_| self.tasks.borrow().is_empty()) {
            completed.finish(Outcome::Value(Value::Bool(true)));
        }
        let Outcome::Raised(exc) = task.outcome() else { return };
        task.saw();
        self.errors.borrow_mut().push(Rc::clone(&exc));
        if is_base_error(&exc) {
            self.base_error.borrow_mut().get_or_insert(exc);
        }
        let parent = self.parent.borrow().clone();
        let Some(parent) = parent.filter(|parent| !parent.is_done()) else { return };
        if !self.aborting.get() && !self.parent_cancelled.get() {
            self.abort();
            self.parent_cancelled.set(true);
            parent.cancel(None);
        }
    }

    /// What the end of the group raises.
    fn outcome(&self, exc: Option<Exc>, propagate: Option<Exc>) -> Result<Value, Exc> {
        if let Some(exc) = self.base_error.take() {
            return Err(exc);
        }
        let mut errors = self.errors.take();
        if let Some(propagate) = propagate.filter(|_| errors.is_empty()) {
            return Err(propagate);
        }
        errors.extend(exc.filter(|exc| exc.class != ExcType::CancelledError));
        if errors.is_empty() {
            return Ok(Value::None);
        }
        let plain = errors.iter().all(|exc| exc.class.is_subclass_of(ExcType::Exception));
        let class = if plain { ExcType::ExceptionGroup } else { ExcType::BaseExceptionGroup };
        let errors = errors.into_iter().map(Value::Exception).collect();
        let group = Exception::new(class, vec![Value::from("unhandled errors in a TaskGroup"), Value::list(errors)]);
        *group.cause.borrow_mut() = Some(Value::None);
        Err(group)
    }
}

impl Object for Group {
    fn type_of(&self) -> Type {
        Type::TaskGroup
    }

    fn repr(&self) -> String {
        let mut text = "<TaskGroup".to_owned();
        let (tasks, errors) = (self.tasks.borrow().len(), self.errors.borrow().len());
        if tasks > 0 {
            text.push_str(&format!(" tasks={tasks}"));
        }
        if errors > 0 {
            text.push_str(&format!(" errors={errors}"));
        }
        if self.aborting.get() {
            text.push_str(" cancelling");
        } else if self.entered.get() {
            text.push_str(" entered");
        }
        text.push('>');
        text
    }
}

/// The end of a group: its tasks are waited for.
#[derive(Debug)]
struct Exit {
    group: Rc<Group>,
    exc: Option<Exc>,
    propagate: Option<Exc>,
}

impl Routine for Exit {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        let group = &self.group;
        match came {
            Came::Begin => {
                group.exiting.set(true);
                if let Some(exc) = self.exc.clone().filter(is_base_error) {
                    group.base_error.borrow_mut().get_or_insert(exc);
                }
                self.propagate = self.exc.clone().filter(|exc| exc.class == ExcType::CancelledError);
                let parent = group.parent.borrow().clone();
                if group.parent_cancelled.get() && parent.is_none_or(|parent| uncancel(&parent) == 0) {
                    self.propagate = None;
                }
                if self.exc.is_some() && !group.aborting.get() {
                    group.abort();
                }
            }
            Came::Raised(exc) if exc.class == ExcType::CancelledError => {
                if !group.aborting.get() {
                    self.propagate = Some(exc);
                    group.abort();
                }
                drop(group.completed.take());
            }
            Came::Raised(exc) => return Wants::Raise(exc),
            Came::Value(_) => drop(group.completed.take()),
        }
        if !group.tasks.borrow().is_empty() {
            let completed = Future::plain(&group.event_loop, "the tasks of a TaskGroup");
            *group.completed.borrow_mut() = Some(Rc::clone(&completed));
            return Wants::Future(completed);
        }
        match group.outcome(self.exc.take(), self.propagate.take()) {
            Ok(value) => Wants::Return(value),
            Err(exc) => Wants::Raise(exc),
        }
    }
}

pub(super) static TASK_GROUP: &[Method] = &[
    Method::pulling("__aenter__", Shape::Nothing, |object, _, cx| {
        let group = this::<Group>(object);
        at_once("__aenter__", move || group.enter(), cx)
    }),
    Method::pulling("__aexit__", Shape::Between(3, 3), |object, a, cx| {
        let exit = Exit { group: this(object), exc: exception(&a), propagate: None };
        Called::Value(Value::Object(coroutine("__aexit__", exit, cx)))
    }),
    Method::pulling(
        "create_task",
        Shape::Named(Named { names: &["coro", "name", "context"], required: 1, by_position: 1 }),
        |object, mut a, _| {
            let (code, name) = (a.required(0), a.take(1));
            called(this::<Group>(object).create_task(&code, name))
        },
    ),
];
