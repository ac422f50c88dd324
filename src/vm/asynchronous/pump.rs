//! Driving the event loop: what is next is run, until somebody has what he waits for.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use super::event_loop::Next;
use super::task::{self, Turn};
use super::{Action, EventLoop, Future};
use crate::machine::{Called, Context, Resume, Step, WaitFor};
use crate::value::{Exc, ExcType, Value};

/// What the loop is driven for.
#[derive(Debug)]
pub(super) enum Goal {
    /// Until this is done.
    Future(Rc<Future>),
    /// Until this is done, and the round is over in which that is told: as `run_until_complete` does it.
    Settled(Rc<Future>, Rc<Cell<bool>>),
}

impl Goal {
    /// Until this is done and that has been told.
    pub(super) fn settled(future: &Rc<Future>) -> Self {
        let told = Rc::new(Cell::new(false));
        let tell = Rc::clone(&told);
        let on_done: super::future::OnDone = Rc::new(move |_| tell.set(true));
        future.when_done(&on_done);
        Self::Settled(Rc::clone(future), told)
    }

    pub(super) fn future(&self) -> &Rc<Future> {
        match self {
            Self::Future(future) | Self::Settled(future, _) => future,
        }
    }
}

/// How far driving got.
pub(super) enum Drive {
    /// What it was driven for is there.
    Reached,
    /// The machine has to do something first.
    Step(Step),
    /// Something ended the whole run.
    Raised(Exc),
}

/// What is under way on behalf of the loop.
#[derive(Debug)]
enum Busy {
    No,
    Task(Rc<Future>),
    Call,
}

/// One that drives the event loop.
#[derive(Debug)]
pub(super) struct Pump {
    pub(super) event_loop: Rc<EventLoop>,
    busy: Busy,
    /// The task that was under way when this one's began.
    outer: Option<Rc<Future>>,
    /// The run that its tasks belong to.
    pub(super) run: u64,
}

impl Pump {
    pub(super) fn new(event_loop: Rc<EventLoop>) -> Self {
        event_loop.drivers.set(event_loop.drivers.get() + 1);
        let run = event_loop.runs.get() + 1;
        event_loop.runs.set(run);
        Self { event_loop, busy: Busy::No, outer: None, run }
    }

    /// Goes on until the goal is reached, or the machine has to do something: resume [`Pump::took`] with what came of it.
    pub(super) fn drive(&mut self, goal: &Goal, cx: &mut Context<'_>) -> Drive {
        loop {
            if let Goal::Future(future) = goal
                && future.is_done()
            {
                return Drive::Reached;
            }
            if !cx.spend(1) {
                return Drive::Step(Step::OutOfFuel);
            }
            match self.event_loop.next() {
                Next::Handle(handle) => {
                    let Some(action) = handle.take() else { continue };
                    match self.act(action, cx) {
                        Ok(Some(step)) => return Drive::Step(step),
                        Ok(None) => {}
                        Err(exc) => return Drive::Raised(exc),
                    }
                }
                Next::RoundOver | Next::Idle(_) => {
                    if let Goal::Settled(_, told) = goal
                        && told.get()
                    {
                        return Drive::Reached;
                    }
                    if let Some(Next::Idle(next)) = self.event_loop.begin_round() {
                        return Drive::Step(self.idle(goal, next, cx));
                    }
                }
            }
        }
    }

    fn idle(&self, goal: &Goal, next: Option<Duration>, cx: &Context<'_>) -> Step {
        if let Some(next) = next {
            cx.world().clock().wake_at(next, cx.world().waker());
        }
        Step::Wait(WaitFor::new(goal.future().waits_for()))
    }

    fn act(&mut self, action: Action, cx: &mut Context<'_>) -> Result<Option<Step>, Exc> {
        match action {
            Action::Step(task, exc) => {
                let turn = task::step(&task, exc);
                Ok(self.turn(task, turn))
            }
            Action::WakeUp(task, future) => {
                let turn = task::woken(&task, &future);
                Ok(self.turn(task, turn))
            }
            Action::Call(function, arguments) => {
                self.enter(None);
                self.busy = Busy::Call;
                match cx.world().call(&function, arguments.into(), cx) {
                    Called::Unfinished(body, step) => Ok(Some(Step::Enter(body, step))),
                    Called::Value(_) => {
                        self.leave();
                        Ok(None)
                    }
                    Called::Raised(exc) => {
                        self.leave();
                        self.call_failed(exc, cx).map(|()| None)
                    }
                }
            }
            Action::Done(on_done, future) => {
                self.enter(None);
                on_done(&future);
                self.leave();
                Ok(None)
            }
            Action::Run(run) => {
                self.enter(None);
                run();
                self.leave();
                Ok(None)
            }
        }
    }

    fn turn(&mut self, task: Rc<Future>, turn: Turn) -> Option<Step> {
        let Turn::Ask(iter, request) = turn else { return None };
        self.enter(Some(Rc::clone(&task)));
        self.busy = Busy::Task(task);
        Some(Step::Ask(iter, request))
    }

    fn enter(&mut self, task: Option<Rc<Future>>) {
        let event_loop = &self.event_loop;
        event_loop.running.set(event_loop.running.get() + 1);
        event_loop.run.set(self.run);
        self.outer = event_loop.current.replace(task);
    }

    fn leave(&mut self) {
        let event_loop = &self.event_loop;
        event_loop.running.set(event_loop.running.get() - 1);
        let task = event_loop.current.replace(self.outer.take());
        drop(task);
        self.busy = Busy::No;
    }

    fn call_failed(&self, exc: Exc, cx: &Context<'_>) -> Result<(), Exc> {
        if matches!(exc.class, ExcType::KeyboardInterrupt | ExcType::SystemExit) {
            return Err(exc);
        }
        cx.notice(format!("exception in a callback: {}", exc.headline()));
        Ok(())
    }

    /// What came of what the machine had to do. What ends the whole run is given back.
    pub(super) fn took(&mut self, with: Resume, cx: &Context<'_>) -> Result<(), Exc> {
        if matches!(with, Resume::Continue | Resume::Wake | Resume::Next(_) | Resume::Pending) {
            return Ok(());
        }
        match std::mem::replace(&mut self.busy, Busy::No) {
            Busy::No => Ok(()),
            Busy::Call => {
                self.leave();
                match with {
                    Resume::Raised(exc) => self.call_failed(exc, cx),
                    _ => Ok(()),
                }
            }
            Busy::Task(task) => {
                let ended = match with {
                    Resume::Items(mut items) => {
                        let given = items.next().unwrap_or(Value::None);
                        task::gave(&task, &given);
                        None
                    }
                    Resume::End(value) => {
                        task::returned(&task, value);
                        None
                    }
                    Resume::Raised(exc) => task::raised(&task, exc),
                    _ => None,
                };
                self.leave();
                ended.map_or(Ok(()), Err)
            }
        }
    }
}

impl Drop for Pump {
    fn drop(&mut self) {
        if !matches!(self.busy, Busy::No) {
            self.leave();
        }
        self.event_loop.drivers.set(self.event_loop.drivers.get() - 1);
    }
}
