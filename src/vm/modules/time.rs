//! `time`: the clocks that the caller gives, waiting, and times as tuples. Local time is UTC.

use super::datetime::{Day, Stamp, TimeOfDay, strftime, strptime};
use super::fields::Fields;
use super::library::{Constant, Library};
use crate::machine::{Called, Context, Sleep, Timer};
use crate::value::{Exc, ExcType, Exception, Number, Str, Type, Value, number, type_error, value_error};
use crate::vm::arguments::{Bound, Callee, Shape, bind, index, text};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;
use std::time::Duration;

const NAMES: &[&str] =
    &["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"];
/// The ordinal of 1970-01-01.
const EPOCH: i64 = 719_163;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("struct_time", Constant::Type(Type::StructTime))],
    member: constant,
    construct: |class, arguments, _| match class {
        Type::StructTime => {
            let callee = Callee { class: None, name: "structseq" };
            let shape = Shape::named(&["sequence", "dict"], 1);
            Ok(called(bind(callee, &shape, arguments).and_then(|a| construct(&a))))
        }
        _ => Err(arguments),
    },
    ..Library::named("time")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("asctime", Shape::Between(0, 1), |a, cx| called(moment(a.get(0), cx).map(|stamp| ctime(&stamp)))),
    Builtin::new("ctime", Shape::Between(0, 1), |a, cx| called(at(a.get(0), cx).map(|stamp| ctime(&stamp)))),
    Builtin::effectful("gmtime", Shape::Between(0, 1), |a, cx| {
        called(at(a.get(0), cx).map(|mut stamp| {
            stamp.zone = Str::from("GMT");
            struct_time(&stamp, 0)
        }))
    }),
    Builtin::effectful("localtime", Shape::Between(0, 1), |a, cx| called(at(a.get(0), cx).map(|s| struct_time(&s, 0)))),
    Builtin::new("mktime", Shape::One, |a, cx| {
        called(moment(a.get(0), cx).map(|stamp| Value::Float(seconds_of(&stamp) as f64)))
    }),
    Builtin::effectful("monotonic", Shape::Nothing, |_, cx| Called::Value(Value::Float(passed(cx).as_secs_f64()))),
    Builtin::effectful("monotonic_ns", Shape::Nothing, |_, cx| Called::Value(nanos(passed(cx).as_nanos() as i128))),
    Builtin::effectful("perf_counter", Shape::Nothing, |_, cx| Called::Value(Value::Float(passed(cx).as_secs_f64()))),
    Builtin::effectful("perf_counter_ns", Shape::Nothing, |_, cx| Called::Value(nanos(passed(cx).as_nanos() as i128))),
    Builtin::effectful("process_time", Shape::Nothing, |_, cx| Called::Value(Value::Float(passed(cx).as_secs_f64()))),
    Builtin::effectful("sleep", Shape::One, sleep).of("time"),
    Builtin::new("strftime", Shape::Between(1, 2), |a, cx| {
        called(
            text(a.get(0).unwrap_or(&Value::None), "strftime", "argument 1")
                .and_then(|format| Ok(Value::Str(strftime(format, &moment(a.get(1), cx)?)))),
        )
    }),
    Builtin::new("strptime", Shape::Between(1, 2), |a, _| called(parsed(&a))),
    Builtin::effectful("time", Shape::Nothing, |_, cx| {
        Called::Value(Value::Float(cx.world().clock().wall() as f64 / 1e9))
    }),
    Builtin::effectful("time_ns", Shape::Nothing, |_, cx| Called::Value(nanos(cx.world().clock().wall()))),
];

/// A constant of the module.
fn constant(name: &str) -> Option<Value> {
    match name {
        "timezone" | "altzone" | "daylight" => Some(Value::Int(0)),
        "tzname" => Some(Value::tuple(vec![Value::from("UTC"), Value::from("UTC")])),
        _ => None,
    }
}

fn passed(cx: &Context<'_>) -> Duration {
    cx.world().clock().monotonic()
}

fn nanos(n: i128) -> Value {
    crate::value::int_from_big(n.into())
}

/// `time.sleep(seconds)`: the machine waits, and no thread does.
fn sleep(arguments: Bound, cx: &mut Context<'_>) -> Called {
    let value = arguments.get(0).unwrap_or(&Value::None);
    let seconds = match number(value) {
        Some(Number::Float(x)) if x.is_nan() => return Called::Raised(value_error("Invalid value NaN (not a number)")),
        Some(n) => match n.to_f64() {
            Ok(x) => x,
            Err(exc) => return Called::Raised(exc),
        },
        None => {
            let class = value.type_name();
            return Called::Raised(type_error(format!("'{class}' object cannot be interpreted as an integer")));
        }
    };
    if seconds < 0.0 {
        return Called::Raised(value_error("sleep length must be non-negative"));
    }
    let Ok(length) = Duration::try_from_secs_f64(seconds) else {
        let text = "timestamp too large to convert to C _PyTime_t";
        return Called::Raised(Exception::with_message(ExcType::OverflowError, text));
    };
    let timer = Timer::after(length, cx);
    match timer.wait(cx) {
        None => Called::Value(Value::None),
        Some(wait) => Called::Unfinished(Box::new(Sleep(timer)), Box::new(crate::machine::Step::Wait(wait))),
    }
}

