//! `strftime`, in the C locale as glibc has it.

use super::calendar::{Clock, DAY, Day, EPOCH, MONTHS, WEEKDAYS};
use super::zone::shown_offset;
use crate::value::Str;

/// What is written: a day, a time, and what is known of the zone.
#[derive(Clone, Debug)]
pub(in crate::vm::modules) struct Stamp {
    pub(in crate::vm::modules) day: Day,
    /// 0 for Monday; as given, where somebody gave one that does not fit the day.
    pub(in crate::vm::modules) weekday: i64,
    /// From 1 on.
    pub(in crate::vm::modules) of_year: i64,
    pub(in crate::vm::modules) clock: Clock,
    /// Microseconds east of UTC.
    pub(in crate::vm::modules) offset: Option<i64>,
    pub(in crate::vm::modules) zone: Str,
}

impl Stamp {
    pub(in crate::vm::modules) fn new(day: Day, clock: Clock) -> Self {
        Self { day, weekday: day.weekday(), of_year: day.of_year(), clock, offset: None, zone: Str::EMPTY }
    }
}

/// How a number is padded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pad {
    Zero,
    Space,
    None,
}

/// Writes a time as a format says. What is no directive stays as it is.
pub(in crate::vm::modules) fn strftime(format: &Str, stamp: &Stamp) -> Str {
    let bytes = format.as_bytes();
    let mut out = Vec::with_capacity(bytes.len() * 2);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let start = at - 1;
        let (mut pad, mut upper) = (None, false);
        while let Some(flag) = bytes.get(at) {
            match flag {
                b'-' => pad = Some(Pad::None),
                b'_' => pad = Some(Pad::Space),
                b'0' => pad = Some(Pad::Zero),
                b'^' => upper = true,
                _ => break,
            }
            at += 1;
        }
        let written = bytes.get(at).and_then(|directive| one(*directive, pad, stamp));
        match written {
            Some(text) => {
                at += 1;
                let text = if upper { text.to_uppercase() } else { text };
                out.extend_from_slice(text.as_bytes());
            }
            None => {
                at = (at + 1).min(bytes.len());
                out.extend_from_slice(&bytes[start..at]);
            }
        }
    }
    Str::from_wtf8_vec(out)
}

fn padded(n: i64, width: usize, pad: Pad) -> String {
    match pad {
        Pad::Zero => format!("{n:0width$}"),
        Pad::Space => format!("{n:width$}"),
        Pad::None => n.to_string(),
    }
}

/// Weeks of the year up to a day, where weeks begin `since` days ago.
fn week(of_year: i64, since: i64) -> i64 {
    (of_year - 1 + 7 - since) / 7
}

fn one(directive: u8, pad: Option<Pad>, stamp: &Stamp) -> Option<String> {
    let Stamp { day, weekday, of_year, clock, .. } = stamp;
    let number = |n: i64, width: usize| Some(padded(n, width, pad.unwrap_or(Pad::Zero)));
    let spaced = |n: i64| Some(padded(n, 2, pad.unwrap_or(Pad::Space)));
    let all = |format: &str| Some(strftime(&Str::from(format), stamp).to_text().into_owned());
    let twelve = (clock.hour + 11) % 12 + 1;
    let sunday = (weekday + 1) % 7;
    let iso = day.iso();
    match directive {
        b'a' => Some(WEEKDAYS[*weekday as usize][..3].to_owned()),
        b'A' => Some(WEEKDAYS[*weekday as usize].to_owned()),
        b'b' | b'h' => Some(MONTHS[day.month as usize - 1][..3].to_owned()),
        b'B' => Some(MONTHS[day.month as usize - 1].to_owned()),
        b'c' => all("%a %b %e %H:%M:%S %Y"),
        b'C' => Some((day.year / 100).to_string()),
        b'd' => number(day.day, 2),
        b'D' | b'x' => all("%m/%d/%y"),
        b'e' => spaced(day.day),
        b'f' => Some(format!("{:06}", clock.micro)),
        b'F' => all("%Y-%m-%d"),
        b'g' => number(iso.0 % 100, 2),
        b'G' => Some(iso.0.to_string()),
        b'H' => number(clock.hour, 2),
        b'I' => number(twelve, 2),
        b'j' => number(*of_year, 3),
        b'k' => spaced(clock.hour),
        b'l' => spaced(twelve),
        b'm' => number(day.month, 2),
        b'M' => number(clock.minute, 2),
        b'n' => Some("\n".to_owned()),
        b'p' => Some(if clock.hour < 12 { "AM" } else { "PM" }.to_owned()),
        b'P' => Some(if clock.hour < 12 { "am" } else { "pm" }.to_owned()),
        b'r' => all("%I:%M:%S %p"),
        b'R' => all("%H:%M"),
        b's' => Some(((day.ordinal() - EPOCH) * (DAY / 1_000_000) + clock.micros() / 1_000_000).to_string()),
        b'S' => number(clock.second, 2),
        b't' => Some("\t".to_owned()),
        b'T' | b'X' => all("%H:%M:%S"),
        b'u' => Some((weekday + 1).to_string()),
        b'U' => number(week(*of_year, sunday), 2),
        b'V' => number(iso.1, 2),
        b'w' => Some(sunday.to_string()),
        b'W' => number(week(*of_year, *weekday), 2),
        b'y' => number(day.year % 100, 2),
        b'Y' => Some(match pad {
            Some(pad) => padded(day.year, 4, pad),
            None => day.year.to_string(),
        }),
        b'z' => Some(stamp.offset.map_or_else(String::new, |offset| shown_offset(offset, ""))),
        b'Z' => Some(stamp.zone.to_text().into_owned()),
        b'%' => Some("%".to_owned()),
        _ => None,
    }
}
