//! `tail` and `read_lines(follow=True)`.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use drip::sinks::WRITE_LINES;
use drip::sources::{READ_LINES, TAIL};
use drip::value::{ExcType, Value};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::harness::{Bench, Pulled, at, texts};

fn append(path: &Path, text: &str) {
    OpenOptions::new().append(true).create(true).open(path).unwrap().write_all(text.as_bytes()).unwrap();
}

#[test]
fn a_tail_begins_at_the_last_lines_and_goes_on_with_what_is_written() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    append(&path, "1\n2\n3\n4");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[("lines", Value::Int(2))]);
    assert_eq!(texts(&bench.take(&tail, 2, 1024)), ["2", "3"]);
    let waiting = bench.pull_now(&tail, 1024);
    assert!(matches!(waiting, Pulled::Waiting(what) if what.ends_with("x.log to grow")));
    append(&path, "4\nfive\n");
    assert_eq!(texts(&bench.take(&tail, 2, 1024)), ["44", "five"]);
    append(&path, "six, without its e");
    assert!(matches!(bench.pull_now(&tail, 1), Pulled::Waiting(_)));
    append(&path, "nd\n");
    assert_eq!(texts(&bench.take(&tail, 1, 1)), ["six, without its end"]);
}

#[test]
fn a_tail_says_whether_it_waits_for_lines_or_for_its_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[("wait", Value::Bool(true))]);
    let waiting = bench.pull_now(&tail, 1);
    assert!(matches!(&waiting, Pulled::Waiting(what) if what.ends_with("x.log to appear")), "{waiting:?}");
    append(&path, "1\n");
    assert_eq!(texts(&bench.take(&tail, 1, 1)), ["1"]);
    assert!(matches!(bench.pull_now(&tail, 1), Pulled::Waiting(what) if what.ends_with("x.log to grow")));
}

#[test]
fn a_tail_that_is_not_asked_reads_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    append(&path, "1\n2\n");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[]);
    assert_eq!(texts(&bench.take(&tail, 1, 1)), ["1"]);
    assert_eq!(bench.fact(&tail, "offset"), "4");
    append(&path, "3\n");
    assert_eq!(bench.fact(&tail, "offset"), "4");
    assert_eq!(bench.fact(&tail, "behind"), "4 bytes");
    assert_eq!(texts(&bench.take(&tail, 2, 1024)), ["2", "3"]);
    assert_eq!(bench.fact(&tail, "behind"), "0 bytes");
}

#[test]
fn following_from_the_beginning_gives_every_line_across_a_rotation_and_says_so() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    append(&path, "1\n2\n");
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "x.log")], &[("follow", Value::Bool(true))]);
    assert_eq!(texts(&bench.take(&lines, 2, 1)), ["1", "2"]);
    fs::rename(&path, directory.path().join("x.log.1")).unwrap();
    append(&directory.path().join("x.log.1"), "3\n");
    append(&path, "4\n");
    assert_eq!(texts(&bench.take(&lines, 2, 1024)), ["3", "4"]);
    let notices = bench.notices();
    assert!(notices.iter().any(|text| text.contains("replaced by another file")), "{notices:?}");
}

#[test]
fn truncation_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    append(&path, "first\nsecond\n");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[]);
    bench.take(&tail, 2, 2);
    fs::write(&path, "new\n").unwrap();
    assert_eq!(texts(&bench.take(&tail, 1, 5)), ["new"]);
    assert!(bench.notices()[0].contains("truncated from 13 to 4 bytes"));
}

#[test]
fn what_cannot_be_followed_is_refused_in_words() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "none.log")], &[]);
    assert_eq!(bench.error(&tail).class, ExcType::FileNotFoundError);
    let tail = bench.stage(&TAIL, &[at(&directory, ".")], &[]);
    assert_eq!(bench.error(&tail).class, ExcType::IsADirectoryError);
    let with_stdin = [at(&directory, "a"), Value::Str("-".into())];
    assert!(bench.try_stage(&READ_LINES, &with_stdin, &[("follow", Value::Bool(true))]).is_err());
}

