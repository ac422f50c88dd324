//! Waking whoever follows paths when something changed there: by inotify, and by looking four times a second in any case.

mod directories;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use self::directories::Directories;
pub use self::directories::{Handler, Notifier};
use super::identity::{Fingerprint, Seen};

/// Called from another thread when there is something to ask for.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// How to watch.
#[derive(Clone, Debug)]
pub struct WatchOptions {
    /// How often the paths are looked at, whatever else there is.
    pub interval: Duration,
    /// The system's notification, where it is to be used.
    pub notifier: Option<Notifier>,
}

impl Default for WatchOptions {
    fn default() -> WatchOptions {
        WatchOptions { interval: Duration::from_millis(250), notifier: Some(Notifier::system()) }
    }
}

/// How changes are found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The system tells; looking from time to time is the backstop.
    Notified,
    /// By looking alone, this often: on network file systems, and where the system gives no more watches. That is tried again from
    /// time to time.
    Polling(Duration),
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mode::Notified if cfg!(target_os = "linux") => write!(f, "watching by inotify"),
            Mode::Notified => write!(f, "watching by the system's notification"),
            Mode::Polling(interval) => write!(f, "polling every {} ms", interval.as_millis()),
        }
    }
}

/// What has changed since it was asked last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The paths, by their place in what [`watch`](Watcher::watch) said.
    pub paths: Vec<usize>,
    /// Files have come or gone in one of the directories that are listed.
    pub listings: bool,
    /// How often the system lost notifications: everything was looked at again.
    pub overflows: u64,
}

/// Watches paths, and directories for files that come, from its start until it is dropped.
///
/// The wake is called when what a path leads to is not what [`looked`](Watcher::looked) said last, or when a listed directory has
/// changed, after [`rest`](Watcher::rest), and then not again before the next `rest`: whoever is paused is left alone. The directories
/// of the paths and of what they link to are watched, never the files; nothing is opened or read.
#[derive(Debug)]
pub struct Watcher {
    shared: Arc<Shared>,
    interval: Duration,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    paths: Vec<Watched>,
    listed: Vec<PathBuf>,
    /// Whoever follows waits to be woken.
    resting: bool,
    /// There is something to look at, or what was said is new: what happened before it was said counts.
    stirred: bool,
    /// `paths` or `listed` are others than the thread knows.
    renewed: bool,
    stopped: bool,
    notified: Option<bool>,
    overflows: u64,
    /// A listed directory has changed, and nobody has been told.
    listings: bool,
    /// By the name of a file: the paths that may have to do with it.
    names: HashMap<OsString, Vec<usize>>,
}

