//! Every way out leaves the terminal as it was.

use std::fs;

use rustix::process::Signal;

use crate::terminal::Terminal;

fn running() -> (tempfile::TempDir, Terminal) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("p.drip"),
        "def endless():\n    while True:\n        pass\n        yield\n\nendless()\n",
    )
    .unwrap();
    let mut terminal = Terminal::start(folder.path(), &["p.drip"], (80, 24));
    terminal.see("endless()");
    assert!(!terminal.is_as_before(), "the explorer has its terminal in raw mode");
    terminal.press("c");
    terminal.see("running");
    (folder, terminal)
}

#[test]
fn signals_end_it_with_their_number() {
    for (signal, status) in [(Signal::TERM, 128 + 15), (Signal::INT, 128 + 2), (Signal::HUP, 128 + 1)] {
        let (_folder, terminal) = running();
        terminal.signal(signal);
        assert_eq!(terminal.ends(), status);
    }
}

#[test]
fn control_c_stops_an_endless_generator_and_then_quits() {
    let (_folder, mut terminal) = running();
    terminal.press("\x03");
    terminal.see("paused; Ctrl-C again quits");
    terminal.see("‖ paused");
    terminal.press("\x03");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn it_ends_with_its_terminal() {
    let (_folder, terminal) = running();
    terminal.hang_up();
}
