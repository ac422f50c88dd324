//! `tail` and `read_lines(follow=True)`.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use drip::sources::{READ_LINES, TAIL};
use drip::value::{ExcType, Value};

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
