//! Longer texts: the help, a stage's documentation, an item shown whole.

use crate::catalog::StageDoc;
use crate::debugger::Holds;
use crate::tui::app::keys::{Context, bindings, contexts_below};
use crate::tui::app::rows::{Row, Tone, left, wrapped};
use crate::tui::app::{App, Area, Overlay, windows};
use crate::tui::sanitise;

/// The least height of a window with a text, its border included.
const LOWEST: u16 = 8;

/// Where a longer text stands on the screen, its border included: no higher than it is long, so that the rest stays in view.
pub(in crate::tui) fn reading_area(app: &App, overlay: &Overlay, screen: Area) -> Area {
    let body = windows::body(screen);
    let w = 96.min(screen.w.saturating_sub(4)).max(40);
    let inner = body.centred(w, body.h).inner(2, 1);
    let rows = u16::try_from(reading(app, overlay, inner.w).len()).unwrap_or(u16::MAX);
    let h = rows.saturating_add(2).max(LOWEST).min(body.h);
    Area { y: body.y + (body.h - h) / 3, ..body.centred(w, h) }
}

/// The rows of the help, or of an item.
pub(in crate::tui) fn reading(app: &App, overlay: &Overlay, width: u16) -> Vec<Row> {
    match overlay {
        Overlay::Help(_) => help(app, usize::from(width)),
        Overlay::Export(export) => export.rows(app, usize::from(width)),
        Overlay::Changes(_) => super::preview::changes(app, usize::from(width)),
        Overlay::Item { number, .. } => item(app, *number, usize::from(width)),
        _ => Vec::new(),
    }
}

/// Every key, those first that mean something of their own where the help was asked for.
fn help(app: &App, width: usize) -> Vec<Row> {
    const ORDER: &[Context] = &[
        Context::Main,
        Context::Canvas,
        Context::Output,
        Context::Found,
        Context::Past,
        Context::Lesson,
        Context::Log,
        Context::LogTyping,
        Context::Palette,
        Context::Form,
        Context::Text,
        Context::TextFind,
        Context::Path,
        Context::Find,
        Context::Commands,
        Context::Memory,
        Context::Breaks,
        Context::Console,
        Context::Start,
        Context::StartTyping,
        Context::Export,
        Context::Reading,
        Context::Confirm,
        Context::Always,
    ];
    let column = if width >= 60 { 18 } else { 12 };
    let common = [Context::Main, Context::Canvas, Context::Inspector, Context::Always];
    let here: Vec<Context> = contexts_below(app).into_iter().filter(|context| !common.contains(context)).collect();
    let others = ORDER.iter().copied().filter(|context| !here.contains(context));
    let mut rows = Vec::new();
    for context in here.iter().copied().chain(others) {
        if !rows.is_empty() {
            rows.push(Row::new());
        }
        rows.push(Row::of(Tone::Strong, context.as_str()));
        for binding in bindings().iter().filter(|binding| binding.context == context) {
            let keys: Vec<String> = binding.keys.iter().map(|key| key.words()).collect();
            let keys = keys.join(" ");
            let lines = wrapped(binding.does, width.saturating_sub(column + 1));
            let leads = std::iter::once(keys.as_str()).chain(std::iter::repeat(""));
            for (line, lead) in lines.into_iter().zip(leads) {
                rows.push(Row::of(Tone::Accent, left(lead, column)).and(Tone::Plain, format!(" {line}")));
            }
        }
    }
    rows.push(Row::new());
    rows.push(Row::of(Tone::Dim, "In every field: arrows, Home, End, Ctrl-W, Ctrl-U, Ctrl-K as in a shell."));
    rows.push(Row::of(Tone::Dim, "Mouse: click a card, a pane, a page or a hint; the wheel scrolls."));
    rows
}

/// The item, and where it came from.
fn item(app: &App, number: u64, width: usize) -> Vec<Row> {
    let mut rows = item_alone(app, number, width);
    if app.picture.output.iter().any(|item| item.number == number && item.is_item()) {
        rows.push(Row::new());
        rows.push(Row::of(Tone::Strong, "made from, back to the source"));
        rows.extend(crate::tui::app::lineage::rows(app, number, width));
    }
    rows
}

fn item_alone(app: &App, number: u64, width: usize) -> Vec<Row> {
    let Some(item) = app.picture.output.iter().find(|item| item.number == number) else {
        return vec![Row::of(Tone::Dim, "this item is no longer kept")];
    };
    let mut rows: Vec<Row> = wrapped(&item.text, width).into_iter().map(|line| Row::of(Tone::Item, line)).collect();
    if let Some(fields) = item.fields.as_ref().filter(|fields| !fields.is_empty()) {
        rows.push(Row::new());
        let names = fields.iter().map(|(name, _)| sanitise::width(name)).max().unwrap_or(0).min(width / 3);
        for (name, value) in fields {
            let lines = wrapped(value, width.saturating_sub(names + 2));
            let leads = std::iter::once(name.as_str()).chain(std::iter::repeat(""));
            for (line, lead) in lines.into_iter().zip(leads) {
                let lead = super::super::clipped(lead, names);
                rows.push(Row::of(Tone::Accent, left(&lead, names + 2)).and(Tone::Item, line));
            }
        }
    }
    rows
}

/// What the catalog says about a stage.
pub(super) fn doc(app: &App, name: &str, width: u16) -> Vec<Row> {
    let width = usize::from(width);
    let Some(doc) = app.doc(name) else {
        return wrapped(&format!("{name} is the pipeline's own: its Code page shows it"), width)
            .into_iter()
            .map(|line| Row::of(Tone::Dim, line))
            .collect();
    };
    let mut rows = Vec::new();
    let mut say = |tone: Tone, text: &str| {
        rows.extend(wrapped(text, width).into_iter().map(|line| Row::of(tone, line)));
    };
    say(Tone::Accent, &doc.signature());
    say(Tone::Plain, doc.summary);
    say(Tone::Plain, "");
    say(Tone::Plain, doc.doc);
    say(Tone::Plain, "");
    for param in doc.params {
        let default = param.default.map(|text| format!(" = {text}")).unwrap_or_default();
        say(Tone::Dim, &format!("{}{default}: {}", param.name, param.doc));
    }
    say(Tone::Dim, &format!("asks: {}", doc.asks));
    say(Tone::Dim, &format!("holds: {}", holds_words(doc)));
    say(Tone::Plain, "");
    say(Tone::Dim, "example");
    say(Tone::Item, doc.example.text);
    for item in doc.example.output.iter().take(8) {
        say(Tone::Dim, &format!("→ {item}"));
    }
    rows
}

/// What a stage holds, in words.
pub(crate) fn holds_words(doc: &StageDoc) -> &'static str {
    match (doc.holds, doc.endless) {
        (Holds::Streams, false) => "streams, one item at a time",
        (Holds::Streams, true) => "streams, never ends by itself",
        (Holds::Some, _) => "a bounded number of items",
        (Holds::All, _) => "everything: a barrier",
    }
}
