//! What each piece of a program's text is, for the eye: one pass over the text, which need not parse.

use std::ops::Range;

use super::rows::Tone;
use crate::catalog::StageDoc;

const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The pieces that are not plain, in order: byte ranges in the text.
pub(crate) fn pieces(text: &str, catalog: &[&'static StageDoc]) -> Vec<(Range<usize>, Tone)> {
    let mut found: Vec<(Range<usize>, Tone)> = Vec::new();
    let mut at = 0;
    let mut defines = false;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let (len, tone) = match c {
            '#' => (rest.find('\n').unwrap_or(rest.len()), Some(Tone::Dim)),
            '"' | '\'' => (string(rest, c), Some(Tone::Item)),
            '|' if !rest.starts_with("||") && !rest.starts_with("|=") => (1, Some(Tone::Accent)),
            c if c.is_ascii_digit() => (number(rest), Some(Tone::Item)),
            c if c == '_' || c.is_alphabetic() => {
                let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
                let word = &rest[..end];
                match rest[end..].chars().next() {
                    Some(quote @ ('"' | '\'')) if is_prefix(word) => {
                        (end + string(&rest[end..], quote), Some(Tone::Item))
                    }
                    _ => (end, word_tone(word, &text[..at], std::mem::take(&mut defines), catalog)),
                }
            }
            c => (c.len_utf8(), None),
        };
        let piece = at..at + len.max(1);
        if let Some(tone) = tone {
            defines = matches!(&text[piece.clone()], "def" | "class");
            found.push((piece.clone(), tone));
        }
        at = piece.end;
    }
    found
}

fn word_tone(word: &str, before: &str, defined: bool, catalog: &[&'static StageDoc]) -> Option<Tone> {
    let of_something = before.ends_with('.');
    match word {
        _ if defined => Some(Tone::Strong),
        "_" => Some(Tone::Good),
        "None" | "True" | "False" => Some(Tone::Item),
        word if KEYWORDS.contains(&word) && !of_something => Some(Tone::Strong),
        word if !of_something && catalog.iter().any(|doc| doc.name == word) => Some(Tone::Accent),
        _ => None,
    }
}

fn is_prefix(word: &str) -> bool {
    word.len() <= 2 && word.chars().all(|c| matches!(c.to_ascii_lowercase(), 'r' | 'b' | 'f' | 'u' | 't'))
}

/// Bytes of the string at the start; one that is not closed ends with its line, or with the text.
fn string(text: &str, quote: char) -> usize {
    let triple = [quote; 3].iter().collect::<String>();
    let (open, lines) = if text.starts_with(&triple) { (3, true) } else { (1, false) };
    let mut at = open;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        match c {
            '\\' => at += 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '\n' if !lines => return at,
            c if c == quote && (!lines || rest.starts_with(&triple)) => return at + open,
            c => at += c.len_utf8(),
        }
    }
    text.len()
}

fn number(text: &str) -> usize {
    let mut last = ' ';
    let end = text.find(|c: char| {
        let exponent = matches!(c, '+' | '-') && matches!(last, 'e' | 'E');
        last = c;
        !(c.is_ascii_alphanumeric() || c == '.' || c == '_' || exponent)
    });
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(&str, Tone)> {
        let catalog: Vec<_> = crate::catalog::stages().collect();
        pieces(text, &catalog).into_iter().map(|(range, tone)| (&text[range], tone)).collect()
    }

    #[test]
    fn strings_comments_stages_and_the_item_are_told_apart() {
        let found =
            words("def keep(x):  # why\n    return f'a\"{x}' in _.filter\nread_lines(r\"\\\") | filter(_ > 1.5e-3)");
        let expected = [
            ("def", Tone::Strong),
            ("keep", Tone::Strong),
            ("# why", Tone::Dim),
            ("return", Tone::Strong),
            ("f'a\"{x}'", Tone::Item),
            ("in", Tone::Strong),
            ("_", Tone::Good),
            ("read_lines", Tone::Accent),
        ];
        assert_eq!(found[..8], expected);
    }

    #[test]
    fn a_string_that_is_open_ends_with_its_line_and_a_long_one_with_the_text() {
        assert_eq!(words("'ab\nif"), [("'ab", Tone::Item), ("if", Tone::Strong)]);
        assert_eq!(words("'''ab\nif"), [("'''ab\nif", Tone::Item)]);
        assert_eq!(words("1.5e-3 + x"), [("1.5e-3", Tone::Item)]);
    }

    #[test]
    fn any_text_is_taken_apart_in_order() {
        for text in ["\\", "'\\", "\"\"\"\\", "漢字'é", "0x_", "|", "#", "a.b.", "'''", "\u{0}"] {
            let mut end = 0;
            for (range, _) in pieces(text, &[]) {
                assert!(range.start >= end && range.end <= text.len() && text.is_char_boundary(range.end), "{text:?}");
                end = range.end;
            }
        }
    }
}
