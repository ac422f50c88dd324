//! Watching and following together, in a process of their own so that threads and open files can be counted.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use drip::sources::follow::{FollowOptions, Follower, Notice, Polled, Start};
use drip::sources::watch::{Notifier, WatchOptions, Watcher};

/// Far longer than anything takes; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many threads run and how many files are open in this process.
fn census() -> (usize, usize) {
    let count = |directory| fs::read_dir(directory).expect("this process can be looked at").count();
    (count("/proc/self/task"), count("/proc/self/fd"))
}

/// How many places the system watches for this process, over all its notifiers.
fn watches() -> usize {
    let infos = fs::read_dir("/proc/self/fdinfo").expect("this process can be looked at").flatten();
    let lines = |text: String| text.lines().filter(|line| line.starts_with("inotify wd:")).count();
    infos.filter_map(|info| fs::read_to_string(info.path()).ok()).map(lines).sum()
}

fn assert_back_to(start: (usize, usize)) {
    let deadline = Instant::now() + PATIENCE;
    while census() != start && Instant::now() < deadline {
        thread::yield_now();
    }
    assert_eq!(census(), start, "threads and open files");
    assert_eq!(watches(), 0, "places that are watched");
}

const GRACE: Duration = Duration::from_millis(500);

/// One test after the other: a second one running beside would be counted too.
#[test]
fn nothing_is_lost_through_a_thousand_rotations_and_nothing_is_left_behind() {
    let start = census();
    for notifier in [Some(Notifier::system()), None] {
        follow_through_rotations(WatchOptions { notifier, interval: Duration::from_millis(1) });
        assert_back_to(start);
    }
    let directory = tempfile::tempdir().expect("a directory to work in");
    for _ in 0..100 {
        let watcher = Watcher::start(WatchOptions::default(), Arc::new(|| {})).expect("a thread");
        watcher.watch(vec![directory.path().join("log")], vec![directory.path().to_path_buf()]);
        assert!(census().0 > start.0, "a thread runs while it lives");
        drop(watcher);
    }
    assert_back_to(start);
}

fn follow_through_rotations(options: WatchOptions) {
    const ROTATIONS: usize = 1000;
    const LINES: usize = 20;
    let directory = tempfile::tempdir().expect("a directory to work in");
    let path = directory.path().join("log");
    let rotated = directory.path().join("log.1");
    fs::write(&path, "").expect("a file to follow");

    let (sender, wakes) = channel();
    let wake = Arc::new(move || sender.send(()).unwrap_or_default());
    let watcher = Watcher::start(options, wake).expect("a thread");
    watcher.watch(vec![path.clone()], Vec::new());
    let follow = FollowOptions { grace: GRACE, ..FollowOptions::default() };
    let mut follower = Follower::open(&path, Start::Beginning, follow).expect("the file is there");

    // The writer writes on into the file that was rotated away, as one does that is told of it later, and in pieces of lines. It does
    // not rotate again before the new file has been seen: what comes and goes between two looks nobody sees.
    let (written, rounds) = channel();
    let (seen, may_rotate) = channel();
    let writer = thread::spawn(move || -> io::Result<()> {
        for round in 0..ROTATIONS {
            let mut file = fs::OpenOptions::new().append(true).open(&path)?;
            for line in 0..LINES {
                if line == LINES / 2 {
                    fs::rename(&path, &rotated)?;
                    fs::write(&path, "")?;
                }
                write!(file, "li")?;
                writeln!(file, "ne {}", round * LINES + line)?;
            }
            written.send(()).map_err(io::Error::other)?;
            may_rotate.recv_timeout(PATIENCE).map_err(io::Error::other)?;
        }
        Ok(())
    });

    // The clock moves when the writer has let go of the old file: that is as late as its grace has to last.
    let mut now = Duration::ZERO;
    let (mut expected, mut replaced, mut let_go) = (0, 0, 0);
    while expected < ROTATIONS * LINES || replaced < ROTATIONS {
        match follower.poll(now).expect("a local file can be read") {
            Polled::Lines(portion) => {
                for line in portion.block.bytes.split_inclusive(|&byte| byte == b'\n') {
                    assert_eq!(String::from_utf8_lossy(line), format!("line {expected}\n"));
                    expected += 1;
                }
            }
            Polled::Notice(notice) => {
                assert_eq!(notice, Notice::Replaced { deleted: false, unfinished: 0 });
                replaced += 1;
                seen.send(()).expect("the writer waits for it");
            }
            Polled::Unfinished => {}
            Polled::Nothing => {
                let_go += rounds.try_iter().count();
                if let_go > replaced {
                    now += GRACE;
                    continue;
                }
                watcher.take_changes();
                watcher.looked(0, follower.seen());
                watcher.rest();
                wakes.recv_timeout(PATIENCE).expect("a wake follows whatever is written");
            }
        }
    }
    writer.join().expect("the writer does not panic").expect("the writer can write");
    // The directory, and by inotify the file at most: none for each file that came and went.
    assert!(watches() <= 2, "{} places are watched", watches());
}
