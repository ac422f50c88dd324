//! What is done for a chunk at once is what is done item by item, also where it has to be given up in the middle.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

const FUEL: u64 = 1 << 40;

/// Items, the error that ended it, and for each stage its calls, items in and out, dropped and errors.
type Run = (Vec<String>, Option<String>, Vec<[u64; 5]>);

fn run(text: &str, demand: Demand) -> Run {
    let mut session = Session::new(text, Waker::default()).expect("it checks");
    assert!(session.build(Pace::Answer, FUEL).is_none(), "{text}");
    let stages = session.stages();
    let mut items = Vec::new();
    let error = loop {
        match session.advance(demand, Pace::Answer, FUEL) {
            Progress::Items(chunk) => items.extend(chunk.map(|item| item.repr())),
            Progress::End => break None,
            Progress::Raised(exc) => break Some(exc.headline()),
            other => panic!("{text}: {other:?}"),
        }
    };
    let counts = stages.iter().map(|stage| {
        let meter = &stage.meter;
        [&meter.calls, &meter.items_in, &meter.items_out, &meter.dropped, &meter.errors].map(std::cell::Cell::get)
    });
    (items, error, counts.collect())
}

fn same_at_any_demand(text: &str) -> Run {
    let one_by_one = run(text, Demand::ONE);
    for demand in [2, 7, 1024] {
        let mut at_once = run(text, Demand::new(demand));
        if one_by_one.1.is_some() {
            // Stages above the one that fails may have counted up to a chunk more.
            let above = at_once.2.len() - 1;
            at_once.2[..above].clone_from_slice(&one_by_one.2[..above]);
        }
        assert_eq!(at_once, one_by_one, "{text} at demand {demand}");
    }
    one_by_one
}

#[test]
fn ints_that_leave_64_bits_in_the_middle_of_a_chunk() {
    for function in ["_ + _", "_ * 2 - 1", "-_ * 2", "_ * _ % 1000", "_ % 7 == 3", "_ // 3 & 255"] {
        let (items, error, _) = same_at_any_demand(&format!("range(2**62 - 500, 2**62 + 500) | map({function})"));
        assert_eq!((items.len(), error), (1000, None), "{function}");
    }
    let (items, ..) = same_at_any_demand("range(2**62 - 2, 2**62 + 1) | map(_ + _)");
    assert_eq!(items, ["9223372036854775804", "9223372036854775806", "9223372036854775808"]);
    let (items, ..) = same_at_any_demand("range(-9, 9) | filter(_ % 4 == 3)");
    assert_eq!(items, ["-9", "-5", "-1", "3", "7"]);
}

#[test]
fn a_division_by_zero_fails_at_its_item() {
    let (items, error, _) = same_at_any_demand("range(5) | filter(_ < 4) | map(12 // (_ - 3))");
    assert_eq!(items, ["-4", "-6", "-12"]);
    assert_eq!(error.as_deref(), Some("ZeroDivisionError: integer division or modulo by zero"));
}

#[test]
fn an_item_of_another_kind_in_the_middle_of_a_chunk() {
    let (items, error, _) = same_at_any_demand(r#"["ERROR a", "b", "an ERROR", 5, "ERROR"] | filter("ERROR" in _)"#);
    assert_eq!(items, ["'ERROR a'", "'an ERROR'"]);
    assert_eq!(error.as_deref(), Some("TypeError: argument of type 'int' is not iterable"));
    let (items, ..) = same_at_any_demand(r#"[1, 2, 2.5, "x", True] | map(_ * 2)"#);
    assert_eq!(items, ["2", "4", "5.0", "'xx'", "2"]);
}

#[test]
fn a_sum_leaves_64_bits_and_goes_on_with_floats() {
    let (items, ..) = same_at_any_demand("range(2**62, 2**62 + 3000) | sum()");
    assert_eq!(items, ["13835058055282168210500"]);
    let (items, ..) = same_at_any_demand("chain(range(2000), [0.5], range(3)) | sum()");
    assert_eq!(items, ["1999003.5"]);
}

#[test]
fn records_that_share_keys_and_those_that_do_not() {
    let program = r#"
texts = ['{"a": 1, "b": {"c": 2}}', '{"a": 3, "b": {"c": 4}}', '{"b": 5, "a": 6}', '{"a": 7, "a": 8}', '{}', '{"\\u0061": 9}']
texts | parse_json() | map({**_, "more": True, "a": 0})
"#;
    let (items, error, _) = same_at_any_demand(program);
    assert_eq!(error, None);
    assert_eq!(
        items,
        [
            "{'a': 0, 'b': {'c': 2}, 'more': True}",
            "{'a': 0, 'b': {'c': 4}, 'more': True}",
            "{'b': 5, 'a': 0, 'more': True}",
            "{'a': 0, 'more': True}",
            "{'more': True, 'a': 0}",
            "{'a': 0, 'more': True}",
        ]
    );
}

#[test]
fn a_text_that_grows_in_place_is_no_other_text() {
    let program = r#"
def grown(words):
    text = "a text that is longer than what is kept inline"
    for word in words:
        before = text
        text += word
        text += "!"
        yield (len(before), text[-3:], before == text)

["ab", "é", ""] | grown
"#;
    let (items, ..) = same_at_any_demand(program);
    assert_eq!(items, ["(46, 'ab!', False)", "(49, '!é!', False)", "(51, 'é!!', False)"]);
}
