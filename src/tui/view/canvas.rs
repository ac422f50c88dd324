//! The canvas: cards, the edges between them, what moved last.

use ratatui::style::{Modifier, Style};

use super::paint::Painter;
use crate::tui::app::{self, App, Area, Branch, Card, Edge, Motion, Placed, Placement, Row, Tone};

/// Draws the canvas.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, area: Area) {
    let cards = app.cards();
    if cards.is_empty() {
        return empty(app, painter, area);
    }
    let placement = app::place(&cards, app.selected.as_ref(), area.w, area.h);
    let view = Viewport { area, scroll: placement.scroll };
    // What stands in their way covers them.
    for branch in &placement.branches {
        draw_branch(painter, &view, branch, &placement.branches);
    }
    for placed in &placement.cards {
        let card = &cards[placed.card];
        let selected = Some(&card.id) == app.selected.as_ref();
        if placement.compact {
            line(app, painter, &view, placed, card, selected);
        } else {
            boxed(app, painter, &view, placed, card, selected);
        }
    }
    for edge in &placement.edges {
        let selected = Some(&cards[edge.from].id) == app.selected.as_ref();
        draw_edge(app, painter, &view, edge, &cards[edge.from], selected);
    }
    more(painter, area, &placement);
}

/// A window on the sheet.
struct Viewport {
    area: Area,
    scroll: (i32, i32),
}

impl Viewport {
    /// The screen cell of a sheet cell, where it is in view.
    fn cell(&self, x: i32, y: i32) -> Option<(u16, u16)> {
        let (x, y) = (x - self.scroll.0, y - self.scroll.1);
        let inside = (0..i32::from(self.area.w)).contains(&x) && (0..i32::from(self.area.h)).contains(&y);
        let (x, y) = (u16::try_from(x).ok()?, u16::try_from(y).ok()?);
        inside.then(|| (self.area.x + x, self.area.y + y))
    }

    /// Writes a text that starts on the sheet, cut at the window's edges.
    fn text(&self, painter: &mut Painter<'_>, x: i32, y: i32, width: i32, text: &Row) {
        let left = self.scroll.0;
        if x < left {
            return;
        }
        let Some((column, row)) = self.cell(x, y) else { return };
        let room = width.min(i32::from(self.area.right()) - i32::from(column)).max(0);
        painter.row(column, row, u16::try_from(room).unwrap_or(0), text);
    }

    fn symbol(&self, painter: &mut Painter<'_>, x: i32, y: i32, symbol: &str, style: Style) {
        if let Some((x, y)) = self.cell(x, y) {
            painter.cell(x, y, symbol, style);
        }
    }
}

fn boxed(app: &App, painter: &mut Painter<'_>, view: &Viewport, placed: &Placed, card: &Card<'_>, selected: bool) {
    let (x, y, w) = (placed.x, placed.y, placed.w);
    let usual =
        if selected { ["┏", "┓", "┗", "┛", "━", "┃"] } else { ["╭", "╮", "╰", "╯", "─", "│"] };
    let plain = if selected { ["#", "#", "#", "#", "=", "#"] } else { ["+", "+", "+", "+", "-", "|"] };
    let [tl, tr, bl, br, h, v] = if app.manner.ascii { plain } else { usual };
    let target = app.drag.as_ref().is_some_and(|drag| drag.over.as_ref() == Some(&card.id));
    let style = match (selected, target) {
        (_, true) => painter.tone(Tone::Warn).add_modifier(Modifier::BOLD | Modifier::REVERSED),
        (true, false) => painter.tone(Tone::Accent).add_modifier(Modifier::BOLD),
        (false, false) => painter.theme.line(),
    };
    for at in 1..w - 1 {
        view.symbol(painter, x + at, y, h, style);
        view.symbol(painter, x + at, y + 2, h, style);
    }
    for (dx, dy, corner) in [(0, 0, tl), (w - 1, 0, tr), (0, 2, bl), (w - 1, 2, br), (0, 1, v), (w - 1, 1, v)] {
        view.symbol(painter, x + dx, y + dy, corner, style);
    }
    // What a card says stands in the part of it that is in view.
    let from = x.max(view.scroll.0);
    let room = (x + w).min(view.scroll.0 + i32::from(view.area.w)) - from - 4;
    if room > 2 {
        inside(app, painter, view, (from + 2, y, room), card, selected);
    }
    if selected {
        let sign = painter.sign("▶", ">");
        view.symbol(painter, x - 1, y + 1, sign, style);
    }
}

/// A card's label and badges on its border, and its line below.
fn inside(
    app: &App,
    painter: &mut Painter<'_>,
    view: &Viewport,
    (x, y, room): (i32, i32, i32),
    card: &Card<'_>,
    selected: bool,
) {
    let mut badges = app::badges(app, card);
    let columns_of = |badges: &Row| i32::try_from(badges.width()).unwrap_or(0) + 2;
    // The first badges matter most: the last make room.
    while badges.parts.len() > 1 && columns_of(&badges) + 10 >= room {
        badges.parts.truncate(badges.parts.len() - 2);
    }
    let badge_width = columns_of(&badges);
    let badge_room = if badge_width > 2 && badge_width + 10 < room { badge_width } else { 0 };
    let tone = if selected { Tone::Strong } else { Tone::Plain };
    let columns = |n: i32| usize::try_from(n).unwrap_or(0);
    let label = app::clipped(&card.label, columns(room - 2 - if badge_room > 0 { badge_room + 1 } else { 0 }));
    view.text(painter, x, y, room, &Row::of(tone, format!(" {label} ")));
    if badge_room > 0 {
        let mut padded = Row::of(Tone::Plain, " ");
        padded.parts.extend(badges.parts);
        view.text(painter, x + room - badge_room, y, badge_room, &padded.and(Tone::Plain, " "));
    }
    view.text(painter, x, y + 1, room, &app::card_row(app, card, columns(room)));
}

