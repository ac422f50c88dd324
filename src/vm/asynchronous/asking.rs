//! What the methods of an asynchronous generator give: `__anext__`, `asend`, `athrow`, `aclose`; and `anext` with a default.

use std::rc::Rc;

use super::{AsyncObject, EventLoop, Yielded};
use crate::machine::{Chunk, Context, Coroutine, Demand, Iter, Request, Resume, StageInfo, Step};
use crate::value::{Exc, ExcType, Exception, Type, Value};

/// What is asked of an asynchronous generator.
#[derive(Debug)]
pub(crate) enum AsyncAsk {
    /// `__anext__()`
    Next,
    /// `asend(value)`
    Send(Value),
    /// `athrow(exception)`
    Throw(Exc),
    /// `aclose()`
    Close,
}

impl AsyncAsk {
    /// The awaitable that asks `generator` so.
    pub(crate) fn of(self, generator: &Rc<AsyncObject>) -> Rc<AsyncObject> {
        let (class, name) = match self {
            Self::Next | Self::Send(_) => (Type::AsyncGeneratorAsend, "__anext__"),
            Self::Throw(_) => (Type::AsyncGeneratorAthrow, "athrow"),
            Self::Close => (Type::AsyncGeneratorAthrow, "aclose"),
        };
        let world = generator.iter.world();
        let asking = Asking { closes: matches!(self, Self::Close), ask: Some(self), generator: Rc::clone(generator) };
        let info = StageInfo {
            name: name.to_owned(),
            class: Some(class),
            internal: true,
            effectful: true,
            ..StageInfo::default()
        };
        AsyncObject::new(Iter::new(world, info, Box::new(asking), &[]), class, name)
    }
}

fn stop() -> Exc {
    Exception::new(ExcType::StopAsyncIteration, Vec::new())
}

/// One request under way.
#[derive(Debug)]
struct Asking {
    /// What is asked, until it has been.
    ask: Option<AsyncAsk>,
    closes: bool,
    generator: Rc<AsyncObject>,
}

impl Asking {
    fn request(&self, request: Request) -> Step {
        Step::Ask(self.generator.iter.clone(), request)
    }

    fn begin(&mut self, ask: AsyncAsk) -> Step {
        let generator = &self.generator;
        let over = generator.iter.is_done();
        if generator.running.get() {
            let what = match ask {
                AsyncAsk::Next | AsyncAsk::Send(_) => "anext()",
                AsyncAsk::Throw(_) => "athrow()",
                AsyncAsk::Close => "aclose()",
            };
            let text = format!("{what}: asynchronous generator is already running");
            return Step::Raise(Exception::with_message(ExcType::RuntimeError, text));
        }
        match ask {
            AsyncAsk::Next | AsyncAsk::Send(_) if over => return Step::Raise(stop()),
            AsyncAsk::Throw(_) | AsyncAsk::Close if over => return Step::Return(Value::None),
            _ => {}
        }
        if !generator.has_begun() {
            EventLoop::of(generator.iter.world()).note_generator(generator);
        }
        generator.running.set(true);
        self.request(match ask {
            AsyncAsk::Next => Request::Next(Demand::ONE),
            AsyncAsk::Send(value) => Request::Send(value),
            AsyncAsk::Throw(exc) => Request::Throw(exc),
            AsyncAsk::Close => Request::Throw(Exception::new(ExcType::GeneratorExit, Vec::new())),
        })
    }

    fn given(&mut self, mut items: Chunk) -> Step {
        let item = items.next().unwrap_or_default();
        let Some(value) = Yielded::unwrap(&item) else { return Step::Emit(Chunk::one(item)) };
        self.generator.running.set(false);
        if self.closes {
            let text = "async generator ignored GeneratorExit";
            return Step::Raise(Exception::with_message(ExcType::RuntimeError, text));
        }
        Step::Return(value)
    }
}

impl Coroutine for Asking {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => self.given(items),
            Resume::End(_) => {
                self.generator.running.set(false);
                if self.closes { Step::Return(Value::None) } else { Step::Raise(stop()) }
            }
            Resume::Raised(exc) => {
                self.generator.running.set(false);
                let closed = exc.class.is_subclass_of(ExcType::GeneratorExit)
                    || exc.class.is_subclass_of(ExcType::StopAsyncIteration);
                if self.closes && closed { Step::Return(Value::None) } else { Step::Raise(exc) }
            }
            // Also before it has begun, and what is asked is asked afterwards all the same: as CPython 3.11 does it.
            Resume::Throw(exc) => self.request(Request::Throw(exc)),
            Resume::Close => {
                self.generator.running.set(false);
                Step::Return(Value::None)
            }
            with => match (self.ask.take(), with) {
                // As CPython has it: what is sent first goes in the place of what `asend` was given.
                (Some(AsyncAsk::Next | AsyncAsk::Send(_)), Resume::Send(value)) if !matches!(value, Value::None) => {
                    self.begin(AsyncAsk::Send(value))
                }
                (Some(ask), _) => self.begin(ask),
                (None, Resume::Send(value)) if !matches!(value, Value::None) => self.request(Request::Send(value)),
                (None, _) => self.request(Request::Next(Demand::ONE)),
            },
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }

    fn must_run_close(&self) -> bool {
        self.ask.is_none()
    }
}

/// `anext(iterator, default)`: an awaitable whose end is a value.
pub(crate) fn anext_or(next: Iter, default: Value) -> Rc<AsyncObject> {
    let info = StageInfo {
        name: "anext".to_owned(),
        class: Some(Type::AnextAwaitable),
        internal: true,
        effectful: true,
        ..StageInfo::default()
    };
    let body = OrDefault { next: next.clone(), default };
    AsyncObject::new(Iter::new(next.world(), info, Box::new(body), &[]), Type::AnextAwaitable, "anext")
}

#[derive(Debug)]
struct OrDefault {
    next: Iter,
    default: Value,
}

impl Coroutine for OrDefault {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => Step::Emit(items),
            Resume::End(value) => Step::Return(value),
            Resume::Raised(exc) if exc.class.is_subclass_of(ExcType::StopAsyncIteration) => {
                Step::Return(std::mem::take(&mut self.default))
            }
            Resume::Raised(exc) => Step::Raise(exc),
            Resume::Throw(exc) => Step::Ask(self.next.clone(), Request::Throw(exc)),
            Resume::Send(value) => Step::Ask(self.next.clone(), Request::Send(value)),
            Resume::Close => Step::Return(Value::None),
            _ => Step::Ask(self.next.clone(), Request::Next(Demand::ONE)),
        }
    }

    fn survives_raise(&self) -> bool {
        false
    }
}
