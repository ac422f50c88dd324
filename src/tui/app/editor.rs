//! Text under a caret: one line in a form, many in the whole-text editor.

use unicode_segmentation::UnicodeSegmentation;

use crate::tui::sanitise;

/// How many steps back `undo` reaches.
const HISTORY: usize = 500;

/// Text being edited. The caret is a byte offset on a grapheme boundary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Editor {
    text: String,
    caret: usize,
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
        self.typing = false;
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
                let start = self.line_start();
                let indent: String =
                    self.text[start..self.caret].chars().take_while(|c| *c == ' ' || *c == '\t').collect();
                self.replace(self.caret, self.caret, &format!("\n{indent}"))
            }
            Edit::Newline => false,
            Edit::Backspace => self.replace(self.before(), self.caret, ""),
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
            Edit::Undo => self.travel(true),
            Edit::Redo => self.travel(false),
        }
    }

    /// Puts `with` in place of what stands from `start` to the caret.
    pub(crate) fn complete(&mut self, start: usize, with: &str) {
        self.typing = false;
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
        false
    }

    fn replace(&mut self, start: usize, end: usize, with: &str) -> bool {
        if start == end && with.is_empty() {
            return false;
        }
        self.remember();
        self.future.clear();
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