/// The text of a value as Python would show it.
fn repr(value: &Value) -> String {
    value.repr()
}

#[test]
fn records_tell_where_each_line_stands() {
    let directory = tempfile::tempdir().unwrap();
    append(&directory.path().join("x.log"), "one\r\nzwei\u{fc}\nthree\n");
    let mut bench = Bench::new();
    let all = [("with_path", Value::Bool(true)), ("lines", Value::Str("all".into()))];
    let path = at(&directory, "x.log");
    let tail = bench.stage(&TAIL, std::slice::from_ref(&path), &all);
    let shown: Vec<String> = bench.take(&tail, 3, 2).iter().map(repr).collect();
    let path = repr(&path);
    assert_eq!(shown[0], format!("{{'path': {path}, 'number': 1, 'offset': 0, 'line': 'one'}}"));
    assert_eq!(shown[1], format!("{{'path': {path}, 'number': 2, 'offset': 5, 'line': 'zwei\u{fc}'}}"));
    assert_eq!(shown[2], format!("{{'path': {path}, 'number': 3, 'offset': 12, 'line': 'three'}}"));
    fs::rename(directory.path().join("x.log"), directory.path().join("x.log.1")).unwrap();
    append(&directory.path().join("x.log"), "new\n");
    assert!(repr(&bench.take(&tail, 1, 2)[0]).contains("'number': 1, 'offset': 0, 'line': 'new'"));

    let last =
        bench.stage(&TAIL, &[at(&directory, "x.log.1")], &[("with_path", Value::Bool(true)), ("lines", Value::Int(1))]);
    assert!(repr(&bench.take(&last, 1, 1)[0]).contains("'number': None, 'offset': 12, 'line': 'three'"));
}

#[test]
fn how_many_lines_come_first_is_said_by_number_or_all() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    append(&path, &(0..100).map(|n| format!("{n}\n")).collect::<String>());
    let mut bench = Bench::new();
    let mut first = |lines: Value| {
        let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[("lines", lines)]);
        bench.pull_now(&tail, 1)
    };
    assert!(matches!(first(Value::Int(3)), Pulled::Items(items) if texts(&items) == ["97"]));
    assert!(matches!(first(Value::Str("all".into())), Pulled::Items(items) if texts(&items) == ["0"]));
    assert!(matches!(first(Value::Int(0)), Pulled::Waiting(_)));
    for wrong in [Value::Int(-1), Value::Str("some".into())] {
        assert!(bench.try_stage(&TAIL, &[at(&directory, "x.log")], &[("lines", wrong)]).is_err());
    }
}

#[test]
fn a_time_to_begin_at_is_found_in_lines_that_tell_theirs() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    let mut text = String::new();
    for minute in 0..20_000 {
        let (day, hour, rest) = (1 + minute / 1440, minute / 60 % 24, minute % 60);
        text += &format!("2026-01-{day:02}T{hour:02}:{rest:02}:00Z INFO minute {minute}\n    and what belongs to it\n");
    }
    append(&path, &text);
    let mut bench = Bench::new();
    let mut from = |time: &str| {
        let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[("since", Value::Str(time.into()))]);
        match bench.pull_now(&tail, 2) {
            Pulled::Items(items) => texts(&items)[0].rsplit(' ').next().unwrap().to_owned(),
            other => format!("{other:?}"),
        }
    };
    assert_eq!(from("2026-01-08T12:34:00Z"), (7 * 1440 + 12 * 60 + 34).to_string());
    assert_eq!(from("2026-01-08T12:33:01Z"), (7 * 1440 + 12 * 60 + 34).to_string());
    assert_eq!(from("2020-01-01"), "0");
    assert_eq!(from("2026-01-01T00:01:00Z"), "1");
    assert!(from("2030-01-01").starts_with("Waiting"));
}

