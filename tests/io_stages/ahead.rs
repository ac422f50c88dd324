//! Reading ahead on a second core: it changes when bytes are read, and nothing else that can be seen.

use std::fs;
use std::io::Write as _;
use std::thread::available_parallelism;

use drip::catalog::StageDef;
use drip::machine::Iter;
use drip::sources::{READ_CSV, READ_JSONL, READ_LINES};
use drip::value::Value;
use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

use crate::harness::{Bench, Pulled, at};

/// Enough that blocks have long been as large as they get.
const ROWS: usize = 40_000;

fn fact(iter: &Iter, name: &str) -> Option<String> {
    let facts = iter.inspect(|body| body.facts()).expect("it is at rest");
    facts.into_iter().find(|(known, _)| known == name).map(|(_, fact)| fact)
}

fn second_core() -> bool {
    available_parallelism().is_ok_and(|cores| cores.get() > 1)
}

/// The files of some 5 MiB that the tests read, and what reads them.
fn files(directory: &TempDir) -> [(&'static str, &'static StageDef); 4] {
    let write = |name: &str, text: &str| fs::write(directory.path().join(name), text).expect("room on the disk");
    let filler = "some more of it, so that it comes to a middling length";
    let lines: String = (0..ROWS).map(|n| format!("{n} a line, {filler}{}\n", ["", "\r", " zoë"][n % 3])).collect();
    write("a.log", &lines);
    // Quoted rows that span lines, and some that cannot stay where they were read.
    let row = |n: usize| match n % 1000 {
        998 => format!("{n},\"two\nlines, {filler}\",7\n"),
        999 => format!("{n},\"text\" behind a quote,{filler}\n"),
        _ => format!("{n},zoë {filler} {filler},{}\n", n % 77),
    };
    write("a.csv", &(String::from("id,name,score\n") + &(0..ROWS).map(row).collect::<String>()));
    let document = |n: usize| format!("{{\"id\": {n}, \"user\": {{\"name\": \"{filler}\"}}, \"tags\": [1, \"é\"]}}\n");
    write("a.jsonl", &(0..ROWS).map(document).collect::<String>());
    let packed = fs::File::create(directory.path().join("a.log.gz")).expect("room on the disk");
    let mut packed = GzEncoder::new(packed, Compression::fast());
    packed.write_all(lines.as_bytes()).expect("room on the disk");
    packed.finish().expect("room on the disk");
    [("a.log", &READ_LINES), ("a.csv", &READ_CSV), ("a.jsonl", &READ_JSONL), ("a.log.gz", &READ_LINES)]
}

fn reprs(items: &[Value]) -> Vec<String> {
    items.iter().map(Value::repr).collect()
}

#[test]
fn what_comes_out_is_the_same_whether_it_was_read_ahead_or_not() {
    let directory = tempfile::tempdir().expect("room for temporary files");
    for (name, stage) in files(&directory) {
        let [one_by_one, at_once] = [1, 1000].map(|demand| {
            let mut bench = Bench::new();
            let iter = bench.stage(stage, &[at(&directory, name)], &[]);
            let mut shown = 0;
            let mut items = Vec::new();
            while let Pulled::Items(more) = bench.pull(&iter, demand) {
                items.extend(reprs(&more));
                shown += usize::from(demand > 1 && fact(&iter, "reads ahead").is_some());
            }
            assert_eq!(items.len(), ROWS, "{name}");
            assert_eq!(shown > 0, demand > 1 && second_core(), "{name} at demand {demand}: {shown} times");
            let meter = &iter.record().meter;
            (items, [&meter.calls, &meter.items_out, &meter.list_bytes].map(std::cell::Cell::get)[1..].to_vec())
        });
        assert_eq!(at_once, one_by_one, "{name}");
    }
}

