//! What is read of files and treated a chunk at once comes out as item by item, whatever stands in the file.

use std::fs;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use proptest::prelude::*;
use tempfile::TempDir;

const FUEL: u64 = 1 << 40;

/// What a run came to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    items: Vec<String>,
    /// The error that ended it: in its words, at which item and the how many-th.
    error: Option<(String, Option<String>, Option<u64>)>,
    /// For each stage its calls, items in and out, dropped, errors, and what a list of its items would hold.
    counts: Vec<[u64; 6]>,
    notices: Vec<String>,
    /// For each stage the items that were treated at once.
    at_once: Vec<u64>,
}

fn run(text: &str, demand: usize, skip_errors: bool) -> Run {
    let mut session = Session::new(text, Waker::default()).expect("it checks");
    session.world().set_skip_errors(skip_errors);
    assert!(session.build(Pace::Answer, FUEL).is_none(), "{text}");
    let stages = session.stages();
    let mut items = Vec::new();
    let error = loop {
        match session.advance(Demand::new(demand), Pace::Answer, FUEL) {
            Progress::Items(chunk) => items.extend(chunk.map(|item| item.repr())),
            Progress::End => break None,
            Progress::Raised(exc) => break Some((exc.headline(), exc.place.item(), exc.place.number())),
            other => panic!("{text}: {other:?}"),
        }
    };
    let counts = stages.iter().map(|stage| {
        let meter = &stage.meter;
        let counters =
            [&meter.calls, &meter.items_in, &meter.items_out, &meter.dropped, &meter.errors, &meter.list_bytes];
        counters.map(std::cell::Cell::get)
    });
    Run {
        items,
        error,
        counts: counts.collect(),
        notices: session.world().notices().iter().map(|notice| notice.text.clone()).collect(),
        at_once: stages.iter().map(|stage| stage.meter.at_once.get()).collect(),
    }
}

/// The same but for what stages above one that failed had counted and told by then, and how it was done.
fn same(run: &Run) -> Run {
    let mut run = Run { at_once: Vec::new(), ..run.clone() };
    if run.error.is_some() {
        run.counts.clear();
        run.notices.clear();
    }
    run
}

fn in_file(name: &str, bytes: &[u8]) -> (TempDir, String) {
    let directory = tempfile::tempdir().expect("there is room for temporary files");
    let path = directory.path().join(name);
    fs::write(&path, bytes).expect("a temporary file can be written");
    let path = format!("{:?}", path.to_str().expect("the path is UTF-8"));
    (directory, path)
}

/// Runs the pipelines over a file with these bytes, at demand 1 and at others.
fn check(name: &str, bytes: &[u8], pipelines: &[&str]) -> Result<(), TestCaseError> {
    let (_directory, path) = in_file(name, bytes);
    for pipeline in pipelines {
        let text = pipeline.replace("FILE", &path);
        for skip_errors in [false, true] {
            let one_by_one = same(&run(&text, 1, skip_errors));
            for demand in [5, 1000] {
                prop_assert_eq!(&same(&run(&text, demand, skip_errors)), &one_by_one, "{} at {}", pipeline, demand);
            }
        }
    }
    Ok(())
}

const OVER_LINES: [&str; 6] = [
    r#"read_lines(FILE) | filter("ERROR" in _) | ilen()"#,
    r#"read_lines(FILE) | filter("|" not in _)"#,
    r#"read_lines(FILE) | filter("ERROR" in _) | map(_.split("|")[2]) | count_by(_)"#,
    r#"read_lines(FILE) | map(len(_)) | filter(_ > 3)"#,
    r#"read_lines(FILE) | map(_.split("|")[-1]) | filter(_ >= "é")"#,
    r#"read_lines(FILE) | map(int(_.split("|")[0]) * 3)"#,
];

