//! Text under a caret: one line in a form, many in the whole-text editor.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::brackets;
use crate::tui::sanitise;

/// How many steps back `undo` reaches.
const HISTORY: usize = 500;
/// Columns that a level of indentation takes.
const LEVEL: usize = 4;

/// Text being edited. The caret is a byte offset on a grapheme boundary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Editor {
    text: String,
    caret: usize,
    /// Where the selection began that ends at the caret.
    anchor: Option<usize>,
    many_lines: bool,
    past: Vec<(String, usize)>,
    future: Vec<(String, usize)>,
    /// Whether the last change was typing, which the next typed character joins.
    typing: bool,
}

/// What to do to the text or the caret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    Type(String),
    Backspace,
    Delete,
    DeleteWord,
    DeleteToStart,
    DeleteToEnd,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    Up(usize),
    Down(usize),
    Newline,
    /// Spaces up to the next level; where several lines are selected, one level more for each.
    Indent,
    /// One level less, for the line or those selected.
    Dedent,
    /// Moves the caret, and selects what lies between.
    Select(&'static Edit),
    SelectAll,
    Undo,
    Redo,
}

impl Editor {
    /// One line; line breaks that are pasted in become spaces.
    pub(crate) fn line(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { caret: text.len(), text, ..Self::default() }
    }

