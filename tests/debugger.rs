//! A running pipeline as a front end drives it: commands in, snapshots out. Nothing here sleeps: each test waits for the
//! snapshot that it expects, and fails if that never comes.

use std::io::Write;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use drip::debugger::{Command, Debugger, EventKind, RunState, Snapshot, Speed, StageState, StageView};

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
            for item in came {
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
