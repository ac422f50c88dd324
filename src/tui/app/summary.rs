//! The short words: the title line, a card's line, its badges, the words on an edge.

use super::rows::{Row, Tone, clipped, left, wrapped};
use super::words::{bytes, number, plural, rounded, run_sign, run_words, speed_words, state_sign, waiting};
use super::{App, Card, pages};
use crate::debugger::{Holds, MeterView, RunState, Speed, StageState};
use crate::pipeline::Act;
use crate::tui::sanitise;

/// The title line in at most `width` columns: whole parts, the first ones first.
pub(crate) fn title_row(app: &App, width: usize) -> Row {
    let picture = &app.picture;
    let ascii = app.manner.ascii;
    let modified = if app.document.is_modified() { if ascii { " *" } else { " ●" } } else { "" };
    let tone = match picture.run {
        RunState::Running => Tone::Good,
        RunState::Waiting(_) => Tone::Warn,
        RunState::Failed(_) | RunState::Broken => Tone::Bad,
        RunState::Paused | RunState::Finished => Tone::Strong,
    };
    let (sign, words) = if picture.revision > 0 {
        (run_sign(&picture.run, ascii), run_words(&picture.run))
    } else {
        (run_sign(&RunState::Paused, ascii), "paused".to_owned())
    };
    let (tone, sign, words) = match app.is_back() {
        true => {
            let of = number(app.travel.present.trace_total);
            let edited = if app.is_before_edit() { ", before an edit" } else { "" };
            let words = format!("event {} of {of}{edited}", number(picture.trace_total));
            (Tone::Warn, if ascii { "<" } else { "◀" }, words)
        }
        false => (tone, sign, words),
    };
    let name = clipped(&name(app), (width / 3).max(8));
    let mut row = Row::of(Tone::Strong, name).and(Tone::Warn, modified);
    let mut parts = vec![(tone, format!("{sign} {}", clipped(&words, (width / 2).max(10))))];
    if let Some(count) = app.count {
        parts.push((Tone::Accent, format!("{} ×", number(count))));
    }
    if let Some(speed @ Speed::EventsPerSecond(_)) = picture.speed {
        parts.push((Tone::Dim, speed_words(speed)));
    }
    let over = matches!(picture.run, RunState::Finished | RunState::Failed(_) | RunState::Broken);
    // Whoever reads a log is not asked for items.
    let over = over || app.look.log;
    if picture.pulls_under_way > 0 && !over {
        parts.push((Tone::Plain, format!("{} so far", plural(picture.pulls_under_way, "pull"))));
    } else if picture.pulls_for_last > 0 && !over {
        parts.push((Tone::Plain, format!("{} for 1 item", plural(picture.pulls_for_last, "pull"))));
    }
    parts.push((Tone::Plain, format!("{} held", bytes(picture.held_bytes))));
    if picture.list_bytes > 0 && !app.look.log {
        parts.push((Tone::Dim, format!("list would be {}", bytes(picture.list_bytes))));
    }
    if picture.output_total > 0 {
        parts.push((Tone::Dim, format!("{} out", number(picture.output_total))));
    }
    if app.skip_errors {
        parts.push((Tone::Warn, "skips errors".to_owned()));
    }
    if app.look.zoom || app.layout().panes.len() == 1 {
        let words = app.look.focus.as_str().to_owned();
        parts.insert(1, (Tone::Accent, words));
    }
    for (tone, text) in parts {
        if row.width() + 3 + sanitise::width(&text) > width {
            break;
        }
        row = row.and(Tone::Dim, if ascii { " - " } else { " · " }).and(tone, text);
    }
    row
}

/// The pipeline's file; where it has none yet, the lesson that it belongs to, or what it reads.
fn name(app: &App) -> String {
    let document = &app.document;
    if let (None, Some(learning)) = (document.path(), &app.learning) {
        return format!("lesson {}", learning.lesson.name);
    }
    let mut read = document.touches().iter().filter(|touch| touch.act == Act::Reads && !touch.is_unknown());
    let (None, Some(first)) = (document.path(), read.next()) else { return document.title() };
    let name = first.what.rsplit('/').find(|part| !part.is_empty()).unwrap_or(&first.what);
    match read.count() {
        0 => name.to_owned(),
        more => format!("{name} and {more} more"),
    }
}

/// The fewest columns in which what a fold has come to tells anything.
const SO_FAR: usize = 8;

