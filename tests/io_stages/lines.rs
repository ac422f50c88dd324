//! `read_lines` and `stdin`.

use std::fs;

use drip::sources::READ_LINES;
use drip::value::{ExcType, Value};

use crate::harness::{Bench, at, text, texts};

#[test]
fn a_demand_of_n_gives_at_most_n_lines_and_every_demand_the_same_ones() {
    let directory = tempfile::tempdir().unwrap();
    let written: Vec<String> = (0..5000).map(|n| format!("line {n} of some length, longer than inline: ü")).collect();
    fs::write(directory.path().join("a.log"), written.join("\n")).unwrap();
    for demand in [1, 7, 1024] {
        let mut bench = Bench::new();
        let lines = bench.stage(&READ_LINES, &[at(&directory, "a.log")], &[]);
        let (items, error) = bench.drain(&lines, demand);
        assert!(error.is_none());
        assert_eq!(texts(&items), written);
        assert_eq!(lines.record().meter.items_out.get(), 5000);
    }
}

#[test]
fn nothing_is_opened_before_the_first_pull_and_little_is_read_for_one_line() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "later.log")], &[]);
    fs::write(directory.path().join("later.log"), "x\n".repeat(100_000)).unwrap();
    assert_eq!(texts(&bench.take(&lines, 1, 1)), ["x"]);
    assert_eq!(bench.fact(&lines, "offset"), "4096 of 200000");
    assert_eq!(bench.fact(&lines, "line"), "1");
}

#[test]
fn several_paths_are_read_one_after_the_other_and_a_missing_one_when_it_is_its_turn() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a"), "1\r\n2").unwrap();
    fs::write(directory.path().join("b"), "\u{feff}3\n\n").unwrap();
    let mut bench = Bench::new();
    let paths = [at(&directory, "a"), at(&directory, "b"), at(&directory, "c")];
    let lines = bench.stage(&READ_LINES, &paths, &[]);
    let (items, error) = bench.drain(&lines, 1024);
    assert_eq!(texts(&items), ["1", "2", "3", ""]);
    let error = error.expect("c is missing");
    assert_eq!(error.class, ExcType::FileNotFoundError);
    let path = directory.path().join("c");
    assert_eq!(error.message().to_text(), format!("[Errno 2] No such file or directory: '{}'", path.display()));
}

#[test]
fn a_mistyped_name_is_answered_with_a_near_one() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("server.log"), "").unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "sever.log")], &[]);
    let error = bench.error(&lines);
    let near = directory.path().join("server.log");
    assert_eq!(error.help.borrow().as_deref(), Some(format!("did you mean '{}'?", near.display()).as_str()));
}

#[test]
fn what_is_no_file_is_refused_in_words() {
    let directory = tempfile::tempdir().unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, ".")], &[]);
    let error = bench.error(&lines);
    assert_eq!(error.class, ExcType::IsADirectoryError);
    assert!(error.message().to_text().starts_with("[Errno 21] Is a directory: '"));
    fs::write(directory.path().join("a.gz"), "").unwrap();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "a.gz")], &[("follow", Value::Bool(true))]);
    assert!(bench.error(&lines).message().to_text().contains("compressed files are not followed"));
    let error = bench.try_stage(&READ_LINES, &[Value::from("a\0b")], &[]).unwrap_err();
    assert_eq!(error.headline(), "ValueError: embedded null byte");
}

#[test]
fn bytes_that_are_not_utf8_stay_in_their_line() {
    let directory = tempfile::tempdir().unwrap();
    let raw: &[u8] = b"caf\xe9 au lait, a line longer than inline\nna\xc3\xafve\nplain\n";
    fs::write(directory.path().join("a"), raw).unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "a")], &[]);
    let items = bench.drain(&lines, 1024).0;
    let back: Vec<u8> =
        items.iter().flat_map(|item| [item.as_str().unwrap().to_raw().as_ref(), b"\n"].concat()).collect();
    assert_eq!(back, raw);
    assert_eq!(text(&items[1]), "naïve");
}

#[test]
fn the_samples_are_there_in_any_directory() {
    let mut bench = Bench::new();
    let there = bench.stage(&READ_LINES, &[Value::from("sample_data/numbers.txt")], &[]);
    let (from_disk, _) = bench.drain(&there, 1024);
    assert_eq!(from_disk.len(), fs::read_to_string("sample_data/numbers.txt").unwrap().lines().count());
    let mistyped = bench.stage(&READ_LINES, &[Value::from("sample_dta/numbers.txt")], &[]);
    assert_eq!(bench.error(&mistyped).help.borrow().as_deref(), Some("did you mean 'sample_data/numbers.txt'?"));
}

#[cfg(unix)]
#[test]
fn a_named_pipe_makes_the_stage_wait_and_is_read_to_its_end() {
    use crate::harness::Pulled;
    use std::io::Write;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "pipe")], &[]);
    assert!(matches!(bench.pull_now(&lines, 5), Pulled::Waiting(what) if what.ends_with("pipe")));
    let mut writer = fs::OpenOptions::new().write(true).open(&path).unwrap();
    writer.write_all(b"one\ntwo").unwrap();
    assert_eq!(texts(&bench.take(&lines, 1, 5)), ["one"]);
    drop(writer);
    assert_eq!(texts(&bench.drain(&lines, 5).0), ["two"]);
}
