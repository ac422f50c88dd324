//! What a trial came to, as rows: items in beside items out, or what came out before beside what comes out now.

use crate::debugger::{OutputItem, Preview, Seen, Tried, way_out};
use crate::tui::app::rows::{Row, Tone, clipped, left, wrapped};
use crate::tui::app::words::plural;
use crate::tui::app::{App, Form};

/// The preview of a form's stage.
pub(crate) fn rows(app: &App, form: &Form, width: usize) -> Vec<Row> {
    let Some(preview) = &form.preview else {
        return vec![Row::of(Tone::Dim, "nothing to try yet")];
    };
    let missing = form.needed().map(|param| format!("{} is still to be given", param.name));
    if form.stale && preview.now.is_some() {
        // Of what is complete it comes in a moment.
        let why = match missing {
            Some(missing) => format!("{missing}; "),
            None if form.is_complete() => String::new(),
            None => "what stands there now cannot be tried; ".to_owned(),
        };
        let mut rows = said(&format!("{why}this is of what stood there before:"), Tone::Warn, width);
        rows.extend(of_trial(preview, app.manner.ascii, width).into_iter().map(Row::dimmed));
        return rows;
    }
    let mut rows = missing.map_or_else(Vec::new, |words| said(&words, Tone::Plain, width));
    rows.extend(of_trial(preview, app.manner.ascii, width));
    rows
}

fn of_trial(preview: &Preview, ascii: bool, width: usize) -> Vec<Row> {
    let mut rows = said(&source_words(preview), Tone::Dim, width);
    let Some(now) = &preview.now else {
        rows.extend(inputs(preview, width));
        return rows;
    };
    rows.push(Row::new());
    match &preview.before {
        Some(before) if differences(before, now) > 0 => rows.extend(compared(before, now, ascii, width)),
        Some(_) => {
            rows.push(Row::of(Tone::Good, "the same as before"));
            rows.extend(tried(preview, now, ascii, width));
        }
        None => rows.extend(tried(preview, now, ascii, width)),
    }
    rows
}

/// What the last change changed, with the items it was tried on.
pub(super) fn changes(app: &App, width: usize) -> Vec<Row> {
    let Some(preview) = &app.comparison else { return Vec::new() };
    let (Some(now), Some(before)) = (&preview.now, &preview.before) else { return Vec::new() };
    let below = if preview.whole { "everything below the change ran" } else { "the changed stage alone ran" };
    let words = format!("{}; {below}, as it was and as it is", source_words(preview));
    let mut rows = said(&words, Tone::Dim, width);
    rows.push(Row::new());
    rows.extend(compared(before, now, app.manner.ascii, width));
    rows
}

/// How many items came out in one version and not in the other.
pub(crate) fn differences(before: &Tried, now: &Tried) -> usize {
    let steps = diff(&before.items, &now.items);
    let (gone, new) = steps.iter().fold((0, 0), |(gone, new), step| match step {
        Step::Same(_) => (gone, new),
        Step::Gone(_) => (gone + 1, new),
        Step::New(_) => (gone, new + 1),
    });
    gone.max(new) + usize::from(before.error != now.error && gone + new == 0)
}

fn source_words(preview: &Preview) -> String {
    let items = match preview.inputs.len() {
        1 => "item".to_owned(),
        all => plural(all as u64, "item"),
    };
    match preview.seen {
        Seen::Passed => format!("over the last {items} that came by; nothing is pulled"),
        Seen::Peeked => format!("over the first {items}, from a handle of its own; nothing is pulled"),
        Seen::Source => "its first items, from a handle of its own; nothing is pulled".to_owned(),
        Seen::Nothing => "no items are there to try it on: pull some first".to_owned(),
        Seen::Unsafe => "not tried: it would touch the world before you pull".to_owned(),
    }
}

fn said(words: &str, tone: Tone, width: usize) -> Vec<Row> {
    wrapped(words, width).into_iter().map(|line| Row::of(tone, line)).collect()
}

fn inputs(preview: &Preview, width: usize) -> Vec<Row> {
    if preview.inputs.is_empty() {
        return Vec::new();
    }
    let mut rows = vec![Row::new(), Row::of(Tone::Dim, "items in")];
    rows.extend(preview.inputs.iter().map(|item| Row::of(Tone::Item, clipped(item, width))));
    rows
}

