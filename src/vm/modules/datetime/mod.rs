//! `datetime`: dates, times, spans and fixed zones. Local time is UTC.

mod calendar;
mod clock_time;
mod date;
mod delta;
mod format;
mod iso;
mod moment;
mod stamps;
mod strptime;
mod zone;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Number, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Callee, Shape, bind, integer};
use crate::vm::builtins::{Builtin, value_of};
use crate::vm::methods::Method;
use crate::vm::pulling::called;

use calendar::{Clock, DAY, EPOCH, LAST};
use clock_time::Time;
use date::Date;
use delta::Delta;
use moment::Moment;
use zone::{Zone, utc};

pub(super) use calendar::{Clock as TimeOfDay, Day};
pub(super) use format::{Stamp, strftime};
pub(crate) use stamps::{
    StampParts, datetime_by_format, datetime_of_epoch, day_of_epoch, epoch_micros, has_zone, naive_of_epoch,
    span_micros,
};
pub(super) use strptime::read as strptime;

pub(super) static MODULE: Library = Library {
    constants: &[
        ("date", Constant::Type(Type::Date)),
        ("datetime", Constant::Type(Type::DateTime)),
        ("time", Constant::Type(Type::Time)),
        ("timedelta", Constant::Type(Type::TimeDelta)),
        ("timezone", Constant::Type(Type::TimeZone)),
        ("tzinfo", Constant::Type(Type::TzInfo)),
    ],
    member: constant,
    more: &["MAXYEAR", "MINYEAR", "UTC"],
    construct: |class, arguments, _| match class {
        Type::Date | Type::Time | Type::DateTime | Type::TimeDelta | Type::TimeZone => Ok(construct(class, arguments)),
        _ => Err(arguments),
    },
    methods: methods_of,
    class_attribute,
    ..Library::named("datetime")
};

/// Calls one of the module's classes.
fn construct(class: Type, arguments: Arguments) -> Called {
    let shape = match class {
        Type::Date => date::SHAPE,
        Type::Time => clock_time::SHAPE,
        Type::DateTime => moment::SHAPE,
        Type::TimeDelta => delta::SHAPE,
        _ => zone::SHAPE,
    };
    // CPython's parser names no function where a date or time is made.
    let name = match class {
        Type::Date | Type::Time | Type::DateTime => "",
        Type::TimeDelta => "__new__",
        _ => "timezone",
    };
    called(bind(Callee { class: None, name }, &shape, arguments).and_then(|a| match class {
        Type::Date => date::construct(&a),
        Type::Time => clock_time::construct(&a, None),
        Type::DateTime => moment::construct(&a, None),
        Type::TimeDelta => delta::construct(&a),
        _ => zone::construct(&a),
    }))
}

/// The methods of one of the module's classes.
fn methods_of(class: Type) -> &'static [Method] {
    match class {
        Type::Date => date::METHODS,
        Type::Time => clock_time::METHODS,
        Type::DateTime => moment::METHODS,
        Type::TimeDelta => delta::METHODS,
        Type::TimeZone => zone::METHODS,
        _ => &[],
    }
}

