//! What befalls a followed file, one event at a time.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::*;

/// A followed file in a directory of its own, with a clock that moves when told to.
pub(super) struct Bench {
    pub(super) directory: tempfile::TempDir,
    pub(super) now: Duration,
}

pub(super) const GRACE: Duration = Duration::from_millis(500);

impl Bench {
    pub(super) fn new() -> Bench {
        Bench { directory: tempfile::tempdir().unwrap(), now: Duration::ZERO }
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn log(&self) -> PathBuf {
        self.path("log")
    }

    fn follow(&self, start: Start) -> Follower {
        Follower::open(self.log(), start, FollowOptions::default()).unwrap()
    }

    /// Everything there is to have now: lines as text, notices as they are.
    pub(super) fn drain(&self, follower: &mut Follower) -> (Vec<String>, Vec<Notice>) {
        let (mut lines, mut notices) = (Vec::new(), Vec::new());
        loop {
            match follower.poll(self.now).unwrap() {
                Polled::Nothing => return (lines, notices),
                Polled::Unfinished => {}
                Polled::Notice(notice) => notices.push(notice),
                Polled::Lines(Portion { block, .. }) => {
                    let mut cursor = block.cursor();
                    while let Some(line) = cursor.next_line(&block.bytes) {
                        lines.push(String::from_utf8_lossy(&block.bytes[line.as_range()]).into_owned());
                    }
                }
            }
        }
    }

    fn lines(&self, follower: &mut Follower) -> Vec<String> {
        let (lines, notices) = self.drain(follower);
        assert!(notices.is_empty(), "{notices:?}");
        lines
    }

    /// Looks, lets the grace run out, looks again.
    fn drain_past_grace(&mut self, follower: &mut Follower) -> (Vec<String>, Vec<Notice>) {
        let (mut lines, mut notices) = self.drain(follower);
        self.now += GRACE;
        let (later, told) = self.drain(follower);
        lines.extend(later);
        notices.extend(told);
        (lines, notices)
    }
}

pub(super) fn append(path: &Path, text: &str) {
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

#[test]
fn what_is_appended_comes_once_and_a_quiet_file_gives_nothing() {
    let bench = Bench::new();
    append(&bench.log(), "old\n");
    let mut follower = bench.follow(Start::End);
    assert!(bench.lines(&mut follower).is_empty());
    append(&bench.log(), "a\r\nb\n");
    assert_eq!(follower.behind().unwrap(), 5);
    assert_eq!(bench.lines(&mut follower), ["a", "b"]);
    assert_eq!((follower.behind().unwrap(), follower.offset()), (0, 9));
    assert!(bench.lines(&mut follower).is_empty());
}

#[test]
fn nothing_is_read_unless_asked_for() {
    let bench = Bench::new();
    append(&bench.log(), &"0123456789\n".repeat(100_000));
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!((follower.offset(), follower.behind().unwrap()), (0, 1_100_000));
    assert!(matches!(follower.poll(bench.now).unwrap(), Polled::Lines(_)));
    assert_eq!(follower.offset(), 4096, "one small block at first");
}

#[test]
fn an_unfinished_line_is_held_until_its_end_comes() {
    let bench = Bench::new();
    append(&bench.log(), "whole\npart");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["whole"]);
    assert_eq!(follower.pending_bytes(), 4);
    append(&bench.log(), "ial\r");
    assert!(bench.lines(&mut follower).is_empty());
    append(&bench.log(), "\nnext\n");
    assert_eq!(bench.lines(&mut follower), ["partial", "next"]);
    assert_eq!(follower.pending_bytes(), 0);
}

#[test]
fn the_last_lines_are_found_backwards_and_an_unfinished_one_does_not_count() {
    let bench = Bench::new();
    let text: String = (0..50_000).map(|n| format!("line {n}\n")).collect();
    append(&bench.log(), &text);
    append(&bench.log(), "unfin");
    for count in [0, 1, 3, 20_000] {
        let mut follower = bench.follow(Start::Lines(count));
        let expected: Vec<_> = (50_000 - count..50_000).map(|n| format!("line {n}")).collect();
        assert!(bench.lines(&mut follower) == expected, "the last {count}");
        assert_eq!(follower.pending_bytes(), 5);
    }
    let mut follower = bench.follow(Start::Lines(60_000));
    assert_eq!(bench.lines(&mut follower).len(), 50_000);
}

#[test]
fn truncation_is_told_and_reading_starts_over() {
    let bench = Bench::new();
    append(&bench.log(), "one\ntwo\nthr");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["one", "two"]);
    File::create(bench.log()).unwrap();
    append(&bench.log(), "new\n");
    let (lines, notices) = bench.drain(&mut follower);
    assert_eq!(lines, ["thr", "new"]);
    assert_eq!(notices, [Notice::Truncated { read: 11, length: 4, unfinished: 3 }]);
    assert_eq!(
        notices[0].to_string(),
        "truncated from 11 to 4 bytes: reading from its beginning; an unfinished line of 3 bytes was given out"
    );
}

