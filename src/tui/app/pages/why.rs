//! Why a stage did what it did with an item: what every part of its expression is worth, and what came of it.

use super::Content;
use super::state::nothing_yet;
use crate::debugger::{Part, StageView, TapeItem, Worth};
use crate::tui::app::rows::{Row, Tone, clipped, left, right, wrapped};
use crate::tui::app::words::number;
use crate::tui::app::{App, Card};
use crate::tui::sanitise;

/// The parts for the chosen item above the items to choose from.
pub(super) fn content(app: &App, card: &Card<'_>, room: usize, width: u16) -> Content {
    let width = usize::from(width);
    let ascii = app.manner.ascii;
    let Some(view) = card.view else { return Content { rows: nothing_yet(app, width), ..Content::default() } };
    let Some(chosen) = chosen(app, view) else {
        let words = match () {
            () if card.inputs.is_empty() => "a source takes nothing in: its Items page shows what it gave",
            () if view.meter.items_in == 0 => "nothing has come to it yet",
            () => "no item that came to it is kept",
        };
        let rows = wrapped(words, width).into_iter().map(|line| Row::of(Tone::Dim, line));
        return Content { rows: rows.collect(), ..Content::default() };
    };
    let mut header = vec![verdict(view, chosen, ascii, width)];
    header.extend(parts(app, view, chosen, width));
    header.truncate(room.saturating_sub(3).max(2));
    header.push(Row::of(Tone::Dim, clipped("what came, newest first; j and k choose", width)));
    let rows: Vec<Row> = list(view, ascii, width).into_iter().map(|row| mark(row, chosen.number)).collect();
    let below = room.saturating_sub(header.len());
    let at = rows.iter().position(|row| row.marked).unwrap_or(0);
    let first = at.saturating_sub(below / 2);
    Content { header, rows, first, ..Content::default() }
}

fn mark(row: Row, chosen: u64) -> Row {
    let marked = row.number == Some(chosen);
    row.marked(marked)
}

/// The item that is chosen: the newest, unless another was chosen that is still there.
fn chosen<'v>(app: &App, view: &'v StageView) -> Option<&'v TapeItem> {
    let wanted = app.look.why;
    view.items_in.iter().find(|item| Some(item.number) == wanted).or_else(|| view.items_in.last())
}

/// The item for which the selected stage is to be asked, where its page is shown.
pub(crate) fn wanted(app: &App) -> Option<(String, u64)> {
    let shown = app.look.page == crate::tui::app::Page::Why;
    let id = app.selected.as_ref().filter(|_| shown)?;
    let view = app.picture.stages.iter().find(|view| view.id == *id)?;
    chosen(app, view).map(|item| (id.clone(), item.number))
}

/// The numbers of the items that can be chosen, newest first.
pub(crate) fn choices(app: &App) -> Vec<u64> {
    let view = app.selected.as_ref().and_then(|id| app.picture.stages.iter().find(|view| view.id == *id));
    view.map_or_else(Vec::new, |view| view.items_in.iter().rev().map(|item| item.number).collect())
}

/// The item, and what came of it.
fn verdict(view: &StageView, item: &TapeItem, ascii: bool, width: usize) -> Row {
    let (words, tone) = match item.kept {
        Some(false) => ("dropped", Tone::Warn),
        Some(true) => ("passed on", Tone::Good),
        None => ("", Tone::Plain),
    };
    let takes = |given: &&TapeItem| given.from.iter().any(|from| from.first <= item.number && item.number <= from.last);
    let given = view.items_out.iter().find(takes).filter(|_| item.kept.is_none());
    let mut row = Row::of(Tone::Strong, format!("item {}", number(item.number)));
    if !words.is_empty() {
        row = row.and(Tone::Dim, "  ").and(tone, words);
    }
    if let Some(given) = given {
        let arrow = if ascii { "->" } else { "→" };
        let text = clipped(&given.text, width.saturating_sub(row.width() + 5));
        row = row.and(Tone::Dim, format!("  {arrow}  ")).and(Tone::Item, text);
    }
    row
}

fn parts(app: &App, view: &StageView, item: &TapeItem, width: usize) -> Vec<Row> {
    let answer = app.travel.present.why.as_ref();
    let Some(why) = answer.filter(|why| why.stage == view.id && why.number == item.number) else {
        return wrapped(&item.text, width).into_iter().take(2).map(|line| Row::of(Tone::Item, line)).collect();
    };
    if let Some(unknown) = &why.unknown {
        let text = clipped(&item.text, width);
        let said = wrapped(unknown, width).into_iter().map(|line| Row::of(Tone::Dim, line));
        return std::iter::once(Row::of(Tone::Item, text)).chain(said).collect();
    }
    let text = |part: &Part| format!("{}{}", "  ".repeat(part.depth), part.text);
    let widest = why.parts.iter().map(|part| sanitise::width(&text(part))).max().unwrap_or(0);
    let column = widest.min(width * 3 / 5);
    let row = |part: &Part| {
        let (tone, worth) = match &part.worth {
            Worth::Value(value) => (Tone::Item, value.clone()),
            Worth::Raised(error) => (Tone::Bad, format!("raises {error}")),
            Worth::NotReached => (Tone::Dim, "not reached".to_owned()),
            Worth::Effects => (Tone::Dim, "may have effects: not evaluated again".to_owned()),
        };
        let name = if part.depth == 0 { Tone::Accent } else { Tone::Plain };
        Row::of(name, left(&clipped(&text(part), column), column))
            .and(Tone::Dim, "  ")
            .and(tone, clipped(&worth, width.saturating_sub(column + 2)))
    };
    let mut rows = Vec::new();
    for part in &why.parts {
        match &part.worth {
            // What is wrong is read whole.
            Worth::Raised(error) if sanitise::width(error) + 9 + column > width => {
                rows.push(Row::of(Tone::Accent, clipped(&text(part), width)));
                let said = wrapped(&format!("raises {error}"), width.saturating_sub(2));
                rows.extend(said.into_iter().map(|line| Row::of(Tone::Bad, format!("  {line}"))));
            }
            _ => rows.push(row(part)),
        }
    }
    rows
}

fn list(view: &StageView, ascii: bool, width: usize) -> Vec<Row> {
    let [no, yes] = if ascii { ["x", "+"] } else { ["✗", "✓"] };
    let digits = view.items_in.iter().map(|item| number(item.number).len()).max().unwrap_or(1);
    let row = |item: &TapeItem| {
        let (sign, tone) = match item.kept {
            Some(true) => (yes, Tone::Good),
            Some(false) => (no, Tone::Warn),
            None => (" ", Tone::Plain),
        };
        let text = clipped(&item.text, width.saturating_sub(digits + 3));
        Row::of(tone, format!("{sign} "))
            .and(Tone::Dim, left(&right(&number(item.number), digits), digits + 1))
            .and(Tone::Item, text)
            .numbered(item.number)
    };
    view.items_in.iter().rev().map(row).collect()
}
