//! `asyncio.run`: the event loop is driven until a coroutine has come to its end, and all that it left behind is put away.

use std::rc::Rc;

use super::pump::{Drive, Goal, Pump};
use super::{AsyncAsk, AsyncObject, Came, EventLoop, Future, Outcome, Role, Routine, Wants, coroutine, create_task};
use crate::machine::{Called, Context, Coroutine, Resume, Step};
use crate::value::{Exc, ExcType, Exception, Type, Value, value_error};

/// `asyncio.run(main)`
pub(crate) fn run(main: &Value, cx: &mut Context<'_>) -> Called {
    let event_loop = EventLoop::of(cx.world());
    if event_loop.is_running() {
        let text = "asyncio.run() cannot be called from a running event loop";
        return Called::Raised(Exception::with_message(ExcType::RuntimeError, text));
    }
    let Some(code) = main.to_object::<AsyncObject>().filter(|code| code.class() == Type::Coroutine) else {
        return Called::Raised(value_error(format!("a coroutine was expected, got {}", main.repr())));
    };
    let pump = Pump::new(event_loop);
    pump.event_loop.run.set(pump.run);
    let main = create_task(&pump.event_loop, code, None);
    let goal = Goal::settled(&main);
    Called::Unfinished(
        Box::new(Run { pump, main, phase: Phase::Main, goal, ended_by: None, closing: false }),
        Box::new(Step::Settle),
    )
}

/// How far a run is.
#[derive(Debug)]
enum Phase {
    /// The coroutine runs.
    Main,
    /// What is left is being cancelled.
    Cancelling(Vec<Rc<Future>>),
    /// Asynchronous generators are being closed.
    Generators,
    /// CPython's loop turns once more, for threads that are not there.
    Last,
}

#[derive(Debug)]
struct Run {
    pump: Pump,
    main: Rc<Future>,
    phase: Phase,
    goal: Goal,
    /// What ended it from within: `KeyboardInterrupt`, `SystemExit`.
    ended_by: Option<Exc>,
    /// It was given up: nobody waits for what it comes to.
    closing: bool,
}

impl Run {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        loop {
            match self.pump.drive(&self.goal, cx) {
                Drive::Step(step) => return step,
                Drive::Raised(exc) => self.ended_from_within(exc, cx),
                Drive::Reached => {
                    if let Some(step) = self.next_phase(cx) {
                        return step;
                    }
                }
            }
        }
    }

    fn ended_from_within(&mut self, exc: Exc, cx: &mut Context<'_>) {
        self.ended_by.get_or_insert(exc);
        if matches!(self.phase, Phase::Main) {
            self.cancel_rest(cx);
        }
    }

    fn next_phase(&mut self, cx: &mut Context<'_>) -> Option<Step> {
        match std::mem::replace(&mut self.phase, Phase::Last) {
            Phase::Main => self.cancel_rest(cx),
            Phase::Cancelling(tasks) => {
                for task in tasks {
                    if let Outcome::Raised(exc) = task.outcome() {
                        task.saw();
                        cx.notice(format!("unhandled exception during asyncio.run() shutdown: {}", exc.headline()));
                    }
                }
                self.close_generators(cx);
            }
            Phase::Generators => self.turn(Idle, Phase::Last, cx),
            Phase::Last => return Some(self.end()),
        }
        None
    }

    fn cancel_rest(&mut self, cx: &mut Context<'_>) {
        let event_loop = Rc::clone(&self.pump.event_loop);
        let mut left = event_loop.all_tasks();
        left.retain(|task| matches!(&task.role, Role::Task(state) if state.run == self.pump.run));
        if left.is_empty() {
            return self.close_generators(cx);
        }
        for task in &left {
            task.cancel(None);
        }
        let all = super::super::modules::gather(&event_loop, left.clone(), true);
        self.goal = Goal::settled(&all);
        self.phase = Phase::Cancelling(left);
    }

    fn close_generators(&mut self, cx: &mut Context<'_>) {
        let routine = CloseGenerators { event_loop: Rc::clone(&self.pump.event_loop) };
        self.turn(routine, Phase::Generators, cx);
    }

    fn turn(&mut self, routine: impl Routine + 'static, phase: Phase, cx: &mut Context<'_>) {
        let event_loop = &self.pump.event_loop;
        let task = create_task(event_loop, coroutine("shutdown", routine, cx), None);
        self.goal = Goal::settled(&task);
        self.phase = phase;
    }

    fn end(&mut self) -> Step {
        if self.closing {
            return Step::Return(Value::None);
        }
        if let Some(exc) = self.ended_by.take() {
            return Step::Raise(exc);
        }
        match self.main.result() {
            Ok(value) => Step::Return(value),
            Err(exc) => Step::Raise(exc),
        }
    }
}

impl Coroutine for Run {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            // Given up: what runs is told as it is by a `KeyboardInterrupt`.
            Resume::Close => {
                self.closing = true;
                self.main.saw();
                self.main.cancel(None);
                self.go_on(cx)
            }
            with => match self.pump.took(with, cx) {
                Ok(()) => self.go_on(cx),
                Err(exc) => {
                    self.ended_from_within(exc, cx);
                    self.go_on(cx)
                }
            },
        }
    }

    fn must_run_close(&self) -> bool {
        !self.closing
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("tasks".to_owned(), self.pump.event_loop.all_tasks().len().to_string())]
    }
}

/// Does nothing, in a turn of the loop.
#[derive(Debug)]
struct Idle;

impl Routine for Idle {
    fn resume(&mut self, _: Came, _: &mut Context<'_>) -> Wants {
        Wants::Return(Value::None)
    }
}

/// Closes the asynchronous generators that were begun and have not ended.
#[derive(Debug)]
struct CloseGenerators {
    event_loop: Rc<EventLoop>,
}

impl Routine for CloseGenerators {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        let generators = self.event_loop.take_generators();
        if generators.is_empty() || !matches!(came, Came::Begin) {
            return Wants::Return(Value::None);
        }
        let closing =
            generators.iter().map(|generator| create_task(&self.event_loop, AsyncAsk::Close.of(generator), None));
        let closing = closing.collect();
        Wants::Future(super::super::modules::gather(&self.event_loop, closing, true))
    }
}
