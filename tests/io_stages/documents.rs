//! `read_json` and `read_chunks`.

use std::fs;

use drip::sources::{READ_CHUNKS, READ_JSON};
use drip::value::Value;

use crate::harness::{Bench, at};

fn reprs(items: &[Value]) -> Vec<String> {
    items.iter().map(Value::repr).collect()
}

#[test]
fn an_array_of_any_length_is_streamed_and_only_the_item_under_way_is_held() {
    let directory = tempfile::tempdir().unwrap();
    let items: Vec<String> = (0..50_000).map(|n| format!("{{\"n\": {n}, \"big\": 1{n:030}}}")).collect();
    let text = format!("[{}]", items.join(",\n "));
    fs::write(directory.path().join("a.json"), &text).unwrap();
    let mut bench = Bench::new();
    let json = bench.stage(&READ_JSON, &[at(&directory, "a.json")], &[]);
    let first = bench.take(&json, 1, 1);
    assert_eq!(first[0].repr(), "{'n': 0, 'big': 1000000000000000000000000000000}");
    assert_eq!(bench.fact(&json, "offset"), format!("4096 of {}", text.len()));
    let mut given = 1;
    while given < 50_000 {
        given += bench.take(&json, 500.min(50_000 - given), 500).len();
        let held = json.inspect(|body| body.held_bytes()).unwrap();
        assert!(held < 1 << 20, "{held} bytes are held");
    }
    assert!(bench.drain(&json, 10).0.is_empty());
}

#[test]
fn items_before_a_fault_come_first_and_the_fault_has_its_place_in_the_file() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.json"), "[1, 2,\n  {\"a\": tru}, 4]").unwrap();
    for demand in [1, 10] {
        let mut bench = Bench::new();
        let json = bench.stage(&READ_JSON, &[at(&directory, "a.json")], &[]);
        let (items, error) = bench.drain(&json, demand);
        assert_eq!(reprs(&items), ["1", "2"]);
        let error = error.expect("it is broken");
        // python3 -c 'import json; json.loads("[1, 2,\n  {\"a\": tru}, 4]")'
        assert_eq!(error.headline(), "ValueError: Expecting value: line 2 column 9 (char 15)");
        let name = directory.path().join("a.json");
        assert_eq!(error.help.borrow().as_deref(), Some(format!("item 3 of {} is no JSON", name.display()).as_str()));
        let mut bench = Bench::new();
        bench.world().set_skip_errors(true);
        let json = bench.stage(&READ_JSON, &[at(&directory, "a.json")], &[]);
        assert_eq!(reprs(&bench.drain(&json, demand).0), ["1", "2", "4"]);
        assert_eq!(json.record().meter.dropped.get(), 1);
    }
}

#[test]
fn chunks_are_as_long_as_was_said_but_the_last() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a"), b"\xEF\xBB\xBF0123456789\xff").unwrap();
    for demand in [1, 2, 1000] {
        let mut bench = Bench::new();
        let chunks = bench.stage(&READ_CHUNKS, &[at(&directory, "a"), Value::Int(4)], &[]);
        let (items, error) = bench.drain(&chunks, demand);
        assert!(error.is_none());
        assert_eq!(reprs(&items), ["b'\\xef\\xbb\\xbf0'", "b'1234'", "b'5678'", "b'9\\xff'"]);
    }
    let bench = Bench::new();
    for size in [0, 1 << 40] {
        let error = bench.try_stage(&READ_CHUNKS, &[at(&directory, "a"), Value::Int(size)], &[]).unwrap_err();
        assert!(error.headline().starts_with("ValueError: read_chunks() argument 'size' must be at"));
    }
}

#[test]
fn no_more_is_read_than_the_chunks_that_were_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a"), vec![b'x'; 100_000]).unwrap();
    let mut bench = Bench::new();
    let chunks = bench.stage(&READ_CHUNKS, &[at(&directory, "a"), Value::Int(10)], &[]);
    assert_eq!(bench.take(&chunks, 3, 3).len(), 3);
    assert_eq!(bench.fact(&chunks, "offset"), "30 of 100000");
}
