//! `datetime.timezone`: a fixed offset from UTC.

use std::rc::Rc;

use super::delta::Delta;
use super::moment::Moment;
use crate::value::{Exc, Object, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Named, Shape};
use crate::vm::methods::Method;

/// A zone.
#[derive(Debug)]
pub(super) struct Zone {
    /// Microseconds east of UTC, less than a day.
    pub(super) offset: i64,
    name: Option<Str>,
}

thread_local! {
    static UTC: Rc<Zone> = Rc::new(Zone { offset: 0, name: None });
}

/// `timezone.utc`: the one there is.
pub(super) fn utc() -> Rc<Zone> {
    UTC.with(Rc::clone)
}

pub(super) const SHAPE: Shape = Shape::Named(Named { names: &["offset", "name"], required: 1, by_position: 2 });

/// `timezone(offset[, name])`.
pub(super) fn construct(arguments: &Bound) -> Result<Value, Exc> {
    let given = arguments.get(0).unwrap_or(&Value::None);
    let Some(offset) = Delta::of(given) else {
        let class = given.type_name();
        return Err(type_error(format!("timezone() argument 1 must be datetime.timedelta, not {class}")));
    };
    let name = match arguments.get(1) {
        None => None,
        Some(Value::Str(name)) => Some(name.clone()),
        Some(other) => {
            let class = crate::vm::arguments::shown_class(other);
            return Err(type_error(format!("timezone() argument 2 must be str, not {class}")));
        }
    };
    Zone::of(offset, name).map(|zone| zone.to_value())
}

impl Zone {
    /// The zone of an offset. `ValueError` where that is a day or more.
    pub(super) fn of(offset: Delta, name: Option<Str>) -> Result<Rc<Self>, Exc> {
        let micros = offset.micros();
        if micros.abs() >= i128::from(super::calendar::DAY) {
            return Err(value_error(format!(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {}.",
                offset.repr()
            )));
        }
        if micros == 0 && name.is_none() {
            return Ok(utc());
        }
        Ok(Rc::new(Self { offset: micros as i64, name }))
    }

    /// The zone that a value is; None is none. `TypeError` where it is something else.
    pub(super) fn given(value: Option<&Value>) -> Result<Option<Rc<Self>>, Exc> {
        match value {
            None | Some(Value::None) => Ok(None),
            Some(value) => value.to_object::<Self>().map(Some).ok_or_else(|| {
                let class = value.type_name();
                type_error(format!("tzinfo argument must be None or of a tzinfo subclass, not type '{class}'"))
            }),
        }
    }

    pub(super) fn to_value(self: Rc<Self>) -> Value {
        Value::Object(self as Rc<dyn Object>)
    }

    pub(super) fn name(&self) -> Str {
        match &self.name {
            Some(name) => name.clone(),
            None if self.offset == 0 => Str::from("UTC"),
            None => Str::from(format!("UTC{}", shown_offset(self.offset, ":"))),
        }
    }
}

/// `+01:00`, with seconds and their parts where there are any.
pub(super) fn shown_offset(offset: i64, separator: &str) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let size = offset.abs();
    let seconds = size / 1_000_000;
    let mut text = format!("{sign}{:02}{separator}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 || size % 1_000_000 != 0 {
        text.push_str(&format!("{separator}{:02}", seconds % 60));
    }
    if size % 1_000_000 != 0 {
        text.push_str(&format!(".{:06}", size % 1_000_000));
    }
    text
}

impl Object for Zone {
    fn type_of(&self) -> Type {
        Type::TimeZone
    }

    fn repr(&self) -> String {
        let offset = Delta::of_micros(self.offset).repr();
        match &self.name {
            None if self.offset == 0 => "datetime.timezone.utc".to_owned(),
            None => format!("datetime.timezone({offset})"),
            Some(name) => format!("datetime.timezone({offset}, {})", Value::Str(name.clone()).repr()),
        }
    }

    fn display(&self) -> Option<Str> {
        Some(self.name())
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.as_object::<Self>()?.offset == self.offset)
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.offset as u64)
    }
}

fn of(this: &Value) -> &Zone {
    this.as_object().expect("the method was found by the class")
}

fn check_moment(arguments: &Bound, method: &str) -> Result<(), Exc> {
    match arguments.get(0) {
        None | Some(Value::None) => Ok(()),
        Some(value) if value.as_object::<Moment>().is_some() => Ok(()),
        Some(other) => {
            let class = other.type_name();
            Err(type_error(format!("{method}(dt) argument must be a datetime instance or None, not {class}")))
        }
    }
}

pub(in crate::vm::modules) static METHODS: &[Method] = &[
    Method::new("dst", Shape::One, |_, a| check_moment(&a, "dst").map(|()| Value::None)),
    Method::new("fromutc", Shape::One, |this, a| {
        let zone: Rc<Zone> = this.to_object().expect("the method was found by the class");
        match a.get(0).and_then(Value::as_object::<Moment>) {
            Some(moment) if moment.zone.as_ref().is_some_and(|own| Rc::ptr_eq(own, &zone)) => {
                Moment::at(moment.micros() + zone.offset, Some(zone), 0).map(Moment::into_value)
            }
            Some(_) => Err(value_error("fromutc: dt.tzinfo is not self")),
            None => Err(type_error("fromutc() argument must be a datetime instance")),
        }
    }),
    Method::new("tzname", Shape::One, |this, a| check_moment(&a, "tzname").map(|()| Value::Str(of(this).name()))),
    Method::new("utcoffset", Shape::One, |this, a| {
        check_moment(&a, "utcoffset").map(|()| Delta::of_micros(of(this).offset).to_value())
    }),
];
