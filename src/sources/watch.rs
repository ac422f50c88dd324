//! Waking whoever follows a path when something changed there: by inotify, and by looking four times a second in any case.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::identity::{FileId, Fingerprint, Seen};

/// Called from another thread when there is something to ask for.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// How to watch.
#[derive(Clone, Copy, Debug)]
pub struct WatchOptions {
    /// How often the path is looked at, whatever else there is.
    pub interval: Duration,
    /// Whether the system's notification is used where there is one.
    pub notify: bool,
}

impl Default for WatchOptions {
    fn default() -> WatchOptions {
        WatchOptions { interval: Duration::from_millis(250), notify: true }
    }
}

/// How changes are found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The system tells; looking from time to time is the backstop.
    Notified,
    /// By looking alone, this often: on network file systems, and where the system gives no more watches.
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

/// Watches one path, from its start until it is dropped.
///
/// The wake is called when what the path leads to is not what [`looked`](Watcher::looked) said last, and then not again before the
/// next `looked`: whoever is paused is left alone. The directories of the path and of what it links to are watched, never the file;
/// nothing is opened or read.
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
    /// What is compared with; `None` once the wake was called.
    seen: Option<Seen>,
    /// `seen` is new: what happened before it was set counts.
    fresh: bool,
    event: bool,
    stopped: bool,
    notified: bool,
    /// The file names that events have to be about.
    names: Vec<OsString>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No invariant spans two fields, so a thread that panicked has broken none.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher {
    /// Watches from now on: what changes after this returns is noticed, if the path is looked at afterwards.
    ///
    /// # Errors
    ///
    /// When no thread can be started. That no watch can be had is no error: see [`mode`](Watcher::mode).
    pub fn start(path: &Path, options: WatchOptions, wake: Wake) -> io::Result<Watcher> {
        let shared = Arc::new(Shared::default());
        let mut watches = Watches::new(path, options.notify, &shared);
        watches.refresh(&shared);
        let (path, ours) = (path.to_path_buf(), Arc::clone(&shared));
        thread::Builder::new()
            .name("drip-watch".into())
            .spawn(move || watch(&path, options.interval, watches, &ours, &wake))?;
        Ok(Watcher { shared, interval: options.interval })
    }

    /// Whoever follows has looked, found nothing (more), and wants to be woken when the path is no longer as it was seen.
    pub fn looked(&self, seen: Seen) {
        let mut state = self.shared.lock();
        state.seen = Some(seen);
        state.fresh = true;
        self.shared.changed.notify_one();
    }

    /// How changes are found out at present.
    pub fn mode(&self) -> Mode {
        if self.shared.lock().notified { Mode::Notified } else { Mode::Polling(self.interval) }
    }
}

impl Drop for Watcher {
    /// Ends the thread and the watches at once, without waiting for them: a look at a dead network mount may take long.
    fn drop(&mut self) {
        self.shared.lock().stopped = true;
        self.shared.changed.notify_one();
    }
}

fn watch(path: &Path, interval: Duration, mut watches: Watches, shared: &Arc<Shared>, wake: &Wake) {
    let mut next_tick = Instant::now() + interval;
    loop {
        let mut state = shared.lock();
        let (seen, event, tick) = loop {
            if state.stopped {
                return;
            }
            let wait = next_tick.saturating_duration_since(Instant::now());
            let news = state.seen.is_some() && (state.event || state.fresh);
            if news || wait.is_zero() {
                state.fresh = false;
                break (state.seen, std::mem::take(&mut state.event), wait.is_zero());
            }
            state = shared.changed.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner).0;
        };
        drop(state);
        if tick {
            watches.refresh(shared);
            next_tick = Instant::now() + interval;
        }
        let changed = match seen {
            None => false,
            Some(Seen::Unsettled) => event || tick,
            Some(Seen::Settled(fingerprint)) => Fingerprint::of(path) != fingerprint,
        };
        if changed {
            let mut state = shared.lock();
            let current = state.seen == seen && !state.fresh && !state.stopped;
            if current {
                state.seen = None;
            }
            drop(state);
            if current {
                wake();
            }
        }
    }
}

/// The directories that are watched by the system for one path.
struct Watches {
    path: PathBuf,
    notify: Option<RecommendedWatcher>,
    watched: Vec<(PathBuf, Option<FileId>)>,
}

impl Watches {
    fn new(path: &Path, notify: bool, shared: &Arc<Shared>) -> Watches {
        let ours = Arc::clone(shared);
        let handler = move |event: notify::Result<Event>| {
            let mut state = ours.lock();
            if event.map_or(true, |event| concerns(&event, &state.names)) {
                state.event = true;
                if state.seen.is_some() {
                    ours.changed.notify_one();
                }
            }
        };
        let notify = if notify { notify::recommended_watcher(handler).ok() } else { None };
        Watches { path: path.to_path_buf(), notify, watched: Vec::new() }
    }