#[test]
fn whoever_takes_items_one_by_one_or_a_few_reads_nothing_ahead() {
    let directory = tempfile::tempdir().expect("room for temporary files");
    for (name, stage) in files(&directory) {
        let mut bench = Bench::new();
        let iter = bench.stage(stage, &[at(&directory, name)], &[]);
        for _ in 0..1500 {
            assert_eq!(bench.take(&iter, 20, 20).len(), 20);
            assert_eq!(fact(&iter, "reads ahead"), None, "{name}");
        }
    }
}

#[test]
fn many_items_at_once_of_a_file_that_was_hardly_read_are_not_read_ahead() {
    let directory = tempfile::tempdir().expect("room for temporary files");
    for (name, stage) in files(&directory) {
        let mut bench = Bench::new();
        let iter = bench.stage(stage, &[at(&directory, name)], &[]);
        assert_eq!(bench.take(&iter, 5000, 1000).len(), 5000);
        assert_eq!(fact(&iter, "reads ahead"), None, "{name}");
    }
}

#[test]
fn positions_are_those_of_what_was_given_out_and_what_waits_is_bounded_and_held() {
    let directory = tempfile::tempdir().expect("room for temporary files");
    files(&directory);
    let size = fs::metadata(directory.path().join("a.log")).expect("it is there").len();
    let mut bench = Bench::new();
    let iter = bench.stage(&READ_LINES, &[at(&directory, "a.log")], &[]);
    let mut given = 0;
    let mut shown = 0;
    while let Pulled::Items(items) = bench.pull(&iter, 1000) {
        let ends = items.iter().map(|line| match line {
            Value::Str(line) => line.byte_len() as u64 + 1 + u64::from(line.to_text().contains("\r")),
            other => panic!("{other:?} is no line"),
        });
        given += ends.sum::<u64>();
        if let Some(ahead) = fact(&iter, "reads ahead") {
            shown += 1;
            let bytes = ahead.split_whitespace().nth(2).and_then(|bytes| bytes.parse::<u64>().ok()).expect("bytes");
            assert!(bytes <= 3 << 20, "{ahead}");
            let offset = fact(&iter, "offset").expect("it says where it is");
            let (at, of) = offset.split_once(" of ").expect("of how much");
            let at: u64 = at.parse().expect("a number");
            // A carriage return before a line end belongs to it.
            assert!(at + (ROWS as u64 / 3) >= given && at <= given + (1 << 20), "{offset} after {given}");
            assert_eq!(of, size.to_string());
            assert!(iter.inspect(|body| body.held_bytes()).expect("it is at rest") < 8 << 20);
        }
    }
    assert_eq!(shown > 0, second_core());
}

#[test]
fn the_first_matches_cost_little_reading() {
    let directory = tempfile::tempdir().expect("room for temporary files");
    let line = |n: usize| {
        format!(
            "2026-11-22T06:12:00Z|{}|svc-{n:05}|GET /api/v1/items 200\n",
            ["INFO", "ERROR"][usize::from(n % 20 == 3)]
        )
    };
    fs::write(directory.path().join("a.log"), (0..100_000).map(line).collect::<String>()).expect("room on the disk");
    let path = format!("{:?}", directory.path().join("a.log"));
    let text = format!("read_lines({path}) | filter(\"ERROR\" in _) | islice(10)");
    let mut session = drip::debugger::Session::new(&text, drip::machine::Waker::default()).expect("it checks");
    let (pace, fuel) = (drip::machine::Pace::Answer, 1 << 40);
    assert!(session.build(pace, fuel).is_none());
    let stages = session.stages();
    let mut errors = 0;
    let mut read = 0;
    while let drip::debugger::Progress::Items(items) = session.advance(drip::machine::Demand::FULL, pace, fuel) {
        errors += items.len();
        let facts = session.machine().inspect(&stages[0], |body| body.facts()).expect("it is at rest");
        let offset = facts.iter().find(|(name, _)| name == "offset").map(|(_, offset)| offset.clone());
        read = offset.and_then(|offset| offset.split(' ').next()?.parse().ok()).expect("it says how much was read");
    }
    assert_eq!(errors, 10);
    assert!((1..=20 << 10).contains(&read), "{read} bytes were read");
}