/// The line inside a card: state, counts, a sparkline, bytes; as much as fits.
pub(crate) fn card_row(app: &App, card: &Card<'_>, width: usize) -> Row {
    let ascii = app.manner.ascii;
    if let Some(problem) = &card.problem {
        return Row::of(Tone::Bad, clipped(&format!("{} {problem}", state_sign(StageState::Failed, ascii)), width));
    }
    if card.bypassed {
        return Row::of(Tone::Warn, clipped(if ascii { "-> bypassed" } else { "⇢ bypassed" }, width));
    }
    let consumers = if card.made || app.is_before_edit() { 0 } else { app.document.consumers(&card.id) };
    // Two that take from one iterator take from each other: that comes before what it is doing.
    let steal = (consumers > 1).then(|| format!("{consumers} steal"));
    let Some(view) = card.view else {
        if let Some(steal) = steal {
            let words = format!("{} {steal}: & tees", state_sign(StageState::Created, ascii));
            return Row::of(Tone::Warn, clipped(&words, width));
        }
        let words = format!("{} {}", state_sign(StageState::Created, ascii), StageState::Created.as_str());
        return Row::of(Tone::Dim, clipped(&words, width));
    };
    let meter = &view.meter;
    let tone = pages::state_tone(view.state);
    let sign = state_sign(view.state, ascii);
    let head = match (&view.last_error, view.state) {
        (Some(error), StageState::Failed) => {
            return Row::of(Tone::Bad, clipped(&format!("{sign} failed: {error}"), width));
        }
        _ => format!("{sign} {}", steal.as_deref().unwrap_or(view.state.as_str())),
    };
    let tone = if steal.is_some() { Tone::Warn } else { tone };
    let counts = counts_words(card, meter);
    if let (Some(why), StageState::Waiting) = (&view.waiting, view.state) {
        let room = width.saturating_sub(counts.len() + 2);
        let words = clipped(&format!("{sign} {}", waiting(why)), if room < 24 { width } else { room });
        let row = Row::of(tone, words);
        return if room < 24 { row } else { row.and(Tone::Plain, format!("  {counts}")) };
    }
    // What came in the last seconds is not what came before the moment that is shown.
    let bars = if app.is_back() { Vec::new() } else { app.rates.bars(&card.id) };
    let bars: String = bars.into_iter().map(|height| bar(height, ascii)).collect();
    let right = [bars, bytes(meter.held_bytes)];
    let mut row = Row::of(tone, clipped(&head, width));
    if row.width() + 2 + counts.len() > width && meter.calls > 0 {
        let short = format!("{sign} {counts}");
        let shorter = format!("{sign} {} out", rounded(meter.items_out));
        let short = if sanitise::width(&short) > width { shorter } else { short };
        row = Row::of(tone, clipped(&short, width));
    } else if row.width() + 2 + counts.len() <= width {
        row = row.and(Tone::Plain, format!("  {counts}"));
    }
    if let Some(so_far) = view.so_far.as_ref().filter(|_| meter.items_in > 0) {
        let short = Row::of(tone, format!("{sign} {counts}"));
        // The value says more than the word for the state, which the sign tells as well.
        if row.width() + 2 + sanitise::width(so_far) > width && short.width() < row.width() {
            row = short;
        }
        let room = width.saturating_sub(row.width() + 2);
        if room >= SO_FAR {
            row = row.and(Tone::Plain, "  ").and(Tone::Item, clipped(so_far, room));
        }
    }
    let mut tail = Vec::new();
    let mut used = row.width();
    for (text, tone) in right.into_iter().zip([Tone::Good, Tone::Dim]).rev() {
        let size = sanitise::width(&text) + 2;
        if size > 2 && used + size <= width {
            used += size;
            tail.push((tone, format!("  {text}")));
        }
    }
    row = row.and(Tone::Plain, " ".repeat(width.saturating_sub(used)));
    row.parts.extend(tail.into_iter().rev());
    row
}

/// A whole card on one line, for low panes.
pub(crate) fn card_line(app: &App, card: &Card<'_>, mark: &str, width: usize) -> Row {
    let ascii = app.manner.ascii;
    let state = card.view.map_or(StageState::Created, |view| view.state);
    let sign = if card.problem.is_some() { state_sign(StageState::Failed, ascii) } else { state_sign(state, ascii) };
    let counts = match card.view {
        Some(view) => counts_words(card, &view.meter),
        None => String::new(),
    };
    let depth = card.id.matches(['.', '~']).count().min(6);
    let lead = format!("{mark}{}", " ".repeat(depth));
    let room = width.saturating_sub(sanitise::width(&lead) + 2 + counts.len() + 2);
    Row::of(Tone::Accent, lead)
        .and(pages::state_tone(state), format!("{sign} "))
        .and(Tone::Plain, left(&clipped(&card.label, room), room))
        .and(Tone::Dim, format!("  {counts}"))
}

