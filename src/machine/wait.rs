//! Waiting for the world: what a stage waits for, and what wakes the machine.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Tells the machine's driver that something it waits for may have happened. May be called from any thread, any number
/// of times; a call that turns out to be for nothing costs one look.
#[derive(Clone)]
pub struct Waker {
    wake: Arc<dyn Fn() + Send + Sync>,
    hurry: Hurry,
}

/// Asks a machine to come to rest as soon as it can, from any thread: at the next instruction, however much fuel it was given.
/// Instructions take one unit of fuel whatever they do, so that a slice of copies of a long list would be minutes.
#[derive(Clone, Debug, Default)]
pub struct Hurry(Arc<AtomicBool>);

impl Hurry {
    /// It is wanted.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// It is not wanted any more: whoever asked is being listened to.
    pub fn end(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// Whether it is wanted.
    #[inline]
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Waker {
    /// A waker that calls `wake`.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { wake: Arc::new(wake), hurry: Hurry::default() }
    }

    /// The same, where `hurry` is how whoever drives the machine is asked to listen.
    #[must_use]
    pub fn hurried_by(mut self, hurry: Hurry) -> Self {
        self.hurry = hurry;
        self
    }

    /// How the machine is asked to come to rest.
    #[inline]
    pub fn hurry(&self) -> &Hurry {
        &self.hurry
    }

    /// Wakes.
    pub fn wake(&self) {
        (self.wake)();
    }

    /// The same, as a plain shared function.
    pub fn to_fn(&self) -> Arc<dyn Fn() + Send + Sync> {
        Arc::clone(&self.wake)
    }
}

impl Default for Waker {
    fn default() -> Self {
        Self::new(|| {})
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waker")
    }
}

/// What a stage waits for. Whoever answers it has arranged to be woken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitFor {
    /// In words, after "waiting for": `app.log to grow`.
    pub what: String,
}

impl WaitFor {
    /// Waits for something that can be said in words.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into() }
    }
}
