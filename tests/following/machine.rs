//! Whatever happens to a followed file: every line comes once, in its order, unless what it stood in was destroyed, and that is told.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use drip::sources::follow::{FollowOptions, Notice, Start};
use drip::sources::watch::WatchOptions;
use proptest::prelude::*;

use crate::bench::{Bench, Next, append, target, ways};

/// What befalls the file. Nobody reads but at `Read`: whatever stands between two of these happens while the reader is paused.
#[derive(Clone, Debug)]
enum Act {
    Write(u8),
    /// The beginning of a line, without its end.
    WritePart,
    /// Renamed to the next higher number, and made anew.
    RotateUp,
    /// As `logrotate` does it: all numbers go up by one, and the highest that is kept is deleted.
    RotateDown,
    /// The file that was rotated away last gets another line, of a writer who has not heard of it.
    WriteLate,
    /// Copied, then cut to nothing.
    CopyTruncate,
    Truncate,
    /// Cut to nothing and longer than before at once.
    TruncateAndRegrow,
    /// Another file is renamed over it.
    Replace,
    /// Deleted and made anew.
    Delete,
    /// The directory goes with all that is in it, and comes again.
    RemoveDirectory,
    /// The directory is a link, and leads to another one now.
    Flip,
    /// Everything that is there is read; nobody waits for late writers.
    Read,
    /// Everything is read, and the time for late writers passes.
    Settle,
    /// The reader stops and another one goes on at the place where it was.
    Restart,
}

/// A course of events.
#[derive(Clone, Debug)]
struct Course {
    /// The clock that stamps files moves on between any two files that come to the path. Where it does not, files can only be told apart
    /// by somebody who was there and by their inodes, and these come back: so nobody restarts and nothing is deleted then.
    ticks: bool,
    acts: Vec<Act>,
}

fn courses() -> impl Strategy<Value = Course> {
    (any::<bool>(), any::<bool>()).prop_flat_map(|(ticks, up)| {
        let rotate = if up { Act::RotateUp } else { Act::RotateDown };
        let always = prop_oneof![
            8 => (1u8..30).prop_map(Act::Write),
            4 => Just(Act::WritePart),
            5 => Just(rotate),
            2 => Just(Act::WriteLate),
            1 => Just(Act::CopyTruncate),
            1 => Just(Act::Truncate),
            1 => Just(Act::TruncateAndRegrow),
            6 => Just(Act::Read),
            3 => Just(Act::Settle),
        ];
        let told_by_time = prop_oneof![
            Just(Act::Replace),
            Just(Act::Delete),
            Just(Act::RemoveDirectory),
            Just(Act::Flip),
            Just(Act::Restart),
        ];
        let act = if ticks { prop_oneof![31 => always, 5 => told_by_time].boxed() } else { always.boxed() };
        proptest::collection::vec(act, 1..40).prop_map(move |acts| Course { ticks, acts })
    })
}

/// How many rotated files are kept where the numbers go up with age, and something is deleted at all.
const KEPT: u32 = 3;

/// One file that the writer has made, and what it has written to it.
#[derive(Debug, Default)]
struct Written {
    lines: Vec<String>,
    part: String,
}

/// The writer, the reader, and what the writer knows.
struct Scene {
    root: tempfile::TempDir,
    /// Which of the two directories the link leads to.
    side: usize,
    bench: Option<Bench>,
    watch: WatchOptions,
    ticks: bool,
    serial: u32,
    rotated: u32,
    /// What stands at the path.
    current: Written,
    /// Nobody has looked since it came there: if it goes before that, no trace of it is left.
    unseen: bool,
    /// What was rotated away last, while its writer is still waited for.
    late: Option<(PathBuf, Written)>,
    /// Lines that were written to files that are left.
    kept: BTreeSet<String>,
    /// Lines whose files were destroyed before anybody had surely read them.
    at_risk: BTreeSet<String>,
    /// Beginnings of lines whose end never came.
    broken: BTreeSet<String>,
    given: Vec<String>,
    notices: Vec<Notice>,
}

impl Scene {
    fn new(watch: WatchOptions, ticks: bool) -> Scene {
        let root = tempfile::tempdir().expect("a directory to work in");
        for side in ["0", "1"] {
            fs::create_dir(root.path().join(side)).expect("a directory");
        }
        symlink("0", root.path().join("logs")).expect("a link");
        let mut scene = Scene {
            root,
            side: 0,
            bench: None,
            watch,
            ticks,
            serial: 0,
            rotated: 0,
            current: Written::default(),
            unseen: false,
            late: None,
            kept: BTreeSet::new(),
            at_risk: BTreeSet::new(),
            broken: BTreeSet::new(),
            given: Vec::new(),
            notices: Vec::new(),
        };
        fs::write(scene.path(), "").expect("a file");
        scene.bench = Some(scene.open(Start::Beginning));
        scene
    }

