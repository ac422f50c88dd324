//! Compressed files, read through.

use std::fs;
use std::io::Write;

use drip::catalog::StageDef;
use drip::sources::{READ_CHUNKS, READ_CSV, READ_JSON, READ_JSONL, READ_LINES};
use drip::value::{ExcType, Value};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::harness::{Bench, at, texts};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn reprs(def: &'static StageDef, path: Value, demand: usize) -> (Vec<String>, Option<String>) {
    let mut bench = Bench::new();
    let stage = bench.stage(def, &[path], &[]);
    let (items, error) = bench.drain(&stage, demand);
    (items.iter().map(Value::repr).collect(), error.map(|error| error.headline()))
}

#[test]
fn every_reader_gives_what_it_gives_of_the_plain_file() {
    let directory = tempfile::tempdir().unwrap();
    let array: Vec<String> = (0..2000).map(|n| format!("{{\"n\": {n}}}")).collect();
    let lines: String = array.iter().map(|line| format!("{line}\n")).collect();
    let table: String = "a,b\n".to_owned() + &(0..500).map(|n| format!("{n},\"x\ny\"\n")).collect::<String>();
    let cases: [(&'static StageDef, &str, String); 5] = [
        (&READ_LINES, "a.log", lines.clone()),
        (&READ_CHUNKS, "a.bin", lines.clone()),
        (&READ_JSONL, "a.jsonl", lines),
        (&READ_CSV, "a.csv", table),
        (&READ_JSON, "a.json", format!("[{}]", array.join(","))),
    ];
    for (def, name, text) in cases {
        let (first, second) = text.as_bytes().split_at(text.len() / 3);
        fs::write(directory.path().join(name), &text).unwrap();
        fs::write(directory.path().join(format!("{name}.gz")), [gzip(first), gzip(second)].concat()).unwrap();
        let frames = [first, second].map(|part| zstd::encode_all(part, 3).unwrap()).concat();
        fs::write(directory.path().join(format!("{name}.zst")), frames).unwrap();
        let (plain, error) = reprs(def, at(&directory, name), 1000);
        assert!(error.is_none() && plain.len() > 1, "{name}: {error:?}");
        for end in ["gz", "zst"] {
            for demand in [1, 1000] {
                let read = reprs(def, at(&directory, &format!("{name}.{end}")), demand);
                assert_eq!(read, (plain.clone(), None), "{name}.{end}");
            }
        }
    }
}

#[test]
fn what_came_before_a_torn_end_is_given_and_then_the_error() {
    let directory = tempfile::tempdir().unwrap();
    let text: String = (0..20_000).map(|n| format!("line {n} {:x}\n", n * 7919)).collect();
    let whole = gzip(text.as_bytes());
    fs::write(directory.path().join("a.gz"), &whole[..whole.len() / 2]).unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "a.gz")], &[]);
    let (items, error) = bench.drain(&lines, 1000);
    let error = error.expect("it is torn");
    assert_eq!(error.class, ExcType::EOFError);
    let path = directory.path().join("a.gz");
    let expected = "Compressed file ended before the end-of-stream marker was reached";
    assert_eq!(error.message().to_text(), format!("{expected}: {}", path.display()));
    let given = texts(&items);
    assert!(given.len() > 5000, "{}", given.len());
    let (last, whole_lines) = given.split_last().unwrap();
    assert!(whole_lines.iter().zip(text.lines()).all(|(given, line)| given == line));
    assert!(text.lines().nth(whole_lines.len()).unwrap().starts_with(last.as_str()), "the line under way comes, too");
    fs::write(directory.path().join("plain.gz"), "no gzip\n").unwrap();
    let (items, error) = reprs(&READ_LINES, at(&directory, "plain.gz"), 10);
    assert!(items.is_empty());
    assert!(error.unwrap().starts_with("OSError: Not a gzipped file (b'no')"));
}

#[test]
fn little_is_read_for_one_line_and_the_offset_is_that_in_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let text: String = (0..200_000).map(|n| format!("line {n} {:x}\n", n * 7919)).collect();
    let packed = gzip(text.as_bytes());
    fs::write(directory.path().join("a.gz"), &packed).unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&READ_LINES, &[at(&directory, "a.gz")], &[]);
    assert_eq!(texts(&bench.take(&lines, 1, 1)), ["line 0 0"]);
    assert_eq!(bench.fact(&lines, "offset"), format!("4096 of {}", packed.len()));
    assert_eq!(bench.fact(&lines, "compressed"), "gzip");
}
