//! Laying a program's pipelines out: a stage a line, or all on one where they fit.

use std::ops::Range;

use ruff_python_ast::token::TokenKind;

use crate::lang::{Diagnostic, Severity, span, with_tree};

use super::Document;
use crate::pipeline::reading::Form;

/// The longest line on which a whole pipeline may stand.
const LINE: usize = 88;

/// The text with its pipelines laid out: one that stands on one line and fits there has a space around each `|`; any other has
/// each stage on a line of its own. Nothing else changes but white space at the ends of lines and of the file; lines end as they did.
/// Laying out again changes nothing.
///
/// # Errors
/// What keeps the text from being read.
pub fn format(text: &str) -> Result<String, Vec<Diagnostic>> {
    let document = Document::from_text(text);
    let problems = document.problems();
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(problems.to_vec());
    }
    let laid_out = document.laid_out()?;
    let labels = |document: &Document| -> Vec<String> {
        document.outline().stages.iter().map(|stage| stage.label.clone()).collect()
    };
    // A layout that would say something else is none.
    let other = Document::from_text(laid_out.as_str());
    let same = other.problems().len() == problems.len() && labels(&other) == labels(&document);
    let text = if same { laid_out } else { text.to_owned() };
    without_trailing_space(&text)
}

impl Document {
    fn laid_out(&self) -> Result<String, Vec<Diagnostic>> {
        let text = self.text();
        let statements: Vec<Range<usize>> =
            with_tree(text, |tree| tree.module.body.iter().map(|statement| span(statement).range()).collect())?;
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        for statement in statements {
            let gaps = self.gaps(&statement);
            let Some((first, _)) = gaps.first() else { continue };
            let begin = text[..statement.start].rfind('\n').map_or(0, |at| at + 1);
            let indent: String = text[begin..statement.start].chars().take_while(|c| c.is_whitespace()).collect();
            let broken = |range: &Range<usize>| text[range.clone()].contains(['\n', '#']);
            let given_up = gaps.iter().map(|(before, after)| before.len() + after.len()).sum::<usize>();
            let length = statement.end - begin - given_up + 3 * gaps.len();
            let one_line = !gaps.iter().any(|(before, _)| broken(before)) && length <= LINE && {
                !text[first.start.min(statement.end)..statement.end].contains('\n')
            };
            for (before, after) in gaps {
                // A comment between two stages stays where it is.
                if !text[before.clone()].contains('#') {
                    let gap = if one_line { " ".to_owned() } else { format!("{}{indent}", line_end(text)) };
                    edits.push((before, gap));
                }
                if !text[after.clone()].contains('#') {
                    edits.push((after, " ".to_owned()));
                }
            }
        }
        edits.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(text.len() + 16);
        let mut at = 0;
        for (range, with) in edits {
            out.push_str(&text[at..range.start]);
            out.push_str(&with);
            at = range.end;
        }
        out.push_str(&text[at..]);
        Ok(out)
    }

    /// What stands before and behind each `|` that joins stages of a statement, outside of brackets.
    fn gaps(&self, statement: &Range<usize>) -> Vec<(Range<usize>, Range<usize>)> {
        let within = |at: usize| statement.start <= at && at < statement.end;
        let mut gaps: Vec<_> = self
            .parsed
            .reading
            .stages
            .iter()
            .filter(|stage| !stage.bracketed)
            .filter_map(|stage| match &stage.form {
                Form::Piped { pipe, left } if within(*pipe) => {
                    let (end, begin) = (left.end as usize, stage.outer.start as usize);
                    let spaces = |range: &Range<usize>| {
                        let text = &self.text()[range.clone()];
                        text.chars().all(|c| c.is_whitespace() || c == '\\') || text.contains('#')
                    };
                    let (before, after) = (end..*pipe, *pipe + 1..begin);
                    (before.start <= before.end && after.start <= after.end && spaces(&before) && spaces(&after))
                        .then_some((before, after))
                }
                _ => None,
            })
            .collect();
        gaps.sort_by_key(|(before, _)| before.start);
        gaps
    }
}