    fn open(&self, start: Start) -> Bench {
        Bench::start(target(&self.path()), start, FollowOptions::default(), self.watch.clone())
    }

    fn path(&self) -> PathBuf {
        self.root.path().join("logs/log")
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.root.path().join("logs").join(name)
    }

    fn fresh(&mut self) -> String {
        self.serial += 1;
        format!("line {}", self.serial)
    }

    /// A new file comes to the path.
    fn make(&self) {
        self.tick();
        fs::write(self.path(), "").expect("there is room");
    }

    /// The clock that stamps files moves on.
    fn tick(&self) {
        let probe = self.root.path().join("probe");
        let stamp = || {
            fs::write(&probe, "").expect("there is room");
            fs::metadata(&probe).and_then(|metadata| metadata.modified()).expect("it was made")
        };
        let before = stamp();
        while self.ticks && stamp() == before {}
    }

    fn write(&mut self, lines: u8) {
        for _ in 0..lines {
            let rest = self.fresh();
            append(&self.path(), &format!("{rest}\n"));
            let line = std::mem::take(&mut self.current.part) + &rest;
            self.current.lines.push(line);
        }
    }

    /// What stood at the path is still there under another name.
    fn put_away(&mut self, to: PathBuf) {
        self.let_go_of_late();
        self.late = Some((to, std::mem::take(&mut self.current)));
        self.unseen = true;
    }

    /// What stands at the path has been looked at, and read from if there is something in it.
    fn begin_reading(&mut self) {
        let begun = self.current.lines.iter().any(|line| self.given.contains(line));
        if self.unseen || !begun {
            self.read(true);
        }
    }

    fn let_go_of_late(&mut self) {
        if let Some((_, written)) = self.late.take() {
            self.kept.extend(written.lines);
            self.broken.extend(Some(written.part).filter(|part| !part.is_empty()));
        }
    }

    /// What stood at the path is there no more.
    fn destroy(&mut self) {
        let written = std::mem::take(&mut self.current);
        self.at_risk.extend(written.lines);
        self.broken.extend(Some(written.part).filter(|part| !part.is_empty()));
    }

    /// Everything is there no more, nor what was rotated away.
    fn destroy_all(&mut self) {
        self.destroy();
        self.let_go_of_late();
        self.at_risk.append(&mut self.kept);
    }

    /// Everything that the reader can have is read: as long as lines of files that are left have not come, it is waited for.
    fn read(&mut self, settle: bool) {
        let mut due: BTreeSet<String> = self.kept.iter().chain(&self.current.lines).cloned().collect();
        due.extend(self.late.iter().flat_map(|(_, written)| written.lines.iter().cloned()));
        due.retain(|line| !self.given.contains(line));
        let mut passed = settle;
        let Some(mut bench) = self.bench.take() else { return };
        loop {
            match bench.next() {
                Next::Line(_, line) => {
                    due.remove(&line);
                    self.given.push(line);
                }
                Next::Notice(notice) => self.notices.push(notice),
                Next::Nothing if (settle || !due.is_empty()) && bench.skip() => passed = true,
                Next::Nothing if due.is_empty() => break,
                Next::Nothing if bench.is_woken() => {}
                // Nothing more comes: what is missing is told at the end.
                Next::Nothing => break,
            }
        }
        self.bench = Some(bench);
        self.unseen = false;
        if passed {
            self.let_go_of_late();
        }
    }

