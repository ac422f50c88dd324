//! The inspector's first page: counts, bytes, the stage's own state, what went wrong.

use crate::debugger::{Holds, MeterView, Notice, RunState, StageState, StageView};
use crate::tui::app::keys::{Action, key_words};
use crate::tui::app::rows::{Row, Tone, left, right, wrapped};
use crate::tui::app::words::{bytes, number, percent, plural, time};
use crate::tui::app::{App, Card};
use crate::tui::sanitise;

/// How many of the items that a stage skipped are shown.
const SKIPPED: usize = 4;

pub(super) fn rows(app: &App, card: &Card<'_>, width: u16) -> Vec<Row> {
    let width = usize::from(width);
    let mut rows = Vec::new();
    if let Some(problem) = &card.problem {
        rows.extend(said(Tone::Bad, "✗ ", problem, width));
    }
    if let Some(warning) = &card.warning {
        rows.extend(said(Tone::Warn, "! ", warning, width));
    }
    let consumers = if card.made || app.is_before_edit() { 0 } else { app.document.consumers(&card.id) };
    if consumers > 1 {
        let words = format!(
            "{consumers} stages take from it, and each item goes to one of them alone: {} gives each an iterator of its own",
            key_words(Action::Tee)
        );
        rows.extend(said(Tone::Warn, "! ", &words, width));
    }
    if card.bypassed {
        rows.push(Row::of(Tone::Warn, "bypassed: items go past it untouched"));
    }
    let Some(view) = card.view else {
        let broken = app.picture.revision > 0 && app.picture.run == RunState::Broken;
        rows.extend(if broken { cannot_run(width) } else { nothing_yet(app, width) });
        rows.push(Row::new());
        rows.extend(about(app, card, width));
        return rows;
    };
    if view.state == StageState::Created && view.meter.calls == 0 && view.meter.items_in == 0 {
        rows.extend(nothing_yet(app, width));
        rows.push(Row::new());
        rows.extend(about(app, card, width));
        rows.extend(view.facts.iter().flat_map(|(name, value)| fact(name, value, 9, width)));
        return rows;
    }
    if let Some(why) = &view.waiting {
        let words = crate::tui::app::words::waiting(why);
        rows.extend(said(Tone::Warn, "◌ ", &words, width));
    }
    if view.skipped > 0 {
        rows.extend(skipped(view, width));
    } else if let Some(error) = &view.last_error {
        rows.extend(said(Tone::Bad, "✗ ", error, width));
    }
    let notices: Vec<&Notice> = app.picture.notices.iter().filter(|notice| notice.id == view.id).collect();
    if let Some((newest, before)) = notices.split_last() {
        rows.extend(of_notice(newest, width));
        if !before.is_empty() {
            rows.push(Row::of(Tone::Dim, format!("  {} before it, below", plural(before.len() as u64, "notice"))));
        }
    }
    rows.extend(meters(&view.meter, view.in_flight, app.manner.ascii, width));
    let label = view.facts.iter().map(|(name, _)| sanitise::width(name)).max().unwrap_or(0).clamp(9, 20);
    for (name, value) in &view.facts {
        rows.extend(fact(name, value, label, width));
    }
    if card.is_script() {
        return rows;
    }
    rows.extend(wrapped(holds(view.holds), width).into_iter().map(|line| Row::of(Tone::Dim, line)));
    if view.endless {
        rows.push(Row::of(Tone::Dim, "endless: never stops by itself"));
    }
    if view.live {
        rows.push(Row::of(Tone::Dim, "live: follows something that grows"));
    }
    let before = notices.len().saturating_sub(1);
    rows.extend(notices[..before].iter().rev().flat_map(|notice| of_notice(notice, width)));
    rows
}

fn of_notice(notice: &Notice, width: usize) -> Vec<Row> {
    let times = if notice.times > 1 { format!(" (×{})", number(notice.times)) } else { String::new() };
    said(Tone::Warn, "! ", &format!("{}{times}", notice.text), width)
}

/// How many items the stage skipped, and the newest few of them, the newest first.
fn skipped(view: &StageView, width: usize) -> Vec<Row> {
    let items = if view.skipped == 1 { "item" } else { "items" };
    let total = format!("skipped {} {items} that raised", number(view.skipped));
    let mut rows = said(Tone::Bad, "✗ ", &total, width);
    for item in view.skipped_items.iter().rev().take(SKIPPED) {
        rows.extend(said(Tone::Warn, "  ", &item.in_words(), width));
    }
    rows
}

/// A fact on a row; on rows of its own, below its name, where it does not fit beside that.
fn fact(name: &str, value: &str, label: usize, width: usize) -> Vec<Row> {
    let beside = sanitise::width(name).max(label) + 2 + sanitise::width(value);
    if beside <= width || sanitise::width(value) > 3 * width {
        return vec![Row::of(Tone::Dim, left(name, label)).and(Tone::Plain, "  ").and(Tone::Item, value)];
    }
    let below =
        wrapped(value, width.saturating_sub(2)).into_iter().map(|line| Row::of(Tone::Item, format!("  {line}")));
    std::iter::once(Row::of(Tone::Dim, name)).chain(below).collect()
}

