//! Where an item of the output came from, stage by stage up to the source, as far as that is recorded.

use super::rows::{Row, Tone, clipped, left};
use super::words::{bytes, number, plural};
use super::{App, Card};
use crate::debugger::{Holds, ORIGIN_BYTES, Origin, Snapshot, StageView, TapeItem};
use crate::tui::sanitise;

/// The most items of one stage that are listed.
const LISTED: u64 = 6;
/// The most steps.
const STEPS: usize = 64;

/// Stages that give the items of several inputs as they are.
const PASSING: [&str; 4] = ["merge", "merge_sorted", "interleave", "chain"];

/// What is said where the record ends.
fn too_long_ago() -> String {
    let kept = bytes(ORIGIN_BYTES as u64);
    format!("longer ago than the {kept} reach that are kept of each stage; what is stepped is recorded whole")
}

/// One stage's part in it.
#[derive(Debug, Default)]
struct Step {
    depth: usize,
    stage: String,
    /// The numbers of the items, and their texts where they are known.
    items: Vec<(u64, Option<String>)>,
    /// How many more there are than are listed.
    more: u64,
    note: String,
}

/// The way of the output's item of that number, the output first.
pub(crate) fn rows(app: &App, item: u64, width: usize) -> Vec<Row> {
    let steps = steps(app, item);
    if steps.is_empty() {
        return vec![Row::of(Tone::Dim, "which items it came from is not recorded")];
    }
    let name = |step: &Step| format!("{}{}", "  ".repeat(step.depth), step.stage);
    let column = steps.iter().map(|step| sanitise::width(&name(step))).max().unwrap_or(0).min(width / 3);
    let mut rows = Vec::new();
    for step in &steps {
        let mut lead = left(&clipped(&name(step), column), column);
        for (number_of, text) in &step.items {
            let label = format!("item {}", number(*number_of));
            let text = text.clone().unwrap_or_else(|| "no longer kept".to_owned());
            let room = width.saturating_sub(column + sanitise::width(&label) + 4);
            rows.push(
                Row::of(Tone::Accent, lead)
                    .and(Tone::Dim, format!("  {label}  "))
                    .and(Tone::Item, clipped(&text, room)),
            );
            lead = " ".repeat(column);
        }
        let more = if step.more > 0 { format!("and {} more", number(step.more)) } else { String::new() };
        let notes = [more, step.note.clone()].into_iter().filter(|note| !note.is_empty());
        for note in notes {
            rows.push(Row::of(Tone::Dim, clipped(&format!("{}  {note}", " ".repeat(column)), width)));
        }
    }
    rows
}

fn steps(app: &App, item: u64) -> Vec<Step> {
    let cards = app.cards();
    let Some(last) = cards.last().filter(|card| !card.is_script() && card.view.is_some()) else { return Vec::new() };
    let mut steps = Vec::new();
    let mut todo = vec![(last.id.clone(), item, item, 0, None)];
    while let Some((id, first, last, depth, known)) = todo.pop() {
        if steps.len() >= STEPS {
            break;
        }
        let numbers = (first, last);
        let Some((step, origins, same)) = step(app, &cards, &id, numbers, depth, known) else { continue };
        // What was passed on is what came.
        let known = step.items.first().and_then(|(_, text)| text.clone()).filter(|_| same);
        steps.push(step);
        let inner = if origins.len() > 1 { depth + 1 } else { depth };
        let above = origins.into_iter().rev();
        todo.extend(above.map(|origin| (origin.stage, origin.first, origin.last, inner, known.clone())));
    }
    steps
}

