//! Moments for the stages that read and measure time: made of what a text tells, and measured against one another.

use super::calendar::{Clock, Day};
use super::delta::Delta;
use super::moment::{self, Moment};
use super::zone::{Zone, utc};
use super::{EPOCH, strptime};
use crate::value::{Exc, Str, Value};

/// What a stamp tells, number by number; nothing is checked yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct StampParts {
    pub(crate) year: i64,
    pub(crate) month: i64,
    pub(crate) day: i64,
    pub(crate) hour: i64,
    pub(crate) minute: i64,
    pub(crate) second: i64,
    pub(crate) micro: i64,
    /// Seconds east of UTC, where it says.
    pub(crate) offset: Option<i64>,
}

impl StampParts {
    /// The `datetime`, with a zone where the stamp tells one. `ValueError` in CPython's words where there is no such day or time.
    pub(crate) fn to_datetime(self) -> Result<Value, Exc> {
        let zone = self.offset.map(|seconds| Zone::of(Delta::of_micros(seconds * 1_000_000), None)).transpose()?;
        let day = Day::new(self.year, self.month, self.day)?;
        let clock = Clock::new(self.hour, self.minute, self.second, self.micro)?;
        Ok(Moment { day, clock, zone, fold: 0 }.into_value())
    }
}

/// The `datetime` in UTC so many microseconds after 1970 began; `OverflowError` beyond the years 1 to 9999.
pub(crate) fn datetime_of_epoch(micros: i64) -> Result<Value, Exc> {
    moment::of_epoch(micros, Some(utc()))
}

/// The same without a zone.
pub(crate) fn naive_of_epoch(micros: i64) -> Result<Value, Exc> {
    moment::of_epoch(micros, None)
}

/// Whether a value is a `datetime` with a zone.
pub(crate) fn has_zone(value: &Value) -> bool {
    value.as_object::<Moment>().is_some_and(|moment| moment.zone.is_some())
}

/// What `datetime.strptime(text, format)` gives.
pub(crate) fn datetime_by_format(text: &Str, format: &Str) -> Result<Value, Exc> {
    moment::of_reading(strptime(text, format)?)
}

/// Microseconds since 1970 began of a `datetime`; one without a zone counts as UTC. `None` for anything else.
pub(crate) fn epoch_micros(value: &Value) -> Option<i64> {
    value.as_object::<Moment>().map(|moment| moment.utc() - EPOCH * super::DAY)
}

/// The year, month and day at so many microseconds after 1970 began, in UTC.
pub(crate) fn day_of_epoch(micros: i64) -> (i64, i64, i64) {
    let ordinal = (micros.div_euclid(super::DAY) + EPOCH).clamp(1, super::LAST);
    let day = Day::of_ordinal(ordinal);
    (day.year, day.month, day.day)
}

/// Microseconds of a `timedelta`; `None` for anything else.
pub(crate) fn span_micros(value: &Value) -> Option<i64> {
    Delta::of(value).and_then(|delta| i64::try_from(delta.micros()).ok())
}
