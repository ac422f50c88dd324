//! The list of breakpoints, and the generator console.

use super::editing;
use super::forms::candidates;
use super::overlays::{rule, window, window_at};
use super::paint::Painter;
use super::panes::{rows, scrollbar};
use crate::tui::app::windows::{self, Listed};
use crate::tui::app::{App, Area, Console, Row, Tone, completions, left};
use crate::tui::sanitise;

/// Draws the breakpoints to choose from.
pub(super) fn list(app: &App, painter: &mut Painter<'_>, chosen: usize, body: Area) {
    let choices = app.break_choices();
    let inner = window_at(painter, windows::breaks(body, choices.len()), "breakpoints");
    if inner.is_empty() {
        return;
    }
    let name = choices.iter().map(|choice| sanitise::width(&choice.breakpoint.stage)).max().unwrap_or(0).min(24);
    let [on, off] = if app.manner.ascii { ["[x] ", "[ ] "] } else { ["● ", "○ "] };
    let all: Vec<Row> = choices
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let (sign, tone) = if choice.set { (on, Tone::Bad) } else { (off, Tone::Dim) };
            Row::of(tone, sign)
                .and(Tone::Accent, left(&choice.breakpoint.stage, name + 2))
                .and(Tone::Plain, choice.words())
                .marked(at == chosen)
        })
        .collect();
    let first = Listed::new(inner, chosen, all.len()).first;
    rows(painter, &all[first..], inner);
    scrollbar(painter, all.len(), first, Area::new(inner.right(), inner.y, 1, inner.h));
}

/// Draws the console, below the panes or over them; where the caret stands.
pub(super) fn console(app: &App, painter: &mut Painter<'_>, console: &Console, body: Area) -> Option<(u16, u16)> {
    let title = format!("console on {} (stage {})", console.name, console.stage);
    let inner = match app.layout().console {
        Some(area) => {
            let room = area.w.saturating_sub(2);
            painter.text(area.x + 1, area.y - 1, room, &format!(" {title} "), painter.tone(Tone::Accent));
            area.padded()
        }
        None => window(painter, body, 100, 24, &title),
    };
    if inner.h < 2 {
        return None;
    }
    let log = Area::new(inner.x, inner.y, inner.w, inner.h.saturating_sub(2));
    let all = console.rows(usize::from(inner.w));
    let first = all.len().saturating_sub(usize::from(log.h));
    rows(painter, &all[first..], log);
    scrollbar(painter, all.len(), first, Area::new(inner.right(), log.y, 1, log.h));
    rule(painter, Area::new(inner.x, log.bottom(), inner.w, 1));
    let y = inner.bottom().saturating_sub(1);
    painter.text(inner.x, y, 4, ">>> ", painter.tone(Tone::Accent));
    let line = Area::new(inner.x + 4, y, inner.w.saturating_sub(4), 1);
    let caret = editing::line(painter, &console.editor, line, Tone::Strong);
    if let Some(completion) = console.completion()
        && let Some(list) = completions(&completion, Area::new(line.x, line.y, 1, 1), Area { h: y - body.y, ..body })
    {
        candidates(painter, &completion, &list);
    }
    Some(caret)
}
