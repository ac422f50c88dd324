//! The log screen as rows: levels at the top, lines, and what holds at the bottom.

use super::level_rates::Level;
use super::{Line, Log, Sought};
use crate::catalog::severity::Severity;
use crate::debugger::RunState;
use crate::tui::app::rows::{Row, Tone, clipped, left};
use crate::tui::app::words::{bytes, number, plural, rounded};
use crate::tui::app::{App, Area, after_column, bar};
use crate::tui::sanitise;

/// The most cells that what is looked for takes in the status.
const PATTERN: usize = 24;
/// How many of the newest lines are looked at for colours.
const COLOURED: usize = 60;
/// The widest that the names of files get.
const NAME: usize = 18;

/// A row of a line, and which columns of it hold what is marked: the first, and how many.
#[derive(Clone, Debug, Default)]
pub(in crate::tui) struct LogRow {
    pub row: Row,
    pub marks: Vec<(u16, u16)>,
}

/// How many lines of each level came, and when.
pub(in crate::tui) fn header(app: &App, width: usize) -> Row {
    let log = &app.log;
    let levels = [
        (Level::Error, "errors", Tone::Bad),
        (Level::Warning, "warnings", Tone::Warn),
        (Level::Other, "other", Tone::Plain),
    ];
    let bars = match width {
        100.. => 24,
        70.. => 12,
        50.. => 6,
        _ => 0,
    };
    let mut row = Row::new();
    for (level, word, tone) in levels {
        let total = log.rates.total(level);
        let tone = if total == 0 { Tone::Dim } else { tone };
        let word = if total == 1 { word.trim_end_matches('s') } else { word };
        let (word, total) = if width < 50 { (&word[..1], rounded(total)) } else { (word, number(total)) };
        let heights = log.rates.heights(level, bars);
        let lately: String = heights.into_iter().map(|height| bar(height, app.manner.ascii)).collect();
        row = row.and(tone, format!("{total} {word} ")).and(tone, left(&lately, bars)).and(Tone::Plain, "  ");
    }
    if let Some(newest) = log.lines.back().and_then(|line| line.name.as_ref()) {
        let names = log.lines.iter().filter_map(|line| line.name.as_ref());
        let several = names.clone().any(|name| name != newest);
        row = row.and(Tone::Dim, if several { "several files".to_owned() } else { newest.clone() });
    }
    row
}

/// The lines in view, in an area of that size.
pub(in crate::tui) fn list(app: &App, area: Area) -> Vec<LogRow> {
    let (width, height) = (usize::from(area.w), usize::from(area.h));
    let log = &app.log;
    let names = log.in_view(height).iter().filter_map(|seen| seen.line.name.as_deref()).map(sanitise::width).max();
    let mut rows = Vec::new();
    for seen in log.in_view(height) {
        let mut of_line = of_line(app, seen.line, names.map(|names| names.min(NAME)), width);
        rows.extend(of_line.drain(seen.above..));
    }
    rows.truncate(height);
    if rows.is_empty() {
        let words = match &log.filter {
            Some(filter) if !log.lines.is_empty() => {
                format!("none of {} fits {:?}", plural(log.lines.len() as u64, "line"), filter.text)
            }
            _ => "no line yet".to_owned(),
        };
        rows.push(LogRow { row: Row::of(Tone::Dim, words), ..LogRow::default() });
    }
    rows
}

/// The rows of one line.
fn of_line(app: &App, line: &Line, names: Option<usize>, width: usize) -> Vec<LogRow> {
    let log = &app.log;
    let (sign, tone) = look(line);
    let is_chosen = log.chosen == Some(line.number);
    let mut rows = Vec::new();
    if line.missed > 0 {
        let words = format!("  … {} came faster than they are kept", plural(line.missed, "line"));
        rows.push(LogRow { row: Row::of(Tone::Dim, words), ..LogRow::default() });
    }
    let marks: Vec<&super::Pattern> = log.mark.iter().chain(&log.filter).collect();
    let mut texts = line.text.lines().peekable();
    let empty = if texts.peek().is_none() { Some("") } else { None };
    for (at, text) in texts.chain(empty).enumerate() {
        let lead = if at == 0 { sign } else { " " };
        let mut row = Row::of(tone, format!("{lead} ")).marked(is_chosen).numbered(line.number);
        let mut used = 2;
        if let Some(names) = names {
            let name = line.name.as_deref().filter(|_| at == 0).unwrap_or_default();
            row = row.and(Tone::Accent, format!("{} ", left(&clipped(name, names), names)));
            used += names + 1;
        }
        let from = log.column;
        let mut found = Vec::new();
        for place in marks.iter().flat_map(|mark| mark.places(text)) {
            let start = sanitise::width(&text[..place.start]);
            let end = start + sanitise::width(&text[place]);
            let (start, end) = (start.max(from) - from + used, end.max(from) - from + used);
            if end > start && start < width {
                found.push((u16::try_from(start).unwrap_or(0), u16::try_from(end.min(width) - start).unwrap_or(0)));
            }
        }
        row = row.and(tone, after_column(text, from));
        rows.push(LogRow { row, marks: found });
    }
    rows
}

