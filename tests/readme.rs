//! What README.md says runs: its commands do what it shows, its pipelines check. (Its picture: `src/tui/tests/readme.rs`.)
#![cfg(unix)]
#![cfg(test)]

use std::path::Path;
use std::process::{Command, Output, Stdio};

const README: &str = include_str!("../README.md");

/// The fenced blocks of that kind.
fn blocks(kind: &str) -> Vec<Vec<&'static str>> {
    let mut blocks = Vec::new();
    let mut lines = README.lines();
    while let Some(line) = lines.next() {
        if let Some(fence) = line.strip_prefix("```") {
            let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
            if fence == kind {
                blocks.push(block);
            }
        }
    }
    blocks
}

/// The part of a command line that is the program's, where it is one that ends by itself.
fn headless(line: &str) -> Option<String> {
    let line = line.replacen("cargo run --release -- ", "drip ", 1);
    let command = line.strip_prefix("drip ")?.split_whitespace().next()?;
    ["run", "trace", "check", "stages", "learn", "export"].contains(&command).then_some(line)
}

fn run(line: &str) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_drip"));
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(program, folder.path().join("drip")).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", line]).env("PATH", path).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    shell.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_command_line_runs() {
    let lines: Vec<String> = blocks("sh").into_iter().flatten().filter_map(headless).collect();
    assert!(lines.len() >= 4, "{lines:?}");
    for line in lines {
        let output = run(&line);
        assert!(output.status.success(), "{line}\n{}", said(&output));
        assert!(line.starts_with("drip check") || !output.stdout.is_empty(), "{line} prints nothing");
    }
}

#[test]
fn every_command_that_is_shown_prints_what_is_shown() {
    let mut shown = 0;
    for block in blocks("console") {
        let text = block.join("\n");
        for part in text.split("$ ").filter(|part| part.starts_with("drip ")) {
            let (line, expected) = part.split_once('\n').unwrap_or((part, ""));
            let output = run(line);
            assert!(output.status.success(), "{line}\n{}", said(&output));
            assert_eq!(String::from_utf8_lossy(&output.stdout).trim_end(), expected.trim_end(), "{line}");
            shown += 1;
        }
    }
    assert!(shown >= 4);
}

#[test]
fn every_pipeline_checks_and_gives_something() {
    let pipelines = blocks("drip");
    assert!(!pipelines.is_empty());
    for pipeline in pipelines {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("readme.drip");
        std::fs::write(&file, pipeline.join("\n") + "\n").unwrap();
        for command in ["check", "run -n 1"] {
            let output = run(&format!("drip {command} {}", file.display()));
            assert!(output.status.success(), "{}\n{}", pipeline.join("\n"), said(&output));
        }
    }
}

#[test]
fn the_files_that_are_named_are_there() {
    let words = README.split(|c: char| c.is_whitespace() || "`()'\"".contains(c));
    let paths: Vec<_> =
        words.filter(|word| ["assets/", "sample_data/", "src/"].iter().any(|p| word.starts_with(p))).collect();
    assert!(paths.len() > 5);
    for path in paths {
        let path = path.trim_end_matches([',', ';', '.', ':']);
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(), "{path}");
    }
    let links: Vec<_> = README.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(!links.is_empty());
    for link in links {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(link).exists(), "{link}");
    }
}
