//! A stage's form: its fields, what is wrong with them, how they could go on, and what they would make.

use super::editing;
use super::overlays::{first_row, rule, window_at};
use super::paint::Painter;
use super::panes::{rows, scrollbar};
use crate::tui::app::{self, App, Area, Completion, Field, Form, Row, Tone, clipped, left, pages, wrapped};
use crate::tui::sanitise;

/// The most ways to go on that are shown at once.
const SHOWN: u16 = 8;

/// Draws the form with its preview: on its right where there is room, else below it. Where the caret stands.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, form: &Form, body: Area) -> Option<(u16, u16)> {
    let beside = body.w >= 100 && body.h >= 12;
    let width = if beside { body.w * 48 / 100 } else { body.w.min(96) };
    let height = u16::try_from(form_height(form, usize::from(width.saturating_sub(4)))).unwrap_or(u16::MAX) + 3;
    let (fields, preview) = if beside {
        let height = height.max(body.h.saturating_sub(2).min(26)).min(body.h);
        let top = body.y + (body.h - height) / 3;
        let fields = Area::new(body.x + 1, top, width, height);
        (fields, Area::new(fields.right(), top, body.w - width - 2, height))
    } else {
        let most = if body.h >= 14 { body.h * 3 / 5 } else { body.h };
        let height = height.min(most);
        let x = body.x + (body.w - width) / 2;
        (Area::new(x, body.y, width, height), Area::new(x, body.y + height, width, body.h - height))
    };
    let caret = form_fields(app, painter, form, fields);
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
    let (caret, field) = caret?;
    if let Some(completion) = &form.completion {
        completions(painter, completion, field, caret, body);
    }
    Some(caret)
}

/// The ways to go on, below the field that is being typed in, or above it where there is more room.
pub(super) fn completions(
    painter: &mut Painter<'_>,
    completion: &Completion,
    field: Area,
    caret: (u16, u16),
    body: Area,
) {
    let len = u16::try_from(completion.candidates.len()).unwrap_or(u16::MAX);
    let below = body.bottom().saturating_sub(caret.1 + 1);
    let height = len.min(SHOWN).min(below.max(caret.1.saturating_sub(body.y)));
    if height == 0 {
        return;
    }
    let y = if below >= height { caret.1 + 1 } else { caret.1 - height };
    let longest = |text: fn(&app::Candidate) -> &str, most: usize| {
        completion.candidates.iter().map(|c| sanitise::width(text(c))).max().unwrap_or(0).min(most)
    };
    let (name, detail) = (longest(|c| &c.text, 28), longest(|c| &c.detail, 36));
    let width = u16::try_from(name + detail + 4).unwrap_or(u16::MAX).max(field.w).min(body.w);
    let x = field.x.min(body.right().saturating_sub(width));
    let area = Area::new(x, y, width, height);
    painter.clear(area);
    painter.restyle(area, painter.theme.raised());
    let chosen = completion.chosen;
    let first = first_row(chosen.unwrap_or(0), completion.candidates.len(), usize::from(height));
    for (at, y) in (first..completion.candidates.len()).zip(area.y..area.bottom()) {
        let candidate = &completion.candidates[at];
        let row = Row::of(Tone::Accent, format!(" {}  ", left(&clipped(&candidate.text, name), name)))
            .and(Tone::Dim, clipped(&candidate.detail, detail));
        painter.row(area.x, y, area.w, &row);
        let style = if chosen == Some(at) { painter.theme.chosen() } else { painter.theme.raised() };
        painter.restyle(Area::new(area.x, y, area.w, 1), style);
    }
    scrollbar(painter, completion.candidates.len(), first, Area::new(area.right() - 1, area.y, 1, area.h));
}

