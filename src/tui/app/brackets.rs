//! Brackets in a text that need not parse: which belong together, and what is code at all.

use std::ops::Range;

use super::Tone;

/// Lines above and below the caret in which the other bracket is looked for.
const REACH: usize = 200_000;

/// A line without the comment at its end. Quotes keep a `#` from beginning one.
pub(super) fn without_comment(line: &str) -> &str {
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '#') => return &line[..at],
            _ => {}
        }
    }
    line
}

/// Whether a place is in no string and no comment.
pub(super) fn is_code(pieces: &[(Range<usize>, Tone)], at: usize) -> bool {
    let piece = pieces.partition_point(|(range, _)| range.end <= at);
    !pieces.get(piece).is_some_and(|(range, tone)| range.contains(&at) && matches!(tone, Tone::Item | Tone::Dim))
}

/// The bracket before or at the caret and the one that belongs to it, as byte offsets. Pieces are those of the text: what is
/// in a string or a comment is no bracket.
pub(super) fn pair(text: &str, pieces: &[(Range<usize>, Tone)], caret: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let bracket = |at: usize| bytes.get(at).is_some_and(|byte| b"()[]{}".contains(byte)) && is_code(pieces, at);
    let at = caret.checked_sub(1).filter(|&at| bracket(at)).or(Some(caret).filter(|&at| bracket(at)))?;
    let opens = b"([{".contains(&bytes[at]);
    let mut open: Vec<u8> = Vec::new();
    let mut found = None;
    let mut step = |at: usize| {
        if !bracket(at) {
            return false;
        }
        let byte = bytes[at];
        if b"([{".contains(&byte) == opens {
            open.push(byte);
        } else {
            let fits = open.pop().is_some_and(|other| {
                matches!((other.min(byte), other.max(byte)), (b'(', b')') | (b'[', b']') | (b'{', b'}'))
            });
            if !fits || open.is_empty() {
                found = fits.then_some(at);
                return true;
            }
        }
        false
    };
    if opens {
        (at..bytes.len().min(at + REACH)).any(&mut step);
    } else {
        (at.saturating_sub(REACH)..=at).rev().any(&mut step);
    }
    found.map(|other| (at, other))
}

#[cfg(test)]
mod tests {
    use super::super::highlight::pieces;
    use super::*;

    fn of(text: &str, caret: usize) -> Option<(usize, usize)> {
        pair(text, &pieces(text, &[]), caret)
    }

    #[test]
    fn a_bracket_finds_its_other_over_strings_and_comments() {
        let text = "f('(', [1])  # )\n";
        assert_eq!(of(text, 2), Some((1, 10)));
        assert_eq!(of(text, 11), Some((10, 1)));
        assert_eq!(of(text, 8), Some((7, 9)));
        assert_eq!(of(text, 4), None);
        assert_eq!(of("(]", 1), None);
        assert_eq!(of("((", 1), None);
    }

    #[test]
    fn a_sharp_in_a_string_begins_no_comment() {
        assert_eq!(without_comment("x = '#' # why"), "x = '#' ");
        assert_eq!(without_comment("plain"), "plain");
    }
}