    /// Any number of lines, the caret at the start.
    pub(crate) fn lines(text: impl Into<String>) -> Self {
        Self { text: text.into(), many_lines: true, ..Self::default() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn caret(&self) -> usize {
        self.caret
    }

    /// Puts the caret at or before that byte offset.
    pub(crate) fn place(&mut self, offset: usize) {
        self.caret = self.boundary_at_or_before(offset.min(self.text.len()));
        self.anchor = None;
        self.typing = false;
    }

    /// Selects from where the caret or the selection's beginning stands to that byte offset.
    pub(crate) fn select_to(&mut self, offset: usize) {
        let anchor = self.anchor.unwrap_or(self.caret);
        self.place(offset);
        self.anchor = Some(anchor);
    }

    /// Selects a range of bytes, the caret at its end.
    pub(crate) fn select(&mut self, range: Range<usize>) {
        self.place(range.start);
        self.select_to(range.end);
    }

    /// What is selected, as bytes of the text.
    pub(crate) fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor?;
        let range = anchor.min(self.caret)..anchor.max(self.caret);
        (!range.is_empty()).then_some(range)
    }

    /// What is selected.
    pub(crate) fn selected(&self) -> Option<&str> {
        self.selection().map(|range| &self.text[range])
    }

    /// A text that redoing brings back: what was typed here before and not kept.
    pub(crate) fn offer(&mut self, text: String) {
        self.future.push((text, 0));
    }

    /// The caret's line, from 0, and its column in cells.
    pub(crate) fn position(&self) -> (usize, usize) {
        let before = &self.text[..self.caret];
        let line = before.matches('\n').count();
        (line, sanitise::width(&before[self.line_start()..]))
    }

    /// Does it; `true` when the text changed.
    pub(crate) fn apply(&mut self, edit: Edit) -> bool {
        let was_typing = std::mem::replace(&mut self.typing, false);
        if let Edit::Select(motion) = edit {
            let anchor = self.anchor.take().unwrap_or(self.caret);
            self.apply(motion.clone());
            self.anchor = Some(anchor);
            return false;
        }
        if let Some(range) = self.selection()
            && let Some(changed) = self.apply_to_selection(range, &edit)
        {
            return changed;
        }
        self.anchor = None;
        match edit {
            Edit::Type(text) => {
                let text = self.fitting(&text);
                if text.is_empty() {
                    return false;
                }
                if !was_typing {
                    self.remember();
                }
                self.future.clear();
                self.typing = true;
                self.text.insert_str(self.caret, &text);
                self.caret += text.len();
                true
            }
            Edit::Newline if self.many_lines => {
                let indent = self.next_indent();
                self.replace(self.caret, self.caret, &format!("\n{indent}"))
            }
            Edit::Newline => false,
            Edit::Backspace => self.replace(self.before_level().unwrap_or_else(|| self.before()), self.caret, ""),
            Edit::Delete => self.replace(self.caret, self.after(), ""),
            Edit::DeleteWord => self.replace(self.word_left(), self.caret, ""),
            Edit::DeleteToStart => self.replace(self.line_start(), self.caret, ""),
            Edit::DeleteToEnd => self.replace(self.caret, self.line_end(), ""),
            Edit::Left => self.go(self.before()),
            Edit::Right => self.go(self.after()),
            Edit::WordLeft => self.go(self.word_left()),
            Edit::WordRight => self.go(self.word_right()),
            Edit::Home => self.go(self.line_start()),
            Edit::End => self.go(self.line_end()),
            Edit::Up(n) => self.go_lines(n, false),
            Edit::Down(n) => self.go_lines(n, true),
            Edit::Indent => {
                let (_, column) = self.position();
                self.replace(self.caret, self.caret, &" ".repeat(LEVEL - column % LEVEL))
            }
            Edit::Dedent => self.shift_lines(self.caret..self.caret, false),
            Edit::Select(_) => false,
            Edit::SelectAll => {
                self.select(0..self.text.len());
                false
            }
            Edit::Undo => self.travel(true),
            Edit::Redo => self.travel(false),
        }
    }

    /// What an edit does where something is selected; `None`: the same as where nothing is.
    fn apply_to_selection(&mut self, range: Range<usize>, edit: &Edit) -> Option<bool> {
        Some(match edit {
            Edit::Type(text) => {
                let text = self.fitting(text);
                let changed = self.replace(range.start, range.end, &text);
                self.typing = true;
                changed
            }
            Edit::Backspace | Edit::Delete | Edit::DeleteWord => self.replace(range.start, range.end, ""),
            Edit::Newline if self.many_lines => {
                self.replace(range.start, range.end, "");
                let indent = self.next_indent();
                self.past.pop();
                self.replace(self.caret, self.caret, &format!("\n{indent}"))
            }
            Edit::Left => self.go(range.start),
            Edit::Right => self.go(range.end),
            Edit::Indent if self.text[range.clone()].contains('\n') => self.shift_lines(range, true),
            Edit::Indent => return self.apply_to_selection(range, &Edit::Type(" ".repeat(LEVEL))),
            Edit::Dedent => self.shift_lines(range, false),
            _ => return None,
        })
    }

    /// How the line after the caret's begins: one level deeper below a line that opens a block or a bracket, one less after
    /// a statement that leaves its block.
    fn next_indent(&self) -> String {
        let line = &self.text[self.line_start()..self.caret];
        let code = brackets::without_comment(line).trim_end();
        let mut indent: String = line.chars().take_while(|c| *c == ' ' || *c == '\t').collect();
        let first = code.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if code.ends_with([':', '(', '[', '{']) {
            indent.push_str(&" ".repeat(LEVEL));
        } else if matches!(first, "return" | "raise" | "break" | "continue" | "pass") {
            indent.truncate(indent.len().saturating_sub(LEVEL));
        }
        indent
    }

    /// In front of the caret only blanks: where the level before begins.
    fn before_level(&self) -> Option<usize> {
        let lead = &self.text[self.line_start()..self.caret];
        let blanks = self.many_lines && lead.len() > 1 && lead.bytes().all(|byte| byte == b' ');
        blanks.then(|| self.caret - ((lead.len() - 1) % LEVEL + 1))
    }

    /// One level more or less for the lines that a range touches, which stay selected where something was.
    fn shift_lines(&mut self, range: Range<usize>, deeper: bool) -> bool {
        let start = self.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        // A line of which nothing is selected is none of them.
        let last =
            if range.end > range.start && self.text[..range.end].ends_with('\n') { range.end - 1 } else { range.end };
        let end = self.text[last..].find('\n').map_or(self.text.len(), |at| last + at);
        let shifted = |line: &str| match deeper {
            true if line.is_empty() => String::new(),
            true => format!("{}{line}", " ".repeat(LEVEL)),
            false => line[line.bytes().take(LEVEL).take_while(|byte| *byte == b' ').count()..].to_owned(),
        };
        let new = self.text[start..end].split('\n').map(shifted).collect::<Vec<_>>().join("\n");
        if new == self.text[start..end] {
            return false;
        }
        let from_end = self.text.len() - self.caret;
        self.replace(start, end, &new);
        if range.is_empty() {
            self.caret = self.boundary_at_or_before(self.text.len().saturating_sub(from_end).max(start));
        } else {
            self.select(start..start + new.len());
        }
        true
    }

    /// Puts `with` in place of what stands from `start` to the caret.
    pub(crate) fn complete(&mut self, start: usize, with: &str) {
        self.typing = false;
        self.anchor = None;
        self.replace(start.min(self.caret), self.caret, with);
    }

    /// Another text, as one step that can be undone.
    pub(crate) fn replace_all(&mut self, text: &str) {
        let caret = self.caret;
        self.typing = false;
        self.replace(0, self.text.len(), text);
        self.caret = self.boundary_at_or_before(caret.min(self.text.len()));
    }

    fn fitting(&self, text: &str) -> String {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        if self.many_lines { unix } else { unix.trim_end_matches('\n').replace('\n', " ") }
    }

    fn go(&mut self, caret: usize) -> bool {
        self.caret = caret;
        self.anchor = None;
        false
    }

    fn replace(&mut self, start: usize, end: usize, with: &str) -> bool {
        if start == end && with.is_empty() {
            return false;
        }
        self.remember();
        self.future.clear();
        self.anchor = None;
        self.text.replace_range(start..end, with);
        self.caret = start + with.len();
        true
    }

    fn remember(&mut self) {
        if self.past.len() == HISTORY {
            self.past.remove(0);
        }
        self.past.push((self.text.clone(), self.caret));
    }

    fn travel(&mut self, back: bool) -> bool {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Some((text, caret)) = from.pop() else { return false };
        self.anchor = None;
        to.push((std::mem::replace(&mut self.text, text), std::mem::replace(&mut self.caret, caret)));
        true
    }

    fn line_start(&self) -> usize {
        self.text[..self.caret].rfind('\n').map_or(0, |at| at + 1)
    }

    fn line_end(&self) -> usize {
        self.text[self.caret..].find('\n').map_or(self.text.len(), |at| self.caret + at)
    }

    fn before(&self) -> usize {
        self.text[..self.caret].grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        self.text[self.caret..].graphemes(true).next().map_or(self.caret, |first| self.caret + first.len())
    }

    fn boundary_at_or_before(&self, offset: usize) -> usize {
        let ends = self.text.grapheme_indices(true).map(|(at, _)| at).chain([self.text.len()]);
        ends.take_while(|&at| at <= offset).last().unwrap_or(0)
    }

    fn word_left(&self) -> usize {
        let mut words = self.text[..self.caret].split_word_bound_indices();
        words.rfind(|(_, word)| !word.trim().is_empty()).map_or(0, |(at, _)| at)
    }

    fn word_right(&self) -> usize {
        let words = self.text[self.caret..].split_word_bound_indices();
        words
            .map(|(at, word)| (self.caret + at + word.len(), word))
            .find(|(_, word)| !word.trim().is_empty())
            .map_or(self.text.len(), |(end, _)| end)
    }

    fn go_lines(&mut self, n: usize, down: bool) -> bool {
        let (line, column) = self.position();
        let last = self.text.matches('\n').count();
        let target = if down { (line + n).min(last) } else { line.saturating_sub(n) };
        let start = match target {
            0 => 0,
            _ => self.text.match_indices('\n').nth(target - 1).map_or(0, |(at, _)| at + 1),
        };
        let end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        self.caret = start + offset_of_column(&self.text[start..end], column);
        self.caret = self.boundary_at_or_before(self.caret);
        false
    }
}

/// The first column shown of a line whose caret stands in column `caret`.
pub(crate) fn first_column(caret: usize, width: usize) -> usize {
    (caret + 1).saturating_sub(width.max(1))
}

/// The byte offset in a line of what stands in that column of cells, or its end.
pub(crate) fn offset_of_column(line: &str, column: usize) -> usize {
    let mut used = 0;
    for glyph in sanitise::glyphs(line) {
        if used >= column {
            return glyph.at;
        }
        used += glyph.width;
    }
    line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(editor: &mut Editor, text: &str) {
        for c in text.chars() {
            editor.apply(Edit::Type(c.to_string()));
        }
    }

    #[test]
    fn typing_is_undone_as_one_step() {
        let mut editor = Editor::line("a");
        typed(&mut editor, "bcd");
        editor.apply(Edit::Backspace);
        assert_eq!(editor.text(), "abc");
        editor.apply(Edit::Undo);
        editor.apply(Edit::Undo);
        assert_eq!(editor.text(), "a");
        editor.apply(Edit::Redo);
        assert_eq!(editor.text(), "abcd");
    }

    #[test]
    fn backspace_takes_a_whole_grapheme() {
        let mut editor = Editor::line("xe\u{301}👩\u{200d}🚀");
        editor.apply(Edit::Backspace);
        assert_eq!(editor.text(), "xe\u{301}");
        editor.apply(Edit::Backspace);
        assert_eq!(editor.text(), "x");
    }

    #[test]
    fn a_line_stays_one_line() {
        let mut editor = Editor::line("");
        editor.apply(Edit::Type("a\r\nb\n".to_owned()));
        assert_eq!(editor.text(), "a b");
        assert!(!editor.apply(Edit::Newline));
    }

    #[test]
    fn lines_keep_their_indentation_and_columns() {
        let mut editor = Editor::lines("    漢x\nab\nabcdef");
        editor.apply(Edit::End);
        editor.apply(Edit::Down(1));
        assert_eq!(editor.position(), (1, 2));
        editor.apply(Edit::Up(1));
        editor.apply(Edit::End);
        editor.apply(Edit::Newline);
        assert_eq!(editor.text(), "    漢x\n    \nab\nabcdef");
    }

    #[test]
    fn what_is_selected_is_replaced_by_what_is_typed_in_one_step() {
        let mut editor = Editor::lines("one two");
        editor.apply(Edit::Select(&Edit::WordRight));
        assert_eq!(editor.selected(), Some("one"));
        typed(&mut editor, "1!");
        assert_eq!(editor.text(), "1! two");
        editor.apply(Edit::Undo);
        assert_eq!((editor.text(), editor.selected()), ("one two", None));
        editor.apply(Edit::SelectAll);
        editor.apply(Edit::Left);
        assert_eq!((editor.caret(), editor.selected()), (0, None));
        editor.apply(Edit::SelectAll);
        editor.apply(Edit::Backspace);
        assert_eq!(editor.text(), "");
    }

    #[test]
    fn a_new_line_goes_deeper_below_a_block_and_comes_back_after_its_end() {
        let mut editor = Editor::lines("");
        typed(&mut editor, "def f(rows):  # why:");
        editor.apply(Edit::Newline);
        typed(&mut editor, "for r in rows:");
        editor.apply(Edit::Newline);
        typed(&mut editor, "continue");
        editor.apply(Edit::Newline);
        typed(&mut editor, "x = [");
        editor.apply(Edit::Newline);
        typed(&mut editor, "1");
        let expected = "def f(rows):  # why:\n    for r in rows:\n        continue\n    x = [\n        1";
        assert_eq!(editor.text(), expected);
        editor.apply(Edit::Backspace);
        editor.apply(Edit::Backspace);
        assert!(editor.text().ends_with("x = [\n    "), "{:?}", editor.text());
    }

    #[test]
    fn lines_that_are_selected_move_by_a_level() {
        let mut editor = Editor::lines("a\n  b\n\nc");
        editor.select(0..6);
        editor.apply(Edit::Indent);
        assert_eq!(editor.text(), "    a\n      b\n\nc");
        editor.apply(Edit::Dedent);
        editor.apply(Edit::Dedent);
        assert_eq!(editor.text(), "a\nb\n\nc");
        editor.place(editor.text().len());
        assert!(!editor.apply(Edit::Dedent));
    }

    #[test]
    fn words_are_walked_and_deleted() {
        let mut editor = Editor::line("one two_three");
        editor.apply(Edit::DeleteWord);
        assert_eq!(editor.text(), "one ");
        editor.apply(Edit::WordLeft);
        assert_eq!(editor.caret(), 0);
        editor.apply(Edit::WordRight);
        assert_eq!(editor.caret(), 3);
    }
}
