//! How stages stand on lines: the questions that an edit asks of the bare text.

use std::ops::Range;

/// Where the line begins on which offset `at` stands.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line ends on which offset `at` stands, without what ends it.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    if text[at..end].ends_with('\r') { end - 1 } else { end }
}

/// Just past the newline that ends the line of offset `at`.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

/// The white space before offset `at`, where nothing else stands before it on its line.
pub(super) fn indent_before(text: &str, at: usize) -> Option<&str> {
    let before = &text[line_start(text, at)..at];
    let before = before.strip_prefix('\u{feff}').unwrap_or(before);
    before.chars().all(|letter| matches!(letter, ' ' | '\t')).then_some(before)
}

/// The white space at the beginning of the line of offset `at`.
pub(super) fn indent_of_line(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..at];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// What follows offset `at` on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    Nothing,
    Comment,
    Code,
}

pub(super) fn rest_of_line(text: &str, at: usize) -> Rest {
    let rest = text[at..line_end(text, at)].trim_start();
    if rest.is_empty() {
        Rest::Nothing
    } else if rest.starts_with('#') {
        Rest::Comment
    } else {
        Rest::Code
    }
}

/// Where the spaces and tabs begin that stand before offset `at`.
pub(super) fn skip_spaces_back(text: &str, at: usize) -> usize {
    text[..at].trim_end_matches([' ', '\t']).len()
}

/// Where the spaces and tabs end that follow offset `at`.
pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches([' ', '\t']).len()
}

/// What ends lines in `text`.
pub(super) fn newline(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The lines that `range` touches, with what ends the last; at the end of a text that ends without a newline, with the one before.
pub(super) fn whole_lines(text: &str, range: Range<usize>) -> Range<usize> {
    let (start, end) = (line_start(text, range.start), next_line(text, range.end));
    if text[..end].ends_with('\n') || start == 0 {
        return start..end;
    }
    let before = text[..start].trim_end_matches('\n').len();
    let newline = start - 1;
    let start = if text[..newline].ends_with('\r') && before < start { newline - 1 } else { newline };
    start..end
}
