//! Why a stage did what it did, and where an item came from.

use drip::debugger::{Command, RunState, Snapshot, Why, Worth};

use crate::watched::{Watched, counts, stage, texts};

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

/// Asks why, and waits for the answer.
fn why(watched: &Watched, stage: &str, number: u64) -> Why {
    watched.debugger.send(Command::Why { stage: stage.to_owned(), number });
    let answered = |snapshot: &Snapshot| snapshot.why.as_ref().is_some_and(|w| w.stage == stage && w.number == number);
    let snapshot = watched.until(answered);
    Why::clone(snapshot.why.as_ref().expect("waited for"))
}

fn worths(why: &Why) -> Vec<(String, String)> {
    let said = |worth: &Worth| match worth {
        Worth::Value(value) => value.clone(),
        Worth::Raised(error) => format!("! {error}"),
        Worth::NotReached => "-".to_owned(),
        Worth::Effects => "effects".to_owned(),
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
fn a_field_is_read_beside_the_run_as_it_is_in_it() {
    let watched = Watched::of("[{'n': 1, 'at': {'day': 2}}] | map(_) | filter(_.n > 3 or _.at.day == 2)");
    watched.next(1);
    let said = worths(&why(&watched, "3", 1));
    let all = ["True", "False", "1", "{'n': 1, 'at': {'day': 2}}", "True", "2", "{'day': 2}"];
    assert_eq!(said.iter().map(|(_, worth)| worth.as_str()).collect::<Vec<_>>(), all, "{said:?}");
    let own = Watched::of("def map(f, rows):\n    return rows\n\n[{'n': 1}] | filter(_.n)");
    own.next(1);
    assert_eq!(worths(&why(&own, "2", 1))[0], ("_.n".to_owned(), "1".to_owned()), "a name that the program took");
    let named = Watched::of("[{'n': 1}] | filter(lambda _: _.get('n'))");
    named.next(1);
    assert_eq!(worths(&why(&named, "2", 1))[0].1, "1");
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
