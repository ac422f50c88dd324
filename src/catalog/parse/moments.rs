//! Times of items as numbers that can be compared, and back: for stages that measure.

use std::cell::Cell;
use std::rc::Rc;

use super::stamp::Stamps;
use crate::machine::Clock;
use crate::value::{Exc, Value, number, type_error};
use crate::vm::modules::datetime::{datetime_of_epoch, epoch_micros, has_zone, naive_of_epoch};

/// Reads times, and gives times back in the manner of those it has read: with a zone (UTC), or without.
#[derive(Debug)]
pub(crate) struct Moments {
    stamps: Stamps,
    naive: Cell<bool>,
}

impl Moments {
    pub(crate) fn new(clock: Rc<dyn Clock>) -> Self {
        Self { stamps: Stamps::new(clock, None), naive: Cell::new(false) }
    }

    /// Microseconds since 1970 began, of a datetime (one without a zone counts as UTC), of a text that tells a time, or of
    /// seconds. `ValueError` and `TypeError` for what is none.
    pub(crate) fn micros(&self, value: &Value) -> Result<i64, Exc> {
        let read;
        let moment = match value {
            Value::Str(text) => {
                read = self.stamps.read(text)?;
                &read
            }
            value => value,
        };
        if let Some(micros) = epoch_micros(moment) {
            self.naive.set(!has_zone(moment));
            return Ok(micros);
        }
        let Some(number) = number(value) else {
            let exc = type_error(format!("a time must be a datetime, a text or seconds, not {}", value.type_name()));
            exc.advise("parse_time(\"ts\") makes a datetime of a record's field");
            return Err(exc);
        };
        let micros = number.to_f64()? * 1e6;
        if micros.is_nan() || micros.abs() > 2e17 {
            return Err(crate::value::value_error(format!("{} is too far from 1970 for a time", value.repr())));
        }
        Ok(micros.round() as i64)
    }

    /// The datetime so many microseconds after 1970 began.
    pub(in crate::catalog) fn of(&self, micros: i64) -> Result<Value, Exc> {
        if self.naive.get() { naive_of_epoch(micros) } else { datetime_of_epoch(micros) }
    }
}
