//! Lines to events: what belongs together, when it is complete, and what is left out of one that grows too long.

use regex::bytes::{Regex, RegexBuilder};

use super::traces::Traces;
use crate::catalog::parse::regex::{MAX_COMPILED, translated};
use crate::value::{Exc, Str, Value, short_repr, value_error};

/// Which line begins an event.
#[derive(Clone, Debug)]
pub(crate) enum Start {
    /// One that is neither indented nor goes on with a stack trace.
    Trace,
    /// One at whose beginning the pattern matches.
    Pattern(Regex),
}

impl Start {
    /// The argument `start`: a pattern; None, and True, are indentation and traces.
    ///
    /// # Errors
    /// `ValueError` where it is no pattern.
    pub(crate) fn of(pattern: Option<&Str>) -> Result<Self, Exc> {
        let Some(pattern) = pattern else { return Ok(Self::Trace) };
        let text = pattern.as_str().ok_or_else(|| value_error("a pattern has to be text in UTF-8"))?;
        let anchored = format!(r"\A(?:{})", translated(text));
        let regex = RegexBuilder::new(&anchored).size_limit(MAX_COMPILED).build().map_err(|error| {
            let text = error.to_string();
            let reason = text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            value_error(format!(
                "the pattern {} cannot be used: {reason}",
                short_repr(&Value::Str(pattern.clone()), 120)
            ))
        })?;
        Ok(Self::Pattern(regex))
    }

    /// In words.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Trace => "an unindented line that is no part of a stack trace".to_owned(),
            Self::Pattern(regex) => {
                format!("a line with {}", &regex.as_str()[r"\A(?:".len()..regex.as_str().len() - 1])
            }
        }
    }
}

/// How long an event may get.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caps {
    /// In lines, at least 1.
    pub(crate) lines: usize,
    /// In bytes.
    pub(crate) bytes: usize,
}

impl Caps {
    /// What holds where nothing else was said.
    pub(crate) const USUAL: Self = Self { lines: 1000, bytes: 1 << 20 };
}

/// An event that is complete.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// Its lines, with line ends between them.
    pub(crate) text: Str,
    /// Lines that were left out.
    pub(crate) cut: usize,
}

/// Joins the lines of one file.
#[derive(Debug)]
pub(crate) struct Joiner {
    start: Start,
    caps: Caps,
    traces: Traces,
    /// The lines of the event so far; the first as it came.
    first: Option<Str>,
    more: Vec<u8>,
    lines: usize,
    cut: usize,
    cut_bytes: u64,
}

impl Joiner {
    pub(crate) fn new(start: Start, caps: Caps) -> Self {
        let traces = Traces::default();
        Self { start, caps, traces, first: None, more: Vec::new(), lines: 0, cut: 0, cut_bytes: 0 }
    }

    /// Takes a line in; the event that it is not a part of.
    pub(crate) fn push(&mut self, line: &Str) -> Option<Event> {
        let goes_on = match &self.start {
            Start::Trace => self.traces.takes(line.as_bytes()),
            Start::Pattern(start) => self.first.is_some() && !start.is_match(line.as_bytes()),
        };
        let event = if goes_on { None } else { self.take() };
        self.keep(line);
        event
    }

    /// The event so far is complete, whatever comes.
    pub(crate) fn finish(&mut self) -> Option<Event> {
        self.traces.end();
        self.take()
    }

    /// Lines held.
    pub(crate) fn lines(&self) -> usize {
        self.lines
    }

    /// Bytes held of text.
    pub(crate) fn bytes(&self) -> usize {
        self.first.as_ref().map_or(0, Str::byte_len) + self.more.len()
    }

    fn keep(&mut self, line: &Str) {
        self.lines += 1;
        match &self.first {
            None => self.first = Some(line.clone()),
            Some(_) if self.lines > self.caps.lines || self.bytes() + line.byte_len() >= self.caps.bytes => {
                // Nothing after a line that was left out: a text with holes would read as one without.
                self.cut += 1;
                self.cut_bytes += line.byte_len() as u64 + 1;
            }
            Some(_) if self.cut > 0 => {
                self.cut += 1;
                self.cut_bytes += line.byte_len() as u64 + 1;
            }
            Some(_) => {
                self.more.push(b'\n');
                self.more.extend_from_slice(line.as_bytes());
            }
        }
    }

    fn take(&mut self) -> Option<Event> {
        let first = self.first.take()?;
        let (cut, bytes) = (std::mem::take(&mut self.cut), std::mem::take(&mut self.cut_bytes));
        self.lines = 0;
        let mut more = std::mem::take(&mut self.more);
        if cut > 0 {
            let lines = if cut == 1 { "line" } else { "lines" };
            more.extend_from_slice(format!("\n… {cut} {lines} more, {bytes} bytes, cut").as_bytes());
        }
        if more.is_empty() {
            return Some(Event { text: first, cut });
        }
        let mut text = Vec::with_capacity(first.byte_len() + more.len());
        text.extend_from_slice(first.as_bytes());
        text.append(&mut more);
        Some(Event { text: Str::from_wtf8_vec(text), cut })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(mut joiner: Joiner, lines: &[&str]) -> Vec<String> {
        let mut events: Vec<Event> = lines.iter().filter_map(|line| joiner.push(&Str::from(*line))).collect();
        events.extend(joiner.finish());
        assert!(joiner.finish().is_none() && joiner.bytes() == 0);
        events.into_iter().map(|event| event.text.to_text().into_owned()).collect()
    }

    #[test]
    fn a_pattern_stands_at_the_beginning_of_first_lines_and_nowhere_else() {
        let start = Start::of(Some(&Str::from(r"\d{4}-"))).unwrap();
        assert_eq!(start.words(), r"a line with \d{4}-");
        let joiner = Joiner::new(start, Caps::USUAL);
        let given = events(joiner, &["lost", "2026-1 a", "  b 2026-2", "c", "2026-3 d"]);
        assert_eq!(given, ["lost", "2026-1 a\n  b 2026-2\nc", "2026-3 d"]);
        assert!(Start::of(Some(&Str::from("(a"))).unwrap_err().headline().contains("unclosed group"));
    }

    #[test]
    fn what_is_left_out_of_a_long_event_is_counted_at_its_end() {
        let joiner = || Joiner::new(Start::Trace, Caps { lines: 2, bytes: 100 });
        assert_eq!(events(joiner(), &["a", " b", " c", " d", "e"]), ["a\n b\n… 2 lines more, 6 bytes, cut", "e"]);
        let long = format!(" {}", "x".repeat(200));
        assert_eq!(events(joiner(), &["a", &long, " b"])[0], "a\n… 2 lines more, 205 bytes, cut");
        assert_eq!(events(joiner(), &[&long[1..]])[0].len(), 200, "one line alone is the reader's to cap");
    }
}
