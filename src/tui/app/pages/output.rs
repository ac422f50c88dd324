//! The items that left the last stage: lines, or a table where they have fields.

use super::{Content, problem_rows};
use crate::catalog::Class;
use crate::debugger::{OutputItem, RunState, Series, StageState};
use crate::tui::app::rows::{Row, Tone, clipped, left, right, wrapped};
use crate::tui::app::words::{number, plural, state_sign, waiting};
use crate::tui::app::{App, Area};
use crate::tui::sanitise;

/// The widest a column of the table gets.
const WIDEST: usize = 40;

pub(super) fn content(app: &App, area: Area) -> Content {
    let items = &app.picture.output;
    let after = afterword(app, usize::from(area.w));
    if items.is_empty() {
        let mut rows = if after.is_empty() { vec![Row::of(Tone::Dim, nothing(app))] } else { after };
        rows.extend(so_far(app));
        return Content { rows, ..Content::default() };
    }
    let chosen =
        app.look.item.map(|number| items.iter().rfind(|item| item.number <= number).map_or(0, |item| item.number));
    let digits = items.iter().map(|item| number(item.number).len()).max().unwrap_or(1);
    let names = columns(items);
    if names.is_empty() || app.look.list {
        let lines = items.iter().map(|item| {
            let tone = if item.printed { Tone::Plain } else { Tone::Item };
            numbered(item, digits, chosen).and(tone, after_column(&item.text, app.look.column))
        });
        return Content { rows: lines.chain(after).collect(), ..Content::default() };
    }
    let mut content = table(items, &names, digits, chosen, app.look.column, usize::from(area.w));
    content.rows.extend(after);
    content
}

/// What a fold at the end has come to while it still reads.
fn so_far(app: &App) -> Vec<Row> {
    let cards = app.cards();
    let fold = cards.last().and_then(|card| Some((card.view?, app.doc(&card.name)?)));
    let Some((view, _)) = fold.filter(|(view, doc)| doc.class == Class::Fold && view.meter.items_in > 0) else {
        return Vec::new();
    };
    let label = view.facts.iter().map(|(name, _)| sanitise::width(name)).max().unwrap_or(0).clamp(9, 20);
    let read = Row::of(Tone::Dim, format!("so far, after {}", plural(view.meter.items_in, "item")));
    let facts = view
        .facts
        .iter()
        .map(|(name, value)| Row::of(Tone::Dim, left(name, label)).and(Tone::Plain, "  ").and(Tone::Item, value));
    std::iter::once(read).chain(facts).collect()
}

fn nothing(app: &App) -> String {
    match &app.picture.run {
        RunState::Running => "no item yet".to_owned(),
        RunState::Waiting(why) => format!("no item yet: {}", waiting(why)),
        _ => "no item yet: space pulls one".to_owned(),
    }
}

/// What stands below the items: how the run came to its end, or what keeps it from beginning.
fn afterword(app: &App, width: usize) -> Vec<Row> {
    let ascii = app.manner.ascii;
    let sign = |state| state_sign(state, ascii);
    match &app.picture.run {
        RunState::Broken if app.picture.revision > 0 => problem_rows(app, width),
        RunState::Failed(error) => {
            let mut rows = Vec::new();
            for (at, line) in error.lines().enumerate() {
                let (lead, tone) = if at == 0 { (sign(StageState::Failed), Tone::Bad) } else { (" ", Tone::Dim) };
                let lines = wrapped(line, width.saturating_sub(2));
                rows.extend(lines.into_iter().map(|line| Row::of(tone, format!("{lead} {line}"))));
            }
            rows
        }
        RunState::Finished => {
            let words = match app.picture.output_total {
                0 => "the end: no item came out".to_owned(),
                n => format!("the end, after {}", plural(n, "item")),
            };
            let words = if app.picture.output.iter().any(|item| item.printed) { "the end".to_owned() } else { words };
            vec![Row::of(Tone::Dim, format!("{} {words}", sign(StageState::Closed)))]
        }
        _ => Vec::new(),
    }
}

fn numbered(item: &OutputItem, digits: usize, chosen: Option<u64>) -> Row {
    let number = if item.printed { "print".to_owned() } else { number(item.number) };
    Row::of(Tone::Dim, format!("{}  ", right(&number, digits)))
        .marked(chosen == Some(item.number))
        .numbered(item.number)
}

/// The names of all fields, in order of first appearance; none unless every pulled item has fields.
fn columns(items: &Series<OutputItem>) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for item in items.iter().filter(|item| !item.printed) {
        let Some(fields) = &item.fields else { return Vec::new() };
        for (name, _) in fields {
            if !names.contains(&name.as_str()) && names.len() < 64 {
                names.push(name);
            }
        }
    }
    names
}

fn table(
    items: &Series<OutputItem>,
    names: &[&str],
    digits: usize,
    chosen: Option<u64>,
    column: usize,
    width: usize,
) -> Content {
    let value = |item: &OutputItem, name: &str| -> Option<String> {
        item.fields.as_ref()?.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone())
    };
    let widths: Vec<usize> = names
        .iter()
        .map(|name| {
            let values = items.iter().filter_map(|item| value(item, name));
            values.map(|value| sanitise::width(&value)).chain([sanitise::width(name)]).max().unwrap_or(0).min(WIDEST)
        })
        .collect();
    let numeric: Vec<bool> = names
        .iter()
        .map(|name| {
            let mut values = items.iter().filter_map(|item| value(item, name)).filter(|v| !v.is_empty()).peekable();
            values.peek().is_some() && values.all(|value| value.parse::<f64>().is_ok())
        })
        .collect();
    let cell = |text: &str, at: usize| {
        let text = clipped(text, widths[at]);
        if numeric[at] { right(&text, widths[at]) } else { left(&text, widths[at]) }
    };
    let titles = names.iter().enumerate().map(|(at, name)| cell(name, at)).collect::<Vec<_>>().join("  ");
    let lead = digits + 2;
    let more = lead + sanitise::width(&titles) > width + column;
    let sign = if more { "→" } else { " " };
    let header =
        Row::of(Tone::Dim, format!("{}{sign} ", " ".repeat(digits))).and(Tone::Strong, after_column(&titles, column));
    let rows = items.iter().map(|item| {
        let row = numbered(item, digits, chosen);
        if item.fields.is_none() {
            return row.and(Tone::Plain, after_column(&item.text, column));
        }
        let cells = names.iter().enumerate().map(|(at, name)| cell(&value(item, name).unwrap_or_default(), at));
        row.and(Tone::Item, after_column(&cells.collect::<Vec<_>>().join("  "), column))
    });
    Content { header: vec![header], rows: rows.collect(), ..Content::default() }
}

/// What stands from that column of cells on.
pub(in crate::tui::app) fn after_column(text: &str, column: usize) -> String {
    if column == 0 {
        return text.to_owned();
    }
    let mut used = 0;
    let mut out = String::new();
    for glyph in sanitise::glyphs(text) {
        if used >= column {
            out.push_str(&glyph.text);
        } else if used + glyph.width > column {
            out.push(' ');
        }
        used += glyph.width;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scrolling_sideways_keeps_columns_aligned() {
        assert_eq!(after_column("abcdef", 2), "cdef");
        assert_eq!(after_column("漢字x", 1), " 字x");
        assert_eq!(after_column("ab", 5), "");
    }
}
