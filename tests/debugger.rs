//! A running pipeline as a front end drives it: commands in, snapshots out. Nothing here sleeps: each test waits for the
//! snapshot that it expects, and fails if that never comes.

use std::io::Write;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::debugger::{
    Command, Debugger, EventKind, Progress, RunState, Session, Snapshot, Speed, StageState, StageView,
};
use drip::machine::{Demand, Pace, Waker};

struct Watched {
    debugger: Debugger,
    changed: Receiver<()>,
}

impl Watched {
    fn of(text: &str) -> Self {
        let (tell, changed) = channel();
        // Once the test is over, nobody listens.
        let on_change = move || tell.send(()).unwrap_or(());
        let debugger = Debugger::launch(Box::new(on_change)).expect("a thread");
        let watched = Self { debugger, changed };
        watched.load(text, 1);
        watched
    }

    fn load(&self, text: &str, revision: u64) -> Arc<Snapshot> {
        self.debugger.send(Command::Load { text: text.to_owned(), revision });
        self.until(|snapshot| snapshot.document == revision)
    }

    fn until(&self, holds: impl Fn(&Snapshot) -> bool) -> Arc<Snapshot> {
        loop {
            let latest = self.debugger.latest();
            if holds(&latest) {
                return latest;
            }
            let patience = Duration::from_secs(20);
            assert!(self.changed.recv_timeout(patience).is_ok(), "what was expected never came: {latest:#?}");
        }
    }

    /// Pulls, and waits until that has come to an end.
    fn next(&self, items: u64) -> Arc<Snapshot> {
        let before = self.debugger.latest().revision;
        self.debugger.send(Command::Next(items));
        self.until(|snapshot| snapshot.revision > before && snapshot.run != RunState::Running)
    }
}

fn stage<'s>(snapshot: &'s Snapshot, id: &str) -> &'s StageView {
    snapshot
        .stages
        .iter()
        .find(|stage| stage.id == id)
        .unwrap_or_else(|| panic!("no stage {id}: {:#?}", snapshot.stages))
}

fn texts(snapshot: &Snapshot) -> Vec<&str> {
    snapshot.output.iter().map(|item| item.text.as_str()).collect()
}

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
fn an_edit_keeps_what_is_above_it() {
    let watched = Watched::of("count() | map(_ * 2) | filter(_ % 3 == 0) | islice(1000)");
    let before = watched.next(10);
    let (pulled, mapped) = (stage(&before, "1").meter.items_out, stage(&before, "2").meter.items_out);
    assert_eq!(pulled, 28);
    let after = watched.load("count() | map(_ * 2) | filter(_ % 5 == 0) | islice(1000)", 2);
    assert_eq!((stage(&after, "1").meter.items_out, stage(&after, "2").meter.items_out), (pulled, mapped));
    assert_eq!(stage(&after, "3").meter.calls, 0, "the changed stage is new");
    let after = watched.next(1);
    assert_eq!(after.output.last().map(|item| item.text.as_str()), Some("60"), "the next multiple of five after 54");
}

#[test]
fn an_edit_in_the_middle_of_a_pull_loses_no_item() {
    let code = "def doubled(xs):\n    for x in xs:\n        yield x * 2\n\n";
    let watched = Watched::of(&format!("{code}count() | doubled | filter(_ > 1) | map(_)"));
    // Up to where `count` has given its first number and nobody has taken it further.
    for count in 1..=5 {
        watched.debugger.send(Command::StepEvent);
        watched.until(|snapshot| snapshot.trace.len() == count);
    }
    watched.load(&format!("{code}count() | doubled | filter(_ >= 0) | map(_)"), 2);
    let snapshot = watched.next(3);
    assert_eq!(texts(&snapshot), ["0", "2", "4"]);
}

#[test]
fn an_edit_of_a_definition_starts_what_uses_it_anew() {
    let watched = Watched::of("def f(xs):\n    for x in xs:\n        yield x\n\ncount() | f | map(_)");
    watched.next(3);
    let after = watched.load("def f(xs):\n    for x in xs:\n        yield -x\n\ncount() | f | map(_)", 2);
    assert_eq!(stage(&after, "1").meter.items_out, 3);
    assert_eq!(stage(&after, "2").meter.items_out, 0);
    let snapshot = watched.next(1);
    assert_eq!(snapshot.output.last().map(|item| item.text.as_str()), Some("-3"));
}

