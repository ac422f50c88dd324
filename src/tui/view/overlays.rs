//! What stands over the panes: palette, form, prompts, questions, help.

use super::editing;
use super::forms;
use super::paint::Painter;
use super::panes::{rows, scrollbar};
use super::start;
use super::stops;
use crate::tui::app::windows::{self, Listed};
use crate::tui::app::{
    App, Area, Binding, Commands, Confirm, Overlay, Palette, Prompt, Purpose, Row, Tone, clipped, left, pages, wrapped,
};
use crate::tui::sanitise;

/// Draws the overlay that is open; where the caret stands, if it has one.
pub(super) fn draw(app: &App, painter: &mut Painter<'_>, screen: Area) -> Option<(u16, u16)> {
    let above = app.windows_screen();
    let body = windows::body(above);
    match app.overlay.as_ref()? {
        Overlay::Palette(palette) => palette_list(app, painter, palette, body),
        Overlay::Form(form) => forms::draw(app, painter, form, body),
        Overlay::Text(text) => editing::text(painter, text, screen),
        Overlay::Prompt(prompt) => prompt_line(painter, prompt, body),
        Overlay::Commands(commands) => command_list(painter, commands, body),
        Overlay::Breaks(chosen) => {
            stops::list(app, painter, *chosen, body);
            None
        }
        Overlay::Start(menu) => start::draw(app, painter, menu, above),
        Overlay::Console(console) => stops::console(app, painter, console, body),
        overlay @ (Overlay::Help(scroll) | Overlay::Changes(scroll) | Overlay::Item { scroll, .. }) => {
            reading(app, painter, overlay, *scroll, above);
            None
        }
        overlay @ Overlay::Export(export) => {
            reading(app, painter, overlay, export.scroll, above);
            None
        }
        Overlay::Confirm(confirm) => {
            question(app, painter, confirm, body);
            None
        }
    }
}

/// A box of at most that size in the upper middle; the area inside it.
pub(super) fn window(painter: &mut Painter<'_>, body: Area, w: u16, h: u16, title: &str) -> Area {
    window_at(painter, windows::window(body, w, h), title)
}

/// A box; the area inside it.
pub(super) fn window_at(painter: &mut Painter<'_>, area: Area, title: &str) -> Area {
    let style = painter.tone(Tone::Accent);
    painter.boxed(area, title, style);
    windows::inside(area)
}

fn palette_list(app: &App, painter: &mut Painter<'_>, palette: &Palette, body: Area) -> Option<(u16, u16)> {
    let inner = window_at(painter, windows::palette(body), &palette.spot.words());
    if inner.is_empty() {
        return None;
    }
    painter.text(inner.x, inner.y, 2, "> ", painter.tone(Tone::Accent));
    let line = Area::new(inner.x + 2, inner.y, inner.w.saturating_sub(2), 1);
    let caret = editing::line(painter, &palette.query, line, Tone::Strong);
    let matches = palette.matches(&app.catalog);
    let (list, below) = windows::palette_parts(inner);
    if matches.is_empty() {
        painter.text(list.x, list.y, list.w, "no stage by that name or for that", painter.tone(Tone::Dim));
        return Some(caret);
    }
    let first = Listed::new(list, palette.chosen, matches.len()).first;
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
    if let Some(doc) = matches.get(palette.chosen) {
        let mut about = vec![Row::of(Tone::Strong, doc.signature())];
        about.extend(wrapped(doc.summary, usize::from(inner.w)).into_iter().map(|line| Row::of(Tone::Plain, line)));
        about.push(Row::of(Tone::Dim, "holds    ").and(Tone::Plain, pages::holds_words(doc)));
        about.push(Row::of(Tone::Dim, "example  ").and(Tone::Item, doc.example.text));
        if below.h > 1 {
            rule(painter, Area::new(below.x, below.y, below.w, 1));
            rows(painter, &about, Area::new(below.x, below.y + 1, below.w, below.h - 1));
        } else {
            rows(painter, &about, below);
        }
    }
    Some(caret)
}

pub(super) fn rule(painter: &mut Painter<'_>, area: Area) {
    let line = painter.theme.line();
    for x in area.x..area.right() {
        let sign = painter.sign("─", "-");
        painter.cell(x, area.y, sign, line);
    }
}