const OVER_ROWS: [&str; 7] = [
    r#"read_csv(FILE) | filter(_["b"] == "active") | map({**_, "ok": True})"#,
    r#"read_csv(FILE) | filter(int(_["a"]) >= 50) | map(float(_["c"])) | sum()"#,
    r#"read_csv(FILE) | map({**_, "n": int(_["a"]) - 1, "t": _["b"]}) | batch(3) | flatten()"#,
    r#"read_csv(FILE) | map(_["c"]) | count_by(_)"#,
    r#"read_csv(FILE) | map(_.b) | filter("a" in _)"#,
    r#"read_csv(FILE, header=False) | ilen()"#,
    r#"read_csv(FILE, types=True) | map(_["a"])"#,
];

const OVER_DOCUMENTS: [&str; 6] = [
    r#"read_jsonl(FILE) | filter(_["n"] > 500) | map(_["user"]["name"])"#,
    r#"read_jsonl(FILE) | map(_["n"]) | count_by(_)"#,
    r#"read_jsonl(FILE) | map(_.user.name) | filter("z" in _)"#,
    r#"read_jsonl(FILE) | map(_["n"] * 2)"#,
    r#"read_jsonl(FILE) | filter(_["user"] is not None) | map({**_, "more": 1})"#,
    r#"read_jsonl(FILE)"#,
];

fn lines() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        6 => r"[0-9]{1,3}\|ERROR\|svc-[0-9]\|(zoë|x){0,8}",
        3 => r"-?[0-9]{1,20}\|[a-zé|]{0,40}",
        1 => r"[ERORx|\r ]{0,12}",
        1 => r"( 7 |1_0|\+3|٣)\|ERROR\|a\|b",
    ];
    let odd = proptest::collection::vec((any::<prop::sample::Index>(), 0x80u8..=0xFF), 0..2);
    let end = prop_oneof![5 => Just("\n"), 1 => Just("\r\n"), 1 => Just("\n\n")];
    (proptest::collection::vec((line, end), 0..40), odd, any::<bool>(), any::<bool>()).prop_map(text_of)
}

/// A line and its end.
type Line = (String, &'static str);

/// The lines with odd bytes at the start of some, maybe behind a byte order mark, and maybe without the last end.
fn text_of((lines, odd, mark, unended): (Vec<Line>, Vec<(prop::sample::Index, u8)>, bool, bool)) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = lines.into_iter().map(|(line, end)| (line + end).into_bytes()).collect();
    if !lines.is_empty() {
        for (at, byte) in odd {
            let line = at.index(lines.len());
            lines[line].insert(0, byte);
        }
    }
    let mut bytes = lines.concat();
    if unended {
        bytes.pop();
    }
    if mark { [b"\xEF\xBB\xBF", &bytes[..]].concat() } else { bytes }
}

fn rows() -> impl Strategy<Value = Vec<u8>> {
    let row = prop_oneof![
        8 => r#"[0-9]{1,3},(active|pending|"active"),-?[0-9]{1,4}\.[0-9]{2}"#,
        2 => r#"[0-9]{1,2},"a, ""q""\n(zoë|é)",(1e3|7| 5 )"#,
        1 => r#"[a-z]{0,3},[a-z"]{0,3},[0-9]{0,2}(,x)?"#,
        1 => r"[0-9]{1,20},active",
        1 => r"[0-9],a\rb,1",
    ];
    let odd = proptest::collection::vec((any::<prop::sample::Index>(), 0x80u8..=0xFF), 0..2);
    let end = prop_oneof![5 => Just("\n"), 1 => Just("\r\n"), 1 => Just("\n\n")];
    (proptest::collection::vec((row, end), 0..40), odd, any::<bool>(), any::<bool>()).prop_map(
        |(rows, odd, mark, unended)| text_of(([vec![("a,b,c".to_owned(), "\n")], rows].concat(), odd, mark, unended)),
    )
}