/// What a stage that nobody has asked says of itself; in a pipeline that runs it is one that an edit built anew, or that waits its turn.
pub(super) fn nothing_yet(app: &App, width: usize) -> Vec<Row> {
    let key = key_words(Action::Next);
    let words = if app.picture.trace_total > 0 {
        format!("nothing has asked it yet: {key} pulls the next item")
    } else {
        format!("nothing has run yet: {key} pulls the first item, and the pull goes up to the source")
    };
    wrapped(&words, width).into_iter().map(|line| Row::of(Tone::Plain, line)).collect()
}

fn cannot_run(width: usize) -> Vec<Row> {
    let words = "nothing can run before the text checks: e edits a stage, E the whole text";
    wrapped(words, width).into_iter().map(|line| Row::of(Tone::Plain, line)).collect()
}

/// What the stage is for, before it has anything of its own to tell.
fn about(app: &App, card: &Card<'_>, width: usize) -> Vec<Row> {
    let mut said: Vec<(Tone, String)> = Vec::new();
    match app.doc(&card.name) {
        _ if card.is_script() => {
            said.push((Tone::Dim, "the file's own body asks; what it asks appears above it".to_owned()));
        }
        Some(doc) => {
            said.push((Tone::Accent, doc.signature()));
            said.push((Tone::Plain, doc.summary.to_owned()));
            said.push((Tone::Dim, format!("asks: {}", doc.asks)));
            said.push((Tone::Dim, holds(doc.holds).to_owned()));
        }
        None => said.push((Tone::Dim, "the Code page shows what is behind it".to_owned())),
    }
    said.iter().flat_map(|(tone, text)| wrapped(text, width).into_iter().map(|line| Row::of(*tone, line))).collect()
}

fn holds(holds: Holds) -> &'static str {
    match holds {
        Holds::Streams => "streams: holds one item at a time",
        Holds::Some => "holds a bounded number of items",
        Holds::All => "barrier: collects everything before it gives anything",
    }
}

fn meters(meter: &MeterView, in_flight: u64, ascii: bool, width: usize) -> Vec<Row> {
    let share = percent(meter.dropped, meter.items_in).filter(|_| meter.dropped > 0);
    let dropped = share.map_or_else(|| number(meter.dropped), |share| format!("{} ({share})", number(meter.dropped)));
    let inside = if ascii { time(meter.nanos).replace('µ', "u") } else { time(meter.nanos) };
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
        ("time inside", inside, Tone::Plain),
    ];
    let widest = |cells: &[(&str, String, Tone)]| cells.iter().map(|(_, value, _)| value.len()).max().unwrap_or(0);
    let (a, b) = (widest(&counts), widest(&held));
    let cell = |(name, value, tone): &(&str, String, Tone), label: usize, room: usize| {
        Row::of(Tone::Dim, left(name, label)).and(Tone::Plain, "  ").and(*tone, right(value, room))
    };
    let pairs = |short: bool| {
        let name = |name: &'static str| if short { shorter(name) } else { name };
        let (one, other) = if short { (7, 6) } else { (15, 11) };
        let rows = counts.iter().zip(&held).map(|(count, bytes)| {
            let mut row = cell(&(name(count.0), count.1.clone(), count.2), one, a).and(Tone::Plain, "   ");
            row.parts.extend(cell(&(name(bytes.0), bytes.1.clone(), bytes.2), other, b).parts);
            row
        });
        (one + 2 + a + 3 + other + 2 + b <= width).then(|| rows.collect::<Vec<_>>())
    };
    pairs(false).or_else(|| pairs(true)).unwrap_or_else(|| {
        let room = a.max(b);
        counts.iter().chain(&held).map(|one| cell(one, 15, room)).collect()
    })
}

/// A meter's name where there is little room.
fn shorter(name: &'static str) -> &'static str {
    match name {
        "next() received" => "next()",
        "items in" => "in",
        "items out" => "out",
        "held now" => "held",
        "as a list" => "list",
        "in flight" => "flight",
        "time inside" => "time",
        name => name,
    }
}

/// A sign and a text, wrapped beside it.
fn said(tone: Tone, sign: &str, text: &str, width: usize) -> Vec<Row> {
    let lines = wrapped(text, width.saturating_sub(2));
    let signs = std::iter::once(sign).chain(std::iter::repeat("  "));
    lines.into_iter().zip(signs).map(|(line, sign)| Row::of(tone, format!("{sign}{line}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_that_does_not_fit_beside_its_name_stands_below_it() {
        let texts = |name, value| fact(name, value, 9, 20).iter().map(Row::text).collect::<Vec<_>>();
        assert_eq!(texts("path", "a.csv"), ["path       a.csv"]);
        assert_eq!(texts("rows that stood here", "12 of 40"), ["rows that stood here", "  12 of 40"]);
    }
}
