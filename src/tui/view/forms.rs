//! A stage's form: its fields, what is wrong with them, how they could go on, and what they would make.

use super::editing;
use super::overlays::{rule, window_at};
use super::paint::Painter;
use super::panes::{rows, scrollbar};
use crate::tui::app::windows::Listed;
use crate::tui::app::{
    self, App, Area, Completion, Field, Form, FormLayout, FormLine, Row, Tone, clipped, columns, first_column, left,
    pages,
};
use crate::tui::sanitise;

/// Draws the form with its preview: on its right where there is room, else below it. Where the caret stands.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, form: &Form, body: Area) -> Option<(u16, u16)> {
    let layout = FormLayout::new(app, form, body);
    let caret = fields(app, painter, form, &layout);
    let preview = layout.preview;
    if preview.h >= 4 {
        let inner = window_at(painter, preview, "preview");
        let all = pages::preview::rows(app, form, usize::from(inner.w));
        let cut = all.len() > usize::from(inner.h) && inner.h > 1;
        let shown = if cut { usize::from(inner.h) - 1 } else { all.len() };
        rows(painter, &all[..shown], inner);
        if cut {
            let words = format!("and {} more", all.len() - shown);
            painter.text(inner.x, inner.bottom() - 1, inner.w, &words, painter.tone(Tone::Dim));
        }
    }
    if let (Some(completion), Some(list)) = (&form.completion, layout.completions(form, body)) {
        candidates(painter, completion, &list);
    }
    caret
}

/// The ways to go on.
pub(super) fn candidates(painter: &mut Painter<'_>, completion: &Completion, list: &Listed) {
    let area = list.area;
    let (name, detail) = columns(completion);
    painter.clear(area);
    painter.restyle(area, painter.theme.raised());
    for (at, y) in (list.first..list.len).zip(area.y..area.bottom()) {
        let candidate = &completion.candidates[at];
        let row = Row::of(Tone::Accent, format!(" {}  ", left(&clipped(&candidate.text, name), name)))
            .and(Tone::Dim, clipped(&candidate.detail, detail.min(usize::from(area.w).saturating_sub(name + 4))));
        painter.row(area.x, y, area.w, &row);
        let style = if completion.chosen == Some(at) { painter.theme.chosen() } else { painter.theme.raised() };
        painter.restyle(Area::new(area.x, y, area.w, 1), style);
    }
    scrollbar(painter, list.len, list.first, Area::new(area.right() - 1, area.y, 1, area.h));
}

/// The fields; where the caret stands.
fn fields(app: &App, painter: &mut Painter<'_>, form: &Form, layout: &FormLayout) -> Option<(u16, u16)> {
    let inner = window_at(painter, layout.window, &form.title());
    if inner.is_empty() {
        return None;
    }
    if let (Some(area), Some(signature)) = (layout.signature, app::signature(app, form)) {
        painter.row(area.x, area.y, area.w, &signature);
    }
    let mut caret = None;
    let names = layout.values.x - layout.indent;
    for (line, y) in layout.shown() {
        let value = Area { y, h: 1, ..layout.values };
        let width = usize::from(value.w);
        match line {
            FormLine::Field(at) => {
                let Some(field) = form.fields.get(*at) else { continue };
                let focused = *at == form.focus;
                let tone = if focused { Tone::Accent } else { Tone::Dim };
                let name = clipped(&field.label(), usize::from(layout.indent).saturating_sub(2));
                if focused {
                    let sign = painter.sign("▸", ">");
                    painter.text(names.saturating_sub(1), y, 1, sign, painter.tone(Tone::Accent));
                }
                painter.text(names, y, layout.indent, &name, painter.tone(tone));
                let place = editing::line(painter, &field.editor, value, Tone::Item);
                if field.editor.text().is_empty() {
                    painter.text(value.x, y, value.w, &placeholder(field), painter.tone(Tone::Dim));
                }
                if focused {
                    caret = Some(place);
                }
            }
            FormLine::Caret(at, range) => {
                let Some(field) = form.fields.get(*at) else { continue };
                let text = field.editor.text();
                let column = |at: usize| sanitise::width(&text[..at]);
                let scrolled = first_column(column(field.editor.caret()), width);
                let from = column(range.start).saturating_sub(scrolled).min(width.saturating_sub(1));
                let to = column(range.end).saturating_sub(scrolled).clamp(from + 1, width.max(from + 1));
                let marks = format!("{}{}", " ".repeat(from), "^".repeat(to - from));
                painter.text(value.x, y, value.w, &marks, painter.tone(Tone::Bad));
            }
            FormLine::Said(tone, text) => {
                painter.text(value.x, y, value.w, text, painter.tone(*tone));
            }
        }
    }
    if let Some(foot) = layout.foot {
        let (text, _) = form.compose();
        rule(painter, Area { y: foot.y - 1, ..foot });
        painter.text(foot.x, foot.y, foot.w, &text.replace('\n', " "), painter.tone(Tone::Dim));
    }
    caret
}

fn placeholder(field: &Field) -> String {
    match field.param {
        Some(param) if param.variadic => "any number, or none".to_owned(),
        Some(param) => match param.default {
            Some(default) => format!("{default}, unless given"),
            None => "needed".to_owned(),
        },
        None => String::new(),
    }
}
