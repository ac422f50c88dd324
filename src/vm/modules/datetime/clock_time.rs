//! `datetime.time`.

use std::cmp::Ordering;
use std::rc::Rc;

use super::calendar::{Clock, DAY, Day};
use super::delta::Delta;
use super::format::{Stamp, strftime};
use super::iso::{Precision, read_time, shown_clock};
use super::zone::{Zone, shown_offset};
use super::{fold_of, int_of, text_of};
use crate::value::{Exc, Object, Str, Type, Value, type_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::methods::Method;

/// A time of day.
#[derive(Clone, Debug)]
pub(super) struct Time {
    pub(super) clock: Clock,
    pub(super) zone: Option<Rc<Zone>>,
    pub(super) fold: i64,
}

pub(super) const SHAPE: Shape = Shape::Named(Named {
    names: &["hour", "minute", "second", "microsecond", "tzinfo", "fold"],
    required: 0,
    by_position: 5,
});

/// `time(...)`, or `replace(...)` of one.
pub(super) fn construct(arguments: &Bound, own: Option<&Time>) -> Result<Value, Exc> {
    let base = own.map_or(Clock::default(), |own| own.clock);
    let part = |at: usize, own: i64| arguments.get(at).map_or(Ok(own), |value| int_of(Some(value)));
    let (hour, minute) = (part(0, base.hour)?, part(1, base.minute)?);
    let clock = Clock::new(hour, minute, part(2, base.second)?, part(3, base.micro)?)?;
    let fold = fold_of(arguments.get(5), own.map_or(0, |own| own.fold))?;
    let zone = match (arguments.get(4), own) {
        (None, Some(own)) => own.zone.clone(),
        (given, _) => Zone::given(given)?,
    };
    Ok(Time { clock, zone, fold }.into_value())
}

/// `hour`, `minute`, `second`, `microsecond`.
pub(super) fn part_of(clock: Clock, name: &str) -> Option<Value> {
    match name {
        "hour" => Some(Value::Int(clock.hour)),
        "minute" => Some(Value::Int(clock.minute)),
        "second" => Some(Value::Int(clock.second)),
        "microsecond" => Some(Value::Int(clock.micro)),
        _ => None,
    }
}

pub(super) fn shown_zone(zone: Option<&Rc<Zone>>) -> String {
    zone.map_or_else(String::new, |zone| shown_offset(zone.offset, ":"))
}

impl Time {
    pub(super) fn into_value(self) -> Value {
        Value::object(self)
    }

    fn stamp(&self) -> Stamp {
        let mut stamp = Stamp::new(Day { year: 1900, month: 1, day: 1 }, self.clock);
        if let Some(zone) = &self.zone {
            stamp.offset = Some(zone.offset);
            stamp.zone = zone.name();
        }
        stamp
    }

    /// Microseconds since midnight in UTC, which may be those of another day.
    fn utc(&self) -> i64 {
        self.clock.micros() - self.zone.as_ref().map_or(0, |zone| zone.offset)
    }

    fn shown(&self, precision: Precision) -> String {
        shown_clock(self.clock, precision) + &shown_zone(self.zone.as_ref())
    }
}

impl Object for Time {
    fn type_of(&self) -> Type {
        Type::Time
    }

    fn repr(&self) -> String {
        let Clock { hour, minute, second, micro } = self.clock;
        let mut text = format!("datetime.time({hour}, {minute}");
        if second != 0 || micro != 0 {
            text.push_str(&format!(", {second}"));
        }
        if micro != 0 {
            text.push_str(&format!(", {micro}"));
        }
        if let Some(zone) = &self.zone {
            text.push_str(&format!(", tzinfo={}", zone.repr()));
        }
        if self.fold != 0 {
            text.push_str(&format!(", fold={}", self.fold));
        }
        text + ")"
    }

    fn display(&self) -> Option<Str> {
        Some(Str::from(self.shown(Precision::Auto)))
    }

    fn format(&self, spec: &Str) -> Option<Result<Str, Exc>> {
        Some(Ok(strftime(spec, &self.stamp())))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "tzinfo" => Some(self.zone.clone().map_or(Value::None, Zone::to_value)),
            "fold" => Some(Value::Int(self.fold)),
            _ => part_of(self.clock, name),
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.as_object::<Time>()?;
        Some(self.zone.is_some() == other.zone.is_some() && self.utc() == other.utc())
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.utc().rem_euclid(DAY) as u64)
    }

    fn order(&self, other: &Value) -> Option<Result<Ordering, Exc>> {
        let other = other.as_object::<Time>()?;
        if self.zone.is_some() != other.zone.is_some() {
            return Some(Err(type_error("can't compare offset-naive and offset-aware times")));
        }
        Some(Ok(self.utc().cmp(&other.utc())))
    }
}

fn of(this: &Value) -> &Time {
    this.as_object().expect("the method was found by the class")
}

pub(in crate::vm::modules) static METHODS: &[Method] = &[
    Method::new("dst", Shape::Nothing, |_, _| Ok(Value::None)),
    Method::new("isoformat", Shape::named(&["timespec"], 0), |this, a| {
        Ok(Value::from(of(this).shown(Precision::given(a.get(0))?)))
    }),
    Method::new("replace", SHAPE, |this, a| construct(&a, Some(of(this)))),
    Method::new("strftime", Shape::named(&["format"], 1), |this, a| {
        let format = text_of(a.get(0), "strftime", "argument 1")?;
        Ok(Value::Str(strftime(&format, &of(this).stamp())))
    }),
    Method::new("tzname", Shape::Nothing, |this, _| {
        Ok(of(this).zone.as_ref().map_or(Value::None, |zone| Value::Str(zone.name())))
    }),
    Method::new("utcoffset", Shape::Nothing, |this, _| {
        Ok(of(this).zone.as_ref().map_or(Value::None, |zone| Delta::of_micros(zone.offset).to_value()))
    }),
];

/// `time.fromisoformat`.
pub(super) fn from_iso(value: Option<&Value>) -> Result<Value, Exc> {
    match value {
        Some(Value::Str(text)) => read_time(text).map(|(clock, zone)| Time { clock, zone, fold: 0 }.into_value()),
        _ => Err(type_error("fromisoformat: argument must be str")),
    }
}