/// Without white space at the ends of lines, but for lines within texts, and with one end of line at the end.
fn without_trailing_space(text: &str) -> Result<String, Vec<Diagnostic>> {
    let texts: Vec<Range<usize>> = with_tree(text, |tree| {
        let is_text =
            |kind: TokenKind| matches!(kind, TokenKind::String | TokenKind::FStringMiddle | TokenKind::TStringMiddle);
        tree.tokens.iter().filter(|token| is_text(token.kind())).map(|token| span(token).range()).collect()
    })?;
    let inside = |at: usize| {
        let next = texts.partition_point(|range| range.end <= at);
        texts.get(next).is_some_and(|range| range.start <= at)
    };
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches('\n');
        let end = if bare.ends_with('\r') { "\r\n" } else { "\n" };
        let kept = bare.trim_end_matches([' ', '\t', '\r']);
        // What ends a line within a text is part of it.
        let cut = if inside(at + bare.len()) || inside(at + kept.len()) { bare.trim_end_matches('\r') } else { kept };
        out.push_str(cut);
        out.push_str(end);
        at += line.len();
    }
    let end = out.trim_end_matches(['\n', '\r']).len();
    out.truncate(end);
    if !out.is_empty() {
        out.push_str(line_end(text));
    }
    Ok(out)
}

/// How the text's first line ends, and so those that are added.
fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn laid_out(text: &str, expected: &str) {
        let once = format(text).unwrap();
        assert_eq!(once, expected);
        assert_eq!(format(&once).unwrap(), once, "laid out again");
    }

    #[test]
    fn lines_end_as_they_did() {
        laid_out("range(9)|f  \r\n\r\n", "range(9) | f\r\n");
        laid_out(
            "# a\r\ns = \"\"\"x  \r\ny\"\"\"\r\nrange(9)|f\r\n  |g\r\n",
            "# a\r\ns = \"\"\"x  \r\ny\"\"\"\r\nrange(9)\r\n| f\r\n| g\r\n",
        );
    }

    #[test]
    fn a_pipeline_that_fits_stays_on_its_line() {
        laid_out("range(9)|filter(_>2)   |map( _ )", "range(9) | filter(_>2) | map( _ )\n");
    }

    #[test]
    fn a_long_one_and_one_that_is_broken_has_a_stage_a_line() {
        let stages = "filter(\"a long condition of an item\" in _) | map(_.strip().lower().replace(\"a\", \"b\"))";
        let expected = format!("read_lines(\"app.log\")\n| {}\n", stages.replace(" | ", "\n| "));
        laid_out(&format!("read_lines(\"app.log\") | {stages}"), &expected);
        laid_out(
            "rows = range(9) |\\\n  map(_)\n    | filter(_)\nrows | sum",
            "rows = range(9)\n| map(_)\n| filter(_)\nrows | sum\n",
        );
    }

    #[test]
    fn comments_bypassed_stages_texts_and_definitions_stay() {
        let text = "def f(rows):\n    return rows | 3\n\nrange(9)\n  # why\n  | map(_)\n  #| filter(_)\n  | f\n";
        let once = format(text).unwrap();
        assert!(once.contains("  # why\n") && once.contains("#| filter(_)"), "{once}");
        assert_eq!(format(&once).unwrap(), once);
        laid_out("x = \"\"\"a  \n b\t\n\"\"\"  \n[x] | map(_)\n\n\n", "x = \"\"\"a  \n b\t\n\"\"\"\n[x] | map(_)\n");
        laid_out("zip(a |b, (c\n  |d))|e", "zip(a |b, (c\n  |d))|e\n".replace(")|e", ") | e").as_str());
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        assert!(format("range(3 | map(_)").is_err());
        assert_eq!(format("").unwrap(), "");
    }
}