/// What a stage had to do with its items of those numbers, the first and the last; what they came from, and whether the last is the
/// very item that it came from. `known` is the text of the last, where whoever took it told.
fn step(
    app: &App,
    cards: &[Card<'_>],
    id: &str,
    (first, last): (u64, u64),
    depth: usize,
    known: Option<String>,
) -> Option<(Step, Vec<Origin>, bool)> {
    let card = cards.iter().find(|card| card.id == id)?;
    let mut step = Step { depth, stage: card.name.clone(), ..Step::default() };
    let listed = first.max((last + 1).saturating_sub(LISTED));
    step.more = listed - first;
    for at in (listed..=last).rev() {
        let text = find(app, id, at).map(|(_, item)| item.text.clone()).filter(|text| !text.is_empty());
        step.items.push((at, text.or_else(|| known.clone().filter(|_| at == last))));
    }
    let Some((moment, item)) = find(app, id, last) else {
        step.note = too_long_ago();
        return Some((step, Vec::new(), false));
    };
    let view = stage(moment, id)?;
    let mut origins = item.from.clone();
    if origins.is_empty() {
        step.note = if view.inputs.is_empty() { source_note(view, last) } else { too_long_ago() };
        return Some((step, origins, false));
    }
    if let Some(before) = (first < last).then(|| find(app, id, first)).flatten() {
        for (origin, before) in origins.iter_mut().zip(&before.1.from) {
            origin.first = origin.first.min(before.first);
        }
    }
    let shared = |origin: &Origin| cards.iter().filter(|card| card.inputs.contains(&origin.stage)).count() > 1;
    let same;
    if let Some(origin) = passed_on(app, view, item, &origins) {
        (origins, same) = (vec![origin], true);
    } else {
        (step.note, same) = note(view, &mut origins);
    }
    if let Some(one) = origins.iter().find(|origin| shared(origin)) {
        let name = cards.iter().find(|card| card.id == one.stage).map_or(one.stage.as_str(), |card| card.name.as_str());
        let words = format!("from {name}, of which others take as well: which of its items it was is not recorded");
        step.note = join(&step.note, &words);
        // The numbers are those of what came here, and no longer those of what the stage above gave.
        origins.retain(|origin| !shared(origin));
    }
    Some((step, origins, same))
}

/// Which item of which input it is that a stage gave which gives the items of several inputs as they are; `None` where another
/// is alike, or it is no longer known.
fn passed_on(app: &App, view: &StageView, given: &TapeItem, origins: &[Origin]) -> Option<Origin> {
    if !PASSING.contains(&view.name.as_str()) || given.text.is_empty() {
        return None;
    }
    let alike = |origin: &Origin| {
        let taken = |item: &&TapeItem| item.number <= origin.last && item.text == given.text;
        let numbers = stage(&app.picture, &origin.stage).map(|input| input.items_out.iter().filter(taken));
        let numbers: Vec<u64> = numbers.into_iter().flatten().map(|item| item.number).collect();
        numbers.into_iter().map(|at| Origin { stage: origin.stage.clone(), first: at, last: at }).collect::<Vec<_>>()
    };
    let mut all = origins.iter().flat_map(alike);
    all.next().filter(|_| all.next().is_none())
}

/// Says how what a stage took became what it gave, and narrows it down to what the item came from where that is certain.
fn note(view: &StageView, origins: &mut [Origin]) -> (String, bool) {
    let judged = |origin: &Origin| {
        let before = view.items_in.iter().filter(|item| item.number >= origin.first && item.number < origin.last);
        let mut judged = before.map(|item| item.kept).peekable();
        judged.peek().is_none_or(Option::is_some) && view.meter.dropped > 0
    };
    let mut same = false;
    let words = match origins {
        _ if view.holds == Holds::All => {
            origins.iter_mut().for_each(|origin| origin.first = 1);
            match origins {
                [one] => match the_same(view, one.last) {
                    Some(at) => {
                        (one.first, one.last) = (at, at);
                        "the same item, in another order".to_owned()
                    }
                    None => format!("made from the {} that it had collected", plural(one.last, "item")),
                },
                _ => "made from all that it had collected".to_owned(),
            }
        }
        [one] if judged(one) => {
            let passed_over = one.last - one.first;
            one.first = one.last;
            same = true;
            if passed_over > 0 { format!("{} before it dropped", number(passed_over)) } else { String::new() }
        }
        [one] if view.is_code && one.first < one.last => {
            "what it took since the item before; its code says what went in".to_owned()
        }
        _ if view.holds == Holds::Some => "what it held from before may have gone in as well".to_owned(),
        _ => String::new(),
    };
    (words, same)
}

/// The number of the only item that came in with the text of the newest that went out, where all that came in are known.
fn the_same(view: &StageView, last: u64) -> Option<u64> {
    let given = view.items_out.last()?;
    let all = view.items_in.first().is_some_and(|first| first.number == 1) && view.items_in.len() as u64 >= last;
    let mut alike = view.items_in.iter().filter(|item| item.text == given.text);
    let one = alike.next().filter(|_| all)?;
    alike.next().is_none().then_some(one.number)
}

/// What a source says of the place of one of its items, as far as that is certain.
fn source_note(view: &StageView, last: u64) -> String {
    let now = view.meter.items_out == last;
    let fact = |name: &str| view.facts.iter().find(|(fact, _)| fact == name).map(|(_, value)| value.clone());
    let only = only_file(&view.label);
    let line = match view.name.as_str() {
        "read_lines" if only.is_some() => Some(last),
        "read_lines" => {
            // It counts the lines of the file that it reads now, and those of the files before it were given out before these.
            let line = fact("line").and_then(|line| line.parse::<u64>().ok());
            let before = line.map(|line| view.meter.items_out.saturating_sub(line));
            match before.and_then(|before| last.checked_sub(before)) {
                None | Some(0) => return String::new(),
                line => line,
            }
        }
        // It counts what it gave, and may have begun anywhere.
        _ if view.live => None,
        _ => fact("line").filter(|_| now).and_then(|line| line.parse().ok()),
    };
    let place = match line {
        Some(line) => format!("line {}", number(line)),
        None => fact("offset").filter(|_| now).map(|offset| format!("before offset {offset}")).unwrap_or_default(),
    };
    let path = only.map(str::to_owned).or_else(|| fact("path")).unwrap_or_default();
    match (path.is_empty(), place.is_empty()) {
        (true, _) => place,
        (false, true) => path,
        (false, false) => format!("{place} of {path}"),
    }
}

/// The file that a source's text names, where that is all that it names.
fn only_file(label: &str) -> Option<&str> {
    let (_, argument) = label.strip_suffix(')')?.split_once('(')?;
    let quote = argument.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let path = argument.strip_prefix(quote)?.strip_suffix(quote)?;
    (!path.is_empty() && !path.contains([quote, '\\'])).then_some(path)
}

fn join(a: &str, b: &str) -> String {
    if a.is_empty() { b.to_owned() } else { format!("{a}; {b}") }
}

fn stage<'p>(picture: &'p Snapshot, id: &str) -> Option<&'p StageView> {
    picture.stages.iter().find(|view| view.id == id).map(|view| &**view)
}

