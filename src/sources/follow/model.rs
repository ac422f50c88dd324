//! Following against a model: whatever happens to the file, every complete line comes once, or a notice says why not.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;

use proptest::prelude::*;

use super::tests::{Bench, GRACE};
use super::*;

/// What someone does to the file; the follower is asked in between by `Poll` alone.
#[derive(Clone, Debug)]
enum Act {
    WriteLines(u8),
    /// The start of a line, without its end.
    WritePart,
    /// Rename and create, as logrotate does it.
    Rotate,
    /// The file that was rotated away last gets another line: its writer has not heard of the rotation.
    WriteLate,
    /// A new file is renamed over the old one.
    Replace,
    Delete,
    Truncate,
    /// Truncated, and longer than before at the next look.
    TruncateAndRegrow,
    Poll,
    /// So long a pause that no grace is left at the next look.
    Wait,
    /// Stop, remember the position, and go on with a new follower.
    Restart,
}

fn acts(truncating: bool) -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        6 => (1u8..40).prop_map(Act::WriteLines),
        4 => Just(Act::WritePart),
        2 => Just(Act::Rotate),
        2 => Just(Act::WriteLate),
        1 => Just(Act::Replace),
        1 => Just(Act::Delete),
        8 => Just(Act::Poll),
        2 => Just(Act::Wait),
        1 => Just(Act::Restart),
    ];
    let act = if truncating {
        prop_oneof![12 => act, 1 => Just(Act::Truncate), 1 => Just(Act::TruncateAndRegrow)].boxed()
    } else {
        act.boxed()
    };
    proptest::collection::vec(act, 1..60)
}

/// The writer, and what it knows of what it has written.
struct World {
    bench: Bench,
    follower: Follower,
    serial: u32,
    /// The start of the line under way in the current file; the same for the one rotated away.
    part: Option<String>,
    late_part: Option<String>,
    rotated: u32,
    /// The grace for the file that was rotated away last is not over.
    grace: bool,
    /// Nobody has looked since the file last became another: a further one would come and go unseen.
    unseen: bool,
    complete: Vec<String>,
    unfinished: BTreeSet<String>,
    lines: Vec<String>,
    notices: Vec<Notice>,
}

impl World {
    fn new() -> World {
        let bench = Bench::new();
        fs::write(bench.path("log"), "").unwrap();
        let follower = Follower::open(bench.path("log"), Start::Beginning, FollowOptions::default()).unwrap();
        World {
            bench,
            follower,
            serial: 0,
            part: None,
            late_part: None,
            rotated: 0,
            grace: false,
            unseen: false,
            complete: Vec::new(),
            unfinished: BTreeSet::new(),
            lines: Vec::new(),
            notices: Vec::new(),
        }
    }

    fn write(&mut self, name: &str, text: &str) {
        let mut file = OpenOptions::new().create(true).append(true).open(self.bench.path(name)).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }

    fn fresh(&mut self) -> String {
        self.serial += 1;
        format!("line {}", self.serial)
    }

    fn write_lines(&mut self, count: u8) {
        for _ in 0..count {
            let rest = self.fresh();
            let line = self.part.take().unwrap_or_default() + &rest;
            self.write("log", &format!("{rest}\n"));
            self.complete.push(line);
        }
    }

    /// The line under way, if any, never gets its end.
    fn break_off(&mut self) {
        self.unfinished.extend(self.part.take());
    }

    fn poll(&mut self) {
        let (lines, notices) = self.bench.drain(&mut self.follower);
        self.lines.extend(lines);
        self.notices.extend(notices);
        self.unseen = false;
    }

