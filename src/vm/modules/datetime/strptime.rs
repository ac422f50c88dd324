//! `strptime`: a text read as a format says, by CPython's rules and in the C locale.

use super::calendar::{Clock, Day, MONTHS, WEEKDAYS, is_leap};
use crate::value::{Exc, Str, Value, value_error};
use crate::vm::modules::re;

/// What was read.
#[derive(Debug)]
pub(in crate::vm::modules) struct Reading {
    pub(in crate::vm::modules) day: Day,
    pub(in crate::vm::modules) clock: Clock,
    pub(in crate::vm::modules) weekday: i64,
    pub(in crate::vm::modules) of_year: i64,
    /// Microseconds east of UTC.
    pub(super) offset: Option<i64>,
    pub(super) zone: Option<String>,
}

fn longest_first(names: &[&str], cut: usize) -> String {
    let mut names: Vec<&str> = names.iter().map(|name| &name[..name.len().min(cut)]).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.join("|").to_lowercase()
}

/// A directive as a regular expression.
fn directive(c: char) -> Option<String> {
    let plain = match c {
        'd' => r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
        'f' => r"(?P<f>[0-9]{1,6})",
        'H' => r"(?P<H>2[0-3]|[0-1]\d|\d)",
        'I' => r"(?P<I>1[0-2]|0[1-9]|[1-9])",
        'G' => r"(?P<G>\d\d\d\d)",
        'j' => r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
        'm' => r"(?P<m>1[0-2]|0[1-9]|[1-9])",
        'M' => r"(?P<M>[0-5]\d|\d)",
        'S' => r"(?P<S>6[0-1]|[0-5]\d|\d)",
        'U' => r"(?P<U>5[0-3]|[0-4]\d|\d)",
        'W' => r"(?P<W>5[0-3]|[0-4]\d|\d)",
        'w' => r"(?P<w>[0-6])",
        'u' => r"(?P<u>[1-7])",
        'V' => r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
        'y' => r"(?P<y>\d\d)",
        'Y' => r"(?P<Y>\d\d\d\d)",
        'z' => r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))",
        'p' => "(?P<p>am|pm)",
        'Z' => "(?P<Z>utc|gmt)",
        '%' => "%",
        _ => "",
    };
    let whole = |format: &str| pattern(format).ok();
    Some(match c {
        'A' => format!("(?P<A>{})", longest_first(&WEEKDAYS, 9)),
        'a' => format!("(?P<a>{})", longest_first(&WEEKDAYS, 3)),
        'B' => format!("(?P<B>{})", longest_first(&MONTHS, 9)),
        'b' => format!("(?P<b>{})", longest_first(&MONTHS, 3)),
        'c' => whole("%a %b %d %H:%M:%S %Y")?,
        'x' => whole("%m/%d/%y")?,
        'X' => whole("%H:%M:%S")?,
        _ if plain.is_empty() => return None,
        _ => plain.to_owned(),
    })
}

/// What is no directive of a format: its name, or that there was none.
struct Stray(Option<char>);

/// A format as a regular expression.
fn pattern(format: &str) -> Result<String, Stray> {
    let mut out = String::new();
    let mut chars = format.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '%' => {
                let name = chars.next().ok_or(Stray(None))?;
                out.push_str(&directive(name).ok_or(Stray(Some(name)))?);
            }
            '\\' | '.' | '^' | '$' | '*' | '+' | '?' | '(' | ')' | '{' | '}' | '[' | ']' | '|' => out.extend(['\\', c]),
            c if c.is_whitespace() => {
                while chars.peek().is_some_and(|c| c.is_whitespace()) {
                    chars.next();
                }
                out.push_str("\\s+");
            }
            c => out.push(c),
        }
    }
    Ok(out)
}

/// Reads a text. `ValueError` in CPython's words where it does not fit.
pub(in crate::vm::modules) fn read(text: &Str, format: &Str) -> Result<Reading, Exc> {
    let shown = format.to_text();
    let pattern = pattern(&shown).map_err(|stray| match stray {
        Stray(None) => value_error(format!("stray % in format '{shown}'")),
        Stray(Some(c)) => {
            // A blank was escaped before CPython looks.
            let c = if c.is_whitespace() { '%' } else { c };
            value_error(format!("'{c}' is a bad directive in format '{shown}'"))
        }
    })?;
    let Some((groups, end)) = re::groups_at_start(&pattern, text)? else {
        let (text, format) = (Value::Str(text.clone()).repr(), Value::Str(format.clone()).repr());
        return Err(value_error(format!("time data {text} does not match format {format}")));
    };
    if end != text.byte_len() {
        let rest = text.slice(end..text.byte_len());
        return Err(value_error(format!("unconverted data remains: {}", rest.to_text())));
    }
    Fields::of(&groups)?.resolved()
}

/// The parts that a text gave.
#[derive(Default)]
struct Fields {
    year: Option<i64>,
    iso_year: Option<i64>,
    iso_week: Option<i64>,
    month: i64,
    day: i64,
    clock: Clock,
    weekday: Option<i64>,
    of_year: Option<i64>,
    /// A week of the year, and whether weeks begin on Monday.
    week: Option<(i64, bool)>,
    offset: Option<i64>,
    zone: Option<String>,
}

