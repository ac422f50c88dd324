//! An edit keeps what is above it, whatever was under way.

use std::fs;
use std::io::Write;

use drip::machine::{Demand, Pace};

use crate::run::{Manner, drain, session};

fn rebuilt(session: &mut drip::debugger::Session, text: &str) {
    session.replace(text).expect("the new text is right");
    while session.build(Pace::Answer, 100_000).is_some() {}
}

#[test]
fn items_in_flight_are_served_first_after_an_edit_below() {
    let mut session = session("range(100) | map(_ + 1) | takewhile(_ < 50)");
    assert_eq!(drain(&mut session, Manner::FULL, 3)[0], "1");
    rebuilt(&mut session, "range(100) | map(_ + 1) | takewhile(_ < 60)");
    let told = drain(&mut session, Manner::FULL, usize::MAX);
    assert_eq!(told.last().unwrap(), "end");
}

#[test]
fn a_merge_may_gain_an_input_while_the_others_wait() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    for name in ["a", "b"] {
        fs::write(path(name), format!("{name}1\n")).unwrap();
    }
    let (a, b) = (path("a"), path("b"));
    let before = format!("merge(tail({a:?}) | map(_ + '!'), tail({b:?}))");
    let after = format!("merge(tail({a:?}) | map(_ + '!'), tail({b:?}), ['c'])");
    let mut session = session(&before);
    let mut told = drain(&mut session, Manner::FULL, 10);
    told.pop();
    told.sort();
    assert_eq!(told, ["'a1!'", "'b1'"]);
    rebuilt(&mut session, &after);
    for name in ["a", "b"] {
        let mut file = fs::OpenOptions::new().append(true).open(path(name)).unwrap();
        writeln!(file, "{name}2").unwrap();
    }
    let mut told = drain(&mut session, Manner::FULL, 10);
    told.pop();
    told.sort();
    assert_eq!(told, ["'a2!'", "'b2'", "'c'"]);
}

#[test]
fn what_waits_inside_a_merge_can_be_looked_at() {
    let directory = tempfile::tempdir().unwrap();
    let (a, b) = (directory.path().join("a"), directory.path().join("b"));
    fs::write(&a, "1\n").unwrap();
    fs::write(&b, "2\n").unwrap();
    let mut session = session(&format!("merge(tail({a:?}) | map(_ + '!'), tail({b:?}))"));
    let told = drain(&mut session, Manner::FULL, 10);
    assert_eq!(told.len(), 3, "{told:?}");
    for record in session.stages().iter().filter(|record| record.info.name == "tail") {
        let facts = session.machine().inspect(record, |body| body.facts()).unwrap_or_default();
        assert!(facts.iter().any(|(name, _)| name == "offset"), "{facts:?}");
    }
}

#[test]
fn a_mistaken_edit_does_not_cost_what_was_above_it() {
    let mut session = session("def f(rows):\n    for row in rows:\n        yield row\nrange(10) | f | map(_ + 0)");
    assert_eq!(drain(&mut session, Manner::STEP, 3), ["0", "1", "2"]);
    session.replace("def f(rows):\n    for row in rows:\n        yield row\nrange(10) | f | islice('x')").unwrap();
    let failed = session.build(Pace::Answer, 100_000);
    assert!(matches!(failed, Some(drip::debugger::Progress::Raised(_))), "{failed:?}");
    rebuilt(&mut session, "def f(rows):\n    for row in rows:\n        yield row\nrange(10) | f | map(_ + 100)");
    assert_eq!(drain(&mut session, Manner::STEP, 1), ["103"]);
}

#[test]
fn what_an_edit_drops_while_it_is_asked_runs_its_finally() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x");
    fs::write(&path, "1\n").unwrap();
    let generator = "def g(rows):\n    try:\n        for row in rows:\n            yield row\n    finally:\n        print('closed')\n";
    let mut session = session(&format!("{generator}tail({path:?}) | g"));
    drain(&mut session, Manner::STEP, 2);
    session.replace(&format!("{generator}tail({path:?}) | map(_)")).unwrap();
    session.advance(Demand::ONE, Pace::Answer, 100_000);
    let printed: Vec<String> = session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
    assert_eq!(printed.concat(), "closed\n");
}
