//! `parse` and `parse_json`.

use drip::catalog::StageDef;
use drip::catalog::parse::{PARSE, PARSE_JSON};
use drip::value::{Value, json};

use crate::harness::{Bench, at};

fn strings(texts: &[&str]) -> Value {
    Value::list(texts.iter().map(|text| Value::from(*text)).collect())
}

fn written(values: &[Value]) -> Vec<String> {
    let line = |value: &Value| {
        let mut out = Vec::new();
        json::write(value, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    values.iter().map(line).collect()
}

/// What comes out, and the error it ends in.
fn run(def: &'static StageDef, arguments: &[Value], demand: usize) -> (Vec<String>, Option<String>) {
    let mut bench = Bench::new();
    let stage = bench.stage(def, arguments, &[]);
    let (items, error) = bench.drain(&stage, demand);
    (written(&items), error.map(|exc| exc.headline()))
}

fn refused(pattern: &str) -> String {
    let bench = Bench::new();
    bench.try_stage(&PARSE, &[strings(&[]), Value::from(pattern)], &[]).unwrap_err().headline()
}

#[test]
fn fields_are_as_short_as_what_follows_allows_and_the_last_takes_the_rest() {
    let lines = strings(&["2026-11-22T06:12:01Z|INFO|gateway|GET /a|b 200", "||é|"]);
    for demand in [1, 1024] {
        let (items, error) = run(&PARSE, &[lines.clone(), Value::from("{ts}|{level}|{service}|{message}")], demand);
        assert_eq!(error, None);
        assert_eq!(
            items,
            [
                r#"{"ts": "2026-11-22T06:12:01Z", "level": "INFO", "service": "gateway", "message": "GET /a|b 200"}"#,
                r#"{"ts": "", "level": "", "service": "é", "message": ""}"#,
            ]
        );
    }
}

#[test]
fn text_around_the_fields_and_braces_have_to_match() {
    let arguments = [strings(&["[x]y] {9}", "[x] {9}"]), Value::from("[{a}] {{{n}}}")];
    assert_eq!(run(&PARSE, &arguments, 9).0, [r#"{"a": "x]y", "n": "9"}"#, r#"{"a": "x", "n": "9"}"#]);
    let end = [strings(&["(a)b)"]), Value::from("({inside})")];
    assert_eq!(run(&PARSE, &end, 9).0, [r#"{"inside": "a)b"}"#]);
}

#[test]
fn typed_fields_are_converted_as_python_converts() {
    let lines = strings(&["7 -1.5e3 x", " 1_000 inf y", "123456789012345678901234567890 .5 z", "seven 1 w"]);
    let (items, error) = run(&PARSE, &[lines, Value::from("{n:int} {x:float} {s:str}")], 1024);
    // The second line starts with the space that ends an empty first field.
    assert_eq!(items, [r#"{"n": 7, "x": -1500.0, "s": "x"}"#]);
    assert_eq!(error.unwrap(), "ValueError: invalid literal for int() with base 10: ''");
    let lines = strings(&["1_000|nan", "123456789012345678901234567890| .5 "]);
    let (items, _) = run(&PARSE, &[lines, Value::from("{n:int}|{x:float}")], 1024);
    assert_eq!(items, [r#"{"n": 1000, "x": NaN}"#, r#"{"n": 123456789012345678901234567890, "x": 0.5}"#]);
}

#[test]
fn a_line_that_does_not_match_is_shown_with_the_pattern_and_where_they_part() {
    let parse = |line: &str, pattern: &str| run(&PARSE, &[strings(&[line]), Value::from(pattern)], 5).1.unwrap();
    assert_eq!(
        parse("é|INFO", "{ts}|{level}|{m}"),
        "ValueError: 'é|INFO' does not match '{ts}|{level}|{m}': the field 'level' starts at character 2, and there is no '|' to end it"
    );
    assert_eq!(parse("ab", "[{x}]"), "ValueError: 'ab' does not match '[{x}]': it does not start with '['");
    assert_eq!(
        parse("[ab", "[{x}]"),
        "ValueError: '[ab' does not match '[{x}]': the field 'x' starts at character 1, and there is no ']' at the end"
    );
}

#[test]
fn patterns_that_mean_nothing_are_refused_when_the_stage_is_built() {
    assert_eq!(refused("plain"), "ValueError: the pattern has no fields");
    assert_eq!(refused("{a}{b}"), "ValueError: nothing stands between the fields 'a' and 'b'");
    assert_eq!(refused("{a} {a}"), "ValueError: the field 'a' comes twice in the pattern");
    assert_eq!(refused("{a"), "ValueError: expected '}' before end of string");
    assert_eq!(refused("a}"), "ValueError: Single '}' encountered in format string");
    assert_eq!(refused("{a:date}"), "ValueError: unknown kind of field 'date'");
}

#[test]
fn what_came_before_a_bad_item_is_given_first_and_the_next_one_follows() {
    for demand in [1, 1024] {
        let mut bench = Bench::new();
        let items = strings(&["1", "2", "[", "4", "x", "6"]);
        let parsed = bench.stage(&PARSE_JSON, &[items], &[]);
        let (before, error) = bench.drain(&parsed, demand);
        assert_eq!(written(&before), ["1", "2"]);
        let error = error.unwrap();
        assert_eq!(error.headline(), "ValueError: Expecting value: line 1 column 2 (char 1)");
        assert_eq!(error.place.item().as_deref(), Some("'['"));
        assert_eq!(written(&bench.drain(&parsed, demand).0), ["4"]);
        assert_eq!(written(&bench.drain(&parsed, demand).0), ["6"]);
        let meter = &parsed.record().meter;
        assert_eq!((meter.items_in.get(), meter.items_out.get(), meter.errors.get()), (6, 4, 2));
    }
}

#[test]
fn bad_items_are_dropped_and_counted_where_errors_are_skipped() {
    for demand in [1, 1024] {
        let mut bench = Bench::new();
        bench.world().set_skip_errors(true);
        let parsed = bench.stage(&PARSE, &[strings(&["a", "b|c", "d"]), Value::from("{x}|{y}")], &[]);
        let (items, error) = bench.drain(&parsed, demand);
        assert!(error.is_none());
        assert_eq!(written(&items), [r#"{"x": "b", "y": "c"}"#]);
        assert_eq!((parsed.record().meter.dropped.get(), parsed.record().meter.errors.get()), (2, 2));
    }
}

#[test]
fn bytes_are_json_too_and_other_things_are_not() {
    let items = Value::list(vec![Value::Bytes((*b"\xEF\xBB\xBF[1]").into()), Value::Int(3)]);
    let (items, error) = run(&PARSE_JSON, &[items], 9);
    assert_eq!(items, ["[1]"]);
    assert_eq!(error.unwrap(), "TypeError: the JSON object must be str, bytes or bytearray, not int");
}

#[test]
fn a_parser_asks_for_no_more_than_it_is_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("a"), "a|b\n".repeat(5000)).unwrap();
    let mut bench = Bench::new();
    let lines = bench.stage(&drip::sources::READ_LINES, &[at(&directory, "a")], &[]);
    let parsed = bench.stage(&PARSE, &[lines.to_value(), Value::from("{x}|{y}")], &[]);
    bench.take(&parsed, 3, 3);
    assert_eq!(lines.record().meter.items_out.get(), 3);
    bench.take(&parsed, 1, 1);
    assert_eq!(lines.record().meter.items_out.get(), 4);
}
