//! An asynchronous iterator as a stage: whoever pulls it drives the event loop until its next item is there.

use std::cell::RefCell;
use std::rc::Rc;

use super::pump::{Drive, Goal, Pump};
use super::{AsyncAsk, AsyncObject, Came, EventLoop, Future, Outcome, Routine, Wants, coroutine, create_task};
use crate::machine::{Arguments, Chunk, Context, Coroutine, FrameView, Iter, Resume, StageInfo, Step, World};
use crate::value::custom::special;
use crate::value::{Exc, ExcType, Type, Value, type_error};

/// The stage over an asynchronous generator, or over an object with `__aiter__`; `None` where the value is neither.
pub fn stage_over(value: &Value, world: &Rc<World>) -> Option<Iter> {
    if let Some(generator) = value.to_object::<AsyncObject>() {
        return (generator.class() == Type::AsyncGenerator).then(|| over_generator(generator, world));
    }
    if special(value, "__aiter__").is_none() || special(value, "__iter__").is_some() {
        return None;
    }
    let info = StageInfo { name: value.type_name().into_owned(), effectful: true, ..StageInfo::default() };
    let origin = Origin::Object { object: value.clone(), iterator: Rc::default() };
    Some(Iter::new(world, info, Box::new(Source::new(origin)), &[]))
}

fn over_generator(generator: Rc<AsyncObject>, world: &Rc<World>) -> Iter {
    let inner = Rc::clone(generator.iter.record());
    // The stage stands for it on the screen and in the counts.
    inner.hidden.set(true);
    let info = StageInfo { class: None, ..StageInfo::clone(&inner.info) };
    let iter = Iter::new(world, info, Box::new(Source::new(Origin::Generator(generator))), &[]);
    let record = iter.record();
    *record.inputs.borrow_mut() = inner.inputs.borrow().clone();
    record.site.set(inner.site.get());
    iter
}

/// What gives the items.
#[derive(Debug)]
enum Origin {
    Generator(Rc<AsyncObject>),
    /// `iterator`: what its `__aiter__` returned, once that was asked.
    Object {
        object: Value,
        iterator: Rc<RefCell<Option<Value>>>,
    },
}

#[derive(Debug)]
struct Source {
    origin: Origin,
    /// There from the first pull.
    pump: Option<Pump>,
    /// The item that is waited for.
    goal: Option<Goal>,
    /// Its last request has been made.
    closing: bool,
}

impl Source {
    fn new(origin: Origin) -> Self {
        Self { origin, pump: None, goal: None, closing: false }
    }

    fn ask(&mut self, ask: AsyncAsk, cx: &mut Context<'_>) -> Step {
        let code = match (&self.origin, ask) {
            (Origin::Generator(generator), ask) => ask.of(generator),
            (Origin::Object { object, iterator }, AsyncAsk::Next) => {
                let next = NextItem { object: object.clone(), iterator: Rc::clone(iterator), at: At::Begin };
                coroutine("__anext__", next, cx)
            }
            (Origin::Object { .. }, AsyncAsk::Throw(exc)) => return Step::Raise(exc),
            (Origin::Object { .. }, _) => return Step::Return(Value::None),
        };
        let pump = self.pump.get_or_insert_with(|| Pump::new(EventLoop::of(cx.world())));
        pump.event_loop.run.set(pump.run);
        let task = create_task(&pump.event_loop, code, Some(cx.record().info.name.clone()));
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
        match &self.origin {
            Origin::Generator(generator) => generator.iter.frame(),
            Origin::Object { .. } => None,
        }
    }

    fn held_bytes(&self) -> usize {
        match &self.origin {
            Origin::Generator(generator) => generator.iter.inspect(|body| body.held_bytes()).unwrap_or(0),
            Origin::Object { object, .. } => object.heap_bytes(),
        }
    }

    fn survives_raise(&self) -> bool {
        matches!(self.origin, Origin::Object { .. })
    }

    fn must_run_close(&self) -> bool {
        let suspended = match &self.origin {
            Origin::Generator(generator) => generator.is_suspended(),
            Origin::Object { .. } => self.goal.is_some(),
        };
        !self.closing && suspended
    }
}

/// What is waited for.
#[derive(Clone, Copy, Debug)]
enum At {
    Begin,
    /// What `__aiter__` returns.
    Iterator,
    /// What `__anext__` returns.
    Next,
    /// What awaiting that gives.
    Item,
}

/// The next item of an object with `__aiter__`.
#[derive(Debug)]
struct NextItem {
    object: Value,
    iterator: Rc<RefCell<Option<Value>>>,
    at: At,
}

impl NextItem {
    fn call(&self, object: &Value, name: &'static str) -> Result<Wants, Exc> {
        let function = special(object, name)
            .ok_or_else(|| type_error(format!("'{}' object is not an async iterator", object.type_name())))?;
        Ok(Wants::Call(function, Arguments::one(object.clone())))
    }

    fn next(&mut self) -> Result<Wants, Exc> {
        let iterator = self.iterator.borrow().clone();
        let Some(iterator) = iterator else {
            self.at = At::Iterator;
            return self.call(&self.object, "__aiter__");
        };
        if let Some(generator) = iterator.to_object::<AsyncObject>() {
            self.at = At::Item;
            return Ok(Wants::Await(Value::Object(AsyncAsk::Next.of(&generator))));
        }
        self.at = At::Next;
        self.call(&iterator, "__anext__")
    }
}

impl Routine for NextItem {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        let value = match came {
            Came::Raised(exc) => return Wants::Raise(exc),
            Came::Begin => Value::None,
            Came::Value(value) => value,
        };
        let wants = match self.at {
            At::Begin => self.next(),
            At::Iterator => {
                *self.iterator.borrow_mut() = Some(value);
                self.next()
            }
            At::Next => {
                self.at = At::Item;
                Ok(Wants::Await(value))
            }
            At::Item => Ok(Wants::Return(value)),
        };
        wants.unwrap_or_else(Wants::Raise)
    }
}
