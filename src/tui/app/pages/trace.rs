//! The events as a sequence across the stages.

use std::borrow::Cow;

use crate::debugger::{EventKind, TraceEvent};
use crate::tui::app::App;
use crate::tui::app::rows::{Row, Tone, clipped, left, right};
use crate::tui::app::words::number;
use crate::tui::sanitise;

/// One row an event, oldest first; the chosen one marked.
pub(super) fn rows(app: &App, width: u16) -> Vec<Row> {
    let (picture, trace) = (&app.picture, app.shown_trace());
    if trace.is_empty() {
        let words = match picture.trace_total.max(picture.trace_skipped) {
            0 => "nothing has happened yet: next() makes the first events".to_owned(),
            n => format!("full speed left out {} events: s steps, - runs slower", number(n)),
        };
        return vec![Row::of(Tone::Dim, words)];
    }
    let digits = trace.last().map_or(1, |event| number(event.seq).len());
    let name = trace.iter().map(|event| sanitise::width(&named(event))).max().unwrap_or(0).clamp(4, 16);
    let mut rows = Vec::new();
    let first = trace.first().map_or(1, |event| event.seq);
    let gone = first.saturating_sub(1).saturating_sub(picture.trace_skipped);
    if gone > 0 || picture.trace_skipped > 0 {
        let skipped = match picture.trace_skipped {
            0 => String::new(),
            n => format!("; full speed left out {}", number(n)),
        };
        rows.push(Row::of(
            Tone::Dim,
            clipped(&format!("reaches back to event {}{skipped}", number(first)), usize::from(width)),
        ));
    }
    rows.extend(trace.iter().map(|event| {
        let (sign, tone) = look(event.kind, app.manner.ascii);
        // What is still to come, seen from the moment that is shown.
        let ahead = app.is_back() && event.seq > picture.trace_total;
        let toned = |tone| if ahead { Tone::Dim } else { tone };
        let line = event.line.map(|line| format!("line {line}  ")).unwrap_or_default();
        let locals: String = event
            .locals
            .iter()
            .filter(|(name, _)| !name.starts_with('.'))
            .map(|(name, value)| format!("{name}={value}  "))
            .collect();
        Row::of(Tone::Dim, format!("{} ", right(&number(event.seq), digits)))
            .and(toned(tone), format!("{sign} {}", left(event.kind.as_str(), 7)))
            .and(toned(tone_of_name(event.kind)), left(&clipped(&named(event), name), name + 2))
            .and(toned(Tone::Item), event.item.clone().map(|item| format!("{item}  ")).unwrap_or_default())
            .and(Tone::Dim, format!("{line}{locals}").trim_end().to_owned())
            .marked(app.look.event == Some(event.seq))
            .numbered(event.seq)
    }));
    rows
}

/// The stage's name; its id as well where it was made while running and others go by the same name.
fn named(event: &TraceEvent) -> Cow<'_, str> {
    if event.id.contains('~') { format!("{} {}", event.stage, event.id).into() } else { event.stage.as_str().into() }
}

/// Calls go up quietly; what comes back stands out.
fn tone_of_name(kind: EventKind) -> Tone {
    if kind == EventKind::Call { Tone::Dim } else { Tone::Accent }
}

fn look(kind: EventKind, ascii: bool) -> (&'static str, Tone) {
    let (sign, plain, tone) = match kind {
        EventKind::Call => ("↑", "^", Tone::Dim),
        EventKind::Yield => ("↓", "v", Tone::Good),
        EventKind::Return => ("■", "#", Tone::Plain),
        EventKind::Raise => ("✗", "x", Tone::Bad),
        EventKind::Wait => ("◌", "~", Tone::Warn),
        EventKind::Send => ("⇡", "s", Tone::Plain),
        EventKind::Throw => ("↯", "t", Tone::Bad),
        EventKind::Close => ("×", "c", Tone::Plain),
    };
    (if ascii { plain } else { sign }, tone)
}
