//! The inspector's first page: counts, bytes, the stage's own state, what went wrong.

use crate::debugger::{Holds, MeterView};
use crate::tui::app::rows::{Row, Tone, left, right, wrapped};
use crate::tui::app::words::{bytes, number, percent, time};
use crate::tui::app::{App, Card};

pub(super) fn rows(app: &App, card: &Card<'_>, width: u16) -> Vec<Row> {
    let width = usize::from(width);
    let mut rows = Vec::new();
    if let Some(problem) = &card.problem {
        rows.extend(said(Tone::Bad, "✗ ", problem, width));
    }
    if let Some(warning) = &card.warning {
        rows.extend(said(Tone::Warn, "! ", warning, width));
    }
    if card.bypassed {
        rows.push(Row::of(Tone::Warn, "bypassed: items go past it untouched"));
    }
    let Some(view) = card.view else {
        rows.push(Row::of(Tone::Dim, "not built yet"));
        return rows;
    };
    if let Some(why) = &view.waiting {
        let words = crate::tui::app::words::waiting(why);
        rows.extend(said(Tone::Warn, "◌ ", &words, width));
    }
    if let Some(error) = &view.last_error {
        rows.extend(said(Tone::Bad, "✗ ", error, width));
    }
    for notice in app.picture.notices.iter().filter(|notice| notice.id == view.id) {
        let times = if notice.times > 1 { format!(" (×{})", notice.times) } else { String::new() };
        rows.extend(said(Tone::Warn, "! ", &format!("{}{times}", notice.text), width));
    }
    rows.extend(meters(&view.meter, view.in_flight, width));
    let label = view.facts.iter().map(|(name, _)| crate::tui::sanitise::width(name)).max().unwrap_or(0).clamp(9, 20);
    for (name, value) in &view.facts {
        rows.push(Row::of(Tone::Dim, left(name, label)).and(Tone::Plain, "  ").and(Tone::Item, value.clone()));
    }
    let holds = match view.holds {
        Holds::Streams => "streams: holds one item at a time",
        Holds::Some => "holds a bounded number of items",
        Holds::All => "barrier: collects everything before it gives anything",
    };
    rows.extend(wrapped(holds, width).into_iter().map(|line| Row::of(Tone::Dim, line)));
    if view.endless {
        rows.push(Row::of(Tone::Dim, "endless: never stops by itself"));
    }
    if view.live {
        rows.push(Row::of(Tone::Dim, "live: follows something that grows"));
    }
    rows
}

fn meters(meter: &MeterView, in_flight: u64, width: usize) -> Vec<Row> {
    let share = percent(meter.dropped, meter.items_in).filter(|_| meter.dropped > 0);
    let dropped = share.map_or_else(|| number(meter.dropped), |share| format!("{} ({share})", number(meter.dropped)));
    let counts = [
        ("next() received", number(meter.calls), Tone::Plain),
        ("items in", number(meter.items_in), Tone::Plain),
        ("items out", number(meter.items_out), Tone::Plain),
        ("dropped", dropped, Tone::Plain),
        ("errors", number(meter.errors), if meter.errors > 0 { Tone::Bad } else { Tone::Plain }),
    ];
    let held = [
        ("held now", bytes(meter.held_bytes), Tone::Plain),
        ("peak", bytes(meter.peak_bytes), Tone::Plain),
        ("as a list", bytes(meter.list_bytes), Tone::Plain),
        ("in flight", number(in_flight), Tone::Plain),
        ("time inside", time(meter.nanos), Tone::Plain),
    ];
    let widest = |cells: &[(&str, String, Tone)]| cells.iter().map(|(_, value, _)| value.len()).max().unwrap_or(0);
    let (a, b) = (widest(&counts), widest(&held));
    let cell = |(name, value, tone): &(&str, String, Tone), label: usize, room: usize| {
        Row::of(Tone::Dim, left(name, label)).and(Tone::Plain, "  ").and(*tone, right(value, room))
    };
    if 15 + 2 + a + 3 + 11 + 2 + b <= width {
        let pairs = counts.iter().zip(&held);
        return pairs
            .map(|(one, other)| {
                let mut row = cell(one, 15, a).and(Tone::Plain, "   ");
                row.parts.extend(cell(other, 11, b).parts);
                row
            })
            .collect();
    }
    let room = a.max(b);
    counts.iter().chain(&held).map(|one| cell(one, 15, room)).collect()
}

/// A sign and a text, wrapped beside it.
fn said(tone: Tone, sign: &str, text: &str, width: usize) -> Vec<Row> {
    let lines = wrapped(text, width.saturating_sub(2));
    let signs = std::iter::once(sign).chain(std::iter::repeat("  "));
    lines.into_iter().zip(signs).map(|(line, sign)| Row::of(tone, format!("{sign}{line}"))).collect()
}
