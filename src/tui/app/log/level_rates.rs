//! How many lines of each level came lately.

use std::collections::VecDeque;
use std::time::Duration;

use super::Line;
use crate::catalog::severity::Severity;

/// Seconds that are remembered.
const SECONDS: usize = 60;

/// What lines are counted under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tui) enum Level {
    Error,
    Warning,
    Other,
}

/// Lines second by second, and in all.
#[derive(Clone, Debug, Default)]
pub(in crate::tui) struct LevelRates {
    /// The second of each bar, and its counts by level; the oldest first.
    bars: VecDeque<(u64, [u64; 3])>,
    totals: [u64; 3],
}

impl LevelRates {
    /// Counts a line, and those before it that nobody has seen; `now` is none for what was there before anybody looked.
    pub(super) fn note(&mut self, line: &Line, missed: u64, now: Option<Duration>) {
        let level = match line.severity.filter(|_| line.is_own) {
            Some(severity) if severity >= Severity::Error => Level::Error,
            Some(Severity::Warning) => Level::Warning,
            _ => Level::Other,
        };
        let second = now.map(|now| now.as_secs());
        if let Some(second) = second
            && self.bars.back().is_none_or(|(newest, _)| *newest < second)
        {
            self.bars.push_back((second, [0; 3]));
            if self.bars.len() > SECONDS {
                self.bars.pop_front();
            }
        }
        for (level, n) in [(level, 1), (Level::Other, missed)] {
            self.totals[level as usize] += n;
            if let Some((_, counts)) = self.bars.back_mut().filter(|_| second.is_some()) {
                counts[level as usize] += n;
            }
        }
    }

    pub(super) fn total(&self, level: Level) -> u64 {
        self.totals[level as usize]
    }

    /// Heights from 0 to 7 for each of the last `width` seconds up to the newest that brought something, oldest first. Every second
    /// in which something came has a bar.
    pub(super) fn heights(&self, level: Level, width: usize) -> Vec<u8> {
        let Some((newest, _)) = self.bars.back() else { return Vec::new() };
        let first = (newest + 1).saturating_sub(width as u64);
        let mut counts = vec![0; usize::try_from(newest + 1 - first).unwrap_or(0)];
        for (second, bar) in self.bars.iter().filter(|(second, _)| *second >= first) {
            counts[usize::try_from(second - first).unwrap_or(0)] = bar[level as usize];
        }
        let most = counts.iter().copied().max().unwrap_or(0).max(1);
        counts.iter().map(|n| u8::try_from((n * 7).div_ceil(most)).unwrap_or(7)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(severity: Severity, is_own: bool) -> Line {
        Line { severity: Some(severity), is_own, ..Line::default() }
    }

    #[test]
    fn levels_are_counted_second_by_second_and_quiet_seconds_are_empty() {
        let mut rates = LevelRates::default();
        for (second, severity) in
            [(5, Severity::Error), (5, Severity::Error), (7, Severity::Fatal), (7, Severity::Info)]
        {
            rates.note(&line(severity, true), 0, Some(Duration::from_secs(second)));
        }
        assert_eq!(rates.heights(Level::Error, 4), [0, 7, 0, 4]);
        assert_eq!(rates.heights(Level::Error, 2), [0, 7]);
        rates.note(&line(Severity::Warning, true), 0, None);
        assert_eq!(rates.heights(Level::Warning, 2), [0, 0], "what was there before has no second");
        assert_eq!([Level::Error, Level::Warning, Level::Other].map(|level| rates.total(level)), [3, 1, 1]);
    }

    #[test]
    fn a_line_that_goes_on_with_an_error_is_not_another_one() {
        let mut rates = LevelRates::default();
        rates.note(&line(Severity::Error, false), 9, Some(Duration::ZERO));
        assert_eq!([Level::Error, Level::Other].map(|level| rates.total(level)), [0, 10]);
    }
}