#[test]
fn a_file_truncated_and_grown_past_the_offset_is_not_read_on_in_the_middle() {
    let bench = Bench::new();
    append(&bench.log(), "one\ntwo\n");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["one", "two"]);
    fs::write(bench.log(), "another\nstory altogether\n").unwrap();
    let (lines, notices) = bench.drain(&mut follower);
    assert_eq!(lines, ["another", "story altogether"]);
    assert_eq!(notices, [Notice::Truncated { read: 8, length: 25, unfinished: 0 }]);
    assert!(notices[0].to_string().starts_with("written over"));
}

#[test]
fn a_file_written_over_at_the_same_length_is_noticed() {
    let bench = Bench::new();
    append(&bench.log(), "one\n");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["one"]);
    fs::write(bench.log(), "two\n").unwrap();
    assert_eq!(bench.drain(&mut follower).0, ["two"]);
}

#[test]
fn copytruncate_loses_nothing_that_was_read_before() {
    let bench = Bench::new();
    append(&bench.log(), "a\nb\n");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["a", "b"]);
    fs::copy(bench.log(), bench.path("log.1")).unwrap();
    OpenOptions::new().write(true).open(bench.log()).unwrap().set_len(0).unwrap();
    let (lines, notices) = bench.drain(&mut follower);
    assert!(lines.is_empty());
    assert_eq!(notices, [Notice::Truncated { read: 4, length: 0, unfinished: 0 }]);
    append(&bench.log(), "c\n");
    assert_eq!(bench.lines(&mut follower), ["c"]);
}

#[test]
fn the_old_file_is_read_to_its_end_before_the_new_one_also_by_late_writers() {
    let mut bench = Bench::new();
    append(&bench.log(), "1\n");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["1"]);
    append(&bench.log(), "2\n3");
    fs::rename(bench.log(), bench.path("log.1")).unwrap();
    append(&bench.log(), "5\n");
    assert_eq!(bench.lines(&mut follower), ["2"], "the new file waits for the old one's writers");
    assert_eq!(follower.seen(), Seen::Unsettled);
    assert_eq!(follower.behind().unwrap(), 2);
    append(&bench.path("log.1"), " and more\n4\n");
    assert_eq!(bench.lines(&mut follower), ["3 and more", "4"]);
    let (lines, notices) = bench.drain_past_grace(&mut follower);
    assert_eq!(lines, ["5"]);
    assert_eq!(notices, [Notice::Replaced { deleted: false, unfinished: 0 }]);
}

#[test]
fn the_unfinished_line_of_a_replaced_file_is_never_joined_with_the_next() {
    let mut bench = Bench::new();
    append(&bench.log(), "1\n2");
    let mut follower = bench.follow(Start::Beginning);
    append(&bench.path("log.new"), "3\n");
    fs::rename(bench.path("log.new"), bench.log()).unwrap();
    let (lines, notices) = bench.drain_past_grace(&mut follower);
    assert_eq!(lines, ["1", "2", "3"]);
    assert_eq!(notices, [Notice::Replaced { deleted: true, unfinished: 1 }]);
}

