//! A debugger that is dropped ends, whatever its pipeline is doing, and leaves neither threads nor torn files.

use std::fs;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::debugger::{Command, Debugger, RunState, Snapshot, Speed};

/// Far longer than anything takes: a test that runs into it has failed.
const PATIENCE: Duration = Duration::from_secs(60);

struct Watched {
    debugger: Debugger,
    changed: Receiver<()>,
}

impl Watched {
    fn run(text: &str) -> Self {
        let (tell, changed) = channel();
        let on_change = move || {
            // Nobody listens once the test is over.
            let _ = tell.send(());
        };
        let debugger = Debugger::launch(Box::new(on_change)).expect("a thread");
        debugger.send(Command::Load { text: text.to_owned(), name: String::new(), revision: 1 });
        debugger.send(Command::Run);
        Self { debugger, changed }
    }

    fn until(&self, holds: impl Fn(&Snapshot) -> bool) -> Arc<Snapshot> {
        loop {
            let latest = self.debugger.latest();
            if holds(&latest) {
                return latest;
            }
            assert!(self.changed.recv_timeout(PATIENCE).is_ok(), "what was expected never came: {latest:#?}");
        }
    }

    /// Drops the debugger; its thread has ended when that returns, and tells nobody of anything any more.
    fn end(self) {
        let (done, ended) = channel();
        let dropping = std::thread::spawn(move || {
            drop(self.debugger);
            // The test may have given up.
            let _ = done.send(());
        });
        assert!(ended.recv_timeout(PATIENCE).is_ok(), "the machine's thread does not end");
        assert!(dropping.join().is_ok());
        while self.changed.try_recv().is_ok() {}
        assert!(self.changed.recv().is_err(), "somebody still holds what tells of changes");
    }
}

#[test]
fn in_an_endless_loop() {
    for text in [
        "while True:\n    pass",
        "count() | filter(_ < 0)",
        "def f():\n    while True:\n        yield 1\nf() | map(_ + 1)",
        "def f(x):\n    while True:\n        x += 1\n[1] | map(f)",
        "sum(x for x in count())",
        "count() | sum",
        "[1] | cycle | batch(10000000)",
    ] {
        let watched = Watched::run(text);
        watched.until(|snapshot| snapshot.run == RunState::Running);
        watched.end();
    }
}

#[test]
fn while_it_waits_for_a_log() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("x.log");
    fs::write(&path, "1\n").expect("a log");
    for text in [format!("tail({path:?})"), format!("merge(tail({path:?}) | map(_), tail({path:?}))")] {
        let watched = Watched::run(&text);
        watched.until(|snapshot| matches!(snapshot.run, RunState::Waiting(_)));
        watched.end();
    }
}

#[test]
fn between_two_events_of_a_slow_run() {
    let watched = Watched::run("count()");
    watched.debugger.send(Command::SetSpeed(Speed::EventsPerSecond(1)));
    watched.until(|snapshot| snapshot.run == RunState::Running && snapshot.speed == Some(Speed::EventsPerSecond(1)));
    watched.end();
}

#[test]
fn while_a_sink_is_open_and_no_torn_file_is_left() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("out.txt");
    let watched = Watched::run(&format!("count() | map(str) | write_lines({path:?})"));
    watched.until(|snapshot| snapshot.output_total > 0);
    watched.end();
    let left: Vec<_> = fs::read_dir(directory.path()).expect("it is there").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn while_a_finally_never_ends() {
    let watched = Watched::run(
        "def f():\n    try:\n        while True:\n            yield 1\n    finally:\n        while True:\n            pass\nf()",
    );
    watched.until(|snapshot| snapshot.output_total > 0);
    watched.end();
}