#[derive(Debug)]
struct Watched {
    path: PathBuf,
    /// What is compared with; `None` from a change until whoever follows has looked.
    seen: Option<Seen>,
    /// To be looked at before the next tick.
    touched: bool,
    changed: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No invariant spans two fields, so a thread that panicked has broken none.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher {
    /// Watches nothing yet.
    ///
    /// # Errors
    ///
    /// When no thread can be started. That no watch can be had is no error: see [`mode`](Watcher::mode).
    pub fn start(options: WatchOptions, wake: Wake) -> io::Result<Watcher> {
        let shared = Arc::new(Shared::default());
        let interval = options.interval;
        let ours = Arc::clone(&shared);
        let directories = Directories::new(options.notifier, &shared);
        thread::Builder::new()
            .name("drip-watch".into())
            .spawn(move || Looking { interval, directories, shared: ours, wake }.run())?;
        Ok(Watcher { shared, interval })
    }

    /// Watches these paths from now on, in place of those before, and these directories for what comes and goes in them. Every path
    /// counts as changed until it is looked at.
    pub fn watch(&self, paths: Vec<PathBuf>, listed: Vec<PathBuf>) {
        let mut state = self.shared.lock();
        let new = |path| Watched { path, seen: None, touched: false, changed: true };
        state.paths = paths.into_iter().map(new).collect();
        state.listed = listed;
        state.renewed = true;
        self.shared.changed.notify_one();
    }

    /// Whoever follows the path has looked, and found nothing (more).
    pub fn looked(&self, path: usize, seen: Seen) {
        let mut state = self.shared.lock();
        if let Some(watched) = state.paths.get_mut(path) {
            (watched.seen, watched.touched) = (Some(seen), true);
        }
        state.stirred = true;
    }

    /// Whoever follows has nothing to do: it is woken with the next change, also one that came before this.
    pub fn rest(&self) {
        let mut state = self.shared.lock();
        state.resting = true;
        state.stirred = true;
        self.shared.changed.notify_one();
    }

    /// What has changed since it was asked last.
    pub fn take_changes(&self) -> Changes {
        let mut state = self.shared.lock();
        let mut paths = Vec::new();
        for (at, watched) in state.paths.iter_mut().enumerate() {
            if std::mem::take(&mut watched.changed) {
                paths.push(at);
            }
        }
        Changes {
            paths,
            listings: std::mem::take(&mut state.listings),
            overflows: std::mem::take(&mut state.overflows),
        }
    }

    /// How changes are found out at present; `None` before that has been tried.
    pub fn mode(&self) -> Option<Mode> {
        self.shared.lock().notified.map(|notified| if notified { Mode::Notified } else { Mode::Polling(self.interval) })
    }
}

impl Drop for Watcher {
    /// Ends the thread and the watches at once, without waiting for them: a look at a dead network mount may take long.
    fn drop(&mut self) {
        self.shared.lock().stopped = true;
        self.shared.changed.notify_one();
    }
}

/// The thread.
struct Looking {
    interval: Duration,
    directories: Directories,
    shared: Arc<Shared>,
    wake: Wake,
}

impl Looking {
    fn run(mut self) {
        let mut next_tick = Instant::now();
        loop {
            let mut state = self.shared.lock();
            let tick = loop {
                if state.stopped {
                    return;
                }
                let wait = next_tick.saturating_duration_since(Instant::now());
                if wait.is_zero() || state.renewed || (state.resting && state.stirred) {
                    state.stirred = false;
                    break wait.is_zero();
                }
                state = self.shared.changed.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner).0;
            };
            let renewed = std::mem::take(&mut state.renewed);
            drop(state);
            if tick || renewed {
                self.directories.refresh(renewed);
            }
            if tick {
                next_tick = Instant::now() + self.interval;
            }
            self.compare(tick);
            let mut state = self.shared.lock();
            let news = state.listings || state.overflows > 0 || state.paths.iter().any(|watched| watched.changed);
            if news && state.resting && !state.stopped {
                state.resting = false;
                drop(state);
                (self.wake)();
            }
        }
    }

    /// Looks at the paths that were touched, at all of them on a tick, and says which are not as they were seen.
    fn compare(&mut self, tick: bool) {
        let mut state = self.shared.lock();
        let due = |(at, watched): (usize, &mut Watched)| {
            let touched = std::mem::take(&mut watched.touched);
            let seen = watched.seen.filter(|_| touched || tick)?;
            Some((at, watched.path.clone(), seen, touched))
        };
        let looked_at: Vec<_> = state.paths.iter_mut().enumerate().filter_map(due).collect();
        drop(state);
        // A look may take long where a network is behind it: nobody is kept from the state meanwhile.
        let mut changed = Vec::new();
        for (at, path, seen, _) in &looked_at {
            let differs = match seen {
                Seen::Unsettled => tick,
                Seen::Settled(fingerprint) => Fingerprint::of(path) != *fingerprint,
            };
            if differs {
                changed.push((*at, path, *seen));
            }
        }
        let mut state = self.shared.lock();
        for (at, path, seen) in changed {
            if let Some(watched) = state.paths.get_mut(at)
                && watched.path == *path
                && watched.seen == Some(seen)
            {
                (watched.seen, watched.changed) = (None, true);
            }
        }
    }
}