/// A constant or a function of one of the module's classes.
fn class_attribute(class: Type, name: &str) -> Option<Value> {
    use crate::vm::Native as _;
    let functions = match class {
        Type::Date => DATE,
        Type::Time => TIME,
        Type::DateTime => MOMENT,
        _ => &[],
    };
    if let Some(builtin) = functions.iter().find(|builtin| builtin.name() == name) {
        return Some(value_of(builtin));
    }
    let last = Clock { hour: 23, minute: 59, second: 59, micro: 999_999 };
    let (first_day, last_day) = (calendar::Day::MIN, calendar::Day::MAX);
    let time = |clock| Time { clock, zone: None, fold: 0 }.into_value();
    let moment = |day, clock| Moment { day, clock, zone: None, fold: 0 }.into_value();
    let zone = |minutes: i64| Zone::of(Delta::of_micros(minutes * 60_000_000), None).ok().map(Zone::to_value);
    Some(match (class, name) {
        (Type::Date, "min") => Date(first_day).to_value(),
        (Type::Date, "max") => Date(last_day).to_value(),
        (Type::Date, "resolution") => Delta::of_micros(DAY).to_value(),
        (Type::Time, "min") => time(Clock::default()),
        (Type::Time, "max") => time(last),
        (Type::DateTime, "min") => moment(first_day, Clock::default()),
        (Type::DateTime, "max") => moment(last_day, last),
        (Type::Time | Type::DateTime | Type::TimeDelta, "resolution") => Delta::RESOLUTION.to_value(),
        (Type::TimeDelta, "min") => Delta::MIN.to_value(),
        (Type::TimeDelta, "max") => Delta::MAX.to_value(),
        (Type::TimeZone, "utc") => utc().to_value(),
        (Type::TimeZone, "min") => zone(-23 * 60 - 59)?,
        (Type::TimeZone, "max") => zone(23 * 60 + 59)?,
        _ => return None,
    })
}

/// `datetime.UTC`.
fn constant(name: &str) -> Option<Value> {
    match name {
        "UTC" => Some(utc().to_value()),
        "MINYEAR" => Some(Value::Int(1)),
        "MAXYEAR" => Some(Value::Int(9999)),
        _ => None,
    }
}

static DATE: &[Builtin] = &[
    Builtin::new("fromisocalendar", Shape::named(&["year", "week", "day"], 3), |a, _| {
        called(iso_day(&a).map(|day| Date(day).to_value()))
    }),
    Builtin::new("fromisoformat", Shape::One, |a, _| called(date::from_iso(a.get(0)))),
    Builtin::new("fromordinal", Shape::One, |a, _| {
        called(date::from_ordinal(a.get(0)).map(|day| Date(day).to_value()))
    }),
    Builtin::new("fromtimestamp", Shape::One, |a, _| {
        called(micros_of(a.get(0)).and_then(|micros| {
            let ordinal = micros.div_euclid(DAY) + EPOCH;
            in_years(ordinal)?;
            Ok(Date(Day::of_ordinal(ordinal)).to_value())
        }))
    }),
    Builtin::new("today", Shape::Nothing, |_, cx| Called::Value(Date(Date::today(cx)).to_value())),
];

static TIME: &[Builtin] = &[Builtin::new("fromisoformat", Shape::One, |a, _| called(clock_time::from_iso(a.get(0))))];

static MOMENT: &[Builtin] = &[
    Builtin::new("combine", Shape::named(&["date", "time", "tzinfo"], 2), |a, _| called(moment::combine(&a))),
    Builtin::new("fromisocalendar", Shape::named(&["year", "week", "day"], 3), |a, _| {
        called(iso_day(&a).map(midnight))
    }),
    Builtin::new("fromisoformat", Shape::One, |a, _| called(moment_of_iso(a.get(0)))),
    Builtin::new("fromordinal", Shape::One, |a, _| called(date::from_ordinal(a.get(0)).map(midnight))),
    Builtin::new("fromtimestamp", Shape::named(&["timestamp", "tz"], 1), |a, _| called(moment_of_timestamp(&a))),
    Builtin::new("now", Shape::named(&["tz"], 0), |a, cx| called(now(a.get(0), cx))),
    Builtin::new("strptime", Shape::Parsed(2, 2), |a, _| called(moment::parsed(&a))),
    Builtin::new("today", Shape::Nothing, |_, cx| called(now(None, cx))),
    Builtin::new("utcfromtimestamp", Shape::One, |a, _| {
        called(micros_of(a.get(0)).and_then(|micros| moment::of_epoch(micros, None)))
    }),
    Builtin::new("utcnow", Shape::Nothing, |_, cx| called(now(None, cx))),
];

fn midnight(day: Day) -> Value {
    Moment { day, clock: Clock::default(), zone: None, fold: 0 }.into_value()
}