#[test]
fn files_that_replace_each_other_within_the_grace_are_all_read_in_order() {
    let mut bench = Bench::new();
    append(&bench.log(), "0\n");
    let mut follower = bench.follow(Start::Beginning);
    let mut lines = bench.drain(&mut follower).0;
    for n in 1..=100 {
        fs::rename(bench.log(), bench.path(&format!("log.{n}"))).unwrap();
        append(&bench.log(), &format!("{n}\n"));
        lines.extend(bench.drain(&mut follower).0);
    }
    lines.extend(bench.drain_past_grace(&mut follower).0);
    assert_eq!(lines, (0..=100).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_deleted_file_is_told_and_the_next_one_read_from_its_beginning() {
    let mut bench = Bench::new();
    append(&bench.log(), "same\npart");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["same"]);
    fs::remove_file(bench.log()).unwrap();
    let (lines, notices) = bench.drain_past_grace(&mut follower);
    assert_eq!((lines, notices), (vec!["part".to_owned()], vec![Notice::Gone { deleted: true, unfinished: 4 }]));
    assert_eq!(follower.seen(), Seen::Settled(None));
    append(&bench.log(), "same\n");
    assert_eq!(bench.drain(&mut follower), (vec!["same".to_owned()], vec![Notice::Appeared]));
}

#[test]
fn a_file_made_anew_at_once_is_another_even_if_it_says_the_same() {
    let mut bench = Bench::new();
    append(&bench.log(), "same\n");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["same"]);
    for _ in 0..20 {
        fs::remove_file(bench.log()).unwrap();
        append(&bench.log(), "same\n");
        let (lines, notices) = bench.drain_past_grace(&mut follower);
        assert_eq!(lines, ["same"]);
        assert_eq!(notices, [Notice::Replaced { deleted: true, unfinished: 0 }]);
    }
}

#[test]
fn a_file_that_was_moved_away_is_read_on_until_another_appears() {
    let mut bench = Bench::new();
    append(&bench.log(), "1\n2");
    let mut follower = bench.follow(Start::Beginning);
    fs::rename(bench.log(), bench.path("log.1")).unwrap();
    let (lines, notices) = bench.drain_past_grace(&mut follower);
    assert_eq!(lines, ["1"]);
    assert_eq!(notices, [Notice::Gone { deleted: false, unfinished: 0 }]);
    append(&bench.path("log.1"), "+\n3\n");
    assert_eq!(bench.lines(&mut follower), ["2+", "3"]);
    assert_eq!(follower.seen(), Seen::Unsettled, "nothing at the path tells of its growing");
    append(&bench.log(), "4\n");
    assert_eq!(bench.drain_past_grace(&mut follower).0, ["4"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_is_turned_to_and_fro_repeats_no_line() {
    let mut bench = Bench::new();
    append(&bench.path("a"), "a1\n");
    append(&bench.path("b"), "b1\n");
    let turn = |bench: &Bench, to: &str| {
        std::os::unix::fs::symlink(bench.path(to), bench.path("link")).unwrap();
        fs::rename(bench.path("link"), bench.log()).unwrap();
    };
    turn(&bench, "a");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["a1"]);
    turn(&bench, "b");
    assert_eq!(bench.drain_past_grace(&mut follower).0, ["b1"]);
    append(&bench.path("a"), "a2\n");
    turn(&bench, "a");
    assert_eq!(bench.drain_past_grace(&mut follower).0, ["a2"]);
}

#[test]
fn a_position_is_gone_back_to_in_the_same_file_also_after_it_was_moved() {
    let mut bench = Bench::new();
    append(&bench.log(), "1\n2\nunfin");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["1", "2"]);
    let position = follower.position().unwrap().unwrap();
    drop(follower);
    append(&bench.log(), "ished\n");
    let mut again = bench.follow(Start::Position(position.clone()));
    assert_eq!(bench.lines(&mut again), ["unfinished"]);

    fs::rename(bench.log(), bench.path("log.1")).unwrap();
    append(&bench.log(), "new\n");
    let mut moved = bench.follow(Start::Position(position.clone()));
    assert_eq!(bench.drain_past_grace(&mut moved).0, ["unfinished", "new"]);

    fs::remove_file(bench.path("log.1")).unwrap();
    let mut lost = bench.follow(Start::Position(position));
    assert_eq!(bench.drain(&mut lost), (vec!["new".to_owned()], vec![Notice::Gap { oldest: "log".to_owned() }]));
}

#[test]
fn a_place_in_a_file_that_was_truncated_meanwhile_is_none_to_go_on_from() {
    let bench = Bench::new();
    append(&bench.log(), "1\n2\nunfin");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["1", "2"]);
    File::create(bench.log()).unwrap();
    let position = follower.position().unwrap().unwrap();
    append(&bench.log(), "3\n4\n5\n6\n7\n");
    let mut again = bench.follow(Start::Position(position));
    let (lines, notices) = bench.drain(&mut again);
    assert_eq!(lines, ["3", "4", "5", "6", "7"]);
    assert_eq!(notices, [Notice::Gap { oldest: "log".to_owned() }]);
}

