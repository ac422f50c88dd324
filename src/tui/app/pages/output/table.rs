//! Items with fields as a table: aligned columns, sorted or as they came, as wide as they need or as they were made.

use std::cmp::Ordering;

use super::{Content, after_column, newest, number, numbered, tone};
use crate::debugger::OutputItem;
use crate::tui::app::output_look::OutputLook;
use crate::tui::app::rows::{Row, Tone, clipped, left, right};
use crate::tui::sanitise;

/// The widest a column gets by itself, and by the user's hand.
const WIDEST: usize = 40;
const WIDEST_MADE: i32 = 400;
/// Columns between two columns.
const GAP: usize = 2;

/// The names of all fields of the newest items, in order of first appearance; none unless each of these has fields.
pub(crate) fn columns<'i>(items: &[&'i OutputItem]) -> Vec<&'i str> {
    let mut names: Vec<&str> = Vec::new();
    for item in newest(items).iter().filter(|item| item.is_item()) {
        let Some(fields) = &item.fields else { return Vec::new() };
        for (name, _) in fields {
            if !names.contains(&name.as_str()) && names.len() < 64 {
                names.push(name);
            }
        }
    }
    names
}

fn value<'i>(item: &'i OutputItem, name: &str) -> Option<&'i str> {
    item.fields.as_ref()?.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
}

/// How the columns stand.
struct Plan<'i> {
    names: Vec<&'i str>,
    widths: Vec<usize>,
    numeric: Vec<bool>,
    /// The cell of the first column that is shown.
    offset: usize,
}

impl<'i> Plan<'i> {
    fn new(items: &[&'i OutputItem], look: &OutputLook, room: usize) -> Self {
        let names = columns(items);
        let width = |name: &&str| {
            let values = items.iter().filter_map(|item| value(item, name)).map(sanitise::width);
            let own = values.chain([sanitise::width(name) + 2]).max().unwrap_or(0).min(WIDEST);
            let made = (i32::try_from(own).unwrap_or(0) + look.widened(name)).clamp(3, WIDEST_MADE);
            usize::try_from(made).unwrap_or(own)
        };
        let widths: Vec<usize> = names.iter().map(width).collect();
        let is_numeric = |name: &&str| {
            let mut values = items.iter().filter_map(|item| value(item, name)).filter(|v| !v.is_empty()).peekable();
            values.peek().is_some() && values.all(|value| value.parse::<f64>().is_ok())
        };
        let numeric = names.iter().map(is_numeric).collect();
        // The chosen column is in view.
        let end: usize = look.column.map_or(0, |at| widths.iter().take(at + 1).map(|w| w + GAP).sum());
        let start = look.column.and_then(|at| widths.get(at)).map_or(0, |w| end - w.min(&end) - GAP.min(end));
        let offset = end.saturating_sub(room).min(start);
        Self { names, widths, numeric, offset }
    }

    /// Whether an item has a field for any of the columns.
    fn fits(&self, item: &OutputItem) -> bool {
        self.names.iter().any(|name| value(item, name).is_some())
    }

    fn cell(&self, at: usize, text: &str) -> String {
        let text = clipped(text, self.widths[at]);
        if self.numeric[at] { right(&text, self.widths[at]) } else { left(&text, self.widths[at]) }
    }
}

/// Cells of the numbers before the columns.
fn lead(items: &[&OutputItem]) -> usize {
    items.iter().map(|item| number(item.number).len()).max().unwrap_or(1) + GAP
}

/// The column whose name stands at a cell of the header, in a pane of that width.
pub(crate) fn column_at(items: &[&OutputItem], look: &OutputLook, width: usize, cell: usize) -> Option<usize> {
    let lead = lead(items);
    let plan = Plan::new(items, look, width.saturating_sub(lead));
    let mut left = cell.checked_sub(lead)? + plan.offset;
    plan.widths.iter().position(|width| {
        let hit = left < width + GAP;
        left = left.saturating_sub(width + GAP);
        hit
    })
}

pub(super) fn content(
    items: &[&OutputItem],
    look: &OutputLook,
    digits: usize,
    chosen: Option<u64>,
    width: usize,
    ascii: bool,
) -> Content {
    let lead = digits + GAP;
    let plan = Plan::new(items, look, width.saturating_sub(lead));
    let all: usize = plan.widths.iter().map(|w| w + GAP).sum::<usize>().saturating_sub(GAP);
    let [more, less, up, down] = if ascii { [">", "<", "^", "v"] } else { ["→", "←", "▲", "▼"] };
    let before = if plan.offset > 0 { less } else { " " };
    let behind = if all > plan.offset + width.saturating_sub(lead) { more } else { " " };
    let mut header = Row::of(Tone::Dim, format!("{}{before}{behind}", " ".repeat(digits)));
    let mut used = 0;
    for (at, name) in plan.names.iter().enumerate() {
        let sign = match &look.sort {
            Some((sorted, largest)) if sorted == name => {
                if *largest {
                    down
                } else {
                    up
                }
            }
            _ => "",
        };
        let title =
            plan.cell(at, &format!("{}{sign}", clipped(name, plan.widths[at].saturating_sub(sign.len().min(1)))));
        let tone = if look.column == Some(at) { Tone::Accent } else { Tone::Strong };
        for (tone, text) in [(tone, title), (Tone::Plain, " ".repeat(GAP))] {
            let columns = sanitise::width(&text);
            header = header.and(tone, after_column(&text, plan.offset.saturating_sub(used)));
            used += columns;
        }
    }
    let mut order: Vec<&OutputItem> = items.to_vec();
    if let Some((name, largest)) = &look.sort {
        order = newest(items).to_vec();
        order.sort_by(|a, b| compare(value(a, name), value(b, name), *largest));
    }
    let rows = order.into_iter().map(|item| {
        let row = numbered(item, digits, chosen);
        if !plan.fits(item) {
            return row.and(tone(item), after_column(&item.text, plan.offset));
        }
        let mut row = row;
        let mut used = 0;
        for (at, name) in plan.names.iter().enumerate() {
            let text = format!("{}{}", plan.cell(at, value(item, name).unwrap_or_default()), " ".repeat(GAP));
            let tone = if look.column == Some(at) { Tone::Plain } else { Tone::Item };
            let columns = sanitise::width(&text);
            if used + columns > plan.offset {
                row = row.and(tone, after_column(&text, plan.offset.saturating_sub(used)));
            }
            used += columns;
        }
        row
    });
    Content { header: vec![header], rows: rows.collect(), top: look.sort.is_some(), ..Content::default() }
}

/// Numbers by size, before texts by their letters; what is not there comes last either way.
fn compare(a: Option<&str>, b: Option<&str>, largest: bool) -> Ordering {
    let known = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let (a, b) = match (known(a), known(b)) {
        (Some(a), Some(b)) => (a, b),
        (a, b) => return b.is_some().cmp(&a.is_some()),
    };
    let order = match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => a.total_cmp(&b),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => a.cmp(&b),
    };
    if largest { order.reverse() } else { order }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(rows: &[&[(&str, &str)]]) -> Vec<OutputItem> {
        let fields = |row: &&[(&str, &str)]| row.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        (1..)
            .zip(rows)
            .map(|(number, row)| OutputItem { number, fields: Some(fields(row)), ..OutputItem::default() })
            .collect()
    }

