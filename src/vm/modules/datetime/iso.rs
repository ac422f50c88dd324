//! ISO 8601: times and dates written, and read as CPython 3.11 reads them.

use std::rc::Rc;

use super::calendar::{Clock, Day};
use super::delta::Delta;
use super::zone::{Zone, utc};
use crate::value::{Exc, Str, Value, value_error};

/// How exactly a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    Auto,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
    Microseconds,
}

impl Precision {
    /// `timespec`.
    pub(super) fn given(value: Option<&Value>) -> Result<Self, Exc> {
        let Some(value) = value else { return Ok(Self::Auto) };
        let text = crate::vm::arguments::text(value, "isoformat", "argument 2")?;
        Ok(match &*text.to_text() {
            "auto" => Self::Auto,
            "hours" => Self::Hours,
            "minutes" => Self::Minutes,
            "seconds" => Self::Seconds,
            "milliseconds" => Self::Milliseconds,
            "microseconds" => Self::Microseconds,
            _ => return Err(value_error("Unknown timespec value")),
        })
    }
}

pub(super) fn shown_day(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

pub(super) fn shown_clock(clock: Clock, precision: Precision) -> String {
    let Clock { hour, minute, second, micro } = clock;
    match precision {
        Precision::Hours => format!("{hour:02}"),
        Precision::Minutes => format!("{hour:02}:{minute:02}"),
        Precision::Auto if micro == 0 => format!("{hour:02}:{minute:02}:{second:02}"),
        Precision::Seconds => format!("{hour:02}:{minute:02}:{second:02}"),
        Precision::Milliseconds => format!("{hour:02}:{minute:02}:{second:02}.{:03}", micro / 1000),
        Precision::Auto | Precision::Microseconds => format!("{hour:02}:{minute:02}:{second:02}.{micro:06}"),
    }
}

fn invalid(text: &Str) -> Exc {
    value_error(format!("Invalid isoformat string: {}", Value::Str(text.clone()).repr()))
}

/// What a text says, where it is sound as far as its form goes.
type Read<T> = Option<T>;

fn digits(text: &[u8]) -> Read<i64> {
    (!text.is_empty() && text.iter().all(u8::is_ascii_digit))
        .then(|| text.iter().fold(0, |n, digit| n * 10 + i64::from(digit - b'0')))
}

/// `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-Www-D`, `YYYYWwwD`, `YYYY-Www`, `YYYYWww`.
fn day_of(text: &[u8]) -> Read<Result<Day, Exc>> {
    if !matches!(text.len(), 7 | 8 | 10) {
        return None;
    }
    let year = digits(&text[..4])?;
    let dash = text[4] == b'-';
    let mut at = 4 + usize::from(dash);
    if text.get(at) == Some(&b'W') {
        at += 1;
        let week = digits(text.get(at..at + 2)?)?;
        at += 2;
        let mut weekday = 1;
        if text.len() > at {
            if (text[at] == b'-') != dash {
                return None;
            }
            at += usize::from(dash);
            weekday = digits(text.get(at..).filter(|rest| rest.len() == 1)?)?;
        }
        return Day::of_iso(year, week, weekday).ok().map(Ok);
    }
    let month = digits(text.get(at..at + 2)?)?;
    at += 2;
    if (text.get(at) == Some(&b'-')) != dash {
        return None;
    }
    at += usize::from(dash);
    let day = digits(text.get(at..).filter(|rest| rest.len() == 2)?)?;
    Some(Day::new(year, month, day))
}

/// `HH[:MM[:SS[.ffffff]]]`, with colons or without: hour, minute, second, microsecond.
fn parts_of(text: &[u8]) -> Read<[i64; 4]> {
    let mut parts = [0; 4];
    let mut at = 0;
    let mut colons = false;
    for (place, part) in parts.iter_mut().enumerate().take(3) {
        *part = digits(text.get(at..at + 2)?)?;
        at += 2;
        let Some(next) = text.get(at) else { return Some(parts) };
        if place == 0 {
            colons = *next == b':';
        }
        match next {
            b'.' | b',' => break,
            _ if place == 2 => return None,
            b':' if colons => at += 1,
            _ if colons => return None,
            _ => {}
        }
    }
    if !matches!(text[at], b'.' | b',') {
        return None;
    }
    let fraction = &text[at + 1..];
    let taken = fraction.len().min(6);
    let micros = digits(&fraction[..taken])?;
    parts[3] = micros * 10_i64.pow(6 - taken as u32);
    fraction[taken..].iter().all(u8::is_ascii_digit).then_some(parts)
}

/// A time of day with its zone.
type Timed = (Clock, Option<Rc<Zone>>);

fn time_of(text: &[u8]) -> Read<Result<Timed, Exc>> {
    let split = text.iter().position(|byte| matches!(byte, b'-' | b'+' | b'Z'));
    let clock = parts_of(&text[..split.unwrap_or(text.len())])?;
    let zone = match split {
        None => None,
        Some(at) if text[at] == b'Z' => {
            if at + 1 != text.len() {
                return None;
            }
            Some(Ok(utc()))
        }
        Some(at) => {
            let rest = &text[at + 1..];
            if matches!(rest.len(), 0 | 1 | 3) {
                return None;
            }
            let [hours, minutes, seconds, micros] = parts_of(rest)?;
            let size = ((hours * 60 + minutes) * 60 + seconds) * 1_000_000 + micros;
            Some(Zone::of(Delta::of_micros(if text[at] == b'-' { -size } else { size }), None))
        }
    };
    let [hour, minute, second, micro] = clock;
    Some(Clock::new(hour, minute, second, micro).and_then(|clock| Ok((clock, zone.transpose()?))))
}

/// `date.fromisoformat`.
pub(super) fn read_day(text: &Str) -> Result<Day, Exc> {
    day_of(text.as_bytes()).ok_or_else(|| invalid(text))?
}

/// `time.fromisoformat`.
pub(super) fn read_time(text: &Str) -> Result<Timed, Exc> {
    let bytes = text.as_bytes();
    let bytes = bytes.strip_prefix(b"T").unwrap_or(bytes);
    time_of(bytes).ok_or_else(|| invalid(text))?
}

/// Where a date ends, in a text of at least 8 bytes.
fn date_end(text: &[u8]) -> usize {
    let digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    match (text[4], text[5]) {
        (b'-', b'W') if text.get(8) == Some(&b'-') => {
            if digit(10) {
                8
            } else {
                10
            }
        }
        (b'-', b'W') => 8,
        (b'-', _) => 10,
        (b'W', _) => {
            let end = (7..text.len()).find(|at| !digit(*at)).unwrap_or(text.len());
            match end {
                0..9 => end,
                _ if end % 2 == 0 => 7,
                _ => 8,
            }
        }
        _ => 8,
    }
}

/// `datetime.fromisoformat`.
pub(super) fn read_moment(text: &Str) -> Result<(Day, Timed), Exc> {
    let bytes = text.as_bytes();
    if bytes.len() < 7 {
        return Err(invalid(text));
    }
    let end = if bytes.len() == 7 { 7 } else { date_end(bytes).min(bytes.len()) };
    let day = day_of(&bytes[..end]).ok_or_else(|| invalid(text))?;
    // One character stands between, of whatever width.
    let rest = bytes
        .get(end)
        .map_or(&bytes[end..], |first| &bytes[(end + crate::value::char_width(*first)).min(bytes.len())..]);
    if rest.is_empty() && end < bytes.len() {
        return Err(invalid(text));
    }
    let time = match rest {
        [] => Ok((Clock::default(), None)),
        rest => time_of(rest).ok_or_else(|| invalid(text))?,
    };
    Ok((day?, time?))
}
