//! The program is stopped while its files are written: what was written meanwhile comes when it goes on.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};

use crate::bench::{PATIENCE, append};

/// The state of a process, as the kernel names it: `T` is stopped.
fn state(child: &Child) -> char {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).expect("it runs");
    let behind = stat.rsplit(')').next().expect("the name stands in brackets");
    behind.trim_start().chars().next().expect("a state")
}

fn signal(child: &Child, signal: Signal) {
    let id = Pid::from_child(child);
    kill_process(id, signal).expect("it runs");
}

/// Ends the program, whatever becomes of the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn forty_thousand_lines_written_to_two_files_in_turn_while_it_is_stopped_all_come() {
    const LINES: usize = 40_000;
    let directory = tempfile::tempdir().expect("a directory to work in");
    let (a, b) = (directory.path().join("a.log"), directory.path().join("b.log"));
    append(&a, "a begins\n");
    append(&b, "b begins\n");
    let mut running = Running(
        Command::new(env!("CARGO_BIN_EXE_drip"))
            .args(["run", "-e", "tail(\"a.log\", \"b.log\")"])
            .current_dir(directory.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts"),
    );
    let mut lines = BufReader::new(running.0.stdout.take().expect("it is piped")).lines();
    let mut next = || lines.next().expect("it goes on").expect("it is text");
    let mut begun = [next(), next()];
    begun.sort();
    assert_eq!(begun, ["a begins", "b begins"]);
    signal(&running.0, Signal::STOP);
    let deadline = Instant::now() + PATIENCE;
    while state(&running.0) != 'T' {
        assert!(Instant::now() < deadline, "it does not stop");
        std::thread::yield_now();
    }
    let mut files = [&a, &b].map(|path| File::options().append(true).open(path).expect("it is there"));
    for n in 0..LINES {
        writeln!(files[n % 2], "{} {n}", ["a", "b"][n % 2]).expect("there is room");
    }
    // One is rotated away as well before anybody can look.
    fs::rename(&a, directory.path().join("a.log.1")).expect("it is there");
    append(&a, "a ends\n");
    append(&b, "b ends\n");
    signal(&running.0, Signal::CONT);
    let mut due = [(0..LINES).step_by(2), (1..LINES).step_by(2)];
    let mut ended = 0;
    while ended < 2 {
        let line = next();
        let (file, rest) = line.split_once(' ').expect("a file and a number");
        let due = &mut due[usize::from(file == "b")];
        match rest {
            "ends" => {
                assert_eq!(due.next(), None, "{file} ended before its lines");
                ended += 1;
            }
            number => assert_eq!(Some(number), due.next().map(|n| n.to_string()).as_deref(), "in {file}"),
        }
    }
}
