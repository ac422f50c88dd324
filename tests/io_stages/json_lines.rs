//! `read_jsonl`.

use std::fs;

use drip::sources::READ_JSONL;
use drip::value::{Value, json};

use crate::harness::{Bench, Pulled, at};

fn written(values: &[Value]) -> Vec<u8> {
    let mut out = Vec::new();
    for value in values {
        json::write(value, &mut out).unwrap();
        out.push(b'\n');
    }
    out
}

#[test]
fn every_demand_gives_the_same_values_and_blank_lines_count_as_lines_only() {
    let directory = tempfile::tempdir().unwrap();
    let record = |n: usize| format!("{{\"n\": {n}, \"text\": \"item {n} ü\", \"tags\": [true, null]}}\n");
    let all: Vec<String> = (0..3000).map(record).collect();
    fs::write(directory.path().join("a.jsonl"), format!("\u{feff}{}\r\n   \n\n", all.join("\n"))).unwrap();
    for demand in [1, 100, 1024] {
        let mut bench = Bench::new();
        let rows = bench.stage(&READ_JSONL, &[at(&directory, "a.jsonl")], &[]);
        let (items, error) = bench.drain(&rows, demand);
        assert!(error.is_none());
        assert_eq!(String::from_utf8(written(&items)).unwrap(), all.concat());
    }
}

#[test]
fn a_bad_line_is_told_after_what_came_before_it_and_the_next_one_follows() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.jsonl"), "1\n\n[2 3]\n4\n").unwrap();
    for demand in [1, 1024] {
        let mut bench = Bench::new();
        let rows = bench.stage(&READ_JSONL, &[at(&directory, "a.jsonl")], &[]);
        let (items, error) = bench.drain(&rows, demand);
        assert_eq!(written(&items), b"1\n");
        let error = error.unwrap();
        assert_eq!(error.headline(), "ValueError: Expecting ',' delimiter: line 1 column 4 (char 3)");
        assert!(error.help.borrow().as_ref().unwrap().starts_with("line 3 of "));
        assert_eq!(written(&bench.drain(&rows, demand).0), b"4\n");
    }
}

#[test]
fn bad_lines_are_skipped_and_counted_where_errors_are_skipped() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.jsonl"), "nope\n1\n{]\n2\n").unwrap();
    let mut bench = Bench::new();
    bench.world().set_skip_errors(true);
    let rows = bench.stage(&READ_JSONL, &[at(&directory, "a.jsonl")], &[]);
    let (items, error) = bench.drain(&rows, 1024);
    assert!(error.is_none());
    assert_eq!(written(&items), b"1\n2\n");
    assert_eq!((rows.record().meter.errors.get(), rows.record().meter.dropped.get()), (2, 2));
}

#[test]
fn bytes_that_are_not_utf8_survive_inside_strings() {
    let directory = tempfile::tempdir().unwrap();
    let raw = b"{\"name\": \"caf\xe9 au lait, longer than inline\"}\n";
    fs::write(directory.path().join("a.jsonl"), raw).unwrap();
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_JSONL, &[at(&directory, "a.jsonl")], &[]);
    assert_eq!(written(&bench.drain(&rows, 10).0), raw);
}

#[test]
fn many_blank_lines_leave_a_say_to_whoever_drives() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.jsonl"), format!("{}1", "\n".repeat(200_000))).unwrap();
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_JSONL, &[at(&directory, "a.jsonl")], &[]);
    bench.machine.ask(&rows, drip::machine::Request::Next(drip::machine::Demand::ONE));
    assert!(matches!(bench.machine.run(drip::machine::Pace::Answer, 1000), drip::machine::Outcome::OutOfFuel));
    assert!(matches!(bench.pull(&rows, 1), Pulled::Items(items) if items.len() == 1));
}