    /// Nobody can know what stood in a file of which nothing has been read: more may be written, but this much is read first.
    fn begin_reading(&mut self) {
        if self.unseen || self.follower.offset() == 0 || !self.follower.next.is_empty() {
            self.act(&Act::Wait);
        }
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::WriteLines(count) => self.write_lines(*count),
            Act::WritePart => {
                let part = self.fresh() + ":";
                self.write("log", &part);
                self.part.get_or_insert_default().push_str(&part);
            }
            Act::Rotate | Act::Replace | Act::Delete if self.unseen => self.poll(),
            Act::Rotate => {
                self.rotated += 1;
                fs::rename(self.bench.path("log"), self.bench.path(&format!("log.{}", self.rotated))).unwrap();
                fs::write(self.bench.path("log"), "").unwrap();
                self.unfinished.extend(self.late_part.take());
                self.late_part = self.part.take();
                (self.unseen, self.grace) = (true, true);
            }
            // A writer later than the grace cannot be waited for, and a file that has been left is not looked at.
            Act::WriteLate if self.grace => {
                let rest = self.fresh();
                let line = self.late_part.take().unwrap_or_default() + &rest;
                let name = format!("log.{}", self.rotated);
                self.write(&name, &format!("{rest}\n"));
                self.complete.push(line);
            }
            Act::WriteLate => {}
            Act::Replace => {
                self.break_off();
                let line = self.fresh();
                self.write("new", &format!("{line}\n"));
                self.complete.push(line);
                fs::rename(self.bench.path("new"), self.bench.path("log")).unwrap();
                self.unseen = true;
            }
            Act::Delete => {
                // What is deleted has been opened before, so that it can be read to its end all the same.
                self.poll();
                self.break_off();
                fs::remove_file(self.bench.path("log")).unwrap();
                fs::write(self.bench.path("log"), "").unwrap();
                self.unseen = true;
            }
            Act::Truncate => {
                self.begin_reading();
                self.break_off();
                fs::write(self.bench.path("log"), "").unwrap();
            }
            Act::TruncateAndRegrow => {
                self.begin_reading();
                self.break_off();
                let length = fs::metadata(self.bench.path("log")).unwrap().len();
                fs::write(self.bench.path("log"), "").unwrap();
                while fs::metadata(self.bench.path("log")).unwrap().len() <= length {
                    self.write_lines(1);
                }
            }
            Act::Poll => self.poll(),
            Act::Wait => {
                self.poll();
                self.bench.now += GRACE;
                self.poll();
                self.grace = false;
                self.unfinished.extend(self.late_part.take());
            }
            Act::Restart => {
                self.act(&Act::Wait);
                let Some(position) = self.follower.position().unwrap() else { return };
                let path = self.bench.path("log");
                self.follower = Follower::open(path, Start::Position(position), FollowOptions::default()).unwrap();
            }
        }
    }

    fn finish(&mut self) {
        self.act(&Act::Wait);
        self.write_lines(1);
        self.act(&Act::Wait);
        self.break_off();
    }
}

proptest! {
    #[test]
    fn without_truncation_every_complete_line_comes_once_and_none_is_mixed(acts in acts(false)) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
        }
        world.finish();
        let (given, broken): (Vec<_>, Vec<_>) =
            world.lines.iter().cloned().partition(|line| !world.unfinished.contains(line));
        prop_assert_eq!(given.len(), world.complete.len());
        prop_assert_eq!(given.iter().collect::<BTreeSet<_>>(), world.complete.iter().collect::<BTreeSet<_>>());
        prop_assert_eq!(broken.iter().collect::<BTreeSet<_>>().len(), broken.len(), "an unfinished line comes once too");
        let told = world.notices.iter().filter(|notice| matches!(notice, Notice::Truncated { .. })).count();
        prop_assert_eq!(told, 0);
    }

    #[test]
    fn with_truncation_no_line_is_made_up_or_repeated_and_none_is_missing_without_a_notice(acts in acts(true)) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
        }
        world.finish();
        let complete: BTreeSet<_> = world.complete.iter().cloned().collect();
        let given: Vec<_> = world.lines.iter().filter(|line| complete.contains(*line)).collect();
        prop_assert_eq!(given.iter().collect::<BTreeSet<_>>().len(), given.len(), "a line was repeated");
        for line in &world.lines {
            let written = complete.iter().chain(&world.unfinished).any(|written| written.starts_with(line.as_str()));
            prop_assert!(written, "{} was made up", line);
        }
        let told = world.notices.iter().any(|notice| matches!(notice, Notice::Truncated { .. }));
        prop_assert!(told || given.len() == complete.len(), "lines are missing and nothing was said");
        prop_assert_eq!(world.lines.last(), world.complete.last(), "the last line written comes last");
    }
}
