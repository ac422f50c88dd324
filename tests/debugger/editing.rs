//! Another text while a pipeline runs.

use drip::debugger::{Command, OutputKind, RunState, Snapshot};

use crate::watched::{Watched, stage, texts};

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
fn what_is_gone_through_alone_goes_on_below_its_first_stage_and_after_its_last() {
    for source in ["range(9)", "[0, 1, 2, 3, 4]"] {
        let watched = Watched::of(source);
        watched.next(2);
        watched.load(&format!("{source} | map(_ * 10)"), 2);
        watched.next(1);
        watched.load(source, 3);
        let snapshot = watched.next(1);
        assert_eq!(texts(&snapshot), ["0", "1", "20", "3"], "{source}");
    }
    let watched = Watched::of("rows = [0, 1, 2]\nrows");
    watched.next(1);
    watched.load("rows = [0, 1, 2]\nrows | map(_ * 10)", 2);
    assert_eq!(texts(&watched.next(1)), ["0", "10"]);
}

#[test]
fn another_program_that_is_opened_goes_on_with_nothing_of_the_one_before() {
    let watched = Watched::of(
        "def closing():\n    try:\n        yield 1\n        yield 2\n    finally:\n        print('bye')\nclosing()",
    );
    watched.next(1);
    watched.debugger.send(Command::Open { text: "range(3) | map(_ * 2)".to_owned(), name: String::new(), revision: 2 });
    let begun = watched.until(|snapshot| snapshot.document == 2);
    assert_eq!((begun.output.len(), begun.output_total, begun.trace_total), (0, 0, 0), "{:?}", begun.output);
    let snapshot = watched.next(2);
    let shown: Vec<(u64, &str)> = snapshot.output.iter().map(|item| (item.number, item.text.as_str())).collect();
    assert_eq!(shown, [(1, "0"), (2, "2")]);
    watched.debugger.send(Command::Open { text: "nowhere".to_owned(), name: String::new(), revision: 3 });
    let broken = watched.until(|snapshot| snapshot.document == 3);
    assert_eq!((&broken.run, broken.output.len()), (&RunState::Broken, 0));
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

#[test]
fn what_comes_after_an_edit_stands_behind_a_line_that_says_so() {
    let shown = |snapshot: &Snapshot| -> Vec<(OutputKind, String)> {
        snapshot.output.iter().map(|item| (item.kind, item.text.clone())).collect()
    };
    let item = |text: &str| (OutputKind::Item, text.to_owned());
    let watched = Watched::of("count() | map(_ * 2) | filter(_ > 1)");
    watched.load("count() | map(_ * 2) | filter(_ > 3)", 2);
    assert_eq!(shown(&watched.next(1)), [item("4")], "nothing was there before the edit");
    watched.load("count() | map(_ * 2) | filter(_ > 50)", 3);
    let unasked = watched.load("# only a word\ncount() | map(_ * 2)  | filter(_ % 5 == 0) | islice(9)", 4);
    assert_eq!(shown(&unasked), [item("4")], "nothing has come after it");
    let edited = (OutputKind::Edited, "new from filter(_ % 5 == 0) on".to_owned());
    assert_eq!(shown(&watched.next(2)), [item("4"), edited.clone(), item("10"), item("20")]);
    watched.load("# other words\ncount() | map(_ * 2)  | filter(_ % 5 == 0) | islice(9)", 5);
    assert_eq!(
        shown(&watched.next(1)),
        [item("4"), edited, item("10"), item("20"), item("30")],
        "the stages are the same"
    );
}
