//! `drip export`: scripts as they are written, that they do what the pipeline does, and what is refused.
#![cfg(test)]

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use drip::catalog;
use drip::export::{Target, export};
use drip::lang::{Source, render};

/// Pipelines, one after the other; each has to give in Python what it gives here.
const PIPELINES: &str = include_str!("../cases/export.txt");
/// What every script has before the program's own text.
const PREPARED: &str = "\nprepare_output()\n";

fn pipelines() -> Vec<String> {
    PIPELINES.split("\n---\n").map(|pipeline| pipeline.trim_matches('\n').to_owned() + "\n").collect()
}

fn python(text: &str) -> Result<String, String> {
    exported(text, Target::Python)
}

fn exported(text: &str, target: Target) -> Result<String, String> {
    let source = Source::new(text);
    let said = |problems: Vec<_>| problems.iter().map(|problem| render(problem, &source, "a.drip")).collect();
    export(text, "a.drip", target).map_err(said)
}

/// The examples of the stages and those that come with drip, as far as Python can say them and they write nothing.
fn examples() -> Vec<String> {
    let mut texts: Vec<String> = catalog::stages().map(|doc| doc.example.text.to_owned()).collect();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples")).unwrap() {
        texts.push(std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    texts.retain(|text| !text.contains("write_jsonl(\"active") && python(text).is_ok());
    assert!(texts.len() > 85, "{}", texts.len());
    texts
}

#[test]
fn scripts_are_written_so() {
    let written: Vec<String> = pipelines()
        .iter()
        .map(|text| {
            let script = python(text).unwrap();
            let own = script.split_once(PREPARED).map_or(script.as_str(), |(_, own)| own);
            format!("{text}-----\n{}", own.trim_start())
        })
        .collect();
    insta::assert_snapshot!(written.join("\n=====\n"));
}

#[test]
fn a_script_carries_what_it_needs_and_nothing_else() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/errors.drip"));
    insta::assert_snapshot!(python(&text.unwrap()).unwrap());
}

#[test]
fn names_that_the_program_has_taken_are_left_to_it() {
    let program = "def show(item):\n    return item\n\ndef first(rows):\n    yield from rows\n\ndef filter(rows):\n    yield 1\n\n\
                   def items():\n    yield [1, 2]\n\nread_csv(\"sample_data/people.csv\") | first | map(show) | ilen()\n";
    let script = python(program).unwrap();
    for part in ["drip_show(ilen(items_))", "rows = builtins.filter(None, csv.reader(", "def drip_show(item):"] {
        assert!(script.contains(part), "{part}\n{script}");
    }
}

#[test]
fn the_first_line_says_which_python_it_takes() {
    let first = |text: &str| python(text).unwrap().lines().nth(1).unwrap().to_owned();
    assert_eq!(first("[1] | map(_)"), "# a.drip for Python 3.11 or newer, exported by drip.");
    assert!(first("[{\"a\": 1}] | map(f\"{_[\"a\"]}\")").contains("Python 3.12"));
    assert!(first("from itertools import batched\n\nbatched([1, 2], 2)").contains("Python 3.12"));
}

#[test]
fn every_stage_is_written_or_refused_in_words() {
    let mut refused = Vec::new();
    for doc in catalog::stages() {
        match python(doc.example.text) {
            Ok(script) => assert!(script.contains("\nprepare_output()\n"), "{}", doc.name),
            Err(said) => {
                assert!(said.contains("cannot be written as plain Python: ") && said.lines().count() == 4, "{said}");
                refused.push(doc.name);
            }
        }
    }
    refused.sort_unstable();
    assert_eq!(refused, ["merge", "multiline", "paginate", "parse_log", "parse_time", "rate", "tail", "window"]);
}

#[test]
fn what_cannot_be_written_is_said_with_its_place_and_a_way_out() {
    let refused = [
        "tail(\"app.log\") | filter(\"x\" in _)",
        "[1] | count_by(live=True)",
        "read_lines(\"a.log\", follow=True) | map(len)",
        "[\"x\"] | parse(\"{a:>5}|{b}\")",
        "read_lines(\"a.zst\") | ilen()",
        "async def ticks():\n    yield 1\n\nticks() | map(_ + 1)",
        "def f(rows):\n    return rows | multiline()\n\n[\"a\"] | f",
        "[1] | map(_ + ",
    ];
    let said: Vec<String> = refused.iter().map(|text| python(text).unwrap_err()).collect();
    insta::assert_snapshot!(said.join("\n"));
}

/// Pipelines for `dask.bag`, and what their programs gave: `tests/generate/export_dask.py`.
const BAGS: (&str, &str) = (include_str!("../cases/export_dask.txt"), include_str!("../cases/export_dask_answers.txt"));

