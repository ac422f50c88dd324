//! What is on its way along an edge: a pull going up, an item coming down.

use super::words::{number, plural, rounded};
use super::{App, Card, clipped};
use crate::debugger::{EventKind, StageState};
use crate::tui::sanitise;

/// What an edge shows besides its counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Motion {
    /// Nothing is on its way here.
    Still,
    /// A pull has gone up here, and what it asked for has not come down yet.
    Asked,
    /// The newest event: a pull goes up.
    Up,
    /// The newest event: this item comes down.
    Down(String),
    /// The newest event: the end comes down.
    End,
    /// The newest event: an exception comes down.
    Failed,
    /// The newest event: nothing is there yet.
    Waits,
}

/// What is on its way along the edge below a card.
pub(crate) fn motion(app: &App, card: &Card<'_>) -> Motion {
    let newest = app.picture.trace.last().filter(|event| event.seq == app.picture.trace_total);
    if let Some(event) = newest.filter(|event| event.id == card.id) {
        return match event.kind {
            EventKind::Call | EventKind::Send | EventKind::Throw => Motion::Up,
            EventKind::Yield => Motion::Down(event.item.clone().unwrap_or_default()),
            EventKind::Return | EventKind::Close => Motion::End,
            EventKind::Raise => Motion::Failed,
            EventKind::Wait => Motion::Waits,
        };
    }
    match card.view.map(|view| view.state) {
        Some(StageState::Running | StageState::Waiting) => Motion::Asked,
        _ => Motion::Still,
    }
}

/// What was asked of a stage, and what it gave, each in at most `room` columns: the number alone where words do not fit. The
/// counts are exact; what is on its way is not in them yet.
pub(crate) fn edge_words(card: &Card<'_>, motion: &Motion, room: usize, ascii: bool) -> (String, String) {
    let Some(view) = card.view else { return (String::new(), String::new()) };
    let [up, down] = if ascii { ["^", "v"] } else { ["↑", "↓"] };
    let (calls, out) = (number(view.meter.calls), view.meter.items_out);
    let fitting = |texts: &[String]| {
        let shortest = texts.last().cloned().unwrap_or_default();
        texts.iter().find(|text| sanitise::width(text) <= room).cloned().unwrap_or_else(|| clipped(&shortest, room))
    };
    // What moves says itself which way.
    let up = if *motion == Motion::Up { String::new() } else { format!(" {up}") };
    let asked =
        fitting(&[format!("next() {calls}{up}"), format!("{calls}{up}"), format!("{}{up}", rounded(view.meter.calls))]);
    if view.meter.calls == 0 && out == 0 {
        let begun = matches!(motion, Motion::Up | Motion::Asked);
        return (if begun { clipped(&format!("next(){up}"), room) } else { String::new() }, String::new());
    }
    let items = plural(out, "item");
    let flight = if view.in_flight > 0 { format!(" · {} in flight", number(view.in_flight)) } else { String::new() };
    let lead = match motion {
        Motion::Down(item) => Some((number(out), item.as_str())),
        Motion::End => Some((number(out), "the end")),
        Motion::Failed => Some((number(out), "an exception")),
        Motion::Waits => Some((number(out), "nothing yet")),
        Motion::Still | Motion::Asked | Motion::Up => None,
    };
    let given = match lead {
        Some((count, item)) if room >= count.len() + 8 => clipped(&format!("{count}  {item}"), room),
        _ => fitting(&[
            format!("{down} {items}{flight}"),
            format!("{down} {items}"),
            format!("{down} {}", number(out)),
            format!("{down} {}", rounded(out)),
        ]),
    };
    (asked, given)
}
