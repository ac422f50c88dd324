//! Text under a caret: one line, or the whole text.

use ratatui::style::Modifier;

use super::forms::candidates;
use super::paint::Painter;
use super::panes::scrollbar;
use crate::tui::app::pages::{FIND, text_problem};
use crate::tui::app::{Area, Editor, Mark, Row, TextEdit, Tone, completions, first_column, line_of, right};
use crate::tui::sanitise;

/// Draws one line of an editor, scrolled so that the caret is in view; where the caret stands.
pub(super) fn line(painter: &mut Painter<'_>, editor: &Editor, area: Area, tone: Tone) -> (u16, u16) {
    let text = editor.text();
    let caret = sanitise::width(&text[..editor.caret()]);
    let first = first_column(caret, usize::from(area.w));
    columns(painter, text, first, area.x, area.y, area.w, tone);
    if let Some(range) = editor.selection() {
        let from = sanitise::width(&text[..range.start]).max(first) - first;
        let to = (sanitise::width(&text[..range.end]).max(first) - first).min(usize::from(area.w));
        restyle(painter, area.x, area.y, from..to, Mark::Selected);
    }
    (area.x + u16::try_from(caret - first).unwrap_or(0), area.y)
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
    let said = text_problem(edit, usize::from(body.w.saturating_sub(2)));
    let layout = edit.layout(screen, said.len());
    let text = edit.editor.text();
    let bad = edit.problem.as_ref().map(|problem| line_of(text, problem.span.start as usize) - 1);
    let lead = layout.text.x.saturating_sub(body.x);
    let (first, column) = layout.first;
    let mut start = match first {
        0 => 0,
        _ => text.match_indices('\n').nth(first - 1).map_or(text.len(), |(at, _)| at + 1),
    };
    let (caret_line, caret_column) = edit.editor.position();
    let marks = edit.marks();
    let mut lines = first;
    for (at, y) in (first..).zip(layout.text.y..layout.text.bottom()) {
        let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
        let mark = if bad == Some(at) { painter.sign("✗", "x") } else { " " };
        painter.text(body.x, y, 1.min(lead), mark, painter.tone(Tone::Bad));
        let number = right(&(at + 1).to_string(), usize::from(lead.saturating_sub(3)));
        let tone = if at == caret_line { Tone::Plain } else { Tone::Dim };
        painter.text(body.x + 1, y, lead, &number, painter.tone(tone));
        let row = Row { parts: edit.line(start, &text[start..end], column), ..Row::default() };
        painter.row(layout.text.x, y, layout.text.w, &row);
        for (range, mark) in marks.iter().filter(|(range, _)| range.start <= end && range.end > start) {
            let column_of = |at: usize| sanitise::width(&text[start..at.clamp(start, end)]).saturating_sub(column);
            // A selected line break shows as one more column.
            let more = usize::from(range.end > end);
            let to = (column_of(range.end) + more).min(usize::from(layout.text.w));
            restyle(painter, layout.text.x, y, column_of(range.start)..to, *mark);
        }
        lines = at + 1;
        if end == text.len() {
            break;
        }
        start = end + 1;
    }
    let count = lines + text[start.min(text.len())..].matches('\n').count();
    scrollbar(painter, count, first, Area::new(body.right().saturating_sub(1), body.y, 1, layout.text.h));
    for (row, y) in said.iter().zip(layout.said.y..layout.said.bottom()) {
        painter.row(layout.said.x, y, layout.said.w, row);
    }
    let x = u16::try_from(caret_column - column).ok()?;
    let y = u16::try_from(caret_line - first).ok()?;
    let caret = (layout.text.x + x, layout.text.y + y);
    if let Some(find) = &edit.find {
        let lead = u16::try_from(FIND.len() + sanitise::width(&find.text()[..find.caret()])).ok()?;
        return Some((layout.said.x + lead.min(layout.said.w.saturating_sub(1)), layout.said.y));
    }
    if let Some(completion) = &edit.completion {
        let typed = sanitise::width(&text[completion.start.min(edit.editor.caret())..edit.editor.caret()]);
        let x = caret.0.saturating_sub(u16::try_from(typed).unwrap_or(0) + 1).max(layout.text.x);
        if let Some(list) = completions(completion, Area::new(x, caret.1, 1, 1), layout.text) {
            candidates(painter, completion, &list);
        }
    }
    Some(caret)
}

/// Makes columns of a line stand out.
fn restyle(painter: &mut Painter<'_>, x: u16, y: u16, columns: std::ops::Range<usize>, mark: Mark) {
    if columns.is_empty() {
        return;
    }
    let [from, width] = [columns.start, columns.len()].map(|n| u16::try_from(n).unwrap_or(u16::MAX));
    let style = match mark {
        Mark::Selected => painter.theme.chosen(),
        Mark::Found => painter.theme.found(false),
        Mark::Bracket => painter.tone(Tone::Accent).add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        Mark::Wrong => painter.tone(Tone::Bad).add_modifier(Modifier::UNDERLINED),
    };
    painter.restyle(Area::new(x.saturating_add(from), y, width, 1), style);
}