    fn act(&mut self, act: &Act) {
        let path = self.path();
        match act {
            Act::Write(lines) => self.write(*lines),
            Act::WritePart => {
                let part = self.fresh() + ":";
                append(&path, &part);
                self.current.part += &part;
            }
            Act::RotateUp => {
                self.rotated += 1;
                let to = self.beside(&format!("log.{}", self.rotated));
                fs::rename(&path, &to).expect("it is there");
                self.make();
                self.put_away(to);
            }
            Act::RotateDown => {
                self.rotated += 1;
                let highest = if self.ticks { KEPT } else { self.rotated };
                let _ = fs::remove_file(self.beside(&format!("log.{highest}")));
                for number in (1..highest).rev() {
                    let _ =
                        fs::rename(self.beside(&format!("log.{number}")), self.beside(&format!("log.{}", number + 1)));
                }
                fs::rename(&path, self.beside("log.1")).expect("it is there");
                self.make();
                self.let_go_of_late();
                if self.ticks {
                    // Which lines the deleted one held is not kept account of: from now on all of them may be gone.
                    self.at_risk.append(&mut self.kept);
                }
                let to = self.beside("log.1");
                self.put_away(to);
            }
            Act::WriteLate => {
                let rest = self.fresh();
                if let Some((to, written)) = &mut self.late {
                    append(to, &format!("{rest}\n"));
                    let line = std::mem::take(&mut written.part) + &rest;
                    written.lines.push(line);
                }
            }
            Act::CopyTruncate => {
                self.read(true);
                fs::copy(&path, self.beside("copy")).expect("it is there");
                OpenOptions::new().write(true).open(&path).and_then(|file| file.set_len(0)).expect("it is there");
                self.destroy();
            }
            Act::Truncate => {
                self.begin_reading();
                fs::write(&path, "").expect("there is room");
                self.destroy();
            }
            Act::TruncateAndRegrow => {
                self.begin_reading();
                let length = fs::metadata(&path).expect("it is there").len();
                self.destroy();
                // At once, so that nobody sees it shorter.
                let mut text = String::new();
                while text.len() as u64 <= length {
                    let line = self.fresh();
                    text += &format!("{line}\n");
                    self.current.lines.push(line);
                }
                fs::write(&path, text).expect("there is room");
            }
            Act::Replace => {
                self.begin_reading();
                let line = self.fresh();
                self.tick();
                append(&self.beside("new"), &format!("{line}\n"));
                fs::rename(self.beside("new"), &path).expect("it is there");
                self.destroy();
                self.current.lines.push(line);
            }
            Act::Delete => {
                self.begin_reading();
                fs::remove_file(&path).expect("it is there");
                self.make();
                self.destroy();
            }
            Act::RemoveDirectory => {
                self.begin_reading();
                let directory = self.root.path().join(self.side.to_string());
                fs::remove_dir_all(&directory).expect("it is there");
                fs::create_dir(&directory).expect("there is room");
                self.make();
                self.destroy_all();
            }
            Act::Flip => {
                self.read(true);
                self.side = 1 - self.side;
                let directory = self.root.path().join(self.side.to_string());
                fs::remove_dir_all(&directory).expect("it is there");
                fs::create_dir(&directory).expect("there is room");
                self.tick();
                fs::write(directory.join("log"), "").expect("there is room");
                symlink(self.side.to_string(), self.root.path().join("link")).expect("a link");
                fs::rename(self.root.path().join("link"), self.root.path().join("logs")).expect("a link");
                self.destroy_all();
            }
            Act::Read => self.read(false),
            Act::Settle => self.read(true),
            Act::Restart => {
                self.read(true);
                let bench = self.bench.take().expect("somebody reads");
                let (_, member) = bench.group.members().next().expect("a path is followed");
                let position = member.follower().position().expect("it can be read").expect("it is there");
                drop(bench);
                self.bench = Some(self.open(Start::Position(position)));
            }
        }
    }

    fn check(mut self, acts: &[Act]) -> Result<(), TestCaseError> {
        for act in acts {
            self.act(act);
        }
        self.write(1);
        let last = self.current.lines.last().cloned();
        self.read(true);
        self.let_go_of_late();
        self.kept.extend(std::mem::take(&mut self.current.lines));
        let written: BTreeSet<&String> = self.kept.iter().chain(&self.at_risk).collect();
        let whole: Vec<&String> = self.given.iter().filter(|line| written.contains(line)).collect();
        let once: BTreeSet<&String> = whole.iter().copied().collect();
        prop_assert_eq!(once.len(), whole.len(), "a line was repeated");
        for line in &self.given {
            let known = written.contains(line) || self.broken.iter().any(|part| part.starts_with(line.as_str()));
            let torn = written.iter().any(|whole| whole.starts_with(line.as_str()) && self.at_risk.contains(*whole));
            prop_assert!(known || torn, "{} was made up", line);
        }
        for line in &self.kept {
            prop_assert!(once.contains(line), "{} is lost, though its file is there: {:?}", line, self.notices);
        }
        let missing: Vec<&String> = self.at_risk.iter().filter(|line| !once.contains(line)).collect();
        let told = self.notices.iter().any(|notice| {
            matches!(
                notice,
                Notice::Truncated { .. }
                    | Notice::Replaced { deleted: true, .. }
                    | Notice::Gap { .. }
                    | Notice::Gone { .. }
            )
        });
        prop_assert!(missing.is_empty() || told, "{:?} are lost and nothing was said: {:?}", missing, self.notices);
        prop_assert_eq!(self.given.last(), last.as_ref(), "what was written last comes last");
        let orderly = |act: &Act| !matches!(act, Act::WriteLate | Act::WritePart);
        if self.ticks && acts.iter().all(orderly) {
            let serials: Vec<u32> = once_in_order(&whole);
            prop_assert!(serials.is_sorted(), "out of order: {:?}", serials);
        }
        Ok(())
    }
}

fn once_in_order(lines: &[&String]) -> Vec<u32> {
    lines.iter().filter_map(|line| line.rsplit(' ').next()?.parse().ok()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_line_comes_once_or_its_loss_is_told_by_inotify(course in courses()) {
        let [notified, _] = ways();
        Scene::new(notified, course.ticks).check(&course.acts)?;
    }

    #[test]
    fn every_line_comes_once_or_its_loss_is_told_by_polling(course in courses()) {
        let [_, polling] = ways();
        Scene::new(polling, course.ticks).check(&course.acts)?;
    }
}