fn tried(preview: &Preview, now: &Tried, ascii: bool, width: usize) -> Vec<Row> {
    let [no, yes, arrow] = if ascii { ["x", "+", "->"] } else { ["✗", "✓", "→"] };
    let judged = now.kept.len() == preview.inputs.len() && now.kept.iter().all(Option::is_some) && !now.kept.is_empty();
    let one_each = now.after.iter().enumerate().all(|(at, after)| *after == at + 1) && !now.items.is_empty();
    let mut rows = Vec::new();
    if judged {
        let kept = now.kept.iter().filter(|kept| **kept == Some(true)).count();
        rows.push(Row::of(Tone::Strong, format!("{kept} of {} pass", preview.inputs.len())));
        rows.extend(preview.inputs.iter().zip(&now.kept).map(|(item, kept)| {
            let (sign, tone, text) = match kept {
                Some(true) => (yes, Tone::Good, Tone::Item),
                Some(false) => (no, Tone::Warn, Tone::Dim),
                None => (" ", Tone::Dim, Tone::Dim),
            };
            Row::of(tone, format!("{sign} ")).and(text, clipped(item, width.saturating_sub(2)))
        }));
    } else if one_each && width >= 30 {
        rows.push(Row::of(Tone::Strong, format!("each of {} gives one", now.items.len())));
        let half = (width - 4) / 2;
        rows.extend(preview.inputs.iter().zip(given(now)).map(|(input, item)| {
            Row::of(Tone::Dim, left(&clipped(input, half), half))
                .and(Tone::Dim, format!(" {arrow} "))
                .and(Tone::Item, clipped(item, half))
        }));
    } else {
        let words = match preview.seen {
            Seen::Source => plural(now.items.len() as u64, "item"),
            _ => format!("{} in, {} out", preview.inputs.len(), now.items.len()),
        };
        rows.push(Row::of(Tone::Strong, words));
        rows.extend(given(now).map(|item| {
            Row::of(Tone::Dim, format!("{arrow} ")).and(Tone::Item, clipped(item, width.saturating_sub(3)))
        }));
    }
    rows.extend(ending(now, ascii, width));
    rows
}

/// What came out, as what went in is shown.
fn given(now: &Tried) -> impl Iterator<Item = &str> {
    let known = now.items.iter().enumerate();
    known.map(|(at, item)| now.reprs.get(at).map_or(item.text.as_str(), String::as_str))
}

fn ending(now: &Tried, ascii: bool, width: usize) -> Vec<Row> {
    let sign = if ascii { "x" } else { "✗" };
    let mut rows = Vec::new();
    if let Some(error) = &now.error {
        rows.extend(said(&format!("{sign} {error}"), Tone::Bad, width));
        rows.extend(way_out(error).map(|way| said(way, Tone::Dim, width)).unwrap_or_default());
    }
    if now.cut {
        rows.push(Row::of(Tone::Dim, "and so on: stopped here"));
    }
    rows
}

fn compared(before: &Tried, now: &Tried, ascii: bool, width: usize) -> Vec<Row> {
    let steps = diff(&before.items, &now.items);
    let words = format!("before {} out, now {} out", before.items.len(), now.items.len());
    let mut rows = vec![Row::of(Tone::Strong, words)];
    rows.extend(steps.into_iter().map(|step| {
        let (sign, tone, item) = match step {
            Step::Same(item) => ("  ", Tone::Dim, item),
            Step::Gone(item) => ("- ", Tone::Warn, item),
            Step::New(item) => ("+ ", Tone::Good, item),
        };
        Row::of(tone, sign).and(tone, clipped(&item.text, width.saturating_sub(2)))
    }));
    if before.error != now.error
        && let Some(error) = &before.error
    {
        rows.extend(said(&format!("before: {error}"), Tone::Warn, width));
    }
    rows.extend(ending(now, ascii, width));
    rows
}

enum Step<'a> {
    Same(&'a OutputItem),
    Gone(&'a OutputItem),
    New(&'a OutputItem),
}

/// The fewest items to take out and put in that make one sequence of the other: their longest common subsequence stays.
fn diff<'a>(before: &'a [OutputItem], now: &'a [OutputItem]) -> Vec<Step<'a>> {
    let mut lengths = vec![vec![0_u16; now.len() + 1]; before.len() + 1];
    for (i, old) in before.iter().enumerate().rev() {
        for (j, new) in now.iter().enumerate().rev() {
            lengths[i][j] =
                if old.text == new.text { lengths[i + 1][j + 1] + 1 } else { lengths[i + 1][j].max(lengths[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut steps = Vec::new();
    while i < before.len() || j < now.len() {
        match (before.get(i), now.get(j)) {
            (Some(old), Some(new)) if old.text == new.text => {
                steps.push(Step::Same(new));
                (i, j) = (i + 1, j + 1);
            }
            (Some(old), new) if new.is_none() || lengths[i + 1][j] >= lengths[i][j + 1] => {
                steps.push(Step::Gone(old));
                i += 1;
            }
            (_, Some(new)) => {
                steps.push(Step::New(new));
                j += 1;
            }
            _ => break,
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(texts: &[&str]) -> Tried {
        let items = texts.iter().map(|text| OutputItem { text: (*text).to_owned(), ..OutputItem::default() });
        Tried { items: items.collect(), ..Tried::default() }
    }

    #[test]
    fn what_stayed_is_told_from_what_came_and_went() {
        let (before, now) = (items(&["a", "b", "c"]), items(&["a", "c", "d"]));
        let texts: Vec<String> = compared(&before, &now, true, 40).iter().skip(1).map(Row::text).collect();
        assert_eq!(texts, ["  a", "- b", "  c", "+ d"]);
        assert_eq!(differences(&before, &now), 1);
        assert_eq!(differences(&before, &before), 0);
    }
}
