//! What `multiline` gives, and when.

use std::rc::Rc;

use crate::catalog::trial::{Then, Trial, build, source, ticking, world};
use crate::machine::StillClock;
use crate::value::{Dict, Value};

fn lines<const N: usize>(lines: [&str; N]) -> Vec<Value> {
    lines.map(Value::from).to_vec()
}

fn record(path: &str, line: &str) -> Value {
    let pairs = [("path", path), ("line", line)];
    Dict::from_pairs(pairs.map(|(name, value)| (Value::from(name), Value::from(value)))).unwrap().into()
}

#[test]
fn an_event_is_given_once_the_next_begins_and_nothing_further_is_pulled() {
    let (upstream, pulled, _) = source(lines(["a", " b", "c", "d"]), Then::End, false);
    let trial = Trial::of("multiline", vec![upstream.to_value()]);
    assert_eq!(trial.some(1), [r"'a\n b'"]);
    assert_eq!(pulled.get(), 3);
    assert_eq!(trial.fact("event so far").as_deref(), Some("1 line, 1 bytes"));
    assert_eq!(trial.all(1), ["'c'", "'d'"]);
}

#[test]
fn a_quiet_file_completes_its_last_event_when_the_time_is_up() {
    world().set_clock(Rc::new(StillClock::at(0)));
    let (upstream, _, _) = source(lines(["a", " b"]), Then::Wait, false);
    let trial = Trial::named("multiline", vec![upstream.to_value()], &[("wait", Value::Int(3))]);
    let waiting = "waiting for more, or an event to be complete";
    assert_eq!(trial.all(1), [waiting]);
    assert_eq!(trial.fact("event so far").as_deref(), Some("2 lines, 4 bytes"));
    assert!(trial.held() > 0);
    assert!(world().clock().skip());
    assert_eq!(world().clock().monotonic().as_secs(), 3);
    assert_eq!(trial.all(1), [r"'a\n b'", "waiting for more"]);
    assert_eq!(trial.fact("by time").as_deref(), Some("1"));
    assert_eq!(trial.fact("event so far").as_deref(), Some("nothing"));
}

#[test]
fn the_time_counts_from_the_newest_line_and_what_is_there_at_once_is_never_torn() {
    world().set_clock(Rc::new(StillClock::at(0)));
    let numbers = ticking(&[1, 2, 2, 9]);
    let line = crate::catalog::trial::function(|items| match &items[0] {
        Value::Int(1) => Value::from("a"),
        n => Value::from(format!("  {}", n.repr())),
    });
    let upstream = Trial::stage("map", vec![line, numbers]);
    let trial = Trial::named("multiline", vec![upstream], &[("wait", Value::Int(3))]);
    let given = trial.by_the_clock(Value::repr);
    assert_eq!(given, [(8, r"'a\n  2\n  3'".to_owned()), (14, "'  4'".to_owned())]);
}

#[test]
fn records_are_joined_path_by_path_and_keep_their_first_fields() {
    let items = vec![record("a", "x"), record("b", "y"), record("a", " 1"), record("b", " 2"), record("a", "z")];
    let (upstream, _, _) = source(items, Then::End, false);
    let trial = Trial::of("multiline", vec![upstream.to_value()]);
    let wanted = [r"{'path': 'a', 'line': 'x\n 1'}", r"{'path': 'a', 'line': 'z'}", r"{'path': 'b', 'line': 'y\n 2'}"];
    assert_eq!(trial.all(5), wanted);
}

#[test]
fn what_is_cut_is_counted_and_told() {
    let (upstream, _, _) = source(lines(["a", " b", " c"]), Then::End, false);
    let trial = Trial::named("multiline", vec![upstream.to_value()], &[("max_lines", Value::Int(2))]);
    assert_eq!(trial.all(1), [r"'a\n b\n… 1 line more, 3 bytes, cut'"]);
    assert_eq!(trial.iter().record().meter.items_in.get(), 3);
    assert!(trial.world().notices().iter().any(|notice| notice.text.contains("longer than max_lines")));
}

#[test]
fn what_is_no_line_and_what_is_no_time_is_refused_in_words() {
    let trial = Trial::of("multiline", vec![Value::list(vec![Value::Int(1)])]);
    assert_eq!(trial.all(1), ["TypeError: multiline() takes str items or records with a 'line', not int"]);
    let refused = |wait| build("multiline", vec![Value::list(vec![])], &[("wait", wait)]).unwrap_err().headline();
    assert_eq!(refused(Value::Int(0)), "ValueError: argument 'wait' must be more than 0 seconds, not 0");
    assert_eq!(refused(Value::from("x")), "TypeError: argument 'wait' must be a number of seconds, not str");
}
