//! What left the last stage and what was printed, as far as it is kept to be looked at.

use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use super::picture::{self, ITEM_TEXT};
use super::series::Series;
use super::view::{OutputItem, OutputKind};
use crate::machine::Chunk;
use crate::value::{Dict, Str, Value};

/// How many items of the output are kept.
const OUTPUT: usize = 1000;
/// From how many items on that come at once they are kept as they came until somebody looks: what they are cut from is held by few.
const MANY: usize = 64;
/// How large an item may be that is kept as it is, in bytes; of a larger one its short text is.
const KEPT: usize = 16 << 10;
/// How deep it is looked whether nobody else holds an item.
const NESTED: usize = 3;
/// How many items it may have at each level.
const WIDE: usize = 32;
/// How many bytes beyond the usual length the first texts of a run may have together: one large document is shown whole.
const GENEROUS: usize = 128 << 10;
/// How long a printed line may get, in bytes: a longer one is cut.
const PRINTED: usize = 16 << 10;

/// The newest items that left the last stage, and what was printed.
#[derive(Default)]
pub(super) struct Output {
    shown: Series<OutputItem>,
    /// What has come since that was last looked at.
    fresh: VecDeque<Line>,
    pub(super) total: u64,
    /// What was printed without an end of line yet.
    unfinished: String,
    /// What an edit changed, told as soon as something comes behind it.
    edited: Option<String>,
    /// Bytes of what was made to be shown since this was last asked for.
    made: usize,
    /// Bytes that texts had beyond the usual length.
    beyond: usize,
}

enum Line {
    /// An item that nothing changes: its text is made when it is looked at.
    Kept(u64, Value),
    /// A text.
    Text(OutputItem),
}

impl Output {
    /// What comes from now on comes of another pipeline than what is there. `text` says so; of several edits with nothing
    /// between them, the last is told.
    pub(super) fn edited(&mut self, text: String) {
        self.edited = Some(text);
    }

    /// Tells of an edit before what comes behind it. Where nothing was before it either, there is nothing to tell apart.
    fn tell_edit(&mut self) {
        let Some(text) = self.edited.take() else { return };
        if !self.fresh.is_empty() || !self.shown.is_empty() {
            self.keep(Line::Text(OutputItem { number: self.total, text, fields: None, kind: OutputKind::Edited }));
        }
    }

    pub(super) fn push(&mut self, chunk: Chunk) {
        self.tell_edit();
        let skip = chunk.len().saturating_sub(OUTPUT);
        let first = self.total + skip as u64 + 1;
        self.total += chunk.len() as u64;
        let many = chunk.len() >= MANY;
        for (number, item) in (first..).zip(chunk.skip(skip)) {
            let line = match item {
                item if item.is_frozen() && item.heap_bytes() <= KEPT => {
                    Line::Kept(number, if many { item } else { item.compact() })
                }
                item if is_ours(&item, NESTED) => Line::Kept(number, item),
                item => Line::Text(self.shown_as(number, &item)),
            };
            self.keep(line);
        }
    }

    pub(super) fn print(&mut self, text: &Str) {
        self.tell_edit();
        for part in text.to_text().split_inclusive('\n') {
            self.unfinished.push_str(part);
            if part.ends_with('\n') || self.unfinished.len() >= PRINTED {
                let mut text = std::mem::take(&mut self.unfinished);
                text.truncate(text.trim_end_matches('\n').len().min(text.floor_char_boundary(PRINTED)));
                self.keep(Line::Text(OutputItem { number: self.total, text, fields: None, kind: OutputKind::Printed }));
            }
        }
    }

    fn keep(&mut self, line: Line) {
        if self.fresh.len() == OUTPUT {
            self.fresh.pop_front();
        }
        self.fresh.push_back(line);
    }

    /// The newest items, oldest first.
    pub(super) fn items(&mut self) -> Series<OutputItem> {
        if self.fresh.len() == OUTPUT {
            self.shown = Series::default();
        }
        for line in std::mem::take(&mut self.fresh) {
            let item = match line {
                Line::Kept(number, value) => self.shown_as(number, &value),
                Line::Text(item) => item,
            };
            let fields = item.fields.iter().flatten().map(|(name, text)| name.len() + text.len() + 48);
            self.made += size_of::<OutputItem>() + item.text.len() + fields.sum::<usize>() + 24;
            if self.shown.len() == OUTPUT {
                self.shown.pop_front();
            }
            self.shown.push(Arc::new(item));
        }
        self.shown.clone()
    }

    fn shown_as(&mut self, number: u64, item: &Value) -> OutputItem {
        let shown = picture::output_item(number, item, ITEM_TEXT + GENEROUS.saturating_sub(self.beyond));
        self.beyond += shown.text.len().saturating_sub(ITEM_TEXT);
        shown
    }

    /// Bytes of what was made since this was last asked for.
    pub(super) fn take_made(&mut self) -> usize {
        std::mem::take(&mut self.made)
    }
}

/// Whether it is a row of fields and of such values.
fn is_row_of(dict: &Dict, inside: impl Fn(&Value) -> bool) -> bool {
    let mut all = true;
    dict.visit_row(|_, value| all &= value.as_str().is_some() || inside(value)) && all
}

/// Whether nobody else holds it, nor what is in it, so that nobody can change it before it is looked at.
fn is_ours(item: &Value, nested: usize) -> bool {
    let inside = |value: &Value| match value.is_frozen() {
        true => value.heap_bytes() <= KEPT,
        false => nested > 0 && is_ours(value, nested - 1),
    };
    match item {
        Value::Dict(dict) => {
            let plain = dict.kind().is_none() && dict.own().is_none() && Rc::strong_count(dict) == 1;
            let all = |_: &[Str], values: &[Value]| values.len() <= WIDE && values.iter().all(inside);
            plain && (dict.with_record(all).unwrap_or(false) || is_row_of(dict, inside))
        }
        Value::List(list) if list.own.is_none() && Rc::strong_count(list) == 1 => {
            let items = list.items.borrow();
            items.len() <= WIDE && items.iter().all(inside)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_without_an_end_of_line_is_bounded() {
        let mut output = Output::default();
        for _ in 0..10_000 {
            output.print(&Str::from("abcdefghijklmnopqrstuvwxyz"));
        }
        assert!(output.unfinished.len() < PRINTED);
        assert_eq!(output.items().len(), 15);
        output.print(&Str::from("é\nnext"));
        assert_eq!(output.items().last().map(|item| item.text.chars().last()), Some(Some('é')));
    }

    #[test]
    fn one_large_document_is_shown_whole_and_many_are_cut() {
        let text = format!("{{\"a\": [{}]}}", vec!["\"0123456789\""; 1000].join(", "));
        let document = crate::value::json::read(text.as_bytes()).unwrap();
        let mut output = Output::default();
        output.push(Chunk::one(document.clone()));
        assert_eq!(output.items().last().map(|item| item.text.clone()), Some(text));
        for _ in 0..100 {
            output.push(Chunk::one(document.clone()));
        }
        let items = output.items();
        let all: usize = items.iter().map(|item| item.text.len()).sum();
        assert!(all < GENEROUS + 2 * 101 * ITEM_TEXT, "{all}");
        assert!(items.last().unwrap().text.len() < 2 * ITEM_TEXT);
    }
}