/// `3 of 235` where each item is passed on or dropped, `3 out` elsewhere.
fn counts_words(card: &Card<'_>, meter: &MeterView) -> String {
    let chooses = meter.dropped > 0 && meter.items_out.saturating_add(meter.dropped) <= meter.items_in;
    match () {
        () if card.is_script() || card.view.is_some_and(|view| view.so_far.is_some()) && meter.items_out == 0 => {
            format!("{} in", number(meter.items_in))
        }
        () if chooses => format!("{} of {}", number(meter.items_out), number(meter.items_in)),
        () => format!("{} out", number(meter.items_out)),
    }
}

/// What sets a stage apart, on its card's border.
pub(crate) fn badges(app: &App, card: &Card<'_>) -> Row {
    let ascii = app.manner.ascii;
    let mut words: Vec<(Tone, String)> = Vec::new();
    for when in app.breaks_of(&card.id) {
        words.push((Tone::Bad, format!("{} {}", if ascii { "*" } else { "●" }, clipped(&when, 20))));
    }
    if let Some(view) = card.view {
        if view.meter.errors > 0 {
            words.push((
                Tone::Bad,
                format!("{} {}", state_sign(StageState::Failed, ascii), plural(view.meter.errors, "error")),
            ));
        }
        if view.live {
            words.push((Tone::Good, "live".to_owned()));
        }
        if view.endless && !view.live {
            words.push((Tone::Warn, "endless".to_owned()));
        }
        if view.holds == Holds::All {
            words.push((Tone::Warn, "barrier".to_owned()));
        }
        if let Some(line) = view.code.as_ref().and_then(|code| code.line) {
            words.push((Tone::Accent, format!("line {line}")));
        }
    } else if let Some(doc) = app.doc(&card.name).filter(|_| !card.bypassed && !card.label.starts_with(['[', '{', '(']))
    {
        // Before a run the catalog tells; a list that is written out is none that has to be collected.
        if doc.endless {
            words.push((Tone::Warn, "endless".to_owned()));
        }
        if doc.holds == Holds::All {
            words.push((Tone::Warn, "barrier".to_owned()));
        }
    }
    if card.warning.is_some() {
        words.push((Tone::Warn, "! see State".to_owned()));
    }
    if card.made {
        words.push((Tone::Dim, format!("made {}", card.id)));
    }
    let mut row = Row::new();
    for (tone, word) in words {
        if !row.parts.is_empty() {
            row = row.and(Tone::Dim, " ");
        }
        row = row.and(tone, word);
    }
    row
}

/// What the canvas says when there is no stage to show.
pub(crate) fn empty_rows(app: &App, width: u16) -> Vec<Row> {
    let width = usize::from(width);
    let problems = pages::problems(app);
    let mut rows = Vec::new();
    if problems.is_empty() && !app.document.is_without_pipeline() {
        rows.push(Row::of(Tone::Strong, "A script"));
        rows.push(Row::new());
        let words = "It ends in no pipeline: the iterators that it makes appear here while it runs. E edits the text.";
        rows.extend(wrapped(words, width).into_iter().map(|l| Row::of(Tone::Dim, l)));
        return rows;
    }
    if problems.is_empty() {
        rows.push(Row::of(Tone::Strong, "No pipeline yet"));
        rows.push(Row::new());
        rows.extend(
            wrapped("a adds the first stage, o opens a file, E edits the whole text", width)
                .into_iter()
                .map(|l| Row::of(Tone::Dim, l)),
        );
        return rows;
    }
    rows.push(Row::of(Tone::Strong, "The text does not check"));
    rows.push(Row::new());
    rows.extend(pages::problem_rows(app, width));
    rows.push(Row::new());
    rows.push(Row::of(Tone::Dim, "E edits the whole text"));
    rows
}

/// A bar of a sparkline, of a height from 0 to 7.
pub(crate) fn bar(height: u8, ascii: bool) -> char {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    const PLAIN: [char; 8] = ['_', '.', '.', '-', '-', '=', '=', '#'];
    let bars = if ascii { PLAIN } else { BARS };
    bars[usize::from(height.min(7))]
}
