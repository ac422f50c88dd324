//! Time, as the caller gives it: a clock to read, and waiting until it has come so far.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use super::{Context, Coroutine, Resume, Step, WaitFor, Waker};
use crate::value::Value;

/// The clock of a world. The machine reads none itself: whoever drives it gives one.
pub trait Clock: fmt::Debug {
    /// Nanoseconds since 1970-01-01 00:00 UTC.
    fn wall(&self) -> i128;

    /// Time since a moment that stays the same; never goes back.
    fn monotonic(&self) -> Duration;

    /// Has `waker` called as soon as [`Clock::monotonic`] has reached `at`; at once, where it has.
    fn wake_at(&self, at: Duration, waker: &Waker);

    /// Nothing is left to do before a moment that somebody waits for. Whether the clock has gone on to the earliest of those
    /// by itself, as one that only tells of time does; one that measures it does not.
    fn skip(&self) -> bool {
        false
    }
}

/// A clock that stands still while there is something to do, and goes on to the next moment that somebody waits for once
/// there is not. What a world has until it is given another, so that nothing in it depends on the time of day.
#[derive(Debug, Default)]
pub struct StillClock {
    /// Wall time at the beginning.
    began: i128,
    passed: Cell<Duration>,
    /// Moments that somebody waits for.
    waiting: RefCell<BTreeSet<Duration>>,
}

impl StillClock {
    /// A clock that stands at this wall time, in nanoseconds since 1970-01-01 00:00 UTC.
    pub fn at(began: i128) -> Self {
        Self { began, ..Self::default() }
    }
}

impl Clock for StillClock {
    fn wall(&self) -> i128 {
        self.began + i128::try_from(self.passed.get().as_nanos()).unwrap_or(0)
    }

    fn monotonic(&self) -> Duration {
        self.passed.get()
    }

    fn wake_at(&self, at: Duration, waker: &Waker) {
        if at > self.passed.get() {
            self.waiting.borrow_mut().insert(at);
        } else {
            waker.wake();
        }
    }

    fn skip(&self) -> bool {
        let next = self.waiting.borrow_mut().pop_first();
        if let Some(next) = next {
            self.passed.set(next.max(self.passed.get()));
        }
        next.is_some()
    }
}

/// A moment that somebody waits for.
#[derive(Clone, Copy, Debug)]
pub struct Timer {
    at: Duration,
}

impl Timer {
    /// So long from now.
    pub fn after(time: Duration, cx: &Context<'_>) -> Self {
        Self { at: cx.world().clock().monotonic().saturating_add(time) }
    }

    /// The moment, as [`Clock::monotonic`] tells it.
    pub fn at(&self) -> Duration {
        self.at
    }

    /// `None` where it has come. Otherwise what to answer in [`Step::Wait`]: the clock wakes the machine in time.
    pub fn wait(&self, cx: &Context<'_>) -> Option<WaitFor> {
        let clock = cx.world().clock();
        let left = self.at.checked_sub(clock.monotonic()).filter(|left| !left.is_zero())?;
        clock.wake_at(self.at, cx.world().waker());
        Some(WaitFor::new(format!("{} s to pass", (left.as_secs_f64() * 10.0).ceil() / 10.0)))
    }
}

/// A call that ends, with None, when its time has come.
#[derive(Debug)]
pub struct Sleep(pub Timer);

impl Coroutine for Sleep {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Throw(exc) | Resume::Raised(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            _ => self.0.wait(cx).map_or(Step::Return(Value::None), Step::Wait),
        }
    }
}
