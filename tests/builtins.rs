//! Builtins, methods, items and formatting behave as CPython's: every case in tests/cases/builtins was answered by CPython
//! (tests/generate/builtins.py).

use std::path::Path;

use drip::catalog;
use drip::machine::{Machine, Outcome, Pace, StageInfo, StageRecord, Waker, World};
use drip::vm::{Module, Python};
use serde_json::{Value as Json, json};

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
fn answer(body: &str) -> Json {
    let text = program(body);
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
    csv_reads_and_writes_as_in_cpython: "library-csv", 1400;
    json_is_read_and_written_as_in_cpython: "library-json", 1000;
    streams_in_memory_answer_as_in_cpython: "library-streams", 550;
    paths_are_taken_apart_as_in_cpython: "library-paths", 600;
}

/// Begins a function with this body, with so much fuel.
fn begun(body: &str, fuel: u64) -> (Machine, Outcome) {
    let program = catalog::check(&program(body)).expect("the program is sound");
    let mut machine = Machine::new(World::new(Box::new(Python), Waker::default()));
    machine.call(&StageRecord::new(StageInfo::default()), Module::new(program, catalog::environment()).body());
    let outcome = machine.run(Pace::Answer, fuel);
    (machine, outcome)
}

#[test]
fn a_mistyped_name_is_told_the_near_one() {
    let advice = [
        ("'a'.uper()", "did you mean '.upper()'?"),
        ("[].apend(1)", "did you mean '.append()'?"),
        ("(5).reel", "did you mean '.real'?"),
        ("{'score': 1}['scroe']", "did you mean 'score'?"),
        ("sorted([], revers=1)", "did you mean 'reverse'?"),
        ("'a'.split(separator=1)", ""),
        ("import math\nreturn math.sqr(2)", "did you mean 'sqrt'?"),
        ("import maths\nreturn 1", "did you mean 'math'?"),
    ];
    for (body, expected) in advice {
        match begun(body, 1_000_000).1 {
            Outcome::Raised(exc) => {
                assert_eq!(exc.help.borrow().as_deref().unwrap_or(""), expected, "{body}: {}", exc.headline());
            }
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[test]
fn a_missing_field_names_the_near_one() {
    let program = catalog::check("[{'score': 1}] | map(_.scroe) | list()").expect("the program is sound");
    assert!(program.pipeline.is_some());
    let row = drip::value::Dict::from_pairs([("score".into(), 1_i64.into())]).expect("a text can be a key");
    let error = drip::vm::attributes::field(&row.into(), "scroe").expect_err("there is no such field");
    assert_eq!(error.headline(), "AttributeError: no field 'scroe'; did you mean 'score'?");
}

#[test]
fn a_long_loop_of_a_builtin_can_be_paused() {
    for body in
        ["sum(range(10**12))", "max(range(10**12), key=abs)", "all(range(1, 10**12))", "10**13 in iter(range(10**12))"]
    {
        assert!(matches!(begun(body, 10_000).1, Outcome::OutOfFuel), "{body}");
    }
}

#[test]
fn what_is_over_the_memory_budget_is_refused_at_once() {
    let bodies = [
        "'x' * 10**12",
        "bytes(10**12)",
        "'a'.ljust(10**12)",
        "'a\\tb'.expandtabs(2**31 - 1)",
        "format(1, '1000000000000')",
        "'%1000000000000d' % 1",
        "(1).to_bytes(10**12)",
        "import math\nreturn math.factorial(10**9)",
        "import math\nreturn math.comb(10**9, 10**8)",
        "10**10**10",
        "1 << 10**12",
        "('x' * 10**6).replace('x', 'y' * 10**6)",
    ];
    for body in bodies {
        match begun(body, 1_000_000).1 {
            Outcome::Raised(exc) => assert!(exc.headline().starts_with("MemoryError"), "{body}: {}", exc.headline()),
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[test]
fn print_gives_its_text_to_the_world() {
    let (machine, _) = begun("print('a', 1, [None], sep='-', end='!')\nprint()\nreturn 0", 1_000_000);
    let printed: Vec<_> = machine.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
    assert_eq!(printed, ["a-1-[None]!", "\n"]);
}
