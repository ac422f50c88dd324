//! A generator stands where CPython says that it stands, after every next(): state, line, locals and what it delegates to
//! (tests/cases/frames, answered by tests/generate/frames.py).

use std::path::Path;

use drip::debugger::{Progress, Session, StageState};
use drip::machine::{Demand, Pace, Waker};

const FUEL: u64 = 1_000_000;

/// What CPython's line says of the generator, in its form.
fn look(session: &Session) -> String {
    let records = session.stages();
    let state = match session.last().map_or_else(|| records[0].state.get(), |last| last.record().state.get()) {
        StageState::Failed => StageState::Closed.as_str(),
        other => other.as_str(),
    };
    let frame = match session.last().and_then(drip::machine::Iter::frame) {
        Some(frame) if state != "closed" => frame,
        _ => return format!("#@ {state}"),
    };
    let mut locals: Vec<String> = frame
        .locals
        .iter()
        .filter(|(name, value)| !name.starts_with('.') && !value.starts_with('<'))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    locals.sort();
    let line = frame.at.map_or("-".to_owned(), |at| session.source().line_of(at).to_string());
    let delegate = frame.delegate.map_or(String::new(), |delegate| {
        let words: Vec<&str> = delegate.trim_matches(['<', '>']).split(' ').collect();
        format!(" -> {}", if words[0] == "generator" { words[2] } else { words[0] })
    });
    format!("#@ {state} {line} {{{}}}{delegate}", locals.join(", "))
}

fn looks(program: &str) -> Vec<String> {
    let mut session = Session::new(program, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}"));
    while let Some(progress) = session.build(Pace::Answer, FUEL) {
        assert!(matches!(progress, Progress::OutOfFuel), "{progress:?}\n{program}");
    }
    let mut seen = vec![look(&session)];
    loop {
        match session.advance(Demand::ONE, Pace::Answer, FUEL) {
            Progress::Items(_) => seen.push(look(&session)),
            Progress::End | Progress::Raised(_) => {
                seen.push(look(&session));
                return seen;
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn generators_stand_where_cpython_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/frames/generators.py");
    let text = std::fs::read_to_string(file).expect("cases");
    let cases: Vec<&str> = text.split("#---\n").filter(|case| !case.is_empty()).collect();
    assert!(cases.len() > 20, "the cases are there");
    let mut told = String::new();
    for case in cases {
        let (expected, program): (Vec<&str>, Vec<&str>) = case.lines().partition(|line| line.starts_with("#@"));
        let program = program.join("\n");
        let found = looks(&program);
        if found != expected {
            told += &format!("{program}\n--- expected\n{}\n--- found\n{}\n\n", expected.join("\n"), found.join("\n"));
        }
    }
    assert!(told.is_empty(), "{told}");
}
