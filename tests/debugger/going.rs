//! Going on item by item and event by event, pausing, and waiting for what grows.

use std::io::Write;

use drip::debugger::{Command, EventKind, RunState, StageState};

use crate::watched::{Watched, stage, texts};

#[test]
fn nothing_runs_before_it_is_asked() {
    let watched = Watched::of("print('hello')\nrange(3) | map(_ + 1)");
    let snapshot = watched.debugger.latest();
    assert_eq!(snapshot.run, RunState::Paused);
    assert!(snapshot.output.is_empty() && snapshot.trace_total == 0);
    let snapshot = watched.next(1);
    assert_eq!(texts(&snapshot), ["hello", "1"]);
}

#[test]
fn a_paused_log_is_looked_at_and_not_read() {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    writeln!(file, "one\ntwo").expect("written");
    let watched = Watched::of(&format!("tail({:?})", file.path()));
    watched.next(2);
    writeln!(file, "three\nfour").expect("written");
    let behind = |snapshot: &drip::debugger::Snapshot| {
        let facts = &stage(snapshot, "1").facts;
        facts.iter().find(|(name, _)| name == "behind").map(|(_, value)| value.clone())
    };
    let snapshot = watched.until(|snapshot| behind(snapshot).as_deref() == Some("11 bytes"));
    assert_eq!((&snapshot.run, snapshot.output_total), (&RunState::Paused, 2), "nothing was pulled");
}

#[test]
fn one_item_at_a_time_with_exact_counts() {
    let watched = Watched::of("range(10) | filter(_ % 3 == 2) | map(_ * 10)");
    let snapshot = watched.next(1);
    assert_eq!(texts(&snapshot), ["20"]);
    assert_eq!(snapshot.pulls_for_last, 5, "three numbers, one that passed, one that was mapped");
    let filter = stage(&snapshot, "2");
    assert_eq!((filter.meter.items_in, filter.meter.items_out, filter.meter.dropped), (3, 1, 2));
    let snapshot = watched.next(5);
    assert_eq!(snapshot.run, RunState::Finished);
    assert_eq!(texts(&snapshot), ["20", "50", "80"]);
    assert_eq!(stage(&snapshot, "1").meter.calls, 11);
}

#[test]
fn events_come_one_by_one() {
    let watched = Watched::of("range(5) | filter(_ == 1)");
    let mut seen = Vec::new();
    for count in 1..=6 {
        watched.debugger.send(Command::StepEvent);
        let snapshot = watched.until(|snapshot| snapshot.trace.len() == count);
        let event = snapshot.trace.last().expect("waited for");
        seen.push((event.kind, event.stage.clone(), event.state));
    }
    let expected = [
        (EventKind::Call, "filter", StageState::Running),
        (EventKind::Call, "range", StageState::Running),
        (EventKind::Yield, "range", StageState::Suspended),
        (EventKind::Call, "range", StageState::Running),
        (EventKind::Yield, "range", StageState::Suspended),
        (EventKind::Yield, "filter", StageState::Suspended),
    ];
    assert_eq!(seen, expected.map(|(kind, stage, state)| (kind, stage.to_owned(), state)));
}

#[test]
fn a_loop_without_end_can_be_paused_and_left() {
    let watched = Watched::of("def never():\n    while True:\n        pass\n    yield 1\n\nnever()");
    watched.debugger.send(Command::Next(1));
    watched.until(|snapshot| !snapshot.stages.is_empty());
    watched.debugger.send(Command::Pause);
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Paused);
    assert_eq!(stage(&snapshot, "1").state, StageState::Running);
    watched.load("range(3) | map(_)", 2);
    assert_eq!(texts(&watched.next(1)), ["0"]);
}

#[test]
fn a_restart_closes_what_ran_and_begins_anew() {
    let text = "def f():\n    try:\n        yield 1\n        yield 2\n    finally:\n        print('closed')\n\nf()";
    let watched = Watched::of(text);
    watched.next(1);
    watched.debugger.send(Command::Restart);
    let snapshot = watched.until(|snapshot| snapshot.output_total == 0);
    assert!(snapshot.stages.is_empty());
    assert_eq!(texts(&watched.next(2)), ["1", "2"]);
}

