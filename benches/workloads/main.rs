//! The workloads of the speed table, through the release binary and, where there is one, as a hand-written Rust loop.
//!
//!     cargo bench --bench workloads                          # small data, a few seconds
//!     cargo bench --bench workloads -- --mib 1024 --runs 7   # full size: 1 GiB, 300 MiB and 500 MiB
//!     cargo bench --bench workloads -- --only W1,W6
//!
//! Where there is a python3, the same work in CPython stands beside it (run once: it is the slowest by far).
//!
//! Data is made once for each size, in `target/bench-data`. Absolute figures drift from machine to machine: compare in
//! one run, and quote the ratio to the loop by hand.

mod by_hand;
mod data;
mod in_python;
mod measure;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, ensure};
use clap::Parser;

use data::Data;

#[derive(Debug, Parser)]
#[command(about = "Runs the workloads and prints a table")]
struct Arguments {
    /// MiB of app.log; people.csv and events.jsonl follow as 300/1024 and 500/1024 of it
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u64).range(1..))]
    mib: u64,
    /// Timed runs of each; the table shows their median
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    runs: u64,
    /// Workloads to run, as W1,W6; all without it
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Runs the hand-written loop of this workload alone, once, and prints its answer, or what it writes
    #[arg(long, value_name = "WORKLOAD", requires = "data")]
    by_hand: Option<String>,
    /// Where app.log, people.csv and events.jsonl are, for --by-hand
    #[arg(long, value_name = "DIRECTORY")]
    data: Option<PathBuf>,
    /// Given by cargo
    #[arg(long, hide = true)]
    bench: bool,
}

/// What a workload goes through, for its rate.
enum Load {
    Bytes(u64),
    Items(u64),
    Start,
}

/// How the binary's answer reads.
enum Answer {
    /// The last line of standard output.
    Value,
    /// The number of lines on standard output.
    Lines,
    /// How many keys the JSON object that is printed has.
    Keys,
    /// The number of lines in this file.
    LinesOf(PathBuf),
}

type ByHand<'a> = Box<dyn FnMut() -> Result<String> + 'a>;

struct Workload<'a> {
    name: &'static str,
    pipeline: &'static str,
    load: Load,
    answer: Answer,
    /// The answer where no loop by hand gives it.
    known: Option<&'static str>,
    by_hand: Option<ByHand<'a>>,
    in_python: &'static str,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    if let (Some(name), Some(directory)) = (&arguments.by_hand, &arguments.data) {
        return alone(name, directory);
    }
    let data = data::prepare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-data"), arguments.mib)?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "app.log {}, people.csv {}, events.jsonl {}; median of {} runs\n",
        mib(data.log.bytes),
        mib(data.csv.bytes),
        mib(data.jsonl.bytes),
        arguments.runs
    )?;
    let python = in_python::version();
    match &python {
        Some(version) => writeln!(out, "beside it {version}")?,
        None => writeln!(out, "no python3 here: its column stays empty")?,
    }
    writeln!(out, "work   wall s   by hand  ratio   CPython  faster        rate       peak RSS  answer")?;
    let runs = usize::try_from(arguments.runs)?;
    let mut differing = 0;
    for workload in workloads(&data) {
        if !arguments.only.is_empty() && !arguments.only.iter().any(|name| name.eq_ignore_ascii_case(workload.name)) {
            continue;
        }
        if !report(workload, &data, runs, python.is_some(), &mut out)? {
            differing += 1;
        }
        out.flush()?;
    }
    ensure!(differing == 0, "wrong answers: {differing}");
    Ok(())
}

/// The loop by hand of one workload, with its output on the standard output.
fn alone(name: &str, directory: &Path) -> Result<()> {
    let (log, csv, jsonl) = (directory.join("app.log"), directory.join("people.csv"), directory.join("events.jsonl"));
    let out = Path::new("/dev/stdout");
    let answer = match name {
        "W1" => by_hand::count_errors(&log)?.to_string(),
        "W2" => by_hand::errors_by_service(&log)?.to_string(),
        "W3" => return by_hand::active_to_jsonl(&csv, out).map(drop),
        "W4" => by_hand::sum_amounts(&csv)?.to_string(),
        "W5" => return by_hand::slow_names(&jsonl, out).map(drop),
        "W6" => by_hand::sum_of_even_squares().to_string(),
        "W7" => by_hand::count_batches().to_string(),
        _ => anyhow::bail!("{name} has no loop by hand"),
    };
    writeln!(io::stdout(), "{answer}")?;
    Ok(())
}

