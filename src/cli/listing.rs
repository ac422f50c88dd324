//! `drip stages`: what the catalog says, as a list and one by one.

use std::io::{IsTerminal, Write};

use unicode_width::UnicodeWidthStr;

use super::table::{Side, aligned};
use super::{Status, Usage};
use crate::catalog::{self, Class, StageDoc};
use crate::lang::{nearest, visible};
use crate::lessons;
use crate::machine::Holds;

/// Columns of a paragraph.
const WIDTH: usize = 88;

/// Lists the stages, or shows one.
///
/// # Errors
/// [`Usage`] where there is no stage of that name; what writing says.
pub(super) fn stages(name: Option<&str>, out: &mut dyn Write) -> anyhow::Result<Status> {
    match name {
        None => out.write_all(list(columns()).as_bytes())?,
        Some(name) => match catalog::stage(name) {
            Some(doc) => out.write_all(page(doc).as_bytes())?,
            None => return Err(unknown(name).into()),
        },
    }
    out.flush()?;
    Ok(Status::Done)
}

/// Writes all stages as one page of Markdown: a table for each class, and each example with what comes of it.
///
/// # Errors
/// What writing says.
pub(super) fn markdown(out: &mut dyn Write) -> anyhow::Result<Status> {
    out.write_all(catalog::markdown().as_bytes())?;
    out.flush()?;
    Ok(Status::Done)
}

/// Lists the lessons, a line each.
///
/// # Errors
/// What writing says.
pub(super) fn lessons(out: &mut dyn Write) -> anyhow::Result<Status> {
    let rows: Vec<Vec<String>> =
        lessons::lessons().iter().map(|lesson| vec![lesson.name.to_owned(), lesson.title.clone()]).collect();
    out.write_all(aligned(&[Side::Left; 2], &rows).as_bytes())?;
    out.flush()?;
    Ok(Status::Done)
}

fn unknown(name: &str) -> Usage {
    let mut text = format!("there is no stage '{}'", visible(name));
    let by_name = nearest(name, catalog::stages().map(|doc| doc.name));
    let by_keyword = || catalog::stages().find(|doc| doc.keywords.contains(&name)).map(|doc| doc.name);
    if let Some(near) = by_name.or_else(by_keyword) {
        text.push_str(&format!("; did you mean '{near}'?"));
    } else {
        text.push_str("; drip stages lists them");
    }
    Usage::new(text)
}

/// All stages, a line each: on a terminal of so many columns no wider than that.
fn list(columns: Option<usize>) -> String {
    let mut out = String::new();
    let mut class: Option<Class> = None;
    let row =
        |doc: &StageDoc| vec![format!("  {}", doc.signature()), doc.holds.as_str().to_owned(), doc.summary.to_owned()];
    let rows: Vec<(Class, Vec<String>)> = catalog::stages().map(|doc| (doc.class, row(doc))).collect();
    let sides = [Side::Left; 3];
    let lines = aligned(&sides, &rows.iter().map(|(_, row)| row.clone()).collect::<Vec<_>>());
    for ((of, row), line) in rows.iter().zip(lines.lines()) {
        if class != Some(*of) {
            if class.is_some() {
                out.push('\n');
            }
            out.push_str(
                &columns
                    .map_or_else(|| of.heading().to_owned(), |columns| wrapped_to(of.heading(), columns).join("\n")),
            );
            out.push('\n');
            class = Some(*of);
        }
        match columns.filter(|columns| line.width() > *columns) {
            None => out.push_str(line),
            Some(columns) => out.push_str(&narrow(row, columns)),
        }
        out.push('\n');
    }
    out
}

/// How wide the terminal is that standard output is; `None` where it is none.
fn columns() -> Option<usize> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    crossterm::terminal::size().ok().map(|(columns, _)| usize::from(columns)).filter(|columns| *columns > 0)
}

/// A row that is too wide for its line: what the stage is called with, and below it what it holds and does.
fn narrow(row: &[String], columns: usize) -> String {
    const INDENT: &str = "      ";
    let room = columns.saturating_sub(INDENT.len()).max(1);
    let below = row[1..].iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(": ");
    let signature = wrapped_to(&row[0], columns.saturating_sub(INDENT.len()).max(1)).join(&format!("\n{INDENT}"));
    let below = wrapped_to(&below, room).join(&format!("\n{INDENT}"));
    format!("  {signature}\n{INDENT}{below}")
}

fn page(doc: &StageDoc) -> String {
    let mut out = format!("{}\n  {}: {}\n\n", doc.signature(), doc.class.as_str(), doc.summary);
    for line in wrapped(doc.doc) {
        out.push_str(&format!("  {line}\n"));
    }
    if !doc.params.is_empty() {
        let rows: Vec<Vec<String>> = doc
            .params
            .iter()
            .map(|param| {
                let star = if param.variadic { "*" } else { "" };
                let default = param.default.map_or_else(String::new, |default| format!(" (default {default})"));
                vec![format!("  {star}{}", param.name), format!("{}{default}", param.doc)]
            })
            .collect();
        out.push_str("\nParameters:\n");
        out.push_str(&aligned(&[Side::Left; 2], &rows));
    }
    let held = match doc.holds {
        Holds::Streams => "a fixed amount: it streams",
        Holds::Some => "a bounded number of items",
        Holds::All => "everything it has read",
    };
    let mut facts = vec![("asks", doc.asks.to_owned()), ("holds", held.to_owned())];
    if doc.endless {
        facts.push(("ends", "never by itself".to_owned()));
    }
    if !doc.keywords.is_empty() {
        facts.push(("found by", doc.keywords.join(", ")));
    }
    out.push('\n');
    let rows: Vec<Vec<String>> = facts.into_iter().map(|(name, fact)| vec![format!("  {name}"), fact]).collect();
    out.push_str(&aligned(&[Side::Left; 2], &rows));
    out.push_str(&format!("\nExample:\n  {}\n", doc.example.text.replace('\n', "\n  ")));
    for item in doc.example.output {
        out.push_str(&format!("    {item}\n"));
    }
    out
}

/// The text in lines of at most [`WIDTH`] columns, words whole.
fn wrapped(text: &str) -> Vec<String> {
    wrapped_to(text, WIDTH)
}

/// The text in lines of at most so many columns, words whole.
fn wrapped_to(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_narrow_terminal_no_line_is_wider_and_nothing_is_left_out() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        for columns in [80, 60, 40, 20, 3] {
            let narrow = list(Some(columns));
            for line in narrow.lines() {
                assert!(line.width() <= columns || words(line).len() == 1, "{columns}: {line}");
            }
            for doc in catalog::stages() {
                let shown = words(&narrow).join(" ");
                assert!(shown.contains(doc.summary), "{columns}: {}", doc.summary);
                assert!(shown.contains(&words(&doc.signature()).join(" ")), "{columns}: {}", doc.name);
            }
        }
        assert_eq!(list(None), list(Some(1000)));
    }
}