fn prompt_line(painter: &mut Painter<'_>, prompt: &Prompt, body: Area) -> Option<(u16, u16)> {
    let candidates = prompt.candidates();
    let inner = window_at(painter, windows::prompt(body, prompt.is_path()), prompt.title());
    if inner.is_empty() {
        return None;
    }
    let caret = editing::line(painter, &prompt.editor, Area::new(inner.x, inner.y, inner.w, 1), Tone::Strong);
    if prompt.editor.text().is_empty() {
        let words = match prompt.purpose {
            Purpose::Find => "words to find",
            Purpose::BreakWhen(_) => "_ > 5, 'ERROR' in _, _.level == 'WARN'",
            Purpose::Until => "_ > 5 for the output; filter: _ > 5 for a stage",
            Purpose::SaveAs(_) | Purpose::WriteScript(_) => "a path, such as errors.drip; Tab completes",
            Purpose::Guess => "a number, an item, a name: as it will be shown",
        };
        painter.text(inner.x, inner.y, inner.w, words, painter.tone(Tone::Dim));
    }
    if let Some(error) = &prompt.error {
        painter.text(inner.x, inner.y + 1, inner.w, error, painter.tone(Tone::Bad));
    }
    let list = windows::below_line(inner, 0);
    let first = Listed::new(list, prompt.chosen.unwrap_or(0), candidates.len()).first;
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
    let inner = window_at(painter, windows::commands(body), "command");
    if inner.is_empty() {
        return None;
    }
    painter.text(inner.x, inner.y, 2, ": ", painter.tone(Tone::Accent));
    let line = Area::new(inner.x + 2, inner.y, inner.w.saturating_sub(2), 1);
    let caret = editing::line(painter, &commands.query, line, Tone::Strong);
    let matches = commands.matches();
    let list = windows::below_line(inner, 0);
    if matches.is_empty() {
        painter.text(list.x, list.y, list.w, "no command by that name", painter.tone(Tone::Dim));
    }
    let first = Listed::new(list, commands.chosen, matches.len()).first;
    let key = |binding: &Binding| sanitise::width(&binding.keys[0].words());
    let keys = matches.iter().map(|binding| key(binding)).max().unwrap_or(0);
    let room = usize::from(list.w).saturating_sub(keys + 2);
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
    let area = pages::reading_area(app, overlay, screen);
    let title = match overlay {
        Overlay::Item { number, .. } => format!("item {number}"),
        Overlay::Changes(_) => "what the last change changed".to_owned(),
        Overlay::Export(_) => "export".to_owned(),
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

/// Columns of the line that tells which text was lost.
const LOST_LINE: usize = 60;

fn question(app: &App, painter: &mut Painter<'_>, confirm: &Confirm, body: Area) {
    let title = app.document.title();
    let text = match confirm {
        Confirm::QuitUnsaved => format!("{title} has changes that are not saved. Save before quitting?"),
        Confirm::OpenUnsaved(_) => format!("{title} has changes that are not saved. Save before opening another?"),
        Confirm::Recover(lost) => {
            let file = lost.path.as_ref().and_then(|path| path.file_name());
            // A text without a file is known by its last line, which is the pipeline.
            let name = match (file, lost.text.trim_end().lines().next_back()) {
                (Some(file), _) => file.to_string_lossy().into_owned(),
                (None, Some(line)) => clipped(line, LOST_LINE),
                (None, None) => "a pipeline".to_owned(),
            };
            format!("drip ended while {name} had changes that were not saved. Take them up again?")
        }
        Confirm::Overwrite { path, changed: true, .. } => {
            format!("{} has been changed by someone else since it was opened. Write over it?", path.display())
        }
        Confirm::Overwrite { path, .. } | Confirm::OverwriteScript { path, .. } => {
            format!("{} is there already. Write over it?", path.display())
        }
    };
    let lines = wrapped(&text, usize::from(60.min(body.w).saturating_sub(4)));
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let inner = window(painter, body, 60, height, "");
    let all: Vec<Row> = lines.into_iter().map(|line| Row::of(Tone::Plain, line)).collect();
    rows(painter, &all, inner);
}
