//! Bytes held by each stage, beside what lists of the same items would hold.

use super::Content;
use crate::debugger::StageView;
use crate::tui::app::App;
use crate::tui::app::rows::{Row, Tone, clipped, left, right, wrapped};
use crate::tui::app::words::bytes;
use crate::tui::sanitise;

/// Widths of the columns: the stage's name, three numbers, the bars.
struct Columns {
    name: usize,
    numbers: [usize; 3],
    bar: usize,
}

const TITLES: [&str; 3] = ["now", "peak", "as a list"];

pub(super) fn content(app: &App, width: u16) -> Content {
    let width = usize::from(width);
    let stages = &app.picture.stages;
    let total = [bytes(app.picture.held_bytes), String::new(), bytes(app.picture.list_bytes)];
    let cells: Vec<[String; 3]> = stages.iter().map(|stage| numbers(stage)).collect();
    let widest = |at: usize| {
        let all = cells.iter().chain([&total]).map(|row| row[at].len());
        2 + all.chain([TITLES[at].len()]).max().unwrap_or(0)
    };
    let numbers = [widest(0), widest(1), widest(2)];
    let name = stages.iter().map(|stage| sanitise::width(&stage.name)).max().unwrap_or(0).clamp(5, 16);
    let rest = width.saturating_sub(name + numbers.iter().sum::<usize>() + 2);
    let columns = Columns { name, numbers, bar: if rest < 8 { 0 } else { rest.min(60) } };
    let most = stages.iter().flat_map(|stage| amounts(stage)).max().unwrap_or(0).max(1);

    let mut titles = line("stage", &TITLES.map(str::to_owned), &columns, [Tone::Dim, Tone::Dim]);
    if columns.bar > 0 {
        let signs =
            if app.manner.ascii { "  # now  = peak  . as a list" } else { "  █ now  ▒ peak  ░ as a list" };
        titles = titles.and(Tone::Dim, clipped(signs, columns.bar + 2));
    }
    let bars = stages.iter().map(|stage| bars(stage, columns.bar, most, app.manner.ascii));
    let rows =
        stages.iter().zip(&cells).map(|(stage, cells)| line(&stage.name, cells, &columns, [Tone::Accent, Tone::Plain]));
    let rows = rows.zip(bars).map(|(mut row, bars)| {
        row.parts.extend(bars);
        row
    });
    let mut rows: Vec<Row> = rows.chain([line("all", &total, &columns, [Tone::Strong, Tone::Strong])]).collect();
    rows.push(Row::new());
    rows.extend(twin(app, width));
    rows.push(process(app, width));
    Content { header: vec![titles], rows, ..Content::default() }
}

/// What the same pipeline held as lists, where it was really run so.
fn twin(app: &App, width: usize) -> Vec<Row> {
    let Some(twin) = &app.travel.present.twin else {
        let words =
            "\"as a list\" is computed from what has passed; Enter really runs it as lists, apart from this run";
        return wrapped(words, width).into_iter().map(|line| Row::of(Tone::Dim, line)).collect();
    };
    let mut said = Vec::new();
    if !twin.stages.is_empty() {
        let parts: Vec<String> = twin.stages.iter().map(|(id, held)| format!("{id}: {}", bytes(*held))).collect();
        said.push((Tone::Plain, format!("really run as lists: {} ({})", bytes(twin.bytes), parts.join(", "))));
    }
    if let Some(why) = &twin.stopped {
        said.push((Tone::Warn, format!("not to its end: {why}")));
    }
    said.iter().flat_map(|(tone, text)| wrapped(text, width).into_iter().map(|line| Row::of(*tone, line))).collect()
}

/// What the process holds, and what of that is the explorer's own.
fn process(app: &App, width: usize) -> Row {
    let past = &app.travel.past;
    let resident = match app.travel.present.resident_bytes {
        Some(held) => format!("process {}", bytes(held)),
        None => "process".to_owned(),
    };
    let record =
        format!("{resident}; recorded to go back: {} of {}", bytes(past.bytes() as u64), bytes(past.limit() as u64));
    Row::of(Tone::Dim, clipped(&record, width))
}

fn amounts(stage: &StageView) -> [u64; 3] {
    [stage.meter.held_bytes, stage.meter.peak_bytes, stage.meter.list_bytes]
}

fn numbers(stage: &StageView) -> [String; 3] {
    amounts(stage).map(bytes)
}

fn line(name: &str, cells: &[String; 3], columns: &Columns, [first, other]: [Tone; 2]) -> Row {
    let row = Row::of(first, left(&clipped(name, columns.name), columns.name));
    cells.iter().zip(columns.numbers).fold(row, |row, (cell, width)| row.and(other, right(cell, width)))
}

/// What is held now, then what more was held at the peak, then what more a list would hold.
fn bars(stage: &StageView, room: usize, most: u64, ascii: bool) -> Vec<(Tone, String)> {
    if room == 0 {
        return Vec::new();
    }
    let cells = |n: u64| usize::try_from((u128::from(n) * room as u128).div_ceil(u128::from(most))).unwrap_or(room);
    let [now, peak, list] = amounts(stage).map(cells);
    let peak = peak.max(now);
    let list = list.max(peak);
    let [full, half, thin] = if ascii { ["#", "=", "."] } else { ["█", "▒", "░"] };
    Vec::from([
        (Tone::Good, format!("  {}", full.repeat(now))),
        (Tone::Warn, half.repeat(peak - now)),
        (Tone::Dim, thin.repeat(list - peak)),
    ])
}