fn documents() -> impl Strategy<Value = Vec<u8>> {
    let document = prop_oneof![
        8 => r#"\{"ts":"[0-9]{3}","user":\{"id":[0-9]{1,3},"name":"(zoë|x){1,9}"\},"n":[0-9]{1,4},"ok":true\}"#,
        2 => r#" \{"n" : (-?[1-9][0-9]{0,20}|[0-9]\.5|1e3), "user":\{"name":"z\\u00eb\\n","name":"[a-z]"\}, "t":\[1,\{"a":\[\]\}\]\} "#,
        1 => r#"\{"n":1,"n":[0-9],"user":null\}"#,
        1 => r#"\{"\\u006e":600,"user":\{"n\\u0061me":"q"\}\}"#,
        1 => r#"(\[1,2\]|7|"x"|\{\}|null|\{"n":NaN,"user":\{"name":1\}\})"#,
        1 => r#"\{"n":900,"user":\{"name":"a"(\}|,\}\}|\}\}x|:1\}\})"#,
        1 => r#"\{"n":0[0-9],"user":1\}"#,
    ];
    let odd = proptest::collection::vec((any::<prop::sample::Index>(), 0x80u8..=0xFF), 0..2);
    let end = prop_oneof![5 => Just("\n"), 1 => Just("\r\n"), 1 => Just("\n\n")];
    (proptest::collection::vec((document, end), 0..30), odd, any::<bool>(), any::<bool>()).prop_map(text_of)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_come_out_the_same_under_any_demand(bytes in lines()) {
        check("a.log", &bytes, &OVER_LINES)?;
    }

    #[test]
    fn any_rows_come_out_the_same_under_any_demand(bytes in rows()) {
        check("a.csv", &bytes, &OVER_ROWS)?;
    }

    #[test]
    fn any_documents_come_out_the_same_under_any_demand(bytes in documents()) {
        check("a.jsonl", &bytes, &OVER_DOCUMENTS)?;
    }
}

/// The items, the error's headline, and what each stage treated at once.
fn at_once(name: &str, bytes: &str, pipeline: &str) -> (Vec<String>, Option<String>, Vec<u64>) {
    check(name, bytes.as_bytes(), &[pipeline]).expect("the same under any demand");
    let (_directory, path) = in_file(name, bytes.as_bytes());
    let run = run(&pipeline.replace("FILE", &path), 1024, false);
    (run.items, run.error.map(|(headline, ..)| headline), run.at_once)
}

#[test]
fn lines_are_searched_and_taken_apart_at_once() {
    let text = "1|INFO|a\n2|ERROR|b\n3|ERROR|c\n4|ERROR|b\n5|ERROR|b\n".repeat(50);
    let (items, error, treated) = at_once("a.log", &text, OVER_LINES[2]);
    assert_eq!((items.as_slice(), error), (&["{'b': 150, 'c': 50}".to_owned()][..], None));
    assert_eq!(treated[1..3], [250, 200]);
}

#[test]
fn rows_are_filtered_and_added_to_at_once() {
    let text = "a,b,c\n".to_owned() + &"1,active,0.5\n60,\"active\",1.5\n70,pending,2.5\n".repeat(50);
    let (items, error, treated) = at_once("a.csv", &text, OVER_ROWS[0]);
    assert_eq!((items.len(), error, &treated[1..3]), (100, None, &[150, 100][..]));
    assert_eq!(items[1], "{'a': '60', 'b': 'active', 'c': '1.5', 'ok': True}");
    let (items, _, treated) = at_once("a.csv", &text, OVER_ROWS[1]);
    assert_eq!((items, &treated[1..3]), (vec!["200.0".to_owned()], &[150, 100][..]));
}

#[test]
fn fields_of_documents_are_read_at_once() {
    let text = r#"{"n": 501, "user": {"name": "zoë"}}"#.to_owned() + "\n" + r#"{"n": 5, "user": {}}"# + "\n";
    let (items, error, treated) = at_once("a.jsonl", &text.repeat(50), OVER_DOCUMENTS[0]);
    assert_eq!((items, error), (vec!["'zoë'".to_owned(); 50], None));
    assert_eq!(treated[1..3], [100, 50]);
}