fn line(app: &App, painter: &mut Painter<'_>, view: &Viewport, placed: &Placed, card: &Card<'_>, selected: bool) {
    let mark = if selected { painter.sign("▶ ", "> ") } else { "  " };
    let row = app::card_line(app, card, mark, usize::try_from(placed.w).unwrap_or(0));
    view.text(painter, placed.x, placed.y, placed.w, &row);
    if let (true, Some((x, y))) = (selected, view.cell(placed.x, placed.y)) {
        painter.restyle(Area::new(x, y, view.area.w, 1), Style::new().add_modifier(Modifier::BOLD));
    }
}

/// The edge below a card: what was asked of it on the left, what it gave on the right; what moved last stands out.
fn draw_edge(app: &App, painter: &mut Painter<'_>, view: &Viewport, edge: &Edge, card: &Card<'_>, selected: bool) {
    if card.is_script() {
        return;
    }
    let motion = app::motion(app, card);
    let style = painter.theme.line();
    let (bottom, border) = if selected {
        (painter.sign("┯", "#"), painter.tone(Tone::Accent).add_modifier(Modifier::BOLD))
    } else {
        (painter.sign("┬", "+"), style)
    };
    view.symbol(painter, edge.x, edge.y - 1, bottom, border);
    let (sign, tone) = match &motion {
        Motion::Still => (painter.sign("│", "|"), None),
        Motion::Asked => (painter.sign("┃", "!"), Some(Tone::Accent)),
        Motion::Up => (painter.sign("▲", "^"), Some(Tone::Accent)),
        Motion::Down(_) => (painter.sign("▼", "v"), Some(Tone::Good)),
        Motion::End => (painter.sign("■", "#"), Some(Tone::Strong)),
        Motion::Failed => (painter.sign("✗", "x"), Some(Tone::Bad)),
        Motion::Waits => (painter.sign("◌", "~"), Some(Tone::Warn)),
    };
    let line = tone.map_or(style, |tone| painter.tone(tone).add_modifier(Modifier::BOLD));
    for dy in 0..edge.h {
        view.symbol(painter, edge.x, edge.y + dy, sign, line);
    }
    let room = usize::try_from(edge.room - 1).unwrap_or(0);
    let (asked, given) = app::edge_words(card, &motion, room, app.manner.ascii);
    let width = i32::try_from(crate::tui::sanitise::width(&asked)).unwrap_or(0);
    let up = if motion == Motion::Up { Tone::Strong } else { Tone::Dim };
    let down = match motion {
        Motion::Down(_) | Motion::End | Motion::Failed | Motion::Waits => tone.unwrap_or(Tone::Dim),
        Motion::Still | Motion::Asked | Motion::Up => Tone::Dim,
    };
    view.text(painter, edge.x - 1 - width, edge.y, width, &Row::of(up, asked));
    view.text(painter, edge.x + 2, edge.y, edge.room, &Row::of(down, given));
}

/// A line to a further stage that asks: it takes from what the others get.
fn draw_branch(painter: &mut Painter<'_>, view: &Viewport, branch: &Branch, all: &[Branch]) {
    let style = painter.tone(Tone::Warn);
    for leg in branch.corners.windows(2) {
        let ((x0, y0), (x1, y1)) = (leg[0], leg[1]);
        let along = if y0 == y1 { painter.sign("─", "-") } else { painter.sign("│", "|") };
        for y in y0.min(y1)..=y0.max(y1) {
            for x in x0.min(x1)..=x0.max(x1) {
                view.symbol(painter, x, y, along, style);
            }
        }
    }
    for turn in branch.corners.windows(3) {
        let [before, at, after] = [turn[0], turn[1], turn[2]];
        let (sideways, upright) = if before.1 == at.1 { (before, after) } else { (after, before) };
        let usual = match (sideways.0 < at.0, upright.1 > at.1) {
            (true, true) if all.iter().any(|other| other.passes(at)) => "┬",
            (true, true) => "╮",
            (true, false) => "╯",
            (false, true) => "╭",
            (false, false) => "╰",
        };
        let sign = painter.sign(usual, "+");
        view.symbol(painter, at.0, at.1, sign, style);
    }
}

/// Says that the sheet goes on beyond the window.
fn more(painter: &mut Painter<'_>, area: Area, placement: &Placement) {
    let (width, height) = (i32::from(area.w), i32::from(area.h));
    let style = painter.tone(Tone::Accent);
    if area.is_empty() {
        return;
    }
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    if placement.scroll.1 > 0 {
        painter.text(right, area.y, 1, painter.sign("↑", "^"), style);
    }
    if placement.scroll.1 + height < placement.size.1 - 1 {
        painter.text(right, bottom, 1, painter.sign("↓", "v"), style);
    }
    if placement.scroll.0 > 0 {
        painter.text(area.x, area.y + area.h / 2, 1, painter.sign("←", "<"), style);
    }
    if placement.scroll.0 + width < placement.size.0 {
        painter.text(right, area.y + area.h / 2, 1, painter.sign("→", ">"), style);
    }
}

fn empty(app: &App, painter: &mut Painter<'_>, area: Area) {
    let area = area.inner(2, u16::from(area.h > 4));
    for (row, y) in app::empty_rows(app, area.w).iter().zip(area.y..area.bottom()) {
        painter.row(area.x, y, area.w, row);
    }
}
