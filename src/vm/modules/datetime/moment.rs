//! `datetime.datetime`.

use std::cmp::Ordering;
use std::rc::Rc;

use super::calendar::{Clock, DAY, Day, EPOCH, LAST};
use super::clock_time::{self, Time, shown_zone};
use super::date::{self, Date, ctime, isocalendar};
use super::delta::Delta;
use super::format::{Stamp, strftime};
use super::iso::{Precision, shown_clock, shown_day};
use super::zone::Zone;
use super::{fold_of, int_of, text_of};
use crate::value::integer::int_true_div;
use crate::value::{BinaryOp, Exc, ExcType, Exception, Object, Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::methods::Method;

/// A day and a time of day.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) day: Day,
    pub(super) clock: Clock,
    pub(super) zone: Option<Rc<Zone>>,
    pub(super) fold: i64,
}

const NAMES: &[&str] = &["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"];
pub(super) const SHAPE: Shape = Shape::Named(Named { names: NAMES, required: 3, by_position: 8 });
const REPLACE: Shape = Shape::Named(Named { names: NAMES, required: 0, by_position: 8 });

/// `datetime(...)`, or `replace(...)` of one.
pub(super) fn construct(arguments: &Bound, own: Option<&Moment>) -> Result<Value, Exc> {
    let part = |at: usize, own: i64| arguments.get(at).map_or(Ok(own), |value| int_of(Some(value)));
    let day = own.map_or(Day { year: 0, month: 0, day: 0 }, |own| own.day);
    let clock = own.map_or(Clock::default(), |own| own.clock);
    let (year, month, of_month) = (part(0, day.year)?, part(1, day.month)?, part(2, day.day)?);
    let (hour, minute) = (part(3, clock.hour)?, part(4, clock.minute)?);
    let (second, micro) = (part(5, clock.second)?, part(6, clock.micro)?);
    let zone = match (arguments.get(7), own) {
        (None, Some(own)) => own.zone.clone(),
        (given, _) => Zone::given(given)?,
    };
    let fold = fold_of(arguments.get(8), own.map_or(0, |own| own.fold))?;
    let (day, clock) = (Day::new(year, month, of_month)?, Clock::new(hour, minute, second, micro)?);
    Ok(Moment { day, clock, zone, fold }.into_value())
}

impl Moment {
    pub(super) fn into_value(self) -> Value {
        Value::object(self)
    }

    /// The moment so many microseconds after the year 0 ended; `OverflowError` beyond the years 1 to 9999.
    pub(super) fn at(micros: i64, zone: Option<Rc<Zone>>, fold: i64) -> Result<Self, Exc> {
        match micros.div_euclid(DAY) {
            ordinal @ 1..=LAST => {
                let clock = Clock::of_micros(micros.rem_euclid(DAY));
                Ok(Self { day: Day::of_ordinal(ordinal), clock, zone, fold })
            }
            _ => Err(Exception::with_message(ExcType::OverflowError, "date value out of range")),
        }
    }

    /// Microseconds since the year 0 ended, by its own clock.
    pub(super) fn micros(&self) -> i64 {
        self.day.ordinal() * DAY + self.clock.micros()
    }

    pub(super) fn utc(&self) -> i64 {
        self.micros() - self.zone.as_ref().map_or(0, |zone| zone.offset)
    }

    pub(super) fn stamp(&self) -> Stamp {
        let mut stamp = Stamp::new(self.day, self.clock);
        if let Some(zone) = &self.zone {
            stamp.offset = Some(zone.offset);
            stamp.zone = zone.name();
        }
        stamp
    }

    fn shown(&self, separator: &str, precision: Precision) -> String {
        let (day, clock) = (shown_day(self.day), shown_clock(self.clock, precision));
        format!("{day}{separator}{clock}{}", shown_zone(self.zone.as_ref()))
    }

    fn timestamp(&self) -> Result<f64, Exc> {
        let since = self.utc() - EPOCH * DAY;
        if self.zone.is_none() {
            // Local time is UTC.
            return Ok((since - self.clock.micro) as f64 / 1e6 + self.clock.micro as f64 / 1e6);
        }
        let (over, under) = (num_bigint::BigInt::from(since), num_bigint::BigInt::from(1_000_000));
        Ok(int_true_div((&over).into(), (&under).into())?)
    }

    fn moved(&self, delta: Delta, back: bool) -> Result<Value, Exc> {
        let by = if back { -delta.micros() } else { delta.micros() };
        let sum = i128::from(self.micros()) + by;
        let sum = i64::try_from(sum).unwrap_or(i64::MAX);
        Self::at(sum, self.zone.clone(), 0).map(Self::into_value)
    }
}

