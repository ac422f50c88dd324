//! A diagnostic against its text, as lines of plain text: the one place where that is done.

use unicode_width::UnicodeWidthChar;

use super::{Diagnostic, Severity, Source, without_secrets};

/// Columns of the quoted line that are shown; of a longer one a window around the caret.
const WINDOW: usize = 96;
/// Columns of context before the caret in such a window.
const LEAD: usize = 32;
/// Columns that a tab is shown as.
const TAB: usize = 4;

/// The diagnostic in words, each line ending with `\n`:
///
/// ```text
/// errors.drip:3:19: NameError: name 'fliter' is not defined
///   tail("app.log") | fliter("x" in _)
///                     ^^^^^^
///   did you mean 'filter'?
/// ```
///
/// `name` is what the text is called: a file name, `-e`. The caret line counts columns as a terminal does, wide and
/// combining characters included. What would move the cursor or hide is shown as `\x1b` or `\u202e`.
pub fn render(diagnostic: &Diagnostic, source: &Source, name: &str) -> String {
    let position = source.position(diagnostic.span.start);
    let line = source.line_span(position.line);
    let cells = cells(&without_secrets(source.slice(line)), source.slice(line));
    let byte = |offset: u32| (offset.clamp(line.start, line.end) - line.start) as usize;
    let (start, end) = (byte(diagnostic.span.start), byte(diagnostic.span.end.max(diagnostic.span.start)));
    let column = |at: usize| cells.iter().take_while(|cell| cell.at < at).map(|cell| cell.width).sum::<usize>();
    let (from, to) = (column(start), column(end));
    let (first, quoted) = window(&cells, from);

    let severity = match diagnostic.severity {
        Severity::Error => "",
        Severity::Warning => "warning: ",
    };
    let mut out = String::new();
    out.push_str(&visible(name));
    out.push_str(&format!(":{}:{}: {severity}", position.line, position.column));
    push_indented(&mut out, &diagnostic.message, "  ");
    out.push_str("  ");
    out.push_str(quoted.trim_end());
    out.push('\n');
    let carets = (to - from).clamp(1, WINDOW.saturating_sub(from - first).max(1));
    out.push_str(&" ".repeat(2 + from - first));
    out.push_str(&"^".repeat(carets));
    out.push('\n');
    if let Some(help) = &diagnostic.help {
        out.push_str("  ");
        push_indented(&mut out, help, "  ");
    }
    out
}

/// A character as it is shown.
struct Cell {
    /// Its offset in the line.
    at: usize,
    shown: String,
    /// Columns.
    width: usize,
}

/// The characters of `line`, each shown as the one in its place in `shown`.
fn cells(shown: &str, line: &str) -> Vec<Cell> {
    let cell = |((at, _), letter): ((usize, char), char)| {
        let (shown, width) = match letter {
            '\t' => (" ".repeat(TAB), TAB),
            letter => match escape(letter) {
                Some(escape) => {
                    let width = escape.len();
                    (escape, width)
                }
                None => (letter.to_string(), letter.width().unwrap_or(0)),
            },
        };
        Cell { at, shown, width }
    };
    line.char_indices().zip(shown.chars()).map(cell).collect()
}

/// The columns of the line that are shown, and the column of the first: a window around column `caret`.
fn window(cells: &[Cell], caret: usize) -> (usize, String) {
    let total: usize = cells.iter().map(|cell| cell.width).sum();
    let wanted = if total <= WINDOW { 0 } else { caret.saturating_sub(LEAD) };
    let (mut column, mut first, mut text) = (0, None, String::new());
    for cell in cells {
        if column >= wanted {
            let first = *first.get_or_insert(column);
            if column + cell.width > first + WINDOW || text.len() > 16 * WINDOW {
                break;
            }
            text.push_str(&cell.shown);
        }
        column += cell.width;
    }
    (first.unwrap_or(column), text)
}

/// What stands for a character that must not reach a terminal as it is: controls, bidirectional marks and invisibles.
fn escape(letter: char) -> Option<String> {
    match letter {
        '\0'..='\x1f' | '\x7f' => Some(format!("\\x{:02x}", u32::from(letter))),
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Some(format!("\\u{:04x}", u32::from(letter))),
        '\u{e0000}'..='\u{e0fff}' => Some(format!("\\U{:08x}", u32::from(letter))),
        _ => None,
    }
}

/// The text as it may stand on a terminal: what would move the cursor or hide is shown as `\x1b` or `\u202e`, line ends and tabs
/// too.
pub fn visible(text: &str) -> String {
    text.chars().map(|letter| escape(letter).unwrap_or_else(|| letter.to_string())).collect()
}

/// The lines of `text`, made visible; all but the first begin with `indent`.
fn push_indented(out: &mut String, text: &str, indent: &str) {
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            out.push_str(indent);
        }
        out.push_str(&visible(line));
        out.push('\n');
    }
    if text.is_empty() {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Span;

    fn rendered(text: &str, under: &str) -> String {
        let start = text.find(under).unwrap();
        let span = Span::new(start, start + under.len());
        render(&Diagnostic::error(span, "E: message").with_help("help"), &Source::new(text), "f.drip")
    }

    #[test]
    fn the_caret_stands_under_the_span() {
        assert_eq!(
            rendered("a\nbc | fliter(x)\n", "fliter"),
            "f.drip:2:6: E: message\n  bc | fliter(x)\n       ^^^^^^\n  help\n"
        );
    }

    #[test]
    fn columns_are_those_of_a_terminal() {
        assert_eq!(
            rendered("日本\te\u{301} bad", "bad"),
            "f.drip:1:7: E: message\n  日本    e\u{301} bad\n            ^^^\n  help\n"
        );
    }

    #[test]
    fn a_span_at_the_end_or_past_it_gets_one_caret() {
        let at = |start, end| render(&Diagnostic::error(Span::new(start, end), "E"), &Source::new("ab"), "f");
        assert_eq!(at(2, 2), "f:1:3: E\n  ab\n    ^\n");
        assert_eq!(at(70, 90), "f:1:3: E\n  ab\n    ^\n");
    }

    #[test]
    fn a_span_over_lines_is_marked_on_its_first() {
        assert_eq!(rendered("ab(\nc)", "b(\nc)"), "f.drip:1:2: E: message\n  ab(\n   ^^\n  help\n");
    }

    #[test]
    fn long_lines_are_cut_around_the_caret() {
        let text = format!("{}bad{}", "x".repeat(100_000), "y".repeat(100_000));
        let out = rendered(&text, "bad");
        assert!(out.len() < 400, "{out}");
        let lines: Vec<_> = out.lines().collect();
        let caret = lines[2].find('^').unwrap();
        assert_eq!(&lines[1][caret..caret + 3], "bad");
        assert_eq!(lines[2].matches('^').count(), 3);
    }

    #[test]
    fn nothing_in_the_text_reaches_the_terminal_raw() {
        let out = render(
            &Diagnostic::error(Span::new(0, 1), "E: \u{1b}[2J").with_help("\u{202e}"),
            &Source::new("\u{1b}]0;x\u{7}\u{202e}\u{200b}"),
            "a\u{1b}b",
        );
        assert!(out.chars().all(|letter| letter == '\n' || escape(letter).is_none()), "{out:?}");
        assert!(out.contains("\\x1b]0;x\\x07\\u202e\\u200b"), "{out}");
        assert!(out.contains("  ^^^^\n"), "{out}");
    }

    #[test]
    fn a_million_combining_marks_stay_bounded() {
        let out = rendered(&format!("bad{}", "\u{301}".repeat(1_000_000)), "bad");
        assert!(out.len() < 4_000);
    }
}
