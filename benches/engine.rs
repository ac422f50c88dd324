//! What the engine's parts cost: a hop between stages, an expression, a line, a row, a record, an item written, a text made fit to be
//! shown, a frame.
//!
//!     cargo bench --bench engine                  # all
//!     cargo bench --bench engine -- expressions   # some
//!
//! Each pipeline is built and run to its end in this process, as `drip run` does it. Divan's figures are wall time: on a
//! machine that is shared compare the fastest column, interleaved.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use drip::debugger::{Command, Debugger, Progress, RunState, Session, Snapshot};
use drip::machine::{Demand, Pace, Waker};
use drip::tui::{Still, shown};
use drip::value::Value;

/// Items that go through a pipeline in one turn of a bench.
const ITEMS: usize = 10_000;
/// More than any of these pipelines needs.
const FUEL: u64 = 1 << 40;

fn main() {
    divan::main();
}

/// Runs a program to its end, asking for so many items at once; answers how many came.
fn run(text: &str, demand: Demand) -> usize {
    let mut session = Session::new(text, Waker::new(|| {})).expect("the benches' pipelines are right");
    let mut count = 0;
    let built = session.build(Pace::Answer, FUEL);
    assert!(built.is_none(), "{text}: {built:?}");
    loop {
        match session.advance(demand, Pace::Answer, FUEL) {
            Progress::Items(chunk) => count += black_box(chunk).len(),
            Progress::End => return count,
            other => panic!("{text}: {other:?}"),
        }
    }
}

/// A pipeline over [`ITEMS`] ints, all of which come out.
fn bench_items(bencher: Bencher<'_, '_>, stages: &str, demand: Demand) {
    let text = format!("range({ITEMS}){stages}");
    assert_eq!(run(&text, demand), ITEMS, "{text}");
    bencher.counter(ItemsCount::new(ITEMS)).bench(|| run(&text, demand));
}

mod hops {
    use super::{Bencher, Demand, bench_items};

    /// One item at a time through so many stages: a hop a stage and item.
    #[divan::bench(args = [1, 5, 10, 20, 50])]
    fn at_demand_1(bencher: Bencher<'_, '_>, stages: usize) {
        bench_items(bencher, &" | enumerate() | map(_[0])".repeat(stages.div_ceil(2)), Demand::ONE);
    }

    /// Chunks through so many stages that treat a chunk at once.
    #[divan::bench(args = [1, 5, 10, 20, 50])]
    fn at_full_demand(bencher: Bencher<'_, '_>, stages: usize) {
        bench_items(bencher, &" | map(_ + 1)".repeat(stages), Demand::FULL);
    }

    /// Chunks through so many stages that call their function for each item.
    #[divan::bench(args = [1, 5, 10, 20, 50])]
    fn at_full_demand_item_by_item(bencher: Bencher<'_, '_>, stages: usize) {
        bench_items(bencher, &" | map(abs(_))".repeat(stages), Demand::FULL);
    }
}

/// Expressions and functions, called for each item.
#[divan::bench(args = EXPRESSIONS.iter().map(|(name, _)| *name))]
fn expressions(bencher: Bencher<'_, '_>, name: &str) {
    let (_, program) = EXPRESSIONS.iter().find(|(known, _)| *known == name).expect("named by the table itself");
    let text = program.replace("ITEMS", &ITEMS.to_string());
    assert_eq!(run(&text, Demand::FULL), ITEMS, "{text}");
    bencher.counter(ItemsCount::new(ITEMS)).bench(|| run(&text, Demand::FULL));
}