/// The letter and the tone of a line: colour is never the only sign.
fn look(line: &Line) -> (&'static str, Tone) {
    let (sign, tone) = match line.severity {
        Some(Severity::Fatal) => ("F", Tone::Bad),
        Some(Severity::Error) => ("E", Tone::Bad),
        Some(Severity::Warning) => ("W", Tone::Warn),
        Some(Severity::Debug | Severity::Trace) => ("·", Tone::Dim),
        Some(Severity::Info) | None => (" ", Tone::Plain),
    };
    if line.is_own { (sign, tone) } else { (" ", tone) }
}

/// Whether it follows, what is shown of how much, and what is offered; and where the caret stands in what is being typed.
pub(in crate::tui) fn status(app: &App, width: usize) -> (Row, Option<usize>) {
    let log = &app.log;
    if let Some(typing) = &log.typing {
        let lead = if typing.what == Sought::Filter { "& " } else { "/ " };
        let row = Row::of(Tone::Accent, lead).and(Tone::Strong, typing.editor.text());
        let caret = 2 + sanitise::width(&typing.editor.text()[..typing.editor.caret()]);
        let pattern = if typing.what == Sought::Filter { &log.filter } else { &log.mark };
        let row = match pattern.as_ref().and_then(|pattern| pattern.error.as_ref()) {
            Some(error) => row.and(Tone::Bad, format!("   {error}")),
            None => row.and(Tone::Dim, format!("   {}", counted(log))),
        };
        return (row, Some(caret));
    }
    let ascii = app.manner.ascii;
    let dot = if ascii { " - " } else { " · " };
    let new = log.new_below() as u64;
    let paused = app.picture.run == RunState::Paused && app.picture.revision > 0;
    let mut row = match (log.chosen, new) {
        (None, _) if paused => Row::of(Tone::Warn, if ascii { "= paused" } else { "‖ paused" }),
        (None, _) => Row::of(Tone::Good, if ascii { "v following" } else { "▼ following" }),
        (Some(_), 0) => Row::of(Tone::Plain, "held").and(Tone::Dim, format!("{dot}End follows")),
        (Some(_), new) => {
            let sign = if ascii { "v" } else { "▼" };
            Row::of(Tone::Warn, format!("{sign} {} new below", number(new))).and(Tone::Dim, format!("{dot}End follows"))
        }
    };
    let mut parts: Vec<(Tone, String)> = vec![(Tone::Plain, counted(log))];
    if let Some(behind) = behind(app).filter(|_| paused) {
        parts.insert(0, (Tone::Warn, behind));
    }
    if log.column > 0 {
        parts.push((Tone::Dim, format!("from column {}", log.column + 1)));
    }
    if let Some(filter) = &log.filter {
        parts.push((Tone::Accent, format!("& {}", clipped(&filter.text, PATTERN))));
    }
    if let Some(mark) = &log.mark {
        parts.push((Tone::Accent, format!("/ {}", clipped(&mark.text, PATTERN))));
    }
    if let Some(unfinished) = unfinished(app) {
        parts.push((Tone::Warn, unfinished));
    }
    if log.lines.iter().rev().take(COLOURED).any(|line| line.is_coloured) {
        parts.push((Tone::Dim, "their colours left out".to_owned()));
    }
    if log.away {
        parts.push((Tone::Accent, "u goes back to the log".to_owned()));
    } else {
        parts.extend(app.log_offers().map(|offer| (Tone::Good, format!("{} {}", offer.key, offer.words))));
    }
    for (tone, text) in parts {
        if row.width() + 3 + sanitise::width(&text) > width {
            continue;
        }
        row = row.and(Tone::Dim, dot).and(tone, text);
    }
    (row, None)
}

/// How much has been written that was not read yet.
fn behind(app: &App) -> Option<String> {
    let facts = app.picture.stages.iter().flat_map(|stage| &stage.facts).filter(|(name, _)| name == "behind");
    let of = |value: &str| value.split(' ').next().and_then(|bytes| bytes.parse::<u64>().ok());
    let all: u64 = facts.filter_map(|(_, value)| of(value)).sum();
    (all > 0).then(|| format!("{} behind", bytes(all)))
}

/// What has been written of a line whose end is still to come.
fn unfinished(app: &App) -> Option<String> {
    let facts = || app.picture.stages.iter().flat_map(|stage| &stage.facts);
    let (_, bytes) = facts().find(|(name, value)| name == "incomplete line" && !value.starts_with("0 "))?;
    let begins = facts().find(|(name, _)| name == "it begins");
    let begins = begins.map_or(String::new(), |(_, text)| format!(": {}", clipped(text, PATTERN)));
    Some(format!("{bytes} of a line without its end{begins}"))
}

fn counted(log: &Log) -> String {
    let all = log.lines.len() as u64;
    match &log.filter {
        Some(_) => format!("{} of {}", number(log.shown().count() as u64), plural(all, "line")),
        None => plural(all, "line"),
    }
}