/// A time as `time.struct_time`.
pub(super) fn struct_time(stamp: &Stamp, is_dst: i64) -> Value {
    let (day, clock) = (stamp.day, stamp.clock);
    let parts =
        [day.year, day.month, day.day, clock.hour, clock.minute, clock.second, stamp.weekday, stamp.of_year, is_dst];
    let zone = match stamp.zone.is_empty() {
        true => vec![("tm_zone", Value::None), ("tm_gmtoff", Value::None)],
        false => {
            let offset = stamp.offset.unwrap_or(0) / 1_000_000;
            vec![("tm_zone", Value::Str(stamp.zone.clone())), ("tm_gmtoff", Value::Int(offset))]
        }
    };
    tuple(parts.into_iter().map(Value::Int).collect(), zone)
}

fn tuple(items: Vec<Value>, zone: Vec<(&'static str, Value)>) -> Value {
    Fields::to_value(Type::StructTime, "time.struct_time", NAMES, items, zone)
}

/// `time.struct_time(nine items)`.
fn construct(arguments: &Bound) -> Result<Value, Exc> {
    let items = match arguments.get(0) {
        Some(Value::Tuple(tuple)) => tuple.items.to_vec(),
        Some(Value::List(list)) => list.items.borrow().clone(),
        _ => return Err(type_error("constructor requires a sequence")),
    };
    match items.len() {
        9 => Ok(tuple(items, vec![("tm_zone", Value::None), ("tm_gmtoff", Value::None)])),
        n @ 0..9 => Err(type_error(format!("time.struct_time() takes an at least 9-sequence ({n}-sequence given)"))),
        n => Err(type_error(format!("time.struct_time() takes an at most 11-sequence ({n}-sequence given)"))),
    }
}

/// The time of so many seconds since 1970, or now.
fn at(value: Option<&Value>, cx: &Context<'_>) -> Result<Stamp, Exc> {
    let seconds = match value {
        None | Some(Value::None) => (cx.world().clock().wall().div_euclid(1_000_000_000)) as i64,
        Some(value) => match number(value) {
            Some(Number::Float(x)) if x.is_nan() => return Err(value_error("Invalid value NaN (not a number)")),
            Some(Number::Float(x)) => x.floor() as i64,
            _ => index(value)?,
        },
    };
    let (days, left) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    if !(-719_162..=2_932_896).contains(&days) {
        return Err(Exception::with_message(ExcType::OverflowError, "timestamp out of range for platform time_t"));
    }
    let mut stamp = Stamp::new(Day::of_ordinal(days + EPOCH), TimeOfDay::of_micros(left * 1_000_000));
    stamp.zone = Str::from("UTC");
    stamp.offset = Some(0);
    Ok(stamp)
}

fn seconds_of(stamp: &Stamp) -> i64 {
    let clock = stamp.clock;
    let first = Day { year: stamp.day.year, month: 1, day: 1 };
    let before = (first.year - 1970) * 365 + (first.year - 1969).div_euclid(4) - (first.year - 1901).div_euclid(100)
        + (first.year - 1601).div_euclid(400);
    ((before + stamp.day.of_year() - 1) * 24 + clock.hour) * 3600 + clock.minute * 60 + clock.second
}

/// The time of a tuple, or now.
fn moment(value: Option<&Value>, cx: &Context<'_>) -> Result<Stamp, Exc> {
    let items = match value {
        None => return at(None, cx),
        Some(Value::Tuple(tuple)) => tuple.items.to_vec(),
        Some(Value::Object(object)) if let Some(tuple) = object.as_tuple() => tuple.items.to_vec(),
        Some(_) => return Err(type_error("Tuple or struct_time argument required")),
    };
    if items.len() != 9 {
        return Err(type_error("strftime(): illegal time tuple argument"));
    }
    let parts = items.iter().map(index).collect::<Result<Vec<i64>, Exc>>()?;
    // Zero stands for one, as CPython has it for what nobody filled in.
    let bounds = [
        (1, 1, 12, "month out of range"),
        (2, 1, 31, "day of month out of range"),
        (3, 0, 23, "hour out of range"),
        (4, 0, 59, "minute out of range"),
        (5, 0, 61, "seconds out of range"),
        (7, 1, 366, "day of year out of range"),
    ];
    let mut parts = parts;
    for (place, low, high, text) in bounds {
        if parts[place] == 0 {
            parts[place] = low;
        }
        if !(low..=high).contains(&parts[place]) {
            return Err(value_error(text));
        }
    }
    let day = Day { year: parts[0], month: parts[1], day: parts[2] };
    let clock = TimeOfDay { hour: parts[3], minute: parts[4], second: parts[5], micro: 0 };
    let mut stamp = Stamp::new(day, clock);
    stamp.weekday = parts[6].rem_euclid(7);
    stamp.of_year = parts[7];
    stamp.zone = Str::from("UTC");
    stamp.offset = Some(0);
    Ok(stamp)
}

fn ctime(stamp: &Stamp) -> Value {
    Value::Str(strftime(&Str::from("%a %b %e %H:%M:%S %Y"), stamp))
}

fn parsed(arguments: &Bound) -> Result<Value, Exc> {
    let wanted = |at: usize| match arguments.get(at) {
        Some(Value::Str(text)) => Ok(text.clone()),
        other => {
            let class = other.unwrap_or(&Value::None).type_of().repr();
            Err(type_error(format!("strptime() argument {at} must be str, not {class}")))
        }
    };
    let format = match arguments.get(1) {
        None => Str::from("%a %b %d %H:%M:%S %Y"),
        Some(_) => wanted(1)?,
    };
    let read = strptime(&wanted(0)?, &format)?;
    let mut stamp = Stamp::new(read.day, read.clock);
    stamp.weekday = read.weekday;
    stamp.of_year = read.of_year;
    Ok(struct_time(&stamp, -1))
}
