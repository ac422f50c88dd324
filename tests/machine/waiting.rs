//! **`Wait` is not `Return`**: "nothing yet" parks what was under way, and a wake-up takes it up again.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::debugger::Session;
use drip::machine::Waker;

use crate::run::{Manner, drain, finish, session};

/// Long enough for any machine: only a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(30);

struct Logs(tempfile::TempDir);

impl Logs {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a directory"))
    }

    fn log(&self, name: &str) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, "").expect("a log");
        path
    }
}

fn write(path: &Path, line: &str) {
    let mut log = OpenOptions::new().append(true).open(path).expect("the log is there");
    writeln!(log, "{line}").expect("it can be written to");
}

/// What comes now, without the words for waiting.
fn now(session: &mut Session) -> Vec<String> {
    let mut told = drain(session, Manner::FULL, 100);
    let last = told.pop().expect("it says what it waits for");
    assert!(last.starts_with("waiting for"), "{told:?} {last}");
    told
}

/// What comes until there are so many, waiting as the machine asks for it.
fn until(session: &mut Session, wakes: &Receiver<()>, count: usize) -> Vec<String> {
    let mut told = now(session);
    while told.len() < count {
        wakes.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no more than {told:?} comes"));
        told.extend(now(session));
    }
    told
}

#[test]
fn merges_of_merges_of_code_wait_and_go_on() {
    let logs = Logs::new();
    let (a, b, c) = (logs.log("a"), logs.log("b"), logs.log("c"));
    let text = format!(
        "
def loud(rows):
    for row in rows:
        yield sorted([row], key=str.upper)[0] + '!'
def call(row):
    return max([row], key=len)
merge(merge(tail({a:?}) | loud, tail({b:?}) | map(call)), tail({c:?}) | map(call) | loud) | map(_ + '.')
"
    );
    let (sender, wakes) = channel();
    let waker = Waker::new(move || {
        let _ = sender.send(());
    });
    let mut session = Session::new(&text, waker).expect("the program is right");
    assert!(now(&mut session).is_empty());
    write(&c, "c1");
    assert_eq!(until(&mut session, &wakes, 1), ["'c1!.'"]);
    write(&a, "a1");
    write(&b, "b1");
    let mut both = until(&mut session, &wakes, 2);
    both.sort();
    assert_eq!(both, ["'a1!.'", "'b1.'"]);
    for n in 2..5 {
        write(&b, &format!("b{n}"));
        assert_eq!(until(&mut session, &wakes, 1), [format!("'b{n}.'")]);
    }
    let ran = finish(session, Vec::new());
    let map = ran.counts.iter().find(|counts| counts.starts_with("2 map")).unwrap();
    assert_eq!(map, "2 map [6, 6, 6, 0, 0]");
}

#[test]
fn one_that_is_parked_is_executing() {
    let logs = Logs::new();
    let a = logs.log("a");
    let text = format!(
        "
rows = (row for row in tail({a:?}))
def ask(x):
    try:
        return next(rows)
    except ValueError as e:
        return str(e)
merge(rows, count() | islice(2) | map(ask))
"
    );
    let mut session = session(&text);
    let told = now(&mut session);
    assert_eq!(told, ["'generator already executing'", "'generator already executing'"]);
}

#[test]
fn a_generator_that_asks_itself_is_executing() {
    for asking in ["next(it)", "next(map(str, it))", "list(it)", "it.send(1)", "it.close()", "it.throw(ValueError)"] {
        let text = format!(
            "
def g():
    try:
        {asking}
    except ValueError as e:
        yield str(e)
it = g()
it
"
        );
        let mut session = session(&text);
        let told = drain(&mut session, Manner::STEP, usize::MAX);
        assert_eq!(told, ["'generator already executing'", "end"], "{asking}");
    }
}

#[test]
fn a_merge_that_is_dropped_lets_go_of_what_it_had_parked() {
    let logs = Logs::new();
    let (a, b) = (logs.log("a"), logs.log("b"));
    let text = format!(
        "
def g(rows, name):
    try:
        for row in rows:
            yield row
    finally:
        print('closed', name)
merge(tail({a:?}) | g('a'), tail({b:?}) | map(_ + '!') | g('b'))
"
    );
    let mut session = session(&text);
    assert!(now(&mut session).is_empty());
    let tails: Vec<_> = session.stages().into_iter().filter(|record| record.info.name == "tail").collect();
    assert_eq!(tails.len(), 2);
    session.close(100_000);
    let printed: String = session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
    let mut lines: Vec<&str> = printed.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["closed a", "closed b"]);
    assert!(tails.iter().all(|record| record.iter().is_none()), "a source outlives its pipeline");
}
