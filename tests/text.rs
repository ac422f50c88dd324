//! Texts and numbers behave as CPython's: every case in tests/cases/text was answered by CPython (tests/generate/text.py).

#[cfg(test)]
mod text {
    pub(crate) mod operations;
}

use serde_json::Value as Json;
use std::path::Path;
use text::operations::answer;

fn holds(name: &str, at_least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/text/{name}.jsonl"));
    let cases = std::fs::read_to_string(path).expect("the cases are checked in");
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in cases.lines() {
        let (operation, arguments, expected): (String, Vec<Json>, Json) =
            serde_json::from_str(line).expect("a case is [operation, arguments, result]");
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

#[test]
fn a_short_repr_stays_within_its_limit_and_marks_the_cut() {
    use drip::value::str_repr::{short_bytes_repr, short_str_repr};
    assert_eq!(short_str_repr(b"abc", 5), "'abc'");
    assert_eq!(short_str_repr(b"abcd", 5), "''...");
    assert_eq!(short_str_repr("é\n".repeat(1000).as_bytes(), 12), "'é\\né\\né'...");
    assert_eq!(short_bytes_repr(b"abc", 6), "b'abc'");
    assert_eq!(short_bytes_repr(b"\xff".repeat(1000).as_slice(), 14), "b'\\xff\\xff'...");
    for limit in 5..40 {
        let shown = short_str_repr("a'\u{1f600}\u{200b}\t".repeat(limit).as_bytes(), limit);
        assert!(shown.ends_with("...") && shown.chars().count() <= limit, "{limit}: {shown}");
    }
}

#[test]
fn what_no_memory_holds_is_refused_at_once() {
    use drip::value::{format_apply, str_layout};
    assert!(format_apply::format_str(b"x", b"99999999999").is_err());
    assert!(format_apply::format_int(1i64.into(), b"099999999999").is_err());
    assert!(format_apply::format_float(1.0, b".2000000000f").is_err());
    assert!(str_layout::zfill(b"1", drip::value::code_points::Units::Ascii, i64::MAX).is_err());
}
