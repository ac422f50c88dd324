//! Items as charts: bars for counts, a histogram of numbers, a line over the order in which they came.

use super::super::super::words::number;
use crate::debugger::OutputItem;
use crate::tui::app::rows::{Row, Tone, clipped, left, right};
use crate::tui::sanitise;
use crate::value::{Value, json};

/// How many ranges a histogram has at most.
const BINS: usize = 12;
/// How wide the labels get.
const LABEL: usize = 30;

/// The items as counts: a label and a number each.
pub(crate) fn counts(items: &[&OutputItem]) -> Option<Vec<(String, f64)>> {
    let pulled: Vec<&OutputItem> = items.iter().copied().filter(|item| item.is_item()).collect();
    let counted = match &pulled[..] {
        [only] => of_one(only)?,
        several => several.iter().map(|item| of_fields(item)).collect::<Option<Vec<_>>>()?,
    };
    (counted.len() >= 2).then_some(counted)
}

/// Whether every item is a pair of something and a number.
pub(crate) fn are_pairs(items: &[&OutputItem]) -> bool {
    let is_pair = |item: &&OutputItem| {
        item.fields.as_ref().is_some_and(|fields| {
            matches!(&fields[..], [(a, label), (b, count)]
                if a == "0" && b == "1" && as_number(count).is_some() && as_number(label).is_none())
        })
    };
    items.len() >= 2 && items.iter().all(is_pair)
}

/// A dict of numbers, or a list of records with a number each.
fn of_one(item: &OutputItem) -> Option<Vec<(String, f64)>> {
    match json::read(item.text.as_bytes()) {
        Ok(Value::Dict(dict)) => dict
            .pairs()
            .iter()
            .map(|(name, part)| Some((name.to_display().to_text().into_owned(), amount(part)?)))
            .collect(),
        Ok(Value::List(list)) => list.items.borrow().iter().map(of_record).collect(),
        // What JSON has no word for, such as keys that are numbers, still has fields.
        _ => item.fields.as_ref()?.iter().map(|(name, value)| Some((name.clone(), as_number(value)?))).collect(),
    }
}

fn amount(value: &Value) -> Option<f64> {
    let n = match value {
        Value::Int(n) => *n as f64,
        Value::Float(x) => *x,
        Value::Big(n) => n.to_string().parse().ok()?,
        _ => return None,
    };
    n.is_finite().then_some(n)
}

fn of_record(part: &Value) -> Option<(String, f64)> {
    let Value::Dict(dict) = part else { return None };
    let field = |name: &str| dict.field(&name.into()).as_ref().and_then(amount);
    if let (Some(from), Some(to), Some(count)) = (field("from"), field("to"), field("count")) {
        return Some((format!("{} – {}", short(from), short(to)), count));
    }
    let pairs = dict.pairs();
    let count = pairs.iter().rev().find_map(|(_, value)| amount(value))?;
    let label = pairs.iter().find_map(|(_, value)| match value {
        Value::Str(text) => Some(text.to_text().into_owned()),
        _ => None,
    })?;
    Some((label, count))
}

/// A record's first text and its last number.
fn of_fields(item: &OutputItem) -> Option<(String, f64)> {
    let fields = item.fields.as_ref()?;
    let (_, count) = fields.iter().rev().find(|(_, value)| as_number(value).is_some())?;
    let (_, label) = fields.iter().find(|(_, value)| as_number(value).is_none())?;
    Some((label.clone(), as_number(count)?))
}

fn as_number(text: &str) -> Option<f64> {
    text.trim().parse::<f64>().ok().filter(|n| n.is_finite())
}

/// The items as numbers, with what stands at each: themselves, or the last number of each record beside its first field.
pub(crate) fn numbers(items: &[&OutputItem]) -> Option<Vec<(String, f64)>> {
    let pulled = items.iter().filter(|item| item.is_item());
    let one = |item: &&OutputItem| match &item.fields {
        None => Some((number(item.number), as_number(&item.text)?)),
        Some(fields) => {
            let (_, value) = fields.iter().rev().find(|(_, value)| as_number(value).is_some())?;
            Some((fields.first()?.1.clone(), as_number(value)?))
        }
    };
    let found: Vec<_> = pulled.map(one).collect::<Option<_>>()?;
    (found.len() >= 2).then_some(found)
}