fn bags() -> Vec<(&'static str, &'static str)> {
    let parts = |text: &'static str| text.trim_end_matches('\n').split("\n---\n");
    let (pipelines, answers) = (parts(BAGS.0), parts(BAGS.1));
    assert_eq!(pipelines.clone().count(), answers.clone().count(), "run tests/generate/export_dask.py");
    pipelines.zip(answers).collect()
}

#[test]
fn programs_for_dask_are_written_so() {
    let written: Vec<String> = bags()
        .iter()
        .map(|(text, _)| {
            let program = exported(text, Target::Dask).unwrap();
            let own = program.find("def square").or(program.find("limit = ")).or(program.find("if __name__")).unwrap();
            format!("{text}\n-----\n{}", &program[own..])
        })
        .collect();
    insta::assert_snapshot!(written.join("\n=====\n"));
}

#[test]
fn what_a_bag_does_by_a_method_needs_no_function_beside_it() {
    let bag = |text: &str| exported(text, Target::Dask).unwrap();
    assert!(!bag("range(5) | mean()").contains("def mean("));
    assert!(!bag("[(2, 3)] | starmap(pow)").contains("itertools"));
    assert!(bag("[1, 2] | count_by(_ % 2)").contains("def count_by("));
}

#[test]
fn what_a_bag_gave_is_what_the_pipeline_gives() {
    for (text, answer) in bags() {
        let ran = ran(Command::new(env!("CARGO_BIN_EXE_drip")).args(["run", "-e", text]));
        assert_eq!(String::from_utf8_lossy(&ran.stdout).trim_end_matches('\n'), answer, "{text}");
    }
}

#[test]
fn what_goes_by_order_is_no_bags() {
    let refused = [
        "range(9) | islice(3) | map(_ + 1)",
        "range(9) | takewhile(_ < 3)",
        "def pairs(rows):\n    yield from rows\n\nrange(3) | pairs",
        "count() | map(_ + 1)",
        "zip(range(2), \"ab\")",
        "tail(\"a.log\") | map(len)",
        "def numbers():\n    yield 1\n\nnumbers() | map(_ + 1)",
        "print(2)\nrange(3) | sum()",
        "print(1)",
    ];
    let said: Vec<String> = refused.iter().map(|text| exported(text, Target::Dask).unwrap_err()).collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn only_known_targets_are_taken_and_the_near_one_is_named() {
    let drip = |arguments: &[&str]| ran(Command::new(env!("CARGO_BIN_EXE_drip")).arg("export").args(arguments));
    let output = drip(&["--to", "dsk", "-e", "[1]"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("[possible values: python, dask]") && said.contains("'dask'"), "{said}");
    let output = drip(&["--to", "python", "-e", "tail(\"a.log\")"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let output = drip(&["--to", "python", "-e", "[1] | fliter(_)"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("did you mean 'filter'?"));
    let output = drip(&["--to", "dask", "-e", "[1] | sum()"]);
    assert!(output.status.success() && output.stdout.starts_with(b"#!/usr/bin/env python3\n# -e for dask.bag"));
}

/// CPython 3.11 or newer, where this machine has it.
fn interpreter() -> Option<&'static str> {
    let asks = "import sys; sys.exit(sys.version_info < (3, 11))";
    ["python3", "python"].into_iter().find(|name| {
        let status = Command::new(name).args(["-c", asks]).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    })
}

fn ran(command: &mut Command) -> Output {
    command.current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null()).output().unwrap()
}

/// What the script does otherwise than the pipeline, in words.
fn difference(interpreter: &str, text: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let (pipeline, file) = (folder.path().join("a.drip"), folder.path().join("a.py"));
    let script = python(text).unwrap();
    std::fs::write(&pipeline, text).unwrap();
    std::fs::write(&file, &script).unwrap();
    let ours = ran(Command::new(env!("CARGO_BIN_EXE_drip")).arg("run").arg(&pipeline));
    let theirs = ran(Command::new(interpreter).arg(&file));
    let said = |output: &Output| {
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        format!("{out}{err}")
    };
    let alike = ours.stdout == theirs.stdout && ours.status.success() == theirs.status.success();
    (!alike).then(|| format!("{text}\n--- drip\n{}--- python\n{}", said(&ours), said(&theirs)))
}

#[test]
fn scripts_do_what_the_pipelines_do() {
    let Some(interpreter) = interpreter() else {
        eprintln!("skipped: there is no CPython 3.11 or newer here to run the scripts with");
        return;
    };
    let texts: Vec<String> = pipelines().into_iter().chain(examples()).collect();
    let next = AtomicUsize::new(0);
    let differences: Vec<String> = thread::scope(|scope| {
        let work = || {
            let taken = std::iter::from_fn(|| texts.get(next.fetch_add(1, Ordering::Relaxed)));
            taken.filter_map(|text| difference(interpreter, text)).collect::<Vec<_>>()
        };
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(differences.is_empty(), "{}", differences.join("\n=====\n"));
}
