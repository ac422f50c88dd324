//! What `drip run` gives out, how much it reads for it, and when.

use std::io::{BufRead, BufReader, Write};

use crate::harness::{drip, drip_reading, spawn};

#[test]
fn three_messages_take_exactly_the_lines_down_to_the_third() {
    let pipeline = r#"read_lines("sample_data/app.log") | filter("ERROR" in _) | map(_.split("|")[3]) | islice(3)"#;
    let ran = drip(&["run", "-e", pipeline, "--stats=json"]);
    assert_eq!(
        ran.lines(),
        [
            "could not read image items/7714/front.jpg: unexpected end of file",
            "webhook signature mismatch from 203.0.113.40, event dropped",
            "query 'naïve [regex' rejected: unbalanced bracket at column 7",
        ]
    );
    let stats = ran.stats();
    let stage = &stats["stages"][0];
    assert_eq!((stage["id"].as_str(), stage["stage"].as_str()), (Some("1"), Some("read_lines")));
    assert_eq!(stage["out"], 235);
    assert_eq!(stats["notices"].as_array().map(Vec::len), Some(0));
    let names: Vec<&str> = stage.as_object().unwrap().keys().map(String::as_str).collect();
    for name in [
        "id",
        "stage",
        "state",
        "calls",
        "in",
        "out",
        "dropped",
        "errors",
        "held_bytes",
        "peak_bytes",
        "list_bytes",
        "ms",
    ] {
        assert!(names.contains(&name), "{name} is missing of {names:?}");
    }
}

#[test]
fn what_is_asked_for_is_enough_of_a_billion() {
    let ran = drip(&["run", "-e", "range(10**9) | filter(_ % 7 == 0) | islice(5)"]);
    assert_eq!(ran.lines(), ["0", "7", "14", "21", "28"]);
}

#[test]
fn a_count_asks_for_no_more_than_that() {
    let ran = drip(&["run", "-e", "count() | map(_ * 2)", "-n", "3", "--stats=json"]);
    assert_eq!(ran.lines(), ["0", "2", "4"]);
    assert_eq!(ran.stats()["stages"][0]["calls"], 3);
    let ran = drip(&["run", "-e", "count()", "-n", "0", "--stats=json"]);
    assert!(ran.lines().is_empty());
    assert_eq!(ran.stats()["stages"][0]["calls"], 0);
}

#[test]
fn standard_input_is_data() {
    let ran = drip_reading(&["run", "-e", "stdin() | filter(_ != \"b\") | map(_.upper())"], b"a\nb\nc");
    assert_eq!(ran.lines(), ["A", "C"]);
}

#[test]
fn standard_input_is_the_program() {
    let ran = drip_reading(
        &["run", "-"],
        b"def twice(numbers):\n    for n in numbers:\n        yield n * 2\n\nrange(3) | twice\n",
    );
    assert_eq!(ran.lines(), ["0", "2", "4"]);
    let ran = drip_reading(&["run", "-"], b"stdin() | islice(1)\n");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("the program came from standard input"), "{}", ran.err);
}

#[test]
fn a_result_is_out_while_the_input_is_still_open() {
    let mut child = spawn(&["run", "-e", "stdin() | map(_ + \"!\")"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for line in ["first", "second"] {
        stdin.write_all(format!("{line}\n").as_bytes()).unwrap();
        let mut seen = String::new();
        stdout.read_line(&mut seen).unwrap();
        assert_eq!(seen, format!("{line}!\n"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn what_is_printed_stands_where_it_happened() {
    let program = "def loud(items):\n    for item in items:\n        print(\"got\", item)\n        yield item\n    print(\"bye\")\n\nrange(2) | loud\n";
    assert_eq!(drip(&["run", "-e", program]).lines(), ["got 0", "0", "got 1", "1", "bye"]);
}

#[test]
fn what_has_had_enough_runs_its_finally_blocks() {
    let program = "def loud(items):\n    try:\n        for item in items:\n            yield item\n    finally:\n        print(\"closed\")\n\ncount() | loud\n";
    assert_eq!(drip(&["run", "-e", program, "-n", "1"]).lines(), ["0", "closed"]);
}

#[test]
fn a_script_only_prints() {
    assert_eq!(drip(&["run", "-e", "for n in range(3):\n    print(n * n)\n"]).lines(), ["0", "1", "4"]);
}

#[test]
fn groups_are_read_before_the_next_one_is_asked_for() {
    let ran = drip(&["run", "-e", r#""AABA" | groupby()"#]);
    assert_eq!(ran.lines(), [r#"["A", ["A", "A"]]"#, r#"["B", ["B"]]"#, r#"["A", ["A"]]"#]);
    let ran =
        drip(&["run", "-e", r#""AABA" | groupby() | map({"key": _[0], "parts": [_[1]]})"#, "-n", "1", "--stats=json"]);
    assert_eq!(ran.lines(), [r#"{"key": "A", "parts": [["A", "A"]]}"#]);
    // The group's end is seen in the item after it, and nothing more is read.
    assert_eq!(ran.stats()["stages"][0]["out"], 3);
}

#[test]
fn what_never_ends_is_not_read_for_its_sake() {
    let ran = drip(&["run", "-e", "[[count()]]"]);
    assert_eq!(ran.lines().len(), 1);
}

#[test]
fn a_deep_pipeline_is_like_any_other() {
    let pipeline = format!("range(3){}", " | map(_ + 1)".repeat(200));
    assert_eq!(drip(&["run", "-e", &pipeline]).lines(), ["200", "201", "202"]);
}

#[test]
fn bytes_that_are_not_utf8_come_out_as_they_came_in() {
    let mut child = spawn(&["run", "-e", "stdin()"]);
    child.stdin.take().unwrap().write_all(b"caf\xe9 \x1b[31m\n").unwrap();
    assert_eq!(child.wait_with_output().unwrap().stdout, b"caf\xe9 \x1b[31m\n");
}