impl Object for Moment {
    fn type_of(&self) -> Type {
        Type::DateTime
    }

    fn repr(&self) -> String {
        let (Day { year, month, day }, Clock { hour, minute, second, micro }) = (self.day, self.clock);
        let mut text = format!("datetime.datetime({year}, {month}, {day}, {hour}, {minute}");
        if second != 0 || micro != 0 {
            text.push_str(&format!(", {second}"));
        }
        if micro != 0 {
            text.push_str(&format!(", {micro}"));
        }
        if self.fold != 0 {
            text.push_str(&format!(", fold={}", self.fold));
        }
        if let Some(zone) = &self.zone {
            text.push_str(&format!(", tzinfo={}", zone.repr()));
        }
        text + ")"
    }

    fn display(&self) -> Option<Str> {
        Some(Str::from(self.shown(" ", Precision::Auto)))
    }

    fn format(&self, spec: &Str) -> Option<Result<Str, Exc>> {
        Some(Ok(strftime(spec, &self.stamp())))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "tzinfo" => Some(self.zone.clone().map_or(Value::None, Zone::to_value)),
            "fold" => Some(Value::Int(self.fold)),
            _ => date::part_of(self.day, name).or_else(|| clock_time::part_of(self.clock, name)),
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<Moment>()?;
        Some(self.zone.is_some() == other.zone.is_some() && self.utc() == other.utc())
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.utc() as u64)
    }

    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        if other.as_object::<Date>().is_some() {
            return Some(Err(type_error("can't compare datetime.datetime to datetime.date")));
        }
        let other = other.as_object::<Moment>()?;
        if self.zone.is_some() != other.zone.is_some() {
            return Some(Err(type_error("can't compare offset-naive and offset-aware datetimes")));
        }
        Some(Ok(self.utc().cmp(&other.utc())))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        if let Some(other) = other.as_object::<Moment>() {
            if op != BinaryOp::Sub || at_right {
                return None;
            }
            if self.zone.is_some() != other.zone.is_some() {
                return Some(Err(type_error("can't subtract offset-naive and offset-aware datetimes")));
            }
            return Some(Delta::new(i128::from(self.utc() - other.utc())).map(Delta::to_value));
        }
        let delta = Delta::of(other)?;
        match (op, at_right) {
            (BinaryOp::Add, _) => Some(self.moved(delta, false)),
            (BinaryOp::Sub, false) => Some(self.moved(delta, true)),
            _ => None,
        }
    }
}

fn of(this: &Value) -> &Moment {
    this.as_object().expect("the method was found by the class")
}

fn astimezone(this: &Value, arguments: &Bound) -> Result<Value, Exc> {
    let moment = of(this);
    let zone = match Zone::given(arguments.get(0))? {
        Some(zone) => zone,
        // Local time is UTC.
        None => Zone::of(Delta::of_micros(0), Some(Str::from("UTC")))?,
    };
    if moment.zone.as_ref().is_some_and(|own| Rc::ptr_eq(own, &zone)) {
        return Ok(this.clone());
    }
    Moment::at(moment.utc() + zone.offset, Some(zone), 0).map(Moment::into_value)
}

fn isoformat(this: &Value, arguments: &Bound) -> Result<Value, Exc> {
    let separator = match arguments.get(0) {
        None => Str::from("T"),
        Some(Value::Str(text)) if text.char_len() == 1 => text.clone(),
        Some(Value::Str(_)) => return Err(type_error("isoformat() argument 1 must be a unicode character, not str")),
        Some(other) => {
            let class = crate::vm::arguments::shown_class(other);
            return Err(type_error(format!("isoformat() argument 1 must be a unicode character, not {class}")));
        }
    };
    let precision = Precision::given(arguments.get(1))?;
    Ok(Value::from(of(this).shown(&separator.to_text(), precision)))
}

