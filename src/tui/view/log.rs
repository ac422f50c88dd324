//! Draws the log screen.

use super::paint::Painter;
use crate::tui::app::{App, Area, log};

/// Draws it between the title and the bottom line; where the caret stands, if something is being typed.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, screen: Area) -> Option<(u16, u16)> {
    let body = Area::new(screen.x, screen.y + 1.min(screen.h), screen.w, screen.h.saturating_sub(2));
    if body.is_empty() {
        return None;
    }
    let pad = u16::from(body.w > 60);
    let (x, width) = (body.x + pad, body.w.saturating_sub(2 * pad));
    painter.row(x, body.y, width, &log::header(app, usize::from(width)));
    let list = Area::new(x, body.y + 1, width, body.h.saturating_sub(2));
    for (line, y) in log::list(app, list).iter().zip(list.y..list.bottom()) {
        painter.row(list.x, y, list.w, &line.row);
        if line.row.marked {
            painter.restyle(Area::new(list.x, y, list.w, 1), painter.theme.chosen());
        }
        for (at, w) in &line.marks {
            painter.restyle(Area::new(list.x + at, y, *w, 1), painter.theme.found(line.row.marked));
        }
    }
    if body.h < 2 {
        return None;
    }
    let y = body.bottom() - 1;
    let (row, caret) = log::status(app, usize::from(width));
    painter.row(x, y, width, &row);
    caret.map(|at| (x.saturating_add(u16::try_from(at).unwrap_or(u16::MAX)).min(body.right() - 1), y))
}
