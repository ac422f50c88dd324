//! The event loop of a world: what is ready, in the order of CPython's, and what waits for a time.

use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::fmt;
use std::rc::{Rc, Weak};
use std::time::Duration;

use super::future::OnDone;
use super::{AsyncAsk, AsyncObject, Future, create_task};
use crate::machine::{Iter, StageState, World};
use crate::value::{Exc, Object, Type, Value};

/// What a handle does when its turn comes.
pub(crate) enum Action {
    /// A task goes on, with an exception thrown in where there is one.
    Step(Rc<Future>, Option<Exc>),
    /// A task goes on with what the future that it waited for has come to.
    WakeUp(Rc<Future>, Rc<Future>),
    /// A function of the user's is called.
    Call(Value, Vec<Value>),
    /// Something that waited for a future is told.
    Done(OnDone, Rc<Future>),
    /// Anything else.
    Run(Box<dyn FnOnce()>),
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Step(..) => "Step",
            Self::WakeUp(..) => "WakeUp",
            Self::Call(..) => "Call",
            Self::Done(..) => "Done",
            Self::Run(_) => "Run",
        })
    }
}

/// Something that is to be done by the event loop, unless it is cancelled before.
#[derive(Debug)]
pub(crate) struct Handle {
    action: RefCell<Option<Action>>,
    /// For one that waits: until when.
    pub(crate) when: Option<Duration>,
    cancelled: Cell<bool>,
}

impl Handle {
    pub(crate) fn cancel(&self) {
        self.cancelled.set(true);
        drop(self.action.take());
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.get()
    }

    pub(super) fn take(&self) -> Option<Action> {
        self.action.take()
    }
}

impl Object for Handle {
    fn type_of(&self) -> Type {
        if self.when.is_some() { Type::TimerHandle } else { Type::Handle }
    }
}

/// A handle that waits; those for the same moment stay in order.
#[derive(Debug)]
struct Due {
    when: Duration,
    sequence: u64,
    handle: Rc<Handle>,
}

impl PartialEq for Due {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Due {}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.when, self.sequence).cmp(&(other.when, other.sequence))
    }
}

/// What an event loop does next.
pub(super) enum Next {
    /// This handle's turn has come.
    Handle(Rc<Handle>),
    /// One round is over: whoever waits for that looks now.
    RoundOver,
    /// Nothing is ready before this moment, or ever by itself.
    Idle(Option<Duration>),
}

/// The event loop of a world. Several may drive it in turn: each runs what is next, whoever it belongs to.
#[derive(Debug)]
pub(crate) struct EventLoop {
    world: Weak<World>,
    ready: RefCell<VecDeque<Rc<Handle>>>,
    /// How many of those that are ready belong to the present round.
    todo: Cell<usize>,
    timers: RefCell<BinaryHeap<Reverse<Due>>>,
    sequence: Cell<u64>,
    /// How many handles are under way, in one another.
    pub(super) running: Cell<u32>,
    /// How many drive it, or may yet.
    pub(super) drivers: Cell<u32>,
    /// The task that is under way.
    pub(super) current: RefCell<Option<Rc<Future>>>,
    tasks: RefCell<Vec<Weak<Future>>>,
    generators: RefCell<Vec<Weak<AsyncObject>>>,
    named: Cell<u64>,
    /// To which run of `asyncio.run` what is made now belongs.
    pub(super) run: Cell<u64>,
    pub(super) runs: Cell<u64>,
}

impl EventLoop {
    /// The one of a world.
    pub(crate) fn of(world: &Rc<World>) -> Rc<Self> {
        world.kept(|| Self {
            world: Rc::downgrade(world),
            ready: RefCell::default(),
            todo: Cell::new(0),
            timers: RefCell::default(),
            sequence: Cell::new(0),
            running: Cell::new(0),
            drivers: Cell::new(0),
            current: RefCell::default(),
            tasks: RefCell::default(),
            generators: RefCell::default(),
            named: Cell::new(0),
            run: Cell::new(0),
            runs: Cell::new(0),
        })
    }

    pub(super) fn world(&self) -> Option<Rc<World>> {
        self.world.upgrade()
    }

    /// Time since a moment that stays the same.
    pub(crate) fn now(&self) -> Duration {
        self.world().map_or(Duration::ZERO, |world| world.clock().monotonic())
    }

    /// Whether something that it runs is under way.
    pub(crate) fn is_running(&self) -> bool {
        self.running.get() > 0
    }

    /// The task that is under way.
    pub(crate) fn current_task(&self) -> Option<Rc<Future>> {
        self.current.borrow().clone()
    }

