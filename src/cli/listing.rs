//! `drip stages`: what the catalog says, as a list and one by one.

use std::io::Write;

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
        None => out.write_all(list().as_bytes())?,
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

fn list() -> String {
    let mut out = String::new();
    let mut class: Option<Class> = None;
    let row =
        |doc: &StageDoc| vec![format!("  {}", doc.signature()), doc.holds.as_str().to_owned(), doc.summary.to_owned()];
    let rows: Vec<(Class, Vec<String>)> = catalog::stages().map(|doc| (doc.class, row(doc))).collect();
    let sides = [Side::Left; 3];
    let lines = aligned(&sides, &rows.iter().map(|(_, row)| row.clone()).collect::<Vec<_>>());
    for ((of, _), line) in rows.iter().zip(lines.lines()) {
        if class != Some(*of) {
            if class.is_some() {
                out.push('\n');
            }
            out.push_str(of.heading());
            out.push('\n');
            class = Some(*of);
        }
        out.push_str(line);
        out.push('\n');
    }
    out
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
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
