//! The lines around and between panes, the title at the top, and hints or a message at the bottom.

use std::collections::HashMap;

use super::paint::Painter;
use crate::tui::app::{self, App, Area, Grade, Layout, Pane, Tone};

const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

/// Lines that join where they meet.
#[derive(Default)]
struct Lines {
    cells: HashMap<(u16, u16), u8>,
}

impl Lines {
    fn around(&mut self, area: Area) {
        let (left, top) = (area.x.saturating_sub(1), area.y.saturating_sub(1));
        let (right, bottom) = (area.right(), area.bottom());
        for x in left..=right {
            let sides = if x > left { LEFT } else { 0 } | if x < right { RIGHT } else { 0 };
            *self.cells.entry((x, top)).or_default() |= sides;
            *self.cells.entry((x, bottom)).or_default() |= sides;
        }
        for y in top..=bottom {
            let sides = if y > top { UP } else { 0 } | if y < bottom { DOWN } else { 0 };
            *self.cells.entry((left, y)).or_default() |= sides;
            *self.cells.entry((right, y)).or_default() |= sides;
        }
    }
}

fn symbol(sides: u8, ascii: bool) -> &'static str {
    const H: u8 = LEFT | RIGHT;
    const V: u8 = UP | DOWN;
    if ascii {
        return if sides & H == 0 {
            "|"
        } else if sides & V == 0 {
            "-"
        } else {
            "+"
        };
    }
    match (sides & UP != 0, sides & DOWN != 0, sides & LEFT != 0, sides & RIGHT != 0) {
        (false, true, false, true) => "╭",
        (false, true, true, false) => "╮",
        (true, false, false, true) => "╰",
        (true, false, true, false) => "╯",
        (true, true, false, true) => "├",
        (true, true, true, false) => "┤",
        (false, true, true, true) => "┬",
        (true, false, true, true) => "┴",
        (true, true, true, true) => "┼",
        (_, _, false, false) => "│",
        (false, false, _, _) => "─",
    }
}

/// Draws the lines, and each pane's name on the line above it.
pub(super) fn borders(app: &App, layout: &Layout, painter: &mut Painter<'_>) {
    if !layout.framed {
        return;
    }
    let mut lines = Lines::default();
    for &(_, area) in &layout.panes {
        lines.around(area);
    }
    if let (Some(tabs), Some(canvas)) = (layout.tabs, layout.area(Pane::Canvas)) {
        lines.around(Area::new(tabs.x, tabs.y, tabs.w, tabs.h + canvas.h));
    }
    layout.lesson.into_iter().chain(layout.console).for_each(|below| lines.around(below));
    let style = painter.theme.line();
    let ascii = painter.theme.ascii;
    for ((x, y), sides) in lines.cells {
        painter.cell(x, y, symbol(sides, ascii), style);
    }
    for &(pane, area) in &layout.panes {
        if area.y > 1 && !(pane == Pane::Canvas && layout.tabs.is_some()) {
            pane_name(painter, pane, area, pane == app.look.focus);
        }
    }
    let focused = |pane: Pane| pane == app.look.focus && app.overlay.is_none();
    let panes = layout.panes.iter().filter(|(pane, _)| focused(*pane)).map(|(_, area)| *area);
    for area in panes.chain(layout.console) {
        let style = painter.tone(Tone::Accent);
        let (left, right) = (area.x.saturating_sub(1), area.right());
        for y in area.y..area.bottom() {
            for x in [left, right] {
                painter.heavier(x, y, style);
            }
        }
    }
}

/// What a lesson says, with its heading on the line above.
pub(super) fn lesson(app: &App, layout: &Layout, painter: &mut Painter<'_>) {
    let (Some(learning), Some(area)) = (&app.learning, layout.lesson) else { return };
    let heading = painter.tone(Tone::Accent);
    if !layout.framed {
        painter.clear(Area::new(area.x, area.y - 1, area.w, 1));
    }
    let pad = u16::from(layout.framed);
    painter.text(
        area.x + pad,
        area.y - 1,
        area.w.saturating_sub(2 * pad),
        &format!(" {} ", learning.heading()),
        heading,
    );
    let rows = learning.rows(app.lesson_width(), painter.theme.ascii);
    let inner = area.padded();
    let first = learning.first.min(rows.len().saturating_sub(usize::from(inner.h)));
    super::panes::rows(painter, &rows[first..], inner);
    let more = rows.len() > first + usize::from(inner.h);
    if more && inner.h > 0 {
        let sign = painter.sign("…", "~");
        painter.text(inner.right().saturating_sub(1), inner.bottom() - 1, 1, sign, heading);
    }
}

