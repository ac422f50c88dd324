//! Bytes held by each stage, beside what lists of the same items would hold.

use super::Content;
use crate::debugger::StageView;
use crate::tui::app::App;
use crate::tui::app::rows::{Row, Tone, clipped, left, right};
use crate::tui::app::words::bytes;
use crate::tui::sanitise;

/// Columns of a number of bytes.
const NUMBER: usize = 10;

pub(super) fn content(app: &App, width: u16) -> Content {
    let width = usize::from(width);
    let stages = &app.picture.stages;
    let name = stages.iter().map(|stage| sanitise::width(&stage.name)).max().unwrap_or(0).clamp(5, 16);
    let bar = width.saturating_sub(name + 3 + 3 * (NUMBER + 1));
    let bar = if bar < 6 { 0 } else { bar.min(60) };
    let most = stages.iter().map(|stage| stage.meter.list_bytes.max(stage.meter.peak_bytes).max(stage.meter.held_bytes)).max().unwrap_or(0).max(1);
    let mut titles = Row::of(Tone::Dim, left("stage", name + 1));
    for title in ["now", "peak", "as a list"] {
        titles = titles.and(Tone::Dim, right(title, NUMBER + 1));
    }
    if bar > 0 {
        let signs =
            if app.manner.ascii { "  # now  = peak  . as a list" } else { "  █ now  ▒ peak  ░ as a list" };
        titles = titles.and(Tone::Dim, clipped(signs, bar + 2));
    }
    let mut rows: Vec<Row> = stages.iter().map(|stage| row(stage, name, bar, most, app)).collect();
    let (held, list) = (app.picture.held_bytes, app.picture.list_bytes);
    let peak = right("", NUMBER + 1);
    rows.push(
        Row::of(Tone::Strong, left("all", name + 1))
            .and(Tone::Strong, right(&bytes(held), NUMBER + 1))
            .and(Tone::Plain, peak)
            .and(Tone::Strong, right(&bytes(list), NUMBER + 1)),
    );
    Content { header: vec![titles], rows, ..Content::default() }
}

fn row(stage: &StageView, name: usize, bar: usize, most: u64, app: &App) -> Row {
    let meter = &stage.meter;
    let mut row = Row::of(Tone::Accent, left(&clipped(&stage.name, name), name + 1))
        .and(Tone::Plain, right(&bytes(meter.held_bytes), NUMBER + 1))
        .and(Tone::Plain, right(&bytes(meter.peak_bytes), NUMBER + 1))
        .and(Tone::Plain, right(&bytes(meter.list_bytes), NUMBER + 1));
    if bar > 0 {
        let cells = |n: u64| usize::try_from((u128::from(n) * bar as u128).div_ceil(u128::from(most))).unwrap_or(bar);
        let now = cells(meter.held_bytes);
        let peak = cells(meter.peak_bytes).max(now);
        let list = cells(meter.list_bytes).max(peak);
        let [full, half, thin] = if app.manner.ascii { ["#", "=", "."] } else { ["█", "▒", "░"] };
        row = row
            .and(Tone::Good, format!("  {}", full.repeat(now)))
            .and(Tone::Warn, half.repeat(peak - now))
            .and(Tone::Dim, thin.repeat(list - peak));
    }
    row
}
