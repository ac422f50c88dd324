//! A run at full speed: what it counts, remembers and leaves out.

use drip::debugger::{Command, Progress, RunState, Session, Speed};
use drip::machine::{Demand, Pace, Waker};

use crate::watched::{Watched, stage};

#[test]
fn full_speed_stops_when_told_and_counts_what_it_did_not_record() {
    let watched = Watched::of("count() | filter(_ % 2 == 0) | map(_ + 1)");
    watched.debugger.send(Command::SetSpeed(Speed::Full));
    watched.debugger.send(Command::Run);
    watched.until(|snapshot| snapshot.output_total > 10_000);
    watched.debugger.send(Command::Pause);
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Paused);
    let (count, filter, map) = (stage(&snapshot, "1"), stage(&snapshot, "2"), stage(&snapshot, "3"));
    assert_eq!(map.meter.items_out, snapshot.output_total);
    assert_eq!(filter.meter.items_out, map.meter.items_in);
    assert_eq!(count.meter.items_out, filter.meter.items_in);
    assert_eq!(filter.meter.items_in, filter.meter.items_out + filter.meter.dropped);
    assert!(snapshot.trace_skipped > 0 && snapshot.trace_total >= snapshot.trace_skipped);
}

#[test]
fn a_filter_knows_which_of_its_last_items_it_passed_on_at_any_speed() {
    for text in ["range(1000) | filter(_ % 3 == 0)", "range(1000) | filter(lambda n: [n][0] % 3 == 0)"] {
        for command in [Command::Run, Command::Next(334)] {
            let watched = Watched::of(text);
            watched.debugger.send(command);
            let snapshot = watched.until(|snapshot| snapshot.output_total == 334 && snapshot.run != RunState::Running);
            let came = &stage(&snapshot, "2").items_in;
            assert!(came.len() > 20, "{text}");
            for item in came.iter() {
                let n: u64 = item.text.parse().expect("a number");
                assert_eq!(item.kept, Some(n.is_multiple_of(3)), "{text}: {n}");
            }
        }
    }
}

#[test]
fn events_that_full_speed_leaves_out_are_counted_as_stepping_would() {
    for text in [
        "range(3000) | filter(_ % 2 == 0) | map(_ + 1)",
        "range(3001) | filter(_ % 2 == 0) | batch(7) | enumerate",
        "def odd(items):\n    for n in items:\n        if n % 2:\n            yield n\nrange(3000) | odd | zip(count())",
    ] {
        let stepped = Watched::of(text);
        stepped.debugger.send(Command::Next(3000));
        let stepped = stepped.until(|snapshot| snapshot.run == RunState::Finished);
        assert_eq!(stepped.trace_skipped, 0, "{text}");
        for events in [0, 1, 2, 3, 4, 7, 18] {
            let full = Watched::of(text);
            (0..events).for_each(|_| full.debugger.send(Command::StepEvent));
            full.debugger.send(Command::Run);
            let full = full.until(|snapshot| snapshot.run == RunState::Finished);
            assert_eq!(full.trace_total, stepped.trace_total, "{text}, after {events} events");
            assert!(full.trace_skipped > 0 && full.trace_skipped < stepped.trace_total, "{text}");
        }
    }
}

#[test]
fn a_run_that_ends_soon_can_be_walked_back_event_by_event_however_fast_it_was() {
    let watched = Watched::of("range(7) | filter(_ % 2 == 0) | map(_ + 1)");
    watched.debugger.send(Command::SetSpeed(Speed::Full));
    watched.debugger.send(Command::Run);
    let finished = watched.until(|snapshot| snapshot.run == RunState::Finished);
    assert_eq!((finished.trace_skipped, finished.trace.len() as u64), (0, finished.trace_total));
    let (_, past) = watched.debugger.recorded();
    let pictured: Vec<u64> = past.iter().map(|picture| picture.trace_total).collect();
    assert!((1..=finished.trace_total).all(|event| pictured.contains(&event)), "{pictured:?}");
}

#[test]
fn at_full_speed_the_newest_items_know_what_they_were_made_from() {
    let watched = Watched::of("range(10_000) | filter(_ % 3 == 2) | map(_ + 1)");
    watched.debugger.send(Command::Run);
    let snapshot = watched.until(|snapshot| snapshot.run == RunState::Finished);
    for id in ["2", "3"] {
        for item in stage(&snapshot, id).items_out.iter() {
            let origin = item.from.first().expect("it is known");
            let expected = if id == "2" { (item.number * 3 - 2, item.number * 3) } else { (item.number, item.number) };
            assert_eq!((origin.first, origin.last), expected, "stage {id}, item {}", item.number);
        }
    }
}

#[test]
fn at_full_speed_an_item_is_followed_up_to_its_source_however_long_ago_it_came() {
    let text = "range(300_000) | map(_ + 1) | filter(_ % 1000 == 0) | map(str(_)) | batch(2)";
    let watched = Watched::of(text);
    watched.debugger.send(Command::Run);
    watched.until(|snapshot| snapshot.run == RunState::Finished);
    watched.debugger.send(Command::Trail(5));
    let snapshot = watched.until(|snapshot| snapshot.trail.is_some());
    let trail = snapshot.trail.as_ref().expect("waited for");
    let from = |stage: &str, number| {
        let found = trail.find(stage, number).unwrap_or_else(|| panic!("{stage} {number}: {trail:?}"));
        found.from.iter().map(|from| (from.stage.as_str(), from.first, from.last)).collect::<Vec<_>>()
    };
    assert_eq!(from("5", 5), [("4", 9, 10)]);
    assert_eq!(from("4", 10), [("3", 10, 10)]);
    assert_eq!(from("3", 10), [("2", 9001, 10_000)], "the last of them, and those that were dropped before it");
    assert_eq!(from("2", 10_000), [("1", 10_000, 10_000)]);
    assert!(from("1", 10_000).is_empty());
}

#[test]
fn every_turn_of_a_stage_that_has_done_little_is_timed() {
    thread_local! {
        static NOW: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
    }
    // Each look at this clock is a tick.
    fn clock() -> u64 {
        NOW.with(|now| now.replace(now.get() + 1))
    }
    let own = "def g(it):\n    for x in it:\n        yield x\n\n";
    for text in ["range(3) | map(_ + 1) | filter(_ > 0)".to_owned(), format!("{own}range(3) | g | g")] {
        let mut session = Session::new(&text, Waker::default()).unwrap();
        session.set_clock(clock);
        while let Progress::Items(_) = session.advance(Demand::ONE, Pace::Answer, 10_000) {}
        for record in session.stages() {
            let nanos = record.meter.nanos.get();
            assert!((1..100).contains(&nanos), "{text}: stage {} {nanos}", record.id.borrow());
        }
    }
}

#[test]
fn a_run_of_long_steps_is_paused_between_two_of_them() {
    let text = "def copying():\n    long = [0] * 1000000\n    while True:\n        long[:]\n        if not long:\n            \
                yield 1\ncopying()";
    let watched = Watched::of(text);
    watched.debugger.send(Command::Run);
    watched.until(|snapshot| snapshot.run == RunState::Running);
    watched.debugger.send(Command::Pause);
    watched.until(|snapshot| snapshot.run == RunState::Paused);
}
