//! Breakpoints, and running until something holds.

use std::sync::Arc;

use drip::debugger::{At, Command, RunState, Snapshot, StageState, Stop};

use crate::watched::{Watched, stage};

fn stop(stage: Option<&str>, at: At) -> Stop {
    Stop { stage: stage.map(str::to_owned), at }
}

fn paused_at(watched: &Watched, command: Command) -> Arc<Snapshot> {
    let before = watched.debugger.latest().obeyed;
    watched.debugger.send(command);
    watched.until(|snapshot| {
        let resting = matches!(snapshot.run, RunState::Paused | RunState::Finished | RunState::Failed(_));
        snapshot.obeyed > before && resting
    })
}

/// Sets breakpoints, and waits until they are.
fn breaks(watched: &Watched, stops: Vec<Stop>) {
    let before = watched.debugger.latest().obeyed;
    watched.debugger.send(Command::Break(stops));
    watched.until(|snapshot| snapshot.obeyed > before);
}

#[test]
fn a_breakpoint_pauses_the_run_at_the_very_event() {
    let watched = Watched::of("range(1000) | filter(_ % 3 == 0) | map(_ + 1)");
    breaks(&watched, vec![stop(Some("2"), At::Holds("_ > 100".to_owned()))]);
    let snapshot = paused_at(&watched, Command::Run);
    assert_eq!(snapshot.stopped.as_deref(), Some("breakpoint at filter, _ > 100: 102"));
    assert_eq!(stage(&snapshot, "1").meter.items_out, 103, "nothing was pulled beyond it");
    assert_eq!(stage(&snapshot, "3").meter.items_out, 34, "and it has not come further down");
    let snapshot = paused_at(&watched, Command::Run);
    assert_eq!(snapshot.stopped.as_deref(), Some("breakpoint at filter, _ > 100: 105"));
    breaks(&watched, vec![stop(Some("1"), At::Call), stop(Some("3"), At::Yield)]);
    let snapshot = paused_at(&watched, Command::Next(5));
    assert_eq!(snapshot.stopped.as_deref(), Some("breakpoint at map, it gives an item: 106"));
    let snapshot = paused_at(&watched, Command::Next(5));
    assert_eq!(snapshot.stopped.as_deref(), Some("breakpoint at range, it is asked"));
    breaks(&watched, Vec::new());
    let snapshot = paused_at(&watched, Command::Run);
    assert_eq!((&snapshot.run, snapshot.output_total), (&RunState::Finished, 334));
}

#[test]
fn what_is_waited_for_may_be_a_field() {
    let watched = Watched::of("range(1000) | map({'n': _}) | filter(_.n % 2 == 0)");
    let until = stop(None, At::Holds("_.n > 100".to_owned()));
    let snapshot = paused_at(&watched, Command::Until(until));
    assert_eq!(snapshot.stopped.as_deref(), Some("reached at filter, _.n > 100: {'n': 102}"));
}

#[test]
fn a_breakpoint_on_an_error_stands_where_it_is_raised() {
    let watched = Watched::of("['1', 'x', '3'] | map(int(_)) | map(_ + 1)");
    breaks(&watched, vec![stop(Some("2"), At::Error)]);
    let snapshot = paused_at(&watched, Command::Run);
    assert!(snapshot.stopped.as_ref().is_some_and(|words| words.starts_with("breakpoint at map, it raised")));
    assert_eq!(stage(&snapshot, "2").state, StageState::Failed);
    assert_eq!(stage(&snapshot, "3").state, StageState::Running, "it has not come down yet");
}

#[test]
fn a_run_goes_on_until_an_expression_over_the_output_is_true() {
    let watched = Watched::of("limit = 50\ncount() | map(_ * 2)");
    let snapshot = paused_at(&watched, Command::Until(stop(None, At::Holds("_ > limit".to_owned()))));
    assert_eq!(snapshot.output.last().map(|item| item.text.as_str()), Some("52"));
    let snapshot = watched.next(3);
    assert_eq!(snapshot.output_total, 30, "it was for once");
    let snapshot = paused_at(&watched, Command::Until(stop(None, At::Holds("_.nothing".to_owned()))));
    let said = snapshot.stopped.clone().unwrap_or_default();
    assert!(said.contains("AttributeError"), "{said}");
}
