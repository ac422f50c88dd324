//! Expressions have CPython's value, or its error: each in tests/cases/expressions.jsonl was answered by it
//! (tests/generate/expressions.py).

use std::fmt::Write;
use std::path::Path;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use drip::value::Value;

/// How many expressions stand in one program.
const AT_ONCE: usize = 100;

/// A generator of what each expression comes to.
fn program(cases: &[(String, String)]) -> String {
    let mut text = String::from("def answers():\n");
    for (expression, _) in cases {
        write!(
            text,
            "    try:\n        yield repr({expression})\n    except Exception as e:\n        \
             yield type(e).__name__ + (': ' + str(e) if str(e) else '')\n"
        )
        .expect("a string takes it");
    }
    text + "answers()\n"
}

fn answers(cases: &[(String, String)]) -> Vec<String> {
    let text = program(cases);
    let mut session = Session::new(&text, Waker::default()).unwrap_or_else(|problems| {
        let refused = problems.iter().map(|problem| {
            let at = problem.span.start as usize;
            let line = text[text[..at].rfind('\n').map_or(0, |end| end + 1)..].lines().next();
            format!("{}: {}\n", problem.message, line.unwrap_or_default())
        });
        panic!("{}", refused.collect::<String>())
    });
    let mut found = Vec::new();
    loop {
        match session.advance(Demand::ONE, Pace::Answer, u64::MAX) {
            Progress::Items(items) => found.extend(items.map(|item| match item {
                Value::Str(text) => text.to_text().into_owned(),
                other => panic!("{other:?}"),
            })),
            Progress::End => return found,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn expressions_come_to_what_cpython_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/expressions.jsonl");
    let text = std::fs::read_to_string(file).expect("cases");
    let cases: Vec<(String, String)> =
        text.lines().map(|line| serde_json::from_str(line).expect("a pair of texts")).collect();
    assert!(cases.len() >= 6000, "the cases are there");
    let mut told = Vec::new();
    for cases in cases.chunks(AT_ONCE) {
        for ((expression, expected), found) in cases.iter().zip(answers(cases)) {
            if *expected != found {
                told.push(format!("{expression}\n    expected {expected}\n    found    {found}\n"));
            }
        }
    }
    assert!(told.is_empty(), "{} of {} differ:\n{}", told.len(), cases.len(), told.concat());
}
