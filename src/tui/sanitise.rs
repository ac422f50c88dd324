//! The one sanitiser before every cell: text from data becomes glyphs that cannot move, hide or disguise anything.
//!
//! Control bytes, C1, bidirectional controls and invisible characters become visible escapes (`␛`, `\u{202e}`), tabs become
//! spaces, and combining marks are capped. A glyph is one base character with its marks and fills one or two cells. Whole
//! grapheme clusters of several bases (emoji joined with U+200D, flags) are split on purpose: terminals disagree about their
//! widths, and a row whose width nobody agrees on breaks the frame.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// Marks kept on one base character; the rest is shown as one `⋯`.
const MARKS: usize = 4;
/// Columns between tab stops.
const TAB: usize = 4;

/// What fills one cell, or two when `width` is 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Glyph<'a> {
    /// Printable text: one base character with its combining marks.
    pub text: Cow<'a, str>,
    /// Cells: 1 or 2.
    pub width: usize,
    /// Byte offset in the source text that this stands for.
    pub at: usize,
    /// Whether it stands for something that could not be shown as it is.
    pub escape: bool,
}

/// Walks `text` lazily: cost is bounded by what is taken, apart from runs of marks, which are skipped in one go.
pub(crate) fn glyphs(text: &str) -> Glyphs<'_> {
    Glyphs { text, at: 0, column: 0, pending: String::new(), pending_at: 0, pending_escape: false }
}

/// Cells that the whole text takes.
pub(crate) fn width(text: &str) -> usize {
    glyphs(text).map(|glyph| glyph.width).sum()
}

/// The text as it may be shown: what [`glyphs`] gives, as one string.
pub(crate) fn shown(text: &str) -> String {
    glyphs(text).map(|glyph| glyph.text).collect()
}

/// See [`glyphs`].
#[derive(Clone, Debug)]
pub(crate) struct Glyphs<'a> {
    text: &'a str,
    at: usize,
    column: usize,
    pending: String,
    pending_at: usize,
    pending_escape: bool,
}

impl<'a> Iterator for Glyphs<'a> {
    type Item = Glyph<'a>;

    fn next(&mut self) -> Option<Glyph<'a>> {
        if let Some(glyph) = self.next_pending() {
            return Some(glyph);
        }
        loop {
            let start = self.at;
            let rest = &self.text[start..];
            let base = rest.chars().next()?;
            self.at += base.len_utf8();
            if base == '\t' {
                let stop = TAB - self.column % TAB;
                return Some(self.queue(start, " ".repeat(stop), false));
            }
            if is_presentation(base) && start > 0 {
                continue;
            }
            if let Some(escape) = escape(base) {
                return Some(self.queue(start, escape, true));
            }
            let width = match base.width() {
                Some(width @ 1..=2) => width,
                _ => return Some(self.queue(start, format!("\\u{{{:x}}}", u32::from(base)), true)),
            };
            return Some(self.with_marks(start, width));
        }
    }
}

impl<'a> Glyphs<'a> {
    /// The base character at `start` with the marks that follow it.
    fn with_marks(&mut self, start: usize, width: usize) -> Glyph<'a> {
        let mut marks = 0;
        let mut kept = self.at;
        let mut split = None;
        for mark in self.text[self.at..].chars() {
            if is_presentation(mark) {
                split.get_or_insert(kept);
            } else if mark.width() != Some(0) || escape(mark).is_some() {
                break;
            } else {
                marks += 1;
                if marks <= MARKS && split.is_none() {
                    kept = self.at + mark.len_utf8();
                }
            }
            self.at += mark.len_utf8();
        }
        if marks > MARKS {
            self.pending.push('⋯');
            self.pending_at = kept;
            self.pending_escape = true;
        }
        self.column += width;
        Glyph { text: Cow::Borrowed(&self.text[start..kept]), width, at: start, escape: false }
    }

    fn queue(&mut self, at: usize, text: String, escape: bool) -> Glyph<'a> {
        self.pending = text;
        self.pending_at = at;
        self.pending_escape = escape;
        self.next_pending().expect("every escape and every tab has at least one character")
    }

    fn next_pending(&mut self) -> Option<Glyph<'a>> {
        if self.pending.is_empty() {
            return None;
        }
        let first = self.pending.remove(0);
        self.column += 1;
        Some(Glyph { text: Cow::Owned(first.to_string()), width: 1, at: self.pending_at, escape: self.pending_escape })
    }
}

