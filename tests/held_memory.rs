//! **Memory shown is memory held**: what a stage says it holds is what the process grew by, within a quarter and a few megabytes that
//! the engine and the allocator have for themselves.

#![cfg(target_os = "linux")]

use std::process::Command;
use std::{env, fs};

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

/// Names the program that is measured, where this is the process for it.
const PROGRAM: &str = "DRIP_HELD_BY";

/// What the engine, the allocator and short-lived buffers take beside, in bytes.
const SLACK: usize = 6 << 20;

/// Resident memory of this process, in bytes.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("it says what is resident");
    let kibibytes: usize = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number");
    kibibytes * 1024
}

/// What all stages hold, and how much the process has grown, once the program has given its first item.
fn held(text: &str) -> (usize, usize) {
    let mut session = Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let before = resident();
    loop {
        match session.advance(Demand::ONE, Pace::Answer, 10_000_000) {
            Progress::Items(_) => break,
            Progress::OutOfFuel => {}
            other => panic!("{text}: {other:?}"),
        }
    }
    let grown = resident().saturating_sub(before);
    let shown = session.stages().iter().map(|record| record.meter.held.get()).sum();
    session.close(1_000_000);
    (shown, grown)
}

#[test]
fn large_holdings_are_shown_as_they_are() {
    if let Ok(text) = env::var(PROGRAM) {
        return check(&text);
    }
    let directory = tempfile::tempdir().expect("a directory");
    let lines = directory.path().join("lines.txt");
    let text: String = (0..400_000_u64)
        .map(|n| format!("{:07} a line of a middling length, as logs have\n", n * 7919 % 400_000))
        .collect();
    fs::write(&lines, text).expect("a file");
    // Large enough that the allocator gives buffers back to the system when they are dropped. Each in a process of its own: what one
    // leaves behind changes what the allocator does for the next.
    for text in [
        format!("read_lines({lines:?}) | map(_.split()) | sorted(key=_[0])"),
        "range(2000000) | map(str) | sorted".to_owned(),
    ] {
        let this = env::current_exe().expect("a test is a program");
        let child =
            Command::new(this).args(["--exact", "large_holdings_are_shown_as_they_are"]).env(PROGRAM, &text).output();
        let child = child.expect("a test can be started");
        assert!(child.status.success(), "{text}: {}", String::from_utf8_lossy(&child.stdout));
    }
}

fn check(text: &str) {
    let (shown, grown) = held(text);
    let slack = grown / 4 + SLACK;
    assert!(shown.abs_diff(grown) <= slack, "{text}: {shown} bytes are shown, {grown} are held");
}
