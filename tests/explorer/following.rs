//! A growing log on screen: it follows, it rests, and it keeps its place while the pipeline below it changes.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use crate::terminal::Terminal;

fn append(path: &Path, text: &str) {
    OpenOptions::new().append(true).open(path).unwrap().write_all(text.as_bytes()).unwrap();
}

/// How far the process has read its file of that name.
#[cfg(target_os = "linux")]
fn position(terminal: &Terminal, name: &str) -> Option<u64> {
    let process = format!("/proc/{}", terminal.pid().as_raw_nonzero());
    let handles = fs::read_dir(format!("{process}/fd")).unwrap().flatten();
    let handle = handles.into_iter().find(|fd| fs::read_link(fd.path()).is_ok_and(|to| to.ends_with(name)))?;
    let info = fs::read_to_string(format!("{process}/fdinfo/{}", handle.file_name().to_string_lossy())).ok()?;
    info.lines().find_map(|line| line.strip_prefix("pos:")).and_then(|pos| pos.trim().parse().ok())
}

#[test]
fn appended_lines_appear() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("x.log");
    fs::write(&log, "one\ntwo\n").unwrap();
    let terminal = Terminal::start(folder.path(), &["x.log"], (80, 24));
    terminal.see("two");
    terminal.see("waiting for x.log to grow");
    for n in 0..20 {
        append(&log, &format!("appended {n}\n"));
        terminal.see(&format!("appended {n}"));
    }
    append(&log, "half a");
    append(&log, " line\n");
    terminal.see("half a line");
}

#[cfg(target_os = "linux")]
#[test]
fn a_paused_tail_reads_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("x.log");
    fs::write(&log, "one\ntwo\n").unwrap();
    let mut terminal = Terminal::start(folder.path(), &["x.log"], (80, 24));
    terminal.see("waiting for x.log to grow");
    terminal.press("c");
    terminal.see("‖ paused");
    let before = position(&terminal, "x.log").expect("the tail holds its file");
    append(&log, &"while it is paused\n".repeat(1000));
    // Keys are answered all the while, and nothing has been read when they are.
    for _ in 0..20 {
        terminal.press("?");
        terminal.see("Log screen");
        terminal.press("\x1b");
        terminal.see_gone("Log screen");
        assert_eq!(position(&terminal, "x.log"), Some(before));
    }
    assert!(!terminal.see("2 lines").contains("while it is paused"));
    terminal.press("c");
    terminal.see("while it is paused");
    terminal.see("1 002 lines");
}

#[test]
fn editing_below_a_tail_keeps_its_place_and_undo_brings_the_text_back() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("x.log");
    let lines: Vec<String> =
        (0..1000).map(|n| format!("line {n} {}\n", if n % 2 == 0 { "even" } else { "odd" })).collect();
    fs::write(&log, lines.concat()).unwrap();
    let text = "# what is even\ntail(\"x.log\", lines=2000)\n| filter(\"even\"  in _)  # twice a space\n";
    fs::write(folder.path().join("p.drip"), text).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["p.drip"], (120, 36));
    terminal.see("filter(\"even\"  in _)");
    terminal.press("c");
    terminal.see("500 of 1 000");
    terminal.press("e");
    terminal.see("edit stage 2");
    terminal.press("\x15\"odd\" in _\r");
    terminal.see("filter(\"odd\" in _)");
    terminal.see("1 000 out");
    append(&log, "line 1000 odd\nline 1001 even\n");
    // Only what has been appended comes: the lines before were not read again.
    let screen = terminal.see("line 1000 odd");
    terminal.see("1 of 2");
    assert!(!screen.contains("line 1001 even") && !screen.contains("line 999 odd"), "{screen}");
    terminal.press("u");
    terminal.see("filter(\"even\"  in _)");
    terminal.see("1 002 out");
    terminal.see_gone("p.drip ●");
    terminal.press("w");
    terminal.see("saved p.drip");
    assert_eq!(fs::read_to_string(folder.path().join("p.drip")).unwrap(), text);
}

#[test]
fn a_sample_that_the_program_carries_is_followed_until_there_is_a_file_of_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(folder.path(), &["-e", "tail(\"sample_data/app.log\", lines=2)"], (120, 36));
    terminal.see("created");
    terminal.press("c");
    terminal.see("2 out");
    terminal.see("waiting");
    fs::create_dir(folder.path().join("sample_data")).unwrap();
    fs::write(folder.path().join("sample_data/app.log"), "one line of our own\n").unwrap();
    terminal.see("one line of our own");
    terminal.see("3 out");
}
