//! What went in and came out of a stage, from its tape: looking at it pulls nothing.

use super::state::nothing_yet;
use crate::debugger::{Series, StageState, TapeItem};
use crate::tui::app::rows::{Row, Tone, clipped, right};
use crate::tui::app::words::number;
use crate::tui::app::{App, Card};

/// Items in beside items out, the newest first.
pub(super) fn both(app: &App, card: &Card<'_>, width: u16) -> Vec<Row> {
    let (width, ascii) = (usize::from(width), app.manner.ascii);
    let Some(view) = card.view else { return nothing_yet(app, width) };
    if view.items_in.is_empty() && view.items_out.is_empty() {
        return if view.state == StageState::Created {
            nothing_yet(app, width)
        } else {
            vec![Row::of(Tone::Dim, "no item has come by yet")]
        };
    }
    let column = |title, items, width| column(title, items, ascii, width);
    if view.items_in.is_empty() {
        return column("out", &view.items_out, width);
    }
    if view.items_out.is_empty() {
        return column("in", &view.items_in, width);
    }
    if width < 50 {
        let mut rows = column("in", &view.items_in, width);
        rows.push(Row::new());
        rows.extend(column("out", &view.items_out, width));
        return rows;
    }
    let half = (width - 3) / 2;
    let (ins, outs) = (column("in", &view.items_in, half), column("out", &view.items_out, half));
    (0..ins.len().max(outs.len()))
        .map(|at| {
            let mut row = ins.get(at).cloned().unwrap_or_default();
            let used = row.width();
            row = row.and(Tone::Dim, format!("{} │ ", " ".repeat(half.saturating_sub(used))));
            row.parts.extend(outs.get(at).cloned().unwrap_or_default().parts);
            row
        })
        .collect()
}

fn column(title: &str, items: &Series<TapeItem>, ascii: bool, width: usize) -> Vec<Row> {
    let digits = items.iter().map(|item| number(item.number).len()).max().unwrap_or(1);
    let mut rows = vec![Row::of(Tone::Dim, format!("{title}, newest first"))];
    rows.extend(items.iter().rev().map(|item| {
        let (sign, tone) = match item.kept {
            Some(false) => (if ascii { "x" } else { "✗" }, Tone::Dim),
            Some(true) => (if ascii { "+" } else { "✓" }, Tone::Item),
            None => (" ", Tone::Item),
        };
        let text = clipped(&item.text, width.saturating_sub(digits + 3));
        Row::of(Tone::Dim, right(&number(item.number), digits)).and(Tone::Warn, format!(" {sign} ")).and(tone, text)
    }));
    rows
}