#[test]
fn a_text_that_does_not_check_says_why_and_a_better_one_goes_on() {
    let watched = Watched::of("count() | map(_ + 1)");
    watched.next(2);
    let broken = watched.load("count() | mapp(_ + 1)", 2);
    assert_eq!(broken.run, RunState::Broken);
    assert_eq!(broken.problems[0].help.as_deref(), Some("did you mean 'map'?"));
    watched.load("count() | map(_ + 100)", 3);
    let snapshot = watched.next(1);
    assert_eq!(texts(&snapshot), ["1", "2", "102"]);
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
fn a_failing_item_is_said_with_its_stage() {
    let watched = Watched::of("['1', 'x', '3'] | map(int(_))");
    let snapshot = watched.next(3);
    let RunState::Failed(text) = &snapshot.run else { panic!("{:?}", snapshot.run) };
    assert!(text.starts_with("ValueError: invalid literal for int() with base 10: 'x'"), "{text}");
    assert!(text.contains("in stage 2  map(int(_))") && text.contains("item 2  'x'"), "{text}");
    assert_eq!(texts(&watched.next(1)), ["1", "3"], "map goes on with the next item, as Python's does");
}

#[test]
fn errors_can_be_skipped_and_are_counted() {
    let watched = Watched::of("['1', 'x', '3'] | map(int(_))");
    let before = watched.debugger.latest().revision;
    watched.debugger.send(Command::SkipErrors(true));
    watched.until(|snapshot| snapshot.revision > before);
    let snapshot = watched.next(3);
    assert_eq!(texts(&snapshot), ["1", "3"]);
    let map = stage(&snapshot, "2");
    assert_eq!((map.meter.errors, map.meter.dropped), (1, 1));
}

#[test]
fn a_generator_shows_its_suspended_line_and_locals() {
    let text =
        "def fibonacci():\n    a, b = 0, 1\n    while True:\n        yield a\n        a, b = b, a + b\n\nfibonacci()";
    let watched = Watched::of(text);
    let snapshot = watched.next(4);
    let code = stage(&snapshot, "1").code.as_ref().expect("it is code");
    assert_eq!(code.line, Some(4));
    assert_eq!(code.locals, [("a".to_owned(), "2".to_owned()), ("b".to_owned(), "3".to_owned())]);
    assert_eq!((code.first_line, code.source.len()), (1, 5));
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
fn living_iterators_stand_before_whoever_asks_them_and_ended_ones_go() {
    let walk =
        "def walk(n):\n    if n > 0:\n        yield from walk(n - 1)\n    yield n\n    list(range(2))\n\nwalk(3)\n";
    let watched = Watched::of(walk);
    watched.debugger.send(Command::Next(1));
    let snapshot = watched.until(|snapshot| snapshot.output_total == 1 && snapshot.run == RunState::Paused);
    let ids: Vec<_> = snapshot.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(ids, ["1~3", "1~2", "1~1", "1"]);
    assert_eq!(stage(&snapshot, "1~2").inputs, ["1~3"]);
    assert_eq!(stage(&snapshot, "1").inputs, ["1~1"]);
    watched.debugger.send(Command::Next(2));
    let snapshot = watched.until(|snapshot| snapshot.output_total == 3 && snapshot.run == RunState::Paused);
    let ids: Vec<_> = snapshot.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(ids, ["1~1", "1"]);
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
fn events_that_full_speed_leaves_out_are_counted_as_stepping_would() {
    let text = "range(7) | filter(_ % 2 == 0) | map(_ + 1)";
    let stepped = Watched::of(text);
    let stepped = stepped.next(10).trace_total;
    let full = Watched::of(text);
    full.debugger.send(Command::Run);
    let full = full.until(|snapshot| snapshot.run == RunState::Finished);
    assert_eq!((full.trace_total, full.trace_skipped), (stepped, stepped));
}

#[test]
fn what_an_edit_drops_in_the_middle_of_a_pull_is_closed() {
    let code = "def noted(xs):\n    try:\n        for x in xs:\n            yield x\n    finally:\n        print('closed')\n\n";
    let watched = Watched::of(&format!("{code}count() | noted | map(_)"));
    // `noted` has been asked, and asks `count`.
    for count in 1..=3 {
        watched.debugger.send(Command::StepEvent);
        watched.until(|snapshot| snapshot.trace.len() == count);
    }
    watched.load(&format!("{code}count() | map(_)"), 2);
    let snapshot = watched.next(1);
    assert_eq!(texts(&snapshot), ["closed", "0"]);
}

/// The counts of every stage.
fn counts(snapshot: &Snapshot) -> Vec<(String, drip::debugger::MeterView)> {
    let of = |stage: &Arc<StageView>| (stage.id.clone(), drip::debugger::MeterView { nanos: 0, ..stage.meter });
    snapshot.stages.iter().map(of).collect()
}

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
            let of_it = |event: &&drip::debugger::TraceEvent| event.id == id && event.kind == EventKind::Yield;
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

#[test]
fn an_item_knows_what_it_was_made_from() {
    let watched = Watched::of("range(10) | filter(_ % 3 == 2) | batch(2) | map(_[0])");
    let snapshot = watched.next(1);
    let from = |id: &str, at: usize| {
        let item = stage(&snapshot, id).items_out.get(at).expect("it came out").clone();
        item.from.iter().map(|origin| (origin.stage.clone(), origin.first, origin.last)).collect::<Vec<_>>()
    };
    assert_eq!(from("1", 0), []);
    assert_eq!(from("2", 0), [("1".to_owned(), 1, 3)]);
    assert_eq!(from("2", 1), [("1".to_owned(), 4, 6)]);
    assert_eq!(from("3", 0), [("2".to_owned(), 1, 2)]);
    assert_eq!(from("4", 0), [("3".to_owned(), 1, 1)]);
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

/// Asks why, and waits for the answer.
fn why(watched: &Watched, stage: &str, number: u64) -> drip::debugger::Why {
    watched.debugger.send(Command::Why { stage: stage.to_owned(), number });
    let answered = |snapshot: &Snapshot| snapshot.why.as_ref().is_some_and(|w| w.stage == stage && w.number == number);
    let snapshot = watched.until(answered);
    drip::debugger::Why::clone(snapshot.why.as_ref().expect("waited for"))
}

fn worths(why: &drip::debugger::Why) -> Vec<(String, String)> {
    let said = |worth: &drip::debugger::Worth| match worth {
        drip::debugger::Worth::Value(value) => value.clone(),
        drip::debugger::Worth::Raised(error) => format!("! {error}"),
        drip::debugger::Worth::NotReached => "-".to_owned(),
        drip::debugger::Worth::Effects => "effects".to_owned(),
    };
    why.parts.iter().map(|part| (part.text.clone(), said(&part.worth))).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn every_part_of_a_filters_expression_has_its_value_for_any_item_that_came() {
    let watched = Watched::of(
        "limit = 2\n[{'n': 1}, {'n': 5, 'x': 'ab'}, {'n': 4}] | filter(_['n'] > limit and len(_['x']) == 2)",
    );
    watched.next(1);
    let dropped = why(&watched, "2", 1);
    assert_eq!(
        worths(&dropped),
        pairs(&[
            ("_['n'] > limit and len(_['x']) == 2", "False"),
            ("_['n'] > limit", "False"),
            ("_['n']", "1"),
            ("_", "{'n': 1}"),
            ("limit", "2"),
            ("len(_['x']) == 2", "-"),
            ("len(_['x'])", "-"),
            ("_['x']", "-"),
        ])
    );
    assert_eq!(worths(&why(&watched, "2", 2))[0].1, "True");
    watched.next(1);
    let raised = worths(&why(&watched, "2", 3));
    assert_eq!(raised[0].1, "! KeyError: 'x'");
}

#[test]
fn asking_why_changes_nothing_and_reaches_back_as_far_as_items_are_kept() {
    let watched = Watched::of("def odd(n):\n    return n % 2 == 1\n\nrange(3000) | filter(odd) | map(_ + abs(_))");
    let before = watched.next(1400);
    let first = why(&watched, "2", 1);
    assert_eq!(worths(&first), pairs(&[("odd(n)", "False"), ("n % 2 == 1", "False"), ("n % 2", "0"), ("n", "0")]));
    assert_eq!(worths(&why(&watched, "3", 300))[0], ("_ + abs(_)".to_owned(), "1198".to_owned()));
    let after = watched.debugger.latest();
    assert_eq!(
        (counts(&after), after.pulls_for_last, after.trace_total),
        (counts(&before), before.pulls_for_last, before.trace_total)
    );
}

#[test]
fn what_may_have_effects_is_not_evaluated_again() {
    let watched = Watched::of(
        "seen = []\n\ndef note(n):\n    seen.append(n)\n    return n\n\nrange(5) | map(note(_) + 1) | map((_, len(seen)))",
    );
    watched.next(2);
    let said = worths(&why(&watched, "2", 1));
    assert_eq!(said[0], ("note(_) + 1".to_owned(), "effects".to_owned()));
    assert_eq!(texts(&watched.next(1)), ["(1, 1)", "(2, 2)", "(3, 3)"]);
}

fn stop(stage: Option<&str>, at: drip::debugger::At) -> drip::debugger::Stop {
    drip::debugger::Stop { stage: stage.map(str::to_owned), at }
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
fn breaks(watched: &Watched, stops: Vec<drip::debugger::Stop>) {
    let before = watched.debugger.latest().obeyed;
    watched.debugger.send(Command::Break(stops));
    watched.until(|snapshot| snapshot.obeyed > before);
}

#[test]
fn a_breakpoint_pauses_the_run_at_the_very_event() {
    use drip::debugger::At;
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
fn a_breakpoint_on_an_error_stands_where_it_is_raised() {
    use drip::debugger::At;
    let watched = Watched::of("['1', 'x', '3'] | map(int(_)) | map(_ + 1)");
    breaks(&watched, vec![stop(Some("2"), At::Error)]);
    let snapshot = paused_at(&watched, Command::Run);
    assert!(snapshot.stopped.as_ref().is_some_and(|words| words.starts_with("breakpoint at map, it raised")));
    assert_eq!(stage(&snapshot, "2").state, StageState::Failed);
    assert_eq!(stage(&snapshot, "3").state, StageState::Running, "it has not come down yet");
}

#[test]
fn a_run_goes_on_until_an_expression_over_the_output_is_true() {
    use drip::debugger::At;
    let watched = Watched::of("limit = 50\ncount() | map(_ * 2)");
    let snapshot = paused_at(&watched, Command::Until(stop(None, At::Holds("_ > limit".to_owned()))));
    assert_eq!(snapshot.output.last().map(|item| item.text.as_str()), Some("52"));
    let snapshot = watched.next(3);
    assert_eq!(snapshot.output_total, 30, "it was for once");
    let snapshot = paused_at(&watched, Command::Until(stop(None, At::Holds("_.nothing".to_owned()))));
    let said = snapshot.stopped.clone().unwrap_or_default();
    assert!(said.contains("AttributeError"), "{said}");
}

/// Asks by hand, and waits for what comes.
fn poke(watched: &Watched, stage: &str, poke: drip::debugger::Poke) -> drip::debugger::Poked {
    let request = watched.debugger.latest().poked.as_ref().map_or(1, |poked| poked.request + 1);
    watched.debugger.send(Command::Poke { request, stage: stage.to_owned(), poke });
    let snapshot = watched.until(|snapshot| snapshot.poked.as_ref().is_some_and(|poked| poked.request == request));
    drip::debugger::Poked::clone(snapshot.poked.as_ref().expect("waited for"))
}

#[test]
fn a_generator_is_asked_by_hand_as_python_would() {
    use drip::debugger::Poke;
    let text = "def average():\n    total, n, mean = 0, 0, None\n    while True:\n        try:\n            x = yield mean\n        except ValueError:\n            x = 0\n        total += x\n        n += 1\n        mean = total / n\n\naverage()";
    let watched = Watched::of(text);
    let early = poke(&watched, "1", Poke::Send("5".to_owned()));
    assert_eq!(early.came, "TypeError: can't send non-None value to a just-started generator");
    let came = [
        Poke::Next,
        Poke::Send("10".to_owned()),
        Poke::Send("20 + 10".to_owned()),
        Poke::Throw("ValueError('no')".to_owned()),
        Poke::Close,
        Poke::Next,
    ]
    .map(|one| poke(&watched, "1", one).came);
    assert_eq!(came, ["None", "10.0", "20.0", "13.333333333333334", "closed", "StopIteration"]);
    let snapshot = watched.debugger.latest();
    assert_eq!(snapshot.run, RunState::Paused);
    assert_eq!(texts(&snapshot), ["null", "10.0", "20.0", "13.333333333333334"]);
}

#[test]
fn what_is_taken_from_a_middle_stage_by_hand_is_missed_below() {
    use drip::debugger::Poke;
    let watched = Watched::of("range(10) | filter(_ % 2 == 1) | map(_ * 10)");
    let taken = poke(&watched, "2", Poke::Next);
    assert_eq!((taken.came.as_str(), taken.item), ("1", true));
    assert_eq!(taken.missed_by, ["map"]);
    let snapshot = watched.next(1);
    assert_eq!(texts(&snapshot), ["30"]);
    assert_eq!(stage(&snapshot, "2").meter.items_out, 2);
    assert_eq!(stage(&snapshot, "3").meter.items_in, 1);
    let refused = poke(&watched, "2", Poke::Send("print(1)".to_owned()));
    assert!(refused.came.contains("may have effects"), "{}", refused.came);
    watched.debugger.send(Command::StepEvent);
    watched.until(|snapshot| stage(snapshot, "3").state == StageState::Running);
    assert!(poke(&watched, "1", Poke::Next).came.contains("under way"));
}

#[test]
fn the_same_pipeline_is_really_run_as_lists_when_asked() {
    let watched = Watched::of("range(2000) | filter(_ % 2 == 0) | map(str(_))");
    let before = watched.next(2);
    watched.debugger.send(Command::RunTwin);
    let snapshot = watched.until(|snapshot| snapshot.twin.is_some());
    let twin = snapshot.twin.as_ref().expect("waited for");
    assert_eq!(twin.stopped, None);
    assert_eq!(twin.stages.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["1", "2", "3"]);
    assert!(twin.bytes > 40_000, "{twin:?}");
    assert_eq!(counts(&snapshot), counts(&before), "the run itself stands where it stood");
}

#[test]
fn what_leads_among_many_keys_is_shown_with_its_count_of_now() {
    let mut session = Session::new("count() | map(7 if _ % 3 else _) | count_by()", Waker::default()).unwrap();
    for _ in 0..20 {
        assert!(matches!(session.advance(Demand::FULL, Pace::Answer, 10_000), Progress::OutOfFuel));
        let record = session.stages().pop().expect("three stages");
        let facts = session.machine().inspect(&record, |stage| stage.facts()).unwrap();
        let counted: u64 = facts[0].1.parse().unwrap();
        assert_eq!(facts[2], ("7".to_owned(), (counted - counted.div_ceil(3)).to_string()), "{facts:?}");
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
fn why_a_parser_failed_is_told_with_how_far_it_got() {
    let watched = Watched::of("['a=1 b=\"x', 'a=2'] | parse_logfmt()");
    watched.debugger.send(Command::SkipErrors(true));
    watched.debugger.send(Command::Next(1));
    watched.until(|snapshot| snapshot.output_total == 1 && snapshot.run == RunState::Paused);
    let why = |number| {
        watched.debugger.send(Command::Why { stage: "2".to_owned(), number });
        let snapshot =
            watched.until(|snapshot| snapshot.why.as_ref().is_some_and(|why| why.number == number && why.stage == "2"));
        let why = snapshot.why.as_ref().expect("waited for");
        assert!(!why.parts.is_empty(), "{why:?}");
        let parts = &why.parts;
        parts.iter().map(|part| format!("{} {:?}", part.text, part.worth)).collect::<Vec<_>>()
    };
    let parts = why(1);
    assert!(parts[0].starts_with("parse_logfmt() Raised(\"ValueError"), "{parts:?}");
    assert_eq!(parts[1..], ["read so far Value(\"'a=1 b='\")", "not read from here on Value(\"'\\\"x'\")"]);
    assert_eq!(why(2), ["parse_logfmt() Value(\"{\\\"a\\\": \\\"2\\\"}\")"]);
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