impl Fields {
    fn of(groups: &[(String, String)]) -> Result<Self, Exc> {
        let mut fields = Self { month: 1, day: 1, ..Self::default() };
        let afternoon = groups.iter().any(|(name, text)| name == "p" && text.eq_ignore_ascii_case("pm"));
        for (name, text) in groups {
            let n = || {
                text.trim()
                    .chars()
                    .filter_map(|c| crate::value::unicode::decimal_value(u32::from(c)))
                    .fold(0, |n, d| n * 10 + i64::from(d))
            };
            let index = |names: &[&str], cut: usize| {
                let among = names.iter().position(|name| name[..name.len().min(cut)].eq_ignore_ascii_case(text));
                among.unwrap_or(0) as i64
            };
            match name.as_str() {
                "y" => fields.year = Some(if n() <= 68 { n() + 2000 } else { n() + 1900 }),
                "Y" => fields.year = Some(n()),
                "G" => fields.iso_year = Some(n()),
                "m" => fields.month = n(),
                "B" => fields.month = index(&MONTHS, 9) + 1,
                "b" => fields.month = index(&MONTHS, 3) + 1,
                "d" => fields.day = n(),
                "H" => fields.clock.hour = n(),
                "I" => fields.clock.hour = n() % 12 + if afternoon { 12 } else { 0 },
                "M" => fields.clock.minute = n(),
                "S" => fields.clock.second = n(),
                "f" => fields.clock.micro = n() * 10_i64.pow(6_u32.saturating_sub(text.len() as u32)),
                "A" => fields.weekday = Some(index(&WEEKDAYS, 9)),
                "a" => fields.weekday = Some(index(&WEEKDAYS, 3)),
                "w" => fields.weekday = Some((n() + 6) % 7),
                "u" => fields.weekday = Some(n() - 1),
                "j" => fields.of_year = Some(n()),
                "U" => fields.week = Some((n(), false)),
                "W" => fields.week = Some((n(), true)),
                "V" => fields.iso_week = Some(n()),
                "z" => fields.offset = Some(offset_of(text)?),
                "Z" => fields.zone = Some(text.clone()),
                _ => {}
            }
        }
        Ok(fields)
    }

    fn check(&self) -> Result<(), Exc> {
        if self.year.is_none() && self.iso_year.is_some() {
            if self.iso_week.is_none() || self.weekday.is_none() {
                return Err(value_error(
                    "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').",
                ));
            }
            if self.of_year.is_some() {
                return Err(value_error(
                    "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.",
                ));
            }
        } else if self.week.is_none() && self.iso_week.is_some() {
            return Err(value_error(match self.weekday {
                None => {
                    "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
                }
                Some(_) => {
                    "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
                }
            }));
        }
        Ok(())
    }

    fn resolved(self) -> Result<Reading, Exc> {
        self.check()?;
        let leap_day = self.year.is_none() && self.month == 2 && self.day == 29;
        let mut year = self.year.unwrap_or(if leap_day { 1904 } else { 1900 });
        let mut of_year = self.of_year;
        if let (None, Some(weekday)) = (of_year, self.weekday) {
            if let Some((week, on_monday)) = self.week {
                of_year = Some(day_of_week(year, week, weekday, on_monday)?);
            } else if let (Some(iso_year), Some(iso_week)) = (self.iso_year, self.iso_week) {
                let day = Day::of_iso(iso_year, iso_week, weekday + 1)?;
                year = day.year;
                of_year = Some(day.of_year());
            }
            if let Some(early) = of_year.filter(|n| *n <= 0) {
                year -= 1;
                of_year = Some(early + if is_leap(year) { 366 } else { 365 });
            }
        }
        let mut day = match of_year {
            None => Day::new(year, self.month, self.day)?,
            Some(n) => Day::of_ordinal(n - 1 + Day::new(year, 1, 1)?.ordinal()),
        };
        let of_year = of_year.unwrap_or_else(|| day.of_year());
        let weekday = self.weekday.unwrap_or_else(|| day.weekday());
        if leap_day {
            day.year = 1900;
        }
        let Self { clock, offset, zone, .. } = self;
        Ok(Reading { day, clock, weekday, of_year, offset, zone })
    }
}

/// The day of the year of a weekday in a week, where the first week begins with the first Monday or Sunday.
fn day_of_week(year: i64, week: i64, weekday: i64, on_monday: bool) -> Result<i64, Exc> {
    let first = Day::new(year, 1, 1)?.weekday();
    let (first, weekday) = if on_monday { (first, weekday) } else { ((first + 1) % 7, (weekday + 1) % 7) };
    Ok(match week {
        0 => 1 + weekday - first,
        week => 1 + (7 - first) % 7 + 7 * (week - 1) + weekday,
    })
}

/// `+01:00`, `-0130`, `Z`.
fn offset_of(text: &str) -> Result<i64, Exc> {
    if text == "Z" {
        return Ok(0);
    }
    let colons = text.as_bytes().get(3) == Some(&b':');
    let digits: String = text[1..].chars().filter(|c| *c != ':').collect();
    if colons && text.len() > 6 && text.as_bytes()[6] != b':' {
        return Err(value_error(format!("Inconsistent use of : in {text}")));
    }
    let n = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<i64>().ok()).unwrap_or(0);
    let fraction = digits.get(7..).unwrap_or("");
    let micros = format!("{fraction:0<6}").parse::<i64>().unwrap_or(0);
    let size = ((n(0, 2) * 60 + n(2, 4)) * 60 + n(4, 6)) * 1_000_000 + micros;
    Ok(if text.starts_with('-') { -size } else { size })
}
