//! Every example in the catalog is a program, and gives what it says, whatever is asked for at once.

use drip::catalog::{check, stages};
use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

/// What no test can feed: its example says no output, and is only checked.
const UNFED: &[&str] = &["stdin"];

/// The reprs of what a program gives, and last the error, if it ends in one.
fn run(text: &str, demand: usize) -> Vec<String> {
    let mut session = match Session::new(text, Waker::default()) {
        Ok(session) => session,
        Err(diagnostics) => return diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect(),
    };
    let mut given = Vec::new();
    loop {
        match session.advance(Demand::new(demand), Pace::Answer, 100_000) {
            Progress::Items(items) => given.extend(items.map(|item| item.repr())),
            Progress::End => return given,
            Progress::Raised(exc) => {
                given.push(exc.headline());
                return given;
            }
            Progress::Waiting(what) => panic!("{text} waits for {}", what.what),
            Progress::OutOfFuel | Progress::Event | Progress::Received => {}
        }
    }
}

#[test]
fn every_example_gives_what_it_says() {
    let mut wrong = Vec::new();
    for doc in stages().filter(|doc| !UNFED.contains(&doc.name)) {
        for demand in [1, 1000] {
            let given = run(doc.example.text, demand);
            if given != doc.example.output {
                wrong.push(format!("{}: {} gives {given:?}, not {:?}", doc.name, doc.example.text, doc.example.output));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_shows_its_stage() {
    for doc in stages() {
        let text = doc.example.text;
        assert!(text.contains(&format!("{}(", doc.name)), "{}: {text}", doc.name);
        assert_eq!(doc.example.output.is_empty(), UNFED.contains(&doc.name), "{}", doc.name);
        assert!(check(text).is_ok(), "{}: {text}", doc.name);
    }
}

#[test]
fn what_is_said_of_a_stage_is_whole() {
    for doc in stages() {
        let name = doc.name;
        assert!(!doc.keywords.is_empty(), "{name} is found by no other word");
        assert!(doc.doc.ends_with(['.', ')']), "{name}: {}", doc.doc);
        assert!(!doc.summary.ends_with('.') && !doc.summary.contains('\n'), "{name}: {}", doc.summary);
        assert!(!doc.asks.is_empty(), "{name} does not say what it asks");
        assert!(doc.params.iter().all(|param| !param.doc.is_empty()), "{name} has a parameter without a word");
    }
    let names: Vec<(_, &str)> = stages().map(|doc| (doc.class, doc.name)).collect();
    assert!(names.is_sorted(), "by class, then by name: {names:?}");
    let mut unique: Vec<&str> = names.iter().map(|(_, name)| *name).collect();
    unique.sort_unstable();
    assert!(unique.windows(2).all(|pair| pair[0] != pair[1]), "a name stands for one stage: {unique:?}");
}
