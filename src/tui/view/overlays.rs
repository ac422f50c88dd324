//! What stands over the panes: palette, form, prompts, questions, help.

use super::editing;
use super::paint::Painter;
use super::panes::{rows, scrollbar};
use crate::tui::app::{
    App, Area, Commands, Confirm, Field, Form, Overlay, Palette, Prompt, Purpose, Row, Tone, clipped, left, pages,
    wrapped,
};
use crate::tui::sanitise;

/// Draws the overlay that is open; where the caret stands, if it has one.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, screen: Area) -> Option<(u16, u16)> {
    let body = Area::new(screen.x, screen.y + 1.min(screen.h), screen.w, screen.h.saturating_sub(2));
    match app.overlay.as_ref()? {
        Overlay::Palette(palette) => palette_list(app, painter, palette, body),
        Overlay::Form(form) => form_fields(painter, form, body),
        Overlay::Text(text) => editing::text(painter, text, screen),
        Overlay::Prompt(prompt) => prompt_line(painter, prompt, body),
        Overlay::Commands(commands) => command_list(painter, commands, body),
        overlay @ (Overlay::Help(scroll) | Overlay::Item { scroll, .. }) => {
            reading(app, painter, overlay, *scroll, screen);
            None
        }
        Overlay::Confirm(confirm) => {
            question(app, painter, confirm, body);
            None
        }
    }
}

/// A box of at most that size in the upper middle; the area inside it.
fn window(painter: &mut Painter<'_>, body: Area, w: u16, h: u16, title: &str) -> Area {
    // Where there is room, what lies below shows at the sides.
    let w = w.min(if body.w >= 60 { body.w - 6 } else { body.w });
    let h = h.min(if body.h >= 18 { body.h - 2 } else { body.h });
    let area = Area { y: body.y + (body.h - h) / 3, ..body.centred(w, h) };
    let style = painter.tone(Tone::Accent);
    painter.boxed(area, title, style);
    area.inner(2, 1)
}

fn palette_list(app: &App, painter: &mut Painter<'_>, palette: &Palette, body: Area) -> Option<(u16, u16)> {
    let inner = window(painter, body, 92, 26, &palette.spot.words());
    if inner.is_empty() {
        return None;
    }
    painter.text(inner.x, inner.y, 2, "> ", painter.tone(Tone::Accent));
    let line = Area::new(inner.x + 2, inner.y, inner.w.saturating_sub(2), 1);
    let caret = editing::line(painter, &palette.query, line, Tone::Strong);
    let matches = palette.matches(&app.catalog);
    let detail = if inner.h >= 12 { 6 } else { u16::from(inner.h >= 5) };
    let list = Area::new(inner.x, inner.y + 2.min(inner.h), inner.w, inner.h.saturating_sub(2 + detail));
    if matches.is_empty() {
        painter.text(list.x, list.y, list.w, "no stage by that name or for that", painter.tone(Tone::Dim));
        return Some(caret);
    }
    let first = first_row(palette.chosen, matches.len(), usize::from(list.h));
    let name = matches.iter().map(|doc| sanitise::width(doc.name)).max().unwrap_or(0).min(20);
    let all: Vec<Row> = matches
        .iter()
        .enumerate()
        .map(|(at, doc)| {
            Row::of(Tone::Accent, left(doc.name, name + 2))
                .and(Tone::Dim, left(doc.class.as_str(), 9))
                .and(Tone::Plain, doc.summary)
                .marked(at == palette.chosen)
        })
        .collect();
    rows(painter, &all[first..], list);
    scrollbar(painter, all.len(), first, Area::new(list.right(), list.y, 1, list.h));
    let below = Area::new(inner.x, list.bottom(), inner.w, detail);
    if let Some(doc) = matches.get(palette.chosen) {
        let mut about = vec![Row::of(Tone::Strong, doc.signature())];
        about.extend(wrapped(doc.summary, usize::from(inner.w)).into_iter().map(|line| Row::of(Tone::Plain, line)));
        about.push(Row::of(Tone::Dim, "holds    ").and(Tone::Plain, pages::holds_words(doc)));
        about.push(Row::of(Tone::Dim, "example  ").and(Tone::Item, doc.example.text));
        if detail > 1 {
            rule(painter, Area::new(below.x, below.y, below.w, 1));
            rows(painter, &about, Area::new(below.x, below.y + 1, below.w, detail - 1));
        } else {
            rows(painter, &about, below);
        }
    }
    Some(caret)
}

fn rule(painter: &mut Painter<'_>, area: Area) {
    let line = painter.theme.line();
    for x in area.x..area.right() {
        let sign = painter.sign("─", "-");
        painter.cell(x, area.y, sign, line);
    }
}

/// The first row shown so that the chosen one is in view.
fn first_row(chosen: usize, len: usize, room: usize) -> usize {
    chosen.saturating_sub(room / 2).min(len.saturating_sub(room))
}

