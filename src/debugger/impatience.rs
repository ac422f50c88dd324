//! What a machine's thread is told is taken up soon, whatever the program does.
//!
//! The thread listens between two slices of fuel. Most slices take a millisecond; one of copies of a long list takes minutes, and
//! is asked to end. Not at once: what is told in one breath (load, then ask for an item) is done in that order, as far as it
//! is short.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use crate::machine::Hurry;

/// How long something told may lie there.
const PATIENCE: Duration = Duration::from_millis(50);

/// How much was taken up of what was told.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken(Arc<AtomicU64>);

impl Taken {
    /// One more is.
    pub(super) fn note(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Waits for what was told to be taken up, on a thread of its own, and hurries the machine where it is not.
pub(super) struct Impatience {
    told: Sender<(u64, Instant)>,
    count: AtomicU64,
}

impl Impatience {
    /// Begins to wait.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub(super) fn launch(taken: Taken, hurry: Hurry) -> std::io::Result<Self> {
        let (told, waits) = channel::<(u64, Instant)>();
        let wait = move || {
            for (number, since) in waits {
                let is_taken = || taken.0.load(Ordering::Relaxed) >= number;
                if !is_taken() {
                    std::thread::sleep(PATIENCE.saturating_sub(since.elapsed()));
                }
                if !is_taken() {
                    hurry.ask();
                }
            }
        };
        std::thread::Builder::new().name("impatience".to_owned()).spawn(wait)?;
        Ok(Self { told, count: AtomicU64::new(0) })
    }

    /// Something was told.
    pub(super) fn told(&self) {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        // The thread ends with this.
        let _ = self.told.send((number, Instant::now()));
    }
}