#[test]
fn keys_that_are_faster_than_the_pipeline_are_all_done_in_order() {
    let watched = Watched::of("range(100) | map(_ + 1)");
    for _ in 0..3 {
        watched.debugger.send(Command::Next(2));
    }
    for _ in 0..3 {
        watched.debugger.send(Command::StepEvent);
    }
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Paused && snapshot.trace_total >= 27);
    assert_eq!(texts(&snapshot), ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(snapshot.trace_total, 27, "four events an item, and three more");
}

#[test]
fn a_pause_forgets_what_was_still_to_do() {
    let watched = Watched::of("count() | filter(_ < 0)");
    for _ in 0..5 {
        watched.debugger.send(Command::Next(1));
    }
    watched.debugger.send(Command::Pause);
    watched.debugger.send(Command::StepEvent);
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Paused && snapshot.trace_total > 0);
    assert_eq!(snapshot.output_total, 0);
}

#[test]
fn a_script_steps_by_what_its_body_receives() {
    let watched = Watched::of("def up(n):\n    for i in range(n):\n        yield i\n\nfor n in up(3):\n    print(n)\n");
    watched.debugger.send(Command::Next(2));
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Paused && snapshot.trace_total >= 4);
    assert_eq!(texts(&snapshot), ["0"], "the second is received, and not printed yet");
    watched.debugger.send(Command::Run);
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Finished);
    assert_eq!(texts(&snapshot), ["0", "1", "2"]);
}

#[test]
fn a_tail_waits_shows_what_comes_and_keeps_its_place_over_an_edit() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.log");
    std::fs::write(&path, "one\ntwo\n").expect("written");
    let source = format!("tail({:?})", path.display().to_string());
    let watched = Watched::of(&format!("{source} | filter('o' in _)"));
    watched.debugger.send(Command::Run);
    let snapshot = watched.until(|snapshot| matches!(snapshot.run, RunState::Waiting(_)) && snapshot.output_total == 2);
    assert_eq!(texts(&snapshot), ["one", "two"]);
    let append = |text: &str| {
        let mut file = std::fs::OpenOptions::new().append(true).open(&path).expect("there");
        file.write_all(text.as_bytes()).expect("written");
    };
    append("four\n");
    watched.until(|snapshot| snapshot.output_total == 3);
    let snapshot = watched.load(&format!("{source} | filter('e' in _)"), 2);
    assert_eq!(stage(&snapshot, "1").meter.items_out, 3);
    append("fire\n");
    let snapshot = watched.until(|snapshot| snapshot.output_total == 4);
    assert_eq!(texts(&snapshot).last(), Some(&"fire"));
}

#[test]
fn a_paused_tail_reads_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.log");
    std::fs::write(&path, "one\n").expect("written");
    let watched = Watched::of(&format!("tail({:?})", path.display().to_string()));
    let before = watched.next(1);
    std::fs::write(&path, "one\ntwo\nthree\n").expect("written");
    watched.debugger.send(Command::SkipErrors(false));
    let after = watched.until(|snapshot| snapshot.revision > before.revision);
    assert_eq!(after.output_total, 1);
    assert_eq!(stage(&after, "1").meter, stage(&before, "1").meter);
}

#[test]
fn whoever_asks_for_several_at_once_is_seen_to_get_them_one_by_one() {
    let watched = Watched::of("range(10) | batch(3)");
    let snapshot = watched.next(1);
    let seen: Vec<_> = snapshot.trace.iter().map(|event| (event.kind, event.item.clone())).collect();
    let item = |text: &str| Some(text.to_owned());
    assert_eq!(
        seen,
        [
            (EventKind::Call, None),
            (EventKind::Call, None),
            (EventKind::Yield, item("0")),
            (EventKind::Call, None),
            (EventKind::Yield, item("1")),
            (EventKind::Call, None),
            (EventKind::Yield, item("2")),
            (EventKind::Yield, item("[0, 1, 2]")),
        ]
    );
    assert_eq!(snapshot.pulls_for_last, 4);
}
