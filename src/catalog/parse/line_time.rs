//! The time that a log line tells, wherever lines commonly have it.

use std::rc::Rc;

use memchr::memmem::{find, find_iter};

use super::stamp::Stamps;
use crate::machine::Clock;
use crate::value::Value;
use crate::vm::modules::datetime::epoch_micros;

/// How far into a line its time is looked for, in bytes.
const HEAD: usize = 512;
/// Before the times of JSON and logfmt.
const KEYS: [&[u8]; 6] = [b"time", b"ts", b"timestamp", b"@timestamp", b"datetime", b"date"];

/// Finds times in lines: at the beginning, after a bracket, a priority or a level, in brackets as access logs have it, and in the
/// fields that JSON and logfmt commonly have for it.
#[derive(Debug)]
pub(crate) struct LineTimes(Stamps);

impl LineTimes {
    /// Stamps without a year are read as `clock` suggests.
    pub(crate) fn new(clock: Rc<dyn Clock>) -> Self {
        Self(Stamps::new(clock, None))
    }

    /// Microseconds since 1970 began, a time without a zone counting as UTC; `None` where the line tells none.
    pub(crate) fn micros(&self, line: &[u8]) -> Option<i64> {
        let line = line[..line.len().min(HEAD)].trim_ascii_start();
        self.at(line)
            .or_else(|| self.at(after_opening(line)?))
            .or_else(|| self.in_field(line))
            .or_else(|| self.at(&line[find(line, b" [")? + 2..]))
    }

    fn at(&self, bytes: &[u8]) -> Option<i64> {
        let (_, moment) = self.0.prefix(bytes)?;
        epoch_micros(&moment.ok()?)
    }

    fn in_field(&self, line: &[u8]) -> Option<i64> {
        KEYS.iter().find_map(|key| find_iter(line, key).find_map(|at| self.after_key(line, at, key.len())))
    }

    fn after_key(&self, line: &[u8], at: usize, length: usize) -> Option<i64> {
        // Whole names only: `time`, and not the end of `uptime`.
        let begins = at == 0 || matches!(line[at - 1], b' ' | b'"' | b',' | b'{');
        let rest = &line[at + length..];
        let rest = rest.strip_prefix(b"\"").unwrap_or(rest).trim_ascii_start();
        let value = rest.strip_prefix(b"=").or_else(|| rest.strip_prefix(b":")).filter(|_| begins)?.trim_ascii_start();
        let value = value.strip_prefix(b"\"").unwrap_or(value);
        self.at(value).or_else(|| self.of_digits(value))
    }

    fn of_digits(&self, value: &[u8]) -> Option<i64> {
        let length = value.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
        let seconds: f64 = std::str::from_utf8(&value[..length]).ok()?.parse().ok()?;
        self.0.of_number(seconds).ok().as_ref().and_then(epoch_micros)
    }
}

/// What follows `[`, `<34>`, `<34>1 `, glog's level with its day, or `LEVEL `.
fn after_opening(line: &[u8]) -> Option<&[u8]> {
    match line.first()? {
        b'[' | b'(' | b'|' => Some(&line[1..]),
        b'<' => {
            let rest = &line[memchr::memchr(b'>', &line[..line.len().min(6)])? + 1..];
            Some(rest.strip_prefix(b"1 ").unwrap_or(rest))
        }
        _ => {
            let word = line.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
            let rest = &line[word..];
            let begins = rest.first().is_some_and(|byte| matches!(byte, b' ' | b'|' | b':'));
            (word > 2 && begins).then(|| rest[1..].trim_ascii_start())
        }
    }
}

/// The micros as what they are compared by.
pub(in crate::catalog) fn as_key(micros: i64) -> Value {
    Value::Int(micros)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::StillClock;

    #[test]
    fn a_time_is_found_where_lines_commonly_have_it() {
        let times = LineTimes::new(Rc::new(StillClock::at(1_795_000_000_000_000_000)));
        let at = 1_795_328_421_000_000_i64;
        assert_eq!(times.micros(b"2026-11-22T06:20:21Z ERROR x"), Some(at));
        for line in [
            "[2026-11-22T06:20:21Z INFO app] hi",
            "2026-11-22 06:20:21,000 - root - INFO - hi",
            "ERROR 2026-11-22 06:20:21 hi",
            "<34>1 2026-11-22T06:20:21Z host su - - hi",
            r#"1.2.3.4 - - [22/Nov/2026:06:20:21 +0000] "GET / HTTP/1.0" 200 5"#,
            r#"{"msg":"x","ts":"2026-11-22T06:20:21Z"}"#,
            r#"{"uptime":3,"time": 1795328421}"#,
            "level=info ts=2026-11-22T06:20:21Z msg=hi",
            "time=1795328421.0 level=info",
        ] {
            assert_eq!(times.micros(line.as_bytes()), Some(at), "{line}");
        }
        for line in ["", "no time here", "  at a.b.C(C.java:1)", "Traceback (most recent call last):", "uptime=3 days"]
        {
            assert_eq!(times.micros(line.as_bytes()), None, "{line}");
        }
    }
}