    /// Has this done after what is ready now.
    pub(crate) fn soon(&self, action: Action) -> Rc<Handle> {
        let handle = Rc::new(Handle { action: RefCell::new(Some(action)), when: None, cancelled: Cell::new(false) });
        self.ready.borrow_mut().push_back(Rc::clone(&handle));
        handle
    }

    /// Has this done once that time has come.
    pub(crate) fn at(&self, when: Duration, action: Action) -> Rc<Handle> {
        let cancelled = Cell::new(false);
        let handle = Rc::new(Handle { action: RefCell::new(Some(action)), when: Some(when), cancelled });
        let sequence = self.sequence.replace(self.sequence.get() + 1);
        self.timers.borrow_mut().push(Reverse(Due { when, sequence, handle: Rc::clone(&handle) }));
        handle
    }

    /// Has this done after so much time.
    pub(crate) fn later(&self, delay: Duration, action: Action) -> Rc<Handle> {
        self.at(self.now().saturating_add(delay), action)
    }

    /// What is next. A round is what was ready when it began: timers are looked at between two.
    pub(super) fn next(&self) -> Next {
        if self.todo.get() > 0
            && let Some(handle) = self.ready.borrow_mut().pop_front()
        {
            self.todo.set(self.todo.get() - 1);
            return Next::Handle(handle);
        }
        Next::RoundOver
    }

    /// Begins a round; `Idle` where there is nothing for it.
    pub(super) fn begin_round(&self) -> Option<Next> {
        let mut dropped = Vec::new();
        let now = self.now();
        let next_timer = {
            let mut timers = self.timers.borrow_mut();
            let mut due = Vec::new();
            while let Some(Reverse(next)) = timers.peek() {
                let gone = next.handle.is_cancelled();
                if !gone && next.when > now {
                    break;
                }
                if let Some(Reverse(next)) = timers.pop() {
                    if gone { dropped.push(next) } else { due.push(next.handle) }
                }
            }
            self.ready.borrow_mut().extend(due);
            timers.peek().map(|Reverse(next)| next.when)
        };
        drop(dropped);
        let ready = self.ready.borrow().len();
        self.todo.set(ready);
        (ready == 0).then_some(Next::Idle(next_timer))
    }

    /// The next name for a task that was given none.
    pub(super) fn fresh_name(&self) -> String {
        self.named.set(self.named.get() + 1);
        format!("Task-{}", self.named.get())
    }

    pub(super) fn note_task(&self, task: &Rc<Future>) {
        let tasks = &mut *self.tasks.borrow_mut();
        if tasks.len() == tasks.capacity() {
            tasks.retain(|task| task.upgrade().is_some_and(|task| !task.is_done()));
        }
        tasks.push(Rc::downgrade(task));
    }

    /// The tasks that are not done, oldest first.
    pub(crate) fn all_tasks(&self) -> Vec<Rc<Future>> {
        self.tasks.borrow().iter().filter_map(Weak::upgrade).filter(|task| !task.is_done()).collect()
    }

    pub(super) fn note_generator(&self, generator: &Rc<AsyncObject>) {
        let generators = &mut *self.generators.borrow_mut();
        if generators.len() == generators.capacity() {
            generators.retain(|generator| generator.strong_count() > 0);
        }
        generators.push(Rc::downgrade(generator));
    }

    /// Asynchronous generators that were begun and have not ended; they are forgotten.
    pub(super) fn take_generators(&self) -> Vec<Rc<AsyncObject>> {
        let all = self.generators.take();
        all.iter().filter_map(Weak::upgrade).filter(|generator| !generator.iter.is_done()).collect()
    }

    /// An asynchronous generator that nobody holds any more is closed by a task, as CPython's loop does it; where nobody
    /// drives the loop it is closed as generators are.
    pub(super) fn close_later(self: &Rc<Self>, generator: &Iter, name: &str) {
        if self.drivers.get() == 0 || generator.record().state.get() == StageState::Failed {
            return;
        }
        let again = AsyncObject::new(generator.clone(), Type::AsyncGenerator, name);
        let event_loop = Rc::downgrade(self);
        self.soon(Action::Run(Box::new(move || {
            if let Some(event_loop) = event_loop.upgrade() {
                let closing = AsyncAsk::Close.of(&again);
                drop(create_task(&event_loop, closing, None));
            }
        })));
    }
}

impl Object for EventLoop {
    fn type_of(&self) -> Type {
        Type::EventLoop
    }

    fn repr(&self) -> String {
        let running = if self.is_running() { "True" } else { "False" };
        format!("<_UnixSelectorEventLoop running={running} closed=False debug=False>")
    }
}
