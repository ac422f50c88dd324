//! Text under a caret: one line, or the whole text.

use super::paint::Painter;
use super::panes::scrollbar;
use crate::tui::app::{Area, Editor, Row, TextEdit, Tone, clipped, line_of, right, wrapped};
use crate::tui::sanitise;

/// Draws one line of an editor, scrolled so that the caret is in view; where the caret stands.
pub(super) fn line(painter: &mut Painter<'_>, editor: &Editor, area: Area, tone: Tone) -> (u16, u16) {
    let text = editor.text();
    let caret = sanitise::width(&text[..editor.caret()]);
    let first = first_column(caret, usize::from(area.w));
    columns(painter, text, first, area.x, area.y, area.w, tone);
    (area.x + u16::try_from(caret - first).unwrap_or(0), area.y)
}

/// The first column shown of a line whose caret stands in column `caret`.
pub(super) fn first_column(caret: usize, width: usize) -> usize {
    (caret + 1).saturating_sub(width.max(1))
}

fn columns(painter: &mut Painter<'_>, text: &str, first: usize, x: u16, y: u16, width: u16, tone: Tone) {
    let mut shown = String::new();
    let mut used = 0;
    for glyph in sanitise::glyphs(text) {
        if used >= first {
            shown.push_str(&glyph.text);
        } else if used + glyph.width > first {
            shown.push(' ');
        }
        used += glyph.width;
        if used > first + usize::from(width) + 1 {
            break;
        }
    }
    painter.text(x, y, width, &shown, painter.tone(tone));
}

/// Draws the whole-text editor below the title line; where the caret stands.
pub(super) fn text(painter: &mut Painter<'_>, edit: &TextEdit, screen: Area) -> Option<(u16, u16)> {
    let body = Area::new(screen.x, screen.y + 1.min(screen.h), screen.w, screen.h.saturating_sub(2));
    painter.clear(body);
    let said = problem_rows(edit, usize::from(body.w.saturating_sub(2)));
    let said_height = u16::try_from(said.len()).unwrap_or(0).min(body.h / 3);
    let room = body.h - said_height;
    let lines: Vec<&str> = edit.editor.text().split('\n').collect();
    let digits = lines.len().to_string().len().max(2);
    let (caret_line, caret_column) = edit.editor.position();
    let first = (caret_line + 1 + usize::from(room) / 3).saturating_sub(usize::from(room)).min(caret_line);
    let lead = u16::try_from(digits).unwrap_or(4) + 3;
    let width = body.w.saturating_sub(lead + 1);
    let start = first_column(caret_column, usize::from(width));
    let bad = edit.problem.as_ref().map(|problem| line_of(edit.editor.text(), problem.span.start as usize) - 1);
    for (at, y) in (first..lines.len()).zip(body.y..body.y + room) {
        let mark = if bad == Some(at) { painter.sign("✗", "x") } else { " " };
        painter.text(body.x, y, 1, mark, painter.tone(Tone::Bad));
        let number = right(&(at + 1).to_string(), digits);
        painter.text(body.x + 1, y, lead, &number, painter.tone(Tone::Dim));
        columns(painter, lines[at], start, body.x + lead, y, width, Tone::Plain);
    }
    scrollbar(painter, lines.len(), first, Area::new(body.right().saturating_sub(1), body.y, 1, room));
    for (row, y) in said.iter().zip(body.y + room..body.bottom()) {
        painter.row(body.x + 1, y, body.w.saturating_sub(2), row);
    }
    let column = u16::try_from(caret_column - start).ok()?;
    let row = u16::try_from(caret_line - first).ok()?;
    Some((body.x + lead + column, body.y + row))
}

fn problem_rows(edit: &TextEdit, width: usize) -> Vec<Row> {
    let Some(problem) = &edit.problem else {
        return vec![Row::of(Tone::Good, "✓ checks")];
    };
    let line = line_of(edit.editor.text(), problem.span.start as usize);
    let text = format!("✗ line {line}: {}", problem.message);
    let mut rows: Vec<Row> = wrapped(&text, width).into_iter().map(|line| Row::of(Tone::Bad, line)).collect();
    rows.extend(problem.help.iter().map(|help| Row::of(Tone::Dim, clipped(&format!("  {help}"), width))));
    rows
}