const EXPRESSIONS: [(&str, &str); 10] = [
    ("int_chunk", "range(ITEMS) | map(_ * 3 % 7 + 1)"),
    ("int_each", "range(ITEMS) | map(-(_ ** 2))"),
    ("float", "range(ITEMS) | map(_ / 3 + 0.5)"),
    ("substring", r#"repeat("a|b|ERROR|c and some more of it", ITEMS) | map("ERROR" in _)"#),
    ("split_subscript", r#"repeat("a|b|ERROR|c and some more of it", ITEMS) | map(_.split("|")[2])"#),
    ("field", r#"repeat({"user": {"name": "zoë"}}, ITEMS) | map(_["user"]["name"])"#),
    ("f_string", r#"range(ITEMS) | map(f"{_:>8} of {_!r}")"#),
    ("dict_merge", r#"repeat({"a": 1, "b": 2}, ITEMS) | map({**_, "c": 3})"#),
    ("function", "def step(n):\n    if n % 2:\n        return n + 1\n    return n - 1\n\nrange(ITEMS) | map(step(_))"),
    ("generator", "def twice(items):\n    for n in items:\n        yield 2 * n\n\nrange(ITEMS) | twice"),
];

/// A file of a kind that is read, and a pipeline over it that gives one item.
struct Reading {
    name: &'static str,
    record: fn(usize) -> String,
    pipeline: &'static str,
}

const READINGS: [Reading; 6] = [
    Reading { name: "lines", record: line, pipeline: "read_lines(PATH) | ilen()" },
    Reading { name: "lines_searched", record: line, pipeline: r#"read_lines(PATH) | filter("ERROR" in _) | ilen()"# },
    Reading { name: "csv", record: row, pipeline: "read_csv(PATH) | ilen()" },
    Reading { name: "csv_field", record: row, pipeline: r#"read_csv(PATH) | map(int(_["score"])) | sum()"# },
    Reading { name: "jsonl", record: object, pipeline: "read_jsonl(PATH) | ilen()" },
    Reading { name: "jsonl_field", record: object, pipeline: r#"read_jsonl(PATH) | map(_["user"]["id"]) | sum()"# },
];

fn line(at: usize) -> String {
    let level = if at.is_multiple_of(20) { "ERROR" } else { "INFO" };
    format!("2026-11-22T06:12:{:02}Z|{level}|svc-{at:05}|GET /api/v1/items/{at} 200 {}ms", at % 60, at % 256)
}

fn row(at: usize) -> String {
    match at {
        0 => "id,name,status,score,comment".to_owned(),
        _ => format!("{at},zoë number {at},active,{},\"with a comma, here\"", at % 101),
    }
}

fn object(at: usize) -> String {
    format!(r#"{{"ts":"2026-11-22","user":{{"id":{at},"name":"user {at}"}},"ms":{},"tags":["web","beta"]}}"#, at % 512)
}

/// Files, read and taken apart.
#[divan::bench(args = READINGS.iter().map(|reading| reading.name))]
fn reading(bencher: Bencher<'_, '_>, name: &str) {
    let reading = READINGS.iter().find(|reading| reading.name == name).expect("named by the table itself");
    let file = Scratch::new(name);
    let text: String = (0..ITEMS).map(|at| (reading.record)(at) + "\n").collect();
    fs::write(file.path(), &text).expect("the directory of builds can be written");
    let text_bytes = text.len();
    let program = reading.pipeline.replace("PATH", &format!("{:?}", file.path()));
    assert_eq!(run(&program, Demand::FULL), 1, "{program}");
    bencher.counter(BytesCount::new(text_bytes)).bench(|| run(&program, Demand::FULL));
}

/// Items as text: what a sink or the screen pays.
#[divan::bench(args = ["int", "text", "record", "nested"])]
fn repr(bencher: Bencher<'_, '_>, kind: &str) {
    let value = sample(kind);
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| black_box(&value).repr());
}

/// Items as JSON.
#[divan::bench(args = ["int", "text", "record", "nested"])]
fn json(bencher: Bencher<'_, '_>, kind: &str) {
    let value = sample(kind);
    let mut out = Vec::new();
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        out.clear();
        drip::value::json::write(black_box(&value), &mut out).expect("nothing in it is too deep");
        out.len()
    });
}

/// What stands before every cell: a long line made fit to be shown.
#[divan::bench(args = ["ascii", "accents", "wide", "hostile"])]
fn sanitiser(bencher: Bencher<'_, '_>, kind: &str) {
    let text = match kind {
        "ascii" => "2026-11-22T06:12:00Z|ERROR|svc-7|GET /api/v1/items/42 500 17ms ",
        "accents" => "zoë trägt Größe 42 und heißt très élégante ",
        "wide" => "日本語のログ 行です 👩‍👩‍👧 ",
        _ => "\u{1b}[31mred\u{202e}txt\u{7}\u{200b}a\u{301}\u{301}\u{301} ",
    }
    .repeat(16);
    bencher.counter(BytesCount::new(text.len())).bench(|| shown(black_box(&text)));
}

/// A pipeline of so many stages after a few items, and a screen that shows it.
fn stepped(stages: usize) -> (Still, [Arc<Snapshot>; 2]) {
    let still = Still::new(&format!("count(){}", " | map(_ + 1)".repeat(stages)), 120, 36);
    let (tell, changed) = channel();
    let debugger = Debugger::launch(Box::new(move || tell.send(()).unwrap_or(()))).expect("a thread");
    debugger.send(still.load());
    let step = |items| {
        debugger.send(Command::Next(3));
        loop {
            let latest = debugger.latest();
            if latest.output_total == items && latest.run == RunState::Paused {
                return latest;
            }
            changed.recv_timeout(Duration::from_secs(60)).expect("three items");
        }
    };
    let pictures = [step(3), step(6)];
    (still, pictures)
}

/// A frame of the whole screen, with another picture each time: laying the canvas out, drawing it, and finding what has changed.
#[divan::bench(args = [3, 20, 50])]
fn canvas_frame(bencher: Bencher<'_, '_>, stages: usize) {
    let (mut still, pictures) = stepped(stages);
    let mut frames = 0;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        frames += 1;
        still.show(Arc::clone(&pictures[frames % 2]), Duration::from_millis(frames as u64 * 16));
        still.draw();
    });
    assert!(still.text().contains("map"), "{}", still.text());
}

fn sample(kind: &str) -> Value {
    let json: &str = match kind {
        "int" => "1234567",
        "text" => r#""GET /api/v1/items/42 says \"no\"""#,
        "record" => r#"{"id": 7, "name": "zoë", "status": "active", "score": 12.5}"#,
        _ => r#"{"user": {"id": 7, "tags": ["a", "b", null]}, "ok": true, "items": [[1, 2], [3, 4]]}"#,
    };
    drip::value::json::read(json.as_bytes()).expect("it is JSON")
}

/// A file beside the builds that goes with the bench.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let name = format!("drip-bench-{name}-{}", std::process::id());
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left behind is in the directory of builds.
        fs::remove_file(&self.0).ok();
    }
}
