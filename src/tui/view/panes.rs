//! Panes of rows: inspector, trace, output, memory.

use super::paint::Painter;
use crate::tui::app::{App, Area, Pane, Row, Tone, matches_in, pages};

/// Draws a pane's rows, a mark at the chosen one, and a bar where there is more than fits.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, pane: Pane, area: Area) {
    let whole = area;
    let area = whole.padded();
    let content = pages::content(app, pane, area);
    let mut y = area.y;
    for row in content.header.iter().take(usize::from(area.h)) {
        painter.row(area.x, y, area.w, row);
        y += 1;
    }
    let room = area.bottom().saturating_sub(y);
    let shown = &content.rows[content.first.min(content.rows.len())..];
    rows(painter, shown, Area::new(area.x, y, area.w, room));
    if let Some(needle) = app.look.needle.as_ref().filter(|_| pane == app.look.focus) {
        found(painter, shown, needle, Area::new(area.x, y, area.w, room));
    }
    let last = whole.right().saturating_sub(1).max(whole.x);
    scrollbar(painter, content.rows.len(), content.first, Area::new(last, y, u16::from(whole.w > 1), room));
}

/// Makes what was looked for stand out in rows that are drawn.
fn found(painter: &mut Painter<'_>, rows: &[Row], needle: &str, area: Area) {
    for (row, y) in rows.iter().zip(area.y..area.bottom()) {
        for (column, width) in matches_in(row, needle) {
            let room = usize::from(area.w).saturating_sub(column);
            let (x, w) = (u16::try_from(column).unwrap_or(u16::MAX), u16::try_from(width.min(room)).unwrap_or(0));
            let style = painter.theme.found(row.marked);
            painter.restyle(Area::new(area.x.saturating_add(x), y, w, 1), style);
        }
    }
}

/// Draws rows from the top of an area down.
pub(super) fn rows(painter: &mut Painter<'_>, rows: &[Row], area: Area) {
    for (row, y) in rows.iter().zip(area.y..area.bottom()) {
        painter.row(area.x, y, area.w, row);
        if row.marked {
            painter.restyle(Area::new(area.x, y, area.w, 1), painter.theme.chosen());
            let mark = painter.sign("▸", ">");
            if area.x > 0 {
                painter.text(area.x - 1, y, 1, mark, painter.tone(Tone::Accent));
            }
        }
    }
}

/// Where in `len` rows the window stands; nothing when all of them are shown.
pub(super) fn scrollbar(painter: &mut Painter<'_>, len: usize, first: usize, area: Area) {
    let room = usize::from(area.h);
    if room < 2 || len <= room {
        return;
    }
    let size = (room * room / len).max(1);
    let top = (first * (room - size)).div_ceil((len - room).max(1));
    let style = painter.tone(Tone::Dim);
    let sign = painter.sign("▐", "#");
    for (at, y) in (area.y..area.bottom()).enumerate() {
        if (top..top + size).contains(&at) {
            painter.cell(area.x, y, sign, style);
        }
    }
}
