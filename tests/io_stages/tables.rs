//! `read_csv`.

use std::fs;

use drip::sources::READ_CSV;
use drip::value::{Value, json};

use crate::harness::{Bench, at};

fn written(values: &[Value]) -> Vec<String> {
    let line = |value: &Value| {
        let mut out = Vec::new();
        json::write(value, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    values.iter().map(line).collect()
}

fn read(csv: &[u8], named: &[(&str, Value)], demand: usize) -> (Vec<String>, Vec<String>) {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.csv"), csv).unwrap();
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_CSV, &[at(&directory, "a.csv")], named);
    let (items, error) = bench.drain(&rows, demand);
    assert!(error.is_none());
    let place = format!("{}/", directory.path().display());
    (written(&items), bench.notices().iter().map(|notice| notice.replace(&place, "")).collect())
}

/// As `csv.DictReader` of CPython 3.11 gives them.
#[test]
fn rows_are_those_of_dictreader_whatever_the_demand() {
    let csv = "\u{feff}a,b,c\r\n1,\"x,\"\"y\"\"\nz\",é\r\n\r\nshort\n1,2,3,4,5\n\"\",,\n";
    for demand in [1, 2, 1024] {
        let (rows, notices) = read(csv.as_bytes(), &[], demand);
        assert_eq!(
            rows,
            [
                r#"{"a": "1", "b": "x,\"y\"\nz", "c": "é"}"#,
                r#"{"a": "short", "b": null, "c": null}"#,
                r#"{"a": "1", "b": "2", "c": "3", "null": ["4", "5"]}"#,
                r#"{"a": "", "b": "", "c": ""}"#,
            ]
        );
        assert_eq!(
            notices,
            [
                "a.csv, line 5: 1 field, where the header has 3: the rest are None",
                "a.csv, line 6: 5 fields, where the header has 3: what is too much stands under None",
            ]
        );
    }
}

#[test]
fn ragged_rows_are_flagged_by_line_and_counted() {
    let csv: String = (0..6).map(|n| if n % 2 == 0 { "1,2\n" } else { "\"3\n3\"\n" }).collect();
    let wanted =
        ["a.csv, line 2: 1 field, where the first row has 2", "a.csv, line 5: 1 field, where the first row has 2"];
    for demand in [1, 10] {
        let (rows, notices) = read(csv.as_bytes(), &[("header", Value::Bool(false))], demand);
        assert_eq!((rows.len(), &notices[..2]), (6, &wanted.map(str::to_owned)[..]));
    }
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.csv"), format!("a,b\n{}", "1\n1,2,3\n".repeat(5))).unwrap();
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_CSV, &[at(&directory, "a.csv")], &[]);
    assert_eq!(bench.take(&rows, 10, 4).len(), 10);
    assert_eq!(bench.fact(&rows, "ragged rows"), "10 (5 short, 5 long), the last in line 11 with 3 fields");
    let notices = bench.world().notices();
    assert_eq!(notices.len(), 4);
    assert!(notices[3].text.ends_with("further rows have not the 2 fields of the header"), "{}", notices[3].text);
    assert_eq!(notices[3].times, 7);
}

#[test]
fn a_quote_that_is_never_closed_and_a_header_of_another_delimiter_are_told_of() {
    let (rows, notices) = read(b"a,b\n1,2\n\"open,3\n4,5\n", &[], 10);
    assert_eq!(rows.len(), 2);
    assert_eq!(notices[0], "a.csv, line 3: a quote is never closed, so that the row goes on to the end");
    let (_, notices) = read(b"a,b\n1,5\" pipe", &[], 10);
    assert_eq!(notices, [""; 0]);
    let (_, notices) = read(b"a;b\n1;2\n", &[], 10);
    assert_eq!(notices, ["a.csv: the header is one column, with ';' in it: delimiter=';' takes it apart"]);
}

