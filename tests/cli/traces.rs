//! `drip trace`: the events of the first `next()` calls.

use serde_json::{Value as Json, json};

use crate::harness::{Ran, drip};

fn lines(ran: &Ran) -> Vec<Json> {
    ran.out.lines().map(|line| serde_json::from_str(line).expect("every line is JSON")).collect()
}

#[test]
fn one_next_goes_up_and_comes_back() {
    let ran = drip(&["trace", "-e", "range(9) | filter(_ % 2) | map(_ * 10)"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let lines = lines(&ran);
    let (summary, events) = lines.split_last().unwrap();
    let seen: Vec<(&str, &str, &Json)> = events
        .iter()
        .map(|event| (event["event"].as_str().unwrap(), event["stage"].as_str().unwrap(), &event["item"]))
        .collect();
    let (zero, one, ten) = (json!("0"), json!("1"), json!("10"));
    assert_eq!(
        seen,
        [
            ("call", "map", &Json::Null),
            ("call", "filter", &Json::Null),
            ("call", "range", &Json::Null),
            ("yield", "range", &zero),
            ("call", "range", &Json::Null),
            ("yield", "range", &one),
            ("yield", "filter", &one),
            ("yield", "map", &ten),
        ]
    );
    assert_eq!(events.last().unwrap()["state"], "suspended");
    assert_eq!(summary["event"], "summary");
    assert_eq!(summary["stages"][0]["out"], 2);
    assert_eq!(summary["stages"][2]["state"], "suspended");
    assert!(ran.out.lines().last().unwrap().starts_with("{\"event\":\"summary\""));
}

#[test]
fn code_shows_its_line_and_its_locals() {
    let program =
        "def fibonacci():\n    a, b = 0, 1\n    while True:\n        yield a\n        a, b = b, a + b\n\nfibonacci()\n";
    let ran = drip(&["trace", "-e", program, "-n", "3"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let lines = lines(&ran);
    let yields: Vec<&Json> = lines.iter().filter(|event| event["event"] == "yield").collect();
    assert_eq!(yields.len(), 3);
    assert_eq!((&yields[2]["line"], &yields[2]["item"]), (&json!(4), &json!("1")));
    assert_eq!(yields[2]["locals"], json!({"a": "1", "b": "2"}));
    let seqs: Vec<u64> = lines.iter().filter_map(|event| event["seq"].as_u64()).collect();
    assert_eq!(seqs, (1..=seqs.len() as u64).collect::<Vec<_>>());
}

#[test]
fn native_stages_have_neither_line_nor_locals() {
    let ran = drip(&["trace", "-e", "range(1)", "-n", "5"]);
    let lines = lines(&ran);
    assert_eq!(
        lines[0],
        json!({"seq": 1, "event": "call", "id": "1", "stage": "range", "item": null, "line": null, "locals": null, "state": "running"})
    );
    let kinds: Vec<&str> = lines.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["call", "yield", "call", "return", "summary"]);
}

#[test]
fn an_error_is_traced_then_said() {
    let ran = drip(&["trace", "-e", "[0] | map(1 // _)"]);
    assert_eq!(ran.code, 1);
    let lines = lines(&ran);
    let raised = &lines[lines.len() - 2];
    assert_eq!(
        (&raised["event"], &raised["stage"], &raised["state"]),
        (&json!("raise"), &json!("map"), &json!("failed"))
    );
    assert!(ran.err.contains("ZeroDivisionError"), "{}", ran.err);
}

/// Programs whose last expression is a generator, with the lines and locals of each of its suspensions, as CPython has them.
fn frame_cases() -> Vec<(String, Vec<(u64, String)>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/frames");
    let text: String = ["generators.py", "statements.py", "classes.py"]
        .map(|name| std::fs::read_to_string(folder.join(name)).expect("cases"))
        .concat();
    let suspended = |line: &str| {
        let (at, rest) = line.strip_prefix("#@ suspended ")?.split_once(' ')?;
        let locals = rest.split_once(" -> ").map_or(rest, |(locals, _)| locals);
        Some((at.parse().ok()?, locals.to_owned()))
    };
    let cases = text.split("#---\n").filter(|case| !case.is_empty());
    cases
        .map(|case| {
            let (told, program): (Vec<&str>, Vec<&str>) = case.lines().partition(|line| line.starts_with("#@"));
            (program.join("\n"), told.into_iter().filter_map(suspended).collect())
        })
        .collect()
}

#[test]
fn a_trace_tells_what_cpython_tells_of_each_suspension() {
    let cases = frame_cases();
    assert!(cases.len() > 40, "the cases are there");
    for (program, expected) in cases {
        let ran = drip(&["trace", "-n", "40", "-e", &program]);
        let lines = lines(&ran);
        let last = &lines[0]["id"];
        let yields = lines.iter().filter(|event| event["event"] == "yield" && event["id"] == *last);
        let found: Vec<(u64, String)> = yields
            .map(|event| {
                let locals = event["locals"].as_object().expect("it is code");
                let shown = |(name, repr): (&String, &Json)| format!("{name}={}", repr.as_str().expect("a repr"));
                let mut locals: Vec<String> =
                    locals.iter().filter(|(name, _)| !name.starts_with('.')).map(shown).collect();
                locals.sort();
                (event["line"].as_u64().expect("it stands somewhere"), format!("{{{}}}", locals.join(", ")))
            })
            .collect();
        assert_eq!(found, expected, "{program}\n{}", ran.err);
    }
}