#[test]
fn rotated_files_come_first_the_oldest_before_all() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    let mut packed = GzEncoder::new(File::create(path("x.log.3.gz")).unwrap(), Compression::fast());
    packed.write_all(b"1\n2\n").unwrap();
    packed.finish().unwrap();
    append(&path("x.log.2"), "3\n");
    append(&path("x.log.1"), "4\n5");
    append(&path("x.log"), "6\n");
    append(&path("x.log.other"), "not of it\n");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[("rotated", Value::Bool(true))]);
    assert_eq!(texts(&bench.take(&tail, 6, 4)), ["1", "2", "3", "4", "5", "6"]);
    append(&path("x.log"), "7\n");
    assert_eq!(texts(&bench.take(&tail, 1, 1)), ["7"]);
    assert_eq!(bench.notices(), Vec::<String>::new());
}

#[test]
fn a_pattern_takes_up_files_that_come_and_waits_where_there_are_none() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "*.log")], &[]);
    assert!(matches!(bench.pull_now(&tail, 1), Pulled::Waiting(what) if what.starts_with("a file that matches")));
    assert!(bench.notices()[0].starts_with("nothing matches"));
    append(&directory.path().join("a.log"), "a1\n");
    assert_eq!(texts(&bench.take(&tail, 1, 1)), ["a1"]);
    append(&directory.path().join("b.log"), "b1\nb2\n");
    assert_eq!(texts(&bench.take(&tail, 2, 1)), ["b1", "b2"]);
    append(&directory.path().join("a.log"), "a2\n");
    assert_eq!(texts(&bench.take(&tail, 1, 1)), ["a2"]);
    assert_eq!(bench.fact(&tail, "files"), "2");
    assert!(bench.fact(&tail, "befell").contains("joined 2"));
}

#[test]
fn how_far_it_is_behind_is_told_in_bytes_and_in_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    append(&path, "2026-01-01T00:00:00Z first\n");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[]);
    bench.take(&tail, 1, 1);
    assert_eq!(bench.fact(&tail, "behind"), "0 bytes");
    append(&path, "2026-01-01T00:00:10Z more\n");
    fs::rename(&path, directory.path().join("x.log.1")).unwrap();
    append(&path, "2026-01-01T00:01:30Z last\n");
    fs::rename(&path, directory.path().join("x.log.2")).unwrap();
    append(&path, "");
    assert_eq!(bench.fact(&tail, "behind"), "52 bytes, 10 s", "what was rotated away unseen counts, too");
    assert_eq!(bench.take(&tail, 2, 5).len(), 2);
    assert_eq!(bench.fact(&tail, "behind"), "0 bytes");
    assert!(bench.fact(&tail, "befell").contains("replaced 1, rotated unseen 1"));
}

#[test]
fn the_way_of_watching_is_told() {
    let directory = tempfile::tempdir().unwrap();
    append(&directory.path().join("x.log"), "1\n");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "x.log")], &[]);
    assert_eq!(bench.fact(&tail, "path").rsplit('/').next(), Some("x.log"));
    bench.take(&tail, 1, 1);
    assert_eq!(bench.fact(&tail, "mode"), "not watching yet");
    assert!(matches!(bench.pull_now(&tail, 1), Pulled::Waiting(_)));
    // The watching thread says so once it has tried.
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        append(&directory.path().join("x.log"), "2\n");
        bench.take(&tail, 1, 1);
        let mode = bench.fact(&tail, "mode");
        if mode == "watching by inotify" {
            break;
        }
        assert!(Instant::now() < deadline, "{mode}");
    }
}

#[test]
fn what_a_followed_pattern_would_take_up_is_not_written() {
    let directory = tempfile::tempdir().unwrap();
    append(&directory.path().join("a.log"), "1\n");
    let mut bench = Bench::new();
    let tail = bench.stage(&TAIL, &[at(&directory, "*.log")], &[]);
    let append_to = |name: &str| [tail.to_value(), at(&directory, name)];
    let sink = bench.stage(&WRITE_LINES, &append_to("out.log"), &[("append", Value::Bool(true))]);
    let exc = bench.error(&sink);
    assert!(exc.headline().contains("which is read by this pipeline"), "{}", exc.headline());
    assert!(!directory.path().join("out.log").exists());
    let sink = bench.stage(&WRITE_LINES, &append_to("out.txt"), &[("append", Value::Bool(true))]);
    assert_eq!(texts(&bench.take(&sink, 1, 1)), ["1"]);
}