/// Selectors that only choose between looks of the character before them, and skin tones: left out, as terminals disagree
/// about the width of what they make.
fn is_presentation(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// What to show for a character that must not reach the terminal; `None` when it may.
fn escape(c: char) -> Option<String> {
    let code = u32::from(c);
    match c {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + code).map(String::from),
        '\u{7f}' => Some("␡".to_owned()),
        '\u{80}'..='\u{9f}' => Some(format!("\\x{code:02x}")),
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0000}'..='\u{e0fff}' => Some(format!("\\u{{{code:x}}}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escapes_are_visible() {
        assert_eq!(shown("a\u{1b}[31m"), "a␛[31m");
        assert_eq!(shown("x\u{202e}y\u{200b}z"), "x\\u{202e}y\\u{200b}z");
        assert_eq!(shown("\u{9b}\u{7f}\r\n"), "\\x9b␡␍␊");
        assert_eq!(shown("\u{301}a"), "\\u{301}a");
        assert_eq!(shown("❤\u{fe0f}!"), "❤!");
    }

    #[test]
    fn tabs_reach_the_next_stop() {
        assert_eq!(shown("a\tb"), "a   b");
        assert_eq!(shown("漢\tb"), "漢  b");
        assert_eq!(shown("\t."), "    .");
    }

    #[test]
    fn marks_are_capped() {
        let text = format!("e{}x", "\u{301}".repeat(100_000));
        let all: Vec<_> = glyphs(&text).collect();
        assert_eq!(all.len(), 3);
        assert_eq!(all[0].text.chars().count(), 1 + MARKS);
        assert_eq!((all[1].text.as_ref(), all[1].escape), ("⋯", true));
        assert_eq!(all[2].text, "x");
    }

    #[test]
    fn offsets_point_into_the_source() {
        let all: Vec<_> = glyphs("é漢\u{1b}z").map(|glyph| (glyph.at, glyph.width)).collect();
        assert_eq!(all, [(0, 1), (2, 2), (5, 1), (6, 1)]);
    }

    fn is_hostile(c: char) -> bool {
        c.is_control() || escape(c).is_some()
    }

    proptest! {
        #[test]
        fn nothing_hostile_survives(text in "\\PC{0,40}|[\\x00-\\u{9f}\u{200b}-\u{202e}\u{2066}-\u{2069}a\u{301}漢\u{e0041}]{0,40}") {
            let shown = shown(&text);
            prop_assert!(!shown.chars().any(is_hostile), "{shown:?}");
        }

        #[test]
        fn any_characters_give_glyphs_of_one_or_two_cells(chars in proptest::collection::vec(any::<char>(), 0..40)) {
            let text: String = chars.into_iter().collect();
            for glyph in glyphs(&text) {
                prop_assert!((1..=2).contains(&glyph.width));
                prop_assert_eq!(glyph.text.chars().next().and_then(UnicodeWidthChar::width), Some(glyph.width));
                prop_assert!(glyph.text.chars().skip(1).all(|c| c.width() == Some(0)));
                prop_assert!(glyph.text.chars().count() <= 1 + MARKS);
                prop_assert!(text.is_char_boundary(glyph.at));
            }
            prop_assert_eq!(width(&text), glyphs(&shown(&text)).map(|glyph| glyph.width).sum::<usize>());
        }

        #[test]
        fn plain_text_stays_as_it_is(text in "[ -~éü漢字Ж]{0,60}") {
            prop_assert_eq!(shown(&text), text);
        }
    }
}
