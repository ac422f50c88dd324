//! What can end or wake a run from outside: signals, a reader that went away, I/O that has something.

use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::machine::{Hurry, Waker};

/// How long a run may go without looking at a signal.
const GRACE: Duration = Duration::from_secs(2);

/// What a run looks at between two slices, and sleeps on while it waits.
#[derive(Debug, Default)]
pub(super) struct Alarm {
    /// The signal that came; 0: none.
    signal: AtomicI32,
    /// Whether the run has looked at the signal.
    seen: AtomicBool,
    /// How the machine is asked to come to where it looks.
    hurry: Hurry,
    reader_gone: AtomicBool,
    woken: Mutex<bool>,
    changed: Condvar,
}

impl Alarm {
    /// An alarm that INT and TERM set off. The second of them ends the process at once, and so does the first where the run does
    /// not look at it for [`GRACE`]: what cannot be left in the middle (a system call that waits for a file, a computation that is
    /// one step) does not keep the process.
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
                heard.hurry.ask();
                heard.wake();
                heard.end_unless_seen(signal);
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
                    alarm.hurry.ask();
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
        Waker::new(move || alarm.wake()).hurried_by(self.hurry.clone())
    }

    /// Ends the process where nobody has looked at the signal after [`GRACE`].
    fn end_unless_seen(self: &Arc<Self>, signal: i32) {
        let alarm = Arc::clone(self);
        let wait = move || {
            std::thread::sleep(GRACE);
            if !alarm.seen.load(Ordering::Relaxed) {
                std::process::exit(128 + signal);
            }
        };
        // Without the thread it takes a second signal.
        let _ = std::thread::Builder::new().name("grace".to_owned()).spawn(wait);
    }

    /// The signal that asks the run to end.
    pub(super) fn signal(&self) -> Option<i32> {
        let signal = Some(self.signal.load(Ordering::Relaxed)).filter(|signal| *signal != 0);
        if signal.is_some() {
            self.seen.store(true, Ordering::Relaxed);
            self.hurry.end();
        }
        signal
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
