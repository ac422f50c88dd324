//! `datetime.date`.

use std::cmp::Ordering;

use super::calendar::{Clock, Day, EPOCH, LAST, MONTHS, WEEKDAYS};
use super::delta::Delta;
use super::format::{Stamp, strftime};
use super::iso::{read_day, shown_day};
use super::moment::Moment;
use super::{int_of, ordinal_of, text_of};
use crate::machine::Context;
use crate::value::{BinaryOp, Exc, ExcType, Exception, Object, Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::methods::Method;
use crate::vm::modules::fields::Fields;

/// A date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Date(pub(super) Day);

pub(super) const SHAPE: Shape = Shape::named(&["year", "month", "day"], 3);

/// `date(year, month, day)`.
pub(super) fn construct(arguments: &Bound) -> Result<Value, Exc> {
    let part = |at: usize| int_of(arguments.get(at));
    Day::new(part(0)?, part(1)?, part(2)?).map(|day| Date(day).to_value())
}

impl Date {
    pub(super) fn to_value(self) -> Value {
        Value::object(self)
    }

    pub(super) fn today(cx: &Context<'_>) -> Day {
        let seconds = cx.world().clock().wall().div_euclid(1_000_000_000) as i64;
        Day::of_ordinal((seconds.div_euclid(86_400) + EPOCH).clamp(1, LAST))
    }
}

/// The day so many days later; `OverflowError` beyond the years 1 to 9999.
pub(super) fn later(day: Day, days: i64) -> Result<Day, Exc> {
    match day.ordinal().checked_add(days) {
        Some(ordinal @ 1..=LAST) => Ok(Day::of_ordinal(ordinal)),
        _ => Err(Exception::with_message(ExcType::OverflowError, "date value out of range")),
    }
}

impl Object for Date {
    fn type_of(&self) -> Type {
        Type::Date
    }

    fn repr(&self) -> String {
        format!("datetime.date({}, {}, {})", self.0.year, self.0.month, self.0.day)
    }

    fn display(&self) -> Option<Str> {
        Some(Str::from(shown_day(self.0)))
    }

    fn format(&self, spec: &Str) -> Option<Result<Str, Exc>> {
        Some(Ok(strftime(spec, &Stamp::new(self.0, Clock::default()))))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        part_of(self.0, name)
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.as_object::<Date>()? == self)
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.0.ordinal() as u64)
    }

    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        if other.as_object::<Moment>().is_some() {
            return Some(Err(type_error("can't compare datetime.datetime to datetime.date")));
        }
        Some(Ok(self.cmp(other.as_object::<Date>()?)))
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        if let Some(other) = other.as_object::<Date>() {
            let days = i128::from(self.0.ordinal() - other.0.ordinal()) * 86_400_000_000;
            return (op == BinaryOp::Sub && !at_right).then(|| Delta::new(days).map(Delta::to_value));
        }
        let days = Delta::of(other)?.days();
        match (op, at_right) {
            (BinaryOp::Add, _) => Some(later(self.0, days)),
            (BinaryOp::Sub, false) => Some(later(self.0, -days)),
            _ => None,
        }
        .map(|day| day.map(|day| Date(day).to_value()))
    }
}

/// `year`, `month`, `day`.
pub(super) fn part_of(day: Day, name: &str) -> Option<Value> {
    match name {
        "year" => Some(Value::Int(day.year)),
        "month" => Some(Value::Int(day.month)),
        "day" => Some(Value::Int(day.day)),
        _ => None,
    }
}

/// The day of a date, or of a datetime.
pub(super) fn day_of(this: &Value) -> Option<Day> {
    this.as_object::<Date>().map(|date| date.0).or_else(|| this.as_object::<Moment>().map(|moment| moment.day))
}

fn of(this: &Value) -> Day {
    day_of(this).expect("the method was found by the class")
}

pub(super) fn ctime(day: Day, clock: Clock) -> Value {
    let Clock { hour, minute, second, .. } = clock;
    let (weekday, month) = (&WEEKDAYS[day.weekday() as usize][..3], &MONTHS[day.month as usize - 1][..3]);
    Value::from(format!("{weekday} {month} {:2} {hour:02}:{minute:02}:{second:02} {:04}", day.day, day.year))
}

pub(super) fn isocalendar(day: Day) -> Value {
    let (year, week, weekday) = day.iso();
    let items = vec![Value::Int(year), Value::Int(week), Value::Int(weekday)];
    let (shown, names) = ("datetime.IsoCalendarDate", &["year", "week", "weekday"]);
    Fields::to_value(Type::IsoCalendarDate, shown, names, items, Vec::new())
}

const REPLACE: Shape = Shape::Named(Named { names: &["year", "month", "day"], required: 0, by_position: 3 });

pub(in crate::vm::modules) static METHODS: &[Method] = &[
    Method::new("ctime", Shape::Nothing, |this, _| Ok(ctime(of(this), Clock::default()))),
    Method::new("isocalendar", Shape::Nothing, |this, _| Ok(isocalendar(of(this)))),
    Method::new("isoformat", Shape::Nothing, |this, _| Ok(Value::from(shown_day(of(this))))),
    Method::new("isoweekday", Shape::Nothing, |this, _| Ok(Value::Int(of(this).weekday() + 1))),
    Method::new("replace", REPLACE, |this, a| {
        let day = of(this);
        let part = |at: usize, own: i64| a.get(at).map_or(Ok(own), |value| int_of(Some(value)));
        Day::new(part(0, day.year)?, part(1, day.month)?, part(2, day.day)?).map(|day| Date(day).to_value())
    }),
    Method::new("strftime", Shape::named(&["format"], 1), |this, a| {
        let format = text_of(a.get(0), "strftime", "argument 1")?;
        Ok(Value::Str(strftime(&format, &Stamp::new(of(this), Clock::default()))))
    }),
    Method::new("timetuple", Shape::Nothing, |this, _| {
        Ok(crate::vm::modules::time::struct_time(&Stamp::new(of(this), Clock::default()), -1))
    }),
    Method::new("toordinal", Shape::Nothing, |this, _| Ok(Value::Int(of(this).ordinal()))),
    Method::new("weekday", Shape::Nothing, |this, _| Ok(Value::Int(of(this).weekday()))),
];

/// `date.fromisoformat`.
pub(super) fn from_iso(value: Option<&Value>) -> Result<Value, Exc> {
    match value {
        Some(Value::Str(text)) => read_day(text).map(|day| Date(day).to_value()),
        _ => Err(type_error("fromisoformat: argument must be str")),
    }
}

/// `date.fromordinal`.
pub(super) fn from_ordinal(value: Option<&Value>) -> Result<Day, Exc> {
    ordinal_of(int_of(value)?)
}
