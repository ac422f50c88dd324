//! An asynchronous generator as a stage: whoever pulls it drives the event loop until its next item is there.

use std::rc::Rc;

use super::pump::{Drive, Goal, Pump};
use super::{AsyncAsk, AsyncObject, EventLoop, Future, Outcome, create_task};
use crate::machine::{Chunk, Context, Coroutine, FrameView, Iter, Resume, StageInfo, Step, World};
use crate::value::{ExcType, Type, Value};

/// The stage over an asynchronous generator; `None` where the value is none.
pub fn stage_over(value: &Value, world: &Rc<World>) -> Option<Iter> {
    let generator = value.to_object::<AsyncObject>().filter(|object| object.class() == Type::AsyncGenerator)?;
    let inner = Rc::clone(generator.iter.record());
    // The stage stands for it on the screen and in the counts.
    inner.hidden.set(true);
    let info = StageInfo { class: None, ..inner.info.clone() };
    let source = Source { generator, pump: None, goal: None, closing: false };
    let iter = Iter::new(world, info, Box::new(source), &[]);
    let record = iter.record();
    *record.inputs.borrow_mut() = inner.inputs.borrow().clone();
    record.site.set(inner.site.get());
    Some(iter)
}

#[derive(Debug)]
struct Source {
    generator: Rc<AsyncObject>,
    /// There from the first pull.
    pump: Option<Pump>,
    /// The item that is waited for.
    goal: Option<Goal>,
    /// Its last request has been made.
    closing: bool,
}

impl Source {
    fn ask(&mut self, ask: AsyncAsk, cx: &mut Context<'_>) -> Step {
        let pump = self.pump.get_or_insert_with(|| Pump::new(EventLoop::of(cx.world())));
        pump.event_loop.run.set(pump.run);
        let name = self.generator.iter.record().info.name.clone();
        let task = create_task(&pump.event_loop, ask.of(&self.generator), Some(name));
        self.goal = Some(Goal::Future(task));
        self.go_on(cx)
    }

    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        let (Some(pump), Some(goal)) = (&mut self.pump, &self.goal) else { return Step::Return(Value::None) };
        match pump.drive(goal, cx) {
            Drive::Step(step) => step,
            Drive::Raised(exc) => Step::Raise(exc),
            Drive::Reached => {
                let came = Rc::clone(goal.future());
                self.goal = None;
                self.came(&came)
            }
        }
    }

    fn came(&mut self, task: &Future) -> Step {
        if self.closing {
            task.saw();
            return match task.outcome() {
                Outcome::Raised(exc) => Step::Raise(exc),
                _ => Step::Return(Value::None),
            };
        }
        match task.result() {
            Ok(value) => Step::Emit(Chunk::one(value)),
            Err(exc) if exc.class.is_subclass_of(ExcType::StopAsyncIteration) => Step::Return(Value::None),
            Err(exc) => Step::Raise(exc),
        }
    }

    fn close(&mut self, cx: &mut Context<'_>) -> Step {
        self.closing = true;
        if let Some(goal) = &self.goal {
            // It stands where it awaits something: cancelled there, it is over.
            goal.future().cancel(None);
            return self.go_on(cx);
        }
        self.ask(AsyncAsk::Close, cx)
    }
}

impl Coroutine for Source {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Close if self.pump.is_none() => Step::Return(Value::None),
            Resume::Close => self.close(cx),
            Resume::Throw(exc) => self.ask(AsyncAsk::Throw(exc), cx),
            Resume::Send(value) => self.ask(AsyncAsk::Send(value), cx),
            Resume::Next(_) if self.goal.is_none() => self.ask(AsyncAsk::Next, cx),
            with => {
                let took = self.pump.as_mut().map_or(Ok(()), |pump| pump.took(with, cx));
                match took {
                    Ok(()) => self.go_on(cx),
                    Err(exc) => Step::Raise(exc),
                }
            }
        }
    }

    fn frame(&self) -> Option<FrameView> {
        self.generator.iter.frame()
    }

    fn held_bytes(&self) -> usize {
        self.generator.iter.inspect(|body| body.held_bytes()).unwrap_or(0)
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn must_run_close(&self) -> bool {
        !self.closing && self.generator.is_suspended()
    }
}
