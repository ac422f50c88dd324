//! What can end or wake a run from outside: signals, a reader that went away, I/O that has something.

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use anyhow::Context as _;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::machine::Waker;

/// What a run looks at between two slices, and sleeps on while it waits.
#[derive(Debug, Default)]
pub(super) struct Alarm {
    /// The signal that came; 0: none.
    signal: AtomicI32,
    woken: Mutex<bool>,
    changed: Condvar,
}

impl Alarm {
    /// An alarm that INT and TERM set off. The second of them ends the process at once.
    ///
    /// # Errors
    /// When the signals cannot be had.
    pub(super) fn install() -> anyhow::Result<Arc<Self>> {
        let alarm = Arc::new(Self::default());
        let mut signals = Signals::new([SIGINT, SIGTERM]).context("cannot watch for signals")?;
        let heard = Arc::clone(&alarm);
        let listen = move || {
            for signal in signals.forever() {
                if heard.signal.swap(signal, Ordering::Relaxed) != 0 {
                    std::process::exit(128 + signal);
                }
                heard.wake();
            }
        };
        std::thread::Builder::new().name("signals".to_owned()).spawn(listen).context("cannot watch for signals")?;
        Ok(alarm)
    }

    /// What wakes a run that waits.
    pub(super) fn waker(self: &Arc<Self>) -> Waker {
        let alarm = Arc::clone(self);
        Waker::new(move || alarm.wake())
    }

    /// The signal that asks the run to end.
    pub(super) fn signal(&self) -> Option<i32> {
        Some(self.signal.load(Ordering::Relaxed)).filter(|signal| *signal != 0)
    }

    pub(super) fn wake(&self) {
        *self.woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    /// Sleeps until woken; at once, if that has happened since the last time.
    pub(super) fn wait(&self) {
        let woken = self.woken.lock().unwrap_or_else(PoisonError::into_inner);
        let mut woken = self.changed.wait_while(woken, |woken| !*woken).unwrap_or_else(PoisonError::into_inner);
        *woken = false;
    }
}
