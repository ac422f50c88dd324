//! `window` and `rate`, by a time of the items and by a clock that a test moves.

use crate::catalog::trial::{Trial, failing_at, function, list, outside, ticking};
use crate::value::Value;

fn identity() -> Value {
    function(|items| items[0].clone())
}

fn length(items: &[Value]) -> Value {
    let Value::List(list) = &items[0] else { return Value::None };
    Value::Int(list.items.borrow().len() as i64)
}

/// `field` of each record.
fn field(trial: &Trial, name: &str) -> Vec<String> {
    let records = trial.values(100);
    let field = |record: Value| match record {
        Value::Dict(record) => record.field(&name.into()).expect("a window's record has it").to_display(),
        other => other.to_display(),
    };
    records.into_iter().map(field).map(|text| text.to_text().into_owned()).collect()
}

#[test]
fn a_window_is_given_when_a_later_item_comes_and_at_the_end() {
    let trial = Trial::named("window", vec![list([1, 9, 10, 35]), Value::Int(10)], &[("time", identity())]);
    assert_eq!(
        trial.some(1),
        [
            "{'start': datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), 'end': datetime.datetime(1970, 1, 1, 0, 0, 10, tzinfo=datetime.timezone.utc), 'count': 2, 'value': [1, 9]}"
        ]
    );
    assert_eq!(trial.fact("items in it").as_deref(), Some("1"));
    assert_eq!(field(&trial, "value"), ["[10]", "[35]"]);
}

#[test]
fn folds_may_finish_outside_or_give_an_iterator() {
    for (fold, time) in [(function(length), outside(|items| items[0].clone())), (outside(length), identity())] {
        let trial = Trial::named("window", vec![list([1, 9, 10]), Value::Int(10), fold], &[("time", time)]);
        assert_eq!(field(&trial, "value"), ["2", "1"]);
    }
    let count_by = crate::catalog::definition("sum").expect("there is sum");
    let fold: &'static dyn crate::vm::Native = count_by;
    let trial = Trial::named("window", vec![list([1, 9, 10]), Value::Int(10), fold.into()], &[("time", identity())]);
    assert_eq!(field(&trial, "value"), ["10", "10"]);
}

#[test]
fn sliding_windows_share_items() {
    let named = [("every", Value::Int(5)), ("time", identity())];
    let trial = Trial::named("window", vec![list([1, 6, 12]), Value::Int(10)], &named);
    assert_eq!(field(&trial, "value"), ["[1]", "[1, 6]", "[6, 12]", "[12]"]);
}

#[test]
fn late_items_are_dropped_counted_and_told() {
    let trial = Trial::named("window", vec![list([5, 25, 9, 26]), Value::Int(10)], &[("time", identity())]);
    assert_eq!(field(&trial, "value"), ["[5]", "[25, 26]"]);
    assert_eq!(trial.iter().record().meter.dropped.get(), 1);
    assert_eq!(trial.world().notices().len(), 1);
    let named = [("time", identity()), ("grace", Value::Int(20))];
    let trial = Trial::named("window", vec![list([5, 25, 9, 26]), Value::Int(10)], &named);
    assert_eq!(field(&trial, "value"), ["[5, 9]", "[25, 26]"]);
}

#[test]
fn an_item_without_a_time_is_an_error_or_is_skipped() {
    let items = || Value::list(vec![Value::Int(1), Value::from("soon"), Value::Int(2)]);
    let trial = Trial::named("window", vec![items(), Value::Int(10)], &[("time", identity())]);
    assert_eq!(trial.all(1)[0], "ValueError: 'soon' is no time that is known");
    assert_eq!(trial.error_item().as_deref(), Some("'soon'"));
    for time in [failing_at(3, false), failing_at(3, true)] {
        let trial = Trial::named("window", vec![list([1, 3, 2]), Value::Int(10)], &[("time", time)]);
        trial.world().set_skip_errors(true);
        assert_eq!(field(&trial, "value"), ["[1, 2]"]);
        trial.world().set_skip_errors(false);
    }
}

#[test]
fn texts_that_tell_a_time_do_and_naive_ones_stay_naive() {
    let items = Value::list(vec![Value::from("2026-11-22 06:12:01"), Value::from("2026-11-22 06:13:59")]);
    let trial = Trial::named("window", vec![items, Value::Int(60)], &[("time", identity())]);
    assert_eq!(field(&trial, "start"), ["2026-11-22 06:12:00", "2026-11-22 06:13:00"]);
}

/// `field` of each record, and when it came, in seconds.
fn by_the_clock(trial: &Trial, name: &str) -> Vec<(u64, String)> {
    trial.by_the_clock(|item| match item {
        Value::Dict(record) => record.field(&name.into()).unwrap_or_default().repr(),
        other => other.repr(),
    })
}

#[test]
fn by_the_clock_a_window_is_given_when_it_is_over_though_nothing_comes() {
    let world = crate::catalog::trial::world();
    world.set_clock(std::rc::Rc::new(crate::machine::StillClock::at(0)));
    let trial = Trial::of("window", vec![ticking(&[1, 3, 30, 9]), Value::Int(10)]);
    assert_eq!(
        by_the_clock(&trial, "value"),
        [(10, "[1, 2]".to_owned()), (40, "[3]".to_owned()), (43, "[4]".to_owned())]
    );
}

#[test]
fn a_rate_counts_and_holds_no_items() {
    let world = crate::catalog::trial::world();
    world.set_clock(std::rc::Rc::new(crate::machine::StillClock::at(0)));
    let trial = Trial::of("rate", vec![ticking(&[1, 1, 1, 20]), Value::Int(4)]);
    assert_eq!(by_the_clock(&trial, "rate"), [(4, "0.75".to_owned()), (23, "0.25".to_owned())]);
    let trial = Trial::named("rate", vec![list([0, 1, 1, 5])], &[("time", identity())]);
    assert_eq!(field(&trial, "rate"), ["1.0", "2.0", "1.0"]);
}

#[test]
fn lengths_that_mean_nothing_are_refused() {
    let refused = |seconds: Value| Trial::refused("window", vec![list([]), seconds]);
    assert_eq!(refused(Value::Int(0)), "ValueError: 'seconds' must be more than 0, not 0");
    assert_eq!(refused(Value::from("x")), "TypeError: 'seconds' must be a number of seconds or a timedelta, not str");
}
