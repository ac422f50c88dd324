//! Waiting for the world: what a stage waits for, and what wakes the machine.

use std::fmt;
use std::sync::Arc;

/// Tells the machine's driver that something it waits for may have happened. May be called from any thread, any number
/// of times; a call that turns out to be for nothing costs one look.
#[derive(Clone)]
pub struct Waker(Arc<dyn Fn() + Send + Sync>);

impl Waker {
    /// A waker that calls `wake`.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(wake))
    }

    /// Wakes.
    pub fn wake(&self) {
        (self.0)();
    }

    /// The same, as a plain shared function.
    pub fn to_fn(&self) -> Arc<dyn Fn() + Send + Sync> {
        Arc::clone(&self.0)
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
