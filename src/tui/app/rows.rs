//! Lines of a pane as plain data: words with the tone they are said in.

use crate::tui::sanitise;

/// What a piece of text is, so that a theme can give it a look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    #[default]
    Plain,
    /// Less important: labels, units, borders.
    Dim,
    Strong,
    /// Names of stages, keys.
    Accent,
    /// Items and values.
    Item,
    Good,
    Warn,
    Bad,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub parts: Vec<(Tone, String)>,
    /// Marked by a sign and a look: the chosen item, the suspended line.
    pub marked: bool,
    /// What the row stands for, where rows can be chosen: an item's or an event's number.
    pub number: Option<u64>,
}

impl Row {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn of(tone: Tone, text: impl Into<String>) -> Self {
        Self::new().and(tone, text)
    }

    #[must_use]
    pub(crate) fn and(mut self, tone: Tone, text: impl Into<String>) -> Self {
        self.parts.push((tone, text.into()));
        self
    }

    #[must_use]
    pub(crate) fn marked(mut self, marked: bool) -> Self {
        self.marked = marked;
        self
    }

    #[must_use]
    pub(crate) fn numbered(mut self, number: u64) -> Self {
        self.number = Some(number);
        self
    }

    /// The same row, all of it less important.
    #[must_use]
    pub(crate) fn dimmed(mut self) -> Self {
        self.parts.iter_mut().for_each(|(tone, _)| *tone = Tone::Dim);
        self
    }

    pub(crate) fn text(&self) -> String {
        self.parts.iter().map(|(_, text)| text.as_str()).collect()
    }

    /// Columns it takes.
    pub(crate) fn width(&self) -> usize {
        self.parts.iter().map(|(_, text)| sanitise::width(text)).sum()
    }
}

/// Where the needle stands in a row: the columns from its start, and how many it takes. Capitals count only where the needle
/// has some.
pub(crate) fn matches_in(row: &Row, needle: &str) -> Vec<(usize, usize)> {
    let fold = |c: char| if needle.chars().any(char::is_uppercase) { c } else { c.to_lowercase().next().unwrap_or(c) };
    let wanted: Vec<char> = needle.chars().map(fold).collect();
    let text = row.text();
    // Each letter as it is shown, with the column in which it stands.
    let mut letters = Vec::new();
    let mut column = 0;
    for glyph in sanitise::glyphs(&text) {
        letters.extend(glyph.text.chars().map(|c| (fold(c), column, glyph.width)));
        column += glyph.width;
    }
    let mut found = Vec::new();
    let mut at = 0;
    while !wanted.is_empty() && at + wanted.len() <= letters.len() {
        let here = &letters[at..at + wanted.len()];
        if here.iter().map(|(c, ..)| c).eq(wanted.iter()) {
            let (_, last, width) = here[here.len() - 1];
            found.push((here[0].1, last + width - here[0].1));
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    found
}

/// `text`, padded on the right to `width` columns.
pub(crate) fn left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(sanitise::width(text))))
}

/// `text`, padded on the left to `width` columns.
pub(crate) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(sanitise::width(text))))
}

/// `text` cut to `width` columns, with an ellipsis where something is missing; made safe to show.
pub(crate) fn clipped(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut used = 0;
    let mut last_fit = 0;
    for glyph in sanitise::glyphs(text) {
        if used + glyph.width > width {
            out.truncate(last_fit);
            if width > 0 {
                out.push('…');
            }
            return out;
        }
        if used + glyph.width < width {
            last_fit = out.len() + glyph.text.len();
        }
        used += glyph.width;
        out.push_str(&glyph.text);
    }
    out
}

/// `text` broken into lines of at most `width` columns, at spaces where there are some; at least one line.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.max(2);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split_inclusive(' ') {
            let wide = sanitise::width(word.trim_end());
            if used > 0 && used + wide > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            for glyph in sanitise::glyphs(word) {
                if used + glyph.width > width && glyph.text == " " {
                    continue;
                }
                if used + glyph.width > width {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                used += glyph.width;
                line.push_str(&glyph.text);
            }
        }
        lines.push(line);
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clipping_says_that_something_is_missing() {
        assert_eq!(clipped("filter", 6), "filter");
        assert_eq!(clipped("filter", 5), "filt…");
        assert_eq!(clipped("漢字漢", 5), "漢字…");
        assert_eq!(clipped("漢字漢", 4), "漢…");
        assert_eq!(clipped("ab", 0), "");
    }

    #[test]
    fn what_was_looked_for_is_found_in_columns_of_cells() {
        let row = Row::of(Tone::Plain, "漢a").and(Tone::Item, "Bab");
        assert_eq!(matches_in(&row, "ab"), [(2, 2), (4, 2)]);
        assert_eq!(matches_in(&row, "aB"), [(2, 2)]);
        assert!(matches_in(&row, "").is_empty() && matches_in(&Row::new(), "x").is_empty());
    }

    #[test]
    fn wrapping_breaks_at_spaces_and_never_exceeds_the_width() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(wrapped("", 4), [""]);
    }
}