/// The pipelines of the text, on the row above the canvas.
pub(super) fn tabs(app: &App, layout: &Layout, painter: &mut Painter<'_>) {
    let Some(row) = layout.tabs else { return };
    let all = app.tabs();
    for (x, width, at) in app.tab_places() {
        let tab = &all[at];
        let (open, close) = if tab.chosen { ("[", "]") } else { (" ", " ") };
        let style = painter.tone(if tab.chosen { Tone::Accent } else { Tone::Dim });
        painter.text(x, row.y, width, &format!("{open}{}{close}", tab.words()), style);
    }
}

fn pane_name(painter: &mut Painter<'_>, pane: Pane, area: Area, focused: bool) {
    let tone = painter.tone(if focused { Tone::Accent } else { Tone::Dim });
    let mark = if focused { painter.sign("▸ ", "> ") } else { "" };
    painter.text(area.x + 1, area.y - 1, area.w.saturating_sub(2), &format!(" {mark}{} ", pane.as_str()), tone);
}

/// The title line: the document, what the whole is doing, what it took, what it holds.
pub(super) fn title(app: &App, layout: &Layout, painter: &mut Painter<'_>) {
    let area = layout.title;
    if area.is_empty() {
        return;
    }
    let inset = if layout.framed { 2 } else { 0 };
    let width = area.w.saturating_sub(2 * inset);
    let row = app::title_row(app, usize::from(width).saturating_sub(2 * usize::from(layout.framed)));
    if layout.framed {
        painter.text(inset, area.y, 1, " ", painter.tone(Tone::Plain));
        let used = painter.row(inset + 1, area.y, width.saturating_sub(2), &row);
        painter.text(inset + 1 + used, area.y, 1, " ", painter.tone(Tone::Plain));
    } else {
        // Over the log's lines, in line with them.
        let pad = u16::from(app.look.log && width > 60);
        painter.row(pad, area.y, width - pad, &row);
    }
}

/// The bottom line: what was said, or the keys that hold now.
pub(super) fn bottom(app: &App, layout: &Layout, painter: &mut Painter<'_>) {
    let area = layout.bottom;
    if area.is_empty() {
        return;
    }
    let pad = layout.hint_pad();
    let (x, width) = (area.x + pad, area.w.saturating_sub(2 * pad));
    if !layout.framed {
        painter.clear(area);
    }
    let space = painter.tone(Tone::Plain);
    if let Some(message) = &app.message {
        let (sign, tone) = match message.grade {
            Grade::Info => ("· ", Tone::Plain),
            Grade::Warning => ("! ", Tone::Warn),
            Grade::Error => (painter.sign("✗ ", "x "), Tone::Bad),
        };
        let used = painter.text(x, area.y, width, sign, painter.tone(tone));
        let said = painter.text(x + used, area.y, width.saturating_sub(used), &message.text, painter.tone(tone));
        painter.text(x - pad.min(1), area.y, pad.min(1), " ", space);
        painter.text(x + used + said, area.y, pad.min(1), " ", space);
        return;
    }
    let line = painter.theme.line();
    if let Some(scrub) = app::bottom_scrub(app, width) {
        let room = u16::try_from(scrub.row.width()).unwrap_or(width);
        painter.text(x.saturating_sub(1), area.y, room + 2, &" ".repeat(usize::from(room) + 2), space);
        painter.row(x, area.y, room, &scrub.row);
    }
    for (at, hint) in app::bottom_hints(app, x, width).into_iter().enumerate() {
        painter.text(hint.x.saturating_sub(1), area.y, hint.w + 2, &" ".repeat(usize::from(hint.w) + 2), space);
        if at > 0 && !layout.framed {
            painter.text(hint.x - 2, area.y, 1, painter.sign("·", " "), line);
        }
        let used = painter.text(hint.x, area.y, hint.w, &hint.key, painter.tone(Tone::Accent));
        painter.text(hint.x + used + 1, area.y, hint.w - used - 1, hint.words, painter.tone(Tone::Dim));
    }
}