/// The fields; where the caret stands, and the field that it is in.
fn form_fields(app: &App, painter: &mut Painter<'_>, form: &Form, area: Area) -> Option<((u16, u16), Area)> {
    let inner_width = usize::from(area.w.saturating_sub(4));
    let label = form.fields.iter().map(|field| sanitise::width(&field.label())).max().unwrap_or(0).min(16) + 2;
    let mut inner = window_at(painter, area, &form.title());
    if inner.is_empty() {
        return None;
    }
    if let Some(signature) = app::signature(app, form).filter(|_| inner.h > 3) {
        painter.row(inner.x, inner.y, inner.w, &signature);
        inner = Area::new(inner.x, inner.y + 1, inner.w, inner.h - 1);
    }
    let mut lines = Vec::new();
    for (at, field) in form.fields.iter().enumerate() {
        lines.push(Line::Field(at, field));
        if let Some(complaint) = form.complaint.as_ref().filter(|complaint| complaint.field == at) {
            lines.push(Line::Caret(field, complaint.at.start, complaint.at.end));
            let (sign, tone) = if complaint.refuses { ("✗", Tone::Bad) } else { ("!", Tone::Warn) };
            let text = format!("{sign} {}", complaint.message);
            lines.extend(wrapped(&text, inner_width.saturating_sub(label)).into_iter().map(|l| Line::Said(tone, l)));
            if let Some(help) = &complaint.help {
                lines.extend(
                    wrapped(help, inner_width.saturating_sub(label + 2))
                        .into_iter()
                        .map(|l| Line::Said(Tone::Warn, format!("  {l}"))),
                );
            }
        } else if at == form.focus
            && let Some(param) = field.param
        {
            lines.extend(
                wrapped(param.doc, inner_width.saturating_sub(label)).into_iter().map(|l| Line::Said(Tone::Dim, l)),
            );
        }
    }
    let focus_line = lines.iter().position(|line| matches!(line, Line::Field(at, _) if *at == form.focus)).unwrap_or(0);
    let foot = u16::from(inner.h > 3 && form.fields.iter().any(|field| field.param.is_some())) * 2;
    let room = usize::from(inner.h.saturating_sub(foot));
    let first = if lines.len() > room { focus_line.saturating_sub(room / 3).min(lines.len() - room) } else { 0 };
    let indent = u16::try_from(label).unwrap_or(0);
    let mut caret = None;
    let width = inner.w.saturating_sub(indent);
    for (line, y) in lines.iter().skip(first).zip(inner.y..inner.y + u16::try_from(room).unwrap_or(0)) {
        let value = Area::new(inner.x + indent, y, width, 1);
        match line {
            Line::Field(at, field) => {
                let focused = *at == form.focus;
                let tone = if focused { Tone::Accent } else { Tone::Dim };
                let name = clipped(&field.label(), label - 2);
                if focused {
                    let sign = painter.sign("▸", ">");
                    painter.text(inner.x.saturating_sub(1), y, 1, sign, painter.tone(Tone::Accent));
                }
                painter.text(inner.x, y, indent, &name, painter.tone(tone));
                let place = editing::line(painter, &field.editor, value, Tone::Item);
                if field.editor.text().is_empty() {
                    painter.text(value.x, y, value.w, &placeholder(field), painter.tone(Tone::Dim));
                }
                if focused {
                    caret = Some((place, value));
                }
            }
            Line::Caret(field, start, end) => {
                let text = field.editor.text();
                let column = |at: usize| sanitise::width(&text[..at]);
                let scrolled = editing::first_column(column(field.editor.caret()), usize::from(width));
                let from = column(*start).saturating_sub(scrolled).min(usize::from(width).saturating_sub(1));
                let to = column(*end).saturating_sub(scrolled).clamp(from + 1, usize::from(width).max(from + 1));
                let marks = format!("{}{}", " ".repeat(from), "^".repeat(to - from));
                painter.text(value.x, y, value.w, &marks, painter.tone(Tone::Bad));
            }
            Line::Said(tone, text) => {
                painter.text(value.x, y, value.w, text, painter.tone(*tone));
            }
        }
    }
    if foot > 0 {
        let y = inner.bottom() - 1;
        let (text, _) = form.compose();
        rule(painter, Area::new(inner.x, y - 1, inner.w, 1));
        painter.text(inner.x, y, inner.w, &text.replace('\n', " "), painter.tone(Tone::Dim));
    }
    caret
}

enum Line<'a> {
    Field(usize, &'a Field),
    Caret(&'a Field, usize, usize),
    Said(Tone, String),
}

/// Rows that the form takes: steady while typing, so that the window does not jump.
fn form_height(form: &Form, width: usize) -> usize {
    let said = form.complaint.as_ref().map_or(0, |complaint| {
        let help = complaint.help.as_ref().map_or(0, |help| help.len() / width.max(1) + 1);
        complaint.message.len() / width.max(1) + help + 2
    });
    form.fields.len() + said.max(4) + 2
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