/// With three digits after the point at most.
fn short(n: f64) -> String {
    let text = format!("{n:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A bar for each count.
pub(super) fn bars(items: &[&OutputItem], width: usize, ascii: bool) -> Vec<Row> {
    draw_bars(&counts(items).unwrap_or_default(), width, ascii)
}

fn draw_bars(counts: &[(String, f64)], width: usize, ascii: bool) -> Vec<Row> {
    let label = counts.iter().map(|(label, _)| sanitise::width(label)).max().unwrap_or(0).min(LABEL).min(width / 3);
    let figures = counts.iter().map(|(_, count)| short(*count).len()).max().unwrap_or(1);
    let room = width.saturating_sub(label + figures + 4).max(1);
    let most = counts.iter().map(|(_, count)| count.abs()).fold(0.0, f64::max);
    let row = |(name, count): &(String, f64)| {
        let tone = if *count < 0.0 { Tone::Warn } else { Tone::Good };
        Row::of(Tone::Accent, left(&clipped(name, label), label))
            .and(Tone::Item, format!("  {}  ", right(&short(*count), figures)))
            .and(tone, bar(count.abs(), most, room, ascii))
    };
    counts.iter().map(row).collect()
}

/// A bar in proportion to the most there is, to the eighth of a cell; what is not nothing is seen.
fn bar(count: f64, most: f64, room: usize, ascii: bool) -> String {
    const PARTS: [char; 8] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
    if most <= 0.0 || count <= 0.0 {
        return String::new();
    }
    let eighths = ((count / most) * (room * 8) as f64).round().max(1.0) as usize;
    if ascii {
        return "#".repeat((eighths / 8).max(1));
    }
    let mut text = "█".repeat(eighths / 8);
    if !eighths.is_multiple_of(8) {
        text.push(PARTS[eighths % 8]);
    }
    text
}

/// How many of the numbers fall where.
pub(super) fn histogram(items: &[&OutputItem], width: usize, ascii: bool) -> Vec<Row> {
    let values: Vec<f64> = numbers(items).unwrap_or_default().into_iter().map(|(_, value)| value).collect();
    let (least, most) = extremes(&values);
    if least >= most {
        return draw_bars(&[(short(least), values.len() as f64)], width, ascii);
    }
    let distinct = values.iter().all(|value| value.fract() == 0.0) && most - least < BINS as f64;
    let (least, step, bins) = match distinct {
        true => (least, 1.0, (most - least) as usize + 1),
        false => ranges(least, most),
    };
    let mut counts = vec![0_u32; bins];
    for value in &values {
        let at = (((value - least) / step) as usize).min(bins - 1);
        counts[at] += 1;
    }
    let label = |at: usize| {
        let from = least + at as f64 * step;
        if distinct { short(from) } else { format!("{} – {}", short(from), short(from + step)) }
    };
    let dash = |text: String| if ascii { text.replace('–', "-") } else { text };
    let counted: Vec<(String, f64)> =
        counts.into_iter().enumerate().map(|(at, count)| (dash(label(at)), f64::from(count))).collect();
    draw_bars(&counted, width, ascii)
}

/// Ranges that begin and end at round numbers: where the first begins, how wide each is, how many there are.
fn ranges(least: f64, most: f64) -> (f64, f64, usize) {
    let step = (most - least) / BINS as f64;
    let power = 10_f64.powf(step.log10().floor());
    let round = [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|round| *round >= step);
    let round = round.filter(|round| round.is_normal()).map(|round| (round, (least / round).floor() * round));
    match round.map(|(round, first)| (round, first, (most - first) / round)) {
        Some((round, first, n)) if n.is_finite() && n <= 2.0 * BINS as f64 => (first, round, n as usize + 1),
        _ => (least, step, BINS),
    }
}

fn extremes(values: &[f64]) -> (f64, f64) {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if values.is_empty() { (0.0, 0.0) } else { (least, most) }
}

/// The newest numbers as columns side by side, as many as fit; what they reach stands at the left, where they begin below.
pub(super) fn line(items: &[&OutputItem], width: usize, height: usize, ascii: bool) -> Vec<Row> {
    const UP: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let all = numbers(items).unwrap_or_default();
    let values: Vec<f64> = all.iter().map(|(_, value)| *value).collect();
    let (least, most) = extremes(&values);
    let floor = least.min(0.0);
    let scale = width.min(16) / 2;
    let figures = [short(most), short(floor)].map(|text| clipped(&text, scale.max(3)));
    let lead = figures.iter().map(|text| sanitise::width(text)).max().unwrap_or(1) + 1;
    let room = width.saturating_sub(lead + 1).max(1);
    let shown = &all[all.len().saturating_sub(room)..];
    let levels = height.saturating_sub(2).clamp(2, 12);
    let range = if most > floor { most - floor } else { 1.0 };
    let eighths = |value: f64| (((value - floor) / range) * (levels * 8) as f64).round() as usize;
    let side = if ascii { "|" } else { "│" };
    let mut rows: Vec<Row> = (0..levels)
        .rev()
        .map(|level| {
            let figure = if level + 1 == levels {
                &figures[0]
            } else if level == 0 {
                &figures[1]
            } else {
                ""
            };
            let cells = shown.iter().map(|(_, value)| {
                let part = eighths(*value).saturating_sub(level * 8).min(8);
                match (ascii, part) {
                    (true, 4..) => '#',
                    (true, _) => ' ',
                    (false, part) => UP[part],
                }
            });
            Row::of(Tone::Dim, format!("{}{side}", right(figure, lead))).and(Tone::Good, cells.collect::<String>())
        })
        .collect();
    if let (Some((first, _)), Some((last, _))) = (shown.first(), shown.last()) {
        let ends = room.min(shown.len().max(24)) / 2;
        let (first, last) = (clipped(first, ends), clipped(last, ends));
        let gap = shown.len().saturating_sub(sanitise::width(&first) + sanitise::width(&last)).max(1);
        rows.push(Row::of(Tone::Dim, format!("{}{first}{}{last}", " ".repeat(lead + 1), " ".repeat(gap))));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(number: u64, text: &str, fields: &[(&str, &str)]) -> OutputItem {
        let fields: Vec<_> = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        OutputItem {
            number,
            text: text.to_owned(),
            fields: (!fields.is_empty()).then_some(fields),
            ..OutputItem::default()
        }
    }

    fn refs(items: &[OutputItem]) -> Vec<&OutputItem> {
        items.iter().collect()
    }

    fn texts(rows: &[Row]) -> Vec<String> {
        rows.iter().map(|row| row.text().trim_end().to_owned()).collect()
    }

    #[test]
    fn counts_are_found_in_dicts_pairs_records_and_ranges() {
        let dict = item(1, r#"{"a": 2, "b": 1}"#, &[]);
        assert_eq!(counts(&[&dict]).unwrap(), [("a".to_owned(), 2.0), ("b".to_owned(), 1.0)]);
        let pairs = [item(1, "", &[("0", "x"), ("1", "3")]), item(2, "", &[("0", "y"), ("1", "4")])];
        assert!(are_pairs(&refs(&pairs)));
        assert_eq!(counts(&refs(&pairs)).unwrap()[1], ("y".to_owned(), 4.0));
        let ranges = item(1, r#"[{"from": 0.0, "to": 9.9, "count": 10}, {"from": 9.9, "to": 19.8, "count": 1}]"#, &[]);
        assert_eq!(counts(&[&ranges]).unwrap()[0], ("0 – 9.9".to_owned(), 10.0));
        assert!(counts(&[&item(1, "{\"a\": \"x\", \"b\": 1}", &[])]).is_none());
        assert!(counts(&[]).is_none());
    }

    #[test]
    fn bars_are_in_proportion_and_what_is_little_is_seen() {
        let all = [("a".to_owned(), 8.0), ("b".to_owned(), 4.0), ("c".to_owned(), 0.001), ("d".to_owned(), 0.0)];
        let shown = texts(&draw_bars(&all, 22, false));
        let bar = |at: usize| shown[at].chars().filter(|c| ('▉'..='▏').contains(c) || *c == '█').count();
        assert_eq!(bar(0), 2 * bar(1));
        assert_eq!((bar(2), bar(3)), (1, 0));
        assert!(texts(&draw_bars(&all, 22, true)).concat().is_ascii());
    }

    #[test]
    fn a_histogram_counts_every_number_once() {
        let items: Vec<OutputItem> = (0..100).map(|n| item(n, &(n * n).to_string(), &[])).collect();
        let counted: f64 = texts(&histogram(&refs(&items), 60, true))
            .iter()
            .map(|row| row.split("  ").filter_map(|part| part.trim().parse::<f64>().ok()).last().unwrap_or(0.0))
            .sum();
        assert!((counted - 100.0).abs() < f64::EPSILON, "{counted}");
        let same: Vec<OutputItem> = (0..3).map(|n| item(n, "5", &[])).collect();
        assert_eq!(histogram(&refs(&same), 40, false).len(), 1);
    }

    #[test]
    fn ranges_begin_and_end_at_round_numbers() {
        assert_eq!(ranges(1.0, 100.0), (0.0, 10.0, 11));
        assert_eq!(ranges(-3.0, 99.0), (-10.0, 10.0, 11));
        assert_eq!(ranges(0.0, 24.0), (0.0, 2.0, 13));
        for (least, most) in [(0.0, f64::MAX), (-f64::MAX, f64::MAX), (0.0, f64::MIN_POSITIVE), (1e300, 1.1e300)] {
            let (.., bins) = ranges(least, most);
            assert!((1..=2 * BINS + 1).contains(&bins), "{least} {most}: {bins}");
        }
    }

    #[test]
    fn a_line_shows_the_newest_that_fit_and_where_they_begin_and_end() {
        let items: Vec<OutputItem> = (1..=500).map(|n| item(n, &n.to_string(), &[])).collect();
        let shown = texts(&line(&refs(&items), 40, 8, false));
        assert_eq!(shown.len(), 7);
        assert!(shown.iter().all(|row| sanitise::width(row) <= 40), "{shown:?}");
        assert!(shown[0].starts_with(" 500│") && shown[6].ends_with("500"), "{shown:?}");
        assert!(line(&refs(&items[..2]), 1, 0, true).len() >= 2);
    }
}
