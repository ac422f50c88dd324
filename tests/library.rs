//! The modules of CPython's library answer as CPython's do: every case in tests/cases/library was answered by it
//! (tests/generate/library.py), and is run here at once and with a pause between any two instructions.

use std::path::Path;

use drip::catalog;
use drip::machine::{Machine, Outcome, Pace, StageInfo, StageRecord, Waker, World};
use drip::vm::{Module, Python};
use serde_json::{Value as Json, json};

/// More turns than any case needs, each with a little fuel: what takes them hangs.
const MOST_TURNS: usize = 5_000_000;

/// The program of a function with this body.
fn program(body: &str) -> String {
    let is_expression = !body.contains('\n') && !body.starts_with("return ");
    let mut text = String::from("def run():\n");
    if is_expression {
        text.push_str(&format!("    return {body}\n"));
    } else {
        body.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
    }
    text.push_str("run()\n");
    text
}

/// What a function with this body answers: a repr, or the error.
fn answer(body: &str, fuel: u64) -> Json {
    let program = match catalog::check(&program(body)) {
        Ok(program) => program,
        Err(problems) => return json!({ "problem": problems.first().map(|problem| problem.message.clone()) }),
    };
    let mut machine = Machine::new(World::new(Box::new(Python), Waker::default()));
    let module = Module::new(program, catalog::environment());
    machine.call(&StageRecord::new(StageInfo::default()), module.body());
    let mut turns = 0;
    let answer = loop {
        turns += 1;
        match machine.run(Pace::Answer, fuel) {
            Outcome::Returned(value) => break json!(value.repr()),
            Outcome::Raised(exc) => break json!({ "error": exc.headline() }),
            Outcome::OutOfFuel if turns > MOST_TURNS => break json!("endless"),
            Outcome::OutOfFuel => {}
            Outcome::Waiting(_) => assert!(machine.world().clock().skip(), "what sleeps is woken"),
            other => break json!(format!("{other:?}")),
        }
    };
    module.clear();
    answer
}

fn holds(name: &str, at_least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/library/{name}.jsonl"));
    let cases = std::fs::read_to_string(path).expect("the cases are checked in");
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in cases.lines() {
        let (body, expected): (String, Json) = serde_json::from_str(line).expect("a case is [body, result]");
        seen += 1;
        for fuel in [1_000_000, 1] {
            let got = std::panic::catch_unwind(|| answer(&body, fuel)).unwrap_or_else(|_| json!("a panic"));
            if got != expected {
                wrong.push(format!("{body}\n  CPython: {expected}\n  here:    {got} (fuel {fuel})"));
                break;
            }
        }
    }
    assert!(seen >= at_least, "{name}: only {seen} cases");
    let most = std::env::var("SHOW").ok().and_then(|n| n.parse().ok()).unwrap_or(40);
    let shown = wrong.iter().take(most).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {seen} cases differ:\n{shown}", wrong.len());
}

#[test]
fn regular_expressions_answer_as_in_cpython() {
    holds("regex", 1500);
}

#[test]
fn dates_and_times_answer_as_in_cpython() {
    holds("dates", 1200);
}

#[test]
fn random_numbers_are_those_of_cpython() {
    holds("randoms", 200);
}

#[test]
fn statistics_are_as_exact_as_in_cpython() {
    holds("statistic", 500);
}

#[test]
fn special_functions_answer_as_in_cpython() {
    holds("mathematics", 150);
}

#[test]
fn texts_are_wrapped_and_filled_in_as_in_cpython() {
    holds("texts", 250);
}