fn now(zone: Option<&Value>, cx: &mut Context<'_>) -> Result<Value, Exc> {
    moment::of_wall(cx.world().clock().wall(), Zone::given(zone)?)
}

fn moment_of_iso(value: Option<&Value>) -> Result<Value, Exc> {
    let Some(Value::Str(text)) = value else { return Err(type_error("fromisoformat: argument must be str")) };
    let (day, (clock, zone)) = iso::read_moment(text)?;
    Ok(Moment { day, clock, zone, fold: 0 }.into_value())
}

fn moment_of_timestamp(arguments: &Bound) -> Result<Value, Exc> {
    let zone = Zone::given(arguments.get(1))?;
    let micros = micros_of(arguments.get(0))?;
    in_years(micros.div_euclid(DAY) + EPOCH)?;
    moment::of_epoch(micros, zone)
}

/// `ValueError` for a day beyond the years 1 to 9999.
fn in_years(ordinal: i64) -> Result<(), Exc> {
    match ordinal {
        1..=LAST => Ok(()),
        _ => {
            let year = if ordinal < 1 {
                (ordinal as f64 / 365.2425).floor() as i64 + 1
            } else {
                Day::of_ordinal(ordinal).year
            };
            Err(value_error(format!("year {year} is out of range")))
        }
    }
}

/// A timestamp in microseconds, a half to the even one.
fn micros_of(value: Option<&Value>) -> Result<i64, Exc> {
    let value = value.unwrap_or(&Value::None);
    let far = || Exception::with_message(ExcType::OverflowError, "timestamp out of range for platform time_t");
    const MOST: i64 = i64::MAX / 2_000_000;
    let in_range = |seconds: i64| if (-MOST..MOST).contains(&seconds) { Ok(seconds) } else { Err(far()) };
    match crate::value::number(value) {
        Some(Number::Float(x)) if x.is_nan() => Err(value_error("Invalid value NaN (not a number)")),
        Some(Number::Float(x)) => {
            let seconds = in_range(if x.is_finite() { x.trunc() as i64 } else { i64::MAX })?;
            Ok(seconds * 1_000_000 + (x.fract() * 1e6).round_ties_even() as i64)
        }
        Some(Number::Small(n)) => Ok(in_range(n)? * 1_000_000),
        Some(Number::Big(_)) => Err(far()),
        None => Err(type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
    }
}

fn iso_day(arguments: &Bound) -> Result<Day, Exc> {
    let part = |at: usize| int_of(arguments.get(at));
    Day::of_iso(part(0)?, part(1)?, part(2)?)
}

/// An argument that is a C int.
fn int_of(value: Option<&Value>) -> Result<i64, Exc> {
    let overflow = |text| Exception::with_message(ExcType::OverflowError, text);
    match integer(value.unwrap_or(&Value::None))? {
        Number::Small(n) if i32::try_from(n).is_ok() => Ok(n),
        Number::Small(n) if n > 0 => Err(overflow("signed integer is greater than maximum")),
        Number::Small(_) => Err(overflow("signed integer is less than minimum")),
        _ => Err(overflow("Python int too large to convert to C long")),
    }
}

fn ordinal_of(ordinal: i64) -> Result<Day, Exc> {
    match ordinal {
        1..=LAST => Ok(Day::of_ordinal(ordinal)),
        ..1 => Err(value_error("ordinal must be >= 1")),
        _ => Err(value_error(format!("year {} is out of range", Day::of_ordinal(ordinal).year))),
    }
}

fn fold_of(value: Option<&Value>, own: i64) -> Result<i64, Exc> {
    match value {
        None => Ok(own),
        Some(value) => match int_of(Some(value))? {
            fold @ 0..=1 => Ok(fold),
            _ => Err(value_error("fold must be either 0 or 1")),
        },
    }
}

/// An argument that is a text.
fn text_of(value: Option<&Value>, function: &str, argument: &str) -> Result<Str, Exc> {
    crate::vm::arguments::text(value.unwrap_or(&Value::None), function, argument).cloned()
}
