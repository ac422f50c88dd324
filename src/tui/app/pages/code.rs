//! The source of a stage that the user wrote, the line where it is suspended, and its locals.

use super::Content;
use crate::debugger::{CodeView, StageState};
use crate::tui::app::rows::{Row, Tone, right, wrapped};
use crate::tui::app::{App, Card};
use crate::tui::sanitise;

/// The source, scrolled so that the suspended line is in view; locals stand above it.
pub(super) fn content(app: &App, card: &Card<'_>, room: usize, width: u16) -> Content {
    let written = || defined(app.document.text(), &card.name).filter(|_| !app.is_before_edit());
    let Some(code) = card.view.and_then(|view| view.code.clone()).or_else(written) else {
        let words = format!("{} is built in: its Doc page says what it does", card.name);
        let rows = wrapped(&words, usize::from(width)).into_iter().map(|line| Row::of(Tone::Dim, line));
        return Content { rows: rows.collect(), ..Content::default() };
    };
    let mut header = Vec::new();
    let failed = card.view.filter(|view| view.state == StageState::Failed).and_then(|view| view.last_error.as_ref());
    let place = match code.line {
        Some(line) if card.view.is_some_and(|view| view.state == StageState::Running) => {
            format!("asks from line {line}")
        }
        Some(line) => format!("suspended at line {line}"),
        None if let Some(error) = failed => {
            let at = code.failed.map(|line| format!(" at line {line}:")).unwrap_or_default();
            format!("raised{at} {error}")
        }
        None if card.is_script() && card.view.is_none_or(|view| view.state == StageState::Created) => {
            "the file's own body asks; what it asks appears above it".to_owned()
        }
        None if card.view.is_none_or(|view| view.state == StageState::Created) => "has not begun".to_owned(),
        None if card.view.is_some_and(|view| view.state == StageState::Running) => "has just been called".to_owned(),
        None => "ended".to_owned(),
    };
    let call = if card.is_script() { "" } else { "()" };
    header.push(Row::of(Tone::Accent, format!("{}{call}", code.function)).and(Tone::Dim, format!("  {place}")));
    if let Some(delegate) = &code.delegate {
        header.push(Row::of(Tone::Dim, "yield from  ").and(Tone::Item, delegate.clone()));
    }
    header.extend(locals(&code.locals, usize::from(width), room.saturating_sub(4).clamp(1, 4)));
    let last = code.first_line as usize + code.source.len();
    let digits = last.to_string().len();
    let rows: Vec<Row> = (code.first_line..)
        .zip(code.source.iter())
        .map(|(number, line)| {
            let (lead, sign, tone) = match () {
                () if code.line == Some(number) => (Tone::Accent, "▶ ", Tone::Strong),
                () if code.line.is_none() && code.failed == Some(number) => (Tone::Bad, "✗ ", Tone::Bad),
                () => (Tone::Accent, "  ", Tone::Plain),
            };
            Row::of(lead, sign)
                .and(Tone::Dim, format!("{}  ", right(&number.to_string(), digits)))
                .and(tone, line.trim_end().to_owned())
        })
        .collect();
    let room = room.saturating_sub(header.len());
    let at = code.line.or(code.failed).map_or(0, |line| line.saturating_sub(code.first_line) as usize);
    let first = if at >= room { (at + 1 + room / 3).saturating_sub(room) } else { 0 };
    Content { header, rows, first, ..Content::default() }
}

/// The definition of that name at the top level of the text, for a stage that has not been built.
fn defined(text: &str, name: &str) -> Option<CodeView> {
    let heads = ["def ", "async def ", "class "].map(|word| format!("{word}{name}"));
    let opens = |line: &str| {
        let rest = heads.iter().find_map(|head| line.strip_prefix(head.as_str()));
        rest.is_some_and(|rest| rest.trim_start().starts_with(['(', ':']))
    };
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| opens(line))?;
    let is_inside = |line: &&&str| line.trim().is_empty() || line.starts_with([' ', '\t', ')']);
    let body = lines[first + 1..].iter().take_while(is_inside).count();
    let source = lines[first..=first + body].join("\n");
    Some(CodeView {
        function: name.to_owned(),
        first_line: u32::try_from(first + 1).unwrap_or(u32::MAX),
        source: source.trim_end().lines().map(str::to_owned).collect(),
        ..CodeView::default()
    })
}

/// Names and values, as many on a line as fit, on at most `lines` lines.
fn locals(locals: &[(String, String)], width: usize, lines: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    // What Python itself names so, as the iterable of a generator expression is, nobody wrote.
    for (name, value) in locals.iter().filter(|(name, _)| !name.starts_with('.')) {
        let size = sanitise::width(name) + 3 + sanitise::width(value);
        let fits = rows.last().is_some_and(|row| row.width() + 3 + size <= width);
        if !fits && rows.len() == lines {
            if let Some(last) = rows.last_mut() {
                last.parts.push((Tone::Dim, " …".to_owned()));
            }
            return rows;
        }
        if !fits {
            rows.push(Row::new());
        }
        if let Some(row) = rows.last_mut() {
            let gap = if row.parts.is_empty() { "" } else { "   " };
            row.parts.push((Tone::Dim, format!("{gap}{name} = ")));
            row.parts.push((Tone::Item, value.clone()));
        }
    }
    rows
}
