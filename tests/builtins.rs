//! Builtins, methods, items and formatting behave as CPython's: every case in tests/cases/builtins was answered by CPython
//! (tests/generate/builtins.py).

use std::path::Path;

use drip::catalog;
use drip::machine::{Machine, Outcome, Pace, StageInfo, StageRecord, Waker, World};
use drip::vm::{Module, Python};
use serde_json::{Value as Json, json};

/// What a function with this body answers: a repr, or the error.
fn answer(body: &str) -> Json {
    let is_expression = !body.contains('\n') && !body.starts_with("return ");
    let mut text = String::from("def run():\n");
    if is_expression {
        text.push_str(&format!("    return {body}\n"));
    } else {
        body.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
    }
    text.push_str("run()\n");
    let program = match catalog::check(&text) {
        Ok(program) => program,
        Err(problems) => return json!({ "problem": problems.first().map(|problem| problem.message.clone()) }),
    };
    let world = World::new(Box::new(Python), Waker::default());
    let mut machine = Machine::new(world);
    let module = Module::new(program, catalog::environment());
    machine.call(&StageRecord::new(StageInfo::default()), module.body());
    let answer = loop {
        match machine.run(Pace::Answer, 1_000_000) {
            Outcome::Returned(value) => break json!(value.repr()),
            Outcome::Raised(exc) => break json!({ "error": exc.headline() }),
            Outcome::OutOfFuel if machine.pulls() > 10_000_000 => break json!("endless"),
            Outcome::OutOfFuel => {}
            other => break json!(format!("{other:?}")),
        }
    };
    module.clear();
    answer
}

fn holds(name: &str, at_least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/builtins/{name}.jsonl"));
    let cases = std::fs::read_to_string(path).expect("the cases are checked in");
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in cases.lines() {
        let (body, expected): (String, Json) = serde_json::from_str(line).expect("a case is [body, result]");
        let got = match std::panic::catch_unwind(|| answer(&body)) {
            Ok(got) => got,
            Err(_) => json!("a panic"),
        };
        seen += 1;
        if got != expected {
            wrong.push(format!("{body}\n  CPython: {expected}\n  here:    {got}"));
        }
    }
    assert!(seen >= at_least, "{name}: only {seen} cases");
    let most = std::env::var("SHOW").ok().and_then(|n| n.parse().ok()).unwrap_or(40);
    let shown = wrong.iter().take(most).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {seen} cases differ:\n{shown}", wrong.len());
}

macro_rules! rooms {
    ($($test:ident: $file:literal, $at_least:literal;)*) => {
        $(#[test]
        fn $test() {
            holds($file, $at_least);
        })*
    };
}

rooms! {
    methods_of_str_answer_as_in_cpython: "str", 2000;
    methods_of_bytes_answer_as_in_cpython: "bytes", 1200;
    texts_are_encoded_and_decoded_as_in_cpython: "codecs", 100;
    lists_and_tuples_change_and_sort_as_in_cpython: "lists", 300;
    dicts_and_their_views_answer_as_in_cpython: "dicts", 200;
    sets_answer_as_in_cpython: "sets", 400;
    numbers_answer_as_in_cpython: "numbers", 3000;
    builtins_answer_and_refuse_as_in_cpython: "builtins", 1000;
    exceptions_hold_what_cpython_has_them_hold: "exceptions", 100;
    values_are_formatted_as_in_cpython: "format", 1000;
    items_and_slices_are_those_of_cpython: "items", 500;
    modules_answer_as_in_cpython: "modules", 700;
    iterators_are_pulled_as_in_cpython: "iteration", 150;
}
