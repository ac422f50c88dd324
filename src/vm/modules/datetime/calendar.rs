//! The proleptic Gregorian calendar: days as numbers and back.

use crate::value::{Exc, value_error};

/// Microseconds of a day.
pub(super) const DAY: i64 = 86_400_000_000;
/// The ordinal of 1970-01-01.
pub(super) const EPOCH: i64 = 719_163;
/// The ordinal of 9999-12-31.
pub(super) const LAST: i64 = 3_652_059;

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
pub(super) const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A day of the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::vm::modules) struct Day {
    pub(in crate::vm::modules) year: i64,
    pub(in crate::vm::modules) month: i64,
    pub(in crate::vm::modules) day: i64,
}

pub(super) fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days of all years before.
fn days_before_year(year: i64) -> i64 {
    let y = year - 1;
    y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400)
}

impl Day {
    pub(super) const MIN: Day = Day { year: 1, month: 1, day: 1 };
    pub(super) const MAX: Day = Day { year: 9999, month: 12, day: 31 };

    /// `ValueError` where there is no such day.
    pub(super) fn new(year: i64, month: i64, day: i64) -> Result<Self, Exc> {
        if !(1..=9999).contains(&year) {
            return Err(value_error(format!("year {year} is out of range")));
        }
        if !(1..=12).contains(&month) {
            return Err(value_error("month must be in 1..12"));
        }
        if day < 1 || day > days_in(year, month) {
            return Err(value_error("day is out of range for month"));
        }
        Ok(Self { year, month, day })
    }

    /// The day of an ordinal, which is in the years 1 to 9999.
    pub(in crate::vm::modules) fn of_ordinal(ordinal: i64) -> Self {
        let (cycles, n) = ((ordinal - 1).div_euclid(146_097), (ordinal - 1).rem_euclid(146_097));
        let hundreds = (n / 36_524).min(3);
        let n = n - hundreds * 36_524;
        let (fours, n) = (n / 1461, n % 1461);
        let ones = (n / 365).min(3);
        let year = cycles * 400 + hundreds * 100 + fours * 4 + ones + 1;
        let mut left = n - ones * 365;
        let mut month = 1;
        while left >= days_in(year, month) {
            left -= days_in(year, month);
            month += 1;
        }
        Self { year, month, day: left + 1 }
    }

    /// 1 for January 1st of the year 1.
    pub(super) fn ordinal(self) -> i64 {
        days_before_year(self.year) + self.of_year()
    }

    /// 1 for January 1st.
    pub(in crate::vm::modules) fn of_year(self) -> i64 {
        (1..self.month).map(|month| days_in(self.year, month)).sum::<i64>() + self.day
    }

    /// 0 for Monday.
    pub(in crate::vm::modules) fn weekday(self) -> i64 {
        (self.ordinal() + 6) % 7
    }

    /// Year, week and weekday from 1, as ISO 8601 counts them.
    pub(super) fn iso(self) -> (i64, i64, i64) {
        let first = first_iso_monday(self.year);
        let ordinal = self.ordinal();
        let (mut year, mut week) = (self.year, (ordinal - first).div_euclid(7));
        let weekday = (ordinal - first).rem_euclid(7);
        if week < 0 {
            year -= 1;
            week = (ordinal - first_iso_monday(year)).div_euclid(7);
        } else if week >= 52 && ordinal >= first_iso_monday(year + 1) {
            year += 1;
            week = 0;
        }
        (year, week + 1, weekday + 1)
    }

    /// The day of an ISO week.
    pub(super) fn of_iso(year: i64, week: i64, weekday: i64) -> Result<Self, Exc> {
        if !(1..=9999).contains(&year) {
            return Err(value_error(format!("Year is out of range: {year}")));
        }
        if !(1..=53).contains(&week) || (week == 53 && !has_53_weeks(year)) {
            return Err(value_error(format!("Invalid week: {week}")));
        }
        if !(1..=7).contains(&weekday) {
            return Err(value_error(format!("Invalid day: {weekday} (range is [1, 7])")));
        }
        let ordinal = first_iso_monday(year) + (week - 1) * 7 + weekday - 1;
        match ordinal {
            1..=LAST => Ok(Self::of_ordinal(ordinal)),
            _ => Err(value_error(format!("year {} is out of range", if ordinal < 1 { 0 } else { 10_000 }))),
        }
    }
}

fn has_53_weeks(year: i64) -> bool {
    let first = (days_before_year(year) + 7) % 7;
    first == 3 || (first == 2 && is_leap(year))
}

/// The ordinal of the Monday that begins the first ISO week.
fn first_iso_monday(year: i64) -> i64 {
    let first = days_before_year(year) + 1;
    let weekday = (first + 6).rem_euclid(7);
    let monday = first - weekday;
    if weekday > 3 { monday + 7 } else { monday }
}

/// A time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::vm::modules) struct Clock {
    pub(in crate::vm::modules) hour: i64,
    pub(in crate::vm::modules) minute: i64,
    pub(in crate::vm::modules) second: i64,
    pub(in crate::vm::modules) micro: i64,
}

impl Clock {
    /// `ValueError` where there is no such time.
    pub(super) fn new(hour: i64, minute: i64, second: i64, micro: i64) -> Result<Self, Exc> {
        for (part, most, text) in [
            (hour, 23, "hour must be in 0..23"),
            (minute, 59, "minute must be in 0..59"),
            (second, 59, "second must be in 0..59"),
            (micro, 999_999, "microsecond must be in 0..999999"),
        ] {
            if !(0..=most).contains(&part) {
                return Err(value_error(text));
            }
        }
        Ok(Self { hour, minute, second, micro })
    }

    /// Microseconds since midnight.
    pub(super) fn micros(self) -> i64 {
        ((self.hour * 60 + self.minute) * 60 + self.second) * 1_000_000 + self.micro
    }

    /// The time so many microseconds after midnight.
    pub(in crate::vm::modules) fn of_micros(micros: i64) -> Self {
        let seconds = micros / 1_000_000;
        Self { hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60, micro: micros % 1_000_000 }
    }
}