fn form_fields(painter: &mut Painter<'_>, form: &Form, body: Area) -> Option<(u16, u16)> {
    let inner_width = usize::from(84.min(body.w.saturating_sub(6)).saturating_sub(4));
    let label = form.fields.iter().map(|field| sanitise::width(&field.label())).max().unwrap_or(0).min(16) + 2;
    let height = form_height(form, inner_width);
    let inner = window(painter, body, 84, u16::try_from(height + 2).unwrap_or(u16::MAX), &form.title());
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
                    caret = Some(place);
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

fn prompt_line(painter: &mut Painter<'_>, prompt: &Prompt, body: Area) -> Option<(u16, u16)> {
    let candidates = prompt.candidates();
    let height = if prompt.is_path() { 12 } else { 3 };
    let inner = window(painter, body, 76, height, prompt.title());
    if inner.is_empty() {
        return None;
    }
    let caret = editing::line(painter, &prompt.editor, Area::new(inner.x, inner.y, inner.w, 1), Tone::Strong);
    if prompt.editor.text().is_empty() {
        let words = if prompt.purpose == Purpose::Find { "words to find" } else { "a path; Tab completes" };
        painter.text(inner.x, inner.y, inner.w, words, painter.tone(Tone::Dim));
    }
    if let Some(error) = &prompt.error {
        painter.text(inner.x, inner.y + 1, inner.w, error, painter.tone(Tone::Bad));
    }
    let list = Area::new(inner.x, inner.y + 2, inner.w, inner.h.saturating_sub(2));
    let first = first_row(prompt.chosen.unwrap_or(0), candidates.len(), usize::from(list.h));
    let all: Vec<Row> = candidates
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let tone = if entry.ends_with('/') { Tone::Accent } else { Tone::Plain };
            Row::of(tone, (*entry).to_owned()).marked(prompt.chosen == Some(at))
        })
        .collect();
    rows(painter, &all[first..], list);
    scrollbar(painter, all.len(), first, Area::new(list.right(), list.y, 1, list.h));
    Some(caret)
}

fn command_list(painter: &mut Painter<'_>, commands: &Commands, body: Area) -> Option<(u16, u16)> {
    let inner = window(painter, body, 64, 20, "command");
    if inner.is_empty() {
        return None;
    }
    painter.text(inner.x, inner.y, 2, ": ", painter.tone(Tone::Accent));
    let line = Area::new(inner.x + 2, inner.y, inner.w.saturating_sub(2), 1);
    let caret = editing::line(painter, &commands.query, line, Tone::Strong);
    let matches = commands.matches();
    let list = Area::new(inner.x, inner.y + 2.min(inner.h), inner.w, inner.h.saturating_sub(2));
    if matches.is_empty() {
        painter.text(list.x, list.y, list.w, "no command by that name", painter.tone(Tone::Dim));
    }
    let first = first_row(commands.chosen, matches.len(), usize::from(list.h));
    let room = usize::from(list.w).saturating_sub(10);
    let all: Vec<Row> = matches
        .iter()
        .enumerate()
        .map(|(at, binding)| {
            Row::of(Tone::Plain, left(&clipped(binding.does, room), room))
                .and(Tone::Accent, format!("  {}", binding.keys[0].words()))
                .marked(at == commands.chosen)
        })
        .collect();
    rows(painter, &all[first..], list);
    scrollbar(painter, all.len(), first, Area::new(list.right(), list.y, 1, list.h));
    Some(caret)
}

fn reading(app: &App, painter: &mut Painter<'_>, overlay: &Overlay, scroll: usize, screen: Area) {
    let area = pages::reading_area(screen);
    let title = match overlay {
        Overlay::Item { number, .. } => format!("item {number}"),
        _ => "keys".to_owned(),
    };
    let style = painter.tone(Tone::Accent);
    painter.boxed(area, &title, style);
    let inner = area.inner(2, 1);
    let all = pages::reading(app, overlay, inner.w);
    let first = scroll.min(all.len());
    rows(painter, &all[first..], inner);
    scrollbar(painter, all.len(), first, Area::new(inner.right(), inner.y, 1, inner.h));
}

fn question(app: &App, painter: &mut Painter<'_>, confirm: &Confirm, body: Area) {
    let title = app.document.title();
    let text = match confirm {
        Confirm::QuitUnsaved => format!("{title} has changes that are not saved. Save before quitting?"),
        Confirm::OpenUnsaved(_) => format!("{title} has changes that are not saved. Save before opening another?"),
        Confirm::Overwrite { path, changed: true, .. } => {
            format!("{} has been changed by someone else since it was opened. Write over it?", path.display())
        }
        Confirm::Overwrite { path, .. } => format!("{} is there already. Write over it?", path.display()),
    };
    let lines = wrapped(&text, usize::from(60.min(body.w).saturating_sub(4)));
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let inner = window(painter, body, 60, height, "");
    let all: Vec<Row> = lines.into_iter().map(|line| Row::of(Tone::Plain, line)).collect();
    rows(painter, &all, inner);
}