#[test]
fn a_column_name_that_comes_twice_keeps_its_column() {
    let (rows, notices) = read(b"id,name,id,id_2\n1,2,3,4\n", &[], 10);
    assert_eq!(rows, [r#"{"id": "1", "name": "2", "id_3": "3", "id_2": "4"}"#]);
    assert_eq!(notices, ["a.csv: the column name 'id' comes again and became 'id_3'"]);
}

#[test]
fn without_a_header_rows_are_lists() {
    let named = [("header", Value::Bool(false)), ("delimiter", Value::from("\t"))];
    assert_eq!(read(b"a\tb,c\nd\n", &named, 10).0, [r#"["a", "b,c"]"#, r#"["d"]"#]);
}

#[test]
fn nothing_but_a_header_or_nothing_at_all_is_no_rows() {
    for csv in [&b""[..], b"\xEF\xBB\xBF", b"a,b", b"a,b\n", b"\n\n"] {
        assert!(read(csv, &[], 10).0.is_empty());
    }
}

#[test]
fn fields_of_other_encodings_do_not_touch_their_neighbours() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.csv"), b"a,b\nna\xefve,\xc3,\n\xc3,\xa9,\xc3\xa9\n").unwrap();
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_CSV, &[at(&directory, "a.csv")], &[("header", Value::Bool(false))]);
    let items = bench.drain(&rows, 10).0;
    let Value::List(last) = &items[2] else { panic!("a list") };
    let raw: Vec<Vec<u8>> =
        last.items.borrow().iter().map(|field| field.as_str().unwrap().to_raw().into_owned()).collect();
    assert_eq!(raw, [&b"\xc3"[..], b"\xa9", b"\xc3\xa9"]);
}

#[test]
fn the_sample_is_read_as_the_csv_crate_reads_it() {
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_CSV, &[Value::from("sample_data/people.csv")], &[]);
    let items = bench.drain(&rows, 1024).0;
    let mut reader = csv::Reader::from_path("sample_data/people.csv").unwrap();
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let expected: Vec<Vec<String>> =
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
    assert!(expected.len() > 100);
    let got: Vec<Vec<String>> = items
        .iter()
        .map(|item| {
            let Value::Dict(row) = item else { panic!("a dict") };
            let field = |name: &String| row.field(&name.as_str().into()).unwrap();
            names.iter().map(|name| crate::harness::text(&field(name))).collect()
        })
        .collect();
    assert_eq!(got, expected);
}

#[test]
fn a_delimiter_is_one_character() {
    let bench = Bench::new();
    for (delimiter, words) in [
        ("", "TypeError: \"delimiter\" must be a 1-character string"),
        (";;", "TypeError: \"delimiter\" must be a 1-character string"),
        ("\n", "ValueError: bad delimiter value"),
    ] {
        let named = [("delimiter", Value::from(delimiter))];
        let error = bench.try_stage(&READ_CSV, &[Value::from("a.csv")], &named).unwrap_err();
        assert_eq!(error.headline(), words);
    }
}

#[test]
fn fields_become_what_they_say_where_that_is_wanted() {
    let csv = b"n,x,flag,zip,none\n1,2.50,true,007,\n98765432109876543210,-1e3,FALSE,+1,a\n3\n";
    for demand in [1, 10] {
        let (rows, _) = read(csv, &[("types", Value::Bool(true))], demand);
        assert_eq!(
            rows,
            [
                r#"{"n": 1, "x": 2.5, "flag": true, "zip": "007", "none": null}"#,
                r#"{"n": 98765432109876543210, "x": -1000.0, "flag": false, "zip": "+1", "none": "a"}"#,
                r#"{"n": 3, "x": null, "flag": null, "zip": null, "none": null}"#,
            ]
        );
    }
    let named = [("types", Value::Bool(true)), ("header", Value::Bool(false))];
    assert_eq!(read(b"1,a\n", &named, 1).0, [r#"[1, "a"]"#]);
}

#[test]
fn a_quote_may_be_another_character_or_none() {
    let named = [("quote", Value::from("'"))];
    assert_eq!(read(b"a,b\n'x,''y''\nz',\"q\n", &named, 1).0, [r#"{"a": "x,'y'\nz", "b": "\"q"}"#]);
    let named = [("quote", Value::None)];
    assert_eq!(read(b"a,b\n\"x,y\"\n", &named, 1).0, [r#"{"a": "\"x", "b": "y\""}"#]);
    let bench = Bench::new();
    let same = [("quote", Value::from(","))];
    let error = bench.try_stage(&READ_CSV, &[Value::from("a.csv")], &same).unwrap_err();
    assert_eq!(error.headline(), "ValueError: bad delimiter value");
}

#[test]
fn columns_may_be_named_and_tabs_are_told_by_the_name() {
    let names = Value::list(vec![Value::from("a"), Value::from("b")]);
    assert_eq!(read(b"1,2\n", &[("header", names)], 1).0, [r#"{"a": "1", "b": "2"}"#]);
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.TSV"), "a\tb,c\n1\t2\n").unwrap();
    let mut bench = Bench::new();
    let rows = bench.stage(&READ_CSV, &[at(&directory, "a.TSV")], &[]);
    assert_eq!(written(&bench.drain(&rows, 10).0), [r#"{"a": "1", "b,c": "2"}"#]);
}

#[test]
fn a_quoted_field_beyond_the_cap_does_not_take_its_neighbours_along() {
    let huge = "x".repeat(17 << 20);
    for demand in [1, 1024] {
        let csv = format!("a,b\n1,2\n\"{huge}\",2\n3,4\n\"5\n\",6\n{huge},7\n8,9\n");
        let (rows, notices) = read(csv.as_bytes(), &[], demand);
        let short: Vec<&String> = rows.iter().filter(|row| row.len() < 1000).collect();
        assert_eq!(
            short,
            [
                r#"{"a": "1", "b": "2"}"#,
                r#"{"a": "3", "b": "4"}"#,
                r#"{"a": "5\n", "b": "6"}"#,
                r#"{"a": "8", "b": "9"}"#
            ]
        );
        assert_eq!(rows.len(), 6);
        assert!(notices.iter().any(|notice| notice.contains("longer than 16 MiB and was cut")), "{notices:?}");
        assert!(!notices.iter().any(|notice| notice.contains("goes on to the end")), "{notices:?}");
    }
}
