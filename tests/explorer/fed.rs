//! `producer | drip`: lines come by the standard input as they are written, keys by the terminal.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::process::Command;

use crate::terminal::Terminal;

/// The explorer behind `cat feed`, and what is written there.
fn fed() -> (tempfile::TempDir, Terminal, File) {
    let folder = tempfile::tempdir().unwrap();
    let feed = folder.path().join("feed");
    assert!(Command::new("mkfifo").arg(&feed).status().expect("mkfifo").success());
    let terminal = Terminal::start_fed(folder.path(), "cat feed", (100, 30));
    // Opening waits for whoever reads.
    let file = OpenOptions::new().write(true).open(&feed).unwrap();
    (folder, terminal, file)
}

#[test]
fn a_burst_is_shown_keys_are_answered_meanwhile_and_the_end_is_said() {
    let (_folder, mut terminal, mut feed) = fed();
    feed.write_all(b"first line\n").unwrap();
    terminal.see("first line");
    terminal.press("?");
    terminal.see("Explorer");
    // A pipe holds less than this: the explorer reads on below its help.
    let burst: String = (0..20_000).map(|n| format!("burst {n} ERROR of many\n")).collect();
    feed.write_all(burst.as_bytes()).unwrap();
    terminal.press("\x1b");
    terminal.see_gone("Explorer");
    terminal.see("burst 19999 ERROR");
    feed.write_all(b"the very last, without an end of line").unwrap();
    drop(feed);
    terminal.see("the very last");
    terminal.until("the end", |screen| screen.contains("finished") || screen.contains("the end"));
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn quitting_while_more_could_come_ends_it_and_gives_the_terminal_back() {
    let (_folder, mut terminal, mut feed) = fed();
    feed.write_all(b"one\ntwo\n").unwrap();
    terminal.see("two");
    terminal.press("c");
    terminal.see("paused");
    terminal.press("q");
    // The producer is told by its next line that nobody reads; until then the shell waits for it.
    while feed.write_all(b"more\n").is_ok() {}
    assert_eq!(terminal.ends(), 0);
}
