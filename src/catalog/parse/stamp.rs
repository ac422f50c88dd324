//! Time stamps at the beginning of a text: ISO 8601, epochs, those of web servers, of mail, of syslog and of C's `asctime`.

use std::rc::Rc;

use super::cursor::Cursor;
use crate::machine::Clock;
use crate::value::{Exc, Str, Value, short_repr, value_error};
use crate::vm::modules::datetime::{StampParts, datetime_of_epoch, day_of_epoch};

/// What a stamp tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// Everything, or everything but a zone.
    All(StampParts),
    /// No year, as in syslog.
    NoYear(StampParts),
    /// Microseconds since 1970 began.
    Epoch(i64),
}

/// Reads stamps, of any kind that is known.
#[derive(Clone, Debug)]
pub(super) struct Stamps {
    clock: Rc<dyn Clock>,
    /// The year of stamps that tell none.
    year: Option<i64>,
}

impl Stamps {
    /// `year` is that of stamps that tell none; without it, it is the last in which they are not ahead of the clock by more
    /// than a day.
    pub(super) fn new(clock: Rc<dyn Clock>, year: Option<i64>) -> Self {
        Self { clock, year }
    }

    /// The moment that the whole text tells.
    ///
    /// # Errors
    /// `ValueError` where it is no stamp that is known, or where there is no such day or time.
    pub(super) fn read(&self, text: &Str) -> Result<Value, Exc> {
        let bytes = text.as_bytes().trim_ascii();
        match scan(bytes) {
            Some((length, told)) if length == bytes.len() => self.moment(told),
            _ => {
                let shown = short_repr(&Value::Str(text.clone()), 80);
                let exc = value_error(format!("{shown} is no time that is known"));
                exc.advise(
                    "parse_time(format=\"%d.%m.%Y %H:%M\") reads others: a format as datetime.strptime takes it",
                );
                Err(exc)
            }
        }
    }

    /// How many bytes at the beginning are a stamp, and its moment; `None` where there is none.
    pub(super) fn prefix(&self, bytes: &[u8]) -> Option<(usize, Result<Value, Exc>)> {
        let (length, told) = scan(bytes)?;
        Some((length, self.moment(told)))
    }

    /// The moment of a number: seconds since 1970, or thousandths, millionths or billionths where it is too great for that.
    pub(super) fn of_number(&self, seconds: f64) -> Result<Value, Exc> {
        let scale = match seconds.abs() {
            x if x < 1e11 => 1e6,
            x if x < 1e14 => 1e3,
            x if x < 1e17 => 1.0,
            _ => 1e-3,
        };
        let micros = (seconds * scale).round_ties_even();
        if !micros.is_finite() || micros.abs() > 9e18 {
            return Err(value_error(format!("{} is no time: it is too far from 1970", Value::Float(seconds).repr())));
        }
        datetime_of_epoch(micros as i64)
    }

    /// The moment of a stamp that tells no year.
    pub(super) fn without_year(&self, parts: StampParts) -> Result<Value, Exc> {
        self.moment(Told::NoYear(parts))
    }

    fn moment(&self, told: Told) -> Result<Value, Exc> {
        match told {
            Told::All(parts) => parts.to_datetime(),
            Told::Epoch(micros) => datetime_of_epoch(micros),
            Told::NoYear(parts) => {
                let year = self.year.unwrap_or_else(|| {
                    const A_DAY: i64 = 86_400_000_000;
                    let now = i64::try_from(self.clock.wall() / 1000).unwrap_or(0);
                    let (year, month, day) = day_of_epoch(now + A_DAY);
                    year - i64::from((parts.month, parts.day) > (month, day))
                });
                StampParts { year, ..parts }.to_datetime()
            }
        }
    }
}

