//! The pictures that are recorded.

use drip::debugger::{Command, EventKind, RunState, Snapshot, TraceEvent};

use crate::watched::{Watched, counts, stage, texts};

#[test]
fn every_event_of_a_stepped_run_has_its_picture() {
    let watched = Watched::of("range(6) | filter(_ % 2 == 1) | map(_ * 10)");
    let now = watched.next(2);
    let (latest, past) = watched.debugger.recorded();
    assert_eq!(latest.trace_total, now.trace_total);
    let totals: Vec<u64> = past.iter().map(|picture| picture.trace_total).collect();
    assert_eq!(totals, (0..=now.trace_total).collect::<Vec<_>>());
    for picture in past.iter() {
        assert_eq!(picture.trace.last().map_or(0, |event| event.seq), picture.trace_total);
        let yields = |id: &str| {
            let of_it = |event: &&TraceEvent| event.id == id && event.kind == EventKind::Yield;
            picture.trace.iter().filter(of_it).count() as u64
        };
        for stage in &picture.stages {
            assert_eq!(stage.meter.items_out, yields(&stage.id), "stage {} at {}", stage.id, picture.trace_total);
            assert_eq!(stage.items_out.len() as u64, stage.meter.items_out);
        }
        assert_eq!(picture.output.len() as u64, yields("3"));
    }
}

#[test]
fn being_pictured_changes_no_count() {
    let text = "range(40) | filter(_ % 3 == 1) | windowed(2) | map(_[0] + _[1])";
    let slow = Watched::of(text);
    let stepped = slow.next(100);
    assert!(slow.debugger.recorded().1.len() > 50);
    let fast = Watched::of(text);
    fast.debugger.send(Command::Run);
    let ran = fast.until(|snapshot| snapshot.run == RunState::Finished);
    let out = |snapshot: &Snapshot| {
        let stages = snapshot.stages.iter();
        stages.map(|s| (s.meter.calls, s.meter.items_in, s.meter.items_out, s.meter.dropped)).collect::<Vec<_>>()
    };
    assert_eq!(out(&stepped), out(&ran));
    assert_eq!(texts(&stepped), texts(&ran));
}

#[test]
fn recorded_pictures_stay_as_they_were() {
    let code = "def pairs(xs):\n    before = None\n    for x in xs:\n        if before is not None:\n            yield before, x\n        before = x\n\n";
    let watched = Watched::of(&format!("{code}range(30) | pairs | filter(_[0] % 2)"));
    watched.next(3);
    let (_, early) = watched.debugger.recorded();
    let before: Vec<_> = early.iter().map(|picture| (counts(picture), format!("{:?}", picture.stages))).collect();
    watched.next(3);
    let after: Vec<_> = early.iter().map(|picture| (counts(picture), format!("{:?}", picture.stages))).collect();
    assert!(before == after && before.len() > 20);
    let (_, late) = watched.debugger.recorded();
    for (early, late) in early.iter().zip(late.iter()) {
        assert_eq!(counts(early), counts(late));
    }
    let line = |picture: &Snapshot| stage(picture, "2").code.as_ref().and_then(|code| code.line);
    let lines: Vec<_> = late.iter().filter(|picture| !picture.stages.is_empty()).filter_map(line).collect();
    assert!(lines.contains(&5), "{lines:?}");
}

#[test]
fn a_long_pull_is_pictured_event_by_event_at_first_and_now_and_then_later() {
    let watched = Watched::of("count() | filter(_ == 50_000)");
    let now = watched.next(1);
    let (_, past) = watched.debugger.recorded();
    assert_eq!(now.trace_total, 100_004);
    assert!(past.len() > 1_000 && past.len() < 20_000, "{}", past.len());
    assert!(past.bytes() <= past.limit());
    assert_eq!(past.iter().next_back().map(|picture| picture.trace_total), Some(now.trace_total));
    assert!(past.iter().zip(past.iter().skip(1)).all(|(a, b)| a.trace_total < b.trace_total));
}

#[test]
fn a_restart_and_another_program_begin_another_past() {
    let watched = Watched::of("range(9) | map(_ + 1)");
    watched.next(2);
    assert!(watched.debugger.recorded().1.len() > 4);
    watched.debugger.send(Command::Restart);
    watched.until(|snapshot| snapshot.output_total == 0 && snapshot.trace_total == 0);
    assert_eq!(watched.debugger.recorded().1.len(), 1);
}
