//! The items that left the last stage, as the picture that fits them.

pub(crate) mod chart;
pub(crate) mod table;
mod tree;

use super::{Content, problem_rows};
use crate::catalog::Class;
use crate::debugger::{OutputItem, OutputKind, RunState, StageState};
use crate::pipeline::Act;
use crate::tui::app::keys::{Action, key_words};
use crate::tui::app::output_look::Sight;
use crate::tui::app::rows::{Row, Tone, clipped, left, right, wrapped};
use crate::tui::app::words::{number, plural, state_sign, waiting};
use crate::tui::app::{App, Area};
use crate::tui::sanitise;

/// The most rows that a line of an error takes.
const SAID: usize = 3;

pub(super) fn content(app: &App, area: Area) -> Content {
    let items: &[&OutputItem] = &items(app);
    let width = usize::from(area.w);
    let after = afterword(app, width);
    if items.is_empty() {
        // What went wrong stands last, where a low pane shows it.
        let (before, after) = if matches!(app.picture.run, RunState::Failed(_)) {
            (so_far(app), after)
        } else {
            (if after.is_empty() { vec![Row::of(Tone::Dim, nothing(app))] } else { after }, so_far(app))
        };
        let rows = before.into_iter().chain(touched(app, width)).chain(after).collect();
        return Content { rows, ..Content::default() };
    }
    let chosen =
        app.look.item.map(|number| items.iter().rfind(|item| item.number <= number).map_or(0, |item| item.number));
    let digits = items.iter().map(|item| number(item.number).len()).max().unwrap_or(1);
    let ascii = app.manner.ascii;
    let newest = newest(items);
    let mut content = match sight(app) {
        Sight::List => Content {
            rows: items.iter().map(|item| line(item, digits, chosen, app.look.column)).collect(),
            ..Content::default()
        },
        Sight::Table => table::content(items, &app.look.output, digits, chosen, width, ascii),
        Sight::Tree => Content {
            rows: items.iter().flat_map(|item| tree::rows(item, digits, chosen, width, ascii)).collect(),
            ..Content::default()
        },
        Sight::Bars => Content { rows: chart::bars(newest, width, ascii), top: true, ..Content::default() },
        Sight::Histogram => Content { rows: chart::histogram(newest, width, ascii), top: true, ..Content::default() },
        Sight::Line => {
            Content { rows: chart::line(newest, width, usize::from(area.h), ascii), top: true, ..Content::default() }
        }
    };
    content.rows.extend(after);
    content
}

/// The items that are kept, oldest first.
pub(crate) fn items(app: &App) -> Vec<&OutputItem> {
    app.picture.output.iter().collect()
}

/// The newest items that the same stages gave: those behind the last edit that anything came after.
pub(super) fn newest<'a, 'i>(items: &'a [&'i OutputItem]) -> &'a [&'i OutputItem] {
    let Some(last) = items.iter().rposition(|item| item.is_item()) else { return items };
    let edited = items[..last].iter().rposition(|item| item.kind == OutputKind::Edited);
    &items[edited.map_or(0, |at| at + 1)..=last]
}

/// The picture that is shown: the one that was asked for where it can be drawn, else the first that fits.
pub(crate) fn sight(app: &App) -> Sight {
    let all = sights(app);
    app.look.output.sight.filter(|sight| all.contains(sight)).unwrap_or(all[0])
}

/// The pictures that can be drawn of the newest items, what fits them best first.
pub(crate) fn sights(app: &App) -> Vec<Sight> {
    let items = items(app);
    let items = newest(&items);
    let mut all = Vec::new();
    let columns = table::columns(items);
    let counted = chart::counts(items);
    let last = app.cards().last().map(|card| card.name.clone()).unwrap_or_default();
    let are_counts = matches!(last.as_str(), "count_by" | "histogram") || chart::are_pairs(items);
    if counted.is_some() && are_counts {
        all.push(Sight::Bars);
    }
    let nested = tree::is_nested(items);
    if nested == tree::Nested::Deep {
        all.push(Sight::Tree);
    }
    if !columns.is_empty() {
        all.push(Sight::Table);
    }
    all.push(Sight::List);
    if nested == tree::Nested::Somewhat {
        all.push(Sight::Tree);
    }
    if counted.is_some() && !are_counts {
        all.push(Sight::Bars);
    }
    if chart::numbers(items).is_some() {
        all.extend([Sight::Histogram, Sight::Line]);
    }
    all
}

/// An item on one line, in the colour of the severity that it names.
fn line(item: &OutputItem, digits: usize, chosen: Option<u64>, column: usize) -> Row {
    let tone = Some(item)
        .filter(|item| item.kind != OutputKind::Edited)
        .and_then(|item| severity(&item.text))
        .unwrap_or(tone(item));
    numbered(item, digits, chosen).and(tone, after_column(&item.text, column))
}

/// How a line looks that names no severity.
fn tone(item: &OutputItem) -> Tone {
    match item.kind {
        OutputKind::Item => Tone::Item,
        OutputKind::Printed => Tone::Plain,
        OutputKind::Edited => Tone::Accent,
    }
}

