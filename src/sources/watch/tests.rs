//! What wakes whoever follows, and what does not.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};

use super::*;

/// Far longer than anything takes; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(30);
/// No look from time to time comes within a test: what is noticed, the system told.
const NEVER: Duration = Duration::from_secs(3600);

fn notified() -> WatchOptions {
    WatchOptions { interval: NEVER, ..WatchOptions::default() }
}

fn polling() -> WatchOptions {
    WatchOptions { interval: Duration::from_millis(1), notifier: None }
}

/// A watcher whose wakes arrive in a channel, each with what the path led to then.
fn start(path: &Path, options: WatchOptions) -> (Watcher, Receiver<Option<Fingerprint>>) {
    let (sender, wakes) = channel();
    let looked_at = path.to_path_buf();
    let wake = Arc::new(move || sender.send(Fingerprint::of(&looked_at)).unwrap_or_default());
    let watcher = Watcher::start(options, wake).unwrap();
    watcher.watch(vec![path.to_path_buf()], Vec::new());
    (watcher, wakes)
}

fn append(path: &Path, text: &str) {
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

/// Has looked at the only path, seen this, and waits.
fn rest(watcher: &Watcher, seen: Seen) {
    watcher.take_changes();
    watcher.looked(0, seen);
    watcher.rest();
}

/// Waits until changes are found out in this way.
fn until(watcher: &Watcher, mode: Mode) {
    let deadline = Instant::now() + PATIENCE;
    while watcher.mode() != Some(mode) && Instant::now() < deadline {
        thread::yield_now();
    }
    assert_eq!(watcher.mode(), Some(mode));
}

fn settle(watcher: &Watcher, path: &Path) -> Option<Fingerprint> {
    let fingerprint = Fingerprint::of(path);
    rest(watcher, Seen::Settled(fingerprint));
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
        rest(&watcher, Seen::Settled(before));
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
    let interval = Duration::from_millis(1);
    let (watcher, wakes) = start(&path, WatchOptions { interval, ..WatchOptions::default() });
    until(&watcher, Mode::Polling(interval));
    for _ in 0..3 {
        settle(&watcher, &path);
        fs::create_dir(&directory).unwrap();
        append(&path, "1\n");
        wakes.recv_timeout(PATIENCE).unwrap();
        until(&watcher, Mode::Notified);
        fs::remove_dir_all(&directory).unwrap();
        until(&watcher, Mode::Polling(interval));
    }
}

#[test]
fn whoever_is_unsettled_is_woken_though_nothing_changes() {
    let directory = tempfile::tempdir().unwrap();
    let (watcher, wakes) = start(&directory.path().join("log"), polling());
    for _ in 0..3 {
        rest(&watcher, Seen::Unsettled);
        assert_eq!(wakes.recv_timeout(PATIENCE).unwrap(), None);
    }
}

#[test]
fn the_mode_is_said_in_words() {
    let directory = tempfile::tempdir().unwrap();
    let (watcher, _wakes) = start(&directory.path().join("log"), notified());
    until(&watcher, Mode::Notified);
    let (watcher, _wakes) =
        start(&directory.path().join("log"), WatchOptions { notifier: None, ..WatchOptions::default() });
    let polling = Mode::Polling(Duration::from_millis(250));
    until(&watcher, polling);
    assert_eq!(polling.to_string(), "polling every 250 ms");
}

#[test]
fn nothing_lives_on_after_the_drop() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    for options in [notified(), polling()] {
        let (watcher, wakes) = start(&path, options);
        rest(&watcher, Seen::Unsettled);
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

/// A notification that the system refuses for as long as the switch says so, and how often it was asked for.
fn refusing(refuses: &Arc<AtomicBool>, asked: &Arc<AtomicUsize>) -> Notifier {
    let (refuses, asked) = (Arc::clone(refuses), Arc::clone(asked));
    Notifier::new(move |handler| {
        asked.fetch_add(1, Ordering::SeqCst);
        if refuses.load(Ordering::SeqCst) {
            return Err(notify::Error::new(notify::ErrorKind::MaxFilesWatch));
        }
        Ok(Box::new(notify::recommended_watcher(handler)?))
    })
}

#[test]
fn where_the_system_gives_no_watch_looking_is_enough_and_watching_comes_back_when_it_can_be_had() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    append(&path, "1\n");
    let (refuses, asked) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let interval = Duration::from_millis(1);
    let notifier = Some(refusing(&refuses, &asked));
    let (watcher, wakes) = start(&path, WatchOptions { interval, notifier });
    until(&watcher, Mode::Polling(interval));
    for _ in 0..3 {
        let before = settle(&watcher, &path);
        append(&path, "2\n");
        assert_ne!(wakes.recv_timeout(PATIENCE).unwrap(), before);
    }
    refuses.store(false, Ordering::SeqCst);
    until(&watcher, Mode::Notified);
    assert!(asked.load(Ordering::SeqCst) > 1);
    let before = settle(&watcher, &path);
    append(&path, "3\n");
    assert_ne!(wakes.recv_timeout(PATIENCE).unwrap(), before);
}

/// A notification whose handler the test has.
struct Silent;

impl notify::Watcher for Silent {
    fn new<F: notify::EventHandler>(_: F, _: notify::Config) -> notify::Result<Self> {
        Ok(Silent)
    }

    fn watch(&mut self, _: &Path, _: notify::RecursiveMode) -> notify::Result<()> {
        Ok(())
    }

    fn unwatch(&mut self, _: &Path) -> notify::Result<()> {
        Ok(())
    }

    fn kind() -> notify::WatcherKind {
        notify::WatcherKind::NullWatcher
    }
}

#[test]
fn lost_notifications_have_everything_looked_at_again_and_are_told() {
    let directory = tempfile::tempdir().unwrap();
    let paths: Vec<_> = ["a", "b"].iter().map(|name| directory.path().join(name)).collect();
    let (handlers, handler) = channel();
    let notifier = Notifier::new(move |handler| {
        handlers.send(handler).map_err(|_| notify::Error::generic("nobody listens"))?;
        Ok(Box::new(Silent))
    });
    let (sender, wakes) = channel();
    let options = WatchOptions { interval: NEVER, notifier: Some(notifier) };
    let watcher = Watcher::start(options, Arc::new(move || sender.send(()).unwrap_or_default())).unwrap();
    watcher.watch(paths.clone(), Vec::new());
    until(&watcher, Mode::Notified);
    watcher.take_changes();
    for (at, path) in paths.iter().enumerate() {
        watcher.looked(at, Seen::Settled(Fingerprint::of(path)));
    }
    watcher.rest();
    append(&paths[1], "nobody told\n");
    let mut handler = handler.recv_timeout(PATIENCE).unwrap();
    handler(Ok(notify::Event::new(notify::EventKind::Other).set_flag(notify::event::Flag::Rescan)));
    wakes.recv_timeout(PATIENCE).unwrap();
    assert_eq!(watcher.take_changes(), Changes { paths: vec![1], listings: false, overflows: 1 });
}

#[test]
fn files_that_come_to_a_listed_directory_wake() {
    for options in [notified(), polling()] {
        let directory = tempfile::tempdir().unwrap();
        let (sender, wakes) = channel();
        let watcher = Watcher::start(options, Arc::new(move || sender.send(()).unwrap_or_default())).unwrap();
        watcher.watch(Vec::new(), vec![directory.path().to_path_buf()]);
        for name in ["a", "b"] {
            watcher.rest();
            append(&directory.path().join(name), "1\n");
            wakes.recv_timeout(PATIENCE).unwrap();
            assert!(watcher.take_changes().listings);
        }
    }
}
