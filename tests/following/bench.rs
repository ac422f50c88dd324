//! A group that is followed as a front end does it: polled until it has nothing, then left alone until it wakes.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::sources::follow::{FollowOptions, Group, GroupPolled, Notice, Pattern, Start, Target};
use drip::sources::watch::{Notifier, WatchOptions};

/// Far longer than anything takes: whoever waits so long has not been woken.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// By inotify, and by polling alone.
pub(crate) fn ways() -> [WatchOptions; 2] {
    let notified = WatchOptions { interval: Duration::from_millis(20), notifier: Some(Notifier::system()) };
    [notified, WatchOptions { interval: Duration::from_millis(1), notifier: None }]
}

/// A path, or a pattern where there are wildcards in it.
pub(crate) fn target(path: &Path) -> Target {
    Pattern::of(path).map_or_else(|| Target::Path(path.to_path_buf()), Target::Pattern)
}

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// A line of the file at this path.
    Line(PathBuf, String),
    Notice(Notice),
    /// Nothing for now.
    Nothing,
}

pub(crate) struct Bench {
    pub(crate) group: Group,
    wakes: Receiver<()>,
    lines: std::collections::VecDeque<(PathBuf, String)>,
    /// The time that the group is told.
    pub(crate) now: Duration,
}

impl Bench {
    pub(crate) fn start(target: Target, start: Start, options: FollowOptions, watch: WatchOptions) -> Bench {
        let (sender, wakes) = channel();
        let wake = Arc::new(move || sender.send(()).unwrap_or_default());
        let group = Group::open(vec![target], |_| start.clone(), options, watch, wake);
        let group = group.expect("what is to be followed is there");
        Bench { group, wakes, lines: std::collections::VecDeque::new(), now: Duration::ZERO }
    }

    /// The next line or notice, as far as there is one now.
    pub(crate) fn next(&mut self) -> Next {
        loop {
            if let Some((path, line)) = self.lines.pop_front() {
                return Next::Line(path, line);
            }
            match self.group.poll(self.now).expect("a thread can be had") {
                GroupPolled::Lines(at, portion) => {
                    let path = self.group.member(at).expect("lines come of a member").path().to_path_buf();
                    let mut cursor = portion.block.cursor();
                    while let Some(line) = cursor.next_line(&portion.block.bytes) {
                        let text = String::from_utf8_lossy(&portion.block.bytes[line.as_range()]).into_owned();
                        self.lines.push_back((path.clone(), text));
                    }
                }
                GroupPolled::Notice(_, notice) => return Next::Notice(notice),
                GroupPolled::Nothing => return Next::Nothing,
                GroupPolled::Refused(path, why) => panic!("{}: {why}", path.display()),
                GroupPolled::Joined(_)
                | GroupPolled::Parted(_)
                | GroupPolled::Overflow(_)
                | GroupPolled::Unfinished => {}
            }
        }
    }

    /// Lets the time pass that somebody waits for; false where nobody does.
    pub(crate) fn skip(&mut self) -> bool {
        let due = self.group.due();
        self.now = due.unwrap_or(self.now).max(self.now);
        due.is_some()
    }

    /// Waits to be woken; false where that does not happen.
    pub(crate) fn is_woken(&mut self) -> bool {
        self.wakes.recv_timeout(PATIENCE / 6).is_ok()
    }

    /// Waits to be woken.
    pub(crate) fn wait(&mut self) {
        self.wakes.recv_timeout(PATIENCE).expect("a wake follows whatever happens");
    }
}

pub(crate) fn append(path: &Path, text: &str) {
    let mut file = OpenOptions::new().create(true).append(true).open(path).expect("the file can be written to");
    file.write_all(text.as_bytes()).expect("there is room");
}
