//! What a snapshot says of stages, code and errors.

use drip::debugger::{Command, Progress, RunState, Session};
use drip::machine::{Demand, Pace, Waker};

use crate::watched::{Watched, counts, stage, texts};

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
