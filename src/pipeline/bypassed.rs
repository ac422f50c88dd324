//! Stages that stand in the text as comments: `#| filter("x" in _)` on a line of its own.
//!
//! A stage of several lines keeps its layout: its first line begins with `#|`, each further one with `#.`.

use crate::lang::Span;

/// A bypassed stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bypassed {
    /// From `#|` to the end of its last line, without what ends that line.
    pub(super) span: Span,
    /// The stage as it would stand right of a `|`.
    pub(super) text: String,
}

/// The bypassed stages that follow offset `at`, where a stage ends, up to the next token. With neither a `|` there nor
/// brackets around, only those count that follow line on line: what comes later are comments on something else.
pub(super) fn after(text: &str, at: usize, bracketed: bool) -> Vec<Bypassed> {
    let mut found: Vec<Bypassed> = Vec::new();
    let mut continued = bracketed;
    // How many stand directly below the stage, and whether only such have been seen.
    let (mut adjacent, mut only_adjacent) = (0, true);
    let mut growing = false;
    let mut lines = lines_from(text, at);
    let rest = lines.next().map_or("", |(_, line)| line).trim_start();
    if !rest.is_empty() && !rest.starts_with('#') {
        return found;
    }
    for (start, line) in lines {
        let trimmed = line.trim_start_matches([' ', '\t']);
        let (mark, end) = (start + line.len() - trimmed.len(), start + line.len());
        if let Some(stage) = trimmed.strip_prefix("#|").filter(|stage| looks_like_a_stage(stage)) {
            found.push(Bypassed { span: Span::new(mark, end), text: stage.to_owned() });
            growing = true;
            adjacent += usize::from(only_adjacent);
        } else if let (Some(more), true, Some(last)) = (line.strip_prefix("#."), growing, found.last_mut()) {
            last.span = last.span.to(Span::new(end, end));
            last.text.push('\n');
            last.text.push_str(more);
        } else if trimmed.is_empty() || trimmed.starts_with('#') {
            growing = false;
            only_adjacent = false;
        } else {
            continued |= trimmed.starts_with('|');
            break;
        }
    }
    if !continued {
        found.truncate(adjacent);
    }
    for stage in &mut found {
        stage.text = without_comment(&stage.text).trim().to_owned();
    }
    found
}

fn looks_like_a_stage(text: &str) -> bool {
    text.trim_start().starts_with(|first: char| first.is_alphabetic() || matches!(first, '_' | '('))
}

/// The lines of `text` from offset `at` on, each with its offset and without what ends it.
fn lines_from(text: &str, at: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut start = at;
    text[at..].split_inclusive('\n').map(move |line| {
        let here = start;
        start += line.len();
        let line = line.strip_suffix('\n').unwrap_or(line);
        (here, line.strip_suffix('\r').unwrap_or(line))
    })
}

/// `text` without a comment at its end.
fn without_comment(text: &str) -> &str {
    let last_line = text.rfind('\n').map_or(0, |newline| newline + 1);
    let mut quote = None;
    let mut letters = text[last_line..].char_indices();
    while let Some((at, letter)) = letters.next() {
        match (quote, letter) {
            (None, '#') => return &text[..last_line + at],
            (None, '"' | '\'') => quote = Some(letter),
            (Some(_), '\\') => {
                letters.next();
            }
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, bracketed: bool) -> Vec<String> {
        let found = after(text, 1, bracketed);
        assert!(found.iter().all(|stage| text[stage.span.range()].starts_with("#|")));
        found.into_iter().map(|stage| stage.text).collect()
    }

    #[test]
    fn comments_between_stages_are_bypassed_stages() {
        assert_eq!(texts("a # x\n  #| f('#')  # why\n\n# other\n#|g(\n#.  1)\n| h", false), ["f('#')", "g(\n  1)"]);
        assert_eq!(texts("a\n#| f\n#| g\n\n#| h\nb = 1", false), ["f", "g"]);
        assert_eq!(texts("a\n#| f\n\n#| h\n)", true), ["f", "h"]);
        assert_eq!(texts("a\n\n#| f\n", false), Vec::<String>::new());
        assert_eq!(texts("a #| f\n#|----|\n", false), Vec::<String>::new());
        assert_eq!(texts("a, b\n#| f\n", false), Vec::<String>::new());
        assert_eq!(texts("a", false), Vec::<String>::new());
    }
}
