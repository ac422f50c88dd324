//! What each pane says, as rows: decided here, drawn elsewhere.

mod code;
mod items;
mod memory;
pub(crate) mod output;
pub(crate) mod preview;
mod problem;
mod reading;
mod state;
mod trace;
pub(super) mod why;

pub(super) use output::after_column;
pub(crate) use problem::{FIND, problem_rows, problems, text_problem};
pub(in crate::tui) use reading::{holds_words, reading, reading_area};

use super::rows::{Row, Tone};
use super::{App, Area, Page, Pane, words};

/// A pane's lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    /// Lines that do not scroll.
    pub header: Vec<Row>,
    pub rows: Vec<Row>,
    /// The first of `rows` that is shown.
    pub first: usize,
    /// Whether it is read from its top, where others follow their end.
    pub top: bool,
}

/// The content of a pane other than the canvas, in an area of that size.
pub(crate) fn content(app: &App, pane: Pane, area: Area) -> Content {
    let mut content = match pane {
        Pane::Canvas => Content::default(),
        Pane::Inspector => inspector(app, area),
        Pane::Trace => {
            let header = app.scrub(usize::from(area.w)).map(|scrub| scrub.row).into_iter().collect();
            Content { header, rows: trace::rows(app, area.w), ..Content::default() }
        }
        Pane::Output => output::content(app, area),
        Pane::Memory => memory::content(app, area.w),
    };
    let room = usize::from(area.h).saturating_sub(content.header.len());
    let most = content.rows.len().saturating_sub(room);
    content.first = match pane {
        Pane::Trace | Pane::Output => match content.rows.iter().position(|row| row.marked) {
            Some(at) => at.saturating_sub(room / 2).min(most),
            None if content.top => app.look.scroll[pane as usize].min(most),
            None => most,
        },
        _ => content.first.max(app.look.scroll[pane as usize]).min(most),
    };
    content
}

fn inspector(app: &App, area: Area) -> Content {
    let Some(card) = app.cards().into_iter().find(|card| Some(&card.id) == app.selected.as_ref()) else {
        return Content { rows: vec![Row::of(Tone::Dim, "no stage is selected")], ..Content::default() };
    };
    let mut header = Vec::new();
    let state = card.view.map(|view| view.state);
    let dot = if app.manner.ascii { "-" } else { "·" };
    let mut name = Row::of(Tone::Strong, card.name.clone());
    if card.id != card.name {
        name = name.and(Tone::Dim, format!(" {dot} stage {}", card.id));
    }
    if let Some(state) = state {
        let sign = words::state_sign(state, app.manner.ascii);
        name = name.and(Tone::Dim, format!(" {dot} ")).and(state_tone(state), format!("{sign} {}", state.as_str()));
    }
    if area.h >= 4 {
        header.push(name);
    }
    header.push(tabs(app.look.page));
    if area.h >= 12 {
        header.push(Row::new());
    }
    let mut content = match app.look.page {
        Page::State => Content { rows: state::rows(app, &card, area.w), ..Content::default() },
        Page::Items => Content { rows: items::both(app, &card, area.w), ..Content::default() },
        Page::Why => why::content(app, &card, usize::from(area.h).saturating_sub(header.len()), area.w),
        Page::Code => code::content(app, &card, usize::from(area.h).saturating_sub(header.len()), area.w),
        Page::Doc => Content { rows: reading::doc(app, &card.name, area.w), ..Content::default() },
    };
    header.append(&mut content.header);
    Content { header, ..content }
}

fn tabs(page: Page) -> Row {
    Page::ALL.into_iter().fold(Row::new(), |row, tab| {
        if tab == page {
            row.and(Tone::Accent, format!("[{}]", tab.as_str()))
        } else {
            row.and(Tone::Dim, format!(" {} ", tab.as_str()))
        }
    })
}

/// The inspector's page whose name stands at a cell of its header.
pub(crate) fn tab_at(column: u16, row: u16) -> Option<Page> {
    let mut start = 0;
    let hit = Page::ALL.into_iter().find(|page| {
        start += page.as_str().len() + 2;
        usize::from(column) < start
    });
    hit.filter(|_| row <= 1)
}

pub(crate) fn state_tone(state: crate::debugger::StageState) -> Tone {
    use crate::debugger::StageState as S;
    match state {
        S::Created | S::Closed => Tone::Dim,
        S::Running => Tone::Good,
        S::Suspended => Tone::Plain,
        S::Waiting => Tone::Warn,
        S::Failed => Tone::Bad,
    }
}
