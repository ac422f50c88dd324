//! What went in and came out of a stage, from its tape: looking at it pulls nothing.

use crate::debugger::{StageView, TapeItem};
use crate::tui::app::Card;
use crate::tui::app::arguments::parse_call;
use crate::tui::app::rows::{Row, Tone, clipped, left, right, wrapped};
use crate::tui::app::words::number;

/// Items in beside items out, the newest first.
pub(super) fn both(view: Option<&StageView>, width: u16) -> Vec<Row> {
    let Some(view) = view else { return vec![Row::of(Tone::Dim, "not built yet")] };
    if view.items_in.is_empty() && view.items_out.is_empty() {
        return vec![Row::of(Tone::Dim, "no item has come by yet")];
    }
    let width = usize::from(width);
    if view.items_in.is_empty() {
        return column("out", &view.items_out, width);
    }
    if width < 50 {
        let mut rows = column("in", &view.items_in, width);
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

fn column(title: &str, items: &[TapeItem], width: usize) -> Vec<Row> {
    let digits = items.iter().map(|item| number(item.number).len()).max().unwrap_or(1);
    let mut rows = vec![Row::of(Tone::Dim, format!("{title}, newest first"))];
    rows.extend(items.iter().rev().map(|item| {
        let (sign, tone) = if item.kept == Some(false) { ("✗", Tone::Dim) } else { (" ", Tone::Item) };
        let text = clipped(&item.text, width.saturating_sub(digits + 3));
        Row::of(Tone::Dim, right(&number(item.number), digits)).and(Tone::Warn, format!(" {sign} ")).and(tone, text)
    }));
    rows
}

/// Why items were dropped: the expression, and the items for which it did not hold.
pub(super) fn why(card: &Card<'_>, width: u16) -> Vec<Row> {
    let width = usize::from(width);
    let Some(view) = card.view else { return vec![Row::of(Tone::Dim, "not built yet")] };
    let call = parse_call(&card.label);
    let expression = call.and_then(|call| call.arguments.into_iter().next()).map(|(_, text)| text);
    let expression = expression.unwrap_or_else(|| card.label.clone());
    let (dropped, kept): (Vec<_>, Vec<_>) =
        view.items_in.iter().rev().filter(|item| item.kept.is_some()).partition(|item| item.kept == Some(false));
    if dropped.is_empty() && kept.is_empty() {
        let words = if view.meter.dropped == 0 {
            "it has dropped nothing"
        } else {
            "the items that it dropped are no longer on its tape"
        };
        return vec![Row::of(Tone::Dim, words)];
    }
    let mut rows: Vec<Row> = wrapped(&expression, width).into_iter().map(|line| Row::of(Tone::Accent, line)).collect();
    for (title, sign, tone, items) in [("dropped", "✗", Tone::Warn, dropped), ("passed on", "✓", Tone::Good, kept)]
    {
        if items.is_empty() {
            continue;
        }
        rows.push(Row::of(Tone::Dim, format!("{title}, newest first")));
        let digits = items.iter().map(|item| number(item.number).len()).max().unwrap_or(1);
        rows.extend(items.into_iter().map(|item| {
            let text = clipped(&item.text, width.saturating_sub(digits + 3));
            Row::of(tone, format!("{sign} "))
                .and(Tone::Dim, left(&right(&number(item.number), digits), digits + 1))
                .and(Tone::Item, text)
        }));
    }
    rows
}
