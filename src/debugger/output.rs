//! What left the last stage and what was printed, as far as it is kept to be looked at.

use std::collections::VecDeque;

use super::picture;
use super::view::OutputItem;
use crate::machine::Chunk;
use crate::value::{Str, Value};

/// How many items of the output are kept.
const OUTPUT: usize = 1000;
/// How large an item may be that is kept as it is, in bytes; of a larger one its short text is.
const KEPT: usize = 16 << 10;
/// How long a printed line may get, in bytes: a longer one is cut.
const PRINTED: usize = 16 << 10;

/// The newest items that left the last stage, and what was printed.
#[derive(Default)]
pub(super) struct Output {
    items: VecDeque<Line>,
    pub(super) total: u64,
    /// What was printed without an end of line yet.
    unfinished: String,
}

enum Line {
    /// An item that nothing can change: its text is made when it is looked at.
    Kept(u64, Value),
    /// A text.
    Text(OutputItem),
}

impl Output {
    pub(super) fn push(&mut self, chunk: Chunk) {
        let skip = chunk.len().saturating_sub(OUTPUT);
        let first = self.total + skip as u64 + 1;
        self.total += chunk.len() as u64;
        for (number, item) in (first..).zip(chunk.skip(skip)) {
            let line = if item.is_frozen() && item.heap_bytes() <= KEPT {
                Line::Kept(number, item.compact())
            } else {
                Line::Text(picture::output_item(number, &item))
            };
            self.keep(line);
        }
    }

    pub(super) fn print(&mut self, text: &Str) {
        for part in text.to_text().split_inclusive('\n') {
            self.unfinished.push_str(part);
            if part.ends_with('\n') || self.unfinished.len() >= PRINTED {
                let mut text = std::mem::take(&mut self.unfinished);
                text.truncate(text.trim_end_matches('\n').len().min(text.floor_char_boundary(PRINTED)));
                self.keep(Line::Text(OutputItem { number: self.total, text, fields: None, printed: true }));
            }
        }
    }

    fn keep(&mut self, line: Line) {
        if self.items.len() == OUTPUT {
            self.items.pop_front();
        }
        self.items.push_back(line);
    }

    pub(super) fn items(&self) -> Vec<OutputItem> {
        let item = |line: &Line| match line {
            Line::Kept(number, value) => picture::output_item(*number, value),
            Line::Text(item) => item.clone(),
        };
        self.items.iter().map(item).collect()
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
}
