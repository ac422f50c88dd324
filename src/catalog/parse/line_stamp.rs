//! When a line of a log was written, as far as the line itself tells it: wherever its stamp stands.

use std::rc::Rc;

use super::stamp::Stamps;
use crate::machine::Clock;
use crate::value::{Exc, Value};
use crate::vm::modules::datetime::epoch_micros;

use super::moments::Moments;

/// How far into a line a stamp is looked for, in bytes.
const REACH: usize = 256;

/// What a stamp inside a line has at least: a day and a time, so that no other number passes for one.
const SHORTEST: usize = 15;

/// Reads when lines were written.
#[derive(Clone, Debug)]
pub(crate) struct LineStamps {
    stamps: Stamps,
    clock: Rc<dyn Clock>,
}

impl LineStamps {
    /// Stamps that tell no year are in the last one in which they are not ahead of the clock.
    pub(crate) fn new(clock: Rc<dyn Clock>) -> Self {
        Self { stamps: Stamps::new(Rc::clone(&clock), None), clock }
    }

    /// Microseconds since 1970 began, one without a zone counting as UTC; `None` where the line tells no time.
    ///
    /// The stamp stands at the beginning of the line, or within its first bytes after a bracket, a quote, a space or the like; a plain
    /// number there counts where it follows a word that ends in `time`, `ts` or `timestamp`.
    pub(crate) fn micros(&self, line: &[u8]) -> Option<i64> {
        let line = &line[..line.len().min(REACH)];
        if let Some((_, Ok(moment))) = self.stamps.prefix(line) {
            return epoch_micros(&moment);
        }
        (1..line.len()).find_map(|at| {
            if !line[at].is_ascii_alphanumeric()
                || !matches!(
                    line[at - 1],
                    b'[' | b'"' | b'\'' | b'=' | b' ' | b'\t' | b'(' | b'<' | b'>' | b'|' | b':' | b','
                )
            {
                return None;
            }
            let (length, moment) = self.stamps.prefix(&line[at..])?;
            let number = line[at..at + length].iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
            let told = if number { follows_name(&line[..at]) } else { length >= SHORTEST };
            epoch_micros(&moment.ok().filter(|_| told)?)
        })
    }

    /// The same of a value that a user gives: a datetime, a text that tells a time, or seconds since 1970.
    ///
    /// # Errors
    /// `ValueError` or `TypeError` for what is none.
    pub(crate) fn of_value(&self, value: &Value) -> Result<i64, Exc> {
        Moments::new(Rc::clone(&self.clock)).micros(value)
    }
}

/// Whether what stands before a number names it as a time: `ts=`, `"time": `, `@timestamp":"`.
fn follows_name(before: &[u8]) -> bool {
    let end = before.iter().rposition(|byte| byte.is_ascii_alphabetic()).map_or(0, |at| at + 1);
    let between = &before[end..];
    let name = before[..end].to_ascii_lowercase();
    between.len() <= 4
        && between.iter().any(|byte| matches!(byte, b'=' | b':'))
        && [&b"time"[..], b"ts", b"timestamp"].iter().any(|known| name.ends_with(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::StillClock;

    fn read(line: &str) -> Option<i64> {
        // 2026-11-22T00:00:00Z.
        LineStamps::new(Rc::new(StillClock::at(1_795_305_600_000_000_000))).micros(line.as_bytes())
    }

    #[test]
    fn a_stamp_is_found_wherever_logs_have_it() {
        for line in [
            "2026-11-20T06:12:01Z|INFO|svc|started",
            "2026-11-20 06:12:01,000 INFO started",
            "[2026-11-20 06:12:01] started",
            "INFO [2026-11-20T06:12:01+00:00] started",
            r#"{"level":"info","ts":"2026-11-20T06:12:01Z","msg":"x"}"#,
            r#"{"level":"info","time":1795155121,"msg":"x"}"#,
            r#"1.2.3.4 - - [20/Nov/2026:06:12:01 +0000] "GET / HTTP/1.1" 200 5"#,
            "level=info ts=2026-11-20T06:12:01Z msg=x",
            "Nov 20 06:12:01 host app[7]: x",
            "<34>Nov 20 06:12:01 host app[7]: x",
            "1795155121.0 started",
        ] {
            assert_eq!(read(line), Some(1_795_155_121_000_000), "{line}");
        }
    }

    #[test]
    fn other_numbers_are_no_stamps() {
        for line in [
            "",
            "    at main.rs:12",
            "GET /a/1795155121 200",
            "id=1795155121 x",
            "Traceback (most recent call last):",
            "order 2026-11-20",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