    fn refs(items: &[OutputItem]) -> Vec<&OutputItem> {
        items.iter().collect()
    }

    fn texts(content: &Content) -> Vec<String> {
        content.header.iter().chain(&content.rows).map(|row| row.text().trim_end().to_owned()).collect()
    }

    #[test]
    fn numbers_sort_by_size_and_what_is_missing_comes_last() {
        let items = items(&[&[("n", "10"), ("s", "b")], &[("n", "9")], &[("n", "n/a")], &[("s", "a")]]);
        let mut look = OutputLook::default();
        let numbers = |look: &OutputLook| -> Vec<u64> {
            content(&refs(&items), look, 1, None, 40, false).rows.iter().filter_map(|row| row.number).collect()
        };
        assert_eq!(numbers(&look), [1, 2, 3, 4]);
        look.sort_by("n");
        assert_eq!(numbers(&look), [2, 1, 3, 4]);
        look.sort_by("n");
        assert_eq!(numbers(&look), [3, 1, 2, 4]);
        look.sort_by("n");
        assert_eq!((look.sort.clone(), numbers(&look)), (None, vec![1, 2, 3, 4]));
    }

    #[test]
    fn the_chosen_column_is_in_view_and_wide_letters_keep_columns_aligned() {
        let items = items(&[&[("名前", "漢字"), ("b", "1"), ("c", "x")], &[("名前", "a"), ("b", "22"), ("c", "y")]]);
        let mut look = OutputLook::default();
        let shown = texts(&content(&refs(&items), &look, 1, None, 40, false));
        let column = |line: &str, letter: char| sanitise::width(&line[..line.find(letter).unwrap()]);
        assert_eq!(column(&shown[1], 'x'), column(&shown[2], 'y'));
        look.column = Some(2);
        let narrow = texts(&content(&refs(&items), &look, 1, None, 12, false));
        assert!(narrow[1].contains('x') && narrow[0].contains('←'), "{narrow:?}");
        assert_eq!(column_at(&refs(&items), &OutputLook::default(), 40, 3), Some(0));
        assert_eq!(column_at(&refs(&items), &OutputLook::default(), 40, 3 + 6 + 2), Some(1));
        assert_eq!(column_at(&refs(&items), &OutputLook::default(), 40, 1), None);
    }

    #[test]
    fn the_columns_are_those_of_what_came_after_an_edit_and_what_has_none_of_them_is_a_line() {
        use crate::debugger::OutputKind;
        let mut items = items(&[&[("name", "ana")], &[], &[("n", "1"), ("m", "2")], &[]]);
        items[0].text = "{'name': 'ana'}".to_owned();
        items[1] = OutputItem { number: 1, text: "new".to_owned(), kind: OutputKind::Edited, ..OutputItem::default() };
        items[3].text = "{}".to_owned();
        let mut look = OutputLook::default();
        let shown = |look: &OutputLook, of: &[OutputItem]| texts(&content(&refs(of), look, 4, None, 40, false));
        assert_eq!(columns(&refs(&items)), ["n", "m"]);
        assert_eq!(
            shown(&look, &items),
            ["        n    m", "   1  {'name': 'ana'}", "edit  new", "   3    1    2", "   4  {}"]
        );
        // Nothing has come since: the columns are still those of what came before.
        assert_eq!(columns(&refs(&items[..2])), ["name"]);
        look.sort_by("n");
        assert_eq!(shown(&look, &items).len(), 3);
    }

    #[test]
    fn a_column_is_made_wider_and_narrower_down_to_a_letter() {
        let items = items(&[&[("long", "abcdefghij")]]);
        let mut look = OutputLook::default();
        look.widen("long", -4);
        assert!(texts(&content(&refs(&items), &look, 1, None, 40, false))[1].ends_with("abcde…"));
        look.widen("long", -400);
        assert!(texts(&content(&refs(&items), &look, 1, None, 40, false))[1].ends_with("ab…"));
    }
}