#[test]
fn a_place_within_a_compressed_generation_is_gone_back_to() {
    let mut bench = Bench::new();
    let mut packed = flate2::write::GzEncoder::new(File::create(bench.path("log.1.gz")).unwrap(), Default::default());
    packed.write_all(b"1\n2\nlast").unwrap();
    packed.finish().unwrap();
    append(&bench.log(), "new\n");
    let mut follower = bench.follow(Start::Oldest);
    assert!(matches!(follower.poll(bench.now).unwrap(), Polled::Lines(_)));
    let position = follower.position().unwrap().unwrap();
    assert_eq!((follower.pending_bytes(), position.offset), (4, 4));
    let mut again = bench.follow(Start::Position(position));
    assert_eq!(bench.drain_past_grace(&mut again).0, ["last", "new"]);
}

#[test]
fn a_missing_file_is_an_error_unless_it_is_waited_for() {
    let bench = Bench::new();
    let error = Follower::open(bench.log(), Start::End, FollowOptions::default()).unwrap_err();
    assert!(matches!(error, OpenError::Io(error) if error.kind() == io::ErrorKind::NotFound));
    let options = FollowOptions { wait: true, ..FollowOptions::default() };
    let mut follower = Follower::open(bench.log(), Start::End, options).unwrap();
    assert!(bench.lines(&mut follower).is_empty());
    append(&bench.log(), "first\n");
    assert_eq!(bench.drain(&mut follower), (vec!["first".to_owned()], vec![Notice::Appeared]));
}

#[cfg(unix)]
#[test]
fn what_has_no_end_to_follow_is_refused_without_being_opened() {
    let bench = Bench::new();
    let open = |path: &Path| Follower::open(path, Start::End, FollowOptions::default()).unwrap_err();
    assert!(matches!(open(bench.directory.path()), OpenError::Directory));
    assert!(matches!(open(Path::new("/dev/null")), OpenError::Special));
    rustix::fs::mknodat(rustix::fs::CWD, bench.log(), rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    assert!(matches!(open(&bench.log()), OpenError::Pipe));
}

#[test]
fn a_directory_in_place_of_the_file_is_told_once_and_got_over() {
    let mut bench = Bench::new();
    append(&bench.log(), "1\n");
    let mut follower = bench.follow(Start::Beginning);
    fs::remove_file(bench.log()).unwrap();
    fs::create_dir(bench.log()).unwrap();
    let (lines, notices) = bench.drain_past_grace(&mut follower);
    assert_eq!(lines, ["1"]);
    assert_eq!(notices, [Notice::Unreadable { reason: "is a directory".into() }]);
    fs::remove_dir(bench.log()).unwrap();
    append(&bench.log(), "2\n");
    assert_eq!(bench.drain_past_grace(&mut follower).0, ["2"]);
}

#[test]
fn a_line_beyond_the_cap_is_cut_told_and_leaves_its_neighbours_whole() {
    let bench = Bench::new();
    append(&bench.log(), &format!("a\n{}\nb\n", "x".repeat(20_000)));
    let options = FollowOptions { line_cap: 10, ..FollowOptions::default() };
    let mut follower = Follower::open(bench.log(), Start::Beginning, options).unwrap();
    let (lines, notices) = bench.drain(&mut follower);
    assert_eq!(lines, ["a", &"x".repeat(10), "b"]);
    assert_eq!(notices, [Notice::LinesCut { lines: 1 }]);
}

#[test]
fn a_byte_order_mark_is_dropped_at_the_start_of_every_file_and_only_there() {
    let mut bench = Bench::new();
    append(&bench.log(), "\u{feff}1\n\u{feff}2\n");
    let mut follower = bench.follow(Start::Beginning);
    assert_eq!(bench.lines(&mut follower), ["1", "\u{feff}2"]);
    fs::rename(bench.log(), bench.path("log.1")).unwrap();
    append(&bench.log(), "\u{feff}3\n");
    assert_eq!(bench.drain_past_grace(&mut follower).0, ["3"]);
}

#[cfg(target_os = "linux")]
#[test]
fn what_tells_no_length_is_read_once_and_not_followed() {
    let bench = Bench::new();
    let path = "/proc/self/limits";
    let mut follower = Follower::open(path, Start::Beginning, FollowOptions::default()).unwrap();
    let (lines, notices) = bench.drain(&mut follower);
    assert_eq!(lines, fs::read_to_string(path).unwrap().lines().collect::<Vec<_>>());
    assert_eq!(notices, [Notice::NoLength]);
    assert_eq!(bench.drain(&mut follower), (vec![], vec![]));
}