/// Prints one row. False when the pipeline's answer is not the right one.
fn report(workload: Workload<'_>, data: &Data, runs: usize, with_python: bool, out: &mut impl Write) -> Result<bool> {
    let by_hand = workload.by_hand.map(|work| measure::time(runs, work)).transpose()?;
    let written = match &workload.answer {
        Answer::LinesOf(path) => Some(path.as_path()),
        Answer::Value | Answer::Lines | Answer::Keys => None,
    };
    let hand = by_hand.as_ref().map_or_else(|| "-".to_owned(), |(wall, _)| seconds(*wall));
    let measured = match measure::run(workload.pipeline, &data.directory, written, runs)? {
        Ok(measured) => measured,
        Err(said) => {
            writeln!(out, "{:<5} {:>8} {hand:>9}  not runnable: {said}", workload.name, "-")?;
            return Ok(true);
        }
    };
    let answer = match &workload.answer {
        Answer::Value => measured.output.lines().last().unwrap_or_default().to_owned(),
        Answer::Lines => measured.output.lines().count().to_string(),
        Answer::Keys => match serde_json::from_str::<serde_json::Map<_, _>>(&measured.output) {
            Ok(keys) => keys.len().to_string(),
            Err(error) => format!("no JSON object: {error}"),
        },
        Answer::LinesOf(path) if !path.exists() => "no file written".to_owned(),
        Answer::LinesOf(path) => memchr::memchr_iter(b'\n', &fs::read(path)?).count().to_string(),
    };
    let ratio = by_hand.as_ref().map_or_else(
        || "-".to_owned(),
        |(wall, _)| format!("{:.1}", measured.wall.as_secs_f64() / wall.as_secs_f64().max(1e-9)),
    );
    let python = with_python.then(|| in_python::time(workload.in_python, &data.directory)).transpose()?;
    let faster = python.map_or_else(
        || "-".to_owned(),
        |python| format!("{:.1}", python.as_secs_f64() / measured.wall.as_secs_f64().max(1e-9)),
    );
    let python = python.map_or_else(|| "-".to_owned(), seconds);
    let rate = match workload.load {
        Load::Bytes(bytes) => format!("{:.0} MiB/s", bytes as f64 / f64::from(1 << 20) / measured.wall.as_secs_f64()),
        Load::Items(items) => format!("{:.1} M/s", items as f64 / 1e6 / measured.wall.as_secs_f64()),
        Load::Start => "-".to_owned(),
    };
    let peak = measured.peak_kib.map_or_else(|| "-".to_owned(), |kib| format!("{:.1} MiB", kib as f64 / 1024.0));
    let expected = workload.known.or(by_hand.as_ref().map(|(_, answer)| answer.as_str()));
    let same = expected.is_none_or(|expected| agree(&answer, expected));
    let remark = match expected {
        Some(expected) if !same => format!("WRONG: {answer:?}, has to be {expected}"),
        _ => answer,
    };
    writeln!(
        out,
        "{:<5} {:>8} {hand:>9} {ratio:>6} {python:>9} {faster:>7} {rate:>11} {peak:>14}  {remark}",
        workload.name,
        seconds(measured.wall)
    )?;
    Ok(same)
}

