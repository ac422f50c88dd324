//! JSON against CPython's `json` module and against serde_json.

use proptest::prelude::*;

use super::{MAX_DEPTH, read, write};
use crate::value::{Dict, Key, Map, Str, Value};

fn written(value: &Value) -> String {
    let mut out = Vec::new();
    write(value, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn fault(text: &str) -> String {
    read(text.as_bytes()).unwrap_err().to_exc().message().to_text().into_owned()
}

fn again(text: &str) -> String {
    written(&read(text.as_bytes()).unwrap())
}

/// Each as CPython 3.11 says it.
#[test]
fn faults_have_cpythons_words_and_positions() {
    let property = "Expecting property name enclosed in double quotes";
    for (text, message, place) in [
        ("", "Expecting value", "line 1 column 1 (char 0)"),
        ("  ", "Expecting value", "line 1 column 3 (char 2)"),
        ("{", property, "line 1 column 2 (char 1)"),
        ("{\"a\"", "Expecting ':' delimiter", "line 1 column 5 (char 4)"),
        ("{\"a\" 1}", "Expecting ':' delimiter", "line 1 column 6 (char 5)"),
        ("{\"a\":", "Expecting value", "line 1 column 6 (char 5)"),
        ("{\"a\":1", "Expecting ',' delimiter", "line 1 column 7 (char 6)"),
        ("{\"a\":1,}", property, "line 1 column 8 (char 7)"),
        ("{1:2}", property, "line 1 column 2 (char 1)"),
        ("[", "Expecting value", "line 1 column 2 (char 1)"),
        ("[1,]", "Expecting value", "line 1 column 4 (char 3)"),
        ("[1 2]", "Expecting ',' delimiter", "line 1 column 4 (char 3)"),
        ("[1}", "Expecting ',' delimiter", "line 1 column 3 (char 2)"),
        ("{\"a\":1]", "Expecting ',' delimiter", "line 1 column 7 (char 6)"),
        ("[1,\n 2 3]", "Expecting ',' delimiter", "line 2 column 4 (char 7)"),
        ("[\"é\" 1]", "Expecting ',' delimiter", "line 1 column 6 (char 5)"),
        ("\"abc", "Unterminated string starting at", "line 1 column 1 (char 0)"),
        ("\"\\", "Unterminated string starting at", "line 1 column 1 (char 0)"),
        ("\"a\nb\"", "Invalid control character at", "line 1 column 3 (char 2)"),
        ("\"\\x\"", "Invalid \\escape", "line 1 column 2 (char 1)"),
        ("\"\\u12\"", "Invalid \\uXXXX escape", "line 1 column 3 (char 2)"),
        ("\"\\u12g4\"", "Invalid \\uXXXX escape", "line 1 column 3 (char 2)"),
        ("\"\\u", "Invalid \\uXXXX escape", "line 1 column 3 (char 2)"),
        ("\"\\ud800\\u12\"", "Invalid \\uXXXX escape", "line 1 column 9 (char 8)"),
        ("nul", "Expecting value", "line 1 column 1 (char 0)"),
        ("-", "Expecting value", "line 1 column 1 (char 0)"),
        ("-x", "Expecting value", "line 1 column 1 (char 0)"),
        ("+1", "Expecting value", "line 1 column 1 (char 0)"),
        (".5", "Expecting value", "line 1 column 1 (char 0)"),
        ("1.", "Extra data", "line 1 column 2 (char 1)"),
        ("01", "Extra data", "line 1 column 2 (char 1)"),
        ("-01", "Extra data", "line 1 column 3 (char 2)"),
        ("1e", "Extra data", "line 1 column 2 (char 1)"),
        ("1 2", "Extra data", "line 1 column 3 (char 2)"),
        ("\u{feff}1", "Unexpected UTF-8 BOM (decode using utf-8-sig)", "line 1 column 1 (char 0)"),
    ] {
        assert_eq!(fault(text), format!("{message}: {place}"), "{text:?}");
    }
}

#[test]
fn numbers_keep_every_digit() {
    for text in ["0", "-7", "999999999999999999", "9223372036854775807", "-9223372036854775808", "9223372036854775808"]
    {
        assert_eq!(again(text), text);
    }
    let long = "123456789".repeat(40);
    assert_eq!(again(&long), long);
    assert!(matches!(read(b"-0").unwrap(), Value::Int(0)));
    for (text, x) in [
        ("1e400", f64::INFINITY),
        ("-0.0", -0.0),
        ("1E5", 1e5),
        ("0.1", 0.1),
        ("2.2250738585072014e-308", f64::MIN_POSITIVE),
    ] {
        assert!(matches!(read(text.as_bytes()).unwrap(), Value::Float(y) if y.to_bits() == x.to_bits()), "{text}");
    }
    assert_eq!(again("[NaN, Infinity, -Infinity]"), "[NaN, Infinity, -Infinity]");
    assert!(
        fault(&"1".repeat(5000))
            .starts_with("Exceeds the limit (4300 digits) for integer string conversion: value has 5000")
    );
}

#[test]
fn of_keys_that_come_twice_the_last_counts_at_the_place_of_the_first() {
    assert_eq!(again(r#"{"b":1,"a":2,"b":[3]}"#), r#"{"b": [3], "a": 2}"#);
}

#[test]
fn surrogates_pair_up_or_stay_alone() {
    let text = |json: &str| match read(json.as_bytes()).unwrap() {
        Value::Str(text) => text.code_points().collect::<Vec<u32>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(text(r#""\ud83d\ude00""#), [0x1F600]);
    assert_eq!(text(r#""\ud83d\u0041""#), [0xD83D, 0x41]);
    assert_eq!(text(r#""\ude00x""#), [0xDE00, u32::from('x')]);
    assert_eq!(again(r#""a \ud83d b""#), r#""a \ud83d b""#);
}

#[test]
fn bytes_that_were_not_utf8_go_out_as_they_came_in() {
    let raw = b"caf\xe9 \"\xed\x9f\xbf and more than inline\"";
    let mut out = Vec::new();
    write(&Value::Str(Str::decode(raw)), &mut out).unwrap();
    assert_eq!(out, b"\"caf\xe9 \\\"\xed\x9f\xbf and more than inline\\\"\"");
}

#[test]
fn values_are_written_as_json_dumps_writes_them() {
    let map: Map = [
        (Value::Int(1), Value::Float(1.5)),
        (Value::None, Value::Bool(true)),
        (Value::Bool(false), Value::tuple(vec![Value::Int(1), Value::None])),
        (Value::Float(2.5), Value::from("é\u{7f}\0\u{2028}/\"\\\u{8}\u{c}\n\r\t")),
    ]
    .into_iter()
    .map(|(key, value)| (Key::new(key).unwrap(), value))
    .collect();
    assert_eq!(
        written(&Dict::from_map(map).into()),
        "{\"1\": 1.5, \"null\": true, \"false\": [1, null], \"2.5\": \"é\u{7f}\\u0000\u{2028}/\\\"\\\\\\b\\f\\n\\r\\t\"}"
    );
    assert_eq!(written(&Value::Bytes((*b"x").into())), "\"b'x'\"");
}

#[test]
fn depth_has_a_limit_both_ways_and_circles_are_told() {
    let nested = |depth: usize| [vec![b'['; depth], vec![b']'; depth]].concat();
    let mut value = read(&nested(MAX_DEPTH)).unwrap();
    assert_eq!(written(&value).len(), 2 * MAX_DEPTH);
    value = Value::list(vec![value]);
    let mut out = b"kept".to_vec();
    let error = write(&value, &mut out).unwrap_err();
    assert_eq!(error.headline(), "RecursionError: maximum recursion depth exceeded while encoding a JSON list");
    assert_eq!(out, b"kept");
    let error = read(&nested(100_000)).unwrap_err().to_exc();
    assert!(
        error.headline().starts_with("RecursionError: maximum recursion depth exceeded while decoding a JSON array")
    );
    let circle = Value::list(Vec::new());
    let Value::List(list) = &circle else { panic!("made above") };
    list.items.borrow_mut().push(circle.clone());
    assert_eq!(write(&circle, &mut out).unwrap_err().headline(), "ValueError: Circular reference detected");
    list.items.borrow_mut().clear();
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        ".*".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            proptest::collection::hash_map(".{0,30}", inner, 0..6)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_read_and_written_says_what_serde_json_reads(document in any_json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&document) } else { serde_json::to_string(&document) }.unwrap();
        let ours = again(&text);
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&ours).unwrap(), document);
        prop_assert_eq!(again(&ours), ours);
    }

    #[test]
    fn no_text_makes_it_panic_and_it_takes_what_serde_json_takes(text in r#"[\[\]{}",:0-9eE.\\utrnfalse \-+]{0,40}"#) {
        let ours = read(text.as_bytes());
        if serde_json::from_str::<serde_json::Value>(&text).is_ok() {
            prop_assert!(ours.is_ok(), "{:?}", ours);
        }
    }
}