/// How a line is to look that names a level of severity near its beginning.
pub(crate) fn severity(text: &str) -> Option<Tone> {
    const NEAR: usize = 120;
    let near = &text[..text.floor_char_boundary(NEAR)];
    near.split(|c: char| !c.is_ascii_alphabetic()).find_map(|word| match word {
        "ERROR" | "Error" | "error" | "ERR" | "FATAL" | "fatal" | "CRITICAL" | "critical" | "PANIC" | "EMERG"
        | "ALERT" => Some(Tone::Bad),
        "WARN" | "Warn" | "warn" | "WARNING" | "Warning" | "warning" => Some(Tone::Warn),
        "INFO" | "Info" | "info" | "NOTICE" | "notice" => Some(Tone::Plain),
        "DEBUG" | "Debug" | "debug" | "TRACE" | "trace" => Some(Tone::Dim),
        _ => None,
    })
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
        _ if app.document.is_without_pipeline() => "no pipeline yet".to_owned(),
        _ => format!("no item yet: {} pulls one", key_words(Action::Next)),
    }
}

/// Before the first pull: what the pipeline will read, ask and write.
fn touched(app: &App, width: usize) -> Vec<Row> {
    if app.picture.trace_total > 0 || app.picture.run != RunState::Paused {
        return Vec::new();
    }
    let touches = app.document.touches();
    let of_act = |act: Act| {
        let whats = touches.iter().filter(|touch| touch.act == act).map(|touch| touch.what.as_str());
        let whats = whats.collect::<Vec<_>>().join(", ");
        let tone = if act == Act::Writes { Tone::Warn } else { Tone::Dim };
        let lines = if whats.is_empty() { Vec::new() } else { wrapped(&format!("it {} {whats}", act.as_str()), width) };
        lines.into_iter().take(2).map(move |line| Row::of(tone, line))
    };
    [Act::Writes, Act::Asks, Act::Reads].into_iter().flat_map(of_act).collect()
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
                let mut lines = wrapped(line, width.saturating_sub(2));
                // The item that it was about is told; all of it would push what it is about out of sight.
                if lines.len() > SAID {
                    lines.truncate(SAID);
                    lines[SAID - 1] = clipped(&format!("{} …", lines[SAID - 1]), width.saturating_sub(2));
                }
                rows.extend(lines.into_iter().map(|line| Row::of(tone, format!("{lead} {line}"))));
            }
            rows
        }
        RunState::Finished => {
            let words = match app.picture.output_total {
                0 => "the end: no item came out".to_owned(),
                n => format!("the end, after {}", plural(n, "item")),
            };
            let words = if app.picture.output.iter().any(|item| item.kind == OutputKind::Printed) {
                "the end".to_owned()
            } else {
                words
            };
            let mut rows = vec![Row::of(Tone::Dim, format!("{} {words}", sign(StageState::Closed)))];
            rows.extend(inside_the_only(app).into_iter().flat_map(|words| {
                wrapped(&words, width.saturating_sub(2)).into_iter().map(|line| Row::of(Tone::Dim, format!("  {line}")))
            }));
            rows
        }
        _ => Vec::new(),
    }
}

/// Where a JSON document was one object that holds a list: how to have what is in that, one by one.
fn inside_the_only(app: &App) -> Option<String> {
    let cards = app.cards();
    let ([card], 1) = (&cards[..], app.picture.output_total) else { return None };
    let is_list = |value: &str| value.starts_with("[{") || value.starts_with("[[");
    let fields = app.picture.output.last().filter(|_| card.name == "read_json")?.fields.as_ref()?;
    let (name, _) = fields.iter().find(|(_, value)| is_list(value))?;
    let key = key_words(Action::Edit);
    Some(format!("the file is one object; {key}, items={name:?} gives what is in its {name}, one by one"))
}

fn numbered(item: &OutputItem, digits: usize, chosen: Option<u64>) -> Row {
    let number = match item.kind {
        OutputKind::Item => number(item.number),
        OutputKind::Printed => "print".to_owned(),
        OutputKind::Edited => "edit".to_owned(),
    };
    Row::of(Tone::Dim, format!("{}  ", right(&number, digits)))
        .marked(item.is_item() && chosen == Some(item.number))
        .numbered(item.number)
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
    fn severity_is_a_word_near_the_beginning() {
        let cases = [("2026-11-22 ERROR x", Some(Tone::Bad)), ("[warn] y", Some(Tone::Warn)), ("an errors list", None)];
        assert_eq!(cases.map(|(text, _)| severity(text)), cases.map(|(_, tone)| tone));
        assert_eq!(severity(&format!("{} ERROR", "é".repeat(100))), None);
    }

    #[test]
    fn scrolling_sideways_keeps_columns_aligned() {
        assert_eq!(after_column("abcdef", 2), "cdef");
        assert_eq!(after_column("漢字x", 1), " 字x");
        assert_eq!(after_column("ab", 5), "");
    }
}