#[test]
fn an_odd_item_in_the_middle_is_treated_by_itself_and_those_after_it_at_once() {
    let text = "1|x\n".repeat(20) + "99999999999999999999|x\n" + &"2|x\n".repeat(20);
    let (items, error, treated) = at_once("a.log", &text, OVER_LINES[5]);
    assert_eq!((items.len(), items[20].as_str(), error), (41, "299999999999999999997", None));
    assert_eq!(treated[1], 40);
    let text = "1|x\n".repeat(20) + "one|x\n" + &"2|x\n".repeat(20);
    let (items, error, treated) = at_once("a.log", &text, OVER_LINES[5]);
    assert_eq!((items.len(), treated[1]), (20, 20));
    assert_eq!(error.as_deref(), Some("ValueError: invalid literal for int() with base 10: 'one'"));
}

#[test]
fn an_error_in_what_nobody_reads_of_a_document_comes_in_its_place() {
    let good = "{\"n\": 501, \"user\": {\"name\": \"a\"}, \"rest\": [1, 2]}\n";
    let text = good.repeat(20) + "{\"n\": 502, \"user\": {\"name\": \"b\"}, \"rest\": [1, 2}\n" + good;
    let (items, error, _) = at_once("a.jsonl", &text, OVER_DOCUMENTS[0]);
    assert_eq!(items.len(), 20);
    assert_eq!(error.as_deref(), Some("ValueError: Expecting ',' delimiter: line 1 column 48 (char 47)"));
}

/// Far enough into a file for it to be read ahead on a second core, where there is one.
const FAR: usize = 12_000;

#[test]
fn far_into_a_file_things_are_treated_at_once_too_and_an_odd_item_by_itself() {
    let filler = &"and some more of a middling length as logs have it; ".repeat(2);
    let line = |n: usize| match n {
        FAR => format!("{}|ERROR|é\r|{filler}\n", "9".repeat(20)),
        _ => format!("{n}|{}|svc-{}|{filler}\n", ["INFO", "ERROR"][n % 2], n % 3),
    };
    let text: String = (0..FAR + 2000).map(line).collect();
    for pipeline in [OVER_LINES[2], OVER_LINES[5]] {
        let (items, error, treated) = at_once("a.log", &text, pipeline);
        assert_eq!((items.len(), error), (if treated.len() == 4 { 1 } else { FAR + 2000 }, None), "{pipeline}");
        assert!(treated[1] > FAR as u64, "{pipeline}: {treated:?}");
    }
    let row = |n: usize| match n {
        0 => "a,b,c\n".to_owned(),
        FAR => format!("\"6\"0,\"active\",\"1.5\n\"\n{n},,\n"),
        _ => format!("{},{},{n}.5\n{filler},\"{filler}\",{filler}\n", n % 77, ["active", "pending"][n % 2]),
    };
    let text: String = (0..FAR + 2000).map(row).collect();
    let (items, error, treated) = at_once("a.csv", &text, OVER_ROWS[0]);
    assert_eq!(error, None);
    assert!(items.contains(&"{'a': '60', 'b': 'active', 'c': '1.5\\n', 'ok': True}".to_owned()));
    assert!(treated[1] > FAR as u64, "{treated:?}");
    let document = |n: usize| match n {
        FAR => "{\"n\": 700, \"user\": {\"name\": \"odd\"} \n".to_owned(),
        _ => format!("{{\"n\": {}, \"user\": {{\"name\": \"zoë\"}}, \"more\": \"{filler}\"}}\n", n % 1000),
    };
    let text: String = (0..FAR + 2000).map(document).collect();
    let (items, error, treated) = at_once("a.jsonl", &text, OVER_DOCUMENTS[0]);
    assert_eq!(items.len(), (0..FAR).filter(|n| n % 1000 > 500).count());
    assert!(error.is_some_and(|error| error.starts_with("ValueError: Expecting ',' delimiter")));
    assert!(treated[1] > 10_000, "{treated:?}");
}