const MONTHS: [&[u8]; 12] =
    [b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"];
const WEEKDAYS: [&[u8]; 7] = [b"mon", b"tue", b"wed", b"thu", b"fri", b"sat", b"sun"];

fn scan(bytes: &[u8]) -> Option<(usize, Told)> {
    let ways: &[fn(&mut Cursor<'_>) -> Option<Told>] = match bytes.first()? {
        b'0'..=b'9' => &[iso, web, epoch, mail],
        b'-' => &[epoch],
        _ => &[syslog, asctime, mail],
    };
    ways.iter().find_map(|way| {
        let mut cursor = Cursor::new(bytes);
        let told = way(&mut cursor)?;
        Some((cursor.at(), told))
    })
}

/// `2026-11-22T06:12:01.5+01:00`, with a space, with slashes, as digits alone, without a zone, without a time.
fn iso(cursor: &mut Cursor<'_>) -> Option<Told> {
    let mut parts = StampParts { year: cursor.number(4, 4)?, ..StampParts::default() };
    let between = cursor.eat_any(b"-/");
    parts.month = cursor.number(2, 2)?;
    if let Some(between) = between {
        cursor.eat(&[between])?;
    }
    parts.day = cursor.number(2, 2)?;
    let mut time = *cursor;
    let begun = match between {
        Some(_) => time.eat_any(b"Tt ").is_some(),
        None => {
            time.eat_any(b"Tt")?;
            true
        }
    };
    if begun && time_of_day(&mut time, &mut parts, between.is_some()).is_some() {
        parts.offset = zone(&mut time);
        *cursor = time;
    } else if between.is_none() || cursor.peek().is_some_and(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(Told::All(parts))
}

/// `06:12:01.123456`, `06:12`; without colons `061201`.
fn time_of_day(cursor: &mut Cursor<'_>, parts: &mut StampParts, colons: bool) -> Option<()> {
    let mut read = *cursor;
    let hour = read.number(if colons { 1 } else { 2 }, 2)?;
    if colons {
        read.eat(b":")?;
    }
    let minute = read.number(2, 2)?;
    let mut after = read;
    let more = if colons { after.eat(b":").is_some() } else { true };
    let (mut second, mut micro) = (0, 0);
    if more && let Some(seconds) = after.number(2, 2) {
        second = seconds;
        let mut part = after;
        if part.eat_any(b".,").is_some() {
            let digits = part.run(|byte| byte.is_ascii_digit());
            if !digits.is_empty() {
                let kept = digits.iter().chain(std::iter::repeat(&b'0')).take(6);
                micro = kept.fold(0, |n, digit| n * 10 + i64::from(digit - b'0'));
                after = part;
            }
        }
        read = after;
    }
    (parts.hour, parts.minute, parts.second, parts.micro) = (hour, minute, second, micro);
    *cursor = read;
    Some(())
}

/// `Z`, `UTC`, `GMT`, `+01:00`, `-0700`, `+01`, a space before it or none: seconds east of UTC. Nothing is read where there is none.
fn zone(cursor: &mut Cursor<'_>) -> Option<i64> {
    let mut read = *cursor;
    let spaced = read.eat(b" ").is_some();
    let word_ends = |read: &Cursor<'_>| read.peek().is_none_or(|byte| !byte.is_ascii_alphanumeric());
    for name in [b"UTC".as_slice(), b"GMT", b"Z", b"z"] {
        let mut named = read;
        if named.eat(name).is_some() && word_ends(&named) {
            *cursor = named;
            return Some(0);
        }
    }
    let sign = if read.eat_any(b"+-")? == b'-' { -1 } else { 1 };
    let hours = read.number(2, 2)?;
    let mut rest = read;
    let colon = rest.eat(b":").is_some();
    let minutes = match rest.number(2, 2) {
        Some(minutes) => {
            read = rest;
            minutes
        }
        None if colon || spaced => return None,
        None => 0,
    };
    *cursor = read;
    Some(sign * (hours * 3600 + minutes * 60))
}

fn month(cursor: &mut Cursor<'_>) -> Option<i64> {
    let name = cursor.run(|byte| byte.is_ascii_alphabetic()).get(..3)?.to_ascii_lowercase();
    MONTHS.iter().position(|month| *month == name).map(|at| at as i64 + 1)
}

/// `10/Oct/2000:13:55:36 -0700`, of web servers.
fn web(cursor: &mut Cursor<'_>) -> Option<Told> {
    let mut parts = StampParts { day: cursor.number(1, 2)?, ..StampParts::default() };
    cursor.eat(b"/")?;
    parts.month = month(cursor)?;
    cursor.eat(b"/")?;
    parts.year = cursor.number(4, 4)?;
    cursor.eat(b":")?;
    time_of_day(cursor, &mut parts, true)?;
    parts.offset = zone(cursor);
    Some(Told::All(parts))
}

/// Seconds since 1970 began, with a fraction or without; thousandths, millionths, billionths by the number of digits.
fn epoch(cursor: &mut Cursor<'_>) -> Option<Told> {
    let sign = if cursor.eat(b"-").is_some() { -1 } else { 1 };
    let digits = cursor.run(|byte| byte.is_ascii_digit());
    let number = std::str::from_utf8(digits).ok()?.parse::<i64>().ok()?;
    let mut micros = match digits.len() {
        9..=11 => number.checked_mul(1_000_000)?,
        12..=14 => number.checked_mul(1000)?,
        15..=16 => number,
        18..=19 => number / 1000,
        _ => return None,
    };
    let mut part = *cursor;
    if digits.len() <= 11 && part.eat(b".").is_some() {
        let fraction = part.run(|byte| byte.is_ascii_digit());
        if !fraction.is_empty() {
            let kept = fraction.iter().chain(std::iter::repeat(&b'0')).take(6);
            micros += kept.fold(0, |n, digit| n * 10 + i64::from(digit - b'0'));
            *cursor = part;
        }
    }
    Some(Told::Epoch(sign * micros))
}

/// `Tue, 15 Nov 1994 12:45:26 GMT`, of mail and HTTP; the weekday may be left out.
fn mail(cursor: &mut Cursor<'_>) -> Option<Told> {
    if cursor.peek()?.is_ascii_alphabetic() {
        weekday(cursor)?;
        cursor.eat(b", ")?;
    }
    let mut parts = StampParts { day: cursor.number(1, 2)?, ..StampParts::default() };
    cursor.eat_any(b" -")?;
    parts.month = month(cursor)?;
    cursor.eat_any(b" -")?;
    parts.year = cursor.number(4, 4)?;
    cursor.eat(b" ")?;
    time_of_day(cursor, &mut parts, true)?;
    parts.offset = zone(cursor);
    Some(Told::All(parts))
}

fn weekday(cursor: &mut Cursor<'_>) -> Option<()> {
    let name = cursor.run(|byte| byte.is_ascii_alphabetic()).get(..3)?.to_ascii_lowercase();
    WEEKDAYS.contains(&name.as_slice()).then_some(())
}

/// `Oct 11 22:14:15`, `Oct  1 22:14:15.003`, of syslog; with a year behind it too.
fn syslog(cursor: &mut Cursor<'_>) -> Option<Told> {
    let mut parts = StampParts { month: month(cursor)?, ..StampParts::default() };
    cursor.eat(b" ")?;
    cursor.run(|byte| byte == b' ');
    parts.day = cursor.number(1, 2)?;
    cursor.eat(b" ")?;
    let mut year = *cursor;
    if let Some(number) = year.number(4, 4)
        && year.eat(b" ").is_some()
    {
        parts.year = number;
        *cursor = year;
    }
    time_of_day(cursor, &mut parts, true)?;
    Some(if parts.year == 0 { Told::NoYear(parts) } else { Told::All(parts) })
}

/// `Sun Sep 16 01:03:52 1973`, `Sun Sep 16 01:03:52 UTC 1973`, of C's `asctime` and of `date`.
fn asctime(cursor: &mut Cursor<'_>) -> Option<Told> {
    weekday(cursor)?;
    cursor.eat(b" ")?;
    let (Told::NoYear(mut parts) | Told::All(mut parts)) = syslog(cursor)? else { return None };
    if parts.year == 0 {
        parts.offset = zone(cursor);
        cursor.eat(b" ")?;
        parts.year = cursor.number(4, 4)?;
    }
    Some(Told::All(parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::StillClock;

    /// 2026-11-22T00:00:00Z.
    const NOW: i128 = 1_795_305_600_000_000_000;

    fn shown(value: &Value) -> String {
        value.to_display().to_text().into_owned()
    }

    fn read(text: &str) -> String {
        let stamps = Stamps::new(Rc::new(StillClock::at(NOW)), None);
        stamps.read(&Str::from(text)).map_or_else(|exc| exc.headline(), |value| shown(&value))
    }

    #[test]
    fn iso_8601_in_its_common_dresses() {
        assert_eq!(read("2026-11-22T06:12:01Z"), "2026-11-22 06:12:01+00:00");
        assert_eq!(read("2026-11-22 06:12:01,123"), "2026-11-22 06:12:01.123000");
        assert_eq!(read("2026-11-22T06:12:01.123456789+05:30"), "2026-11-22 06:12:01.123456+05:30");
        assert_eq!(read("2026/11/22 06:12"), "2026-11-22 06:12:00");
        assert_eq!(read("20261122T061201Z"), "2026-11-22 06:12:01+00:00");
        assert_eq!(read("2026-11-22"), "2026-11-22 00:00:00");
    }

    #[test]
    fn epochs_by_their_length() {
        for text in ["1000000000", "1000000000000", "1000000000000000", "1000000000000000000", "1000000000.0"] {
            assert_eq!(read(text), "2001-09-09 01:46:40+00:00", "{text}");
        }
        assert_eq!(read("1000000000.25"), "2001-09-09 01:46:40.250000+00:00");
    }

    #[test]
    fn stamps_of_web_servers_mail_and_c() {
        assert_eq!(read("10/Oct/2000:13:55:36 -0700"), "2000-10-10 13:55:36-07:00");
        assert_eq!(read("Tue, 15 Nov 1994 12:45:26 GMT"), "1994-11-15 12:45:26+00:00");
        assert_eq!(read("Sun Sep 16 01:03:52 1973"), "1973-09-16 01:03:52");
        assert_eq!(read("Sun Sep 16 01:03:52 UTC 1973"), "1973-09-16 01:03:52+00:00");
    }

    #[test]
    fn a_stamp_without_a_year_is_not_ahead_of_the_clock() {
        assert_eq!(read("Nov 22 10:00:00"), "2026-11-22 10:00:00");
        assert_eq!(read("Nov 23 10:00:00"), "2026-11-23 10:00:00");
        assert_eq!(read("Dec 31 23:59:59"), "2025-12-31 23:59:59");
        assert_eq!(read("Jan  1 00:00:00"), "2026-01-01 00:00:00");
        let given = Stamps::new(Rc::new(StillClock::at(NOW)), Some(2003));
        assert_eq!(
            given.read(&"Oct 11 22:14:15".into()).map(|v| shown(&v)).ok().as_deref(),
            Some("2003-10-11 22:14:15")
        );
    }

    #[test]
    fn what_is_no_time_is_told_and_so_is_a_day_that_is_not() {
        assert_eq!(read("yesterday"), "ValueError: 'yesterday' is no time that is known");
        assert_eq!(
            read("2026-11-22T06:12:01Z later"),
            "ValueError: '2026-11-22T06:12:01Z later' is no time that is known"
        );
        assert_eq!(read("2026-02-30"), "ValueError: day is out of range for month");
        assert_eq!(read(""), "ValueError: '' is no time that is known");
    }
}
