//! What keeps the text from running: in words, with the line, a caret and one way out.

use crate::lang::Diagnostic;
use crate::tui::app::rows::{Row, Tone, clipped, wrapped};
use crate::tui::app::words::line_of;
use crate::tui::app::{App, Editor, TextEdit};
use crate::tui::sanitise;

/// Everything that is wrong with the text, each said once.
pub(crate) fn problem_rows(app: &App, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for problem in problems(app) {
        if !rows.is_empty() {
            rows.push(Row::new());
        }
        rows.extend(one(app.document.text(), problem, width));
    }
    rows
}

/// What is said below a text that is being edited.
pub(crate) fn text_problem(edit: &TextEdit, width: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = match &edit.find {
        Some(find) => vec![found_row(edit, find)],
        None => edit.signature.clone().into_iter().collect(),
    };
    let Some(problem) = &edit.problem else {
        rows.push(Row::of(Tone::Good, "✓ checks"));
        return rows;
    };
    let line = line_of(edit.editor.text(), problem.span.start as usize);
    let text = format!("✗ line {line}: {}", problem.message);
    rows.extend(wrapped(&text, width).into_iter().map(|line| Row::of(Tone::Bad, line)));
    rows.extend(problem.help.iter().map(|help| Row::of(Tone::Dim, clipped(&format!("  {help}"), width))));
    rows
}

/// What is looked for, with room for it to be typed, and which place of how many is selected.
fn found_row(edit: &TextEdit, find: &Editor) -> Row {
    let all = edit.found();
    let at = edit.editor.selection().and_then(|selected| all.iter().position(|range| *range == selected));
    let words = match (at, all.len()) {
        _ if find.text().is_empty() => String::new(),
        (_, 0) => "not found".to_owned(),
        (Some(at), count) => format!("{} of {count}", at + 1),
        (None, count) => count.to_string(),
    };
    Row::of(Tone::Accent, FIND).and(Tone::Strong, find.text()).and(Tone::Dim, format!("   {words}"))
}

/// What stands before the words that are looked for.
pub(crate) const FIND: &str = "find: ";

/// What the document knows, and what only building it found.
pub(crate) fn problems(app: &App) -> Vec<&Diagnostic> {
    let newer = app.picture.problems.iter().filter(|_| app.picture.document == app.loads);
    let mut all: Vec<&Diagnostic> = Vec::new();
    for problem in app.document.problems().iter().chain(newer) {
        if !all.iter().any(|known| known.span.start == problem.span.start && known.message == problem.message) {
            all.push(problem);
        }
    }
    all
}

fn one(text: &str, problem: &Diagnostic, width: usize) -> Vec<Row> {
    let start = (problem.span.start as usize).min(text.len());
    let line = line_of(text, start);
    let mut rows: Vec<Row> = wrapped(&format!("line {line}: {}", problem.message), width)
        .into_iter()
        .map(|said| Row::of(Tone::Bad, said))
        .collect();
    let source = text.lines().nth(line - 1).unwrap_or_default();
    let begin = text.as_bytes()[..start].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let before = source.get(..start - begin).unwrap_or(source);
    let marked = text.get(start..(problem.span.end as usize).min(text.len())).unwrap_or_default();
    let marked = marked.lines().next().unwrap_or_default();
    let indent = source.len() - source.trim_start().len();
    let lead = sanitise::width(before.get(indent..).unwrap_or_default());
    let carets = sanitise::width(marked).max(1);
    // A long line is shown from where the caret is in view.
    let skip = (lead + carets.min(8) + 2).saturating_sub(width.max(12)).min(lead);
    let shown: String = sanitise::glyphs(source.trim())
        .scan(0, |at, glyph| {
            let here = *at;
            *at += glyph.width;
            Some((here, glyph))
        })
        .filter(|(at, _)| *at >= skip)
        .map(|(_, glyph)| glyph.text.to_string())
        .collect();
    rows.push(Row::of(Tone::Plain, format!("  {}", clipped(&shown, width.saturating_sub(2)))));
    let room = width.saturating_sub(2 + lead - skip).max(1);
    let caret = format!("  {}{}", " ".repeat(lead - skip), "^".repeat(carets.min(room)));
    rows.push(Row::of(Tone::Bad, caret));
    if let Some(help) = &problem.help {
        rows.extend(wrapped(help, width).into_iter().map(|said| Row::of(Tone::Dim, said)));
    }
    rows
}
