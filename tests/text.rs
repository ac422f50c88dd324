//! Texts and numbers behave as CPython's: every case in tests/cases/text was answered by CPython (tests/generate/text.py).

mod text {
    pub(crate) mod operations;
}

use serde_json::Value as Json;
use std::path::Path;
use text::operations::answer;

fn holds(name: &str, at_least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/text/{name}.jsonl"));
    let cases = std::fs::read_to_string(path).unwrap();
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in cases.lines() {
        let (operation, arguments, expected): (String, Vec<Json>, Json) = serde_json::from_str(line).unwrap();
        let got = answer(&operation, &arguments);
        seen += 1;
        if got != expected {
            wrong.push(format!("{operation} {}\n  CPython: {expected}\n  here:    {got}", Json::from(arguments)));
        }
    }
    assert!(seen >= at_least, "{name}: only {seen} cases");
    let shown = wrong.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {seen} cases differ:\n{shown}", wrong.len());
}

#[test]
fn numbers_compute_hash_and_print_as_in_cpython() {
    holds("numbers", 10_000);
}

#[test]
fn texts_read_as_numbers_as_in_cpython() {
    holds("reading", 2_500);
}

#[test]
fn repr_quotes_and_escapes_as_in_cpython() {
    holds("showing", 1_400);
}

#[test]
fn format_specifications_apply_as_in_cpython() {
    holds("formatting", 3_000);
}

#[test]
fn percent_templates_apply_as_in_cpython() {
    holds("templates", 2_000);
}

#[test]
fn text_methods_answer_as_in_cpython() {
    holds("methods", 10_000);
}

#[test]
fn every_code_point_is_classed_and_mapped_as_in_cpython() {
    holds("unicode", 17);
}