    /// Watches the directories that matter now: they may have been replaced, or the path may link elsewhere.
    fn refresh(&mut self, shared: &Shared) {
        let Some(notify) = &mut self.notify else { return };
        let mut files = vec![self.path.clone()];
        if self.path.is_symlink() {
            files.extend(self.path.canonicalize());
        }
        let mut directories: Vec<_> = files.iter().map(|file| directory_of(file)).collect();
        directories.dedup();
        if directories == self.watched {
            return;
        }
        for (directory, _) in &self.watched {
            // It fails when the directory is gone, and its watch with it.
            let _ = notify.unwatch(directory);
        }
        let mut notified = true;
        for (directory, id) in &directories {
            notified &=
                id.is_some() && !is_remote(directory) && notify.watch(directory, RecursiveMode::NonRecursive).is_ok();
        }
        self.watched = directories;
        let mut state = shared.lock();
        state.notified = notified;
        state.names = files.iter().filter_map(|file| file.file_name().map(OsString::from)).collect();
        // What happened before the watch was there went unnoticed.
        state.event = true;
    }
}

fn directory_of(file: &Path) -> (PathBuf, Option<FileId>) {
    let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    (directory.to_path_buf(), std::fs::metadata(directory).ok().map(|metadata| FileId::of(&metadata)))
}

/// Whether an event may mean that one of the names leads to something else or to something longer. Reading is no such event: the
/// reader's own would keep it awake.
fn concerns(event: &Event, names: &[OsString]) -> bool {
    let only_read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    let named = |path: &PathBuf| path.file_name().is_some_and(|name| names.iter().any(|known| known == name));
    event.need_rescan() || (!only_read && (event.paths.is_empty() || event.paths.iter().any(named)))
}

/// Whether changes made by other machines come without a notification.
#[cfg(target_os = "linux")]
fn is_remote(directory: &Path) -> bool {
    const NFS: u64 = 0x6969;
    const SMB: u64 = 0xFE53_4D42;
    const CIFS: u64 = 0xFF53_4D42;
    const FUSE: u64 = 0x6573_5546;
    const PLAN9: u64 = 0x0102_1997;
    rustix::fs::statfs(directory)
        .is_ok_and(|found| [NFS, SMB, CIFS, FUSE, PLAN9].contains(&(found.f_type as u64 & 0xFFFF_FFFF)))
}

