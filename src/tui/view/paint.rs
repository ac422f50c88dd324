//! The only way to a cell: text goes through the sanitiser and stays inside its area.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};

use super::theme::Theme;
use crate::tui::app::{Area, Row, Tone};
use crate::tui::sanitise;

/// Draws into a buffer, clipped to it.
pub(super) struct Painter<'a> {
    buffer: &'a mut Buffer,
    pub theme: &'a Theme,
}

impl<'a> Painter<'a> {
    pub(super) fn new(buffer: &'a mut Buffer, theme: &'a Theme) -> Self {
        Self { buffer, theme }
    }

    pub(super) fn tone(&self, tone: Tone) -> Style {
        self.theme.tone(tone)
    }

    /// One of two signs, by the theme.
    pub(super) fn sign(&self, usual: &'static str, ascii: &'static str) -> &'static str {
        if self.theme.ascii { ascii } else { usual }
    }

    /// Writes `text` from a cell on, at most `width` columns, with an ellipsis where something is missing.
    /// Gives back the columns used.
    pub(super) fn text(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        let row = [(style, text)];
        self.pieces(x, y, width, &row)
    }

    /// Writes a row.
    pub(super) fn row(&mut self, x: u16, y: u16, width: u16, row: &Row) -> u16 {
        let parts: Vec<(Style, &str)> =
            row.parts.iter().map(|(tone, text)| (self.tone(*tone), text.as_str())).collect();
        self.pieces(x, y, width, &parts)
    }

    fn pieces(&mut self, x: u16, y: u16, width: u16, pieces: &[(Style, &str)]) -> u16 {
        let mut used = 0;
        let mut last_fit = (0, Style::new());
        for (style, text) in pieces {
            for glyph in sanitise::glyphs(text) {
                let w = u16::try_from(glyph.width).unwrap_or(1);
                if used + w > width {
                    return self.ellipsis(x, y, width, last_fit);
                }
                if used < width {
                    last_fit = (used, *style);
                }
                let style = if glyph.escape { style.add_modifier(Modifier::DIM) } else { *style };
                self.cell(x.saturating_add(used), y, &glyph.text, style);
                for extra in 1..w {
                    self.cell(x.saturating_add(used + extra), y, "", style);
                }
                used += w;
            }
        }
        used
    }

    fn ellipsis(&mut self, x: u16, y: u16, width: u16, (at, style): (u16, Style)) -> u16 {
        if width == 0 {
            return 0;
        }
        let sign = self.sign("…", "~");
        self.cell(x + at, y, sign, style);
        for column in at + 1..width {
            self.cell(x + column, y, " ", style);
        }
        width
    }

    /// Puts a symbol that is known to be safe and one column wide (or nothing, behind a wide one) into a cell.
    pub(super) fn cell(&mut self, x: u16, y: u16, symbol: &str, style: Style) {
        if let Some(cell) = self.buffer.cell_mut(Position::new(x, y)) {
            cell.set_style(Style::reset().patch(style));
            let symbol = if self.theme.ascii { plain(symbol) } else { symbol };
            cell.set_symbol(if symbol.is_empty() { " " } else { symbol });
        }
    }

    /// Fills an area with spaces.
    pub(super) fn clear(&mut self, area: Area) {
        for y in area.y..area.bottom() {
            for x in area.x..area.right() {
                if let Some(cell) = self.buffer.cell_mut(Position::new(x, y)) {
                    cell.reset();
                }
            }
        }
    }

    /// Changes the look of an area.
    pub(super) fn restyle(&mut self, area: Area, style: Style) {
        for y in area.y..area.bottom() {
            for x in area.x..area.right() {
                if let Some(cell) = self.buffer.cell_mut(Position::new(x, y)) {
                    cell.set_style(style);
                }
            }
        }
    }

    /// Makes an upright line stand out.
    pub(super) fn heavier(&mut self, x: u16, y: u16, style: Style) {
        let sign = self.sign("┃", "#");
        let usual = self.sign("│", "|");
        if self.buffer.cell(Position::new(x, y)).is_some_and(|cell| cell.symbol() == usual) {
            self.cell(x, y, sign, style);
        }
    }

    /// A box along the edge of an area, its inside cleared, with a title.
    pub(super) fn boxed(&mut self, area: Area, title: &str, style: Style) {
        if area.w < 2 || area.h < 2 {
            return self.clear(area);
        }
        self.clear(area);
        let [tl, tr, bl, br, h, v] =
            if self.theme.ascii { ["+", "+", "+", "+", "-", "|"] } else { ["╭", "╮", "╰", "╯", "─", "│"] };
        let (right, bottom) = (area.right() - 1, area.bottom() - 1);
        for x in area.x..=right {
            self.cell(x, area.y, h, style);
            self.cell(x, bottom, h, style);
        }
        for y in area.y..=bottom {
            self.cell(area.x, y, v, style);
            self.cell(right, y, v, style);
        }
        for (x, y, corner) in [(area.x, area.y, tl), (right, area.y, tr), (area.x, bottom, bl), (right, bottom, br)] {
            self.cell(x, y, corner, style);
        }
        if !title.is_empty() && area.w > 6 {
            let title = format!(" {title} ");
            let strong = self.tone(Tone::Strong);
            self.text(area.x + 2, area.y, area.w - 4, &title, strong);
        }
    }
}

/// The signs that pages and hints use, in ASCII; anything else as it is.
fn plain(symbol: &str) -> &str {
    match symbol {
        "…" | "⋯" => "~",
        "·" | "─" => "-",
        "│" => "|",
        "✗" => "x",
        "✓" => "+",
        "▶" | "▸" | "→" => ">",
        "←" => "<",
        "↑" => "^",
        "↓" => "v",
        "◌" => "~",
        "○" => "o",
        "×" => "x",
        symbol => symbol,
    }
}