pub(in crate::vm::modules) static METHODS: &[Method] = &[
    Method::new("astimezone", Shape::named(&["tz"], 0), |this, a| astimezone(this, &a)),
    Method::new("ctime", Shape::Nothing, |this, _| Ok(ctime(of(this).day, of(this).clock))),
    Method::new("date", Shape::Nothing, |this, _| Ok(Date(of(this).day).to_value())),
    Method::new("dst", Shape::Nothing, |_, _| Ok(Value::None)),
    Method::new("isocalendar", Shape::Nothing, |this, _| Ok(isocalendar(of(this).day))),
    Method::new("isoformat", Shape::named(&["sep", "timespec"], 0), |this, a| isoformat(this, &a)),
    Method::new("isoweekday", Shape::Nothing, |this, _| Ok(Value::Int(of(this).day.weekday() + 1))),
    Method::new("replace", REPLACE, |this, a| construct(&a, Some(of(this)))),
    Method::new("strftime", Shape::named(&["format"], 1), |this, a| {
        let format = text_of(a.get(0), "strftime", "argument 1")?;
        Ok(Value::Str(strftime(&format, &of(this).stamp())))
    }),
    Method::new("time", Shape::Nothing, |this, _| {
        let Moment { clock, fold, .. } = of(this);
        Ok(Time { clock: *clock, zone: None, fold: *fold }.into_value())
    }),
    Method::new("timestamp", Shape::Nothing, |this, _| of(this).timestamp().map(Value::Float)),
    Method::new("timetuple", Shape::Nothing, |this, _| {
        let is_dst = -1;
        Ok(crate::vm::modules::time::struct_time(&of(this).stamp(), is_dst))
    }),
    Method::new("timetz", Shape::Nothing, |this, _| {
        let Moment { clock, fold, zone, .. } = of(this);
        Ok(Time { clock: *clock, zone: zone.clone(), fold: *fold }.into_value())
    }),
    Method::new("toordinal", Shape::Nothing, |this, _| Ok(Value::Int(of(this).day.ordinal()))),
    Method::new("tzname", Shape::Nothing, |this, _| {
        Ok(of(this).zone.as_ref().map_or(Value::None, |zone| Value::Str(zone.name())))
    }),
    Method::new("utcoffset", Shape::Nothing, |this, _| {
        Ok(of(this).zone.as_ref().map_or(Value::None, |zone| Delta::of_micros(zone.offset).to_value()))
    }),
    Method::new("utctimetuple", Shape::Nothing, |this, _| {
        let moment = Moment::at(of(this).utc(), None, 0)?;
        Ok(crate::vm::modules::time::struct_time(&moment.stamp(), 0))
    }),
    Method::new("weekday", Shape::Nothing, |this, _| Ok(Value::Int(of(this).day.weekday()))),
];

/// The moment of a wall clock, in nanoseconds since 1970.
pub(super) fn of_wall(nanos: i128, zone: Option<Rc<Zone>>) -> Result<Value, Exc> {
    let micros = i64::try_from(nanos.div_euclid(1000)).unwrap_or(i64::MAX / 2);
    of_epoch(micros, zone)
}

/// The moment so many microseconds after 1970 began.
pub(super) fn of_epoch(micros: i64, zone: Option<Rc<Zone>>) -> Result<Value, Exc> {
    let offset = zone.as_ref().map_or(0, |zone| zone.offset);
    Moment::at(micros.saturating_add(EPOCH * DAY).saturating_add(offset), zone, 0).map(Moment::into_value)
}

/// `datetime.combine(date, time[, tzinfo])`.
pub(super) fn combine(arguments: &Bound) -> Result<Value, Exc> {
    let wrong = |at: usize, class: &str| {
        let given = arguments.get(at).unwrap_or(&Value::None);
        let given = crate::vm::arguments::shown_class(given);
        type_error(format!("combine() argument {} must be {class}, not {given}", at + 1))
    };
    let day = arguments.get(0).and_then(date::day_of).ok_or_else(|| wrong(0, "datetime.date"))?;
    let time = arguments.get(1).and_then(Value::as_object::<Time>).ok_or_else(|| wrong(1, "datetime.time"))?;
    let zone = match arguments.get(2) {
        None => time.zone.clone(),
        given => Zone::given(given)?,
    };
    Ok(Moment { day, clock: time.clock, zone, fold: time.fold }.into_value())
}

/// `datetime.strptime(text, format)`.
pub(super) fn parsed(arguments: &Bound) -> Result<Value, Exc> {
    let text = text_of(arguments.get(0), "strptime", "argument 1")?;
    let format = text_of(arguments.get(1), "strptime", "argument 2")?;
    of_reading(super::strptime::read(&text, &format)?)
}

/// What a text said that was read by a format.
pub(super) fn of_reading(read: super::strptime::Reading) -> Result<Value, Exc> {
    let zone = match read.offset {
        None => None,
        Some(offset) => Some(Zone::of(Delta::of_micros(offset), read.zone.as_deref().map(Str::from))?),
    };
    let Clock { hour, minute, second, micro } = read.clock;
    let day = Day::new(read.day.year, read.day.month, read.day.day)?;
    let clock = Clock::new(hour, minute, second, micro)?;
    Ok(Moment { day, clock, zone, fold: 0 }.into_value())
}
