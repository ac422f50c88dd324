//! What can end or wake a run from outside: signals, a reader that went away, I/O that has something.

use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
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
    reader_gone: AtomicBool,
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

    /// Goes off, too, when whoever reads standard output has gone: a run that waits would find out only when it has something
    /// to write, as `tail -f log | head -1` never ended once.
    pub(super) fn watch_reader(self: &Arc<Self>) {
        #[cfg(unix)]
        {
            use rustix::event::{PollFd, PollFlags, poll};
            use rustix::fs::{FileType, fstat};
            let pipe = fstat(std::io::stdout())
                .is_ok_and(|there| matches!(FileType::from_raw_mode(there.st_mode), FileType::Fifo | FileType::Socket));
            if !pipe {
                return;
            }
            let alarm = Arc::clone(self);
            let watch = move || {
                let stdout = std::io::stdout();
                // Asked for nothing, it answers for errors only: that nobody reads.
                let mut fds = [PollFd::new(&stdout, PollFlags::empty())];
                while let Err(rustix::io::Errno::INTR) = poll(&mut fds, None) {}
                if fds[0].revents().intersects(PollFlags::ERR | PollFlags::HUP) {
                    alarm.reader_gone.store(true, Ordering::Relaxed);
                    alarm.wake();
                }
            };
            // Without the thread a closed pipe is found at the next write.
            let _ = std::thread::Builder::new().name("reader".to_owned()).spawn(watch);
        }
    }

    /// Whether nobody reads standard output any more, where that is watched.
    pub(super) fn reader_gone(&self) -> bool {
        self.reader_gone.load(Ordering::Relaxed)
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