#[cfg(not(target_os = "linux"))]
fn is_remote(_directory: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::fs::{self, OpenOptions};
    use std::io::Write;
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    /// Far longer than anything takes; only a failure waits for it.
    const PATIENCE: Duration = Duration::from_secs(30);
    /// No look from time to time comes within a test: what is noticed, the system told.
    const NEVER: Duration = Duration::from_secs(3600);

    fn notified() -> WatchOptions {
        WatchOptions { interval: NEVER, notify: true }
    }

    fn polling() -> WatchOptions {
        WatchOptions { interval: Duration::from_millis(1), notify: false }
    }

    /// A watcher whose wakes arrive in a channel, each with what the path led to then.
    fn start(path: &Path, options: WatchOptions) -> (Watcher, Receiver<Option<Fingerprint>>) {
        let (sender, wakes) = channel();
        let looked_at = path.to_path_buf();
        let wake = Arc::new(move || sender.send(Fingerprint::of(&looked_at)).unwrap_or_default());
        (Watcher::start(path, options, wake).unwrap(), wakes)
    }

    fn append(path: &Path, text: &str) {
        let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }

    fn settle(watcher: &Watcher, path: &Path) -> Option<Fingerprint> {
        let fingerprint = Fingerprint::of(path);
        watcher.looked(Seen::Settled(fingerprint));
        fingerprint
    }

    #[test]
    fn growing_shrinking_replacing_deleting_and_creating_each_wake_once() {
        for options in [notified(), polling()] {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("log");
            append(&path, "1\n");
            let (watcher, wakes) = start(&path, options);
            let changes: [&dyn Fn(); 6] = [
                &|| append(&path, "2\n"),
                &|| OpenOptions::new().write(true).open(&path).unwrap().set_len(0).unwrap(),
                &|| fs::rename(&path, directory.path().join("log.1")).unwrap(),
                &|| append(&path, "3\n"),
                &|| {
                    append(&directory.path().join("new"), "4\n");
                    fs::rename(directory.path().join("new"), &path).unwrap();
                },
                &|| fs::remove_file(&path).unwrap(),
            ];
            for change in changes {
                let before = settle(&watcher, &path);
                change();
                assert_ne!(wakes.recv_timeout(PATIENCE).unwrap(), before, "woken with nothing to see");
            }
            append(&path, "nobody has looked since\n");
            drop(watcher);
            assert!(wakes.iter().next().is_none(), "one wake for each look");
        }
    }

    #[test]
    fn what_changed_before_the_look_was_reported_wakes_as_well() {
        for options in [notified(), polling()] {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("log");
            append(&path, "1\n");
            let (watcher, wakes) = start(&path, options);
            let before = Fingerprint::of(&path);
            append(&path, "2\n");
            watcher.looked(Seen::Settled(before));
            wakes.recv_timeout(PATIENCE).unwrap();
        }
    }

    #[test]
    fn other_files_in_the_directory_wake_nobody() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log");
        append(&path, "1\n");
        let (watcher, wakes) = start(&path, notified());
        let before = settle(&watcher, &path);
        for n in 0..200 {
            append(&directory.path().join(format!("log.{n}")), "noise\n");
        }
        fs::read(&path).unwrap();
        append(&path, "2\n");
        assert_ne!(wakes.recv_timeout(PATIENCE).unwrap(), before, "the first wake is for the file itself");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_watched_where_it_leads_and_where_it_stands() {
        let directory = tempfile::tempdir().unwrap();
        let (here, there) = (directory.path().join("here"), directory.path().join("there"));
        fs::create_dir(&here).unwrap();
        fs::create_dir(&there).unwrap();
        append(&there.join("a"), "1\n");
        append(&there.join("b"), "other\n");
        let path = here.join("log");
        std::os::unix::fs::symlink(there.join("a"), &path).unwrap();
        let (watcher, wakes) = start(&path, notified());
        settle(&watcher, &path);
        append(&there.join("a"), "2\n");
        wakes.recv_timeout(PATIENCE).unwrap();
        settle(&watcher, &path);
        std::os::unix::fs::symlink(there.join("b"), here.join("new")).unwrap();
        fs::rename(here.join("new"), &path).unwrap();
        wakes.recv_timeout(PATIENCE).unwrap();
    }

    #[test]
    fn a_directory_made_anew_is_watched_again() {
        let parent = tempfile::tempdir().unwrap();
        let directory = parent.path().join("logs");
        let path = directory.join("log");
        let options = WatchOptions { interval: Duration::from_millis(1), notify: true };
        let (watcher, wakes) = start(&path, options);
        assert_eq!(watcher.mode(), Mode::Polling(options.interval), "there is nothing to watch yet");
        for _ in 0..3 {
            settle(&watcher, &path);
            fs::create_dir(&directory).unwrap();
            append(&path, "1\n");
            wakes.recv_timeout(PATIENCE).unwrap();
            let deadline = Instant::now() + PATIENCE;
            while watcher.mode() != Mode::Notified && Instant::now() < deadline {
                thread::yield_now();
            }
            assert_eq!(watcher.mode(), Mode::Notified);
            fs::remove_dir_all(&directory).unwrap();
            let deadline = Instant::now() + PATIENCE;
            while watcher.mode() == Mode::Notified && Instant::now() < deadline {
                thread::yield_now();
            }
            assert_ne!(watcher.mode(), Mode::Notified);
        }
    }

    #[test]
    fn whoever_is_unsettled_is_woken_though_nothing_changes() {
        let directory = tempfile::tempdir().unwrap();
        let (watcher, wakes) = start(&directory.path().join("log"), polling());
        for _ in 0..3 {
            watcher.looked(Seen::Unsettled);
            assert_eq!(wakes.recv_timeout(PATIENCE).unwrap(), None);
        }
    }

    #[test]
    fn the_mode_is_said_in_words() {
        let directory = tempfile::tempdir().unwrap();
        let (watcher, _wakes) = start(&directory.path().join("log"), notified());
        assert_eq!(watcher.mode(), Mode::Notified);
        let (watcher, _wakes) =
            start(&directory.path().join("log"), WatchOptions { notify: false, ..WatchOptions::default() });
        assert_eq!(watcher.mode().to_string(), "polling every 250 ms");
    }

    #[test]
    fn nothing_lives_on_after_the_drop() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log");
        for options in [notified(), polling()] {
            let (watcher, wakes) = start(&path, options);
            watcher.looked(Seen::Unsettled);
            let shared = Arc::downgrade(&watcher.shared);
            drop(watcher);
            while let Ok(_wake) = wakes.recv_timeout(PATIENCE) {}
            let deadline = Instant::now() + PATIENCE;
            while shared.strong_count() > 0 && Instant::now() < deadline {
                thread::yield_now();
            }
            assert_eq!(shared.strong_count(), 0, "neither the thread nor the system's watch holds it");
        }
    }
}
