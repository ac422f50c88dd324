//! Asking iterators by hand.

use drip::debugger::{Command, Poke, Poked, RunState, StageState};

use crate::watched::{Watched, stage, texts};

/// Asks by hand, and waits for what comes.
fn poke(watched: &Watched, stage: &str, poke: Poke) -> Poked {
    let request = watched.debugger.latest().poked.as_ref().map_or(1, |poked| poked.request + 1);
    watched.debugger.send(Command::Poke { request, stage: stage.to_owned(), poke });
    let snapshot = watched.until(|snapshot| snapshot.poked.as_ref().is_some_and(|poked| poked.request == request));
    Poked::clone(snapshot.poked.as_ref().expect("waited for"))
}

#[test]
fn a_generator_is_asked_by_hand_as_python_would() {
    let text = "def average():\n    total, n, mean = 0, 0, None\n    while True:\n        try:\n            x = yield mean\n        except ValueError:\n            x = 0\n        total += x\n        n += 1\n        mean = total / n\n\naverage()";
    let watched = Watched::of(text);
    let early = poke(&watched, "1", Poke::Send("5".to_owned()));
    assert_eq!(early.came, "TypeError: can't send non-None value to a just-started generator");
    let refused = poke(&watched, "1", Poke::Send("print(1)".to_owned()));
    assert!(refused.came.contains("may have effects"), "{}", refused.came);
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
    let watched = Watched::of("range(10) | filter(_ % 2 == 1) | map(_ * 10)");
    let taken = poke(&watched, "2", Poke::Next);
    assert_eq!((taken.came.as_str(), taken.item), ("1", true));
    assert_eq!(taken.missed_by, ["map"]);
    let snapshot = watched.next(1);
    assert_eq!(texts(&snapshot), ["30"]);
    assert_eq!(stage(&snapshot, "2").meter.items_out, 2);
    assert_eq!(stage(&snapshot, "3").meter.items_in, 1);
    for (asked, word) in [(Poke::Send("1".to_owned()), "send"), (Poke::Throw("ValueError".to_owned()), "throw")] {
        let refused = poke(&watched, "2", asked);
        assert_eq!(refused.came, format!("AttributeError: 'filter' object has no attribute '{word}'"));
    }
    watched.debugger.send(Command::StepEvent);
    watched.until(|snapshot| stage(snapshot, "3").state == StageState::Running);
    assert!(poke(&watched, "1", Poke::Next).came.contains("under way"));
}
