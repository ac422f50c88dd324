//! The start menu: three lists, one shown, and what to know about the chosen line.

use super::editing;
use super::overlays::{rule, window_at};
use super::paint::Painter;
use super::panes::{rows, scrollbar};
use crate::tui::app::windows::first_row;
use crate::tui::app::{
    App, Area, Does, Pane, Row, Shelf, Start, ToOpen, Tone, clipped, first_keys, left, right, wrapped,
};
use crate::tui::sanitise;

/// Draws it; where the caret stands, while letters narrow the list.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, start: &Start, screen: Area) -> Option<(u16, u16)> {
    let area = start.area(screen, app.layout().area(Pane::Canvas));
    let inner = window_at(painter, area, "drip");
    if inner.is_empty() {
        return None;
    }
    let tabs = Shelf::ALL.into_iter().fold(Row::new(), |row, shelf| {
        if shelf == start.shelf {
            row.and(Tone::Accent, format!("[{}]", shelf.as_str()))
        } else {
            row.and(Tone::Dim, format!(" {} ", shelf.as_str()))
        }
    });
    painter.row(inner.x, inner.y, inner.w, &tabs);
    let y = inner.y + 1.min(inner.h);
    let mut caret = None;
    if start.typing {
        painter.text(inner.x, y, 2, "> ", painter.tone(Tone::Accent));
        let line = Area::new(inner.x + 2, y, inner.w.saturating_sub(2), 1);
        caret = Some(editing::line(painter, &start.query, line, Tone::Strong));
        if start.query.text().is_empty() {
            let words = if start.shelf == Shelf::Files { "a file's name, or a path" } else { "a word of its name" };
            painter.text(line.x, y, line.w, words, painter.tone(Tone::Dim));
        }
    } else {
        painter.text(inner.x, y, inner.w, &first_keys(), painter.tone(Tone::Dim));
    }
    let matches = start.matches();
    let about = matches.get(start.chosen).and_then(|offered| match &offered.does {
        Does::Open(ToOpen::Example(example)) => Some(example.watch()),
        Does::Open(ToOpen::Lesson(lesson, _)) => Some(lesson.about.clone()),
        _ => None,
    });
    let said = about.map(|text| wrapped(&text, usize::from(inner.w))).unwrap_or_default();
    let (list, foot) = start.list(inner);
    if matches.is_empty() {
        painter.text(list.x, list.y, list.w, nothing(start), painter.tone(Tone::Dim));
        return caret;
    }
    let name = matches.iter().map(|offered| sanitise::width(&offered.name)).max().unwrap_or(0);
    let name = name.min(usize::from(list.w) / 2);
    let size = matches.iter().map(|offered| offered.size.len()).max().unwrap_or(0);
    let room = usize::from(list.w).saturating_sub(name + 2 + size + usize::from(size > 0));
    let first = first_row(start.chosen, matches.len(), usize::from(list.h));
    let all: Vec<Row> = matches
        .iter()
        .enumerate()
        .map(|(at, offered)| {
            let tone = if matches!(offered.does, Does::Enter(_)) { Tone::Plain } else { Tone::Accent };
            let row = Row::of(tone, left(&clipped(&offered.name, name), name + 2))
                .and(Tone::Dim, left(&clipped(&offered.kind, room), room));
            let row = if size > 0 { row.and(Tone::Plain, right(&offered.size, size + 1)) } else { row };
            row.marked(at == start.chosen)
        })
        .collect();
    rows(painter, &all[first..], list);
    scrollbar(painter, all.len(), first, Area::new(list.right(), list.y, 1, list.h));
    if foot > 0 {
        let below = Area::new(inner.x, inner.bottom() - foot, inner.w, foot);
        rule(painter, Area::new(below.x, below.y, below.w, 1));
        let said: Vec<Row> = said.into_iter().map(|line| Row::of(Tone::Plain, line)).collect();
        rows(painter, &said, Area::new(below.x, below.y + 1, below.w, foot - 1));
    }
    caret
}

/// What an empty list says.
fn nothing(start: &Start) -> &'static str {
    let typed = !start.query.text().is_empty();
    match start.shelf {
        Shelf::Files if start.folder.is_none() => "looks into the directory ...",
        Shelf::Files if typed => "no such file here; Enter opens it as a path",
        Shelf::Files => "nothing here that can be read",
        Shelf::Recent if typed => "none of the recent files is called so",
        Shelf::Recent => "no file has been opened or saved yet",
        Shelf::Lessons => "no lesson by that name or on that",
        Shelf::Examples => "no example by that name or for that",
    }
}
