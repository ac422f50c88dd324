//! `--format`.

use crate::harness::drip;

const ITEMS: &str = r#"["a b", 1, 2.5, None, True, [1, "x"], {"k": (1, None)}, range(2)]"#;

fn run(pipeline: &str, format: &str) -> Vec<String> {
    let ran = drip(&["run", "-e", pipeline, "--format", format]);
    ran.lines().into_iter().map(str::to_owned).collect()
}

#[test]
fn auto_is_text_as_it_is_and_json_for_the_rest() {
    let expected = ["a b", "1", "2.5", "null", "true", r#"[1, "x"]"#, r#"{"k": [1, null]}"#, "range(0, 2)"];
    assert_eq!(run(ITEMS, "auto"), expected);
    assert_eq!(drip(&["run", "-e", ITEMS]).lines(), expected);
}

#[test]
fn text_and_repr_are_pythons() {
    assert_eq!(run(ITEMS, "text"), ["a b", "1", "2.5", "None", "True", "[1, 'x']", "{'k': (1, None)}", "range(0, 2)"]);
    assert_eq!(
        run(ITEMS, "repr"),
        ["'a b'", "1", "2.5", "None", "True", "[1, 'x']", "{'k': (1, None)}", "range(0, 2)"]
    );
}

#[test]
fn jsonl_is_json_on_every_line() {
    let lines = run(ITEMS, "jsonl");
    assert_eq!(lines[0], "\"a b\"");
    assert_eq!(lines[7], "\"range(0, 2)\"");
    for line in &lines {
        assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{line}");
    }
}

#[test]
fn csv_has_the_header_of_the_first_record() {
    let records = r#"[{"name": "a, b", "n": 1}, {"n": None, "name": "say \"x\""}]"#;
    assert_eq!(run(records, "csv"), ["name,n", "\"a, b\",1", "\"say \"\"x\"\"\","]);
    assert_eq!(run("range(4) | batch(2)", "csv"), ["0,1", "2,3"]);
    assert_eq!(run("range(2)", "csv"), ["0", "1"]);
}

#[test]
fn csv_that_is_read_and_written_is_the_same() {
    let ran = drip(&["run", "-e", r#"read_csv("sample_data/people.csv")"#, "--format", "csv"]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.out, std::fs::read_to_string("sample_data/people.csv").unwrap().replace("\r\n", "\n"));
}

#[test]
fn csv_loses_no_field_silently() {
    let ran = drip(&["run", "-e", r#"[{"a": 1}, {"a": 2, "b": 3}]"#, "--format", "csv"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "a\n1\n"));
    assert!(ran.err.contains("ValueError: dict contains fields not in fieldnames: 'b'"), "{}", ran.err);
}

#[test]
fn a_table_lines_up_and_shows_what_would_break_it() {
    let records = r#"[{"name": "日本", "n": 5}, {"name": "two\nlines", "n": 1234, "extra": True}]"#;
    assert_eq!(run(records, "table"), ["name             n  extra", "日本             5", r"two\x0alines  1234  True"]);
}

#[test]
fn a_table_streams_once_its_columns_are_known() {
    let lines = run(r#"range(250) | map({"n": _})"#, "table");
    assert_eq!(lines.len(), 251);
    assert_eq!((lines[0].as_str(), lines[1].as_str(), lines[250].as_str()), (" n", " 0", "249"));
    assert!(drip(&["run", "-e", r#"count() | map({"n": _})"#, "--format", "table", "-n", "150"]).lines().len() == 151);
}

#[test]
fn after_a_sink_nothing_is_written_unless_a_format_asks_for_it() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("out.jsonl");
    let pipeline = format!("range(2) | write_jsonl({:?}, overwrite=True)", path.to_str().unwrap());
    assert!(drip(&["run", "-e", &pipeline]).lines().is_empty());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "0\n1\n");
    assert_eq!(run(&pipeline, "text"), ["0", "1"]);
}