/// The item of a stage that has this number, and the earliest recorded moment at which it had gone out.
fn find<'a>(app: &'a App, id: &str, number: u64) -> Option<(&'a Snapshot, &'a TapeItem)> {
    let in_picture = |picture: &'a Snapshot| {
        let item = stage(picture, id)?.items_out.iter().find(|item| item.number == number)?;
        Some((picture, item))
    };
    let out = |picture: &Snapshot| stage(picture, id).map_or(0, |view| view.meter.items_out);
    let at = app.travel.past.first_where(|picture| out(picture) >= number);
    let earliest = at.and_then(|at| app.travel.past.get(at)).and_then(|picture| in_picture(picture));
    let answer = app.travel.present.trail.as_ref().filter(|_| !app.is_back());
    let told = || Some((&*app.picture, answer?.find(id, number)?));
    earliest.or_else(|| in_picture(&app.picture)).or_else(told)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::debugger::MeterView;
    use crate::pipeline::Document;
    use crate::tui::app::Manner;

    fn source(name: &str, label: &str, items_out: u64, facts: &[(&str, &str)]) -> StageView {
        StageView {
            name: name.to_owned(),
            label: label.to_owned(),
            live: name == "tail",
            facts: facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            meter: MeterView { items_out, ..MeterView::default() },
            ..StageView::default()
        }
    }

    #[test]
    fn what_a_merge_gave_came_from_the_input_that_had_it() {
        let item = |number, text: &str| TapeItem { number, text: text.to_owned(), ..TapeItem::default() };
        let lane = |id: &str, items: Vec<TapeItem>| {
            Arc::new(StageView { id: id.to_owned(), items_out: items.into(), ..StageView::default() })
        };
        let merge = source("merge", "merge(a, b)", 3, &[]);
        let picture = Snapshot {
            revision: 1,
            stages: vec![
                lane("1.1.1", vec![item(1, "'early'"), item(2, "'late'")]),
                lane("1.2.1", vec![item(7, "'early'"), item(8, "'other'")]),
            ],
            ..Snapshot::default()
        };
        let mut app = App::new(Document::from_text("x"), Vec::new(), Manner::default(), (80, 24));
        app.picture = Arc::new(picture);
        let origin = |stage: &str, first, last| Origin { stage: stage.to_owned(), first, last };
        let origins = [origin("1.1.1", 2, 2), origin("1.2.1", 8, 8)];
        let came = |text: &str| passed_on(&app, &merge, &item(3, text), &origins);
        assert_eq!(came("'late'"), Some(origin("1.1.1", 2, 2)));
        assert_eq!(came("'other'"), Some(origin("1.2.1", 8, 8)));
        assert_eq!(came("'early'"), None, "both gave one like it");
        assert_eq!(passed_on(&app, &source("zip", "zip(a, b)", 3, &[]), &item(3, "'late'"), &origins), None);
    }

    #[test]
    fn a_line_is_numbered_where_its_file_is_certain_and_never_otherwise() {
        let ended = source("read_lines", "read_lines(\"app.log\")", 900, &[("path", "read to the end")]);
        assert_eq!(source_note(&ended, 1_204), "line 1 204 of app.log");
        let facts = [("path", "b.log"), ("line", "10")];
        let second = source("read_lines", "read_lines(\"a.log\", \"b.log\")", 110, &facts);
        assert_eq!(source_note(&second, 105), "line 5 of b.log");
        assert_eq!(source_note(&second, 99), "", "of a.log, whose lines are not counted any more");
        let facts = [("path", "app.log"), ("offset", "371367"), ("line", "1000")];
        let tail = source("tail", "tail(\"app.log\", lines=1000)", 1000, &facts);
        assert_eq!(source_note(&tail, 1000), "before offset 371367 of app.log", "it began anywhere");
        assert_eq!(source_note(&tail, 7), "app.log");
    }
}
