//! Items with what is in them, one below the other.

use super::{number, numbered};
use crate::debugger::OutputItem;
use crate::tui::app::rows::{Row, Tone, clipped};
use crate::value::{Value, json};

/// The most rows that one item takes.
const ROWS: usize = 200;

/// How much items hold items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nested {
    Not,
    Somewhat,
    /// Most of what they hold are containers: a table would show little.
    Deep,
}

/// How much of what the newest items hold are containers.
pub(super) fn is_nested(items: &[&OutputItem]) -> Nested {
    let looked_at = items.iter().rev().filter(|item| item.is_item()).take(20);
    let (mut inner, mut all) = (0_usize, 0_usize);
    for item in looked_at {
        let Some(parts) = read(item).as_ref().and_then(parts) else {
            all += 1;
            continue;
        };
        inner += parts.iter().filter(|(_, part)| is_container(part)).count();
        all += parts.len().max(1);
    }
    match inner {
        0 => Nested::Not,
        inner if inner * 2 >= all => Nested::Deep,
        _ => Nested::Somewhat,
    }
}

/// The item's text as data, where it is some.
fn read(item: &OutputItem) -> Option<Value> {
    if !item.text.starts_with(['{', '[']) {
        return None;
    }
    json::read(item.text.as_bytes()).ok()
}

fn is_container(value: &Value) -> bool {
    matches!(value, Value::Dict(_) | Value::List(_))
}

/// What a container holds, with its names or places.
fn parts(value: &Value) -> Option<Vec<(String, Value)>> {
    match value {
        Value::Dict(dict) => {
            let name = |key: &Value| key.to_display().to_text().into_owned();
            Some(dict.pairs().into_iter().map(|(key, part)| (name(&key), part)).collect())
        }
        Value::List(list) => {
            Some(list.items.borrow().iter().enumerate().map(|(at, part)| (at.to_string(), part.clone())).collect())
        }
        _ => None,
    }
}

/// An item as rows.
pub(super) fn rows(item: &OutputItem, digits: usize, chosen: Option<u64>, width: usize, ascii: bool) -> Vec<Row> {
    let lead = numbered(item, digits, chosen);
    let Some(value) = read(item) else {
        return vec![lead.and(Tone::Item, clipped(&item.text, width))];
    };
    let mut rows = Vec::new();
    grow(&value, "", ascii, &mut rows);
    let blank = " ".repeat(number(item.number).len().max(digits) + 2);
    let mut all: Vec<Row> = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        let mut start = if at == 0 { lead.clone() } else { Row::of(Tone::Dim, blank.clone()).numbered(item.number) };
        start.parts.extend(row.parts);
        all.push(start);
    }
    all
}

/// The parts of a container, each on a row of its own, with lines that lead to them.
fn grow(value: &Value, lead: &str, ascii: bool, rows: &mut Vec<Row>) {
    let [branch, last, through] = if ascii { ["|- ", "`- ", "|  "] } else { ["├ ", "└ ", "│ "] };
    if rows.is_empty() {
        rows.push(summary(Row::new(), value));
    }
    let Some(parts) = parts(value) else { return };
    let len = parts.len();
    for (at, (name, part)) in parts.into_iter().enumerate() {
        if rows.len() >= ROWS {
            rows.push(Row::of(Tone::Dim, format!("{lead}{last}and more: Enter shows it whole")));
            return;
        }
        let end = at + 1 == len;
        let row = Row::of(Tone::Dim, format!("{lead}{}", if end { last } else { branch }))
            .and(Tone::Accent, format!("{name}  "));
        rows.push(summary(row, &part));
        grow(&part, &format!("{lead}{}", if end { "  " } else { through }), ascii, rows);
        if rows.len() > ROWS {
            return;
        }
    }
}

/// A value on its row: itself, or how much a container holds.
fn summary(row: Row, value: &Value) -> Row {
    let plural = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    match value {
        Value::Dict(dict) => row.and(Tone::Dim, format!("{{}} {}", plural(dict.len(), "field"))),
        Value::List(list) => row.and(Tone::Dim, format!("[] {}", plural(list.items.borrow().len(), "item"))),
        Value::Str(text) => row.and(Tone::Item, text.to_text().into_owned()),
        Value::None => row.and(Tone::Dim, "null"),
        other => row.and(Tone::Good, other.repr()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(text: &str) -> OutputItem {
        OutputItem { number: 1, text: text.to_owned(), ..OutputItem::default() }
    }

    #[test]
    fn what_is_within_stands_below_in_the_order_of_the_item() {
        let shown = rows(&item(r#"{"b": {"x": [1, "two"]}, "a": null}"#), 1, None, 80, true);
        let texts: Vec<String> = shown.iter().map(|row| row.text().trim_end().to_owned()).collect();
        let expected = ["1  {} 2 fields", "   |- b  {} 1 field", "   |    `- x  [] 2 items"];
        assert_eq!(texts[0], expected[0]);
        assert!(texts[1].ends_with("b  {} 1 field") && texts.last().unwrap().ends_with("a  null"), "{texts:?}");
        assert!(texts.iter().any(|text| text.ends_with("1  two")), "{texts:?}");
    }

    #[test]
    fn a_large_item_ends() {
        let long = format!("[{}0]", "0,".repeat(3_000));
        assert!(rows(&item(&long), 1, None, 80, false).len() <= ROWS + 2);
        let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
        assert!(rows(&item(&deep), 1, None, 80, false).len() <= ROWS + 2);
    }

    #[test]
    fn containers_within_make_an_item_nested() {
        assert_eq!(is_nested(&[&item("[[1], [2]]")]), Nested::Deep);
        assert_eq!(is_nested(&[&item(r#"{"a": 1, "b": 2, "c": [1]}"#)]), Nested::Somewhat);
        assert_eq!(is_nested(&[&item("[1, 2]"), &item("(3, [4])")]), Nested::Not);
    }
}