fn workloads(data: &Data) -> Vec<Workload<'_>> {
    let (active, slow) = (data.directory.join("active.jsonl"), data.directory.join("slow.txt"));
    let by_hand_out = || data.directory.join("by-hand.out");
    vec![
        Workload {
            name: "W1",
            pipeline: r#"read_lines("app.log") | filter("ERROR" in _) | ilen()"#,
            load: Load::Bytes(data.log.bytes),
            answer: Answer::Value,
            known: None,
            by_hand: Some(Box::new(|| Ok(by_hand::count_errors(&data.log.path)?.to_string()))),
            in_python: in_python::COUNT_ERRORS,
        },
        Workload {
            name: "W2",
            pipeline: r#"read_lines("app.log") | filter("ERROR" in _) | map(_.split("|")[2]) | count_by(_)"#,
            load: Load::Bytes(data.log.bytes),
            answer: Answer::Keys,
            known: None,
            by_hand: Some(Box::new(|| Ok(by_hand::errors_by_service(&data.log.path)?.to_string()))),
            in_python: in_python::COUNT_BY_SERVICE,
        },
        Workload {
            name: "W3",
            pipeline: r#"read_csv("people.csv") | filter(_["status"] == "active") | map({**_, "processed": True}) | batch(500) | flatten() | write_jsonl("active.jsonl")"#,
            load: Load::Bytes(data.csv.bytes),
            answer: Answer::LinesOf(active),
            known: None,
            by_hand: Some(Box::new(move || Ok(by_hand::active_to_jsonl(&data.csv.path, &by_hand_out())?.to_string()))),
            in_python: in_python::ACTIVE_TO_JSONL,
        },
        Workload {
            name: "W4",
            pipeline: r#"read_csv("people.csv") | filter(int(_["score"]) >= 50) | map(float(_["amount"])) | sum()"#,
            load: Load::Bytes(data.csv.bytes),
            answer: Answer::Value,
            known: None,
            by_hand: Some(Box::new(|| Ok(by_hand::sum_amounts(&data.csv.path)?.to_string()))),
            in_python: in_python::SUM_AMOUNTS,
        },
        Workload {
            name: "W5",
            pipeline: r#"read_jsonl("events.jsonl") | filter(_["latency_ms"] > 500) | map(_["user"]["name"]) | write_lines("slow.txt")"#,
            load: Load::Bytes(data.jsonl.bytes),
            answer: Answer::LinesOf(slow),
            known: None,
            by_hand: Some(Box::new(move || Ok(by_hand::slow_names(&data.jsonl.path, &by_hand_out())?.to_string()))),
            in_python: in_python::SLOW_NAMES,
        },
        Workload {
            name: "W6",
            pipeline: "range(10_000_000) | filter(_ % 2 == 0) | map(_ * _) | sum()",
            load: Load::Items(10_000_000),
            answer: Answer::Value,
            known: None,
            by_hand: Some(Box::new(|| Ok(by_hand::sum_of_even_squares().to_string()))),
            in_python: in_python::SUM_OF_EVEN_SQUARES,
        },
        Workload {
            name: "W7",
            pipeline: "count() | islice(5_000_000) | map(_ * 2) | filter(_ % 3 == 0) | batched(100) | ilen()",
            load: Load::Items(5_000_000),
            answer: Answer::Value,
            known: None,
            by_hand: Some(Box::new(|| Ok(by_hand::count_batches().to_string()))),
            in_python: in_python::COUNT_BATCHES,
        },
        Workload {
            name: "W8",
            pipeline: r#"read_lines("app.log") | filter("ERROR" in _) | islice(10)"#,
            load: Load::Start,
            answer: Answer::Lines,
            known: Some("10"),
            by_hand: None,
            in_python: in_python::FIRST_ERRORS,
        },
        Workload {
            name: "W9",
            pipeline: "range(1)",
            load: Load::Start,
            answer: Answer::Value,
            known: Some("0"),
            by_hand: None,
            in_python: in_python::START,
        },
    ]
}

/// Equal as text, or as floats up to the order of additions.
fn agree(answer: &str, expected: &str) -> bool {
    answer == expected
        || matches!(
            (answer.parse::<f64>(), expected.parse::<f64>()),
            (Ok(a), Ok(b)) if answer.contains('.') && (a - b).abs() <= 1e-9 * b.abs()
        )
}

fn seconds(wall: Duration) -> String {
    format!("{:.4}", wall.as_secs_f64())
}

fn mib(bytes: u64) -> String {
    format!("{:.0} MiB", bytes as f64 / f64::from(1 << 20))
}
